//! Storage places, and transfers to third countries.

use super::facts::choices;
use super::of;
use super::record::{Fact, Reader, Visitor, record};
use super::shape::Shape;
use super::statement::{Caveats, NoneStatus};
use super::values::{Address, Country, LawRef, Note, Placed, Ref, Web};

choices! {
    /// The mechanism that makes a transfer lawful (Arts. 45–49). The Court of Justice has annulled the last two.
    pub enum Mechanism {
        Adequacy, DataPrivacyFramework, StandardContractualClauses, BindingCorporateRules, CodeOfConduct, Certification, Derogation49,
        PrivacyShield, SafeHarbor,
    }
}

record! {
    /// The places where data are stored (Art. 44).
    pub struct Storage {
        /// Countries, or `EU` or `EEA`.
        places: Vec<Country>,
        ..note: Note,
    }
}

record! {
    /// Whether data leave the EEA (Art. 13(1)(f)).
    pub struct Transfers {
        /// `none`: no data leave the EEA.
        status: Option<NoneStatus>,
        ..note: Note,
    }
}

record! {
    /// A transfer to a third country (Arts. 13(1)(f), 44–49).
    pub struct Transfer {
        /// Countries to which data are transferred, ISO 3166.
        country: Vec<Country>,
        /// Recipients of the data in these countries.
        parties: Vec<Ref<of::Party>>,
        /// The mechanism that makes the transfer lawful.
        mechanism: Vec<Placed<Mechanism>>,
        /// The source of a copy of the safeguards: a contact's id or a URL.
        copy: Option<CopyOf>,
        /// Acts that the notice names.
        laws: Vec<LawRef>,
        /// Caveats that limit the statement.
        caveat: Caveats,
        ..note: Note,
    }
}

/// The source of a copy of the safeguards (Art. 13(1)(f)).
#[derive(Debug, Clone)]
pub enum CopyOf {
    /// From a contact.
    Contact(Ref<of::Contact>),
    /// At a web address.
    Url(Address<Web>),
}

impl Fact for CopyOf {
    fn shape() -> Shape {
        Shape::ContactOrWeb
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        // No id has any of these characters.
        let is_url = reader.string()?.contains(['.', ':', '/', '\\', '@']);
        if is_url { Address::read(reader).map(CopyOf::Url) } else { Ref::read(reader).map(CopyOf::Contact) }
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        if let CopyOf::Url(url) = self {
            url.visit(visitor);
        }
    }
}

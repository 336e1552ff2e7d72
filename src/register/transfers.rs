//! Storage places, and transfers to third countries.

use super::facts::choices;
use super::of;
use super::record::{Fact, Reader, Visitor, record};
use super::shape::Shape;
use super::statement::{Caveat, Caveats, NoneStatus};
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
        /// Caveats that limit the statement.
        caveat: Caveats,
        ..note: Note,
    }
}

record! {
    /// Whether data leave the EEA (Art. 13(1)(f)).
    pub struct Transfers {
        /// `none`: no data leave the EEA.
        status: Option<NoneStatus>,
        /// Caveats that limit the statement.
        caveat: Caveats,
        ..note: Note,
    }
}

impl Transfers {
    /// Returns whether the notice states, without a caveat, that no data leave the EEA.
    #[must_use]
    pub fn is_denied(&self) -> bool {
        self.status.is_some() && self.hedge().is_none()
    }

    /// Returns the caveat that leaves a denial open.
    #[must_use]
    pub fn hedge(&self) -> Option<&Placed<Caveat>> {
        let is_hedge = |caveat: &&Placed<Caveat>| matches!(caveat.value, Caveat::AsARule | Caveat::May);
        self.caveat.iter().find(is_hedge).filter(|_| self.status.is_some())
    }
}

impl Storage {
    /// Returns whether the places are stated for all data, without a caveat that leaves others open.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        let is_open =
            |caveat: &Placed<Caveat>| matches!(caveat.value, Caveat::AsARule | Caveat::May | Caveat::NotExhaustive);
        !self.caveat.iter().any(is_open)
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

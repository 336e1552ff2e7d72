//! The controller, its representative and officer, contacts, and every other party.

use super::facts::words;
use super::of;
use super::record::record;
use super::values::{Address, Country, Email, Name, Note, Phone, Plain, Ref, Text, Url, Web};

/// The ids of the controller, its data protection officer and its representative, which references to contacts may use.
pub const ROLES: [&str; 3] = ["controller", "data-protection-officer", "representative"];

record! {
    /// The contact details of a person, a desk or an organisation.
    pub struct Contact {
        /// Name of the person, desk or company.
        name: Option<Name>,
        /// The person's title.
        title: Option<Name>,
        /// The unit that the person belongs to.
        unit: Option<Name>,
        /// E-mail address.
        email: Option<Address<Email>>,
        /// The form of e-mail addresses where there is one for each person: a pattern, and no address.
        email_form: Option<Name>,
        /// Telephone number, as readers see it.
        phone: Option<Address<Phone>>,
        /// The kind of line behind the telephone number.
        phone_kind: Option<PhoneKind>,
        /// Hours in which the telephone is answered.
        hours: Option<Name>,
        /// Fax number.
        fax: Option<Address<Phone>>,
        /// Website; a host without a scheme is linked as https.
        web: Option<Address<Web>>,
        /// Address of a form on the web.
        web_form: Option<Address<Web>>,
        /// Visiting address in one line, as on an envelope.
        street_address: Option<Name>,
        /// Postal address in one line, as on an envelope.
        postal_address: Option<Name>,
        ..note: Note,
    }
}

words! {
    /// The kind of line that a telephone number belongs to.
    pub enum PhoneKind {
        /// A switchboard that connects further.
        Switchboard,
    }
    /// The kind of body that the controller is. Rules on its business ID, its officer and its legal bases depend on it.
    pub enum ControllerKind {
        /// A company; the default.
        Company,
        /// A public authority or body (Art. 37(1)(a)).
        PublicAuthority,
        /// An association or foundation.
        Association,
        /// A natural person.
        NaturalPerson,
    }
    /// Whether there is a data protection officer.
    pub enum OfficerStatus {
        /// There is one. Contact details imply it.
        Designated,
        /// The notice says that there is none.
        None,
    }
}

impl Contact {
    /// Returns whether no contact key is given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.name.is_none()
            && self.title.is_none()
            && self.unit.is_none()
            && !self.is_reachable()
            && self.hours.is_none()
            && self.email_form.is_none()
    }

    /// Returns whether the text may tell how to reach the contact: it has a link, an `@`, a number of five digits, or a
    /// reference.
    #[must_use]
    pub fn has_contact_hint(&self) -> bool {
        let texts = self.note.text.iter().flat_map(|text| &text.by_language);
        !self.note.more_info.is_empty() || texts.into_iter().any(|(.., prose)| prose.has_contact_hint())
    }

    /// Returns whether at least one way to reach it is given.
    #[must_use]
    pub fn is_reachable(&self) -> bool {
        self.web.is_some() || self.has_contact_details()
    }

    /// Returns whether a message can be sent to it or a call made. A home page alone does not count.
    #[must_use]
    pub fn has_contact_details(&self) -> bool {
        self.email.is_some()
            || self.phone.is_some()
            || self.fax.is_some()
            || self.web_form.is_some()
            || self.street_address.is_some()
            || self.postal_address.is_some()
    }
}

record! {
    /// The controller: the body that decides why and how the data are processed (Art. 13(1)(a)).
    pub struct Controller {
        /// The kind of body that the controller is (Arts. 6(1), 37(1)(a)).
        kind: Option<ControllerKind>,
        /// A shorter name that the notice uses.
        short_name: Option<Name>,
        /// Business ID: seven digits, hyphen, check digit.
        business_id: Option<Plain>,
        /// Commercial register with the number in it, where the number has no form of its own (Art. 13(1)(a)).
        register: Option<Name>,
        /// Country of establishment, ISO 3166; never printed.
        country: Option<Country>,
        /// A word that limits the role of controller (Art. 4(7)).
        qualifier: Option<Text>,
        /// Parties or groups on whose behalf the controller acts (Art. 26).
        acts_for: Vec<Ref<of::RecipientOrParty>>,
        ..contact: Contact,
    }
}

record! {
    /// The arrangement between joint controllers (Art. 26).
    pub struct JointArrangement {
        /// The essence of the arrangement (Art. 26(2)).
        essence: Option<Text>,
        /// The contact for data subjects (Art. 26(1)).
        contact: Option<Ref<of::Contact>>,
        ..note: Note,
    }
}

record! {
    /// The data protection officer (Arts. 13(1)(b), 37–39).
    pub struct DataProtectionOfficer {
        /// Whether there is a data protection officer.
        status: Option<OfficerStatus>,
        ..contact: Contact,
    }
}

impl DataProtectionOfficer {
    /// Returns whether the notice says or implies that there is one.
    #[must_use]
    pub fn is_designated(&self) -> bool {
        match self.status {
            Some(status) => status == OfficerStatus::Designated,
            None => !self.contact.is_empty(),
        }
    }
}

record! {
    /// Any other named company, service or authority, written once.
    pub struct Party {
        /// Country of the party's seat, ISO 3166.
        country: Option<Country>,
        /// Country of the parent company, ISO 3166; never printed (Art. 44).
        parent_country: Option<Country>,
        /// Business ID.
        business_id: Option<Plain>,
        /// Address of the party's page, for `more-info`.
        url: Option<Url>,
        /// Whether the party is a publicly accessible source (Art. 14(2)(f)).
        public: Option<bool>,
        ..contact: Contact,
    }
}

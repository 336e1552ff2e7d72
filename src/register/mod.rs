//! The declared facts of one register of personal data.
//!
//! One file is one register. It declares the controller, purposes, data subjects, data, sources, recipients, storage
//! periods, security and rights. A fact that is absent is `None` or empty, and means that the notice is silent. A
//! notice that states "none" has a status of its own.

mod about;
mod accepted_gaps;
mod controller;
mod cookies;
mod data;
mod decisions;
mod facts;
pub(crate) mod key;
pub mod of;
mod purposes;
mod recipients;
mod record;
mod retention;
mod rights;
mod security;
mod shape;
mod sources;
mod statement;
mod transfers;
mod values;
mod vocabulary;

pub use about::{Changes, NoticeTable, OwnSection, RegisterTable, RelatedNotice, Relation};
pub use accepted_gaps::{Gap, GapTable, Gaps};
pub use controller::{
    Contact, Controller, ControllerKind, DataProtectionOfficer, JointArrangement, OfficerStatus, Party, PhoneKind,
    ROLES,
};
pub use cookies::{Cookie, CookieConsent, CookieControl, CookieIdentification, Cookies, Duration, ThirdParties};
pub use data::{
    Children, Condition, Data, DataItem, DataItemTable, DataSubjects, Ground, Guardian, NotCollected,
    ObligationToProvide, Requirement,
};
pub use decisions::{AutomatedDecisions, DecisionGround, DecisionStatus};
pub use purposes::{Basis, Grounds, LegalBasis, NotUsed, Purpose};
pub use recipients::{Disclosure, Recipient, Role, StaffAccess, StaffCalled, Tools};
pub use record::{Entries, Fact, Fields, Keyed, Reader, Record, Single, Visitor};
pub use retention::{Action, Retention};
pub use rights::{
    Complaint, DeniedBecause, RequestBy, RequestForm, RequestIdentity, Right, RightStatus, RightsRequest,
};
pub use security::{AccuracyMeasures, SecurityMeasures};
pub use shape::{Field, InvalidValue, Refers, Shape, Target};
pub use sources::Source;
pub use statement::{Caveat, Caveats, NoneStatus};
pub use transfers::{CopyOf, Mechanism, Storage, Transfer, Transfers};
pub use values::{
    Address, Age, AnyAddress, Choice, Country, Email, LawRef, Medium, Name, Note, Period, Phone, Placed, Plain, Ref,
    Text, Url, Web, Words,
};
pub use vocabulary::{OwnTerm, OwnTermTable, OwnVocabulary, SourceNature};

use crate::language::Language;
use crate::vocabulary::{Kind, Property, Term};

pub(crate) use facts::words;
pub(crate) use key::key;
pub(crate) use record::record;

/// The longest chain of terms that each narrow the next. Without a bound, terms that narrow each other in a circle
/// would never end.
const MOST_NARROWED: usize = 16;

record! {
    /// One register of personal data, as its file and the folders above it declare it.
    pub struct Register {
        /// The notice itself: its languages, title and version.
        notice: Single<NoticeTable>,
        /// The announcement of changes of the notice.
        changes: Single<Changes>,
        /// The register that the notice is about.
        register: Single<RegisterTable>,
        /// The controller, which decides why and how the data are processed (Art. 13(1)(a)).
        controller: Single<Controller>,
        /// Further controllers (Art. 26).
        joint_controllers: Entries<Controller> = "joint-controller",
        /// The arrangement between the joint controllers (Art. 26(2)).
        joint_arrangement: Single<JointArrangement>,
        /// The representative of a controller outside the Union (Art. 27).
        representative: Single<Contact>,
        /// The data protection officer (Art. 13(1)(b)).
        data_protection_officer: Single<DataProtectionOfficer>,
        /// Persons, desks and telephone lines that answer questions (Art. 12(2)).
        contacts: Keyed<Contact> = "contact",
        /// Companies, services and authorities that the notice names.
        parties: Keyed<Party> = "party",
        /// Terms that the built-in vocabulary lacks.
        vocabulary: OwnVocabulary,
        /// The legal basis of every purpose that gives none of its own (Art. 13(1)(c)).
        legal_basis: Single<LegalBasis>,
        /// Purposes that share the same facts (Art. 13(1)(c)).
        purposes: Entries<Purpose> = "purpose",
        /// Purposes for which, by the notice, the data are not used (Art. 5(1)(b)).
        not_used: Single<NotUsed>,
        /// Groups of data subjects (Art. 30(1)(c)).
        data_subjects: Entries<DataSubjects>,
        /// Children among the data subjects, and their guardians (Art. 8).
        children: Single<Children>,
        /// Kinds of personal data (Art. 14(1)(d)).
        data: Entries<Data>,
        /// Kinds of data that, by the notice, are not collected.
        not_collected: Single<NotCollected>,
        /// Sources of the data (Art. 14(2)(f)).
        sources: Entries<Source> = "source",
        /// Whether and to what extent data are disclosed (Art. 13(1)(e)).
        disclosure: Single<Disclosure>,
        /// Recipients of the data (Art. 13(1)(e)).
        recipients: Entries<Recipient> = "recipient",
        /// Staff who see the data (Arts. 29, 32).
        staff_access: Single<StaffAccess>,
        /// Programs that the controller uses.
        tools: Single<Tools>,
        /// Places where the data are stored (Art. 44).
        storage: Single<Storage>,
        /// Whether data leave the EEA (Art. 13(1)(f)).
        transfers: Single<Transfers>,
        /// Transfers to third countries (Arts. 44–49).
        third_country_transfers: Entries<Transfer> = "third-country-transfer",
        /// Other notices that belong to this one (Arts. 13(3), 14(4)).
        related_notices: Entries<RelatedNotice> = "related-notice",
        /// Storage periods (Art. 13(2)(a)).
        retention: Entries<Retention>,
        /// Measures that protect the data (Art. 32).
        security: Single<SecurityMeasures>,
        /// Measures that keep the data correct (Art. 5(1)(d)).
        accuracy: Single<AccuracyMeasures>,
        /// Automated decisions and profiling (Art. 13(2)(f)).
        automated_decisions: Single<AutomatedDecisions>,
        /// Whether the data must be given (Art. 13(2)(e)).
        obligation_to_provide: Single<ObligationToProvide>,
        /// Rights that the notice states (Art. 13(2)(b)–(d)).
        rights: Entries<Right> = "right",
        /// Ways to use the rights (Art. 12(2)).
        rights_requests: Entries<RightsRequest> = "rights-request",
        /// The supervisory authority for complaints (Art. 13(2)(d)).
        complaint: Single<Complaint>,
        /// Cookies of the website (Act 917/2014, section 205).
        cookies: Single<Cookies>,
        /// Cookies and trackers, one by one (C-673/17).
        cookie: Entries<Cookie>,
        /// Sections of the author's own.
        sections: Entries<OwnSection> = "section",
        /// Gaps that the author accepts; never published.
        accepted_gaps: Gaps,
    }
}

impl Register {
    /// Returns the languages of the notice; the first is its source language. The loader fills them in if the file
    /// gives none.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        self.notice.as_ref().map_or(&[], |notice| &notice.languages)
    }

    /// Returns a term of the author's own.
    #[must_use]
    pub fn own_term(&self, kind: Kind, id: &str) -> Option<&OwnTerm> {
        self.vocabulary.get(kind, id)
    }

    /// Returns a term and the terms that it narrows, in that order, each with its table if it is the author's own. The
    /// last one has no broader term, or is unknown. A circle, or a longer chain than 16 terms, is cut off.
    pub fn broader_terms<'s>(
        &'s self,
        kind: Kind,
        id: &'s str,
    ) -> impl Iterator<Item = (&'s str, Option<&'s OwnTerm>)> {
        let broader = move |(id, own): &(&'s str, Option<&'s OwnTerm>)| {
            let id = match own {
                Some(own) => own.properties.broader.as_ref()?.value.as_str(),
                None => crate::vocabulary::find(kind, id)?.broader?,
            };
            Some((id, self.own_term(kind, id)))
        };
        std::iter::successors(Some((id, self.own_term(kind, id))), broader).take(MOST_NARROWED)
    }

    /// Returns whether a term equals `broader` or narrows it.
    #[must_use]
    pub fn is_same_or_narrower(&self, kind: Kind, id: &str, broader: &str) -> bool {
        self.broader_terms(kind, id).any(|(id, _)| id == broader)
    }

    /// Returns the first built-in term that a term equals or narrows.
    #[must_use]
    pub fn built_in(&self, kind: Kind, id: &str) -> Option<&'static Term> {
        let (id, _) = self.broader_terms(kind, id).find(|(_, own)| own.is_none())?;
        crate::vocabulary::find(kind, id)
    }

    /// Returns the contact with this id. The controller, its officer and its representative have ids too.
    #[must_use]
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        match id {
            "controller" => self.controller.as_ref().map(|controller| &controller.contact),
            "data-protection-officer" => self.data_protection_officer.as_ref().map(|officer| &officer.contact),
            "representative" => self.representative.as_ref(),
            id => self.contacts.get(id),
        }
    }

    /// Returns whether a term has a property: its own, or that of the built-in term that it narrows.
    #[must_use]
    pub fn has_property(&self, kind: Kind, id: &str, property: Property) -> bool {
        let known = self.broader_terms(kind, id).find_map(|(id, own)| match own {
            Some(own) => own.is(property),
            None => Some(crate::vocabulary::find(kind, id).is_some_and(|term| term.is(property))),
        });
        known.unwrap_or(false)
    }
}

//! Rights of data subjects, ways to use them, and the authority for complaints.

use super::facts::{choices, words};
use super::of;
use super::record::record;
use super::values::{LawRef, Note, Period, Placed, Ref, Text};

choices! {
    /// Ways to send a request (Art. 12(2)).
    pub enum RequestBy { Email, WebForm, Post, Phone, InPerson, SelfService, MessageLink }
    /// Formalities that a request must meet.
    pub enum RequestForm { Written, Signed }
    /// The way in which the identity of a requester is checked (Art. 12(6)).
    pub enum RequestIdentity { WhenNeeded, StrongAuthentication, IdentityDocument, ESignature, IdentityCode }
    /// The reason why a right does not apply (Arts. 11, 17(3), 20, 21).
    pub enum DeniedBecause {
        NoSuchBasis, LegalObligation, PublicTask, ResearchOrArchive, LegalClaims, ManualFiles, IdentificationImpossible,
    }
}

words! {
    /// A statement on a right other than that it exists.
    pub enum RightStatus {
        /// The right does not apply.
        Denied,
    }
}

record! {
    /// Rights that share the same facts (Art. 13(2)(b)–(d)).
    pub struct Right {
        /// The rights.
        terms: Vec<Ref<of::Right>>,
        /// `denied`: the notice states that the rights do not apply.
        status: Option<RightStatus>,
        /// The reasons why the rights do not apply; they imply `denied` (Arts. 11, 17(3), 20, 21).
        denied_because: Vec<Placed<DeniedBecause>>,
        /// Acts that the notice names.
        laws: Vec<LawRef>,
        /// Limits of the rights.
        limited_by: Vec<Ref<of::Limit>>,
        /// Data subjects who have the rights; absent = all.
        data_subjects: Vec<Ref<of::DeclaredDataSubject>>,
        /// Purposes to which the rights apply.
        purposes: Vec<Ref<of::Purpose>>,
        ..note: Note,
    }
}

impl Right {
    /// Returns whether the notice states that the rights do not apply.
    #[must_use]
    pub fn is_denied(&self) -> bool {
        self.status == Some(RightStatus::Denied) || !self.denied_because.is_empty()
    }
}

record! {
    /// One way to use rights (Art. 12(2)).
    pub struct RightsRequest {
        /// Rights that the request is for; absent = all.
        rights: Vec<Ref<of::Right>>,
        /// The contact to which the request is sent.
        contact: Option<Ref<of::Contact>>,
        /// Ways to send the request; absent = every way that the contact gives.
        by: Vec<Placed<RequestBy>>,
        /// Formalities that are required (Art. 12(2), recital 59).
        form: Vec<Placed<RequestForm>>,
        /// The check of the requester's identity (Art. 12(6)).
        identity: Vec<Placed<RequestIdentity>>,
        /// The fee for the request (Art. 12(5)).
        fee: Option<Text>,
        /// Conditions under which the fee is charged.
        when: Vec<Ref<of::Circumstance>>,
        /// The time within which the request is answered (Art. 12(3)).
        response_time: Option<Period>,
        /// Whether the request is free of charge (Art. 12(5)).
        free: Option<bool>,
        ..note: Note,
    }
}

record! {
    /// The supervisory authority for complaints (Arts. 13(2)(d), 77).
    pub struct Complaint {
        /// The authority.
        authority: Option<Ref<of::Authority>>,
        ..note: Note,
    }
}

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
    pub enum RequestIdentity { WhenNeeded, StrongAuthentication, IdentityDocument, ESignature }
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
        /// `denied`: the notice says that they do not apply.
        status: Option<RightStatus>,
        /// Acts that the notice names.
        laws: Vec<LawRef>,
        /// What narrows them.
        limited_by: Vec<Ref<of::Limit>>,
        /// Whose rights; absent = everybody's.
        data_subjects: Vec<Ref<of::DeclaredDataSubject>>,
        /// For which purposes.
        purposes: Vec<Ref<of::Purpose>>,
        ..note: Note,
    }
}

record! {
    /// One way to use rights (Art. 12(2)).
    pub struct RightsRequest {
        /// Which rights; absent = all.
        rights: Vec<Ref<of::Right>>,
        /// Whom to turn to.
        contact: Option<Ref<of::Contact>>,
        /// How; absent = every way that the contact gives.
        by: Vec<Placed<RequestBy>>,
        /// Formalities asked for (Art. 12(2), recital 59).
        form: Vec<Placed<RequestForm>>,
        /// How the identity is checked (Art. 12(6)).
        identity: Vec<Placed<RequestIdentity>>,
        /// A fee that the notice asks for (Art. 12(5)).
        fee: Option<Text>,
        /// When the fee is asked for.
        when: Vec<Ref<of::Circumstance>>,
        /// How soon the answer comes (Art. 12(3)).
        response_time: Option<Period>,
        /// Whether it is free of charge (Art. 12(5)).
        free: Option<bool>,
        ..note: Note,
    }
}

record! {
    /// The authority that takes complaints (Arts. 13(2)(d), 77).
    pub struct Complaint {
        /// The authority.
        authority: Option<Ref<of::Authority>>,
        ..note: Note,
    }
}

//! The targets of references.

use crate::vocabulary::Kind;

use super::shape::Refers::{self, Contact as ToContact, Declared, Party as ToParty, Term, TermOrParty};
use super::shape::Target;

/// Defines the targets of references.
macro_rules! targets {
    ($($(#[doc = $doc:literal])* $Name:ident = $refers:expr,)*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug)]
        pub enum $Name {}

        impl Target for $Name {
            const REFERS: Refers = $refers;
        }
    )*};
}

targets! {
    /// A purpose of the vocabulary.
    Purpose = Term(Kind::Purpose),
    /// A purpose that the register declares.
    DeclaredPurpose = Declared(Kind::Purpose),
    /// A kind of data of the vocabulary.
    Data = Term(Kind::Data),
    /// A kind of data that the register declares.
    DeclaredData = Declared(Kind::Data),
    /// A group of data subjects of the vocabulary.
    DataSubject = Term(Kind::DataSubject),
    /// A group of data subjects that the register declares.
    DeclaredDataSubject = Declared(Kind::DataSubject),
    /// A group of recipients.
    Recipient = Term(Kind::Recipient),
    /// A group of recipients, or a party.
    RecipientOrParty = TermOrParty(Kind::Recipient),
    /// A source.
    Source = Term(Kind::Source),
    /// A situation in which data are obtained.
    Occasion = Term(Kind::Occasion),
    /// A condition of collecting or disclosing.
    Circumstance = Term(Kind::Circumstance),
    /// An event from which a period runs.
    Event = Term(Kind::Event),
    /// A criterion of a storage period.
    Criterion = Term(Kind::Criterion),
    /// A limit of a right.
    Limit = Term(Kind::Limit),
    /// A right.
    Right = Term(Kind::Right),
    /// A role among the controller's staff.
    StaffRole = Term(Kind::StaffRole),
    /// A security measure.
    Security = Term(Kind::Security),
    /// A measure that keeps data correct.
    Accuracy = Term(Kind::Accuracy),
    /// An authority of the vocabulary, or a party.
    Authority = TermOrParty(Kind::Authority),
    /// A party, or a built-in service or authority.
    Party = ToParty,
    /// A contact.
    Contact = ToContact,
}

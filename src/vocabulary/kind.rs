//! The kinds of terms. The build script compiles this file too, so it uses nothing of the crate.

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $id:literal $openness:ident,)*) => {
        /// The kinds of terms. An id is unique within its kind.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Kind { $($(#[$doc])* $name,)* }

        impl Kind {
            /// Every kind, in the order in which the documents list them.
            pub const ALL: &[Kind] = &[$(Kind::$name,)*];

            /// Returns the kind's name in TOML and in Fluent ids.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Kind::$name => $id,)* }
            }

            /// Returns whether the program depends on each term of the kind. Then authors can add no terms of their own.
            #[must_use]
            pub fn is_closed(self) -> bool {
                match self { $(Kind::$name => kinds!(@closed $openness),)* }
            }
        }
    };
    (@closed closed) => { true };
    (@closed open) => { false };
}

kinds! {
    /// The six legal bases of Art. 6(1) GDPR.
    Basis = "basis" closed,
    /// The conditions of Art. 9(2) and Art. 10 GDPR.
    Condition = "condition" closed,
    /// Kinds of personal data.
    Data = "data" open,
    /// Groups of data subjects.
    DataSubject = "data-subject" open,
    /// Purposes of the processing.
    Purpose = "purpose" open,
    /// Recipients and groups of them (Art. 4(9)).
    Recipient = "recipient" open,
    /// Sources of the data.
    Source = "source" open,
    /// Security measures (Art. 32).
    Security = "security" open,
    /// Rights of the data subject (Arts. 7(3), 15–22, 77).
    Right = "right" closed,
    /// Supervisory and other authorities.
    Authority = "authority" open,
    /// Situations in which data are obtained.
    Occasion = "occasion" open,
    /// Events from which a period runs, or until which data are kept. A phrase that carries its own case.
    Event = "event" open,
    /// Criteria that decide a storage period.
    Criterion = "criterion" open,
    /// Limits of a right.
    Limit = "limit" open,
    /// Conditions of collecting or disclosing. A phrase that carries its own conjunction.
    Circumstance = "circumstance" open,
    /// Roles among the controller's own staff.
    StaffRole = "staff-role" open,
    /// How data are kept correct (Art. 5(1)(d)).
    Accuracy = "accuracy" open,
    /// Acts and regulations.
    Law = "law" open,
    /// Programs and online services, with their providers.
    Service = "service" open,
    /// Mechanisms that make a transfer lawful (Arts. 45–49).
    Mechanism = "mechanism" closed,
    /// Whether data must be given (Art. 13(2)(e)).
    Requirement = "requirement" closed,
    /// Ways to send a request.
    RequestBy = "request-by" closed,
    /// Formalities that a request must meet.
    RequestForm = "request-form" closed,
    /// How the requester's identity is checked (Art. 12(6)).
    RequestIdentity = "request-identity" closed,
    /// Ways in which a statement stays open.
    Caveat = "caveat" closed,
    /// Grounds for processing a personal identity code (Act 1050/2018, section 29).
    Ground = "ground" closed,
    /// Roles of a recipient towards the controller.
    Role = "role" closed,
    /// Actions at the end of the storage period.
    Action = "action" closed,
    /// How another notice relates to this one.
    Relation = "relation" closed,
    /// How cookies are said to be consented to.
    CookieConsent = "cookie-consent" closed,
    /// How a visitor controls cookies.
    CookieControl = "cookie-control" closed,
    /// Whether cookies are said to identify the visitor.
    CookieIdentification = "cookie-identification" closed,
    /// Grounds on which decisions of Art. 22 are allowed (Art. 22(2)).
    DecisionGround = "decision-ground" closed,
    /// Whether a child's guardian is asked or told (Art. 8).
    Guardian = "guardian" closed,
    /// Reasons why a right does not apply (Arts. 11, 17(3), 20, 21).
    DeniedBecause = "denied-because" closed,
}

impl Kind {
    /// Returns the kind of this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.id() == id)
    }

    /// Returns whether an author may write a term of the kind where it is used. Acts, services and authorities are names, with
    /// facts that belong under a header of their own.
    #[must_use]
    pub fn is_open_in_place(self) -> bool {
        !self.is_closed() && !matches!(self, Kind::Law | Kind::Service | Kind::Authority)
    }
}

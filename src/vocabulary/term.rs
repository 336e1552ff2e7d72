//! Terms and their properties.

use jiff::civil::Date;

/// The nature of a source of data. Art. 14 GDPR binds when a source is [`Nature::External`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nature {
    /// The data subject gives the data.
    DataSubject,
    /// The data arise from what the data subject does: collected from them, so Art. 13.
    Observed,
    /// The controller's own systems and registers.
    Internal,
    /// Another person or body.
    External,
}

/// A property of a term, for rules and pages. Its key in the packs has its name: `special-category`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Property {
    /// Data of Art. 9(1).
    SpecialCategory,
    /// Data of Art. 10.
    Criminal,
    /// Data on somebody else than the data subject.
    ThirdPerson,
    /// Data that arise from the use of a website.
    WebTrace,
    /// Data that come from somebody else than the data subject.
    External,
    /// A term that is too vague to be checked.
    Vague,
    /// An event whose moment can be read in two ways.
    Ambiguous,
    /// Direct marketing (Art. 21(2)).
    Marketing,
    /// Marketing, communication or surveys.
    Soft,
    /// Marketing by electronic means.
    Electronic,
    /// Profiling (Art. 4(4)).
    Profiling,
    /// Cookies for it need no consent.
    Essential,
    /// A publicly accessible source (Art. 14(2)(f)).
    Public,
    /// Whether a source is publicly accessible differs from case to case.
    OpennessVaries,
    /// Recordings of pictures or sound, whose storage runs from each recording.
    Recorded,
    /// Another register of personal data.
    OtherRegister,
    /// The controller's own staff.
    Internal,
    /// Companies of the controller's group.
    Group,
    /// A service that follows visitors.
    Tracker,
    /// Software that the controller runs itself.
    SelfHosted,
    /// Other terms of the kind that this one gives away (an identity code contains the year of birth).
    Contains(&'static [&'static str]),
    /// The nature of a source.
    Nature(Nature),
    /// The Article of the GDPR that the term names.
    Article(&'static str),
    /// The rights that the law itself narrows so.
    LawfulFor(&'static [&'static str]),
    /// Whom an Act concerns.
    AppliesTo(&'static [&'static str]),
    /// Number of the Act in the statute book or the Official Journal.
    Number(&'static str),
    /// The day from which an Act is no longer in force.
    Repealed(Date),
    /// The Acts that replace it.
    ReplacedBy(&'static [&'static str]),
    /// The day on which a transfer mechanism was invalidated.
    Invalidated(Date),
    /// The countries whose certified organisations an adequacy decision covers, where a mechanism is such a decision.
    AdequateFor(&'static [&'static str]),
    /// The case in which somebody asks the Court of Justice to annul a mechanism. It is no finding: the decision stands until
    /// it is annulled ([`Property::Invalidated`]).
    Challenged(&'static str),
    /// The day on which somebody looked up what is known of a mechanism.
    Known(Date),
    /// The company that provides a service.
    Provider(&'static str),
    /// Seat of the provider or authority, ISO 3166-1.
    Country(&'static str),
    /// Seat of the provider's parent company, ISO 3166-1.
    ParentCountry(&'static str),
    /// The names of a service: what pages call it, and other spellings in use.
    Names(&'static [&'static str]),
    /// What a service does, in one word: `analytics`.
    Does(&'static str),
    /// The terms of a service as a rule let its group of companies see the data.
    GroupAccess,
    /// How sure it is where the provider of a service sits: 3 confirmed, 2 well known, 1 not confirmed.
    Certainty(u32),
    /// An authority or a service that had other names.
    Renamed {
        /// Its former names.
        from: &'static [&'static str],
        /// The year of the change.
        year: u16,
    },
    /// Its e-mail address.
    Email(&'static str),
    /// Its telephone number.
    Phone(&'static str),
    /// Its page is known; the address is among its words, since it differs by language.
    HasPage,
    /// People who are mostly under 18 (Art. 8, recital 58).
    Minor,
    /// People in working life, whom the controller employs or may employ (recital 43).
    Worker,
    /// Technical monitoring, or data that arise from it.
    Monitoring,
    /// Data that Finnish law keeps secret, or that are highly personal, though not of Art. 9.
    Confidential,
    /// Data that record a consent or a permission to process data.
    ConsentRecord,
    /// Decisions by automated means (Art. 22).
    Automated,
    /// Archiving in the public interest, research or statistics (Art. 89).
    ArchivingOrResearch,
    /// A public authority.
    Authority,
    /// A recipient that as a rule is a processor (Art. 28).
    Processor,
    /// A supervisory authority of the GDPR (Art. 51).
    Supervisory,
}

/// A built-in term.
#[derive(Debug, Clone, Copy)]
pub struct Term {
    /// Its id, unique within its kind.
    pub id: &'static str,
    /// The term of its kind that it narrows. It lends no property: each term has its own.
    pub broader: Option<&'static str>,
    /// Its properties.
    pub properties: &'static [Property],
    /// Its name in the Data Privacy Vocabulary, `pd:EmailAddress`.
    pub dpv: Option<&'static str>,
    /// The packs that list it: the one that defines it, and those of other trades. A hint for lists: a term of any pack may
    /// stand in any notice.
    pub packs: &'static [&'static str],
}

impl Term {
    /// Returns whether the term has a property that has no value.
    #[must_use]
    pub fn is(&self, property: Property) -> bool {
        self.properties.contains(&property)
    }
}

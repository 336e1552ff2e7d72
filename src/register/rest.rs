//! How long, how safe, decisions by machine, cookies, and what is the file's own.

use jiff::civil::Date;

use crate::source::Place;

use super::data::NoneStatus;
use super::of;
use super::record::{Fact, Reader, Record, Shape, Visitor, record};
use super::values::{LawRef, Name, Period, Placed, Plain, Ref, Text, choices, words};
use super::who::Note;
use super::why::Caveats;

choices! {
    /// Whether data must be given (Art. 13(2)(e)).
    pub enum Requirement = Requirement {
        Statutory = "statutory",
        Contractual = "contractual",
        RequiredToContract = "required-to-contract",
        Voluntary = "voluntary",
    }
    /// What happens when the period ends (Art. 5(1)(e)).
    pub enum Action = Action {
        Erase = "erase",
        Anonymise = "anonymise",
        Archive = "archive",
    }
    /// How cookies are said to be consented to.
    pub enum CookieConsent = CookieConsent {
        PriorOptIn = "prior-opt-in",
        AlwaysRequired = "always-required",
        ByUse = "by-use",
        ByBrowserSettings = "by-browser-settings",
    }
    /// How a visitor controls cookies (Art. 7(3)).
    pub enum CookieControl = CookieControl {
        ConsentTool = "consent-tool",
        BrowserSettings = "browser-settings",
    }
    /// Whether cookies are said to identify the visitor.
    pub enum CookieIdentification = CookieIdentification {
        UniqueIdentifier = "unique-identifier",
        Identifies = "identifies",
        DoesNotIdentifyAlone = "does-not-identify-alone",
    }
}

words! {
    /// Whether there are decisions of Art. 22.
    pub enum DecisionStatus {
        /// The notice says that there are none.
        None = "none",
        /// There are.
        Yes = "yes",
    }
}

record! {
    /// How long data are kept (Art. 13(2)(a)).
    pub struct Retention {
        /// The period, ISO 8601.
        period: Option<Period> = "period",
        /// What it runs from.
        starts: Option<Ref<of::Event>> = "starts",
        /// An end in place of a period.
        until: Option<Ref<of::Event>> = "until",
        /// What decides the period.
        criterion: Option<Ref<of::Criterion>> = "criterion",
        /// Exceptions.
        longer_when: Vec<Ref<of::Circumstance>> = "longer-when",
        /// Statutes that ask for it.
        laws: Vec<LawRef> = "laws",
        /// What happens then (Art. 5(1)(e)).
        action: Option<Placed<Action>> = "action",
        /// Which data; absent = all.
        data: Vec<Ref<of::DeclaredData>> = "data",
        /// Whose data; absent = everybody's.
        data_subjects: Vec<Ref<of::DeclaredDataSubject>> = "data-subjects",
        /// For which purposes; absent = all.
        purposes: Vec<Ref<of::DeclaredPurpose>> = "purposes",
        /// What it concerns, when no reference fits.
        scope: Option<Text> = "scope",
        /// What the statement leaves open.
        caveat: Caveats = "caveat",
        ..note: Note,
    }
}

record! {
    /// How data are protected. Finnish practice (Arts. 30(1)(g), 32).
    pub struct SecurityMeasures {
        /// The measures.
        measures: Vec<Ref<of::Security>> = "measures",
        /// What the statement leaves open.
        caveat: Caveats = "caveat",
        ..note: Note,
    }
}

record! {
    /// How data are kept correct (Art. 5(1)(d)).
    pub struct AccuracyMeasures {
        /// The measures.
        measures: Vec<Ref<of::Accuracy>> = "measures",
        ..note: Note,
    }
}

record! {
    /// Decisions by machine alone, and profiling (Arts. 13(2)(f), 22).
    pub struct AutomatedDecisions {
        /// Whether there are decisions of Art. 22.
        status: Option<DecisionStatus> = "status",
        /// `none`: there is no profiling at all (recital 60).
        profiling_status: Option<NoneStatus> = "profiling-status",
        /// The logic involved.
        logic: Option<Text> = "logic",
        /// What the decision means for the person.
        consequences: Option<Text> = "consequences",
        /// Profiling short of Art. 22 (recital 60).
        profiling: Option<Text> = "profiling",
        ..note: Note,
    }
}

record! {
    /// Whether data must be given (Art. 13(2)(e)).
    pub struct ObligationToProvide {
        /// Why they must, or that they need not.
        requirement: Vec<Placed<Requirement>> = "requirement",
        /// What happens if they are not given.
        consequences: Option<Text> = "consequences",
        ..note: Note,
    }
}

record! {
    /// Cookies of the website (Act 917/2014, section 205).
    pub struct Cookies {
        /// What they are for.
        purposes: Vec<Ref<of::Purpose>> = "purposes",
        /// How they are consented to (C-673/17).
        consent: Vec<Placed<CookieConsent>> = "consent",
        /// How the choice is changed (Art. 7(3)).
        control: Vec<Placed<CookieControl>> = "control",
        /// Whether they identify the visitor.
        identification: Vec<Placed<CookieIdentification>> = "identification",
        ..note: Note,
    }
}

record! {
    /// A cookie or tracker (C-673/17).
    pub struct Cookie {
        /// Whose it is.
        party: Option<Ref<of::Party>> = "party",
        /// Its name, where no party stands for it.
        name: Option<Name> = "name",
        /// What it is for.
        purposes: Vec<Ref<of::Purpose>> = "purposes",
        /// How long it lives: a period, or `session`.
        duration: Option<Duration> = "duration",
        /// Who else reads it: parties, or `none`.
        third_parties: Option<ThirdParties> = "third-parties",
        ..note: Note,
    }
}

/// How long a cookie lives.
#[derive(Debug, Clone, Copy)]
pub enum Duration {
    /// Until the browser is closed.
    Session,
    /// For a period.
    Period(Period),
}

impl Fact for Duration {
    fn shape() -> Shape {
        Shape::Period
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        if reader.string()? == "session" {
            return Some(Duration::Session);
        }
        Period::read(reader).map(Duration::Period)
    }
}

/// Who else reads a cookie.
#[derive(Debug, Clone)]
pub enum ThirdParties {
    /// Nobody.
    None,
    /// These.
    Parties(Vec<Ref<of::Party>>),
}

impl Fact for ThirdParties {
    fn shape() -> Shape {
        Shape::List(<Ref<of::Party>>::shape)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        if reader.is_string() && reader.string()? == "none" {
            return Some(ThirdParties::None);
        }
        Some(ThirdParties::Parties(reader.items()))
    }
}

record! {
    /// A section of the author's own.
    pub struct OwnSection {
        /// Its id: a–z, digits, hyphens.
        id: Option<Plain> = "id",
        /// Its heading.
        heading: Option<Name> = "heading",
        /// The section that it follows; absent = the end.
        after: Option<Plain> = "after",
        ..note: Note,
    }
}

/// Gaps that somebody decided to live with. They never reach a published file.
#[derive(Debug, Clone, Default)]
pub struct Gaps(pub Vec<(String, Vec<Gap>)>);

/// One acceptance of one rule's finding.
#[derive(Debug, Clone)]
pub struct Gap {
    /// Where it stands.
    pub place: Place,
    /// Why the gap is accepted.
    pub reason: Option<String>,
    /// The table, or `table.term`, that it is limited to.
    pub at: Option<String>,
    /// The last day on which it is accepted.
    pub expires: Option<Date>,
}

record! {
    /// An acceptance with more than its reason.
    pub struct GapTable {
        /// Why the gap is accepted.
        reason: Option<Plain> = "reason",
        /// The table, or `table.term`, that it is limited to.
        only_at: Option<Plain> = "at",
        /// The last day on which it is accepted.
        expires: Option<Date> = "expires",
    }
}

impl Fact for Gap {
    fn shape() -> Shape {
        Shape::Table(GapTable::fields)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let place = reader.place();
        if reader.is_string() {
            let reason = Plain::read(reader)?.value;
            return Some(Gap { place, reason: Some(reason), at: None, expires: None });
        }
        let table: GapTable = reader.table()?;
        Some(Gap {
            place,
            reason: table.reason.map(|reason| reason.value),
            at: table.only_at.map(|at| at.value),
            expires: table.expires,
        })
    }
}

impl Fact for Gaps {
    fn shape() -> Shape {
        Shape::Gaps(GapTable::fields)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        Some(Gaps(reader.pairs()))
    }
    fn visit(&self, _: &mut dyn Visitor) {}
}

//! Types of the values under the keys of a register.

use std::marker::PhantomData;

use crate::address;
use crate::language::Language;
use crate::prose::Prose;
use crate::source::Place;
use crate::vocabulary::Kind;

use super::of;

/// A string of one line that is the same in every language: an e-mail address, a number.
#[derive(Debug, Clone)]
pub struct Plain {
    /// Its place in the file.
    pub at: Place,
    /// The text, without white space around it.
    pub value: String,
}

/// An e-mail address, a number or a web address, as its author wrote it.
#[derive(Debug, Clone)]
pub struct Address<M> {
    /// Its place in the file.
    pub at: Place,
    /// The key that it stands under.
    pub key: String,
    /// The text, without spaces around it.
    pub value: String,
    pub(super) medium: PhantomData<fn() -> M>,
}

/// What an address is, as a type.
pub trait Medium {
    /// The same as a value.
    const KIND: address::Kind;
}

/// An e-mail address.
#[derive(Debug, Clone, Copy)]
pub struct Email;

impl Medium for Email {
    const KIND: address::Kind = address::Kind::Email;
}

/// A telephone or fax number.
#[derive(Debug, Clone, Copy)]
pub struct Phone;

impl Medium for Phone {
    const KIND: address::Kind = address::Kind::Phone;
}

/// A web address.
#[derive(Debug, Clone, Copy)]
pub struct Web;

impl Medium for Web {
    const KIND: address::Kind = address::Kind::Web;
}

/// An address with its kind, as a visitor meets it.
#[derive(Debug, Clone, Copy)]
pub struct AnyAddress<'a> {
    /// Its kind.
    pub kind: address::Kind,
    /// Its place in the file.
    pub at: Place,
    /// The key that it stands under.
    pub key: &'a str,
    /// The text.
    pub value: &'a str,
}

/// The spelling of a name: the same in every language, or one for each.
#[derive(Debug, Clone)]
pub enum Words {
    /// One spelling for all languages.
    Same(String),
    /// A spelling per language, in the order of the file.
    PerLanguage(Vec<(Language, String)>),
}

/// A proper name, never inflected and never Markdown.
#[derive(Debug, Clone)]
pub struct Name {
    /// Its place in the file.
    pub at: Place,
    /// Its spelling.
    pub words: Words,
}

impl Name {
    /// Returns every spelling, one for each language that has its own.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        let (same, own) = match &self.words {
            Words::Same(same) => (Some(same), None),
            Words::PerLanguage(names) => (None, Some(names)),
        };
        same.into_iter().chain(own.into_iter().flatten().map(|(_, name)| name)).map(String::as_str)
    }

    /// Returns the spelling in a language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Option<&str> {
        match &self.words {
            Words::Same(name) => Some(name),
            Words::PerLanguage(names) => names.iter().find(|(own, _)| *own == language).map(|(_, name)| name.as_str()),
        }
    }
}

/// Prose in one or more languages.
#[derive(Debug, Clone, Default)]
pub struct Text {
    /// Its place in the file.
    pub at: Place,
    /// The prose of each language with its place, in the order of the file.
    pub by_language: Vec<(Language, Place, Prose)>,
}

impl Text {
    /// Returns the prose in a language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Option<&Prose> {
        self.by_language.iter().find(|(own, ..)| *own == language).map(|(_, _, prose)| prose)
    }
}

/// A web address, the same in every language or one for each.
#[derive(Debug, Clone)]
pub struct Url {
    /// The key that it stands under.
    pub key: String,
    /// The text, or one per language.
    pub name: Name,
}

/// An age in years below which somebody is a child.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Age(pub u8);

impl Age {
    /// The lowest age.
    pub const LEAST: u8 = 1;
    /// The highest age: adults have no guardian.
    pub const MOST: u8 = 18;
}

/// A country, or the area `EU` or `EEA`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country(pub String);

/// A length of time in the notation of ISO 8601: `P10Y`, `P1Y6M`, `PT72H`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Period {
    /// Years.
    pub years: u32,
    /// Months.
    pub months: u32,
    /// Weeks.
    pub weeks: u32,
    /// Days.
    pub days: u32,
    /// Hours.
    pub hours: u32,
    /// Minutes.
    pub minutes: u32,
}

impl Period {
    /// The most hours that are shown as hours. More of them are shown as days.
    const MOST_HOURS: u32 = 72;

    /// Returns the period of an ISO 8601 text without seconds and fractions; `None` for any other text, and for a period
    /// of zero.
    #[must_use]
    pub fn parse(text: &str) -> Option<Period> {
        let span: jiff::Span = text.parse().ok()?;
        // The letters of the units may be in lower case, and a fraction may become smaller units.
        let is_whole = text.starts_with('P') && !text.contains(['S', 's', '.', ',']) && span.is_positive();
        let part = |value: i64| u32::try_from(value).ok();
        let period = Period {
            years: part(span.get_years().into())?,
            months: part(span.get_months().into())?,
            weeks: part(span.get_weeks().into())?,
            days: part(span.get_days().into())?,
            hours: part(span.get_hours().into())?,
            minutes: part(span.get_minutes())?,
        };
        let is_zero = period == Period::default();
        (is_whole && !is_zero).then_some(period)
    }

    /// Returns the whole days of weeks, days and hours together; years and months are apart.
    #[must_use]
    pub fn whole_days(self) -> u64 {
        u64::from(self.weeks) * 7 + u64::from(self.days) + (u64::from(self.hours) + u64::from(self.minutes) / 60) / 24
    }

    /// Returns the period as people say it: minutes up to an hour, hours up to 72, then days.
    #[must_use]
    pub fn plain(self) -> Period {
        let hours = self.hours.saturating_add(self.minutes / 60);
        let minutes = self.minutes % 60;
        if hours <= Period::MOST_HOURS {
            return Period { hours, minutes, ..self };
        }
        Period { days: self.days.saturating_add(hours / 24), hours: hours % 24, minutes, ..self }
    }
}

/// A value with its place.
#[derive(Debug, Clone)]
pub struct Placed<T> {
    /// Its place in the file.
    pub at: Place,
    /// The value.
    pub value: T,
}

/// A term of a closed kind, on which logic depends.
pub trait Choice: Copy + PartialEq + 'static {
    /// The kind.
    const KIND: Kind;
    /// All terms of the kind.
    const ALL: &'static [Self];
    /// Returns the id of the term.
    fn id(self) -> &'static str;
}

/// An id that refers to something else.
pub struct Ref<T> {
    /// Its place in the file.
    pub at: Place,
    /// The id.
    pub id: String,
    /// Whether it refers to a party, if both terms and parties are allowed.
    pub is_party: bool,
    pub(super) target: PhantomData<fn() -> T>,
}

impl<T> std::fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.id.fmt(f)
    }
}

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        Ref { at: self.at, id: self.id.clone(), is_party: self.is_party, target: PhantomData }
    }
}

/// An Act, with a section (`aml-act/3:1`) or without.
#[derive(Debug, Clone)]
pub struct LawRef {
    /// Its place in the file.
    pub at: Place,
    /// The Act's id in the vocabulary.
    pub act: String,
    /// The section, with its chapter if the Act numbers sections by chapter.
    pub section: Option<String>,
}

/// The keys that every table may have: a text, printed last in its entry, and links to more information.
#[derive(Debug, Clone, Default)]
pub struct Note {
    /// A text, for anything that no other key can state.
    pub text: Option<Text>,
    /// Parties and authorities whose pages tell more (Art. 12(1)).
    pub more_info: Vec<Ref<of::Party>>,
}

//! The kinds of values that stand under the keys of a register.

use std::marker::PhantomData;

use crate::language::Language;
use crate::prose::Prose;
use crate::source::Place;
use crate::vocabulary::Kind;

use super::of;

/// A string of one line that is the same in every language: an e-mail address, a number.
#[derive(Debug, Clone)]
pub struct Plain {
    /// Where it stands.
    pub at: Place,
    /// The text, without white space around it.
    pub value: String,
}

/// Words as a name has them: the same in every language, or one for each.
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
    /// Where it stands.
    pub at: Place,
    /// How it is spelled.
    pub words: Words,
}

impl Name {
    /// Every spelling, one for each language that has its own.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        let (same, own) = match &self.words {
            Words::Same(same) => (Some(same), None),
            Words::PerLanguage(names) => (None, Some(names)),
        };
        same.into_iter().chain(own.into_iter().flatten().map(|(_, name)| name)).map(String::as_str)
    }

    /// The spelling in a language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Option<&str> {
        match &self.words {
            Words::Same(name) => Some(name),
            Words::PerLanguage(names) => names.iter().find(|(own, _)| *own == language).map(|(_, name)| name.as_str()),
        }
    }
}

/// Prose in each language that it is written in.
#[derive(Debug, Clone, Default)]
pub struct Text {
    /// Where it stands.
    pub at: Place,
    /// The prose, with its own place, in the order of the file.
    pub by_language: Vec<(Language, Place, Prose)>,
}

impl Text {
    /// The prose in a language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Option<&Prose> {
        self.by_language.iter().find(|(own, ..)| *own == language).map(|(_, _, prose)| prose)
    }
}

/// An address of the web, the same for every language or one for each.
#[derive(Debug, Clone)]
pub struct Url(pub Name);

/// A country, or the area `EU` or `EEA`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country(pub String);

/// A length of time in calendar units, as ISO 8601 writes it: `P10Y`, `P1Y6M`.
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
}

impl Period {
    /// The period that an ISO 8601 text of calendar units means; `None` for anything else, and for no time at all.
    #[must_use]
    pub fn parse(text: &str) -> Option<Period> {
        let span: jiff::Span = text.parse().ok()?;
        let calendar_only = text.starts_with('P') && !text.contains('T') && span.is_positive();
        let part = |value: i64| u32::try_from(value).ok();
        let period = Period {
            years: part(span.get_years().into())?,
            months: part(span.get_months().into())?,
            weeks: part(span.get_weeks().into())?,
            days: part(span.get_days().into())?,
        };
        calendar_only.then_some(period)
    }
}

/// A value with its place.
#[derive(Debug, Clone)]
pub struct Placed<T> {
    /// Where it stands.
    pub at: Place,
    /// The value.
    pub value: T,
}

/// A term of a closed list, on which the program's logic hangs.
pub trait Choice: Copy + PartialEq + 'static {
    /// The list's kind.
    const KIND: Kind;
    /// The list.
    const ALL: &'static [Self];
    /// The term's id.
    fn id(self) -> &'static str;
}

/// An id that refers to something with facts or words of its own.
pub struct Ref<T> {
    /// Where it stands.
    pub at: Place,
    /// The id.
    pub id: String,
    /// Whether it is a party, where terms and parties may stand.
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
    /// Where it stands.
    pub at: Place,
    /// The Act's id in the vocabulary.
    pub act: String,
    /// Chapter and section, or section alone, as the Act numbers them.
    pub section: Option<String>,
}

/// What every table may carry: a text that prints last in its entry, and links for more.
#[derive(Debug, Clone, Default)]
pub struct Note {
    /// What none of the other keys can say, as prose.
    pub text: Option<Text>,
    /// Parties and authorities whose pages tell more (Art. 12(1)).
    pub more_info: Vec<Ref<of::Party>>,
}

//! The kinds of values that stand under the keys of a register.

use std::marker::PhantomData;

use jiff::civil::Date;

use crate::language::Language;
use crate::prose::Prose;
use crate::source::Place;
use crate::vocabulary::Kind;

use super::record::{Fact, Invalid, Reader, Refers, Shape, Visitor};

/// A string of one line that is the same in every language: an e-mail address, a number.
#[derive(Debug, Clone)]
pub struct Plain {
    /// Where it stands.
    pub at: Place,
    /// The text, without white space around it.
    pub value: String,
}

impl Fact for Plain {
    fn shape() -> Shape {
        Shape::String
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let value = one_line(reader)?;
        Some(Plain { at: reader.place(), value })
    }
}

/// A string that has something in it, and no line break.
fn one_line<R: Reader>(reader: &mut R) -> Option<String> {
    let value = reader.string()?.trim().to_owned();
    if value.is_empty() {
        reader.invalid("", Invalid::Empty);
        return None;
    }
    if value.contains(['\n', '\r']) {
        reader.invalid(&value, Invalid::LineBreak);
        return None;
    }
    Some(value)
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

impl Fact for Name {
    fn shape() -> Shape {
        Shape::Name
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let at = reader.place();
        reader.words().map(|words| Name { at, words })
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        visitor.name(self);
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

impl Fact for Text {
    fn shape() -> Shape {
        Shape::Text
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        reader.text()
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        visitor.text(self);
    }
}

impl Fact for bool {
    fn shape() -> Shape {
        Shape::Boolean
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        reader.boolean()
    }
}

impl Fact for Date {
    fn shape() -> Shape {
        Shape::Date
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        reader.date()
    }
}

impl Fact for Language {
    fn shape() -> Shape {
        Shape::Language
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let code = reader.string()?;
        let language = Language::parse(&code);
        if language.is_none() {
            reader.invalid(&code, Invalid::Language);
        }
        language
    }
}

/// A country, or the area `EU` or `EEA`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country(pub String);

impl Fact for Country {
    fn shape() -> Shape {
        Shape::Country
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let code = reader.string()?;
        if crate::vocabulary::is_country(&code) {
            return Some(Country(code));
        }
        reader.invalid(&code, Invalid::Country);
        None
    }
}

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

impl Fact for Period {
    fn shape() -> Shape {
        Shape::Period
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let text = reader.string()?;
        let period = Period::parse(&text);
        if period.is_none() {
            reader.invalid(&text, Invalid::Period);
        }
        period
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

impl<T: Fact> Fact for Placed<T> {
    fn shape() -> Shape {
        T::shape()
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let at = reader.place();
        T::read(reader).map(|value| Placed { at, value })
    }
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

impl<T: Choice> Fact for T {
    fn shape() -> Shape {
        Shape::Choice(T::KIND)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let id = reader.string()?;
        let choice = T::ALL.iter().copied().find(|choice| choice.id() == id);
        if choice.is_none() {
            reader.unknown_term(&id, T::KIND);
        }
        choice
    }
}

/// What an id refers to, as a type.
pub trait Target {
    /// As a value.
    const REFERS: Refers;
}

/// An id that refers to something with facts or words of its own.
pub struct Ref<T> {
    /// Where it stands.
    pub at: Place,
    /// The id.
    pub id: String,
    /// Whether it is a party, where terms and parties may stand.
    pub is_party: bool,
    target: PhantomData<fn() -> T>,
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

impl<T: Target> Fact for Ref<T> {
    fn shape() -> Shape {
        Shape::Reference(T::REFERS)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let id = one_line(reader)?;
        let is_party = reader.refer(&id, T::REFERS);
        Some(Ref { at: reader.place(), id, is_party, target: PhantomData })
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

impl Fact for LawRef {
    fn shape() -> Shape {
        Shape::Reference(Refers::Law)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let whole = one_line(reader)?;
        let (act, section) = match whole.split_once('/') {
            Some((act, section)) => (act.to_owned(), Some(section.to_owned())),
            None => (whole, None),
        };
        reader.refer(&act, Refers::Law);
        Some(LawRef { at: reader.place(), act, section })
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        visitor.law(self);
    }
}

/// Defines a closed list of words that is no kind of the vocabulary.
macro_rules! words {
    ($($(#[doc = $doc:literal])* pub enum $Name:ident { $($(#[doc = $variant_doc:literal])* $variant:ident = $id:literal,)* })*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $Name { $($(#[doc = $variant_doc])* $variant,)* }

        impl $crate::register::Fact for $Name {
            fn shape() -> $crate::register::Shape {
                $crate::register::Shape::Word(&[$($id,)*])
            }
            fn read<R: $crate::register::Reader>(reader: &mut R) -> Option<Self> {
                let word = reader.string()?;
                match word.as_str() {
                    $($id => Some($Name::$variant),)*
                    _ => {
                        reader.invalid(&word, $crate::register::Invalid::Word(&[$($id,)*]));
                        None
                    }
                }
            }
        }
    )*};
}
pub(crate) use words;

/// Defines a closed kind of the vocabulary.
macro_rules! choices {
    ($($(#[doc = $doc:literal])* pub enum $Name:ident = $kind:ident { $($variant:ident = $id:literal,)* })*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[expect(missing_docs, reason = "the labels of the vocabulary say what each is")]
        pub enum $Name { $($variant,)* }

        impl $crate::register::Choice for $Name {
            const KIND: $crate::vocabulary::Kind = $crate::vocabulary::Kind::$kind;
            const ALL: &'static [Self] = &[$($Name::$variant,)*];
            fn id(self) -> &'static str {
                match self { $($Name::$variant => $id,)* }
            }
        }
    )*};
}
pub(crate) use choices;

/// Defines the targets of references.
macro_rules! targets {
    ($($(#[doc = $doc:literal])* $Name:ident = $refers:expr,)*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug)]
        pub enum $Name {}

        impl $crate::register::Target for $Name {
            const REFERS: $crate::register::Refers = $refers;
        }
    )*};
}
pub(crate) use targets;

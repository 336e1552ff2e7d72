//! The shape of a value: its key, its type, the target of an id, and the reasons for refusing it.

use crate::address;
use crate::vocabulary::Kind;

/// A key of a table.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The key as the file spells it.
    pub key: &'static str,
    /// Its meaning, and the Article that requires it.
    pub meaning: &'static str,
    /// The shape of its value.
    pub shape: fn() -> Shape,
}

/// The shape of a value.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// A string of one line, the same in every language.
    String,
    /// A proper name: a string, or one per language.
    Name,
    /// Markdown: a string in the source language, or one per language.
    Text,
    /// An address in one line, the same in every language.
    Address(address::Kind),
    /// A web address: a string, or one per language.
    WebPerLanguage,
    /// The id of a contact, or a web address.
    ContactOrWeb,
    /// `true` or `false`.
    Boolean,
    /// A TOML date.
    Date,
    /// An age in years, a whole number.
    Age,
    /// An ISO 8601 period.
    Period,
    /// An ISO 3166 code, or `EU` or `EEA`.
    Country,
    /// An ISO 639 code.
    Language,
    /// A closed list of terms.
    Choice(Kind),
    /// The id of something else.
    Reference(Refers),
    /// One of these words.
    Word(&'static [&'static str]),
    /// A list of values; a list of one may be a bare value.
    List(fn() -> Shape),
    /// A table that a file may have once: `[single]`.
    Table(fn() -> Vec<Field>),
    /// Entries: `[[double]]`.
    Entries(fn() -> Vec<Field>),
    /// Tables with ids of the author's own: `[contact.ID]`.
    Keyed(fn() -> Vec<Field>),
    /// `[vocabulary.KIND.ID]`.
    Vocabulary(fn() -> Vec<Field>),
    /// A term, or a table with facts about it.
    TermOrTable(Refers, fn() -> Vec<Field>),
    /// `CODE = "reason"`, a table, or a list of them.
    Gaps(fn() -> Vec<Field>),
    /// `CODE = "severity"`.
    Severities,
}

/// The target of an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refers {
    /// A term of the vocabulary.
    Term(Kind),
    /// A term of the vocabulary, or a party; the party wins.
    TermOrParty(Kind),
    /// A term that the register declares.
    Declared(Kind),
    /// A party, or a built-in service or authority.
    Party,
    /// A contact; `controller`, `data-protection-officer` and `representative` are ids too.
    Contact,
    /// An Act, with a section or without.
    Law,
}

impl Refers {
    /// Returns the kind of a term of the author's own that may stand in place of an id.
    #[must_use]
    pub fn open_in_place(self) -> Option<Kind> {
        match self {
            Refers::Term(kind) | Refers::TermOrParty(kind) if kind.is_open_in_place() => Some(kind),
            _ => None,
        }
    }
}

/// The target of an id, as a type.
pub trait Target {
    /// The same as a value.
    const REFERS: Refers;
}

/// The reason why a value is refused. `findings.ftl` has the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvalidValue {
    /// Not a period like `P10Y`.
    Period,
    /// Not the age of a child.
    Age,
    /// Not a country code.
    Country,
    /// Not a language code.
    Language,
    /// None of these words.
    Word(&'static [&'static str]),
    /// An empty text.
    Empty,
    /// A table that lacks the key on which all the others depend.
    KeyMissing,
    /// A term of the author's own without a label.
    LabelMissing,
    /// A line break in a text of one line.
    LineBreak,
    /// A tab in a text of one line.
    Tab,
    /// A character in the code of a web page: `&amp;`.
    Entity,
    /// A code that no rule has.
    Code,
    /// The name of no table.
    Table,
    /// Not a base URL.
    BaseUrl,
    /// Not a format.
    Format,
}

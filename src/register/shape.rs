//! The shape of a fact: its key, what may stand there, what an id refers to, and why a value is refused.

use crate::vocabulary::Kind;

/// A key of a table.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The key as it is written.
    pub key: &'static str,
    /// What it means, and the Article it answers.
    pub meaning: &'static str,
    /// What may stand there.
    pub shape: fn() -> Shape,
}

/// What may stand under a key.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Text of one line that no language changes.
    String,
    /// A proper name: a string, or one per language.
    Name,
    /// Markdown: a string in the source language, or one per language.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A TOML date.
    Date,
    /// An ISO 8601 period.
    Period,
    /// An ISO 3166 code, or `EU` or `EEA`.
    Country,
    /// An ISO 639 code.
    Language,
    /// A closed list of terms.
    Choice(Kind),
    /// Something that is referred to by its id.
    Reference(Refers),
    /// One of these words.
    Word(&'static [&'static str]),
    /// A list of values; a list of one may be a bare value.
    List(fn() -> Shape),
    /// A table that stands once: `[single]`.
    Table(fn() -> Vec<Field>),
    /// Entries: `[[double]]`.
    Entries(fn() -> Vec<Field>),
    /// Tables with ids of the author's own: `[contact.ID]`.
    Keyed(fn() -> Vec<Field>),
    /// `[vocabulary.KIND.ID]`.
    Vocabulary(fn() -> Vec<Field>),
    /// A term, or a table with more about it.
    TermOrTable(Refers, fn() -> Vec<Field>),
    /// `CODE = "reason"`, a table, or a list of them.
    Gaps(fn() -> Vec<Field>),
    /// `CODE = "severity"`.
    Severities,
}

/// What an id refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refers {
    /// A term of the vocabulary.
    Term(Kind),
    /// A term of the vocabulary, or a party; the party wins.
    TermOrParty(Kind),
    /// A term that the register itself declares.
    Declared(Kind),
    /// A party, or a built-in service or authority.
    Party,
    /// A contact; `controller`, `data-protection-officer` and `representative` are ids too.
    Contact,
    /// An Act, with a section or without.
    Law,
}

/// What an id refers to, as a type.
pub trait Target {
    /// As a value.
    const REFERS: Refers;
}

/// Why a value is not what its key asks for. The words are in `findings.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvalidValue {
    /// Not a period like `P10Y`.
    Period,
    /// Not a country code.
    Country,
    /// Not a language code.
    Language,
    /// Not one of the words of a closed list.
    Word(&'static [&'static str]),
    /// An empty text.
    Empty,
    /// A table that lacks a key without which it says nothing.
    KeyMissing,
    /// A line break in a text of one line.
    LineBreak,
    /// A rule's code that does not exist.
    Code,
    /// A table that does not exist.
    Table,
    /// A base URL that is none.
    BaseUrl,
    /// A format that does not exist.
    Format,
}

//! The composed notice: sections and blocks in one language. All renderers read this tree. It depends on no format.

pub mod facts;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::language::Language;

use facts::Facts;

/// A notice in one language.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Notice {
    /// Its id: the path of its file under `notices/`.
    pub id: String,
    /// Path of its file, relative to the project's root.
    pub source: String,
    /// The language.
    #[schemars(with = "String")]
    pub language: Language,
    /// The notice's languages in the order of the switch; the source language among them.
    #[schemars(with = "Vec<String>")]
    pub languages: Vec<Language>,
    /// The language that the notice was written in.
    #[schemars(with = "String")]
    pub source_language: Language,
    /// Its title.
    pub title: String,
    /// The controller's name, if it has one.
    pub controller: Option<String>,
    /// A sentence about the page, for search results and previews.
    pub description: String,
    /// Version, as the notice gives it.
    pub version: Option<String>,
    /// Day of the last change, ISO 8601.
    #[schemars(with = "Option<String>")]
    pub updated: Option<Date>,
    /// The first layer: the questions that readers ask first.
    pub summary: Summary,
    /// The sections that are not empty.
    pub sections: Vec<Section>,
    /// Its statements as data.
    pub facts: Facts,
}

/// The first layer of a notice. Its heading has the anchor `summary`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Summary {
    /// Its heading.
    pub heading: String,
    /// The questions that the register answers, in an order that is the same in every notice.
    pub rows: Vec<SummaryRow>,
}

/// A question with its answer in brief, and the section that answers it in full.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SummaryRow {
    /// The question, the same in every language: `controller`, `purposes`, `basis`, `retention`, `objection`, `rights`,
    /// `requests`, `contact`, `complaint`.
    pub id: &'static str,
    /// The question in words.
    pub label: String,
    /// The lines of the answer. If things are left out, the last line says how many. Empty if only the section has the
    /// answer.
    pub lines: Vec<Vec<Inline>>,
    /// The number of things that only the section shows.
    pub more: usize,
    /// Anchor of the section with the full answer.
    pub section: String,
    /// Heading of that section.
    pub heading: String,
}

/// A section.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Section {
    /// Its anchor, the same in every language.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// Its content.
    pub blocks: Vec<Block>,
}

/// A block of a section.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading within the section.
    Heading {
        /// Its words.
        content: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        content: Vec<Inline>,
    },
    /// A list.
    List {
        /// First number of an ordered list.
        start: Option<u64>,
        /// Its items.
        items: Vec<Item>,
    },
    /// A gap, shown in drafts only.
    Gap {
        /// Code of the finding.
        code: String,
        /// The gap in words.
        message: String,
        /// The provisions that require the missing fact, in words.
        provisions: String,
    },
    /// Labels with their values: a contact, or the facts of an entry.
    Details {
        /// The rows.
        rows: Vec<Detail>,
    },
    /// Things of one kind, each with its own heading: the rights. A format without cards shows the headings and their
    /// blocks.
    Cards {
        /// The cards.
        cards: Vec<Card>,
    },
    /// Facts of the register that belong together, side by side.
    Table {
        /// The caption of the table.
        caption: String,
        /// Headings of the columns.
        columns: Vec<String>,
        /// The rows, each with a cell for every column; the first is the row's own heading.
        rows: Vec<Vec<Vec<Inline>>>,
    },
}

/// A thing with a heading of its own.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Card {
    /// Its heading; empty if it would repeat the heading of the section.
    pub heading: Vec<Inline>,
    /// Its content.
    pub blocks: Vec<Block>,
}

/// An item of a list.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct Item {
    /// Its first line.
    pub content: Vec<Inline>,
    /// The blocks after its first line.
    pub blocks: Vec<Block>,
}

/// A label with its value.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Detail {
    /// The label, without a colon.
    pub label: String,
    /// The value.
    pub content: Vec<Inline>,
}

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Inline {
    /// Words.
    Text {
        /// The words.
        text: String,
    },
    /// Words in another language than the notice.
    Foreign {
        /// Their language.
        #[schemars(with = "String")]
        language: Language,
        /// The words.
        text: String,
    },
    /// Emphasis.
    Emphasis {
        /// The emphasised words.
        content: Vec<Inline>,
    },
    /// Strong emphasis.
    Strong {
        /// The emphasised words.
        content: Vec<Inline>,
    },
    /// A term of the law with its explanation. A format that cannot show the explanation shows only the words.
    Explained {
        /// The term, the same in every language: `basis-consent`.
        term: String,
        /// The words in the line.
        text: String,
        /// The meaning of the term.
        explanation: String,
    },
    /// A link.
    Link {
        /// Its target.
        target: Target,
        /// Its words.
        content: Vec<Inline>,
    },
}

/// The target of a link.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Target {
    /// An address.
    Url {
        /// The address, of a safe scheme.
        url: String,
    },
    /// A section of the same notice.
    Section {
        /// Its anchor.
        id: String,
    },
    /// Another notice of the project.
    Notice {
        /// Its id.
        id: String,
        /// The language of its page, if it has none in the language of this one.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[schemars(with = "Option<String>")]
        language: Option<Language>,
    },
}

impl Inline {
    /// Returns words.
    pub fn text(text: impl Into<String>) -> Inline {
        Inline::Text { text: text.into() }
    }

    /// Returns a link with plain words.
    pub fn link(url: impl Into<String>, text: impl Into<String>) -> Inline {
        Inline::Link { target: Target::Url { url: url.into() }, content: vec![Inline::text(text)] }
    }
}

impl Block {
    /// Returns a paragraph of plain words.
    pub fn text(text: impl Into<String>) -> Block {
        Block::Paragraph { content: vec![Inline::text(text)] }
    }

    /// Returns a heading of plain words.
    pub fn heading(text: impl Into<String>) -> Block {
        Block::Heading { content: vec![Inline::text(text)] }
    }

    /// Returns a bulleted list.
    #[must_use]
    pub fn bullets(items: Vec<Item>) -> Block {
        Block::List { start: None, items }
    }
}

impl Item {
    /// Returns an item of plain words.
    pub fn text(text: impl Into<String>) -> Item {
        Item { content: vec![Inline::text(text)], blocks: Vec::new() }
    }
}

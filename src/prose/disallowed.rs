//! The constructs that a text must not have.

use crate::address;

/// A construct that a text must not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Disallowed {
    /// HTML.
    Html,
    /// A character reference of HTML that would be shown as it is written, such as `&nbsp;`.
    Entity,
    /// A heading.
    Heading,
    /// An image.
    Image,
    /// Code.
    Code,
    /// A quotation.
    Quote,
    /// A thematic break.
    Rule,
    /// A link that is no reference, and whose address is refused.
    Link(address::Fault),
    /// A link without words, which nobody sees.
    LinkWithoutWords,
    /// Words of a link that are another address than the one it leads to.
    LinkWords,
    /// The title of a link, which no page shows.
    LinkTitle,
    /// The definition of a link that no link uses: its words would be lost.
    Definition,
    /// A control character.
    Control,
    /// Lists or marks that are nested too deeply.
    Nesting,
    /// A table, or lines of cells.
    Table,
    /// Columns that are made with tabs or spaces.
    Columns,
    /// Words that are struck out.
    Strikethrough,
    /// A list of tasks with boxes.
    Tasks,
    /// A footnote.
    Footnote,
    /// A list of definitions.
    Definitions,
    /// A line break within a paragraph, made with spaces or a backslash at the end of the line.
    LineBreak,
    /// Items of a list under bullets that are not those of Markdown.
    Bullets,
    /// Items of a list under letters, or under numbers in brackets or with more than one part.
    Letters,
    /// Numbers at the beginning of lines of which nobody can know whether they number a list.
    Numbers,
    /// A word that a line break divides.
    Divided,
    /// Marks that another program understands and a page would show.
    Marks,
}

//! Blocks of a text.

/// A text as blocks.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Prose {
    /// The blocks in their order.
    pub blocks: Vec<Block>,
}

impl Prose {
    /// Returns whether the text may tell how to reach somebody: it has a link, a reference, an `@`, or at least five
    /// digits.
    #[must_use]
    pub fn has_contact_hint(&self) -> bool {
        fn any(content: &[Inline]) -> bool {
            content.iter().any(|inline| match inline {
                Inline::Link(..) | Inline::Reference(_) => true,
                Inline::Emphasis(inner) | Inline::Strong(inner) => any(inner),
                Inline::Text(text) => text.contains('@') || text.chars().filter(char::is_ascii_digit).count() >= 5,
            })
        }
        fn in_block(block: &Block) -> bool {
            match block {
                Block::Paragraph(content) => any(content),
                Block::List { items, .. } => items.iter().flatten().any(in_block),
            }
        }
        self.blocks.iter().any(in_block)
    }

    /// Returns whether the text names a party of the notice by a reference.
    #[must_use]
    pub fn names_party(&self) -> bool {
        fn any(content: &[Inline]) -> bool {
            content.iter().any(|inline| match inline {
                Inline::Reference(reference) => matches!(reference, Reference::Party(_)),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => any(inner),
                Inline::Text(_) => false,
            })
        }
        fn in_block(block: &Block) -> bool {
            match block {
                Block::Paragraph(content) => any(content),
                Block::List { items, .. } => items.iter().flatten().any(in_block),
            }
        }
        self.blocks.iter().any(in_block)
    }

    /// Returns whether the text has no block.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// Returns whether the text has a link or a reference.
    #[must_use]
    pub fn has_link(&self) -> bool {
        self.blocks.iter().any(Block::has_link)
    }

    /// Returns whether a list in the text is numbered.
    #[must_use]
    pub fn has_numbered_list(&self) -> bool {
        self.blocks.iter().any(Block::has_numbered_list)
    }
}

/// A block of a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list; `start` is the first number of an ordered one.
    List {
        /// The first number of an ordered list.
        start: Option<u64>,
        /// Its items.
        items: Vec<Vec<Block>>,
    },
}

impl Block {
    fn has_link(&self) -> bool {
        match self {
            Block::Paragraph(inlines) => inlines.iter().any(Inline::has_link),
            Block::List { items, .. } => items.iter().flatten().any(Block::has_link),
        }
    }

    fn has_numbered_list(&self) -> bool {
        match self {
            Block::Paragraph(_) => false,
            Block::List { start, items } => start.is_some() || items.iter().flatten().any(Block::has_numbered_list),
        }
    }
}

/// A part of a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// A link.
    Link(Target, Vec<Inline>),
    /// A symbolic reference, `{section:rights}`, which is shown as the name of its target.
    Reference(Reference),
}

impl Inline {
    /// Returns the words of inlines, without references.
    pub(super) fn words(inlines: &[Inline]) -> String {
        let words = inlines.iter().map(|inline| match inline {
            Inline::Text(text) => text.clone(),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => Inline::words(inner),
            Inline::Reference(_) => String::new(),
        });
        words.collect()
    }

    pub(super) fn has_reference(&self) -> bool {
        match self {
            Inline::Text(_) => false,
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => {
                inner.iter().any(Inline::has_reference)
            }
            Inline::Reference(_) => true,
        }
    }

    fn has_link(&self) -> bool {
        match self {
            Inline::Text(_) => false,
            Inline::Emphasis(inner) | Inline::Strong(inner) => inner.iter().any(Inline::has_link),
            Inline::Link(..) | Inline::Reference(_) => true,
        }
    }
}

/// The target of a link.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    /// An address, as it stands in a link.
    Url(String),
    /// A part of the notice.
    Reference(Reference),
}

/// A symbolic reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reference {
    /// A section of the notice.
    Section(String),
    /// A contact of the notice.
    Contact(String),
    /// A party of the notice.
    Party(String),
}

impl Reference {
    /// Returns the id of the target.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Reference::Section(id) | Reference::Contact(id) | Reference::Party(id) => id,
        }
    }

    /// Returns whether a text begins as a reference does, with its kind.
    pub(super) fn begins(text: &str) -> bool {
        ["{section:", "{contact:", "{party:"].iter().any(|kind| text.starts_with(kind))
    }

    pub(super) fn parse(text: &str) -> Option<Reference> {
        let (kind, id) = text.strip_prefix('{')?.strip_suffix('}')?.split_once(':')?;
        match kind {
            "section" => Some(Reference::Section(id.to_owned())),
            "contact" => Some(Reference::Contact(id.to_owned())),
            "party" => Some(Reference::Party(id.to_owned())),
            _ => None,
        }
    }
}

//! What the law ties together, derived once: citations, and the rights that follow from the bases.

use std::fmt;

/// A provision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Citation {
    /// The Act.
    pub act: Act,
    /// Article of the GDPR, or section of a Finnish Act.
    pub article: u16,
    /// Paragraph; 0 for the whole Article.
    pub paragraph: u8,
    /// Point of the paragraph.
    pub point: Option<char>,
}

/// An Act that findings rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Regulation (EU) 2016/679.
    Gdpr,
    /// What Finnish notices commonly hold without a provision that asks for it.
    Practice,
}

/// A paragraph or point of the GDPR.
#[must_use]
pub const fn gdpr(article: u16, paragraph: u8, point: Option<char>) -> Citation {
    Citation { act: Act::Gdpr, article, paragraph, point }
}

impl fmt::Display for Citation {
    /// As in `13(1)(a)`: the form that is the same in every language, used in machine-readable output.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.act == Act::Practice {
            return f.write_str("practice");
        }
        write!(f, "{}", self.article)?;
        if self.paragraph > 0 {
            write!(f, "({})", self.paragraph)?;
        }
        self.point.map_or(Ok(()), |point| write!(f, "({point})"))
    }
}

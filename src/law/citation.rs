//! The provisions that findings rest on.

use std::fmt;

/// A provision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Citation {
    /// The Act.
    pub act: Act,
    /// Article of the GDPR, or section of a national Act.
    pub article: u16,
    /// Paragraph; 0 for the whole Article.
    pub paragraph: u8,
    /// Point of the paragraph.
    pub point: Option<char>,
}

/// An Act that findings rest on, in the order in which they are cited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// Regulation (EU) 2016/679.
    Gdpr,
    /// Act 1050/2018, the Finnish Data Protection Act; the article is a section.
    DataProtectionAct,
    /// Act 917/2014 on Electronic Communications Services; the article is a section.
    EcsAct,
    /// Finnish practice: notices commonly state it, though no provision asks for it.
    Practice,
}

/// Returns a paragraph or point of the GDPR.
#[must_use]
pub const fn gdpr(article: u16, paragraph: u8, point: Option<char>) -> Citation {
    Citation { act: Act::Gdpr, article, paragraph, point }
}

/// Returns the citation of Finnish practice: no provision asks for it.
#[must_use]
pub const fn practice() -> Citation {
    Citation { act: Act::Practice, article: 0, paragraph: 0, point: None }
}

/// Returns a section of the Finnish Data Protection Act (1050/2018).
#[must_use]
pub const fn data_protection_act(section: u16) -> Citation {
    Citation { act: Act::DataProtectionAct, article: section, paragraph: 0, point: None }
}

/// Returns a section of the Act on Electronic Communications Services (917/2014).
#[must_use]
pub const fn ecs_act(section: u16) -> Citation {
    Citation { act: Act::EcsAct, article: section, paragraph: 0, point: None }
}

impl fmt::Display for Citation {
    /// Writes `13(1)(a)`: the form of machine-readable output, the same in every language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.act {
            Act::Practice => return f.write_str("practice"),
            Act::DataProtectionAct => return write!(f, "1050/2018 s. {}", self.article),
            Act::EcsAct => return write!(f, "917/2014 s. {}", self.article),
            Act::Gdpr => write!(f, "{}", self.article)?,
        }
        if self.paragraph > 0 {
            write!(f, "({})", self.paragraph)?;
        }
        self.point.map_or(Ok(()), |point| write!(f, "({point})"))
    }
}

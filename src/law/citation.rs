//! The provisions that findings rest on.

use crate::jurisdiction::{Jurisdiction, Matter, Part, Provision};
use crate::vocabulary::{self, Kind, Property};

/// A provision that a rule cites.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Citation {
    /// Regulation (EU) 2016/679.
    Gdpr {
        /// The Article.
        article: u16,
        /// Paragraph; 0 for the whole Article.
        paragraph: u8,
        /// Point of the paragraph.
        point: Option<char>,
    },
    /// The provisions on a matter in the law of the controller's country.
    National(Matter),
    /// Practice: notices commonly state it, though no provision asks for it.
    Practice,
}

/// Returns a paragraph or point of the GDPR.
#[must_use]
pub const fn gdpr(article: u16, paragraph: u8, point: Option<char>) -> Citation {
    Citation::Gdpr { article, paragraph, point }
}

/// Returns the citation of national law on a matter.
#[must_use]
pub const fn national(matter: Matter) -> Citation {
    Citation::National(matter)
}

/// Returns the citation of practice: no provision asks for it.
#[must_use]
pub const fn practice() -> Citation {
    Citation::Practice
}

impl Citation {
    /// Returns the cited provisions as machine-readable output has them, the same in every language: `13(1)(a)`,
    /// `917/2014 s. 205`. National law is that of `law`.
    #[must_use]
    pub fn ids(self, law: &Jurisdiction) -> Vec<String> {
        match self {
            Citation::Practice => vec!["practice".to_owned()],
            Citation::Gdpr { article, paragraph, point } => {
                let mut id = article.to_string();
                if paragraph > 0 {
                    id += &format!("({paragraph})");
                }
                id.extend(point.map(|point| format!("({point})")));
                vec![id]
            }
            Citation::National(matter) => law.provisions(matter).iter().map(provision_id).collect(),
        }
    }
}

/// Returns a provision by the number of its Act, or by the Act's id where it has none.
fn provision_id(own: &Provision) -> String {
    let number = vocabulary::find(Kind::Law, own.act).and_then(|act| {
        act.properties.iter().find_map(|property| match property {
            Property::Number(number) => Some(*number),
            _ => None,
        })
    });
    let act = number.unwrap_or(own.act);
    match own.part {
        None => act.to_owned(),
        Some((Part::Section, number)) => format!("{act} s. {number}"),
        Some((Part::Article, number)) => format!("{act} Art. {number}"),
        Some((Part::Regulation, number)) => format!("{act} reg. {number}"),
    }
}

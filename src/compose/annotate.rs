//! Gaps of a draft, each in the section of its facts, in the page's language and with its provisions. The module `compose`
//! knows no findings, so its callers turn findings into marks.

use crate::outline::{SECTIONS, Section as Row, SectionId};

use crate::document::{Block, Notice, Section};

/// A gap, in the words of the page's language.
#[derive(Debug, Clone)]
pub struct Mark {
    /// Code of the finding.
    pub code: String,
    /// The table of the gap; empty if the table is absent.
    pub table: String,
    /// The section of the gap, used if no section prints the table, or several do.
    pub section: SectionId,
    /// The gap in words.
    pub message: String,
    /// The provisions that require the missing fact, in words.
    pub provisions: String,
}

/// Adds marks to the sections that print their facts. A section that is missing on the page is added for its gap.
/// `heading` returns the heading of a section by its anchor.
pub fn annotate(notice: &mut Notice, marks: &[Mark], heading: &dyn Fn(&str) -> String) {
    for row in SECTIONS {
        let own: Vec<Block> = marks.iter().filter(|mark| section_of(mark) == row.anchor).map(block).collect();
        if own.is_empty() {
            continue;
        }
        match notice.sections.iter().position(|section| section.id == row.anchor) {
            Some(at) => notice.sections[at].blocks.splice(0..0, own).for_each(drop),
            None => {
                let section = Section { id: row.anchor.to_owned(), heading: heading(row.anchor), blocks: own };
                let at = place_of(row, notice);
                notice.sections.insert(at, section);
            }
        }
    }
}

fn block(mark: &Mark) -> Block {
    Block::Gap { code: mark.code.clone(), message: mark.message.clone(), provisions: mark.provisions.clone() }
}

/// Returns the position of an absent section: before the first one that follows it in the outline.
fn place_of(row: &Row, notice: &Notice) -> usize {
    let later: Vec<&str> = SECTIONS.iter().skip_while(|own| own.anchor != row.anchor).map(|own| own.anchor).collect();
    notice.sections.iter().position(|section| later.contains(&section.id.as_str())).unwrap_or(notice.sections.len())
}

/// Returns the section for a mark: the one that prints its table, or the mark's own if several do or the table is
/// absent.
fn section_of(mark: &Mark) -> &'static str {
    let prints = |row: &&Row| row.tables.contains(&mark.table.as_str());
    let own = |row: &&Row| row.id == mark.section;
    let rows = || SECTIONS.iter();
    let found = rows().filter(prints).find(own).or_else(|| rows().find(prints)).or_else(|| rows().find(own));
    found.map_or("about", |row| row.anchor)
}

//! The marks of a draft: each gap in place, in the page's language, with its provision. Compose itself knows no findings.

use crate::outline::{SECTIONS, Section as Row};

use super::notice::{Block, Notice, Section};

/// A gap, worded in the page's language.
#[derive(Debug, Clone)]
pub struct Mark {
    /// Code of the finding.
    pub code: String,
    /// The table that it stands in; empty when the table is absent altogether.
    pub table: String,
    /// What is missing or wrong.
    pub message: String,
    /// The provisions that ask for it, in words.
    pub provisions: String,
}

/// Puts marks where their facts are printed, or where they would be: a section that has nothing to say is there to say so.
/// `heading` words the heading of a section by its anchor.
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

/// Where an absent section belongs: before the first one that follows it in the outline.
fn place_of(row: &Row, notice: &Notice) -> usize {
    let later: Vec<&str> = SECTIONS.iter().skip_while(|own| own.anchor != row.anchor).map(|own| own.anchor).collect();
    notice.sections.iter().position(|section| later.contains(&section.id.as_str())).unwrap_or(notice.sections.len())
}

/// The section that prints a mark's table; for a table that is not there, the one that its code is about.
fn section_of(mark: &Mark) -> &'static str {
    let by_code = match mark.code.as_str() {
        "ID005" => "representative",
        "ID006" | "ID007" | "ID008" => "data-protection-officer",
        "ID011" => "register",
        "ID012" => "joint-controllers",
        "PB011" | "PB012" => "automated-decisions",
        "PB013" => "obligation-to-provide",
        "DC002" | "DC007" | "XC006" => "data-subjects",
        "RC003" => "staff-access",
        "RG005" | "RG010" => "objection",
        "RG008" | "RG009" | "LG003" => "complaint",
        "RG012" | "RG013" | "RG015" | "RG017" => "requests",
        "XC001" => "recipients",
        "XC003" | "PB015" => "related-notices",
        code => match &code[..2] {
            "ID" => "controller",
            "PB" => "purposes",
            "DC" => "data",
            "SR" => "sources",
            "RC" => "recipients",
            "TR" => "transfers",
            "RT" => "retention",
            "RG" => "rights",
            "CK" => "cookies",
            _ => "about",
        },
    };
    let prints = |row: &&Row| row.tables.contains(&mark.table.as_str());
    if SECTIONS.iter().any(|row| row.anchor == by_code && prints(&row)) {
        return by_code;
    }
    SECTIONS.iter().find(prints).map_or(by_code, |row| row.anchor)
}

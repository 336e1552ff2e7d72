//! Corpus of notices for benchmarks. The notice of a number is the same on any machine.
//!
//! A notice is a register of an invented energy company, in three languages, with the usual tables. Its addresses are in the
//! `.example` domain. The words are in `notice.toml` beside this file. There a line `#: NAME` begins a part that only some
//! notices have, so that neighbours differ in tables and length. The average length is 20 KB.

#![allow(dead_code, unreachable_pub, reason = "each benchmark uses its own part")]

use std::path::Path;

use notice::language::Language;
use notice::project::{Memory, Project};
use notice::workspace::Workspace;

const WORDS: &str = include_str!("notice.toml");

const TOWNS: [&str; 12] = [
    "Usvala",
    "Kaislala",
    "Tuulela",
    "Kuurala",
    "Lumela",
    "Sarastela",
    "Halmela",
    "Vihmala",
    "Rantela",
    "Hohtola",
    "Kajola",
    "Aavala",
];

/// The parts: a part with the number 5 is in every fifth notice.
const PARTS: [(&str, usize); 9] = [
    ("always", 1),
    ("advice", 5),
    ("special", 2),
    ("joint", 3),
    ("staff", 2),
    ("fee", 3),
    ("landlords", 4),
    ("emergency", 4),
    ("archive", 3),
];

/// A notice.
pub(crate) struct Notice {
    /// The id.
    pub(crate) id: String,
    /// The TOML file.
    pub(crate) text: String,
}

/// The settings of the notices' project.
const SETTINGS: &str = "[site]\nlanguages = [\"fi\", \"sv\", \"en\"]\n";

/// Opens a project in memory with these notices.
pub(crate) fn open(notices: &[Notice]) -> Workspace {
    let settings = Memory::default().with("notice.toml", SETTINGS);
    let with =
        |files: Memory, notice: &Notice| files.with(&format!("notices/{}.toml", notice.id), notice.text.as_str());
    let files = notices.iter().fold(settings, with);
    Workspace::open(Project::new(files), Language::FALLBACK).expect("the project can be opened")
}

/// Returns a number of notices, ten for each company.
pub(crate) fn notices(count: usize) -> Vec<Notice> {
    (0..count).map(notice).collect()
}

fn notice(number: usize) -> Notice {
    let (company, register) = (number / 10, number % 10);
    let town = TOWNS[company % TOWNS.len()];
    let folder = format!("{}-{company}", town.to_lowercase());
    let mut text = String::new();
    let mut is_in = true;
    for line in WORDS.split_inclusive('\n') {
        if let Some(part) = line.strip_prefix("#: ") {
            let part = part.trim_end();
            let every = PARTS.iter().find(|(name, _)| *name == part).map_or(7, |(_, every)| *every);
            is_in = number.is_multiple_of(every);
        } else if is_in {
            text.push_str(line);
        }
    }
    for (mark, value) in [
        ("@Town@", town.to_owned()),
        ("@town@", town.to_lowercase()),
        ("@register@", (register + 1).to_string()),
        ("@version@", format!("{}.{}", number % 7 + 1, number % 3)),
        ("@day@", format!("{:02}", number % 28 + 1)),
        ("@id@", business_id(2 * number)),
        ("@second-id@", business_id(2 * number + 1)),
    ] {
        text = text.replace(mark, &value);
    }
    Notice { id: format!("{folder}/register-{}", register + 1), text }
}

/// Returns a business id with a valid check digit. The ids count up from 0000000, where no company has one.
fn business_id(number: usize) -> String {
    // Digits with the remainder 1 have no check digit and are skipped.
    let mut ids = (0..).map(|id: usize| format!("{id:07}")).filter_map(|digits| {
        let weighed =
            digits.bytes().zip([7, 9, 10, 5, 8, 4, 2]).map(|(digit, weight)| usize::from(digit - b'0') * weight);
        match weighed.sum::<usize>() % 11 {
            0 => Some(format!("{digits}-0")),
            1 => None,
            rest => Some(format!("{digits}-{}", 11 - rest)),
        }
    });
    ids.nth(number).unwrap_or_default()
}

/// Writes a project with these notices into a folder.
pub(crate) fn write(folder: &Path, notices: &[Notice]) -> std::io::Result<()> {
    std::fs::create_dir_all(folder.join("notices"))?;
    std::fs::write(folder.join("notice.toml"), SETTINGS)?;
    for notice in notices {
        let path = folder.join("notices").join(format!("{}.toml", notice.id));
        std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
        std::fs::write(path, &notice.text)?;
    }
    Ok(())
}

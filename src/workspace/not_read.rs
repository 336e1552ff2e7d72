//! Files and folders that look like notices, settings, words or themes and that nobody reads, since their names are others.
//!
//! Backups of editors, hidden files, and files of other kinds beside the notices are passed over.

use crate::finding::Finding;
use crate::language::Language;
use crate::load;
use crate::project::{self, DEFAULTS, Error, Kind, NOTICES, Project, SETTINGS};
use crate::source::{Source, Span};

use super::looks_like;

/// What programs add behind the name of a text, and nobody wants: Notepad, browsers and word processors. What else stands there
/// makes a file of another kind, on purpose: a backup, a template, a source map, a compressed copy.
const ADDED: [&str; 8] = ["txt", "text", "rtf", "doc", "docx", "toml", "ftl", "download"];

/// The most folders in each other that are searched.
const MOST_FOLDERS: usize = 16;

/// Endings of the formats in which other programs have their settings and data. notice reads none of them.
const OTHER_FORMATS: [&str; 3] = ["yaml", "yml", "json"];

/// Endings of texts that people give to a file themselves; empty = none.
const OF_TEXTS: [&str; 9] = ["", "txt", "text", "md", "ini", "conf", "cfg", "rtf", "docx"];

/// Returns a finding for each file and folder that looks like one of a project's and is not read. `themes` are those that the
/// settings name.
///
/// Where there is no project, words and themes are another program's.
pub(super) fn find(project: &Project, themes: &[&str]) -> Result<Vec<Finding>, Error> {
    let mut search = Search { project, findings: Vec::new() };
    search.root()?;
    if project.exists() {
        search.notices(NOTICES, 0)?;
        search.words()?;
        search.themes(themes)?;
    }
    Ok(search.findings)
}

/// Returns whether a folder has neither settings nor a folder of notices, nor anything that looks like them.
///
/// # Errors
/// When the folder cannot be listed.
pub fn is_no_project(project: &Project) -> Result<bool, Error> {
    Ok(!project.exists() && find(project, &[])?.is_empty())
}

struct Search<'a> {
    project: &'a Project,
    findings: Vec<Finding>,
}

impl Search<'_> {
    fn add(&mut self, case: &'static str, path: &str, suggestion: &str) {
        let span = Span::start_of(&Source::new(path, ""));
        let finding = Finding::new(&load::codes::FILE_NOT_READ, span).case(case);
        self.findings.push(finding.text("name", path).text("suggestion", suggestion));
    }

    /// Looks at the project's root: settings and folders of other names, and notices that lie beside their folder.
    fn root(&mut self) -> Result<(), Error> {
        let entries = self.project.entries("")?;
        let has = |own: &str| entries.iter().any(|(name, _)| name == own);
        // Somebody who runs the program inside the folder of notices is in the wrong folder: the notices are in the right one.
        let is_inside_notices = self.project.root().file_name().is_some_and(|folder| folder == NOTICES);
        for (name, kind) in &entries {
            let plain = name.trim().to_lowercase();
            match kind {
                Kind::Folder => {
                    let own = [NOTICES, "locales", "themes"];
                    // `notice`, `locale` and `theme` too.
                    let meant = own.into_iter().find(|own| plain == *own || strsim::osa_distance(&plain, own) == 1);
                    let meant = meant.filter(|own| *own == NOTICES || self.project.exists());
                    // Some file systems take both names for one.
                    let is_read = |own: &str| name == own || (!has(own) && self.project.kind(own).is_some());
                    if let Some(own) = meant.filter(|own| !is_read(own))
                        && self.holds(name, own, plain != own, 0)?
                    {
                        self.add("folder-name", name, own);
                    }
                }
                Kind::File
                    if is_in_other_format(&plain, "notice")
                        && looks_like::is_settings_in_other_format(self.project, name) =>
                {
                    self.add("other-format", name, SETTINGS);
                }
                Kind::File if name != SETTINGS => {
                    let stem = stem(&plain, "toml").map(|stem| stem.trim_start_matches(['.', '_']).to_owned());
                    let is_settings = stem.as_deref().is_some_and(|stem| matches!(stem, "notice" | "notices"));
                    let is_same = !has(SETTINGS) && plain == SETTINGS && self.project.kind(SETTINGS).is_some();
                    if is_settings && !is_same && !looks_like::is_notice(self.project, name) {
                        self.add("settings", name, SETTINGS);
                    } else if let Some(stem) =
                        stem.filter(|_| !is_same && !is_inside_notices && looks_like::is_notice(self.project, name))
                    {
                        let own = if plain == DEFAULTS { plain } else { format!("{stem}.toml") };
                        self.add("beside", name, &format!("{NOTICES}/{own}"));
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Returns whether a folder of another name holds what belongs into one of the project's. Where the name is another word,
    /// as `locale`, words are looked at: other programs have such a folder too.
    fn holds(&self, folder: &str, own: &str, is_other_word: bool, depth: usize) -> Result<bool, Error> {
        for (name, kind) in self.project.entries(folder)? {
            let path = format!("{folder}/{name}");
            let is_meant = match kind {
                Kind::Folder => depth < 2 && self.holds(&path, own, is_other_word, depth + 1)?,
                Kind::File if own == NOTICES => {
                    name == DEFAULTS || (name.ends_with(".toml") && looks_like::is_notice(self.project, &path))
                }
                Kind::File if own == "locales" => {
                    name.ends_with(".ftl") && (!is_other_word || looks_like::has_words(self.project, &path))
                }
                Kind::File => name == "theme.toml" && looks_like::has_contract(self.project, &path),
                _ => false,
            };
            if is_meant {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Looks below `notices/`: files whose names end otherwise than those of notices, and defaults of other names.
    fn notices(&mut self, folder: &str, depth: usize) -> Result<(), Error> {
        for (name, kind) in self.project.entries(folder)? {
            let path = format!("{folder}/{name}");
            let plain = name.trim().to_lowercase();
            match kind {
                _ if name.starts_with('.') => {}
                Kind::Folder if plain.ends_with(".toml") => self.add("folder", &path, &path),
                Kind::Folder if depth < MOST_FOLDERS => self.notices(&path, depth + 1)?,
                Kind::File if name != DEFAULTS => match stem(&plain, "toml") {
                    Some("_defaults" | "_default" | "defaults" | "default") => {
                        self.add("name", &path, &format!("{folder}/{DEFAULTS}"));
                    }
                    Some(stem) if !name.ends_with(".toml") => {
                        self.add("name", &path, &format!("{folder}/{stem}.toml"));
                    }
                    Some(_) => {}
                    None => self.beside_notices(folder, &path, &plain),
                },
                _ => {}
            }
        }
        Ok(())
    }

    /// Looks at a file among the notices whose name does not end as theirs: defaults, and notices by their contents.
    fn beside_notices(&mut self, folder: &str, path: &str, plain: &str) {
        let (stem, ending) = plain.rsplit_once('.').unwrap_or((plain, ""));
        let is_text = OF_TEXTS.contains(&ending);
        let is_other = OTHER_FORMATS.contains(&ending);
        if stem == "_defaults" && (is_text || is_other) {
            self.add(if is_other { "other-format" } else { "name" }, path, &format!("{folder}/{DEFAULTS}"));
        } else if is_other && looks_like::is_notice_in_other_format(self.project, path) {
            self.add("other-format", path, &format!("{folder}/{stem}.toml"));
        } else if is_text && looks_like::is_notice(self.project, path) {
            self.add("name", path, &format!("{folder}/{stem}.toml"));
        }
    }

    /// Looks below `locales/`: words in no folder of a language, and files whose names end otherwise than those of words.
    fn words(&mut self) -> Result<(), Error> {
        for (name, kind) in self.project.entries("locales")? {
            let path = format!("locales/{name}");
            match kind {
                _ if name.starts_with('.') => {}
                Kind::File if stem(&name.to_lowercase(), "ftl").is_some() => self.add("no-language", &path, &path),
                Kind::Folder if Language::parse(&name).is_some() => self.endings(&path, &["ftl"], 0)?,
                Kind::Folder if self.holds(&path, "locales", false, 0)? => {
                    let code: String = name.chars().take_while(char::is_ascii_alphabetic).collect();
                    let code = code.to_lowercase();
                    let code = Language::parse(&code).filter(|_| code.len() == 2).map(|_| code).unwrap_or_default();
                    self.add("language", &path, &code);
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Looks below `themes/`: folders whose names no setting can have, and files whose names are not those of a theme. The folder
    /// may hold themes of another program too: only those are looked into that the settings name, or that have a `contract`.
    fn themes(&mut self, named: &[&str]) -> Result<(), Error> {
        for (name, kind) in self.project.entries("themes")? {
            let path = format!("themes/{name}");
            match kind {
                Kind::Folder if name.starts_with('.') => {}
                Kind::Folder if project::is_id_part(&name) => {
                    let files = self.project.entries(&path)?;
                    let is_toml =
                        |file: &str| !file.starts_with('.') && stem(&file.trim().to_lowercase(), "toml").is_some();
                    let has_contract = || {
                        files.iter().any(|(file, _)| {
                            is_toml(file) && looks_like::has_contract(self.project, &format!("{path}/{file}"))
                        })
                    };
                    if !named.contains(&name.as_str()) && !has_contract() {
                        continue;
                    }
                    self.endings(&path, &["html", "css", "toml"], 0)?;
                    // Where the manifest is there, other files of its format are none.
                    if files.iter().any(|(file, _)| file == "theme.toml") {
                        continue;
                    }
                    for (file, _) in &files {
                        if file.ends_with(".toml") && !file.starts_with('.') {
                            self.add("name", &format!("{path}/{file}"), &format!("{path}/theme.toml"));
                        }
                    }
                }
                Kind::Folder if self.holds(&path, "themes", false, 0)? => self.add("theme-name", &path, ""),
                // A theme is a folder.
                Kind::File if !name.starts_with('.') => {
                    if let Some(stem) = stem(&name.trim().to_lowercase(), "toml")
                        && (named.contains(&stem) || looks_like::is_of_theme(self.project, &path))
                    {
                        let own = if stem == "theme" { "NAME" } else { stem };
                        self.add("theme-file", &path, &format!("themes/{own}/theme.toml"));
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Reports files whose names nearly have one of these endings.
    fn endings(&mut self, folder: &str, endings: &[&str], depth: usize) -> Result<(), Error> {
        for (name, kind) in self.project.entries(folder)? {
            let path = format!("{folder}/{name}");
            match kind {
                _ if name.starts_with('.') => {}
                Kind::Folder if depth < MOST_FOLDERS => self.endings(&path, endings, depth + 1)?,
                Kind::File if !endings.iter().any(|ending| name.ends_with(&format!(".{ending}"))) => {
                    let plain = name.trim().to_lowercase();
                    let meant = endings.iter().find_map(|ending| Some((stem(&plain, ending)?.to_owned(), ending)));
                    if let Some((stem, ending)) = meant {
                        self.add("name", &path, &format!("{folder}/{stem}.{ending}"));
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// Returns whether a file has this name in a format that notice does not read.
fn is_in_other_format(plain: &str, stem: &str) -> bool {
    plain.rsplit_once('.').is_some_and(|(own, ending)| own == stem && OTHER_FORMATS.contains(&ending))
}

/// Returns a name in lower case without its ending, if the ending is this one or looks like it: `page.toml.txt`, `page.tml`.
fn stem<'n>(name: &'n str, ending: &str) -> Option<&'n str> {
    if name.ends_with(['~', '#']) {
        return None;
    }
    let dotted = format!(".{ending}");
    if let Some((stem, rest)) = name.rsplit_once(&dotted) {
        // A copy may have a number behind its name: `page.toml.txt (1)`.
        let word = |part: &'n str| part.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or(part);
        let is_added = rest.split('.').skip(1).all(|part| ADDED.contains(&word(part)));
        // `.html` within `.htmlx` is another ending.
        let is_end = !rest.starts_with(|c: char| c.is_ascii_alphanumeric() && rest.len() > 1);
        return (is_added && is_end && !stem.is_empty()).then_some(stem);
    }
    let (stem, own) = name.rsplit_once('.')?;
    let is_near = match ending {
        "toml" => strsim::osa_distance(own, ending) == 1,
        "html" => matches!(own, "htm" | "hmtl" | "htlm" | "thml"),
        "css" => matches!(own, "ccs" | "csss" | "cs"),
        _ => matches!(own, "flt" | "tfl" | "ftll" | "fttl" | "ft" | "fluent"),
    };
    (is_near && !stem.is_empty()).then_some(stem)
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn an_ending_that_looks_like_one_is_known() {
        for name in [
            "a.toml",
            "a.toml.txt",
            "a.tml",
            "a.tom",
            "a.tolm",
            "a.ttoml",
            "a.toml (1)",
            "a.toml_",
            "a.toml.toml",
            "a.toml.txt (1)",
            "a.toml.txt.txt",
        ] {
            assert_eq!(stem(name, "toml").map(|stem| stem.split('.').next()), Some(Some("a")), "{name}");
        }
        let others = [
            "a.md",
            "a.txt",
            "a.yaml",
            "a.json",
            "a.html",
            "a.toml~",
            "a.toml.bak",
            "a.toml.orig",
            "a.toml.swp",
            "a.toml.gz",
            "a.toml.j2",
            "a.toml.txt.gz",
            "a.xml",
            ".toml",
        ];
        for name in others {
            assert_eq!(stem(name, "toml"), None, "{name}");
        }
        for (name, ending) in [("a.css.map", "css"), ("a.css.gz", "css"), ("a.html.erb", "html"), ("a.html.br", "html")]
        {
            assert_eq!(stem(name, ending), None, "{name}");
        }
    }
}

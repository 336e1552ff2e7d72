//! `locales/lexicon.toml` and `locales/LANGUAGE/lexicon.toml`: the word lists with which rules read texts.
//!
//! An array is a list of patterns. Its table names its reader: `[retention.vague]` a rule, `[cookies]` the rules of a topic, the
//! top of a file all rules. A table within the table of a rule is a glossary: meanings, each with its patterns. The lists in a
//! table named `words` are compared with single words and not looked for in texts. There `true` is a property of the language.

use super::value::{Key, Kind, Value};
use super::{Faults, File, Package, words};

/// The language whose file has every list, each with a comment on its use.
const REFERENCE: &str = "en";

/// The forms of lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Patterns to look for in texts.
    List,
    /// Patterns to look for in texts, each with its meaning.
    Glossary,
    /// Patterns for comparison with single words.
    Words,
    /// Patterns for comparison with single words, each with its meaning.
    Meanings,
    /// A property of the language. A language that has it has one pattern.
    Flag,
}

/// A list in all languages.
#[derive(Debug)]
pub(super) struct List {
    /// The name of its table: `retention.vague` or `cookies`; empty for all rules.
    pub group: String,
    /// Its name in the table.
    pub name: String,
    /// Its form.
    pub form: Form,
    /// The meanings of its patterns, each once.
    pub meanings: Vec<String>,
    /// Its patterns: at 0 those of every language, then those of each language by its number; `None` where the list is missing.
    pub patterns: Vec<Option<Vec<Pattern>>>,
}

/// A pattern of a list.
#[derive(Debug)]
pub(super) struct Pattern {
    /// The byte of its file at which it begins.
    at: usize,
    /// The pattern, as the file has it.
    pub text: String,
    /// The number of its meaning.
    pub meaning: usize,
}

/// All word lists.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// The languages, in their order.
    pub languages: Vec<String>,
    /// The lists, in the order of the reference.
    pub lists: Vec<List>,
}

/// A list as a file has it.
struct Found<'v> {
    group: String,
    key: &'v Key,
    form: Form,
    value: &'v Value<'v>,
}

impl Lexicon {
    /// Reads the lists of all languages, and checks them.
    pub(super) fn read(package: &Package, faults: &mut Faults) -> Lexicon {
        let languages = words::languages(package, faults);
        let own = languages.iter().map(|language| format!("locales/{language}/lexicon.toml"));
        let paths = std::iter::once("locales/lexicon.toml".to_owned()).chain(own);
        let files: Vec<Option<Value<'_>>> =
            paths.map(|path| package.file(&path).map(|file| Value::parse(file, faults))).collect();
        let mut lexicon = Lexicon { languages, lists: Vec::new() };
        if let Some(reference) = files[lexicon.reference()].as_ref() {
            for found in found_in(reference, faults) {
                check_place(&found, package, faults);
                let (name, patterns) = (found.key.name.clone(), files.iter().map(|_| None).collect());
                let list = List { group: found.group, name, form: found.form, meanings: Vec::new(), patterns };
                lexicon.lists.push(list);
            }
        }
        for (language, file) in files.iter().enumerate() {
            for found in file.as_ref().map(|file| found_in(file, faults)).unwrap_or_default() {
                let is_it = |list: &&mut List| list.group == found.group && list.name == found.key.name;
                match lexicon.lists.iter_mut().find(is_it) {
                    Some(list) => list.add(language, &found, faults),
                    None => {
                        let what = format!("there is no list [{}] {}", found.group, found.key.name);
                        let remedy = format!("mend its name, or add it to locales/{REFERENCE}/lexicon.toml");
                        faults.add(found.value.file.fault(found.key.at, what, remedy));
                    }
                }
            }
        }
        lexicon
    }

    /// Adds a glossary of every language, made from other data: meanings, each with the beginning of a text.
    pub(super) fn derive_glossary(&mut self, group: &str, name: &str, beginnings: &[(String, String)]) {
        let list = self.derive(group, name, Form::Glossary);
        for (meaning, beginning) in beginnings {
            let meaning = list.meaning(meaning);
            list.add_derived(format!("{}*", beginning.to_lowercase()), meaning);
        }
    }

    /// Adds a list of every language, made from other data.
    pub(super) fn derive_list(&mut self, group: &str, name: &str, patterns: &[&str]) {
        let list = self.derive(group, name, Form::List);
        patterns.iter().for_each(|pattern| list.add_derived((*pattern).to_owned(), 0));
    }

    fn derive(&mut self, group: &str, name: &str, form: Form) -> &mut List {
        let patterns = self.languages.iter().map(|_| None);
        let patterns = std::iter::once(Some(Vec::new())).chain(patterns).collect();
        let (group, name) = (group.to_owned(), name.to_owned());
        self.lists.push(List { group, name, form, meanings: Vec::new(), patterns });
        self.lists.last_mut().expect("a list was pushed")
    }

    /// Returns the number of the reference language.
    pub(super) fn reference(&self) -> usize {
        self.languages.iter().position(|language| language == REFERENCE).map_or(0, |at| at + 1)
    }
}

impl List {
    /// Adds the patterns of a language.
    fn add(&mut self, language: usize, found: &Found<'_>, faults: &mut Faults) {
        let file = found.value.file;
        if let (Form::Flag, Kind::Flag(holds)) = (self.form, &found.value.kind) {
            let pattern = || Pattern { at: found.key.at, text: String::new(), meaning: 0 };
            self.patterns[language] = Some(holds.then(pattern).into_iter().collect());
            return;
        }
        if found.form != self.form {
            let what = format!("{} is something else in locales/{REFERENCE}/lexicon.toml", self.name);
            faults.add(file.fault(found.key.at, what, "write an array for a list, a table for a glossary"));
            return;
        }
        let mut patterns: Vec<Pattern> = Vec::new();
        match &found.value.kind {
            Kind::Table(entries) => {
                for (key, value) in entries {
                    let meaning = self.meaning(&key.name);
                    patterns.extend(Pattern::all_of(value, meaning, faults));
                }
            }
            _ => patterns.extend(Pattern::all_of(found.value, 0, faults)),
        }
        for (number, pattern) in patterns.iter().enumerate() {
            let shared = self.patterns[0].iter().flatten();
            if patterns[..number].iter().chain(shared).any(|other| other.text == pattern.text) {
                let what = format!("{} has {:?} already", self.name, pattern.text);
                faults.add(file.fault(pattern.at, what, "delete one of the two"));
            }
            if let Err((what, remedy)) = pattern.check(self.form) {
                faults.add(file.fault(pattern.at, format!("{:?} {what}", pattern.text), remedy));
            }
        }
        self.patterns[language] = Some(patterns);
    }

    /// Adds a pattern of every language.
    fn add_derived(&mut self, text: String, meaning: usize) {
        self.patterns[0].get_or_insert_default().push(Pattern { at: 0, text, meaning });
    }

    /// Returns the name of its reader. A list of all rules is read by the rules that name it.
    pub(super) fn reader(&self) -> &str {
        if self.group.is_empty() { &self.name } else { &self.group }
    }

    /// Returns whether a language lacks the list; 0 is a language without any lists. The patterns of every language suffice if
    /// the reference has no others.
    pub(super) fn is_missing(&self, language: usize, reference: usize) -> bool {
        let is_shared = self.patterns[0].is_some() && self.patterns[reference].iter().flatten().next().is_none();
        !is_shared && (language == 0 || self.patterns[language].is_none())
    }

    /// Returns the number of a meaning.
    fn meaning(&mut self, meaning: &str) -> usize {
        self.meanings.iter().position(|own| own == meaning).unwrap_or_else(|| {
            self.meanings.push(meaning.to_owned());
            self.meanings.len() - 1
        })
    }
}

impl Pattern {
    fn all_of(value: &Value<'_>, meaning: usize, faults: &mut Faults) -> Vec<Pattern> {
        let texts = value.texts(faults).into_iter();
        texts.map(|(at, text)| Pattern { at, text: text.to_owned(), meaning }).collect()
    }

    /// Returns the pattern without the `*` at either end.
    pub(super) fn stem(&self) -> &str {
        let stem = self.text.strip_prefix('*').unwrap_or(&self.text);
        stem.strip_suffix('*').unwrap_or(stem)
    }

    /// Checks the pattern. Returns its fault and the way to mend it.
    fn check(&self, form: Form) -> Result<(), (&'static str, &'static str)> {
        // A text has none of these when it is read: they are replaced by plain spaces and hyphens.
        const NEVER: &[char] = &['\t', '\n', '\u{a0}', '\u{ad}', '\u{200b}', '\u{2010}', '\u{2011}', '\u{202f}'];
        let stem = self.stem();
        let is_spaced = stem.trim() != stem && matches!(form, Form::List | Form::Glossary);
        if stem.trim().is_empty() {
            Err(("has no words", "write what it looks for"))
        } else if stem.contains('*') {
            Err(("has a * within", "a * stands at the beginning or the end"))
        } else if self.text.to_lowercase() != self.text {
            Err(("has a capital", "write it in lower case, as texts are read"))
        } else if is_spaced || stem.contains("  ") || stem.contains(NEVER) {
            Err((
                "has white space or a hyphen that no text has",
                "write plain single spaces and hyphens, none at the ends",
            ))
        } else {
            Ok(())
        }
    }
}

/// Returns the lists of a file, in its order. A key with other characters is a fault.
fn found_in<'v>(file: &'v Value<'v>, faults: &mut Faults) -> Vec<Found<'v>> {
    let mut all = Vec::new();
    lists_of(file, "", &mut all, faults);
    let is_key = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    for found in &all {
        let parts = found.group.split('.').filter(|part| !part.is_empty()).chain([found.key.name.as_str()]);
        if let Some(wrong) = parts.into_iter().find(|part| !is_key(part)) {
            let what = format!("{wrong:?} is no name of a list or of its reader");
            faults.add(file.file.fault(found.key.at, what, "write lower-case letters, digits and hyphens"));
        }
    }
    all
}

/// Adds the lists of a table: of the whole file, a topic or a rule.
fn lists_of<'v>(table: &'v Value<'v>, group: &str, all: &mut Vec<Found<'v>>, faults: &mut Faults) {
    let is_rule = group.contains('.');
    for (key, value) in table.entries(faults) {
        let is_table = matches!(value.kind, Kind::Table(_));
        let found = |form| Found { group: group.to_owned(), key, form, value };
        match () {
            () if !is_table => all.push(found(Form::List)),
            () if key.name == "words" => {
                for (key, value) in value.entries(faults) {
                    let form = match value.kind {
                        Kind::Table(_) => Form::Meanings,
                        Kind::Flag(_) => Form::Flag,
                        _ => Form::Words,
                    };
                    all.push(Found { group: group.to_owned(), key, form, value });
                }
            }
            () if is_rule => all.push(found(Form::Glossary)),
            () if group.is_empty() => lists_of(value, &key.name, all, faults),
            () => lists_of(value, &format!("{group}.{}", key.name), all, faults),
        }
    }
}

/// Reports a list of the reference that has no reader, or no comment on its use.
fn check_place(found: &Found<'_>, package: &Package, faults: &mut Faults) {
    let file = found.value.file;
    let reader = found.group.replace('.', "/").replace('-', "_");
    let paths = ["src/rules/READER.rs", "src/rules/READER/mod.rs", "src/reading/READER.rs"];
    let paths = paths.map(|path| path.replace("READER", &reader));
    if !reader.is_empty() && !paths.iter().any(|path| package.file(path).is_some()) {
        let what = format!("no rule or topic is called {}", found.group);
        faults.add(file.fault(found.key.at, what, format!("mend the name, or add {}", paths[0])));
    }
    if !has_comment(file, found.key.at) {
        let what = format!("{} does not say what it is for", found.key.name);
        faults.add(file.fault(found.key.at, what, "write a comment in the line above"));
    }
}

/// Returns whether the line above the line at a byte is a comment.
fn has_comment(file: &File, at: usize) -> bool {
    let line = file.text[..at].rfind('\n').map_or("", |end| &file.text[..end]);
    line.rsplit('\n').next().is_some_and(|above| above.starts_with('#'))
}

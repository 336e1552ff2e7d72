//! A TOML file becomes a register, with the place of every value and every mistake in one pass.
//!
//! Each file's shape is checked by itself, also where a value is overridden; what refers to something is checked once the
//! tables of the folders lie under the notice's own.

pub mod codes;
mod quick;
mod reader;
mod suggest;
mod tree;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::closest::closest;
use crate::finding::{Argument, Finding, in_order};
use crate::language::Language;
use crate::outline;
use crate::prose::Reference;
use crate::register::{Record, Register, record};
use crate::settings::Folder;
use crate::source::{FileNumber, Places, Source, Spot};
use crate::vocabulary::{self, Kind};

pub(crate) use reader::invalid_id;
use reader::{Context, Cursor, Links, is_id};
use tree::Node;

/// What a notice is read against.
pub struct Surroundings<'a> {
    /// Languages of a notice that declares none; may be empty.
    pub default_languages: &'a [Language],
    /// Languages that there are words for.
    pub available_languages: &'a [Language],
    /// Ids of the project's notices.
    pub notice_ids: &'a HashSet<String>,
    /// A term's id by its label in any language: the better did-you-mean.
    pub labels: &'a (dyn Fn(Kind, &str) -> Option<String> + Sync),
}

/// The tables that a folder lends to the notices beneath it.
#[derive(Debug)]
pub struct Defaults {
    source: Arc<Source>,
    tree: Node<'static>,
    /// What the folder says of itself and its site.
    pub folder: Folder,
    /// What is wrong with the file by itself.
    pub findings: Vec<Finding>,
    /// Where the values of [`Defaults::folder`] stand.
    pub places: Places,
}

/// A notice's register, and what is wrong with it.
#[derive(Debug)]
pub struct Loaded {
    /// The notice's id.
    pub id: String,
    /// The notice's own file.
    pub source: Arc<Source>,
    /// The declared facts. Incomplete when there are findings.
    pub register: Register,
    /// Where they stand.
    pub places: Places,
    /// What keeps the file from being read as it was meant.
    pub findings: Vec<Finding>,
}

record! {
    /// The root of a `_defaults.toml`.
    pub struct DefaultsTables {
        ..folder: Folder,
        ..register: Register,
    }
}

/// Reads a file of one kind of tables: `notice.toml`.
#[must_use]
pub fn tables<T: Record>(source: &Arc<Source>) -> (Option<T>, Places, Vec<Finding>) {
    match tree::parse(source) {
        Ok(mut tree) => {
            let mut places = Places::of(vec![Arc::clone(source)]);
            tree.number(&mut places);
            let (tables, findings) = shape(&tree, &places);
            (Some(tables), places, in_order(findings))
        }
        Err(findings) => (None, Places::start_of(source), findings),
    }
}

/// Reads a `_defaults.toml`.
#[must_use]
pub fn defaults(source: &Arc<Source>) -> Defaults {
    let (tree, folder, findings, places) = match tree::parse(source) {
        Ok(mut tree) => {
            let mut places = Places::of(vec![Arc::clone(source)]);
            tree.number(&mut places);
            let (tables, findings) = shape::<DefaultsTables>(&tree, &places);
            for field in Folder::fields() {
                tree.remove(field.key);
            }
            (tree.into_owned(), tables.folder, in_order(findings), places)
        }
        Err(findings) => (Node::empty(), Folder::default(), findings, Places::start_of(source)),
    };
    Defaults { source: Arc::clone(source), tree, folder, findings, places }
}

/// Checks a file's shape by itself.
fn shape<T: Record>(tree: &Node<'_>, places: &Places) -> (T, Vec<Finding>) {
    let mut context = Context {
        places,
        findings: Vec::new(),
        languages: None,
        links: None,
        references: Vec::new(),
        labels: &|_, _| None,
    };
    let tables = Cursor { node: tree, key: "", is_item: false, context: &mut context }.fields("");
    (tables, context.findings)
}

/// Reads a notice. `folders` are the defaults above it, the outermost first.
#[must_use]
pub fn notice(id: &str, source: &Arc<Source>, folders: &[&Defaults], around: &Surroundings<'_>) -> Loaded {
    let mut own = match tree::parse(source) {
        Ok(own) => own,
        Err(findings) => return unreadable(id, source, findings),
    };
    let mut findings = Vec::new();
    if !folders.is_empty() {
        let mut places = Places::of(vec![Arc::clone(source)]);
        own.number(&mut places);
        findings.extend(shape::<Register>(&own, &places).1);
    }
    let (mut tree, not_inherited) = merge(own, source, folders);
    findings.extend(not_inherited);
    let files = std::iter::once(source).chain(folders.iter().map(|folder| &folder.source));
    let mut places = Places::of(files.cloned().collect());
    tree.number(&mut places);

    let languages = languages(&tree, around);
    let links = Links::of(&tree);
    let mut context = Context {
        places: &places,
        findings,
        languages: Some(&languages),
        links: Some(&links),
        references: Vec::new(),
        labels: &|kind, label| (around.labels)(kind, label),
    };
    let mut register: Register = Cursor { node: &tree, key: "", is_item: false, context: &mut context }.fields("");
    let Context { mut findings, references, .. } = context;

    let mut notice = register.notice.0.take().unwrap_or_default();
    notice.languages.clone_from(&languages);
    register.notice.0 = Some(notice);

    let check = Check { register: &register, places: &places, tree: &tree, around };
    findings.extend(check.all(&references));
    for finding in &mut findings {
        finding.notices = vec![id.to_owned()];
    }
    let findings = in_order(findings);
    Loaded { id: id.to_owned(), source: Arc::clone(source), register, places, findings }
}

fn unreadable(id: &str, source: &Arc<Source>, mut findings: Vec<Finding>) -> Loaded {
    let places = Places::start_of(source);
    for finding in &mut findings {
        finding.notices = vec![id.to_owned()];
    }
    Loaded { id: id.to_owned(), source: Arc::clone(source), register: Register::default(), places, findings }
}

/// Lays the notice's tables over those of its folders, and takes back what the notice goes without.
fn merge<'n>(own: Node<'n>, source: &Arc<Source>, folders: &[&'n Defaults]) -> (Node<'n>, Vec<Finding>) {
    let numbers = (1..=u16::MAX).map(FileNumber);
    let lent = folders.iter().zip(numbers).map(|(folder, number)| folder.tree.lent(number));
    let mut base = lent.fold(Node::empty(), Node::under);
    let mut findings = Vec::new();
    let without = own.get("notice").and_then(|notice| notice.get("without"));
    for item in without.map(Node::items).unwrap_or_default() {
        let Some(table) = item.as_str() else { continue };
        if !base.remove(table) {
            let first = table.split('.').next().unwrap_or_default();
            let known = reader::table_names();
            let suggestion = if known.contains(&first) { "" } else { closest(table, known).unwrap_or_default() };
            findings.push(
                Finding::new(
                    &codes::UNRESOLVED_REFERENCE,
                    Spot { source: Arc::clone(source), span: item.span.clone() },
                )
                .case("without")
                .text("id", table)
                .text("suggestion", suggestion),
            );
        }
    }
    let merged = base.under(own);
    (merged, findings)
}

/// The notice's languages: declared, else the project's, else those that its words are in, else the country's.
fn languages(tree: &Node<'_>, around: &Surroundings<'_>) -> Vec<Language> {
    let declared = tree.get("notice").and_then(|notice| notice.get("languages"));
    let mut languages: Vec<Language> = Vec::new();
    for code in declared.map(Node::items).unwrap_or_default().iter().filter_map(Node::as_str) {
        let available = Language::parse(code).filter(|language| around.available_languages.contains(language));
        languages.extend(available.filter(|language| !languages.contains(language)));
    }
    if languages.is_empty() {
        languages.extend(around.default_languages);
    }
    if languages.is_empty() {
        in_use(tree, around, &mut languages);
    }
    if languages.is_empty() {
        let country = tree.get("controller").and_then(|table| table.get("country")).and_then(Node::as_str);
        languages.push(match country {
            None | Some("FI") => Language::FI,
            Some("SE" | "AX") => Language::SV,
            Some(_) => Language::EN,
        });
    }
    languages
}

fn in_use(node: &Node<'_>, around: &Surroundings<'_>, languages: &mut Vec<Language>) {
    for entry in node.entries() {
        let is_text = entry.node.as_str().is_some();
        let language = Language::parse(&entry.key).filter(|language| around.available_languages.contains(language));
        match language {
            Some(language) if is_text && !languages.contains(&language) => languages.push(language),
            _ => in_use(&entry.node, around, languages),
        }
    }
    if let tree::Value::Array(items) = &node.value {
        items.iter().for_each(|item| in_use(item, around, languages));
    }
}

/// Whether a notice may have a table of this name.
#[must_use]
pub fn is_table(name: &str) -> bool {
    reader::table_names().contains(&name)
}

/// So many sections may each stand after the one before; those without `after` follow each other anyway.
const LONGEST_ROW: usize = 100;

/// What can only be checked once the whole register is known.
struct Check<'a> {
    register: &'a Register,
    places: &'a Places,
    tree: &'a Node<'a>,
    around: &'a Surroundings<'a>,
}

impl Check<'_> {
    fn all(&self, references: &[(Spot, Reference)]) -> Vec<Finding> {
        let mut findings = Vec::new();
        self.languages(&mut findings);
        self.sections(&mut findings);
        self.own_terms(&mut findings);
        self.related_notices(&mut findings);
        self.accepted_gaps(&mut findings);
        for (spot, reference) in references {
            findings.extend(self.reference(spot, reference));
        }
        findings
    }

    fn languages(&self, findings: &mut Vec<Finding>) {
        let declared = self.tree.get("notice").and_then(|notice| notice.get("languages"));
        for item in declared.map(Node::items).unwrap_or_default() {
            let Some(code) = item.as_str() else { continue };
            let is_known = Language::parse(code).is_none_or(|l| self.around.available_languages.contains(&l));
            if !is_known {
                let available = self.around.available_languages;
                findings.push(
                    Finding::new(&codes::INVALID_VALUE, self.places.spot_of(item.place))
                        .case("no-words")
                        .text("key", "languages")
                        .text("value", code)
                        .text("suggestion", if code == "se" { "sv" } else { "" })
                        .with("allowed", Argument::Texts(available.iter().map(ToString::to_string).collect())),
                );
            }
        }
        let Some(notice) = self.register.notice.as_ref() else { return };
        if let Some(binding) = notice.binding
            && !notice.languages.contains(&binding)
        {
            findings.push(
                Finding::new(&codes::UNDECLARED_LANGUAGE, self.places.spot(&notice.at.key("binding")))
                    .text("language", binding.to_string())
                    .text("suggestion", "")
                    .with("languages", Argument::Languages(notice.languages.clone())),
            );
        }
    }

    fn sections(&self, findings: &mut Vec<Finding>) {
        let mut seen: HashSet<&str> = HashSet::new();
        let row = self.row();
        for section in &self.register.sections {
            let Some(id) = &section.id else {
                findings.push(
                    Finding::new(&codes::INVALID_ID, self.places.spot(&section.at.into()))
                        .case("section-without")
                        .text("id", "")
                        .text("suggestion", ""),
                );
                continue;
            };
            let spot = self.places.spot(&id.at.into());
            if !is_id(&id.value) {
                findings.push(invalid_id(spot, "section", &id.value));
            } else if outline::is_taken(&id.value) {
                findings.push(invalid_id(spot, "section-taken", &id.value));
            } else if seen.contains(id.value.as_str()) {
                findings.push(Finding::new(&codes::DUPLICATE, spot).case("section").text("name", &id.value));
            }
            seen.insert(&id.value);
            if let Some(after) = &section.after
                && outline::find(&after.value).is_none()
                && !leads_to_the_outline(&row, &after.value)
            {
                findings.push(self.unresolved_section(self.places.spot(&after.at.into()), &after.value));
            }
        }
    }

    /// What each section of the author's own follows; of several with one id, the first.
    fn row(&self) -> HashMap<&str, Option<&str>> {
        let mut row = HashMap::new();
        for section in &self.register.sections {
            if let Some(id) = &section.id {
                row.entry(id.value.as_str()).or_insert(section.after.as_ref().map(|after| after.value.as_str()));
            }
        }
        row
    }

    /// An acceptance is limited to a table that there is.
    fn accepted_gaps(&self, findings: &mut Vec<Finding>) {
        let known = reader::table_names();
        for gap in self.register.accepted_gaps.0.iter().flat_map(|(_, gaps)| gaps) {
            let Some(at) = &gap.at else { continue };
            let table = at.split('.').next().unwrap_or_default();
            if !known.contains(&table) {
                findings.push(
                    Finding::new(&codes::INVALID_VALUE, self.places.spot(&gap.place.key("at")))
                        .case("table")
                        .text("key", "at")
                        .text("value", at)
                        .text("suggestion", closest(table, known.iter().copied()).unwrap_or_default()),
                );
            }
        }
    }

    fn unresolved_section(&self, spot: Spot, id: &str) -> Finding {
        let mut known: Vec<&str> = outline::SECTIONS.iter().map(|section| section.anchor).collect();
        known.extend(
            self.register.sections.iter().filter_map(|section| section.id.as_ref()).map(|id| id.value.as_str()),
        );
        let case = if outline::find(id).is_some() { "absent-section" } else { "section" };
        unresolved(spot, case, id, &known)
    }

    fn own_terms(&self, findings: &mut Vec<Finding>) {
        let used_until: HashSet<&str> = self
            .register
            .retention
            .iter()
            .filter_map(|entry| entry.until.as_ref())
            .map(|event| event.id.as_str())
            .collect();
        for (kind, id, term) in self.register.vocabulary.iter() {
            let spot = self.places.spot(&term.at.into());
            let missing = |case| {
                Finding::new(&codes::INVALID_VALUE, spot.clone())
                    .case(case)
                    .text("key", id)
                    .text("value", "")
                    .text("suggestion", "")
                    .with("kind", Argument::Kind(kind))
            };
            match &term.properties.broader {
                None if kind.needs_broader() => findings.push(missing("broader-missing")),
                Some(broader) if !self.is_term(kind, &broader.value) || broader.value == id => {
                    let known = vocabulary::terms(kind).iter().map(|term| term.id);
                    findings.push(
                        Finding::new(&codes::UNKNOWN_TERM, self.places.spot(&broader.at.into()))
                            .case("broader")
                            .with("kind", Argument::Kind(kind))
                            .text("kind-id", kind.id())
                            .text("id", &broader.value)
                            .text("suggestion", closest(&broader.value, known).unwrap_or_default()),
                    );
                }
                _ => {}
            }
            if kind == Kind::Event && term.until.is_none() && used_until.contains(id) {
                findings.push(missing("until-missing"));
            }
        }
    }

    fn is_term(&self, kind: Kind, id: &str) -> bool {
        vocabulary::find(kind, id).is_some() || self.register.own_term(kind, id).is_some()
    }

    fn related_notices(&self, findings: &mut Vec<Finding>) {
        for notice in self.register.related_notices.iter().filter_map(|related| related.notice.as_ref()) {
            if !self.around.notice_ids.contains(&notice.value) {
                let known = self.around.notice_ids.iter().map(String::as_str);
                findings.push(
                    Finding::new(&codes::UNRESOLVED_REFERENCE, self.places.spot(&notice.at.into()))
                        .case("notice")
                        .text("id", &notice.value)
                        .text("suggestion", closest(&notice.value, known).unwrap_or_default()),
                );
            }
        }
    }

    fn reference(&self, spot: &Spot, reference: &Reference) -> Option<Finding> {
        let id = reference.id();
        let register = self.register;
        let bodies = [Kind::Service, Kind::Authority];
        let roles = ["controller", "data-protection-officer", "representative"];
        let roles = || roles.into_iter().filter(|role| outline::has(register, role));
        // A notice may refer to thousands: what it may refer to is listed for a wrong one alone.
        let (case, candidates): (_, Vec<&str>) = match reference {
            Reference::Section(_) if outline::has(register, id) => return None,
            Reference::Section(_) => return Some(self.unresolved_section(spot.clone(), id)),
            Reference::Contact(_) if register.contacts.get(id).is_some() || roles().any(|role| role == id) => {
                return None;
            }
            Reference::Contact(_) => ("contact", roles().chain(register.contacts.iter().map(|(id, _)| id)).collect()),
            Reference::Party(_)
                if register.parties.get(id).is_some()
                    || bodies.iter().any(|kind| vocabulary::find(*kind, id).is_some()) =>
            {
                return None;
            }
            Reference::Party(_) => {
                let built_in = bodies.into_iter().flat_map(vocabulary::terms).map(|term| term.id);
                ("party", register.parties.iter().map(|(id, _)| id).chain(built_in).collect())
            }
        };
        Some(unresolved(spot.clone(), case, id, &candidates))
    }
}

/// Whether the sections that follow each other end at one of the outline, and not in a circle or in a row that nobody writes:
/// compose goes along it step by step.
fn leads_to_the_outline(row: &HashMap<&str, Option<&str>>, after: &str) -> bool {
    let mut id = after;
    for _ in 0..LONGEST_ROW {
        if outline::find(id).is_some() {
            return true;
        }
        match row.get(id) {
            None => return false,
            Some(None) => return true,
            Some(Some(next)) => id = next,
        }
    }
    false
}

/// So many of what a wrong reference could mean are compared with it.
const COMPARED: usize = 1000;

/// A reference to what is not there, with what may be meant. A file may declare thousands and refer to thousands, each wrongly:
/// so the first thousand candidates are compared, and a hundred shown.
fn unresolved(spot: Spot, case: &'static str, id: &str, candidates: &[&str]) -> Finding {
    const SHOWN: usize = 100;
    let compared = candidates.iter().copied().take(COMPARED).filter(|candidate| *candidate != id);
    let shown = candidates.iter().take(SHOWN).map(|&candidate| candidate.to_owned());
    Finding::new(&codes::UNRESOLVED_REFERENCE, spot)
        .case(case)
        .text("id", id)
        .text("suggestion", closest(id, compared).unwrap_or_default())
        .with("candidates", Argument::Texts(shown.collect()))
}

impl Loaded {
    /// The beginning of the notice's own file.
    #[must_use]
    pub fn start(&self) -> Spot {
        Spot::start_of(&self.source)
    }
}

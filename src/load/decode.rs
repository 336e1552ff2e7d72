//! Decodes a tree into records of the register. Each mistake is reported and skipped, so that one run reports them all.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::characters::without_invisible;
use crate::closest::closest;
use crate::finding::{Argument, Finding};
use crate::language::Language;
use crate::prose::{self, KnownWords, Reference};
use crate::reading::lists::{BETWEEN_COMPOUNDS, MONTHS};
use crate::register::{Fact, Fields, InvalidValue, Name, OwnTerm, Reader, Record, Refers, Text, Words};
use crate::source::{Place, Places, Span};
use crate::vocabulary::Kind;

use super::codes;
use super::context::MeantTerm;
use super::findings::{COMPARED, forbidden, found, invalid_id, is_id, look_alike, unresolved};
use super::links::Links;
use super::own_terms::OwnTerms;
use super::suggest::unknown_key;
use super::tree::{Entry, Node, Value};

/// The state of decoding a tree.
pub(super) struct DecodeState<'a> {
    pub places: &'a Places,
    pub findings: Vec<Finding>,
    /// The notice's languages, source language first; `None` while a file's shape is checked by itself.
    pub languages: Option<&'a [Language]>,
    /// The targets of references; `None` while a file's shape is checked by itself.
    pub links: Option<&'a Links<'a>>,
    /// References in prose, resolved once the whole register is known.
    pub references: Vec<(Span, Reference)>,
    /// Terms of the author's own that stand where they are used.
    pub own_terms: OwnTerms,
    /// Whether words may be in languages that the notice does not declare.
    pub is_any_language: bool,
    /// Returns the term that a word means.
    pub find_term: &'a dyn Fn(Kind, &str) -> Option<MeantTerm>,
}

/// A value that is being decoded, with its key.
pub(super) struct Cursor<'t, 'c, 'a> {
    pub node: &'t Node<'t>,
    pub key: &'t str,
    /// Whether the value is an item of a list.
    pub is_item: bool,
    pub state: &'c mut DecodeState<'a>,
}

impl<'t, 'a> Cursor<'t, '_, 'a> {
    pub(super) fn at<'s>(&'s mut self, node: &'t Node<'t>) -> Cursor<'t, 's, 'a> {
        Cursor { node, key: self.key, is_item: true, state: self.state }
    }

    /// Returns the span of the value.
    pub(super) fn span(&self) -> Span {
        self.state.places.span_of(self.node.place)
    }

    pub(super) fn key_span(&self, entry: &Entry<'_>) -> Span {
        Span { range: entry.key_span.clone(), ..self.state.places.span_of(entry.node.place) }
    }

    pub(super) fn wrong_type(&mut self, expected: &'static str) {
        let finding = Finding::new(&codes::WRONG_TYPE, self.span())
            .text("key", self.key)
            .with("expected", Argument::Case(expected))
            .with("found", Argument::Case(found(self.node)));
        self.state.findings.push(finding);
    }

    pub(super) fn push(&mut self, finding: Finding) {
        self.state.findings.push(finding);
    }

    /// Reads a table as a record. Keys that the record does not have are reported.
    pub(super) fn fields<T: Record>(&mut self, header: &str) -> T {
        let entries = self.node.entries();
        let mut table = Table { node: self.node, used: vec![false; entries.len()], state: self.state };
        let record = T::read(&mut table);
        let unknown: Vec<&Entry<'_>> =
            std::iter::zip(entries, table.used).filter(|(_, used)| !used).map(|(e, _)| e).collect();
        for entry in unknown {
            let span = self.key_span(entry);
            let finding = look_alike(span.clone(), &entry.key, &entry.key);
            self.push(finding.unwrap_or_else(|| unknown_key::<T>(entry, span, header)));
        }
        record
    }

    /// Reports a reference to an unknown id. The first ids of those declared are its candidates.
    fn unresolved<'l>(&mut self, id: &str, case: &'static str, declared: &BTreeSet<&'l str>, more: Vec<&'l str>) {
        if self.refuse_look_alike(id) {
            return;
        }
        let mut candidates = more;
        candidates.extend(declared.iter().copied().take(COMPARED));
        candidates.sort_unstable();
        self.push(unresolved(self.span(), case, id, &candidates));
    }

    pub(super) fn prose(&mut self, text: &str, language: Language) -> prose::Prose {
        let is_between = |word: &str| BETWEEN_COMPOUNDS.has_in(word, Some(language));
        let words = KnownWords {
            is_month: &|word| MONTHS.has_in(word, Some(language)),
            is_between_compounds: BETWEEN_COMPOUNDS.is_known_in(language).then_some(&is_between),
        };
        let parsed = prose::parse_in(text, &words);
        let span = self.state.places.spans_within(self.node.place);
        for (what, range) in parsed.disallowed {
            self.push(forbidden(span(&range), what));
        }
        for (reference, range) in parsed.references {
            self.state.references.push((span(&range), reference));
        }
        parsed.prose
    }

    fn duplicates(&mut self, items: &'t [Node<'t>]) {
        let mut seen = BTreeSet::new();
        for item in items {
            let id = item.get("term").unwrap_or(item).as_str();
            if let Some(id) = id
                && !seen.insert(id)
            {
                let finding = Finding::new(&codes::DUPLICATE, self.state.places.span_of(item.place))
                    .case("item")
                    .text("name", id);
                self.push(finding);
            }
        }
    }
}

/// A table that is being decoded.
struct Table<'t, 'c, 'a> {
    node: &'t Node<'t>,
    used: Vec<bool>,
    state: &'c mut DecodeState<'a>,
}

impl Fields for Table<'_, '_, '_> {
    fn place(&self) -> Place {
        self.node.place
    }

    fn get<T: Fact + Default>(&mut self, key: &'static str) -> T {
        let Some(at) = self.node.entries().iter().position(|entry| entry.key == key) else { return T::default() };
        self.used[at] = true;
        let node = &self.node.entries()[at].node;
        T::read(&mut Cursor { node, key, is_item: false, state: self.state }).unwrap_or_default()
    }

    fn labels(&mut self) -> Vec<(Language, String)> {
        let mut labels = Vec::new();
        for (at, entry) in self.node.entries().iter().enumerate() {
            if !is_label(&entry.key) {
                continue;
            }
            self.used[at] = true;
            let mut cursor = Cursor { node: self.node, key: &entry.key, is_item: false, state: self.state };
            let label = cursor.in_any_language(|cursor| cursor.name(entry));
            labels.extend(label.map(|(language, label)| (language, without_invisible(&label).into_owned())));
        }
        labels
    }

    fn form(&mut self, key: &'static str) -> Option<Name> {
        let before = std::mem::replace(&mut self.state.is_any_language, true);
        let form = self.get(key);
        self.state.is_any_language = before;
        form
    }
}

impl<'t, 'a> Cursor<'t, '_, 'a> {
    /// Reads words that may be in any language.
    fn in_any_language<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.state.is_any_language, true);
        let value = read(self);
        self.state.is_any_language = before;
        value
    }
}

impl Reader for Cursor<'_, '_, '_> {
    fn place(&self) -> Place {
        self.node.place
    }

    fn key(&self) -> &str {
        self.key
    }

    fn string(&mut self) -> Option<String> {
        self.read_string()
    }

    fn boolean(&mut self) -> Option<bool> {
        if let Value::Boolean(truth) = self.node.value {
            return Some(truth);
        }
        self.wrong_type("boolean");
        None
    }

    fn date(&mut self) -> Option<Date> {
        let date = match &self.node.value {
            Value::Date(date) => date.parse::<Date>().ok().filter(|_| date.len() == 10),
            _ => None,
        };
        if date.is_none() {
            self.wrong_type("date");
        }
        date
    }

    fn integer(&mut self) -> Option<i64> {
        let number = match self.node.value {
            Value::Number(number) => number,
            _ => None,
        };
        if number.is_none() {
            self.wrong_type("integer");
        }
        number
    }

    fn is_string(&self) -> bool {
        matches!(self.node.value, Value::String(_))
    }

    fn items<T: Fact>(&mut self) -> Vec<T> {
        let node = self.node;
        self.duplicates(node.items());
        node.items().iter().filter_map(|item| T::read(&mut self.at(item))).collect()
    }

    fn table<T: Record>(&mut self) -> Option<T> {
        match &self.node.value {
            Value::Table(_) => {
                let header =
                    if self.is_item { format!("{} = [{{ … }}]", self.key) } else { format!("[{}]", self.key) };
                Some(self.fields(&header))
            }
            Value::Array(items) if items.iter().any(|item| matches!(item.value, Value::Table(_))) => {
                self.wrong_type("table");
                None
            }
            _ => {
                self.wrong_type("table-keys");
                None
            }
        }
    }

    fn entries<T: Record>(&mut self) -> Vec<T> {
        let node = self.node;
        let Value::Array(items) = &node.value else {
            self.wrong_type("entries");
            return Vec::new();
        };
        let header = format!("[[{}]]", self.key);
        let mut read = Vec::new();
        for item in items {
            if matches!(item.value, Value::Table(_)) {
                read.push(self.at(item).fields(&header));
            } else {
                self.at(item).wrong_type("entries");
            }
        }
        read
    }

    fn keyed<T: Record>(&mut self) -> Vec<(String, T)> {
        let prefix = self.key;
        self.tables_under(prefix)
    }

    fn keyed_by_kind<T: Record>(&mut self) -> Vec<(Kind, String, T)> {
        let node = self.node;
        let open = || Kind::ALL.iter().filter(|kind| !kind.is_closed()).map(|kind| kind.id());
        let mut read = Vec::new();
        if !matches!(node.value, Value::Table(_)) {
            self.wrong_type("keyed");
        }
        for entry in node.entries() {
            let Some(kind) = Kind::from_id(&entry.key).filter(|kind| !kind.is_closed()) else {
                let finding = Finding::new(&codes::UNKNOWN_KEY, self.key_span(entry))
                    .case("kind")
                    .text("key", &*entry.key)
                    .text("table", "[vocabulary]")
                    .text("suggestion", closest(&entry.key, open()).unwrap_or_default())
                    .with("candidates", Argument::Texts(open().map(str::to_owned).collect()));
                self.push(finding);
                continue;
            };
            let terms: Vec<(String, T)> =
                Cursor { node: &entry.node, key: &entry.key, is_item: false, state: self.state }
                    .tables_under(&format!("vocabulary.{}", entry.key));
            read.extend(terms.into_iter().map(|(id, term)| (kind, id, term)));
        }
        read
    }

    fn pairs<T: Fact>(&mut self) -> Vec<(String, T)> {
        let node = self.node;
        if !matches!(node.value, Value::Table(_)) {
            self.wrong_type("table");
            return Vec::new();
        }
        let mut pairs = Vec::new();
        for entry in node.entries() {
            let mut cursor = Cursor { node: &entry.node, key: &entry.key, is_item: false, state: self.state };
            pairs.extend(T::read(&mut cursor).map(|value| (entry.key.to_string(), value)));
        }
        pairs
    }

    fn words(&mut self) -> Option<Words> {
        let node = self.node;
        if !matches!(node.value, Value::Table(_)) {
            return self.string().and_then(|name| self.single_line(&name)).map(Words::Same);
        }
        let mut names = Vec::new();
        for entry in node.entries() {
            names.extend(self.name(entry));
        }
        Some(Words::PerLanguage(names))
    }

    fn text(&mut self) -> Option<Text> {
        let node = self.node;
        if !matches!(node.value, Value::Table(_)) {
            let text = self.string()?;
            let language = self.state.languages.and_then(<[_]>::first).copied().unwrap_or(Language::FALLBACK);
            let prose = self.prose(&text, language);
            return Some(Text { at: node.place, by_language: vec![(language, node.place, prose)] });
        }
        let mut by_language = Vec::new();
        for entry in node.entries() {
            let Some((language, text)) = self.word(entry) else { continue };
            let prose = self.at(&entry.node).prose(&text, language);
            by_language.push((language, entry.node.place, prose));
        }
        Some(Text { at: node.place, by_language })
    }

    fn refer(&mut self, id: &str, to: Refers) -> bool {
        let Some(links) = self.state.links else { return false };
        let is_party = links.parties.contains(id);
        let is_built_in_party = [Kind::Service, Kind::Authority].into_iter().any(|kind| links.has_term(kind, id));
        match to {
            Refers::Term(kind) if !links.has_term(kind, id) => self.report_unknown(id, kind, to.open_in_place()),
            Refers::Law if !links.has_term(Kind::Law, id) => self.unknown_term(id, Kind::Law),
            Refers::Declared(kind) if !links.has_term(kind, id) => self.unknown_term(id, kind),
            Refers::Declared(kind) if !links.declared[&kind].contains(id) => {
                let case = match kind {
                    Kind::Purpose => "declared-purpose",
                    Kind::DataSubject => "declared-data-subject",
                    _ => "declared-data",
                };
                self.unresolved(id, case, &links.declared[&kind], Vec::new());
            }
            Refers::TermOrParty(kind) if is_party && links.has_term(kind, id) && kind != Kind::Authority => {
                let finding = Finding::new(&codes::DUPLICATE, self.span()).case("term-and-party").text("name", id);
                self.push(finding);
            }
            // A built-in service or authority is a party without a table of its own. A term of this id comes first.
            Refers::TermOrParty(kind) if is_built_in_party && kind != Kind::Authority && !links.has_term(kind, id) => {
                return true;
            }
            Refers::TermOrParty(kind) if !is_party && !links.has_term(kind, id) => {
                self.report_unknown(id, kind, to.open_in_place());
            }
            Refers::Party if !is_party && !is_built_in_party => {
                let built_in = links.terms(Kind::Service).chain(links.terms(Kind::Authority));
                self.unresolved(id, "party", &links.parties, built_in.collect());
            }
            Refers::Contact if !links.contacts.contains(id) => {
                self.unresolved(id, "contact", &links.contacts, Vec::new());
            }
            _ => {}
        }
        is_party || (to == Refers::Party && is_built_in_party)
    }

    fn invalid(&mut self, value: &str, why: InvalidValue) {
        let (case, allowed): (_, &[&str]) = match why {
            InvalidValue::Period => ("period", &[]),
            InvalidValue::Age => ("age", &[]),
            InvalidValue::Country => ("country", &[]),
            InvalidValue::Language => ("language", &[]),
            InvalidValue::Word(words) => ("word", words),
            InvalidValue::Empty => ("empty", &[]),
            InvalidValue::KeyMissing => ("key-missing", &[]),
            InvalidValue::LabelMissing => ("words-missing", &[]),
            InvalidValue::LineBreak => ("line-break", &[]),
            InvalidValue::Tab => ("tab", &[]),
            InvalidValue::Entity => ("entity", &[]),
            InvalidValue::Code => ("code", &[]),
            InvalidValue::Table => ("table", &[]),
            InvalidValue::BaseUrl => ("base-url", &[]),
            InvalidValue::Format => ("format", &[]),
        };
        if !matches!(why, InvalidValue::LineBreak | InvalidValue::Tab) && self.refuse_look_alike(value) {
            return;
        }
        let key = if why == InvalidValue::KeyMissing { value } else { self.key };
        let finding = Finding::new(&codes::INVALID_VALUE, self.span())
            .case(case)
            .text("key", key)
            .text("value", value)
            .text("suggestion", closest(value, allowed.iter().copied()).unwrap_or_default())
            .with("allowed", Argument::Texts(allowed.iter().map(|&word| word.to_owned()).collect()));
        self.push(finding);
    }

    fn is_own_term(&self) -> bool {
        let is_own = |entry: &Entry<'_>| is_label(&entry.key) || entry.key == "broader";
        self.node.get("term").is_none() && self.node.entries().iter().any(is_own)
    }

    fn own_term(&mut self, kind: Kind) -> Option<String> {
        let term: OwnTerm = self.fields(&format!("{} = [{{ … }}]", self.key));
        if term.words.is_empty() {
            // Labels with mistakes are reported; a term without any label is not yet.
            if !self.node.entries().iter().any(|entry| is_label(&entry.key)) {
                self.invalid("", InvalidValue::LabelMissing);
            }
            return None;
        }
        let links = self.state.links?;
        Some(self.state.own_terms.add(kind, term, |id| links.has_term(kind, id)))
    }

    fn unknown_term(&mut self, id: &str, kind: Kind) {
        self.report_unknown(id, kind, None);
    }
}

impl Cursor<'_, '_, '_> {
    /// Reads tables under ids of the author's own. `prefix` comes before the id in their headers.
    fn tables_under<T: Record>(&mut self, prefix: &str) -> Vec<(String, T)> {
        let node = self.node;
        if !matches!(node.value, Value::Table(_)) {
            self.wrong_type("keyed");
            return Vec::new();
        }
        let mut read = Vec::new();
        if !node.entries().is_empty() && node.entries().iter().all(|e| !matches!(e.node.value, Value::Table(_))) {
            // `[contact]` instead of `[contact.ID]`: one finding for its header, not one for each line.
            self.wrong_type("keyed");
            return read;
        }
        for entry in node.entries() {
            if !matches!(entry.node.value, Value::Table(_)) {
                let finding = Finding::new(&codes::WRONG_TYPE, self.key_span(entry))
                    .text("key", self.key)
                    .with("expected", Argument::Case("keyed"))
                    .with("found", Argument::Case(found(&entry.node)));
                self.push(finding);
                continue;
            }
            if !is_id(&entry.key) {
                let span = self.key_span(entry);
                let finding = look_alike(span.clone(), &entry.key, &entry.key);
                self.push(finding.unwrap_or_else(|| invalid_id(span, "key", &entry.key)));
            }
            let header = format!("[{prefix}.{}]", entry.key);
            read.push((entry.key.to_string(), self.at(&entry.node).fields(&header)));
        }
        read
    }
}

/// Returns whether a key of a term of the author's own is the language of a label.
fn is_label(key: &str) -> bool {
    key.len() == 2 && Language::parse(key).is_some()
}

/// Reads a file by itself, to check its shape.
pub(super) fn shape<T: Record>(tree: &Node<'_>, places: &Places) -> (T, Vec<Finding>) {
    let mut state = DecodeState {
        places,
        findings: Vec::new(),
        languages: None,
        links: None,
        references: Vec::new(),
        own_terms: OwnTerms::default(),
        is_any_language: false,
        find_term: &|_, _| None,
    };
    let tables = Cursor { node: tree, key: "", is_item: false, state: &mut state }.fields("");
    (tables, state.findings)
}

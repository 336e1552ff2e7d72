//! `src/vocabulary/`: the terms of every kind from `core.toml` and further packs, and in `dpv.toml` the prefixes of their names
//! in the Data Privacy Vocabulary.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use super::countries::Countries;
use super::kind::Kind;
use super::value::{Key, Kind as Form, Value};
use super::{Faults, Package};

/// The folder.
const FOLDER: &str = "src/vocabulary";

/// The types of the values of properties.
#[derive(Debug, Clone, Copy)]
enum Holds {
    /// `true`.
    Flag,
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// A list of terms: of this kind, or else of the term's own.
    Terms(Option<Kind>),
    /// A country.
    Country,
    /// A whole number.
    Number,
    /// A day.
    Day,
    /// A `Nature`.
    Nature,
    /// Former names, and the day or month of the change.
    Renamed,
}

/// The keys of a term with the types of their values. Each is the name of a variant of `Property`.
const PROPERTIES: &[(&str, Holds)] = &[
    ("special-category", Holds::Flag),
    ("criminal", Holds::Flag),
    ("third-person", Holds::Flag),
    ("web-trace", Holds::Flag),
    ("external", Holds::Flag),
    ("vague", Holds::Flag),
    ("ambiguous", Holds::Flag),
    ("marketing", Holds::Flag),
    ("soft", Holds::Flag),
    ("electronic", Holds::Flag),
    ("profiling", Holds::Flag),
    ("essential", Holds::Flag),
    ("public", Holds::Flag),
    ("openness-varies", Holds::Flag),
    ("recorded", Holds::Flag),
    ("other-register", Holds::Flag),
    ("internal", Holds::Flag),
    ("group", Holds::Flag),
    ("tracker", Holds::Flag),
    ("self-hosted", Holds::Flag),
    ("contains", Holds::Terms(None)),
    ("nature", Holds::Nature),
    ("article", Holds::Text),
    ("lawful-for", Holds::Terms(Some(Kind::Right))),
    ("applies-to", Holds::Texts),
    ("number", Holds::Text),
    ("repealed", Holds::Day),
    ("replaced-by", Holds::Terms(Some(Kind::Law))),
    ("invalidated", Holds::Day),
    ("adequate-for", Holds::Texts),
    ("challenged", Holds::Text),
    ("known", Holds::Day),
    ("provider", Holds::Text),
    ("country", Holds::Country),
    ("parent-country", Holds::Country),
    ("names", Holds::Texts),
    ("does", Holds::Text),
    ("group-access", Holds::Flag),
    ("certainty", Holds::Number),
    ("renamed", Holds::Renamed),
    ("email", Holds::Text),
    ("phone", Holds::Text),
    ("has-page", Holds::Flag),
    ("minor", Holds::Flag),
    ("worker", Holds::Flag),
    ("monitoring", Holds::Flag),
    ("confidential", Holds::Flag),
    ("consent-record", Holds::Flag),
    ("automated", Holds::Flag),
    ("archiving-or-research", Holds::Flag),
    ("authority", Holds::Flag),
    ("processor", Holds::Flag),
    ("supervisory", Holds::Flag),
];

/// The names of the variants of `Nature`.
const NATURES: &[&str] = &["data-subject", "observed", "internal", "external"];

/// The terms of all packs.
pub(super) struct Vocabulary<'p> {
    /// The terms of each kind in the order of the packs, each with its properties.
    terms: HashMap<Kind, Vec<(&'p str, &'p Value<'p>)>>,
    known: HashSet<(Kind, &'p str)>,
    packs: HashSet<&'p str>,
    prefixes: Vec<(String, String)>,
}

/// Reads the packs: the core first, then the others by name.
pub(super) fn packs<'p>(package: &'p Package, faults: &mut Faults) -> Vec<Value<'p>> {
    let mut packs: Vec<_> = package.below(FOLDER, ".toml").filter(|(name, _)| *name != "dpv.toml").collect();
    packs.sort_by_key(|(name, _)| *name != "core.toml");
    packs.into_iter().map(|(_, pack)| Value::parse(pack, faults)).collect()
}

impl<'p> Vocabulary<'p> {
    /// Reads the packs, and checks kinds and ids.
    pub(super) fn read(package: &Package, packs: &'p [Value<'p>], faults: &mut Faults) -> Vocabulary<'p> {
        let packs_by_name = packs.iter().map(pack_of).collect();
        let prefixes = prefixes(package, faults);
        let mut all = Vocabulary { terms: HashMap::new(), known: HashSet::new(), packs: packs_by_name, prefixes };
        for pack in packs {
            for (kind, terms) in pack.entries(faults) {
                if let Some(own) = Kind::from_id(&kind.name) {
                    all.add(own, terms, faults);
                } else {
                    let what = format!("there is no kind {:?}", kind.name);
                    faults.add(pack.file.fault(kind.at, what, "src/vocabulary/kind.rs lists the kinds"));
                }
            }
        }
        all
    }

    fn add(&mut self, kind: Kind, terms: &'p Value<'p>, faults: &mut Faults) {
        for (id, term) in terms.entries(faults) {
            if !id.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
                let what = format!("{:?} is no id", id.name);
                faults.add(terms.file.fault(id.at, what, "write lower-case letters, digits and hyphens"));
            }
            if self.known.insert((kind, &id.name)) {
                self.terms.entry(kind).or_default().push((&id.name, term));
            } else {
                let what = format!("{} {:?} is in an earlier pack", kind.id(), id.name);
                faults.add(terms.file.fault(id.at, what, "delete one of the two"));
            }
        }
    }

    /// Returns whether there is such a term.
    pub(super) fn has(&self, kind: Kind, id: &str) -> bool {
        self.known.contains(&(kind, id))
    }

    /// The former names of services: the service, and what it was called.
    pub(super) fn former_names(&self, faults: &mut Faults) -> Vec<(String, String)> {
        let mut names = Vec::new();
        for (id, service) in self.terms.get(&Kind::Service).into_iter().flatten() {
            for (_, change) in service.entries(faults).iter().filter(|(key, _)| key.name == "renamed") {
                let from = change.fields(&["from", "on"], faults);
                let from = from.get("from").map(|from| texts(from, faults)).unwrap_or_default();
                names.extend(from.into_iter().map(|name| ((*id).to_owned(), name.to_owned())));
            }
        }
        names
    }

    /// The static `TERMS`, the terms of each kind, and `PREFIXES`.
    pub(super) fn generate(&self, countries: &Countries, faults: &mut Faults) -> String {
        let mut writer = Writer { countries, vocabulary: self, faults };
        let mut code =
            "/// The terms of each kind, in the order of the kinds.\nstatic TERMS: &[Terms] = &[\n".to_owned();
        for kind in Kind::ALL {
            let terms = self.terms.get(kind).map(Vec::as_slice).unwrap_or_default();
            let mut by_id: Vec<usize> = (0..terms.len()).collect();
            by_id.sort_by_key(|number| terms[*number].0);
            let _ = writeln!(code, "    Terms {{\n        by_id: &{by_id:?},\n        all: &[");
            for (id, term) in terms {
                let _ = writeln!(code, "            {},", writer.term(*kind, id, term));
            }
            code.push_str("        ],\n    },\n");
        }
        let list: Vec<String> = self.prefixes.iter().map(|(prefix, long)| format!("({prefix:?}, {long:?})")).collect();
        let _ = writeln!(
            code,
            "];\n/// The vocabularies that names stand in: the prefix, and what it is short for.\n\
             pub static PREFIXES: &[(&str, &str)] = &[{}];",
            list.join(", ")
        );
        code
    }
}

/// The name of the pack that a value stands in: `energy` of `energy.toml`.
fn pack_of<'p>(value: &Value<'p>) -> &'p str {
    let path = value.file.path.as_str();
    path.rsplit('/').next().unwrap_or(path).trim_end_matches(".toml")
}

/// The prefixes of names in the Data Privacy Vocabulary, in the order of the file.
fn prefixes(package: &Package, faults: &mut Faults) -> Vec<(String, String)> {
    let Some(file) = package.file(&format!("{FOLDER}/dpv.toml")) else { return Vec::new() };
    let file = Value::parse(file, faults);
    let fields = file.fields(&["prefixes"], faults);
    let entries = fields.get("prefixes").map(|all| all.entries(faults)).unwrap_or_default();
    let pair = |(key, long): &(super::value::Key, Value<'_>)| Some((key.name.clone(), long.text(faults)?.to_owned()));
    entries.iter().filter_map(pair).collect()
}

/// Writes terms, and checks their properties.
struct Writer<'a> {
    countries: &'a Countries,
    vocabulary: &'a Vocabulary<'a>,
    faults: &'a mut Faults,
}

impl Writer<'_> {
    /// The Rust expression for a term.
    fn term(&mut self, kind: Kind, id: &str, term: &Value<'_>) -> String {
        let mut properties = Vec::new();
        let (mut broader, mut dpv) = (None, None);
        let mut packs = vec![pack_of(term)];
        let mut looked_up = 0;
        for (key, value) in term.entries(self.faults) {
            match key.name.as_str() {
                "dpv" => dpv = self.name(value),
                "broader" => broader = self.broader(kind, value),
                "packs" => packs.extend(self.packs(value)),
                // For those who keep the data.
                "looked-up" | "source" => looked_up += 1,
                _ => properties.extend(self.property(kind, term, key, value)),
            }
        }
        if kind == Kind::Service && looked_up < 2 {
            let remedy = "write looked-up = \"2026-11\" and source = \"…\"";
            self.faults.add(term.fault(format!("the service {id:?} has no source with its month"), remedy));
        }
        format!(
            "Term {{ id: {id:?}, broader: {broader:?}, properties: &[{}], dpv: {dpv:?}, packs: &{packs:?} }}",
            properties.join(", ")
        )
    }

    /// Returns the Rust expression for a property; `None` where it is wrong.
    fn property(&mut self, kind: Kind, term: &Value<'_>, key: &Key, value: &Value<'_>) -> Option<String> {
        let Some((_, holds)) = PROPERTIES.iter().find(|(name, _)| *name == key.name) else {
            let what = format!("there is no property {:?}", key.name);
            self.faults.add(term.file.fault(key.at, what, "src/vocabulary/term.rs lists the properties"));
            return None;
        };
        let argument = self.argument(kind, *holds, value)?;
        Some(format!("Property::{}{argument}", variant(&key.name)))
    }

    /// The term of the kind that a term narrows.
    fn broader<'v>(&mut self, kind: Kind, value: &'v Value<'_>) -> Option<&'v str> {
        let id = value.text(self.faults)?;
        if !self.vocabulary.has(kind, id) {
            self.faults.add(value.fault(format!("there is no {} {id:?}", kind.id()), "name a term of this kind"));
        }
        Some(id)
    }

    /// The further packs that list a term.
    fn packs<'v>(&mut self, value: &'v Value<'_>) -> Vec<&'v str> {
        let names = value.texts(self.faults);
        for (at, name) in &names {
            if !self.vocabulary.packs.contains(*name) {
                let what = format!("there is no pack {name:?}");
                self.faults.add(value.file.fault(*at, what, format!("{FOLDER} has a file for each pack")));
            }
        }
        names.into_iter().map(|(_, name)| name).collect()
    }

    /// Returns the arguments of a property in its Rust expression; `None` where the value is wrong.
    fn argument(&mut self, kind: Kind, holds: Holds, value: &Value<'_>) -> Option<String> {
        Some(match holds {
            Holds::Flag => value.flag(self.faults).then(String::new)?,
            Holds::Text => format!("({:?})", value.text(self.faults)?),
            Holds::Texts => format!("(&{:?})", texts(value, self.faults)),
            Holds::Terms(of) => format!("(&{:?})", self.terms(of.unwrap_or(kind), value)),
            Holds::Number => format!("({})", value.number(self.faults)?),
            Holds::Day => format!("({})", value.day(self.faults)?),
            Holds::Country => format!("({:?})", self.country(value)?),
            Holds::Nature => format!("(Nature::{})", self.nature(value)?),
            Holds::Renamed => self.renamed(value)?,
        })
    }

    fn terms<'v>(&mut self, of: Kind, value: &'v Value<'_>) -> Vec<&'v str> {
        let ids = value.texts(self.faults);
        for (at, id) in &ids {
            if !self.vocabulary.has(of, id) {
                let what = format!("there is no {} {id:?}", of.id());
                self.faults.add(value.file.fault(*at, what, "name a term of this kind"));
            }
        }
        ids.into_iter().map(|(_, id)| id).collect()
    }

    fn country<'v>(&mut self, value: &'v Value<'_>) -> Option<&'v str> {
        let code = value.text(self.faults)?;
        if !self.countries.has(code) {
            let remedy = "src/jurisdictions/countries.toml lists the countries";
            self.faults.add(value.fault(format!("there is no country {code:?}"), remedy));
        }
        Some(code)
    }

    fn nature(&mut self, value: &Value<'_>) -> Option<String> {
        let nature = value.text(self.faults)?;
        if !NATURES.contains(&nature) {
            let remedy = format!("a nature is one of {}", NATURES.join(", "));
            self.faults.add(value.fault(format!("there is no nature {nature:?}"), remedy));
        }
        Some(variant(nature))
    }

    fn renamed(&mut self, value: &Value<'_>) -> Option<String> {
        let fields = value.fields(&["from", "on"], self.faults);
        let from = fields.get("from").map(|from| texts(from, self.faults)).unwrap_or_default();
        let on = fields.get("on").and_then(|on| match &on.kind {
            Form::Day(day) => Some(day.0.year),
            Form::Text(month) => year_of_month(month),
            _ => None,
        });
        let Some(year) = on.filter(|_| !from.is_empty()) else {
            let remedy =
                "write renamed = { from = [\"…\"], on = 2026-01-31 }, or on = \"2026-01\" where the day is not known";
            self.faults.add(value.fault("a change of name needs the former names and its day or month", remedy));
            return None;
        };
        Some(format!(" {{ from: &{from:?}, year: {year} }}"))
    }

    /// A name in the Data Privacy Vocabulary, `pd:EmailAddress`.
    fn name<'v>(&mut self, value: &'v Value<'_>) -> Option<&'v str> {
        let name = value.text(self.faults)?;
        let is_known = |prefix| self.vocabulary.prefixes.iter().any(|(own, _)| own == prefix);
        if !name.split_once(':').is_some_and(|(prefix, local)| is_known(prefix) && !local.is_empty()) {
            let remedy = "write PREFIX:Name with a prefix of src/vocabulary/dpv.toml";
            self.faults.add(value.fault(format!("{name:?} is no name of the Data Privacy Vocabulary"), remedy));
        }
        Some(name)
    }
}

fn texts<'v>(value: &'v Value<'_>, faults: &mut Faults) -> Vec<&'v str> {
    value.texts(faults).into_iter().map(|(_, text)| text).collect()
}

/// The year of a month written `2026-01`.
fn year_of_month(text: &str) -> Option<u16> {
    let (year, month) = text.split_once('-')?;
    let is_month = month.len() == 2 && (1..=12).contains(&month.parse::<u8>().ok()?);
    year.parse().ok().filter(|_| year.len() == 4 && is_month)
}

/// The Rust name of a key: `SpecialCategory` of `special-category`.
fn variant(key: &str) -> String {
    let capitalised = |word: &str| {
        let mut letters = word.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>()
    };
    key.split('-').map(capitalised).collect()
}

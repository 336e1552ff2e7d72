//! `src/jurisdictions/CODE.toml`: national law beside the GDPR; and in `elsewhere.toml` what is known of other countries.

use std::fmt::Write as _;

use super::countries::Countries;
use super::kind::Kind;
use super::value::Value;
use super::vocabulary::Vocabulary;
use super::{Faults, Package, number};

/// The folder.
const FOLDER: &str = "src/jurisdictions";

/// The keys of a jurisdiction.
const KEYS: &[&str] = &[
    "default",
    "extends",
    "languages",
    "authority",
    "acts",
    "neighbours",
    "business-id",
    "identity-code",
    "legal-forms",
];

/// The kinds of words in names, each a field of `LegalForms`.
const FORMS: &[&str] = &["company", "association", "authority", "beside", "capitals"];

/// The keys of `elsewhere.toml`.
const ELSEWHERE: &[&str] = &["language", "legal-forms"];

/// A jurisdiction: its code, and its file.
struct Jurisdiction<'p> {
    code: &'p str,
    file: Value<'p>,
}

/// The files of the folder.
pub(super) struct Jurisdictions<'p> {
    own: Vec<Jurisdiction<'p>>,
    elsewhere: Option<Value<'p>>,
}

impl<'p> Jurisdictions<'p> {
    /// Reads the files.
    pub(super) fn read(package: &'p Package, faults: &mut Faults) -> Jurisdictions<'p> {
        let files = package.below(FOLDER, ".toml").map(|(path, file)| (path.trim_end_matches(".toml"), file));
        let is_code = |code: &str| code.bytes().all(|byte| byte.is_ascii_uppercase());
        let own = files
            .filter(|(code, _)| is_code(code))
            .map(|(code, file)| Jurisdiction { code, file: Value::parse(file, faults) })
            .collect();
        let elsewhere = package.file(&format!("{FOLDER}/elsewhere.toml")).map(|file| Value::parse(file, faults));
        Jurisdictions { own, elsewhere }
    }

    /// The legal forms of one kind, of all countries.
    pub(super) fn legal_forms(&self, kind: &str, faults: &mut Faults) -> Vec<&str> {
        let own = self.own.iter().filter_map(|own| own.file.fields(KEYS, &mut Faults::default()).get("legal-forms"));
        let elsewhere = self.elsewhere.iter();
        let elsewhere = elsewhere.filter_map(|file| file.fields(ELSEWHERE, &mut Faults::default()).get("legal-forms"));
        let mut forms = Vec::new();
        for table in own.chain(elsewhere) {
            let lists = table.fields(FORMS, faults);
            forms.extend(lists.get(kind).map(|list| list.texts(faults)).unwrap_or_default());
        }
        forms.into_iter().map(|(_, form)| form).collect()
    }

    /// The statics of the jurisdictions, each named by its code, and what all of them make together.
    pub(super) fn generate(&self, countries: &Countries, vocabulary: &Vocabulary<'_>, faults: &mut Faults) -> String {
        let mut writer = Writer { jurisdictions: &self.own, countries, vocabulary, faults };
        let mut code: String = self.own.iter().map(|own| writer.jurisdiction(own)).collect();
        code += &writer.list();
        let elsewhere = self.elsewhere.as_ref().map(|file| file.fields(ELSEWHERE, writer.faults));
        code += &writer.languages_elsewhere(elsewhere.and_then(|fields| fields.get("language")));
        let field = |kind: &&str| format!("    {kind}: &{:?},\n", self.legal_forms(kind, faults));
        let fields: String = FORMS.iter().map(field).collect();
        code + &format!(
            "/// Words of names that show what kind of body a controller is, of all countries.\n\
             pub static LEGAL_FORMS: LegalForms = LegalForms {{\n{fields}}};\n"
        )
    }
}

/// Writes jurisdictions, and checks them.
struct Writer<'a> {
    jurisdictions: &'a [Jurisdiction<'a>],
    countries: &'a Countries,
    vocabulary: &'a Vocabulary<'a>,
    faults: &'a mut Faults,
}

impl Writer<'_> {
    /// The static of a jurisdiction. Where its file lacks a key, that of the jurisdiction that it extends has it.
    fn jurisdiction(&mut self, own: &Jurisdiction<'_>) -> String {
        let code = own.code;
        if !self.countries.has(code) {
            let remedy = "name the file after a country of countries.toml";
            self.faults.add(own.file.fault(format!("there is no country {code:?}"), remedy));
        }
        let fields = own.file.fields(KEYS, self.faults);
        let all = self.jurisdictions;
        let base = fields.get("extends").and_then(|base| {
            let name = base.text(self.faults)?;
            let extended = all.iter().find(|other| other.code == name && other.code != code);
            if extended.is_none() {
                let remedy = format!("name another file in {FOLDER}");
                self.faults.add(base.fault(format!("there is no jurisdiction {name:?}"), remedy));
            }
            extended
        });
        let base = base.map(|base| base.file.fields(KEYS, &mut Faults::default()));
        let get = |key: &str| fields.get(key).or_else(|| base.as_ref()?.get(key));
        let languages = get("languages").map(|list| self.languages(list)).unwrap_or_default();
        let authority = get("authority").and_then(|id| self.term(Kind::Authority, id));
        let acts = get("acts").map(|list| self.terms(Kind::Law, list)).unwrap_or_default();
        let neighbours = get("neighbours").map(|list| self.neighbours(list)).unwrap_or_default();
        let business_id = option(get("business-id").map(|table| self.business_id(table)));
        let identity_code = option(get("identity-code").and_then(|table| self.identity_code(table)));
        format!(
            "/// The law of {code}.\npub static {code}: Jurisdiction = Jurisdiction {{\n    code: {code:?},\n    languages: &[{languages}],\n    \
             authority: {authority:?},\n    acts: &{acts:?},\n    neighbours: &{neighbours:?},\n    \
             business_id: {business_id},\n    identity_code: {identity_code},\n}};\n"
        )
    }

    fn languages(&mut self, list: &Value<'_>) -> String {
        let codes = list.items(self.faults).iter().filter_map(|code| language(code, self.faults));
        codes.collect::<Vec<_>>().join(", ")
    }

    fn term<'v>(&mut self, kind: Kind, id: &'v Value<'_>) -> Option<&'v str> {
        let text = id.text(self.faults)?;
        if !self.vocabulary.has(kind, text) {
            let what = format!("there is no {} {text:?}", kind.id());
            self.faults.add(id.fault(what, "name a term of src/vocabulary"));
        }
        Some(text)
    }

    fn terms<'v>(&mut self, kind: Kind, list: &'v Value<'_>) -> Vec<&'v str> {
        let items = list.items(self.faults);
        items.iter().filter_map(|id| self.term(kind, id)).collect()
    }

    fn neighbours<'v>(&mut self, list: &'v Value<'_>) -> Vec<&'v str> {
        let codes = list.texts(self.faults);
        for (at, code) in &codes {
            if !self.countries.has(code) {
                let what = format!("there is no country {code:?}");
                self.faults.add(list.file.fault(*at, what, "countries.toml lists the countries"));
            }
        }
        codes.into_iter().map(|(_, code)| code).collect()
    }

    fn business_id(&mut self, table: &Value<'_>) -> String {
        let fields = table.fields(&number::KEYS, self.faults);
        format!("BusinessId {{ format: {} }}", option(number::generate(table, &fields, self.faults)))
    }

    fn identity_code(&mut self, table: &Value<'_>) -> Option<String> {
        let keys: Vec<&str> = ["act", "section"].into_iter().chain(number::KEYS).collect();
        let fields = table.fields(&keys, self.faults);
        let (Some(act), Some(section)) = (fields.get("act"), fields.get("section")) else {
            let remedy = "write the Act, a term of the vocabulary, and the number of the section";
            self.faults.add(table.fault("an identity code needs the law on its use", remedy));
            return None;
        };
        let (act, section) = (self.term(Kind::Law, act)?, section.number(self.faults)?);
        let format = option(number::generate(table, &fields, self.faults));
        Some(format!("IdentityCode {{ act: {act:?}, section: {section}, format: {format} }}"))
    }

    /// The statics of all jurisdictions together: their list and the one that is the default.
    fn list(&mut self) -> String {
        let codes: Vec<&str> = self.jurisdictions.iter().map(|own| own.code).collect();
        let list: Vec<String> = codes.iter().map(|code| format!("&{code}")).collect();
        let mut code = format!(
            "/// Every jurisdiction, sorted by code.\npub static JURISDICTIONS: &[&Jurisdiction] = &[{}];\n",
            list.join(", ")
        );
        let mut default = None;
        for own in self.jurisdictions {
            let fields = own.file.fields(KEYS, &mut Faults::default());
            let Some(flag) = fields.get("default").filter(|flag| flag.flag(self.faults)) else { continue };
            if let Some(first) = default.replace(own.code) {
                self.faults
                    .add(flag.fault(format!("{first} is the default already"), "let one jurisdiction be the default"));
            }
        }
        if let Some(default) = default {
            let _ = writeln!(
                code,
                "/// The law of a notice that names no country.\npub static DEFAULT: &Jurisdiction = &{default};"
            );
        } else if let Some(first) = self.jurisdictions.first() {
            let remedy = "write default = true in one file";
            self.faults.add(first.file.fault("no jurisdiction is the default", remedy));
        }
        code
    }

    /// The static of the languages of countries that have no jurisdiction.
    fn languages_elsewhere(&mut self, table: Option<&Value<'_>>) -> String {
        let mut languages = Vec::new();
        for (country, code) in table.map(|table| table.entries(self.faults)).unwrap_or_default() {
            let name = country.name.as_str();
            let what = match () {
                () if !self.countries.has(name) => Some(format!("there is no country {name:?}")),
                () if self.jurisdictions.iter().any(|own| own.code == name) => Some(format!("{name} has a file")),
                () => None,
            };
            if let Some(what) = what {
                self.faults.add(code.file.fault(country.at, what, "delete the line, or correct the country"));
            }
            languages.extend(language(code, self.faults).map(|code| format!("({name:?}, {code})")));
        }
        let languages = languages.join(", ");
        format!(
            "/// The languages of countries that have no jurisdiction.\n\
             static LANGUAGES_ELSEWHERE: &[(&str, Language)] = &[{languages}];\n"
        )
    }
}

/// The Rust expression for a language.
fn language(code: &Value<'_>, faults: &mut Faults) -> Option<String> {
    let text = code.text(faults)?;
    if !(2..=3).contains(&text.len()) || !text.bytes().all(|byte| byte.is_ascii_lowercase()) {
        faults.add(code.fault(format!("{text:?} is no code of ISO 639"), "write two or three lower-case letters"));
        return None;
    }
    Some(format!("Language::new({text:?})"))
}

fn option(code: Option<String>) -> String {
    code.map_or("None".to_owned(), |code| format!("Some({code})"))
}

//! `src/jurisdictions/CODE.toml`: national law beside the GDPR; and in `elsewhere.toml` what is known of other countries.

use std::fmt::Write as _;

use super::countries::Countries;
use super::kind::Kind;
use super::value::{Fields, Value};
use super::vocabulary::Vocabulary;
use super::{Faults, Package, laws, number};

/// The folder.
const FOLDER: &str = "src/jurisdictions";

/// The keys of a jurisdiction.
const KEYS: &[&str] = &[
    "default",
    "extends",
    "languages",
    "authority",
    "authority-of-public-bodies",
    "foreign-authority-is-wrong",
    "acts",
    "neighbours",
    "court",
    "decisions",
    "business-id",
    "identity-code",
    "cookies",
    "laws",
    "legal-forms",
];

/// What is said of cookies where a file says nothing.
const NO_COOKIES: &str = "CookieLaw { supervisor: None, is_consent_prior: true }";

/// The kinds of words in names, each a field of `LegalForms`.
const FORMS: &[&str] = &["company", "association", "beside", "capitals"];

/// The keys of `elsewhere.toml`.
const ELSEWHERE: &[&str] = &["language", "laws", "legal-forms"];

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
        let general = elsewhere.as_ref().map(|fields| writer.write("ELSEWHERE", "", "", fields, None));
        code += &general.unwrap_or_default();
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
        let extended = fields.get("extends").and_then(|base| {
            let name = base.text(self.faults)?;
            let extended = all.iter().find(|other| other.code == name && other.code != code);
            if extended.is_none() {
                let remedy = format!("name another file in {FOLDER}");
                self.faults.add(base.fault(format!("there is no jurisdiction {name:?}"), remedy));
            }
            extended
        });
        let base = extended.map(|base| base.file.fields(KEYS, &mut Faults::default()));
        let words = extended.map_or(code, |base| base.code);
        self.write(code, code, words, &fields, base.as_ref())
    }

    /// The static `name` of a law with these keys. Where they lack one, `base` has it; only the court is never that of another.
    fn write(
        &mut self,
        name: &str,
        code: &str,
        words: &str,
        fields: &Fields<'_, '_>,
        base: Option<&Fields<'_, '_>>,
    ) -> String {
        let get = |key: &str| fields.get(key).or_else(|| base?.get(key));
        let languages = get("languages").map(|list| self.languages(list)).unwrap_or_default();
        let authority = get("authority").and_then(|id| self.term(Kind::Authority, id));
        let of_public_bodies = get("authority-of-public-bodies").and_then(|id| self.term(Kind::Authority, id));
        let is_foreign_wrong = get("foreign-authority-is-wrong").is_some_and(|flag| flag.flag(self.faults));
        let acts = get("acts").map(|list| self.terms(Kind::Law, list)).unwrap_or_default();
        let neighbours = get("neighbours").map(|list| self.neighbours(list)).unwrap_or_default();
        let court = fields.get("court").and_then(|court| court.text(self.faults));
        let decisions = get("decisions").map(|list| list.texts(self.faults)).unwrap_or_default();
        let decisions: Vec<&str> = decisions.into_iter().map(|(_, decision)| decision).collect();
        let business_id = option(get("business-id").map(|table| self.business_id(table)));
        let identity_code = option(get("identity-code").map(|table| self.identity_code(table)));
        let cookies = get("cookies").map(|table| self.cookies(table)).unwrap_or_else(|| NO_COOKIES.to_owned());
        let provisions = get("laws").map(|table| laws::generate(table, self.vocabulary, self.faults));
        let provisions = provisions.unwrap_or_default();
        format!(
            "/// The law of {code}.\npub static {name}: Jurisdiction = Jurisdiction {{\n    code: {code:?},\n    words: {words:?},\n    \
             languages: &[{languages}],\n    authority: {authority:?},\n    authority_of_public_bodies: {of_public_bodies:?},\n    \
             is_foreign_authority_wrong: {is_foreign_wrong},\n    \
             acts: &{acts:?},\n    neighbours: &{neighbours:?},\n    court: {court:?},\n    \
             decisions: &{decisions:?},\n    business_id: {business_id},\n    identity_code: {identity_code},\n    cookies: {cookies},\n    \
             provisions: &[{provisions}],\n}};\n"
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
        let keys: Vec<&str> = ["is-expected", "severity", "register"].into_iter().chain(number::KEYS).collect();
        let fields = table.fields(&keys, self.faults);
        let is_expected = fields.get("is-expected").is_some_and(|flag| flag.flag(self.faults));
        let severity = fields.get("severity").and_then(|severity| severity.text(self.faults)).unwrap_or("error");
        let is_certain = severity == "error";
        if !["error", "warning"].contains(&severity) {
            self.faults
                .add(table.fault(format!("there is no severity {severity:?}"), "write \"error\" or \"warning\""));
        }
        let register = fields.get("register").and_then(|register| register.text(self.faults));
        let format = option(number::generate(table, &fields, self.faults));
        format!(
            "BusinessId {{ is_expected: {is_expected}, is_check_certain: {is_certain}, register: {register:?}, format: {format} }}"
        )
    }

    fn identity_code(&mut self, table: &Value<'_>) -> String {
        let keys: Vec<&str> = ["asks-ground"].into_iter().chain(number::KEYS).collect();
        let fields = table.fields(&keys, self.faults);
        let asks_ground = fields.get("asks-ground").is_some_and(|flag| flag.flag(self.faults));
        let format = option(number::generate(table, &fields, self.faults));
        format!("IdentityCode {{ asks_ground: {asks_ground}, format: {format} }}")
    }

    fn cookies(&mut self, table: &Value<'_>) -> String {
        let fields = table.fields(&["supervisor", "consent"], self.faults);
        let supervisor = fields.get("supervisor").and_then(|id| self.term(Kind::Authority, id));
        let consent = fields.get("consent").and_then(|consent| consent.text(self.faults)).unwrap_or("prior");
        if !["prior", "refusal"].contains(&consent) {
            let what = format!("there is no consent {consent:?}");
            self.faults.add(table.fault(what, "write \"prior\", or \"refusal\" where a way to refuse is enough"));
        }
        let is_prior = consent == "prior";
        format!("CookieLaw {{ supervisor: {supervisor:?}, is_consent_prior: {is_prior} }}")
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

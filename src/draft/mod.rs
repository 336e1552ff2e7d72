//! Drafts of a project and of a notice, for `notice init` and `notice new`.
//!
//! What the author said stands. What only the author can know, a purpose, a legal basis, a recipient, a period, is offered in a
//! comment that begins with `# ?`, with the terms that such notices name as a rule. The linter names what is still open.
//! A draft is the same on any day.

mod files;
mod lines;
mod preset;

use crate::jurisdiction;
use crate::language::Language;
use crate::locale::{Locale, OwnWords, built_in_languages};
use crate::vocabulary::Kind;

use lines::{Lines, quoted};

pub use files::Extra;
pub use preset::{National, Preset, Purposes, preset, presets};

/// What the author said of the organisation. What is `None` stays open.
#[derive(Debug, Clone, Default)]
pub struct Organisation {
    /// Its name.
    pub name: Option<String>,
    /// Its number in the business register.
    pub business_id: Option<String>,
    /// Its country, ISO 3166-1.
    pub country: Option<String>,
    /// The e-mail address for questions on privacy.
    pub email: Option<String>,
}

/// What a notice inherits: the names of the tables that the defaults of its folder have.
pub type Inherited = std::collections::BTreeSet<String>;

/// Returns the settings of a new project.
#[must_use]
pub fn settings(languages: &[Language], words: &Locale) -> String {
    let mut lines = Lines::new(words);
    lines.part("draft-settings");
    lines.gap();
    lines.stands("[site]");
    lines.stands(&format!("languages = {}", list(languages)));
    lines.offer("base-url = \"https://www.example.com/privacy\"", &words.say("draft-base-url"));
    lines.finish()
}

/// Returns what every notice of a new project inherits: the organisation, and where to complain.
#[must_use]
pub fn defaults(organisation: &Organisation, words: &Locale) -> String {
    let mut lines = Lines::new(words);
    lines.part("draft-defaults");
    shared(&mut lines, organisation, organisation.country.as_deref(), &Inherited::new());
    lines.finish()
}

/// Returns a new notice. `organisation` is written where the notice inherits no controller. `home` is the country whose law holds,
/// if it is known.
#[must_use]
pub fn notice(
    preset: &Preset,
    languages: &[Language],
    organisation: &Organisation,
    home: Option<&str>,
    inherited: &Inherited,
    words: &Locale,
) -> String {
    let mut lines = Lines::new(words);
    lines.comment(&words.say_with("draft-title", &[("name", &words.say(&format!("preset_{}", preset.id)))]));
    lines.part("draft-how");
    lines.part("draft-notice");
    lines.stands("[notice]");
    lines.stands(&format!("languages = {}", list(languages)));
    lines.offer("updated = 2026-01-31", &words.say("draft-updated"));
    lines.part("draft-register");
    lines.stands("[register]");
    for language in languages {
        let has_words = built_in_languages().contains(language);
        let own = has_words.then(|| Locale::new(*language, &OwnWords::default()));
        match own.and_then(|own| own.attribute(&format!("preset_{}", preset.id), "register")) {
            Some(name) => lines.text(&format!("name.{language}"), &name),
            None => lines.offer(&format!("name.{language} = \"…\""), ""),
        }
    }
    shared(&mut lines, organisation, home, inherited);
    processing(&mut lines, preset);
    movement(&mut lines, preset, home.unwrap_or(jurisdiction::DEFAULT.code));
    rights(&mut lines, preset);
    lines.finish()
}

/// Writes the tables that the notices of one organisation share.
fn shared(lines: &mut Lines<'_>, organisation: &Organisation, home: Option<&str>, inherited: &Inherited) {
    if !inherited.contains("controller") {
        lines.part("draft-controller");
        let Organisation { name, business_id, country, email } = organisation;
        match name {
            Some(name) => {
                lines.stands("[controller]");
                lines.text("name", name);
            }
            // A table without a name would be a fault of its own: it is offered as a whole.
            None => {
                lines.offer("[controller]", "");
                lines.offer("name = \"…\"", "");
            }
        }
        let stands = name.is_some();
        for (key, value, example) in [
            ("business-id", business_id, None),
            ("country", country, None),
            ("email", email, Some("…")),
            ("postal-address", &None, Some("…")),
            ("phone", &None, Some("…")),
        ] {
            match (value, example) {
                (Some(value), _) if stands => lines.text(key, value),
                (Some(value), _) => lines.offer(&format!("{key} = {}", quoted(value)), ""),
                (None, Some(example)) => lines.offer(&format!("{key} = {}", quoted(example)), ""),
                (None, None) => {}
            }
        }
    }
    if !inherited.contains("data-protection-officer") {
        lines.part("draft-officer");
        lines.offer("[data-protection-officer]", "");
        lines.offer("status = \"none\"", "");
    }
    if !inherited.contains("complaint") {
        let law = home.map_or(Some(jurisdiction::DEFAULT), jurisdiction::find);
        lines.part("draft-complaint");
        match law.and_then(|law| law.authority) {
            Some(authority) => {
                lines.stands("[complaint]");
                lines.text("authority", authority);
            }
            None => {
                lines.offer("[complaint]", "");
                lines.offer("authority = \"…\"", "notice terms authority");
            }
        }
    }
}

/// Offers what is processed: for what, of whom, and which data.
fn processing(lines: &mut Lines<'_>, preset: &Preset) {
    lines.part("draft-purpose");
    for purposes in &preset.purpose {
        lines.gap();
        lines.offer("[[purpose]]", "");
        lines.offer_terms("terms", Kind::Purpose, &purposes.terms);
        lines.offer_terms("basis", Kind::Basis, &purposes.basis);
    }
    lines.part("draft-data-subjects");
    lines.offer("[[data-subjects]]", "");
    lines.offer_terms("terms", Kind::DataSubject, &preset.data_subjects);
    lines.part("draft-data");
    lines.offer("[[data]]", "");
    lines.offer_terms("terms", Kind::Data, &preset.data);
    lines.part("draft-provide");
    lines.offer("[obligation-to-provide]", "");
    lines.offer_term("requirement", Kind::Requirement, "voluntary");
}

/// Offers where data come from and go to, and how long they stay.
fn movement(lines: &mut Lines<'_>, preset: &Preset, country: &str) {
    let own = preset.national.get(country);
    let with = |general: &[String], own: Option<&Vec<String>>| [general, own.map_or(&[][..], Vec::as_slice)].concat();
    lines.part("draft-source");
    lines.offer("[[source]]", "");
    lines.offer_terms("terms", Kind::Source, &with(&preset.sources, own.map(|own| &own.sources)));
    lines.part("draft-recipient");
    lines.offer("[[recipient]]", "");
    lines.offer_terms("terms", Kind::Recipient, &with(&preset.recipients, own.map(|own| &own.recipients)));
    lines.part("draft-transfers");
    lines.offer("[transfers]", "");
    lines.offer("status = \"none\"", "");
    lines.part("draft-retention");
    for start in &preset.starts {
        lines.gap();
        lines.offer("[[retention]]", "");
        lines.offer("period = \"P…Y\"", "");
        lines.offer_term("starts", Kind::Event, start);
    }
}

/// Writes the rights that everybody has, and offers those that hang on the legal basis.
fn rights(lines: &mut Lines<'_>, preset: &Preset) {
    lines.part("draft-right");
    lines.stands("[[right]]");
    lines.stands("terms = [\"access\", \"rectification\", \"erasure\", \"restriction\"]");
    let rests_on = |basis: &str| preset.purpose.iter().any(|purposes| purposes.basis.iter().any(|own| own == basis));
    for (basis, right) in
        [("legitimate-interests", "object"), ("contract", "portability"), ("consent", "withdraw-consent")]
    {
        if rests_on(basis) {
            lines.gap();
            lines.offer("[[right]]", "");
            lines.offer_terms("terms", Kind::Right, &[right.to_owned()]);
        }
    }
    lines.part("draft-request");
    lines.offer("[[rights-request]]", "");
    lines.offer("contact = \"controller\"", "");
    lines.part("draft-decisions");
    lines.offer("[automated-decisions]", "");
    lines.offer("status = \"none\"", "");
    if preset.cookies {
        lines.part("draft-cookies");
        lines.offer("[cookies]", "");
        lines.offer_term("consent", Kind::CookieConsent, "prior-opt-in");
    }
}

/// Returns languages as a list of TOML.
fn list(languages: &[Language]) -> String {
    let codes: Vec<String> = languages.iter().map(|language| quoted(language.as_str())).collect();
    format!("[{}]", codes.join(", "))
}

use crate::finding::Argument;
use crate::language::Language;
use crate::law::gdpr;
use crate::register::{Name, Record, Text, Visitor, Words};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Reports a text, name or label that lacks a language of the notice. A text that is one string is in the source
    /// language.
    ///
    /// Does not report a name that is one string, which is the same in every language.
    ///
    /// Law: information must be easy to understand (Art. 12(1)), so a notice is complete in every language that it
    /// declares.
    ///
    /// ## Bad
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv"]
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// [[purpose]]
    /// terms = ["billing"]
    /// text.fi = "Laskutamme kuukausittain."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv"]
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// [[purpose]]
    /// terms = ["billing"]
    /// text.fi = "Laskutamme kuukausittain."
    /// text.sv = "Vi fakturerar varje månad."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// [[purpose]]
    /// terms = ["billing"]
    /// text = "Laskutamme kuukausittain."
    /// ```
    LG001 "translation-missing", Error, [gdpr(12, 1, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut missing = Missing { languages: context.register.languages(), found: Vec::new() };
    context.register.visit(&mut missing);
    for (place, case, languages) in missing.found {
        let key = Argument::Text(findings.places.key(place).to_owned());
        findings.report(
            place,
            &[("case", Argument::Case(case)), ("key", key), ("languages", Argument::Languages(languages))],
        );
    }
}

/// Collects the texts, names and labels that lack a language.
struct Missing<'a> {
    languages: &'a [Language],
    found: Vec<(Place, &'static str, Vec<Language>)>,
}

impl Missing<'_> {
    fn check(&mut self, place: Place, case: &'static str, has: impl Fn(Language) -> bool) {
        let missing: Vec<Language> = self.languages.iter().copied().filter(|language| !has(*language)).collect();
        if !missing.is_empty() {
            self.found.push((place, case, missing));
        }
    }
}

impl Visitor for Missing<'_> {
    fn name(&mut self, name: &Name) {
        if matches!(name.words, Words::PerLanguage(_)) {
            self.check(name.at, "name", |language| name.in_language(language).is_some());
        }
    }

    fn text(&mut self, text: &Text) {
        self.check(text.at, "text", |language| text.in_language(language).is_some());
    }

    fn words(&mut self, words: &[(Language, String)], place: Place) {
        self.check(place, "term", |language| words.iter().any(|(own, _)| *own == language));
    }
}

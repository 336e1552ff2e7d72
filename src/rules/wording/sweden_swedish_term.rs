use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::wording::sweden_swedish_term::*;
use crate::reading::{Passage, PassageKind};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Reports Swedish words of another country where the law of the controller's country has its own: those of Sweden under
    /// Finnish law (personnummer for personbeteckning), and those of Finland under Swedish law (FO-nummer for
    /// organisationsnummer). The rule reads Swedish texts and labels.
    ///
    /// Does not report a sentence that names the other country. An authority of another country has LG003.
    ///
    /// Law: clear and plain language (Art. 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// text.sv = "Vi behöver ditt personnummer för fakturan."  # here
    /// ```
    /// ```toml
    /// [vocabulary.data.company-number]  # here
    /// broader = "organisation"
    /// sv = "organisationsnumret"
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Gryning AB"
    /// country = "SE"
    /// [[purpose]]
    /// terms = ["billing"]
    /// text.sv = "Vi behöver din personbeteckning för fakturan."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// text.sv = "Vi behöver din personbeteckning, eller ett svenskt personnummer om du bor i Sverige."
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Gryning AB"
    /// country = "SE"
    /// [[purpose]]
    /// terms = ["billing"]
    /// text.sv = "Vi behöver ditt personnummer. I Finland heter det personbeteckning."
    /// ```
    LG002 "sweden-swedish-term", Info, [gdpr(12, 1, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let country = context.jurisdiction().words;
    let is_read = |passage: &&Passage| passage.kind != PassageKind::Name;
    let mut reported: Vec<Place> = Vec::new();
    for passage in context.passages().filter(is_read) {
        let is_elsewhere = |part: &Passage| ELSEWHERE.all(part).any(|(_, other)| other != country);
        let mut parts = passage.parts().iter().filter(|part| !is_elsewhere(part));
        let found = parts.find_map(|part| {
            let own = |(range, meaning): (_, &'static str)| Some((range, meaning.strip_prefix(country)?.trim_start()));
            TERMS.all(part).find_map(own).map(|(range, better)| (part.as_written(range), better))
        });
        if let Some((words, better)) = found.filter(|_| !country.is_empty() && !reported.contains(&passage.at)) {
            let better = Argument::Text(better.to_owned());
            findings.report(passage.at, &[("words", Argument::Text(words.to_owned())), ("better", better)]);
            reported.push(passage.at);
        }
    }
}

use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::wording::sweden_swedish_term::*;
use crate::reading::{Passage, PassageKind};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Reports Swedish of Sweden where Finnish law has a word of its own, such as personbeteckning and FO-nummer. The
    /// rule reads Swedish texts and labels of notices under Finnish law.
    ///
    /// Does not report a sentence on Sweden. The authority of Sweden has LG003.
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
    /// text.sv = "Vi behöver ditt personnummer."
    /// ```
    LG002 "sweden-swedish-term", Info, [gdpr(12, 1, None)], under [FI, AX], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let is_read = |passage: &&Passage| passage.kind != PassageKind::Name;
    let mut reported: Vec<Place> = Vec::new();
    for passage in context.passages().filter(is_read) {
        let mut parts = passage.parts().iter().filter(|part| !SWEDEN.is_in(part));
        let found = parts.find_map(|part| TERMS.find(part).map(|(range, better)| (part.as_written(range), better)));
        if let Some((words, better)) = found.filter(|_| !reported.contains(&passage.at)) {
            let better = Argument::Text(better.to_owned());
            findings.report(passage.at, &[("words", Argument::Text(words.to_owned())), ("better", better)]);
            reported.push(passage.at);
        }
    }
}

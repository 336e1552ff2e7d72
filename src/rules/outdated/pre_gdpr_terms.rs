use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::outdated::pre_gdpr_terms::*;
use crate::reading::{Passage, PassageKind};
use crate::rules::{Context, Findings, outdated, rule};
use crate::source::Place;

rule! {
    /// Reports words of the repealed Personal Data Act (523/1999) that the GDPR has replaced. The rule reads texts, own
    /// labels and own headings under Finnish law. Generated words are always current.
    ///
    /// Does not report "tarkastusoikeus" of an authority or in a contract with a processor, which is another right.
    /// Does not report "rekisteriseloste", which is in use and harmless, or a sentence about the past.
    ///
    /// Law: clear and plain language (Art. 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [[section]]
    /// id = "disclosure-practice"
    /// heading.fi = "Säännönmukaiset tietojen luovutukset"  # here
    /// text.fi = "Emme luovuta tietoja."
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text.fi = "Tarkastusoikeutta käytetään kirjallisella pyynnöllä."  # here
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text.sv = "Begäran skickas till den registeransvarige."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[recipient]]
    /// terms = ["crm-providers"]
    /// text.fi = "Sopimuksen mukaan meillä on tarkastusoikeus käsittelijän tiloihin."
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text.fi = "Oikeus saada pääsy tietoihin oli aiemmin nimeltään tarkastusoikeus."
    /// text.sv = "Begäran skickas till den personuppgiftsansvarige."
    /// ```
    /// ```toml
    /// [contact.register]
    /// name = "Aino Aamu"
    /// title.sv = "Registeransvarig person"
    /// ```
    OL005 "pre-gdpr-terms", Info, [gdpr(12, 1, None)], under [FI, AX], with [outdated], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let own_sections = context.register.sections.iter();
    let headings: Vec<Place> =
        own_sections.filter_map(|section| section.heading.as_ref()).map(|heading| heading.at).collect();
    let is_read = |passage: &&Passage| passage.kind != PassageKind::Name || headings.contains(&passage.at);
    let mut reported: Vec<Place> = Vec::new();
    for passage in context.passages().filter(is_read) {
        let is_meant = |part: &&Passage| !OTHERS.is_in(part) && !outdated::is_past(part);
        let mut parts = passage.parts().iter().filter(is_meant);
        let found = parts.find_map(|part| TERMS.find(part).map(|(range, better)| (part.as_written(range), better)));
        if let Some((words, better)) = found.filter(|_| !reported.contains(&passage.at)) {
            let better = Argument::Text(better.to_owned());
            findings.report(passage.at, &[("words", Argument::Text(words.to_owned())), ("better", better)]);
            reported.push(passage.at);
        }
    }
}

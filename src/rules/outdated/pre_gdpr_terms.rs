use std::ops::Range;

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
    /// "Regular disclosures" are recipients today, or transfers where the text is about these; "säännönmukaisesti" before a
    /// verb is left out.
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
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [transfers]
    /// text = "Tietoja ei säännönmukaisesti luovuteta EU:n ulkopuolelle."  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [transfers]
    /// text = "Regelmässiga utlämnanden görs inte."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [transfers]
    /// text = "Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle, eikä niitä luovuteta säännöllisesti."
    /// ```
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
    OL005 "pre-gdpr-terms", Info, [gdpr(12, 1, None)], under EarlierTerms, with [outdated], since "0.1", later ["verb" "0.2", "transfer" "0.2"]
}

/// The most bytes between a term and the place to which data go, in "regular disclosures outside the EU".
const NEAR: usize = 16;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let own_sections = context.register.sections.iter();
    let headings: Vec<Place> =
        own_sections.filter_map(|section| section.heading.as_ref()).map(|heading| heading.at).collect();
    let register = context.register;
    let notes = register.transfers.iter().map(|own| &own.note).chain(register.storage.iter().map(|own| &own.note));
    let notes = notes.chain(register.third_country_transfers.iter().map(|own| &own.note));
    let transfers: Vec<Place> = notes.filter_map(|note| note.text.as_ref()).map(|text| text.at).collect();
    let is_read = |passage: &&Passage| passage.kind != PassageKind::Name || headings.contains(&passage.at);
    let mut reported: Vec<Place> = Vec::new();
    for passage in context.passages().filter(is_read) {
        let is_meant = |part: &&Passage| !OTHERS.is_in(part) && !outdated::is_past(part);
        let mut parts = passage.parts().iter().filter(is_meant);
        let about_transfers = transfers.contains(&passage.whole);
        let found = parts.find_map(|part| term(part, about_transfers));
        if let Some((case, words, better)) = found.filter(|_| !reported.contains(&passage.at)) {
            let (case, better) = (Argument::Case(case), Argument::Text(better.to_owned()));
            let words = Argument::Text(words.to_owned());
            findings.report(passage.at, &[("case", case), ("words", words), ("better", better)]);
            reported.push(passage.at);
        }
    }
}

/// Returns a term of the repealed Act in a sentence, with its case and the term of today. What was "regularly" disclosed is
/// about recipients, or about transfers where the sentence or its table is; a verb needs no other term.
fn term(part: &Passage, about_transfers: bool) -> Option<(&'static str, &str, &'static str)> {
    if let Some(range) = VERB.ranges(part).next() {
        return Some(("verb", part.as_written(range), ""));
    }
    let (range, better) = TERMS.find(part)?;
    let is_disclosure = DISCLOSURES.ranges(part).any(|own| own.start == range.start);
    // A heading on disclosures "and transfers outside the EU" is about both.
    let is_near = |own: Range<usize>| own.start >= range.end && own.start - range.end <= NEAR;
    let is_transfer = is_disclosure && (about_transfers || TRANSFER.ranges(part).any(is_near));
    Some((if is_transfer { "transfer" } else { "term" }, part.as_written(range), better))
}

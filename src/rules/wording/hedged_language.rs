use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::wording::hedged_language::*;
use crate::reading::{Passage, PassageKind};
use crate::register::{Caveat, Caveats, Placed};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Reports many hedges ("may", "as a rule", "for example"), which make a notice indefinite. Caveats are counted
    /// over the file and reported once, from the fifth on. Texts are measured together from sixty words on: more than
    /// four hedges in a hundred words, and at least six. The finding is at the text with the most hedges.
    ///
    /// Does not count the limits of storage periods, a permission ("you may"), or a possibility of the reader.
    /// Translations repeat the source language, so only its texts are measured.
    ///
    /// Law: clear and plain language (Art. 12(1); WP260, paragraphs 12–13).
    ///
    /// ## Bad
    /// ```toml
    /// [[data]]
    /// terms = ["name"]
    /// caveat = ["may", "not-exhaustive"]
    /// [[source]]
    /// terms = ["data-subject"]
    /// caveat = ["as-a-rule", "not-exhaustive"]
    /// [[recipient]]
    /// terms = ["authorities"]
    /// caveat = ["may"]
    /// ```
    /// ```toml
    /// [[section]]
    /// id = "use"
    /// heading.en = "Use"
    /// text.en = "We may use the data for example for customer service, planning, etc. They might be combined with data from other sources. We usually answer requests by e-mail, but sometimes by telephone or by letter. Authorities often ask for data, and then we look at each request by itself. Our partners keep the data for a time that depends on the agreement, and possibly for longer than that."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[data]]
    /// terms = ["name"]
    /// caveat = ["may"]
    /// [[recipient]]
    /// terms = ["authorities"]
    /// caveat = ["may"]
    /// [[retention]]
    /// period = "P1Y"
    /// starts = "last-contact"
    /// caveat = ["at-most"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// text.en = "For example, we may sometimes send a reminder, usually by e-mail. You may ask for it on paper."
    /// ```
    RD001 "hedged-language", Info, [gdpr(12, 1, None)], since "0.1"
}

/// The most caveats of a file without a finding.
const CAVEATS: usize = 4;
/// The number of words from which texts are measured.
const WORDS: usize = 60;
/// The most hedges in a hundred words without a finding.
const PER_HUNDRED: usize = 4;
/// The number of hedges from which texts are reported.
const HEDGES: usize = 6;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let count = caveats(context);
    if count > CAVEATS {
        let count = Argument::Count(count);
        findings.report(Place::default(), &[("case", Argument::Case("caveats")), ("count", count)]);
    }
    let Some(&source) = context.register.languages().first() else { return };
    let is_read = |passage: &&Passage| passage.kind == PassageKind::Text && passage.language == Some(source);
    let texts: Vec<&Passage> = context.passages().filter(is_read).collect();
    let words: usize = texts.iter().map(|passage| passage.text().split_whitespace().count()).sum();
    let hedges: usize = texts.iter().map(|passage| hedges(passage).len()).sum();
    if words < WORDS || hedges < HEDGES || hedges * 100 <= words * PER_HUNDRED {
        return;
    }
    // The first text with the most hedges is reported.
    if let Some(worst) = texts.iter().rev().max_by_key(|passage| self::hedges(passage).len()) {
        let mut found = self::hedges(worst);
        found.sort_unstable();
        found.dedup();
        let quoted = Argument::Texts(found.iter().map(|&hedge| hedge.to_owned()).collect());
        let arguments = [("case", Argument::Case("words")), ("count", Argument::Count(hedges)), ("words", quoted)];
        findings.report(worst.at, &arguments);
    }
}

/// Returns the hedges of a passage.
fn hedges(passage: &Passage) -> Vec<&str> {
    HEDGING.matches(passage).collect()
}

/// Returns the number of caveats of the file, without the limits of storage periods and places.
fn caveats(context: &Context<'_>) -> usize {
    let register = context.register;
    let count = |lists: &mut dyn Iterator<Item = &Caveats>| lists.map(|own| own.len()).sum::<usize>();
    let is_open = |caveat: &&Placed<Caveat>| !matches!(caveat.value, Caveat::AtMost | Caveat::AtLeast);
    let storage = register.storage.iter().flat_map(|table| table.caveat.iter()).filter(is_open).count();
    let retention = register.retention.iter().flat_map(|entry| entry.caveat.iter()).filter(is_open).count();
    count(&mut register.purposes.iter().map(|entry| &entry.caveat))
        + count(&mut register.data_subjects.iter().map(|entry| &entry.caveat))
        + count(&mut register.data.iter().map(|entry| &entry.caveat))
        + count(&mut register.sources.iter().map(|entry| &entry.caveat))
        + count(&mut register.disclosure.iter().map(|table| &table.caveat))
        + count(&mut register.recipients.iter().map(|entry| &entry.caveat))
        + count(&mut register.transfers.iter().map(|table| &table.caveat))
        + count(&mut register.third_country_transfers.iter().map(|entry| &entry.caveat))
        + count(&mut register.related_notices.iter().map(|entry| &entry.caveat))
        + count(&mut register.security.iter().map(|table| &table.caveat))
        + storage
        + retention
}

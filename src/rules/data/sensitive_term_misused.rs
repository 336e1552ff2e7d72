use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::data::sensitive_term_misused::*;
use crate::reading::{Passage, PassageKind};
use crate::register::{Data, DataItem, Ref, of};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports an entry called sensitive without data of Art. 9 or 10. Reports also "sensitive data" in texts, if the
    /// whole register has no such data.
    ///
    /// Does not report an item with a `condition`, whatever its term. Does not report a sentence that denies ("no
    /// sensitive data are stored") or warns ("do not send us sensitive data").
    ///
    /// Law: readers take "sensitive" for the special categories of Art. 9(1), so the word must be clear (Art. 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [[data]]
    /// terms = ["national-identity-code"]
    /// sensitive = true  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "en"]
    /// [[data]]
    /// terms = ["name"]
    /// [security]
    /// text.fi = "Arkaluonteiset tiedot salataan."  # here
    /// text.en = "Sensitive data are encrypted."
    /// ```
    /// ## Good
    /// ```toml
    /// [[data]]
    /// terms = ["health-data"]
    /// sensitive = true
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv", "en"]
    /// [[data]]
    /// terms = ["name"]
    /// [security]
    /// text.fi = "Rekisteriin ei tallenneta arkaluonteisia tietoja. Älä lähetä arkaluonteisia tietoja lomakkeella."
    /// text.sv = "I registret sparas inga känsliga uppgifter. Undvik att skicka känsliga uppgifter med formuläret."
    /// text.en = "No sensitive data are stored. Avoid sending sensitive data with the form."
    /// ```
    DC008 "sensitive-term-misused", Info, [gdpr(9, 1, None), gdpr(12, 1, None)], with [denial], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let is_misnamed = |entry: &&Data| entry.sensitive == Some(true) && !has_special(entry, context);
    for entry in context.register.data.iter().filter(is_misnamed) {
        findings.report(entry.at.key("sensitive"), &[]);
    }
    if context.register.data.iter().any(|entry| has_special(entry, context)) {
        return;
    }
    let is_meant = |passage: &&Passage| passage.kind == PassageKind::Text && WARNINGS.find(passage).is_none();
    for passage in context.find_affirmed(SENSITIVE).into_iter().filter(is_meant) {
        let words = SENSITIVE.find(passage).unwrap_or_default().to_owned();
        findings.report(passage.at, &[("case", Argument::Case("text")), ("words", Argument::Text(words))]);
    }
}

/// Returns whether an entry has data of Art. 9 or 10, or an item with a condition.
fn has_special(entry: &Data, context: &Context<'_>) -> bool {
    let is_special_term = |term: &Ref<of::Data>| {
        [Property::SpecialCategory, Property::Criminal]
            .into_iter()
            .any(|own| context.has_property(Kind::Data, &term.id, own))
    };
    let is_special = |item: &DataItem| item.more.condition.is_some() || item.all_terms().any(is_special_term);
    entry.category.as_ref().is_some_and(is_special_term) || entry.terms.iter().any(is_special)
}

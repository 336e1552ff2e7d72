use crate::finding::{Argument, Severity};
use crate::law::{gdpr, is_art_14_applicable};
use crate::register::Data;
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Reports a notice without categories of data. An error if some data come from elsewhere than the data subject,
    /// else a warning.
    ///
    /// Does not report a notice with a term, a heading (`category`) or a text in any entry.
    ///
    /// Law: Art. 14(1)(d). Art. 13 does not ask for categories, but readers and the record of processing do (Art.
    /// 30(1)(c)).
    ///
    /// ## Bad
    /// ```toml
    /// [[source]]
    /// terms = ["credit-information-registers"]
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["data-subject", "service-use"]
    /// ```
    /// ```toml
    /// [[data]]  # here
    /// sensitive = false
    /// ```
    /// ## Good
    /// ```toml
    /// [[source]]
    /// terms = ["credit-information-registers"]
    /// [[data]]
    /// terms = ["name", "creditworthiness"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [[data]]
    /// text = "Your name and your answers."
    /// ```
    DC001 "data-categories-missing", Error, [gdpr(14, 1, Some('d'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let entries = &context.register.data;
    if entries.iter().any(has_categories) {
        return;
    }
    let place = entries.first().map_or(Place::default(), |entry| entry.at);
    if is_art_14_applicable(context.register) {
        findings.report(place, &[("case", Argument::Case("external"))]);
    } else {
        findings.report_as(Severity::Warning, place, &[]);
    }
}

/// Returns whether an entry has a term, a heading or a text.
fn has_categories(entry: &Data) -> bool {
    !entry.terms.is_empty() || entry.category.is_some() || entry.note.text.is_some()
}

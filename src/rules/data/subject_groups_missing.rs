use crate::law::{gdpr, practice};
use crate::register::DataSubjects;
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Reports a notice without groups of data subjects, so that readers cannot see whether it concerns them. Never an
    /// error.
    ///
    /// Does not report an entry with a term, an included group or a text.
    ///
    /// Law: no item of Arts. 13 and 14. Practice, the record of processing (Art. 30(1)(c)) and clarity (Art. 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// ```
    /// ## Good
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["customers"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [[data-subjects]]
    /// text = "Everybody who borrows a book."
    /// ```
    DC002 "data-subject-groups-missing", Warning, [practice(), gdpr(30, 1, Some('c')), gdpr(12, 1, None)],
    section DataSubjects, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let entries = &context.register.data_subjects;
    if !entries.iter().any(has_groups) {
        findings.report(entries.first().map_or(Place::default(), |entry| entry.at), &[]);
    }
}

/// Returns whether an entry has a term, an included group or a text.
fn has_groups(entry: &DataSubjects) -> bool {
    !entry.terms.is_empty() || !entry.includes.is_empty() || entry.note.text.is_some()
}

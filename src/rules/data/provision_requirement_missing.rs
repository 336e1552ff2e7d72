use crate::finding::{Argument, Severity};
use crate::law::{all_bases, gdpr, is_art_13_applicable, source_natures};
use crate::register::{Basis, Placed, Requirement};
use crate::rules::{Context, Findings, data, rule};
use crate::source::Place;
use crate::vocabulary::Nature;

rule! {
    /// Reports a notice that does not state whether the person must give the data, if the data subject is a source. A
    /// warning; an error if a purpose rests on a legal obligation, since something must then be given. Reports also a
    /// requirement without consequences: an error for a statutory or contractual one, a warning for
    /// `required-to-contract`.
    ///
    /// An answer is a requirement or text under `[obligation-to-provide]`, or a requirement of a single kind of data.
    /// "Voluntary" is an answer. Does not ask for an answer if no data come from the data subject, or if the source is
    /// unknown.
    ///
    /// Law: Art. 13(2)(e). Art. 14 has no such item.
    ///
    /// ## Bad
    /// ```toml
    /// [[source]]
    /// terms = ["data-subject"]
    /// ```
    /// ```toml
    /// [obligation-to-provide]  # here
    /// requirement = ["statutory"]
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = [
    ///   { term = "name", requirement = "contractual" },  # here
    ///   { term = "phone-number", requirement = "voluntary" },
    /// ]
    /// ```
    /// ```toml
    /// [obligation-to-provide]  # here
    /// requirement = ["required-to-contract"]
    /// ```
    /// ## Good
    /// ```toml
    /// [[source]]
    /// terms = ["data-subject"]
    /// [obligation-to-provide]
    /// requirement = ["voluntary"]
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["data-subject"]
    /// [obligation-to-provide]
    /// requirement = ["required-to-contract"]
    /// consequences = "Ilman näitä tietoja emme voi tehdä sopimusta."
    /// [[data]]
    /// terms = [{ term = "phone-number", requirement = "voluntary" }]
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["data-subject"]
    /// [obligation-to-provide]
    /// requirement = ["contractual"]
    /// consequences = "Ilman näitä tietoja emme voi toimittaa tilausta."
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["population-information-system"]
    /// ```
    PB013 "provision-requirement-missing", Warning, [gdpr(13, 2, Some('e'))], section ObligationToProvide, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let table = register.obligation_to_provide.as_ref();
    let of_items = || data::items(context).flat_map(|(_, item)| &item.more.requirement);
    let is_explained = table.is_some_and(|table| table.note.text.is_some());
    let is_answered =
        is_explained || table.is_some_and(|table| !table.requirement.is_empty()) || of_items().count() > 0;
    if !is_answered {
        if source_natures(register).contains(&Nature::DataSubject) {
            let is_obligation = all_bases(register).contains(&Basis::LegalObligation);
            let severity = if is_obligation { Severity::Error } else { Severity::Warning };
            let case = if table.is_some() { "no-requirement" } else { "no-table" };
            findings.report_as(severity, table.map_or(Place::default(), |it| it.at), &[("case", Argument::Case(case))]);
        }
        return;
    }
    let has_consequences = is_explained || table.is_some_and(|table| table.consequences.is_some());
    if has_consequences || (!register.sources.is_empty() && !is_art_13_applicable(register)) {
        return;
    }
    let requirements = || table.iter().flat_map(|table| &table.requirement).chain(of_items());
    let binding = requirements().find(|requirement| is_binding(requirement)).map(|own| (own, Severity::Error));
    let first = || requirements().find(|own| own.value == Requirement::RequiredToContract);
    if let Some((own, severity)) = binding.or_else(|| first().map(|own| (own, Severity::Warning))) {
        let at = table.map_or(own.at, |table| table.at);
        findings.report_as(severity, at, &[("case", Argument::Case("no-consequences"))]);
    }
}

/// Returns whether a requirement is statutory or contractual.
fn is_binding(requirement: &Placed<Requirement>) -> bool {
    matches!(requirement.value, Requirement::Statutory | Requirement::Contractual)
}

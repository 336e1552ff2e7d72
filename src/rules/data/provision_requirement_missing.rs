use crate::finding::{Argument, Severity};
use crate::law::{all_bases, gdpr, is_art_13_applicable, source_natures};
use crate::register::{Basis, Placed, Requirement};
use crate::rules::{Context, Findings, data, rule};
use crate::source::Place;
use crate::vocabulary::Nature;

rule! {
    /// Art. 13(2)(e) asks whether the person must give the data and what follows if not. "Voluntary" is an answer, silence
    /// is none: a warning where the data subject is a source, and an error where a purpose rests on a legal obligation,
    /// since then it is known that something must be given. An answer stands under `[obligation-to-provide]`, as a
    /// requirement or as a text, or at single kinds of data. Where a requirement is statutory or contractual, the
    /// consequences belong to the answer: an error without them. Not asked where no data come from the data subject
    /// (Art. 14 has no such item), nor where the source is unknown. What a contract requires first needs its consequence as
    /// well, but that no contract is made is near at hand: a warning.
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

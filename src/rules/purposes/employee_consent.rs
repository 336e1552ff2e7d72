use crate::finding::{Argument, Severity};
use crate::law::{effective_bases, gdpr};
use crate::reading::lists::purposes::employee_consent::*;
use crate::register::{Basis, Purpose, Requirement};
use crate::rules::{Context, Findings, data, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports consent as the basis of a purpose that concerns employees or job applicants alone. Info; a warning if the
    /// data must be given, or if the purpose is one that nobody can refuse, such as access control.
    ///
    /// Does not report a purpose that says that it is voluntary, or an application that is kept for later vacancies.
    /// Does not report other groups beside workers, consent to collect data from elsewhere (`when` of a source), or
    /// explicit consent to data of Art. 9.
    ///
    /// Law: consent is freely given (Arts. 6(1)(a) and 7(4)), which employees can rarely do; Member States have rules on
    /// employment (Art. 88). EDPB Guidelines 05/2020, paragraphs 21–23.
    ///
    /// ## Bad
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["employees"]
    /// [[purpose]]
    /// terms = ["identification-and-access"]
    /// basis = ["consent"]  # here
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["job-applicants"]
    /// [[purpose]]
    /// terms = ["recruitment"]
    /// basis = ["consent"]  # here
    /// [obligation-to-provide]
    /// requirement = ["required-to-contract"]
    /// consequences = "Emme voi käsitellä hakemusta."
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["employees", "customers"]
    /// [[purpose]]
    /// terms = ["member-communication"]
    /// basis = ["consent"]  # here
    /// data-subjects = ["employees"]
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv", "en"]
    /// [[data-subjects]]
    /// terms = ["employees"]
    /// [[purpose]]
    /// terms = ["member-communication"]
    /// basis = ["consent"]
    /// text.fi = "Kuvan julkaiseminen verkkosivuilla on vapaaehtoista."
    /// text.sv = "Det är frivilligt att publicera bilden på webbplatsen."
    /// text.en = "Publishing the picture on the website is voluntary."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv", "en"]
    /// [[data-subjects]]
    /// terms = ["job-applicants"]
    /// [[purpose]]
    /// terms = ["recruitment"]
    /// basis = ["consent"]
    /// text.fi = "Säilytämme hakemuksesi suostumuksellasi myöhempiä hakuja varten."
    /// text.sv = "Med ditt samtycke sparar vi din ansökan för framtida rekryteringar."
    /// text.en = "With your consent, we keep your application for future vacancies."
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["job-applicants"]
    /// [[purpose]]
    /// terms = ["recruitment"]
    /// basis = ["contract"]
    /// [[source]]
    /// terms = ["data-subject", "partners"]
    /// parties = ["referee"]
    /// when = ["consent-given"]
    /// [party.referee]
    /// name = "Suosittelija"
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["employees", "members"]
    /// [[purpose]]
    /// terms = ["member-communication"]
    /// basis = ["consent"]
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["employees"]
    /// [[purpose]]
    /// terms = ["member-communication"]
    /// basis = ["consent"]
    /// [obligation-to-provide]
    /// requirement = ["voluntary"]
    /// ```
    PB020 "employee-consent", Info, [gdpr(7, 4, None), gdpr(88, 0, None), gdpr(6, 1, Some('a'))], since "0.2"
}

/// Purposes that nobody can refuse.
const UNREFUSABLE: [&str; 3] = ["statutory-duties", "payment", "identification-and-access"];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let requirement: Vec<Requirement> =
        register.obligation_to_provide.iter().flat_map(|table| &table.requirement).map(|own| own.value).collect();
    if !requirement.is_empty() && requirement.iter().all(|own| *own == Requirement::Voluntary) {
        return;
    }
    let must_be_given = !requirement.is_empty() && !requirement.contains(&Requirement::Voluntary);
    for purpose in &register.purposes {
        let groups = groups(context, purpose);
        let is_worker = |group: &&str| context.has_property(Kind::DataSubject, group, Property::Worker);
        let is_on_workers = !groups.is_empty() && groups.iter().all(is_worker);
        let is_consent = effective_bases(register, purpose).contains(&Basis::Consent);
        if !is_on_workers || !is_consent || is_free(context, purpose) {
            continue;
        }
        let is_unrefusable =
            |id: &str| UNREFUSABLE.iter().any(|broader| register.is_same_or_narrower(Kind::Purpose, id, broader));
        let is_strong = must_be_given || purpose.terms.iter().any(|term| is_unrefusable(&term.id));
        let severity = if is_strong { Severity::Warning } else { Severity::Info };
        let groups = groups.iter().map(|group| context.term(Kind::DataSubject, group)).collect();
        let case = Argument::Case(if is_strong { "must" } else { "may" });
        findings.report_as(severity, purpose.at.key("basis"), &[("case", case), ("groups", Argument::List(groups))]);
    }
}

/// Returns the groups that a purpose concerns: its own, else all of the register.
fn groups<'a>(context: &Context<'a>, purpose: &'a Purpose) -> Vec<&'a str> {
    let mut groups: Vec<&str> = purpose.data_subjects.iter().map(|group| group.id.as_str()).collect();
    if groups.is_empty() {
        let all = context.register.data_subjects.iter().flat_map(|entry| entry.terms.iter().chain(&entry.includes));
        groups = all.map(|group| group.id.as_str()).collect();
    }
    groups
}

/// Returns whether the purpose, or its data, are said to be up to the people.
fn is_free(context: &Context<'_>, purpose: &Purpose) -> bool {
    let mut texts = purpose.note.text.iter().chain(&purpose.grounds.basis_text);
    let says = texts.any(|text| context.can_match(text, |passage| VOLUNTARY.is_in(passage) || KEEP.is_in(passage)));
    let is_voluntary = |id: &str| {
        data::items(context).any(|(_, item)| {
            let is_item = item.all_terms().any(|term| term.id == id);
            is_item && item.more.requirement.iter().any(|own| own.value == Requirement::Voluntary)
        })
    };
    says || purpose.data.iter().any(|data| is_voluntary(&data.id))
}

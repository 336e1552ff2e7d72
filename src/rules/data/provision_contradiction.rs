use crate::finding::{Argument, Severity};
use crate::law::{effective_bases, gdpr};
use crate::reading::lists::data::provision_contradiction::*;
use crate::register::{Basis, LawRef, ObligationToProvide, Placed, Requirement};
use crate::rules::{Context, Findings, data, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports data that are said to be both required and voluntary, where nothing tells which are which. Reports as
    /// info a requirement of an Act, if no purpose rests on one and no Act is named, and a requirement of a contract, if
    /// no purpose rests on one.
    ///
    /// Does not report a text, consequences that name data, or requirements of single kinds of data. Does not report
    /// a purpose without a basis (PB002), or a contract of those for whom the people in the register act.
    ///
    /// Law: people are told which data they must give, and what follows if they do not (Arts. 13(2)(e) and 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [[source]]
    /// terms = ["data-subject"]
    /// [obligation-to-provide]
    /// requirement = [
    ///   "statutory",
    ///   "voluntary",  # here
    /// ]
    /// consequences = "Emme voi palvella sinua."
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["legal-obligation"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["newsletters"]
    /// basis = ["consent"]
    /// [[source]]
    /// terms = ["data-subject"]
    /// [obligation-to-provide]
    /// requirement = ["statutory"]  # here
    /// consequences = "Emme lähetä uutiskirjettä."
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["customers"]
    /// [[purpose]]
    /// terms = ["newsletters"]
    /// basis = ["consent"]
    /// [obligation-to-provide]
    /// requirement = ["contractual"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[source]]
    /// terms = ["data-subject"]
    /// [obligation-to-provide]
    /// requirement = ["required-to-contract", "voluntary"]
    /// consequences = "Ilman nimeä ja osoitetta emme voi tehdä sopimusta; puhelinnumeron antaminen on vapaaehtoista."
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract"]
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["data-subject"]
    /// [obligation-to-provide]
    /// requirement = ["contractual", "voluntary"]
    /// consequences = "Emme voi toimittaa tilausta."
    /// [[data]]
    /// terms = [{ term = "phone-number", requirement = "voluntary" }]
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["service-provision"]
    /// basis = ["public-task"]
    /// [obligation-to-provide]
    /// requirement = ["statutory"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// [[purpose]]
    /// terms = ["newsletters"]
    /// basis = ["consent"]
    /// [obligation-to-provide]
    /// requirement = ["statutory", "contractual"]
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["business-contacts"]
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// basis = ["legitimate-interests"]
    /// [obligation-to-provide]
    /// requirement = ["required-to-contract"]
    /// ```
    PB023 "provision-contradiction", Warning, [gdpr(13, 2, Some('e')), gdpr(12, 1, None)],
    section ObligationToProvide, since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(obligation) = context.register.obligation_to_provide.as_ref() else { return };
    let find = |wanted: &[Requirement]| obligation.requirement.iter().find(|own| wanted.contains(&own.value));
    let is_contractual = [Requirement::Contractual, Requirement::RequiredToContract];
    let voluntary = find(&[Requirement::Voluntary]);
    let required = find(&[Requirement::Statutory]).or_else(|| find(&is_contractual));
    if let Some(voluntary) = voluntary.filter(|_| required.is_some() && !is_told_apart(context, obligation)) {
        findings.report(voluntary.at, &[("case", Argument::Case("mixed"))]);
    }
    let mut report = |requirement: &Placed<Requirement>, case: &'static str| {
        findings.report_as(Severity::Info, requirement.at, &[("case", Argument::Case(case))]);
    };
    let Some(bases) = bases(context) else { return };
    if let Some(statutory) = find(&[Requirement::Statutory]) {
        let is_by_law = bases.iter().any(|basis| matches!(basis, Basis::LegalObligation | Basis::PublicTask));
        if !is_by_law && !names_act(context) {
            report(statutory, "no-duty");
        }
    }
    if let Some(contractual) = find(&is_contractual)
        && !bases.contains(&Basis::Contract)
        && !has_representatives(context)
    {
        report(contractual, "no-contract");
    }
}

/// Returns whether something says which data must be given and which need not.
fn is_told_apart(context: &Context<'_>, obligation: &ObligationToProvide) -> bool {
    let names_data = obligation
        .consequences
        .as_ref()
        .is_some_and(|text| context.can_match(text, |passage| SOME.is_in(passage) || DATA.is_in(passage)));
    let has_own = data::items(context).any(|(_, item)| !item.more.requirement.is_empty());
    obligation.note.text.is_some() || names_data || has_own
}

/// Returns the bases of all purposes; `None` if there is no purpose, or one without a basis.
fn bases(context: &Context<'_>) -> Option<Vec<Basis>> {
    let register = context.register;
    let of_each: Vec<Vec<Basis>> = register.purposes.iter().map(|own| effective_bases(register, own)).collect();
    let is_known = !of_each.is_empty() && of_each.iter().all(|bases| !bases.is_empty());
    is_known.then(|| of_each.concat())
}

/// Returns whether an Act is named with a purpose, the legal basis, a storage period or the register.
fn names_act(context: &Context<'_>) -> bool {
    let register = context.register;
    let purposes = register.purposes.iter().map(|purpose| &purpose.grounds.laws);
    let basis = register.legal_basis.iter().map(|table| &table.grounds.laws);
    let retention = register.retention.iter().map(|entry| &entry.laws);
    let own = register.register.iter().map(|table| &table.laws);
    let is_act = |law: &LawRef| law.act != "gdpr";
    purposes.chain(basis).chain(retention).chain(own).flatten().any(is_act)
}

/// Returns whether a group is of people who act for somebody else: the contract is not theirs.
fn has_representatives(context: &Context<'_>) -> bool {
    let groups = context.register.data_subjects.iter().flat_map(|entry| entry.terms.iter().chain(&entry.includes));
    let acts_for_others = |id: &str| {
        context.has_property(Kind::DataSubject, id, Property::ThirdPerson)
            || context.register.is_same_or_narrower(Kind::DataSubject, id, "business-customers")
    };
    groups.into_iter().any(|group| acts_for_others(&group.id))
}

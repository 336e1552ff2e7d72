use crate::finding::{Argument, Severity};
use crate::jurisdiction::is_inside_eea;
use crate::law::{effective_bases, gdpr};
use crate::reading::lists::decisions::ground_missing::*;
use crate::register::{AutomatedDecisions, Basis, Condition, DecisionStatus};
use crate::rules::{Context, Findings, data, rule};

rule! {
    /// Reports automated decisions without a ground of Art. 22(2): a warning if no basis of the register can be one,
    /// else info. Reports as info also data of Art. 9 whose condition allows no such decision.
    ///
    /// Does not report a ground, an Act, or a text that names a contract, a law or a consent. Does not report a register
    /// with a purpose that has no basis (PB002). Controllers outside the EEA have other law.
    ///
    /// Law: the decisions are allowed on three grounds alone (Art. 22(2)), and with data of Art. 9 on two conditions
    /// (Art. 22(4)). Art. 13(2)(f) does not ask for the ground itself, so the finding is info where one may hold.
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["statistics"]
    /// basis = ["legitimate-interests"]
    /// interests = ["statistics"]
    /// [automated-decisions]
    /// status = "yes"  # here
    /// logic = "Päätös perustuu pisteytykseen."
    /// consequences = "Hakemus voidaan hylätä."
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// basis = ["contract"]
    /// [automated-decisions]
    /// status = "yes"  # here
    /// logic = "Päätös perustuu pisteytykseen."
    /// consequences = "Hakemus voidaan hylätä."
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// basis = ["contract"]
    /// [[data]]
    /// terms = [{ term = "health-data", condition = "legal-claims" }]
    /// [automated-decisions]
    /// status = "yes"  # here
    /// ground = "contract"
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv", "en"]
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// basis = ["contract"]
    /// [automated-decisions]
    /// status = "yes"
    /// text.fi = "Päätös on tarpeen luottosopimuksen tekemiseksi, sillä se tehdään verkossa heti."
    /// text.sv = "Beslutet behövs för att ingå ett kreditavtal."
    /// text.en = "The decision is necessary for the contract."
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// basis = ["legitimate-interests"]
    /// interests = ["sales"]
    /// [automated-decisions]
    /// status = "none"
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// basis = ["contract"]
    /// [automated-decisions]
    /// status = "yes"
    /// ground = "contract"
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// [automated-decisions]
    /// status = "yes"
    /// ```
    PB021 "adm-ground-missing", Warning, [gdpr(22, 2, None), gdpr(22, 4, None), gdpr(13, 2, Some('f'))], since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(decisions) = context.register.automated_decisions.as_ref() else { return };
    if !are_made(decisions) || !is_inside_eea(context.country()) {
        return;
    }
    let mut report = |severity: Severity, case: &'static str| {
        findings.report_as(severity, decisions.at.key("status"), &[("case", Argument::Case(case))]);
    };
    if !has_ground(context, decisions) {
        match can_be_ground(context) {
            Some(true) => report(Severity::Info, "unstated"),
            Some(false) => report(Severity::Warning, "none"),
            None => {}
        }
    }
    if decisions.data.is_empty() && has_other_condition(context) {
        report(Severity::Info, "special");
    }
}

/// Returns whether the notice says that decisions of Art. 22 are made, or explains one.
fn are_made(decisions: &AutomatedDecisions) -> bool {
    let is_explained = decisions.logic.is_some() || decisions.consequences.is_some() || decisions.decision.is_some();
    match decisions.status {
        Some(status) => status == DecisionStatus::Yes,
        None => is_explained,
    }
}

/// Returns whether a key or a text gives a ground.
fn has_ground(context: &Context<'_>, decisions: &AutomatedDecisions) -> bool {
    let texts = [&decisions.decision, &decisions.logic, &decisions.consequences, &decisions.note.text];
    let mut texts = texts.into_iter().flatten();
    let is_stated = !decisions.ground.is_empty() || !decisions.laws.is_empty();
    is_stated || texts.any(|text| context.can_match(text, |passage| GROUND.is_in(passage)))
}

/// Returns whether a basis of a purpose can be the ground; `None` if a purpose has no basis, or there is none.
fn can_be_ground(context: &Context<'_>) -> Option<bool> {
    let register = context.register;
    let of_each: Vec<Vec<Basis>> = register.purposes.iter().map(|own| effective_bases(register, own)).collect();
    let is_known = !of_each.is_empty() && of_each.iter().all(|bases| !bases.is_empty());
    let fits =
        |basis: &Basis| matches!(basis, Basis::Contract | Basis::Consent | Basis::LegalObligation | Basis::PublicTask);
    is_known.then(|| of_each.iter().flatten().any(fits))
}

/// Returns whether data of Art. 9 have a condition on which no such decision may rest.
fn has_other_condition(context: &Context<'_>) -> bool {
    let allows = |condition: Condition| {
        let is_of_art_10 = condition == Condition::OfficialAuthorityOrLaw;
        is_of_art_10 || matches!(condition, Condition::ExplicitConsent | Condition::SubstantialPublicInterest)
    };
    data::items(context).any(|(_, item)| item.more.condition.as_ref().is_some_and(|own| !allows(own.value)))
}

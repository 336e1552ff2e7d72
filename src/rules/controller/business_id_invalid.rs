use crate::finding::Argument;
use crate::jurisdiction::{self, Jurisdiction, Verdict};
use crate::law::gdpr;
use crate::register::Plain;
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports a business ID that does not have the form or the check digit of its country, so that a typing error
    /// shows. A Finnish business ID is seven digits, a hyphen and a check digit (weights 7 9 10 5 8 4 2, modulo 11).
    ///
    /// The rule reads controllers, and parties with a country. Does not report an ID of a country without a format in
    /// `src/jurisdictions`.
    ///
    /// Law: the identity of the controller (Art. 13(1)(a)).
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// business-id = "1234567-8"  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// business-id = "0737546-2"
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Gryning Energi AB"
    /// country = "SE"
    /// business-id = "556677-8899"
    /// ```
    ID004 "business-id-invalid", Error, [gdpr(13, 1, Some('a'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    for controller in register.controller.iter().chain(&register.joint_controllers) {
        if let Some(id) = &controller.business_id {
            check_id(id, context.jurisdiction_of(controller), findings);
        }
    }
    for (_, party) in register.parties.iter() {
        if let (Some(id), Some(country)) = (&party.business_id, &party.country) {
            check_id(id, jurisdiction::find(&country.0), findings);
        }
    }
}

/// Reports an ID that does not have the form or the check digit of its country.
fn check_id(id: &Plain, jurisdiction: Option<&Jurisdiction>, findings: &mut Findings<'_>) {
    let Some(format) = jurisdiction.and_then(|own| own.business_id.as_ref()?.format.as_ref()) else { return };
    let (case, expected) = match format.verify(&id.value) {
        Verdict::Valid => return,
        Verdict::OtherForm => ("form", String::new()),
        Verdict::WrongCheck { expected } => ("check-digit", expected.unwrap_or_default()),
    };
    let value = Argument::Text(id.value.clone());
    findings.report(id.at, &[("case", Argument::Case(case)), ("value", value), ("expected", Argument::Text(expected))]);
}

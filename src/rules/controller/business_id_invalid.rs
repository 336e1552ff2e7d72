use crate::finding::{Argument, Severity};
use crate::jurisdiction::{self, Jurisdiction, Verdict};
use crate::law::gdpr;
use crate::register::Plain;
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::Kind;

rule! {
    /// Reports the number of an organisation that does not have the form or the check digit of its country, so that a typing
    /// error shows. A check whose rule is not official, as Estonia's, gives a warning.
    ///
    /// The rule reads controllers, and parties with a country. Does not report a number of a country without a format in
    /// `src/jurisdictions`, or the country's letters before a VAT number.
    ///
    /// Law: the identity of the controller (Art. 13(1)(a)).
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// business-id = "1234567-8"  # here
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Gry Energi AS"
    /// country = "NO"
    /// business-id = "988 077 918"  # here
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Ålands Båtar Ab"
    /// country = "AX"
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
    /// ```toml
    /// [controller]
    /// name = "Dämmer GmbH"
    /// country = "DE"
    /// business-id = "HRB 12345"
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Gry Energi AS"
    /// country = "NO"
    /// business-id = "NO 988 077 917 MVA"
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
            check_id(id, jurisdiction::of(&country.0), findings);
        }
    }
}

/// Reports an ID that does not have the form or the check digit of its country.
fn check_id(id: &Plain, law: &'static Jurisdiction, findings: &mut Findings<'_>) {
    let Some(own) = law.business_id.as_ref() else { return };
    let Some(format) = own.format.as_ref() else { return };
    let (case, expected) = match format.verify(&id.value) {
        Verdict::Valid => return,
        Verdict::OtherForm => ("form", String::new()),
        Verdict::WrongCheck { expected } => ("check-digit", expected.unwrap_or_default()),
    };
    let is_sure = own.is_check_certain || case == "form";
    let severity = if is_sure { findings.code.severity } else { Severity::Warning };
    let number = ("number", Argument::Term(Kind::Data, "business-id".to_owned()));
    let example = ("example", Argument::Text(format.example.to_owned()));
    let value = Argument::Text(id.value.clone());
    findings.report_under(
        law,
        severity,
        id.at,
        &[("case", Argument::Case(case)), ("value", value), ("expected", Argument::Text(expected)), number, example],
    );
}

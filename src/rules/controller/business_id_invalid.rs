use crate::finding::Argument;
use crate::law::gdpr;
use crate::register::{Controller, Plain};
use crate::rules::{Context, Findings, rule};

rule! {
    /// A Finnish Business ID is seven digits, a hyphen and a check digit (weights 7 9 10 5 8 4 2, modulo 11), so that a
    /// typing error shows. Only ids of controllers in Finland are checked: other countries have other forms.
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
    let controllers = register.controller.iter().chain(&register.joint_controllers);
    for controller in controllers.filter(|controller| is_finnish(controller, context)) {
        if let Some(id) = &controller.business_id {
            check_id(id, findings);
        }
    }
    for (_, party) in register.parties.iter() {
        let is_finnish = party.country.as_ref().is_some_and(|country| country.0 == "FI");
        if let Some(id) = party.business_id.as_ref().filter(|_| is_finnish) {
            check_id(id, findings);
        }
    }
}

fn is_finnish(controller: &Controller, context: &Context<'_>) -> bool {
    controller.country.as_ref().map_or(context.jurisdiction, |country| &country.0) == "FI"
}

fn check_id(id: &Plain, findings: &mut Findings<'_>) {
    let (case, expected) = match check_digit(&id.value) {
        None => ("form", String::new()),
        Some(Some(digit)) if id.value.ends_with(char::from(b'0' + digit)) => return,
        // A remainder of 1 has no check digit: no such id is ever given.
        Some(digit) => ("check-digit", digit.map(|digit| digit.to_string()).unwrap_or_default()),
    };
    let value = Argument::Text(id.value.clone());
    findings.report(id.at, &[("case", Argument::Case(case)), ("value", value), ("expected", Argument::Text(expected))]);
}

/// The check digit of an id that has the right form; inside, `None` where no id can have these seven digits.
fn check_digit(id: &str) -> Option<Option<u8>> {
    const WEIGHTS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];
    let (digits, check) = id.split_once('-')?;
    let is_form = digits.len() == 7 && check.len() == 1 && id.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    if !is_form {
        return None;
    }
    let sum: u32 = digits.bytes().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    Some(match sum % 11 {
        0 => Some(0),
        1 => None,
        remainder => u8::try_from(11 - remainder).ok(),
    })
}

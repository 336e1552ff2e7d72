use std::ops::Range;

use crate::finding::{Argument, Severity};
use crate::jurisdiction::{self, Jurisdiction, NumberFormat, Verdict};
use crate::law::gdpr;
use crate::reading::Passage;
use crate::reading::lists::data::identity_number_published::*;
use crate::register::Plain;
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Reports a personal identity number in a text, a name, a label or a business ID: the form of a jurisdiction, a day
    /// of birth, and a right check sign. The jurisdiction is the controller's, or has the language of the text. Info if
    /// the number is a business ID too, as that of a sole trader is in Sweden. The message shows the day of birth alone.
    ///
    /// Does not report a number without a date or with a wrong check sign, or a number from 900 on: these are given for
    /// tests and for a time.
    ///
    /// Law: no more data than needed, and kept safe (Arts. 5(1)(c) and 5(1)(f)); Member States have rules on identity
    /// numbers (Art. 87).
    ///
    /// ## Bad
    /// ```toml
    /// [contact.register]
    /// name = "Maija Metsälä, 131052-308T"  # here
    /// email = "info@aamu.example"
    /// ```
    /// ```toml
    /// [[section]]
    /// id = "form"
    /// heading.fi = "Lomake"
    /// text.fi = "Täytä näin: Maija Metsälä (131052-308T)."  # here
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Maija Metsälä"
    /// business-id = "131052-308T"  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [controller]
    /// name = "Gryning Snickeri"
    /// kind = "natural-person"
    /// country = "SE"
    /// business-id = "880320-0016"  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [[section]]
    /// id = "form"
    /// heading = "Blankett"
    /// text = "Fyll i så här: 880320-0016."  # here
    /// [controller]
    /// name = "Gryning AB"
    /// country = "SE"
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [controller]
    /// name = "Gryning AB"
    /// country = "SE"
    /// business-id = "556677-8899"
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// business-id = "0737546-2"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[rights-request]]
    /// contact = "controller"
    /// text.fi = "Henkilötunnus on muotoa PPKKVV-NNNT, esimerkiksi 010190-000A tai 010190-900P. Laki 1050/2018, puh. 020 123 4567."
    /// [controller]
    /// name = "Aamu Oy"
    /// email = "info@aamu.example"
    /// ```
    DC011 "identity-number-published", Error, [gdpr(5, 1, Some('c')), gdpr(5, 1, Some('f')), gdpr(87, 0, None)],
    since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let own = context.jurisdiction();
    let mut reported: Vec<Place> = Vec::new();
    for passage in context.passages().filter(|passage| may_have_number(passage.text())) {
        let found = candidates(passage.text()).find_map(|range| published(passage, range, own));
        if let Some((masked, is_business)) = found.filter(|_| !reported.contains(&passage.at)) {
            reported.push(passage.at);
            report(passage.at, masked, is_business, findings);
        }
    }
    let register = context.register;
    let controllers = register.controller.iter().chain(&register.joint_controllers);
    let of_controllers = controllers.map(|own| (&own.business_id, context.jurisdiction_of(own)));
    let of_parties = register.parties.iter().map(|(_, party)| {
        let country = party.country.as_ref().map(|country| jurisdiction::of(&country.0));
        (&party.business_id, country.unwrap_or(own))
    });
    for (id, jurisdiction) in of_controllers.chain(of_parties) {
        if let Some(id) = id {
            check_id(id, jurisdiction, findings);
        }
    }
}

/// Reports the number of a person in the place of a business ID.
fn check_id(id: &Plain, jurisdiction: &Jurisdiction, findings: &mut Findings<'_>) {
    if is_personal(&id.value, jurisdiction) {
        report(id.at, masked(&id.value), is_business_id(&id.value, jurisdiction), findings);
    }
}

fn report(at: Place, masked: String, is_business: bool, findings: &mut Findings<'_>) {
    let (severity, case) = if is_business { (Severity::Info, "business-id") } else { (Severity::Error, "published") };
    findings.report_as(severity, at, &[("case", Argument::Case(case)), ("masked", Argument::Text(masked))]);
}

/// Returns a number in a passage as it may be shown, and whether it stands there as that of a business.
fn published(passage: &Passage, range: Range<usize>, own: &'static Jurisdiction) -> Option<(String, bool)> {
    let number = &passage.text()[range.clone()];
    let is_read = |other: &Jurisdiction| {
        own.code == other.code || passage.language.is_some_and(|own| other.languages.contains(&own))
    };
    let mut all = jurisdiction::JURISDICTIONS.iter().copied().filter(|&other| is_read(other));
    let found = all.find(|jurisdiction| is_personal(number, jurisdiction))?;
    let before = passage.text()[..range.start].split_whitespace().rev().take(BEFORE);
    let names_business = before.into_iter().any(|word| ORG.has(word.to_lowercase().trim_end_matches([':', ','])));
    Some((masked(number), names_business && is_business_id(number, found)))
}

/// The words before a number that may say what it is.
const BEFORE: usize = 3;

/// Returns whether a text may have six digits in a row: then one of each sixth byte is a digit. Nearly no text has them.
fn may_have_number(text: &str) -> bool {
    text.bytes().skip(5).step_by(6).any(|byte| byte.is_ascii_digit())
}

/// Returns the parts of a text that have the length and signs of an identity number.
fn candidates(text: &str) -> impl Iterator<Item = Range<usize>> {
    const LENGTHS: std::ops::RangeInclusive<usize> = 10..=13;
    let is_sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '+');
    text.split(move |c: char| !is_sign(c)).filter_map(move |part| {
        let start = part.as_ptr() as usize - text.as_ptr() as usize;
        let is_number = LENGTHS.contains(&part.len()) && part.bytes().take(6).all(|byte| byte.is_ascii_digit());
        is_number.then_some(start..start + part.len())
    })
}

/// Returns whether a text is the number of a person: in form, with a day of birth, and with the right check sign.
fn is_personal(number: &str, jurisdiction: &Jurisdiction) -> bool {
    let format = jurisdiction.identity_code.as_ref().and_then(|code| code.format.as_ref());
    format.is_some_and(|format| is_valid(format, number)) && has_birth_day(number) && !is_for_tests(number)
}

fn is_business_id(number: &str, jurisdiction: &Jurisdiction) -> bool {
    let format = jurisdiction.business_id.as_ref().and_then(|own| own.format.as_ref());
    format.is_some_and(|format| is_valid(format, number))
}

fn is_valid(format: &NumberFormat<'_>, number: &str) -> bool {
    format.verify(number) == Verdict::Valid
}

/// Returns whether the last six digits before the serial are a day, in either order. Sixty more than the day is a
/// coordination number.
fn has_birth_day(number: &str) -> bool {
    let digits: Vec<u32> = number.chars().map_while(|c| c.to_digit(10)).collect();
    let [.., a, b, c, d, e, f] = digits.as_slice() else { return false };
    let is_day = |day: u32| (1..=31).contains(&day) || (61..=91).contains(&day);
    (1..=12).contains(&(c * 10 + d)) && (is_day(a * 10 + b) || is_day(e * 10 + f))
}

/// Returns whether the serial is from 900 on.
fn is_for_tests(number: &str) -> bool {
    number.chars().rev().nth(3) == Some('9')
}

/// Returns a number without what only its owner knows.
fn masked(number: &str) -> String {
    let shown = number.char_indices().rev().nth(3).map_or(0, |(at, _)| at);
    format!("{}…", &number[..shown])
}

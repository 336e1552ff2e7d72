//! Formats of identity and business numbers, tried on examples.

// The program checks numbers with the same code.
#[path = "../src/jurisdiction/number.rs"]
#[allow(dead_code, unreachable_pub, reason = "the program uses the whole of it")]
mod format;

use self::format::{Check, NumberFormat, Verdict};
use super::Faults;
use super::value::{Fields, Value};

/// The keys of a format.
pub(super) const KEYS: [&str; 6] = ["forms", "prefixes", "suffixes", "ignore", "checks", "examples"];

/// A check as a file has it.
enum Written<'v> {
    Weights { rounds: Vec<Vec<u32>>, modulus: u32, complement: bool, otherwise: Option<char> },
    Luhn(usize),
    Remainder(&'v str),
}

/// Returns the Rust expression for the format in a table; `None` where the table has no format.
pub(super) fn generate(table: &Value<'_>, fields: &Fields<'_, '_>, faults: &mut Faults) -> Option<String> {
    let forms = fields.get("forms")?;
    let written: Vec<Written<'_>> = fields
        .get("checks")
        .map(|checks| checks.items(faults))
        .unwrap_or_default()
        .iter()
        .filter_map(|check| check_of(check, faults))
        .collect();
    let places = forms.texts(faults);
    for (at, form) in &places {
        if let Some(what) = wrong_form(form, &written) {
            let remedy = "write 9 for a digit, C for each check symbol at the end, [-+] for one of these characters";
            faults.add(forms.file.fault(*at, format!("the form {form:?} {what}"), remedy));
        }
    }
    let forms: Vec<&str> = places.into_iter().map(|(_, form)| form).collect();
    let rounds: Vec<Vec<&[u32]>> = written.iter().map(Written::rounds).collect();
    let checks: Vec<Check<'_>> = written.iter().zip(&rounds).map(|(check, rounds)| check.with(rounds)).collect();
    let around = |key: &str, faults: &mut Faults| -> Vec<&str> {
        let texts = fields.get(key).map(|list| list.texts(faults)).unwrap_or_default();
        texts.into_iter().map(|(_, text)| text).collect()
    };
    let (prefixes, suffixes) = (around("prefixes", faults), around("suffixes", faults));
    let ignore = fields.get("ignore").and_then(|characters| characters.text(faults)).unwrap_or_default();
    let examples = fields.get("examples").map(|examples| examples.texts(faults)).unwrap_or_default();
    let example = examples.first().map(|(_, example)| *example).unwrap_or_default();
    let format =
        NumberFormat { forms: &forms, prefixes: &prefixes, suffixes: &suffixes, ignore, example, checks: &checks };
    if examples.is_empty() {
        faults.add(
            table
                .fault("the format has no example", "add examples = [\"…\"], numbers that exist or are made for tests"),
        );
    }
    for (at, example) in examples {
        let what = match format.verify(example) {
            Verdict::Valid => continue,
            Verdict::OtherForm => "is written in none of the forms".to_owned(),
            Verdict::WrongCheck { expected: Some(expected) } => format!("should end with {expected}"),
            Verdict::WrongCheck { expected: None } => "has digits that no number has".to_owned(),
        };
        faults.add(table.file.fault(
            at,
            format!("the example {example:?} {what}"),
            "correct the example or the format",
        ));
    }
    let checks: Vec<String> = checks.iter().map(code).collect();
    Some(format!(
        "NumberFormat {{ forms: &{forms:?}, prefixes: &{prefixes:?}, suffixes: &{suffixes:?}, ignore: {ignore:?}, example: {example:?}, checks: &[{}] }}",
        checks.join(", ")
    ))
}

/// Returns the check in a table.
fn check_of<'v>(check: &'v Value<'_>, faults: &mut Faults) -> Option<Written<'v>> {
    let keys = ["weights", "modulus", "complement", "otherwise", "luhn", "remainder"];
    let fields = check.fields(&keys, faults);
    if let Some(digits) = fields.get("luhn") {
        return Some(Written::Luhn(usize::try_from(digits.number(faults)?).ok()?));
    }
    if let Some(symbols) = fields.get("remainder") {
        return symbols.text(faults).map(Written::Remainder);
    }
    let (Some(weights), Some(modulus)) = (fields.get("weights"), fields.get("modulus")) else {
        let remedy = "write weights and modulus, or luhn, or remainder";
        faults.add(check.fault("nothing says how the check is computed", remedy));
        return None;
    };
    let mut rounds = Vec::new();
    for round in weights.items(faults) {
        rounds.push(round.items(faults).iter().filter_map(|weight| weight.number(faults)).collect());
    }
    let modulus = modulus.number(faults)?.max(1);
    let complement = fields.get("complement").is_some_and(|flag| flag.flag(faults));
    let otherwise = fields.get("otherwise").and_then(|symbol| symbol.text(faults)?.chars().next());
    Some(Written::Weights { rounds, modulus, complement, otherwise })
}

impl<'v> Written<'v> {
    fn rounds(&self) -> Vec<&[u32]> {
        match self {
            Written::Weights { rounds, .. } => rounds.iter().map(Vec::as_slice).collect(),
            Written::Luhn(_) | Written::Remainder(_) => Vec::new(),
        }
    }

    fn with<'d>(&self, rounds: &'d [&'d [u32]]) -> Check<'d>
    where
        'v: 'd,
    {
        match self {
            Written::Weights { modulus, complement, otherwise, .. } => {
                Check::Weights { rounds, modulus: *modulus, complement: *complement, otherwise: *otherwise }
            }
            Written::Luhn(digits) => Check::Luhn { digits: *digits },
            Written::Remainder(symbols) => Check::Remainder { symbols },
        }
    }

    /// Returns the number of digits that the check needs before its symbol.
    fn digits(&self) -> usize {
        match self {
            Written::Weights { rounds, .. } => rounds.iter().map(Vec::len).max().unwrap_or_default(),
            Written::Luhn(digits) => *digits,
            Written::Remainder(_) => 1,
        }
    }
}

/// Returns the fault of a form.
fn wrong_form(form: &str, checks: &[Written<'_>]) -> Option<String> {
    if form.matches('[').count() != form.matches(']').count() {
        return Some("has a bracket without its other".to_owned());
    }
    // A choice of digits counts as a digit.
    let outside = |part: &str| {
        part.split_once(']').map_or(part.to_owned(), |(choices, rest)| {
            let is_digit = !choices.is_empty() && choices.bytes().all(|choice| choice.is_ascii_digit());
            if is_digit { format!("9{rest}") } else { rest.to_owned() }
        })
    };
    let bare: String = form.split('[').map(outside).collect();
    let (head, symbols) = bare.split_at(bare.trim_end_matches('C').len());
    let digits = head.matches('9').count();
    if head.contains('C') || symbols.len() != checks.len() {
        return Some(format!("does not have one C at its end for each of the {} checks", checks.len()));
    }
    // Each check counts the symbols of those before it.
    let lacking = checks.iter().enumerate().find(|(before, check)| digits + before < check.digits());
    lacking.map(|(_, check)| format!("has {digits} digits, but a check needs {}", check.digits()))
}

fn code(check: &Check<'_>) -> String {
    match check {
        Check::Weights { rounds, modulus, complement, otherwise } => {
            let rounds: Vec<String> = rounds.iter().map(|weights| format!("&{weights:?}")).collect();
            let rounds = rounds.join(", ");
            format!(
                "Check::Weights {{ rounds: &[{rounds}], modulus: {modulus}, complement: {complement}, otherwise: {otherwise:?} }}"
            )
        }
        Check::Luhn { .. } | Check::Remainder { .. } => format!("Check::{check:?}"),
    }
}

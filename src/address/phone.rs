//! Telephone numbers, and their links by RFC 3966.
//!
//! A number is taken as a reader dials it, without a table of the numbers that each country has given out: such a table (the
//! crate `phonenumber`) is a megabyte, ages with every new area code, and refuses short numbers of services.

use crate::characters::is_space;

use super::characters::is_invisible;
use super::fault::{Fault, Why, settled};

/// How many digits a number has. The longest has fifteen (ITU-T E.164), and some countries dial up to five before it.
const DIGITS: std::ops::RangeInclusive<usize> = 3..=20;

/// The most digits of an extension.
const LONGEST_EXTENSION: usize = 8;

/// The most characters of what stands for a number: two or three numbers, or one with words, so that these get their own reason.
const LONGEST: usize = 100;

/// Judges a telephone number and returns the link to it: `tel:+358201234567;ext=12`. `is_mark` tells which words, in small
/// letters, stand before an extension.
///
/// # Errors
/// When a character belongs to no number, or there are too few or too many digits or too many characters.
pub fn phone(text: &str, is_mark: &dyn Fn(&str) -> bool) -> Result<String, Fault> {
    settled(text, LONGEST, |text| judge(text, is_mark))
}

/// Judges a telephone number, but not the candidate in its place.
fn judge(text: &str, is_mark: &dyn Fn(&str) -> bool) -> Result<String, Fault> {
    if let Some(c) = text.chars().find(|c| is_invisible(*c) && !is_space(*c)) {
        let seen: String = text.chars().filter(|c| !is_invisible(*c) || is_space(*c)).collect();
        return Err(Fault::new(Why::Invisible(c)).proposing(seen));
    }
    if let Some((scheme, rest)) = text.split_once(':').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("tel")) {
        return Err(Fault::new(Why::Scheme(scheme.to_ascii_lowercase())).proposing(rest.trim().to_owned()));
    }
    let plain: String = text.chars().map(plain_form).collect();
    if let Some(at) = unpaired(&plain) {
        // The marks have as many characters in both.
        let without = text.chars().enumerate().filter(|(own, _)| *own != at).map(|(_, c)| c).collect::<String>();
        return Err(Fault::new(Why::Bracket).proposing(without.trim().to_owned()));
    }
    let end = plain.find(|c: char| c.is_alphabetic() || c == '#').unwrap_or(plain.len());
    let (number, rest) = plain.split_at(end);
    let extension = match rest.chars().next() {
        None => None,
        Some(first) => match extension(rest, is_mark) {
            Some(extension) if number.contains(|c: char| c.is_ascii_digit()) => Some(extension),
            _ => {
                let begin = text.find(|c: char| c.is_ascii_digit() || matches!(c, '+' | '(')).unwrap_or(text.len());
                let fault = Fault::new(Why::Character(first));
                // A word before the number, such as "Tel.", tells nothing that the page does not say.
                return Err(if begin > 0 { fault.proposing(text[begin..].to_owned()) } else { fault });
            }
        },
    };
    let mut number = number.trim_end();
    if extension.is_some() {
        number = number.trim_end_matches([' ', ',', ';', '(', '-']);
    }
    if let Some((first, _)) = number.split_once([',', ';'])
        && number.split([',', ';']).all(|one| dialled(one.trim()).is_ok())
    {
        return Err(Fault::new(Why::Several).proposing(first.trim().to_owned()));
    }
    let digits = dialled(number)?;
    let extension = extension.map(|digits| format!(";ext={digits}")).unwrap_or_default();
    Ok(format!("tel:{digits}{extension}"))
}

/// Returns the place of the first bracket that has no other one, or is within another pair, counted in characters.
fn unpaired(text: &str) -> Option<usize> {
    let mut open = None;
    for (at, c) in text.chars().enumerate() {
        match (c, open) {
            ('(', None) => open = Some(at),
            (')', Some(_)) => open = None,
            ('(' | ')', _) => return Some(at),
            _ => {}
        }
    }
    open
}

/// Returns the digits to dial. A slash stands behind an area code, or before other last digits of the same number, of which the
/// first are dialled. A zero in brackets is left out, since callers from abroad do not dial it.
fn dialled(number: &str) -> Result<String, Fault> {
    const LEAST_OF_WHOLE: usize = 5;
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')' | '/' | '.' | '+');
    if let Some(c) = number.chars().find(|c| !is_part(*c)) {
        return Err(Fault::new(Why::Character(c)));
    }
    let count = |text: &str| text.chars().filter(char::is_ascii_digit).count();
    let (first, others) = number.split_once('/').unwrap_or((number, ""));
    let first = if count(first) < LEAST_OF_WHOLE || is_area_code(first) { number } else { first };
    if first.len() < number.len() && others.split('/').any(|other| count(other) >= LEAST_OF_WHOLE) {
        return Err(Fault::new(Why::Several).proposing(first.trim().to_owned()));
    }
    if number.rfind('+').is_some_and(|plus| number[..plus].contains(|c: char| c != '(' && c != ' ')) {
        return Err(Fault::new(Why::Character('+')));
    }
    if !DIGITS.contains(&count(number)) {
        return Err(Fault::new(Why::Form));
    }
    let compact: String = first.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '/')).collect();
    let is_of_country = compact.starts_with(['+', '(']) && compact.contains('+') || compact.starts_with("00");
    let compact = if is_of_country { compact.replace("(0)", "") } else { compact };
    Ok(compact.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect())
}

/// Returns whether digits before a slash can be those of an area alone: up to five with their 0, or up to seven with a country.
fn is_area_code(digits: &str) -> bool {
    let count = digits.chars().filter(char::is_ascii_digit).count();
    let first = digits.trim_start_matches(['(', ' ']);
    (first.starts_with('0') && !first.starts_with("00") && count <= 5) || (first.starts_with('+') && count <= 7)
}

/// Returns the digits of an extension: `ext. 12`, `alanumero 3-4)`, `x12`, `#12`, `;ext=12`.
fn extension(text: &str, is_mark: &dyn Fn(&str) -> bool) -> Option<String> {
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    let is_marked = word.is_empty() || is_mark(&word.to_lowercase());
    let rest = rest.trim_start_matches(['.', ':', '=', '#', ' ']).trim_end_matches([')', ' ', '.']);
    let digits: String = rest.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit()) && (1..=LONGEST_EXTENSION).contains(&digits.len());
    (is_marked && is_number).then_some(digits)
}

/// Returns the plain form of the spaces and dashes that typography has.
fn plain_form(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
        c if is_space(c) => ' ',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARKS: &[&str] = &["ext", "x", "alanumero", "ankn", "anknytning", "p"];

    #[test]
    fn a_number_is_linked_by_rfc_3966() {
        for (written, linked) in [
            ("09 310 1691", "tel:093101691"),
            ("+358 (0)20 123 4567", "tel:+358201234567"),
            ("(+358) (0) 20 123 4567", "tel:+358201234567"),
            ("00358 (0)20 123 4567", "tel:00358201234567"),
            ("(09) 310 1691", "tel:093101691"),
            ("(0)9 310 1691", "tel:093101691"),
            ("09\u{2011}310\u{2011}1691", "tel:093101691"),
            ("09\u{a0}310\u{202f}16\u{2009}91", "tel:093101691"),
            ("09\u{2013}310\u{2212}1691", "tel:093101691"),
            ("09 123 4567, anknytning 12", "tel:091234567;ext=12"),
            ("09 123 4567 (alanumero 12)", "tel:091234567;ext=12"),
            ("09 123 4567 ext. 12", "tel:091234567;ext=12"),
            ("09 123 4567;ext=12", "tel:091234567;ext=12"),
            ("09 123 4567 x12", "tel:091234567;ext=12"),
            ("09 123 4567 Ankn.\u{a0}12", "tel:091234567;ext=12"),
            ("09 123 4567 p. 12", "tel:091234567;ext=12"),
            ("09 123 4567 #12", "tel:091234567;ext=12"),
            ("09 123 4567/68", "tel:091234567"),
            ("030/123456", "tel:030123456"),
            ("08191/40555", "tel:0819140555"),
            ("+49 (0)8191/40555", "tel:+49819140555"),
            ("09 123 4567/68/69", "tel:091234567"),
            ("09.310.1691", "tel:093101691"),
            ("112", "tel:112"),
        ] {
            assert_eq!(phone(written, &|word| MARKS.contains(&word)).as_deref(), Ok(linked), "{written}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for (written, why, detail, proposal) in [
            ("09 310\u{200b}1691", "invisible", "U+200B", "09 3101691"),
            ("\u{202a}+358 20 123\u{202c}", "invisible", "U+202A", "+358 20 123"),
            ("tel:+358201234567", "scheme", "tel", "+358201234567"),
            ("Puh. 09 310 1691", "character", "P", "09 310 1691"),
            ("09 310 1691 klo 9", "character", "k", ""),
            ("09 310 1691 ext. mari", "character", "e", ""),
            ("0800 AAMU", "character", "A", ""),
            ("ext. 12", "character", "e", ""),
            ("09 310*1691", "character", "*", ""),
            ("09 310 1691 + 2", "character", "+", ""),
            ("09 310 1691, 09 310 1692", "several", "", "09 310 1691"),
            ("09 310 1691, 09 310 1692; 09 310 1693", "several", "", "09 310 1691"),
            ("09 310 1691/09 310 1692", "several", "", "09 310 1691"),
            ("09 310 1691 / 040 123 4567", "several", "", "09 310 1691"),
            ("020 310 16/310 17 18", "several", "", "020 310 16"),
            ("+358 9 310 1691 / +358 9 310 1692", "several", "", "+358 9 310 1691"),
            ("(09 310 1691", "bracket", "", "09 310 1691"),
            ("09) 310 1691", "bracket", "", "09 310 1691"),
            ("((09) 310 1691", "bracket", "", "(09) 310 1691"),
            ("09 310 1691 (ext. 12", "bracket", "", "09 310 1691 ext. 12"),
            ("09 310 1691,", "character", ",", ""),
            ("\u{660}\u{669} 310 1691", "character", "\u{660} (U+0660)", ""),
            ("12", "form", "", ""),
            ("123456789012345678901", "form", "", ""),
            ("", "form", "", ""),
        ] {
            let fault = phone(written, &|word| MARKS.contains(&word)).expect_err(written);
            let proposed = fault.proposal.unwrap_or_default();
            assert_eq!(
                (fault.why.id(), fault.why.detail().as_str(), proposed.as_str()),
                (why, detail, proposal),
                "{written}"
            );
        }
    }
}

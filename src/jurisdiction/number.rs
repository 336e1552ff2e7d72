//! Formats of identity and business numbers, with the check symbols that show a typing error. The build script compiles this
//! file too, to try the examples beside each format. Therefore it uses nothing of the crate.

/// The format of a number: its forms and its checks.
#[derive(Debug, Clone, Copy)]
pub struct NumberFormat<'d> {
    /// The ways to write it: `9` is a digit, `C` a check symbol, `[-+A]` one of these characters, anything else itself.
    pub forms: &'d [&'d str],
    /// What may stand before it, such as the country in a VAT number.
    pub prefixes: &'d [&'d str],
    /// What may stand after it.
    pub suffixes: &'d [&'d str],
    /// Characters that may stand anywhere in it.
    pub ignore: &'d str,
    /// A valid number, as authors should write it.
    pub example: &'d str,
    /// The check for each symbol, in the order of the symbols.
    pub checks: &'d [Check<'d>],
}

/// The computation of a check symbol from the digits before it.
#[derive(Debug, Clone, Copy)]
pub enum Check<'d> {
    /// A weighted sum of digits modulo `modulus`.
    Weights {
        /// Weights of the last digits, one list a round. If the result of a round is 10 or more, the next round is tried.
        rounds: &'d [&'d [u32]],
        /// The modulus.
        modulus: u32,
        /// Whether the symbol is the modulus minus the remainder.
        complement: bool,
        /// The symbol if no round gives a digit; `None` = numbers with such digits are never issued.
        otherwise: Option<char>,
    },
    /// The sum of the last digits, every other one doubled, filled up to a multiple of ten (Luhn).
    Luhn {
        /// The number of digits.
        digits: usize,
    },
    /// All digits as one number, modulo the count of `symbols`: the result is the position of the symbol.
    Remainder {
        /// The symbols.
        symbols: &'d str,
    },
}

/// The result of comparing a text with a format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It may be such a number.
    Valid,
    /// It is written in another way.
    OtherForm,
    /// Its check symbols do not fit its digits.
    WrongCheck {
        /// The symbols that fit; `None` where no number has these digits.
        expected: Option<String>,
    },
}

impl NumberFormat<'_> {
    /// Compares a text with the format.
    #[must_use]
    pub fn verify(&self, text: &str) -> Verdict {
        let written = |text: &str| self.forms.iter().find_map(|form| self.parts(form, text));
        let Some(parts) = written(text).or_else(|| written(&self.bare(text))) else { return Verdict::OtherForm };
        let expected = self.check_symbols(parts.digits);
        if expected.as_ref() == Some(&parts.symbols) { Verdict::Valid } else { Verdict::WrongCheck { expected } }
    }

    /// Returns a text without what may stand before, after and in the number.
    fn bare(&self, text: &str) -> String {
        let is_ignored = |c: char| self.ignore.contains(if c == '\u{a0}' { ' ' } else { c });
        let text = text.trim();
        let text = self.prefixes.iter().find_map(|prefix| text.strip_prefix(prefix)).unwrap_or(text).trim();
        let text = self.suffixes.iter().find_map(|suffix| text.strip_suffix(suffix)).unwrap_or(text).trim();
        text.chars().filter(|c| !is_ignored(*c)).collect()
    }

    /// Returns the check symbols for these digits. A digit among them is input of the next checks.
    fn check_symbols(&self, mut digits: Vec<u32>) -> Option<String> {
        let mut symbols = String::new();
        for check in self.checks {
            let symbol = check.symbol(&digits)?;
            digits.extend(symbol.to_digit(10));
            symbols.push(symbol);
        }
        Some(symbols)
    }

    /// Returns the digits and check symbols of a text in this form.
    fn parts(&self, form: &str, text: &str) -> Option<Parts> {
        let mut parts = Parts { digits: Vec::new(), symbols: String::new() };
        let mut checks = self.checks.iter();
        let mut text = text.chars();
        let mut form = form.chars();
        while let Some(expected) = form.next() {
            let found = text.next()?;
            let is_right = match expected {
                '9' => {
                    parts.digits.push(found.to_digit(10)?);
                    true
                }
                'C' => {
                    parts.symbols.push(found);
                    checks.next()?.may_give(found)
                }
                '[' => {
                    let choices: String = form.by_ref().take_while(|end| *end != ']').collect();
                    // A digit is one that checks count.
                    parts.digits.extend(found.to_digit(10));
                    choices.contains(found)
                }
                itself => itself == found,
            };
            is_right.then_some(())?;
        }
        text.next().is_none().then_some(parts)
    }
}

/// The digits and check symbols of a text.
struct Parts {
    digits: Vec<u32>,
    symbols: String,
}

impl Check<'_> {
    /// Returns whether the check gives this symbol for some digits.
    fn may_give(&self, symbol: char) -> bool {
        match self {
            Check::Weights { otherwise, .. } => symbol.is_ascii_digit() || *otherwise == Some(symbol),
            Check::Luhn { .. } => symbol.is_ascii_digit(),
            Check::Remainder { symbols } => symbols.contains(symbol),
        }
    }

    /// Returns the symbol for the digits before it; `None` where no number has them.
    fn symbol(&self, digits: &[u32]) -> Option<char> {
        match self {
            Check::Weights { rounds, modulus, complement, otherwise } => {
                let digit = |weights: &&[u32]| {
                    let last = &digits[digits.len().checked_sub(weights.len())?..];
                    let rest = last.iter().zip(*weights).map(|(digit, weight)| digit * weight).sum::<u32>() % modulus;
                    char::from_digit(if *complement { (modulus - rest) % modulus } else { rest }, 10)
                };
                rounds.iter().find_map(digit).or(*otherwise)
            }
            Check::Luhn { digits: number } => {
                let last = &digits[digits.len().checked_sub(*number)?..];
                let doubled = |digit: u32| if digit > 4 { 2 * digit - 9 } else { 2 * digit };
                let value = |(at, digit): (usize, &u32)| if at % 2 == 0 { doubled(*digit) } else { *digit };
                let sum: u32 = last.iter().rev().enumerate().map(value).sum();
                char::from_digit((10 - sum % 10) % 10, 10)
            }
            Check::Remainder { symbols } => {
                let count = u64::try_from(symbols.chars().count()).ok()?;
                let rest = digits.iter().fold(0, |rest, digit| (rest * 10 + u64::from(*digit)) % count);
                symbols.chars().nth(usize::try_from(rest).ok()?)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weights<'d>(rounds: &'d [&'d [u32]], complement: bool, otherwise: Option<char>) -> Check<'d> {
        Check::Weights { rounds, modulus: 11, complement, otherwise }
    }

    fn format<'d>(forms: &'d [&'d str], checks: &'d [Check<'d>]) -> NumberFormat<'d> {
        NumberFormat { forms, checks, prefixes: &[], suffixes: &[], ignore: "", example: "" }
    }

    // The numbers of companies are computed for these tests, and taken from no register.

    /// Each number is valid. With any other last symbol it is not, and the expected symbol is the right one.
    fn holds(format: NumberFormat<'_>, numbers: &[&str]) {
        for number in numbers {
            assert_eq!(format.verify(number), Verdict::Valid, "{number}");
            let (head, last) = number.split_at(number.len() - 1);
            for other in ('0'..='9').filter(|other| !last.starts_with(*other)) {
                match format.verify(&format!("{head}{other}")) {
                    Verdict::WrongCheck { expected: Some(expected) } => assert!(expected.ends_with(last), "{expected}"),
                    verdict => panic!("{head}{other}: {verdict:?}"),
                }
            }
            assert_eq!(format.verify(head), Verdict::OtherForm);
            assert_eq!(format.verify(&format!("{number}0")), Verdict::OtherForm);
        }
    }

    #[test]
    fn finnish_numbers() {
        let checks = [weights(&[&[7, 9, 10, 5, 8, 4, 2]], true, None)];
        let business = format(&["9999999-C"], &checks);
        holds(business, &["0737546-2", "9123456-5", "9876543-0"]);
        // These seven digits leave a remainder of 1, which no check digit fits.
        assert_eq!(business.verify("0000006-0"), Verdict::WrongCheck { expected: None });
        assert_eq!(business.verify("0100005-0"), Verdict::WrongCheck { expected: Some("3".to_owned()) });
        for other in ["FI07375462", "07375462", "0737546-A", "0737546--", "073754\u{664}-2", ""] {
            assert_eq!(business.verify(other), Verdict::OtherForm, "{other}");
        }
        let checks = [Check::Remainder { symbols: "0123456789ABCDEFHJKLMNPRSTUVWXY" }];
        let forms = ["999999[-+ABCDEFYXWVU]999C"];
        holds(format(&forms, &checks), &["131052-308T", "010594Y9032"]);
    }

    #[test]
    fn swedish_numbers() {
        let checks = [Check::Luhn { digits: 9 }];
        holds(format(&["999999-999C"], &checks), &["400123-4568", "400987-6543"]);
        let personal = format(&["999999[-+]999C", "99999999-999C"], &checks);
        holds(personal, &["811218-9876", "19811218-9876", "670919+9530"]);
    }

    #[test]
    fn danish_numbers() {
        let checks = [weights(&[&[2, 7, 6, 5, 4, 3, 2]], true, None)];
        holds(format(&["9999999C"], &checks), &["01234560", "07654324", "09876545"]);
        let personal = format(&["999999-9999"], &[]);
        assert_eq!(personal.verify("070761-4285"), Verdict::Valid);
        assert_eq!(personal.verify("0707614285"), Verdict::OtherForm);
    }

    #[test]
    fn estonian_numbers() {
        let checks = [weights(&[&[1, 2, 3, 4, 5, 6, 7], &[3, 4, 5, 6, 7, 8, 9]], false, Some('0'))];
        holds(format(&["9999999C"], &checks), &["23456783", "20000154", "20000090"]);
        let rounds: [&[u32]; 2] = [&[1, 2, 3, 4, 5, 6, 7, 8, 9, 1], &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3]];
        let checks = [weights(&rounds, false, Some('0'))];
        holds(format(&["9999999999C"], &checks), &["37605030299", "38001085718"]);
    }

    #[test]
    fn norwegian_numbers() {
        let checks = [weights(&[&[3, 2, 7, 6, 5, 4, 3, 2]], true, None)];
        let forms = ["99999999C", "999 999 99C"];
        holds(format(&forms, &checks), &["123456785", "102 030 400"]);
        let checks = [
            weights(&[&[3, 7, 6, 1, 8, 9, 4, 5, 2]], true, None),
            weights(&[&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]], true, None),
        ];
        let personal = format(&["999999999CC"], &checks);
        holds(personal, &["01010750160"]);
        assert_eq!(personal.verify("01010750170"), Verdict::WrongCheck { expected: Some("60".to_owned()) });
    }
}

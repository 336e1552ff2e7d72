//! The formats of identity and business numbers.

use super::{COUNTRIES, LANGUAGES, faults};

const QA: &str = "src/jurisdictions/QA.toml";

/// Returns the faults of the format of a business number.
fn numbers(toml: &str) -> Vec<String> {
    let file = format!("default = true\n[business-id]\n{toml}");
    faults(&[LANGUAGES, (QA, &file), (COUNTRIES, "[country]\nQA = {}\n")])
}

const FINNISH: &str =
    "forms = [\"9999999-C\"]\nchecks = [{ weights = [[7, 9, 10, 5, 8, 4, 2]], modulus = 11, complement = true }]\n";

/// A country's number: its name, its format, valid numbers, and one with a typing error beside the symbols that it should end with.
type Number = (&'static str, &'static str, &'static [&'static str], Option<(&'static str, &'static str)>);

/// The numbers of companies are computed for this test, and taken from no register.
const COUNTRIES_OF_THE_NORTH: &[Number] = &[
    ("Finnish company", FINNISH, &["9123456-5", "9876543-0"], Some(("9123456-6", "5"))),
    (
        "Finnish person",
        "forms = [\"999999[-+ABCDEFYXWVU]999C\"]\nchecks = [{ remainder = \"0123456789ABCDEFHJKLMNPRSTUVWXY\" }]\n",
        &["131052-308T"],
        Some(("131052-308U", "T")),
    ),
    (
        "Swedish company",
        "forms = [\"999999-999C\"]\nchecks = [{ luhn = 9 }]\n",
        &["400123-4568", "400987-6543"],
        Some(("400132-4568", "7")),
    ),
    (
        "Swedish person",
        "forms = [\"999999[-+]999C\", \"99999999-999C\"]\nchecks = [{ luhn = 9 }]\n",
        &["811218-9876", "19811218-9876"],
        Some(("19811218-9875", "6")),
    ),
    (
        "Danish company",
        "forms = [\"9999999C\"]\nchecks = [{ weights = [[2, 7, 6, 5, 4, 3, 2]], modulus = 11, complement = true }]\n",
        &["01234560", "07654324"],
        Some(("07654325", "4")),
    ),
    ("Danish person", "forms = [\"999999-9999\"]\n", &["070761-4285"], None),
    (
        "Estonian company",
        "forms = [\"9999999C\"]\nchecks = [{ weights = [[1, 2, 3, 4, 5, 6, 7], [3, 4, 5, 6, 7, 8, 9]], modulus = 11, otherwise = \"0\" }]\n",
        &["23456783", "20000154", "20000090"],
        Some(("20000155", "4")),
    ),
    (
        "Norwegian company",
        "forms = [\"99999999C\", \"999 999 99C\"]\nchecks = [{ weights = [[3, 2, 7, 6, 5, 4, 3, 2]], modulus = 11, complement = true }]\n",
        &["123456785", "102 030 400"],
        Some(("102 030 401", "0")),
    ),
    (
        "Norwegian person",
        "forms = [\"999999999CC\"]\nchecks = [\n  { weights = [[3, 7, 6, 1, 8, 9, 4, 5, 2]], modulus = 11, complement = true },\n  { weights = [[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]], modulus = 11, complement = true },\n]\n",
        &["01010750160"],
        Some(("01010750170", "60")),
    ),
];

#[test]
fn numbers_of_the_northern_countries_can_be_written_as_data() {
    for (whose, format, valid, wrong) in COUNTRIES_OF_THE_NORTH {
        assert_eq!(numbers(&format!("{format}examples = {valid:?}")), Vec::<String>::new(), "{whose}");
        let Some((wrong, end)) = wrong else { continue };
        let found = numbers(&format!("{format}examples = [{wrong:?}]"));
        let line = format.lines().count() + 3;
        let fault =
            format!("{QA}:{line}: the example {wrong:?} should end with {end}; correct the example or the format");
        assert_eq!(found, [fault], "{whose}");
    }
}

/// An example with a typing error is found when the program is built.
#[test]
fn faults_of_formats_are_named_with_their_lines() {
    let remedy = "correct the example or the format";
    let form = "write 9 for a digit, C for each check symbol at the end, [-+] for one of these characters";
    let wrong = [
        (
            FINNISH.to_owned(),
            "2: the format has no example; add examples = [\"…\"], numbers that exist or are made for tests".to_owned(),
        ),
        (
            format!("{FINNISH}examples = [\"0737546-3\"]"),
            format!("5: the example \"0737546-3\" should end with 2; {remedy}"),
        ),
        (
            format!("{FINNISH}examples = [\"0000006-1\"]"),
            format!("5: the example \"0000006-1\" has digits that no number has; {remedy}"),
        ),
        (
            format!("{FINNISH}examples = [\"07375462\"]"),
            format!("5: the example \"07375462\" is written in none of the forms; {remedy}"),
        ),
        (
            "forms = [\"9[-9\"]\nexamples = [\"1-2\"]".to_owned(),
            format!("3: the form \"9[-9\" has a bracket without its other; {form}"),
        ),
        (
            "forms = [\"99-C9\"]\nexamples = [\"12-34\"]".to_owned(),
            format!("3: the form \"99-C9\" does not have one C at its end for each of the 0 checks; {form}"),
        ),
        (
            "forms = [\"99C\"]\nchecks = [{ luhn = 9 }]\nexamples = [\"123\"]".to_owned(),
            format!("3: the form \"99C\" has 2 digits, but a check needs 9; {form}"),
        ),
        (
            "forms = [\"99C\"]\nchecks = [{ modulus = 9 }]\nexamples = [\"123\"]".to_owned(),
            "4: nothing says how the check is computed; write weights and modulus, or luhn, or remainder".to_owned(),
        ),
    ];
    for (toml, fault) in wrong {
        let found = numbers(&toml);
        assert!(found.contains(&format!("{QA}:{fault}")), "{toml}\n{found:#?}");
    }
}

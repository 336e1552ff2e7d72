//! The formats of identity and business numbers.

use super::{COUNTRIES, LANGUAGES, faults};

const QA: &str = "src/jurisdictions/QA.toml";

/// Each country's numbers can be written as data, and an example with a typing error is found when the program is built.
#[test]
fn formats_of_numbers_are_tried_on_their_examples() {
    let numbers = |toml: &str| {
        let file = format!("default = true\n[business-id]\n{toml}");
        faults(&[LANGUAGES, (QA, &file), (COUNTRIES, "[country]\nQA = {}\n")])
    };
    let finnish =
        "forms = [\"9999999-C\"]\nchecks = [{ weights = [[7, 9, 10, 5, 8, 4, 2]], modulus = 11, complement = true }]\n";
    let valid = [
        &format!("{finnish}examples = [\"0737546-2\"]"),
        "forms = [\"999999[-+ABCDEFYXWVU]999C\"]\nchecks = [{ remainder = \"0123456789ABCDEFHJKLMNPRSTUVWXY\" }]\nexamples = [\"131052-308T\"]",
        "forms = [\"999999-999C\"]\nchecks = [{ luhn = 9 }]\nexamples = [\"556703-7485\"]",
        "forms = [\"999999[-+]999C\", \"99999999-999C\"]\nchecks = [{ luhn = 9 }]\nexamples = [\"811218-9876\", \"19811218-9876\"]",
        "forms = [\"9999999C\"]\nchecks = [{ weights = [[2, 7, 6, 5, 4, 3, 2]], modulus = 11, complement = true }]\nexamples = [\"13585628\"]",
        "forms = [\"999999-9999\"]\nexamples = [\"070761-4285\"]",
        "forms = [\"9999999C\"]\nchecks = [{ weights = [[1, 2, 3, 4, 5, 6, 7], [3, 4, 5, 6, 7, 8, 9]], modulus = 11, otherwise = \"0\" }]\nexamples = [\"10137025\", \"10000640\"]",
        "forms = [\"999 999 99C\"]\nchecks = [{ weights = [[3, 2, 7, 6, 5, 4, 3, 2]], modulus = 11, complement = true }]\nexamples = [\"974 760 673\"]",
        "forms = [\"999999999CC\"]\nchecks = [\n  { weights = [[3, 7, 6, 1, 8, 9, 4, 5, 2]], modulus = 11, complement = true },\n  { weights = [[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]], modulus = 11, complement = true },\n]\nexamples = [\"01010750160\"]",
    ];
    for toml in valid {
        assert_eq!(numbers(toml), Vec::<String>::new(), "{toml}");
    }
    let remedy = "correct the example or the format";
    let form = "write 9 for a digit, C for each check symbol at the end, [-+] for one of these characters";
    let wrong = [
        (
            finnish.to_owned(),
            "2: the format has no example; add examples = [\"…\"], numbers that exist or are made for tests".to_owned(),
        ),
        (
            format!("{finnish}examples = [\"0737546-3\"]"),
            format!("5: the example \"0737546-3\" should end with 2; {remedy}"),
        ),
        (
            format!("{finnish}examples = [\"0000006-1\"]"),
            format!("5: the example \"0000006-1\" has digits that no number has; {remedy}"),
        ),
        (
            format!("{finnish}examples = [\"07375462\"]"),
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

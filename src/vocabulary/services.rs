//! Finds services by the names that notices call them by.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::kind::Kind;
use super::term::{Property, Term};
use super::terms::terms;

/// What companies put behind a name: legal forms, in lower case and without full stops.
const LEGAL_FORMS: &[&str] = &[
    "ab",
    "as",
    "a/s",
    "aps",
    "bv",
    "corp",
    "corporation",
    "gmbh",
    "inc",
    "limited",
    "llc",
    "ltd",
    "oy",
    "oyj",
    "oü",
    "plc",
    "sa",
    "sas",
    "sarl",
];

/// The services by their folded names.
static BY_NAME: LazyLock<HashMap<String, &'static Term>> = LazyLock::new(|| {
    let mut by_name = HashMap::new();
    for service in terms(Kind::Service) {
        for name in service.properties.iter().flat_map(names) {
            by_name.entry(folded(name)).or_insert(service);
        }
    }
    by_name
});

/// Returns the service that has this name, whatever its case, spaces, hyphens and legal form: "MailChimp, Inc." is Mailchimp.
#[must_use]
pub fn service_named(name: &str) -> Option<&'static Term> {
    BY_NAME.get(folded(name).as_str()).copied()
}

fn names(property: &Property) -> &'static [&'static str] {
    if let Property::Names(names) = property { names } else { &[] }
}

fn folded(name: &str) -> String {
    let lower = name.to_lowercase();
    let mut words: Vec<String> = lower
        .split(|c: char| c.is_whitespace() || c == ',')
        .map(|word| word.replace('.', ""))
        .filter(|word| !word.is_empty())
        .collect();
    while words.len() > 1 && words.last().is_some_and(|word| LEGAL_FORMS.contains(&word.as_str())) {
        words.pop();
    }
    words.concat().replace('-', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_in_any_spelling() {
        for (name, id) in [
            ("Mailchimp", "mailchimp"),
            ("MailChimp, Inc.", "mailchimp"),
            ("google analytics", "google-analytics"),
            ("GA4", "google-analytics"),
            ("Microsoft-365", "microsoft-365"),
        ] {
            assert_eq!(service_named(name).map(|term| term.id), Some(id), "{name}");
        }
    }

    #[test]
    fn a_company_that_only_begins_so_is_none() {
        for name in ["", "Oy", "Google Analytics Consultants Oy", "Mailchimpers", "Aamu Oy"] {
            assert!(service_named(name).is_none(), "{name}");
        }
    }

    #[test]
    fn no_two_services_have_one_name() {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for service in terms(Kind::Service) {
            for name in service.properties.iter().flat_map(names) {
                let other = seen.insert(folded(name), service.id);
                assert!(other.is_none_or(|other| other == service.id), "{name}: {other:?} and {}", service.id);
            }
        }
    }
}

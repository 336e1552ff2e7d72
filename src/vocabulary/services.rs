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
            by_name.entry(folded(name).0).or_insert(service);
        }
    }
    by_name
});

/// Returns the service that has this name, whatever its case, spaces and hyphens, and with the legal form of its provider:
/// "MailChimp, Inc." is Mailchimp, and "Clarity Oy" is somebody else than Microsoft Clarity.
#[must_use]
pub fn service_named(name: &str) -> Option<&'static Term> {
    let (folded, form) = folded(name);
    let service = BY_NAME.get(folded.as_str()).copied()?;
    let is_providers = |form: &str| {
        let provider = service.properties.iter().find_map(|property| match property {
            Property::Provider(provider) => Some(*provider),
            _ => None,
        });
        provider.is_some_and(|provider| is_same_form(self::folded(provider).1.as_deref(), form))
    };
    form.as_deref().is_none_or(is_providers).then_some(service)
}

/// Returns whether a provider of one legal form may be meant by a name with another: a company in the United States is called
/// "Inc" or "LLC" by those who do not look it up, and those forms exist in no country of the EEA.
fn is_same_form(provider: Option<&str>, form: &str) -> bool {
    const AMERICAN: [&str; 4] = ["corp", "corporation", "inc", "llc"];
    AMERICAN.contains(&form) || provider == Some(form)
}

fn names(property: &Property) -> &'static [&'static str] {
    if let Property::Names(names) = property { names } else { &[] }
}

/// Returns a name without case, spaces and hyphens, and the legal form behind it.
fn folded(name: &str) -> (String, Option<String>) {
    let lower = name.to_lowercase();
    let mut words: Vec<String> = lower
        .split(|c: char| c.is_whitespace() || c == ',')
        .map(|word| word.replace('.', ""))
        .filter(|word| !word.is_empty())
        .collect();
    let mut form = None;
    while words.len() > 1 && words.last().is_some_and(|word| LEGAL_FORMS.contains(&word.as_str())) {
        form = words.pop();
    }
    (words.concat().replace('-', ""), form)
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
            ("Webropol Oy", "webropol"),
        ] {
            assert_eq!(service_named(name).map(|term| term.id), Some(id), "{name}");
        }
    }

    #[test]
    fn a_company_that_only_begins_so_is_none() {
        for name in
            ["", "Oy", "Google Analytics Consultants Oy", "Mailchimpers", "Aamu Oy", "Clarity Oy", "Teams AB", "X Oy"]
        {
            assert!(service_named(name).is_none(), "{name}");
        }
    }

    #[test]
    fn no_two_services_have_one_name() {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for service in terms(Kind::Service) {
            for name in service.properties.iter().flat_map(names) {
                let other = seen.insert(folded(name).0, service.id);
                assert!(other.is_none_or(|other| other == service.id), "{name}: {other:?} and {}", service.id);
            }
        }
    }
}

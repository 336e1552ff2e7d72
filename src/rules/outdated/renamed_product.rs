use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::outdated::renamed_product::*;
use crate::rules::{Context, Findings, outdated, rule};
use crate::source::Place;
use crate::vocabulary::{self, Kind, Property};

rule! {
    /// Reports a service by a name that its provider has given up. Names and years are properties of the services in
    /// the vocabulary; a new change of name goes there.
    ///
    /// Does not report a sentence about the past, or one that has the new name as well.
    ///
    /// Law: clear information (Art. 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [tools]
    /// parties = ["google-ads"]
    /// [party.google-ads]
    /// name = "Google Adwords"  # here
    /// ```
    /// ```toml
    /// [[section]]
    /// id = "reports"
    /// heading.fi = "Raportit"
    /// text.fi = "Seuraamme kävijämääriä Looker Studiolla."  # here
    /// ```
    /// ```toml
    /// [tools]
    /// parties = ["mailer"]
    /// [party.mailer]
    /// name = "Sendinblue"  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [tools]
    /// parties = ["google-ads"]
    /// [party.google-ads]
    /// name = "Google Ads (formerly Google AdWords)"
    /// ```
    /// ```toml
    /// [tools]
    /// parties = ["google-ads", "looker-studio"]
    /// ```
    /// ```toml
    /// [[section]]
    /// id = "reports"
    /// heading.fi = "Raportit"
    /// text.fi = "Seuraamme kävijämääriä Google Data Studiolla, ja viestit lähettää Sendinblue SAS."
    /// ```
    OL004 "renamed-product", Info, [gdpr(12, 1, None)], with [outdated], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut reported: Vec<Place> = Vec::new();
    for passage in context.passages().filter(|passage| !passage.is_address()) {
        let mut parts = passage.parts().iter().filter(|part| !outdated::is_past(part));
        let found = parts.find_map(|part| {
            FORMER.all(part).find_map(|(range, service)| {
                let (former, year) = renamed(service, &part.lower()[range.clone()])?;
                let words = part.as_written(range.start..range.start + former.len());
                (!says_present_name(service, part.lower())).then_some((service, year, words))
            })
        });
        if let Some((service, year, words)) = found.filter(|_| !reported.contains(&passage.at)) {
            let now = Argument::Term(Kind::Service, service.to_owned());
            let year = Argument::Text(year.to_string());
            findings.report(passage.at, &[("words", Argument::Text(words.to_owned())), ("now", now), ("year", year)]);
            reported.push(passage.at);
        }
    }
}

/// Returns whether a text in lower case has a name that a service bears today, or its provider's.
fn says_present_name(service: &str, lower: &str) -> bool {
    let Some(term) = vocabulary::find(Kind::Service, service) else { return false };
    let former: Vec<&str> = term.properties.iter().flat_map(former_names).copied().collect();
    let present = term.properties.iter().flat_map(|property| match property {
        Property::Names(names) => names.to_vec(),
        Property::Provider(provider) => vec![*provider],
        _ => Vec::new(),
    });
    let mut present = present.filter(|name| !former.iter().any(|old| old.eq_ignore_ascii_case(name)));
    present.any(|name| has_words(lower, &name.to_lowercase()))
}

fn former_names(property: &Property) -> &'static [&'static str] {
    if let Property::Renamed { from, .. } = property { from } else { &[] }
}

/// A name of so many letters is a part of many words.
const SHORT: usize = 3;

/// Returns whether a text has these words, and not merely as parts of longer ones.
fn has_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + words.len()..]);
        // A longer name may have an ending behind it.
        let is_whole = words.len() > SHORT || !after.starts_with(char::is_alphanumeric);
        !before.ends_with(char::is_alphanumeric) && is_whole
    })
}

/// Returns the former name of a service at the beginning of `words`, in lower case, and the year of the change.
fn renamed(service: &str, words: &str) -> Option<(String, u16)> {
    vocabulary::find(Kind::Service, service)?.properties.iter().find_map(|property| {
        let Property::Renamed { from, year } = property else { return None };
        let mut former = from.iter().map(|name| name.to_lowercase());
        former.find(|name| words.starts_with(name)).map(|name| (name, *year))
    })
}

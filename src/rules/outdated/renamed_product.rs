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
    /// text.fi = "Seuraamme kävijämääriä Google Data Studiolla."  # here
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
    OL004 "renamed-product", Info, [gdpr(12, 1, None)], with [outdated], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut reported: Vec<Place> = Vec::new();
    for passage in context.passages().filter(|passage| !passage.is_address()) {
        let mut parts = passage.parts().iter().filter(|part| !outdated::is_past(part));
        let found = parts.find_map(|part| {
            FORMER.all(part).find_map(|(range, service)| {
                let (former, year) = renamed(service, &part.lower()[range.clone()])?;
                let now = service.replace('-', " ");
                let words = part.as_written(range.start..range.start + former.len());
                (!part.lower().contains(&now)).then_some((service, year, words))
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

/// Returns the former name of a service at the beginning of `words`, in lower case, and the year of the change.
fn renamed(service: &str, words: &str) -> Option<(String, u16)> {
    vocabulary::find(Kind::Service, service)?.properties.iter().find_map(|property| {
        let Property::Renamed { from, year } = property else { return None };
        let mut former = from.iter().map(|name| name.to_lowercase());
        former.find(|name| words.starts_with(name)).map(|name| (name, *year))
    })
}

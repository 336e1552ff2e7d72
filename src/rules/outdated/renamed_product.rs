use std::sync::LazyLock;

use crate::finding::Argument;
use crate::law::gdpr;
use crate::source::Place;
use crate::vocabulary::{Kind, Property, terms};

use crate::reading::Glossary;
use crate::rules::{Context, Findings, lexicons, rule};

rule! {
    /// A service by a name that its provider has given up. The names and the year are properties of the services in the
    /// vocabulary; a new rename goes there. Silent in a sentence that tells of the past or names the new one as well.
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
    OL004 "renamed-product", Info, [gdpr(12, 1, None)], reads [RENAMED], since "0.1"
}

/// What a former name leads to.
#[derive(Debug, Clone, Copy)]
struct Renamed {
    service: &'static str,
    /// How long the former name is in lower case: its endings are not quoted.
    length: usize,
    year: u16,
}

static RENAMED: LazyLock<Glossary<Renamed>> = LazyLock::new(|| {
    let mut renamed = Vec::new();
    for service in terms(Kind::Service) {
        for property in service.properties {
            let Property::Renamed { from, year } = property else { continue };
            renamed.extend(from.iter().map(|name| {
                let former = name.to_lowercase();
                (format!("{former}*"), Renamed { service: service.id, length: former.len(), year: *year })
            }));
        }
    }
    Glossary::of(renamed)
});

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut told: Vec<Place> = Vec::new();
    for passage in context.passages().iter().filter(|passage| !passage.is_address()) {
        let mut parts = passage.parts().iter().filter(|part| !lexicons::tells_of_the_past(part));
        let found = parts.find_map(|part| {
            RENAMED.all(part).find_map(|(range, renamed)| {
                let now = renamed.service.replace('-', " ");
                let words = part.as_written(range.start..range.start + renamed.length);
                (!part.lower().contains(&now)).then_some((renamed, words))
            })
        });
        if let Some((renamed, words)) = found.filter(|_| !told.contains(&passage.at)) {
            let now = Argument::Term(Kind::Service, renamed.service.to_owned());
            let year = Argument::Text(renamed.year.to_string());
            findings.report(passage.at, &[("words", Argument::Text(words.to_owned())), ("now", now), ("year", year)]);
            told.push(passage.at);
        }
    }
}

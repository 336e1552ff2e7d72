use std::ops::Range;

use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::Passage;
use crate::reading::lists::outdated::renamed_authority::*;
use crate::rules::{Context, Findings, outdated, rule};
use crate::source::Place;
use crate::vocabulary::{self, Kind, Property};

rule! {
    /// Reports an authority by a former name, for which readers look in vain. The word list has the former names in
    /// their inflections. The year of the change is a property of the authority.
    ///
    /// Does not report the present name of Traficom ("Liikenne- ja viestintävirasto"), which contains a former name, or
    /// a sentence about the past.
    ///
    /// Law: clear information (Art. 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [party.dvv]
    /// name.fi = "Väestörekisterikeskus"  # here
    /// name.sv = "Befolkningsregistercentralen"
    /// ```
    /// ```toml
    /// [[section]]
    /// id = "cookies-elsewhere"
    /// heading.fi = "Muuta"
    /// text.fi = "Evästeistä kerrotaan Viestintäviraston sivuilla."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[section]]
    /// id = "cookies-and-addresses"
    /// heading.fi = "Muuta"
    /// text.fi = "Liikenne- ja viestintäviraston sivuilla kerrotaan evästeistä. Digi- ja väestötietovirasto oli aiemmin Väestörekisterikeskus."
    /// text.sv = "Transport- och kommunikationsverkets webbplats berättar om kakor."
    /// ```
    /// ```toml
    /// [party.dvv]
    /// name.fi = "Digi- ja väestötietovirasto (DVV)"
    /// ```
    OL002 "renamed-authority", Warning, [gdpr(12, 1, None)], with [outdated], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut reported: Vec<Place> = Vec::new();
    for passage in context.passages().filter(|passage| !passage.is_address()) {
        let mut parts = passage.parts().iter().filter(|part| !outdated::is_past(part));
        if let Some((words, authority)) = parts.find_map(former).filter(|_| !reported.contains(&passage.at)) {
            let year = Argument::Text(year(authority).map_or_else(String::new, |year| year.to_string()));
            let now = Argument::Term(Kind::Authority, authority.to_owned());
            let case = Argument::Case(authority);
            let words = Argument::Text(words.to_owned());
            findings.report(passage.at, &[("case", case), ("words", words), ("now", now), ("year", year)]);
            reported.push(passage.at);
        }
    }
}

/// Returns the former name in a sentence or label, and the authority. `None` if the former name is a part of the
/// present one.
fn former(part: &Passage) -> Option<(&str, &'static str)> {
    let (range, authority) = FORMER.find(part)?;
    let is_part_of_present = |now: Range<usize>| part.lower().get(now.end..range.start) == Some(" ");
    (!NOW.ranges(part).any(is_part_of_present)).then(|| (part.as_written(range), authority))
}

/// Returns the year in which an authority got its present name.
fn year(authority: &str) -> Option<u16> {
    vocabulary::find(Kind::Authority, authority)?.properties.iter().find_map(|property| match property {
        Property::Renamed { year, .. } => Some(*year),
        _ => None,
    })
}

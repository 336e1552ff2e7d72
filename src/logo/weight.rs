//! How much work it is to draw an SVG: elements may be shown again and again by others, which are shown again in turn, so that a
//! small file is a picture of a billion parts.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::error::What;
use super::names::PROPERTIES;
use super::tree::Element;
use super::values::ids;

/// The most parts of a picture, when each element that is shown several times is counted as often. A part is an element, or 100
/// bytes of a value.
const MOST_PARTS: u64 = 100_000;

/// The most steps of filters, counted in the same way.
const MOST_FILTERS: u64 = 200;

/// The most elements in each other, counted in the same way.
const MOST_NESTED: u64 = 128;

/// What [`MOST_NESTED`] is a limit of.
const NESTED: &str = "nested-shown";

/// Elements whose content only says how others are painted.
const COLOURS: [&str; 2] = ["linearGradient", "radialGradient"];

/// The most rules of styles that refer to elements, each counted once for each of its selectors.
const MOST_RULES: usize = 1_000;

/// Filters that are written as functions.
const FILTERS: [&str; 4] = ["blur(", "drop-shadow(", "hue-rotate(", "saturate("];

type At = (u32, u32);

/// What the values of a rule or an element show.
#[derive(Debug, Default)]
struct Shown<'a> {
    /// Ids of elements, each with how often it is named.
    ids: BTreeMap<&'a str, u64>,
    /// The number of ids, each counted as often as it is named.
    named: u64,
    /// The number of filters that are written as functions: `blur(2px)`.
    functions: u64,
}

impl<'a> Shown<'a> {
    fn by(values: impl Iterator<Item = &'a str>) -> Self {
        let mut shown = Self::default();
        for value in values {
            for id in ids(value) {
                *shown.ids.entry(id).or_default() += 1;
                shown.named += 1;
            }
            let value = value.to_lowercase();
            shown.functions += FILTERS.iter().map(|name| value.matches(name).count() as u64).sum::<u64>();
        }
        shown
    }
}

/// Checks the work that a picture is.
pub(super) fn weigh(root: &Element, rules: &[(String, Vec<(String, String)>)]) -> Result<(), (At, What)> {
    let mut scale = Scale::default();
    scale.collect(root);
    let mut count = 0;
    for (selectors, declarations) in rules {
        let shown = Shown::by(declarations.iter().map(|(_, value)| value.as_str()));
        if shown.named + shown.functions == 0 {
            continue;
        }
        count += selectors.split(',').count();
        if count > MOST_RULES {
            return Err((root.at, What::TooMany { things: "rules", most: MOST_RULES as u64 }));
        }
        for selector in selectors.split(',') {
            scale.rules.entry(Simple::last_of(selector)).or_default().push(scale.shown.len());
        }
        scale.shown.push(shown);
    }
    scale.of(root).map(|_| ())
}

/// The part of a selector by which elements are found. More elements fit it than the whole selector.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Simple<'a> {
    Class(&'a str),
    Id(&'a str),
    Name(&'a str),
    Any,
}

impl<'a> Simple<'a> {
    fn last_of(selector: &'a str) -> Simple<'a> {
        let last = selector.trim().rsplit([' ', '>', '+', '~']).next().unwrap_or_default();
        if last.contains([':', '[', '(', '*', '|']) {
            return Simple::Any;
        }
        match last.rfind(['.', '#']) {
            Some(at) if last[at..].starts_with('.') => Simple::Class(&last[at + 1..]),
            Some(at) => Simple::Id(&last[at + 1..]),
            None if last.is_empty() => Simple::Any,
            None => Simple::Name(last),
        }
    }

    /// Returns all that an element fits.
    fn all_of(element: &'a Element) -> impl Iterator<Item = Simple<'a>> {
        let classes: BTreeSet<&str> = element.value("class").unwrap_or_default().split_whitespace().collect();
        let id = element.value("id").map(Simple::Id);
        [Simple::Any, Simple::Name(element.name)].into_iter().chain(id).chain(classes.into_iter().map(Simple::Class))
    }
}

/// The work that an element is.
#[derive(Clone, Copy, Default)]
struct Work {
    parts: u64,
    filters: u64,
    nested: u64,
}

impl Work {
    fn add(&mut self, other: Work, times: u64) {
        self.parts = self.parts.saturating_add(other.parts.saturating_mul(times));
        self.filters = self.filters.saturating_add(other.filters.saturating_mul(times));
        self.nested = self.nested.max(other.nested);
    }

    /// Checks the work of an element, so far as it is counted.
    fn check(&self, element: &Element) -> Result<(), (At, What)> {
        for (count, things, most) in [
            (self.parts, "parts", MOST_PARTS),
            (self.filters, "filters", MOST_FILTERS),
            (self.nested, NESTED, MOST_NESTED),
        ] {
            if count > most {
                return Err((element.at, What::TooMany { things, most }));
            }
        }
        Ok(())
    }
}

#[derive(Default)]
struct Scale<'a> {
    /// Elements by their ids, without those that are only colours.
    by_id: HashMap<&'a str, Vec<usize>>,
    /// Ids of markers.
    markers: HashSet<&'a str>,
    /// Places in `shown` by the part of a selector that an element must fit.
    rules: HashMap<Simple<'a>, Vec<usize>>,
    /// What the rules show.
    shown: Vec<Shown<'a>>,
    elements: Vec<&'a Element>,
    /// The work of elements by their addresses in memory; nothing while it is counted.
    known: HashMap<*const Element, Option<Work>>,
    /// The number of elements whose work is being counted: each is in the one before it.
    open: u64,
}

impl<'a> Scale<'a> {
    fn collect(&mut self, element: &'a Element) {
        if let Some(id) = element.value("id").filter(|_| !COLOURS.contains(&element.name)) {
            if element.name == "marker" {
                self.markers.insert(id);
            }
            self.by_id.entry(id).or_default().push(self.elements.len());
        }
        self.elements.push(element);
        for child in element.elements() {
            self.collect(child);
        }
    }

    /// Returns the work of an element with all that it shows.
    fn of(&mut self, element: &'a Element) -> Result<Work, (At, What)> {
        let key = std::ptr::from_ref(element);
        match self.known.get(&key) {
            Some(Some(work)) => return Ok(*work),
            Some(None) => {
                let id = element.value("id").unwrap_or(element.name);
                return Err((element.at, What::Loop(id.to_owned())));
            }
            None => {}
        }
        self.open += 1;
        if self.open > MOST_NESTED {
            return Err((element.at, What::TooMany { things: NESTED, most: MOST_NESTED }));
        }
        self.known.insert(key, None);
        let bytes: usize = element.attributes.iter().map(|(_, value)| value.len()).sum();
        let mut work = Work { parts: 1 + bytes as u64 / 100, filters: 0, nested: 0 };
        for child in element.elements() {
            work.add(self.of(child)?, 1);
            work.check(element)?;
        }
        for (id, times) in self.shown_by(element, &mut work)? {
            for at in self.by_id.get(id).cloned().unwrap_or_default() {
                let other = self.elements[at];
                let mut shown = self.of(other)?;
                if other.name == "filter" {
                    shown.filters += shown.parts;
                }
                work.add(shown, times);
                work.check(element)?;
            }
        }
        work.nested += 1;
        work.check(element)?;
        self.open -= 1;
        self.known.insert(key, Some(work));
        Ok(work)
    }

    /// Returns the ids of the elements that an element shows, each with how often. Filters that are functions, and what the rules
    /// name, are added to the work.
    fn shown_by(&self, element: &'a Element, work: &mut Work) -> Result<Vec<(&'a str, u64)>, (At, What)> {
        let own = element
            .attributes
            .iter()
            .filter(|(name, value)| value.contains('(') && (name == "style" || PROPERTIES.contains(&name.as_str())));
        let own = Shown::by(own.map(|(_, value)| value.as_str()));
        let fitting = Simple::all_of(element).filter_map(|simple| self.rules.get(&simple)).flatten();
        let mut all: Vec<&Shown<'a>> = Vec::new();
        for shown in fitting.map(|at| &self.shown[*at]) {
            work.parts += shown.named;
            work.filters += shown.functions * 3;
            work.check(element)?;
            all.push(shown);
        }
        work.filters += own.functions * 3;
        all.push(&own);
        // A marker is drawn at each corner.
        let corners = ["d", "points"].iter().filter_map(|name| element.value(name)).map(|value| value.len() as u64 / 2);
        let corners = 3 + corners.sum::<u64>();
        let href = element.href().and_then(|href| href.strip_prefix('#')).filter(|_| !COLOURS.contains(&element.name));
        let mut ids: Vec<(&str, u64)> = href.map(|id| (id, 1)).into_iter().collect();
        for (id, times) in all.into_iter().flat_map(|shown| &shown.ids) {
            ids.push((id, if self.markers.contains(id) { times * corners } else { *times }));
        }
        Ok(ids)
    }
}

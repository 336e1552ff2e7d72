//! How much work it is to draw an SVG: elements may be shown again and again by others, which are shown again in turn, so that a
//! small file is a picture of a billion parts.

use std::collections::HashMap;

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

/// A part of a selector that an element must fit, and the values that it then has.
type Rule<'a> = (Simple<'a>, Vec<&'a str>);

/// Checks the work that a picture is.
pub(super) fn weigh(root: &Element, rules: &[(String, Vec<(String, String)>)]) -> Result<(), (At, What)> {
    let mut scale =
        Scale { by_id: HashMap::new(), rules: Vec::new(), elements: Vec::new(), known: HashMap::new(), open: 0 };
    scale.collect(root);
    for (selectors, declarations) in rules {
        let values: Vec<&str> =
            declarations.iter().map(|(_, value)| value.as_str()).filter(|value| shows(value)).collect();
        if !values.is_empty() {
            scale.rules.extend(selectors.split(',').map(|selector| (Simple::last_of(selector), values.clone())));
        }
    }
    if scale.rules.len() > MOST_RULES {
        return Err((root.at, What::TooMany { things: "rules", most: MOST_RULES as u64 }));
    }
    scale.of(root).map(|_| ())
}

/// Returns whether a value refers to another element, or is a filter.
fn shows(value: &str) -> bool {
    let value = value.to_lowercase();
    ["url("].iter().chain(&FILTERS).any(|name| value.contains(name))
}

/// The part of a selector by which elements are found. More elements fit it than the whole selector.
#[derive(Clone, Copy)]
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

    fn fits(self, element: &Element) -> bool {
        match self {
            Simple::Class(class) => {
                element.value("class").is_some_and(|classes| classes.split_whitespace().any(|own| own == class))
            }
            Simple::Id(id) => element.value("id") == Some(id),
            Simple::Name(name) => element.name == name,
            Simple::Any => true,
        }
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
}

struct Scale<'a> {
    by_id: HashMap<&'a str, Vec<usize>>,
    rules: Vec<Rule<'a>>,
    elements: Vec<&'a Element>,
    /// The work of elements by their addresses in memory; nothing while it is counted.
    known: HashMap<*const Element, Option<Work>>,
    /// The number of elements whose work is being counted: each is in the one before it.
    open: u64,
}

impl<'a> Scale<'a> {
    fn collect(&mut self, element: &'a Element) {
        if let Some(id) = element.value("id") {
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
        }
        for (id, times) in self.shown_by(element) {
            for at in self.by_id.get(id).cloned().unwrap_or_default() {
                let other = self.elements[at];
                if COLOURS.contains(&other.name) {
                    continue;
                }
                let mut shown = self.of(other)?;
                if other.name == "filter" {
                    shown.filters += shown.parts;
                }
                work.add(shown, times);
            }
        }
        work.filters = work.filters.saturating_add(self.functions_of(element));
        work.nested += 1;
        for (count, things, most) in [
            (work.parts, "parts", MOST_PARTS),
            (work.filters, "filters", MOST_FILTERS),
            (work.nested, NESTED, MOST_NESTED),
        ] {
            if count > most {
                return Err((element.at, What::TooMany { things, most }));
            }
        }
        self.open -= 1;
        self.known.insert(key, Some(work));
        Ok(work)
    }

    /// Returns the ids of the elements that an element shows, each with how often.
    fn shown_by(&self, element: &'a Element) -> Vec<(&'a str, u64)> {
        let mut shown = Vec::new();
        if !COLOURS.contains(&element.name) {
            shown.extend(element.href().and_then(|href| href.strip_prefix('#')).map(|id| (id, 1)));
        }
        // A marker is drawn at each corner.
        let corners = ["d", "points"].iter().filter_map(|name| element.value(name)).map(|value| value.len() as u64 / 2);
        let corners = 3 + corners.sum::<u64>();
        for value in self.styles_of(element) {
            for id in ids(value) {
                let is_marker =
                    self.by_id.get(id).is_some_and(|all| all.iter().any(|at| self.elements[*at].name == "marker"));
                shown.push((id, if is_marker { corners } else { 1 }));
            }
        }
        shown
    }

    /// Returns the number of steps of the filters that are written as functions: `blur(2px)`.
    fn functions_of(&self, element: &'a Element) -> u64 {
        let count =
            |value: &str| FILTERS.iter().map(|name| value.to_lowercase().matches(name).count() as u64).sum::<u64>();
        self.styles_of(element).map(count).sum::<u64>() * 3
    }

    /// Returns all values of styles that an element may have.
    fn styles_of<'b>(&'b self, element: &'a Element) -> impl Iterator<Item = &'a str> + use<'a, 'b> {
        let own = element
            .attributes
            .iter()
            .filter(|(name, value)| value.contains('(') && (name == "style" || PROPERTIES.contains(&name.as_str())));
        let rules = self
            .rules
            .iter()
            .filter(move |(simple, _)| simple.fits(element))
            .flat_map(|(_, values)| values.iter().copied());
        own.map(|(_, value)| value.as_str()).chain(rules)
    }
}

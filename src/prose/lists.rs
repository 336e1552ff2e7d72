//! Which lines that Markdown takes for items of a list are one, and which begin with a date or another word.
//!
//! Markdown reads "15. maaliskuuta" as an item with the number 15, and gives the next item the number 16 whatever its own is.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::known::KnownWords;

/// The meaning of what Markdown takes for a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A list.
    List,
    /// Paragraphs that begin with the words that look like marks of a list.
    Words,
    /// Either of them: the numbers neither follow each other nor are all different, or some stand before a month.
    Unclear,
}

/// What Markdown takes for a list, with the marks of its items.
#[derive(Debug)]
pub(super) struct List {
    marks: Vec<Range<usize>>,
    has_empty_item: bool,
    /// The list, while it is open; its meaning, once all its items are known.
    pub(super) meaning: Meaning,
}

impl List {
    /// Returns the mark of an item, as it is written.
    pub(super) fn mark<'t>(&self, item: usize, text: &'t str) -> &'t str {
        self.marks.get(item).and_then(|range| text.get(range.clone())).unwrap_or_default()
    }

    /// Returns the places at which the marks begin.
    pub(super) fn starts(&self) -> impl Iterator<Item = usize> {
        self.marks.iter().map(|range| range.start)
    }

    /// Returns the mark of the first item whose number does not follow the one before it.
    pub(super) fn first_break(&self, text: &str) -> Range<usize> {
        let numbers = self.numbers(text);
        let at = numbers.windows(2).position(|pair| !follows(pair[0], pair[1])).map_or(0, |before| before + 1);
        self.marks.get(at).cloned().unwrap_or(0..0)
    }

    fn numbers(&self, text: &str) -> Vec<Option<u64>> {
        self.marks.iter().map(|range| number(&text[range.clone()])).collect()
    }

    /// Returns whether the word behind each mark, or behind one of them, is a month: "1. January".
    fn months(&self, text: &str, words: &KnownWords<'_>) -> (bool, bool) {
        let is_month = |range: &Range<usize>| {
            let behind = text[range.end..].trim_start_matches([' ', '\t', '*', '_']);
            let word = behind.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
            (words.is_month)(&word.to_lowercase())
        };
        (self.marks.iter().all(is_month), self.marks.iter().any(is_month))
    }

    fn decide(&self, text: &str, words: &KnownWords<'_>) -> Meaning {
        let is_single = self.marks.len() == 1;
        let first = self.mark(0, text);
        if matches!(first, "-" | "*" | "+") {
            // One line under `-` is a list of one item, as documented. A single `*` marks a note, and a single `+` a sum.
            let is_words = is_single && (first != "-" || self.has_empty_item);
            return if is_words { Meaning::Words } else { Meaning::List };
        }
        let numbers = self.numbers(text);
        let all = |is: fn(Option<u64>, Option<u64>) -> bool| numbers.windows(2).all(|pair| is(pair[0], pair[1]));
        if is_single || numbers.contains(&None) || all(|one, next| !follows(one, next) && one != next) {
            Meaning::Words
        } else if all(follows) {
            match self.months(text, words) {
                (true, _) => Meaning::Words,
                (false, true) => Meaning::Unclear,
                (false, false) => Meaning::List,
            }
        } else {
            Meaning::Unclear
        }
    }
}

fn follows(one: Option<u64>, next: Option<u64>) -> bool {
    one.and_then(|one| one.checked_add(1)) == next
}

/// Returns the number of a mark; `None` for one that a page would show otherwise, such as "07.".
fn number(mark: &str) -> Option<u64> {
    let digits = mark.trim_end_matches(['.', ')']);
    digits.parse().ok().filter(|number: &u64| number.to_string() == digits)
}

/// Returns what Markdown takes for lists in a text, in the order in which they begin.
pub(super) fn lists(events: &[(Event<'_>, Range<usize>)], text: &str, words: &KnownWords<'_>) -> Vec<List> {
    let mut lists: Vec<List> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut is_item_empty = false;
    for (event, range) in events {
        match event {
            Event::Start(Tag::List(_)) => {
                open.push(lists.len());
                lists.push(List { marks: Vec::new(), has_empty_item: false, meaning: Meaning::List });
            }
            Event::End(TagEnd::List(_)) => {
                if let Some(list) = open.pop().and_then(|at| lists.get_mut(at)) {
                    list.meaning = list.decide(text, words);
                }
            }
            Event::Start(Tag::Item) => {
                if let Some(list) = open.last().and_then(|at| lists.get_mut(*at)) {
                    list.marks.push(mark(range, text));
                }
                is_item_empty = true;
                continue;
            }
            Event::End(TagEnd::Item) if is_item_empty => {
                if let Some(list) = open.last().and_then(|at| lists.get_mut(*at)) {
                    list.has_empty_item = true;
                }
            }
            _ => {}
        }
        is_item_empty = false;
    }
    lists
}

/// Returns the range of the mark that an item begins with.
fn mark(item: &Range<usize>, text: &str) -> Range<usize> {
    let rest = text[item.clone()].trim_start();
    let start = item.end - rest.len();
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    start..start + digits + usize::from(digits < rest.len())
}

//! Phrases with other words between their own: "other … similar purposes". No pattern of a list can hold them.

use std::ops::Range;

use super::list::List;
use super::passage::Passage;

/// Returns the first range of a sentence that has a match of the first list and then of the others in their order. Before each
/// of these there may be as many other words as its number says.
pub(crate) fn phrase(sentence: &Passage, first: List, then: &[(usize, List)]) -> Option<Range<usize>> {
    first.ranges(sentence).find_map(|begins| Some(begins.start..end(sentence, begins.end, then)?))
}

/// Returns whether a sentence has such a range.
pub(crate) fn has_phrase(sentence: &Passage, first: List, then: &[(usize, List)]) -> bool {
    phrase(sentence, first, then).is_some()
}

fn end(sentence: &Passage, from: usize, then: &[(usize, List)]) -> Option<usize> {
    let Some(((between, next), rest)) = then.split_first() else { return Some(from) };
    let is_near = |range: &Range<usize>| {
        range.start >= from && sentence.lower()[from..range.start].split_whitespace().count() <= *between
    };
    next.ranges(sentence).filter(is_near).find_map(|range| end(sentence, range.end, rest))
}

/// Returns whether words are the beginning of a longer sentence: then the sentence is about them, and leaves nothing open.
pub(crate) fn is_subject(sentence: &Passage, words: &Range<usize>) -> bool {
    let has_letters = |text: &str| text.contains(char::is_alphanumeric);
    !has_letters(&sentence.lower()[..words.start]) && has_letters(&sentence.lower()[words.end..])
}

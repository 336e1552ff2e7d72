//! Phrases that no pattern can hold, since other words may stand between theirs: "other … similar purposes".

use std::ops::Range;

use super::list::List;
use super::passage::Passage;

/// The first stretch of a sentence that begins with words of the first list and goes on with those of the others in
/// their order, each with at most so many words before it.
pub(crate) fn phrase(sentence: &Passage, first: List, then: &[(usize, List)]) -> Option<Range<usize>> {
    first.ranges(sentence).find_map(|begins| Some(begins.start..end(sentence, begins.end, then)?))
}

/// Whether a sentence has such a stretch.
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

/// Whether words stand at the beginning of a sentence that goes on: then it is about them, and leaves nothing open.
pub(crate) fn is_subject(sentence: &Passage, words: &Range<usize>) -> bool {
    let has_letters = |stretch: &str| stretch.contains(char::is_alphanumeric);
    !has_letters(&sentence.lower()[..words.start]) && has_letters(&sentence.lower()[words.end..])
}

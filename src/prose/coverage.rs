//! Words of a text that no part of it shows, such as those of a link's definition that no link uses.

use std::ops::Range;

/// Returns the ranges with letters or digits between the ranges that are read.
pub(super) fn unread(text: &str, mut read: Vec<Range<usize>>) -> Vec<Range<usize>> {
    read.sort_by_key(|range| (range.start, range.end));
    let mut unread = Vec::new();
    let mut at = 0;
    read.push(text.len()..text.len());
    for range in read {
        let gap = text.get(at..range.start).unwrap_or_default();
        if gap.contains(char::is_alphanumeric) {
            let start = at + gap.len() - gap.trim_start().len();
            unread.push(start..start + gap.trim().len());
        }
        at = at.max(range.end);
    }
    unread
}

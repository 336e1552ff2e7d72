//! Symbolic references among the words of a text, such as `{section:rights}`.

use std::collections::HashMap;
use std::ops::Range;

use super::blocks::Reference;

/// Returns the references in a text, with their bytes. The time grows with the length of the text and no faster, also if it
/// has an opening brace in each place.
pub(super) fn references(text: &str) -> impl Iterator<Item = (Reference, Range<usize>)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        while let Some(open) = text[from..].find('{').map(|at| at + from) {
            from = open + 1;
            // The search for the end would reach over all that follows, so it is made for references alone.
            if Reference::begins(&text[open..]) {
                let close = text[open..].find('}').map(|at| at + open + 1)?;
                if let Some(reference) = Reference::parse(&text[open..close]) {
                    from = close;
                    return Some((reference, open..close));
                }
            }
        }
        None
    })
}

/// The places of references in the source of a text.
pub(super) struct Places<'t> {
    source: &'t str,
    /// The places of each reference as it is written. They are collected when the first one is asked for.
    places: Option<HashMap<&'t str, Vec<Range<usize>>>>,
    /// The end of the last place.
    from: usize,
}

impl<'t> Places<'t> {
    pub(super) fn new(source: &'t str) -> Places<'t> {
        Places { source, places: None, from: 0 }
    }

    /// Returns the next place at which a reference is written like this.
    pub(super) fn next(&mut self, written: &str) -> Option<Range<usize>> {
        let places = self.places.get_or_insert_with(|| {
            let mut places: HashMap<&str, Vec<Range<usize>>> = HashMap::new();
            for (_, range) in references(self.source) {
                places.entry(&self.source[range.clone()]).or_default().push(range);
            }
            places
        });
        let places = places.get(written)?;
        let place = places.get(places.partition_point(|place| place.start < self.from))?.clone();
        self.from = place.end;
        Some(place)
    }
}

//! Places in a text, found one after the other.

/// Line and column, from 1.
pub(super) type At = (u32, u32);

/// Finds places. Offsets that only grow are found in one walk through the text.
pub(super) struct Places<'a> {
    text: &'a str,
    offset: usize,
    at: At,
}

impl<'a> Places<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { text, offset: 0, at: (1, 1) }
    }

    /// Returns the place of an offset in bytes.
    pub(super) fn at(&mut self, offset: usize) -> At {
        let offset = self.text.floor_char_boundary(offset);
        if offset < self.offset {
            *self = Self::of(self.text);
        }
        for c in self.text[self.offset..offset].chars() {
            self.at = if c == '\n' { (self.at.0 + 1, 1) } else { (self.at.0, self.at.1 + 1) };
        }
        self.offset = offset;
        self.at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_found_in_any_order() {
        let mut places = Places::of("aä\nb\n\nc");
        for (offset, at) in [(0, (1, 1)), (3, (1, 3)), (4, (2, 1)), (7, (4, 1)), (8, (4, 2)), (2, (1, 2)), (99, (4, 2))]
        {
            assert_eq!(places.at(offset), at, "{offset}");
        }
    }
}

//! One hash of many parts.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// Hashes parts one after another. Callers must add the same kinds of parts in the same order, or equal inputs get different
/// hashes.
#[derive(Debug, Clone, Default)]
pub struct Digest(Sha256);

impl Digest {
    /// Adds a part. Its length goes before it, so that no other parts give the same bytes.
    pub fn add(&mut self, part: impl AsRef<[u8]>) {
        let part = part.as_ref();
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
    }

    /// Adds a list of parts. Their number goes before them, so that none can move into the list that follows.
    pub fn add_all<T: AsRef<[u8]>>(&mut self, parts: impl ExactSizeIterator<Item = T>) {
        self.0.update((parts.len() as u64).to_le_bytes());
        parts.for_each(|part| self.add(part));
    }

    /// Adds a value with all its fields, so that none is forgotten.
    ///
    /// # Panics
    /// When the value cannot be written as JSON, such as a map whose keys are no strings.
    pub fn add_value(&mut self, value: &impl Serialize) {
        self.add(serde_json::to_vec(value).expect("a value with named fields can be written as JSON"));
    }

    /// Returns the hash of all parts, in lower-case hexadecimal.
    #[must_use]
    pub fn hash(self) -> String {
        hexadecimal(&self.0.finalize())
    }
}

/// Returns the SHA-256 of bytes, in lower-case hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from(b"0123456789abcdef"[usize::from(half)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn hash(add: impl FnOnce(&mut Digest)) -> String {
        let mut digest = Digest::default();
        add(&mut digest);
        digest.hash()
    }

    #[test]
    fn parts_do_not_run_into_each_other() {
        let all = [
            hash(|_| {}),
            hash(|digest| digest.add("")),
            hash(|digest| digest.add("ab")),
            hash(|digest| ["a", "b"].iter().for_each(|part| digest.add(part))),
            hash(|digest| digest.add_all(["a", "b"].iter())),
            hash(|digest| [["a"], ["b"]].iter().for_each(|list| digest.add_all(list.iter()))),
            hash(|digest| digest.add_all(["b", "a"].iter())),
            hash(|digest| digest.add_value(&["a", "b"])),
        ];
        let different: BTreeSet<&String> = all.iter().collect();
        assert_eq!(different.len(), all.len());
    }

    #[test]
    fn a_hash_is_that_of_the_standard() {
        // FIPS 180-2, appendix B.1.
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}

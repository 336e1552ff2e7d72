//! Parts that statements share: that there is nothing of a kind, and caveats.

use super::facts::{choices, words};
use super::record::{Fact, Reader};
use super::shape::Shape;
use super::values::Placed;

words! {
    /// A statement that there is nothing of the kind.
    pub enum NoneStatus {
        /// The notice states that there is none.
        None,
    }
}

choices! {
    /// A caveat: how a statement is limited.
    pub enum Caveat { May, AsARule, AtMost, NotExhaustive, AtLeast }
}

/// The caveats of a statement. Without a statement they mean nothing.
#[derive(Debug, Clone, Default)]
pub struct Caveats(pub Vec<Placed<Caveat>>);

impl std::ops::Deref for Caveats {
    type Target = [Placed<Caveat>];
    fn deref(&self) -> &[Placed<Caveat>] {
        &self.0
    }
}

impl Fact for Caveats {
    fn shape() -> Shape {
        <Vec<Placed<Caveat>>>::shape()
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        Fact::read(reader).map(Caveats)
    }
    fn is_blank(&self) -> bool {
        true
    }
}

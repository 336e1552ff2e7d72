//! What a statement may say of itself: that there is nothing, or what it leaves open.

use super::facts::{choices, words};
use super::record::{Fact, Reader};
use super::shape::Shape;
use super::values::Placed;

words! {
    /// A statement that there is nothing of the kind.
    pub enum NoneStatus {
        /// The notice says so.
        None,
    }
}

choices! {
    /// What a statement leaves open.
    pub enum Caveat { May, AsARule, AtMost, NotExhaustive, AtLeast }
}

/// What a statement leaves open, as a list. By itself it says nothing.
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

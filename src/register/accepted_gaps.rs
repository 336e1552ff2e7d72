//! Gaps that the author accepts.

use jiff::civil::Date;

use crate::source::Place;

use super::record::{Fact, Reader, Record, Visitor, record};
use super::shape::Shape;
use super::values::Plain;

/// The gaps that the author accepts. They never reach a published file.
#[derive(Debug, Clone, Default)]
pub struct Gaps(pub Vec<(String, Vec<Gap>)>);

/// One acceptance of one rule's finding.
#[derive(Debug, Clone)]
pub struct Gap {
    /// Its place in the file.
    pub place: Place,
    /// The reason for accepting the gap.
    pub reason: Option<String>,
    /// The only table, or `table.term`, in which the gap is accepted.
    pub at: Option<String>,
    /// The last day on which it is accepted.
    pub expires: Option<Date>,
}

record! {
    /// An acceptance that gives more than its reason.
    pub struct GapTable {
        /// The reason for accepting the gap.
        reason: Option<Plain>,
        /// The only table, or `table.term`, in which the gap is accepted.
        only_at: Option<Plain> = "at",
        /// The last day on which the gap is accepted.
        expires: Option<Date>,
    }
}

impl Fact for Gap {
    fn shape() -> Shape {
        Shape::Table(GapTable::fields)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let place = reader.place();
        if reader.is_string() {
            let reason = Plain::read(reader)?.value;
            return Some(Gap { place, reason: Some(reason), at: None, expires: None });
        }
        let table: GapTable = reader.table()?;
        Some(Gap {
            place,
            reason: table.reason.map(|reason| reason.value),
            at: table.only_at.map(|at| at.value),
            expires: table.expires,
        })
    }
}

impl Fact for Gaps {
    fn shape() -> Shape {
        Shape::Gaps(GapTable::fields)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        Some(Gaps(reader.pairs()))
    }
    fn visit(&self, _: &mut dyn Visitor) {}
}

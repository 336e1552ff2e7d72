//! Measures that protect data and keep them correct.

use super::of;
use super::record::record;
use super::statement::Caveats;
use super::values::{Note, Ref};

record! {
    /// Measures that protect data. Finnish practice (Arts. 30(1)(g), 32).
    pub struct SecurityMeasures {
        /// The measures.
        measures: Vec<Ref<of::Security>>,
        /// Caveats that limit the statement.
        caveat: Caveats,
        ..note: Note,
    }
}

record! {
    /// Measures that keep data correct (Art. 5(1)(d)).
    pub struct AccuracyMeasures {
        /// The measures.
        measures: Vec<Ref<of::Accuracy>>,
        ..note: Note,
    }
}

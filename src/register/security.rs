//! How the data are protected, and kept correct.

use super::of;
use super::record::record;
use super::statement::Caveats;
use super::values::{Note, Ref};

record! {
    /// How data are protected. Finnish practice (Arts. 30(1)(g), 32).
    pub struct SecurityMeasures {
        /// The measures.
        measures: Vec<Ref<of::Security>>,
        /// What the statement leaves open.
        caveat: Caveats,
        ..note: Note,
    }
}

record! {
    /// How data are kept correct (Art. 5(1)(d)).
    pub struct AccuracyMeasures {
        /// The measures.
        measures: Vec<Ref<of::Accuracy>>,
        ..note: Note,
    }
}

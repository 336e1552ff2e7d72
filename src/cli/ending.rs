//! How a command ended.

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// Clean.
    Clean,
    /// Findings at or above the failing level, or an output that is not current.
    Findings,
}

//! The ending of a command.

/// The ending of a command that could do its job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// Nothing is wrong. The exit code is 0.
    Clean,
    /// There are findings that fail the command, or an output folder that is not current. The exit code is 1.
    Findings,
}

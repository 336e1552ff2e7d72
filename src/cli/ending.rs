//! The ending of a command.

/// The ending of a command that has said all that there is to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// Nothing is wrong. The exit code is 0.
    Clean,
    /// There are findings that fail the command, or an output folder that is not current. The exit code is 1.
    Findings,
    /// The command could not do its job, and the reasons stand in its report. The exit code is 2.
    Unable,
}

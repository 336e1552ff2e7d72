//! Rules on recipients.

pub(super) mod disclosure_circle_exceeded;
pub(super) mod disclosure_hedged;
pub(super) mod missing;
pub(super) mod no_disclosure_vs_recipients;
pub(super) mod staff_as_processors;
pub(super) mod vague;

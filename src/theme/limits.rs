//! Limits on a project's own templates. Tera itself limits nesting, ranges and recursive components; this module limits
//! alternatives and time.

use std::sync::{Mutex, PoisonError};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use crate::source::{Source, Span};

use super::error::Error;

/// The most alternatives in one template. Tera parses each within the one before; with more, its stack could overflow.
const MOST_ALTERNATIVES: usize = 200;

/// Refuses a template with more than [`MOST_ALTERNATIVES`].
pub(super) fn check(source: &std::sync::Arc<Source>) -> Result<(), Error> {
    let Some((at, _)) = source.text.match_indices("elif").nth(MOST_ALTERNATIVES) else { return Ok(()) };
    let (line, column) = Span { source: std::sync::Arc::clone(source), range: at..at }.start();
    Err(Error::Alternatives { file: source.path.clone(), line, column, most: MOST_ALTERNATIVES })
}

/// The renderings of a project's own templates that are under way, each with its thread and start.
static RUNNING: Mutex<Vec<(ThreadId, Instant)>> = Mutex::new(Vec::new());

/// Returns the age of the oldest rendering under way with a project's own templates. Nested loops can run for years, and
/// Tera cannot be interrupted, but the caller can end the process.
#[must_use]
pub fn longest_render() -> Option<Duration> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner).iter().map(|(_, began)| began.elapsed()).max()
}

/// A rendering under way. It ends when the value is dropped.
pub(super) struct Run;

impl Run {
    pub(super) fn begin() -> Run {
        let run = (thread::current().id(), Instant::now());
        RUNNING.lock().unwrap_or_else(PoisonError::into_inner).push(run);
        Run
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        // The last one of this thread, since one rendering may begin within another.
        if let Some(at) = running.iter().rposition(|(thread, _)| *thread == thread::current().id()) {
            running.remove(at);
        }
    }
}

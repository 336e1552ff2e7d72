//! What templates of a project's own may cost. Tera bounds nesting, ranges and components that call themselves; these are the
//! rest.

use std::sync::{Mutex, PoisonError};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use crate::source::{Source, Span};

use super::error::Error;

/// So many alternatives one template may have. Tera goes into each from the one before.
const MOST_ALTERNATIVES: usize = 200;

/// Refuses a template that Tera could not read without running out of its stack.
pub(super) fn check(source: &std::sync::Arc<Source>) -> Result<(), Error> {
    let Some((at, _)) = source.text.match_indices("elif").nth(MOST_ALTERNATIVES) else { return Ok(()) };
    let (line, column) = Span { source: std::sync::Arc::clone(source), range: at..at }.start();
    let message = format!("there are more than {MOST_ALTERNATIVES} alternatives (elif) in one template");
    Err(Error::Template { file: source.path.clone(), line, column, message })
}

/// The renderings of templates of a project's own that are under way, with when each began.
static RUNNING: Mutex<Vec<(ThreadId, Instant)>> = Mutex::new(Vec::new());

/// Returns how long the longest rendering under way with templates of a project's own has taken until now. Nested loops can take
/// longer than anybody waits. Tera cannot be told to stop, but the caller can end the process.
#[must_use]
pub fn longest_render() -> Option<Duration> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner).iter().map(|(_, began)| began.elapsed()).max()
}

/// A rendering under way, until it is dropped.
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
        // The last of this thread: one rendering may begin within another.
        if let Some(at) = running.iter().rposition(|(thread, _)| *thread == thread::current().id()) {
            running.remove(at);
        }
    }
}

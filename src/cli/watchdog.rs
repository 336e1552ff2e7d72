//! Watchdog of themes: ends a command whose theme takes too long or too much memory for one page.

use std::path::Path;
use std::thread;
use std::time::Duration;

use crate::problem::{Message, Problem};
use crate::project::{Disk, Files as _};
use crate::theme;

use super::environment;
use super::terminal::Terminal;

/// The most time for one page. A usual page takes a millisecond.
const LONGEST: Duration = Duration::from_secs(10);

/// The most memory of the program, in bytes. A build of 10,000 notices needs less than half of it.
const MOST_MEMORY: u64 = 1024 * 1024 * 1024;

/// The time between two checks. A text that doubles in a loop can reach gigabytes within a second.
const INTERVAL: Duration = Duration::from_millis(50);

/// Starts the watchdog. It runs until the program ends.
pub(super) fn start(terminal: &Terminal) {
    let terminal = terminal.clone();
    let watch = move || {
        loop {
            thread::sleep(INTERVAL);
            if let Some(why) = theme::longest_render().and_then(excess) {
                terminal.problem(&Problem::new(why));
                // Tera cannot be interrupted. The next build deletes the staged files.
                #[allow(clippy::exit, reason = "a thread that never ends can be stopped in no other way")]
                std::process::exit(2);
            }
        }
    };
    // Without a thread for it there is no watchdog, and the command does its job all the same.
    let _ = thread::Builder::new().stack_size(environment::STACK).spawn(watch);
}

/// Returns the limit that a rendering of this age exceeds.
fn excess(time: Duration) -> Option<Message> {
    if time > LONGEST {
        let seconds = usize::try_from(LONGEST.as_secs()).unwrap_or_default();
        return Some(Message::new("theme-excess").case("time").count("most", seconds));
    }
    let has_run = time > INTERVAL;
    let gigabytes = usize::try_from(MOST_MEMORY / 1024 / 1024 / 1024).unwrap_or_default();
    (has_run && memory_in_use() > MOST_MEMORY)
        .then(|| Message::new("theme-excess").case("memory").count("most", gigabytes))
}

/// Returns the program's memory in bytes; 0 on systems without `/proc`.
fn memory_in_use() -> u64 {
    let status = Disk::new(Path::new("/proc/self")).read("status", 64 * 1024).unwrap_or_default();
    let status = String::from_utf8_lossy(&status);
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or_default() * 1024
}

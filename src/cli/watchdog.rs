//! Ends a command whose theme does not come to an end, or takes more memory than pages can need.

use std::path::Path;
use std::thread;
use std::time::Duration;

use crate::problem::Problem;
use crate::project::{Disk, Files as _};
use crate::theme;

use super::terminal::Terminal;

/// A page takes a thousandth of a second.
const LONGEST: Duration = Duration::from_secs(10);

/// A build of ten thousand notices takes less than half of it.
const MOST_MEMORY: u64 = 1024 * 1024 * 1024;

/// How often the watch looks; texts that double can take gigabytes in a second.
const INTERVAL: Duration = Duration::from_millis(50);

/// Watches the rendering from now on, until the program ends.
pub(super) fn start(terminal: &Terminal) {
    let terminal = terminal.clone();
    thread::spawn(move || {
        loop {
            thread::sleep(INTERVAL);
            if let Some(why) = theme::longest_render().and_then(excess) {
                terminal.problem(&Problem::new(
                    format!("the project's own theme {why} for one page"),
                    "Look for loops within loops, and for texts that grow in them, in its templates. Nothing was published.",
                ));
                // Tera cannot be told to stop. What was staged is swept by the next build.
                #[allow(clippy::exit, reason = "a thread that never ends is left no other way")]
                std::process::exit(2);
            }
        }
    });
}

fn excess(time: Duration) -> Option<String> {
    if time > LONGEST {
        return Some(format!("takes longer than {} seconds", LONGEST.as_secs()));
    }
    let has_run = time > INTERVAL;
    (has_run && memory_in_use() > MOST_MEMORY).then(|| "takes more than 1 GiB of memory".to_owned())
}

/// Bytes of memory that the program has, where the system says so in a file; else none.
fn memory_in_use() -> u64 {
    let status = Disk::new(Path::new("/proc/self")).read("status", 64 * 1024).unwrap_or_default();
    let status = String::from_utf8_lossy(&status);
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or_default() * 1024
}

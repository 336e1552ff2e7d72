//! What a build is told of the environment that it runs in.

use std::env;
use std::path::PathBuf;
use std::time::UNIX_EPOCH;

use crate::build::Environment;

/// Reads the environment.
pub(super) fn environment() -> Environment {
    Environment { home: env::home_dir(), cache: cache_folder(), program: program() }
}

/// What tells this program from every other that may write records: what it was built of, and the file that it runs from.
/// Its own sources do not say which versions of other crates went into it; the file does, by its size and its time.
fn program() -> Option<Vec<String>> {
    let file = env::current_exe().ok()?.metadata().ok()?;
    let time = file.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    let features = if cfg!(feature = "pdf") { "pdf" } else { "" };
    Some(vec![
        env!("NOTICE_SOURCES").to_owned(),
        features.to_owned(),
        file.len().to_string(),
        time.as_nanos().to_string(),
    ])
}

/// The folder of notice in the user's folder of caches, which may be absent. What the environment names is asked alone: a
/// process without one, such as a service, gets no folder in a home that it does not know of.
fn cache_folder() -> Option<PathBuf> {
    let named = |variable| env::var_os(variable).map(PathBuf::from).filter(|folder| folder.is_absolute());
    let of_system = || {
        if cfg!(windows) {
            Some(named("LOCALAPPDATA")?.join("notice").join("cache"))
        } else if cfg!(target_os = "macos") {
            Some(named("HOME")?.join("Library").join("Caches").join("notice"))
        } else {
            Some(named("HOME")?.join(".cache").join("notice"))
        }
    };
    named("XDG_CACHE_HOME").map(|caches| caches.join("notice")).or_else(of_system)
}

//! The environment of a build: home folder, cache folder and program.

use std::env;
use std::path::PathBuf;
use std::time::UNIX_EPOCH;

use crate::build::Environment;

/// Reads the environment.
pub(super) fn environment() -> Environment {
    Environment { home: env::home_dir(), cache: cache_folder(), program: program() }
}

/// Returns the identity of this program: the hash of its sources, and the size and time of its file. A record of another
/// program must not be used. The hash of the sources does not cover the versions of other crates.
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

/// Returns the cache folder of notice, which may not exist yet. Only variables of the environment are read, and not the
/// user database: a service without these variables gets no cache.
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

//! The environment of the program. No other file reads it, so that `docs/cli.md` lists every variable.
//!
//! None of the variables makes a check pass that fails without it: they choose a language, colours, threads, a folder for the
//! record of a build, and a later day.

use std::env;
use std::ffi::OsString;
use std::hash::Hasher;
use std::io;
use std::path::{Path, PathBuf};

use rustc_hash::FxHasher;

use crate::build::Environment;
use crate::project::{Disk, Files as _};

/// The most threads. Each takes memory, and more than a machine has cores make nothing faster.
const MOST_THREADS: usize = 256;

/// The stack of a thread, in bytes: the usual one. A variable could make it too small or too large for the system.
pub(super) const STACK: usize = 2 * 1024 * 1024;

/// Reads the environment of a build. To know the program takes a few milliseconds, so that is left out where no record can be kept.
pub(super) fn environment() -> Environment {
    let cache = cache_folder();
    let program = cache.is_some().then(program);
    Environment { home: env::home_dir(), cache, program }
}

/// Reads the environment of a check, which neither uses a record nor leaves one.
pub(super) fn environment_of_check() -> Environment {
    Environment { home: env::home_dir(), cache: None, program: None }
}

/// A variable. There are no others, since its name cannot be given elsewhere.
#[derive(Debug, Clone, Copy)]
pub(super) struct Variable(&'static str);

impl Variable {
    pub(super) const GITHUB_WORKSPACE: Variable = Variable("GITHUB_WORKSPACE");
    pub(super) const HOME: Variable = Variable("HOME");
    /// Languages of messages; the first that is set counts.
    pub(super) const LANGUAGES: [Variable; 3] = [Variable("LC_ALL"), Variable("LC_MESSAGES"), Variable("LANG")];
    pub(super) const LOCALAPPDATA: Variable = Variable("LOCALAPPDATA");
    pub(super) const NO_COLOR: Variable = Variable("NO_COLOR");
    pub(super) const RAYON_NUM_THREADS: Variable = Variable("RAYON_NUM_THREADS");
    pub(super) const SOURCE_DATE_EPOCH: Variable = Variable("SOURCE_DATE_EPOCH");
    pub(super) const XDG_CACHE_HOME: Variable = Variable("XDG_CACHE_HOME");

    /// Returns the value, if it is a text and not empty.
    pub(super) fn text(self) -> Option<String> {
        env::var(self.0).ok().filter(|value| !value.is_empty())
    }

    /// Returns whether the variable has a value.
    pub(super) fn is_set(self) -> bool {
        env::var_os(self.0).is_some_and(|value| !value.is_empty())
    }

    /// Returns the folder that the variable names by its whole path.
    pub(super) fn folder(self) -> Option<PathBuf> {
        env::var_os(self.0).map(PathBuf::from).filter(|folder| folder.is_absolute())
    }
}

/// Returns the folder in which the program was started.
pub(super) fn current_folder() -> io::Result<PathBuf> {
    env::current_dir()
}

/// Returns the words of the command line behind the name of the program.
pub(super) fn arguments() -> impl Iterator<Item = OsString> {
    env::args_os().skip(1)
}

/// Starts the threads that all stages share: as many as the variable asks for, else one for each core.
pub(super) fn start_threads() {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let asked = Variable::RAYON_NUM_THREADS.text().and_then(|number| number.parse().ok()).filter(|number| *number > 0);
    let threads = asked.unwrap_or(cores).min(MOST_THREADS);
    // If there are threads already, they are used.
    let _ = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK).build_global();
}

/// Returns the identity of this program. A record of another program must not be used.
///
/// The build script hashes what decides what the program does: its sources and data, the versions of other crates in Cargo.lock,
/// features, target and compiler. `cargo install` without `--locked` chooses other versions, so the program itself is hashed too,
/// where it can be read. It takes a few milliseconds.
fn program() -> Vec<String> {
    let contents = env::current_exe().ok().and_then(|file| hash(&file));
    [env!("NOTICE_BUILD_ID").to_owned()].into_iter().chain(contents).collect()
}

/// Hashes a file. `None` where it cannot be read.
fn hash(file: &Path) -> Option<String> {
    let bytes = Disk::new(file.parent()?).read(file.file_name()?.to_str()?, u64::MAX).ok()?;
    let mut hasher = FxHasher::default();
    hasher.write(&bytes);
    Some(format!("{:016x}", hasher.finish()))
}

/// Returns the cache folder of notice, which may not exist yet. Only variables of the environment are read, and not the
/// user database: a service without these variables gets no cache.
fn cache_folder() -> Option<PathBuf> {
    let of_system = || {
        if cfg!(windows) {
            Some(Variable::LOCALAPPDATA.folder()?.join("notice").join("cache"))
        } else if cfg!(target_os = "macos") {
            Some(Variable::HOME.folder()?.join("Library").join("Caches").join("notice"))
        } else {
            Some(Variable::HOME.folder()?.join(".cache").join("notice"))
        }
    };
    Variable::XDG_CACHE_HOME.folder().map(|caches| caches.join("notice")).or_else(of_system)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_known_by_its_contents() {
        let folder = tempfile::tempdir().unwrap();
        let hash_of = |bytes: &[u8]| {
            let path = folder.path().join("program");
            std::fs::write(&path, bytes).unwrap();
            hash(&path).unwrap()
        };
        let long = vec![7; 200_000];
        let mut other = long.clone();
        other[150_000] = 8;
        assert_eq!(hash_of(&long), hash_of(&long));
        assert_ne!(hash_of(&long), hash_of(&other));
        assert_ne!(hash_of(&long), hash_of(&long[1..]));
        assert_eq!(program(), program());
        assert_eq!(program().len(), 2, "the build and the contents");
    }
}

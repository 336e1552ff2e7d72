//! Whether a build would make again what the last one left, found out without loading a notice or rendering a page.

use std::env;
use std::path::PathBuf;
use std::time::UNIX_EPOCH;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::project::NoticeFile;
use crate::publish::{Outcome, Staging};
use crate::record::{Day, Inputs, Record, RecordFile};
use crate::workspace::Workspace;

use super::plan::Plan;

/// The last build of a project into an output folder, as the one that begins now sees it.
///
/// A build hashes what it read of the project, by the one reader through which everything is read. The next one opens the
/// project in the ordinary way, which reads all but the notices, reads the notices too, and compares. What it does not find
/// equal it does not try to understand: then it goes the ordinary way.
pub(super) struct LastBuild<'a> {
    pub workspace: &'a Workspace,
    pub plan: &'a Plan,
    /// The notices that are built.
    pub files: &'a [NoticeFile],
    pub today: Date,
}

impl LastBuild<'_> {
    /// Its record, if this build would end with the same and the output folder is still as it was left.
    pub(super) fn still_holds(&self, staging: &Staging) -> Option<Record> {
        // Findings may stand for files that are not read at all, such as one whose name is no id.
        let record = self.file()?.read().filter(|_| self.workspace.findings.is_empty())?;
        if !record.covers(self.today) {
            return None;
        }
        self.files.par_iter().try_for_each(|file| self.workspace.project.read(&file.path).map(drop)).ok()?;
        let is_same = self.inputs()? == record.inputs && staging.is_untouched_since(&record.manifest);
        is_same.then_some(record)
    }

    /// Remembers what a build has made, for the next one.
    pub(super) fn is_now(&self, published: &Outcome, languages: usize, until: Option<Date>) {
        if let (Some(file), Some(inputs)) = (self.file(), self.inputs()) {
            file.write(&Record {
                inputs,
                manifest: published.manifest.clone(),
                since: Day(self.today),
                until: until.map(Day),
                notices: self.files.len(),
                languages,
                pages: published.written + published.unchanged,
            });
        }
    }

    fn file(&self) -> Option<RecordFile> {
        RecordFile::new(&cache_folder()?, self.workspace.project.root(), &self.plan.out)
    }

    /// The hash of everything that the pages depend on, as far as it was read; `None` where that cannot be said.
    fn inputs(&self) -> Option<String> {
        let mut inputs = Inputs::default();
        inputs.add_all(program()?.iter());
        let plan = self.plan;
        inputs.add_all(plan.formats.iter().map(|format| format!("{format:?}")));
        inputs.add_all(plan.locales.iter().map(|language| language.as_str()));
        inputs.add([u8::from(plan.is_part), u8::from(plan.is_own_site)]);
        inputs.add_all(plan.base_url.iter());
        inputs.add_all(self.files.iter().map(|file| &file.id));
        // A notice that is not built and not read may still be named by one that is.
        inputs.add_all(self.workspace.listing.notices.iter().map(|file| &file.id));
        inputs.add_all(self.workspace.listing.folders.iter());
        let read = self.workspace.project.reads()?;
        inputs.add_all(read.keys());
        inputs.add_all(read.values());
        Some(inputs.hash())
    }
}

/// What tells this program from every other that may write records: what it was built of, and the file that it runs from.
/// Its own sources do not say which versions of other crates went into it; the file does, by its size and its time.
fn program() -> Option<[String; 4]> {
    let file = env::current_exe().ok()?.metadata().ok()?;
    let time = file.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    let features = if cfg!(feature = "pdf") { "pdf" } else { "" };
    Some([env!("NOTICE_SOURCES").to_owned(), features.to_owned(), file.len().to_string(), time.as_nanos().to_string()])
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

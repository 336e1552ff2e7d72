//! Whether a build would make again what the last one left, found out without checking a notice or rendering a page.

use std::path::Path;

use jiff::civil::Date;

use crate::cache::{Day, Inputs, Record, RecordFile};
use crate::project::NoticeFile;
use crate::publish::{Outcome, Staging};
use crate::site::Plan;
use crate::workspace::Workspace;

use super::request::Environment;

/// The last build of a project into an output folder, as the one that begins now sees it.
///
/// A build hashes what it read of the project, by the one reader through which everything is read. The next one reads the same
/// before it checks anything, and compares. What it does not find equal it does not try to understand: then it goes the
/// ordinary way.
pub(super) struct LastBuild<'a> {
    pub(super) workspace: &'a Workspace,
    pub(super) plan: &'a Plan,
    pub(super) out: &'a Path,
    /// The notices that are built.
    pub(super) files: &'a [NoticeFile],
    pub(super) today: Date,
    pub(super) environment: &'a Environment,
}

impl LastBuild<'_> {
    /// Returns its record, if this build would end with the same and the output folder is still as it was left.
    pub(super) fn is_current(&self, staging: &Staging) -> Option<Record> {
        // Findings may stand for files that are not read at all, such as one whose name is no id.
        let record = self.file()?.read().filter(|_| self.workspace.findings.is_empty())?;
        let is_same = record.covers(self.today)
            && self.inputs()? == record.inputs
            && staging.is_untouched_since(&record.manifest);
        is_same.then_some(record)
    }

    /// Saves the record of this build.
    pub(super) fn save(&self, published: &Outcome, languages: usize, until: Option<Date>) {
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
        RecordFile::new(self.environment.cache.as_deref()?, self.workspace.project.root(), self.out)
    }

    /// The hash of everything that the pages depend on, as far as it was read; `None` where that cannot be said.
    fn inputs(&self) -> Option<String> {
        let mut inputs = Inputs::default();
        inputs.add_all(self.environment.program.as_ref()?.iter());
        let Plan { formats, locales, is_part, is_own_site, is_draft, base_url } = self.plan;
        inputs.add_all(formats.iter().map(|format| format!("{format:?}")));
        inputs.add_all(locales.iter().map(|language| language.as_str()));
        inputs.add([u8::from(*is_part), u8::from(*is_own_site), u8::from(*is_draft)]);
        inputs.add_all(base_url.iter());
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

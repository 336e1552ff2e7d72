//! The pages of the last build that need not be made again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::Date;

use crate::cache::CacheFile;
use crate::project::NoticeFile;
use crate::publish::{Error, Outcome, Staging};
use crate::register::Register;
use crate::site::{NoticeHeader, Site, related_ids};
use crate::workspace::Workspace;

use super::keys::Keys;
use super::record::{BuildRecord, IndexRecord, NoticeRecord};
use super::request::Environment;

/// The last build into this output folder, as its record describes it.
///
/// A notice's pages are kept if their key is the same: a hash of everything that they depend on. So no kind of edit needs a case
/// of its own.
pub(super) struct Memo<'a> {
    keys: Keys<'a>,
    staging: &'a Staging,
    file: CacheFile,
    /// The record, where there is one.
    record: Option<BuildRecord>,
    /// Whether the output folder is as the record says, so that pages may be kept.
    is_current: bool,
    today: Date,
}

impl<'a> Memo<'a> {
    /// Reads the record of the last build; `None` where no record is written.
    pub(super) fn open(
        workspace: &'a Workspace,
        site: &'a Site<'a>,
        staging: &'a Staging,
        out: &Path,
        today: Date,
        environment: &'a Environment,
    ) -> Option<Memo<'a>> {
        let keys = Keys::new(workspace, site, environment.program.as_deref())?;
        let file = CacheFile::new(environment.cache.as_deref()?, workspace.project.root(), out)?;
        let record: Option<BuildRecord> = file.read();
        let is_current = record.as_ref().is_some_and(|record| staging.has_manifest(&record.manifest));
        Some(Memo { keys, staging, file, record, is_current, today })
    }

    /// Keeps the pages of a notice, and returns its record, if nothing that they depend on has changed and they lie in the folder
    /// as they were written. May be called from many threads.
    pub(super) fn keep(&self, file: &NoticeFile, header: &NoticeHeader) -> Result<Option<NoticeRecord>, Error> {
        let Some(known) = self.current().and_then(|record| record.notices.get(&file.id)) else { return Ok(None) };
        let is_current = known.covers(self.today)
            && self.keys.notice(file, header.related.iter().map(String::as_str)).as_ref() == Some(&known.key)
            && self.staging.keep(Some(&file.path), &known.pages)?;
        Ok(is_current.then(|| known.clone()))
    }

    /// Returns the record of a notice whose pages were made.
    pub(super) fn record(
        &self,
        file: &NoticeFile,
        register: &Register,
        pages: BTreeSet<String>,
        until: Option<Date>,
    ) -> Option<NoticeRecord> {
        Some(NoticeRecord { key: self.keys.notice(file, related_ids(register))?, pages, since: self.today, until })
    }

    /// Keeps the site's own pages (indexes, sitemap, assets) and returns their paths, as [`Memo::keep`] does for a notice.
    pub(super) fn keep_indexes(&self) -> Result<Option<BTreeSet<String>>, Error> {
        let known = self.current().map(|record| &record.indexes).filter(|known| known.key == self.keys.indexes());
        match known {
            Some(known) if self.staging.keep(None, &known.pages)? => Ok(Some(known.pages.clone())),
            _ => Ok(None),
        }
    }

    /// Returns the record of this build, without the manifest's hash; `None` if a file was read that no key covers. `indexes` are
    /// the paths of the site's own pages.
    pub(super) fn finish(
        self,
        notices: Vec<(&NoticeFile, NoticeRecord)>,
        indexes: BTreeSet<String>,
        is_part: bool,
    ) -> Option<NextRecord> {
        // A build of a part leaves the pages of other notices as they are.
        let others = self.current().filter(|_| is_part).map(|record| record.notices.clone());
        let mut all: BTreeMap<String, NoticeRecord> = others.unwrap_or_default();
        all.extend(notices.into_iter().map(|(file, record)| (file.id.clone(), record)));
        let indexes = IndexRecord { key: self.keys.indexes(), pages: indexes };
        let is_complete = self.keys.are_complete();
        is_complete.then_some(NextRecord { file: self.file, last: self.record, indexes, notices: all })
    }

    fn current(&self) -> Option<&BuildRecord> {
        self.record.as_ref().filter(|_| self.is_current)
    }
}

/// The record of a build that is not published yet.
pub(super) struct NextRecord {
    file: CacheFile,
    last: Option<BuildRecord>,
    indexes: IndexRecord,
    notices: BTreeMap<String, NoticeRecord>,
}

impl NextRecord {
    /// Saves the record after the build was published.
    pub(super) fn save(self, published: &Outcome) {
        let NextRecord { file, last, indexes, notices } = self;
        let record = BuildRecord { manifest: published.manifest.clone(), indexes, notices };
        if last.as_ref() != Some(&record) {
            file.write(&record);
        }
    }
}

//! Makes the pages of a project, and holds what they share: languages, looks, base URL, and the titles of notices that others
//! name. A build publishes the pages; a server may send them.

mod base_url;
mod faults;
mod header;
mod indexes;
mod inputs;
mod looks;
mod pages;
mod plan;
mod robots;
mod trial;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};

use crate::compose::{Directory, Listed};
use crate::finding::{Finding, sort_and_merge};
use crate::language::Language;
use crate::locale::Locale;
use crate::problem::Problem;
use crate::project::NoticeFile;
use crate::render;
use crate::render::index::{Entry, Organisation};
use crate::workspace::{Stop, Workspace};

use looks::{Looks, Need};

pub use header::{NoticeHeader, related_ids};
pub use inputs::{IndexInputs, PageInputs, SharedInputs};
pub use looks::check_logos;
pub use plan::{Plan, Request};
pub use trial::trial;

/// Returns what is wrong with the settings of the site of these notices, whose languages are given.
///
/// # Errors
/// When a file that the settings need cannot be read at all.
pub fn faults(workspace: &Workspace, files: &[NoticeFile], languages: &[Language]) -> Result<Vec<Finding>, Stop> {
    let mut faults = faults::of_formats(workspace);
    Looks::read(workspace, Need::Faults, files, languages, &mut faults)?;
    Ok(faults)
}

/// A site that is ready to make pages.
pub struct Site<'a> {
    workspace: &'a Workspace,
    plan: Plan,
    /// Its languages, in the order of the switch.
    pub languages: Vec<Language>,
    /// The notices that the indexes list.
    entries: Vec<Entry>,
    /// The notices that pages name.
    directory: Directory,
    looks: Looks,
    base_url: Option<String>,
}

impl<'a> Site<'a> {
    /// Prepares the site that a request asks for.
    ///
    /// # Errors
    /// When the request cannot be met, a notice cannot be read, a setting of the site is wrong, or a file that it names cannot
    /// be used.
    pub fn open(workspace: &'a Workspace, request: &Request) -> Result<Site<'a>, Stop> {
        let plan = Plan::new(request, workspace)?;
        let files = workspace.select(&request.paths, &request.folder)?;
        let headers = NoticeHeader::read_all(&files, workspace)?;
        Site::new(workspace, plan, &files, &headers)
    }

    /// Prepares the site of these notices, whose headers stand in the same order.
    ///
    /// # Errors
    /// When a setting of the site is wrong, or a file that it names cannot be used.
    pub fn new(
        workspace: &'a Workspace,
        plan: Plan,
        files: &[NoticeFile],
        headers: &[NoticeHeader],
    ) -> Result<Site<'a>, Stop> {
        // Pages that lie among the others of the project are as a build of all makes them.
        let on_site = if plan.is_own_site { files } else { &workspace.listing.notices };
        let site_headers = if on_site.len() == files.len() {
            Cow::Borrowed(headers)
        } else {
            Cow::Owned(NoticeHeader::read_all(on_site, workspace)?)
        };
        let languages = plan.languages(workspace, site_headers.iter().flat_map(|header| &header.languages));
        let mut faults = workspace.faults.clone();
        if plan.has_formats_of_settings {
            faults.extend(faults::of_formats(workspace));
        }
        let looks = Looks::read(workspace, Need::Pages(&plan.formats), files, &languages, &mut faults)?;
        let base_url = base_url::find(&plan, on_site, &looks)?;
        if !faults.is_empty() {
            return Err(workspace.stop(sort_and_merge(faults)));
        }
        let entries_of = |files: &[NoticeFile], headers: &[NoticeHeader]| {
            let notices = files.iter().zip(headers);
            notices.map(|(file, header)| entry(file, header, &languages, workspace)).collect::<Vec<Entry>>()
        };
        let entries = entries_of(files, headers);
        let (elsewhere, elsewhere_headers) = named_elsewhere(workspace, on_site, &site_headers)?;
        let elsewhere = entries_of(&elsewhere, &elsewhere_headers);
        let listed_elsewhere = elsewhere.iter().map(|entry| listed(entry, false));
        let listed_here = entries_of(on_site, &site_headers);
        let directory = listed_elsewhere.chain(listed_here.iter().map(|entry| listed(entry, true))).collect();
        Ok(Site { workspace, plan, languages, entries, directory, looks, base_url })
    }

    /// Returns the inputs of the pages of a notice that names these others.
    #[must_use]
    pub fn page_inputs<'s>(&'s self, related: impl Iterator<Item = &'s str>) -> PageInputs<'s> {
        PageInputs { shared: self.shared_inputs(), related: related.map(|id| (id, self.directory.get(id))).collect() }
    }

    /// Returns the inputs of the site's own pages: indexes, sitemap and assets.
    #[must_use]
    pub fn index_inputs(&self) -> IndexInputs<'_> {
        IndexInputs { shared: self.shared_inputs(), is_own_site: self.plan.is_own_site, entries: &self.entries }
    }

    fn shared_inputs(&self) -> SharedInputs<'_> {
        SharedInputs {
            formats: &self.plan.formats,
            locales: &self.plan.locales,
            languages: &self.languages,
            base_url: self.base_url.as_deref(),
            is_draft: self.plan.is_draft,
            markdown: self.plan.markdown,
            jurisdiction: self.workspace.home_of_settings(),
        }
    }

    /// Calls a function with the inputs that all pages share, as they are rendered.
    fn with_shared<T>(&self, shared: SharedInputs<'_>, make: impl FnOnce(&render::Site<'_>) -> T) -> T {
        let locale = |language| self.workspace.locale(language);
        let SharedInputs { formats: _, locales: _, languages, base_url, is_draft, markdown, jurisdiction: _ } = shared;
        make(&render::Site { base_url, languages, locale: &locale, is_draft, markdown })
    }

    /// Returns the look of a folder's pages in a language.
    fn look(&self, folder: &str, language: Language) -> render::Look<'_> {
        self.looks.render(self.looks.of(folder), self.locale(language))
    }

    fn locale(&self, language: Language) -> &'a Locale {
        self.workspace.locale(language)
    }
}

/// Reads the headers of notices that are not on the site, and that a notice of the site names.
fn named_elsewhere(
    workspace: &Workspace,
    on_site: &[NoticeFile],
    headers: &[NoticeHeader],
) -> Result<(Vec<NoticeFile>, Vec<NoticeHeader>), Problem> {
    let own: HashSet<&str> = on_site.iter().map(|file| file.id.as_str()).collect();
    let named: BTreeSet<&str> = headers.iter().flat_map(|header| &header.related).map(String::as_str).collect();
    let is_elsewhere = |file: &&NoticeFile| named.contains(file.id.as_str()) && !own.contains(file.id.as_str());
    let files: Vec<NoticeFile> = workspace.listing.notices.iter().filter(is_elsewhere).cloned().collect();
    let headers = NoticeHeader::read_all(&files, workspace)?;
    Ok((files, headers))
}

/// A notice as indexes list it.
fn entry(file: &NoticeFile, header: &NoticeHeader, languages: &[Language], workspace: &Workspace) -> Entry {
    let in_site = |words: &[(Language, String)]| {
        words.iter().filter(|(language, _)| languages.contains(language)).cloned().collect()
    };
    Entry {
        id: file.id.clone(),
        titles: in_site(&header.titles),
        controllers: in_site(&header.controllers),
        organisation: organisation(file, languages, workspace),
        languages: header.languages.clone(),
    }
}

/// A notice as the pages of others name it.
fn listed(entry: &Entry, is_linked: bool) -> (String, Listed) {
    let listed = Listed { titles: entry.titles.clone(), languages: entry.languages.clone(), is_linked };
    (entry.id.clone(), listed)
}

/// Finds the organisation of a notice: the innermost folder above it that names one.
fn organisation(file: &NoticeFile, languages: &[Language], workspace: &Workspace) -> Option<Organisation> {
    file.folders.iter().rev().filter(|folder| !folder.is_empty()).find_map(|folder| {
        let organisation = workspace.defaults.get(folder)?.folder.organisation.as_ref()?;
        let name = organisation.name.as_ref()?;
        let names = languages.iter().filter_map(|language| Some((*language, name.in_language(*language)?.to_owned())));
        Some(Organisation { folder: folder.clone(), names: names.collect() })
    })
}

//! The output of a build: pages are put into the output folder, or compared with it.

use std::path::{Path, PathBuf};

use crate::finding::Finding;
use crate::page::Page;
use crate::problem::Problem;
use crate::project::NoticeFile;
use crate::publish::{self, Comparison, Staging, Target};
use crate::settings::codes;
use crate::workspace::Workspace;

use super::request::Request;

/// Pages on their way: into the output folder, or to be compared with what is there.
pub(super) enum Output {
    Staging(Staging),
    Comparison(Comparison),
}

impl Output {
    /// Puts a page there, or compares it. May be called from many threads.
    pub(super) fn take(&self, page: Page) -> Result<(), Problem> {
        match self {
            Output::Staging(staging) => staging.stage(page)?,
            Output::Comparison(comparison) => comparison.add(page)?,
        }
        Ok(())
    }

    /// Returns the staged build; `None` for a comparison.
    pub(super) fn staging(&self) -> Option<&Staging> {
        match self {
            Output::Staging(staging) => Some(staging),
            Output::Comparison(_) => None,
        }
    }
}

/// The output folder of a build.
pub(super) struct Folder<'a> {
    pub(super) workspace: &'a Workspace,
    pub(super) out: &'a OutFolder,
    /// The home folder of the user, which no build writes over.
    pub(super) home: Option<&'a Path>,
    pub(super) is_draft: bool,
    pub(super) is_part: bool,
}

impl Folder<'_> {
    /// Makes the folder ready to take pages, or to be compared with them.
    pub(super) fn open(&self, only_compares: bool) -> Result<Output, publish::Error> {
        let protected = self.protected();
        let target = self.target(&protected);
        if only_compares {
            Ok(Output::Comparison(Comparison::begin(&target)?))
        } else {
            Ok(Output::Staging(Staging::begin(&target)?))
        }
    }

    /// Returns the finding about an output folder of the settings that a build of these notices must not or cannot write to.
    pub(super) fn fault(&self, files: &[NoticeFile]) -> Option<Finding> {
        let setting = self.workspace.settings.build.as_ref()?.out.as_ref()?;
        let protected = self.protected();
        let out = self.out.settings.as_deref()?;
        let target = Target { out, ..self.target(&protected) };
        // The longest path of a page, with a code of a language of three letters.
        let longest = files.iter().map(|file| file.id.as_str()).max_by_key(|id| id.len()).unwrap_or_default();
        let judged = target.check().and_then(|()| target.check_length(&format!("xxx/{longest}.fragment.html")));
        let error = judged.err().filter(publish::Error::is_refusal)?;
        let span = self.workspace.settings_places.span(&setting.at.into());
        Some(Finding::of_fault(&codes::OUT_FOLDER, span, &error))
    }

    fn protected(&self) -> Vec<PathBuf> {
        let root = self.workspace.project.root();
        ["notices", "locales", "themes", "examples"].iter().map(|folder| root.join(folder)).collect()
    }

    fn target<'t>(&'t self, protected: &'t [PathBuf]) -> Target<'t> {
        Target {
            out: &self.out.path,
            is_given: self.out.settings.is_none(),
            root: self.workspace.project.root(),
            home: self.home,
            protected,
            languages: &self.workspace.available_languages,
            is_draft: self.is_draft,
            is_partial: self.is_part,
        }
    }
}

/// The path of an output folder.
pub(super) struct OutFolder {
    pub(super) path: PathBuf,
    /// The folder of the settings, beside which that of a draft lies; `None` where the command line names the folder.
    settings: Option<PathBuf>,
}

impl OutFolder {
    /// The output folder: asked for, else that of the settings. Without `--out`, a draft has a folder of its own.
    pub(super) fn of(request: &Request, workspace: &Workspace) -> OutFolder {
        match &request.out {
            Some(out) => OutFolder { path: request.site.folder.join(out), settings: None },
            None => OutFolder::of_settings(workspace, request.site.is_draft),
        }
    }

    /// The output folder of the settings, or that of a draft beside it.
    pub(super) fn of_settings(workspace: &Workspace, is_draft: bool) -> OutFolder {
        let settings = workspace.settings.build.as_ref().and_then(|build| build.out.as_ref());
        let out = workspace.project.root().join(settings.map_or("public", |out| out.value.as_str()));
        let name = out.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let path = if is_draft { out.with_file_name(format!("{name}-draft")) } else { out.clone() };
        OutFolder { path, settings: Some(out) }
    }
}

//! The project of a command, with a word on which one it is.

use std::path::Path;

use crate::language::Language;
use crate::locale::{Locale, OwnWords};
use crate::project::Project;
use crate::visible;

use super::terminal::Terminal;

/// Finds the project that a folder belongs to. The terminal names its files from now on. If it is another folder, its path is
/// shown, so that nobody works on a project without knowing it. `messages` is the language of messages.
pub(super) fn find(folder: &Path, messages: Language, terminal: &Terminal) -> Project {
    let project = Project::of(folder);
    terminal.shows_files_of(&project);
    let say = |id: &str, folder: &Path| {
        let words = Locale::new(messages, &OwnWords::default());
        terminal.message(&words.say_with(id, &[("folder", &visible::value(&folder.display().to_string()))]));
    };
    if project.root() != folder {
        say("project-above", project.root());
    }
    if let Some(folder) = project.passed_over() {
        say("project-of-another-user", folder);
    }
    project
}

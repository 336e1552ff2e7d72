//! What compose asks of the other notices of a project.

use crate::language::Language;

/// What compose asks of the other notices of a project.
pub trait Directory: Sync {
    /// A notice's title in a language, where it has one.
    fn title(&self, id: &str, language: Language) -> Option<String>;
    /// Whether its page lies on the same site, so that it can be linked.
    fn has_page(&self, id: &str, language: Language) -> bool;
}

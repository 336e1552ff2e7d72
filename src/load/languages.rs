//! The languages of a notice.

use crate::jurisdiction;
use crate::language::Language;

use super::context::LoadContext;
use super::tree::{self, Node};

/// Returns a notice's languages: the declared ones, else the project's, else the languages of its words, else its country's.
pub(super) fn languages(tree: &Node<'_>, context: &LoadContext<'_>) -> Vec<Language> {
    let declared = tree.get("notice").and_then(|notice| notice.get("languages"));
    let mut languages: Vec<Language> = Vec::new();
    for code in declared.map(Node::items).unwrap_or_default().iter().filter_map(Node::as_str) {
        let available = Language::parse(code).filter(|language| context.available_languages.contains(language));
        languages.extend(available.filter(|language| !languages.contains(language)));
    }
    if languages.is_empty() {
        languages.extend(context.default_languages);
    }
    if languages.is_empty() {
        in_use(tree, context, &mut languages);
    }
    if languages.is_empty() {
        let country = tree.get("controller").and_then(|table| table.get("country")).and_then(Node::as_str);
        let language = jurisdiction::language(country.unwrap_or(jurisdiction::DEFAULT.code));
        // A country may have no language with words yet.
        let language = language.filter(|language| context.available_languages.contains(language));
        languages.push(language.unwrap_or(Language::FALLBACK));
    }
    languages
}

/// Adds the languages of the words in a tree.
fn in_use(node: &Node<'_>, context: &LoadContext<'_>, languages: &mut Vec<Language>) {
    for entry in node.entries() {
        let is_text = entry.node.as_str().is_some();
        let language = Language::parse(&entry.key).filter(|language| context.available_languages.contains(language));
        match language {
            Some(language) if is_text && !languages.contains(&language) => languages.push(language),
            _ => in_use(&entry.node, context, languages),
        }
    }
    if let tree::Value::Array(items) = &node.value {
        items.iter().for_each(|item| in_use(item, context, languages));
    }
}

//! The tables of a notice merged with those of its folders.

use std::sync::Arc;

use crate::closest::closest;
use crate::finding::Finding;
use crate::register::{Record, Register};
use crate::source::{FileNumber, Source, Span};

use super::codes;
use super::defaults::Defaults;
use super::tree::Node;

/// Merges a notice's tables over those of its folders, without the tables that `[notice] without` names.
pub(super) fn merge<'n>(own: Node<'n>, source: &Arc<Source>, folders: &[&'n Defaults]) -> (Node<'n>, Vec<Finding>) {
    let numbers = (1..=u16::MAX).map(FileNumber);
    let inherited = folders.iter().zip(numbers).map(|(folder, number)| folder.tree.inherited_from(number));
    let mut base = inherited.fold(Node::empty(), Node::overridden_by);
    let mut findings = Vec::new();
    let without = own.get("notice").and_then(|notice| notice.get("without"));
    for item in without.map(Node::items).unwrap_or_default() {
        let Some(table) = item.as_str() else { continue };
        if !base.remove(table) {
            let first = table.split('.').next().unwrap_or_default();
            let known = table_names();
            let suggestion = if known.contains(&first) { "" } else { closest(table, known).unwrap_or_default() };
            findings.push(
                Finding::new(
                    &codes::UNRESOLVED_REFERENCE,
                    Span { source: Arc::clone(source), range: item.span.clone() },
                )
                .case("without")
                .text("id", table)
                .text("suggestion", suggestion),
            );
        }
    }
    let merged = base.overridden_by(own);
    (merged, findings)
}

/// Returns the names of the tables of a notice.
pub(super) fn table_names() -> Vec<&'static str> {
    Register::fields().iter().map(|field| field.key).collect()
}

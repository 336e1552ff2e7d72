//! How the tables of folders lie under those of a notice.

use std::sync::Arc;

use crate::closest::closest;
use crate::finding::Finding;
use crate::source::{FileNumber, Source, Span};

use super::codes;
use super::decode::table_names;
use super::defaults::Defaults;
use super::tree::Node;

/// Lays the notice's tables over those of its folders, and takes back what the notice goes without.
pub(super) fn merge<'n>(own: Node<'n>, source: &Arc<Source>, folders: &[&'n Defaults]) -> (Node<'n>, Vec<Finding>) {
    let numbers = (1..=u16::MAX).map(FileNumber);
    let lent = folders.iter().zip(numbers).map(|(folder, number)| folder.tree.lent(number));
    let mut base = lent.fold(Node::empty(), Node::under);
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
    let merged = base.under(own);
    (merged, findings)
}

//! A TOML file as a tree, or as the findings that keep it from being one.

use std::sync::Arc;

use crate::finding::Finding;
use crate::source::Source;

use super::full::full;
use super::plain::plain;
use super::syntax::broken_regions;
use super::tree::Node;

/// Parses a file. A broken region gives one finding, however much it breaks.
pub(super) fn parse(source: &Arc<Source>) -> Result<Node<'_>, Vec<Finding>> {
    let mut tree = match plain(&source.text) {
        Some(tree) => tree,
        None => full(&source.text).map_err(|_| broken_regions(source))?,
    };
    tree.compose_letters();
    Ok(tree)
}

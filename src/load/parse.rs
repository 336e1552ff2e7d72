//! A TOML file as a tree, or as the findings that keep it from being one.

use std::sync::Arc;

use crate::finding::Finding;
use crate::source::Source;

use super::full::whole;
use super::plain;
use super::syntax::broken_regions;
use super::tree::Node;

/// Parses a file. A broken region gives one finding, however much it breaks.
pub(super) fn parse(source: &Arc<Source>) -> Result<Node<'_>, Vec<Finding>> {
    plain::parse(&source.text).map_or_else(|| whole(&source.text).map_err(|_| broken_regions(source)), Ok)
}

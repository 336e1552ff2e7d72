//! The error of a report.

use crate::problem::Fault;

/// A report cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The findings could not be written as JSON.
    #[error("the report cannot be written: {0}")]
    Json(#[from] serde_json::Error),
}

impl Fault for Error {
    fn remedy(&self) -> String {
        "Please report this.".to_owned()
    }
}

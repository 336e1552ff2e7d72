//! The error of a report.

use crate::problem::{Fault, Message, display_by_message};

/// A report cannot be written.
#[derive(Debug)]
pub enum Error {
    /// The findings could not be written as JSON.
    Json(serde_json::Error),
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Error {
        Error::Json(error)
    }
}

display_by_message!(Error);

impl Fault for Error {
    fn message(&self) -> Message {
        let Error::Json(error) = self;
        Message::new("report-json").text("detail", error.to_string())
    }
}

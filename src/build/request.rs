//! The request for a build, and the environment that it runs in.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::site;

/// The request for a build.
#[derive(Debug, Clone)]
pub struct Request {
    /// The pages.
    pub site: site::Request,
    /// The output folder, relative to the folder of the request; `None` = that of the settings.
    pub out: Option<PathBuf>,
    /// Whether nothing is written, and the output folder is compared with the pages.
    pub only_compares: bool,
    /// The day on which acceptances expire or do not. No page depends on it.
    pub today: Date,
}

/// The environment that a build runs in, as the command line read it.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    /// The home folder of the user, which no build writes over.
    pub home: Option<PathBuf>,
    /// The folder for records of builds; `None` where no record is kept.
    pub cache: Option<PathBuf>,
    /// The identity of the program. Another program may make other pages. `None` where it is not known; then no record is kept.
    pub program: Option<Vec<String>>,
}

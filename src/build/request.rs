//! What a build is asked for, and what it is told of the environment.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::site;

/// What a build is asked for.
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

/// What a build is told of the environment that it runs in.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    /// The home folder of the user, which no build writes over.
    pub home: Option<PathBuf>,
    /// The folder for records of builds; `None` where no record is kept.
    pub cache: Option<PathBuf>,
    /// What tells this program from every other; `None` where that is not known, and no record is kept.
    pub program: Option<Vec<String>>,
}

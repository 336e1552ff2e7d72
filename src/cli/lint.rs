//! `notice lint`: says what is wrong, and writes nothing.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::finding::Severity;
use crate::report::{self, Summary};

use super::workspace::Workspace;
use super::{Ending, Problem, Reporting, Terminal};

/// Check the notices
///
/// Examples:
///   notice lint
///   notice lint notices/enegia --lang fi
///   notice lint --format short
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(super) struct LintArgs {
    /// Notices or folders of them [default: the whole project]
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// How findings are shown
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Human)]
    format: Format,

    #[command(flatten)]
    reporting: Reporting,
}

/// How findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With the source line, for people
    Human,
    /// One line each, for editors and scripts
    Short,
}

pub(super) fn run(arguments: &LintArgs, folder: &Path, terminal: &Terminal) -> Result<Ending, Problem> {
    let workspace = Workspace::open(folder, arguments.reporting.language(), terminal)?;
    workspace.require_notices()?;
    let selected = workspace.select(&arguments.paths, folder)?;
    let notices = workspace.load(&selected)?;
    let findings = workspace.check(&notices);
    let locale = &workspace.messages;
    match arguments.format {
        Format::Human => {
            let drawn = report::human(&findings, locale, terminal.colours_results());
            let summary = Summary::of(&findings, notices.len()).worded(locale);
            terminal.result(&format!("{drawn}{summary}"));
        }
        Format::Short if findings.is_empty() => {}
        Format::Short => terminal.result(&report::short(&findings, locale)),
    }
    let problems = locale.problems();
    if !problems.is_empty() {
        return Err(Problem::words(&problems));
    }
    let fails = findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if fails { Ending::Findings } else { Ending::Clean })
}

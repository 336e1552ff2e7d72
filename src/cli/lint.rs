//! `notice lint`: prints findings and writes nothing.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};

use crate::build;
use crate::finding::{Finding, Severity, sort_and_merge};
use crate::load::Loaded;
use crate::locale::Locale;
use crate::problem::{Fault, Message, Problem};
use crate::project::Project;
use crate::workspace::{CodeFilter, Stop, Workspace, find_code, is_fixed, is_no_project, near_code};

use super::ending::Ending;
use super::environment::environment_of_check;
use super::findings::{Format, Output};
use super::project;
use super::reporting::Reporting;
use super::terminal::Terminal;
use super::watchdog;

/// Check the notices and report what is missing or wrong
///
/// Examples:
///   notice lint
///   notice lint notices/enegia --lang fi
///   notice lint --format short
///   notice lint - --stdin-filename notices/customers.toml < draft.toml
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(super) struct LintArgs {
    /// Notices or folders of notices; `-` reads one notice from the standard input [default: the whole project]
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// Place of the notice that `-` reads in the project, which gives it settings, defaults and an id; it replaces the file there
    #[arg(long, value_name = "FILE")]
    stdin_filename: Option<PathBuf>,

    /// Format of the findings
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Human)]
    format: Format,

    /// Report only these codes or names, separated by commas; RT selects all codes that begin with RT
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    select: Vec<String>,

    /// Do not report these codes or names, separated by commas; RT ignores all codes that begin with RT
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    ignore: Vec<String>,

    /// Lowest severity that fails the command [default: `deny` under [lint] in notice.toml, else error]
    #[arg(long, value_name = "SEVERITY", value_enum)]
    deny: Option<Deny>,

    /// End with exit code 0 in spite of findings
    #[arg(long)]
    exit_zero: bool,

    /// End with exit code 0 where there is neither a notice.toml nor a folder notices/, nor anything that looks like them
    #[arg(long)]
    pass_without_project: bool,

    #[command(flatten)]
    pub(super) reporting: Reporting,
}

/// A severity on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    Error,
    Warning,
    Info,
}

impl From<Deny> for Severity {
    fn from(deny: Deny) -> Self {
        match deny {
            Deny::Error => Severity::Error,
            Deny::Warning => Severity::Warning,
            Deny::Info => Severity::Info,
        }
    }
}

/// The result of a check.
struct Checked {
    findings: Vec<Finding>,
    notices: usize,
    messages: Arc<Locale>,
    /// The lowest severity that fails the command.
    failing: Severity,
    /// Whether a setting is wrong, and not only notices.
    has_faults: bool,
}

pub(super) fn run(arguments: &LintArgs, folder: &Path, terminal: &Terminal) -> Result<Ending, Stop> {
    let project = project::find(folder, arguments.reporting.language(), terminal);
    let output = Output::new(arguments.format, arguments.reporting.language(), terminal);
    let reads_files = arguments.paths.iter().all(|path| path.as_os_str() != "-");
    let passes = arguments.pass_without_project && reads_files;
    // The check reports what keeps the folder from being listed.
    if passes && is_no_project(&project).unwrap_or(false) {
        terminal.inform(&Message::new("lint-no-project"));
        output.print_nothing()?;
        return Ok(Ending::Clean);
    }
    let Checked { findings, notices, messages, failing, has_faults } = match check(arguments, folder, project, terminal)
    {
        Ok(checked) => checked,
        Err(stop) => return output.stop(stop),
    };
    output.print(&findings, notices, !has_faults, &messages)?;
    if has_faults {
        return Ok(Ending::Unable);
    }
    let fails = findings.iter().any(|finding| finding.fails_at(failing));
    Ok(if fails && !arguments.exit_zero { Ending::Findings } else { Ending::Clean })
}

/// Prints, in the format of the output, what kept the command from starting.
pub(super) fn stop(arguments: &LintArgs, stop: Stop, terminal: &Terminal) -> Result<Ending, Stop> {
    Output::new(arguments.format, arguments.reporting.language(), terminal).stop(stop)
}

/// Checks the notices of the arguments.
fn check(arguments: &LintArgs, folder: &Path, project: Project, terminal: &Terminal) -> Result<Checked, Stop> {
    let filter = filter(arguments, terminal)?;
    let language = arguments.reporting.language();
    let check =
        |notice: &Loaded, workspace: &Workspace| (workspace.check(notice), notice.register.languages().to_vec());
    let (workspace, files, checked) = match input(arguments)? {
        Input::Files => {
            let workspace = Workspace::open(project, language)?;
            if workspace.faults.is_empty() {
                workspace.require_notices()?;
            }
            let files = workspace.select(&arguments.paths, folder)?;
            let checked = workspace.each(&files, |_, notice| check(&notice, &workspace))?;
            (workspace, files, checked)
        }
        Input::TextAt(path) => {
            let place = project.place(path, folder)?;
            let workspace = Workspace::open(project.with_text(&place, terminal.input()?)?, language)?;
            let files = workspace.select_at(&place, path)?;
            let checked = workspace.each(&files, |_, notice| check(&notice, &workspace))?;
            (workspace, files, checked)
        }
        Input::Text => {
            let workspace = Workspace::open(project, language)?;
            let notice = workspace.notice_of_text("<stdin>", terminal.input()?);
            let checked = vec![check(&notice, &workspace)];
            (workspace, Vec::new(), checked)
        }
    };
    let notices = checked.len();
    let (checked, languages): (Vec<_>, Vec<_>) = checked.into_iter().unzip();
    watchdog::start(terminal);
    let faults = build::faults(&workspace, &files, &languages.concat(), &environment_of_check())?;
    let has_faults = !faults.is_empty();
    let mut findings = workspace.judge(checked, arguments.reporting.today(), &filter).findings;
    findings.extend(faults);
    let findings = sort_and_merge(findings);
    let settings = workspace.settings.lint.as_ref().and_then(|lint| lint.deny).map(Severity::from);
    let failing = arguments.deny.map(Severity::from).or(settings).unwrap_or(Severity::Error);
    Ok(Checked { findings, notices, messages: workspace.messages, failing, has_faults })
}

/// What is checked.
enum Input<'a> {
    /// Notices of the project.
    Files,
    /// The standard input, as if it lay right under `notices/`.
    Text,
    /// The standard input in place of a file.
    TextAt(&'a Path),
}

/// Returns what the arguments ask to check.
fn input(arguments: &LintArgs) -> Result<Input<'_>, Problem> {
    let reads_text = arguments.paths.iter().any(|path| path.as_os_str() == "-");
    match &arguments.stdin_filename {
        _ if reads_text && arguments.paths.len() > 1 => Err(Problem::new(Message::new("lint-input-and-paths"))),
        Some(_) if !reads_text => Err(Problem::new(Message::new("lint-input-not-read"))),
        Some(path) => Ok(Input::TextAt(path)),
        None if reads_text => Ok(Input::Text),
        None => Ok(Input::Files),
    }
}

/// A code or name on the command line that does not exist.
struct UnknownCode {
    option: &'static str,
    text: String,
    /// The code or name with the closest spelling.
    near: Option<&'static str>,
}

impl Fault for UnknownCode {
    fn message(&self) -> Message {
        Message::new("command-unknown-code")
            .text("option", self.option)
            .text("code", &self.text)
            .text("suggestion", self.near.unwrap_or_default())
    }
}

/// Returns the codes that the arguments ask for. A name stands for its code. A code that cannot be ignored is told: its findings
/// stay in the report.
fn filter(arguments: &LintArgs, terminal: &Terminal) -> Result<CodeFilter, Problem> {
    let mut unknown = Vec::new();
    let mut resolve = |option, texts: &[String]| {
        let mut found = Vec::new();
        for text in texts {
            match find_code(text) {
                Some(code) => found.push(code),
                None => unknown.push(UnknownCode { option, text: text.clone(), near: near_code(text) }),
            }
        }
        found
    };
    let filter =
        CodeFilter { select: resolve("select", &arguments.select), ignore: resolve("ignore", &arguments.ignore) };
    for code in filter.ignore.iter().filter(|code| is_fixed(code)) {
        terminal.inform(&Message::new("command-fixed-code").text("code", code));
    }
    if unknown.is_empty() { Ok(filter) } else { Err(Problem::from_iter(unknown)) }
}

//! `notice build`: builds the site and prints a summary.

use std::path::Path;
use std::time::Instant;

use crate::build::{self, Report};
use crate::finding::Finding;
use crate::locale::Locale;
use crate::problem::{Message, Problem};
use crate::publish::{Difference, Outcome};
use crate::report::Summary;
use crate::visible;
use crate::workspace::{Stop, Workspace};

use super::build_arguments::BuildArgs;
use super::ending::Ending;
use super::environment::environment;
use super::project;
use super::terminal::Terminal;
use super::watchdog;

pub(super) fn run(arguments: &BuildArgs, folder: &Path, terminal: &Terminal) -> Result<Ending, Stop> {
    let started = Instant::now();
    let language = arguments.reporting.language();
    let workspace = Workspace::open(project::find(folder, language, terminal).recording(), language)?;
    if workspace.faults.is_empty() {
        workspace.require_notices()?;
    }
    watchdog::start(terminal);
    let messages = &workspace.messages;
    match build::run(&workspace, &arguments.request(folder), &environment())? {
        Report::Refused { errors, notices, has_faults } => {
            let ending = if has_faults { Ending::Unable } else { Ending::Findings };
            Ok(print_errors(&errors, notices, messages, terminal).map(|()| ending)?)
        }
        Report::Compared(difference) => Ok(print_difference(&difference, terminal)),
        Report::Published { notices, languages, outcome } => {
            print_notes(&outcome, messages, terminal);
            for path in &outcome.left {
                terminal.inform(&Message::new("build-left").text("path", path));
            }
            for path in &outcome.overwritten {
                terminal.inform(&Message::new("build-overwritten").text("path", path));
            }
            terminal.result(&summary(messages, notices, languages, &outcome, started));
            Ok(Ending::Clean)
        }
    }
}

/// The most paths that a note shows.
const SHOWN: usize = 20;

/// Prints what a user should know of the output folder: formats that are gone, and files whose owner is not clear.
fn print_notes(outcome: &Outcome, messages: &Locale, terminal: &Terminal) {
    let note = |id: &str, format: &str, paths: &[String]| {
        let mut shown: Vec<&str> = paths.iter().take(SHOWN).map(String::as_str).collect();
        if paths.len() > SHOWN {
            shown.push("…");
        }
        let paths_shown = shown.join(", ");
        let texts = [("format", format), ("paths", &*visible::value(&paths_shown))];
        terminal.message(&messages.say_numbers(id, &[("count", paths.len())], &texts));
    };
    if outcome.is_mended {
        terminal.message(&messages.say("build-manifest-mended"));
    }
    for (format, paths) in &outcome.dropped {
        note("build-format-dropped", format, paths);
    }
    for (id, paths) in [("build-left-unknown", &outcome.unknown), ("build-left-impossible", &outcome.impossible)] {
        if !paths.is_empty() {
            note(id, "", paths);
        }
    }
}

/// Prints the errors that kept the build from publishing.
fn print_errors(errors: &[Finding], notices: usize, messages: &Locale, terminal: &Terminal) -> Result<(), Problem> {
    terminal.findings(errors, messages);
    let summary = Summary::of(errors, notices).describe(messages);
    terminal.message(&format!("{summary}\n{}", messages.say("report-refused")));
    let problems = messages.problems();
    if problems.is_empty() { Ok(()) } else { Err(Problem::from_iter(problems)) }
}

/// Prints the differences between the output folder and the build.
fn print_difference(difference: &Difference, terminal: &Terminal) -> Ending {
    let Difference { missing, changed, stale, foreign } = difference;
    for (what, paths) in [("missing", missing), ("changed", changed), ("stale", stale), ("foreign", foreign)] {
        let line = |path| terminal.word(&Message::new("build-difference").case(what).text("path", path));
        paths.iter().for_each(|path| terminal.result(&line(path)));
    }
    if difference.is_current() { Ending::Clean } else { Ending::Findings }
}

/// Returns the summary of a build, in one line.
fn summary(messages: &Locale, notices: usize, languages: usize, outcome: &Outcome, started: Instant) -> String {
    let numbers = [
        ("notices", notices),
        ("languages", languages),
        ("pages", outcome.written + outcome.unchanged),
        ("written", outcome.written),
        ("unchanged", outcome.unchanged),
        ("deleted", outcome.deleted.len()),
    ];
    let time = format!("{} ms", started.elapsed().as_millis().max(1));
    messages.say_numbers("build-summary", &numbers, &[("time", &time)])
}

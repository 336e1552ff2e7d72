//! Command lines that cannot be read: exit 2, in the language of the messages, with a remedy, and for programs as a document.

use clap::{Arg, Command, CommandFactory as _};
use notice::cli::Cli;
use serde_json::Value;

use crate::support::{Project, Run, notice, run};

/// Each kind of fault, with words of the message and of its remedy.
const FAULTS: &[(&[&str], &str, &str)] = &[
    (&["lint", "--bogus"], "There is no option --bogus here.", "`notice lint --help`"),
    (&["lint", "--formt", "json"], "There is no option --formt here.", "Did you mean --format?"),
    (&["lint", "--out", "x"], "There is no option --out here.", "It belongs to: notice build."),
    (&["--lang", "fi", "lint"], "", "notice lint. "),
    (&["lint", "--format", "xml"], "--format cannot be “xml”.", "human, short, json, sarif, github"),
    (&["lint", "--deny", "warn"], "--deny cannot be “warn”.", "Did you mean warning?"),
    (&["--color", "x", "lint"], "--color cannot be “x”.", "auto, always, never"),
    (&["lint", "--lang", "xx"], "no messages in the language “xx”.", "fi, sv, en"),
    (&["lint", "--lang", "se"], "no messages in the language “se”.", "Did you mean sv?"),
    (&["lint", "--today", "2026-02-30"], "“2026-02-30” is not a date", "--today 2026-12-31"),
    (&["lint", "--today="], "--today has no value.", "--today 2026-12-31"),
    (&["lint", "--format"], "--format has no value.", "human, short, json, sarif, github"),
    (&["build", "--out"], "--out has no value.", "`notice build --help`"),
    (&["lint", "--exit-zero=yes"], "--exit-zero takes no value, but is given “yes”.", "Write --exit-zero alone."),
    (&["lint", "--lang", "en", "--lang", "en"], "--lang stands there twice.", "Take one"),
    (&["rules", "--markdown", "--checklist"], "--markdown and --checklist cannot be given together.", "Take one"),
    (&["explain"], "<CODE> is missing.", "`notice explain --help`"),
    (&["schema", "x"], "“x” is one argument too many.", "`notice schema --help`"),
    (&["lnt"], "There is no command “lnt”.", "Did you mean `notice lint`?"),
    (&["theme", "nwe"], "There is no command “nwe”.", "Did you mean `notice theme new`?"),
    (&["theme", "--lang", "en"], "another word is missing", "`notice theme --help`"),
];

/// What clap says in its own words.
const OF_CLAP: [&str; 6] = ["tip:", "Usage:", "For more information", "unexpected", "invalid value", "possible values"];

fn run_with(language: &str, arguments: &[&str]) -> Run {
    let project = Project::empty();
    run(notice(&project.path("")).env("LC_ALL", language).args(arguments))
}

#[test]
fn a_fault_has_a_cause_and_a_remedy() {
    for (arguments, cause, remedy) in FAULTS {
        let Run { code, stdout, stderr } = run_with("en", arguments);
        assert_eq!((code, stdout.as_str()), (2, ""), "{arguments:?}: {stderr}");
        assert!(stderr.contains(cause) && stderr.contains(remedy), "{arguments:?}: {stderr}");
        let words: Vec<&&str> = OF_CLAP.iter().filter(|words| stderr.contains(**words)).collect();
        assert!(words.is_empty(), "{arguments:?}: {stderr}");
    }
}

#[test]
fn a_fault_is_worded_in_the_language_of_the_messages() {
    for (arguments, cause, _) in FAULTS.iter().filter(|(arguments, ..)| !arguments.contains(&"--lang")) {
        for (language, error) in [("fi_FI.UTF-8", "virhe: "), ("sv", "fel: ")] {
            let stderr = run_with(language, arguments).stderr;
            assert!(stderr.starts_with(error) && !stderr.contains(cause), "{arguments:?}: {stderr}");
        }
    }
    // The language of the command line comes before that of the environment, wherever it stands.
    for arguments in
        [&["lint", "--bogus", "--lang", "fi"][..], &["explain", "--lang=fi"], &["theme", "nwe", "--lang", "fi"]]
    {
        let stderr = run_with("sv", arguments).stderr;
        assert!(stderr.starts_with("virhe: "), "{arguments:?}: {stderr}");
    }
}

/// Each option of each command, without a value, and with one that it does not take.
#[test]
fn no_option_of_any_command_is_worded_by_clap() {
    let mut asked = 0;
    let root = Cli::command();
    let nested = root.get_subcommands().flat_map(|command| {
        let inner = command.get_subcommands().map(|inner| vec![command.get_name(), inner.get_name()]);
        std::iter::once(vec![command.get_name()]).chain(inner).collect::<Vec<_>>()
    });
    for commands in nested {
        let command = commands.iter().fold(&root, |command: &Command, name| command.find_subcommand(name).unwrap());
        let longs =
            command.get_arguments().filter_map(Arg::get_long).filter(|long| !matches!(*long, "help" | "version"));
        for long in longs {
            for end in ["", "=", "=no-such-value"] {
                let option = format!("--{long}{end}");
                let Run { code, stderr, .. } = run_with("fi", &[commands.clone(), vec![&option, "--bogus"]].concat());
                asked += 1;
                assert!(code == 2 && stderr.starts_with("virhe: "), "{commands:?} {option}: {stderr}");
                let words: Vec<&&str> = OF_CLAP.iter().filter(|words| stderr.contains(**words)).collect();
                assert!(words.is_empty(), "{commands:?} {option}: {stderr}");
            }
        }
    }
    assert!(asked > 60, "{asked}");
}

#[test]
fn a_format_for_programs_is_one_document() {
    for (arguments, ..) in FAULTS.iter().filter(|(arguments, ..)| matches!(arguments[0], "lint" | "lnt")) {
        let with = |format: &str| run_with("en", &[arguments, &["--format", format][..]].concat());
        if arguments.contains(&"--format") {
            continue;
        }
        let json = with("json");
        let document: Value = serde_json::from_str(&json.stdout).unwrap();
        let message = document["problems"][0]["message"].as_str().unwrap();
        assert!(json.code == 2 && json.stderr.contains(message), "{arguments:?}: {json:#?}");
        let sarif = with("sarif");
        let log: Value = serde_json::from_str(&sarif.stdout).unwrap();
        assert_eq!((sarif.code, &log["runs"][0]["invocations"][0]["executionSuccessful"]), (2, &Value::Bool(false)));
        let github = with("github");
        assert!(github.code == 2 && github.stdout.starts_with("::error title=notice::"), "{arguments:?}: {github:#?}");
        assert_eq!(github.stdout.lines().count(), 1, "{arguments:?}");
    }
    // The formats of a build are those of pages, and its messages are for people.
    assert_eq!(run_with("en", &["build", "--format", "json", "--bogus"]).stdout, "");
    assert_eq!(run_with("en", &["lint", "--bogus", "--", "--format", "json"]).stdout, "");
}

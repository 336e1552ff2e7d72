//! No name, key, value or source line commands a terminal, changes the order of what is read, or speaks to a CI service.
#![cfg(unix)]

use crate::support::{AAMU, Project, Run};

/// Characters and beginnings of commands that a user's text may hold.
const HOSTILE: [&str; 40] = [
    "\u{1}",
    "\u{7}",
    "\u{8}",
    "\u{b}",
    "\u{c}",
    "\r",
    "\n",
    "\u{e}",
    "\u{1b}",
    "\u{1b}[2J",
    "\u{1b}[31m",
    "\u{1b}]0;title\u{7}",
    "\u{1b}]8;;https://x.example\u{1b}\\",
    "\u{1f}",
    "\u{7f}",
    "\u{80}",
    "\u{85}",
    "\u{9b}31m",
    "\u{9d}0;x\u{9c}",
    "\u{ad}",
    "\u{61c}",
    "\u{180e}",
    "\u{200b}",
    "\u{200e}",
    "\u{200f}",
    "\u{2028}",
    "\u{2029}",
    "\u{202a}",
    "\u{202e}",
    "\u{2060}",
    "\u{2066}",
    "\u{2069}",
    "\u{feff}",
    "\u{fffb}",
    "\u{e0041}",
    "\n::error::forged",
    "\n  ::add-mask::forged",
    "\n##[error]forged",
    "##vso[task.complete]forged",
    "\n##teamcity[forged]",
];

/// A project with a text in one of the places that a user writes, and the commands that may show it.
type Place = (&'static str, fn(&str) -> Option<Project>);

/// A TOML string with escapes, so that the file itself has no such character.
fn quoted(text: &str) -> String {
    let escaped: String = text.chars().map(|c| format!("\\U{:08x}", u32::from(c))).collect();
    format!("\"a{escaped}b\"")
}

/// A project with a file of this name, where the system allows it.
fn named(path: String, contents: &str) -> Option<Project> {
    let project = Project::with_notice(format!("{AAMU}[register]\nname = \"R\"\n"));
    let path = project.path(&path);
    std::fs::create_dir_all(path.parent()?).ok()?;
    std::fs::write(path, contents).ok()?;
    Some(project)
}

const PLACES: &[Place] = &[
    ("a key", |text| Some(Project::of(&format!("[register]\n{} = 1\n", quoted(text))))),
    ("a table", |text| Some(Project::of(&format!("[{}]\nx = 1\n", quoted(text))))),
    ("an id", |text| Some(Project::of(&format!("[retention.{}]\nperiod = \"P1Y\"\n", quoted(text))))),
    ("a value", |text| Some(Project::of(&format!("[controller.address]\ncountry = {}\n", quoted(text))))),
    ("a reference", |text| Some(Project::of(&format!("[[related-notice]]\nnotice = {}\n", quoted(text))))),
    ("a code", |text| Some(Project::of(&format!("[accepted-gaps]\n{} = \"x\"\n", quoted(text))))),
    ("a name", |text| Some(Project::with_notice(format!("[controller]\nname = {}\n", quoted(text))))),
    ("a source line", |text| Some(Project::of(&format!("[register]\nname = \"a{text}b\"\nnmae = 1\n")))),
    ("a comment", |text| Some(Project::of(&format!("[register] # a{text}b\nnmae = 1\n")))),
    ("a base URL", |text| {
        Some(Project::with_notice(AAMU).with("notice.toml", format!("[site]\nbase-url = {}\n", quoted(text))))
    }),
    ("a setting", |text| {
        Some(Project::with_notice(AAMU).with("notice.toml", format!("[site]\n{} = 1\n", quoted(text))))
    }),
    ("a theme's name", |text| {
        Some(Project::with_notice(AAMU).with("notice.toml", format!("[theme]\nname = {}\n", quoted(text))))
    }),
    ("a logo", |text| {
        Some(Project::with_notice(AAMU).with("notice.toml", format!("[theme]\nlogo = {}\n", quoted(text))))
    }),
    ("a message", |text| {
        let words = format!("index-title = a{text}b {{ $none }}\n");
        Some(Project::with_notice(AAMU).with("locales/fi/own.ftl", words))
    }),
    ("a notice's file", |text| named(format!("notices/a{text}b.toml"), AAMU)),
    ("a folder", |text| named(format!("notices/a{text}b/c.toml"), AAMU)),
    ("a file of words", |text| named(format!("locales/fi/a{text}b.ftl"), "no-such-message = x\n")),
    ("a file of a theme", |text| named(format!("themes/own/a{text}b.html"), "{{ x")),
    ("a file among the pages", |text| named(format!("public/a{text}b.txt"), "theirs")),
];

const COMMANDS: &[&[&str]] = &[
    &["lint"],
    &["lint", "--format", "short"],
    &["lint", "--format", "github"],
    &["lint", "--format", "json"],
    &["lint", "--format", "sarif"],
    &["lint", "--color", "always"],
    &["build"],
    &["build", "--check"],
    &["theme", "check"],
];

/// Returns what is wrong with an output.
fn fault(output: &str, is_for_github: bool, has_colour: bool) -> Option<String> {
    for line in output.split('\n') {
        if ["##[", "##vso[", "##teamcity["].iter().any(|mark| line.contains(mark)) {
            return Some(format!("a command: {line:?}"));
        }
        let is_command = line.trim_start().starts_with("::");
        let is_ours =
            is_for_github && line.starts_with("::") && (line.contains(" file=") || line.contains(" title=notice::"));
        if is_command && !is_ours {
            return Some(format!("a command: {line:?}"));
        }
        let line = if has_colour { without_colours(line) } else { line.to_owned() };
        let is_hidden = |c: char| c != '\t' && HOSTILE.iter().any(|text| text.chars().count() == 1 && text.contains(c));
        if line.contains(is_hidden) {
            return Some(format!("a character: {line:?}"));
        }
    }
    None
}

fn without_colours(line: &str) -> String {
    let mut parts = line.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| match part.split_once('m') {
        Some((codes, rest)) if codes.chars().all(|c| c.is_ascii_digit() || c == ';') => text + rest,
        _ => text + "\u{1b}[" + part,
    })
}

/// Each place has each text once, and each command has each place and each text several times.
#[test]
fn hostile_characters_are_shown_as_escapes_wherever_they_stand() {
    let mut faults = Vec::new();
    let mut shown = 0;
    for (at, (place, project)) in PLACES.iter().enumerate() {
        for (number, text) in HOSTILE.iter().enumerate() {
            let Some(project) = project(text) else { continue };
            let arguments = COMMANDS[(at + number) % COMMANDS.len()];
            let Run { code, stdout, stderr } = project.run(arguments);
            assert!((0..=2).contains(&code), "{place} {text:?} {arguments:?}: {code}");
            shown += usize::from(stdout.contains("\\u{") || stderr.contains("\\u{"));
            let is_json = arguments.contains(&"json") || arguments.contains(&"sarif");
            let has_colour = arguments.contains(&"always");
            for output in [&stdout, &stderr] {
                if let Some(fault) = fault(output, arguments.contains(&"github"), has_colour) {
                    faults.push(format!("{place} {text:?} {arguments:?}: {fault}"));
                }
            }
            if is_json && !stdout.is_empty() {
                serde_json::from_str::<serde_json::Value>(&stdout).unwrap();
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults[..faults.len().min(20)].join("\n"));
    assert!(shown > 200, "{shown} outputs show an escape");
}

/// Each argument of a command line may be such a text, and a runner may pass on what somebody else has chosen.
#[test]
fn a_command_line_that_cannot_be_read_shows_hostile_characters_as_escapes() {
    let project = Project::empty();
    let mut shown = 0;
    for (number, text) in HOSTILE.iter().enumerate() {
        let text = format!("a{text}b");
        for form in [
            &["{}"][..],
            &["lint", "--{}"],
            &["lint", "-z{}"],
            &["lint", "--deny", "{}"],
            &["lint", "--lang={}"],
            &["lint", "--today", "{}"],
            &["lint", "--exit-zero={}"],
            &["--color", "{}", "rules"],
            &["theme", "{}"],
            &["schema", "{}"],
            &["help", "{}"],
        ] {
            let format = ["human", "short", "json", "sarif", "github"][number % 5];
            let is_lint = form[0] == "lint";
            let mut arguments: Vec<String> = form.iter().map(|part| part.replace("{}", &text)).collect();
            arguments.extend(is_lint.then(|| format!("--format={format}")));
            let Run { code, stdout, stderr } = project.run(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
            assert_eq!(code, 2, "{arguments:?}");
            shown += usize::from(stderr.contains("\\u{") || stderr.contains("\\n") || stderr.contains("\\r"));
            for output in [&stdout, &stderr] {
                assert_eq!(fault(output, format == "github", false), None, "{arguments:?}");
            }
            if is_lint && matches!(format, "json" | "sarif") {
                serde_json::from_str::<serde_json::Value>(&stdout).unwrap();
            }
        }
    }
    assert!(shown > 380, "{shown} outputs show an escape");
}

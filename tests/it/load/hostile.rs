//! Hostile sources: time and memory stay bounded, and the program reports the place, the error and a remedy.
//!
//! Each test runs the program with limits on memory (`ulimit -v`) and time (`timeout`). With `NOTICE=PATH` it runs a release
//! build, and the largest inputs are fifty times as large.
#![cfg(unix)]

use std::env;
use std::ffi::OsString;
use std::os::unix::fs::symlink;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

use crate::support::{AAMU, FIRST_RULES, Project, Run, skipped};

/// The limit of the program's address space in KiB, stacks of threads included.
const MOST_MEMORY: &str = "2000000";

/// The limit of its CPU time in seconds: the program of a test is not optimised.
const MOST_CPU: &str = "120";

/// The limit of its time in seconds, for a program that waits. Other processes may keep the cores busy.
const LONGEST: &str = "600";

/// A depth of nesting that nobody writes.
const DEEP: usize = 10_000;

fn binary() -> OsString {
    env::var_os("NOTICE").unwrap_or_else(|| env!("CARGO_BIN_EXE_notice").into())
}

/// Returns a number of things that nobody writes: 100,000, or fewer for the unoptimised program of a test.
fn many() -> usize {
    if env::var_os("NOTICE").is_some() { 100_000 } else { 2_000 }
}

/// Runs the program within the limits.
fn bounded(project: &Project, arguments: &[&str]) -> Run {
    let script = format!("ulimit -v {MOST_MEMORY} -t {MOST_CPU}; exec timeout -s KILL {LONGEST} \"$@\"");
    let mut command = Command::new("bash");
    command.env_clear().current_dir(project.path("")).args(["-c", &script, "bash"]).arg(binary());
    ended(command.args(arguments))
}

fn ended(command: &mut Command) -> Run {
    let output = command.stdin(Stdio::null()).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let code = output.status.code().unwrap_or(-1);
    let run = Run { code, stdout: text(output.stdout), stderr: text(output.stderr) };
    let start: String = run.stderr.chars().take(600).collect();
    assert!(!run.stderr.contains("panicked") && (0..=2).contains(&code), "{code} {start}");
    run
}

/// Checks that lint and build refuse the project with this exit code and these words, one of them a place, and write nothing.
fn refused(project: &Project, code: i32, says: &[&str]) {
    for command in ["build", "lint"] {
        refused_by(project, &[command], code, says);
    }
}

fn refused_by(project: &Project, arguments: &[&str], code: i32, says: &[&str]) {
    let before = project.files();
    let run = bounded(project, arguments);
    let said = format!("{}{}", run.stdout, run.stderr).replace(['\n', '│'], " ");
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    let start: String = said.chars().take(600).collect();
    assert_eq!(run.code, code, "{arguments:?}: {start}");
    for words in says {
        assert!(said.contains(words), "{arguments:?} does not say {words:?}: {start}");
    }
    assert_eq!(project.files(), before, "{arguments:?} wrote");
}

/// Checks that a project is built.
fn published(project: &Project) {
    assert_eq!(bounded(project, &["build"]).code, 0);
}

// ── Files that are none ─────────────────────────────────────────────

fn pipe(project: &Project, path: &str) {
    let path = project.path(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

fn link(project: &Project, to: &str, path: &str) {
    let path = project.path(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    symlink(to, path).unwrap();
}

const THEME: &str = "[theme]\nname = \"own\"\n";

#[test]
fn links_are_not_followed_out_of_the_project_or_in_a_circle() {
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("a.toml"), AAMU).unwrap();
    let to = outside.path().to_str().unwrap();
    for path in ["notices/b.toml", "notices/b/_defaults.toml", "notices/b", "notices/b/loop", "locales/fi/a.ftl"] {
        for to in [&format!("{to}/a.toml"), to, "/etc/passwd", "/dev/zero", "..", "."] {
            let project = Project::of("");
            link(&project, to, path);
            refused(&project, 2, &[path, "is a link"]);
        }
    }
    for path in ["locales", "locales/fi", "notices/fi"] {
        let project = Project::of("");
        link(&project, to, path);
        refused(&project, 2, &[path, "is a link"]);
    }
    let project = Project::empty();
    link(&project, to, "notices");
    refused(&project, 2, &["notices", "is a link"]);
}

#[test]
fn settings_themes_and_logos_are_no_links_either() {
    for to in ["/etc/passwd", "nowhere", "notice.toml", "/dev/zero"] {
        let project = Project::empty().with("notices/a.toml", AAMU);
        link(&project, to, "notice.toml");
        refused(&project, 2, &["notice.toml is a link"]);
    }
    for path in ["themes/own/notice.html", "themes/own/loop", "themes/own", "themes"] {
        let project = Project::of("").with_settings(THEME);
        link(&project, "/etc", path);
        refused_by(&project, &["build"], 2, &[path, "is a link"]);
    }
    let project = Project::of("").with_settings("[theme]\nlogo = \"images/logo.svg\"\n");
    link(&project, "/etc", "images");
    refused_by(&project, &["build"], 2, &["images", "is a link"]);
    let project = Project::of("").with_settings("[theme]\nlogo = \"logo.svg\"\n");
    link(&project, "/dev/zero", "logo.svg");
    refused_by(&project, &["build"], 2, &["logo.svg", "is a link"]);
}

#[test]
fn pipes_and_devices_are_not_waited_for() {
    for path in ["notices/b.toml", "notices/b/_defaults.toml", "locales/fi/own.ftl"] {
        let project = Project::of("");
        pipe(&project, path);
        refused(&project, 2, &[path, "device or pipe"]);
    }
    let project = Project::empty().with("notices/a.toml", AAMU);
    pipe(&project, "notice.toml");
    refused(&project, 2, &["notice.toml", "device or pipe"]);
    for name in ["notice.html", "style.css", "theme.toml"] {
        let project = Project::of("").with_settings(THEME);
        pipe(&project, &format!("themes/own/{name}"));
        refused_by(&project, &["build"], 2, &[name, "device or pipe"]);
    }
    let project = Project::of("").with_settings("[theme]\nlogo = \"logo.svg\"\n");
    pipe(&project, "logo.svg");
    refused_by(&project, &["build"], 2, &["logo.svg", "device or pipe"]);
}

/// Root may read every file, so the program runs as another user.
#[test]
fn a_file_that_may_not_be_read_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::of("").with("notices/b.toml", AAMU).with("locales/fi/own.ftl", "");
    let run = || {
        let mut command = Command::new(binary());
        command.env_clear().current_dir(project.path("")).arg("lint");
        if is_root() {
            command.uid(65534).gid(65534);
        }
        command.output()
    };
    let mode =
        |path: &str, mode| std::fs::set_permissions(project.path(path), PermissionsExt::from_mode(mode)).unwrap();
    mode("", 0o755);
    if let Err(error) = run() {
        skipped(&format!("nobody else may run the program here: {error}"));
        return;
    }
    for path in ["notices/b.toml", "notices", "locales/fi/own.ftl", "notice.toml"] {
        mode(path, 0o000);
        let run = run().unwrap();
        let said = String::from_utf8(run.stderr).unwrap();
        assert_eq!(run.status.code(), Some(2), "{path}: {said}");
        assert!(said.contains(path) && said.contains("permission"), "{path}: {said}");
        mode(path, 0o755);
    }
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n")
}

#[test]
fn files_of_a_hundred_megabytes_are_not_read() {
    let big = |project: &Project, path: &str| {
        let path = project.path(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::File::create(path).unwrap().set_len(100 * 1024 * 1024).unwrap();
    };
    for path in ["notices/b.toml", "notices/_defaults.toml", "locales/fi/own.ftl", "notice.toml"] {
        let project = Project::of("");
        big(&project, path);
        let run = bounded(&project, &["lint"]);
        assert_eq!(run.code, 2, "{path}");
        assert!(run.stderr.contains(path) && run.stderr.contains("MiB"), "{}", run.stderr);
    }
    for (settings, path) in
        [(THEME, "themes/own/notice.html"), (THEME, "themes/own/a.css"), ("[theme]\nlogo = \"logo.svg\"\n", "logo.svg")]
    {
        let project = Project::of("").with_settings(settings);
        big(&project, path);
        let run = bounded(&project, &["build"]);
        assert_eq!(run.code, 2, "{path}");
        assert!(run.stderr.contains(path) && run.stderr.contains("MiB"), "{}", run.stderr);
    }
}

#[test]
fn an_endless_standard_input_is_not_read_to_its_end() {
    let project = Project::of("");
    let script =
        format!("ulimit -v {MOST_MEMORY} -t {MOST_CPU}; exec timeout -s KILL {LONGEST} \"$0\" lint - </dev/zero");
    let mut command = Command::new("bash");
    command.current_dir(project.path("")).args(["-c", &script]).arg(binary());
    let run = ended(&mut command);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(run.stderr.contains("MiB"), "{}", run.stderr);
}

#[test]
fn many_files_that_are_no_notices_are_passed_over() {
    let project = Project::of("");
    for folder in 0..100 {
        let folder = project.path(&format!("notices/{folder}"));
        std::fs::create_dir(&folder).unwrap();
        for file in 0..many() / 100 {
            std::fs::File::create(folder.join(format!("{file}.txt"))).unwrap();
        }
    }
    published(&project);
}

// ── TOML ────────────────────────────────────────────────────────────

#[test]
fn toml_that_is_nested_deep_is_refused_at_its_place() {
    for toml in [
        format!("x = {}{}\n", "[".repeat(DEEP), "]".repeat(DEEP)),
        format!("x = {}\n", "[".repeat(DEEP)),
        format!("x = {}1{}\n", "{a=".repeat(DEEP), "}".repeat(DEEP)),
        format!("x = {}1{}\n", "[{a=".repeat(DEEP), "}]".repeat(DEEP)),
        format!("a{} = 1\n", ".a".repeat(DEEP)),
        format!("[a{}]\nb = 1\n", ".a".repeat(DEEP)),
        format!("[[a{}]]\nb = 1\n", ".a".repeat(DEEP)),
        (0..70).map(|depth| format!("[[a{}]]\n", ".a".repeat(depth))).collect(),
        format!("[a{}]\nb{}={}{}\n", ".a".repeat(70), ".b".repeat(70), "[".repeat(70), "]".repeat(70)),
    ] {
        refused(&Project::of(&toml), 1, &["notices/a.toml:"]);
        refused(&Project::empty().with("notices/a.toml", AAMU).with("notice.toml", toml), 2, &["notice.toml:"]);
    }
}

#[test]
fn toml_of_many_mistakes_ends_in_time() {
    let many = many();
    for toml in [
        "[x\n".repeat(many),
        "[a]\nb = 1\n".repeat(many),
        "\"\"\"".repeat(many + 1),
        "'''\"\"\"".repeat(many + 1),
        "[[purpose]]\nterms = [\"x\"]\n".repeat(many),
        // All findings are in one line, which must not be printed for each.
        format!("[[data]]\nterms = [{}]\n", "\"name\", ".repeat(many)),
        (0..many / 2).map(|n| format!("[party.p-{n}]\nname = \"P\"\n[[recipient]]\nparties = [\"q-{n}\"]\n")).collect(),
    ] {
        refused_by(&Project::of(&toml), &["lint"], 1, &["notices/a.toml:"]);
    }
}

#[test]
fn sections_in_a_row_without_end_are_refused_at_their_place() {
    let section = |n: usize, after: usize| {
        format!("[[section]]\nid = \"s-{n}\"\nheading = \"H\"\ntext = \"T\"\nafter = \"s-{after}\"\n")
    };
    let row = |length: usize| (0..length).map(|n| section(n, n + 1)).collect::<String>();
    let circle = |length: usize| (0..length).map(|n| section(n, (n + 1) % length)).collect::<String>();
    let toml = circle(DEEP);
    refused_by(&Project::of(&toml), &["lint", "--format", "short"], 1, &["notices/a.toml:7:", "IN007"]);
    // Each section is a finding with its source line.
    for toml in [row(DEEP.min(many())), circle(DEEP.min(many()))] {
        refused_by(&Project::of(&toml), &["lint"], 1, &["notices/a.toml:7:", "IN007"]);
    }
}

#[test]
fn many_entries_are_read() {
    let list = |terms: &str| format!("[[data]]\nterms = [{terms}]\n");
    let own: String = (0..many()).map(|n| format!("\"a-{n}\",")).collect();
    let run = bounded(&Project::of(&list(&own)), &["lint", "--format", "json"]);
    assert_eq!(run.code, 1);
    let sections: String =
        (0..many()).map(|n| format!("[[section]]\nid=\"s-{n}\"\nheading=\"H\"\ntext=\"T\"\n")).collect();
    published(&Project::of(&sections));
    let parties: String = (0..many()).map(|n| format!("[party.p-{n}]\nname=\"P\"\n")).collect();
    published(&Project::of(&parties));
}

/// Checks that lint and build end with as many entries of one form as a file can have. In the form, `#` is the entry's number,
/// and `@` is the next entry's.
fn ends_with_many(form: &str) {
    let bytes = 7 * 1024 * 1024;
    let many = many().min(bytes / (form.len() + 4 * form.matches(['#', '@']).count()));
    let entry = |n: usize| form.replace('#', &n.to_string()).replace('@', &(n + 1).to_string());
    let entries: String = (0..many).map(entry).collect();
    let last = format!("[vocabulary.purpose.t-{many}]\nen = \"Aim\"\nbroader = \"billing\"\n");
    let toml = format!("{AAMU}[notice]\nlanguages = [\"en\"]\n{entries}{last}");
    let project = Project::empty().with("notices/a.toml", toml);
    let run = bounded(&project, &["lint", "--format", "short"]);
    let wrong = run.stdout.lines().find(|line| line.contains("[IN0"));
    assert!(wrong.is_none() && run.stdout.contains("[LK004]"), "{wrong:?} {}", run.stderr);
    let run = bounded(&project, &["build", "--draft"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
}

/// Rules and pages compare entries with each other. The time must not grow with the square of their number.
#[test]
fn many_entries_of_each_kind_are_judged_in_time() {
    let kinds = [
        "[party.p-#]\nname = \"Aamu # Oy\"\n[[recipient]]\nparties = [\"p-#\"]\ncountry = [\"US\"]\n",
        "[contact.c-#]\nname = \"Desk #\"\n[[rights-request]]\ncontact = \"c-#\"\nby = [\"email\"]\n",
        "[[joint-controller]]\nname = \"Aamu # Oy\"\n",
        "[[purpose]]\nterms = [\"billing\"]\nbasis = [\"contract\"]\ntext.en = \"Bill #.\"\n",
        "[[data-subjects]]\nterms = [\"consumer-customers\"]\ntext.en = \"Group #.\"\n",
        "[[data]]\nterms = [\"name\"]\ntext.en = \"Name #.\"\n",
        "[[source]]\nterms = [\"data-subject\"]\ntext.en = \"Form #.\"\n",
        "[[retention]]\ntext.en = \"As long as necessary #.\"\n",
        "[[retention]]\nperiod = \"P1Y\"\ncaveat = [\"at-least\"]\n",
        "[[right]]\nterms = [\"access\"]\ntext.en = \"Ask for copy #.\"\n",
        "[[section]]\nid = \"s-#\"\nheading.en = \"Section #\"\ntext.en = \"T.\"\nafter = \"controller\"\n",
        "[vocabulary.purpose.t-#]\nen = \"Aim #\"\nbroader = \"t-@\"\n[[purpose]]\nterms = [\"t-#\"]\n",
        "[[cookie]]\nname = \"c-#\"\npurposes = [\"statistics\"]\n",
    ];
    kinds.into_iter().for_each(ends_with_many);
}

/// Entries can be tied to each other. The time must not grow with the product of their numbers.
#[test]
fn entries_that_are_tied_together_take_no_product_of_their_numbers() {
    let entry = "[[data]]\nterms = [\"name\"]\n[[data-subjects]]\nterms = [\"consumer-customers\"]\n\
                   [[purpose]]\nterms = [\"billing\"]\ndata = [\"name\"]\n\
                   [[retention]]\ndata = [\"name\"]\nperiod = \"P1Y\"\n";
    ends_with_many(entry);
}

// ── Markdown ────────────────────────────────────────────────────────

fn with_text(text: &str) -> Project {
    Project::of(&format!("[changes]\ntext = '''\n{text}'''\n"))
}

#[test]
fn lists_and_marks_in_each_other_are_refused_at_their_place() {
    let staircase: String = (0..500).map(|depth| format!("{}- a\n", "  ".repeat(depth))).collect();
    for text in [
        "- ".repeat(DEEP) + "a",
        "1. ".repeat(DEEP) + "a",
        staircase,
        format!("{}b{}", "*a ".repeat(DEEP), "*".repeat(DEEP)),
        // A mark after a space closes nothing, so all closing marks are at the end.
        format!("{}c{}", "**a *b ".repeat(7), "***".repeat(7)),
    ] {
        refused(&with_text(&text), 1, &["notices/a.toml:", "IN008"]);
    }
}

#[test]
fn as_many_lists_as_anybody_can_follow_are_published() {
    let lists: String = (0..6).map(|depth| format!("{}- a\n", "  ".repeat(depth))).collect();
    published(&with_text(&lists));
    published(&with_text("**a *b [c *d **e** f*](https://aamu.example) g* h**"));
    published(&Project::of(&format!("[[purpose]]\nterms = [\"billing\"]\ntext = '''\n{lists}'''\n")));
}

#[test]
fn texts_of_nothing_but_marks_end_in_time() {
    for text in [
        "[".repeat(50_000),
        "<".repeat(50_000),
        "{".repeat(50_000),
        "&".repeat(50_000),
        "_a_".repeat(20_000),
        "[a](https://aamu.example ".repeat(2_000),
        format!("{}{}", "[a".repeat(DEEP), "]".repeat(DEEP)),
        "<a ".repeat(DEEP),
        "[a]: x\n".repeat(DEEP),
        (0..300).map(|n| "`".repeat(n) + " ").collect(),
        "{section:".repeat(2_000),
        "{".repeat(50_000) + "}",
        "{: ".repeat(20_000) + "\n}",
        "[^a ".repeat(50_000) + "]",
        // Findings in one another, and definitions of links.
        "<b>x {#a} ".repeat(12_000),
        "~~x~~ [^aa] ".repeat(12_000),
        "{section:a\\*b} ".repeat(12_000),
        (0..8_000).map(|n| format!("[a{n}] ")).collect::<String>()
            + "\n\n"
            + &(0..8_000).map(|n| format!("[a{n}]: https://aamu.example \"t\"\n")).collect::<String>(),
        // Sentences, and texts that look like sentences, in one line.
        "The end. ".repeat((20 * many()).min(700_000)),
        ".".repeat((100 * many()).min(6_000_000)),
        "xx.xx.20".repeat((10 * many()).min(700_000)),
    ] {
        let run = bounded(&with_text(&text), &["build"]);
        assert!(run.code < 2, "{}", text.chars().take(20).collect::<String>());
    }
    for text in [">".repeat(DEEP) + "a", "<!--".repeat(2_000), "<![CDATA[".repeat(2_000), " ".repeat(DEEP) + "a"] {
        refused(&with_text(&text), 1, &["notices/a.toml:5:", "IN008"]);
    }
}

// ── Words ───────────────────────────────────────────────────────────

#[test]
fn words_that_refer_to_themselves_or_grow_are_refused_at_their_line() {
    let tenfold = |id: &str, of: &str| format!("{id} = {}\n", format!("{{ {of} }}").repeat(10));
    let laughs = [tenfold("contents", "languages"), tenfold("languages", "banner-label"), "banner-label = ha\n".into()];
    for (text, place, word) in [
        ("\ncontents = { contents }\n".to_owned(), "2:1", "itself"),
        ("contents = { languages }\nlanguages = { contents }\n".to_owned(), "1:1", "itself"),
        (laughs.concat(), "1:1", "too long"),
        (format!("contents = {}\n", "a".repeat(1_000_000)), "1:1", "too long"),
        (format!("contents = {}\n", "{ \"a\" }".repeat(101)), "1:1", "too long"),
        (format!("contents = {}\"a\"{}\n", "{ ".repeat(DEEP), " }".repeat(DEEP)), "1:", "too deep"),
        (format!("contents = {{ {}{} }}\n", "A(".repeat(DEEP), ")".repeat(DEEP)), "1:", "too deep"),
        (format!("contents = {}a\n", "{ 1 ->\n *[a] ".repeat(DEEP)), "", "too deep"),
        ((0..DEEP).map(|n| format!("x{n} = a\n")).collect(), "1:1", "x0"),
        ("= \n".repeat(DEEP), "1:1", "Fluent"),
    ] {
        refused(&Project::of("").with("locales/fi/own.ftl", text), 2, &[&format!("locales/fi/own.ftl:{place}"), word]);
    }
}

// ── Themes ──────────────────────────────────────────────────────────

fn with_template(text: &str) -> Project {
    let project = Project::of("").with("notice.toml", format!("{THEME}{FIRST_RULES}"));
    project.with("themes/own/theme.toml", "contract = 1\n").with("themes/own/notice.html", text)
}

/// Checks that a theme is refused and nothing is published. A build that the watchdog ends leaves temporary files behind, which
/// the next build deletes.
fn theme_is_refused(project: &Project, says: &[&str]) {
    let run = bounded(project, &["build"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
    for words in says {
        assert!(run.stderr.contains(words), "{words}: {}", run.stderr);
    }
    let files = project.files();
    let published: Vec<&String> =
        files.keys().filter(|path| path.starts_with("public/") && !path.contains("/.notice-")).collect();
    assert!(published.is_empty(), "{published:?}");
}

#[test]
fn templates_that_call_themselves_are_refused_at_their_place() {
    for text in [
        "{% include \"own/notice.html\" %}",
        "{% extends \"own/notice.html\" %}",
        "{% component a() %}{{ <a/> }}{% endcomponent a %}{{ <a/> }}",
        "{% component a() %}{{ <a/> }}{{ <a/> }}{% endcomponent a %}{{ <a/> }}",
        "{% for n in range(end=1000000000000) %}x{% endfor %}",
    ] {
        theme_is_refused(&with_template(text), &["themes/own/notice.html:1:"]);
    }
    let two = with_template("{% include \"own/b.html\" %}");
    theme_is_refused(&two.with("themes/own/b.html", "{% include \"own/notice.html\" %}"), &["themes/own/", "ircular"]);
}

#[test]
fn templates_that_are_nested_deep_are_refused_at_their_place() {
    for text in [
        format!("{{{{ {}1{} }}}}", "(".repeat(DEEP), ")".repeat(DEEP)),
        format!("{{{{ {}{} }}}}", "[".repeat(DEEP), "]".repeat(DEEP)),
        format!("{{{{ {}true }}}}", "not ".repeat(DEEP)),
        format!("{{{{ 1{} }}}}", "+1".repeat(DEEP)),
        format!("{{{{ page{} }}}}", ".a".repeat(DEEP)),
        format!("{{{{ \"a\"{} }}}}", " | upper".repeat(DEEP)),
        format!("{}{}", "{% if true %}".repeat(DEEP), "{% endif %}".repeat(DEEP)),
        format!("{{% if true %}}{}{{% endif %}}", "{% elif true %}".repeat(DEEP)),
    ] {
        theme_is_refused(&with_template(&text), &["themes/own/notice.html:1:"]);
    }
}

#[test]
fn a_theme_that_does_not_come_to_an_end_is_stopped() {
    let loops = "{% for a in range(end=100000) %}{% for b in range(end=100000) %}{% endfor %}{% endfor %}";
    let project = with_template(loops);
    theme_is_refused(&project, &["longer than 10 seconds", "loops"]);
    // The next build deletes the temporary files.
    project.put("themes/own/notice.html", "{% extends \"default/notice.html\" %}");
    published(&project);
    assert!(!project.path("public/.notice-tmp").exists());
}

#[test]
fn a_theme_whose_texts_double_is_stopped() {
    let doubling = format!("{{% set x = \"abcdefgh\" %}}{}{{{{ x }}}}", "{% set x = x ~ x %}".repeat(40));
    let project = with_template(&doubling);
    // More memory, so that the watchdog ends the program and not the system.
    let mut command = Command::new("bash");
    let script = format!("ulimit -v 8000000; exec timeout -s KILL {LONGEST} \"$0\" build");
    let run = ended(command.current_dir(project.path("")).args(["-c", &script]).arg(binary()));
    assert_eq!(run.code, 2);
    // Either limit may be reached first.
    let is_told = ["1 GiB of memory", "longer than 10 seconds"].iter().any(|what| run.stderr.contains(what));
    assert!(is_told, "{}", run.stderr);
}

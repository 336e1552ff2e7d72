//! A project's own words: their files, and the words that they replace.

use std::collections::BTreeMap;

use crate::support::{Project, files_under, repository};

/// Where the built-in words stood before each topic had a file: projects that copied them have files of these names.
const OLD_FILES: &[(&str, &[&str])] = &[
    ("page.ftl", &["page/"]),
    ("vocabulary.ftl", &["vocabulary/"]),
    ("countries.ftl", &["countries.ftl"]),
    ("dates.ftl", &["dates.ftl"]),
];

/// Whether a file has words of pages or labels of the vocabulary, which a project may replace.
fn is_of_pages(path: &str) -> bool {
    path.starts_with("page/") || path.starts_with("vocabulary/") || matches!(path, "countries.ftl" | "dates.ftl")
}

/// The built-in words of pages of a language in the files that they stood in, as a project in another language holds them.
fn with_old_files(project: Project, from: &str, to: &str) -> Project {
    let files = files_under(&repository().join("locales").join(from));
    let mut left: Vec<&String> = files.keys().filter(|path| is_of_pages(path)).collect();
    for (name, parts) in OLD_FILES {
        let is_part = |path: &&String| parts.iter().any(|part| path.starts_with(part));
        let text: Vec<u8> = left.iter().filter(|path| is_part(path)).flat_map(|path| files[*path].clone()).collect();
        left.retain(|path| !is_part(path));
        project.put(&format!("locales/{to}/{name}"), text);
    }
    assert!(left.is_empty(), "{left:?}");
    project
}

fn everything(project: &Project) -> BTreeMap<String, Vec<u8>> {
    project.build(&["--format", "html", "--format", "markdown", "--format", "json"]);
    files_under(&project.path("public"))
}

/// The parser of Fluent names a byte behind the end of such a file.
#[test]
fn a_message_that_is_cut_off_is_told_in_every_format() {
    for text in ["index-title = Selosteet\nnav-", "nav-", "nav", "nav-ä", "-", "a = { \"", "a = {", "a =\n  .b", "ä"]
    {
        let project = Project::of("").with("locales/fi/own.ftl", text);
        for format in ["human", "short", "json", "sarif", "github"] {
            let run = project.run(&["lint", "--format", format]);
            assert!(run.code == 2 && run.stdout.contains("ST013"), "{text:?} {format}: {run:#?}");
        }
    }
}

/// A language of a project's own that is begun lacks thousands of messages.
#[test]
fn an_unfinished_language_is_told_in_a_few_words() {
    for language in ["en", "fi", "sv"] {
        let project = Project::of("").with("locales/de/own.ftl", "index-title = Datenschutz\n");
        let run = project.run(&["lint", "--format", "short", "--lang", language]);
        let line = run.stdout.lines().find(|line| line.contains("ST013")).unwrap();
        assert!(run.code == 2 && line.len() < 600, "{} characters: {line:.600}", line.len());
        let counts = line.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse::<usize>().ok());
        let [all, more] = counts.filter(|number| *number > 100).collect::<Vec<_>>()[..] else { panic!("{line}") };
        assert_eq!(all - more, 8, "{line}");
        assert!(project.run(&["lint", "--lang", language]).stdout.contains("locales/en/"), "the remedy");
    }
}

#[test]
fn words_in_files_of_old_names_change_no_page() {
    let old = Project::of("[notice]\nlanguages = [\"fi\", \"sv\"]\n");
    let expected = everything(&old);
    let old = with_old_files(with_old_files(old, "fi", "fi"), "sv", "sv");
    assert_eq!(everything(&old), expected);
    assert_eq!(old.run(&["lint"]).stdout, Project::of("").run(&["lint"]).stdout);

    let page = old.read("locales/fi/page.ftl").replace("section-controller = ", "section-controller = Oma: ");
    old.put("locales/fi/page.ftl", page);
    old.build(&["--format", "html"]);
    assert!(old.read("public/fi/a.html").contains(">Oma: "));
    assert!(!old.read("public/sv/a.html").contains(">Oma: "));
}

/// What `lint` says of words of the project's own in a file: exit 2, the place, the words of the message.
fn refuses(file: &str, text: &str, place: &str, words: &[&str]) {
    let project = Project::of("[notice]\nlanguages = [\"fi\"]\n").with(file, text);
    for command in ["lint", "build"] {
        let run = project.run(&[command, "--lang", "en"]);
        assert_eq!(run.code, 2, "{file} {text:?}: {run:#?}");
        for words in [&[&format!("{file}:{place}")[..]], words].concat() {
            let said = format!("{}{}", run.stdout, run.stderr).split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(said.contains(words), "{file} {text:?}: no {words:?} in {said}");
        }
    }
}

/// A file in a change that somebody proposes could let the linter say that nothing is wrong.
#[test]
fn no_word_of_the_linter_can_be_replaced() {
    for (path, text) in files_under(&repository().join("locales/fi")) {
        let text = String::from_utf8(text).unwrap();
        if is_of_pages(&path) || !path.ends_with(".ftl") {
            continue;
        }
        let is_name = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic()) && line.contains(" = ");
        for message in text.lines().filter(is_name).map(|line| line.split(' ').next().unwrap()) {
            let own = format!("{message} = x\n");
            let files = notice::project::Memory::default().with("locales/fi/own.ftl", own.clone());
            let opened = notice::workspace::Workspace::open(notice::project::Project::new(files), crate::support::FI);
            let faults = format!("{:?}", opened.unwrap().faults);
            assert!(faults.contains("words-of-linter"), "{path}: {message}: {faults}");
        }
    }
    refuses(
        "locales/fi/rules/retention.ftl",
        "RT001 = Ei mitään\n",
        "1:1",
        &["RT001", "belongs to the linter", "Take it out"],
    );
    refuses("locales/fi/x.ftl", "report-clean = Kaikki kunnossa\n", "1:1", &["report-clean"]);
}

/// Findings speak of terms in the linter's own words, whatever a page calls them.
#[test]
fn findings_do_not_take_words_of_the_project() {
    let plain = Project::of("phone = \"none\"\n[[right]]\nterms = [\"access\"]\nstatus = \"denied\"\n");
    let expected = plain.run(&["lint", "--lang", "en"]);
    let own = plain.with("locales/en/own.ftl", "right_access = nothing to see\n");
    let found = own.run(&["lint", "--lang", "en"]);
    assert_eq!((found.code, found.stdout), (expected.code, expected.stdout));
}

/// Of two messages of one name the last would win.
#[test]
fn a_message_that_is_there_twice_is_shown_at_its_second_place() {
    refuses(
        "locales/en/a.ftl",
        "skip-to-content = A\nskip-to-content = B\n",
        "2:1",
        &["skip-to-content", "twice", "a.ftl:1:1"],
    );
    let project = Project::of("")
        .with("locales/en/a.ftl", "skip-to-content = A\n")
        .with("locales/en/b/c.ftl", "\nskip-to-content = A\n");
    let run = project.run(&["lint", "--lang", "en"]);
    assert!(run.code == 2 && format!("{}{}", run.stdout, run.stderr).contains("locales/en/b/c.ftl:2:1"), "{run:#?}");
    refuses(
        "locales/en/a.ftl",
        "authority_data-protection-ombudsman = A\n    .url = a.example\n    .url = b.example\n",
        "3:5",
        &["authority_data-protection-ombudsman.url", "twice"],
    );
    let other = Project::of("")
        .with("locales/en/a.ftl", "skip-to-content = A\n")
        .with("locales/fi/a.ftl", "skip-to-content = B\n");
    assert_eq!(other.run(&["lint"]).code, 0);
}

/// What is refused in the texts of a notice is refused here.
#[test]
fn words_of_the_project_are_texts_as_those_of_a_notice() {
    for c in ['\u{1b}', '\u{7f}', '\u{202e}', '\u{2066}', '\u{fffd}', '\u{fdd0}', '\u{9b}'] {
        let number = format!("U+{:04X}", u32::from(c));
        refuses("locales/fi/a.ftl", &format!("skip-to-content = Ohita{c}\n"), "1:24", &[&number]);
        refuses(
            "locales/fi/a.ftl",
            &format!("skip-to-content = {{ \"\\u{:04X}\" }}x\n", u32::from(c)),
            "1:1",
            &[&number],
        );
    }
    // Not seen, of another program, misread, and of another alphabet; each is told once.
    for (text, place, number) in [
        ("Ohita\u{3164}", "1:24", "U+3164"),
        ("Oh\u{2028}ita", "1:21", "U+2028"),
        ("Siirry sis\u{c3}\u{a4}lt\u{f6}\u{f6}n", "1:29", "U+00C3"),
        ("Ohit\u{430}", "1:23", "U+0430"),
    ] {
        refuses("locales/fi/a.ftl", &format!("skip-to-content = {text}\n"), place, &[number]);
        let run = Project::of("").with("locales/fi/a.ftl", format!("skip-to-content = {text}\n")).run(&["lint"]);
        assert_eq!(format!("{}{}", run.stdout, run.stderr).matches(number).count(), 1, "{run:#?}");
    }
    // What nobody sees, a code of HTML, a placeholder, and nothing.
    for (text, place, words) in [
        ("Oh\u{200b}ita", "1:21", "U+200B"),
        ("Ohita\u{2060}", "1:24", "U+2060"),
        ("{ \"\\u200B\" }Ohita", "1:1", "U+200B"),
        ("ＯＨＩＴＡ", "1:19", "U+FF2F"),
        ("Ohita&nbsp;tämä", "1:1", "skip-to-content"),
        ("[TODO]", "1:1", "[TODO]"),
        ("Lisää: [yrityksen nimi]", "1:1", "[yrityksen nimi]"),
        ("{ \"TODO\" }", "1:1", "TODO"),
        ("{ \" \" }", "1:1", "skip-to-content"),
        ("{ \"\\u00AD\" }", "1:1", "skip-to-content"),
    ] {
        refuses("locales/fi/a.ftl", &format!("skip-to-content = {text}\n"), place, &[words]);
    }
    for text in [
        "<b>Ohita</b>",
        "Ohita <script>x</script>",
        "Ohita ![x](https://a.example/x.png)",
        "[x](javascript:alert(1))",
        "{ \"<b>\" }x",
    ] {
        refuses("locales/fi/a.ftl", &format!("skip-to-content = {text}\n"), "1:1", &["skip-to-content"]);
    }
    for url in ["javascript:alert(1)", "https://x@evil.example", "https:/a.example"] {
        let text = format!("authority_data-protection-ombudsman = X\n    .url = {url}\n");
        refuses("locales/fi/a.ftl", &text, "1:1", &["authority_data-protection-ombudsman.url", url]);
    }
    refuses("locales/fi/a.ftl", "controller-is = Hei\n", "1:1", &["controller-is", "$name"]);
}

/// What a page will say in its place is not known before the page is made.
#[test]
fn a_value_in_words_of_the_project_is_no_placeholder() {
    for around in ["«{ $name }»", "[{ $name }{ $name }]", "[ISO { $name }]", "%{ $name }%"] {
        let project = Project::of("").with("locales/fi/a.ftl", format!("name-short = {around} ({{ $short }})\n"));
        let run = project.run(&["lint"]);
        assert!(run.code == 0 && !run.stdout.contains("ST013"), "{around}: {run:#?}");
    }
    refuses("locales/fi/a.ftl", "name-short = «n» { $name } ({ $short })\n", "1:1", &["«n»"]);
}

/// A project with the words of pages in Esperanto, as far as this test cares: they are English but for a heading.
fn with_esperanto(toml: &str) -> Project {
    let project = Project::of(toml).with("locales/eo/own.ftl", "language_eo = Esperanto\n");
    for (path, text) in files_under(&repository().join("locales/en")) {
        if is_of_pages(&path) {
            let text =
                String::from_utf8(text).unwrap().replace("section-controller = ", "section-controller = Propra: ");
            project.put(&format!("locales/eo/{path}"), text);
        }
    }
    project
}

#[test]
fn a_language_with_words_of_pages_alone_has_pages() {
    let project =
        with_esperanto("[notice]\nlanguages = [\"eo\", \"fi\"]\n").with_settings("[site]\nlanguages = [\"eo\"]\n");
    everything(&project);
    let page = project.read("public/eo/a.html");
    assert!(page.contains(">Propra: ") && page.contains("lang=\"eo\""), "{page}");
    assert!(project.read("public/fi/a.html").contains("Esperanto"), "the switch does not name the language");
}

#[test]
fn the_linter_speaks_english_of_a_language_of_the_project() {
    let toml = "[notice]\nlanguages = [\"eo\", \"fi\"]\nbinding = \"fi\"\n[[purpose]]\nterms = [\"billing\"]\ntext.fi = \"Laskutus.\"\n";
    let project = with_esperanto(toml);
    let found = project.run(&["lint", "--lang", "en"]);
    assert!(found.stdout.contains("LG001") && found.stdout.contains("Missing: eo"), "{found:#?}");
    let refused = project.run(&["lint", "--lang", "eo"]);
    assert_eq!(refused.code, 2, "{refused:#?}");
    // A gap is shown in the page, in the words of the linter.
    let draft = project.run(&["build", "--draft", "--out", "draft"]);
    assert_eq!(draft.code, 0, "{draft:#?}");
    let pages: String = files_under(&project.path("draft"))
        .into_iter()
        .filter(|(path, _)| path.starts_with("eo/") && path.ends_with(".html"))
        .map(|(_, page)| String::from_utf8(page).unwrap())
        .collect();
    assert!(pages.contains("is not in every language of the notice"), "{pages}");
}

#[test]
fn a_language_that_lacks_words_of_pages_is_told_which() {
    let project = with_esperanto("[notice]\nlanguages = [\"eo\"]\n");
    std::fs::remove_file(project.path("locales/eo/page/cookies.ftl")).unwrap();
    let refused = project.run(&["build"]);
    assert_eq!(refused.code, 2, "{refused:#?}");
    assert!(refused.stderr.contains("section-cookies") && !refused.stderr.contains("RG001"), "{refused:#?}");
}

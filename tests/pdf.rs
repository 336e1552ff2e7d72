//! PDFs: the same bytes in every process, whatever stands in the notice; and a clear error where paper cannot hold it.
#![cfg(feature = "pdf")]
#![allow(missing_docs, clippy::unwrap_used, reason = "a test may panic")]

mod common;

use common::Project;

const PDF: &[&str] = &["build", "--format", "pdf"];

/// The PDF of the notice `a` in English.
fn pdf(project: &Project) -> Vec<u8> {
    let run = project.run(PDF);
    assert_eq!(run.code, 0, "{run:#?}");
    let bytes = std::fs::read(project.path("public/en/a.pdf")).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7"));
    bytes
}

fn section(text: &str) -> Project {
    Project::of(&format!(
        "[notice]\nlanguages = [\"en\"]\n[[section]]\nid = \"more\"\nheading.en = \"More\"\ntext.en = '''\n{text}\n'''\n"
    ))
}

/// The build fails for a reason that names the file, and leaves no page.
fn refused(project: &Project, words: &[&str]) {
    let run = project.run(PDF);
    assert_eq!(run.code, 2, "{run:#?}");
    for word in words {
        assert!(run.stderr.contains(word), "{word}\n{}", run.stderr);
    }
    assert!(!project.path("public/en").exists());
}

#[test]
fn two_processes_write_the_same_bytes() {
    let project = section("Words, *words* and [more](https://www.aamu.example).");
    let first = pdf(&project);
    std::fs::remove_dir_all(project.path("public")).unwrap();
    assert_eq!(first, pdf(&project));
}

#[test]
fn a_text_that_is_typst_code_is_words() {
    let code = [
        "#panic(\"no\")",
        "#read(\"/etc/passwd\")",
        "#import \"x.typ\": *",
        "$ x $ @label = Heading",
        "] #set page(width: 1pt) [",
        "/ Term: no // comment /* comment",
        "~ --- -? \\u{41} \\",
    ];
    let bytes = pdf(&section(&code.map(|line| format!("- {line}\n")).concat()));
    assert!(bytes.len() > 10_000);
}

#[test]
fn long_lists_and_long_words_fit() {
    let items: String = (0..10_000).map(|number| format!("- item {number}\n")).collect();
    assert!(pdf(&section(&items)).len() > 200_000);
    pdf(&section(&format!("{} and {}", "a".repeat(500), "Å".repeat(500))));
}

#[test]
fn letters_of_europe_and_marks_of_print_are_there() {
    pdf(&section("åäö ÅÄÖ šž ŠŽ õ ø æ ß ő ł ñ Ω Ж § € – — ‑ … “ ” ’ « » • ½ °  ﬁ"));
}

#[test]
fn a_letter_that_no_face_has_is_named_with_its_place() {
    let place = ["notices/a.toml", "“en”", "section “more”"];
    for (text, letter) in [("Smile 🙂", "U+1F642"), ("שלום", "U+05E9"), ("مرحبا", "U+0645"), ("漢字", "U+6F22")]
    {
        refused(&section(text), &[&place[..], &[letter]].concat());
    }
}

#[test]
fn a_logo_that_is_no_picture_is_refused() {
    let words = "Words.";
    refused(&section(words).with_settings("[theme]\nlogo = \"missing.svg\"\n"), &["missing.svg"]);
    for name in ["logo.svg", "logo.png", "logo.jpg"] {
        let settings = format!("[theme]\nlogo = \"{name}\"\n");
        refused(&section(words).with_settings(&settings).with(name, "no picture"), &["notices/a.toml", "logo"]);
    }
    let avif = section(words).with_settings("[theme]\nlogo = \"logo.avif\"\n").with("logo.avif", "x");
    refused(&avif, &["avif", "svg, png, jpg"]);
}

#[test]
fn a_logo_changes_the_document() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20'/></svg>";
    let plain = pdf(&section("Words."));
    let with_logo = pdf(&section("Words.").with_settings("[theme]\nlogo = \"logo.svg\"\n").with("logo.svg", svg));
    assert_ne!(plain, with_logo);
}

#[test]
fn a_draft_is_one_on_paper_too() {
    let project =
        Project::empty().with("notices/a.toml", "[notice]\nlanguages = [\"en\"]\n[register]\nname = \"Aamu\"\n");
    let run = project.run(&["build", "--format", "pdf", "--draft"]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert!(project.path("public-draft/en/a.pdf").exists());
}

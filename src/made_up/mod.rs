//! A made-up language and a made-up jurisdiction give findings and pages: both are data, in the folder beside this file. The
//! build script compiles them in for the crate's own tests alone.

use std::collections::BTreeMap;

use crate::finding::{Argument, Finding};
use crate::language::Language;
use crate::project::{Memory, Project};
use crate::rules::Rule;
use crate::site::{Request, Site};
use crate::workspace::{CodeFilter, Workspace};

/// The made-up language.
const QAA: Language = Language::new("qaa");

/// A notice of a controller in the made-up country. It names no language: the country has one.
const NOTICE: &str = r#"
[controller]
name = "Vuru Zub"
country = "ZZ"
business-id = "Z12-0"

[[data]]
terms = ["name"]

[[retention]]
period = "P2Y"
starts = "last-contact"

[complaint]
authority = "zubara-watch"
"#;

fn opened(notice: &str) -> Workspace {
    let files = Memory::default().with("notices/vuru.toml", notice);
    Workspace::open(Project::new(files), Language::FALLBACK).expect("a project of one notice can be opened")
}

/// Findings of a notice with a code.
fn findings(notice: &str, code: &str) -> Vec<Finding> {
    let workspace = opened(notice);
    let notice = workspace.notice(&workspace.listing.notices[0]).expect("the notice can be read");
    let day = jiff::civil::date(2026, 11, 22);
    let verdict = workspace.judge(vec![workspace.check(&notice)], day, &CodeFilter::default());
    verdict.findings.into_iter().filter(|finding| finding.code.id == code).collect()
}

/// Pages of a notice by their paths.
fn pages(notice: &str) -> BTreeMap<String, String> {
    let workspace = opened(notice);
    let file = &workspace.listing.notices[0];
    let notice = workspace.notice(file).expect("the notice can be read");
    assert_eq!(notice.register.languages(), [QAA]);
    let site = Site::open(&workspace, &Request::default()).expect("the site can be made");
    let pages = site.pages(file, &notice, &[]).expect("the pages can be made");
    let missing = workspace.locale(QAA).problems();
    assert!(missing.is_empty(), "{missing:?}");
    pages.into_iter().map(|page| (page.path, String::from_utf8_lossy(&page.bytes).into_owned())).collect()
}

#[test]
fn a_page_has_the_words_of_the_language() {
    let pages = pages(NOTICE);
    let html = &pages["qaa/vuru.html"];
    for part in [
        "<html lang=\"qaa\"",
        "<title>Vuru Zub ~ tavranu</title>",
        "Vastavar Vuru Zub vastavu.",
        "Firvu",
        "Datvut dovut:",
        "nimvu",
        "Kauvu 2 anvu vimvu kontavu.",
        "Zubaran Vahtvar",
        "watch@zubara.example",
    ] {
        assert!(html.contains(part), "{part}\n{html}");
    }
    assert!(pages["qaa/vuru.md"].contains("Kauvu 2 anvu vimvu kontavu."), "{pages:#?}");
    assert_eq!(opened(NOTICE).locale(QAA).page_numbers(), "1 ~ 1");
    assert_eq!(Language::meant_by("qq"), Some("qaa"));
}

/// Sixty words with more than four hedges in a hundred: a rule finds them in each language by its list.
#[test]
fn a_rule_reads_texts_by_the_words_of_the_language() {
    let text = |hedge: &str| {
        format!(
            "{NOTICE}[[section]]\nid = \"dovu\"\nheading.qaa = \"Dovu\"\ntext.qaa = \"{}\"\n",
            format!("{hedge} vuru tavra dovun netvu datvu. ").repeat(12)
        )
    };
    let found = findings(&text("Jospun"), "RD001");
    let [finding] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!(finding.span.start().0, text("").lines().count());
    let words =
        |finding: &Finding| finding.arguments.iter().find(|(name, _)| *name == "words").map(|(_, words)| words.clone());
    assert_eq!(words(finding), Some(Argument::Texts(vec!["jospun".to_owned()])));
    assert!(findings(&text("Possibly"), "RD001").is_empty(), "a word of another language was found");
}

/// A rule reads no texts in a language that lacks one of its lists.
#[test]
fn a_rule_without_lists_of_the_language_is_silent() {
    let lists = |code| Rule::find(code).map(|rule| rule.lists(QAA));
    assert_eq!(lists("RD001"), Some((1, 0)));
    assert_eq!(lists("RT007"), Some((6, 6)));
    // The storage period may end in words that the rule cannot read.
    let entry = |text: &str| NOTICE.replace("\n[complaint]", &format!("caveat = [\"at-least\"]\n{text}\n[complaint]"));
    assert_eq!(findings(&entry(""), "RT007").len(), 1);
    assert!(findings(&entry("text.qaa = \"Kauvu dovun.\""), "RT007").is_empty());
}

/// The form and the check digit of a business ID are those of the controller's country.
#[test]
fn a_rule_checks_numbers_by_the_law_of_the_country() {
    assert!(findings(NOTICE, "ID004").is_empty());
    for (id, case, expected) in
        [("Z12-3", "check-digit", "0"), ("Z40-6", "check-digit", "5"), ("0737546-2", "form", "")]
    {
        let found = findings(&NOTICE.replace("Z12-0", id), "ID004");
        let [finding] = found.as_slice() else { panic!("{id}: {found:#?}") };
        let text = |text: &str| Argument::Text(text.to_owned());
        let arguments = [("case", Argument::Case(case)), ("value", text(id)), ("expected", text(expected))];
        assert_eq!(finding.arguments[..3], arguments, "{id}");
        assert_eq!(finding.law.code, "ZZ");
        assert_eq!(finding.span.start().0, 5);
    }
}

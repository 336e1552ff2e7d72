//! The one table of sections: what it says is there is on the page, in every language and format, and nothing else is.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test may panic")]

mod common;

use std::collections::BTreeSet;

use common::{AAMU, Project, examples, loaded_text, locale, locales, registers, text_of};
use notice::compose::{Directory, Notice, compose};
use notice::language::Language;
use notice::load::Loaded;
use notice::outline::{RESERVED, SECTIONS, has};
use notice::register::{Field, Record, Register, Shape};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

#[test]
fn every_section_has_a_heading_in_every_language() {
    for locale in locales() {
        let headings: BTreeSet<String> = SECTIONS.iter().map(|section| locale.say(&format!("section-{}", section.anchor))).collect();
        assert_eq!(headings.len(), SECTIONS.len(), "{}: two sections have one heading: {headings:?}", locale.language);
        assert!(headings.iter().all(|heading| !heading.trim().is_empty()));
        assert_eq!(locale.problems(), []);
    }
}

/// Anchors are an interface: pages of others link to them.
#[test]
fn anchors_are_those_of_the_model_and_in_its_order() {
    let anchors: Vec<&str> = SECTIONS.iter().map(|section| section.anchor).collect();
    let expected = "controller joint-controllers representative data-protection-officer contact register purposes data-subjects data sources \
                    obligation-to-provide recipients staff-access transfers retention security automated-decisions objection rights requests \
                    complaint cookies related-notices about";
    assert_eq!(anchors, expected.split_whitespace().collect::<Vec<_>>());
    assert!(!anchors.iter().any(|anchor| RESERVED.contains(anchor)));
}

/// What no section prints would be a fact that is read and never shown.
#[test]
fn every_table_is_printed_by_a_section() {
    let printed: BTreeSet<&str> = SECTIONS.iter().flat_map(|section| section.tables).copied().collect();
    let tables: BTreeSet<&str> = Register::fields().iter().map(|field| field.key).collect();
    // Parties and own terms are printed where they are referred to, own sections as themselves, acceptances never.
    let elsewhere = ["party", "vocabulary", "section", "accepted-gaps"];
    let missing: Vec<&&str> = tables.iter().filter(|table| !printed.contains(*table) && !elsewhere.contains(table)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(printed.is_subset(&tables), "{:?}", printed.difference(&tables));
}

#[test]
fn the_registers_have_the_sections_that_the_outline_says() {
    let registers = registers();
    assert!(registers.len() >= 7, "only {} registers", registers.len());
    for (project, loaded) in registers {
        assert!(loaded.findings.is_empty(), "{project}/{}: {:?}", loaded.id, loaded.findings);
        check_sections(&format!("{project}/{}", loaded.id), &loaded);
    }
}

/// A table without anything in it: either nothing is said of it anywhere, or its section says something.
#[test]
fn an_empty_table_makes_no_section_that_is_lost() {
    for field in Register::fields() {
        let header = match (field.shape)() {
            Shape::Table(_) => format!("[{}]", field.key),
            Shape::Entries(_) => format!("[[{}]]", field.key),
            Shape::Keyed(_) => format!("[{}.one]", field.key),
            _ => continue,
        };
        check_sections(&header, &loaded_text(&format!("{header}\n")));
    }
}

/// Each key of each table alone: what is said is printed, in a section that the outline knows of.
#[test]
fn no_single_fact_is_lost() {
    for table in Register::fields() {
        let (header, fields) = match (table.shape)() {
            Shape::Table(fields) => (format!("[{}]", table.key), fields()),
            Shape::Entries(fields) => (format!("[[{}]]", table.key), fields()),
            _ => continue,
        };
        for (key, value) in fields.iter().filter_map(|field| Some((field.key, example(table.key, field)?))) {
            let toml = format!("{header}\n{key} = {value}\n");
            let loaded = loaded_text(&toml);
            assert!(loaded.findings.is_empty(), "{toml}{:?}", loaded.findings);
            check_sections(&toml, &loaded);
        }
    }
}

/// A value that a key takes and that needs nothing else of the register.
fn example(table: &str, field: &Field) -> Option<String> {
    use notice::register::Refers;
    fn of(shape: Shape) -> Option<String> {
        Some(match shape {
            Shape::Text | Shape::Name | Shape::String => "\"Words\"".to_owned(),
            Shape::Boolean => "true".to_owned(),
            Shape::Date => "2026-01-01".to_owned(),
            Shape::Period => "\"P1Y\"".to_owned(),
            Shape::Country => "\"SE\"".to_owned(),
            Shape::Word(words) => format!("{:?}", words[0]),
            Shape::Choice(kind) | Shape::Reference(Refers::Term(kind) | Refers::TermOrParty(kind)) | Shape::TermOrTable(Refers::Term(kind), _) => {
                format!("{:?}", notice::vocabulary::terms(kind)[0].id)
            }
            Shape::Reference(Refers::Party) => "\"webropol\"".to_owned(),
            Shape::Reference(Refers::Law) => "\"gdpr\"".to_owned(),
            Shape::List(inner) => return of(inner()),
            _ => return None,
        })
    }
    match (table, field.key) {
        ("notice", "languages" | "binding" | "without") | ("section", _) | ("related-notice", "notice") | ("third-country-transfer", "copy") => None,
        _ => of((field.shape)()),
    }
}

/// The page has the sections that the outline says, in its order, in every language, and none is empty.
fn check_sections(what: &str, loaded: &Loaded) {
    let register = &loaded.register;
    for language in register.languages() {
        let notice = composed(loaded, *language);
        let ids: Vec<&str> = notice.sections.iter().map(|section| section.id.as_str()).collect();
        let of_outline: Vec<&str> = ids.iter().copied().filter(|id| notice::outline::find(id).is_some()).collect();
        let expected: Vec<&str> = SECTIONS.iter().filter(|section| (section.is_present)(register)).map(|section| section.anchor).collect();
        assert_eq!(of_outline, expected, "{what} in {language}: on the page, and by the outline");
        let own = register.sections.iter().filter_map(|section| section.id.as_ref()).map(|id| id.value.as_str());
        for id in own {
            assert_eq!((ids.contains(&id), has(register, id)), (true, true), "{what} in {language}: {id}");
        }
        for section in &notice.sections {
            assert!(!section.blocks.is_empty() && !section.heading.is_empty(), "{what} in {language}: {} is empty", section.id);
        }
    }
}

fn composed(loaded: &Loaded, language: Language) -> Notice {
    struct Nowhere;
    impl Directory for Nowhere {
        fn title(&self, _: &str, _: Language) -> Option<String> {
            None
        }
    }
    let locale = locale(language);
    let notice = compose(&loaded.id, &loaded.source.path, &loaded.register, &locale, &Nowhere);
    assert_eq!(locale.problems(), [], "{}", loaded.id);
    notice
}

#[test]
fn sections_of_ones_own_stand_where_they_are_put() {
    let section = |id: &str, after: &str| format!("[[section]]\nid = \"{id}\"\nheading = \"{id}\"\n{after}text = \"Words\"\n");
    let toml = [
        "[notice]\nversion = \"1\"\n[[purpose]]\nterms = [\"billing\"]\n".to_owned(),
        section("last", ""),
        section("after-purposes", "after = \"purposes\"\n"),
        section("after-absent", "after = \"cookies\"\n"),
        section("after-own", "after = \"after-purposes\"\n"),
    ];
    let loaded = loaded_text(&format!("{AAMU}{}", toml.concat()));
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    let notice = composed(&loaded, Language::FI);
    let ids: Vec<&str> = notice.sections.iter().map(|section| section.id.as_str()).collect();
    assert_eq!(ids, ["controller", "purposes", "after-purposes", "after-own", "after-absent", "about", "last"]);
}

#[test]
fn sections_that_follow_each_other_in_a_circle_are_not_lost() {
    let section = |id: &str, after: &str| format!("[[section]]\nid = \"{id}\"\nheading = \"{id}\"\nafter = \"{after}\"\ntext = \"Words\"\n");
    let project = Project::of(&[section("one", "two"), section("two", "one")].concat());
    let build = project.run(&["build"]);
    if build.code == 0 {
        let page = project.read("public/fi/a.html");
        assert!(page.contains("id=\"one\"") && page.contains("id=\"two\""), "both are lost without a word");
    } else {
        assert!(build.stderr.contains("notices/a.toml:"), "{build:#?}");
    }
}

#[test]
fn markdown_and_html_have_the_same_headings() {
    let projects = std::iter::once(Project::repository()).chain(examples().into_iter().map(|name| Project::example(&name)));
    let mut compared = 0;
    for project in projects {
        project.build(&[]);
        let html = project.pages("html");
        for (path, markdown) in project.pages("md") {
            let page = &html[&path.replace(".md", ".html")];
            assert_eq!(headings_of_html(page), headings_of_markdown(&markdown), "{path}");
            compared += 1;
        }
    }
    assert!(compared > 15, "only {compared}");
}

type Heading = (HeadingLevel, Option<String>, String);

/// The headings of a page's main part: level, the anchor of a section, words.
fn headings_of_html(page: &str) -> Vec<Heading> {
    let main = page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    let mut headings = Vec::new();
    for rest in main.split("<h").skip(1).filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) {
        let level = HeadingLevel::try_from(usize::from(rest.as_bytes()[0] - b'0')).unwrap();
        let inner = rest.split(&format!("</{level}>")).next().unwrap();
        let id = common::attributes(inner.split('>').next().unwrap(), "id").first().map(|id| id.trim_end_matches("-heading").to_owned());
        headings.push((level, id, text_of(&format!("<{inner}")).trim().to_owned()));
    }
    headings
}

fn headings_of_markdown(markdown: &str) -> Vec<Heading> {
    let body = markdown.splitn(3, "---\n").nth(2).unwrap();
    let mut headings: Vec<Heading> = Vec::new();
    let mut is_open = false;
    for event in Parser::new_ext(body, Options::ENABLE_HEADING_ATTRIBUTES) {
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                headings.push((level, id.map(|id| id.to_string()), String::new()));
                is_open = true;
            }
            Event::End(TagEnd::Heading(_)) => is_open = false,
            Event::Text(text) if is_open => headings.last_mut().unwrap().2.push_str(&text),
            _ => {}
        }
    }
    headings
}

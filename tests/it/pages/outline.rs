//! The outline: a page has exactly the sections of the outline that have facts, in every language and format.

use std::collections::BTreeSet;

use crate::support::{AAMU, EN, FI, Project, attributes, examples, loaded_text, locale, locales, registers, text_of};
use notice::compose::{Directory, compose};
use notice::document::Notice;
use notice::language::Language;
use notice::load::Loaded;
use notice::outline::{RESERVED, SECTIONS, find, has_section};
use notice::register::{Field, Record, Register, Shape};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

#[test]
fn every_section_has_a_heading_in_every_language() {
    for locale in locales() {
        let headings: BTreeSet<String> =
            SECTIONS.iter().map(|section| locale.say(&format!("section-{}", section.anchor))).collect();
        assert_eq!(headings.len(), SECTIONS.len(), "{}: two sections have one heading: {headings:?}", locale.language);
        assert!(headings.iter().all(|heading| !heading.trim().is_empty()));
        assert_eq!(locale.problems(), []);
    }
}

/// Anchors are an interface, since other sites link to them.
#[test]
fn anchors_are_those_of_the_model_and_in_its_order() {
    let anchors: Vec<&str> = SECTIONS.iter().map(|section| section.anchor).collect();
    let expected = "controller joint-controllers representative data-protection-officer contact register purposes data-subjects children data sources \
                    obligation-to-provide recipients staff-access transfers retention security automated-decisions objection rights requests \
                    complaint cookies related-notices about";
    assert_eq!(anchors, expected.split_whitespace().collect::<Vec<_>>());
    assert!(!anchors.iter().any(|anchor| RESERVED.contains(anchor)));
}

/// A table that no section prints would be read and never shown.
#[test]
fn every_table_is_printed_by_a_section() {
    let printed: BTreeSet<&str> = SECTIONS.iter().flat_map(|section| section.tables).copied().collect();
    let tables: BTreeSet<&str> = Register::fields().iter().map(|field| field.key).collect();
    // Parties and own terms are printed where entries refer to them. Own sections are sections. Acceptances are never printed.
    let elsewhere = ["party", "vocabulary", "section", "accepted-gaps"];
    let missing: Vec<&&str> =
        tables.iter().filter(|table| !printed.contains(*table) && !elsewhere.contains(table)).collect();
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

/// An empty table either has no section at all, or a section that is not empty.
#[test]
fn an_empty_table_makes_no_section_that_is_lost() {
    // An own section needs an id.
    let tables = Register::fields().into_iter().filter(|field| field.key != "section");
    let empty = tables.filter_map(|field| match (field.shape)() {
        Shape::Table(_) => Some(format!("[{}]\n", field.key)),
        Shape::Entries(_) => Some(format!("[[{}]]\n", field.key)),
        Shape::Keyed(_) => Some(format!("[{}.one]\n", field.key)),
        _ => None,
    });
    none_is_lost(empty);
}

/// Each key of each table by itself is printed, in a section of the outline.
#[test]
fn no_single_fact_is_lost() {
    let facts = Register::fields().into_iter().flat_map(|table| {
        let (header, fields) = match (table.shape)() {
            Shape::Table(fields) => (format!("[{}]", table.key), fields()),
            Shape::Entries(fields) => (format!("[[{}]]", table.key), fields()),
            _ => (String::new(), Vec::new()),
        };
        let values = fields.into_iter().filter_map(move |field| Some((field.key, example(table.key, &field)?)));
        values.map(move |(key, value)| format!("{header}\n{key} = {value}\n")).collect::<Vec<_>>()
    });
    none_is_lost(facts);
}

fn none_is_lost(registers: impl Iterator<Item = String>) {
    let mut lost = Vec::new();
    let mut checked = 0;
    for toml in registers {
        let loaded = loaded_text(&toml);
        assert!(loaded.findings.is_empty(), "{toml}{:?}", loaded.findings);
        let (page, outline) = sections(&loaded, FI);
        if page != outline {
            lost.push(format!("{} gives {page:?}, the outline says {outline:?}", toml.trim().replace('\n', " ")));
        }
        checked += 1;
    }
    assert!(checked > 30 && lost.is_empty(), "{}", lost.join("\n"));
}

/// Returns a value for a key that refers to nothing else in the register.
fn example(table: &str, field: &Field) -> Option<String> {
    use notice::register::Refers;
    fn of(shape: Shape) -> Option<String> {
        Some(match shape {
            Shape::Text | Shape::Name | Shape::String => "\"Words\"".to_owned(),
            Shape::Boolean => "true".to_owned(),
            Shape::Age => "13".to_owned(),
            Shape::Date => "2026-01-01".to_owned(),
            Shape::Period => "\"P1Y\"".to_owned(),
            Shape::Country => "\"SE\"".to_owned(),
            Shape::Word(words) => format!("{:?}", words[0]),
            Shape::Choice(kind)
            | Shape::Reference(Refers::Term(kind) | Refers::TermOrParty(kind))
            | Shape::TermOrTable(Refers::Term(kind), _) => {
                format!("{:?}", notice::vocabulary::terms(kind)[0].id)
            }
            Shape::Reference(Refers::Party) => "\"webropol\"".to_owned(),
            Shape::Reference(Refers::Law) => "\"gdpr\"".to_owned(),
            Shape::List(inner) => return of(inner()),
            _ => return None,
        })
    }
    match (table, field.key) {
        ("notice", "languages" | "binding" | "without")
        | ("section", _)
        | ("related-notice", "notice")
        | ("third-country-transfer", "copy") => None,
        _ => of((field.shape)()),
    }
}

/// Checks that the page has the sections of the outline, in its order and in every language, and that none is empty.
fn check_sections(what: &str, loaded: &Loaded) {
    let register = &loaded.register;
    for language in register.languages() {
        let (page, outline) = sections(loaded, *language);
        assert_eq!(page, outline, "{what} in {language}: on the page, and by the outline");
        let notice = composed(loaded, *language);
        for id in register.sections.iter().filter_map(|section| section.id.as_ref()).map(|id| id.value.as_str()) {
            let is_there = notice.sections.iter().any(|section| section.id == id);
            assert_eq!((is_there, has_section(register, id)), (true, true), "{what} in {language}: {id}");
        }
        for section in &notice.sections {
            assert!(
                !section.blocks.is_empty() && !section.heading.is_empty(),
                "{what} in {language}: {} is empty",
                section.id
            );
        }
    }
}

/// Returns the anchors of the sections on the page, and the anchors that the outline gives.
fn sections(loaded: &Loaded, language: Language) -> (Vec<String>, Vec<String>) {
    let page = composed(loaded, language).sections.into_iter().map(|section| section.id);
    let present = SECTIONS.iter().filter(|section| (section.is_present)(&loaded.register));
    (page.filter(|id| find(id).is_some()).collect(), present.map(|section| section.anchor.to_owned()).collect())
}

fn composed(loaded: &Loaded, language: Language) -> Notice {
    let locale = locale(language);
    let notice = compose(
        &loaded.id,
        &loaded.source.path,
        &loaded.register,
        notice::jurisdiction::DEFAULT.code,
        &locale,
        &Directory::empty(),
    );
    assert_eq!(locale.problems(), [], "{}", loaded.id);
    notice
}

/// "Not disclosed" beside processors means "not for their own purposes", and a transfer within the EEA is none outside it.
#[test]
fn a_page_says_no_more_than_is_true() {
    let words = |toml: &str| format!("{:?}", composed(&loaded_text(&format!("{AAMU}{toml}")), EN).sections);
    let none = "[disclosure]\nstatus = \"none\"\n[[recipient]]\nterms = [\"hosting-providers\"]\n";
    let others = words(none);
    assert!(others.contains("are not disclosed to others.") && others.contains("recipients receive data:"), "{others}");
    let processors = words(&format!("{none}role = \"processor\"\n"));
    let (denial, list) = ("to others for their own purposes.", "The following process data on our behalf:");
    assert!(processors.find(denial).unwrap() < processors.find(list).unwrap(), "{processors}");
    let transfer = |country: &str| words(&format!("[[third-country-transfer]]\ncountry = [{country}]\n"));
    let outside = "Data are transferred outside the EU or EEA.";
    for inside in ["\"SE\"", "\"FI\", \"IE\", \"NO\", \"AX\"", "\"EU\"", "\"EEA\""] {
        let page = transfer(inside);
        assert!(!page.contains(outside) && page.contains("within the EU or EEA."), "{inside}: {page}");
    }
    for abroad in ["\"US\"", "\"SE\", \"US\""] {
        assert!(transfer(abroad).contains(outside), "{abroad}");
    }
}

#[test]
fn sections_of_ones_own_stand_where_they_are_put() {
    let section =
        |id: &str, after: &str| format!("[[section]]\nid = \"{id}\"\nheading = \"{id}\"\n{after}text = \"Words\"\n");
    let toml = [
        "[notice]\nversion = \"1\"\n[[purpose]]\nterms = [\"billing\"]\n".to_owned(),
        section("last", ""),
        section("after-purposes", "after = \"purposes\"\n"),
        section("after-absent", "after = \"cookies\"\n"),
        section("after-own", "after = \"after-purposes\"\n"),
    ];
    let loaded = loaded_text(&format!("{AAMU}{}", toml.concat()));
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    let notice = composed(&loaded, FI);
    let ids: Vec<&str> = notice.sections.iter().map(|section| section.id.as_str()).collect();
    assert_eq!(ids, ["controller", "purposes", "after-purposes", "after-own", "after-absent", "about", "last"]);
}

#[test]
fn sections_that_follow_each_other_in_a_circle_are_not_lost() {
    let section = |id: &str, after: &str| {
        format!("[[section]]\nid = \"{id}\"\nheading = \"{id}\"\nafter = \"{after}\"\ntext = \"Words\"\n")
    };
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
    let mut compared = 0;
    let examples = examples();
    let projects = std::iter::once(Project::repository()).chain(examples.iter().map(|name| Project::example(name)));
    for project in projects {
        // A draft is built even with gaps, and its headings are the same in both formats.
        project.build(&["--draft", "--out", "public"]);
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

/// Returns the headings of a page's main part without its navigation: level, anchor of the section, words.
fn headings_of_html(page: &str) -> Vec<Heading> {
    let main = page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    let main: String =
        main.split("<nav").map(|part| part.split_once("</nav>").map_or(part, |(_, after)| after)).collect();
    let mut headings = Vec::new();
    let mut section = None;
    for tag in main.split('<') {
        let level = tag.strip_prefix('h').and_then(|rest| rest.bytes().next()).filter(u8::is_ascii_digit);
        if tag.starts_with("section") {
            section = attributes(tag, "id").first().map(|id| (*id).to_owned());
        } else if let Some(level) = level {
            let level = HeadingLevel::try_from(usize::from(level - b'0')).unwrap();
            headings.push((level, section.take(), text_of(&format!("<{tag}")).trim().to_owned()));
        }
    }
    headings
}

fn headings_of_markdown(markdown: &str) -> Vec<Heading> {
    let (front, body) = markdown.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
    let front: std::collections::BTreeMap<String, serde_json::Value> = serde_saphyr::from_str(front).unwrap();
    // The title stands in the front matter alone.
    let title = front["title"].as_str().unwrap().to_owned();
    let mut headings: Vec<Heading> = vec![(HeadingLevel::H1, None, title)];
    let mut is_open = false;
    let mut anchor = None;
    for event in Parser::new_ext(body, Options::ENABLE_HEADING_ATTRIBUTES) {
        match event {
            Event::InlineHtml(html) => {
                anchor = html
                    .strip_prefix("<a id=\"")
                    .and_then(|rest| rest.strip_suffix("\">"))
                    .map(str::to_owned)
                    .or(anchor);
            }
            Event::Start(Tag::Heading { level, id, .. }) => {
                headings.push((level, id.map(|id| id.to_string()).or(anchor.take()), String::new()));
                is_open = true;
            }
            Event::End(TagEnd::Heading(_)) => is_open = false,
            Event::Text(text) if is_open => headings.last_mut().unwrap().2.push_str(&text),
            _ => {}
        }
    }
    headings
}

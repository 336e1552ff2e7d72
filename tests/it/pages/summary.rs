//! The first layer, and the table of purposes. Each row states facts of the register and links to an existing section. A row
//! without facts is absent.

use crate::support::{AAMU, EN, FI, SV, loaded_text, locale, registers};
use notice::compose::{Directory, compose};
use notice::document::{Block, Inline, Notice, SummaryRow};
use notice::language::Language;
use notice::load::Loaded;

/// The questions, in the order of the page.
const QUESTIONS: [&str; 9] =
    ["controller", "purposes", "basis", "retention", "objection", "rights", "requests", "contact", "complaint"];

#[test]
fn each_row_leads_to_a_section_that_is_there() {
    let mut rows = 0;
    for (project, loaded) in registers() {
        for language in loaded.register.languages() {
            let notice = composed(&loaded, *language);
            let what = format!("{project}/{} in {language}", loaded.id);
            assert!(!notice.summary.heading.is_empty() && !notice.summary.rows.is_empty(), "{what}");
            let places: Vec<usize> =
                notice.summary.rows.iter().map(|row| QUESTIONS.iter().position(|id| *id == row.id).unwrap()).collect();
            assert!(places.is_sorted(), "{what}: {places:?}");
            for row in &notice.summary.rows {
                let section = notice.sections.iter().find(|section| section.id == row.section);
                assert_eq!(section.map(|section| &section.heading), Some(&row.heading), "{what}: {row:?}");
                assert!(!row.label.is_empty() && row.lines.iter().all(|line| !words(line).trim().is_empty()), "{what}");
                rows += 1;
            }
        }
    }
    assert!(rows > 100, "only {rows} rows");
}

/// Readers find storage periods and ways to object without reading the whole page.
#[test]
fn every_question_that_a_register_answers_is_asked() {
    for (project, loaded) in registers() {
        let notice = composed(&loaded, FI);
        let asked: Vec<&str> = notice.summary.rows.iter().map(|row| row.id).collect();
        let sections = |id: &str| notice.sections.iter().any(|section| section.id == id);
        for id in ["controller", "purposes", "retention", "objection", "rights", "requests", "complaint"] {
            assert_eq!(asked.contains(&id), sections(id), "{project}/{}: {id}", loaded.id);
        }
    }
}

#[test]
fn what_the_register_is_silent_on_is_not_asked() {
    let notice = of("");
    assert_eq!(ids(&notice), ["controller"]);
    let notice = of("[[purpose]]\nterms = [\"billing\"]\n");
    assert_eq!(ids(&notice), ["controller", "purposes"]);
    let notice = of(
        "[[purpose]]\nterms = [\"billing\"]\nbasis = [\"contract\"]\n[[right]]\nterms = [\"object\"]\nstatus = \"denied\"\n",
    );
    let objection = row(&notice, "objection");
    assert_eq!((ids(&notice), objection.lines.len()), (vec!["controller", "purposes", "basis", "objection"], 0));
}

#[test]
fn a_register_without_sections_has_no_first_layer() {
    assert!(composed(&loaded_text("[notice]\nlanguages = [\"en\"]\n"), EN).summary.rows.is_empty());
}

#[test]
fn what_is_left_out_is_counted() {
    let terms = ["billing", "payment", "sales", "planning", "statistics", "analysis", "reporting"];
    for count in 1..=terms.len() {
        let list = terms[..count].iter().map(|term| format!("\"{term}\"")).collect::<Vec<_>>().join(", ");
        let notice = of(&format!("[[purpose]]\nterms = [{list}]\n"));
        let row = row(&notice, "purposes");
        // Five are shown in full; of more than five, four are shown.
        let (more, line) = (row.more, words(&row.lines[0]));
        assert_eq!(more, if count <= 5 { 0 } else { count - 4 }, "{line}");
        assert_eq!(line.contains(&format!("and {more} more")), more > 0, "{line}");
        assert_eq!(
            line.matches(',').count() + line.matches(" and ").count() + 1,
            (count - more) + usize::from(more > 0)
        );
    }
}

#[test]
fn the_same_purpose_counts_once_and_a_caveat_stays_with_it() {
    let notice = of("[[purpose]]\nterms = [\"billing\"]\n[[purpose]]\nterms = [\"billing\", \"sales\"]\n\
                     [[purpose]]\nterms = [\"analysis\"]\ncaveat = [\"may\", \"not-exhaustive\"]\n");
    let lines: Vec<String> = row(&notice, "purposes").lines.iter().map(|line| words(line)).collect();
    assert_eq!(lines, ["Billing, sales and analysis (possibly)", "The list is not exhaustive."]);
}

#[test]
fn what_holds_for_the_rest_stands_before_the_periods_of_their_own() {
    let entry = |term: &str, period: &str| format!("[[retention]]\ndata = [\"{term}\"]\nperiod = \"{period}\"\n");
    let data = ["name", "language", "location", "browser", "ip-address"];
    let terms = data.iter().map(|term| format!("\"{term}\"")).collect::<Vec<_>>().join(", ");
    let entries: String = data.iter().map(|term| entry(term, "P2Y")).collect();
    let notice = of(&format!("[[data]]\nterms = [{terms}]\n{entries}[[retention]]\nperiod = \"P5Y\"\n"));
    let row = row(&notice, "retention");
    let lines: Vec<String> = row.lines.iter().map(|line| words(line)).collect();
    assert_eq!(lines[0], "Unless stated otherwise: The storage period is 5\u{a0}years.");
    assert_eq!(lines[1], "Name: The storage period is 2\u{a0}years.");
    assert_eq!((lines.len(), row.more, lines[2].as_str()), (3, 4, "4 more storage periods"));
    // A single period is not called an exception.
    let notice = of("[[retention]]\nperiod = \"P5Y\"\n");
    assert_eq!(words(&self::row(&notice, "retention").lines[0]), "The storage period is 5\u{a0}years.");
}

#[test]
fn how_to_object_says_where_to() {
    let notice = of("email = \"data@aamu.example\"\n[[right]]\nterms = [\"object-direct-marketing\"]\n\
                     [[rights-request]]\nrights = [\"access\"]\nby = [\"post\"]\n\
                     [[rights-request]]\ncontact = \"controller\"\nby = [\"email\"]\n");
    let lines: Vec<String> = row(&notice, "objection").lines.iter().map(|line| words(line)).collect();
    assert_eq!(
        lines,
        [
            "You can object to direct marketing at any time and free of charge.",
            "Make your request to: Aamu Oy, data@aamu.example"
        ]
    );
}

/// The way of a right's own request is shown. The ways for all rights have a row of their own.
#[test]
fn how_to_object_says_the_way_that_was_made_for_it() {
    let notice = of("email = \"data@aamu.example\"\n[[right]]\nterms = [\"object\", \"object-direct-marketing\"]\n\
                     [[rights-request]]\ncontact = \"controller\"\nby = [\"email\"]\n\
                     [[rights-request]]\nrights = [\"object-direct-marketing\"]\nby = [\"self-service\"]\n");
    let lines: Vec<String> = row(&notice, "objection").lines.iter().map(|line| words(line)).collect();
    assert_eq!(
        lines,
        [
            "You can object to the processing for reasons relating to your particular situation.",
            "Make your request to: Aamu Oy, data@aamu.example",
            "You can object to direct marketing at any time and free of charge.",
            "How to make the request: online self-service"
        ]
    );
    assert!(words(&row(&notice, "requests").lines[0]).contains("data@aamu.example"));
}

/// Each entry is a way to use a right (Art. 12(2)). The ways for all rights are shown beside a right's own ways.
#[test]
fn every_way_to_use_a_right_is_told() {
    let notice = of("email = \"data@aamu.example\"\npostal-address = \"PL 1, Aamula\"\n\
                     [[right]]\nterms = [\"access\", \"erasure\"]\n\
                     [[rights-request]]\ncontact = \"controller\"\nby = [\"post\"]\n\
                     [[rights-request]]\ncontact = \"controller\"\nby = [\"email\"]\n\
                     [[rights-request]]\nrights = [\"access\"]\nby = [\"self-service\"]\n");
    let ways = |of: usize| match &notice.sections.iter().find(|section| section.id == "rights").unwrap().blocks[0] {
        Block::Cards { cards } => match cards[of].blocks.last() {
            Some(Block::Details { rows }) => rows.last().map(|row| format!("{}: {}", row.label, words(&row.content))),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    };
    let for_all = "Aamu Oy, PL 1, Aamula or data@aamu.example";
    assert_eq!(ways(0).unwrap(), format!("How to make the request: {for_all}; online self-service"));
    assert_eq!(ways(1).unwrap(), format!("Make your request to: {for_all}"));
    let lines: Vec<String> = row(&notice, "requests").lines.iter().map(|line| words(line)).collect();
    assert_eq!(lines, [format!("Make your request to: {for_all}"), "Right of access: online self-service".to_owned()]);
}

/// A heading mentions legal grounds only if its section has some.
#[test]
fn purposes_without_a_ground_do_not_announce_one() {
    let heading = |toml: &str| of(toml).sections.into_iter().find(|section| section.id == "purposes").unwrap().heading;
    assert_eq!(heading("[[purpose]]\nterms = [\"billing\"]\n"), "Purposes");
    let with = "Purposes and legal basis";
    assert_eq!(heading("[[purpose]]\nterms = [\"billing\"]\nbasis = [\"contract\"]\n"), with);
    assert_eq!(heading("[legal-basis]\nbasis = [\"contract\"]\n[[purpose]]\nterms = [\"billing\"]\n"), with);
}

/// The reach of a right is not derived from the bases of some purposes if others have none.
#[test]
fn a_right_is_not_narrowed_by_what_is_not_told() {
    let applies = |second: &str| {
        let notice = of(&format!(
            "[[purpose]]\nterms = [\"billing\"]\nbasis = [\"consent\"]\n[[purpose]]\nterms = [\"sales\"]\n{second}\
             [[right]]\nterms = [\"erasure\"]\n"
        ));
        format!("{:?}", notice.sections.iter().find(|section| section.id == "rights")).contains("Applies to")
    };
    assert!(!applies("") && applies("basis = [\"contract\"]\n"));
}

#[test]
fn a_table_stands_where_the_register_ties_things_together() {
    let two = "[[purpose]]\nterms = [\"billing\"]\nbasis = [\"contract\"]\n[[purpose]]\nterms = [\"sales\"]\nbasis = [\"consent\"]\n";
    assert!(table(&of(two)).is_none(), "bases alone stand with their purposes already");
    let tied = "[[recipient]]\nparties = [\"webropol\"]\npurposes = [\"sales\"]\n[[retention]]\npurposes = [\"billing\"]\nperiod = \"P6Y\"\n";
    let (columns, rows) = table(&of(&format!("{two}{tied}"))).unwrap();
    assert_eq!(columns, ["Purpose", "Legal basis", "Recipients", "Storage period"]);
    assert_eq!(
        rows,
        [
            [
                "Billing",
                "contract or steps before entering into a contract",
                "not specified",
                "The storage period is 6\u{a0}years."
            ],
            ["Sales", "consent", "Webropol", "not specified"],
        ]
    );
    let one = format!("[[purpose]]\nterms = [\"sales\"]\nbasis = [\"consent\"]\n{tied}").replace("billing", "sales");
    assert!(table(&of(&one)).is_none(), "one purpose needs no table");
}

#[test]
fn every_row_of_a_table_has_all_columns() {
    let mut tables = 0;
    for (project, loaded) in registers() {
        let Some((columns, rows)) = table(&composed(&loaded, SV)) else { continue };
        assert!(rows.len() > 1 && rows.iter().all(|row| row.len() == columns.len()), "{project}/{}", loaded.id);
        assert!(rows.iter().flatten().all(|cell| !cell.is_empty()), "{project}/{}", loaded.id);
        tables += 1;
    }
    assert!(tables > 0);
}

fn table(notice: &Notice) -> Option<(Vec<String>, Vec<Vec<String>>)> {
    let blocks = notice.sections.iter().flat_map(|section| &section.blocks);
    let mut tables = blocks.filter_map(|block| match block {
        Block::Table { columns, rows, .. } => {
            let rows = rows.iter().map(|row| row.iter().map(|cell| words(cell)).collect()).collect();
            Some((columns.clone(), rows))
        }
        _ => None,
    });
    tables.next()
}

fn of(toml: &str) -> Notice {
    composed(&loaded_text(&format!("{AAMU}{toml}")), EN)
}

fn ids(notice: &Notice) -> Vec<&str> {
    notice.summary.rows.iter().map(|row| row.id).collect()
}

fn row<'n>(notice: &'n Notice, id: &str) -> &'n SummaryRow {
    notice.summary.rows.iter().find(|row| row.id == id).unwrap_or_else(|| panic!("no row {id}: {:?}", notice.summary))
}

fn words(line: &[Inline]) -> String {
    line.iter()
        .map(|inline| match inline {
            Inline::Text { text } | Inline::Foreign { text, .. } | Inline::Explained { text, .. } => text.clone(),
            Inline::Emphasis { content } | Inline::Strong { content } | Inline::Link { content, .. } => words(content),
        })
        .collect()
}

fn composed(loaded: &Loaded, language: Language) -> Notice {
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
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

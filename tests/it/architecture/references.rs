//! Generated references are committed and current. `UPDATE=1 cargo test --test it references` writes them.

use notice::jurisdiction::{self, Matter};
use notice::language::Language;
use notice::law::national;
use notice::locale::Locale;
use notice::locale::built_in_languages;
use notice::rules::RULES;
use notice::vocabulary::{Kind, Property, terms};

use crate::support::{EN, Project, locale, locales, repository};

pub(super) fn compare(path: &str, generated: &str) {
    let path = repository().join(path);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, generated).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == generated, "{} is not current: UPDATE=1 cargo test --test it references", path.display());
}

#[test]
fn the_reference_of_rules() {
    compare("docs/rules.md", &Project::empty().run(&["rules", "--markdown", "--lang", "en"]).stdout);
}

/// The table of rules that read texts, with the languages in which they lack word lists.
#[test]
fn the_reference_of_languages() {
    let languages = built_in_languages();
    let columns = |cell: &dyn Fn(&Language) -> String| languages.iter().map(|own| cell(own) + " |").collect::<String>();
    let mut text = String::from(
        "# Languages\n\nRules that read texts, with the number of word lists that each needs and the languages in which it has \
         all of them.\nA rule reads no text in a language that lacks one of its lists; \"3 of 14\" are missing there. The other \
         rules read no texts and speak in every language.\n\n",
    );
    text.push_str(&format!("| rule | lists |{}\n", columns(&|language| format!(" {language}"))));
    text.push_str(&format!("|---|---|{}\n", columns(&|_| "---".to_owned())));
    for rule in RULES {
        let lists = languages.first().map_or(0, |language| rule.lists(*language).0);
        let cell = |language: &Language| match rule.lists(*language).1 {
            0 => " yes".to_owned(),
            missing => format!(" {missing} of {lists}"),
        };
        if lists > 0 {
            text.push_str(&format!("| {} {} | {lists} |{}\n", rule.code.id, rule.code.name, columns(&cell)));
        }
    }
    compare("docs/languages.md", &text);
}

#[test]
fn the_reference_of_the_command_line() {
    let mut text = String::from(
        "# Command line\n\nThe output of `--help` for each command, and the variables of the [environment](#environment).\n",
    );
    let commands: [&[&str]; 12] = [
        &[],
        &["init"],
        &["new"],
        &["build"],
        &["lint"],
        &["terms"],
        &["explain"],
        &["rules"],
        &["schema"],
        &["theme"],
        &["theme", "new"],
        &["theme", "check"],
    ];
    for command in commands {
        let run = Project::empty().run(&[command, &["--help"]].concat());
        assert_eq!(run.code, 0);
        let title = [&["notice"][..], command].concat().join(" ");
        text.push_str(&format!("\n## {}\n\n```text\n{}\n```\n", title.trim(), run.stdout.trim_end()));
    }
    text.push_str(&super::environment::section());
    compare("docs/cli.md", &text);
}

/// A page for each kind of terms, and their index.
#[test]
fn the_reference_of_terms() {
    let english = locale(EN);
    let locales = locales();
    let mut index = String::from(
        "# The vocabulary\n\nThe terms that a notice may name, by kind. Write the id: `terms = [\"email-address\"]`. A term of any pack \
         may stand in any\nnotice: packs only gather what one trade needs. What is missing is a term of your own, under \
         `[vocabulary.KIND.ID]`.\n\n| kind | terms | what it is |\n|---|---|---|\n",
    );
    for kind in Kind::ALL {
        let (id, what) = (kind.id(), english.say(&format!("kind_{}", kind.id())));
        index.push_str(&format!("| [`{id}`]({id}.md) | {} | {what} |\n", terms(*kind).len()));
        compare(&format!("docs/vocabulary/{id}.md"), &page_of(*kind, &what, &locales));
    }
    compare("docs/vocabulary/README.md", &index);
}

/// The terms of a kind by pack, with their labels in each language.
fn page_of(kind: Kind, what: &str, locales: &[Locale]) -> String {
    let mut text = format!("# `{}`: {what}\n", kind.id());
    let mut packs: Vec<&str> = terms(kind).iter().filter_map(|term| term.packs.first().copied()).collect();
    packs.dedup();
    let languages: String = locales.iter().map(|locale| format!(" {} |", locale.language)).collect();
    for pack in packs {
        let rules = "---|".repeat(locales.len());
        text.push_str(&format!("\n## {pack}\n\n| id |{languages} narrower than | known |\n|---|{rules}---|---|\n"));
        for term in terms(kind).iter().filter(|term| term.packs.first() == Some(&pack)) {
            let labels: String = locales.iter().map(|locale| format!(" {} |", locale.label(kind, term.id))).collect();
            let broader = term.broader.map(|broader| format!("`{broader}`")).unwrap_or_default();
            let known: Vec<String> = term.properties.iter().filter_map(known).collect();
            text.push_str(&format!("| `{}` |{labels} {broader} | {} |\n", term.id, known.join(", ")));
        }
    }
    text
}

/// The name of a property that is known of a term, where it is no more than a name.
fn known(property: &Property) -> Option<String> {
    let shown = format!("{property:?}");
    let name = match property {
        Property::HasPage | Property::Email(_) | Property::Phone(_) | Property::Renamed { .. } => return None,
        Property::Number(number) => return Some((*number).to_owned()),
        Property::Country(country) => return Some((*country).to_owned()),
        Property::ParentCountry(country) => return Some(format!("parent in {country}")),
        Property::Does(what) | Property::Provider(what) => return Some((*what).to_owned()),
        Property::Certainty(1) => return Some("not confirmed".to_owned()),
        Property::Nature(nature) => format!("{nature:?}"),
        _ if shown.contains('(') => return None,
        _ => shown,
    };
    let mut words = String::new();
    for c in name.chars() {
        let is_start = c.is_uppercase() && !words.is_empty();
        words.extend(is_start.then_some(' ').into_iter().chain(c.to_lowercase()));
    }
    Some(words)
}

/// The table of what is known of each country's law.
#[test]
fn the_reference_of_jurisdictions() {
    let mut text = String::from(
        "# Jurisdictions\n\nWhat rules, pages and `explain` know of the law of a controller's country: its `country`, else `jurisdiction` under \
         `[notice]`, else `jurisdiction` under `[lint]` in `notice.toml`, else that of the first row. Made from \
         `src/jurisdictions/`. What is not sure is left out: then the law of the Union is cited, and no age is named. This is no legal \
         advice.\n\n",
    );
    let locale = locale(EN);
    let label = |kind, id: &str| locale.label(kind, id);
    let cell = |text: Option<String>| text.unwrap_or_else(|| "–".to_owned());
    let mut laws = vec![jurisdiction::DEFAULT];
    laws.extend(jurisdiction::JURISDICTIONS.iter().copied().filter(|law| law.code != jurisdiction::DEFAULT.code));
    laws.push(&jurisdiction::ELSEWHERE);
    text.push_str("| | authority | for public bodies | appeals | number of an organisation | its check | age of consent (Art. 8) |\n|---|---|---|---|---|---|---|\n");
    for law in &laws {
        let check = law.business_id.as_ref().and_then(|id| {
            let format = id.format.as_ref()?;
            let severity = if id.is_check_certain { "error" } else { "warning" };
            Some(format!("`{}`, {severity}", format.example))
        });
        let age = jurisdiction::country(law.code).and_then(|country| country.age_of_consent);
        text.push_str(&format!(
            "| {} | {} | {} | {} | {} | {} | {} |\n",
            name_of(law, &locale),
            cell(law.authority.map(|id| label(Kind::Authority, id))),
            cell(law.authority_of_public_bodies.map(|id| label(Kind::Authority, id))),
            cell(law.court.map(str::to_owned)),
            locale.say_under("term_business-id", law.labels()),
            cell(check),
            cell(age.map(|age| format!("{} ({})", age.years, age.known))),
        ));
    }
    let columns: String = MATTERS.iter().map(|(_, name)| format!(" {name} |")).collect();
    text.push_str(&format!(
        "\nThe provisions that rules cite:\n\n| |{columns}\n|---|{}\n",
        "---|".repeat(MATTERS.len())
    ));
    for law in &laws {
        let cited = |matter| national(matter).ids(law).join(", ");
        let cells: String = MATTERS
            .iter()
            .map(|(matter, _)| cited(*matter))
            .map(|cited| format!(" {} |", cell((!cited.is_empty()).then_some(cited))))
            .collect();
        text.push_str(&format!("| {} |{cells}\n", name_of(law, &locale)));
    }
    text.push_str(
        "\nAges in the other countries of the EEA, with the day of the source; absent where none is sure:\n\n",
    );
    for country in jurisdiction::COUNTRIES.iter().filter(|country| jurisdiction::find(country.code).is_none()) {
        let Some(age) = country.age_of_consent else { continue };
        text.push_str(&format!("- {}: {} ({})\n", locale.country(country.code), age.years, age.known));
    }
    text.push_str("\n[Add a jurisdiction](../CONTRIBUTING.md#add-a-jurisdiction) says how to add one.\n");
    compare("docs/jurisdictions.md", &text);
}

const MATTERS: [(Matter, &str); 7] = [
    (Matter::Cookies, "cookies"),
    (Matter::ElectronicMarketing, "electronic marketing"),
    (Matter::IdentityCode, "identity number"),
    (Matter::Children, "children's consent"),
    (Matter::Employees, "employees"),
    (Matter::TrafficData, "traffic data"),
    (Matter::Repeals, "repeal of earlier law"),
];

fn name_of(law: &jurisdiction::Jurisdiction, locale: &Locale) -> String {
    if law.code.is_empty() { "elsewhere".to_owned() } else { format!("{} ({})", locale.country(law.code), law.code) }
}

#[test]
fn the_schema() {
    compare("schema/notice.schema.json", &Project::empty().run(&["schema"]).stdout);
}

#[test]
fn the_schema_of_the_composed_notice() {
    compare("docs/notice-json.schema.json", &format!("{:#}\n", notice::render::json::schema()));
}

/// The guide is written by hand, and the list below it is generated.
#[test]
fn the_reference_of_themes() {
    let path = "docs/themes.md";
    let committed = std::fs::read_to_string(repository().join(path)).unwrap();
    let (guide, _) = committed.split_once("references -->\n").unwrap();
    compare(path, &format!("{guide}references -->\n\n{}", notice::theme::contract::reference()));
}

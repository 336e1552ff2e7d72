//! The controlled terms, their properties and their words: each property that a rule needs and each message of a page is there.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{files_under, locales, repository};
use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast;
use jiff::civil::date;
use notice::jurisdiction::{AREAS, COUNTRIES, is_inside_eea};
use notice::locale::built_in_languages;
use notice::register::{
    Action, Basis, Caveat, Choice, Condition, CookieConsent, CookieControl, CookieIdentification, DecisionGround,
    DeniedBecause, Ground, Guardian, Mechanism, Relation, RequestBy, RequestForm, RequestIdentity, Requirement, Role,
};
use notice::vocabulary::{Kind, Nature, Property, Property as P, find, terms};

// ── Terms ───────────────────────────────────────────────────────────

/// A pack that is lost takes its terms with it.
#[test]
fn the_vocabulary_is_whole() {
    let counts: BTreeMap<&str, usize> = Kind::ALL.iter().map(|kind| (kind.id(), terms(*kind).len())).collect();
    let expected = [
        ("accuracy", 10),
        ("action", 3),
        ("authority", 51),
        ("basis", 6),
        ("caveat", 5),
        ("circumstance", 54),
        ("condition", 11),
        ("cookie-consent", 4),
        ("cookie-control", 2),
        ("cookie-identification", 3),
        ("criterion", 25),
        ("data", 532),
        ("data-subject", 136),
        ("decision-ground", 3),
        ("denied-because", 7),
        ("event", 100),
        ("ground", 14),
        ("guardian", 3),
        ("law", 252),
        ("limit", 18),
        ("mechanism", 9),
        ("occasion", 58),
        ("purpose", 300),
        ("recipient", 205),
        ("relation", 5),
        ("request-by", 7),
        ("request-form", 2),
        ("request-identity", 5),
        ("requirement", 4),
        ("right", 10),
        ("role", 4),
        ("security", 66),
        ("service", 273),
        ("source", 118),
        ("staff-role", 48),
    ];
    assert_eq!(counts, BTreeMap::from(expected));
}

#[test]
fn an_id_is_unique_within_its_kind_and_can_stand_in_an_address() {
    for kind in Kind::ALL {
        let ids: BTreeSet<&str> = terms(*kind).iter().map(|term| term.id).collect();
        assert_eq!(ids.len(), terms(*kind).len(), "{}", kind.id());
        for id in ids {
            assert!(
                id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
                "{} {id}",
                kind.id()
            );
            assert_eq!(find(*kind, id).unwrap().id, id);
        }
        assert_eq!(Kind::from_id(kind.id()), Some(*kind));
    }
}

/// A closed kind is defined twice: as terms with words, and as an enum of the code.
#[test]
fn closed_kinds_are_the_choices_of_the_register() {
    fn ids<T: Choice>() -> (Kind, Vec<&'static str>) {
        (T::KIND, T::ALL.iter().map(|choice| choice.id()).collect())
    }
    let choices = [
        ids::<Action>(),
        ids::<Basis>(),
        ids::<Caveat>(),
        ids::<Condition>(),
        ids::<CookieConsent>(),
        ids::<CookieControl>(),
        ids::<CookieIdentification>(),
        ids::<DecisionGround>(),
        ids::<DeniedBecause>(),
        ids::<Ground>(),
        ids::<Guardian>(),
        ids::<Mechanism>(),
        ids::<Relation>(),
        ids::<RequestBy>(),
        ids::<RequestForm>(),
        ids::<RequestIdentity>(),
        ids::<Requirement>(),
        ids::<Role>(),
    ];
    for (kind, ids) in &choices {
        assert!(kind.is_closed(), "{}", kind.id());
        assert_eq!(terms(*kind).iter().map(|term| term.id).collect::<Vec<_>>(), *ids, "{}", kind.id());
    }
    // Rights are closed as well; logic asks for single ones by id.
    let closed: BTreeSet<Kind> =
        Kind::ALL.iter().copied().filter(|kind| kind.is_closed() && *kind != Kind::Right).collect();
    assert_eq!(closed, choices.iter().map(|(kind, _)| *kind).collect());
}

/// The rules that rest on a property, the property, and terms that have it.
#[rustfmt::skip]
static PROPERTIES: &[(&str, Kind, Property, &str)] = &[
    ("PB010, DC008", Kind::Data, P::SpecialCategory,
         "racial-or-ethnic-origin political-opinions religious-or-philosophical-beliefs trade-union-membership \
          genetic-data biometric-data health-data sex-life-or-sexual-orientation allergies-and-diet"),
    ("PB010", Kind::Data, P::Criminal, "criminal-convictions-and-offences criminal-security-measures"),
    ("DC005", Kind::Data, P::Vague, "other-provided other-data"),
    ("DC006", Kind::Data, P::Contains(&["age-or-birth-year", "birth-year", "date-of-birth", "age"]), "national-identity-code"),
    ("DC007", Kind::Data, P::ThirdPerson, "household-size representative-details"),
    ("SR001", Kind::Data, P::External, "creditworthiness"),
    ("XC006", Kind::Data, P::WebTrace,
         "ip-address location browser web-behaviour clickstream visit-times log-data device-data"),
    ("RG010, PB014", Kind::Purpose, P::Marketing,
         "direct-marketing electronic-direct-marketing distance-selling marketing-communication ad-targeting \
          direct-mail newsletters"),
    ("DC004", Kind::Purpose, P::Soft,
         "customer-communication direct-marketing electronic-direct-marketing distance-selling \
          marketing-communication ad-targeting market-research customer-surveys event-organising direct-mail \
          content-targeting marketing-measurement newsletters"),
    ("PB009", Kind::Purpose, P::Electronic, "electronic-direct-marketing newsletters"),
    ("PB011", Kind::Purpose, P::Profiling, "ad-targeting profiling content-targeting"),
    ("PB007", Kind::Purpose, P::Vague, "justified-purposes"),
    ("CK002", Kind::Purpose, P::Essential,
         "identification-and-access service-provision service-security consent-record"),
    ("DC001, SR003", Kind::Source, P::Nature(Nature::External),
         "group-registers population-information-system credit-information-registers contact-information-registers \
          national-land-survey business-information-system address-services price-comparison partners \
          public-or-private-registers"),
    ("DC001", Kind::Source, P::Nature(Nature::DataSubject), "data-subject competitions telemarketing"),
    ("DC001", Kind::Source, P::Nature(Nature::Observed), "service-use website-transactions relationship-events"),
    ("DC001", Kind::Source, P::Nature(Nature::Internal), "own-systems own-customer-register"),
    ("SR002", Kind::Source, P::Vague, "partners public-or-private-registers"),
    ("SR003", Kind::Source, P::Public, "business-information-system"),
    ("SR003", Kind::Source, P::OpennessVaries,
         "national-land-survey contact-information-registers address-services public-or-private-registers public-registers"),
    ("PB015", Kind::Source, P::OtherRegister, "own-customer-register group-registers"),
    ("RC002", Kind::Recipient, P::Vague, "partners service-providers subcontractors other-claimants third-parties"),
    ("RC003", Kind::Recipient, P::Internal, "own-staff"),
    ("recipients", Kind::Recipient, P::Group, "group-companies subsidiaries associated-companies"),
    ("recipients", Kind::Recipient, P::Public, "general-public"),
    ("RT004", Kind::Event, P::Ambiguous, "time-of-processing"),
    ("RT002", Kind::Criterion, P::Vague, "necessary-for-purpose basis-ends customer-relationship records-plan"),
    ("RG014", Kind::Limit, P::LawfulFor(&["erasure"]), "legal-retention other-laws"),
    ("RG014", Kind::Limit, P::LawfulFor(&["portability"]), "data-provided-by-subject"),
    ("RG014", Kind::Limit, P::LawfulFor(&["access", "erasure", "object", "restriction", "portability"]),
         "refusal-by-law"),
    ("RG014", Kind::Limit, P::LawfulFor(&[]), "active-customer-relationship"),
    ("OL001", Kind::Law, P::Repealed(date(2019, 1, 1)), "personal-data-act"),
    ("OL003", Kind::Law, P::AppliesTo(&["electricity-undertakings"]), "electricity-market-act"),
    ("OL003", Kind::Law, P::AppliesTo(&["credit-institutions"]), "credit-institutions-act"),
    ("OL003", Kind::Law, P::AppliesTo(&["obliged-entities"]), "aml-act"),
    ("TR007", Kind::Mechanism, P::AdequateFor(&["US"]), "data-privacy-framework"),
    ("RT004", Kind::Data, P::Recorded, "call-recordings camera-recordings"),
    ("RT004", Kind::Purpose, P::Recorded, "camera-surveillance"),
    ("RG016", Kind::Purpose, P::ArchivingOrResearch, "statistics archiving"),
    ("TR005", Kind::Mechanism, P::Invalidated(date(2020, 7, 16)), "privacy-shield"),
    ("TR005", Kind::Mechanism, P::Invalidated(date(2015, 10, 6)), "safe-harbor"),
    ("TR004", Kind::Service, P::Country("US"), "active-campaign"),
    ("TR004", Kind::Service, P::ParentCountry("US"), "google-analytics google-ads looker-studio"),
    ("TR004", Kind::Service, P::SelfHosted, "wordpress"),
    ("CK006", Kind::Service, P::Tracker, "google-analytics google-ads hotjar"),
];

/// A property forgotten is a rule gone silent.
#[test]
fn every_property_sits_on_the_terms_that_rules_expect_it_on() {
    for (rules, kind, property, ids) in PROPERTIES {
        for id in ids.split(' ') {
            assert!(find(*kind, id).unwrap().is(*property), "{} {id} {property:?}, for {rules}", kind.id());
        }
    }
    let renamed = [Kind::Authority, Kind::Service].into_iter().flat_map(terms);
    let renamed = renamed.filter(|term| term.properties.iter().any(|property| matches!(property, P::Renamed { .. })));
    assert_eq!(
        renamed.map(|term| term.id).collect::<Vec<_>>(),
        ["lvv", "economic-development-centre", "dvv", "traficom", "google-ads", "looker-studio", "x", "brevo"],
        "OL002, OL004, OL006"
    );
    let sources_without_nature =
        terms(Kind::Source).iter().filter(|term| !term.properties.iter().any(|one| matches!(one, P::Nature(_))));
    assert_eq!(sources_without_nature.count(), 0, "a source without a nature says nothing of Art. 14");
}

/// What holds of a term holds of each narrower one, and every term says so itself. What is vague is so by its own words; a source
/// that is open to all, or a register, may hold what is neither; and some providers act for themselves.
#[test]
fn a_narrower_term_has_the_properties_of_its_broader_one() {
    let of_its_own =
        [P::Vague, P::Soft, P::Profiling, P::Essential, P::Public, P::OtherRegister, P::ConsentRecord, P::Processor];
    let inherited = |property: &&Property| {
        let is_flag = !format!("{property:?}").contains(['(', '{']);
        is_flag && !of_its_own.contains(property)
    };
    let mut narrower = 0;
    for kind in Kind::ALL {
        for term in terms(*kind) {
            let Some(broader) = term.broader.map(|broader| find(*kind, broader).unwrap()) else { continue };
            narrower += 1;
            let lost: Vec<_> = broader.properties.iter().filter(inherited).filter(|one| !term.is(**one)).collect();
            assert!(lost.is_empty(), "{} {} lacks {lost:?} of {}", kind.id(), term.id, broader.id);
        }
    }
    assert!(narrower > 500, "{narrower}");
}

/// From narrower to broader there is an end.
#[test]
fn no_term_is_broader_than_itself() {
    for kind in Kind::ALL {
        for term in terms(*kind) {
            let up = std::iter::successors(Some(term), |term| find(*kind, term.broader?));
            assert!(up.take(10).count() < 8, "{} {}", kind.id(), term.id);
        }
    }
}

#[test]
fn articles_stand_on_bases_conditions_and_rights() {
    for (kind, articles) in [
        (Kind::Basis, "6(1)(a) 6(1)(b) 6(1)(c) 6(1)(d) 6(1)(e) 6(1)(f)"),
        (Kind::Condition, "9(2)(a) 9(2)(b) 9(2)(c) 9(2)(d) 9(2)(e) 9(2)(f) 9(2)(g) 9(2)(h) 9(2)(i) 9(2)(j) 10"),
        (Kind::Right, "15 16 17 18 20 21(1) 21(2)-(3) 7(3) 77 22"),
    ] {
        let article =
            |property: &Property| if let Property::Article(article) = property { Some(*article) } else { None };
        let found: Vec<&str> = terms(kind).iter().filter_map(|term| term.properties.iter().find_map(article)).collect();
        assert_eq!(found.join(" "), articles);
    }
}

/// Providers move and are sold: a year after somebody looked, somebody should look again. The test only lists them.
#[test]
fn services_that_are_due_to_be_looked_up_are_listed() {
    let text = std::fs::read_to_string(repository().join("src/vocabulary/services.toml")).unwrap();
    let services: toml::Table = text.parse().unwrap();
    let today = jiff::Zoned::now().date();
    let mut due = Vec::new();
    for (id, service) in services["service"].as_table().unwrap() {
        let month = service["looked-up"].as_str().unwrap();
        let (year, month) = month.split_once('-').unwrap_or((month, "1"));
        let day = date(year.parse().unwrap(), month.parse().unwrap(), 1);
        assert!(day <= today, "{id} was looked up in the future");
        if day < date(today.year() - 1, today.month(), 1) {
            due.push(id.as_str());
        }
    }
    println!("{} services to look up again: {}", due.len(), due.join(", "));
    assert!(terms(Kind::Service).len() > due.len());
}

/// Who shares Chapter V of the GDPR: TR001–TR006 rest on it.
#[test]
fn the_area_without_transfers_is_the_eea() {
    for inside in ["FI", "AX", "SE", "IS", "LI", "NO", "IE", "HR", "EU", "EEA", "GF"] {
        assert!(is_inside_eea(inside), "{inside}");
    }
    for outside in ["US", "GB", "CH", "UA", "GL", "FO", "SJ", "XK", "IN", "fi"] {
        assert!(!is_inside_eea(outside), "{outside}");
    }
    let states = COUNTRIES
        .iter()
        .filter(|country| country.is_in_eea && !["AX", "GF", "GP", "MF", "MQ", "RE", "YT"].contains(&country.code));
    assert_eq!(states.count(), 30, "27 of the Union, and three");
    assert!(COUNTRIES.iter().is_sorted_by_key(|country| country.code));
}

// ── Words ───────────────────────────────────────────────────────────

#[test]
fn every_term_has_words_in_every_language() {
    for locale in locales() {
        for kind in Kind::ALL {
            for term in terms(*kind) {
                let label = locale.label(*kind, term.id);
                assert!(
                    !label.trim().is_empty() && label == label.trim(),
                    "{} {}_{}: {label:?}",
                    locale.language,
                    kind.id(),
                    term.id
                );
            }
            assert!(!locale.say(&format!("kind_{}", kind.id())).is_empty());
        }
        for code in COUNTRIES.iter().map(|country| &country.code).chain(AREAS) {
            assert!(!locale.country(code).is_empty(), "{} {code}", locale.language);
        }
        assert_eq!(locale.problems(), []);
    }
}

#[test]
fn events_have_an_end_and_rights_bases_and_mechanisms_an_explanation() {
    for locale in locales() {
        for (kind, attribute) in [
            (Kind::Event, "until"),
            (Kind::Right, "explained"),
            (Kind::Basis, "explained"),
            (Kind::Mechanism, "explained"),
            (Kind::Action, "sentence"),
            (Kind::Requirement, "sentence"),
            (Kind::CookieConsent, "sentence"),
            (Kind::CookieControl, "sentence"),
            (Kind::CookieIdentification, "sentence"),
        ] {
            for term in terms(kind) {
                let words = locale.of_term(kind, term.id, attribute).unwrap_or_default();
                assert!(!words.trim().is_empty(), "{}: {}_{}.{attribute}", locale.language, kind.id(), term.id);
            }
        }
        assert_eq!(locale.problems(), []);
    }
}

#[test]
fn every_language_has_the_same_messages_attributes_and_values() {
    let english = interface("en");
    assert!(english.len() > 1000, "{} messages", english.len());
    for language in built_in_languages().iter().map(ToString::to_string) {
        let own = interface(&language);
        let missing: Vec<&String> = english.keys().filter(|id| !own.contains_key(*id)).collect();
        let more: Vec<&String> = own.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty() && more.is_empty(), "{language} lacks {missing:?} and has besides {more:?}");
        let other: Vec<_> = english
            .iter()
            .filter(|(id, values)| own[*id] != **values)
            .map(|(id, values)| (id, values, &own[id]))
            .collect();
        assert!(other.is_empty(), "{language} asks for other values: {other:#?}");
    }
}

/// A message that refers to what is not there fails when it is shown, in that language alone.
#[test]
fn every_message_can_be_worded() {
    for locale in locales() {
        for (id, values) in interface(&locale.language.to_string()) {
            for value in [FluentValue::from("x"), FluentValue::from(0), FluentValue::from(2)] {
                let mut arguments = FluentArgs::new();
                values.iter().for_each(|name| arguments.set(name.as_str(), value.clone()));
                // Every finding has these. A message may refer to one that asks for them.
                ["fault", "detail"].iter().for_each(|name| arguments.set(*name, value.clone()));
                locale.say_args(&id, &arguments);
            }
        }
        assert_eq!(locale.problems(), []);
    }
}

/// No language has a message twice: the second would replace the first.
#[test]
fn no_message_is_defined_twice() {
    for language in built_in_languages().iter().map(ToString::to_string) {
        let mut seen = BTreeSet::new();
        for message in messages(&language) {
            assert!(seen.insert(message.0.clone()), "{language}: {}", message.0);
        }
    }
}

// ── What the code asks for ──────────────────────────────────────────

#[test]
fn every_message_that_the_code_asks_for_exists() {
    let known = interface("en");
    let mut asked = 0;
    for (path, code) in code() {
        for text in asked_for(&code) {
            asked += 1;
            let exists = match text.split_once('{') {
                Some((start, rest)) => {
                    let end = rest.rsplit('}').next().unwrap();
                    known.keys().any(|id| id.starts_with(start) && id.ends_with(end))
                }
                None => known.contains_key(&text),
            };
            assert!(exists, "src/{path} asks for “{text}”");
        }
    }
    assert!(asked > 150, "only {asked} were found");
}

#[test]
fn every_attribute_of_a_term_that_the_code_asks_for_exists() {
    let known = interface("en");
    let mut asked = 0;
    for (path, code) in code() {
        for arguments in calls(&code, "of_term(") {
            for attribute in texts(arguments) {
                asked += 1;
                let end = format!(".{attribute}");
                assert!(known.keys().any(|id| id.contains('_') && id.ends_with(&end)), "src/{path} asks for {end}");
            }
        }
    }
    assert!(asked > 5, "only {asked} were found");
}

/// Words that nothing asks for would be translated, reviewed and overridden for nothing.
#[test]
fn every_message_of_the_page_is_asked_for() {
    let code = code();
    let all: Vec<String> = code.iter().flat_map(|(_, code)| texts(code)).collect();
    let patterns: Vec<(&str, &str)> = all
        .iter()
        .filter_map(|text| text.split_once('{'))
        .map(|(start, rest)| (start, rest.rsplit('}').next().unwrap()))
        .filter(|(start, _)| start.len() > 3)
        .collect();
    let page = messages("en/page");
    let unused: Vec<&String> = page
        .iter()
        .map(|(id, _)| id)
        .filter(|id| {
            !id.contains('.')
                && !all.contains(id)
                && !patterns.iter().any(|(start, end)| id.starts_with(start) && id.ends_with(end))
        })
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// Every message of a language, with attributes after a dot, and the values that it asks for.
fn interface(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    messages(language).into_iter().collect()
}

/// The messages of the files below a folder of `locales/`.
fn messages(folder: &str) -> Vec<(String, BTreeSet<String>)> {
    let files = files_under(&repository().join("locales").join(folder));
    files
        .into_iter()
        .filter(|(path, _)| path.ends_with(".ftl"))
        .flat_map(|(path, bytes)| {
            let text = String::from_utf8(bytes).unwrap();
            assert!(fluent_syntax::parser::parse(text.as_str()).is_ok(), "locales/{folder}/{path} is not Fluent");
            messages_of(&text)
        })
        .collect()
}

fn messages_of(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let resource = fluent_syntax::parser::parse(text).unwrap();
    let mut all = Vec::new();
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let own = message.value.iter().map(|pattern| (message.id.name.to_owned(), pattern));
        let attributes =
            message.attributes.iter().map(|one| (format!("{}.{}", message.id.name, one.id.name), &one.value));
        all.extend(own.chain(attributes).map(|(id, pattern)| (id, values(pattern))));
    }
    all
}

fn values(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            values_of(expression, &mut names);
        }
    }
    names
}

fn values_of(expression: &ast::Expression<&str>, names: &mut BTreeSet<String>) {
    let inline = match expression {
        ast::Expression::Inline(inline) => inline,
        ast::Expression::Select { selector, variants } => {
            variants.iter().for_each(|variant| names.extend(values(&variant.value)));
            selector
        }
    };
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => values_of(expression, names),
        _ => {}
    }
}

/// The code without its unit tests.
fn code() -> Vec<(String, String)> {
    let files = files_under(&repository().join("src"))
        .into_iter()
        .filter(|(path, _)| path.ends_with(".rs") && !path.contains("/tests/"));
    files
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes).unwrap();
            let lines = text
                .split("#[cfg(test)]\n")
                .next()
                .unwrap()
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            (path, lines.collect::<Vec<_>>().join("\n"))
        })
        .collect()
}

/// Returns the names of messages in calls that word one, and all labels. `{…}` is a part that the code fills in.
fn asked_for(code: &str) -> Vec<String> {
    let mut asked: Vec<String> = texts(code).into_iter().filter(|text| text.starts_with("label-")).collect();
    for call in ["say(", "say_with(", "say_args(", "say_numbers(", "introduced(", "introduction(", "merged("] {
        for arguments in calls(code, call) {
            let first = first_argument(arguments);
            asked.extend(texts(first).into_iter().filter(|text| !text.starts_with('{')));
        }
    }
    asked
}

/// Returns the text between the brackets of each call.
fn calls<'c>(code: &'c str, name: &'c str) -> impl Iterator<Item = &'c str> {
    let starts = code.match_indices(name).filter(|(at, _)| code[..*at].ends_with('.')).map(|(at, _)| at + name.len());
    starts.map(|start| {
        let mut depth = 1;
        let end = code[start..].find(|c| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            depth == 0
        });
        &code[start..start + end.unwrap()]
    })
}

fn first_argument(arguments: &str) -> &str {
    let mut depth = 0;
    let end = arguments.find(|c| {
        depth += i32::from(matches!(c, '(' | '{' | '[')) - i32::from(matches!(c, ')' | '}' | ']'));
        c == ',' && depth == 0
    });
    &arguments[..end.unwrap_or(arguments.len())]
}

/// The texts between quotation marks; none of the code here holds a quotation mark in one.
fn texts(code: &str) -> Vec<String> {
    code.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).map(str::to_owned).collect()
}

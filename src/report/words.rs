//! A finding in a language.

use fluent::{FluentArgs, FluentValue};

use crate::finding::{Argument, Finding};
use crate::language::Language;
use crate::locale::Locale;

/// What is said of a finding.
#[derive(Debug, Clone)]
pub struct Worded {
    /// What kind of finding: a few words.
    pub title: String,
    /// What is wrong here.
    pub message: String,
    /// Why it matters, with the provision.
    pub why: Option<String>,
    /// What to do.
    pub help: Option<String>,
    /// TOML to paste.
    pub snippet: Option<String>,
}

/// What an empty text is in a message: Fluent selects on numbers and words, and an empty word is neither.
const NOTHING: i32 = 0;

/// Words a finding.
#[must_use]
pub fn worded(finding: &Finding, locale: &Locale) -> Worded {
    let arguments = arguments(finding, locale);
    let id = finding.code.id;
    let part = |name: &str| {
        locale.attribute_with(id, name, &arguments).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    Worded {
        title: locale.say(id),
        message: part("message").unwrap_or_default(),
        why: part("why"),
        help: part("help"),
        snippet: part("snippet"),
    }
}

/// The values of a message that is said of no finding in particular.
pub(super) fn no_arguments() -> FluentArgs<'static> {
    let mut arguments = FluentArgs::new();
    // A message that chooses among cases, or proposes something, is asked for both even where there is none.
    for name in ["case", "who", "suggestion", "candidates", "allowed", "kind", "key", "value", "languages", "detail"] {
        arguments.set(name, FluentValue::from(NOTHING));
    }
    arguments
}

fn arguments(finding: &Finding, locale: &Locale) -> FluentArgs<'static> {
    let mut arguments = no_arguments();
    for (name, argument) in &finding.arguments {
        arguments.set(*name, value(argument, locale));
    }
    arguments
}

fn value(argument: &Argument, locale: &Locale) -> FluentValue<'static> {
    match argument {
        Argument::Text(text) if text.is_empty() => FluentValue::from(NOTHING),
        Argument::Texts(texts) if texts.is_empty() => FluentValue::from(NOTHING),
        Argument::Text(text) => FluentValue::from(text.clone()),
        Argument::Case(case) => FluentValue::from(*case),
        Argument::Count(count) => FluentValue::from(*count),
        Argument::Term(kind, id) => FluentValue::from(locale.label(*kind, id)),
        Argument::Kind(kind) => FluentValue::from(locale.say(&format!("kind_{}", kind.id()))),
        Argument::Date(date) => FluentValue::from(locale.date(*date)),
        Argument::Period(period) => FluentValue::from(locale.period(*period)),
        Argument::Languages(languages) => {
            let names: Vec<String> = languages.iter().map(|language| name_of(*language, locale)).collect();
            FluentValue::from(locale.list(&names))
        }
        Argument::Texts(texts) => FluentValue::from(texts.join(", ")),
        Argument::List(items) if items.is_empty() => FluentValue::from(NOTHING),
        Argument::Words(_) | Argument::Country(_) | Argument::List(_) => FluentValue::from(named(argument, locale)),
    }
}

/// The name of a language; its code, where the project has a language that the locale does not name.
fn name_of(language: Language, locale: &Locale) -> String {
    let message = format!("language_{language}");
    if locale.has(&message) { locale.say(&message) } else { language.to_string() }
}

/// The name of a thing, as it stands in a list.
fn named(argument: &Argument, locale: &Locale) -> String {
    match argument {
        Argument::Term(kind, id) => locale.label(*kind, id),
        Argument::Words(words) => {
            let own = words.iter().find(|(language, _)| *language == locale.language);
            own.or(words.first()).map(|(_, words)| words.clone()).unwrap_or_default()
        }
        Argument::Country(code) => locale.country(code),
        Argument::Text(text) => text.clone(),
        Argument::List(items) => locale.list(&items.iter().map(|item| named(item, locale)).collect::<Vec<_>>()),
        _ => String::new(),
    }
}

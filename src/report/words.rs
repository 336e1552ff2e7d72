//! A finding in a language.

use fluent::{FluentArgs, FluentValue};

use crate::finding::{Argument, Finding};
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

fn arguments(finding: &Finding, locale: &Locale) -> FluentArgs<'static> {
    let mut arguments = FluentArgs::new();
    // A message that chooses among cases, or proposes something, is asked for both even where there is none.
    for name in ["case", "suggestion", "candidates", "allowed", "kind", "key", "value", "languages", "detail"] {
        arguments.set(name, FluentValue::from(NOTHING));
    }
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
            let names: Vec<String> =
                languages.iter().map(|language| locale.say(&format!("language_{language}"))).collect();
            FluentValue::from(locale.list(&names))
        }
        Argument::Texts(texts) => FluentValue::from(texts.join(", ")),
        Argument::Words(words) => words
            .iter()
            .find(|(language, _)| *language == locale.language)
            .or(words.first())
            .map_or(FluentValue::from(NOTHING), |(_, text)| FluentValue::from(text.clone())),
        Argument::List(items) if items.is_empty() => FluentValue::from(NOTHING),
        Argument::List(items) => {
            let items: Vec<String> = items.iter().map(|item| as_text(value(item, locale))).collect();
            FluentValue::from(locale.list(&items))
        }
    }
}

fn as_text(value: FluentValue<'_>) -> String {
    if let FluentValue::String(text) = value { text.into_owned() } else { String::new() }
}

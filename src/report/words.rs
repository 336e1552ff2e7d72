//! The text of a finding in a language.

use std::borrow::Cow;

use fluent::{FluentArgs, FluentValue};

use crate::finding::{Argument, Finding};
use crate::jurisdiction::Jurisdiction;
use crate::language::Language;
use crate::locale::Locale;
use crate::visible;

/// The text of a finding.
#[derive(Debug, Clone)]
pub struct FindingText {
    /// The kind of finding, in a few words.
    pub title: String,
    /// The message: the mistake in this place.
    pub message: String,
    /// The reason, with the provision.
    pub why: Option<String>,
    /// The remedy.
    pub help: Option<String>,
    /// The TOML to paste.
    pub snippet: Option<String>,
}

/// The value that stands for an empty text. Fluent selects on numbers and words, and an empty word is neither.
const NOTHING: i32 = 0;

/// Describes a finding.
#[must_use]
pub fn describe(finding: &Finding, locale: &Locale) -> FindingText {
    let arguments = arguments(finding, locale);
    let id = finding.code.id;
    let part = |name: &str| {
        locale.attribute_with(id, name, &arguments).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    FindingText {
        title: locale.say(id),
        message: part("message").unwrap_or_default(),
        why: part("why"),
        help: part("help"),
        snippet: part("snippet"),
    }
}

/// Returns the values of a message about no finding in particular.
pub(super) fn no_arguments(law: &Jurisdiction) -> FluentArgs<'static> {
    let mut arguments = FluentArgs::new();
    // Messages have other words where the law of a country says something else.
    let words = if law.words.is_empty() { FluentValue::from(NOTHING) } else { FluentValue::from(law.words) };
    arguments.set("law", words);
    // Messages that choose among cases or propose something need these values, even where there is no finding.
    for name in [
        "case",
        "who",
        "suggestion",
        "candidates",
        "allowed",
        "kind",
        "key",
        "value",
        "languages",
        "detail",
        "fault",
        "error",
        "remedy",
        "labels",
        "in-place",
        "meaning",
        "other-kind",
    ] {
        arguments.set(name, FluentValue::from(NOTHING));
    }
    arguments
}

fn arguments(finding: &Finding, locale: &Locale) -> FluentArgs<'static> {
    let mut arguments = no_arguments(finding.law);
    for (name, argument) in &finding.arguments {
        arguments.set(*name, value(&excerpt(name, argument), finding.law, locale));
    }
    arguments
}

/// Returns what a message quotes of a value of the notice: its beginning, if it is long. What is proposed stays whole, since it is
/// copied.
fn excerpt<'a>(name: &str, argument: &'a Argument) -> Cow<'a, Argument> {
    /// The most characters of a quotation. A name or an address is shorter.
    const LONGEST: usize = 120;
    const QUOTED: usize = 80;
    match argument {
        Argument::Text(text)
            if matches!(name, "value" | "detail" | "id" | "key" | "table") && text.chars().nth(LONGEST).is_some() =>
        {
            let quoted: String = text.chars().take(QUOTED).collect();
            Cow::Owned(Argument::Text(format!("{}…", quoted.trim_end())))
        }
        argument => Cow::Borrowed(argument),
    }
}

fn value(argument: &Argument, law: &Jurisdiction, locale: &Locale) -> FluentValue<'static> {
    match argument {
        Argument::Text(text) if text.is_empty() => FluentValue::from(NOTHING),
        Argument::Texts(texts) if texts.is_empty() => FluentValue::from(NOTHING),
        Argument::Text(text) => FluentValue::from(visible::value(text).into_owned()),
        Argument::Case(case) => FluentValue::from(*case),
        Argument::Count(count) => FluentValue::from(*count),
        Argument::Term(kind, id) => FluentValue::from(locale.label_under(*kind, id, law.labels())),
        Argument::Kind(kind) => FluentValue::from(locale.say(&format!("kind_{}", kind.id()))),
        Argument::Date(date) => FluentValue::from(locale.date(*date)),
        Argument::Period(period) => FluentValue::from(locale.period(*period)),
        Argument::Languages(languages) => {
            let names: Vec<String> = languages.iter().map(|language| name_of(*language, locale)).collect();
            FluentValue::from(locale.list(&names))
        }
        Argument::EmptyWords(languages) => {
            let lines: Vec<String> = languages.iter().map(|language| format!("{language} = \"\"")).collect();
            FluentValue::from(lines.join("\n"))
        }
        Argument::Texts(texts) => FluentValue::from(visible::value(&texts.join(", ")).into_owned()),
        Argument::List(items) if items.is_empty() => FluentValue::from(NOTHING),
        Argument::Error(message) => FluentValue::from(locale.word(message)),
        Argument::Remedy(message) => FluentValue::from(locale.word_remedy(message)),
        Argument::Words(_) | Argument::Country(_) | Argument::List(_) => {
            FluentValue::from(named(argument, law, locale))
        }
    }
}

/// Returns the name of a language; its code, if the locale does not name the language.
fn name_of(language: Language, locale: &Locale) -> String {
    let message = format!("language_{language}");
    if locale.has(&message) { locale.say(&message) } else { language.to_string() }
}

/// Returns the name of a value, as an item of a list.
fn named(argument: &Argument, law: &Jurisdiction, locale: &Locale) -> String {
    match argument {
        Argument::Term(kind, id) => locale.label_under(*kind, id, law.labels()),
        Argument::Words(words) => {
            let own = words.iter().find(|(language, _)| *language == locale.language);
            own.or(words.first()).map(|(_, words)| visible::value(words).into_owned()).unwrap_or_default()
        }
        Argument::Country(code) => locale.country(code),
        Argument::Text(text) => visible::value(text).into_owned(),
        Argument::List(items) => locale.list(&items.iter().map(|item| named(item, law, locale)).collect::<Vec<_>>()),
        _ => String::new(),
    }
}

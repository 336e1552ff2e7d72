//! Options of every command that reports findings: the language of the messages, and the day.

use clap::Args;

use crate::language::Language;

/// Options of every command that reports findings.
#[derive(Debug, Args)]
pub(super) struct Reporting {
    /// Language of the messages, as a code such as en [default: the environment's, else en]
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    lang: Option<Language>,

    /// Date that counts as today, for acceptances that expire [default: today]
    #[arg(long, value_name = "DATE")]
    today: Option<jiff::civil::Date>,
}

/// Parses a language of messages. The linter has messages in the built-in languages only.
pub(super) fn language(text: &str) -> Result<Language, String> {
    let available = crate::locale::built_in_languages();
    Language::parse(text).filter(|language| available.contains(language)).ok_or_else(|| {
        let known: Vec<String> = available.iter().map(ToString::to_string).collect();
        format!("there are messages in {}", known.join(", "))
    })
}

impl Reporting {
    /// Returns the day of the arguments, else of `SOURCE_DATE_EPOCH`, else of the clock. No page depends on it.
    pub(super) fn today(&self) -> jiff::civil::Date {
        let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
        let now = || {
            let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
            i64::try_from(since.as_secs()).unwrap_or_default()
        };
        self.today.unwrap_or_else(|| {
            let seconds = epoch.unwrap_or_else(now);
            let moment = jiff::Timestamp::from_second(seconds).unwrap_or_default();
            moment.to_zoned(jiff::tz::TimeZone::UTC).date()
        })
    }

    /// Returns the language of the messages.
    pub(super) fn language(&self) -> Language {
        messages_in(self.lang)
    }
}

/// Returns the language of messages: the one given, else the environment's, else English.
pub(super) fn messages_in(given: Option<Language>) -> Language {
    let from_environment = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| language(value.split(['_', '.', '@']).next().unwrap_or_default()).ok());
    given.or(from_environment).unwrap_or(Language::FALLBACK)
}

//! Options of every command that reports findings: the language of the messages, and the day.

use clap::Args;

use crate::language::Language;

use super::environment::Variable;

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
    /// Returns the day of the arguments, else that of the clock. No page depends on it. `SOURCE_DATE_EPOCH` can only name a later
    /// day: on an earlier one, an acceptance that has expired would count again, and a check that fails would pass.
    pub(super) fn today(&self) -> jiff::civil::Date {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let now = i64::try_from(since.as_secs()).unwrap_or_default();
        self.today.unwrap_or_else(|| {
            let epoch = Variable::SOURCE_DATE_EPOCH.text().and_then(|seconds| seconds.parse().ok());
            // A moment beyond what a calendar has is no moment.
            let epoch = epoch.filter(|seconds| jiff::Timestamp::from_second(*seconds).is_ok());
            let seconds = epoch.map_or(now, |epoch| now.max(epoch));
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
    let from_environment = Variable::LANGUAGES
        .into_iter()
        .find_map(Variable::text)
        .and_then(|value| language(value.split(['_', '.', '@']).next().unwrap_or_default()).ok());
    given.or(from_environment).unwrap_or(Language::FALLBACK)
}

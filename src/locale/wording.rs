//! Words of errors that stop a command.

use fluent::{FluentArgs, FluentValue};

use crate::problem::{Message, Value};
use crate::visible;

use super::Locale;
use super::bundle::empty;

impl Locale {
    /// Returns an error in words. Texts of others are shown with escapes for characters that nobody sees.
    pub fn word(&self, message: &Message) -> String {
        self.values(message.id, None, &self.arguments(message)).unwrap_or_else(|| self.unworded(message))
    }

    /// Returns the remedy of an error in words.
    pub fn word_remedy(&self, message: &Message) -> String {
        self.values(message.id, Some("help"), &self.arguments(message)).unwrap_or_default()
    }

    /// Returns an error without words as developers see it: it must not be lost.
    fn unworded(&self, message: &Message) -> String {
        self.note_problem(message.id.to_owned(), None);
        visible::value(&message.to_string()).into_owned()
    }

    fn arguments(&self, message: &Message) -> FluentArgs<'static> {
        message.values.iter().map(|(name, value)| (*name, self.argument(value))).collect()
    }

    fn argument(&self, value: &Value) -> FluentValue<'static> {
        let text = |text: &str| match text {
            "" => empty(),
            text => FluentValue::from(visible::value(text).into_owned()),
        };
        match value {
            Value::Text(own) | Value::File(own) => text(own),
            Value::Texts(own) => text(&own.join(", ")),
            Value::Case(case) => FluentValue::from(*case),
            Value::Count(count) => FluentValue::from(*count),
            Value::Message(part) => FluentValue::from(self.word(part)),
            Value::Messages(parts) => {
                FluentValue::from(parts.iter().map(|part| self.word(part)).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

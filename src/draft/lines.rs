//! The lines of a draft: what stands, what is explained, and what is offered.

use std::fmt::Write as _;

use crate::locale::Locale;
use crate::vocabulary::Kind;

/// What stands before an offered line. Its author deletes it where the line is right.
pub(super) const OFFER: &str = "# ? ";

/// A text of TOML with comments, as it grows.
pub(super) struct Lines<'a> {
    text: String,
    words: &'a Locale,
}

impl<'a> Lines<'a> {
    /// An empty text, with comments in the language of `words`.
    pub(super) fn new(words: &'a Locale) -> Lines<'a> {
        Lines { text: String::new(), words }
    }

    /// Returns the text.
    pub(super) fn finish(self) -> String {
        self.text
    }

    /// Begins a part with its explanation, a comment for each line of the message.
    pub(super) fn part(&mut self, id: &str) {
        let words = self.words.say(id);
        self.comment(&words);
    }

    /// Writes a comment after an empty line.
    pub(super) fn comment(&mut self, words: &str) {
        self.gap();
        for line in words.lines() {
            let _ = writeln!(self.text, "# {}", line.trim());
        }
    }

    /// Writes an empty line, but not at the beginning.
    pub(super) fn gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// Writes a line that stands.
    pub(super) fn stands(&mut self, line: &str) {
        let _ = writeln!(self.text, "{line}");
    }

    /// Writes a key with a text that stands.
    pub(super) fn text(&mut self, key: &str, value: &str) {
        let _ = writeln!(self.text, "{key} = {}", quoted(value));
    }

    /// Offers a line, with a comment behind it if it is not empty.
    pub(super) fn offer(&mut self, line: &str, comment: &str) {
        let _ = match comment {
            "" => writeln!(self.text, "{OFFER}{line}"),
            comment => writeln!(self.text, "{OFFER}{line}  # {comment}"),
        };
    }

    /// Offers one term, with its label.
    pub(super) fn offer_term(&mut self, key: &str, kind: Kind, id: &str) {
        let label = self.words.label(kind, id);
        self.offer(&format!("{key} = {}", quoted(id)), &label);
    }

    /// Offers a list of terms, each on a line of its own with its label.
    pub(super) fn offer_terms(&mut self, key: &str, kind: Kind, ids: &[String]) {
        self.offer(&format!("{key} = ["), "");
        let width = ids.iter().map(String::len).max().unwrap_or_default() + 3;
        for id in ids {
            let (id, label) = (format!("{},", quoted(id)), self.words.label(kind, id));
            self.offer(&format!("    {id:width$}"), &label);
        }
        self.offer("]", "");
    }
}

/// Returns a text as a string of TOML.
pub(super) fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

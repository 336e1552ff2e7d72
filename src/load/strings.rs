//! Strings of a file as names and texts: one line or several, without characters that would mislead.

use crate::characters::{Fault, faults, has_visible, usual, without_faults};
use crate::finding::{Argument, Finding};
use crate::language::Language;
use crate::prose::html_entity;
use crate::register::{InvalidValue, Reader};
use crate::source::{At, FileNumber};

use super::codes;
use super::decode::Cursor;
use super::findings::{look_alike, named};
use super::tree::{Entry, Value};

impl<'t> Cursor<'t, '_, '_> {
    /// Reads a string. One with a damaged or misleading character is refused at the character.
    pub(super) fn read_string(&mut self) -> Option<String> {
        let Value::String(text) = &self.node.value else {
            self.wrong_type("string");
            return None;
        };
        let faults = faults(text);
        for (fault, range) in &faults {
            let finding = Finding::new(
                &codes::INVALID_VALUE,
                self.state.places.span(&At::within(self.node.place, range.clone())),
            )
            .case(fault.case())
            .text("key", self.key)
            .text("value", named(&text[range.clone()]))
            .text("suggestion", if *fault == Fault::Variant { usual(&text[range.clone()]) } else { "".into() });
            self.state.findings.push(finding);
        }
        if !faults.is_empty() {
            return None;
        }
        if !has_visible(text) {
            self.invalid("", InvalidValue::Empty);
            return None;
        }
        Some(text.clone().into_owned())
    }

    /// Reads the string under a language code.
    pub(super) fn word(&mut self, entry: &'t Entry<'t>) -> Option<(Language, String)> {
        let Some(language) = Language::parse(&entry.key) else {
            let finding = Finding::new(&codes::UNKNOWN_KEY, self.key_span(entry))
                .case("language")
                .text("key", &*entry.key)
                .text("table", self.key)
                .text("suggestion", "");
            self.push(finding);
            return None;
        };
        let declared = self.state.languages;
        // Inherited words may be in more languages than the notice declares.
        let is_own = entry.node.file == FileNumber::default();
        if let Some(declared) = declared
            && is_own
            && !self.state.is_any_language
            && !declared.contains(&language)
        {
            let finding = Finding::new(&codes::UNDECLARED_LANGUAGE, self.key_span(entry))
                .text("language", &*entry.key)
                .text("suggestion", Language::meant_by(&entry.key).unwrap_or_default())
                .with("languages", Argument::Languages(declared.to_vec()));
            self.push(finding);
        }
        let mut cursor = Cursor { node: &entry.node, key: self.key, is_item: false, state: self.state };
        // The words are there, so that no rule says that the language lacks them.
        let text = cursor.string().or_else(|| cursor.without_faults())?;
        Some((language, text))
    }

    /// Returns a string without its damaged and misleading characters.
    fn without_faults(&self) -> Option<String> {
        let Value::String(text) = &self.node.value else { return None };
        Some(without_faults(text)).filter(|rest| has_visible(rest))
    }

    /// Reads the name under a language code.
    pub(super) fn name(&mut self, entry: &'t Entry<'t>) -> Option<(Language, String)> {
        let (language, name) = self.word(entry)?;
        let mut cursor = Cursor { node: &entry.node, key: self.key, is_item: false, state: self.state };
        cursor.single_line(&name).map(|name| (language, name))
    }

    /// Returns a name without white space around it. A name with a line break is refused, and one with HTML's code for a
    /// character.
    pub(super) fn single_line(&mut self, name: &str) -> Option<String> {
        let name = name.trim();
        if name.contains(['\n', '\r']) {
            self.invalid(name, InvalidValue::LineBreak);
            return None;
        }
        if name.contains('\t') {
            self.invalid(name, InvalidValue::Tab);
            return None;
        }
        if let Some(range) = html_entity(name) {
            self.invalid(&name[range], InvalidValue::Entity);
            return None;
        }
        Some(name.to_owned())
    }

    /// Reports an id or code with a character that only looks like a letter, digit or hyphen of an id. Returns whether it has one.
    pub(super) fn refuse_look_alike(&mut self, id: &str) -> bool {
        let finding = look_alike(self.span(), self.key, id);
        let is_refused = finding.is_some();
        self.state.findings.extend(finding);
        is_refused
    }
}

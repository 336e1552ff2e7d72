//! Findings on terms that their kind does not have, with the term that may be meant and with one of the author's own to write.

use crate::closest::closest;
use crate::finding::{Argument, Finding};
use crate::language::Language;
use crate::vocabulary::{self, Kind};

use super::codes;
use super::decode::Cursor;

/// Returns the value of a message that says nothing.
fn nothing() -> Argument {
    Argument::Text(String::new())
}

impl Cursor<'_, '_, '_> {
    /// Reports a term that its kind does not have. `in_place` is the kind of a term of the author's own that may stand there.
    pub(super) fn report_unknown(&mut self, id: &str, kind: Kind, in_place: Option<Kind>) {
        if self.refuse_look_alike(id) {
            return;
        }
        let meant = (self.state.find_term)(kind, id);
        let (own_kind, other_kind) = match meant {
            Some(meant) if meant.kind == kind => (Some(meant), None),
            other => (None, other),
        };
        let known: Vec<&str> = match self.state.links {
            Some(links) => links.terms(kind).collect(),
            None => vocabulary::terms(kind).iter().map(|term| term.id).collect(),
        };
        // A term of the author's own may be meant as well, if it is spelled alike.
        let spelled =
            closest(id, known.iter().copied()).filter(|_| own_kind.as_ref().is_none_or(|meant| !meant.is_sure));
        let meant = own_kind.filter(|meant| spelled.is_none_or(|spelled| spelled == meant.id));
        let meaning = meant.as_ref().map(|meant| self.in_declared_languages(&meant.labels)).unwrap_or_default();
        let suggestion = meant.map(|meant| meant.id).or(spelled.map(str::to_owned)).unwrap_or_default();
        let other_kind = other_kind.filter(|_| suggestion.is_empty());
        let mut finding = Finding::new(&codes::UNKNOWN_TERM, self.span())
            .with("kind", Argument::Kind(kind))
            .text("kind-id", kind.id())
            .text("id", id)
            .text("suggestion", suggestion)
            .with("meaning", if meaning.is_empty() { nothing() } else { Argument::Words(meaning) })
            .with("other-kind", other_kind.as_ref().map_or_else(nothing, |meant| Argument::Kind(meant.kind)))
            .text("other-id", other_kind.map(|meant| meant.id).unwrap_or_default())
            .with("labels", Argument::EmptyWords(self.state.languages.unwrap_or_default().to_vec()))
            .text("in-place", in_place.map(|kind| self.own_term_in_place(kind)).unwrap_or_default());
        finding = if id.contains(", ") {
            finding.case("several")
        } else if kind.is_closed() {
            finding.case("closed").with("candidates", Argument::Texts(known.iter().map(|&id| id.to_owned()).collect()))
        } else {
            finding.case("open")
        };
        self.push(finding);
    }

    /// Returns the form of a term of the author's own that stands where it is used; empty if none may stand there.
    fn own_term_in_place(&self, kind: Kind) -> String {
        let languages = self.state.languages.unwrap_or_default().iter();
        let mut keys: Vec<String> = languages.map(|language| format!("{language} = \"…\"")).collect();
        keys.extend((kind == Kind::Source).then(|| "nature = \"…\"".to_owned()));
        format!("{{ {} }}", keys.join(", "))
    }

    /// Returns the labels in the languages of the notice, in their order.
    fn in_declared_languages(&self, labels: &[(Language, String)]) -> Vec<(Language, String)> {
        let declared = self.state.languages.unwrap_or_default().iter();
        declared.filter_map(|language| labels.iter().find(|(own, _)| own == language)).cloned().collect()
    }
}

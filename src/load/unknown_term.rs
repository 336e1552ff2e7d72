//! Findings on terms that their kind does not have, with the term that may be meant and with one of the author's own to write.

use crate::closest::closest;
use crate::finding::{Argument, Finding};
use crate::vocabulary::{self, Kind};

use super::codes;
use super::decode::Cursor;

impl Cursor<'_, '_, '_> {
    /// Reports a term that its kind does not have. `in_place` is the kind of a term of the author's own that may stand there.
    pub(super) fn report_unknown(&mut self, id: &str, kind: Kind, in_place: Option<Kind>) {
        if self.refuse_look_alike(id) {
            return;
        }
        let by_label = (self.state.labels)(kind, id);
        let known: Vec<&str> = match self.state.links {
            Some(links) => links.terms(kind).collect(),
            None => vocabulary::terms(kind).iter().map(|term| term.id).collect(),
        };
        let suggestion = by_label.or_else(|| closest(id, known.iter().copied()).map(str::to_owned)).unwrap_or_default();
        let mut finding = Finding::new(&codes::UNKNOWN_TERM, self.span())
            .with("kind", Argument::Kind(kind))
            .text("kind-id", kind.id())
            .text("id", id)
            .text("suggestion", suggestion)
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
}

//! Terms of the author's own that stand where they are used: `terms = [{ fi = "jäsentyyppi", sv = "medlemstyp" }]`.

use std::collections::HashMap;

use crate::register::OwnTerm;
use crate::vocabulary::Kind;

use super::findings::propose_id;

/// The terms that stand where they are used, in the order of the file, with the ids that they get.
#[derive(Debug, Default)]
pub(super) struct OwnTerms {
    pub terms: Vec<(Kind, String, OwnTerm)>,
    /// How often an id was proposed. A file may have thousands of terms with one label.
    proposed: HashMap<(Kind, String), u32>,
}

impl OwnTerms {
    /// Adds a term, and returns its id: its first label in the characters of an id, with a number if `is_taken`.
    pub(super) fn add(&mut self, kind: Kind, term: OwnTerm, is_taken: impl Fn(&str) -> bool) -> String {
        let label = term.words.first().map_or("", |(_, label)| label);
        let proposed = Some(propose_id(&label.replace('/', "-"))).filter(|id| !id.is_empty());
        let proposed = proposed.unwrap_or_else(|| kind.id().to_owned());
        let times = self.proposed.entry((kind, proposed.clone())).or_default();
        let id = loop {
            *times += 1;
            let id = if *times == 1 { proposed.clone() } else { format!("{proposed}--{times}") };
            if !is_taken(&id) {
                break id;
            }
        };
        self.terms.push((kind, id.clone(), term));
        id
    }
}

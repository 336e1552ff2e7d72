//! Names of the controlled terms in the W3C Data Privacy Vocabulary 2.3, for machines that read pages.
//!
//! The concept of a name is the same as the term or plainly broader. A term without such a concept has no name. A term of the
//! author's own has the name of its broader term.

use super::{Kind, Nature, find, terms};

pub use super::terms::PREFIXES;

/// Returns the name of a built-in term, `pd:EmailAddress`.
#[must_use]
pub fn of_term(kind: Kind, id: &str) -> Option<&'static str> {
    find(kind, id)?.dpv
}

/// Returns the name of a source by its nature.
#[must_use]
pub fn of_source(nature: Nature, is_public: bool) -> &'static str {
    match nature {
        _ if is_public => "dpv:PublicDataSource",
        Nature::DataSubject | Nature::Observed => "dpv:DataSubjectDataSource",
        Nature::Internal => "dpv:DataControllerDataSource",
        Nature::External => "dpv:ThirdPartyDataSource",
    }
}

/// Returns the whole address of a name: `https://w3id.org/dpv/pd#EmailAddress`.
#[must_use]
pub fn address(name: &str) -> Option<String> {
    let (prefix, local) = name.split_once(':')?;
    PREFIXES.iter().find(|(own, _)| *own == prefix).map(|(_, namespace)| format!("{namespace}{local}"))
}

/// Returns the terms that have a name, each with it.
pub fn names() -> impl Iterator<Item = (Kind, &'static str, &'static str)> {
    let named = |kind: &Kind| {
        let kind = *kind;
        terms(kind).iter().filter_map(move |term| Some((kind, term.id, term.dpv?)))
    };
    Kind::ALL.iter().flat_map(named)
}

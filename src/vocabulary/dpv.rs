//! What the controlled terms are called in the W3C Data Privacy Vocabulary 2.3, for machines that read pages.
//!
//! A term has the name of a concept that is the same or plainly broader; none is better than a wrong one. A term of the
//! author's own has that of its broader term.

use super::{Kind, Nature, find, terms};

pub use super::terms::PREFIXES;

/// The name of a built-in term, `pd:EmailAddress`.
#[must_use]
pub fn of_term(kind: Kind, id: &str) -> Option<&'static str> {
    find(kind, id)?.dpv
}

/// What a source is by where its data come from.
#[must_use]
pub fn of_source(nature: Nature, is_public: bool) -> &'static str {
    match nature {
        _ if is_public => "dpv:PublicDataSource",
        Nature::DataSubject | Nature::Observed => "dpv:DataSubjectDataSource",
        Nature::Internal => "dpv:DataControllerDataSource",
        Nature::External => "dpv:ThirdPartyDataSource",
    }
}

/// The whole address of a name: `https://w3id.org/dpv/pd#EmailAddress`.
#[must_use]
pub fn address(name: &str) -> Option<String> {
    let (prefix, local) = name.split_once(':')?;
    PREFIXES.iter().find(|(own, _)| *own == prefix).map(|(_, namespace)| format!("{namespace}{local}"))
}

/// The name of every term that has one.
pub fn names() -> impl Iterator<Item = (Kind, &'static str, &'static str)> {
    let named = |kind: &Kind| {
        let kind = *kind;
        terms(kind).iter().filter_map(move |term| Some((kind, term.id, term.dpv?)))
    };
    Kind::ALL.iter().flat_map(named)
}

use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::sources::vague::*;
use crate::reading::{Passage, has_phrase};
use crate::register::{Caveat, Ref, Source, of};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Nature, Property};

rule! {
    /// Reports an external source that could be anybody, such as "partners" or "public or private registers". Found by
    /// a term, by the caveat `not-exhaustive`, and by such words in a text or in own words for a source. One finding an
    /// entry.
    ///
    /// Does not report a vague term if the entry names a party. Does not report an open list of ways in which the
    /// person gives data: that is no source of Art. 14. Does not report a sentence that denies.
    ///
    /// Law: the source is named, or at least its type (Art. 14(2)(f), recital 61, WP260).
    ///
    /// ## Bad
    /// ```toml
    /// [[source]]
    /// terms = ["data-subject", "partners"]  # here
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["address-services"]
    /// caveat = ["not-exhaustive"]  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [[source]]
    /// terms = ["data-subject"]
    /// text = "Uppgifter fås också från andra källor."  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[source]]
    /// terms = ["the-rest"]  # here
    /// [vocabulary.source.the-rest]
    /// fi = "muut vastaavat rekisterit"
    /// broader = "address-services"
    /// ```
    /// ## Good
    /// ```toml
    /// [[source]]
    /// terms = ["data-subject"]
    /// occasions = ["phone"]
    /// caveat = ["not-exhaustive"]
    /// text = "Tietoja ei kerätä muista lähteistä."
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["partners"]
    /// parties = ["school"]
    /// [party.school]
    /// name = "Rannan koulu"
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["population-information-system"]
    /// caveat = ["may"]
    /// ```
    SR002 "source-vague", Warning, [gdpr(14, 2, Some('f'))], with [denial], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for source in context.register.sources.iter() {
        let vague = source.terms.iter().find(|term| source.parties.is_empty() && is_vague(term, context));
        let open = source.caveat.iter().find(|caveat| caveat.value == Caveat::NotExhaustive);
        if let Some(term) = vague {
            let label = context.term(Kind::Source, &term.id);
            findings.report(term.at, &[("case", Argument::Case("term")), ("source", label)]);
        } else if let Some(caveat) = open.filter(|_| is_external(source, context)) {
            findings.report(caveat.at, &[("case", Argument::Case("caveat"))]);
        } else if let Some(at) = context.find_place(&source.note.text, is_open_ended) {
            findings.report(at, &[("case", Argument::Case("text"))]);
        }
    }
}

/// Returns whether an external source is vague, by its property or by the author's own words.
fn is_vague(term: &Ref<of::Source>, context: &Context<'_>) -> bool {
    let own = context.register.own_term(Kind::Source, &term.id);
    let is_own_vague = own.is_some_and(|own| context.passages_at(own.at).any(|words| words.says(is_open_ended)));
    let is_external_source = context.has_property(Kind::Source, &term.id, Property::Nature(Nature::External));
    is_external_source && (is_own_vague || context.has_property(Kind::Source, &term.id, Property::Vague))
}

/// Returns whether an entry has a source other than the data subject and the controller.
fn is_external(source: &Source, context: &Context<'_>) -> bool {
    let is_external_source = |id: &str| context.has_property(Kind::Source, id, Property::Nature(Nature::External));
    !source.parties.is_empty() || source.terms.iter().any(|term| is_external_source(&term.id))
}

/// Returns whether a sentence or label leaves open who a source is.
fn is_open_ended(sentence: &Passage) -> bool {
    let is_described = DESCRIBES.is_in(sentence) || sentence.lower().contains([':', '(']);
    !is_described && (VAGUE.is_in(sentence) || has_phrase(sentence, OTHER, &[(2, SOURCES)]))
}

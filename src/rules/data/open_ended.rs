use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::data::open_ended::*;
use crate::reading::{Passage, phrase, without_limits};
use crate::register::{Caveat, Data, DataItem, OwnTerm};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports "other information" as a category of data, since readers cannot see which data are held. Found by a
    /// vague term without examples, a vague heading with nothing under it, the caveat `not-exhaustive`, and words in
    /// the text. An own term is vague by its words. One finding an entry, since all are mended together.
    ///
    /// Does not report a vague heading over definite terms, or a vague term with `such-as`. Does not report a sentence
    /// that denies ("no other data are collected"), or one that begins with the words ("Other data are voluntary").
    ///
    /// Law: Arts. 5(1)(c), 12(1) and 14(1)(d).
    ///
    /// ## Bad
    /// ```toml
    /// [[data]]
    /// terms = ["name", "other-provided"]  # here
    /// caveat = ["not-exhaustive"]
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = ["name"]
    /// caveat = ["not-exhaustive"]  # here
    /// ```
    /// ```toml
    /// [[data]]
    /// category = "other-data"  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv"]
    /// [[data]]
    /// terms = ["name"]
    /// text.fi = "Lisäksi tallennetaan yhteystiedot ja muita tarpeellisia tietoja."  # here
    /// text.sv = "Dessutom sparas kontaktuppgifter och övriga uppgifter."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [[data]]
    /// terms = ["name", "rest"]  # here
    /// [vocabulary.data.rest]
    /// en = "other data on the customer relationship"
    /// broader = "customer-history"
    /// ```
    /// ## Good
    /// ```toml
    /// [[data]]
    /// category = "other-data"
    /// terms = ["call-recordings", { term = "other-provided", such-as = ["customer-feedback"] }]
    /// caveat = ["may"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "en"]
    /// [[data]]
    /// terms = ["name", "phone-number"]
    /// text.fi = "Nimi on pakollinen. Muut tiedot ovat vapaaehtoisia, eikä muita tietoja kerätä."
    /// text.en = "The name is required. Other data are voluntary; no other information is collected."
    /// ```
    DC005 "data-open-ended", Warning, [gdpr(14, 1, Some('d')), gdpr(5, 1, Some('c')), gdpr(12, 1, None)], with [denial], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for entry in &context.register.data {
        check_entry(entry, context, findings);
    }
}

/// Reports an entry once: at a vague term, a vague heading, the caveat or the text.
fn check_entry(entry: &Data, context: &Context<'_>, findings: &mut Findings<'_>) {
    let is_only_heading = entry.terms.is_empty() && entry.note.text.is_none();
    let heading = entry.category.as_ref().filter(|category| is_only_heading && is_vague(&category.id, context));
    let caveat = entry.caveat.iter().find(|caveat| caveat.value == Caveat::NotExhaustive);
    if let Some(item) = entry.terms.iter().find(|item| is_open(item, context)) {
        let term = ("term", context.term(Kind::Data, &item.term.id));
        findings.report(item.at, &[("case", Argument::Case("term")), term]);
    } else if let Some(heading) = heading {
        findings
            .report(heading.at, &[("case", Argument::Case("term")), ("term", context.term(Kind::Data, &heading.id))]);
    } else if let Some(caveat) = caveat {
        findings.report(caveat.at, &[("case", Argument::Case("caveat"))]);
    } else if let Some((passage, words)) = words_in_text(entry, context) {
        findings.report(passage.at, &[("words", Argument::Text(words.to_owned()))]);
    }
}

/// Returns whether an item is vague and has no examples.
fn is_open(item: &DataItem, context: &Context<'_>) -> bool {
    item.more.such_as.is_empty() && is_vague(&item.term.id, context)
}

/// Returns whether a term is vague, by its property or by the author's own words.
fn is_vague(id: &str, context: &Context<'_>) -> bool {
    let is_labelled = |own: &OwnTerm| {
        let mut labels = context.passages_at(own.at);
        own.properties.vague.is_none() && labels.any(|label| OTHER_DATA.is_in(label) || open_phrase(label).is_some())
    };
    context.has_property(Kind::Data, id, Property::Vague)
        || context.register.own_term(Kind::Data, id).is_some_and(is_labelled)
}

/// Returns the passage of an entry's text that leaves the data open, and its words.
fn words_in_text<'t>(entry: &'t Data, context: &'t Context<'_>) -> Option<(&'t Passage, &'t str)> {
    let own = entry.note.text.as_ref()?;
    context.passages_of(own).find_map(|passage| {
        let mut found = OTHER_DATA.matches(passage).filter(|found| is_end_of_list(passage, found));
        let phrases = || passage.parts().iter().find_map(open_phrase);
        found.next().or_else(phrases).map(|words| (passage, words))
    })
}

/// Returns whether words for other data end a list. At the beginning of a sentence, they are its subject and leave
/// nothing open.
fn is_end_of_list(passage: &Passage, found: &str) -> bool {
    let (before, after) = passage.around(found);
    let is_subject = before.is_empty() && !after.is_empty();
    let is_apart = APART.matches(passage).any(|word| before.contains(word) || after.contains(word));
    !is_subject && !is_apart && !VOLUNTARY.is_in(passage) && !passage.denies(before) && !passage.denies(after)
}

/// Returns the words by which a sentence leaves the data open: other data, or an incomplete list.
fn open_phrase(sentence: &Passage) -> Option<&str> {
    let among = AMONG_OTHERS.ranges(sentence).next().or_else(|| phrase(sentence, HOLDS, &[(2, AMONG)]));
    let range = among.or_else(|| phrase(sentence, OTHER, &[(4, NECESSARY), (2, DATA)]))?;
    let is_open =
        !APART.is_in(sentence) && !VOLUNTARY.is_in(sentence) && !sentence.denies(&without_limits(sentence.lower()));
    is_open.then(|| sentence.as_written(range))
}

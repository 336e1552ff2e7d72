use std::ops::Range;

use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::Passage;
use crate::reading::lists::sources::outside_sources_denied::*;
use crate::register::{Ref, Register, Role, Source, Text, of};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Nature, Property};

rule! {
    /// Reports a sentence that data come from the people themselves alone, or from no other source, beside an external
    /// source of the register. The rule reads texts of sources, own sections and the notice.
    ///
    /// Does not report a sentence with an exception or a hedge, or one on a purpose, a group or a kind of data: it
    /// speaks of data as a whole. Does not report a source with a condition, a processor that collects, own
    /// systems or observed use. The text of an entry with its own groups speaks of that entry.
    ///
    /// Law: where data come from somebody else, the source is told (Art. 14(2)(f)), fairly and clearly (Arts. 5(1)(a) and 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[source]]
    /// terms = ["data-subject", "credit-information-registers"]
    /// text.fi = "Tietoja kerätään ainoastaan rekisteröidyltä itseltään."  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [[source]]
    /// terms = ["population-information-system"]
    /// [[section]]
    /// id = "sources-more"
    /// heading = "Sources"
    /// text = "We do not obtain data from any other source than you."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[source]]
    /// terms = ["data-subject", "service-use"]
    /// text.fi = "Tietoja kerätään ainoastaan rekisteröidyltä itseltään."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [[source]]
    /// terms = ["data-subject", "population-information-system"]
    /// text = "Uppgifter fås endast från dig, med undantag av adressen, som fås ur befolkningsdatasystemet."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[data-subjects]]
    /// terms = ["customers", "job-applicants"]
    /// [[source]]
    /// terms = ["data-subject"]
    /// data-subjects = ["job-applicants"]
    /// text = "Tiedot saadaan vain sinulta."
    /// [[source]]
    /// terms = ["credit-information-registers"]
    /// data-subjects = ["customers"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[source]]
    /// terms = ["data-subject"]
    /// text = "Tiedot saadaan vain sinulta."
    /// [[source]]
    /// terms = ["credit-information-registers"]
    /// when = ["consent-given"]
    /// ```
    SR004 "outside-sources-denied", Warning, [gdpr(14, 2, Some('f')), gdpr(12, 1, None), gdpr(5, 1, Some('a'))],
    with [denial], since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let Some(source) = register.sources.iter().find_map(|entry| external(context, entry)) else { return };
    let of_all = register.sources.iter().filter(|entry| entry.data_subjects.is_empty());
    let sources = of_all.map(|entry| &entry.note);
    let sections = register.sections.iter().map(|entry| &entry.note);
    let notice = register.notice.iter().map(|table| &table.note);
    let texts = sources.chain(sections).chain(notice).filter_map(|note| note.text.as_ref());
    for text in texts {
        if let Some((passage, words)) = find(context, text) {
            let words = Argument::Text(words);
            findings.report(passage.at, &[("source", source.clone()), ("words", words)]);
        }
    }
}

/// Returns the external source of an entry without a condition.
fn external(context: &Context<'_>, entry: &Source) -> Option<Argument> {
    if !entry.when.is_empty() {
        return None;
    }
    let is_external = |id: &str| context.has_property(Kind::Source, id, Property::Nature(Nature::External));
    let term = entry.terms.iter().find(|term| is_external(&term.id));
    let party = || entry.parties.iter().find(|party| !is_processor(context.register, party));
    term.map(|term| context.term(Kind::Source, &term.id)).or_else(|| Some(context.party(&party()?.id)))
}

/// Returns whether a party is a processor, which collects for the controller.
fn is_processor(register: &Register, party: &Ref<of::Party>) -> bool {
    register.recipients.iter().any(|entry| {
        let is_role = entry.role.as_ref().is_some_and(|role| role.value == Role::Processor);
        is_role && entry.parties.iter().any(|own| own.id == party.id)
    })
}

/// Returns the first sentence of a text that denies other sources, with its words.
fn find<'c>(context: &'c Context<'_>, text: &'c Text) -> Option<(&'c Passage, String)> {
    context.passages_of(text).find_map(|passage| {
        let words = passage.sentences.iter().find_map(denial)?;
        Some((passage, words.to_owned()))
    })
}

/// Returns the words of a sentence on all data that deny other sources.
fn denial(sentence: &Passage) -> Option<&str> {
    if !ALL.is_in(sentence) || EXCEPT.is_in(sentence) || NARROWS.is_in(sentence) {
        return None;
    }
    let only = || {
        let subject = FROM_SUBJECT.ranges(sentence).find(|own| is_only(sentence, own))?;
        (!sentence.denies(sentence.lower())).then_some(subject)
    };
    let range = DENIED.ranges(sentence).next().or_else(only)?;
    Some(sentence.as_written(range))
}

/// Returns whether "only" stands soon before the people, or right after them. The nearest one on each side decides.
fn is_only(sentence: &Passage, subject: &Range<usize>) -> bool {
    const BEFORE: usize = 2;
    const AFTER: usize = 1;
    // A sentence may have the words very often: no more of it is read for each.
    const FAR: usize = 200;
    let is_near = |gap: Range<usize>, most: usize| {
        gap.len() <= FAR && sentence.lower()[gap].split_whitespace().take(most).count() < most
    };
    let near = ONLY_WORD.ranges_from(sentence, subject.start.saturating_sub(FAR));
    let before = near.take_while(|own| own.start < subject.start).map(|own| own.end);
    let before = before.filter(|end| *end <= subject.start).max();
    let after = ONLY_WORD.ranges_from(sentence, subject.end).next();
    before.is_some_and(|end| is_near(end..subject.start, BEFORE))
        || after.is_some_and(|own| is_near(subject.end..own.start, AFTER))
}

#[cfg(test)]
mod tests {
    use crate::language::Language;
    use crate::reading;

    use super::denial;

    #[test]
    fn the_nearest_word_counts() {
        let denied = |text: &str| {
            let sentence = reading::passage(text, Language::parse("fi").unwrap());
            denial(&sentence).is_some()
        };
        assert!(denied("Tiedot saadaan vain sinulta."));
        assert!(denied("Tiedot saadaan vain ja ainoastaan sinulta."));
        // The last of many people has the word, and no other has.
        let many = "sinulta ja toisinaan ".repeat(500);
        assert!(denied(&format!("Tiedot saadaan {many}vain sinulta.")));
        assert!(!denied(&format!("Vain tiedot saadaan {many}sinulta.")));
    }
}

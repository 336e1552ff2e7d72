use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::{Passage, PassageKind};
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports a text with a sentence of more than forty words, once, at its longest sentence.
    ///
    /// Does not count a list as one sentence: each item is a sentence of its own. An abbreviation before a small letter
    /// ends no sentence. Finnish has fewer and longer words, so the limit is milder there.
    ///
    /// Law: clear and plain language (Art. 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [[section]]
    /// id = "long"
    /// heading.en = "Long"
    /// text.en = "We process the data of our customers and of those who have asked us for an offer or have taken part in one of our events in order to keep in touch with them and to tell them about the products and services that we offer and that we think may interest them."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[section]]
    /// id = "short"
    /// heading.en = "Short"
    /// text.en = """
    /// We process the data of our customers, and of those who have asked us for an offer or have taken part in one of our
    /// events. We do it to keep in touch with them.
    ///
    /// We tell you about:
    ///
    /// - products and services that we offer and that we think may interest you because you have bought something similar
    /// - events that we organise for our customers and for those who have asked us for an offer during the last two years"""
    /// ```
    RD002 "long-sentence", Info, [gdpr(12, 1, None)], since "0.1"
}

/// The most words of a sentence without a finding.
const WORDS: usize = 40;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    // A word with the space before it takes at least two bytes, so that most sentences are too short to be counted.
    let can_be_long = |sentence: &Passage| sentence.text().len() > 2 * WORDS;
    let is_read = |passage: &&Passage| passage.kind == PassageKind::Text && passage.sentences.iter().any(can_be_long);
    for passage in context.passages().filter(is_read) {
        // The first sentence with the most words is reported.
        let longest = passage.sentences.iter().rev().max_by_key(|sentence| words(sentence));
        if let Some(sentence) = longest.filter(|sentence| words(sentence) > WORDS) {
            let beginning = Argument::Text(sentence.beginning());
            findings.report(passage.at, &[("count", Argument::Count(words(sentence))), ("words", beginning)]);
        }
    }
}

/// Returns the number of words of a sentence. A dash or number between spaces is no word.
fn words(sentence: &Passage) -> usize {
    sentence.text().split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count()
}

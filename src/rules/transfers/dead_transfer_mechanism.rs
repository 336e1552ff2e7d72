use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::Passage;
use crate::reading::lists::transfers::dead_transfer_mechanism::*;
use crate::register::{Choice, Record, Text, Visitor};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;
use crate::vocabulary::{self, Kind, Property};

rule! {
    /// Reports the Safe Harbor and the Privacy Shield as mechanisms, in `mechanism` and in texts. The days are in the
    /// vocabulary (`invalidated`).
    ///
    /// Does not report a sentence in which the arrangement is gone, replaced or former. "Safe harbour" counts with
    /// capitals only, and not as the method of that name, since the words have other meanings.
    ///
    /// Law: the Court of Justice invalidated both decisions: C-362/14, 6 October 2015, and C-311/18, 16 July 2020 (Art.
    /// 45).
    ///
    /// ## Bad
    /// ```toml
    /// [[third-country-transfer]]
    /// country = ["US"]
    /// mechanism = [
    ///   "standard-contractual-clauses",
    ///   "privacy-shield",  # here
    /// ]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv"]
    /// [tools]
    /// text.fi = "Palveluntarjoaja on sitoutunut Privacy Shieldiin."  # here
    /// text.sv = "Tjänsteleverantören har anslutit sig till Privacy Shield-systemet."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [tools]
    /// text = "Palveluntarjoaja on sitoutunut Privacy\u00a0Shie\u00adldiin."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[third-country-transfer]]
    /// country   = ["US"]
    /// mechanism = ["adequacy"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [transfers]
    /// text.en = "The Privacy Shield was declared invalid in 2020. The Data Privacy Framework has replaced it."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [security]
    /// text.en = "Our rooms are a safe harbour for all files."
    /// ```
    TR005 "dead-transfer-mechanism", Error, [gdpr(45, 0, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for mechanism in context.register.third_country_transfers.iter().flat_map(|transfer| &transfer.mechanism) {
        report(mechanism.value.id(), mechanism.at, "mechanism", findings);
    }
    context.register.visit(&mut Texts { context, findings });
}

/// Reports an invalidated mechanism. Other mechanisms give no finding.
fn report(id: &str, at: Place, case: &'static str, findings: &mut Findings<'_>) {
    let term = vocabulary::find(Kind::Mechanism, id);
    let invalidated = term.into_iter().flat_map(|term| term.properties).find_map(|property| match property {
        Property::Invalidated(day) => Some(*day),
        _ => None,
    });
    if let Some(day) = invalidated {
        let label = Argument::Term(Kind::Mechanism, id.to_owned());
        let arguments = [("case", Argument::Case(case)), ("mechanism", label), ("date", Argument::Date(day))];
        findings.report(at, &arguments);
    }
}

/// Checks every text, once for all its languages: they have the same content.
struct Texts<'f, 'a, 'p> {
    context: &'f Context<'a>,
    findings: &'f mut Findings<'p>,
}

impl Visitor for Texts<'_, '_, '_> {
    fn text(&mut self, text: &Text) {
        for passage in self.context.passages_of(text) {
            if let Some(id) = passage.parts().iter().find_map(invalidated_mechanism) {
                report(id, passage.at, "text", self.findings);
                return;
            }
        }
    }
}

/// Returns the mechanism that a sentence mentions as if it were in force.
fn invalidated_mechanism(sentence: &Passage) -> Option<&'static str> {
    if GONE.is_in(sentence) {
        None
    } else if PRIVACY_SHIELD.is_in(sentence) {
        Some("privacy-shield")
    } else {
        let is_name = |range| has_capitals(sentence.as_written(range));
        SAFE_HARBOR.ranges(sentence).any(is_name).then_some("safe-harbor")
    }
}

/// Returns whether several words each begin with a capital, or are all in capitals.
fn has_capitals(words: &str) -> bool {
    let is_name = |word: &str| {
        let mut chars = word.chars();
        chars.next().is_some_and(char::is_uppercase) && !chars.any(char::is_uppercase)
    };
    words.contains(' ') && (words.split(' ').all(is_name) || !words.contains(char::is_lowercase))
}

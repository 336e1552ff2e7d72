use std::collections::HashMap;
use std::fmt::Debug;

use crate::finding::Argument;
use crate::language::Language;
use crate::law::gdpr;
use crate::register::{Choice, Note, Placed, Ref};
use crate::source::Place;
use crate::vocabulary::Kind;

use super::{Facts, Findings, Passage, PassageKind, rule};

rule! {
    /// The same sentence twice, or the same term in two entries that differ in nothing: the reader looks for a difference
    /// that is not there, and the next editor mends one of the two. A sentence counts from eight words on, in one language,
    /// without regard to capitals and spaces; names and labels repeat by nature. Two entries with the same term are right
    /// where anything else differs: a basis, a group, a condition, a text.
    ///
    /// ## Bad
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text.fi = "Vastaamme pyyntöösi kirjallisesti kuukauden kuluessa siitä, kun pyyntö on saapunut meille."
    /// [[right]]
    /// terms = ["rectification"]
    /// text.fi = "Vastaamme pyyntöösi kirjallisesti kuukauden kuluessa siitä, kun pyyntö on saapunut meille."  # here
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing", "direct-marketing"]
    /// basis = ["contract"]
    /// [[purpose]]
    /// terms = ["billing"]  # here
    /// basis = ["contract"]
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["direct-marketing"]
    /// basis = ["consent"]
    /// [[purpose]]
    /// terms = ["direct-marketing"]
    /// basis = ["legitimate-interests"]
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["data-subject"]
    /// occasions = ["phone"]
    /// text.sv = "Vi ber om uppgifterna."
    /// [[source]]
    /// terms = ["data-subject"]
    /// occasions = ["phone"]
    /// when = ["consent-given"]
    /// text.sv = "Vi ber om uppgifterna."
    /// ```
    XC007 "duplicate-text", Info, [gdpr(12, 1, None)], since "0.1"
}

/// Words from which on a sentence is no set phrase.
const WORDS: usize = 8;

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    sentences(facts, findings);
    let register = facts.register;
    let mut repeated = Repeated { facts, findings };
    repeated.terms(
        Kind::Purpose,
        register.purposes.iter().map(|p| {
            let bases = [choices(&p.basis), choices(&p.caveat), ids(&p.interests), words(&p.basis_text)];
            let scope = [ids(&p.data_subjects), ids(&p.data), ids(&p.when), ids(&p.beneficiaries), note(&p.note)];
            (&p.terms[..], [bases.concat(), scope.concat(), words(&p.interests_text), laws(&p.laws)].concat())
        }),
    );
    repeated.terms(
        Kind::DataSubject,
        register
            .data_subjects
            .iter()
            .map(|s| (&s.terms[..], [ids(&s.includes), ids(&s.when), choices(&s.caveat), note(&s.note)].concat())),
    );
    repeated.terms(
        Kind::Source,
        register.sources.iter().map(|s| {
            let how = [ids(&s.parties), ids(&s.occasions), ids(&s.when), ids(&s.data_subjects)];
            let more = [format!("{:?}", (s.updates, s.public)), choices(&s.caveat), note(&s.note)];
            (&s.terms[..], [how.concat(), more.concat()].concat())
        }),
    );
    repeated.terms(
        Kind::Recipient,
        register.recipients.iter().map(|r| {
            let who = [ids(&r.parties), format!("{:?}", (&r.category, &r.country)), choices(r.role.as_slice())];
            let what = [ids(&r.purposes), ids(&r.data), ids(&r.when), choices(&r.caveat), note(&r.note)];
            (&r.terms[..], [who.concat(), what.concat()].concat())
        }),
    );
    repeated.terms(
        Kind::Right,
        register.rights.iter().map(|r| {
            let scope = [ids(&r.limited_by), ids(&r.data_subjects), ids(&r.purposes), laws(&r.laws), note(&r.note)];
            (&r.terms[..], format!("{:?}{}", r.status, scope.concat()))
        }),
    );
}

fn sentences(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let mut texts: Vec<&Passage> = facts.passages().iter().filter(|p| p.kind == PassageKind::Text).collect();
    texts.sort_by_key(|passage| passage.at);
    let mut seen: HashMap<(Option<Language>, String), Place> = HashMap::new();
    for passage in texts {
        let mut found = None;
        for sentence in &passage.sentences {
            let words: Vec<&str> = sentence.lower.split_whitespace().collect();
            let key = (passage.language, words.join(" ").trim_end_matches(['.', '!', '?', ':', ';']).to_owned());
            if words.len() >= WORDS && seen.insert(key, passage.at).is_some() {
                found = found.or(Some(sentence));
            }
        }
        if let Some(sentence) = found {
            let words = Argument::Text(sentence.beginning());
            findings.report(passage.at, &[("case", Argument::Case("sentence")), ("words", words)]);
        }
    }
}

struct Repeated<'r, 'a, 'f> {
    facts: &'r Facts<'a>,
    findings: &'r mut Findings<'f>,
}

impl Repeated<'_, '_, '_> {
    /// Reports a term that stands in two entries of which everything else is the same. What stands twice in one list is
    /// told by IN006.
    fn terms<'e, T: 'e>(&mut self, kind: Kind, entries: impl Iterator<Item = (&'e [Ref<T>], String)>) {
        let mut seen: Vec<(&str, String)> = Vec::new();
        for (terms, rest) in entries {
            for term in terms.iter().filter(|term| seen.contains(&(term.id.as_str(), rest.clone()))) {
                let term_words = self.facts.term(kind, &term.id);
                self.findings.report(term.at, &[("case", Argument::Case("term")), ("term", term_words)]);
            }
            seen.extend(terms.iter().map(|term| (term.id.as_str(), rest.clone())));
        }
    }
}

/// References in a form that can be compared: sorted ids.
fn ids<T>(refs: &[Ref<T>]) -> String {
    let mut ids: Vec<&str> = refs.iter().map(|reference| reference.id.as_str()).collect();
    ids.sort_unstable();
    format!("{ids:?}")
}

fn choices<T: Choice>(stated: &[Placed<T>]) -> String {
    let mut ids: Vec<&str> = stated.iter().map(|choice| choice.value.id()).collect();
    ids.sort_unstable();
    format!("{ids:?}")
}

fn laws(laws: &[crate::register::LawRef]) -> String {
    debug(laws.iter().map(|law| (&law.act, &law.section)))
}

fn words(text: &Option<crate::register::Text>) -> String {
    debug(text.iter().flat_map(|text| &text.by_language).map(|(language, _, prose)| (language, prose)))
}

fn note(note: &Note) -> String {
    words(&note.text) + &ids(&note.more_info)
}

fn debug(values: impl Iterator<Item: Debug>) -> String {
    format!("{:?}", values.collect::<Vec<_>>())
}

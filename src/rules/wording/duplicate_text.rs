use std::borrow::Cow;
use std::cell::OnceCell;
use std::fmt::Debug;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::finding::Argument;
use crate::language::Language;
use crate::law::gdpr;
use crate::reading::{Passage, PassageKind};
use crate::register::{Choice, Note, Placed, Ref};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::Kind;

rule! {
    /// Reports a sentence that is there twice, and a term in two entries that differ in nothing. Readers look for a
    /// difference, and the next editor mends one of the two. Sentences are compared in one language, from eight words
    /// on, without regard to capitals and spaces.
    ///
    /// Does not report names and labels, which repeat by nature. Does not report entries that differ in anything: a
    /// basis, a group, a condition, a text.
    ///
    /// Law: clear and concise information (Art. 12(1)).
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

/// The number of words from which a sentence is no set phrase.
const WORDS: usize = 8;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    check_sentences(context, findings);
    let register = context.register;
    let mut repeated = Repeated { context, findings };
    repeated.check_terms(
        Kind::Purpose,
        &register.purposes,
        |p| &p.terms,
        |p| {
            let bases = [
                choices(&p.grounds.basis),
                choices(&p.caveat),
                ids(&p.grounds.interests),
                words(&p.grounds.basis_text),
            ];
            let scope = [ids(&p.data_subjects), ids(&p.data), ids(&p.when), ids(&p.beneficiaries), note(&p.note)];
            [bases.concat(), scope.concat(), words(&p.grounds.interests_text), laws(&p.grounds.laws)].concat()
        },
    );
    repeated.check_terms(
        Kind::DataSubject,
        &register.data_subjects,
        |s| &s.terms,
        |s| [ids(&s.includes), ids(&s.when), choices(&s.caveat), note(&s.note)].concat(),
    );
    repeated.check_terms(
        Kind::Source,
        &register.sources,
        |s| &s.terms,
        |s| {
            let how = [ids(&s.parties), ids(&s.occasions), ids(&s.when), ids(&s.data_subjects)];
            let more = [format!("{:?}", (s.updates, s.public)), choices(&s.caveat), note(&s.note)];
            [how.concat(), more.concat()].concat()
        },
    );
    repeated.check_terms(
        Kind::Recipient,
        &register.recipients,
        |r| &r.terms,
        |r| {
            let who = [ids(&r.parties), format!("{:?}", (&r.category, &r.country)), choices(r.role.as_slice())];
            let what = [ids(&r.purposes), ids(&r.data), ids(&r.when), choices(&r.caveat), note(&r.note)];
            [who.concat(), what.concat()].concat()
        },
    );
    repeated.check_terms(
        Kind::Right,
        &register.rights,
        |r| &r.terms,
        |r| {
            let scope = [ids(&r.limited_by), ids(&r.data_subjects), ids(&r.purposes), laws(&r.laws), note(&r.note)];
            format!("{:?}{}", r.status, scope.concat())
        },
    );
}

fn check_sentences(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut texts: Vec<&Passage> = context.passages().filter(|p| p.kind == PassageKind::Text).collect();
    texts.sort_by_key(|passage| passage.at);
    let mut seen: FxHashSet<(Option<Language>, Cow<'_, str>)> = FxHashSet::default();
    for passage in texts {
        let mut found = None;
        for sentence in &passage.sentences {
            let is_long =
                sentence.lower().len() >= 2 * WORDS - 1 && sentence.lower().split_whitespace().nth(WORDS - 1).is_some();
            if is_long && !seen.insert((passage.language, with_single_spaces(sentence.lower()))) {
                found = found.or(Some(sentence));
            }
        }
        if let Some(sentence) = found {
            let words = Argument::Text(sentence.beginning());
            findings.report(passage.at, &[("case", Argument::Case("sentence")), ("words", words)]);
        }
    }
}

/// Returns a sentence for comparison: one space between words, and no mark at its end.
fn with_single_spaces(sentence: &str) -> Cow<'_, str> {
    let ends = ['.', '!', '?', ':', ';'];
    // White space beyond ASCII begins with one of these bytes. Dashes and quotation marks do too, so that a sentence
    // with them also takes the slow way below. Without this test, lint takes 1.7 % more instructions (cachegrind).
    let is_plain = |pair: &[u8]| {
        !matches!(
            pair,
            b"  " | [_, b'\t'..=b'\r'] | [0xc2, 0x85 | 0xa0] | [0xe1, 0x9a] | [0xe2, 0x80 | 0x81] | [0xe3, 0x80]
        )
    };
    if sentence.as_bytes().windows(2).all(is_plain) {
        return Cow::Borrowed(sentence.trim_end_matches(ends));
    }
    let words: Vec<&str> = sentence.split_whitespace().collect();
    Cow::Owned(words.join(" ").trim_end_matches(ends).to_owned())
}

/// Reports repeated terms.
struct Repeated<'r, 'a, 'f> {
    context: &'r Context<'a>,
    findings: &'r mut Findings<'f>,
}

impl Repeated<'_, '_, '_> {
    /// Reports a term in two entries that are equal otherwise. The rest is compared only if a term repeats. A
    /// repetition within one list is IN006.
    fn check_terms<E, T>(
        &mut self,
        kind: Kind,
        entries: &[E],
        terms: fn(&E) -> &[Ref<T>],
        rest: impl Fn(&E) -> String,
    ) {
        let rests: Vec<OnceCell<String>> = entries.iter().map(|_| OnceCell::new()).collect();
        let rest_of = |entry: usize| rests[entry].get_or_init(|| rest(&entries[entry])).as_str();
        // For each term: the last entry that has it, and the rest of the entries before.
        let mut seen: FxHashMap<&str, (usize, FxHashSet<&str>)> = FxHashMap::default();
        for (number, entry) in entries.iter().enumerate() {
            for term in terms(entry) {
                let (last, others) = seen.entry(&term.id).or_insert_with(|| (number, FxHashSet::default()));
                if *last == number {
                    continue;
                }
                others.insert(rest_of(*last));
                *last = number;
                if others.contains(rest_of(number)) {
                    let term_words = self.context.term(kind, &term.id);
                    self.findings.report(term.at, &[("case", Argument::Case("term")), ("term", term_words)]);
                }
            }
        }
    }
}

/// Returns references for comparison: sorted ids.
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

use rustc_hash::FxHashSet;

use crate::finding::Argument;
use crate::law::{Scope, gdpr, has_period_or_end, has_section, is_unscoped, scope_of, uncovered};
use crate::reading::lists::NUMBERS;
use crate::reading::lists::retention::MAXIMA;
use crate::reading::lists::retention::vague::*;
use crate::reading::{Passage, phrase};
use crate::register::{Caveat, Ref, Register, Retention, of};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports a time that nobody can work out, such as "as long as necessary". An entry is vague by its criterion,
    /// built-in or in own words, or by its text.
    ///
    /// Does not report an entry if the entry, its text, or another one of the same scope has a time. Silent if narrower
    /// entries with times cover everything. Silent if the entry cites an Act with its section, or links to the plan
    /// with the times. "As long as the contract is in force" has an end. A review at intervals ("the need is assessed every two
    /// years") is no time, unless data are erased then. An entry with `at-least` sets no time.
    ///
    /// Law: such words only repeat Art. 5(1)(e) (WP260 rev.01, annex; Art. 13(2)(a)).
    ///
    /// ## Bad
    /// ```toml
    /// [[retention]]
    /// criterion = "necessary-for-purpose"  # here
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = ["name", "call-recordings"]
    /// [[retention]]
    /// criterion = "basis-ends"  # here
    /// laws      = ["accounting-act"]
    /// [[retention]]
    /// data   = ["call-recordings"]
    /// period = "P1Y"
    /// starts = "time-of-call"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv", "en"]
    /// [[retention]]
    /// text.fi = "Säilytämme tietoja niin kauan kuin se on käyttötarkoituksen kannalta tarpeellista."  # here
    /// text.sv = "Vi lagrar uppgifter så länge det är nödvändigt för ändamålet."
    /// text.en = "We keep data for as long as is necessary for the purpose."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [[retention]]
    /// criterion = "gallande-lag"  # here
    /// [vocabulary.criterion.gallande-lag]
    /// sv = "den tid som gällande lagstiftning tillåter"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[retention]]
    /// criterion = "necessary-for-purpose"  # here
    /// text.fi = "Säilytyksen tarpeellisuutta arvioidaan viiden vuoden välein."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv", "en"]
    /// [[retention]]
    /// text.sv = "Vi sparar uppgifter så länge det är nödvändigt. Behovet bedöms varje år."  # here
    /// text.en = "We keep data for as long as is necessary. The need is reviewed every two years."
    /// ```
    /// ## Good
    /// ```toml
    /// [[retention]]
    /// criterion = "necessary-for-purpose"
    /// period    = "P10Y"
    /// starts    = "end-of-contract"
    /// ```
    /// ```toml
    /// [[retention]]
    /// criterion = "necessary-for-purpose"
    /// laws      = ["accounting-act/2:10"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv"]
    /// [[retention]]
    /// text.fi = "Säilytämme tietoja niin kauan kuin sopimus on voimassa."
    /// text.sv = "Vi lagrar uppgifter så länge det är nödvändigt, dock högst i två år efter att avtalet har upphört."
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = ["name", "call-recordings"]
    /// [[retention]]
    /// criterion = "necessary-for-purpose"
    /// [[retention]]
    /// data   = ["call-recordings"]
    /// period = "P1Y"
    /// starts = "time-of-call"
    /// [[retention]]
    /// data  = ["name"]
    /// until = "end-of-membership"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "en"]
    /// [[retention]]
    /// criterion = "necessary-for-purpose"
    /// text.fi = "Säilytämme tietoja viisi vuotta; tarpeen tarkistamme vuosittain."
    /// text.en = "We review the data every year and delete what is older than three years."
    /// ```
    RT002 "retention-vague", Warning, [gdpr(13, 2, Some('a')), gdpr(5, 1, Some('e'))], with [numbers, retention], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let other_times = OtherTimes::of(context.register);
    for entry in &context.register.retention {
        if is_settled(context, entry) || other_times.has_time_for(entry) {
            continue;
        }
        match &entry.criterion {
            Some(criterion) if is_vague(context, criterion) => {
                let label = context.term(Kind::Criterion, &criterion.id);
                findings.report(criterion.at, &[("case", Argument::Case("criterion")), ("criterion", label)]);
            }
            // A vague text takes back a criterion that is not vague.
            Some(_) => check_text(context, entry, findings),
            None => check_text(context, entry, findings),
        }
    }
}

/// The entries of a register that set a time.
struct OtherTimes<'r> {
    /// The scopes of these entries.
    scopes: FxHashSet<Scope<'r>>,
    /// Whether these entries cover everything.
    is_complete: bool,
}

impl<'r> OtherTimes<'r> {
    fn of(register: &'r Register) -> OtherTimes<'r> {
        let timed = register.retention.iter().filter(|entry| sets_time(entry));
        OtherTimes {
            scopes: timed.filter_map(scope_of).collect(),
            is_complete: uncovered(register, sets_time).is_none(),
        }
    }

    /// Returns whether another entry sets a time for the scope of an entry.
    fn has_time_for(&self, entry: &Retention) -> bool {
        scope_of(entry).is_some_and(|scope| self.scopes.contains(&scope)) || (is_unscoped(entry) && self.is_complete)
    }
}

/// Returns whether an entry gives a period or an end that is more than a minimum.
fn sets_time(entry: &Retention) -> bool {
    has_period_or_end(entry) && !entry.caveat.iter().any(|caveat| caveat.value == Caveat::AtLeast)
}

/// Returns whether an entry has a time, or names the place where readers find the time.
fn is_settled(context: &Context<'_>, entry: &Retention) -> bool {
    let text = entry.note.text.as_ref();
    sets_time(entry)
        || has_section(context.register, &entry.laws)
        || !entry.note.more_info.is_empty()
        || text.is_some_and(|text| context.can_match(text, has_time))
}

/// Returns whether a criterion is vague, by its property or by the author's own words.
fn is_vague(context: &Context<'_>, criterion: &Ref<of::Criterion>) -> bool {
    if let Some(own) = context.register.own_term(Kind::Criterion, &criterion.id)
        && own.properties.vague.is_none()
    {
        let mut labels = context.passages_at(own.at);
        return labels.any(|label| !has_time(label) && vague_words(label).is_some())
            || context.has_property(Kind::Criterion, &criterion.id, Property::Vague);
    }
    context.has_property(Kind::Criterion, &criterion.id, Property::Vague)
}

/// Reports vague words of a text once: the languages of a text have the same content.
fn check_text(context: &Context<'_>, entry: &Retention, findings: &mut Findings<'_>) {
    let Some(text) = &entry.note.text else { return };
    for passage in context.passages_of(text) {
        let sentences = passage.parts();
        if let Some(words) = sentences.iter().find_map(vague_words) {
            let words = Argument::Text(words.to_owned());
            findings.report(passage.at, &[("case", Argument::Case("text")), ("words", words)]);
            return;
        }
    }
}

/// Returns the words of a sentence that leave the time open: a phrase, or "as long as" with a word of need.
fn vague_words(sentence: &Passage) -> Option<&str> {
    let needed = AS_LONG_AS.find(sentence).filter(|_| NEED.is_in(sentence) && !ENDS.is_in(sentence));
    let endless = FOREVER.find(sentence).filter(|_| !IN_FORCE.is_in(sentence));
    PHRASES.find(sentence).or(needed).or(endless).or_else(|| unneeded_words(sentence)).or_else(|| vague_time(sentence))
}

/// Returns words such as "the time that the law requires" and "a reasonable period".
fn vague_time(sentence: &Passage) -> Option<&str> {
    let required_time = || phrase(sentence, TIME, &[(4, REQUIRES)]).filter(|_| !ENDS.is_in(sentence));
    let range = phrase(sentence, VAGUE_TIME, &[(0, TIME)])
        .or_else(|| phrase(sentence, BY_LAW, &[(2, REQUIRED), (0, TIME)]))
        .or_else(required_time)?;
    Some(&sentence.lower()[range])
}

/// Returns the words of a phrase like "when they are not needed any more".
fn unneeded_words(sentence: &Passage) -> Option<&str> {
    let words = NO_LONGER.find(sentence)?;
    let is_vague = UNNEEDED.is_in(sentence) && WHEN.is_in(sentence) && !ENDS.is_in(sentence);
    is_vague.then_some(words)
}

/// Returns whether a passage has a number before a unit of time. The time of a review is none, unless data are erased then.
fn has_time(passage: &Passage) -> bool {
    let is_review = |clause: &Passage| REVIEW.is_in(clause) || EVERY.is_in(clause);
    if !is_review(passage) {
        return has_number_of_units(passage);
    }
    passage.parts().iter().flat_map(clauses).any(|clause| {
        has_number_of_units(&clause) && (!is_review(&clause) || DELETE.is_in(&clause) || MAXIMA.is_in(&clause))
    })
}

/// Returns the clauses of a sentence.
fn clauses(sentence: &Passage) -> Vec<Passage> {
    let (text, mut clauses, mut start) = (sentence.text(), Vec::new(), 0);
    let mut ends: Vec<(usize, usize)> =
        text.match_indices([',', ';', ':']).map(|(at, mark)| (at, at + mark.len())).collect();
    let mut word_start = 0;
    for (at, space) in text.match_indices(' ') {
        if CONJUNCTIONS.has(&text[word_start..at].to_lowercase()) {
            ends.push((word_start, at));
        }
        word_start = at + space.len();
    }
    ends.sort_unstable();
    for (end, next) in ends.into_iter().chain([(text.len(), text.len())]) {
        clauses.extend((start < end).then(|| sentence.part(start..end)).flatten());
        start = next;
    }
    clauses
}

/// Returns whether a passage has a number before a unit of time.
fn has_number_of_units(passage: &Passage) -> bool {
    let words: Vec<&str> =
        passage.lower().split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.windows(2).any(|pair| {
        let is_number =
            pair[0].starts_with(|c: char| c.is_ascii_digit()) || NUMBERS.has(pair[0]) || MORE_NUMBERS.has(pair[0]);
        is_number && UNITS.has(pair[1])
    })
}

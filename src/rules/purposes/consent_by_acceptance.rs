use std::ops::Range;

use crate::finding::{Argument, Severity};
use crate::law::{effective_bases, gdpr, register_bases};
use crate::reading::lists::purposes::consent_by_acceptance::*;
use crate::reading::{List, Passage};
use crate::register::{Basis, Text};
use crate::rules::{Context, Findings, cookies, rule};

rule! {
    /// Reports a sentence that takes something else for consent to processing: the use of a service, handing over
    /// data, or the acceptance of a document. An error if use is called consent, or is called acceptance where the basis
    /// is consent. A warning if data are handed over, since answering a question can be a clear act, or if a
    /// document is accepted.
    ///
    /// Does not report acceptance of terms of use alone, a box or a button, a condition ("if you consent"), a denial,
    /// or an order of a newsletter. CK001 has sentences on cookies.
    ///
    /// Law: consent is a clear act, freely given, and apart from other matters (Arts. 4(11), 6(1)(a), 7(1), 7(2),
    /// 7(4) and 9(2)(a); CJEU C-61/19 and C-673/17). No provision asks anybody to accept a notice.
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// basis = ["consent"]
    /// text.fi = "Rekisteröitymällä palveluun suostut henkilötietojesi käsittelyyn tämän selosteen mukaisesti."  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [[section]]
    /// id = "samtycke"
    /// heading = "Samtycke"
    /// text = "Genom att använda tjänsten samtycker du till att vi behandlar dina personuppgifter."  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [[section]]
    /// id = "acceptance"
    /// heading = "Acceptance"
    /// text = "By using our services you accept this privacy policy and the processing of your data."  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [legal-basis]
    /// basis = ["consent"]
    /// basis-text = "Genom att lämna dina uppgifter samtycker du till att vi behandlar dina personuppgifter."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["newsletters"]
    /// basis = ["consent"]
    /// text.fi = "Kysymme suostumuksesi tilauslomakkeella erillisellä valintaruudulla."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [[section]]
    /// id = "terms"
    /// heading = "Terms"
    /// text = "By using the service you accept its terms of use. This notice only informs you; you need not accept it."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// basis = ["contract", "consent"]
    /// text = "Kun käytät palvelua, käsittely perustuu sopimukseen. Markkinointia lähetämme vain, jos suostut siihen."
    /// ```
    PB018 "consent-by-acceptance", Error,
    [gdpr(4, 11, None), gdpr(6, 1, Some('a')), gdpr(7, 1, None), gdpr(7, 2, None), gdpr(7, 4, None), gdpr(9, 2, Some('a'))],
    with [cookies, denial], since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (text, bases) in texts(context) {
        let found = context.passages_of(text).find_map(|passage| Some((passage, find(passage)?)));
        if let Some((passage, found)) = found {
            let arguments = [("case", Argument::Case(found.case)), ("words", Argument::Text(found.words.to_owned()))];
            findings.report_as(found.severity(&bases), passage.at, &arguments);
        }
    }
}

/// Returns the texts that the rule reads, each with the bases that it is about.
fn texts<'a>(context: &Context<'a>) -> Vec<(&'a Text, Vec<Basis>)> {
    let register = context.register;
    let mut texts: Vec<(&Text, Vec<Basis>)> = Vec::new();
    for purpose in register.purposes.iter() {
        let own = purpose.note.text.iter().chain(&purpose.grounds.basis_text);
        texts.extend(own.map(|text| (text, effective_bases(register, purpose))));
    }
    let basis = register.legal_basis.iter().flat_map(|table| table.note.text.iter().chain(&table.grounds.basis_text));
    texts.extend(basis.map(|text| (text, register_bases(register))));
    let data = register.data.iter().map(|entry| &entry.note);
    let rights = register.rights.iter().map(|entry| &entry.note);
    let sections = register.sections.iter().map(|entry| &entry.note);
    let obligation = register.obligation_to_provide.iter().map(|table| &table.note);
    let notice = register.notice.iter().map(|table| &table.note);
    let others = data.chain(rights).chain(sections).chain(obligation).chain(notice);
    texts.extend(others.filter_map(|note| Some((note.text.as_ref()?, Vec::new()))));
    texts
}

/// Words that take something else for consent.
struct Found<'p> {
    case: &'static str,
    is_use: bool,
    is_consent: bool,
    words: &'p str,
}

impl Found<'_> {
    fn severity(&self, bases: &[Basis]) -> Severity {
        let is_called_so = self.is_consent || bases.contains(&Basis::Consent);
        if is_called_so && self.is_use { Severity::Error } else { Severity::Warning }
    }
}

/// Returns the first such words of a text. A text that CK001 reports has one finding.
fn find(passage: &Passage) -> Option<Found<'_>> {
    let is_on_cookies = cookies::find_consent_by_use(passage, false).is_some();
    passage.sentences.iter().filter(|_| !is_on_cookies).find_map(|sentence| {
        let is_asked = ASKED.is_in(sentence) || cookies::is_on_cookies(sentence) || passage.denies(sentence.lower());
        if is_asked { None } else { act(sentence) }
    })
}

/// Returns what a sentence takes for consent: an act, a verb of consent, and what is consented to.
fn act(sentence: &Passage) -> Option<Found<'_>> {
    let acts = [("use", USE), ("policy", ACCEPT_ACT), ("give", GIVE), ("order", ORDER)];
    let (act_case, act) = acts.into_iter().find_map(|(case, list)| Some((case, list.ranges(sentence).next()?)))?;
    let deemed = || {
        let verb = DEEMED.ranges(sentence).next()?;
        let object = object(sentence, &verb).or_else(|| object_before(sentence, &verb))?;
        Some((verb, object, true))
    };
    let said = |list: List, is_consent: bool| {
        let mut verbs = list.ranges(sentence).filter(|verb| !is_condition(sentence, &act, verb));
        verbs.find_map(|verb| Some((verb.clone(), object(sentence, &verb)?, is_consent)))
    };
    let is_deemed = DEEMED.is_in(sentence);
    let (verb, object, is_consent) = deemed().or_else(|| said(CONSENT, true)).or_else(|| said(ACCEPT, false))?;
    let is_document = DOCUMENT.ranges(sentence).any(|own| own == object);
    let case = match act_case {
        "order" if !is_document => return None,
        "order" => "policy",
        _ if is_document && !is_consent => "policy",
        _ if is_deemed => "deemed",
        case => case,
    };
    let range = act.start.min(verb.start).min(object.start)..act.end.max(verb.end).max(object.end);
    let is_use = act_case == "use" || is_deemed;
    Some(Found { case, is_use, is_consent, words: sentence.as_written(range) })
}

/// Returns whether a verb stands in a condition or a relative clause: then consent is asked for elsewhere. The act itself may be
/// worded as a condition ("if you use the service").
fn is_condition(sentence: &Passage, act: &Range<usize>, verb: &Range<usize>) -> bool {
    const BETWEEN: usize = 2;
    let is_in_act = |word: &Range<usize>| word.start >= act.start && word.end <= act.end;
    let near = |list: List| {
        let from = list.ranges_from(sentence, verb.start.saturating_sub(FAR));
        from.take_while(|word| word.start < verb.start)
    };
    let mut words = near(IF).filter(|word| !is_in_act(word)).chain(near(WHICH));
    words.any(|word| word.end <= verb.start && has_at_most(sentence, word.end..verb.start, BETWEEN))
}

/// The greatest number of words between a verb and what is consented to.
const NEAR: usize = 7;

/// No more bytes have so few words. A sentence may have very many verbs, and for each no more of it is read.
const FAR: usize = 500;

/// Returns what a verb consents to: processing or a document, behind it in the same clause.
fn object(sentence: &Passage, verb: &Range<usize>) -> Option<Range<usize>> {
    let behind = |list: List| list.ranges_from(sentence, verb.end).next();
    // Where the first is not near, none behind it is.
    let first = behind(PROCESSING).into_iter().chain(behind(DOCUMENT)).min_by_key(|own| own.start)?;
    is_near(sentence, verb.end..first.start).then_some(first)
}

/// Returns what stands before a verb such as "is regarded as consent".
fn object_before(sentence: &Passage, verb: &Range<usize>) -> Option<Range<usize>> {
    let objects = PROCESSING.ranges(sentence).chain(DOCUMENT.ranges(sentence));
    objects.filter(|own| own.end <= verb.start && is_near(sentence, own.end..verb.start)).last()
}

/// Returns whether a range of a sentence is short and begins no other clause.
fn is_near(sentence: &Passage, gap: Range<usize>) -> bool {
    if !has_at_most(sentence, gap.clone(), NEAR) {
        return false;
    }
    let text = &sentence.lower()[gap.clone()];
    let is_parted = text.contains([';', ':', '–', '—']) || text.contains(" - ");
    !is_parted && NEXT_CLAUSE.ranges_from(sentence, gap.start).next().is_none_or(|word| word.start >= gap.end)
}

/// Returns whether a range of a sentence is short and has at most this many words.
fn has_at_most(sentence: &Passage, range: Range<usize>, most: usize) -> bool {
    let is_word = |word: &&str| word.contains(char::is_alphanumeric);
    range.len() <= FAR && sentence.lower()[range].split_whitespace().filter(is_word).take(most + 1).count() <= most
}

#[cfg(test)]
mod tests {
    use crate::language::Language;
    use crate::reading;

    use super::act;

    #[test]
    fn the_nearest_object_counts_among_many_verbs() {
        let is_found = |text: &str| act(&reading::passage(text, Language::parse("en").unwrap())).is_some();
        let begin = "By using the service";
        assert!(is_found(&format!("{begin} you consent to the processing of your data.")));
        let many = "you consent and you consent and gladly and always and most willingly ".repeat(300);
        assert!(is_found(&format!("{begin} {many} you consent to the processing of your data.")));
        assert!(!is_found(&format!("{begin} {many} you play games with our many other happy visitors all day long.")));
        let far = "very ".repeat(9);
        assert!(!is_found(&format!("{begin} you consent to the {far}fine processing of your data.")));
    }
}

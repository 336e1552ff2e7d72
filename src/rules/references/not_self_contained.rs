use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::Passage;
use crate::reading::lists::ADDRESSES;
use crate::reading::lists::references::not_self_contained::*;
use crate::register::Relation;
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports a notice that supplements another one which readers cannot reach. Found by a related notice with the
    /// relation `supplements` and neither `notice`, `url`, `more-info` nor a link in its text. Found also by a sentence
    /// by which another notice applies in addition.
    ///
    /// Does not report a sentence in a text with a link, or in a register with a linked notice.
    ///
    /// Law: such a notice says too little by itself (Arts. 12(1) and 13).
    ///
    /// ## Bad
    /// ```toml
    /// [[related-notice]]  # here
    /// relation = "supplements"
    /// name.fi = "Konsernin tietosuojaseloste"
    /// ```
    /// ```toml
    /// [[section]]
    /// id = "group"
    /// heading.sv = "Koncernen"
    /// text.sv = "Utöver denna beskrivning tillämpas koncernens registerbeskrivning."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[related-notice]]
    /// relation = "supplements"
    /// name.fi = "Konsernin tietosuojaseloste"
    /// url = "https://www.example.com/tietosuoja"
    /// ```
    /// ```toml
    /// [[related-notice]]
    /// relation = "see-also"
    /// name.fi = "Markkinointirekisterin tietosuojaseloste"
    /// ```
    /// ```toml
    /// [[section]]
    /// id = "group"
    /// heading.en = "Group"
    /// text.en = "In addition to this notice, the group's [privacy notice](https://www.example.com/privacy) applies."
    /// ```
    /// ```toml
    /// [[section]]
    /// id = "law"
    /// heading.fi = "Laki"
    /// text.fi = "Tietosuoja-asetuksen lisäksi sovelletaan tietosuojalakia."
    /// ```
    XC003 "not-self-contained", Warning, [gdpr(12, 1, None), gdpr(13, 0, None)], section RelatedNotices, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    for related in &register.related_notices {
        let is_supplement = related.relation.as_ref().is_some_and(|relation| relation.value == Relation::Supplements);
        let text = related.note.text.as_ref();
        let has_target = related.notice.is_some()
            || related.url.is_some()
            || !related.note.more_info.is_empty()
            || text.is_some_and(|text| context.can_match(text, has_link));
        if is_supplement && !has_target {
            let name = related.name.as_ref().and_then(|name| context.spelling(name)).unwrap_or_default();
            let name = Argument::Text(name.to_owned());
            findings.report(related.at, &[("case", Argument::Case("entry")), ("name", name)]);
        }
    }
    // The text may refer to the linked notice.
    if register.related_notices.iter().any(|related| related.notice.is_some() || related.url.is_some()) {
        return;
    }
    for passage in context.passages().filter(|passage| !has_link(passage)) {
        if let Some(sentence) = passage.sentences.iter().find(|sentence| is_reliant(sentence)) {
            let words = Argument::Text(sentence.beginning());
            findings.report(passage.at, &[("case", Argument::Case("text")), ("words", words)]);
        }
    }
}

fn has_link(passage: &Passage) -> bool {
    passage.has_link || ADDRESSES.is_in(passage)
}

/// Returns whether a sentence relies on another notice.
fn is_reliant(sentence: &Passage) -> bool {
    NOTICES.is_in(sentence) && APPLIES.is_in(sentence) && IN_ADDITION.is_in(sentence) && !is_about_itself(sentence)
}

/// Returns whether a sentence is about this notice only.
fn is_about_itself(sentence: &Passage) -> bool {
    if SUPPLEMENTS.is_in(sentence) {
        return false;
    }
    ITSELF.is_in(sentence) || THIS_FIRST.has(sentence.lower().trim_start())
}

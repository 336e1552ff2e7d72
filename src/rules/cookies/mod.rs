//! Rules on cookies.

pub(super) mod among_data_only;
pub(super) mod browser_settings_only;
pub(super) mod consent_by_use;
pub(super) mod consent_unstated;
pub(super) mod duration_missing;
pub(super) mod statement_contradiction;
pub(super) mod third_party_missing;
pub(super) mod tracker_list_mismatch;

use crate::finding::{Argument, Severity};
use crate::law;
use crate::reading::Passage;
use crate::reading::lists::ADDRESSES;
use crate::reading::lists::cookies::*;
use crate::reading::phrase;
use crate::register::{Cookie, Name, Text};
use crate::rules::{Context, Findings};
use crate::source::Place;

/// Returns a cookie as a value of a message: its name, else its party, else an empty text.
pub(super) fn name(context: &Context<'_>, cookie: &Cookie) -> Argument {
    let name = cookie.name.as_ref().and_then(|name| context.spelling(name));
    match (name, &cookie.party) {
        (Some(name), _) => Argument::Text(name.to_owned()),
        (None, Some(party)) => context.party(&party.id),
        (None, None) => Argument::Text(String::new()),
    }
}

/// Returns the severity of a finding on consent: info where the law asks for information and a way to refuse alone.
pub(super) fn severity(context: &Context<'_>, findings: &Findings<'_>) -> Severity {
    if context.jurisdiction().cookies.is_consent_prior { findings.code.severity } else { Severity::Info }
}

/// Returns the texts of `[cookies]` and `[[cookie]]`, in every language.
pub(super) fn texts<'c>(context: &'c Context<'_>) -> impl Iterator<Item = &'c Passage> {
    own_texts(context).flat_map(|text| context.passages_of(text))
}

/// Returns the texts of `[cookies]` and `[[cookie]]`.
fn own_texts<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Text> + use<'a> {
    let general = context.register.cookies.iter().filter_map(|cookies| cookies.note.text.as_ref());
    let single = context.register.cookie.iter().filter_map(|cookie| cookie.note.text.as_ref());
    general.chain(single)
}

/// Returns whether a text on cookies meets a condition, or has a language that the rule does not read.
pub(super) fn can_match(context: &Context<'_>, is_match: impl Fn(&Passage) -> bool) -> bool {
    own_texts(context).any(|text| context.can_match(text, &is_match))
}

/// Returns whether the reader is led to a notice on cookies, by a link in a text on cookies or by a related notice.
pub(super) fn has_link_to_notice(context: &Context<'_>) -> bool {
    can_match(context, |passage| passage.has_link || ADDRESSES.is_in(passage))
        || context.register.related_notices.iter().any(|related| {
            let is_reachable = related.notice.is_some() || related.url.is_some();
            let is_named = |name: &Name| context.can_match_at(name.at, |passage| COOKIES.is_in(passage));
            is_reachable && related.name.iter().any(is_named)
        })
}

/// Returns the place of `[cookies]` if cookies need consent, and neither an entry nor a link leads to a list.
pub(super) fn unlisted(context: &Context<'_>) -> Option<Place> {
    let cookies = context.register.cookies.as_ref()?;
    let is_listed = law::cookies_needing_consent(context.register).next().is_some() || has_link_to_notice(context);
    (!is_listed && law::is_cookie_consent_needed(context.register, &cookies.purposes)).then_some(cookies.at)
}

/// Returns whether a sentence names cookies.
pub(super) fn is_on_cookies(sentence: &Passage) -> bool {
    COOKIES.is_in(sentence)
}

/// Returns the words of a passage that take the use of a website for consent to cookies. A passage that is not about
/// cookies by its table must name cookies.
pub(super) fn find_consent_by_use(passage: &Passage, is_about_cookies: bool) -> Option<&str> {
    if !is_about_cookies && !COOKIES.is_in(passage) {
        return None;
    }
    passage.sentences.iter().find_map(consent_phrase)
}

/// Returns the words of a sentence that take the use of a website for consent. Examples: "By using the site, you
/// accept", "You accept … by using the site".
fn consent_phrase(sentence: &Passage) -> Option<&str> {
    const BETWEEN: usize = 3;
    const ANY: usize = usize::MAX;
    if ASKED.is_in(sentence) || (SETTINGS.is_in(sentence) && !UNCHANGED.is_in(sentence)) {
        return None;
    }
    let deemed = || DEEMED.ranges(sentence).next().filter(|_| USE.is_in(sentence) && SITE.is_in(sentence));
    let range = phrase(sentence, BY_USE, &[(BETWEEN, SITE), (ANY, ACCEPTED)])
        .or_else(|| phrase(sentence, SITE, &[(0, USING), (ANY, ACCEPTED)]))
        .or_else(|| phrase(sentence, ACCEPTED, &[(ANY, BY_USE), (BETWEEN, SITE)]))
        .or_else(|| phrase(sentence, ACCEPTED, &[(ANY, SITE), (0, USING)]))
        .or_else(|| phrase(sentence, SITE, &[(0, USER), (0, ACCEPTED)]))
        .or_else(deemed)?;
    Some(sentence.as_written(range))
}

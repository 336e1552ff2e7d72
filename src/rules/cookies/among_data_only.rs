use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::cookies::among_data_only::*;
use crate::reading::{Passage, PassageKind};
use crate::register::{Data, DataItem, Name, Ref, of};
use crate::rules::{Context, Findings, cookies, data, rule};
use crate::source::Place;
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports data from cookies, or a purpose that visitors are followed for, in a notice that says nothing of cookies.
    ///
    /// Does not report a notice with `[cookies]`, a cookie, a related notice on cookies, or any other text on cookies,
    /// also one that denies them. Does not report the counting of visits from logs, or a program that follows visitors,
    /// which CK006 names.
    ///
    /// Law: visitors are told of cookies before they are stored; nothing asks that this very notice tells it (Arts.
    /// 12(1) and 13(1)(c)), so the finding is info.
    ///
    /// ## Bad
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[data]]
    /// terms = ["name", "cookie-ids"]  # here
    /// [vocabulary.data.cookie-ids]
    /// fi = "evästetunnisteet"
    /// broader = "device-data"
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["website-visitors"]
    /// [[purpose]]
    /// terms = ["web-analytics"]  # here
    /// basis = ["consent"]
    /// [[data]]
    /// terms = ["ip-address"]
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[data]]
    /// terms = ["cookie-ids"]
    /// [vocabulary.data.cookie-ids]
    /// fi = "evästetunnisteet"
    /// broader = "device-data"
    /// [[related-notice]]
    /// relation = "see-also"
    /// name = "Evästekäytäntö"
    /// url = "https://aamu.example/evasteet"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[purpose]]
    /// terms = ["web-analytics"]
    /// basis = ["legitimate-interests"]
    /// interests = ["web-analytics"]
    /// text = "Laskemme käynnit palvelimen lokista ilman evästeitä."
    /// [[data]]
    /// terms = ["ip-address"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv", "en"]
    /// [[purpose]]
    /// terms = ["web-analytics"]
    /// text.sv = "Vi räknar besöken ur serverloggarna."
    /// text.en = "We count visits from server logs."
    /// [[data]]
    /// terms = ["ip-address"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[purpose]]
    /// terms = ["web-analytics"]
    /// [[data]]
    /// terms = ["ip-address"]
    /// [[section]]
    /// id = "no-cookies"
    /// heading = "Evästeet"
    /// text = "Emme käytä evästeitä."
    /// ```
    /// ```toml
    /// [tools]
    /// parties = ["google-analytics"]
    /// [[purpose]]
    /// terms = ["web-analytics"]
    /// [[data]]
    /// terms = ["ip-address"]
    /// ```
    CK008 "cookies-among-data-only", Info, [gdpr(12, 1, None), gdpr(13, 1, Some('c'))], with [cookies, denial], since "0.2"
}

/// Purposes that visitors are followed for.
const FOLLOWING: [&str; 3] = ["web-analytics", "session-recording", "ad-targeting"];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    if register.cookies.is_some() || !register.cookie.is_empty() || has_notice(context) {
        return;
    }
    if let Some((at, term)) = data::items(context).find_map(|(entry, item)| cookie_data(context, entry, item)) {
        if !is_told(context, true) {
            let data = context.term(Kind::Data, &term.id);
            findings.report(at, &[("case", Argument::Case("data")), ("what", data)]);
        }
    } else if let Some(purpose) = following(context).filter(|_| !is_told(context, false)) {
        let label = context.term(Kind::Purpose, &purpose.id);
        findings.report(purpose.at, &[("case", Argument::Case("purpose")), ("what", label)]);
    }
}

/// Returns whether a related notice is on cookies by its name.
fn has_notice(context: &Context<'_>) -> bool {
    let is_named = |name: &Name| context.can_match_at(name.at, cookies::is_on_cookies);
    context.register.related_notices.iter().filter_map(|related| related.name.as_ref()).any(is_named)
}

/// Returns a term of an item that is on cookies: by its own label, or by the text of its entry.
fn cookie_data<'a>(context: &Context<'a>, entry: &'a Data, item: &'a DataItem) -> Option<(Place, &'a Ref<of::Data>)> {
    let is_labelled = |term: &&Ref<of::Data>| {
        let own = context.register.own_term(Kind::Data, &term.id);
        own.is_some_and(|own| context.passages_at(own.at).any(cookies::is_on_cookies))
    };
    let is_in_text = || {
        let mut texts = entry.note.text.iter().flat_map(|text| context.passages_of(text));
        texts.any(|passage| passage.says(cookies::is_on_cookies))
    };
    let labelled = item.all_terms().find(is_labelled);
    labelled.or_else(|| is_in_text().then_some(&item.term)).map(|term| (item.at, term))
}

/// Returns the first purpose that visitors are followed for, in a notice on visitors.
fn following<'a>(context: &Context<'a>) -> Option<&'a Ref<of::Purpose>> {
    let register = context.register;
    let is_following = |term: &&Ref<of::Purpose>| {
        FOLLOWING.iter().any(|broader| register.is_same_or_narrower(Kind::Purpose, &term.id, broader))
    };
    let found = register.purposes.iter().flat_map(|purpose| &purpose.terms).find(is_following)?;
    let mut groups = register.data_subjects.iter().flat_map(|entry| entry.terms.iter().chain(&entry.includes));
    let is_trace = |term: &Ref<of::Data>| context.has_property(Kind::Data, &term.id, Property::WebTrace);
    let has_visitors = groups
        .any(|group| register.is_same_or_narrower(Kind::DataSubject, &group.id, "website-visitors"))
        || data::items(context).any(|(_, item)| item.all_terms().any(is_trace));
    let mut tools = register.tools.iter().flat_map(|tools| &tools.parties);
    let has_tracker = tools.any(|party| context.has_property(Kind::Service, &party.id, Property::Tracker));
    (has_visitors && !has_tracker).then_some(found)
}

/// Returns whether a text says something of cookies or, for a purpose, of logs. The texts on data are what is reported.
fn is_told(context: &Context<'_>, is_on_data: bool) -> bool {
    let of_data: Vec<Place> =
        context.register.data.iter().filter_map(|entry| entry.note.text.as_ref()).map(|text| text.at).collect();
    let is_told = |passage: &Passage| {
        let is_log = !is_on_data && LOGS.is_in(passage);
        is_log || (cookies::is_on_cookies(passage) && !of_data.contains(&passage.whole))
    };
    let is_text = |passage: &&Passage| passage.kind == PassageKind::Text;
    !context.is_all_read() || context.passages().filter(is_text).any(is_told)
}

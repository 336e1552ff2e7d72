use crate::finding::Argument;
use crate::jurisdiction::{is_inside_eea, shows_public_body};
use crate::law::{Stated, gdpr, parties_abroad};
use crate::reading::Passage;
use crate::reading::lists::transfers::provider_country_unknown::*;
use crate::register::{Name, Recipient, Ref, Role, of};
use crate::rules::{Context, Findings, rule, transfers};
use crate::source::At;
use crate::vocabulary::{self, Kind, Property};

rule! {
    /// Reports a statement that nothing leaves the EEA beside a recipient, program or cookie of a provider whose country
    /// nobody knows: neither the notice nor the vocabulary. One finding for each list or entry.
    ///
    /// Does not report a name with a legal form of the EEA, such as "Oy", "AB" or "GmbH", a public body, the
    /// controller itself, or software that the controller runs. Does not report a provider that a text on transfers
    /// names. Where TR004 reports the same list, this rule is silent.
    ///
    /// Law: Arts. 13(1)(f) and 44. A provider outside the EEA is no proof of a transfer, so the finding is info.
    ///
    /// ## Bad
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [tools]
    /// parties = ["webropol", "mailspin"]  # here
    /// [party.mailspin]
    /// name = "Mailspin"
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [[recipient]]
    /// parties = ["dawn"]  # here
    /// role = "processor"
    /// [party.dawn]
    /// name = "Dawn Analytics Ltd"
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [[cookie]]
    /// party = "dawn"  # here
    /// [party.dawn]
    /// name = "Dawn Analytics, Inc."
    /// ```
    /// ## Good
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [tools]
    /// parties = ["mailspin"]
    /// [party.mailspin]
    /// name = "Mailspin"
    /// country = "EE"
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [tools]
    /// parties = ["mailspin"]
    /// [party.mailspin]
    /// name = "Mailspin"
    /// parent-country = "EE"
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [[recipient]]
    /// parties = ["printer", "press", "evening", "kela", "city"]
    /// role = "processor"
    /// [party.printer]
    /// name = "Ilta Painotalo Oy"
    /// [party.press]
    /// name = "Tryckeri AB"
    /// [party.evening]
    /// name = "Abend IT GmbH"
    /// [party.kela]
    /// name = "Kela"
    /// [party.city]
    /// name = "Helsingin kaupunki"
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [[recipient]]
    /// parties = ["mailspin"]
    /// country = ["SE"]
    /// [party.mailspin]
    /// name = "Mailspin"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [transfers]
    /// status = "none"
    /// text = "Mailspin sees data in Finland alone."
    /// [tools]
    /// parties = ["mailspin", "webropol"]
    /// [party.mailspin]
    /// name = "Mailspin"
    /// ```
    /// ```toml
    /// [tools]
    /// parties = ["mailspin"]
    /// [party.mailspin]
    /// name = "Mailspin"
    /// ```
    TR008 "provider-country-unknown", Info, [gdpr(13, 1, Some('f')), gdpr(44, 0, None)], since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let is_denied = register.transfers.as_ref().is_some_and(|transfers| transfers.is_denied());
    if !is_denied || !is_inside_eea(context.country()) || transfers::abroad(context).next().is_some() {
        return;
    }
    let known_abroad: Vec<At> =
        parties_abroad(register, context.country(), true).iter().map(|abroad| abroad.at()).collect();
    let is_told = |entry: &Recipient| {
        !entry.country.is_empty() || entry.role.as_ref().is_some_and(|role| role.value == Role::Authority)
    };
    let recipients = register.recipients.iter().filter(|entry| !is_told(entry));
    let recipients = recipients.map(|entry| (Stated::Recipient(entry), entry.parties.as_slice()));
    let tools = register.tools.iter().map(|tools| (Stated::Tools(tools), tools.parties.as_slice()));
    let cookies = register.cookie.iter().map(|cookie| (Stated::Cookie(cookie), cookie.party.as_slice()));
    let mut reported: Vec<&str> = Vec::new();
    for (stated, parties) in recipients.chain(tools).chain(cookies) {
        let is_new = |party: &&Ref<of::Party>| !reported.contains(&party.id.as_str()) && is_unknown(context, &party.id);
        let unknown: Vec<&str> = parties.iter().filter(is_new).map(|party| party.id.as_str()).collect();
        reported.extend(&unknown);
        if let Some(first) = unknown.first().filter(|_| !known_abroad.contains(&stated.at())) {
            let is_abroad = unknown.iter().any(|id| has_form_abroad(context, id));
            let arguments = [
                ("case", Argument::Case(if is_abroad { "form-abroad" } else { "unknown" })),
                ("names", Argument::List(unknown.iter().map(|id| context.party(id)).collect())),
                ("id", Argument::Text((*first).to_owned())),
            ];
            findings.report(stated.at(), &arguments);
        }
    }
}

/// Returns whether nobody knows the country of a party.
fn is_unknown(context: &Context<'_>, id: &str) -> bool {
    let Some(party) = context.register.parties.get(id) else { return false };
    let names: Vec<&str> = party.contact.name.iter().flat_map(Name::spellings).collect();
    let has_country = party.country.is_some() || party.parent_country.is_some() || party.business_id.is_some();
    let is_known = has_country || is_term(context, id) || names.iter().any(|name| is_known_by_name(context, name));
    !is_known && !names.is_empty() && !is_in_text(context, &names)
}

/// Returns whether the vocabulary, built-in or own, has a party.
fn is_term(context: &Context<'_>, id: &str) -> bool {
    let is_built_in = [Kind::Service, Kind::Authority].into_iter().any(|kind| vocabulary::find(kind, id).is_some());
    is_built_in || is_authority(id) || context.register.own_term(Kind::Service, id).is_some()
}

/// Returns whether an id is that of an authority among recipients or sources.
fn is_authority(id: &str) -> bool {
    let terms = [Kind::Recipient, Kind::Source].into_iter().filter_map(|kind| vocabulary::find(kind, id));
    terms.into_iter().any(|term| term.is(Property::Authority))
}

/// Returns whether a name says where somebody is: a known service, a public body, the controller, or a legal form of the EEA.
fn is_known_by_name(context: &Context<'_>, name: &str) -> bool {
    let register = context.register;
    let controllers = register.controller.iter().chain(&register.joint_controllers);
    let is_controller = controllers.filter_map(|own| own.contact.name.as_ref()).flat_map(Name::spellings);
    let is_public = |word: &str| PUBLIC.has(word) || shows_public_body(word);
    let is_shared = |word: &str| SHARED_FORMS.of(word).is_some_and(|countries| countries.contains(context.country()));
    let is_form = |word: &str| FORMS.has(word) || is_shared(word);
    let last = name.split_whitespace().next_back().unwrap_or_default();
    vocabulary::service_named(name).is_some()
        || is_authority(&name.to_lowercase().replace(' ', "-"))
        || words(name).any(|word| is_public(&word) || is_form(&word))
        || (!last.contains(char::is_lowercase) && FORMS_IN_CAPITALS.has(&last.to_lowercase()))
        || is_controller.into_iter().any(|own| own == name)
}

/// Returns whether a party has a legal form of countries outside the EEA alone.
fn has_form_abroad(context: &Context<'_>, id: &str) -> bool {
    let party = context.register.parties.get(id);
    let mut names = party.and_then(|party| party.contact.name.as_ref()).into_iter().flat_map(Name::spellings);
    names.any(|name| words(name).any(|word| FORMS_ABROAD.has(&word)))
}

/// Returns whether the text on transfers names a party.
fn is_in_text(context: &Context<'_>, names: &[&str]) -> bool {
    let text = context.register.transfers.as_ref().and_then(|transfers| transfers.note.text.as_ref());
    let is_named = |passage: &Passage| names.iter().any(|name| passage.lower().contains(&name.to_lowercase()));
    text.is_some_and(|text| context.can_match(text, is_named))
}

/// Returns the words of a name in lower case. A full stop within a legal form belongs to it: "s.r.o.".
fn words(name: &str) -> impl Iterator<Item = String> {
    let is_end = |c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | ':' | '"');
    name.split(is_end).map(|word| word.trim_end_matches('.').to_lowercase()).filter(|word| !word.is_empty())
}

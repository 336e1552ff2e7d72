//! Rules on the rights of data subjects, and the functions that they share.

pub(super) mod access_missing;
pub(super) mod channel_missing;
pub(super) mod complaint_authority_unnamed;
pub(super) mod complaint_missing;
pub(super) mod erasure_missing;
pub(super) mod identity_code_demanded;
pub(super) mod narrowed;
pub(super) mod object_marketing_missing;
pub(super) mod object_missing;
pub(super) mod portability_missing;
pub(super) mod rectification_missing;
pub(super) mod request_fee;
pub(super) mod request_formality;
pub(super) mod response_time;
pub(super) mod restriction_missing;
pub(super) mod withdraw_missing;
pub(super) mod without_ground;
pub(super) mod wrongly_denied;

use crate::finding::{Argument, Severity};
use crate::law::{controller_kind, effective_bases};
use crate::reading::List;
use crate::register::{Basis, Choice, ControllerKind, Purpose, Ref, RequestBy, Right, RightsRequest, Text, of};
use crate::rules::{Context, Findings, about};
use crate::source::Place;
use crate::vocabulary::Kind;

/// Returns the entries that state or deny a right.
pub(super) fn entries<'a>(context: &Context<'a>, right: &str) -> impl Iterator<Item = &'a Right> + use<'a> {
    let right = right.to_owned();
    context.register.rights.iter().filter(move |entry| entry.terms.iter().any(|term| term.id == right))
}

/// Returns whether the notice mentions a right. A denial counts, and so does a request for the right.
pub(super) fn is_mentioned(context: &Context<'_>, right: &str) -> bool {
    let mut requests = context.register.rights_requests.iter().flat_map(|request| &request.rights);
    entries(context, right).next().is_some() || requests.any(|asked| asked.id == right)
}

/// Reports that the notice does not mention a right. Info if this notice supplements a linked one, where the right may
/// be.
pub(super) fn report_missing(context: &Context<'_>, findings: &mut Findings<'_>, reasons: &[(&'static str, Argument)]) {
    let severity = findings.code.severity;
    report_missing_as(severity, context, findings, reasons);
}

/// Reports that the notice does not mention a right, with a severity of its own. Info if this notice supplements a
/// linked one.
pub(super) fn report_missing_as(
    severity: Severity,
    context: &Context<'_>,
    findings: &mut Findings<'_>,
    reasons: &[(&'static str, Argument)],
) {
    let is_supplement = about::is_linked_supplement(context);
    let severity = if is_supplement { Severity::Info } else { severity };
    let mut arguments = reasons.to_vec();
    arguments.push(("supplement", Argument::Case(if is_supplement { "yes" } else { "no" })));
    findings.report_as(severity, place_of_rights(context), &arguments);
}

/// Returns the place of an absent right: the first right that is present.
pub(super) fn place_of_rights(context: &Context<'_>) -> Place {
    context.register.rights.first().map_or_else(Place::default, |right| right.at)
}

/// Returns whether an entry states its rights, instead of denying them.
pub(super) fn is_stated(entry: &Right) -> bool {
    !entry.is_denied()
}

/// Returns the rights that the notice states, without repetition.
pub(super) fn stated_rights<'a>(context: &Context<'a>) -> Vec<&'a str> {
    let mut rights: Vec<&str> = Vec::new();
    for right in context.register.rights.iter().filter(|entry| is_stated(entry)).flat_map(|entry| &entry.terms) {
        if !rights.contains(&right.id.as_str()) {
            rights.push(&right.id);
        }
    }
    rights
}

/// Returns the texts of rights and requests.
pub(super) fn texts<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Text> {
    let rights = context.register.rights.iter().filter_map(|entry| entry.note.text.as_ref());
    rights.chain(context.register.rights_requests.iter().filter_map(|request| request.note.text.as_ref()))
}

/// Returns whether a text has a word of a list, or a language that the rule does not read.
pub(super) fn can_match(context: &Context<'_>, text: Option<&Text>, list: List) -> bool {
    text.is_some_and(|text| context.can_match(text, |passage| list.is_in(passage)))
}

/// Returns the ways to send a request: the ways that it names, else all that its contact gives.
pub(super) fn ways(context: &Context<'_>, request: &RightsRequest) -> Vec<RequestBy> {
    if !request.by.is_empty() {
        return request.by.iter().map(|way| way.value).collect();
    }
    let Some(contact) = request.contact.as_ref().and_then(|contact| context.register.contact(&contact.id)) else {
        return Vec::new();
    };
    let given = [
        (contact.email.is_some(), RequestBy::Email),
        (contact.web_form.is_some() || contact.web.is_some(), RequestBy::WebForm),
        (contact.postal_address.is_some() || contact.street_address.is_some(), RequestBy::Post),
        (contact.phone.is_some(), RequestBy::Phone),
    ];
    given.into_iter().filter(|(is_given, _)| *is_given).map(|(_, way)| way).collect()
}

/// Returns whether a way needs neither paper nor a visit.
pub(super) fn is_electronic(way: RequestBy) -> bool {
    matches!(way, RequestBy::Email | RequestBy::WebForm | RequestBy::SelfService | RequestBy::MessageLink)
}

/// Returns whether a request is for a right. A request that names no right is for all.
pub(super) fn is_for(request: &RightsRequest, right: &str) -> bool {
    request.rights.is_empty() || request.rights.iter().any(|own| own.id == right)
}

/// Returns the supervisory authority of the controller: in some countries, public bodies have another one. Empty if the country has
/// several, or none is known.
pub(super) fn authority(context: &Context<'_>) -> &'static str {
    let law = context.jurisdiction();
    let is_public_body = || {
        context.register.controller.as_ref().map(|own| controller_kind(own, context.home))
            == Some(ControllerKind::PublicAuthority)
    };
    if let Some(own) = law.authority_of_public_bodies.filter(|_| is_public_body()) {
        return own;
    }
    law.authority.unwrap_or_default()
}

/// Returns whether the notice mentions a right for a purpose. An entry without purposes is for all of them. A denial
/// counts, since RG016 judges it. A purpose without terms cannot be named.
pub(super) fn is_mentioned_for(context: &Context<'_>, right: &str, purpose: &Purpose) -> bool {
    let mut entries = entries(context, right).peekable();
    if entries.peek().is_none() {
        return is_mentioned(context, right);
    }
    entries.any(|entry| {
        let names = |term: &Ref<of::Purpose>| entry.purposes.iter().any(|own| own.id == term.id);
        !is_stated(entry) || entry.purposes.is_empty() || purpose.terms.iter().all(names)
    })
}

/// Returns the first purpose on a basis that gives a right, if the notice states the right for other purposes only.
pub(super) fn purpose_left_out<'a>(
    context: &Context<'a>,
    right: &str,
    gives: impl Fn(Basis) -> bool,
) -> Option<(Basis, &'a Purpose)> {
    context.register.purposes.iter().find_map(|purpose| {
        let basis = effective_bases(context.register, purpose).into_iter().find(|basis| gives(*basis))?;
        (!is_mentioned_for(context, right, purpose)).then_some((basis, purpose))
    })
}

/// Reports that the notice states a right for other purposes only.
pub(super) fn report_left_out(
    context: &Context<'_>,
    findings: &mut Findings<'_>,
    right: &str,
    (basis, purpose): (Basis, &Purpose),
) {
    let at = entries(context, right).find(|entry| !entry.purposes.is_empty()).map(|entry| entry.at.key("purposes"));
    let arguments = [
        ("basis", context.term(Kind::Basis, basis.id())),
        ("purposes", context.terms(Kind::Purpose, &purpose.terms)),
        ("supplement", Argument::Case("left-out")),
    ];
    findings.report(at.unwrap_or_else(|| place_of_rights(context).into()), &arguments);
}

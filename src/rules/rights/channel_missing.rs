use crate::finding::{Argument, Severity};
use crate::law::gdpr;
use crate::reading::lists::rights::channel_missing::*;
use crate::register::{Contact, RequestBy, RightsRequest};
use crate::rules::{Context, Findings, about, rights, rule};
use crate::vocabulary::Kind;

rule! {
    /// Reports a notice that names no way to use rights, as a warning. Info if some of the stated rights have no way,
    /// or if no way is electronic. Info also if this notice supplements a linked one. A link in a marketing message is
    /// a way to stop that marketing alone. A way needs the contact's detail: "by e-mail" without an address is none.
    ///
    /// A request with a text counts, and so does a right whose text names an address, a form or a service. The
    /// complaint goes to the authority. RG012 reports a letter that must be written or signed.
    ///
    /// Law: rights must be easy to use (Art. 12(2)), also electronically (recital 59).
    ///
    /// ## Bad
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access", "object-direct-marketing"]
    /// [[rights-request]]  # here
    /// rights = ["object-direct-marketing"]
    /// by = ["message-link"]
    /// ```
    /// ```toml
    /// [contact.desk]
    /// name = "Palvelupiste"
    /// [[rights-request]]  # here
    /// contact = "desk"
    /// ```
    /// ```toml
    /// [controller]
    /// email = "info@aamu.example"
    /// [[right]]
    /// terms = ["access", "erasure"]
    /// [[rights-request]]  # here
    /// rights = ["access"]
    /// contact = "controller"
    /// ```
    /// ```toml
    /// [controller]
    /// postal-address = "PL 1, 00100 Helsinki"
    /// [[rights-request]]  # here
    /// contact = "controller"
    /// ```
    /// ```toml
    /// [controller]
    /// phone = "+358 20 123 4567"
    /// [[right]]
    /// terms = ["access"]
    /// [[rights-request]]  # here
    /// contact = "controller"
    /// by = ["email"]
    /// ```
    /// ## Good
    /// ```toml
    /// [controller]
    /// email = "info@aamu.example"
    /// [[right]]
    /// terms = ["access", "complaint"]
    /// [[rights-request]]
    /// contact = "controller"
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access", "erasure"]
    /// [[rights-request]]
    /// by = ["self-service"]
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text = "Pyynnöt: tietosuoja@aamu.example"
    /// ```
    RG015 "rights-channel-missing", Warning, [gdpr(12, 2, None)], section Requests, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let requests = &context.register.rights_requests;
    let usable: Vec<&RightsRequest> = requests.iter().filter(|request| is_usable(context, request)).collect();
    let general: Vec<&RightsRequest> = usable.iter().copied().filter(|request| !is_only_link(request)).collect();
    let without = rights_without_way(context, &usable);
    let (case, severity) = if general.is_empty() {
        if is_told_elsewhere(context, &without) {
            return;
        }
        ("none", Severity::Warning)
    } else if !without.is_empty() {
        ("some", Severity::Info)
    } else if general.iter().any(|request| is_electronic_or_open(context, request)) {
        return;
    } else {
        ("paper", Severity::Info)
    };
    let severity = if about::is_linked_supplement(context) { Severity::Info } else { severity };
    let at = requests.first().map(|request| request.at).unwrap_or_default();
    let without = without.iter().map(|right| context.term(Kind::Right, right)).collect();
    findings.report_as(severity, at, &[("case", Argument::Case(case)), ("rights", Argument::List(without))]);
}

/// Returns whether a request names a way that exists. A text counts. A service of the controller and a link need no
/// address.
fn is_usable(context: &Context<'_>, request: &RightsRequest) -> bool {
    let is_without_address =
        request.by.iter().any(|way| matches!(way.value, RequestBy::SelfService | RequestBy::MessageLink));
    let contact = request.contact.as_ref().and_then(|contact| context.register.contact(&contact.id));
    is_without_address || request.note.text.is_some() || contact.is_some_and(|contact| has_way(contact, request))
}

/// Returns whether a contact has the detail for one of the named ways. Without named ways, the contact must be
/// reachable.
fn has_way(contact: &Contact, request: &RightsRequest) -> bool {
    let has = |way: RequestBy| match way {
        RequestBy::Email => contact.email.is_some(),
        RequestBy::WebForm => contact.web_form.is_some() || contact.web.is_some(),
        RequestBy::Phone => contact.phone.is_some(),
        RequestBy::Post => contact.postal_address.is_some() || contact.street_address.is_some(),
        RequestBy::InPerson | RequestBy::SelfService | RequestBy::MessageLink => true,
    };
    let ways = &request.by;
    if ways.is_empty() { contact.is_reachable() } else { ways.iter().any(|way| has(way.value)) }
}

/// Returns whether a link in a message is the only way.
fn is_only_link(request: &RightsRequest) -> bool {
    !request.by.is_empty() && request.by.iter().all(|way| way.value == RequestBy::MessageLink)
}

/// Returns the stated rights for which neither a request nor a text of their own names a way.
fn rights_without_way<'a>(context: &Context<'a>, usable: &[&RightsRequest]) -> Vec<&'a str> {
    let has_way = |right: &str| {
        let is_for = |request: &RightsRequest| match (is_only_link(request), request.rights.is_empty()) {
            (true, true) => matches!(right, "object-direct-marketing" | "withdraw-consent"),
            _ => rights::is_for(request, right),
        };
        right == "complaint"
            || usable.iter().any(|request| is_for(request))
            || rights::entries(context, right)
                .any(|entry| rights::can_match(context, entry.note.text.as_ref(), PLACES_TO_TURN))
    };
    rights::stated_rights(context).into_iter().filter(|right| !has_way(right)).collect()
}

/// Returns whether texts of the rights, or an own section, name a way for every stated right.
fn is_told_elsewhere(context: &Context<'_>, without: &[&str]) -> bool {
    let has_rights = rights::stated_rights(context).iter().any(|right| *right != "complaint");
    let mut sections = context.register.sections.iter().filter_map(|section| section.note.text.as_ref());
    let is_in_section = sections.any(|text| {
        rights::can_match(context, Some(text), RIGHTS) && rights::can_match(context, Some(text), PLACES_TO_TURN)
    });
    (has_rights && without.is_empty()) || is_in_section
}

/// Returns whether a request can be sent electronically. A text counts, since it may name a way. A formality counts,
/// since RG012 reports it.
fn is_electronic_or_open(context: &Context<'_>, request: &RightsRequest) -> bool {
    let ways = rights::ways(context, request);
    ways.iter().copied().any(rights::is_electronic) || request.note.text.is_some() || !request.form.is_empty()
}

use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::rights::request_formality::*;
use crate::register::{Choice, RequestBy, RequestForm, RequestIdentity, RightsRequest, Text};
use crate::rules::{Context, Findings, rights, rule};
use crate::source::Place;
use crate::vocabulary::Kind;

rule! {
    /// Reports a formality of a request. Formalities are a signature, an identity document or an electronic signature
    /// as the rule; a visit; and a letter with no electronic way beside it. A demand in the text of a right or of a
    /// section holds for every way, unless its sentence leaves an easier one open.
    ///
    /// Does not report a request if each of its rights can be used in an easier way, too. Does not report strong
    /// authentication, a proof that is asked for if needed, or an identity document shown at a desk.
    ///
    /// Law: rights must be easy to use (Art. 12(2)), also electronically (recital 59). More proof of identity needs a
    /// reason for doubt (Art. 12(6)). Data Protection Ombudsman and sanctions board, 9 May 2022, 6097/161/21.
    ///
    /// ## Bad
    /// ```toml
    /// [[rights-request]]
    /// by = ["post"]
    /// form = ["written", "signed"]  # here
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// by = ["post"]
    /// form = ["written"]  # here
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// by = ["email"]
    /// identity = ["e-signature"]  # here
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// rights = ["access"]
    /// by = ["in-person"]  # here
    /// identity = ["identity-document"]
    /// [[rights-request]]
    /// rights = ["rectification"]
    /// by = ["email"]
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text = "Tarkastuspyyntö on toimitettava omakätisesti allekirjoitettuna."  # here
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text.sv = "En skriftlig och undertecknad begäran skickas till föreningen."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[rights-request]]
    /// by = ["post"]
    /// form = ["written", "signed"]
    /// [[rights-request]]
    /// by = ["email"]
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// by = ["post", "email"]
    /// form = ["written"]
    /// identity = ["strong-authentication"]
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// by = ["email"]
    /// identity = ["when-needed", "identity-document"]
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text = "Pyyntöä ei tarvitse allekirjoittaa."
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// by = ["email"]
    /// text.en = "When signed in, you see your data. If necessary, we ask for proof of identity."
    /// ```
    RG012 "request-formality", Warning, [gdpr(12, 2, None), gdpr(12, 6, None)], section Requests, with [denial], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let requests = &context.register.rights_requests;
    for request in requests {
        let Some(formality) = formality(context, request) else { continue };
        // Another way, however formal, makes the visit a choice. The formality of the other way is reported by itself.
        let is_harmless = match formality.case {
            "visit" => is_covered(context, request, |other| {
                !rights::ways(context, other).is_empty() && !is_visit(context, other)
            }),
            _ => is_covered(context, request, |other| is_easy(context, other)),
        };
        if !is_harmless {
            findings.report(formality.at, &formality.arguments(context));
        }
    }
    let rights = context.register.rights.iter().filter_map(|entry| entry.note.text.as_ref());
    let sections = context.register.sections.iter().filter_map(|section| section.note.text.as_ref());
    for text in rights.chain(sections) {
        if let Some(at) = formal_place(context, text, true) {
            findings.report(at, &Formality::in_words(at).arguments(context));
        }
    }
}

/// A formality: something that one way of sending demands beyond the request itself.
struct Formality {
    at: Place,
    case: &'static str,
    form: Option<RequestForm>,
    identity: Option<RequestIdentity>,
}

impl Formality {
    fn in_words(at: Place) -> Formality {
        Formality { at, case: "words", form: None, identity: None }
    }

    fn arguments(&self, context: &Context<'_>) -> [(&'static str, Argument); 2] {
        let form = self.form.map(|form| context.term(Kind::RequestForm, form.id()));
        let identity = self.identity.map(|identity| context.term(Kind::RequestIdentity, identity.id()));
        [
            ("case", Argument::Case(self.case)),
            ("formalities", Argument::List(form.into_iter().chain(identity).collect())),
        ]
    }
}

/// Returns the formality of a request: a proof, a visit, paper without an electronic way, or words in its text.
fn formality(context: &Context<'_>, request: &RightsRequest) -> Option<Formality> {
    let is_visit = is_visit(context, request);
    let signed = request.form.iter().find(|form| form.value == RequestForm::Signed);
    let proof = asked_proof(request).filter(|proof| !(is_visit && proof.1 == RequestIdentity::IdentityDocument));
    if signed.is_some() || proof.is_some() {
        let at = signed.map(|form| form.at).or(proof.map(|(at, _)| at)).unwrap_or_default();
        let form = signed.map(|form| form.value);
        return Some(Formality { at, case: "proof", form, identity: proof.map(|(_, identity)| identity) });
    }
    if is_visit {
        let at = request.by.first().map_or(request.at, |way| way.at);
        return Some(Formality { at, case: "visit", form: None, identity: None });
    }
    let written = request.form.iter().find(|form| form.value == RequestForm::Written);
    let ways = rights::ways(context, request);
    let is_paper = !ways.is_empty() && !ways.iter().copied().any(rights::is_electronic);
    if let Some(written) = written.filter(|_| is_paper) {
        return Some(Formality { at: written.at, case: "paper", form: None, identity: None });
    }
    request.note.text.as_ref().and_then(|text| formal_place(context, text, false)).map(Formality::in_words)
}

/// Returns a proof of identity that is always demanded.
fn asked_proof(request: &RightsRequest) -> Option<(Place, RequestIdentity)> {
    let is_when_needed = request.identity.iter().any(|identity| identity.value == RequestIdentity::WhenNeeded);
    let proofs = [RequestIdentity::IdentityDocument, RequestIdentity::ESignature];
    let proof = request.identity.iter().find(|identity| proofs.contains(&identity.value));
    proof.filter(|_| !is_when_needed).map(|proof| (proof.at, proof.value))
}

/// Returns whether a visit is the only way.
fn is_visit(context: &Context<'_>, request: &RightsRequest) -> bool {
    let ways = rights::ways(context, request);
    !ways.is_empty() && ways.iter().all(|way| *way == RequestBy::InPerson)
}

/// Returns whether each right of a request can be used through another request that meets a condition.
fn is_covered(context: &Context<'_>, request: &RightsRequest, is_way: impl Fn(&RightsRequest) -> bool) -> bool {
    let others: Vec<&RightsRequest> = context.register.rights_requests.iter().filter(|other| is_way(other)).collect();
    if others.iter().any(|other| other.rights.is_empty()) {
        return true;
    }
    let own: Vec<&str> = match request.rights.as_slice() {
        [] => rights::stated_rights(context).into_iter().filter(|right| *right != "complaint").collect(),
        rights => rights.iter().map(|right| right.id.as_str()).collect(),
    };
    !own.is_empty() && own.iter().all(|right| others.iter().any(|other| rights::is_for(other, right)))
}

/// Returns whether a request can be sent without a formality.
fn is_easy(context: &Context<'_>, request: &RightsRequest) -> bool {
    let is_usable = !rights::ways(context, request).is_empty() || request.note.text.is_some();
    is_usable && formality(context, request).is_none()
}

/// Returns the place of a text that demands a formality without an easier way in the same sentence.
fn formal_place(context: &Context<'_>, text: &Text, needs_request: bool) -> Option<Place> {
    let passage = context.passages_of(text).find(|passage| {
        passage.parts().iter().any(|sentence| {
            let is_request = REQUESTS.is_in(sentence) && !AT_REQUEST.is_in(sentence);
            let is_visit = is_request && IN_PERSON.is_affirmed(sentence) && !CHOICE.is_in(sentence);
            let is_easier = EASIER.is_in(sentence) && !PRINT.is_in(sentence);
            let is_formal = FORMALITIES.is_affirmed(sentence) && !is_easier;
            is_visit || (is_formal && (!needs_request || is_request))
        })
    });
    passage.map(|passage| passage.at)
}

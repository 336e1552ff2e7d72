use crate::finding::{Argument, Severity};
use crate::law::gdpr;
use crate::reading::lists::rights::identity_code_demanded::*;
use crate::reading::{Passage, has_phrase};
use crate::register::{RequestIdentity, Text};
use crate::rules::{Context, Findings, data, rights, rule};

rule! {
    /// Reports a request that must contain the personal identity code: by its key, or by a sentence on rights and
    /// requests. Info if the register itself holds the code, which may tell people apart, and names a ground for it where
    /// the law of the country asks for one.
    ///
    /// Does not report a denial, a code that is asked for if needed, or strong identification, in which a code is
    /// checked.
    ///
    /// Law: more is asked for only in reasonable doubt (Art. 12(6)), and no more than needed (Arts. 5(1)(c) and 11(2)).
    ///
    /// ## Bad
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[right]]
    /// terms = ["access"]
    /// text = "Ilmoita pyynnössä nimesi, osoitteesi ja henkilötunnuksesi."  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [[rights-request]]
    /// contact = "controller"
    /// text = "Begäran ska innehålla namn och personbeteckning."  # here
    /// [controller]
    /// name = "Aamu Oy"
    /// email = "info@aamu.example"
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// identity = ["identity-code"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[right]]
    /// terms = ["access"]
    /// text = "Ilmoita pyynnössä nimesi ja sähköpostiosoitteesi. Henkilötunnusta ei tarvita."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [[rights-request]]
    /// contact = "controller"
    /// identity = ["when-needed", "identity-code"]
    /// [controller]
    /// name = "Aamu Oy"
    /// email = "info@aamu.example"
    /// ```
    RG020 "identity-code-demanded", Warning, [gdpr(12, 6, None), gdpr(5, 1, Some('c')), gdpr(11, 2, None)],
    section Requests, with [denial], since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let needs_ground = data::is_ground_asked(context);
    let is_held = data::identity_codes(context).any(|(_, item)| item.more.ground.is_some() || !needs_ground);
    let severity = if is_held { Severity::Info } else { Severity::Warning };
    for request in &register.rights_requests {
        let find = |wanted: RequestIdentity| request.identity.iter().find(|own| own.value == wanted);
        let stated = find(RequestIdentity::IdentityCode).filter(|_| find(RequestIdentity::WhenNeeded).is_none());
        if let Some(stated) = stated {
            findings.report_as(severity, stated.at, &[("case", Argument::Case("stated"))]);
        }
    }
    let own = rights::texts(context).map(|text| (text, false));
    let sections = register.sections.iter().filter_map(|section| section.note.text.as_ref());
    for (text, needs_request) in own.chain(sections.map(|text| (text, true))) {
        if let Some(passage) = find(context, text, needs_request) {
            findings.report_as(severity, passage.at, &[("case", Argument::Case("text"))]);
        }
    }
}

/// Returns the first language of a text that demands the code.
fn find<'c>(context: &'c Context<'_>, text: &'c Text, needs_request: bool) -> Option<&'c Passage> {
    let demands = |sentence: &Passage| {
        let is_about = CODE.is_in(sentence) && (!needs_request || REQUEST.is_in(sentence));
        let is_harmless = IF_NEEDED.is_in(sentence) || STRONG.is_in(sentence) || sentence.denies(sentence.lower());
        is_about && !is_harmless && is_demanded(sentence)
    };
    context.passages_of(text).find(|passage| passage.sentences.iter().any(demands))
}

/// Returns whether a verb of demanding stands before the code, or after it.
fn is_demanded(sentence: &Passage) -> bool {
    const BETWEEN: usize = 6;
    has_phrase(sentence, DEMAND, &[(BETWEEN, CODE)]) || has_phrase(sentence, CODE, &[(2, DEMANDED)])
}

use crate::finding::{Argument, Severity};
use crate::law::gdpr;
use crate::rules::{Context, Findings, rule};

rule! {
    /// The reader must be able to reach the controller itself. An e-mail address, a telephone or fax number, a form on the web
    /// or an address is enough; a home page alone is none of these. The officer's details are no substitute (Art. 13(1)(b) is
    /// a duty of its own). Where a `[contact.ID]` can be reached, the reader is not lost, and the finding is a warning.
    /// A text under `[controller]` that has a link, an `@` or a number is taken to tell how. Without `[controller]` there is
    /// no controller to reach: ID001 asks for it.
    ///
    /// ## Bad
    /// ```toml
    /// [controller]  # here
    /// name = "Aamu Energia Oy"
    /// web = "www.aamu.example"
    /// ```
    /// ```toml
    /// [controller]  # here
    /// name = "Aamu Energia Oy"
    /// [contact.service]
    /// name = "Customer service"
    /// phone = "+358 20 123 4567"
    /// ```
    /// ## Good
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// postal-address = "PL 1, 00101 Helsinki"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// text = "The registry office answers: registry@aamu.example."
    /// ```
    ID002 "controller-contact-missing", Error, [gdpr(13, 1, Some('a')), gdpr(14, 1, Some('a'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(controller) = context.register.controller.as_ref() else { return };
    if controller.contact.has_contact_details() || controller.contact.has_contact_hint() {
        return;
    }
    match context.register.contacts.iter().map(|(_, contact)| contact).find(|contact| contact.has_contact_details()) {
        Some(_) => findings.report_as(Severity::Warning, controller.at, &[("case", Argument::Case("only-contact"))]),
        None => findings.report(controller.at, &[]),
    }
}

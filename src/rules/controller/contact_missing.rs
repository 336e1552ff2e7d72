use crate::finding::{Argument, Severity};
use crate::law::gdpr;
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports `[controller]` without an e-mail address, a telephone or fax number, a web form or an address. A home
    /// page alone is not enough. A warning if a `[contact.ID]` can be reached, else an error.
    ///
    /// Does not report `[controller]` with a text that has a link, a reference, an `@` or a number of five digits. A
    /// file without `[controller]` has ID001.
    ///
    /// Law: Arts. 13(1)(a) and 14(1)(a). The officer's details are no substitute, since Art. 13(1)(b) is a duty of its
    /// own.
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

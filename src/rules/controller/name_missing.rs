use crate::finding::Argument;
use crate::law::gdpr;
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Reports a notice without `[controller]`, or without the controller's name. A joint controller's name is no
    /// substitute: the controller of the register belongs under `[controller]`.
    ///
    /// Does not report a trade name, since the law asks for the identity and for no form of it.
    ///
    /// Law: Arts. 13(1)(a) and 14(1)(a).
    ///
    /// ## Bad
    /// ```toml
    /// [controller]  # here
    /// email = "info@aamu.example"
    /// ```
    /// ## Good
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia"
    /// ```
    ID001 "controller-name-missing", Error, [gdpr(13, 1, Some('a')), gdpr(14, 1, Some('a'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    match context.register.controller.as_ref() {
        None => findings.report(Place::default(), &[("case", Argument::Case("no-table"))]),
        Some(controller) if controller.contact.name.is_none() => {
            findings.report(controller.at, &[("case", Argument::Case("no-name"))]);
        }
        Some(_) => {}
    }
}

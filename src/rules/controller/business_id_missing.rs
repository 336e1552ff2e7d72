use crate::law::{controller_kind, gdpr, practice};
use crate::register::{Controller, ControllerKind};
use crate::rules::{Context, Findings, name_argument, rule};

rule! {
    /// Reports a company without a business ID. Companies of a like name differ in it.
    ///
    /// The rule reads companies of the countries whose business ID is in `src/jurisdictions`: Finland and Åland. Does
    /// not report associations and authorities, by `kind` or by the form in the name ("ry", "kunta"). A controller
    /// without a name has ID001.
    ///
    /// Law: the GDPR does not ask for a business ID. Established practice that serves the identity of Art. 13(1)(a).
    ///
    /// ## Bad
    /// ```toml
    /// [controller]  # here
    /// name = "Aamu Energia Oy"
    /// ```
    /// ## Good
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// business-id = "0737546-2"
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Tennisseura Syöttö ry"
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Maija Metsälä"
    /// kind = "natural-person"
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Gryning Energi AB"
    /// country = "SE"
    /// ```
    ID003 "business-id-missing", Info, [practice(), gdpr(13, 1, Some('a'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for controller in context.register.controller.iter().chain(&context.register.joint_controllers) {
        let has_ids = context.jurisdiction_of(controller).is_some_and(|law| law.business_id.is_some());
        if has_ids && controller_kind(controller) == ControllerKind::Company {
            check_company(controller, findings);
        }
    }
}

/// Reports a company that has a name and no business ID.
fn check_company(controller: &Controller, findings: &mut Findings<'_>) {
    if let Some(name) = controller.contact.name.as_ref().filter(|_| controller.business_id.is_none()) {
        findings.report(controller.at, &[("name", name_argument(name))]);
    }
}

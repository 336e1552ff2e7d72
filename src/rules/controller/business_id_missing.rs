use crate::jurisdiction::Jurisdiction;
use crate::law::{controller_kind, gdpr, practice};
use crate::register::{Controller, ControllerKind};
use crate::rules::{Context, Findings, name_argument, rule};

rule! {
    /// Reports a company without a business ID. Companies of a like name differ in it.
    ///
    /// The rule reads companies of the countries where notices commonly state it, by `src/jurisdictions`. Does
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
        let law = context.jurisdiction_of(controller);
        let is_expected = law.business_id.as_ref().is_some_and(|id| id.is_expected);
        if is_expected && controller_kind(controller, context.home) == ControllerKind::Company {
            check_company(controller, law, findings);
        }
    }
}

/// Reports a company that has a name and no business ID.
fn check_company(controller: &Controller, law: &'static Jurisdiction, findings: &mut Findings<'_>) {
    if let Some(name) = controller.contact.name.as_ref().filter(|_| controller.business_id.is_none()) {
        findings.report_under(law, findings.code.severity, controller.at, &[("name", name_argument(name))]);
    }
}

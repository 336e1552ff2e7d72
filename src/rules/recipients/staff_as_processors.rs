use crate::finding::Argument;
use crate::law::gdpr;
use crate::register::{Role, StaffCalled};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports own staff as processors, by `called` of `[staff-access]` or by a recipient of own staff with `role =
    /// "processor"`.
    ///
    /// Does not report a group company, which is another legal person and may be a processor. Does not report a partner
    /// who works in the controller's systems.
    ///
    /// Law: a processor is somebody else who processes data on the controller's behalf (Art. 4(8)). People who act
    /// under the controller's authority are part of the controller (Art. 29).
    ///
    /// ## Bad
    /// ```toml
    /// [staff-access]
    /// staff  = ["employees"]
    /// called = "processor"  # here
    /// ```
    /// ```toml
    /// [[recipient]]
    /// terms = ["own-staff"]
    /// role  = "processor"  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [staff-access]
    /// staff = ["employees", "authorised-partners"]
    /// ```
    /// ```toml
    /// [[recipient]]
    /// terms = ["group-companies"]
    /// role  = "processor"
    /// ```
    /// ```toml
    /// [[recipient]]
    /// terms = ["own-staff"]
    /// ```
    RC003 "staff-as-processors", Warning, [gdpr(4, 8, None), gdpr(29, 0, None)], section StaffAccess, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if let Some(access) = context.register.staff_access.as_ref()
        && access.called == Some(StaffCalled::Processor)
    {
        findings.report(access.at.key("called"), &[("case", Argument::Case("called"))]);
    }
    for entry in &context.register.recipients {
        let staff = entry.terms.iter().find(|term| context.has_property(Kind::Recipient, &term.id, Property::Internal));
        let role = entry.role.as_ref().filter(|role| role.value == Role::Processor);
        if let (Some(staff), Some(role)) = (staff, role) {
            let name = context.term(Kind::Recipient, &staff.id);
            findings.report(role.at, &[("case", Argument::Case("role")), ("name", name)]);
        }
    }
}

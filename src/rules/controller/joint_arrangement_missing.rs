use crate::finding::Argument;
use crate::law::gdpr;
use crate::register::{Placed, Role};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Reports joint controllers without the essence of their arrangement: who answers what, and whom to turn to. A
    /// recipient whose `role` is `joint-controller` makes two controllers, too.
    ///
    /// Does not report `[joint-arrangement]` with an essence, a text or a link (`more-info`).
    ///
    /// Law: joint controllers make the essence available to data subjects (Art. 26(2)).
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// [[joint-controller]]
    /// name = "Ilta Energia Oy"
    /// ```
    /// ```toml
    /// [[joint-controller]]
    /// name = "Ilta Energia Oy"
    /// [joint-arrangement]  # here
    /// contact = "service"
    /// [contact.service]
    /// email = "info@aamu.example"
    /// ```
    /// ```toml
    /// [[recipient]]
    /// terms = ["group-companies"]
    /// role = "joint-controller"
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [[joint-controller]]
    /// name = "Ilta Energia Oy"
    /// [joint-arrangement]
    /// essence = "Aamu answers requests, Ilta maintains the system."
    /// ```
    /// ```toml
    /// [[recipient]]
    /// terms = ["group-companies"]
    /// role = "controller"
    /// ```
    ID012 "joint-arrangement-missing", Error, [gdpr(26, 2, None)], section JointControllers, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let is_joint = |role: &Placed<Role>| role.value == Role::JointController;
    let has_joint_recipient = register.recipients.iter().any(|entry| entry.role.as_ref().is_some_and(is_joint));
    if register.joint_controllers.is_empty() && !has_joint_recipient {
        return;
    }
    match register.joint_arrangement.as_ref() {
        None => findings.report(Place::default(), &[("case", Argument::Case("no-table"))]),
        Some(own) if own.essence.is_none() && own.note.text.is_none() && own.note.more_info.is_empty() => {
            findings.report(own.at, &[]);
        }
        Some(_) => {}
    }
}

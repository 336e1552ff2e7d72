use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::Passage;
use crate::reading::lists::controller::role_qualified::*;
use crate::register::{Controller, Text};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::Kind;

rule! {
    /// Reports a controller with a `qualifier` or with `acts-for`, once: both are mended together. Reports also
    /// "technical controller", in its inflections, in texts, names and labels.
    ///
    /// Does not report "joint controller" and "independent controller", since both are controllers by law.
    ///
    /// Law: the GDPR knows controllers, joint controllers and processors. A body that decides why and how is the
    /// controller, alone or jointly (Arts. 4(7) and 26).
    ///
    /// ## Bad
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// acts-for = ["subsidiaries"]
    /// qualifier = "technical controller"  # here
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// acts-for = ["subsidiaries"]  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv"]
    /// [[section]]
    /// id = "group"
    /// heading = "Aamu"
    /// text.fi = "Aamu Energia Oy toimii teknisenä rekisterinpitäjänä."  # here
    /// text.sv = "Aamu Energia Oy är teknisk personuppgiftsansvarig."
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// qualifier = "joint controller"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[section]]
    /// id = "support"
    /// heading = "Tuki"
    /// text = "Rekisterinpitäjän tekninen tuki auttaa. Ilta Oy ei ole tekninen rekisterinpitäjä."
    /// ```
    ID010 "controller-role-qualified", Warning, [gdpr(4, 7, None), gdpr(26, 0, None)], with [denial], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let controllers = || context.register.controller.iter().chain(&context.register.joint_controllers);
    for controller in controllers() {
        check_controller(controller, context, findings);
    }
    let qualifiers: Vec<&Text> = controllers().filter_map(|controller| controller.qualifier.as_ref()).collect();
    let is_elsewhere = |passage: &&Passage| qualifiers.iter().all(|text| text.at != passage.whole);
    for passage in context.find_affirmed(TECHNICAL).into_iter().filter(is_elsewhere) {
        let words = TECHNICAL.find(passage).unwrap_or_default().to_owned();
        findings.report(passage.at, &[("case", Argument::Case("words")), ("words", Argument::Text(words))]);
    }
}

/// Reports a `qualifier` that is no role of the law, else `acts-for`.
fn check_controller(controller: &Controller, context: &Context<'_>, findings: &mut Findings<'_>) {
    let has_role = |text: &Text| context.can_match(text, |passage| ROLES.is_in(passage));
    if let Some(qualifier) = controller.qualifier.as_ref().filter(|text| !has_role(text)) {
        let words = context.passages_of(qualifier).map(|own| (own.language, own.text().trim().to_owned()));
        let words = words.filter_map(|(language, text)| Some((language?, text))).collect();
        findings.report(qualifier.at, &[("case", Argument::Case("qualifier")), ("words", Argument::Words(words))]);
    } else if !controller.acts_for.is_empty() {
        let others = controller.acts_for.iter().map(|other| {
            if other.is_party { context.party(&other.id) } else { context.term(Kind::Recipient, &other.id) }
        });
        let others = ("others", Argument::List(others.collect()));
        findings.report(controller.at.key("acts-for"), &[("case", Argument::Case("acts-for")), others]);
    }
}

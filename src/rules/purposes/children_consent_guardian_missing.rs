use crate::finding::{Argument, Severity};
use crate::jurisdiction::is_inside_eea;
use crate::law::{effective_bases, gdpr};
use crate::reading::lists::purposes::children_consent_guardian_missing::*;
use crate::register::{Basis, Purpose, Ref, Text, of};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports a purpose on consent that concerns children, where nothing says who gives the consent. A warning if the
    /// purpose is about children; info if children are among the groups of the register. Told once a register.
    ///
    /// Does not report children's data on another basis. Does not report a register with guardians among its groups,
    /// with an age or a guardian under `[children]`, or with a text on a guardian or an age.
    ///
    /// Law: for services offered to children online, Art. 8(1) gives the age and Art. 8(2) the effort to check; else
    /// national law decides (Arts. 6(1)(a) and 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["children"]
    /// [[purpose]]
    /// terms = ["service-provision"]
    /// basis = ["consent"]  # here
    /// data-subjects = ["children"]
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["members", "children"]
    /// [[purpose]]
    /// terms = ["member-communication"]
    /// basis = ["consent"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["children", "guardians"]
    /// [[purpose]]
    /// terms = ["service-provision"]
    /// basis = ["consent"]
    /// data-subjects = ["children"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv", "en"]
    /// [[data-subjects]]
    /// terms = ["children"]
    /// [[purpose]]
    /// terms = ["service-provision"]
    /// basis = ["consent"]
    /// data-subjects = ["children"]
    /// text.fi = "Alle 13-vuotiaan puolesta suostumuksen antaa huoltaja."
    /// text.sv = "För barn under 13 år ger vårdnadshavaren samtycket."
    /// text.en = "For children under 13, a guardian gives the consent."
    /// ```
    /// ```toml
    /// [children]
    /// guardian = "consents"
    /// [[data-subjects]]
    /// terms = ["children"]
    /// [[purpose]]
    /// terms = ["service-provision"]
    /// basis = ["consent"]
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["children"]
    /// [[purpose]]
    /// terms = ["service-provision"]
    /// basis = ["public-task"]
    /// [[data]]
    /// terms = [{ term = "health-data", condition = "explicit-consent" }]
    /// ```
    PB019 "children-consent-guardian-missing", Warning,
    [gdpr(8, 1, None), gdpr(8, 2, None), gdpr(6, 1, Some('a')), gdpr(12, 1, None)], since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let rests_on_consent = |purpose: &&Purpose| effective_bases(register, purpose).contains(&Basis::Consent);
    let mut consented = register.purposes.iter().filter(rests_on_consent);
    let found = consented.find_map(|purpose| Some((purpose, severity(context, purpose)?)));
    let Some((purpose, severity)) = found.filter(|_| is_inside_eea(context.country())) else { return };
    if !is_told(context, purpose) {
        let case = Argument::Case(if severity == Severity::Warning { "direct" } else { "among" });
        findings.report_as(severity, purpose.at.key("basis"), &[("case", case)]);
    }
}

/// Returns the severity for a purpose that concerns children: the less, if they are some of many.
fn severity(context: &Context<'_>, purpose: &Purpose) -> Option<Severity> {
    let is_minor = |group: &&str| context.has_property(Kind::DataSubject, group, Property::Minor);
    if !purpose.data_subjects.is_empty() {
        let has_minor = purpose.data_subjects.iter().any(|group| is_minor(&group.id.as_str()));
        return has_minor.then_some(Severity::Warning);
    }
    let groups: Vec<&str> = groups(context).map(|group| group.id.as_str()).collect();
    let minors = groups.iter().filter(|group| is_minor(group)).count();
    match minors {
        0 => None,
        all if all == groups.len() => Some(Severity::Warning),
        _ => Some(Severity::Info),
    }
}

fn groups<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Ref<of::DataSubject>> + use<'a> {
    context.register.data_subjects.iter().flat_map(|entry| entry.terms.iter().chain(&entry.includes))
}

/// Returns whether something says who consents: a group, a table or a text.
fn is_told(context: &Context<'_>, purpose: &Purpose) -> bool {
    let register = context.register;
    let is_guardian = |id: &str| register.is_same_or_narrower(Kind::DataSubject, id, "guardians");
    let has_guardian = groups(context).any(|group| is_guardian(&group.id));
    let is_in_table = register.children.as_ref().is_some_and(|own| own.age_limit.is_some() || own.guardian.is_some());
    let own = purpose.note.text.iter().chain(&purpose.grounds.basis_text);
    let table = register.children.iter().filter_map(|table| table.note.text.as_ref());
    let groups = register.data_subjects.iter().filter_map(|entry| entry.note.text.as_ref());
    let rights = register.rights.iter().filter_map(|entry| entry.note.text.as_ref());
    let sections = register.sections.iter().filter_map(|entry| entry.note.text.as_ref());
    let mut texts = own.chain(table).chain(groups).chain(rights).chain(sections);
    let says = |text: &Text| context.can_match(text, |passage| GUARDIAN.is_in(passage) || AGE.is_in(passage));
    has_guardian || is_in_table || texts.any(says)
}

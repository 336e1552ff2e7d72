use crate::finding::Argument;
use crate::law::{Entitlement, all_bases, effective_bases, entitlement, gdpr, is_relevant_to};
use crate::register::{Ref, Right, of};
use crate::rules::{Context, Findings, rights, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports a right narrowed beyond the law, in two cases. A limit is not `lawful-for` the right; an own limit is
    /// open, since only a person knows which Act allows it. Or a right is given to fewer groups than the register has.
    ///
    /// Does not report a group to which the law does not give the right. Access, rectification, restriction and
    /// complaint are for all. Other rights follow the bases of the purposes for the group; erasure holds also without a
    /// basis. A right of a group may be in another entry, and a denied right has RG016. `purposes` narrow nothing: many
    /// rights depend on purposes.
    ///
    /// Law: Arts. 15–18, 20 and 21.
    ///
    /// ## Bad
    /// ```toml
    /// [[right]]
    /// terms = ["access", "erasure"]
    /// limited-by = ["legal-retention"]  # here
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["erasure"]
    /// limited-by = ["guest-books"]  # here
    /// [vocabulary.limit.guest-books]
    /// fi = "vieraskirjat"
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["customers", "prospects"]
    /// [[right]]
    /// terms = ["access", "rectification"]
    /// data-subjects = ["customers"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[right]]
    /// terms = ["erasure"]
    /// limited-by = ["legal-retention", "refusal-by-law"]
    /// [[right]]
    /// terms = ["portability"]
    /// limited-by = ["data-provided-by-subject"]
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["erasure"]
    /// limited-by = ["bookkeeping"]
    /// [vocabulary.limit.bookkeeping]
    /// fi = "kirjanpitolain mukainen säilytysvelvollisuus"
    /// broader = "legal-retention"
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["members", "employees"]
    /// [[purpose]]
    /// terms = ["newsletters"]
    /// basis = ["consent"]
    /// data-subjects = ["members"]
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// basis = ["legal-obligation"]
    /// data-subjects = ["employees"]
    /// [[right]]
    /// terms = ["erasure", "portability", "withdraw-consent"]
    /// data-subjects = ["members"]
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["customers", "prospects"]
    /// [[right]]
    /// terms = ["access"]
    /// data-subjects = ["customers"]
    /// [[right]]
    /// terms = ["access"]
    /// data-subjects = ["prospects"]
    /// ```
    RG014 "right-narrowed", Info, [
        gdpr(15, 0, None), gdpr(16, 0, None), gdpr(17, 0, None), gdpr(18, 0, None), gdpr(20, 0, None), gdpr(21, 0, None),
    ], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for entry in context.register.rights.iter().filter(|entry| rights::is_stated(entry)) {
        for limit in &entry.limited_by {
            check_limit(context, entry, limit, findings);
        }
        check_groups(context, entry, findings);
    }
}

/// Reports a limit that the law does not allow for each right of the entry.
fn check_limit(context: &Context<'_>, entry: &Right, limit: &Ref<of::Limit>, findings: &mut Findings<'_>) {
    let lawful_for = lawful_for(context, &limit.id);
    let own_rights = context.register.own_term(Kind::Limit, &limit.id).map(|own| own.properties.lawful_for.as_slice());
    let own_rights = own_rights.unwrap_or_default();
    let is_lawful = |right: &str| {
        lawful_for.is_some_and(|rights| rights.contains(&right)) || own_rights.iter().any(|own| own.id == right)
    };
    let narrowed: Vec<&str> =
        entry.terms.iter().map(|right| right.id.as_str()).filter(|right| !is_lawful(right)).collect();
    if !narrowed.is_empty() {
        let case = if lawful_for.is_some() { "limit" } else { "own-limit" };
        let limit_label = context.term(Kind::Limit, &limit.id);
        findings.report(limit.at, &arguments(context, case, &narrowed, limit_label));
    }
}

/// Returns the rights that the law itself narrows by a limit; `None` for a limit of the author's own.
fn lawful_for(context: &Context<'_>, limit: &str) -> Option<&'static [&'static str]> {
    context.register.built_in(Kind::Limit, limit)?.properties.iter().find_map(|property| match property {
        Property::LawfulFor(rights) => Some(*rights),
        _ => None,
    })
}

/// Reports an entry that leaves out groups to which the law gives one of its rights.
fn check_groups(context: &Context<'_>, entry: &Right, findings: &mut Findings<'_>) {
    if entry.data_subjects.is_empty() {
        return;
    }
    let mut left_out: Vec<&str> = Vec::new();
    let mut narrowed = Vec::new();
    for right in &entry.terms {
        let groups = groups_left_out(context, &right.id);
        if !groups.is_empty() {
            narrowed.push(right.id.as_str());
            left_out.extend(groups.into_iter().filter(|group| !left_out.contains(group)).collect::<Vec<_>>());
        }
    }
    if !narrowed.is_empty() {
        let groups = left_out.iter().map(|group| context.term(Kind::DataSubject, group)).collect();
        findings
            .report(entry.at.key("data-subjects"), &arguments(context, "groups", &narrowed, Argument::List(groups)));
    }
}

/// Returns the groups of the register that no entry of a right names, and to which the law gives the right.
fn groups_left_out<'a>(context: &Context<'a>, right: &str) -> Vec<&'a str> {
    let entries: Vec<&Right> = rights::entries(context, right).collect();
    if entries.iter().any(|entry| entry.data_subjects.is_empty()) {
        return Vec::new();
    }
    let has_it = |group: &str| entries.iter().flat_map(|entry| &entry.data_subjects).any(|own| own.id == group);
    let groups = context.register.data_subjects.iter().flat_map(|entry| &entry.terms);
    groups.map(|group| group.id.as_str()).filter(|group| !has_it(group) && is_given(context, right, group)).collect()
}

/// Returns whether the law gives a right to a group.
fn is_given(context: &Context<'_>, right: &str, group: &str) -> bool {
    let purposes = &context.register.purposes;
    let mut concerning = purposes.iter().filter(|purpose| is_relevant_to(purpose, &[group]));
    match entitlement(right, &[]) {
        Entitlement::Always => true,
        _ if right == "erasure" && all_bases(context.register).is_empty() => true,
        _ => concerning.any(|purpose| {
            matches!(entitlement(right, &effective_bases(context.register, purpose)), Entitlement::By(_))
        }),
    }
}

/// Returns the values of the message.
fn arguments(
    context: &Context<'_>,
    case: &'static str,
    rights: &[&str],
    what: Argument,
) -> [(&'static str, Argument); 3] {
    let rights = rights.iter().map(|right| context.term(Kind::Right, right)).collect();
    [("case", Argument::Case(case)), ("rights", Argument::List(rights)), ("what", what)]
}

use crate::law::gdpr;
use crate::register::{DataItem, Ref, of};
use crate::rules::{Context, Findings, data, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports data that arise on a website if no group of data subjects visits it.
    ///
    /// Does not report a notice without groups (DC002), an entry that names its own groups, or a group in own words.
    /// Silent if the use of a service is a source: its users leave the traces.
    ///
    /// Law: clear information (Art. 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["customers"]
    /// [[data]]
    /// terms = [
    ///   "name",
    ///   "ip-address",  # here
    ///   "browser",
    /// ]
    /// ```
    /// ## Good
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["customers", "website-visitors"]
    /// [[data]]
    /// terms = ["name", "ip-address"]
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["members"]
    /// [[data]]
    /// terms = ["name", "log-data"]
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["customers"]
    /// [[source]]
    /// terms = ["service-use"]
    /// [[data]]
    /// terms = ["name", "log-data"]
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = ["ip-address"]
    /// ```
    XC006 "data-without-subject-group", Info, [gdpr(12, 1, None)], section DataSubjects, since "0.1"
}

/// The groups that leave traces on a website or in a system.
const USERS: [&str; 5] = ["website-visitors", "service-users", "newsletter-subscribers", "members", "employees"];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let mut groups = register.data_subjects.iter().flat_map(|entry| entry.terms.iter().chain(&entry.includes));
    let arises_in_use = register.sources.iter().flat_map(|source| &source.terms).any(|term| term.id == "service-use");
    if register.data_subjects.is_empty() || arises_in_use || groups.any(|group| can_visit(context, group)) {
        return;
    }
    let trace = data::items(context)
        .filter(|(entry, _)| entry.data_subjects.is_empty())
        .find_map(|(_, item)| trace(context, item));
    if let Some(term) = trace {
        findings.report(term.at, &[("data", context.term(Kind::Data, &term.id))]);
    }
}

/// Returns whether a group visits or uses a service, or is in the author's own words.
fn can_visit(context: &Context<'_>, group: &Ref<of::DataSubject>) -> bool {
    let broadest = context.register.broader_terms(Kind::DataSubject, &group.id).last();
    broadest.is_some_and(|(id, own)| own.is_some() || USERS.contains(&id))
}

/// Returns the term of an item that arises on a website.
fn trace<'i>(context: &Context<'_>, item: &'i DataItem) -> Option<&'i Ref<of::Data>> {
    let mut terms = std::iter::once(&item.term).chain(&item.more.such_as);
    terms.find(|term| context.has_property(Kind::Data, &term.id, Property::WebTrace))
}

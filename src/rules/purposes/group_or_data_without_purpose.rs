use crate::finding::{Argument, Severity};
use crate::law::gdpr;
use crate::register::{Data, DataItem, Purpose, Ref, of};
use crate::rules::related::RelatedTerms;
use crate::rules::{Context, Findings, data, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports a group of people, and as info data, that no purpose concerns, where each purpose says whom or what it
    /// concerns. One finding for all data.
    ///
    /// Does not report anything if one purpose leaves it open. Does not report people who stand beside the group of a
    /// purpose (guardians, representatives), data with purposes of their own, data that a recipient gets for a
    /// purpose, vague terms, or visitors of a website whose cookies have purposes.
    ///
    /// Law: the purposes are told (Art. 13(1)(c)), clearly (Art. 12(1)), and data are kept for purposes alone (Arts.
    /// 5(1)(b) and 5(1)(c)).
    ///
    /// ## Bad
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["members", "job-applicants"]  # here
    /// [[purpose]]
    /// terms = ["membership-management"]
    /// basis = ["contract"]
    /// data-subjects = ["members"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract"]
    /// data = ["billing-address"]
    /// [[data]]
    /// terms = ["billing-address", "photographs"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["members", "job-applicants", "guardians"]
    /// [[purpose]]
    /// terms = ["membership-management"]
    /// basis = ["contract"]
    /// data-subjects = ["members"]
    /// [[purpose]]
    /// terms = ["recruitment"]
    /// basis = ["contract"]
    /// data-subjects = ["job-applicants"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract"]
    /// data = ["customer-data"]
    /// [[data]]
    /// category = "customer-data"
    /// terms = ["name", "billing-address"]
    /// [[data]]
    /// terms = [{ term = "photographs", purposes = ["member-communication"] }]
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["members", "job-applicants"]
    /// [[data]]
    /// terms = ["billing-address", "photographs"]
    /// [[purpose]]
    /// terms = ["membership-management"]
    /// data-subjects = ["members"]
    /// data = ["billing-address"]
    /// [[purpose]]
    /// terms = ["statistics"]
    /// ```
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// [[data-subjects]]
    /// terms = ["members", "website-visitors"]
    /// [[purpose]]
    /// terms = ["membership-management"]
    /// data-subjects = ["members"]
    /// ```
    XC011 "group-or-data-without-purpose", Warning,
    [gdpr(13, 1, Some('c')), gdpr(5, 1, Some('b')), gdpr(5, 1, Some('c')), gdpr(12, 1, None)], since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let is_stated = |purpose: &&Purpose| !purpose.terms.is_empty() || purpose.note.text.is_some();
    let purposes: Vec<&Purpose> = context.register.purposes.iter().filter(is_stated).collect();
    if purposes.is_empty() {
        return;
    }
    if purposes.iter().all(|purpose| !purpose.data_subjects.is_empty()) {
        let groups = purposes.iter().flat_map(|purpose| &purpose.data_subjects).map(|own| own.id.as_str());
        let named = RelatedTerms::new(context.register, Kind::DataSubject, groups);
        for entry in &context.register.data_subjects {
            let is_beside = entry.includes.iter().any(|included| named.contains(&included.id));
            for group in entry.terms.iter().filter(|group| !is_beside && !is_concerned(context, &named, group)) {
                let groups = Argument::List(vec![context.term(Kind::DataSubject, &group.id)]);
                findings.report(group.at, &[("case", Argument::Case("group")), ("names", groups)]);
            }
        }
    }
    if purposes.iter().all(|purpose| !purpose.data.is_empty()) {
        let told = context.register.recipients.iter().filter(|recipient| !recipient.purposes.is_empty());
        let told = told.flat_map(|recipient| &recipient.data).map(|data| data.id.as_str());
        let data = purposes.iter().flat_map(|own| &own.data).map(|data| data.id.as_str());
        let named = RelatedTerms::new(context.register, Kind::Data, data.chain(told));
        let unused = |(entry, item): &(&Data, &DataItem)| !is_used(context, &named, entry, item);
        let unused: Vec<&DataItem> = data::items(context).filter(unused).map(|(_, item)| item).collect();
        if let Some(first) = unused.first() {
            let names = unused.iter().map(|item| context.term(Kind::Data, &item.term.id)).collect();
            let arguments = [("case", Argument::Case("data")), ("names", Argument::List(names))];
            findings.report_as(Severity::Info, first.at, &arguments);
        }
    }
}

/// Returns whether a purpose concerns a group, or whether the group needs none of its own. `named` are the groups of the purposes.
fn is_concerned(context: &Context<'_>, named: &RelatedTerms<'_>, group: &Ref<of::DataSubject>) -> bool {
    let register = context.register;
    let has_cookies = register.cookies.is_some() || !register.cookie.is_empty();
    let is_visitor = register.is_same_or_narrower(Kind::DataSubject, &group.id, "website-visitors");
    context.has_property(Kind::DataSubject, &group.id, Property::ThirdPerson)
        || (has_cookies && is_visitor)
        || named.has_related(&group.id)
}

/// Returns whether a purpose needs a kind of data, or whether something else says what it is for. `named` are the data of the
/// purposes.
fn is_used(context: &Context<'_>, named: &RelatedTerms<'_>, entry: &Data, item: &DataItem) -> bool {
    !item.more.purposes.is_empty()
        || context.has_property(Kind::Data, &item.term.id, Property::Vague)
        || item.all_terms().chain(entry.category.as_ref()).any(|own| named.has_related(&own.id))
}

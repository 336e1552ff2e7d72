use crate::law::gdpr;
use crate::register::{Data, Ref, of};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports data on a household or on a customer's representative if the notice names no such group. One finding an
    /// entry, at its heading if the heading is about third persons, else at the term.
    ///
    /// Does not report a notice with a group of third persons, or with a group in own words, which may be third
    /// persons. The `data-subjects` of the entry do not count: employees are not their next of kin. Children do not
    /// count for data on their representatives.
    ///
    /// Law: people who did not give the data are data subjects, too, and Art. 14 gives them information.
    ///
    /// ## Bad
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["customers"]
    /// [[data]]
    /// category = "representative-details"  # here
    /// terms = ["name", "phone-number"]
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = [
    ///   "name",
    ///   "household-size",  # here
    /// ]
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["children", "employees"]
    /// [[data]]
    /// data-subjects = ["employees"]
    /// terms = ["representative-details"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["customers", "representatives"]
    /// [[data]]
    /// category = "representative-details"
    /// terms = ["name", "phone-number"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [[data-subjects]]
    /// terms = ["customers"]
    /// includes = ["household-members"]
    /// [[data]]
    /// terms = ["name", "household-size"]
    /// [vocabulary.data-subject.household-members]
    /// en = "members of the household"
    /// ```
    DC007 "third-person-data", Info, [gdpr(14, 0, None)], section DataSubjects, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for entry in &context.register.data {
        if let Some(term) = third_person_term(entry, context).filter(|term| !has_group(term, context)) {
            findings.report(term.at, &[("term", context.term(Kind::Data, &term.id))]);
        }
    }
}

/// Returns whether the notice names a group that can be the third persons of these data.
fn has_group(term: &Ref<of::Data>, context: &Context<'_>) -> bool {
    // Representatives of a child are adults, so the group of children does not cover them.
    let is_of_adults = context.register.is_same_or_narrower(Kind::Data, &term.id, "representative-details");
    let is_child = |group: &Ref<of::DataSubject>| is_of_adults && group.id == "children";
    let mut groups = context.register.data_subjects.iter().flat_map(|entry| entry.terms.iter().chain(&entry.includes));
    groups.any(|group| !is_child(group) && can_be_third_person(group, context))
}

/// Returns whether a group is of third persons, or in the author's own words, which can mean third persons.
fn can_be_third_person(group: &Ref<of::DataSubject>, context: &Context<'_>) -> bool {
    let is_own = context.register.built_in(Kind::DataSubject, &group.id).is_none();
    is_own || context.has_property(Kind::DataSubject, &group.id, Property::ThirdPerson)
}

/// Returns the heading or term of an entry that is about third persons.
fn third_person_term<'r>(entry: &'r Data, context: &Context<'_>) -> Option<&'r Ref<of::Data>> {
    let terms = entry.category.iter().chain(entry.terms.iter().flat_map(|item| item.all_terms()));
    terms.into_iter().find(|term| context.has_property(Kind::Data, &term.id, Property::ThirdPerson))
}

use crate::law::gdpr;
use crate::register::{Data, Ref, of};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Data on a household or on a customer's representative are data on people who did not give them: they, too, are data
    /// subjects, and Art. 14 gives them information. Silent where the notice names a group that they may be: one that is known
    /// to be of third persons, or one of the author's own words, which may be. That an entry's `data-subjects` are the employees
    /// says nothing of their next of kin, and children are not those who represent them.
    /// One finding an entry, at its heading where that is about them, else at the term.
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
        if let Some(term) = third_person(entry, context).filter(|term| !has_group(term, context)) {
            findings.report(term.at, &[("term", context.term(Kind::Data, &term.id))]);
        }
    }
}

/// Whether the notice names a group that may be the people whom such data are about.
fn has_group(term: &Ref<of::Data>, context: &Context<'_>) -> bool {
    // Whoever represents a child is no child.
    let is_of_adults = context.register.is_same_or_narrower(Kind::Data, &term.id, "representative-details");
    let is_other = |group: &Ref<of::DataSubject>| is_of_adults && group.id == "children";
    let mut groups = context.register.data_subjects.iter().flat_map(|entry| entry.terms.iter().chain(&entry.includes));
    groups.any(|group| !is_other(group) && may_be(group, context))
}

/// Whether a group is of third persons, or of the author's own words, which may say so.
fn may_be(group: &Ref<of::DataSubject>, context: &Context<'_>) -> bool {
    let is_own = context.register.built_in(Kind::DataSubject, &group.id).is_none();
    is_own || context.has_property(Kind::DataSubject, &group.id, Property::ThirdPerson)
}

fn third_person<'r>(entry: &'r Data, context: &Context<'_>) -> Option<&'r Ref<of::Data>> {
    let terms = entry.category.iter().chain(entry.terms.iter().flat_map(|item| item.all_terms()));
    terms.into_iter().find(|term| context.has_property(Kind::Data, &term.id, Property::ThirdPerson))
}

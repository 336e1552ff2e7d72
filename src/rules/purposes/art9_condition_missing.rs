use crate::finding::Argument;
use crate::law::gdpr;
use crate::register::{Condition, Data, DataItem};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports data of Art. 9 or 10 without a condition, or with a condition that does not fit. The term decides, or
    /// one of its examples, or the category over terms without conditions.
    ///
    /// Does not report data that are not collected, or data from which something sensitive might only be guessed, such
    /// as a photograph or a nationality.
    ///
    /// Law: data of Art. 9(1) need a condition of Art. 9(2). Data on convictions and offences need what Art. 10 allows,
    /// which is no condition of Art. 9(2). WP260 asks for the condition beside the basis.
    ///
    /// ## Bad
    /// ```toml
    /// [[data]]
    /// terms = [
    ///   "name",
    ///   "health-data",  # here
    /// ]
    /// ```
    /// ```toml
    /// [[data]]
    /// category = "health-data"  # here
    /// terms = ["qualifications", "other-data"]
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = [{ term = "trade-union-membership", condition = "official-authority-or-law" }]  # here
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = ["criminal-convictions-and-offences"]  # here
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = [{ term = "criminal-convictions-and-offences", condition = "explicit-consent" }]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[data]]
    /// terms = [{ term = "health-data", condition = "health-care" }]
    /// ```
    /// ```toml
    /// [[data]]
    /// category = "health-data"
    /// terms = [{ term = "customer-history", condition = "health-care" }, "photographs"]
    /// ```
    /// ```toml
    /// [not-collected]
    /// terms = ["health-data"]
    /// [[data]]
    /// terms = ["nationality", { term = "criminal-convictions-and-offences", condition = "official-authority-or-law" }]
    /// ```
    PB010 "art9-condition-missing", Error, [gdpr(9, 2, None), gdpr(10, 0, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for entry in context.register.data.iter() {
        let count = findings.list.len();
        for item in &entry.terms {
            check_item(item, context, findings);
        }
        if findings.list.len() == count {
            check_category(entry, context, findings);
        }
    }
}

/// Reports an item of Art. 9 or 10 without a condition, or with a condition that does not fit.
fn check_item(item: &DataItem, context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut terms = std::iter::once(&item.term).chain(&item.more.such_as);
    let found = terms.find_map(|term| special_kind(&term.id, context).map(|case| (case, &term.id)));
    let Some((case, id)) = found else { return };
    let condition = item.more.condition.as_ref();
    let data = ("data", context.term(Kind::Data, id));
    match condition {
        None => findings.report(item.at, &[("case", Argument::Case(case)), data]),
        Some(own) if case == "special" && own.value == Condition::OfficialAuthorityOrLaw => {
            findings.report(own.at, &[("case", Argument::Case("wrong-condition")), data]);
        }
        Some(own) if case == "criminal" && is_for_art_9_only(own.value) => {
            findings.report(own.at, &[("case", Argument::Case("not-for-criminal")), data]);
        }
        Some(_) => {}
    }
}

/// Returns whether a condition of Art. 9(2) has no counterpart in law on data of Art. 10. Claims, insurance and
/// research have one (Act 1050/2018, section 7).
fn is_for_art_9_only(condition: Condition) -> bool {
    matches!(
        condition,
        Condition::ExplicitConsent | Condition::MadePublic | Condition::NonProfitBody | Condition::PublicHealth
    )
}

/// Reports a category of Art. 9 or 10 if no term under it gives a condition.
fn check_category(entry: &Data, context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(category) = &entry.category else { return };
    let Some(case) = special_kind(&category.id, context) else { return };
    if entry.terms.iter().all(|item| item.more.condition.is_none()) {
        let data = context.term(Kind::Data, &category.id);
        findings.report(category.at, &[("case", Argument::Case(case)), ("data", data)]);
    }
}

/// Returns "special" for data of Art. 9, and "criminal" for data of Art. 10.
fn special_kind(id: &str, context: &Context<'_>) -> Option<&'static str> {
    if context.has_property(Kind::Data, id, Property::SpecialCategory) {
        return Some("special");
    }
    context.has_property(Kind::Data, id, Property::Criminal).then_some("criminal")
}

use crate::law::gdpr;
use crate::register::{Data, Ref, Register, of};
use crate::rules::{Context, Findings, data, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports data that another kind of data contains: the personal identity code contains the year of birth. The
    /// vocabulary knows the contents of a term (`contains`).
    ///
    /// Does not report entries about different groups, or data of third persons beside the data subject's own. Does not
    /// report a code that is processed on a condition (`when`), since the other may be needed for the rest.
    ///
    /// Law: data minimisation (Art. 5(1)(c)).
    ///
    /// ## Bad
    /// ```toml
    /// [[data]]
    /// terms = [
    ///   "name",
    ///   "national-identity-code",
    ///   "age-or-birth-year",  # here
    /// ]
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = ["national-identity-code"]
    /// [[data]]
    /// category = "basic-data"
    /// terms = ["birth-year"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["employees", "website-visitors"]
    /// [[data]]
    /// data-subjects = ["employees"]
    /// terms = ["national-identity-code"]
    /// [[data]]
    /// data-subjects = ["website-visitors"]
    /// terms = ["age-or-birth-year"]
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = ["age-or-birth-year", { term = "national-identity-code", when = ["required-by-law"] }]
    /// ```
    /// ```toml
    /// [[data]]
    /// category = "representative-details"
    /// terms = ["national-identity-code"]
    /// [[data]]
    /// terms = ["age-or-birth-year"]
    /// ```
    DC006 "redundant-identifiers", Info, [gdpr(5, 1, Some('c'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let unconditional = data::items(context).filter(|(_, item)| item.more.when.is_empty());
    let holders: Vec<_> = unconditional
        .flat_map(|(entry, item)| item.all_terms().map(move |term| (entry, term, contained(register, &term.id))))
        .filter(|(.., contents)| !contents.is_empty())
        .collect();
    for (entry, item) in data::items(context) {
        for term in item.all_terms() {
            let kind = built_in(register, &term.id);
            let is_holder = |(other, _, contents): &&(&Data, &Ref<of::Data>, &[&str])| {
                contents.contains(&kind) && is_about_same_people(entry, other, context)
            };
            if let Some((_, holder, _)) = holders.iter().find(is_holder) {
                let holder = ("holder", context.term(Kind::Data, &holder.id));
                findings.report(term.at, &[("term", context.term(Kind::Data, &term.id)), holder]);
            }
        }
    }
}

/// Returns the kinds of data that a kind of data contains.
fn contained(register: &Register, id: &str) -> &'static [&'static str] {
    let properties = register.built_in(Kind::Data, id).map_or(&[][..], |term| term.properties);
    let contents =
        properties.iter().find_map(|property| if let Property::Contains(ids) = property { Some(*ids) } else { None });
    contents.unwrap_or_default()
}

/// Returns the built-in term that a term narrows, else the term.
fn built_in<'r>(register: &Register, id: &'r str) -> &'r str {
    register.built_in(Kind::Data, id).map_or(id, |term| term.id)
}

/// Returns whether two entries are about the same people: either both or neither about third persons, and without
/// different groups.
fn is_about_same_people(one: &Data, other: &Data, context: &Context<'_>) -> bool {
    let is_third = |entry: &Data| {
        entry.category.as_ref().is_some_and(|own| context.has_property(Kind::Data, &own.id, Property::ThirdPerson))
    };
    let is_about_all = one.data_subjects.is_empty() || other.data_subjects.is_empty();
    let has_shared_group =
        || one.data_subjects.iter().any(|own| other.data_subjects.iter().any(|theirs| theirs.id == own.id));
    is_third(one) == is_third(other) && (is_about_all || has_shared_group())
}

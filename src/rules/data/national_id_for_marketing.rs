use crate::jurisdiction::Matter;
use crate::law::{effective_bases, gdpr, national};
use crate::register::{Basis, Data, DataItem, Purpose, Ref, Register, of};
use crate::rules::{Context, Findings, data, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports a personal identity code whose purposes are all marketing, communication or surveys, with marketing
    /// among them. The rule reads the purposes of the item, else every purpose of the register that is not limited to
    /// other data or people.
    ///
    /// Does not report an item with a ground, or surveys and events alone, which may need to know who somebody is. A
    /// purpose on a legal obligation or public task, or in prose alone, is not judged. Info where national law lists no grounds
    /// for such numbers, and silent where no law on them is known. Replaces DC003.
    ///
    /// Law: marketing does not need to know who somebody is beyond doubt (Art. 5(1)(c)). In Finland, section 29 of the Data
    /// Protection Act (1050/2018) therefore gives no ground but consent. See also Art. 87.
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["direct-marketing", "customer-surveys"]
    /// [[data]]
    /// terms = ["name", "national-identity-code"]  # here
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// [[data]]
    /// terms = [
    ///   "name",
    ///   { term = "national-identity-code", purposes = ["direct-marketing"] },  # here
    /// ]
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["direct-marketing", "billing"]
    /// [[data]]
    /// terms = ["name", "national-identity-code"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["event-organising"]
    /// [[data]]
    /// terms = ["name", "national-identity-code"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["direct-marketing"]
    /// [[data]]
    /// terms = [{ term = "national-identity-code", ground = "consent" }]
    /// ```
    DC004 "national-id-for-marketing", Error, [gdpr(87, 0, None), gdpr(5, 1, Some('c')), national(Matter::IdentityCode)],
    replaces [DC003], under IdentityCode, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let severity = data::severity(findings.code.severity, context);
    for (entry, item) in data::identity_codes(context).filter(|(_, item)| item.more.ground.is_none()) {
        let purposes = purposes_of(entry, item, context.register).unwrap_or_default();
        let has = |purpose: &&Ref<of::Purpose>, property| context.has_property(Kind::Purpose, &purpose.id, property);
        let is_marketing = purposes.iter().any(|purpose| has(purpose, Property::Marketing));
        if is_marketing && purposes.iter().all(|purpose| has(purpose, Property::Soft)) {
            findings.report_as(severity, item.at, &[data::number()]);
        }
    }
}

/// Returns the purposes of a kind of data. `None` if a purpose is in prose only, or rests on a legal obligation or
/// public task.
fn purposes_of<'a>(entry: &Data, item: &'a DataItem, register: &'a Register) -> Option<Vec<&'a Ref<of::Purpose>>> {
    if !item.more.purposes.is_empty() {
        return Some(item.more.purposes.iter().collect());
    }
    let concerning: Vec<&Purpose> =
        register.purposes.iter().filter(|purpose| is_relevant_to(purpose, entry, item)).collect();
    let by_law = [Basis::LegalObligation, Basis::PublicTask];
    let is_known = |purpose: &&Purpose| {
        !purpose.terms.is_empty() && !effective_bases(register, purpose).iter().any(|basis| by_law.contains(basis))
    };
    concerning.iter().all(is_known).then(|| concerning.iter().flat_map(|purpose| &purpose.terms).collect())
}

/// Returns whether a purpose is not limited to other data or to other people.
fn is_relevant_to(purpose: &Purpose, entry: &Data, item: &DataItem) -> bool {
    let category = entry.category.iter().map(|category| &category.id);
    let mut names = item.all_terms().map(|term| &term.id).chain(category);
    let is_for_data = purpose.data.is_empty() || names.any(|name| purpose.data.iter().any(|own| own.id == *name));
    let is_for_all = purpose.data_subjects.is_empty() || entry.data_subjects.is_empty();
    is_for_data
        && (is_for_all
            || purpose.data_subjects.iter().any(|own| entry.data_subjects.iter().any(|other| other.id == own.id)))
}

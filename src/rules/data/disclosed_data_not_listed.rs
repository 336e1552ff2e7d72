use crate::finding::Argument;
use crate::law::gdpr;
use crate::register::{Ref, of};
use crate::rules::related::RelatedTerms;
use crate::rules::{Context, Findings, data, rule};
use crate::vocabulary::Kind;

rule! {
    /// Reports data that a recipient gets and that no `[[data]]` lists. One finding for each entry, with all of them.
    ///
    /// Does not report a term that narrows a listed one or has one below it, or a register that lists no data
    /// (DC001).
    ///
    /// Law: the kinds of data are told (Art. 14(1)(d)), fairly and clearly (Arts. 5(1)(a) and 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [[data]]
    /// terms = ["name"]
    /// [[recipient]]
    /// terms = ["debt-collection"]
    /// data = ["name", "payment-history"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[data]]
    /// terms = ["name", { term = "contract-data", such-as = ["ordered-products"] }, "payment-data"]
    /// [[recipient]]
    /// terms = ["debt-collection"]
    /// data = ["name", "payment-history", "ordered-products"]
    /// ```
    /// ```toml
    /// [[data]]
    /// category = "customer-data"
    /// terms = ["payment-history"]
    /// [[recipient]]
    /// terms = ["debt-collection"]
    /// data = ["customer-data", "payment-data"]
    /// ```
    /// ```toml
    /// [[recipient]]
    /// terms = ["debt-collection"]
    /// data = ["name"]
    /// ```
    DC012 "disclosed-data-not-listed", Warning, [gdpr(14, 1, Some('d')), gdpr(5, 1, Some('a')), gdpr(12, 1, None)],
    since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let items = data::items(context).flat_map(|(_, item)| item.all_terms());
    let categories = register.data.iter().filter_map(|entry| entry.category.as_ref());
    let listed = RelatedTerms::new(register, Kind::Data, items.chain(categories).map(|term| term.id.as_str()));
    for entry in register.recipients.iter().filter(|_| !listed.is_empty()) {
        let missing: Vec<&Ref<of::Data>> = entry.data.iter().filter(|term| !listed.has_related(&term.id)).collect();
        if let Some(first) = missing.first() {
            let data = missing.iter().map(|term| context.term(Kind::Data, &term.id)).collect();
            findings.report(first.at, &[("data", Argument::List(data))]);
        }
    }
}

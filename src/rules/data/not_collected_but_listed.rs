use rustc_hash::{FxHashMap, FxHashSet};

use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::data::not_collected_but_listed::*;
use crate::register::{Note, Ref, of};
use crate::rules::{Context, Findings, data, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports data that the notice says are not collected, and lists all the same: the same kind, or one that narrows
    /// it. A term of the author's own for all sensitive data is compared with data of Art. 9. The same holds of purposes
    /// for which the notice says that data are not used, in `[not-used]` or on one kind of data.
    ///
    /// Does not report a broader heading among the data, or a narrower one among those that are not collected. Does not
    /// report a text with an exception.
    ///
    /// Law: information is fair, transparent and clear (Arts. 5(1)(a) and 12(1)); the kinds of data are told (Art.
    /// 14(1)(d)).
    ///
    /// ## Bad
    /// ```toml
    /// [not-collected]
    /// terms = ["health-data"]  # here
    /// [[data]]
    /// terms = ["name", { term = "health-data", condition = "explicit-consent" }]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [not-collected]
    /// terms = ["location"]  # here
    /// [[data]]
    /// terms = ["gps-track"]
    /// [vocabulary.data.gps-track]
    /// en = "route of the delivery van"
    /// broader = "location"
    /// ```
    /// ```toml
    /// [not-collected]
    /// terms = ["location"]  # here
    /// [[data]]
    /// category = "location"
    /// text.fi = "Auton reitti."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [not-collected]
    /// terms = ["delicate"]  # here
    /// [[data]]
    /// terms = ["allergies"]
    /// [vocabulary.data.delicate]
    /// fi = "arkaluonteiset tiedot"
    /// broader = "customer-data"
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing", "newsletters"]
    /// [not-used]
    /// purposes = ["direct-marketing"]  # here
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = [{ term = "national-identity-code", purposes = ["debt-collection"], not-used-for = ["debt-collection"] }]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [not-collected]
    /// terms = ["health-data"]
    /// [[data]]
    /// terms = ["name", "photographs"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [not-collected]
    /// terms = ["national-identity-code"]
    /// text.fi = "Luottosopimuksissa henkilötunnus kuitenkin kysytään."
    /// [[data]]
    /// terms = [{ term = "national-identity-code", ground = "credit-and-collection", when = ["contract"] }]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv", "en"]
    /// [not-collected]
    /// terms = ["health-data"]
    /// text.sv = "Allergier frågas dock inför läger."
    /// text.en = "Before camps, however, we ask for allergies."
    /// [[data]]
    /// terms = [{ term = "allergies", condition = "explicit-consent" }]
    /// ```
    /// ```toml
    /// [not-collected]
    /// terms = ["bank-account"]
    /// [[data]]
    /// category = "customer-data"
    /// terms = ["payment-data"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-communication"]
    /// [not-used]
    /// purposes = ["profiling", "direct-marketing"]
    /// ```
    DC010 "not-collected-but-listed", Warning, [gdpr(5, 1, Some('a')), gdpr(12, 1, None), gdpr(14, 1, Some('d'))],
    since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    check_data(context, findings);
    check_purposes(context, findings);
}

fn check_data(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(denied) = context.register.not_collected.as_ref() else { return };
    if has_exception(context, &denied.note) {
        return;
    }
    let data = ListedData::of(context);
    for term in &denied.terms {
        let listed = data.of_kind(context, term);
        if !listed.is_empty() {
            let data = listed.iter().map(|own| context.term(Kind::Data, &own.id)).collect();
            let denied = context.term(Kind::Data, &term.id);
            let arguments = [("case", Argument::Case("data")), ("denied", denied), ("data", Argument::List(data))];
            findings.report(term.at, &arguments);
        }
    }
}

fn check_purposes(context: &Context<'_>, findings: &mut Findings<'_>) {
    if let Some(denied) = context.register.not_used.as_ref().filter(|denied| !has_exception(context, &denied.note)) {
        let declared = || context.register.purposes.iter().flat_map(|entry| &entry.terms);
        for term in &denied.purposes {
            check_purpose(context, term, declared(), findings);
        }
    }
    for (_, item) in data::items(context) {
        for term in &item.more.not_used_for {
            check_purpose(context, term, item.more.purposes.iter(), findings);
        }
    }
}

/// Reports a purpose that is denied and yet among the purposes in use, as itself or as a narrower one.
fn check_purpose<'a>(
    context: &Context<'_>,
    denied: &Ref<of::Purpose>,
    used: impl Iterator<Item = &'a Ref<of::Purpose>>,
    findings: &mut Findings<'_>,
) {
    let is_denied =
        |term: &&Ref<of::Purpose>| context.register.is_same_or_narrower(Kind::Purpose, &term.id, &denied.id);
    let mut seen: FxHashSet<&str> = FxHashSet::default();
    let ids: Vec<&str> = used.filter(is_denied).map(|term| term.id.as_str()).filter(|id| seen.insert(id)).collect();
    if !ids.is_empty() {
        let used = ids.into_iter().map(|id| context.term(Kind::Purpose, id)).collect();
        let name = context.term(Kind::Purpose, &denied.id);
        let arguments = [("case", Argument::Case("purpose")), ("denied", name), ("data", Argument::List(used))];
        findings.report(denied.at, &arguments);
    }
}

/// The data of the register, each once, in their order.
struct ListedData<'a> {
    terms: Vec<&'a Ref<of::Data>>,
    /// The terms that equal or narrow a term, by its id: their places among `terms`.
    below: FxHashMap<&'a str, Vec<usize>>,
}

impl<'a> ListedData<'a> {
    fn of(context: &Context<'a>) -> ListedData<'a> {
        let register = context.register;
        let items = data::items(context).flat_map(|(_, item)| item.all_terms());
        let whole = register.data.iter().filter(|entry| entry.terms.is_empty());
        let whole = whole.filter_map(|entry| entry.category.as_ref());
        let mut seen: FxHashSet<&str> = FxHashSet::default();
        let terms: Vec<_> = items.chain(whole).filter(|term| seen.insert(&term.id)).collect();
        let mut below: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
        for (place, term) in terms.iter().enumerate() {
            for (broader, _) in register.broader_terms(Kind::Data, &term.id) {
                let places = below.entry(broader).or_default();
                // A circle of terms leads to the same one again.
                if places.last() != Some(&place) {
                    places.push(place);
                }
            }
        }
        ListedData { terms, below }
    }

    /// Returns the data that are of a kind.
    fn of_kind(&self, context: &Context<'_>, kind: &Ref<of::Data>) -> Vec<&'a Ref<of::Data>> {
        let is_all_sensitive = context
            .register
            .own_term(Kind::Data, &kind.id)
            .is_some_and(|own| context.passages_at(own.at).any(|passage| SPECIAL.is_in(passage)));
        let below = self.below.get(kind.id.as_str()).map_or(&[][..], Vec::as_slice);
        if !is_all_sensitive {
            return below.iter().map(|place| self.terms[*place]).collect();
        }
        let is_sensitive = |id: &str| context.has_property(Kind::Data, id, Property::SpecialCategory);
        let numbered = self.terms.iter().enumerate();
        let of_kind = numbered.filter(|(place, term)| below.binary_search(place).is_ok() || is_sensitive(&term.id));
        of_kind.map(|(_, term)| *term).collect()
    }
}

/// Returns whether the text on what is not collected, or not used, makes an exception.
fn has_exception(context: &Context<'_>, denied: &Note) -> bool {
    denied.text.as_ref().is_some_and(|text| context.can_match(text, |passage| EXCEPT.is_in(passage)))
}

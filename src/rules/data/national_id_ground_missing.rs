use crate::finding::{Argument, Severity};
use crate::jurisdiction::Matter;
use crate::law::{gdpr, has_section_for_every_purpose, national};
use crate::reading::lists::data::national_id_ground_missing::*;
use crate::register::{Data, DataItem};
use crate::rules::{Context, Findings, data, rule};

rule! {
    /// Reports a personal identity code without a ground. The code is found as a term, as an example (`such-as`) and as
    /// an own term under it. Info if every purpose rests on a section of an Act, from which the ground can be guessed.
    ///
    /// Does not report an item with `ground`, or an entry whose text names section 29. Info, and silenced by any text of the
    /// entry, where the law lists no grounds, as in Sweden, Norway and Denmark. Silent where no law on such numbers is known.
    ///
    /// Law: national law on the number, which Art. 87 allows: in Finland, section 29 of the Data Protection Act (1050/2018).
    ///
    /// ## Bad
    /// ```toml
    /// [[data]]
    /// terms = ["name", "national-identity-code"]  # here
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-due-diligence"]
    /// basis = ["legal-obligation"]
    /// laws = ["aml-act/3:1"]
    /// [[data]]
    /// terms = [
    ///   { term = "basic-data", such-as = ["name", "national-identity-code"] },  # here
    /// ]
    /// ```
    /// ```toml
    /// [controller]
    /// country = "SE"
    /// [[data]]
    /// terms = ["national-identity-code"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[data]]
    /// terms = ["name", { term = "national-identity-code", ground = "credit-and-collection" }]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[data]]
    /// terms = ["name", "national-identity-code"]
    /// text = "Henkilötunnuksen käsittely perustuu tietosuojalain 29 §:n 1 momenttiin."
    /// ```
    /// ```toml
    /// [controller]
    /// country = "EE"
    /// [[data]]
    /// terms = ["national-identity-code"]
    /// ```
    DC003 "national-id-ground-missing", Warning, [gdpr(87, 0, None), national(Matter::IdentityCode)], under IdentityCode, with [denial], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let (severity, case) = if has_section_for_every_purpose(context.register) {
        (Severity::Info, "law-cited")
    } else {
        (Severity::Warning, "no-law")
    };
    let severity = data::severity(severity, context);
    for (_, item) in data::identity_codes(context).filter(|(entry, item)| !has_ground(entry, item, context)) {
        findings.report_as(severity, item.at, &[("case", Argument::Case(case)), data::number()]);
    }
}

/// Returns whether an item has a ground, or a text of its entry names section 29. Where the law lists no grounds, any text may say
/// it.
fn has_ground(entry: &Data, item: &DataItem, context: &Context<'_>) -> bool {
    item.more.ground.is_some()
        || (!data::is_ground_asked(context) && entry.note.text.is_some())
        || entry.note.text.iter().any(|text| context.can_match(text, |passage| SECTION_29.is_affirmed(passage)))
}

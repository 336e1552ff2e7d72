use crate::finding::Argument;
use crate::law::gdpr;
use crate::register::{Disclosure, Recipient};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Reports a notice that names no recipients and does not state that there are none.
    ///
    /// Does not report a notice with programs, parties of a transfer, or an entry of `[[recipient]]` that names somebody by
    /// `terms`, `parties`, `category`, `role` or a text. `[disclosure]` counts with `status`, `only-to`, `except-when` or
    /// a text. `never-for` and `purposes` alone name nobody.
    ///
    /// Law: the recipients "if any" (Arts. 13(1)(e) and 14(1)(e)): a list, or a statement that there are none.
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// ```
    /// ```toml
    /// [disclosure]  # here
    /// never-for = ["direct-marketing"]
    /// ```
    /// ```toml
    /// [[recipient]]
    /// purposes = ["billing"]
    /// [[purpose]]
    /// terms = ["billing"]
    /// ```
    /// ```toml
    /// [[recipient]]
    /// ```
    /// ## Good
    /// ```toml
    /// [disclosure]
    /// status = "none"
    /// ```
    /// ```toml
    /// [[recipient]]
    /// terms = ["accounting-firms"]
    /// ```
    /// ```toml
    /// [tools]
    /// parties = ["webropol"]
    /// ```
    /// ```toml
    /// [disclosure]
    /// except-when = ["required-by-law"]
    /// ```
    RC001 "recipients-missing", Warning, [gdpr(13, 1, Some('e')), gdpr(14, 1, Some('e'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let has_tools = register.tools.as_ref().is_some_and(|tools| !tools.parties.is_empty() || tools.note.text.is_some());
    let has_transfers = register.third_country_transfers.iter().any(|transfer| !transfer.parties.is_empty());
    if register.recipients.iter().any(is_named) || has_tools || has_transfers {
        return;
    }
    match register.disclosure.as_ref() {
        None => findings.report(Place::default(), &[("case", Argument::Case("no-table"))]),
        Some(disclosure) if !has_recipients(disclosure) => {
            findings.report(disclosure.at, &[("case", Argument::Case("nobody"))]);
        }
        Some(_) => {}
    }
}

/// Returns whether an entry says who the recipients are: by name, group, role or text.
fn is_named(entry: &Recipient) -> bool {
    !entry.terms.is_empty()
        || !entry.parties.is_empty()
        || entry.category.is_some()
        || entry.role.is_some()
        || entry.note.text.is_some()
}

/// Returns whether a disclosure names recipients, or states that there are none.
fn has_recipients(disclosure: &Disclosure) -> bool {
    disclosure.status.is_some()
        || !disclosure.only_to.is_empty()
        || !disclosure.except_when.is_empty()
        || disclosure.note.text.is_some()
}

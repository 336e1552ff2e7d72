use crate::finding::Argument;
use crate::law::gdpr;
use crate::prose::{Block, Inline, Reference, Target};
use crate::register::{OfficerStatus, Record, Text, Visitor};
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports a statement that there is no data protection officer beside the officer's contact details, or beside a
    /// request or a text that refers to the officer.
    ///
    /// Does not report the statement alone or with a text, or another contact person.
    ///
    /// Law: the officer's contact details are told if there is an officer (Arts. 13(1)(b) and 37(7)); clear information
    /// (Art. 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [data-protection-officer]
    /// status = "none"  # here
    /// email = "dpo@aamu.example"
    /// ```
    /// ```toml
    /// [data-protection-officer]
    /// status = "none"  # here
    /// name = "Maija Metsälä"
    /// phone = "020 123 4567"
    /// ```
    /// ```toml
    /// [data-protection-officer]
    /// status = "none"  # here
    /// [[rights-request]]
    /// contact = "data-protection-officer"
    /// ```
    /// ```toml
    /// [data-protection-officer]
    /// status = "none"  # here
    /// [[right]]
    /// terms = ["access"]
    /// text.en = "Write to {contact:data-protection-officer}."
    /// ```
    /// ## Good
    /// ```toml
    /// [data-protection-officer]
    /// status = "none"
    /// [contact.privacy]
    /// name = "Tietosuoja-asiat"
    /// email = "tietosuoja@aamu.example"
    /// [[rights-request]]
    /// contact = "privacy"
    /// ```
    /// ```toml
    /// [data-protection-officer]
    /// name = "Maija Metsälä"
    /// email = "dpo@aamu.example"
    /// ```
    /// ```toml
    /// [data-protection-officer]
    /// status = "none"
    /// text.en = "Questions are answered by the registry."
    /// ```
    ID014 "dpo-denied-and-named", Warning, [gdpr(13, 1, Some('b')), gdpr(37, 7, None), gdpr(12, 1, None)],
    replaces [ID006, ID007, ID008], section DataProtectionOfficer, since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(officer) = context.register.data_protection_officer.as_ref() else { return };
    if officer.status != Some(OfficerStatus::None) {
        return;
    }
    let is_referred_to = || {
        let requests = &context.register.rights_requests;
        let is_asked = requests.iter().any(|request| request.contact.as_ref().is_some_and(|own| own.id == OFFICER));
        is_asked || is_in_text(context)
    };
    let case = if !officer.contact.is_empty() {
        "details"
    } else if is_referred_to() {
        "reference"
    } else {
        return;
    };
    findings.report(officer.at.key("status"), &[("case", Argument::Case(case))]);
}

/// The name of the officer in references.
const OFFICER: &str = "data-protection-officer";

/// Returns whether a text refers to the officer's contact details.
fn is_in_text(context: &Context<'_>) -> bool {
    let mut found = References { has_officer: false };
    context.register.visit(&mut found);
    found.has_officer
}

/// Looks for references to the officer.
struct References {
    has_officer: bool,
}

impl Visitor for References {
    fn text(&mut self, text: &Text) {
        let blocks = text.by_language.iter().flat_map(|(.., prose)| &prose.blocks);
        self.has_officer = self.has_officer || blocks.into_iter().any(is_in_block);
    }
}

fn is_in_block(block: &Block) -> bool {
    match block {
        Block::Paragraph(content) => content.iter().any(is_officer),
        Block::List { items, .. } => items.iter().flatten().any(is_in_block),
    }
}

fn is_officer(inline: &Inline) -> bool {
    match inline {
        Inline::Text(_) => false,
        Inline::Emphasis(inner) | Inline::Strong(inner) => inner.iter().any(is_officer),
        Inline::Link(Target::Reference(Reference::Contact(id)), _) => id == OFFICER,
        Inline::Link(..) => false,
        Inline::Reference(Reference::Contact(id)) => id == OFFICER,
        Inline::Reference(_) => false,
    }
}

use crate::finding::{Argument, Severity};
use crate::law::{Abroad, Stated, gdpr, parties_abroad};
use crate::prose::{Block, Inline};
use crate::reading::List;
use crate::reading::lists::transfers::MECHANISMS;
use crate::reading::lists::transfers::safeguard_missing::*;
use crate::register::{Choice, Mechanism, Text, Transfer};
use crate::rules::{Context, Findings, rule, transfers};
use crate::vocabulary::Kind;

rule! {
    /// Reports a transfer without a mechanism, as an error. Reports also a recipient or program outside the EEA, by its
    /// country in the notice or by its seat. An error if the notice says nothing of transfers, a warning if no stated
    /// transfer covers it.
    ///
    /// Reports as a warning a mechanism of Art. 46 or 47 without the means to get a copy, and a derogation without
    /// words. Of the derogations, only compelling interests (Art. 49(1), second subparagraph) need the reference, and
    /// no field shows which derogation it is.
    ///
    /// A text that names a mechanism, the recipient or a way to get a copy is enough. Does not report the seat of a
    /// parent company, an adequacy decision without a copy, or a transfer inside the EEA. An invalidated mechanism has
    /// TR005.
    ///
    /// Law: a transfer needs an adequacy decision, a safeguard or a derogation (Arts. 44–49). Art. 13(1)(f) asks for
    /// the means to get a copy of all safeguards of Arts. 46 and 47, codes of conduct and certification included.
    ///
    /// ## Bad
    /// ```toml
    /// [[third-country-transfer]]  # here
    /// country = ["US"]
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country   = ["US"]
    /// mechanism = ["standard-contractual-clauses"]  # here
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country   = ["IN"]
    /// mechanism = ["derogation-49"]  # here
    /// ```
    /// ```toml
    /// [[recipient]]
    /// terms   = ["cloud-providers"]
    /// country = ["FI", "US"]  # here
    /// ```
    /// ```toml
    /// [tools]
    /// parties = ["webropol", "active-campaign"]  # here
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country   = ["IN"]
    /// parties   = ["aurinko"]
    /// mechanism = ["binding-corporate-rules"]
    /// copy      = "controller"
    /// [controller]
    /// name  = "Aamu Oy"
    /// [[recipient]]
    /// parties = [  # here
    ///   "dawn",
    /// ]
    /// [party.aurinko]
    /// name    = "Aurinko Ltd"
    /// country = "IN"
    /// [party.dawn]
    /// name    = "Dawn Inc"
    /// country = "US"
    /// ```
    /// ## Good
    /// ```toml
    /// [[third-country-transfer]]
    /// country   = ["US"]
    /// mechanism = ["adequacy"]
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country   = ["IN"]
    /// mechanism = ["standard-contractual-clauses"]
    /// copy      = "https://aamu.example/suojatoimet"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[third-country-transfer]]
    /// country = ["US"]
    /// text.fi = "Siirto perustuu komission vakiosopimuslausekkeisiin. Jäljennöksen niistä saat tietosuojavastaavalta."
    /// ```
    /// ```toml
    /// [tools]
    /// parties = ["google-analytics", "wordpress", "acme"]
    /// [party.acme]
    /// name    = "Acme Oy"
    /// country = "FI"
    /// ```
    /// ```toml
    /// [[recipient]]
    /// parties = ["active-campaign"]
    /// country = ["IE"]
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country = ["SE"]
    /// ```
    TR002 "transfer-safeguard-missing", Error, [gdpr(13, 1, Some('f')), gdpr(44, 0, None), gdpr(46, 0, None), gdpr(49, 1, None)], with [transfers], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for transfer in transfers::abroad(context) {
        check_transfer(context, transfer, findings);
    }
    if !transfers::has_statement(context) {
        check_undeclared(context, findings);
    } else if transfers::abroad(context).next().is_some() {
        check_uncovered(context, findings);
    }
}

/// Reports a transfer without a mechanism, or without the means to get a copy.
fn check_transfer(context: &Context<'_>, transfer: &Transfer, findings: &mut Findings<'_>) {
    let texts = || {
        let general = context.register.transfers.as_ref().and_then(|transfers| transfers.note.text.as_ref());
        transfer.note.text.iter().chain(general)
    };
    let has_word = |list: List| texts().any(|text| context.can_match(text, |passage| list.is_in(passage)));
    if transfer.mechanism.is_empty() {
        if !has_word(MECHANISMS) {
            findings.report(transfer.at, &[("case", Argument::Case("mechanism"))]);
        }
        return;
    }
    if transfer.copy.is_some() || !transfer.note.more_info.is_empty() || has_word(COPIES) || texts().any(has_link) {
        return;
    }
    let safeguard = transfer.mechanism.iter().find(|mechanism| is_safeguard(mechanism.value));
    let derogation = transfer.mechanism.iter().find(|mechanism| mechanism.value == Mechanism::Derogation49);
    if let Some(safeguard) = safeguard {
        let label = Argument::Term(Kind::Mechanism, safeguard.value.id().to_owned());
        let arguments = [("case", Argument::Case("copy")), ("mechanism", label)];
        findings.report_as(Severity::Warning, safeguard.at, &arguments);
    } else if let Some(derogation) = derogation.filter(|_| transfer.note.text.is_none()) {
        findings.report_as(Severity::Warning, derogation.at, &[("case", Argument::Case("derogation"))]);
    }
}

/// Returns whether a mechanism is a safeguard of which the reader can get a copy (Arts. 46 and 47).
fn is_safeguard(mechanism: Mechanism) -> bool {
    matches!(
        mechanism,
        Mechanism::StandardContractualClauses
            | Mechanism::BindingCorporateRules
            | Mechanism::CodeOfConduct
            | Mechanism::Certification
    )
}

/// Reports recipients and programs outside the EEA in a notice that says nothing of transfers.
fn check_undeclared(context: &Context<'_>, findings: &mut Findings<'_>) {
    report_abroad(context, "undeclared", Severity::Error, |_| true, findings);
}

/// Reports recipients and programs outside the EEA that no stated transfer covers by parties or countries. A text on
/// transfers may name them.
fn check_uncovered(context: &Context<'_>, findings: &mut Findings<'_>) {
    let has_text = context.register.transfers.as_ref().is_some_and(|transfers| transfers.note.text.is_some());
    let is_covered_by = |transfer: &Transfer, abroad: &Abroad<'_>| {
        let is_whole = transfer.parties.is_empty() && transfer.country.is_empty();
        let has_party = |id: &str| transfer.parties.iter().any(|party| party.id == id);
        is_whole
            || (!abroad.parties.is_empty() && abroad.parties.iter().all(|id| has_party(id)))
            || abroad.countries.iter().all(|country| transfer.country.iter().any(|own| own.0 == **country))
    };
    let is_uncovered = |abroad: &Abroad<'_>| {
        let mut transfers = context.register.third_country_transfers.iter();
        !transfers.any(|transfer| transfer.note.text.is_some() || is_covered_by(transfer, abroad))
    };
    if !has_text {
        report_abroad(context, "uncovered", Severity::Warning, is_uncovered, findings);
    }
}

/// Reports the recipients and programs outside the EEA that meet a condition.
fn report_abroad(
    context: &Context<'_>,
    case: &'static str,
    severity: Severity,
    is_meant: impl Fn(&Abroad<'_>) -> bool,
    findings: &mut Findings<'_>,
) {
    for abroad in parties_abroad(context.register, context.country(), false).iter().filter(|abroad| is_meant(abroad)) {
        let names = match abroad.stated {
            Stated::Cookie(_) => continue,
            Stated::Recipient(entry) if !entry.country.is_empty() => context.recipient(entry),
            _ => abroad.parties.iter().map(|id| context.party(id)).collect(),
        };
        let countries = abroad.countries.iter().map(|country| Argument::Country((*country).to_owned())).collect();
        let arguments = [
            ("case", Argument::Case(case)),
            ("names", Argument::List(names)),
            ("countries", Argument::List(countries)),
        ];
        // A seat that nobody confirmed proves no error.
        let severity = if abroad.is_confirmed { severity } else { severity.min(Severity::Warning) };
        findings.report_as(severity, abroad.at(), &arguments);
    }
}

/// Returns whether a text has a link or a reference.
fn has_link(text: &Text) -> bool {
    fn in_blocks(blocks: &[Block]) -> bool {
        blocks.iter().any(|block| match block {
            Block::Paragraph(content) => in_line(content),
            Block::List { items, .. } => items.iter().any(|item| in_blocks(item)),
        })
    }
    fn in_line(content: &[Inline]) -> bool {
        content.iter().any(|inline| match inline {
            Inline::Text(_) => false,
            Inline::Emphasis(inner) | Inline::Strong(inner) => in_line(inner),
            Inline::Link(..) | Inline::Reference(_) => true,
        })
    }
    text.by_language.iter().any(|(.., prose)| in_blocks(&prose.blocks))
}

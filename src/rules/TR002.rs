use std::sync::LazyLock;

use crate::finding::{Argument, Severity};
use crate::language::Language;
use crate::law::{Stated, gdpr, parties_abroad};
use crate::prose::{Block, Inline};
use crate::register::{Choice, Mechanism, Text, Transfer};
use crate::vocabulary::Kind;

use super::{Facts, Findings, Lexicon, rule};

rule! {
    /// A transfer needs an adequacy decision, a safeguard or a derogation, and the notice names which. Three cases:
    /// a transfer without a mechanism; a mechanism of Art. 46 or 47 without the means to get a copy (a warning; Art. 13(1)(f)
    /// asks it for all of them, code of conduct and certification too); and a recipient or program whose country, by the
    /// notice or by its seat, lies outside the EEA, while the notice says nothing of transfers.
    ///
    /// Of the derogations only that of compelling interests (second subparagraph of Art. 49(1)) needs the reference, and no
    /// field tells which it is: a warning where no text or copy says which. A text that names a mechanism or says how to get
    /// a copy counts. A seat of a parent company is no ground for an error, an adequacy decision needs no copy, a dead
    /// mechanism is TR005's, and a transfer inside the EEA is none.
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
    TR002 "transfer-safeguard-missing", Error, [gdpr(13, 1, Some('f')), gdpr(44, 0, None), gdpr(46, 0, None), gdpr(49, 1, None)],
    reads [MECHANISMS, COPIES], since "0.1"
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for transfer in facts.transfers_abroad() {
        check_transfer(facts, transfer, findings);
    }
    if !facts.tells_of_transfers() {
        check_undeclared(facts, findings);
    }
}

fn check_transfer(facts: &Facts<'_>, transfer: &Transfer, findings: &mut Findings<'_>) {
    let texts = || {
        let general = facts.register.transfers.as_ref().and_then(|transfers| transfers.note.text.as_ref());
        transfer.note.text.iter().chain(general)
    };
    let says = |lexicon: &Lexicon| texts().any(|text| facts.passages_of(text).any(|passage| lexicon.is_in(passage)));
    if transfer.mechanism.is_empty() {
        if !says(&MECHANISMS) {
            findings.report(transfer.at, &[("case", Argument::Case("mechanism"))]);
        }
        return;
    }
    if transfer.copy.is_some() || !transfer.note.more_info.is_empty() || says(&COPIES) || texts().any(has_link) {
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

/// Whether a mechanism is a safeguard of which the reader may have a copy (Arts. 46 and 47).
fn is_safeguard(mechanism: Mechanism) -> bool {
    matches!(
        mechanism,
        Mechanism::StandardContractualClauses
            | Mechanism::BindingCorporateRules
            | Mechanism::CodeOfConduct
            | Mechanism::Certification
    )
}

/// Recipients and programs outside the EEA in a notice that says nothing of transfers.
fn check_undeclared(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for abroad in parties_abroad(facts.register, facts.country(), false) {
        let names = match abroad.stated {
            Stated::Cookie(_) => continue,
            Stated::Recipient(entry) if !entry.country.is_empty() => facts.recipient(entry),
            _ => abroad.parties.iter().map(|id| facts.party(id)).collect(),
        };
        let countries = abroad.countries.iter().map(|country| Argument::Country((*country).to_owned())).collect();
        let arguments = [
            ("case", Argument::Case("undeclared")),
            ("names", Argument::List(names)),
            ("countries", Argument::List(countries)),
        ];
        findings.report(abroad.at(), &arguments);
    }
}

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

static MECHANISMS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Some(Language::FI),
            &[
                "vakiolausek*",
                "vakiosopimuslausek*",
                "vakiosopimusehto*",
                "vakiosopimusehdo*",
                "mallilausek*",
                "mallisopimuslausek*",
                "vastaavuuspäätö*",
                "riittävyyspäätö*",
                "riittävyyttä koskev*",
                "riittävyyde*",
                "suostumu*",
                "riittävä tietosuoja*",
                "riittävän tietosuoja*",
                "sitovat säännö*",
                "sitovia sääntö*",
                "sitoviin sääntö*",
                "sitovien sääntö*",
                "käytännesään*",
                "49 artikl*",
            ],
        ),
        (
            Some(Language::SV),
            &[
                "standardavtalsklausul*",
                "standardklausul*",
                "modellklausul*",
                "adekvat skyddsnivå",
                "adekvansbeslut*",
                "bindande företagsbestämmelse*",
                "uppförandekod*",
                "samtycke*",
                "artikel 49",
            ],
        ),
        (
            Some(Language::EN),
            &[
                "standard contractual clause*",
                "standard data protection clause*",
                "model clause*",
                "adequacy",
                "binding corporate rule*",
                "code of conduct",
                "consent",
                "codes of conduct",
                "article 49",
            ],
        ),
        (None, &["scc", "sccs", "bcr", "bcrs", "data privacy framework*", "data privacy framework-*", "dpf"]),
    ])
});

static COPIES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (Some(Language::FI), &["jäljennö*", "kopio*", "pyynnöstä", "pyydettäessä", "nähtävi*", "saatavi*"]),
        (Some(Language::SV), &["kopia*", "kopior*", "på begäran", "tillgänglig*"]),
        (Some(Language::EN), &["copy", "copies", "on request", "upon request", "available"]),
    ])
});

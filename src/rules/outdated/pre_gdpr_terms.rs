use std::sync::LazyLock;

use crate::finding::Argument;
use crate::language::Language;
use crate::law::gdpr;
use crate::source::Place;

use crate::reading::{Glossary, Lexicon, Passage, PassageKind};
use crate::rules::{Context, Findings, lexicons, rule};

rule! {
    /// Words of the repealed Personal Data Act that the GDPR has replaced; where the page's words are generated, the defect is
    /// healed. Looked for in texts, labels and headings of the author's own, under Finnish law. "Tarkastusoikeus" of an
    /// authority or in a contract with a processor is another right, and "rekisteriseloste" is in use and harmless.
    ///
    /// ## Bad
    /// ```toml
    /// [[section]]
    /// id = "disclosure-practice"
    /// heading.fi = "Säännönmukaiset tietojen luovutukset"  # here
    /// text.fi = "Emme luovuta tietoja."
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text.fi = "Tarkastusoikeutta käytetään kirjallisella pyynnöllä."  # here
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text.sv = "Begäran skickas till den registeransvarige."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[recipient]]
    /// terms = ["crm-providers"]
    /// text.fi = "Sopimuksen mukaan meillä on tarkastusoikeus käsittelijän tiloihin."
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text.fi = "Oikeus saada pääsy tietoihin oli aiemmin nimeltään tarkastusoikeus."
    /// text.sv = "Begäran skickas till den personuppgiftsansvarige."
    /// ```
    /// ```toml
    /// [contact.register]
    /// name = "Aino Aamu"
    /// title.sv = "Registeransvarig person"
    /// ```
    OL005 "pre-gdpr-terms", Info, [gdpr(12, 1, None)], reads [TERMS, OTHERS], since "0.1"
}

static TERMS: LazyLock<Glossary> = LazyLock::new(|| {
    let (fi, sv, en) = (Some(Language::FI), Some(Language::SV), Some(Language::EN));
    Glossary::new(&[
        (
            fi,
            &["säännönmukaiset luovutu*", "säännönmukaiset tietojen luovutu*", "säännönmukaisesti luovute*"],
            "vastaanottajat",
        ),
        (fi, &["säännönmukaisia luovutu*", "säännönmukaisia tietojen luovutu*"], "vastaanottajat"),
        (fi, &["säännönmukaiset tietoläh*", "säännönmukaisia tietoläh*", "säännönmukaiset läh*"], "tietolähteet"),
        (fi, &["asiallinen yhtey*", "asiallisen yhteyd*", "asialliseen yhtey*", "asiallista yhtey*"], "oikeutettu etu"),
        (fi, &["tarkastusoikeu*"], "oikeus saada pääsy tietoihin"),
        (fi, &["kielto-oikeu*", "kieltö-oikeu*", "kieltooikeu*"], "oikeus vastustaa käsittelyä"),
        (fi, &["säännönmukaisista luovutu*"], "vastaanottajat"),
        (fi, &["säännönmukaiset henkilötietojen luovutu*"], "vastaanottajat"),
        (fi, &["säännönmukaisten tietoläh*"], "tietolähteet"),
        (
            sv,
            &["registeransvarig", "registeransvarige", "registeransvariges", "registeransvariga", "registeransvarigas"],
            "personuppgiftsansvarig",
        ),
        (sv, &["regelmässigt utlämnande*", "regelmässiga utlämnand*", "regelmässig utlämning*"], "mottagare"),
        (
            sv,
            &["regelmässiga uppgiftskäll*", "regelmässiga informationskäll*", "regelmässiga källor"],
            "uppgifternas källor",
        ),
        (sv, &["saklig anknytning", "sakligt samband"], "berättigat intresse"),
        (sv, &["rätt till insyn", "insynsrätt*", "granskningsrätt*"], "rätt till tillgång"),
        (sv, &["förbudsrätt*"], "rätt att göra invändningar"),
        (en, &["right of inspection", "right to inspect"], "right of access"),
        (en, &["regular disclosures", "regular disclosure of", "regular destination*"], "recipients"),
        (en, &["regular source*", "regular information source*"], "sources of the data"),
        (en, &["right of prohibition", "right to prohibit"], "right to object"),
    ])
});

/// Where the words mean something else: who inspects is an authority, an auditor or a party to a contract.
static OTHERS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (Some(Language::FI), &["*käsittelijä*", "sopimu*", "auditoin*", "toimittaj*", "tilintarkast*", "viranomai*"]),
        (Some(Language::FI), &["*valtuutet*", "*valtuutettu*"]),
        (Some(Language::SV), &["*biträde*", "avtal*", "*revision*", "leverantör*", "*myndighet*", "*ombudsman*"]),
        (Some(Language::EN), &["processor*", "contract*", "audit*", "supplier*", "authorit*", "ombudsman*"]),
    ])
});

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if !context.is_finnish() {
        return;
    }
    let own_sections = context.register.sections.iter();
    let headings: Vec<Place> =
        own_sections.filter_map(|section| section.heading.as_ref()).map(|heading| heading.at).collect();
    let is_read = |passage: &&Passage| passage.kind != PassageKind::Name || headings.contains(&passage.at);
    let mut told: Vec<Place> = Vec::new();
    for passage in context.passages().iter().filter(is_read) {
        let is_meant = |part: &&Passage| !OTHERS.is_in(part) && !lexicons::tells_of_the_past(part);
        let mut parts = passage.parts().iter().filter(is_meant);
        let found = parts.find_map(|part| TERMS.find(part).map(|(range, better)| (part.as_written(range), better)));
        if let Some((words, better)) = found.filter(|_| !told.contains(&passage.at)) {
            let better = Argument::Text(better.to_owned());
            findings.report(passage.at, &[("words", Argument::Text(words.to_owned())), ("better", better)]);
            told.push(passage.at);
        }
    }
}

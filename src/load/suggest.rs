//! Suggestions for an unknown key: by spelling, by another name for the same thing, and by the table that has the key.

use crate::closest::closest;
use crate::finding::{Argument, Finding};
use crate::register::{Field, Record, Register, Shape};
use crate::source::Span;

use super::codes;
use super::tree::{Entry, Value};

/// Terms of the law that people use as names of keys, each with the key of the register.
const ALIASES: &[(&str, &str)] = &[
    ("safeguards", "mechanism"),
    ("safeguard", "mechanism"),
    ("transfer-mechanism", "mechanism"),
    ("lawful-basis", "basis"),
    ("legal-ground", "basis"),
    ("legal-grounds", "basis"),
    ("bases", "basis"),
    ("duration", "period"),
    ("retention-period", "period"),
    ("storage-period", "period"),
    ("start", "starts"),
    ("from", "starts"),
    ("end", "until"),
    ("mail", "email"),
    ("e-mail", "email"),
    ("telephone", "phone"),
    ("tel", "phone"),
    ("address", "street-address"),
    ("visiting-address", "street-address"),
    ("post-address", "postal-address"),
    ("website", "web"),
    ("homepage", "web"),
    ("url", "web"),
    ("y-tunnus", "business-id"),
    ("fo-nummer", "business-id"),
    ("vat", "business-id"),
    ("dpo", "data-protection-officer"),
    ("recipients", "recipient"),
    ("purposes", "purpose"),
    ("sources", "source"),
    ("rights", "right"),
    ("requests", "rights-request"),
    ("third-countries", "third-country-transfer"),
    ("third-country-transfers", "third-country-transfer"),
    ("joint-controllers", "joint-controller"),
    ("legitimate-interest", "interests"),
    ("legitimate-interests", "interests"),
    ("categories", "category"),
    ("condition", "when"),
    ("date", "updated"),
    ("last-updated", "updated"),
    ("lang", "languages"),
    ("language", "languages"),
    ("description", "text"),
    ("note", "text"),
    ("nimi", "name"),
    ("namn", "name"),
    ("puhelin", "phone"),
    ("puhelinnumero", "phone"),
    ("telefon", "phone"),
    ("epost", "email"),
    ("e-post", "email"),
    ("osoite", "street-address"),
    ("postiosoite", "postal-address"),
    ("adress", "street-address"),
    ("postadress", "postal-address"),
    ("maa", "country"),
    ("land", "country"),
    ("kielet", "languages"),
    ("teksti", "text"),
    ("rekisteri", "register"),
    ("tarkoitus", "purpose"),
    ("tarkoitukset", "purpose"),
    ("oikeusperuste", "basis"),
    ("peruste", "basis"),
    ("tiedot", "data"),
    ("uppgifter", "data"),
    ("vastaanottajat", "recipient"),
    ("mottagare", "recipient"),
    ("siirrot", "transfers"),
    ("oikeudet", "right"),
    ("valitus", "complaint"),
    ("kakor", "cookies"),
];

/// Returns the key among `fields` that another name means.
pub(super) fn alias<'a>(key: &str, fields: &[Field]) -> Option<&'a str> {
    let meant = ALIASES.iter().filter(|(alias, _)| *alias == key).map(|(_, meant)| *meant);
    meant.into_iter().find(|meant| fields.iter().any(|field| field.key == *meant))
}

/// Returns a key as the author types it: a table as its header, and any other key as its name.
pub(super) fn as_typed(field: &Field) -> String {
    match (field.shape)() {
        Shape::Table(_) | Shape::Gaps(_) => format!("[{}]", field.key),
        Shape::Entries(_) => format!("[[{}]]", field.key),
        Shape::Keyed(_) => format!("[{}.ID]", field.key),
        Shape::Vocabulary(_) => format!("[{}.KIND.ID]", field.key),
        _ => field.key.to_owned(),
    }
}

/// Returns the headers of the tables that have a key, as the author types them.
pub(super) fn owners(key: &str, tables: &[Field]) -> Vec<String> {
    tables
        .iter()
        .filter(|table| match (table.shape)() {
            Shape::Table(fields) | Shape::Entries(fields) | Shape::Keyed(fields) => {
                fields().iter().any(|field| field.key == key)
            }
            _ => false,
        })
        .map(as_typed)
        .collect()
}

/// Returns a finding about a key that a table does not have, with the key or header that may be meant.
pub(super) fn unknown_key<T: Record>(entry: &Entry<'_>, span: Span, header: &str) -> Finding {
    let fields = T::fields();
    let key = &*entry.key;
    let finding = Finding::new(&codes::UNKNOWN_KEY, span).text("key", key).text("table", header);
    if key == "name" && matches!(header, "[[recipient]]" | "[[source]]") {
        return finding.case("party").text("suggestion", "parties");
    }
    let shown = |meant: &str| fields.iter().find(|field| field.key == meant).map(as_typed).unwrap_or_default();
    if let Some(meant) = closest(key, fields.iter().map(|field| field.key)).or_else(|| alias(key, &fields)) {
        return finding.case("meant").text("suggestion", shown(meant));
    }
    let is_top = header.is_empty();
    let tables = Register::fields();
    let table = tables.iter().find(|table| table.key == key || alias(key, &tables) == Some(table.key));
    if let Some(table) = table.filter(|table| !is_top && as_typed(table).starts_with('[')) {
        return finding.case("header").text("suggestion", as_typed(table));
    }
    let owners = if is_top { owners(key, &fields) } else { owners(key, &Register::fields()) };
    if !owners.is_empty() && !is_top {
        return finding.case("owner").text("suggestion", "").with("candidates", Argument::Texts(owners));
    }
    if is_top && !matches!(entry.node.value, Value::Table(_) | Value::Array(_)) {
        return finding.case("top").text("suggestion", "").with("candidates", Argument::Texts(owners));
    }
    let known = fields.iter().map(as_typed).collect();
    finding.case("unknown").text("suggestion", "").with("candidates", Argument::Texts(known))
}

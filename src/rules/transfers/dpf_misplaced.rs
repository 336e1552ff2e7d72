use crate::finding::{Argument, Severity};
use crate::jurisdiction::is_inside_eea;
use crate::law::{gdpr, is_third_country};
use crate::reading::lists::transfers::dpf_misplaced::*;
use crate::register::{Choice, Mechanism, Transfer};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;
use crate::vocabulary::{self, Kind, Property};

rule! {
    /// Reports the Data Privacy Framework for a transfer to other countries than the one that it covers: alone, or where
    /// it is the only mechanism for several countries. A text that names it beside such a transfer counts. For a
    /// controller outside the EEA a note says that its country has a list of its own.
    ///
    /// Does not report another mechanism beside it, or adequacy that does not name the framework.
    ///
    /// Law: an adequacy decision holds for the country and the companies that it names (Art. 45); the ground of a transfer
    /// is told (Art. 13(1)(f)).
    ///
    /// ## Bad
    /// ```toml
    /// [[third-country-transfer]]
    /// country = ["IN"]
    /// mechanism = ["data-privacy-framework"]  # here
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country = ["US", "PH"]
    /// mechanism = ["data-privacy-framework"]  # here
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Alba Ltd"
    /// country = "GB"
    /// [[third-country-transfer]]
    /// country = ["US"]
    /// mechanism = ["data-privacy-framework"]  # here
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country = ["IN"]
    /// text.fi = "Palveluntarjoaja on mukana Data Privacy Framework -järjestelyssä."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[third-country-transfer]]
    /// country = ["US"]
    /// mechanism = ["data-privacy-framework"]
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country = ["US", "IN"]
    /// mechanism = ["data-privacy-framework", "standard-contractual-clauses"]
    /// copy = "controller"
    /// [controller]
    /// name = "Aamu Oy"
    /// email = "info@aamu.example"
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country = ["IN"]
    /// mechanism = ["adequacy"]
    /// text.fi = "Yrityksellä on oma tietosuojakehys."
    /// ```
    TR010 "dpf-misplaced", Warning, [gdpr(45, 0, None), gdpr(13, 1, Some('f'))], with [denial], since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for transfer in &context.register.third_country_transfers {
        if let Some((severity, at, case, others)) = misplaced(context, transfer) {
            let countries = others.iter().map(|country| Argument::Country((*country).to_owned())).collect();
            let arguments = [("case", Argument::Case(case)), ("countries", Argument::List(countries))];
            findings.report_as(severity, at, &arguments);
        }
    }
}

/// A finding: its severity, its place, its case, and the countries that are not covered.
type Misplaced<'a> = (Severity, Place, &'static str, Vec<&'a str>);

/// Returns what is wrong with the framework of a transfer.
fn misplaced<'a>(context: &Context<'_>, transfer: &'a Transfer) -> Option<Misplaced<'a>> {
    let home = context.country();
    let framework = transfer.mechanism.iter().find(|own| !covered(own.value.id()).is_empty());
    let id = framework.map_or(Mechanism::DataPrivacyFramework.id(), |own| own.value.id());
    let abroad = transfer.country.iter().map(|own| own.0.as_str()).filter(|own| is_third_country(own, home));
    let (inside, others): (Vec<&str>, Vec<&str>) = abroad.partition(|country| covered(id).contains(country));
    let is_wrong = !others.is_empty() && (inside.is_empty() || transfer.mechanism.len() == 1);
    match framework {
        Some(own) if is_wrong => Some((Severity::Warning, own.at, "country", others)),
        Some(own) if !is_inside_eea(home) => Some((Severity::Info, own.at, "extension", others)),
        None if is_wrong && inside.is_empty() => {
            Some((Severity::Warning, named_in_text(context, transfer)?, "country", others))
        }
        _ => None,
    }
}

/// Returns the countries of which some companies are covered by a mechanism.
fn covered(mechanism: &str) -> &'static [&'static str] {
    let properties = vocabulary::find(Kind::Mechanism, mechanism).map_or(&[][..], |term| term.properties);
    let countries = properties.iter().find_map(|property| match property {
        Property::AdequateFor(countries) => Some(*countries),
        _ => None,
    });
    countries.unwrap_or_default()
}

/// Returns the place of a text that names the framework and denies nothing.
fn named_in_text(context: &Context<'_>, transfer: &Transfer) -> Option<Place> {
    context.find_place(&transfer.note.text, |sentence| DPF.is_in(sentence))
}

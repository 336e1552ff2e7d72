use crate::finding::{Argument, Severity};
use crate::language::Language;
use crate::law::gdpr;
use crate::reading::lists::wording::wrong_authority_language::*;
use crate::reading::{Passage, PassageKind};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;
use crate::vocabulary::{self, Kind, Property};

rule! {
    /// Reports the authority for complaints by a name that readers cannot use. A Swedish text with only the Finnish
    /// name is an error. An English one is a warning, since the authority uses its Finnish name beside the English. An
    /// authority of Sweden, Norway, Denmark or the United Kingdom in a notice under Finnish law is an error: templates
    /// bring it along.
    ///
    /// Does not report a foreign authority if the text, the controllers or the representative point abroad.
    /// Datainspektionen is also Åland's authority. Of names, only that of the authority for complaints is read, since
    /// others are parties of their own.
    ///
    /// Law: Arts. 12(1) and 77.
    ///
    /// ## Bad
    /// ```toml
    /// [complaint]
    /// text.sv = "Du kan lämna in klagomål till Tietosuojavaltuutetun toimisto."  # here
    /// ```
    /// ```toml
    /// [complaint]
    /// text.en = "You can complain to Tietosuojavaltuutetun toimisto."  # here
    /// ```
    /// ```toml
    /// [complaint]
    /// text.sv = "Klagomål lämnas till Integritetsskyddsmyndigheten (IMY)."  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv"]
    /// [complaint]
    /// authority = "ombudsman"
    /// [party.ombudsman]
    /// name = "Tietosuojavaltuutetun toimisto"  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [complaint]
    /// authority = "data-protection-ombudsman"
    /// text.fi = "Tietosuojavaltuutetun toimisto neuvoo."
    /// text.sv = "Dataombudsmannens byrå (Tietosuojavaltuutetun toimisto) ger råd."
    /// ```
    /// ```toml
    /// [complaint]
    /// authority = "aland-data-inspectorate"
    /// text.sv = "Klagomål lämnas till Datainspektionen."
    /// ```
    /// ```toml
    /// [complaint]
    /// text.sv = "Klagomål lämnas till Dataombudsmannens byrå. Om du bor i Sverige kan du vända dig till Integritetsskyddsmyndigheten."
    /// ```
    LG003 "wrong-authority-language", Error, [gdpr(77, 0, None), gdpr(12, 1, None)], under [FI, AX], section Complaint, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let is_foreign_allowed = has_tie_abroad(context);
    let authority = name_of_authority(context);
    let mut reported: Vec<Place> = Vec::new();
    for passage in context.passages() {
        let is_read = passage.kind != PassageKind::Name || authority == Some(passage.at);
        if !is_read || reported.contains(&passage.at) {
            continue;
        }
        let foreign = FOREIGN.ranges(passage).next();
        let foreign = foreign.filter(|_| !is_foreign_allowed && !ELSEWHERE.is_in(passage));
        if let Some(range) = foreign {
            let words = Argument::Text(passage.as_written(range).to_owned());
            findings.report(passage.at, &[("case", Argument::Case("country")), ("words", words)]);
            reported.push(passage.at);
        } else if let Some((severity, language, words)) = finnish_name(context, passage) {
            let case = Argument::Text(language.to_string());
            let words = Argument::Text(words.to_owned());
            findings.report_as(severity, passage.at, &[("case", case), ("words", words)]);
            reported.push(passage.at);
        }
    }
}

/// Returns the Finnish name in a passage of another language that lacks the translated name, with the severity.
fn finnish_name<'p>(context: &Context<'_>, passage: &'p Passage) -> Option<(Severity, Language, &'p str)> {
    let range = FINNISH.ranges(passage).next().filter(|_| !OWN.is_in(passage))?;
    let official = context.jurisdiction().map(|own| own.languages).unwrap_or_default();
    let is_wrong = |language: &&Language| passage.is_in(**language) && TRANSLATED.holds(Some(**language));
    let wrong_languages = || context.register.languages().iter().filter(is_wrong);
    let (severity, language) = match wrong_languages().find(|language| official.contains(language)) {
        Some(language) => (Severity::Error, language),
        None => (Severity::Warning, wrong_languages().next()?),
    };
    Some((severity, *language, passage.as_written(range)))
}

/// Returns whether the notice has a reason to name the authority of another country.
fn has_tie_abroad(context: &Context<'_>) -> bool {
    let register = context.register;
    let authority = register.complaint.as_ref().and_then(|complaint| complaint.authority.as_ref());
    let seat = authority.and_then(|authority| seat(&authority.id));
    let controllers = register.controller.iter().chain(&register.joint_controllers);
    let mut countries = controllers.filter_map(|controller| controller.country.as_ref());
    let neighbours = context.jurisdiction().map(|own| own.neighbours).unwrap_or_default();
    neighbours.contains(&context.country())
        || seat.is_some_and(|country| country != context.country())
        || register.representative.is_some()
        || countries.any(|country| neighbours.contains(&country.0.as_str()))
}

/// Returns the country of a supervisory authority.
fn seat(authority: &str) -> Option<&'static str> {
    vocabulary::find(Kind::Authority, authority)?.properties.iter().find_map(|property| match property {
        Property::Country(country) => Some(*country),
        _ => None,
    })
}

/// Returns the place of the name that the notice gives the authority for complaints.
fn name_of_authority(context: &Context<'_>) -> Option<Place> {
    let complaint = context.register.complaint.as_ref();
    let named = complaint.and_then(|complaint| complaint.authority.as_ref()).map(|authority| authority.id.as_str());
    // Without an authority, a party may rename the built-in ombudsman.
    let id = named.unwrap_or("data-protection-ombudsman");
    context.register.parties.get(id)?.contact.name.as_ref().map(|name| name.at)
}

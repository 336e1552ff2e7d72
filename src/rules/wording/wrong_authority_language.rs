use std::ops::Range;

use crate::finding::{Argument, Severity};
use crate::jurisdiction::{self, is_inside_eea};
use crate::language::Language;
use crate::law::gdpr;
use crate::reading::lists::wording::wrong_authority_language::*;
use crate::reading::{Passage, PassageKind};
use crate::rules::{Context, Findings, rights, rule};
use crate::source::{At, Place};
use crate::vocabulary::{self, Kind, Property};

rule! {
    /// Reports an authority for complaints that is not that of the controller's country, or whose name readers cannot use.
    /// Templates bring such authorities along. The finding is an error under Finnish law, and a warning elsewhere, since
    /// people may also complain where they live. A Swedish text with only the Finnish name of Finland's authority is an error.
    /// An English one is a warning, since that authority uses its Finnish name beside the English. On Åland,
    /// Datainspektionen supervises public bodies, and Finland's authority everybody else; the other one alone is a warning.
    ///
    /// Does not report a foreign authority beside the own one, or if the text, the controllers, the representative or a
    /// language of the notice point abroad. Silent for a country without one authority, such as Germany, and for an authority
    /// of the EEA that a controller outside it names. Of names, only that of the authority for complaints is read, since others
    /// are parties of their own.
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
    /// ```toml
    /// [controller]
    /// name = "Gryning AB"
    /// country = "SE"
    /// [complaint]
    /// text.sv = "Klagomål lämnas till Dataombudsmannens byrå."  # here
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Gryning AB"
    /// country = "SE"
    /// [complaint]
    /// authority = "data-protection-ombudsman"  # here
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Ålands Båtar Ab"
    /// country = "AX"
    /// [complaint]
    /// authority = "aland-data-inspectorate"  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [complaint]
    /// authority = "data-protection-ombudsman"
    /// text.fi = "Tietosuojavaltuutetun toimisto neuvoo."
    /// text.sv = "Dataombudsmannens byrå (Tietosuojavaltuutetun toimisto) ger råd."
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Mariehamns stad"
    /// country = "AX"
    /// [complaint]
    /// authority = "aland-data-inspectorate"
    /// text.sv = "Klagomål lämnas till Datainspektionen."
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Gryning AB"
    /// country = "SE"
    /// [complaint]
    /// text.sv = "Klagomål lämnas till Integritetsskyddsmyndigheten (IMY)."
    /// ```
    /// ```toml
    /// [complaint]
    /// text.sv = "Klagomål lämnas till Dataombudsmannens byrå. Om du bor i Sverige kan du vända dig till Integritetsskyddsmyndigheten."
    /// ```
    LG003 "wrong-authority-language", Error, [gdpr(77, 0, None), gdpr(12, 1, None)], section Complaint, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let own = rights::authority(context);
    check_stated(own, context, findings);
    let is_foreign_allowed = has_tie_abroad(context);
    let authority = name_of_authority(own, context);
    let mut reported: Vec<Place> = Vec::new();
    for passage in context.passages() {
        let is_read = passage.kind != PassageKind::Name || authority == Some(passage.at);
        if !is_read || reported.contains(&passage.at) {
            continue;
        }
        if let Some((severity, case, range)) = foreign_name(own, context, passage).filter(|_| !is_foreign_allowed) {
            let words = passage.as_written(range).to_owned();
            report(findings, severity, passage.at.into(), case, words, own);
            reported.push(passage.at);
        } else if let Some((severity, language, words)) = untranslated_name(own, context, passage) {
            report(findings, severity, passage.at.into(), Argument::Text(language.to_string()), words.to_owned(), own);
            reported.push(passage.at);
        }
    }
}

fn report(findings: &mut Findings<'_>, severity: Severity, at: At, case: Argument, words: String, own: &str) {
    let (id, authority) = (Argument::Text(own.to_owned()), Argument::Term(Kind::Authority, own.to_owned()));
    let arguments = [("case", case), ("words", Argument::Text(words)), ("authority", authority), ("id", id)];
    findings.report_as(severity, at, &arguments);
}

/// Reports an authority that is stated by its id and supervises other bodies of the controller's country, or another country.
fn check_stated(own: &str, context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(stated) = context.register.complaint.as_ref().and_then(|complaint| complaint.authority.as_ref()) else {
        return;
    };
    let law = context.jurisdiction();
    let Some(seat) = seat(&stated.id).filter(|_| !own.is_empty() && stated.id != own) else { return };
    let is_of_other_bodies = [law.authority, law.authority_of_public_bodies].contains(&Some(stated.id.as_str()));
    // Under some laws, another authority that the author names on purpose is left to the author.
    let is_foreign = !is_of_other_bodies && !law.is_foreign_authority_wrong && is_judged(seat, context);
    if is_of_other_bodies || (is_foreign && !has_other_tie_abroad(context)) {
        let case = Argument::Case(if is_of_other_bodies { "body" } else { "country" });
        let words = Argument::Term(Kind::Authority, stated.id.clone());
        let (id, authority) = (Argument::Text(own.to_owned()), Argument::Term(Kind::Authority, own.to_owned()));
        let arguments = [("case", case), ("words", words), ("authority", authority), ("id", id)];
        findings.report_as(Severity::Warning, stated.at, &arguments);
    }
}

/// Returns whether an authority of a country is wrong for the controller. A controller outside the EEA may name one inside, where
/// its readers complain.
fn is_judged(seat: &str, context: &Context<'_>) -> bool {
    let law = context.jurisdiction();
    let official = law.languages;
    let is_for_readers_there = || {
        let of_seat = jurisdiction::of(seat).languages;
        let mut languages = context.register.languages().iter();
        languages.any(|language| of_seat.contains(language) && !official.contains(language))
    };
    seat != law.code
        && (is_inside_eea(law.code) || !is_inside_eea(seat))
        && !(is_inside_eea(seat) && is_for_readers_there())
}

/// Returns the first name of another authority in a passage that has neither the name of the own one nor another country, with
/// the severity and the case.
fn foreign_name(own: &str, context: &Context<'_>, passage: &Passage) -> Option<(Severity, Argument, Range<usize>)> {
    let law = context.jurisdiction();
    let has = |meaning: &str, id: Option<&str>| id.is_some_and(|id| meaning.split(' ').any(|other| other == id));
    if own.is_empty() || AUTHORITIES.all(passage).any(|(_, meaning)| has(meaning, Some(own))) {
        return None;
    }
    let is_foreign = |meaning: &str| meaning.split(' ').filter_map(seat).all(|seat| is_judged(seat, context));
    let of_other_bodies = |meaning: &str| has(meaning, law.authority) || has(meaning, law.authority_of_public_bodies);
    let (range, meaning) =
        AUTHORITIES.all(passage).find(|(_, meaning)| of_other_bodies(meaning) || is_foreign(meaning))?;
    if of_other_bodies(meaning) {
        return Some((Severity::Warning, Argument::Case("body"), range));
    }
    let is_elsewhere = ELSEWHERE.all(passage).any(|(_, country)| country != law.words);
    let severity = if law.is_foreign_authority_wrong { Severity::Error } else { Severity::Warning };
    (!is_elsewhere).then_some((severity, Argument::Case("country"), range))
}

/// Returns the Finnish name of the own authority in a passage of another language that lacks the translated name, with the
/// severity.
fn untranslated_name<'p>(
    own: &str,
    context: &Context<'_>,
    passage: &'p Passage,
) -> Option<(Severity, Language, &'p str)> {
    let range = FINNISH.ranges(passage).next().filter(|_| !OWN.is_in(passage))?;
    if !AUTHORITIES.all(passage).any(|(_, meaning)| meaning == own) {
        return None;
    }
    let official = context.jurisdiction().languages;
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
    let complaint = context.register.complaint.as_ref();
    let stated = complaint.and_then(|complaint| complaint.authority.as_ref()).and_then(|stated| seat(&stated.id));
    let own = seat(rights::authority(context));
    let is_stated_abroad = stated.is_some_and(|country| country != context.country() && Some(country) != own);
    is_stated_abroad || has_other_tie_abroad(context)
}

/// Returns whether a representative or another controller is abroad.
fn has_other_tie_abroad(context: &Context<'_>) -> bool {
    let register = context.register;
    let controllers = register.controller.iter().chain(&register.joint_controllers);
    let mut countries = controllers.filter_map(|controller| controller.country.as_ref());
    let law = context.jurisdiction();
    register.representative.is_some()
        || countries.any(|country| country.0 != law.code && law.neighbours.contains(&country.0.as_str()))
}

/// Returns the country of a supervisory authority.
fn seat(authority: &str) -> Option<&'static str> {
    vocabulary::find(Kind::Authority, authority)?.properties.iter().find_map(|property| match property {
        Property::Country(country) => Some(*country),
        _ => None,
    })
}

/// Returns the place of the name that the notice gives the authority for complaints.
fn name_of_authority(own: &str, context: &Context<'_>) -> Option<Place> {
    let complaint = context.register.complaint.as_ref();
    let named = complaint.and_then(|complaint| complaint.authority.as_ref()).map(|authority| authority.id.as_str());
    // Without an authority, a party may rename the built-in one.
    context.register.parties.get(named.unwrap_or(own))?.contact.name.as_ref().map(|name| name.at)
}

use crate::finding::{Argument, Severity};
use crate::jurisdiction::{self, is_inside_eea};
use crate::language::Language;
use crate::law::{controller_kind, gdpr};
use crate::reading::Passage;
use crate::reading::lists::controller::representative_missing::*;
use crate::register::{Controller, ControllerKind};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Reports a controller outside the EEA without a representative, or with an empty `[representative]`. Info, since a
    /// notice rarely shows whether the controller addresses people in the EEA. A warning where it does: a jurisdiction of the
    /// EEA that the notice or the project names, a language of the EEA that is not the controller's own, or words on customers
    /// there.
    ///
    /// Does not report public authorities, by their kind or their name. Silent if the jurisdiction of `notice.toml` is
    /// outside the EEA, since another law than the GDPR then decides. An establishment in the EEA (Art. 3(1)) removes the
    /// duty; a notice cannot show one, so the help mentions it.
    ///
    /// Law: a controller that offers goods or services to people in the Union, or monitors them, designates a
    /// representative in writing (Art. 27). Occasional processing of little risk (Art. 27(2)(a)) and public authorities are
    /// exempt (Art. 27(2)(b)). The notice names the representative (Arts. 13(1)(a) and 14(1)(a)).
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Dawn Energy Inc"
    /// country = "US"
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Dawn Energy Ltd"
    /// country = "GB"
    /// [representative]  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "en"]
    /// [controller]
    /// name = "Dawn Shop Ltd"
    /// country = "GB"
    /// email = "info@dawn.example"
    /// ```
    /// ## Good
    /// ```toml
    /// [controller]
    /// name = "Dawn Energy Inc"
    /// country = "US"
    /// [representative]
    /// name = "Dawn Representation Oy"
    /// email = "privacy@dawn.example"
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Gry Energi AS"
    /// country = "NO"
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Dawn Transport"
    /// kind = "public-authority"
    /// country = "CH"
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Malling District Council"
    /// country = "GB"
    /// email = "info@malling.example"
    /// ```
    ID005 "representative-missing", Info, [gdpr(13, 1, Some('a')), gdpr(14, 1, Some('a')), gdpr(27, 0, None)],
    section Representative, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(controller) = context.register.controller.as_ref() else { return };
    if !is_representative_needed(controller, context.home) {
        return;
    }
    let (at, case) = match context.register.representative.as_ref() {
        None => (Place::default(), "no-table"),
        Some(own) if own.is_empty() && own.note.text.is_none() => (own.at, "empty"),
        Some(_) => return,
    };
    let severity = if addresses_the_eea(context) { Severity::Warning } else { Severity::Info };
    findings.report_as(severity, at, &[("case", Argument::Case(case))]);
}

/// Returns whether a controller that is no authority is outside the EEA, while the jurisdiction is inside.
fn is_representative_needed(controller: &Controller, jurisdiction: &str) -> bool {
    let is_outside = controller.country.as_ref().is_some_and(|country| !is_inside_eea(&country.0));
    let is_authority = controller_kind(controller, jurisdiction) == ControllerKind::PublicAuthority;
    is_outside && is_inside_eea(jurisdiction) && !is_authority
}

/// Returns whether the notice or the project shows that people in the EEA are addressed: by the jurisdiction that it names, by a
/// language of a country of the EEA that the controller's country does not have, or by words.
fn addresses_the_eea(context: &Context<'_>) -> bool {
    let own = context.jurisdiction().languages;
    let of_eea = |language: &Language| {
        let countries = jurisdiction::JURISDICTIONS.iter().filter(|country| is_inside_eea(country.code));
        countries.flat_map(|country| country.languages).any(|other| other == language)
    };
    let mut languages = context.register.languages().iter();
    context.is_home_written
        || languages.any(|language| {
            of_eea(language) && !own.contains(language) && jurisdiction::language(context.country()) != Some(*language)
        })
        || context.passages().flat_map(Passage::parts).any(|part| PEOPLE_THERE.is_in(part))
}

use crate::finding::Argument;
use crate::jurisdiction::is_inside_eea;
use crate::law::gdpr;
use crate::register::{Controller, ControllerKind};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Reports a controller outside the EEA without a representative, or with an empty `[representative]`.
    ///
    /// Does not report public authorities. Silent if the jurisdiction of `notice.toml` is outside the EEA, since
    /// another law than the GDPR then decides. An establishment in the EEA (Art. 3(1)) removes the duty; a notice
    /// cannot show one, so the help mentions it.
    ///
    /// Law: a controller that offers goods or services to people in the Union, or monitors them, designates a
    /// representative in writing (Art. 27). Public authorities are exempt (Art. 27(2)(b)). The notice names the
    /// representative (Arts. 13(1)(a) and 14(1)(a)).
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
    /// name = "Canton of Dawn"
    /// kind = "public-authority"
    /// country = "CH"
    /// ```
    ID005 "representative-missing", Error, [gdpr(13, 1, Some('a')), gdpr(14, 1, Some('a')), gdpr(27, 0, None)],
    section Representative, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(controller) = context.register.controller.as_ref() else { return };
    if !is_representative_needed(controller, context.home) {
        return;
    }
    match context.register.representative.as_ref() {
        None => findings.report(Place::default(), &[("case", Argument::Case("no-table"))]),
        Some(own) if own.is_empty() && own.note.text.is_none() => findings.report(own.at, &[]),
        Some(_) => {}
    }
}

/// Returns whether a controller that is no authority is outside the EEA, while the jurisdiction is inside.
fn is_representative_needed(controller: &Controller, jurisdiction: &str) -> bool {
    let is_outside = controller.country.as_ref().is_some_and(|country| !is_inside_eea(&country.0));
    is_outside && is_inside_eea(jurisdiction) && controller.kind != Some(ControllerKind::PublicAuthority)
}

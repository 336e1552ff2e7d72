use crate::finding::Argument;
use crate::jurisdiction::is_inside_eea;
use crate::law::{gdpr, parties_abroad};
use crate::rules::{Context, Findings, rule, transfers};
use crate::source::Place;

rule! {
    /// Reports a notice that says nothing of transfers.
    ///
    /// Does not report a notice with `none`, a transfer, a text under `[transfers]`, or storage places that all lie
    /// inside the EEA. If the notice names a recipient or program outside the EEA, TR002 reports it.
    ///
    /// Law: silence is lawful if nothing is transferred (Arts. 13(1)(f) and 14(1)(f)), but readers cannot see whether
    /// silence is a gap.
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// ```
    /// ```toml
    /// [storage]
    /// places = ["EEA", "US"]
    /// ```
    /// ```toml
    /// [tools]
    /// parties = ["webropol"]
    /// ```
    /// ## Good
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// ```
    /// ```toml
    /// [storage]
    /// places = ["FI", "EU"]
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country = ["GB"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [transfers]
    /// text.en = "All data stay in Finland."
    /// ```
    /// ```toml
    /// [[recipient]]
    /// terms   = ["cloud-providers"]
    /// country = ["US"]
    /// ```
    TR001 "transfer-status-undeclared", Warning, [gdpr(13, 1, Some('f')), gdpr(14, 1, Some('f'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let is_stored_inside = register.storage.as_ref().is_some_and(|storage| {
        storage.is_certain() && !storage.places.is_empty() && storage.places.iter().all(|place| is_inside_eea(&place.0))
    });
    let is_known_abroad = !parties_abroad(register, context.country(), false).is_empty();
    if transfers::has_statement(context) || is_stored_inside || is_known_abroad {
        return;
    }
    let mut places = register.storage.iter().flat_map(|storage| &storage.places);
    let is_stored_outside = places.any(|place| !is_inside_eea(&place.0));
    let case = if is_stored_outside { "storage" } else { "silent" };
    let place = register.transfers.as_ref().map_or(Place::default(), |transfers| transfers.at);
    findings.report(place, &[("case", Argument::Case(case))]);
}

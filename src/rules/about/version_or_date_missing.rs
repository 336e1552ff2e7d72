use crate::finding::Argument;
use crate::law::{gdpr, practice};
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports a notice whose readers cannot see when it changed. `[notice]` has no date, or a version alone. Reports
    /// also a change dated before the day of writing.
    ///
    /// Does not report a notice with the day of writing: that day counts until the notice changes. A text of `[notice]`
    /// with a digit counts as a date.
    ///
    /// Law: no item of Arts. 13 and 14. Established practice (WP260 on changes to the notice) and accountability (Art.
    /// 5(2)).
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// ```
    /// ```toml
    /// [notice]
    /// version = "1.2"  # here
    /// ```
    /// ```toml
    /// [notice]
    /// created = 2026-05-01
    /// updated = 2025-05-01  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// updated = 2026-01-31
    /// ```
    /// ```toml
    /// [notice]
    /// version = "1.0"
    /// created = 2025-05-02
    /// ```
    /// ```toml
    /// [notice]
    /// text.fi = "Seloste on tarkistettu 12.5.2025."
    /// ```
    LK004 "version-or-date-missing", Info, [practice(), gdpr(5, 2, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(notice) = context.register.notice.as_ref() else { return };
    let text = notice.note.text.as_ref();
    let is_in_text = text.is_some_and(|text| {
        context.passages_of(text).any(|passage| passage.text().contains(|c: char| c.is_ascii_digit()))
    });
    if let (Some(created), Some(updated)) = (notice.created, notice.updated)
        && created > updated
    {
        findings.report(notice.at.key("updated"), &[("case", Argument::Case("order"))]);
    }
    if notice.updated.is_some() || notice.created.is_some() || is_in_text {
        return;
    }
    match &notice.version {
        Some(version) => {
            let value = Argument::Text(version.value.clone());
            findings.report(version.at, &[("case", Argument::Case("version")), ("value", value)]);
        }
        None => findings.report(notice.at, &[("case", Argument::Case("neither"))]),
    }
}

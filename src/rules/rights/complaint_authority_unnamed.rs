use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::rights::complaint_authority_unnamed::*;
use crate::rules::{Context, Findings, rights, rule};
use crate::source::Place;

rule! {
    /// Reports the right to complain without the name of the authority.
    ///
    /// Does not report an authority that a text names or `more-info` links. A denied right has RG016.
    ///
    /// Law: Art. 13(2)(d) asks for the right alone, so the finding is a warning. The guidelines expect the name and
    /// contact details, which make the right usable (Art. 12(2)).
    ///
    /// ## Bad
    /// ```toml
    /// [complaint]  # here
    /// text = "Voit tehdä valituksen toimivaltaiselle valvontaviranomaiselle."
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = [
    ///   "access",
    ///   "complaint"  # here
    /// ]
    /// ```
    /// ## Good
    /// ```toml
    /// [complaint]
    /// authority = "data-protection-ombudsman"
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["complaint"]
    /// text = "Valitus tehdään tietosuojavaltuutetulle."
    /// ```
    /// ```toml
    /// [complaint]
    /// more-info = ["aland-data-inspectorate"]
    /// ```
    RG009 "complaint-authority-unnamed", Warning, [gdpr(13, 2, Some('d')), gdpr(77, 0, None), gdpr(12, 2, None)],
    section Complaint, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(at) = unnamed(context) else { return };
    let case = if context.register.complaint.is_some() { "table" } else { "no-table" };
    let authority = Argument::Text(rights::authority(context).to_owned());
    findings.report(at, &[("case", Argument::Case(case)), ("authority", authority)]);
}

/// Returns the place of the complaint, if the notice names no authority.
fn unnamed(context: &Context<'_>) -> Option<Place> {
    let complaint = context.register.complaint.as_ref();
    let entries: Vec<_> = rights::entries(context, "complaint").collect();
    let is_denied = entries.iter().any(|entry| !rights::is_stated(entry));
    let notes = complaint.map(|table| &table.note).into_iter().chain(entries.iter().map(|entry| &entry.note));
    let is_named = complaint.is_some_and(|table| table.authority.is_some())
        || notes
            .into_iter()
            .any(|note| !note.more_info.is_empty() || rights::can_match(context, note.text.as_ref(), AUTHORITIES));
    if is_named || is_denied {
        return None;
    }
    let term = || entries.iter().flat_map(|entry| &entry.terms).find(|term| term.id == "complaint");
    complaint.map(|table| table.at).or_else(|| term().map(|term| term.at))
}

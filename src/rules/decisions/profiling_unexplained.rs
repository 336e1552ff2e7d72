use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::decisions::profiling_unexplained::*;
use crate::register::{Ref, of};
use crate::rules::{Context, Findings, data, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports a purpose that is profiling if no text explains it. The rule reads the purposes of the register, its
    /// data, recipients and cookies. One finding a register, since one text mends it. A purpose called profiling
    /// contradicts `profiling-status = "none"`, which is reported too.
    ///
    /// Does not report a register with a text under `[automated-decisions]`, or a purpose whose own text mentions
    /// profiling. `profiling-status = "none"` is enough for advertising chosen without profiles.
    ///
    /// Law: profiling short of a decision of Art. 22 is no item of Art. 13(2)(f). Recital 60 and WP260 ask the notice
    /// to mention its existence and consequences.
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["newsletters", "ad-targeting"]  # here
    /// ```
    /// ```toml
    /// [cookies]
    /// purposes = ["service-provision", "ad-targeting"]  # here
    /// [automated-decisions]
    /// status = "none"
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["profiling"]  # here
    /// [automated-decisions]
    /// profiling-status = "none"
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["profiling"]
    /// [automated-decisions]
    /// profiling = "Ryhmittelemme asiakkaat kulutuksen mukaan. Ryhmä ratkaisee vain, mitä uutiskirjeessä on."
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["profiling"]
    /// text = "Profiloimme lukijat lainausten perusteella ja suosittelemme heille kirjoja."
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["ad-targeting"]
    /// [automated-decisions]
    /// profiling-status = "none"
    /// ```
    PB011 "profiling-unexplained", Warning, [gdpr(13, 2, Some('f')), gdpr(22, 0, None)], with [denial], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let decisions = context.register.automated_decisions.as_ref();
    let is_explained =
        decisions.is_some_and(|it| it.profiling.is_some() || it.logic.is_some() || it.note.text.is_some());
    if is_explained {
        return;
    }
    let is_denied = decisions.is_some_and(|it| it.profiling_status.is_some());
    let is_profiling = |term: &&&Ref<of::Purpose>| context.has_property(Kind::Purpose, &term.id, Property::Profiling);
    let is_called_profiling =
        |term: &&&Ref<of::Purpose>| context.register.is_same_or_narrower(Kind::Purpose, &term.id, "profiling");
    let purposes = purposes_unexplained(context);
    let called_profiling = purposes.iter().find(is_called_profiling);
    let found = called_profiling.or_else(|| purposes.iter().find(is_profiling).filter(|_| !is_denied));
    if let Some(term) = found {
        let case = match (is_denied, called_profiling) {
            (true, _) => "denied",
            (false, Some(_)) => "called",
            (false, None) => "silent",
        };
        let purpose = ("purpose", context.term(Kind::Purpose, &term.id));
        findings.report(term.at, &[("case", Argument::Case(case)), purpose]);
    }
}

/// Returns every purpose that the register names anywhere, without entries whose text explains profiling.
fn purposes_unexplained<'a>(context: &Context<'a>) -> Vec<&'a Ref<of::Purpose>> {
    let register = context.register;
    let is_explained = |note: &crate::register::Note| {
        note.text.iter().any(|text| context.can_match(text, |passage| PROFILING.is_affirmed(passage)))
    };
    let own = register.purposes.iter().filter(|entry| !is_explained(&entry.note)).flat_map(|entry| &entry.terms);
    let data = data::items(context).flat_map(|(_, item)| &item.more.purposes);
    let recipients = register.recipients.iter().filter(|entry| !is_explained(&entry.note));
    let cookies = register.cookies.iter().filter(|table| !is_explained(&table.note));
    let cookie = register.cookie.iter().filter(|entry| !is_explained(&entry.note));
    own.chain(data)
        .chain(recipients.flat_map(|entry| &entry.purposes))
        .chain(cookies.flat_map(|table| &table.purposes))
        .chain(cookie.flat_map(|entry| &entry.purposes))
        .collect()
}

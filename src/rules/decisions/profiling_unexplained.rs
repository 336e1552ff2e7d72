use crate::finding::{Argument, Severity};
use crate::law::gdpr;
use crate::reading::Passage;
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
    /// profiling. `profiling-status = "none"` is enough for advertising chosen without profiles; it is info beside data or
    /// programs that follow visitors, unless a text says that the content of the page decides.
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
    /// ```toml
    /// [[purpose]]
    /// terms = ["ad-targeting"]  # here
    /// basis = ["consent"]
    /// [[data]]
    /// terms = ["web-behaviour"]
    /// [automated-decisions]
    /// profiling-status = "none"
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv", "en"]
    /// [[purpose]]
    /// terms = ["ad-targeting"]
    /// basis = ["consent"]
    /// text.fi = "Mainokset valitaan sivun sisällön, ei kävijän mukaan."
    /// text.sv = "Reklamen väljs enligt sidans innehåll."
    /// text.en = "Ads follow the content of the page."
    /// [[data]]
    /// terms = ["ip-address"]
    /// [automated-decisions]
    /// profiling-status = "none"
    /// ```
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
    PB011 "profiling-unexplained", Warning, [gdpr(13, 2, Some('f')), gdpr(22, 0, None)], with [denial], since "0.1",
    later ["targeted" "0.2"]
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
    } else if is_denied {
        check_targeted(context, &purposes, findings);
    }
}

/// Reports a denial of profiling beside a purpose that profiles, if the register has what people are profiled with. No text of
/// the purpose says that the page decides and not the person.
fn check_targeted(context: &Context<'_>, purposes: &[&Ref<of::Purpose>], findings: &mut Findings<'_>) {
    let is_profiling = |id: &str| context.has_property(Kind::Purpose, id, Property::Profiling);
    let Some(term) = purposes.iter().find(|term| is_profiling(&term.id)) else { return };
    let register = context.register;
    let notes = register.purposes.iter().filter(|entry| entry.terms.iter().any(|own| is_profiling(&own.id)));
    let notes = notes.map(|entry| &entry.note).chain(register.cookies.iter().map(|table| &table.note));
    let mut notes = notes.chain(register.cookie.iter().map(|entry| &entry.note));
    let is_contextual = |passage: &Passage| CONTEXT.is_in(passage);
    if notes.any(|note| note.text.as_ref().is_some_and(|text| context.can_match(text, is_contextual))) {
        return;
    }
    let is_trace = |id: &str| context.has_property(Kind::Data, id, Property::WebTrace);
    let traces = data::items(context).map(|(_, item)| item.term.id.as_str()).filter(|id| is_trace(id));
    let mut used: Vec<Argument> = traces.map(|id| context.term(Kind::Data, id)).collect();
    let tools = register.tools.iter().flat_map(|tools| &tools.parties).map(|party| party.id.as_str());
    let cookies = register.cookie.iter().filter_map(|cookie| cookie.party.as_ref()).map(|party| party.id.as_str());
    let trackers = tools.chain(cookies).filter(|id| context.has_property(Kind::Service, id, Property::Tracker));
    used.extend(trackers.map(|id| context.party(id)));
    if !used.is_empty() {
        let purpose = ("purpose", context.term(Kind::Purpose, &term.id));
        let arguments = [("case", Argument::Case("targeted")), purpose, ("data", Argument::List(used))];
        findings.report_as(Severity::Info, term.at, &arguments);
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

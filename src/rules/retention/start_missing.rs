use crate::finding::{Argument, Severity};
use crate::law::gdpr;
use crate::reading::lists::retention::start_missing::*;
use crate::register::Retention;
use crate::rules::{Context, Findings, data, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports a period without the event that starts it, or with an event that can be read in two ways ("from the
    /// processing"). Info for data counted one by one from the moment when they arise: web traces alone, or purposes
    /// whose cookies need no consent.
    ///
    /// Does not report recordings of cameras and calls, whose time runs from each recording, an entry with `until`, or with a start in its text.
    ///
    /// Law: a period without its start is no answer to Art. 13(2)(a).
    ///
    /// ## Bad
    /// ```toml
    /// [[retention]]
    /// period = "P10Y"  # here
    /// ```
    /// ```toml
    /// [[retention]]
    /// period = "P1Y"
    /// starts = "time-of-processing"  # here
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = ["log-data"]
    /// [[retention]]
    /// data   = ["log-data"]
    /// period = "P30D"  # here
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = ["name", "call-recordings"]
    /// [[retention]]
    /// period = "P1Y"  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[data]]
    /// terms = ["name", "call-recordings"]
    /// [[retention]]
    /// data = ["call-recordings"]
    /// period = "P1Y"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[data]]
    /// terms = ["camera"]
    /// [[retention]]
    /// period = "P30D"
    /// [vocabulary.data.camera]
    /// fi = "kameravalvonnan tallenteet"
    /// broader = "photographs"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [[data]]
    /// terms = ["camera"]
    /// [[retention]]
    /// period = "P30D"
    /// [vocabulary.data.camera]
    /// sv = "inspelningar från kameraövervakning"
    /// broader = "photographs"
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = ["call-recordings"]
    /// [[retention]]
    /// period = "P30D"
    /// [[retention]]
    /// period = "P1Y"
    /// when = ["consent-given"]
    /// ```
    /// ```toml
    /// [[retention]]
    /// period = "P10Y"
    /// starts = "end-of-contract"
    /// ```
    /// ```toml
    /// [[retention]]
    /// until = "withdrawal-of-consent"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv", "en"]
    /// [[retention]]
    /// period = "P10Y"
    /// text.fi = "Aika lasketaan viimeisen hoitokäynnin päättymisestä."
    /// text.sv = "Tiden räknas från det senaste vårdbesöket."
    /// text.en = "The time runs from the last visit."
    /// ```
    RT004 "retention-start-missing", Warning, [gdpr(13, 2, Some('a'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for entry in &context.register.retention {
        let Some(period) = entry.period.filter(|_| entry.until.is_none() && !has_start_in_text(context, entry)) else {
            continue;
        };
        if is_recorded(context, entry) {
            continue;
        }
        let severity = if is_start_obvious(context, entry) { Severity::Info } else { Severity::Warning };
        let period = ("period", Argument::Period(period));
        match &entry.starts {
            None => findings.report_as(severity, entry.at.key("period"), &[("case", Argument::Case("absent")), period]),
            Some(event) if context.has_property(Kind::Event, &event.id, Property::Ambiguous) => {
                let label = context.term(Kind::Event, &event.id);
                let arguments = [("case", Argument::Case("ambiguous")), period, ("event", label)];
                findings.report_as(severity, event.at, &arguments);
            }
            Some(_) => {}
        }
    }
}

/// Returns whether an entry is about data counted one by one from the moment when they arise.
fn is_start_obvious(context: &Context<'_>, entry: &Retention) -> bool {
    let is_trace = |id: &str| context.has_property(Kind::Data, id, Property::WebTrace);
    let is_technical = |id: &str| context.has_property(Kind::Purpose, id, Property::Essential);
    let is_traces = !entry.data.is_empty() && entry.data.iter().all(|data| is_trace(&data.id));
    let is_technical_only =
        !entry.purposes.is_empty() && entry.purposes.iter().all(|purpose| is_technical(&purpose.id));
    is_traces || is_technical_only
}

/// Returns whether an entry is about recordings alone, or a register without other data. Their time runs from each recording.
fn is_recorded(context: &Context<'_>, entry: &Retention) -> bool {
    let is_data = |id: &str| {
        let own = context.register.own_term(Kind::Data, id);
        let is_called_recording =
            || own.is_some_and(|own| context.passages_at(own.at).any(|label| RECORDING.is_in(label)));
        context.has_property(Kind::Data, id, Property::Recorded) || is_called_recording()
    };
    let is_purpose = |id: &str| context.has_property(Kind::Purpose, id, Property::Recorded);
    // On a condition, or for some groups, an entry is still about the same kinds of data.
    if entry.data.is_empty() && entry.purposes.is_empty() && entry.scope.is_none() {
        let mut items = data::items(context).map(|(_, item)| item.term.id.as_str()).peekable();
        return items.peek().is_some() && items.all(is_data);
    }
    (!entry.data.is_empty() && entry.data.iter().all(|data| is_data(&data.id)))
        || (!entry.purposes.is_empty() && entry.purposes.iter().all(|purpose| is_purpose(&purpose.id)))
}

/// Returns whether the text of an entry names the start.
fn has_start_in_text(context: &Context<'_>, entry: &Retention) -> bool {
    entry.note.text.as_ref().is_some_and(|text| context.can_match(text, |passage| STARTS.is_in(passage)))
}

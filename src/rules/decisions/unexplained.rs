use crate::finding::{Argument, Severity};
use crate::law::gdpr;
use crate::reading::List;
use crate::reading::lists::decisions::unexplained::*;
use crate::register::DecisionStatus;
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports automated decisions without the logic involved, or without their consequences. Each of the two has its
    /// own key.
    ///
    /// A text may hold either. What it lacks is a warning, since no word list knows every description.
    ///
    /// Does not report a text that leads to an explanation elsewhere.
    ///
    /// Law: the notice explains the logic, the significance and the envisaged consequences of decisions of Art. 22
    /// (Arts. 13(2)(f) and 14(2)(g)).
    ///
    /// ## Bad
    /// ```toml
    /// [automated-decisions]  # here
    /// status = "yes"
    /// ```
    /// ```toml
    /// [automated-decisions]  # here
    /// status = "yes"
    /// logic = "Luottopäätös perustuu pisteytykseen."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [automated-decisions]  # here
    /// status = "yes"
    /// text = "We decide on instalment agreements automatically."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [automated-decisions]  # here
    /// status = "yes"
    /// text = "Osamaksusopimuksesta päättää pisteytys, jossa otetaan huomioon maksuhäiriöt."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [automated-decisions]  # here
    /// status = "yes"
    /// text = "Din ansökan kan avslås automatiskt."
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// languages = ["en", "fi", "sv"]
    /// [automated-decisions]
    /// status = "yes"
    /// text.en = "A score that takes into account earlier payments decides. If it is too low, your application is rejected; on request a person looks at it."
    /// text.fi = "Sopimuksesta päättää pisteytys, joka perustuu maksuhäiriömerkintöihin. Hakemus voidaan hylätä."
    /// text.sv = "Poängen beräknas av betalningsanmärkningar. Ansökan kan avslås."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [automated-decisions]
    /// status = "yes"
    /// text = "We decide automatically, as [this page](https://www.aamu.example/decisions) explains."
    /// ```
    /// ```toml
    /// [automated-decisions]
    /// status = "yes"
    /// logic = "Luottopäätös perustuu pisteytykseen."
    /// consequences = "Hakemus voidaan hylätä."
    /// ```
    /// ```toml
    /// [automated-decisions]
    /// status = "yes"
    /// text = "Sopimuksesta päättää pisteytys, joka perustuu maksuhäiriömerkintöihin. Pyynnöstä päätöksen tekee ihminen."
    /// ```
    /// ```toml
    /// [automated-decisions]
    /// status = "none"
    /// ```
    PB016 "adm-unexplained", Error, [gdpr(13, 2, Some('f')), gdpr(14, 2, Some('g'))],
    since "0.1", later ["text-nothing" "0.2", "text-consequences" "0.2", "text-logic" "0.2"]
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(decisions) = context.register.automated_decisions.as_ref() else { return };
    if decisions.status != Some(DecisionStatus::Yes) {
        return;
    }
    let text = decisions.note.text.as_ref();
    let leads_elsewhere = !decisions.note.more_info.is_empty()
        || text.is_some_and(|text| text.by_language.iter().any(|(.., prose)| prose.has_link()));
    if leads_elsewhere {
        return;
    }
    let has_word = |list: List| text.is_some_and(|text| context.can_match(text, |passage| list.is_in(passage)));
    let has_logic = decisions.logic.is_some() || has_word(LOGIC);
    let has_consequences = decisions.consequences.is_some() || has_word(CONSEQUENCES);
    let case = match (text.is_some(), has_logic, has_consequences) {
        (_, true, true) => return,
        (false, false, false) => "nothing",
        (false, true, false) => "consequences",
        (false, false, true) => "logic",
        (true, false, false) => "text-nothing",
        (true, true, false) => "text-consequences",
        (true, false, true) => "text-logic",
    };
    let severity = if text.is_some() { Severity::Warning } else { Severity::Error };
    findings.report_as(severity, decisions.at, &[("case", Argument::Case(case))]);
}

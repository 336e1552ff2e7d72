use crate::law::gdpr;
use crate::reading::lists::decisions::human_intervention_missing::*;
use crate::register::{DecisionGround, DecisionStatus};
use crate::rules::{Context, Findings, rights, rule};

rule! {
    /// Reports automated decisions if the notice mentions neither a human being nor contesting.
    ///
    /// Does not report a notice with the right `human-intervention`. A denied right counts, since an Act may allow the
    /// decision with safeguards of its own (Art. 22(2)(b)). A text on the decisions counts if it mentions a human being
    /// or contesting. Decisions whose only ground is an Act are left out too: that Act says which safeguards there are.
    ///
    /// Law: the person may have a human being look at the decision, express a view and contest it (Art. 22(3)). The
    /// guidelines WP251 ask that the notice mention this.
    ///
    /// ## Bad
    /// ```toml
    /// [automated-decisions]  # here
    /// status = "yes"
    /// logic = "Luottopäätös perustuu pisteytykseen."
    /// consequences = "Hakemus voidaan hylätä."
    /// ```
    /// ## Good
    /// ```toml
    /// [automated-decisions]
    /// status = "yes"
    /// logic = "Luottopäätös perustuu pisteytykseen."
    /// consequences = "Hakemus voidaan hylätä."
    /// [[right]]
    /// terms = ["human-intervention"]
    /// ```
    /// ```toml
    /// [automated-decisions]
    /// status = "yes"
    /// logic = "Luottopäätös perustuu pisteytykseen. Pyynnöstäsi ihminen käsittelee hakemuksen."
    /// consequences = "Hakemus voidaan hylätä."
    /// ```
    /// ```toml
    /// [automated-decisions]
    /// status = "none"
    /// ```
    /// ```toml
    /// [automated-decisions]
    /// status = "yes"
    /// ground = ["law"]
    /// laws = ["administrative-procedure-act"]
    /// ```
    RG019 "human-intervention-missing", Warning, [gdpr(22, 3, None), gdpr(13, 2, Some('f')), gdpr(14, 2, Some('g'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(decisions) = context.register.automated_decisions.as_ref() else { return };
    let is_made = decisions.status == Some(DecisionStatus::Yes);
    let is_lawful_alone =
        !decisions.ground.is_empty() && decisions.ground.iter().all(|ground| ground.value == DecisionGround::Law);
    if is_lawful_alone {
        return;
    }
    let texts = [&decisions.logic, &decisions.consequences, &decisions.profiling, &decisions.note.text];
    let has_human = |text| context.can_match(text, |passage| HUMAN.is_in(passage));
    if is_made && !rights::is_mentioned(context, "human-intervention") && !texts.into_iter().flatten().any(has_human) {
        findings.report(decisions.at, &[]);
    }
}

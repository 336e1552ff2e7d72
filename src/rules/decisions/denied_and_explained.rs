use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::Passage;
use crate::reading::lists::decisions::denied_and_explained::*;
use crate::register::DecisionStatus;
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports a statement that there are no automated decisions beside an explanation of one: the decision, its ground,
    /// its logic or its consequences.
    ///
    /// Does not report a text that denies or names a human being who decides, profiling short of a decision, or the
    /// right to a human review among the rights.
    ///
    /// Law: whether there are decisions of Art. 22(1) is told (Art. 13(2)(f)), clearly (Art. 12(1)). A score is such a
    /// decision if somebody draws strongly on it (CJEU C-634/21).
    ///
    /// ## Bad
    /// ```toml
    /// [automated-decisions]
    /// status = "none"  # here
    /// logic = "Luottopäätös perustuu pisteytykseen."
    /// ```
    /// ```toml
    /// [automated-decisions]
    /// status = "none"  # here
    /// consequences = "Hakemus voidaan hylätä."
    /// ```
    /// ```toml
    /// [automated-decisions]
    /// status = "none"  # here
    /// ground = "contract"
    /// ```
    /// ## Good
    /// ```toml
    /// [automated-decisions]
    /// status = "none"
    /// profiling = "Ryhmittelemme asiakkaat kulutuksen mukaan."
    /// ```
    /// ```toml
    /// [automated-decisions]
    /// status = "yes"
    /// logic = "Luottopäätös perustuu pisteytykseen."
    /// consequences = "Hakemus voidaan hylätä."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [automated-decisions]
    /// status = "none"
    /// logic = "Luottopäätöksen tekee aina ihminen. Pisteytys on vain tuki käsittelijälle."
    /// consequences = "Hakemus voidaan hylätä."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv", "en"]
    /// [automated-decisions]
    /// status = "none"
    /// logic.sv = "En handläggare fattar beslutet."
    /// logic.en = "A case worker makes the decision."
    /// ```
    /// ```toml
    /// [automated-decisions]
    /// status = "none"
    /// [[right]]
    /// terms = ["human-intervention"]
    /// ```
    PB022 "adm-denied-and-explained", Warning, [gdpr(13, 2, Some('f')), gdpr(22, 1, None), gdpr(12, 1, None)],
    with [denial], since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(decisions) = context.register.automated_decisions.as_ref() else { return };
    let texts = [&decisions.decision, &decisions.logic, &decisions.consequences];
    let mut texts = texts.into_iter().flatten().peekable();
    let is_explained = texts.peek().is_some() || !decisions.ground.is_empty();
    if decisions.status != Some(DecisionStatus::None) || !is_explained {
        return;
    }
    let is_denied = |passage: &Passage| HUMAN.is_in(passage) || passage.denies(passage.lower());
    let is_exempt = texts.any(|text| context.can_match(text, is_denied));
    if !is_exempt {
        findings.report(decisions.at.key("status"), &[("case", Argument::Case("explained"))]);
    }
}

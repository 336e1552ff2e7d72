use crate::finding::{Argument, Severity};
use crate::law::{gdpr, purposes_without_own_basis};
use crate::register::{Basis, LawRef, Placed, Purpose};
use crate::rules::citations::has_named_act;
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports a legal obligation without an Act. For a basis of the whole register, an Act of one of the purposes
    /// under it is enough. "Applicable law" is no Act. Info, with the Act, where the notice names one for the storage of the
    /// data or for another purpose.
    ///
    /// Does not report an Act in `laws` or in the words of the entry, with or without its section. Does not report a
    /// task in the public interest: its law is often the whole statute book of a municipality.
    ///
    /// Law: an obligation of Art. 6(1)(c) is laid down by law (Art. 6(3)), so the notice can name it.
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// basis = ["legal-obligation"]  # here
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// basis = ["legal-obligation"]  # here
    /// laws = ["applicable-law"]
    /// text = "Lakisääteiset velvoitteet ovat tällaisia."
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["legal-obligation"]  # here
    /// [[retention]]
    /// period = "P6Y"
    /// starts = "end-of-financial-year"
    /// laws = ["accounting-act/2:10"]
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["anti-money-laundering"]
    /// basis = ["legal-obligation"]
    /// laws = ["aml-act/3:1"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// basis = ["legal-obligation"]
    /// text = "Säilytämme tositteet kirjanpitolain mukaisesti."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [legal-basis]
    /// basis = ["legal-obligation"]
    /// text = "The obligation stems from the Early Childhood Education and Care Act."
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// ```
    PB006 "legal-obligation-uncited", Warning, [gdpr(6, 1, Some('c')), gdpr(6, 3, None), gdpr(13, 1, Some('c'))], with [citations], since "0.1", later ["elsewhere" "0.2"]
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let has_own_act = |it: &Purpose| {
        has_named_act(context, &it.grounds.laws, &[it.grounds.basis_text.as_ref(), it.note.text.as_ref()])
    };
    if let Some(whole) = register.legal_basis.as_ref() {
        if has_named_act(context, &whole.grounds.laws, &[whole.grounds.basis_text.as_ref(), whole.note.text.as_ref()]) {
            return;
        }
        let is_named = purposes_without_own_basis(register).any(has_own_act);
        if let Some(basis) = legal_obligation(&whole.grounds.basis).filter(|_| !is_named) {
            match act_elsewhere(context, None) {
                Some(act) => report_elsewhere(context, basis, act, findings),
                None => findings.report(basis.at, &[("case", Argument::Case("register"))]),
            }
        }
    }
    for purpose in register.purposes.iter().filter(|purpose| !has_own_act(purpose)) {
        if let Some(basis) = legal_obligation(&purpose.grounds.basis) {
            if let Some(act) = act_elsewhere(context, Some(purpose)) {
                report_elsewhere(context, basis, act, findings);
                continue;
            }
            let purposes = context.terms(Kind::Purpose, &purpose.terms);
            findings.report(basis.at, &[("case", Argument::Case("purpose")), ("purposes", purposes)]);
        }
    }
}

/// Reports an Act that the notice names for something else, which may be the one that lays the obligation down.
fn report_elsewhere(context: &Context<'_>, basis: &Placed<Basis>, act: &str, findings: &mut Findings<'_>) {
    let (label, id) = (context.term(Kind::Law, act), Argument::Text(act.to_owned()));
    let arguments = [("case", Argument::Case("elsewhere")), ("act", label), ("id", id)];
    findings.report_as(Severity::Info, basis.at, &arguments);
}

/// Returns an Act that the notice names for the storage of the data of a purpose, or for another purpose.
fn act_elsewhere<'a>(context: &Context<'a>, purpose: Option<&Purpose>) -> Option<&'a str> {
    let register = context.register;
    let is_own = |id: &str| purpose.is_none_or(|purpose| purpose.terms.iter().any(|term| term.id == id));
    let retention = register
        .retention
        .iter()
        .filter(|entry| entry.purposes.is_empty() || entry.purposes.iter().any(|own| is_own(&own.id)))
        .flat_map(|entry| &entry.laws);
    let purposes = register.purposes.iter().flat_map(|entry| &entry.grounds.laws);
    let is_act = |law: &&LawRef| law.act != "gdpr" && !context.has_property(Kind::Law, &law.act, Property::Vague);
    retention.chain(purposes).find(is_act).map(|law| law.act.as_str())
}

/// Returns the legal obligation among bases.
fn legal_obligation(bases: &[Placed<Basis>]) -> Option<&Placed<Basis>> {
    bases.iter().find(|basis| basis.value == Basis::LegalObligation)
}

use crate::jurisdiction::Matter;
use crate::law::{gdpr, national};
use crate::register::Register;
use crate::rules::{Context, Findings, data, rule};
use crate::vocabulary::Kind;

rule! {
    /// Reports traffic data of calls and messages, as info.
    ///
    /// Does not report a notice that cites Act 917/2014 for a purpose, as its legal basis or for the register. Finland
    /// and Åland only.
    ///
    /// Law: Part VI of Act 917/2014 (sections 136 and following) decides who may process traffic data and for what. See
    /// also Art. 5(1)(c).
    ///
    /// ## Bad
    /// ```toml
    /// [[data]]
    /// terms = [
    ///   "name",
    ///   "traffic-data",  # here
    /// ]
    /// ```
    /// ## Good
    /// ```toml
    /// [[data]]
    /// terms = ["call-recordings", "log-data"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// laws = ["ecs-act/139"]
    /// [[data]]
    /// terms = ["name", "traffic-data"]
    /// ```
    DC009 "traffic-data", Info, [national(Matter::TrafficData), gdpr(5, 1, Some('c'))], under TrafficData, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if has_ecs_act(context.register) {
        return;
    }
    for (_, item) in data::items(context) {
        let mut terms = item.all_terms();
        if let Some(term) =
            terms.find(|term| context.register.is_same_or_narrower(Kind::Data, &term.id, "traffic-data"))
        {
            findings.report(item.at, &[("term", context.term(Kind::Data, &term.id))]);
        }
    }
}

/// Returns whether the register, its legal basis or a purpose cites Act 917/2014.
fn has_ecs_act(register: &Register) -> bool {
    let shared = register.legal_basis.iter().flat_map(|table| &table.grounds.laws);
    let of_register = register.register.iter().flat_map(|table| &table.laws);
    let mut laws = register.purposes.iter().flat_map(|purpose| &purpose.grounds.laws).chain(shared).chain(of_register);
    laws.any(|law| law.act == "ecs-act")
}

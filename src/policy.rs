//! What counts of the findings: precedence, severities, select and ignore, and acceptance. One pure function.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use crate::closest::closest;
use crate::finding::{Accepted, Argument, Code, Family, Finding, Severity, sort_and_merge};
use crate::source::Span;

/// What the project asks for.
#[derive(Debug, Clone)]
pub struct Policy {
    /// Codes to report alone; empty = all. A prefix stands for all codes that begin with it.
    pub select: Vec<String>,
    /// Codes not to report.
    pub ignore: Vec<String>,
    /// Severities by code.
    pub severity: Vec<(String, Severity)>,
    /// Codes that speak, with those that they replace in the same notice.
    pub replaces: Vec<(&'static str, &'static [&'static str])>,
    /// Gaps that somebody decided to live with.
    pub accepted: Vec<Acceptance>,
    /// The day on which acceptances expire or do not.
    pub today: Date,
}

impl Policy {
    /// The last day on which it says what it says today; `None` when no acceptance will expire. Nothing else in it knows days.
    #[must_use]
    pub fn until(&self) -> Option<Date> {
        self.accepted.iter().filter_map(|acceptance| acceptance.expires).filter(|last| self.today <= *last).min()
    }
}

/// A gap that somebody decided to live with.
#[derive(Debug, Clone)]
pub struct Acceptance {
    /// The rule's code.
    pub code: String,
    /// The notice that it stands in; `None` for the whole project.
    pub notice: Option<String>,
    /// Why. An acceptance without a reason accepts nothing.
    pub reason: Option<String>,
    /// The table, or `table.term`, that it is limited to.
    pub at: Option<String>,
    /// The last day on which it counts.
    pub expires: Option<Date>,
    /// Where it stands.
    pub span: Span,
}

/// Codes about acceptances themselves.
pub mod codes {
    use super::{Code, Family, Severity};

    /// What is accepted does not occur.
    pub static UNUSED: Code = code("AG001", "acceptance-unused", Severity::Info);
    /// The acceptance has expired; the finding is back.
    pub static EXPIRED: Code = code("AG002", "acceptance-expired", Severity::Info);
    /// The accepted code does not exist, or is one of input.
    pub static UNKNOWN: Code = code("AG003", "acceptance-unknown-code", Severity::Error);
    /// The acceptance gives no reason.
    pub static NO_REASON: Code = code("AG004", "acceptance-without-reason", Severity::Error);

    /// Every code about acceptances.
    pub static ALL: &[&Code] = &[&UNUSED, &EXPIRED, &UNKNOWN, &NO_REASON];

    const fn code(id: &'static str, name: &'static str, severity: Severity) -> Code {
        Code { id, name, family: Family::Acceptance, severity, articles: &[] }
    }
}

/// The findings that count, with the severities that the project gives them; accepted ones are marked and count no more.
/// Findings of a fixed family can be neither ignored nor accepted. `codes` are all that there are.
#[must_use]
pub fn apply(policy: &Policy, codes: &[&Code], findings: Vec<Finding>) -> Vec<Finding> {
    let mut findings = judged(policy, findings);
    let mut used = vec![false; policy.accepted.len()];
    let by_code = by_code(&policy.accepted);
    for finding in findings.iter_mut().filter(|finding| !finding.code.family.is_fixed()) {
        for &at in by_code.get(finding.code.id).into_iter().flatten() {
            let acceptance = &policy.accepted[at];
            if !covers(acceptance, finding) {
                continue;
            }
            used[at] = true;
            let counts = acceptance.expires.is_none_or(|last| policy.today <= last);
            if let Some(reason) = acceptance.reason.clone().filter(|_| counts) {
                finding.accepted = Some(Accepted { reason, expires: acceptance.expires });
            }
        }
    }
    let about = policy.accepted.iter().zip(used).flat_map(|(acceptance, used)| remark(acceptance, used, policy, codes));
    findings.extend(about);
    sort_and_merge(findings)
}

/// Where in the list the acceptances of a code stand, so that a thousand notices do not ask a thousand others.
fn by_code(accepted: &[Acceptance]) -> HashMap<&str, Vec<usize>> {
    let mut by_code: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, acceptance) in accepted.iter().enumerate() {
        by_code.entry(&acceptance.code).or_default().push(at);
    }
    by_code
}

fn judged(policy: &Policy, findings: Vec<Finding>) -> Vec<Finding> {
    let spoken: HashSet<(&str, Vec<String>)> = findings
        .iter()
        .filter(|finding| {
            policy.replaces.iter().any(|(code, replaced)| *code == finding.code.id && !replaced.is_empty())
        })
        .map(|finding| (finding.code.id, finding.notices.clone()))
        .collect();
    let is_replaced = |finding: &Finding| {
        let mut replacing = policy.replaces.iter().filter(|(_, replaced)| replaced.contains(&finding.code.id));
        replacing.any(|(code, _)| spoken.contains(&(*code, finding.notices.clone())))
    };
    findings
        .into_iter()
        .filter(|finding| {
            finding.code.family.is_fixed() || (is_asked_for(policy, finding.code.id) && !is_replaced(finding))
        })
        .map(|mut finding| {
            let own = policy.severity.iter().find(|(code, _)| code == finding.code.id);
            if let Some((_, severity)) = own.filter(|_| !finding.code.family.is_fixed()) {
                finding.severity = *severity;
            }
            finding
        })
        .collect()
}

fn is_asked_for(policy: &Policy, code: &str) -> bool {
    let is_among = |codes: &[String]| codes.iter().any(|own| code.starts_with(own.as_str()));
    (policy.select.is_empty() || is_among(&policy.select)) && !is_among(&policy.ignore)
}

/// Whether an acceptance speaks of a finding: its code, every notice that it concerns, and its place.
fn covers(acceptance: &Acceptance, finding: &Finding) -> bool {
    let (table, terms) = &finding.address;
    let is_here = acceptance.at.as_ref().is_none_or(|at| match at.split_once('.') {
        Some((own, term)) => own == table && terms.iter().any(|known| known == term),
        None => at == table,
    });
    let is_its_notice = acceptance.notice.as_ref().is_none_or(|notice| finding.notices == [notice.as_str()]);
    acceptance.code == finding.code.id && is_here && is_its_notice
}

/// The finding about an acceptance itself, if something is wrong with it.
fn remark(acceptance: &Acceptance, is_used: bool, policy: &Policy, codes: &[&Code]) -> Option<Finding> {
    let finding = |code| {
        let mut finding = Finding::new(code, acceptance.span.clone()).text("code", &acceptance.code);
        finding.notices = acceptance.notice.iter().cloned().collect();
        finding
    };
    let rules = || codes.iter().filter(|code| !code.family.is_fixed()).map(|code| code.id);
    if !rules().any(|rule| rule == acceptance.code) {
        let case = if begins_as_input(&acceptance.code, codes) { "input" } else { "unknown" };
        let suggestion = closest(&acceptance.code, rules()).unwrap_or_default();
        return Some(finding(&codes::UNKNOWN).case(case).text("suggestion", suggestion));
    }
    if acceptance.reason.is_none() {
        return Some(finding(&codes::NO_REASON));
    }
    if !is_used {
        // A rule that nobody asked for may well find what is accepted.
        return is_asked_for(policy, &acceptance.code).then(|| finding(&codes::UNUSED));
    }
    let expired = acceptance.expires.filter(|last| policy.today > *last)?;
    Some(finding(&codes::EXPIRED).with("date", Argument::Date(expired)))
}

/// Whether a code has the letters of those of input, even if there is no such code.
fn begins_as_input(code: &str, codes: &[&Code]) -> bool {
    codes.iter().any(|known| known.family.is_input() && known.id.get(..2) == code.get(..2))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::source::Source;

    /// The last day on which a policy of the first of July says the same, with acceptances that expire on these days.
    fn until(expires: &[Option<Date>]) -> Option<Date> {
        let acceptance = |expires: &Option<Date>| Acceptance {
            code: "ID004".to_owned(),
            notice: None,
            reason: Some("Soon.".to_owned()),
            at: None,
            expires: *expires,
            span: Span::start_of(&Source::new("notice.toml", "")),
        };
        let policy = Policy {
            select: Vec::new(),
            ignore: Vec::new(),
            severity: Vec::new(),
            replaces: Vec::new(),
            accepted: expires.iter().map(acceptance).collect(),
            today: date(2030, 7, 1),
        };
        policy.until()
    }

    #[test]
    fn the_next_acceptance_to_expire_ends_what_a_policy_says() {
        let [over, today, later] = [date(2030, 6, 30), date(2030, 7, 1), date(2031, 1, 1)].map(Some);
        assert_eq!(until(&[]), None);
        assert_eq!(until(&[None, over]), None);
        assert_eq!(until(&[over, later, None]), later);
        assert_eq!(until(&[later, today, over]), today);
    }
}

//! Policy: which findings a project reports, with which severity, and which it accepts. One pure function.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use crate::closest::closest;
use crate::finding::{Accepted, Argument, Code, Family, Finding, Severity, sort_and_merge};
use crate::source::Span;

/// The policy of a project.
#[derive(Debug, Clone)]
pub struct Policy {
    /// The only codes to report; empty = all. A prefix selects all codes that begin with it.
    pub select: Vec<String>,
    /// Codes not to report. A prefix ignores all codes that begin with it.
    pub ignore: Vec<String>,
    /// Severities by code. A prefix stands for all codes that begin with it; the longest counts.
    pub severity: Vec<(String, Severity)>,
    /// Codes, each with the codes that its findings replace in the same notice.
    pub replaces: Vec<(&'static str, &'static [&'static str])>,
    /// What is newer than the release that the project pins: codes, each with the variant of its message (`None` = all) and
    /// the release that brought it.
    pub newer: Vec<(&'static str, Option<&'static str>, &'static str)>,
    /// Gaps that somebody has decided to accept.
    pub accepted: Vec<Acceptance>,
    /// The day that counts as today, for acceptances that expire.
    pub today: Date,
}

impl Policy {
    /// Returns the last day with the same result as today; `None` if no acceptance will expire. Only acceptances depend on
    /// the day.
    #[must_use]
    pub fn until(&self) -> Option<Date> {
        self.accepted.iter().filter_map(|acceptance| acceptance.expires).filter(|last| self.today <= *last).min()
    }
}

/// A gap that somebody has decided to accept.
#[derive(Debug, Clone)]
pub struct Acceptance {
    /// The rule's code.
    pub code: String,
    /// The notice with the acceptance; `None` for an acceptance in the project's settings.
    pub notice: Option<String>,
    /// The reason. An acceptance without a reason accepts nothing.
    pub reason: Option<String>,
    /// The table, or `table.term`, that the acceptance is limited to.
    pub at: Option<String>,
    /// The last day on which the acceptance counts.
    pub expires: Option<Date>,
    /// The place of the acceptance.
    pub span: Span,
}

/// Codes about acceptances themselves.
pub mod codes {
    use super::{Code, Family, Severity};

    /// The accepted finding does not occur.
    pub static UNUSED: Code = code("AG001", "acceptance-unused", Severity::Info);
    /// The acceptance has expired; the finding is back.
    pub static EXPIRED: Code = code("AG002", "acceptance-expired", Severity::Info);
    /// The accepted code does not exist, or is one of the input family, which nobody can accept.
    pub static UNKNOWN: Code = code("AG003", "acceptance-unknown-code", Severity::Error);
    /// The acceptance gives no reason.
    pub static NO_REASON: Code = code("AG004", "acceptance-without-reason", Severity::Error);

    /// Every code about acceptances.
    pub static ALL: &[&Code] = &[&UNUSED, &EXPIRED, &UNKNOWN, &NO_REASON];

    const fn code(id: &'static str, name: &'static str, severity: Severity) -> Code {
        Code { id, name, family: Family::Acceptance, severity, articles: &[] }
    }
}

/// Returns the findings that the project reports, with the project's severities. Accepted findings are marked, and fail no
/// command. Findings of a fixed family can be neither ignored nor accepted. `codes` are all codes.
#[must_use]
pub fn apply(policy: &Policy, codes: &[&Code], findings: Vec<Finding>) -> Vec<Finding> {
    let mut findings = selected(policy, findings);
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

/// Returns the indexes of the acceptances of each code. Without it, each finding of 1,000 notices would be compared with the
/// acceptances of all of them.
fn by_code(accepted: &[Acceptance]) -> HashMap<&str, Vec<usize>> {
    let mut by_code: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, acceptance) in accepted.iter().enumerate() {
        by_code.entry(&acceptance.code).or_default().push(at);
    }
    by_code
}

/// Returns the findings that are selected and not replaced, with the project's severities.
fn selected(policy: &Policy, findings: Vec<Finding>) -> Vec<Finding> {
    let replacing: HashSet<(&str, Vec<String>)> = findings
        .iter()
        .filter(|finding| {
            policy.replaces.iter().any(|(code, replaced)| *code == finding.code.id && !replaced.is_empty())
        })
        .map(|finding| (finding.code.id, finding.notices.clone()))
        .collect();
    let is_replaced = |finding: &Finding| {
        let mut codes = policy.replaces.iter().filter(|(_, replaced)| replaced.contains(&finding.code.id));
        codes.any(|(code, _)| replacing.contains(&(*code, finding.notices.clone())))
    };
    findings
        .into_iter()
        .filter(|finding| {
            finding.code.family.is_fixed() || (is_selected(policy, finding.code.id) && !is_replaced(finding))
        })
        .map(|mut finding| {
            let fitting = policy.severity.iter().filter(|(code, _)| finding.code.id.starts_with(code.as_str()));
            let own = fitting.max_by_key(|(code, _)| code.len());
            if let Some((_, severity)) = own.filter(|_| !finding.code.family.is_fixed()) {
                finding.severity = *severity;
            }
            finding.newer = newer_than_pin(policy, &finding);
            if finding.newer.is_some() {
                finding.severity = Severity::Info;
            }
            finding
        })
        .collect()
}

/// Returns the release that brought what is reported, if it is newer than the release that the project pins.
fn newer_than_pin(policy: &Policy, finding: &Finding) -> Option<&'static str> {
    let is_its = |case: Option<&str>| case.is_none_or(|case| finding.case_name() == Some(case));
    let mut newer = policy.newer.iter().filter(|(code, ..)| *code == finding.code.id);
    newer.find(|(_, case, _)| is_its(*case)).map(|(.., release)| *release)
}

/// Returns whether the project selects a code and does not ignore it.
fn is_selected(policy: &Policy, code: &str) -> bool {
    let is_among = |codes: &[String]| codes.iter().any(|own| code.starts_with(own.as_str()));
    (policy.select.is_empty() || is_among(&policy.select)) && !is_among(&policy.ignore)
}

/// Returns whether an acceptance covers a finding: its code, its place and every notice that it concerns.
fn covers(acceptance: &Acceptance, finding: &Finding) -> bool {
    let (table, terms) = &finding.address;
    let is_here = acceptance.at.as_ref().is_none_or(|at| match at.split_once('.') {
        Some((own, term)) => own == table && terms.iter().any(|known| known == term),
        None => at == table,
    });
    let is_its_notice = acceptance.notice.as_ref().is_none_or(|notice| finding.notices == [notice.as_str()]);
    acceptance.code == finding.code.id && is_here && is_its_notice
}

/// Returns the finding about an acceptance itself, if it is unused, expired or invalid.
fn remark(acceptance: &Acceptance, is_used: bool, policy: &Policy, codes: &[&Code]) -> Option<Finding> {
    let finding = |code| {
        let mut finding = Finding::new(code, acceptance.span.clone()).text("code", &acceptance.code);
        finding.notices = acceptance.notice.iter().cloned().collect();
        finding
    };
    let rules = || codes.iter().filter(|code| !code.family.is_fixed()).map(|code| code.id);
    if !rules().any(|rule| rule == acceptance.code) {
        let case = if begins_as_input(&acceptance.code, codes) { "input" } else { "unknown" };
        let named = codes.iter().find(|code| code.name == acceptance.code && !code.family.is_fixed());
        let suggestion = named.map(|code| code.id).or_else(|| closest(&acceptance.code, rules())).unwrap_or_default();
        return Some(finding(&codes::UNKNOWN).case(case).text("suggestion", suggestion));
    }
    if acceptance.reason.is_none() {
        return Some(finding(&codes::NO_REASON));
    }
    if !is_used {
        // A rule that is not selected could find the accepted gap.
        return is_selected(policy, &acceptance.code).then(|| finding(&codes::UNUSED));
    }
    let expired = acceptance.expires.filter(|last| policy.today > *last)?;
    Some(finding(&codes::EXPIRED).with("date", Argument::Date(expired)))
}

/// Returns whether a code begins with the letters of input codes, even if the code does not exist.
fn begins_as_input(code: &str, codes: &[&Code]) -> bool {
    codes.iter().any(|known| known.family.is_input() && known.id.get(..2) == code.get(..2))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::source::Source;

    /// Returns `until` of a policy on 1 July 2030, with acceptances that expire on these days.
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
            newer: Vec::new(),
            accepted: expires.iter().map(acceptance).collect(),
            today: date(2030, 7, 1),
        };
        policy.until()
    }

    #[test]
    fn what_is_newer_than_the_pin_is_a_note_that_fails_nothing() {
        let code = crate::rules::RULES.iter().map(|rule| &rule.code).find(|code| code.severity == Severity::Error);
        let code = code.expect("some rule is an error");
        let source = Source::new("notices/a.toml", "x");
        let finding = |case| Finding::new(code, Span::start_of(&source)).case(case);
        let result = |newer: Vec<_>, case| {
            let (select, ignore, replaces) = (Vec::new(), Vec::new(), Vec::new());
            // The severity of the project does not bring a note back.
            let severity = vec![(code.id.to_owned(), Severity::Error)];
            let today = date(2030, 7, 1);
            let policy = Policy { select, ignore, severity, replaces, newer, accepted: Vec::new(), today };
            let findings = apply(&policy, &[code], vec![finding(case)]);
            (findings[0].severity, findings[0].newer, findings[0].fails_at(Severity::Info))
        };
        let note = (Severity::Info, Some("0.9"), false);
        let stands = (Severity::Error, None, true);
        assert_eq!(result(Vec::new(), "text"), stands);
        assert_eq!(result(vec![(code.id, None, "0.9")], "text"), note);
        assert_eq!(result(vec![(code.id, Some("text"), "0.9")], "text"), note);
        assert_eq!(result(vec![(code.id, Some("text"), "0.9")], "term"), stands);
        assert_eq!(result(vec![("XX999", None, "0.9")], "text"), stands);
    }

    #[test]
    fn a_policy_has_the_same_result_until_the_next_acceptance_expires() {
        let [over, today, later] = [date(2030, 6, 30), date(2030, 7, 1), date(2031, 1, 1)].map(Some);
        assert_eq!(until(&[]), None);
        assert_eq!(until(&[None, over]), None);
        assert_eq!(until(&[over, later, None]), later);
        assert_eq!(until(&[later, today, over]), today);
    }
}

//! Checks notices, and decides which of their findings count.

use jiff::civil::Date;

use crate::finding::Finding;
use crate::jurisdiction;
use crate::load::{self, Loaded};
use crate::policy::{self, Acceptance, Policy};
use crate::reading::is_reason;
use crate::register::{Gaps, Register};
use crate::rules::{self, Context, Release};
use crate::source::Places;

use super::codes::codes;
use super::open::Workspace;

/// Codes that the command line asks for beside the settings.
#[derive(Debug, Default)]
pub struct CodeFilter {
    /// Codes to report alone; empty = those of the settings.
    pub select: Vec<String>,
    /// Codes not to report.
    pub ignore: Vec<String>,
}

/// The result of checking one notice, before the policy of the project.
pub struct Checked {
    findings: Vec<Finding>,
    accepted: Vec<Acceptance>,
}

/// The findings that count.
pub struct Verdict {
    /// The findings, with their severities in this project; accepted ones are marked.
    pub findings: Vec<Finding>,
    /// The last day on which the same findings count. `None` = every later day.
    pub until: Option<Date>,
}

impl Workspace {
    /// Checks a notice: findings of its input, and those of the rules where the input could be read.
    #[must_use]
    pub fn check(&self, notice: &Loaded) -> Checked {
        let mut findings = notice.findings.clone();
        if notice.is_readable {
            let mut context = Context::new(&notice.register, self.home(&notice.register));
            context.is_home_written = self.written_home(&notice.register).is_some();
            findings.extend(rules::check(&context, &notice.places).into_iter().map(|mut finding| {
                finding.notices = vec![notice.id.clone()];
                finding
            }));
        }
        let accepted = acceptances(&notice.register.accepted_gaps, Some(&notice.id), &notice.places);
        Checked { findings, accepted }
    }

    /// Returns the country whose law holds for a controller that states none: that of the notice, of the settings, or the default.
    #[must_use]
    pub fn home<'s>(&'s self, register: &'s Register) -> &'s str {
        self.written_home(register).unwrap_or(jurisdiction::DEFAULT.code)
    }

    /// Returns the country that the notice or the settings name for a controller that states none.
    fn written_home<'s>(&'s self, register: &'s Register) -> Option<&'s str> {
        let of_notice = register.notice.as_ref().and_then(|notice| notice.jurisdiction.as_ref());
        of_notice.map(|country| country.0.as_str()).or_else(|| self.home_of_settings())
    }

    /// Returns the country that the settings name for a controller that states none.
    #[must_use]
    pub fn home_of_settings(&self) -> Option<&str> {
        self.settings.lint.as_ref().and_then(|lint| lint.jurisdiction.as_ref()).map(|country| country.0.as_str())
    }

    /// Decides which of the findings of all notices count.
    #[must_use]
    pub fn judge(&self, checked: Vec<Checked>, today: Date, filter: &CodeFilter) -> Verdict {
        let (findings, accepted): (Vec<_>, Vec<_>) =
            checked.into_iter().map(|checked| (checked.findings, checked.accepted)).unzip();
        let mut findings: Vec<Finding> = findings.into_iter().flatten().collect();
        findings.extend(self.findings.iter().cloned());
        self.apply_policy(findings, accepted.into_iter().flatten().collect(), today, filter)
    }

    /// Decides which of the findings of one notice count, whatever is wrong with others. It differs from [`Workspace::judge`]
    /// in one case: a mistake in an inherited file that only another notice has can hide findings there. Such a mistake keeps
    /// the site from being published anyway.
    #[must_use]
    pub fn judge_alone(&self, checked: &Checked, today: Date) -> Verdict {
        self.apply_policy(checked.findings.clone(), checked.accepted.clone(), today, &CodeFilter::default())
    }

    fn apply_policy(
        &self,
        mut findings: Vec<Finding>,
        accepted: Vec<Acceptance>,
        today: Date,
        filter: &CodeFilter,
    ) -> Verdict {
        load::drop_consequences(&mut findings);
        if !self.knows_policy {
            // The settings that could not be read may ignore or accept what rules find.
            findings.retain(|finding| finding.code.family.is_input());
        }
        let policy = self.policy(accepted, today, filter);
        Verdict { until: policy.until(), findings: policy::apply(&policy, &codes(), findings) }
    }

    /// The policy of the settings and the command line, with these acceptances of notices.
    fn policy(&self, accepted: Vec<Acceptance>, today: Date, filter: &CodeFilter) -> Policy {
        let mut policy = Policy {
            select: Vec::new(),
            ignore: Vec::new(),
            severity: Vec::new(),
            replaces: rules::RULES.iter().map(|rule| (rule.code.id, rule.replaces)).collect(),
            newer: Vec::new(),
            accepted,
            today,
        };
        if let Some(lint) = self.settings.lint.as_ref() {
            let codes = |codes: &[crate::register::Plain]| codes.iter().map(|code| code.value.clone()).collect();
            policy.select = codes(&lint.select);
            policy.ignore = codes(&lint.ignore);
            policy.severity = lint.severity.0.iter().map(|(code, level)| (code.clone(), level.value.into())).collect();
            let pin = lint.rules.as_ref().and_then(|pin| Release::parse(&pin.value));
            policy.newer = pin.map(Release::newer).unwrap_or_default();
            policy.accepted.extend(acceptances(&lint.accepted_gaps, None, &self.settings_places));
        }
        if !filter.select.is_empty() {
            policy.select.clone_from(&filter.select);
        }
        policy.ignore.extend(filter.ignore.iter().cloned());
        policy
    }
}

/// Collects the acceptances of a file.
fn acceptances(gaps: &Gaps, notice: Option<&str>, places: &Places) -> Vec<Acceptance> {
    let all = gaps.0.iter().flat_map(|(code, gaps)| gaps.iter().map(move |gap| (code, gap)));
    // A table that is not there is reported by itself.
    let names_a_table = |at: &String| load::is_table(at.split('.').next().unwrap_or_default());
    all.filter(|(_, gap)| gap.at.as_ref().is_none_or(names_a_table))
        .map(|(code, gap)| Acceptance {
            code: code.clone(),
            notice: notice.map(str::to_owned),
            reason: gap.reason.clone().filter(|reason| is_reason(reason)),
            at: gap.at.clone(),
            expires: gap.expires,
            span: places.span(&gap.place.into()),
        })
        .collect()
}

//! Releases with rules: which rules a project that pins a release gets as notes.

use super::RULES;

/// A release of the program, by the part of its version that says which rules it has: `0.1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Release {
    major: u16,
    minor: u16,
}

impl Release {
    /// Returns the release of a version such as `0.1` or `0.1.3`.
    #[must_use]
    pub fn parse(version: &str) -> Option<Release> {
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let parts: Vec<&str> = version.split('.').collect();
        match parts.as_slice() {
            [major, minor] | [major, minor, _] if parts.iter().all(|part| is_number(part)) => {
                Some(Release { major: major.parse().ok()?, minor: minor.parse().ok()? })
            }
            _ => None,
        }
    }

    /// Returns the releases that brought rules, and that of the program, from the first to the last, as a project writes
    /// them.
    #[must_use]
    pub fn known() -> Vec<&'static str> {
        let own = env!("CARGO_PKG_VERSION");
        let own = own.rsplit_once('.').map_or(own, |(release, _)| release);
        let later = RULES.iter().flat_map(|rule| rule.later.iter().map(|(_, release)| *release));
        let mut known: Vec<&str> = RULES.iter().map(|rule| rule.since).chain(later).chain([own]).collect();
        known.sort_by_key(|release| Release::parse(release));
        known.dedup();
        known
    }

    /// Returns what came after this release: codes, each with the variant of its message (`None` = the whole rule) and the
    /// release that brought it.
    #[must_use]
    pub fn newer(self) -> Vec<(&'static str, Option<&'static str>, &'static str)> {
        let is_newer = |release: &str| Release::parse(release).is_some_and(|release| release > self);
        let rules = RULES.iter().filter(|rule| is_newer(rule.since)).map(|rule| (rule.code.id, None, rule.since));
        let cases = RULES
            .iter()
            .flat_map(|rule| rule.later.iter().map(|(case, release)| (rule.code.id, Some(*case), *release)));
        rules.chain(cases.filter(|(.., release)| is_newer(release))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_compared_by_their_numbers() {
        let of = |version| Release::parse(version);
        assert!(of("0.10") > of("0.9") && of("1.0") > of("0.10"));
        assert_eq!(of("0.1"), of("0.1.7"));
        for wrong in ["", "1", "0.", ".1", "0.1.", "0.1.2.3", "0.x", "+0.1", "0.99999"] {
            assert_eq!(of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_rule_names_a_release() {
        for rule in RULES {
            let releases = rule.later.iter().map(|(_, release)| *release).chain([rule.since]);
            for release in releases {
                assert!(Release::parse(release).is_some(), "{} since {release}", rule.code.id);
            }
            for (case, release) in rule.later {
                assert!(Release::parse(release) > Release::parse(rule.since), "{} {case}", rule.code.id);
            }
        }
    }

    #[test]
    fn nothing_is_newer_than_the_last_release() {
        let known = Release::known();
        let last = known.last().and_then(|last| Release::parse(last));
        assert_eq!(known.first(), Some(&"0.1"));
        assert_eq!(last.map(|last| last.newer().len()), Some(0));
    }
}

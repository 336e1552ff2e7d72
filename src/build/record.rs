//! The record that a build leaves for the next one: which pages it made of which inputs.
//!
//! The same inputs always give the same pages. So a record never becomes wrong, and it does not matter which build left it, as
//! long as each key covers everything that the pages depend on. It holds hashes, paths and days, and no text that could get into
//! a page.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The record of a build.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BuildRecord {
    /// Hash of the manifest that the build left in the output folder. Pages are kept only where the folder has it still.
    pub(super) manifest: String,
    pub(super) indexes: IndexRecord,
    /// The notices by id.
    pub(super) notices: BTreeMap<String, NoticeRecord>,
}

/// The record of the site's own pages: indexes, sitemap and assets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IndexRecord {
    /// Hash of everything that the pages were made of.
    pub(super) key: String,
    /// Paths in the output folder.
    pub(super) pages: BTreeSet<String>,
}

/// The record of one notice. None of its findings kept the site from being published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoticeRecord {
    /// Hash of everything that the pages and the findings depend on, except the day.
    pub(super) key: String,
    /// Paths in the output folder.
    pub(super) pages: BTreeSet<String>,
    /// The day on which the notice was checked.
    pub(super) since: Date,
    /// The last day on which its findings count as they did then: after it, an acceptance expires. `None` = every later day.
    pub(super) until: Option<Date>,
}

impl NoticeRecord {
    /// Returns whether the findings on a day are those of the record. An earlier day is not covered: an acceptance that has
    /// expired since may have counted on it.
    pub(super) fn covers(&self, day: Date) -> bool {
        self.since <= day && self.until.is_none_or(|last| day <= last)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn record(until: Option<Date>) -> NoticeRecord {
        let pages = BTreeSet::from(["en/customers.html".to_owned()]);
        NoticeRecord { key: "aa".to_owned(), pages, since: date(2026, 11, 28), until }
    }

    #[test]
    fn a_record_covers_the_days_between_two_expiries() {
        let covers = |day| record(Some(date(2026, 12, 31))).covers(day);
        assert!(!covers(date(2026, 11, 27)));
        assert!(covers(date(2026, 11, 28)) && covers(date(2026, 12, 31)));
        assert!(!covers(date(2027, 1, 1)));
        assert!(record(None).covers(date(2226, 1, 1)));
    }

    #[test]
    fn a_record_is_read_as_it_was_written_or_not_at_all() {
        for record in [record(None), record(Some(date(2026, 12, 31)))] {
            let text = serde_json::to_string(&record).unwrap();
            assert_eq!(serde_json::from_str::<NoticeRecord>(&text).unwrap(), record);
            let further = text.replacen('{', "{ \"further\": 1,", 1);
            let no_day = text.replace("2026-11-28", "2026-11-31");
            let no_list = text.replace("[\"en/customers.html\"]", "\"en/customers.html\"");
            for wrong in [further, no_day, no_list] {
                assert_ne!(wrong, text);
                assert!(serde_json::from_str::<NoticeRecord>(&wrong).is_err(), "{wrong}");
            }
        }
    }
}

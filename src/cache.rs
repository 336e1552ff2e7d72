//! The record of a build: from these inputs it made what that manifest lists. The next build of the same inputs has nothing to
//! do where the output folder still is as the manifest says.
//!
//! A record says what is true at any time, because the same inputs give the same bytes. So it may be old, or be lost, or come
//! from another build than the last one; what it must never do is to give two different builds the same inputs. It lies in
//! the user's cache folder, since the output folder is what gets published. Whatever goes wrong with it, the build is made.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What a build leaves for the next one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Hash of everything that the pages were made of.
    pub inputs: String,
    /// Hash of the manifest that the build left in the output folder.
    pub manifest: String,
    /// The day on which it was made.
    pub since: Day,
    /// The last day on which the findings are the same: then the next acceptance expires. `None` when none will.
    pub until: Option<Day>,
    /// How many notices were built.
    pub notices: usize,
    /// In how many languages.
    pub languages: usize,
    /// How many pages that made.
    pub pages: usize,
}

impl Record {
    /// Whether it tells of a build on this day. Before it was made another acceptance may have counted.
    #[must_use]
    pub fn covers(&self, today: Date) -> bool {
        self.since.0 <= today && self.until.is_none_or(|last| today <= last.0)
    }
}

/// A day, written as `2026-11-28`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(pub Date);

impl TryFrom<String> for Day {
    type Error = jiff::Error;

    fn try_from(text: String) -> Result<Day, jiff::Error> {
        text.parse().map(Day)
    }
}

impl From<Day> for String {
    fn from(Day(date): Day) -> String {
        date.to_string()
    }
}

/// No record is longer, so that nothing else is read as one.
const MOST_BYTES: u64 = 4096;

/// Where the record for a project and an output folder lies.
#[derive(Debug)]
pub struct RecordFile(PathBuf);

impl RecordFile {
    /// The file in this folder of records; `None` where the project or the output folder cannot be found.
    #[must_use]
    pub fn new(records: &Path, root: &Path, out: &Path) -> Option<RecordFile> {
        let mut name = Inputs::default();
        for folder in [root, out] {
            name.add(folder.canonicalize().ok()?.as_os_str().as_encoded_bytes());
        }
        Some(RecordFile(records.join(format!("{}.json", name.hash()))))
    }

    /// The record, if one lies there that this version can read.
    #[must_use]
    pub fn read(&self) -> Option<Record> {
        let there = fs::symlink_metadata(&self.0).ok()?;
        if !there.is_file() || there.len() > MOST_BYTES {
            return None;
        }
        serde_json::from_slice(&fs::read(&self.0).ok()?).ok()
    }

    /// Puts a record there, whole. Where that cannot be done, the next build is an ordinary one.
    pub fn write(&self, record: &Record) {
        let Ok(text) = serde_json::to_vec_pretty(record) else { return };
        let Some(folder) = self.0.parent() else { return };
        // Builds of one project into one folder may end at once, each in a process of its own.
        let temporary = self.0.with_extension(std::process::id().to_string());
        let written = fs::create_dir_all(folder)
            // Never what lies there already: a cache that others may write to could hold a link.
            .and_then(|()| File::create_new(&temporary)?.write_all(&text))
            .and_then(|()| fs::rename(&temporary, &self.0));
        if written.is_err() {
            let _ = fs::remove_file(&temporary);
        }
    }
}

/// What a build depends on, hashed part by part. Whoever adds parts adds the same kinds in the same order each time.
#[derive(Debug, Default)]
pub struct Inputs(Sha256);

impl Inputs {
    /// Adds a part. Its length goes before it, so that no other parts give the same bytes.
    pub fn add(&mut self, part: impl AsRef<[u8]>) {
        let part = part.as_ref();
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
    }

    /// Adds a list of parts. Their number goes before them, so that none can move into the list that follows.
    pub fn add_all<T: AsRef<[u8]>>(&mut self, parts: impl ExactSizeIterator<Item = T>) {
        self.0.update((parts.len() as u64).to_le_bytes());
        parts.for_each(|part| self.add(part));
    }

    /// The hash of all parts, in lower-case hexadecimal.
    #[must_use]
    pub fn hash(self) -> String {
        self.0.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn record() -> Record {
        Record {
            inputs: "aa".to_owned(),
            manifest: "bb".to_owned(),
            since: Day(date(2026, 11, 28)),
            until: Some(Day(date(2026, 12, 31))),
            notices: 7,
            languages: 3,
            pages: 61,
        }
    }

    fn file(folder: &Path) -> RecordFile {
        RecordFile::new(&folder.join("caches/notice"), folder, folder).unwrap()
    }

    fn hash(add: impl FnOnce(&mut Inputs)) -> String {
        let mut inputs = Inputs::default();
        add(&mut inputs);
        inputs.hash()
    }

    #[test]
    fn what_is_written_is_read_and_replaced_whole() {
        let folder = tempfile::tempdir().unwrap();
        let file = file(folder.path());
        assert_eq!(file.read(), None);
        let other = Record { until: None, ..record() };
        for record in [record(), other] {
            file.write(&record);
            assert_eq!(file.read(), Some(record));
        }
        let there = fs::read_dir(file.0.parent().unwrap()).unwrap().count();
        assert_eq!(there, 1, "no temporary file stays");
    }

    #[test]
    fn what_is_no_record_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = file(folder.path());
        file.write(&record());
        let text = fs::read_to_string(&file.0).unwrap();
        let further = text.replacen('{', "{ \"further\": 1,", 1);
        let no_day = text.replace("2026-11-28", "2026-11-31");
        let negative = text.replace("61", "-61");
        let long = format!("{text}{}", " ".repeat(5000));
        for wrong in ["", "{}", "null", &text[..text.len() / 2], &further, &no_day, &negative, &long] {
            fs::write(&file.0, wrong).unwrap();
            assert_eq!(file.read(), None, "{wrong}");
        }
        fs::remove_file(&file.0).unwrap();
        fs::create_dir(&file.0).unwrap();
        assert_eq!(file.read(), None, "a folder");
        file.write(&record());
        assert_eq!(file.read(), None, "a folder stays");
    }

    #[test]
    fn every_project_and_output_folder_has_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let [a, b] = ["a", "b"].map(|name| folder.path().join(name));
        [&a, &b].iter().for_each(|path| fs::create_dir(path).unwrap());
        let path = |root: &Path, out: &Path| RecordFile::new(folder.path(), root, out).unwrap().0;
        assert_ne!(path(&a, &b), path(&b, &a));
        assert_ne!(path(&a, &a), path(&a, &b));
        assert_eq!(path(&a, &b), path(&a.join("../a"), &b.join(".")));
        assert!(RecordFile::new(folder.path(), &a, &folder.path().join("none")).is_none());
    }

    #[test]
    fn a_record_covers_the_days_between_two_expiries() {
        let says = |day| record().covers(day);
        assert!(!says(date(2026, 11, 27)));
        assert!(says(date(2026, 11, 28)) && says(date(2026, 12, 31)));
        assert!(!says(date(2027, 1, 1)));
        assert!(Record { until: None, ..record() }.covers(date(2226, 1, 1)));
    }

    #[test]
    fn parts_do_not_run_into_each_other() {
        let all = [
            hash(|_| {}),
            hash(|inputs| inputs.add("")),
            hash(|inputs| inputs.add("ab")),
            hash(|inputs| ["a", "b"].iter().for_each(|part| inputs.add(part))),
            hash(|inputs| inputs.add_all(["a", "b"].iter())),
            hash(|inputs| [["a"], ["b"]].iter().for_each(|list| inputs.add_all(list.iter()))),
            hash(|inputs| inputs.add_all(["b", "a"].iter())),
        ];
        let different: std::collections::BTreeSet<&String> = all.iter().collect();
        assert_eq!(different.len(), all.len());
    }
}

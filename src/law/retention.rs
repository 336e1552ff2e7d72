//! What the storage periods of a notice cover (Arts. 5(1)(e), 13(2)(a) and 14(2)(a)).

use rustc_hash::FxHashSet;

use crate::register::{Data, DataItem, LawRef, Purpose, Ref, Register, Retention};
use crate::vocabulary::{Kind, Property};

/// Whether an entry says anything of how long: a time, a criterion, an Act, or words of its own.
#[must_use]
pub fn has_duration(entry: &Retention) -> bool {
    has_period_or_end(entry) || entry.criterion.is_some() || !entry.laws.is_empty() || entry.note.text.is_some()
}

/// Whether an entry says a period, or the event that ends the storage.
#[must_use]
pub fn has_period_or_end(entry: &Retention) -> bool {
    entry.period.is_some() || entry.until.is_some()
}

/// Whether an entry covers whatever narrower entries leave.
#[must_use]
pub fn is_unscoped(entry: &Retention) -> bool {
    entry.data.is_empty() && entry.data_subjects.is_empty() && entry.purposes.is_empty() && entry.scope.is_none()
}

/// What an entry concerns: kinds of data, groups of people, and purposes, in a form that can be compared.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Scope<'a>([Vec<&'a str>; 3]);

/// What an entry concerns; `None` where an author's own words narrow it, which cannot be compared.
#[must_use]
pub fn scope_of(entry: &Retention) -> Option<Scope<'_>> {
    let scope = || Scope([set(&entry.data), set(&entry.data_subjects), set(&entry.purposes)]);
    entry.scope.is_none().then(scope)
}

fn set<T>(references: &[Ref<T>]) -> Vec<&str> {
    let mut ids: Vec<&str> = references.iter().map(|reference| reference.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Whether an Act is named with the section that sets the time, so that the reader can find it.
#[must_use]
pub fn has_section(register: &Register, laws: &[LawRef]) -> bool {
    laws.iter().any(|law| law.section.is_some() && !register.has_property(Kind::Law, &law.act, Property::Vague))
}

/// So many times a storage period is held against a kind of data of a group for a purpose: a register of a hundred kinds,
/// twenty groups and fifty purposes has a hundred thousand of these. One that has more than anybody could tell apart is not
/// judged.
const MOST_COMPARED: usize = 10_000_000;

/// What no storage period covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Uncovered<'a> {
    /// Whatever an author's own words leave: nobody can say what.
    Unknown,
    /// These kinds of data.
    Data(Vec<&'a str>),
    /// The data of these groups.
    DataSubjects(Vec<&'a str>),
    /// What is processed for these purposes.
    Purposes(Vec<&'a str>),
}

/// What the entries that count do not cover; `None` where they cover everything that the register declares.
///
/// Every kind of data, of every group that it concerns, for every purpose that it serves, needs an entry. An entry without
/// references covers what narrower ones leave. `scope` is in words and never counts as coverage.
#[must_use]
pub fn uncovered(register: &Register, counts: impl Fn(&Retention) -> bool) -> Option<Uncovered<'_>> {
    let entries: Vec<&Retention> = register.retention.iter().filter(|entry| counts(entry)).collect();
    if entries.iter().any(|entry| is_unscoped(entry)) {
        return None;
    }
    let entries: Vec<&Retention> = entries.into_iter().filter(|entry| has_references(entry)).collect();
    if entries.is_empty() {
        return Some(Uncovered::Unknown);
    }
    let cells = Cells::of(register);
    if cells.count().saturating_mul(entries.len()) > MOST_COMPARED {
        return None;
    }
    let (mut data, mut groups, mut purposes) = (Distinct::default(), Distinct::default(), Distinct::default());
    let mut is_anything_left = false;
    for cell in cells.iter().filter(|cell| !entries.iter().any(|entry| cell.is_covered_by(entry))) {
        is_anything_left = true;
        data.extend(cell.data.map(|(_, item)| item.term.id.as_str()));
        groups.extend(cell.group);
        purposes.extend(cell.purpose.map(|(_, purpose)| purpose));
    }
    if !is_anything_left {
        return None;
    }
    // What is left is told in the terms in which the entries speak, and in the fewest of them.
    let mut ways = Vec::new();
    if entries.iter().any(|entry| !entry.data.is_empty()) {
        ways.push(Uncovered::Data(data.list));
    }
    if entries.iter().any(|entry| !entry.data_subjects.is_empty()) {
        ways.push(Uncovered::DataSubjects(groups.list));
    }
    if entries.iter().any(|entry| !entry.purposes.is_empty()) {
        ways.push(Uncovered::Purposes(purposes.list));
    }
    ways.retain(|way| way.count() > 0);
    Some(ways.into_iter().min_by_key(Uncovered::count).unwrap_or(Uncovered::Unknown))
}

impl Uncovered<'_> {
    fn count(&self) -> usize {
        match self {
            Uncovered::Unknown => 0,
            Uncovered::Data(ids) | Uncovered::DataSubjects(ids) | Uncovered::Purposes(ids) => ids.len(),
        }
    }
}

fn has_references(entry: &Retention) -> bool {
    !entry.data.is_empty() || !entry.data_subjects.is_empty() || !entry.purposes.is_empty()
}

/// A kind of data, of one group, for one purpose; what the register does not declare is no dimension.
struct Cell<'a> {
    data: Option<(&'a Data, &'a DataItem)>,
    group: Option<&'a str>,
    purpose: Option<(&'a Purpose, &'a str)>,
}

impl Cell<'_> {
    fn is_covered_by(&self, entry: &Retention) -> bool {
        let data = self.data.is_some_and(|(table, item)| names_data(&entry.data, table, item));
        let group = self.group.is_some_and(|group| names(&entry.data_subjects, group));
        let purpose = self.purpose.is_some_and(|(_, purpose)| names(&entry.purposes, purpose));
        (entry.data.is_empty() || data)
            && (entry.data_subjects.is_empty() || group)
            && (entry.purposes.is_empty() || purpose)
    }

    /// Whether such data are in the register: the data of that group, and used for that purpose.
    fn exists(&self) -> bool {
        let fits_group = |groups: &[Ref<_>]| self.group.is_none_or(|group| groups.is_empty() || names(groups, group));
        let data_fits = self.data.is_none_or(|(table, _)| fits_group(&table.data_subjects));
        let purpose_fits = self.purpose.is_none_or(|(entry, _)| {
            let data =
                self.data.is_none_or(|(table, item)| entry.data.is_empty() || names_data(&entry.data, table, item));
            data && fits_group(&entry.data_subjects)
        });
        data_fits && purpose_fits
    }
}

/// Every kind of data of every group for every purpose.
struct Cells<'a> {
    data: Vec<Option<(&'a Data, &'a DataItem)>>,
    groups: Vec<Option<&'a str>>,
    purposes: Vec<Option<(&'a Purpose, &'a str)>>,
}

impl<'a> Cells<'a> {
    fn of(register: &'a Register) -> Cells<'a> {
        let data = register.data.iter().flat_map(|table| table.terms.iter().map(move |item| Some((table, item))));
        let groups = register.data_subjects.iter().flat_map(|entry| &entry.terms).map(|term| Some(term.id.as_str()));
        let purposes = register.purposes.iter();
        let purposes = purposes.flat_map(|entry| entry.terms.iter().map(move |term| Some((entry, term.id.as_str()))));
        Cells { data: or_one(data.collect()), groups: or_one(groups.collect()), purposes: or_one(purposes.collect()) }
    }

    /// How many there could be.
    fn count(&self) -> usize {
        self.data.len().saturating_mul(self.groups.len()).saturating_mul(self.purposes.len())
    }

    /// Those that are in the register.
    fn iter(&self) -> impl Iterator<Item = Cell<'a>> {
        let all = self.data.iter().flat_map(move |&data| {
            let of_data = self.groups.iter().map(move |&group| (data, group));
            of_data
                .flat_map(move |(data, group)| self.purposes.iter().map(move |&purpose| Cell { data, group, purpose }))
        });
        all.filter(Cell::exists)
    }
}

/// A dimension with one value that stands for everything, where the register declares none.
fn or_one<T>(values: Vec<Option<T>>) -> Vec<Option<T>> {
    if values.is_empty() { vec![None] } else { values }
}

/// Whether a kind of data is named: by itself, by its category, or by all its examples.
fn names_data<T>(references: &[Ref<T>], table: &Data, item: &DataItem) -> bool {
    let by_category = table.category.as_ref().is_some_and(|category| names(references, &category.id));
    let examples = &item.more.such_as;
    let by_examples = !examples.is_empty() && examples.iter().all(|example| names(references, &example.id));
    by_category || by_examples || names(references, &item.term.id)
}

fn names<T>(references: &[Ref<T>], id: &str) -> bool {
    references.iter().any(|reference| reference.id == id)
}

/// Ids, each once, in the order in which they came.
#[derive(Default)]
struct Distinct<'a> {
    list: Vec<&'a str>,
    known: FxHashSet<&'a str>,
}

impl<'a> Extend<&'a str> for Distinct<'a> {
    fn extend<I: IntoIterator<Item = &'a str>>(&mut self, ids: I) {
        self.list.extend(ids.into_iter().filter(|id| self.known.insert(id)));
    }
}

//! Coverage of data by storage periods (Arts. 5(1)(e), 13(2)(a) and 14(2)(a)).

use rustc_hash::{FxHashMap, FxHashSet};

use crate::register::{Data, DataItem, LawRef, Purpose, Ref, Register, Retention};
use crate::vocabulary::{Kind, Property};

/// Returns whether an entry states a duration in any form: a period, an end, a criterion, an Act, or a text.
#[must_use]
pub fn has_duration(entry: &Retention) -> bool {
    has_period_or_end(entry) || entry.criterion.is_some() || !entry.laws.is_empty() || entry.note.text.is_some()
}

/// Returns whether an entry gives a period, or the event that ends the storage.
#[must_use]
pub fn has_period_or_end(entry: &Retention) -> bool {
    entry.period.is_some() || entry.until.is_some()
}

/// Returns whether an entry covers all data that narrower entries do not cover, in every case.
#[must_use]
pub fn is_unscoped(entry: &Retention) -> bool {
    !has_references(entry) && entry.scope.is_none() && entry.when.is_empty()
}

/// The scope of an entry in a form that can be compared: kinds of data, groups of data subjects, purposes, and
/// conditions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Scope<'a>([Vec<&'a str>; 4]);

/// Returns the scope of an entry; `None` if the author narrows it in words, which cannot be compared.
#[must_use]
pub fn scope_of(entry: &Retention) -> Option<Scope<'_>> {
    let scope = || Scope([set(&entry.data), set(&entry.data_subjects), set(&entry.purposes), set(&entry.when)]);
    entry.scope.is_none().then(scope)
}

/// Returns a scope without its conditions.
fn in_every_case(scope: Scope<'_>) -> Scope<'_> {
    let Scope([data, data_subjects, purposes, _]) = scope;
    Scope([data, data_subjects, purposes, Vec::new()])
}

fn set<T>(references: &[Ref<T>]) -> Vec<&str> {
    let mut ids: Vec<&str> = references.iter().map(|reference| reference.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Returns whether an Act is cited with the section that sets the period, so that the reader can find it.
#[must_use]
pub fn has_section(register: &Register, laws: &[LawRef]) -> bool {
    laws.iter().any(|law| law.section.is_some() && !register.has_property(Kind::Law, &law.act, Property::Vague))
}

/// The most comparisons between a storage period and a kind of data of a group for a purpose. A register of 100 kinds,
/// 20 groups and 50 purposes needs 100,000 for each period. Without the bound, the work would grow with the product of
/// four counts. A register beyond it is not judged.
const MOST_COMPARED: usize = 10_000_000;

/// Data that no storage period covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Uncovered<'a> {
    /// Unknown: the author narrows every entry in words.
    Unknown,
    /// The cases that no condition of an entry meets: every entry has one.
    OtherCases,
    /// These kinds of data.
    Data(Vec<&'a str>),
    /// The data of these groups.
    DataSubjects(Vec<&'a str>),
    /// Data processed for these purposes.
    Purposes(Vec<&'a str>),
}

/// Returns what the entries that count do not cover; `None` if they cover everything that the register declares.
///
/// Every kind of data needs an entry, for each group that it concerns and each purpose that it serves. An entry without
/// references covers the rest. A `scope` in words never counts as coverage. An entry with `when` does not count by
/// itself: it does beside one with the same references and another condition, since both together may leave nothing.
#[must_use]
pub fn uncovered(register: &Register, counts: impl Fn(&Retention) -> bool) -> Option<Uncovered<'_>> {
    let entries: Vec<&Retention> = register.retention.iter().filter(|entry| counts(entry)).collect();
    let is_conditional_only = !entries.is_empty() && entries.iter().all(|entry| !entry.when.is_empty());
    let entries = in_all_cases(entries);
    if entries.iter().any(|entry| !has_references(entry) && entry.scope.is_none()) {
        return None;
    }
    if entries.is_empty() && is_conditional_only {
        return Some(Uncovered::OtherCases);
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
    // Report the rest by one of the dimensions that the entries use: the one with the fewest terms.
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
            Uncovered::Unknown | Uncovered::OtherCases => 0,
            Uncovered::Data(ids) | Uncovered::DataSubjects(ids) | Uncovered::Purposes(ids) => ids.len(),
        }
    }
}

/// Returns the entries that hold in every case, alone or together with those for other conditions.
fn in_all_cases(entries: Vec<&Retention>) -> Vec<&Retention> {
    let mut conditions: FxHashMap<Scope<'_>, FxHashSet<Vec<&str>>> = FxHashMap::default();
    for entry in entries.iter().filter(|entry| !entry.when.is_empty()) {
        if let Some(scope) = scope_of(entry) {
            conditions.entry(in_every_case(scope)).or_default().insert(set(&entry.when));
        }
    }
    let has_other_case = |entry: &Retention| {
        scope_of(entry).is_some_and(|scope| conditions.get(&in_every_case(scope)).is_some_and(|all| all.len() > 1))
    };
    let is_in_all = entries.iter().map(|entry| entry.when.is_empty() || has_other_case(entry)).collect::<Vec<bool>>();
    entries.into_iter().zip(is_in_all).filter_map(|(entry, is_in_all)| is_in_all.then_some(entry)).collect()
}

fn has_references(entry: &Retention) -> bool {
    !entry.data.is_empty() || !entry.data_subjects.is_empty() || !entry.purposes.is_empty()
}

/// A kind of data of one group for one purpose. A dimension that the register does not declare is `None`.
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

    /// Returns whether the register has such data: they are data of the group and used for the purpose.
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

/// All combinations of a kind of data, a group and a purpose.
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

    /// Returns the number of combinations.
    fn count(&self) -> usize {
        self.data.len().saturating_mul(self.groups.len()).saturating_mul(self.purposes.len())
    }

    /// Returns the combinations that exist in the register.
    fn iter(&self) -> impl Iterator<Item = Cell<'a>> {
        let all = self.data.iter().flat_map(move |&data| {
            let of_data = self.groups.iter().map(move |&group| (data, group));
            of_data
                .flat_map(move |(data, group)| self.purposes.iter().map(move |&purpose| Cell { data, group, purpose }))
        });
        all.filter(Cell::exists)
    }
}

/// Returns a dimension; if the register does not declare it, one `None` stands for everything.
fn or_one<T>(values: Vec<Option<T>>) -> Vec<Option<T>> {
    if values.is_empty() { vec![None] } else { values }
}

/// Returns whether references name a kind of data: itself, its category, or all its examples.
fn names_data<T>(references: &[Ref<T>], table: &Data, item: &DataItem) -> bool {
    let by_category = table.category.as_ref().is_some_and(|category| names(references, &category.id));
    let examples = &item.more.such_as;
    let by_examples = !examples.is_empty() && examples.iter().all(|example| names(references, &example.id));
    by_category || by_examples || names(references, &item.term.id)
}

fn names<T>(references: &[Ref<T>], id: &str) -> bool {
    references.iter().any(|reference| reference.id == id)
}

/// Ids without repetition, in the order of their first use.
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

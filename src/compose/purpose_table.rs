//! Table of the purposes with the facts tied to each: legal basis, data, recipients, storage period.

use crate::law;
use crate::locale::capitalised;
use crate::register::{Basis, Purpose, Ref, Retention, of};
use crate::vocabulary::Kind;

use super::composer::Composer;
use crate::document::{Block, Inline};

/// The message that heads each column after the purpose.
const COLUMNS: [&str; 4] = ["label-legal-basis", "label-which-data", "section-recipients", "section-retention"];

/// The column of the basis. A table with no other column is left out, since the list of purposes has the bases too.
const BASIS: usize = 0;

/// The most comparisons of a purpose with the facts that could be tied to it. A register of 50 purposes, 100 kinds of
/// data, 50 recipients and 50 storage periods needs 10,000. Nobody reads a longer table, and without the bound its cost
/// would grow with the square of the register.
const MOST_COMPARED: usize = 200_000;

impl Composer<'_> {
    /// Returns the table, with a row for each purpose and a column for each kind of fact that is tied to one. There is
    /// no table for fewer than two purposes, nor without a tie to data, recipients or storage periods, nor beyond
    /// [`MOST_COMPARED`].
    pub(super) fn purpose_table(&self) -> Option<Block> {
        let purposes: Vec<&Purpose> =
            self.register.purposes.iter().filter(|purpose| !purpose.terms.is_empty()).collect();
        let data: usize = self.register.data.iter().map(|entry| entry.terms.len()).sum();
        if purposes.len() * (data + self.register.recipients.len() + self.register.retention.len()) > MOST_COMPARED {
            return None;
        }
        let cells: Vec<[Vec<Inline>; COLUMNS.len()]> = purposes.iter().map(|purpose| self.cells(purpose)).collect();
        let is_used = |column: &usize| cells.iter().any(|row| !row[*column].is_empty());
        let used: Vec<usize> = (0..COLUMNS.len()).filter(is_used).collect();
        if purposes.len() < 2 || used.len() < 2 || used.iter().all(|column| *column == BASIS) {
            return None;
        }
        let mut columns = vec![self.say("label-purpose")];
        columns.extend(used.iter().map(|column| self.say(COLUMNS[*column])));
        let rows = purposes.iter().zip(cells).map(|(purpose, mut row)| {
            let mut cells = vec![self.capital_line(&self.labels(Kind::Purpose, &purpose.terms))];
            cells.extend(used.iter().map(|column| self.or_not_stated(std::mem::take(&mut row[*column]))));
            cells
        });
        Some(Block::Table { caption: self.say("together-caption"), columns, rows: rows.collect() })
    }

    fn cells(&self, purpose: &Purpose) -> [Vec<Inline>; COLUMNS.len()] {
        let bases: Vec<Basis> = law::effective_bases(self.register, purpose);
        let bases = if bases.is_empty() { Vec::new() } else { self.bases(bases) };
        [bases, self.data_for(purpose), self.recipients_for(purpose), self.periods_for(purpose)]
    }

    /// Returns the data that the purpose names, and the data that name the purpose.
    fn data_for(&self, purpose: &Purpose) -> Vec<Inline> {
        let mut labels = self.labels(Kind::Data, &purpose.data);
        let items = self.register.data.iter().flat_map(|entry| &entry.terms);
        for item in items.filter(|item| has_term_of(&item.more.purposes, &purpose.terms)) {
            let label = self.term(Kind::Data, &item.term);
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        self.capital_line(&labels)
    }

    fn recipients_for(&self, purpose: &Purpose) -> Vec<Inline> {
        let mut labels: Vec<String> = Vec::new();
        let recipients = self.register.recipients.iter();
        for recipient in recipients.filter(|recipient| has_term_of(&recipient.purposes, &purpose.terms)) {
            let parties = recipient.parties.iter().map(|party| self.party(&party.id));
            let own = self.labels(Kind::Recipient, &recipient.terms).into_iter().chain(parties);
            let category = recipient.category.iter().map(|category| self.label(Kind::Recipient, &category.id));
            let mut own: Vec<String> = own.collect();
            if own.is_empty() {
                own.extend(category);
            }
            if own.is_empty() {
                own.push(self.say("recipient-unnamed"));
            }
            own.retain(|label| !labels.contains(label));
            labels.extend(own);
        }
        if labels.is_empty() { Vec::new() } else { vec![Inline::text(self.locale.list(&labels))] }
    }

    /// Returns the storage periods of the purpose, and those of its data, each with its data.
    fn periods_for(&self, purpose: &Purpose) -> Vec<Inline> {
        let mut periods: Vec<String> = Vec::new();
        for entry in self.register.retention.iter() {
            let is_shared = has_term_of(&entry.purposes, &purpose.terms);
            let data = if is_shared { None } else { self.shared_data(entry, purpose) };
            if !is_shared && data.is_none() {
                continue;
            }
            let mut time = self.retention_time(entry).join(" ");
            if !entry.when.is_empty() && !time.is_empty() {
                time = format!("{}: {time}", capitalised(&self.cases(&entry.when)));
            }
            match data {
                _ if time.is_empty() => {}
                None => periods.push(time),
                Some(data) => periods.push(format!("{data}: {time}")),
            }
        }
        if periods.is_empty() { Vec::new() } else { vec![Inline::text(periods.join(" "))] }
    }

    fn shared_data(&self, entry: &Retention, purpose: &Purpose) -> Option<String> {
        let shared = entry.data.iter().filter(|data| purpose.data.iter().any(|own| own.id == data.id));
        let labels: Vec<String> = shared.map(|data| self.term(Kind::Data, data)).collect();
        (!labels.is_empty()).then(|| capitalised(&self.locale.list(&labels)))
    }

    fn or_not_stated(&self, cell: Vec<Inline>) -> Vec<Inline> {
        if cell.is_empty() { vec![Inline::text(self.say("together-untold"))] } else { cell }
    }
}

fn has_term_of<T>(references: &[Ref<T>], terms: &[Ref<of::Purpose>]) -> bool {
    references.iter().any(|reference| terms.iter().any(|term| term.id == reference.id))
}

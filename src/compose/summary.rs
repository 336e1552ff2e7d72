//! The first layer of a notice: the questions that readers ask first, answered in a line or two.

use crate::locale::capitalised;
use crate::outline::is_objection;
use crate::register::{Basis, Caveat, Choice, Name, OfficerStatus, Purpose, Ref, Retention, RightsRequest, of};
use crate::vocabulary::Kind;

use super::composer::Composer;
use super::phrases::{CaveatForm, text_of, with_capital};
use crate::document::{Inline, Section, Summary, SummaryRow};

/// The most terms in a line before the rest is counted. A single further term is shown, since its count would be as
/// long.
const MOST_TERMS: usize = 4;

/// The most storage periods or ways to make a request before the rest is counted.
const MOST_LINES: usize = 2;

/// The longest text in the summary, in characters. A longer one is left to its section.
const LONGEST_TEXT: usize = 160;

/// Rights that have short names in the locales.
const NAMED_RIGHTS: [&str; 7] =
    ["access", "rectification", "erasure", "restriction", "portability", "withdraw-consent", "human-intervention"];

/// The answer to a question.
#[derive(Default)]
struct Answer {
    lines: Vec<Vec<Inline>>,
    more: usize,
}

impl Composer<'_> {
    /// Returns the rows of the sections that exist. A question that the register does not answer is left out.
    pub(super) fn summary(&self, sections: &[Section]) -> Summary {
        let rows = [
            self.row("controller", &["controller", "joint-controllers"], sections, Self::controller_answer),
            self.row("purposes", &["purposes"], sections, Self::purposes_answer),
            self.row("basis", &["purposes"], sections, Self::basis_answer),
            self.row("retention", &["retention"], sections, Self::retention_answer),
            self.row("objection", &["objection"], sections, Self::objection_answer),
            self.row("rights", &["rights"], sections, Self::rights_answer),
            self.row("requests", &["requests"], sections, Self::requests_answer),
            self.row("contact", &[self.section_for_questions()], sections, Self::contact_answer),
            self.row("complaint", &["complaint"], sections, Self::complaint_answer),
        ];
        Summary { heading: self.say("summary"), rows: rows.into_iter().flatten().collect() }
    }

    fn row(
        &self,
        id: &'static str,
        anchors: &[&str],
        sections: &[Section],
        answer: fn(&Self) -> Option<Answer>,
    ) -> Option<SummaryRow> {
        let section = anchors.iter().find_map(|anchor| sections.iter().find(|section| section.id == *anchor))?;
        let Answer { lines, more } = answer(self)?;
        Some(SummaryRow {
            id,
            label: self.say(&format!("summary-{id}")),
            lines,
            more,
            section: section.id.clone(),
            heading: section.heading.clone(),
        })
    }

    fn controller_answer(&self) -> Option<Answer> {
        let own = self.register.controller.iter().filter_map(|controller| controller.contact.name.as_ref());
        let mut lines: Vec<Vec<Inline>> =
            own.map(|name| vec![Inline::Strong { content: vec![self.name(name)] }]).collect();
        let joint = self.register.joint_controllers.iter().filter_map(|controller| controller.contact.name.as_ref());
        let joint: Vec<String> = joint.map(|name| self.name_text(name)).collect();
        let mut more = 0;
        if !joint.is_empty() {
            let (names, rest) = self.shortened(&joint);
            more = rest;
            lines.push(vec![Inline::text(format!("{}: {names}", self.say("section-joint-controllers")))]);
        }
        Some(Answer { lines, more })
    }

    fn purposes_answer(&self) -> Option<Answer> {
        let mut labels: Vec<String> = Vec::new();
        let mut is_open = false;
        for entry in self.register.purposes.iter() {
            is_open |= CaveatForm::of(&entry.caveat).is_open;
            for term in &entry.terms {
                let label = self.with_caveat(self.term(Kind::Purpose, term), entry);
                if !labels.contains(&label) {
                    labels.push(label);
                }
            }
        }
        if labels.is_empty() {
            return None;
        }
        let (words, more) = self.shortened(&labels);
        let mut lines = vec![with_capital(vec![Inline::text(words)])];
        if is_open {
            lines.push(vec![Inline::text(self.say("list-is-open"))]);
        }
        Some(Answer { lines, more })
    }

    /// Returns a purpose with the caveat of its entry, so that the summary does not claim more than the section.
    fn with_caveat(&self, label: String, entry: &Purpose) -> String {
        let introduction = CaveatForm::of(&entry.caveat).introduction;
        match Caveat::ALL.iter().find(|caveat| caveat.id() == introduction) {
            Some(caveat) => {
                self.locale.say_with("summary-hedged", &[("term", &label), ("caveat", &self.choice(*caveat))])
            }
            None => label,
        }
    }

    fn basis_answer(&self) -> Option<Answer> {
        let whole = self.register.legal_basis.as_ref();
        let entries =
            self.register.purposes.iter().map(|purpose| (&purpose.grounds.basis, purpose.grounds.basis_text.as_ref()));
        let entries: Vec<_> = whole
            .map(|whole| (&whole.grounds.basis, whole.grounds.basis_text.as_ref()))
            .into_iter()
            .chain(entries)
            .collect();
        let in_use: Vec<Basis> = Basis::ALL
            .iter()
            .copied()
            .filter(|basis| entries.iter().any(|(own, _)| own.iter().any(|one| one.value == *basis)))
            .collect();
        if in_use.is_empty() {
            // A reason in words is no legal basis, but it is the statement of the notice.
            let text = entries.iter().find_map(|(_, text)| *text)?;
            let line = self.prose_line(text);
            let lines = if count_chars(&line) > LONGEST_TEXT { Vec::new() } else { vec![line] };
            return Some(Answer { lines, more: 0 });
        }
        // One line for each basis. The section shows which basis carries which purpose.
        let lines = in_use.into_iter().map(|basis| with_capital(self.bases(vec![basis]))).collect();
        Some(Answer { lines, more: 0 })
    }

    /// Returns the storage periods: first those without a scope, which cover the rest, then those with one.
    fn retention_answer(&self) -> Option<Answer> {
        let mut entries: Vec<(Vec<Inline>, &Retention)> =
            self.register.retention.iter().map(|entry| (self.retention_scope(entry), entry)).collect();
        entries.sort_by_key(|(scope, _)| !scope.is_empty());
        let is_only = entries.len() == 1;
        let mut lines: Vec<Vec<Inline>> =
            entries.into_iter().filter_map(|(scope, entry)| self.period_line(scope, entry, is_only)).collect();
        let all = self.register.retention.len();
        if lines.len() > MOST_LINES + 1 {
            lines.truncate(MOST_LINES);
        }
        let more = if lines.is_empty() { 0 } else { all - lines.len() };
        if more > 0 {
            lines.push(vec![Inline::text(self.locale.say_counted("summary-more-periods", more))]);
        }
        Some(Answer { lines, more })
    }

    /// Returns the scope and duration of an entry; `None` if only a long text gives the duration.
    fn period_line(&self, scope: Vec<Inline>, entry: &Retention, is_only: bool) -> Option<Vec<Inline>> {
        let time = self.retention_time(entry);
        let mut line = if time.is_empty() {
            let first = self.prose_line(entry.note.text.as_ref()?);
            Some(first).filter(|line| count_chars(line) <= LONGEST_TEXT)?
        } else {
            vec![Inline::text(time.join(" "))]
        };
        let mut scope = match scope {
            scope if scope.is_empty() && is_only => return Some(line),
            scope if scope.is_empty() => vec![Inline::text(self.say("summary-unless-stated"))],
            scope => scope,
        };
        scope.push(Inline::text(":"));
        line.insert(0, Inline::text(" "));
        line.insert(0, Inline::Strong { content: scope });
        Some(line)
    }

    /// Returns each objection with the requests made for it, since these are the shortest way. An objection without such
    /// requests gets the requests for all rights, which the row on requests shows too.
    fn objection_answer(&self) -> Option<Answer> {
        let rights: Vec<&Ref<of::Right>> = self.rights_not_denied().filter(|right| is_objection(right)).collect();
        let mut objections: Vec<(Vec<Inline>, Vec<Inline>)> = Vec::new();
        for right in rights {
            let line = vec![Inline::text(self.say(&format!("summary-{}", right.id)))];
            let (own, for_all): (Vec<_>, Vec<_>) =
                self.requests_for(&right.id).partition(|request| !request.rights.is_empty());
            let (label, ways) = self.ways(if own.is_empty() { for_all } else { own }.into_iter());
            objections.push((line, after_label(label, ways)));
        }
        // Neighbouring objections with the same way share it: the way comes after the last of them.
        let mut lines: Vec<Vec<Inline>> = Vec::new();
        for (at, (line, way)) in objections.iter().enumerate() {
            lines.push(line.clone());
            if !way.is_empty() && objections.get(at + 1).is_none_or(|(_, next)| next != way) {
                lines.push(way.clone());
            }
        }
        Some(Answer { lines, more: 0 })
    }

    fn rights_answer(&self) -> Option<Answer> {
        let mut names: Vec<String> = Vec::new();
        for right in self.rights_not_denied().filter(|right| !is_objection(right) && right.id != "complaint") {
            let name = if NAMED_RIGHTS.contains(&right.id.as_str())
                && self.register.own_term(Kind::Right, &right.id).is_none()
            {
                self.say(&format!("summary-right-{}", right.id))
            } else {
                self.label(Kind::Right, &right.id)
            };
            if !names.contains(&name) {
                names.push(name);
            }
        }
        // All rights are named, since they are few.
        Some(Answer { lines: if names.is_empty() { Vec::new() } else { vec![self.capital_line(&names)] }, more: 0 })
    }

    /// Returns the rights that the notice does not deny.
    fn rights_not_denied(&self) -> impl Iterator<Item = &Ref<of::Right>> {
        self.register.rights.iter().filter(|entry| !entry.is_denied()).flat_map(|entry| &entry.terms)
    }

    fn requests_answer(&self) -> Option<Answer> {
        let requests = &self.register.rights_requests;
        let (for_all, for_some): (Vec<_>, Vec<_>) = requests.iter().partition(|request| request.rights.is_empty());
        let for_some = for_some.chunks(1);
        let mut lines: Vec<Vec<Inline>> = std::iter::once(for_all.as_slice())
            .chain(for_some)
            .map(|requests| self.requests_line(requests))
            .filter(|line| !line.is_empty())
            .collect();
        let mut more = 0;
        if lines.len() > MOST_LINES {
            more = lines.len() - 1;
            lines.truncate(1);
            lines.push(vec![Inline::text(self.locale.say_counted("summary-more-ways", more))]);
        }
        Some(Answer { lines, more })
    }

    /// Returns requests for the same rights in one line, with the response time if all have the same.
    fn requests_line(&self, requests: &[&RightsRequest]) -> Vec<Inline> {
        let Some(first) = requests.first() else { return Vec::new() };
        let (label, ways) = self.ways(requests.iter().copied());
        let mut line = if first.rights.is_empty() {
            after_label(label, ways)
        } else {
            let rights = self.labels(Kind::Right, &first.rights);
            after_label(capitalised(&self.shortened(&rights).0), ways)
        };
        // A response time that differs between the requests is left to the section.
        let time = first.response_time.filter(|_| requests.iter().all(|one| one.response_time == first.response_time));
        if let Some(period) = time {
            if !line.is_empty() {
                line.push(Inline::text(". "));
            }
            line.push(Inline::text(format!("{}: {}", self.say("label-response-time"), self.locale.period(period))));
        }
        line
    }

    /// Returns the section to turn to with questions: the officer, else a contact, else the controller.
    fn section_for_questions(&self) -> &'static str {
        let officer = self.register.data_protection_officer.as_ref();
        if officer.is_some_and(|own| own.status != Some(OfficerStatus::None) && own.contact.is_reachable()) {
            return "data-protection-officer";
        }
        if self.register.contacts.iter().any(|(_, contact)| contact.is_reachable()) { "contact" } else { "controller" }
    }

    fn contact_answer(&self) -> Option<Answer> {
        let section = self.section_for_questions();
        let contact = match section {
            "contact" => self.register.contacts.iter().map(|(_, contact)| contact).find(|one| one.is_reachable()),
            role => self.register.contact(role),
        };
        let contact = contact.filter(|contact| contact.is_reachable())?;
        let name: Option<&Name> = contact.name.as_ref().or(contact.title.as_ref()).or(contact.unit.as_ref());
        let mut line = match (name, section) {
            (Some(name), _) => vec![self.name(name)],
            (None, "data-protection-officer") => vec![Inline::text(self.say("section-data-protection-officer"))],
            (None, _) => Vec::new(),
        };
        if let Some(channel) = self.easiest_channel(contact, &[]) {
            if !line.is_empty() {
                line.push(Inline::text(", "));
            }
            line.extend(channel);
        }
        Some(Answer { lines: vec![line], more: 0 })
    }

    fn complaint_answer(&self) -> Option<Answer> {
        let authority = self.register.complaint.as_ref().and_then(|complaint| complaint.authority.as_ref());
        let line = match authority {
            Some(authority) => vec![self.party_link(&authority.id)],
            None => vec![Inline::text(self.say("summary-complaint-somewhere"))],
        };
        Some(Answer { lines: vec![line], more: 0 })
    }

    /// Returns the beginning of a list and the number of terms left out; the whole list if it would leave out only one.
    fn shortened(&self, labels: &[String]) -> (String, usize) {
        if labels.len() <= MOST_TERMS + 1 {
            return (self.locale.list(labels), 0);
        }
        let more = labels.len() - MOST_TERMS;
        (self.locale.list_and_more(&labels[..MOST_TERMS], more), more)
    }
}

fn after_label(label: String, mut value: Vec<Inline>) -> Vec<Inline> {
    if !value.is_empty() {
        value.insert(0, Inline::text(format!("{label}: ")));
    }
    value
}

fn count_chars(line: &[Inline]) -> usize {
    text_of(line).chars().count()
}

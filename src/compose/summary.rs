//! The first layer: what a reader asks first, answered in a line or two by the facts that the sections word in full.

use crate::locale::capitalised;
use crate::outline::is_objection;
use crate::register::{Basis, Caveat, Choice, Name, OfficerStatus, Purpose, Ref, Retention, RightsRequest, of};
use crate::vocabulary::Kind;

use super::composer::Composer;
use super::phrases::Hedge;
use crate::document::{Inline, Section, Summary, SummaryRow};

/// So many terms stand in a line before the rest is counted. One more is not counted but said: it takes the same room.
const MOST_TERMS: usize = 4;

/// So many storage periods or ways stand below each other before the rest is counted.
const MOST_LINES: usize = 2;

/// A text of more letters than this is left to its section.
const LONGEST_TEXT: usize = 160;

/// Rights whose short names the locales have.
const NAMED_RIGHTS: [&str; 7] =
    ["access", "rectification", "erasure", "restriction", "portability", "withdraw-consent", "human-intervention"];

/// The answer to a question.
#[derive(Default)]
struct Answer {
    lines: Vec<Vec<Inline>>,
    more: usize,
}

impl Composer<'_> {
    /// Returns the rows whose section is there; what the register is silent on is not asked.
    pub(super) fn summary(&self, sections: &[Section]) -> Summary {
        let rows = [
            self.row("controller", &["controller", "joint-controllers"], sections, Self::who),
            self.row("purposes", &["purposes"], sections, Self::what_for),
            self.row("basis", &["purposes"], sections, Self::on_what_basis),
            self.row("retention", &["retention"], sections, Self::how_long),
            self.row("objection", &["objection"], sections, Self::how_to_object),
            self.row("rights", &["rights"], sections, Self::which_rights),
            self.row("requests", &["requests"], sections, Self::how_to_use_rights),
            self.row("contact", &[self.who_answers()], sections, Self::whom_to_ask),
            self.row("complaint", &["complaint"], sections, Self::where_to_complain),
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

    fn who(&self) -> Option<Answer> {
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

    fn what_for(&self) -> Option<Answer> {
        let mut labels: Vec<String> = Vec::new();
        let mut is_open = false;
        for entry in self.register.purposes.iter() {
            is_open |= Hedge::of(&entry.caveat).is_open;
            for term in &entry.terms {
                let label = self.hedged(self.term(Kind::Purpose, term), entry);
                if !labels.contains(&label) {
                    labels.push(label);
                }
            }
        }
        if labels.is_empty() {
            return None;
        }
        let (words, more) = self.shortened(&labels);
        let mut lines = vec![capital(vec![Inline::text(words)])];
        if is_open {
            lines.push(vec![Inline::text(self.say("list-is-open"))]);
        }
        Some(Answer { lines, more })
    }

    /// Returns a purpose with the caveat of its entry: what may happen is not said to happen.
    fn hedged(&self, label: String, entry: &Purpose) -> String {
        let introduction = Hedge::of(&entry.caveat).introduction;
        match Caveat::ALL.iter().find(|caveat| caveat.id() == introduction) {
            Some(caveat) => {
                self.locale.say_with("summary-hedged", &[("term", &label), ("caveat", &self.choice(*caveat))])
            }
            None => label,
        }
    }

    fn on_what_basis(&self) -> Option<Answer> {
        let whole = self.register.legal_basis.as_ref();
        let entries = self.register.purposes.iter().map(|purpose| (&purpose.basis, purpose.basis_text.as_ref()));
        let entries: Vec<_> =
            whole.map(|whole| (&whole.basis, whole.basis_text.as_ref())).into_iter().chain(entries).collect();
        let in_use: Vec<Basis> = Basis::ALL
            .iter()
            .copied()
            .filter(|basis| entries.iter().any(|(own, _)| own.iter().any(|one| one.value == *basis)))
            .collect();
        if in_use.is_empty() {
            // A reason in words is no basis, but it is what the notice says.
            let text = entries.iter().find_map(|(_, text)| *text)?;
            let line = self.prose_line(text);
            let lines = if letters(&line) > LONGEST_TEXT { Vec::new() } else { vec![line] };
            return Some(Answer { lines, more: 0 });
        }
        // A line each: which of them carries what, and whether all do, is for the section to say.
        let lines = in_use.into_iter().map(|basis| capital(self.bases(vec![basis]))).collect();
        Some(Answer { lines, more: 0 })
    }

    /// What holds for the rest stands first, then the periods of their own.
    fn how_long(&self) -> Option<Answer> {
        let mut entries: Vec<(Vec<Inline>, &Retention)> =
            self.register.retention.iter().map(|entry| (self.retention_scope(entry), entry)).collect();
        entries.sort_by_key(|(scope, _)| !scope.is_empty());
        let is_alone = entries.len() == 1;
        let mut lines: Vec<Vec<Inline>> =
            entries.into_iter().filter_map(|(scope, entry)| self.time_line(scope, entry, is_alone)).collect();
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

    /// What is kept, and for how long; nothing where only a long text says it.
    fn time_line(&self, scope: Vec<Inline>, entry: &Retention, is_alone: bool) -> Option<Vec<Inline>> {
        let time = self.retention_time(entry);
        let mut told = if time.is_empty() {
            let first = self.prose_line(entry.note.text.as_ref()?);
            Some(first).filter(|line| letters(line) <= LONGEST_TEXT)?
        } else {
            vec![Inline::text(time.join(" "))]
        };
        let mut scope = match scope {
            scope if scope.is_empty() && is_alone => return Some(told),
            scope if scope.is_empty() => vec![Inline::text(self.say("summary-unless-stated"))],
            scope => scope,
        };
        scope.push(Inline::text(":"));
        told.insert(0, Inline::text(" "));
        told.insert(0, Inline::Strong { content: scope });
        Some(told)
    }

    /// Returns each objection with the way made for it, which is the shortest; the ways for all rights where it has
    /// none of its own. Those stand beside it, under how rights are used, and its section tells them all.
    fn how_to_object(&self) -> Option<Answer> {
        let rights: Vec<&Ref<of::Right>> = self.rights_given().filter(|right| is_objection(right)).collect();
        let mut told: Vec<(Vec<Inline>, Vec<Inline>)> = Vec::new();
        for right in rights {
            let line = vec![Inline::text(self.say(&format!("summary-{}", right.id)))];
            let (own, for_all): (Vec<_>, Vec<_>) =
                self.requests_for(&right.id).partition(|request| !request.rights.is_empty());
            let (label, ways) = self.ways(if own.is_empty() { for_all } else { own }.into_iter());
            told.push((line, after_label(label, ways)));
        }
        // One way for all stands once, at the end; different ways must not be taken for each other.
        let mut lines: Vec<Vec<Inline>> = Vec::new();
        for (at, (line, way)) in told.iter().enumerate() {
            lines.push(line.clone());
            if !way.is_empty() && told.get(at + 1).is_none_or(|(_, next)| next != way) {
                lines.push(way.clone());
            }
        }
        Some(Answer { lines, more: 0 })
    }

    fn which_rights(&self) -> Option<Answer> {
        let mut names: Vec<String> = Vec::new();
        for right in self.rights_given().filter(|right| !is_objection(right) && right.id != "complaint") {
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
        // Few as they are, they are all named.
        Some(Answer { lines: if names.is_empty() { Vec::new() } else { vec![self.capital_line(&names)] }, more: 0 })
    }

    /// Rights that the notice does not deny.
    fn rights_given(&self) -> impl Iterator<Item = &Ref<of::Right>> {
        self.register.rights.iter().filter(|entry| entry.status.is_none()).flat_map(|entry| &entry.terms)
    }

    fn how_to_use_rights(&self) -> Option<Answer> {
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

    /// Requests for the same rights in one line, with the time in which they are answered where it is the same.
    fn requests_line(&self, requests: &[&RightsRequest]) -> Vec<Inline> {
        let Some(first) = requests.first() else { return Vec::new() };
        let (label, ways) = self.ways(requests.iter().copied());
        let mut line = if first.rights.is_empty() {
            after_label(label, ways)
        } else {
            let rights = self.labels(Kind::Right, &first.rights);
            after_label(capitalised(&self.shortened(&rights).0), ways)
        };
        // A time that only some of the ways promise is told in the section.
        let time = first.response_time.filter(|_| requests.iter().all(|one| one.response_time == first.response_time));
        if let Some(period) = time {
            if !line.is_empty() {
                line.push(Inline::text(". "));
            }
            line.push(Inline::text(format!("{}: {}", self.say("label-response-time"), self.locale.period(period))));
        }
        line
    }

    /// Returns the section of who answers questions: the officer, else a contact, else the controller.
    fn who_answers(&self) -> &'static str {
        let officer = self.register.data_protection_officer.as_ref();
        if officer.is_some_and(|own| own.status != Some(OfficerStatus::None) && own.contact.is_reachable()) {
            return "data-protection-officer";
        }
        if self.register.contacts.iter().any(|(_, contact)| contact.is_reachable()) { "contact" } else { "controller" }
    }

    fn whom_to_ask(&self) -> Option<Answer> {
        let section = self.who_answers();
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
        if let Some(reach) = self.first_reach(contact, &[]) {
            if !line.is_empty() {
                line.push(Inline::text(", "));
            }
            line.extend(reach);
        }
        Some(Answer { lines: vec![line], more: 0 })
    }

    fn where_to_complain(&self) -> Option<Answer> {
        let authority = self.register.complaint.as_ref().and_then(|complaint| complaint.authority.as_ref());
        let line = match authority {
            Some(authority) => vec![self.party_link(&authority.id)],
            None => vec![Inline::text(self.say("summary-complaint-somewhere"))],
        };
        Some(Answer { lines: vec![line], more: 0 })
    }

    /// Returns the head of a list and how many follow; the whole where not more than one would.
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

fn letters(line: &[Inline]) -> usize {
    super::phrases::text_of(line).chars().count()
}

/// Returns a line of terms that begins with a capital.
fn capital(mut line: Vec<Inline>) -> Vec<Inline> {
    if let Some(Inline::Text { text } | Inline::Explained { text, .. }) = line.first_mut() {
        *text = capitalised(text);
    }
    line
}

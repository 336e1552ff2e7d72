//! Checks that need the whole register: references, languages, ids of sections, terms of the author's own.

use std::collections::{HashMap, HashSet};

use crate::closest::closest;
use crate::finding::{Argument, Finding};
use crate::language::Language;
use crate::outline;
use crate::prose::Reference;
use crate::register::{ROLES, Register};
use crate::source::{Places, Span};
use crate::vocabulary::{self, Kind};

use super::codes;
use super::context::LoadContext;
use super::findings::{invalid_id, is_id, look_alike, unresolved};
use super::merge::table_names;
use super::tree::Node;

/// The longest chain of sections that follow each other by `after`. Sections without `after` follow each other anyway.
const LONGEST_CHAIN: usize = 100;

/// A register with everything that its checks need.
pub(super) struct Check<'a> {
    pub register: &'a Register,
    pub places: &'a Places,
    pub tree: &'a Node<'a>,
    pub context: &'a LoadContext<'a>,
}

impl Check<'_> {
    pub(super) fn all(&self, references: &[(Span, Reference)]) -> Vec<Finding> {
        let mut findings = Vec::new();
        self.languages(&mut findings);
        self.sections(&mut findings);
        self.own_terms(&mut findings);
        self.related_notices(&mut findings);
        self.accepted_gaps(&mut findings);
        for (span, reference) in references {
            findings.extend(self.reference(span, reference));
        }
        findings
    }

    fn languages(&self, findings: &mut Vec<Finding>) {
        let declared = self.tree.get("notice").and_then(|notice| notice.get("languages"));
        for item in declared.map(Node::items).unwrap_or_default() {
            let Some(code) = item.as_str() else { continue };
            let is_known = Language::parse(code).is_none_or(|l| self.context.available_languages.contains(&l));
            if !is_known {
                let available = self.context.available_languages;
                findings.push(
                    Finding::new(&codes::INVALID_VALUE, self.places.span_of(item.place))
                        .case("no-words")
                        .text("key", "languages")
                        .text("value", code)
                        .text("suggestion", Language::meant_by(code).unwrap_or_default())
                        .with("allowed", Argument::Texts(available.iter().map(ToString::to_string).collect())),
                );
            }
        }
        let Some(notice) = self.register.notice.as_ref() else { return };
        if let Some(binding) = notice.binding
            && !notice.languages.contains(&binding)
        {
            findings.push(
                Finding::new(&codes::UNDECLARED_LANGUAGE, self.places.span(&notice.at.key("binding")))
                    .text("language", binding.to_string())
                    .text("suggestion", "")
                    .with("languages", Argument::Languages(notice.languages.clone())),
            );
        }
    }

    fn sections(&self, findings: &mut Vec<Finding>) {
        let mut seen: HashSet<&str> = HashSet::new();
        let chain = self.chain();
        for section in &self.register.sections {
            let Some(id) = &section.id else {
                findings.push(
                    Finding::new(&codes::INVALID_ID, self.places.span(&section.at.into()))
                        .case("section-without")
                        .text("id", "")
                        .text("suggestion", ""),
                );
                continue;
            };
            let span = self.places.span(&id.at.into());
            if !is_id(&id.value) {
                let finding = look_alike(span.clone(), "id", &id.value);
                findings.push(finding.unwrap_or_else(|| invalid_id(span, "section", &id.value)));
            } else if outline::is_taken(&id.value) {
                findings.push(invalid_id(span, "section-taken", &id.value));
            } else if seen.contains(id.value.as_str()) {
                findings.push(Finding::new(&codes::DUPLICATE, span).case("section").text("name", &id.value));
            }
            seen.insert(&id.value);
            if let Some(after) = &section.after
                && outline::find(&after.value).is_none()
                && !leads_to_the_outline(&chain, &after.value)
            {
                findings.push(self.unresolved_section(self.places.span(&after.at.into()), &after.value));
            }
        }
    }

    /// Returns the section that each section of the author's own follows. Of several with one id, the first counts.
    fn chain(&self) -> HashMap<&str, Option<&str>> {
        let mut chain = HashMap::new();
        for section in &self.register.sections {
            if let Some(id) = &section.id {
                chain.entry(id.value.as_str()).or_insert(section.after.as_ref().map(|after| after.value.as_str()));
            }
        }
        chain
    }

    /// Checks that each acceptance is limited to a table that exists.
    fn accepted_gaps(&self, findings: &mut Vec<Finding>) {
        let known = table_names();
        for gap in self.register.accepted_gaps.0.iter().flat_map(|(_, gaps)| gaps) {
            let Some(at) = &gap.at else { continue };
            let table = at.split('.').next().unwrap_or_default();
            if !known.contains(&table) {
                findings.push(
                    Finding::new(&codes::INVALID_VALUE, self.places.span(&gap.place.key("at")))
                        .case("table")
                        .text("key", "at")
                        .text("value", at)
                        .text("suggestion", closest(table, known.iter().copied()).unwrap_or_default()),
                );
            }
        }
    }

    fn unresolved_section(&self, span: Span, id: &str) -> Finding {
        let mut known: Vec<&str> = outline::SECTIONS.iter().map(|section| section.anchor).collect();
        known.extend(
            self.register.sections.iter().filter_map(|section| section.id.as_ref()).map(|id| id.value.as_str()),
        );
        let case = if outline::find(id).is_some() { "absent-section" } else { "section" };
        unresolved(span, case, id, &known)
    }

    fn own_terms(&self, findings: &mut Vec<Finding>) {
        let used_until: HashSet<&str> = self
            .register
            .retention
            .iter()
            .filter_map(|entry| entry.until.as_ref())
            .map(|event| event.id.as_str())
            .collect();
        for (kind, id, term) in self.register.vocabulary.iter() {
            let span = self.places.span(&term.at.into());
            let missing = |case| {
                Finding::new(&codes::INVALID_VALUE, span.clone())
                    .case(case)
                    .text("key", id)
                    .text("value", "")
                    .text("suggestion", "")
                    .with("kind", Argument::Kind(kind))
            };
            match &term.properties.broader {
                // Art. 13 or 14 binds by the nature of the sources, so nothing could be said of a source without it.
                None if kind == Kind::Source && term.properties.nature.is_none() => {
                    findings.push(missing("nature-missing"));
                }
                Some(broader) if !self.is_term(kind, &broader.value) || broader.value == id => {
                    let known = vocabulary::terms(kind).iter().map(|term| term.id);
                    findings.push(
                        Finding::new(&codes::UNKNOWN_TERM, self.places.span(&broader.at.into()))
                            .case("broader")
                            .with("kind", Argument::Kind(kind))
                            .text("kind-id", kind.id())
                            .text("id", &broader.value)
                            .text("suggestion", closest(&broader.value, known).unwrap_or_default()),
                    );
                }
                _ => {}
            }
            if kind == Kind::Event && term.forms.until.is_none() && used_until.contains(id) {
                findings.push(missing("until-missing"));
            }
        }
    }

    fn is_term(&self, kind: Kind, id: &str) -> bool {
        vocabulary::find(kind, id).is_some() || self.register.own_term(kind, id).is_some()
    }

    fn related_notices(&self, findings: &mut Vec<Finding>) {
        for notice in self.register.related_notices.iter().filter_map(|related| related.notice.as_ref()) {
            if !self.context.notice_ids.contains(&notice.value) {
                let known = self.context.notice_ids.iter().map(String::as_str);
                findings.push(
                    Finding::new(&codes::UNRESOLVED_REFERENCE, self.places.span(&notice.at.into()))
                        .case("notice")
                        .text("id", &notice.value)
                        .text("suggestion", closest(&notice.value, known).unwrap_or_default()),
                );
            }
        }
    }

    fn reference(&self, span: &Span, reference: &Reference) -> Option<Finding> {
        let id = reference.id();
        let register = self.register;
        let bodies = [Kind::Service, Kind::Authority];
        let roles = || ROLES.into_iter().filter(|role| outline::has_section(register, role));
        // A notice may have thousands of references. Candidates are listed for a wrong one only.
        let (case, candidates): (_, Vec<&str>) = match reference {
            Reference::Section(_) if outline::has_section(register, id) => return None,
            Reference::Section(_) => return Some(self.unresolved_section(span.clone(), id)),
            Reference::Contact(_) if register.contacts.get(id).is_some() || roles().any(|role| role == id) => {
                return None;
            }
            Reference::Contact(_) => ("contact", roles().chain(register.contacts.iter().map(|(id, _)| id)).collect()),
            Reference::Party(_)
                if register.parties.get(id).is_some()
                    || bodies.iter().any(|kind| vocabulary::find(*kind, id).is_some()) =>
            {
                return None;
            }
            Reference::Party(_) => {
                let built_in = bodies.into_iter().flat_map(vocabulary::terms).map(|term| term.id);
                ("party", register.parties.iter().map(|(id, _)| id).chain(built_in).collect())
            }
        };
        Some(unresolved(span.clone(), case, id, &candidates))
    }
}

/// Returns whether a chain of sections ends at a section of the outline within [`LONGEST_CHAIN`]. Chains may be circular, and
/// compose follows them step by step.
fn leads_to_the_outline(chain: &HashMap<&str, Option<&str>>, after: &str) -> bool {
    let mut id = after;
    for _ in 0..LONGEST_CHAIN {
        if outline::find(id).is_some() {
            return true;
        }
        match chain.get(id) {
            None => return false,
            Some(None) => return true,
            Some(Some(next)) => id = next,
        }
    }
    false
}

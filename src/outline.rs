//! The ordered table of the sections of a page: their anchors, their tables, and when they are present.
//!
//! Compose prints the sections, references in prose are checked against them, and rules and drafts read them. Anchors
//! are the same in every language and release. Readers and Finnish practice expect this order. The right to object
//! stands apart and before the other rights (Art. 21(4) GDPR).

use crate::register::{Fact, OwnSection, Record, Ref, Register, of};

/// A section of the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the headings in `locales/*/page` say what each is")]
pub enum SectionId {
    Controller,
    JointControllers,
    Representative,
    DataProtectionOfficer,
    Contact,
    Register,
    Purposes,
    DataSubjects,
    Children,
    Data,
    Sources,
    ObligationToProvide,
    Recipients,
    StaffAccess,
    Transfers,
    Retention,
    Security,
    AutomatedDecisions,
    Objection,
    Rights,
    Requests,
    Complaint,
    Cookies,
    RelatedNotices,
    About,
}

/// A row of the table.
#[derive(Debug)]
pub struct Section {
    /// The section.
    pub id: SectionId,
    /// Its anchor. The message `section-ANCHOR` is its heading.
    pub anchor: &'static str,
    /// The tables of the register that it prints.
    pub tables: &'static [&'static str],
    /// Returns whether the register states anything that the section prints.
    pub is_present: fn(&Register) -> bool,
}

/// The sections, in the order of the page.
#[rustfmt::skip]
pub static SECTIONS: &[Section] = &[
    Section { id: SectionId::Controller, anchor: "controller", tables: &["controller"],
        is_present: |r| r.controller.as_ref().is_some_and(|c| c.contact.name.is_some() || c.contact.is_reachable()
            || !c.contact.note.is_blank() || c.qualifier.is_some()
            || !c.acts_for.is_empty() || c.business_id.is_some()
            || c.register.is_some() || c.contact.email_form.is_some()) },
    Section { id: SectionId::JointControllers, anchor: "joint-controllers", tables: &["joint-controller", "joint-arrangement"],
        is_present: |r| !r.joint_controllers.is_blank() || !r.joint_arrangement.is_blank() },
    Section { id: SectionId::Representative, anchor: "representative", tables: &["representative"],
        is_present: |r| !r.representative.is_blank() },
    Section { id: SectionId::DataProtectionOfficer, anchor: "data-protection-officer", tables: &["data-protection-officer"],
        is_present: |r| !r.data_protection_officer.is_blank() },
    Section { id: SectionId::Contact, anchor: "contact", tables: &["contact"],
        is_present: |r| !r.contacts.is_blank() },
    Section { id: SectionId::Register, anchor: "register", tables: &["register"],
        is_present: |r| !r.register.is_blank() },
    Section { id: SectionId::Purposes, anchor: "purposes", tables: &["purpose", "legal-basis", "not-used"],
        is_present: |r| !r.purposes.is_blank() || !r.legal_basis.is_blank() || !r.not_used.is_blank() },
    Section { id: SectionId::DataSubjects, anchor: "data-subjects", tables: &["data-subjects"],
        is_present: |r| !r.data_subjects.is_blank() },
    Section { id: SectionId::Children, anchor: "children", tables: &["children"],
        is_present: |r| !r.children.is_blank() },
    Section { id: SectionId::Data, anchor: "data", tables: &["data", "not-collected"],
        is_present: |r| !r.data.is_blank() || !r.not_collected.is_blank() },
    Section { id: SectionId::Sources, anchor: "sources", tables: &["source"],
        is_present: |r| !r.sources.is_empty() },
    Section { id: SectionId::ObligationToProvide, anchor: "obligation-to-provide", tables: &["obligation-to-provide"],
        is_present: |r| !r.obligation_to_provide.is_blank() },
    Section { id: SectionId::Recipients, anchor: "recipients", tables: &["recipient", "disclosure", "tools"],
        is_present: |r| !r.recipients.is_empty() || !r.disclosure.is_blank() || !r.tools.is_blank() },
    Section { id: SectionId::StaffAccess, anchor: "staff-access", tables: &["staff-access"],
        is_present: |r| r.staff_access.as_ref().is_some_and(|s| !s.staff.is_empty() || !s.note.is_blank()) },
    Section { id: SectionId::Transfers, anchor: "transfers", tables: &["transfers", "third-country-transfer", "storage"],
        is_present: |r| !r.transfers.is_blank() || !r.third_country_transfers.is_empty() || !r.storage.is_blank() },
    Section { id: SectionId::Retention, anchor: "retention", tables: &["retention"],
        is_present: |r| !r.retention.is_blank() },
    Section { id: SectionId::Security, anchor: "security", tables: &["security", "accuracy"],
        is_present: |r| !r.security.is_blank() || !r.accuracy.is_blank() },
    Section { id: SectionId::AutomatedDecisions, anchor: "automated-decisions", tables: &["automated-decisions"],
        is_present: |r| !r.automated_decisions.is_blank() },
    Section { id: SectionId::Objection, anchor: "objection", tables: &["right"],
        is_present: |r| rights(r).any(is_objection) },
    Section { id: SectionId::Rights, anchor: "rights", tables: &["right"],
        is_present: |r| rights(r).any(|right| !is_objection(right) && right.id != "complaint") },
    Section { id: SectionId::Requests, anchor: "requests", tables: &["rights-request"],
        is_present: |r| !r.rights_requests.is_blank() },
    Section { id: SectionId::Complaint, anchor: "complaint", tables: &["complaint", "right"],
        is_present: |r| r.complaint.is_some() || rights(r).any(|right| right.id == "complaint") },
    Section { id: SectionId::Cookies, anchor: "cookies", tables: &["cookies", "cookie"],
        is_present: |r| !r.cookies.is_blank() || !r.cookie.is_empty() },
    Section { id: SectionId::RelatedNotices, anchor: "related-notices", tables: &["related-notice"],
        is_present: |r| !r.related_notices.is_empty() },
    Section { id: SectionId::About, anchor: "about", tables: &["notice", "changes"],
        is_present: |r| !r.changes.is_blank() || r.notice.as_ref().is_some_and(|n| n.version.is_some()
            || n.created.is_some() || n.updated.is_some() || n.binding.is_some() || !n.note.is_blank()) },
];

/// Anchors of the page itself, which no section of the author's own may have.
pub const RESERVED: &[&str] = &["summary", "contents", "contents-heading", "content", "main", "top"];

/// The beginning of the anchors of terms that a page explains in place.
pub const EXPLAINED: &str = "explained-";

/// Returns whether an anchor belongs to the outline or to the page itself.
#[must_use]
pub fn is_taken(anchor: &str) -> bool {
    find(anchor).is_some() || RESERVED.contains(&anchor) || anchor.starts_with(EXPLAINED)
}

/// Returns every right that the notice names.
pub fn rights(register: &Register) -> impl Iterator<Item = &Ref<of::Right>> {
    register.rights.iter().flat_map(|entry| &entry.terms)
}

/// Returns whether a right is a right to object, which stands apart from the others (Art. 21(4)).
#[must_use]
pub fn is_objection(right: &Ref<of::Right>) -> bool {
    matches!(right.id.as_str(), "object" | "object-direct-marketing")
}

/// Returns the section with a contact's details: a role has a section of its own.
#[must_use]
pub fn contact_section(id: &str) -> &str {
    if matches!(id, "controller" | "data-protection-officer" | "representative") { id } else { "contact" }
}

/// Returns the section with this anchor.
#[must_use]
pub fn find(anchor: &str) -> Option<&'static Section> {
    SECTIONS.iter().find(|section| section.anchor == anchor)
}

/// Returns the author's own section with this id.
#[must_use]
pub fn own_section<'r>(register: &'r Register, id: &str) -> Option<&'r OwnSection> {
    register.sections.iter().find(|section| section.id.as_ref().is_some_and(|own| own.value == id))
}

/// Returns whether the page of this register has a section with this anchor.
#[must_use]
pub fn has_section(register: &Register, anchor: &str) -> bool {
    find(anchor).map_or_else(|| own_section(register, anchor).is_some(), |section| (section.is_present)(register))
}

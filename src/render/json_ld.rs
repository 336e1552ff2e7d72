//! The facts of a page as JSON-LD, in the terms of schema.org and the W3C Data Privacy Vocabulary (DPV).
//!
//! Browsers do not run this data block. Its context is inline, so that a reader needs to fetch nothing. Names of the DPV
//! come from `vocabulary::dpv` only.

use std::borrow::Cow;
use std::collections::HashSet;

use jiff::civil::Date;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::document::Notice;
use crate::document::facts::{Authority, Body, Datum, Decisions, Facts, Retention, Term, Transfer};
use crate::jurisdiction;
use crate::language::Language;
use crate::vocabulary::dpv;

/// Returns the content of the element `<script type="application/ld+json">` of a notice's page.
pub(super) fn data(notice: &Notice, url: Option<&str>) -> String {
    let facts = &notice.facts;
    let mut kinds = vec!["WebPage", "dpv:PrivacyNotice"];
    kinds.extend(facts.articles.iter().filter_map(|article| match article {
        13 => Some("eu-gdpr:DirectDataCollectionNotice"),
        14 => Some("eu-gdpr:IndirectDataCollectionNotice"),
        _ => None,
    }));
    if !notice.summary.rows.is_empty() {
        kinds.push("dpv:LayeredNotice");
    }
    let page = Page {
        context: Context,
        id: url,
        kinds,
        name: &notice.title,
        description: &notice.description,
        url,
        language: notice.language,
        version: notice.version.as_deref(),
        updated: notice.updated,
        process: process(facts),
    };
    let json = serde_json::to_string(&page).expect("facts are made of texts and lists");
    // No text may end the element or begin a comment.
    if json.contains('<') { json.replace('<', "\\u003c") } else { json }
}

/// The JSON-LD context: the namespaces of the prefixes.
struct Context;

impl Serialize for Context {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(dpv::PREFIXES.len() + 1))?;
        map.serialize_entry("@vocab", "https://schema.org/")?;
        for (prefix, namespace) in dpv::PREFIXES {
            map.serialize_entry(prefix, namespace)?;
        }
        map.end()
    }
}

#[derive(Serialize)]
struct Page<'a> {
    #[serde(rename = "@context")]
    context: Context,
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(rename = "@type")]
    kinds: Vec<&'a str>,
    name: &'a str,
    description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(rename = "inLanguage")]
    language: Language,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<&'a str>,
    #[serde(rename = "dateModified", skip_serializing_if = "Option::is_none")]
    updated: Option<Date>,
    #[serde(rename = "dpv:hasProcess")]
    process: Process<'a>,
}

/// A thing with a name, or a reference to one.
#[derive(Default, Serialize)]
struct Thing<'a> {
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    id: Option<Cow<'a, str>>,
    #[serde(rename = "@type", skip_serializing_if = "Vec::is_empty")]
    kinds: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    telephone: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<&'a str>,
}

/// A process of the DPV: the processing as a whole, the processing for one purpose, a transfer, or automated decisions.
#[derive(Default, Serialize)]
struct Process<'a> {
    #[serde(rename = "@type")]
    kind: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(rename = "dpv:hasDataController", skip_serializing_if = "Option::is_none")]
    controller: Option<Thing<'a>>,
    #[serde(rename = "dpv:hasJointDataControllers", skip_serializing_if = "Option::is_none")]
    joint_controllers: Option<Joint<'a>>,
    #[serde(rename = "dpv:hasRepresentative", skip_serializing_if = "Option::is_none")]
    representative: Option<Thing<'a>>,
    #[serde(rename = "dpv:hasDataProtectionOfficer", skip_serializing_if = "Option::is_none")]
    officer: Option<Thing<'a>>,
    #[serde(rename = "dpv:hasProcessing", skip_serializing_if = "Option::is_none")]
    processing: Option<Thing<'a>>,
    #[serde(rename = "dpv:hasContext", skip_serializing_if = "Option::is_none")]
    context: Option<Thing<'a>>,
    #[serde(rename = "dpv:hasPurpose", skip_serializing_if = "Vec::is_empty")]
    purposes: Vec<Thing<'a>>,
    #[serde(rename = "dpv:hasLegalBasis", skip_serializing_if = "Vec::is_empty")]
    bases: Vec<Thing<'a>>,
    #[serde(rename = "dpv:hasOrganisationalMeasure", skip_serializing_if = "Vec::is_empty")]
    measures: Vec<Thing<'a>>,
    #[serde(rename = "dpv:hasDataSubject", skip_serializing_if = "Vec::is_empty")]
    data_subjects: Vec<Thing<'a>>,
    #[serde(rename = "dpv:hasPersonalData", skip_serializing_if = "Vec::is_empty")]
    data: Vec<Thing<'a>>,
    #[serde(rename = "dpv:hasDataSource", skip_serializing_if = "Vec::is_empty")]
    sources: Vec<Thing<'a>>,
    #[serde(rename = "dpv:hasRecipient", skip_serializing_if = "Vec::is_empty")]
    recipients: Vec<Thing<'a>>,
    #[serde(rename = "dpv:hasThirdCountry", skip_serializing_if = "Vec::is_empty")]
    countries: Vec<Thing<'a>>,
    #[serde(rename = "dpv:hasStorageCondition", skip_serializing_if = "Vec::is_empty")]
    storage: Vec<Storage<'a>>,
    #[serde(rename = "dpv:hasRight", skip_serializing_if = "Vec::is_empty")]
    rights: Vec<Thing<'a>>,
    #[serde(rename = "dpv:hasAuthority", skip_serializing_if = "Option::is_none")]
    authority: Option<Thing<'a>>,
    #[serde(rename = "dpv:hasProcess", skip_serializing_if = "Vec::is_empty")]
    parts: Vec<Process<'a>>,
}

/// Controllers that decide together (Art. 26).
#[derive(Serialize)]
struct Joint<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "dpv:hasDataController")]
    controllers: Vec<Thing<'a>>,
}

/// A storage condition of the DPV. Without data it holds for all data.
#[derive(Serialize)]
struct Storage<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    /// The conditions under which it holds, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(rename = "dpv:hasDuration", skip_serializing_if = "Vec::is_empty")]
    durations: Vec<Duration<'a>>,
    #[serde(rename = "dpv:hasPersonalData", skip_serializing_if = "Vec::is_empty")]
    data: Vec<Thing<'a>>,
    #[serde(rename = "dpv:hasDataSubject", skip_serializing_if = "Vec::is_empty")]
    data_subjects: Vec<Thing<'a>>,
    #[serde(rename = "dpv:hasPurpose", skip_serializing_if = "Vec::is_empty")]
    purposes: Vec<Thing<'a>>,
}

#[derive(Serialize)]
struct Duration<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    /// ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    duration: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
}

fn process(facts: &Facts) -> Process<'_> {
    let defined = Defined {
        data: facts.data.iter().map(|datum| datum.term.id.as_str()).collect(),
        data_subjects: facts.data_subjects.iter().map(|group| group.id.as_str()).collect(),
        purposes: facts.purposes.iter().flat_map(|purpose| &purpose.terms).map(|term| term.id.as_str()).collect(),
    };
    let mut controllers: Vec<Thing<'_>> = facts.controllers.iter().map(controller).collect();
    let is_joint = controllers.len() > 1;
    let purposes = facts.purposes.iter().map(|purpose| Process {
        kind: "dpv:Process",
        purposes: purpose.terms.iter().map(|term| named(term, "dpv:Purpose").with_id(Kind::Purpose, term)).collect(),
        bases: concepts(&purpose.bases),
        data_subjects: defined.references(Kind::DataSubject, &purpose.data_subjects),
        data: defined.references(Kind::Data, &purpose.data),
        ..Process::default()
    });
    let mut bases = concepts(&facts.bases);
    bases.extend(concepts(&facts.conditions));
    Process {
        kind: "dpv:PersonalDataProcess",
        name: facts.register.as_deref(),
        controller: if is_joint { None } else { controllers.pop() },
        joint_controllers: is_joint.then_some(Joint { kind: "dpv:JointDataControllers", controllers }),
        representative: facts.representative.as_ref().map(|body| reachable(body, vec!["dpv:Representative"])),
        officer: facts
            .data_protection_officer
            .as_ref()
            .map(|body| Thing { address: None, ..reachable(body, vec!["ContactPoint", "dpv:DataProtectionOfficer"]) }),
        bases,
        data_subjects: facts
            .data_subjects
            .iter()
            .map(|group| named(group, "dpv:DataSubject").with_id(Kind::DataSubject, group))
            .collect(),
        data: facts.data.iter().map(datum).collect(),
        sources: facts.sources.iter().map(|source| named(&source.term, "dpv:DataSource")).collect(),
        recipients: recipients(facts),
        storage: facts.retention.iter().map(|entry| storage(entry, &defined)).collect(),
        rights: concepts(&facts.rights),
        authority: facts.authority.as_ref().map(authority),
        parts: purposes
            .chain(facts.transfers.iter().map(transfer))
            .chain(facts.automated_decisions.iter().filter_map(|own| decisions(own, &defined)))
            .collect(),
        ..Process::default()
    }
}

fn datum(datum: &Datum) -> Thing<'_> {
    let mut thing = named(&datum.term, "dpv:PersonalData").with_id(Kind::Data, &datum.term);
    if datum.is_special {
        thing.kinds.push("dpv:SpecialCategoryPersonalData");
    }
    thing
}

fn authority(authority: &Authority) -> Thing<'_> {
    let kinds = if authority.term.dpv.is_some() { Vec::new() } else { vec!["dpv:DataProtectionAuthority"] };
    Thing {
        id: authority.term.dpv.map(Cow::Borrowed),
        kinds,
        name: Some(&authority.term.label),
        url: authority.url.as_deref(),
        ..Thing::default()
    }
}

/// The kinds of things that other parts of the document refer to by id.
#[derive(Clone, Copy)]
enum Kind {
    Data,
    DataSubject,
    Purpose,
}

impl Kind {
    /// Returns the id of a thing within the document, a blank node.
    fn node_id(self, term: &Term) -> String {
        let kind = match self {
            Kind::Data => "data",
            Kind::DataSubject => "data-subject",
            Kind::Purpose => "purpose",
        };
        ["_:", kind, "_", &term.id].concat()
    }

    /// Returns the class of the DPV for things without a narrower one.
    fn broadest(self) -> &'static str {
        match self {
            Kind::Data => "dpv:PersonalData",
            Kind::DataSubject => "dpv:DataSubject",
            Kind::Purpose => "dpv:Purpose",
        }
    }
}

/// The ids of the terms that the document defines.
struct Defined<'a> {
    data: HashSet<&'a str>,
    data_subjects: HashSet<&'a str>,
    purposes: HashSet<&'a str>,
}

impl Defined<'_> {
    /// Returns a reference to each term that the document defines, and the other terms by name.
    fn references<'t>(&self, kind: Kind, terms: &'t [Term]) -> Vec<Thing<'t>> {
        let defined = match kind {
            Kind::Data => &self.data,
            Kind::DataSubject => &self.data_subjects,
            Kind::Purpose => &self.purposes,
        };
        let reference = |term: &'t Term| match defined.contains(term.id.as_str()) {
            true => Thing { id: Some(kind.node_id(term).into()), ..Thing::default() },
            false => named(term, kind.broadest()),
        };
        terms.iter().map(reference).collect()
    }
}

impl<'a> Thing<'a> {
    /// Adds the id that references to the thing use.
    fn with_id(self, kind: Kind, term: &Term) -> Thing<'a> {
        Thing { id: Some(kind.node_id(term).into()), ..self }
    }
}

/// Returns a thing with a name, in the term's class of the DPV, else in the broadest one.
fn named<'a>(term: &'a Term, broadest: &'static str) -> Thing<'a> {
    Thing { kinds: vec![term.dpv.unwrap_or(broadest)], name: Some(&term.label), ..Thing::default() }
}

/// Returns terms as concepts of the DPV, each once. Terms without a concept are left out.
fn concepts(terms: &[Term]) -> Vec<Thing<'_>> {
    let mut names: Vec<&str> = Vec::new();
    for name in terms.iter().filter_map(|term| term.dpv) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.into_iter().map(concept).collect()
}

fn concept(name: &str) -> Thing<'_> {
    Thing { id: Some(name.into()), ..Thing::default() }
}

fn controller(body: &Body) -> Thing<'_> {
    let kind = if body.is_person { "Person" } else { "Organization" };
    reachable(body, vec![kind, "dpv:DataController"])
}

fn reachable<'a>(body: &'a Body, kinds: Vec<&'a str>) -> Thing<'a> {
    Thing {
        kinds,
        name: body.name.as_deref(),
        identifier: body.business_id.as_deref(),
        email: body.email.as_deref(),
        telephone: body.phone.as_deref(),
        url: body.url.as_deref(),
        address: body.address.as_deref(),
        ..Thing::default()
    }
}

fn recipients(facts: &Facts) -> Vec<Thing<'_>> {
    let entries = facts.recipients.iter().flat_map(|entry| entry.terms.iter().map(move |term| (term, entry)));
    entries
        .map(|(term, entry)| {
            let mut thing = named(term, "dpv:Recipient");
            for role in entry.role.iter().filter_map(|role| role.dpv) {
                if !thing.kinds.contains(&role) {
                    thing.kinds.push(role);
                }
            }
            thing
        })
        .collect()
}

/// Returns automated decisions as a process, if the notice states that they are made.
fn decisions<'a>(own: &'a Decisions, defined: &Defined<'_>) -> Option<Process<'a>> {
    (own.is_made == Some(true)).then(|| Process {
        kind: "dpv:Process",
        name: own.decision.as_deref(),
        context: Some(concept("dpv:AutomatedDecisionMaking")),
        data: defined.references(Kind::Data, &own.data),
        ..Process::default()
    })
}

fn transfer(transfer: &Transfer) -> Process<'_> {
    let country = |place: &'_ crate::document::facts::Place| jurisdiction::country(&place.code)?.dpv;
    // In the DPV, standard contractual clauses are a measure, and the other mechanisms are legal bases.
    let (measures, bases): (Vec<&str>, Vec<&str>) = transfer
        .mechanisms
        .iter()
        .filter_map(|mechanism| mechanism.dpv)
        .partition(|name| *name == "eu-gdpr:StandardContractualClauses");
    Process {
        kind: "dpv:Process",
        processing: Some(concept("dpv:Transfer")),
        bases: bases.into_iter().map(concept).collect(),
        measures: measures.into_iter().map(concept).collect(),
        recipients: transfer.recipients.iter().map(|recipient| named(recipient, "dpv:Recipient")).collect(),
        countries: transfer
            .countries
            .iter()
            .map(|place| Thing {
                id: country(place).map(Cow::Borrowed),
                kinds: vec!["dpv:ThirdCountry"],
                name: Some(&place.name),
                identifier: Some(&place.code),
                ..Thing::default()
            })
            .collect(),
        ..Process::default()
    }
}

fn storage<'a>(entry: &'a Retention, defined: &Defined<'_>) -> Storage<'a> {
    let words = |term: &'a Option<Term>| term.as_ref().map(|term| term.label.as_str());
    let mut durations = Vec::new();
    if entry.period.is_some() {
        let (duration, description) = (entry.period.as_deref(), words(&entry.starts));
        durations.push(Duration { kind: "dpv:TemporalDuration", duration, description });
    }
    for (kind, description) in
        [("dpv:UntilEventDuration", words(&entry.until)), ("dpv:Duration", words(&entry.criterion))]
    {
        if description.is_some() {
            durations.push(Duration { kind, duration: None, description });
        }
    }
    Storage {
        kind: if durations.is_empty() { "dpv:StorageCondition" } else { "dpv:StorageDuration" },
        description: (!entry.when.is_empty())
            .then(|| entry.when.iter().map(|case| case.label.as_str()).collect::<Vec<_>>().join("; ")),
        durations,
        data: defined.references(Kind::Data, &entry.data),
        data_subjects: defined.references(Kind::DataSubject, &entry.data_subjects),
        purposes: defined.references(Kind::Purpose, &entry.purposes),
    }
}

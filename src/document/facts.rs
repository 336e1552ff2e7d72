//! Facts of a notice as data, for machines: the facts of the register, with labels in the notice's language. The sections
//! state the same facts in words, and more.

use schemars::JsonSchema;
use serde::Serialize;

/// The facts that a notice states.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct Facts {
    /// The Articles of the GDPR that apply by the origin of the data: 13, 14 or both; none if no source is stated.
    pub articles: Vec<u8>,
    /// The controllers; with more than one they are joint controllers.
    pub controllers: Vec<Body>,
    /// The representative in the Union (Art. 27).
    pub representative: Option<Body>,
    /// The data protection officer, if one is designated.
    pub data_protection_officer: Option<Body>,
    /// Name of the register.
    pub register: Option<String>,
    /// Legal bases that are stated for the whole (Art. 6).
    pub bases: Vec<Term>,
    /// Conditions for special categories of data (Arts. 9 and 10).
    pub conditions: Vec<Term>,
    /// Purposes, with the facts tied to each.
    pub purposes: Vec<Purpose>,
    /// The data subjects.
    pub data_subjects: Vec<Term>,
    /// Categories of data.
    pub data: Vec<Datum>,
    /// The sources of the data.
    pub sources: Vec<Origin>,
    /// The recipients of the data.
    pub recipients: Vec<Recipient>,
    /// Transfers out of the European Economic Area.
    pub transfers: Vec<Transfer>,
    /// The storage periods.
    pub retention: Vec<Retention>,
    /// The rights that the notice gives.
    pub rights: Vec<Term>,
    /// The purposes for which, by the notice, the data are not used.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_used_for: Vec<Term>,
    /// The rights that, by the notice, do not apply.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub denied_rights: Vec<Denial>,
    /// The supervisory authority to complain to.
    pub authority: Option<Authority>,
    /// Decisions made solely by automated means (Art. 22), if the notice speaks of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automated_decisions: Option<Decisions>,
    /// Children among the data subjects (Art. 8), if the notice speaks of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Children>,
}

/// A term of the vocabulary, or a party by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Term {
    /// Its id in the vocabulary or among the notice's parties: the same in every language.
    pub id: String,
    /// Its name in the notice's language.
    pub label: String,
    /// Its name in the W3C Data Privacy Vocabulary, `pd:EmailAddress`, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dpv: Option<&'static str>,
}

/// A controller, a representative or an officer, with contact details.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct Body {
    /// Its name.
    pub name: Option<String>,
    /// Whether it is a human being.
    pub is_person: bool,
    /// Business id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Commercial register and the number in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commercial_register: Option<String>,
    /// Country, ISO 3166-1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// E-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Telephone number, as it is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Address of its website.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Postal address, else street address, in one line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// Purposes that are stated together.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Purpose {
    /// The purposes.
    pub terms: Vec<Term>,
    /// The bases of these purposes: their own, else those of the whole.
    pub bases: Vec<Term>,
    /// The legitimate interests, if they are terms.
    pub interests: Vec<Term>,
    /// The data subjects, if the notice ties them to the purpose.
    pub data_subjects: Vec<Term>,
    /// The data, if the notice ties them to the purpose.
    pub data: Vec<Term>,
}

/// A category of data.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Datum {
    /// The category.
    #[serde(flatten)]
    pub term: Term,
    /// Whether it is one of the special categories (Art. 9).
    pub is_special: bool,
}

/// A source of data.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Origin {
    /// The source.
    #[serde(flatten)]
    pub term: Term,
    /// Whether it is publicly accessible.
    pub is_public: bool,
}

/// Recipients that are stated together.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Recipient {
    /// The recipients: groups of the vocabulary, and parties by their names.
    pub terms: Vec<Term>,
    /// Their role in relation to the controller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Term>,
    /// The data subjects whose data they receive; absent = all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub data_subjects: Vec<Term>,
    /// Their countries, ISO 3166-1.
    pub countries: Vec<String>,
}

/// A transfer out of the European Economic Area.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Transfer {
    /// The countries.
    pub countries: Vec<Place>,
    /// The recipients of the data there.
    pub recipients: Vec<Term>,
    /// The mechanisms that make the transfer lawful (Arts. 45–49).
    pub mechanisms: Vec<Term>,
}

/// A country.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Place {
    /// ISO 3166-1, or `EU` or `EEA`.
    pub code: String,
    /// Its name in the notice's language.
    pub name: String,
}

/// A storage period.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Retention {
    /// The period, ISO 8601: `P10Y`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
    /// The event from which the period runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts: Option<Term>,
    /// The event until which the data are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Term>,
    /// The criterion that decides the period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criterion: Option<Term>,
    /// The data that the period is for. If data, data subjects and purposes are empty, the period is for everything
    /// without a period of its own.
    pub data: Vec<Term>,
    /// The data subjects that the period is for.
    pub data_subjects: Vec<Term>,
    /// The purposes that the period is for.
    pub purposes: Vec<Term>,
    /// The conditions under which the period holds; none = in every case.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Term>,
    /// Whether the notice limits the period further in words.
    pub is_narrowed: bool,
}

/// Decisions made solely by automated means.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Decisions {
    /// Whether such decisions are made; absent if the notice does not state it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_made: Option<bool>,
    /// Which decision is made, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<String>,
    /// The grounds on which they are allowed (Art. 22(2)).
    pub grounds: Vec<Term>,
    /// The Acts that the notice names for them; an id may have a section, `accounting-act/2:10`.
    pub laws: Vec<Term>,
    /// The data that are used for them.
    pub data: Vec<Term>,
}

/// Children among the data subjects.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Children {
    /// The age in years below which the guardian has a part; absent if the notice names none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age_limit: Option<u8>,
    /// The part of the guardian.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guardian: Option<Term>,
}

/// Rights that do not apply.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Denial {
    /// The rights.
    pub terms: Vec<Term>,
    /// The reasons.
    pub because: Vec<Term>,
    /// The Acts that the notice names for it; an id may have a section, `accounting-act/2:10`.
    pub laws: Vec<Term>,
}

/// A supervisory authority.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Authority {
    /// The authority.
    #[serde(flatten)]
    pub term: Term,
    /// Address of its page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

//! The JSON Schema of a notice file, for editors. It is generated from the records of the register and the vocabulary: keys
//! with their meaning and Article, and terms with their labels.

use serde_json::{Map, Value, json};

use crate::locale::Locale;
use crate::register::{Age, Field, OwnTerm, Record, Refers, Register, Shape};
use crate::vocabulary::{self, Kind};

/// Returns the schema as JSON Schema draft 7, with labels in the locale's language.
#[must_use]
pub fn schema(locale: &Locale) -> Value {
    let writer = Writer { locale };
    let mut root = writer.object(&Register::fields());
    root["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    root["title"] = json!("A privacy notice");
    root["description"] = json!("One register of personal data, as notice reads it.");
    let terms = Kind::ALL.iter().map(|kind| (kind.id().to_owned(), writer.terms(*kind)));
    root["definitions"] = terms.chain([(OWN_TERM.to_owned(), writer.own_term(&OwnTerm::fields()))]).collect();
    root
}

/// The name of the definition of a term of the author's own.
const OWN_TERM: &str = "own-term";

struct Writer<'a> {
    locale: &'a Locale,
}

impl Writer<'_> {
    /// Returns the schema of a table with these keys and no others.
    fn object(&self, fields: &[Field]) -> Value {
        let properties: Map<String, Value> = fields
            .iter()
            .map(|field| {
                let mut value = self.shape((field.shape)());
                value["description"] = json!(field.meaning);
                (field.key.to_owned(), value)
            })
            .collect();
        json!({ "type": "object", "properties": properties, "additionalProperties": false })
    }

    fn shape(&self, shape: Shape) -> Value {
        match shape {
            Shape::String | Shape::Address(_) | Shape::ContactOrWeb => json!({ "type": "string", "minLength": 1 }),
            Shape::Name | Shape::WebPerLanguage | Shape::Text => {
                json!({ "anyOf": [{ "type": "string", "minLength": 1 }, words()] })
            }
            Shape::Boolean => json!({ "type": "boolean" }),
            Shape::Date => json!({ "type": "string", "format": "date" }),
            Shape::Age => json!({ "type": "integer", "minimum": Age::LEAST, "maximum": Age::MOST }),
            Shape::Period => {
                json!({ "type": "string", "pattern": "^(session|P(?=\\d|T)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?)?)$" })
            }
            Shape::Country => json!({ "type": "string", "pattern": "^([A-Z]{2}|EEA)$" }),
            Shape::Language => json!({ "type": "string", "pattern": "^[a-z]{2,3}$" }),
            Shape::Choice(kind) => reference(kind.id()),
            Shape::Reference(refers) => self.refers(refers),
            Shape::Word(words) => json!({ "type": "string", "enum": words }),
            Shape::List(item) => {
                let item = self.shape(item());
                json!({ "anyOf": [item, { "type": "array", "items": item }] })
            }
            Shape::Table(fields) => self.object(&fields()),
            Shape::Entries(fields) => json!({ "type": "array", "items": self.object(&fields()) }),
            Shape::Keyed(fields) => keyed(self.object(&fields())),
            Shape::Vocabulary(_) => vocabulary(),
            Shape::TermOrTable(refers, fields) => json!({ "anyOf": [self.refers(refers), self.object(&fields())] }),
            Shape::Gaps(fields) => {
                let one = json!({ "anyOf": [{ "type": "string", "minLength": 1 }, self.object(&fields())] });
                by_code(&json!({ "anyOf": [one, { "type": "array", "items": one }] }))
            }
            Shape::Severities => by_code(&json!({ "type": "string", "enum": ["info", "warning", "error"] })),
        }
    }

    fn refers(&self, refers: Refers) -> Value {
        match refers {
            Refers::Term(kind) | Refers::TermOrParty(kind) if refers.open_in_place().is_some() => {
                json!({ "anyOf": [reference(kind.id()), reference(OWN_TERM)] })
            }
            Refers::Term(kind) | Refers::TermOrParty(kind) | Refers::Declared(kind) => reference(kind.id()),
            Refers::Party | Refers::Contact => json!({ "type": "string", "minLength": 1 }),
            Refers::Law => json!({ "type": "string", "minLength": 1, "description": "ACT or ACT/SECTION" }),
        }
    }

    /// Returns the schema of the terms of a kind, with their labels. An open kind allows other terms, which
    /// `[vocabulary]` defines.
    fn terms(&self, kind: Kind) -> Value {
        let ids: Vec<&str> = vocabulary::terms(kind).iter().map(|term| term.id).collect();
        let labels: Vec<String> = ids.iter().map(|id| self.locale.label(kind, id)).collect();
        let known = json!({ "type": "string", "enum": ids, "x-taplo": { "docs": { "enumValues": labels } } });
        if kind.is_closed() { known } else { json!({ "anyOf": [known, { "type": "string", "minLength": 1 }] }) }
    }

    /// Returns the schema of a term of the author's own, with its labels.
    fn own_term(&self, fields: &[Field]) -> Value {
        let mut term = self.object(fields);
        term["patternProperties"] = json!({ "^[a-z]{2}$": { "type": "string", "minLength": 1 } });
        term
    }
}

/// Returns the schema of `[vocabulary.KIND.ID]`.
fn vocabulary() -> Value {
    let kinds = Kind::ALL.iter().filter(|kind| !kind.is_closed());
    let properties: Map<String, Value> = kinds.map(|kind| (kind.id().to_owned(), keyed(reference(OWN_TERM)))).collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

fn reference(definition: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{definition}") })
}

/// Returns the schema of words under language codes.
fn words() -> Value {
    json!({
        "type": "object",
        "patternProperties": { "^[a-z]{2,3}$": { "type": "string", "minLength": 1 } },
        "additionalProperties": false,
    })
}

/// Returns the schema of tables under the author's ids.
fn keyed(table: Value) -> Value {
    json!({ "type": "object", "patternProperties": { "^[a-z0-9-]+$": table }, "additionalProperties": false })
}

fn by_code(value: &Value) -> Value {
    json!({ "type": "object", "patternProperties": { "^[A-Z]{2}[0-9]{3}$": value }, "additionalProperties": false })
}

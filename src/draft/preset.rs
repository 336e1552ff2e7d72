//! What organisations have registers for, with the terms that such notices name as a rule. `presets.toml` has them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// A kind of register.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Preset {
    /// Its name on the command line. Its words in each language are those of `preset_ID`.
    pub id: String,
    /// Whether the register is of a website or an app that sets cookies.
    #[serde(default)]
    pub cookies: bool,
    /// Groups of data subjects.
    pub data_subjects: Vec<String>,
    /// Kinds of data.
    pub data: Vec<String>,
    /// Sources of the data.
    pub sources: Vec<String>,
    /// Recipients of the data.
    pub recipients: Vec<String>,
    /// Events from which storage periods run.
    pub starts: Vec<String>,
    /// Sources and recipients of one country's own, by its code.
    #[serde(default, rename = "in")]
    pub national: BTreeMap<String, National>,
    /// Purposes by their legal bases.
    pub purpose: Vec<Purposes>,
}

/// Registers and authorities of one country.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct National {
    /// Sources of the data.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Recipients of the data.
    #[serde(default)]
    pub recipients: Vec<String>,
}

/// Purposes that rest on the same legal bases as a rule.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Purposes {
    /// The purposes.
    pub terms: Vec<String>,
    /// The legal bases.
    pub basis: Vec<String>,
}

/// The file of presets.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    preset: Vec<Preset>,
}

/// Returns every preset, in the order of `presets.toml`; the last fits any register.
#[must_use]
pub fn presets() -> &'static [Preset] {
    static PRESETS: LazyLock<File> =
        LazyLock::new(|| toml::from_str(include_str!("presets.toml")).expect("the presets are TOML with these keys"));
    &PRESETS.preset
}

/// Returns the preset with an id.
#[must_use]
pub fn preset(id: &str) -> Option<&'static Preset> {
    presets().iter().find(|preset| preset.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::{self, Kind};

    #[test]
    fn every_term_is_in_the_vocabulary() {
        for preset in presets() {
            let mut lists: Vec<(Kind, &[String])> = vec![
                (Kind::DataSubject, &preset.data_subjects),
                (Kind::Data, &preset.data),
                (Kind::Source, &preset.sources),
                (Kind::Recipient, &preset.recipients),
                (Kind::Event, &preset.starts),
            ];
            for national in preset.national.values() {
                lists.extend([(Kind::Source, &national.sources[..]), (Kind::Recipient, &national.recipients[..])]);
            }
            for purposes in &preset.purpose {
                lists.extend([(Kind::Purpose, &purposes.terms[..]), (Kind::Basis, &purposes.basis[..])]);
            }
            for (kind, ids) in lists {
                for id in ids {
                    assert!(vocabulary::find(kind, id).is_some(), "{}: {} has no {id}", preset.id, kind.id());
                }
            }
        }
        assert!(presets().len() > 15);
        assert_eq!(presets().last().map(|preset| preset.id.as_str()), Some("other"));
    }
}

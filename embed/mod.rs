//! Compiles the data of the package into Rust: words, themes, countries, terms and word lists, each checked before it gets into the
//! program; and lists the rules.
//!
//! One module for each kind of data. A module reads its files from the [`Package`], reports what is wrong with them to
//! [`Faults`] and returns Rust code. Faults are collected, so that one build names all of them.

mod build_id;
mod countries;
mod fault;
mod jurisdictions;
#[path = "../src/vocabulary/kind.rs"]
#[allow(dead_code, unreachable_pub, reason = "the program uses the whole of it")]
mod kind;
mod laws;
mod lexicon;
mod lists;
mod number;
mod package;
mod public_bodies;
mod rules;
mod themes;
mod value;
mod vocabulary;
mod words;

use std::path::Path;

pub(crate) use build_id::build_id;
pub(crate) use fault::{Fault, Faults};
pub(crate) use package::{File, Package};

/// A file of Rust code for the build's output folder.
pub(crate) struct Generated {
    /// Its name.
    pub name: &'static str,
    /// Its code.
    pub code: String,
}

/// Compiles the data of the package in the first folder, with those in further folders: there a file of a known path continues
/// the file that is known.
///
/// # Errors
/// Every fault of the data, in the order of the files.
pub(crate) fn generate(folders: &[&Path]) -> Result<Vec<Generated>, Vec<Fault>> {
    let mut faults = Faults::default();
    let mut package = Package::default();
    folders.iter().for_each(|folder| package.add(folder, &mut faults));
    let countries = countries::Countries::read(&package, &mut faults);
    let packs = vocabulary::packs(&package, &mut faults);
    let vocabulary = vocabulary::Vocabulary::read(&package, &packs, &mut faults);
    let mut lexicon = lexicon::Lexicon::read(&package, &mut faults);
    lexicon.derive_glossary("outdated.renamed-product", "former", &vocabulary.former_names(&mut faults));
    let jurisdictions = jurisdictions::Jurisdictions::read(&package, &mut faults);
    let forms = ["company", "association", "capitals"].map(|kind| jurisdictions.legal_forms(kind, &mut faults));
    lexicon.derive_list("wording.entity-spelling-varies", "forms", &forms.concat());
    let generated = vec![
        Generated { name: "words.rs", code: words::generate(&package, &mut faults) },
        Generated { name: "themes.rs", code: themes::generate(&package) },
        Generated { name: "countries.rs", code: countries.generate() },
        Generated { name: "vocabulary.rs", code: vocabulary.generate(&countries, &mut faults) },
        Generated { name: "lists.rs", code: lists::generate(&lexicon) },
        Generated {
            name: "jurisdictions.rs",
            code: jurisdictions.generate(&countries, &vocabulary, &mut faults)
                + &public_bodies::generate(&package, &mut faults),
        },
        Generated { name: "rules.rs", code: rules::generate(&package, &mut faults) },
    ];
    faults.or(generated)
}

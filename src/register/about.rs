//! The notice itself, the register that it is about, related notices, and sections of the author's own.

use jiff::civil::Date;

use crate::language::Language;

use super::facts::choices;
use super::of;
use super::record::record;
use super::statement::Caveats;
use super::values::{LawRef, Name, Note, Placed, Plain, Ref, Text};

record! {
    /// The notice itself.
    pub struct NoticeTable {
        /// Languages of the notice; the first is the source language (Art. 12(1)).
        languages: Vec<Language>,
        /// Title, where it is not "name of the register – privacy notice".
        title: Option<Name>,
        /// Version of the notice.
        version: Option<Plain>,
        /// Day on which the notice was first written (Art. 5(2)).
        created: Option<Date>,
        /// Day of the last change (Art. 5(2)).
        updated: Option<Date>,
        /// The language that decides, where the notice says so.
        binding: Option<Language>,
        /// Inherited tables that this notice does not take.
        without: Vec<Plain>,
        ..note: Note,
    }
}

record! {
    /// The announcement of changes of the notice (Art. 5(1)(a)).
    pub struct Changes {
        /// How changes of the notice are told.
        announced_by: Option<Text>,
        ..note: Note,
    }
}

record! {
    /// The register that the notice is about. Finnish practice, no item of Art. 13.
    pub struct RegisterTable {
        /// Name of the register.
        name: Option<Name>,
        /// The company whose register it is, when that is not the controller (Art. 26).
        belongs_to: Option<Ref<of::Party>>,
        /// Acts that the notice says it follows.
        laws: Vec<LawRef>,
        ..note: Note,
    }
}

choices! {
    /// The relation of another notice to this one.
    pub enum Relation { Supplements, DataMovesTo, DataComesFrom, SeeAlso }
}

record! {
    /// Another notice that belongs to this one (Arts. 13(3), 14(4)).
    pub struct RelatedNotice {
        /// How it relates.
        relation: Option<Placed<Relation>>,
        /// Its name.
        name: Option<Name>,
        /// Its id in this project.
        notice: Option<Plain>,
        /// Its address.
        url: Option<Plain>,
        /// On what condition data move.
        when: Vec<Ref<of::Circumstance>>,
        /// What the statement leaves open.
        caveat: Caveats,
        ..note: Note,
    }
}

record! {
    /// A section that the author adds to the outline.
    pub struct OwnSection {
        /// Its id: a–z, digits, hyphens.
        id: Option<Plain>,
        /// Its heading.
        heading: Option<Name>,
        /// The section that it follows; absent = the end.
        after: Option<Plain>,
        ..note: Note,
    }
}

//! The notice itself, the register that it is about, related notices, and sections of the author's own.

use jiff::civil::Date;

use crate::language::Language;

use super::facts::choices;
use super::of;
use super::record::record;
use super::statement::Caveats;
use super::values::{Address, Country, LawRef, Name, Note, Placed, Plain, Ref, Text, Web};

record! {
    /// The notice itself.
    pub struct NoticeTable {
        /// Languages of the notice; the first is the source language (Art. 12(1)).
        languages: Vec<Language>,
        /// Title, if it is not "name of the register – privacy notice".
        title: Option<Name>,
        /// Version of the notice.
        version: Option<Plain>,
        /// Day on which the notice was first written (Art. 5(2)).
        created: Option<Date>,
        /// Day of the last change (Art. 5(2)).
        updated: Option<Date>,
        /// The country whose law holds for a controller that gives no `country`, in place of that of `notice.toml`. Never printed.
        jurisdiction: Option<Country>,
        /// The language that prevails, if the notice names one.
        binding: Option<Language>,
        /// Inherited tables that this notice leaves out.
        without: Vec<Plain>,
        ..note: Note,
    }
}

record! {
    /// The announcement of changes of the notice (Art. 5(1)(a)).
    pub struct Changes {
        /// The way in which changes of the notice are announced.
        announced_by: Option<Text>,
        ..note: Note,
    }
}

record! {
    /// The register that the notice is about. Finnish practice, no item of Art. 13.
    pub struct RegisterTable {
        /// Name of the register.
        name: Option<Name>,
        /// The company that the register belongs to, if it is not the controller (Art. 26).
        belongs_to: Option<Ref<of::Party>>,
        /// Acts that the notice says it follows.
        laws: Vec<LawRef>,
        ..note: Note,
    }
}

choices! {
    /// The relation of another notice to this one.
    pub enum Relation { Supplements, DataMovesTo, DataComesFrom, SeeAlso, ConnectedProduct }
}

record! {
    /// Another notice that belongs to this one (Arts. 13(3), 14(4)).
    pub struct RelatedNotice {
        /// The relation of that notice to this one.
        relation: Option<Placed<Relation>>,
        /// The name of that notice.
        name: Option<Name>,
        /// The id of that notice in this project.
        notice: Option<Plain>,
        /// The address of that notice.
        url: Option<Address<Web>>,
        /// Conditions under which data move.
        when: Vec<Ref<of::Circumstance>>,
        /// Caveats that limit the statement.
        caveat: Caveats,
        ..note: Note,
    }
}

record! {
    /// A section that the author adds to the outline.
    pub struct OwnSection {
        /// The id of the section: a–z, digits, hyphens.
        id: Option<Plain>,
        /// The heading of the section.
        heading: Option<Name>,
        /// The id of the section before it; absent = it is the last one.
        after: Option<Plain>,
        ..note: Note,
    }
}

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
        languages: Vec<Language> = "languages",
        /// Title, where it is not "name of the register – privacy notice".
        title: Option<Name> = "title",
        /// Version of the notice.
        version: Option<Plain> = "version",
        /// Day on which the notice was first written (Art. 5(2)).
        created: Option<Date> = "created",
        /// Day of the last change (Art. 5(2)).
        updated: Option<Date> = "updated",
        /// The language that decides, where the notice says so.
        binding: Option<Language> = "binding",
        /// Inherited tables that this notice does not take.
        without: Vec<Plain> = "without",
        ..note: Note,
    }
}

record! {
    /// How changes are told (Art. 5(1)(a)).
    pub struct Changes {
        /// How changes of the notice are told.
        announced_by: Option<Text> = "announced-by",
        ..note: Note,
    }
}

record! {
    /// The register that the notice is about. Finnish practice, no item of Art. 13.
    pub struct RegisterTable {
        /// Name of the register.
        name: Option<Name> = "name",
        /// The company whose register it is, when that is not the controller (Art. 26).
        belongs_to: Option<Ref<of::Party>> = "belongs-to",
        /// Acts that the notice says it follows.
        laws: Vec<LawRef> = "laws",
        ..note: Note,
    }
}

choices! {
    /// How another notice relates to this one.
    pub enum Relation = Relation {
        Supplements = "supplements",
        DataMovesTo = "data-moves-to",
        DataComesFrom = "data-comes-from",
        SeeAlso = "see-also",
    }
}

record! {
    /// Another notice that belongs to this one (Arts. 13(3), 14(4)).
    pub struct RelatedNotice {
        /// How it relates.
        relation: Option<Placed<Relation>> = "relation",
        /// Its name.
        name: Option<Name> = "name",
        /// Its id in this project.
        notice: Option<Plain> = "notice",
        /// Its address.
        url: Option<Plain> = "url",
        /// On what condition data move.
        when: Vec<Ref<of::Circumstance>> = "when",
        /// What the statement leaves open.
        caveat: Caveats = "caveat",
        ..note: Note,
    }
}

record! {
    /// A section of the author's own.
    pub struct OwnSection {
        /// Its id: a–z, digits, hyphens.
        id: Option<Plain> = "id",
        /// Its heading.
        heading: Option<Name> = "heading",
        /// The section that it follows; absent = the end.
        after: Option<Plain> = "after",
        ..note: Note,
    }
}

//! Disclosure, recipients, and staff who see the data.

use super::facts::{choices, words};
use super::of;
use super::record::record;
use super::statement::{Caveats, NoneStatus};
use super::values::{Country, Note, Placed, Ref};

choices! {
    /// The role of a recipient in relation to the controller (Arts. 4(7)–(9), 26, 28).
    pub enum Role { Processor, Controller, JointController, Authority }
}

words! {
    /// The name that the register has for its own staff.
    pub enum StaffCalled {
        /// Processors, in the words of the register (Art. 4(8)).
        Processor,
    }
}

record! {
    /// Whether and to what extent data are disclosed (Art. 13(1)(e)).
    pub struct Disclosure {
        /// `none`: nothing is disclosed.
        status: Option<NoneStatus>,
        /// The only recipients to whom data are disclosed.
        only_to: Vec<Ref<of::RecipientOrParty>>,
        /// Conditions under which data are disclosed nevertheless.
        except_when: Vec<Ref<of::Circumstance>>,
        /// Purposes for which data are disclosed.
        purposes: Vec<Ref<of::Purpose>>,
        /// Purposes for which data are never disclosed.
        never_for: Vec<Ref<of::Purpose>>,
        /// Caveats that limit the statement.
        caveat: Caveats,
        ..note: Note,
    }
}

record! {
    /// Recipients of data (Arts. 4(9), 13(1)(e)).
    pub struct Recipient {
        /// Groups of recipients.
        terms: Vec<Ref<of::Recipient>>,
        /// Named recipients.
        parties: Vec<Ref<of::Party>>,
        /// The group that these recipients belong to.
        category: Option<Ref<of::Recipient>>,
        /// The role of the recipients in relation to the controller (Art. 28).
        role: Option<Placed<Role>>,
        /// Purposes for which the recipients receive data.
        purposes: Vec<Ref<of::Purpose>>,
        /// Data that the recipients receive. What no `[[data]]` lists is a finding of a rule, not a fault of the file.
        data: Vec<Ref<of::Data>>,
        /// Data subjects whose data the recipients receive; absent = all (Art. 13(1)(e)).
        data_subjects: Vec<Ref<of::DeclaredDataSubject>>,
        /// Conditions under which the recipients receive data.
        when: Vec<Ref<of::Circumstance>>,
        /// Countries of the recipients, ISO 3166. They override the countries that the vocabulary knows (Art. 44).
        country: Vec<Country>,
        /// Caveats that limit the statement.
        caveat: Caveats,
        ..note: Note,
    }
}

record! {
    /// Staff who see the data. They are neither recipients nor processors (Arts. 29, 32).
    pub struct StaffAccess {
        /// Roles among the staff.
        staff: Vec<Ref<of::StaffRole>>,
        /// The term that the register wrongly uses for its staff; never printed.
        called: Option<StaffCalled>,
        ..note: Note,
    }
}

record! {
    /// Programs that the controller uses.
    pub struct Tools {
        /// The programs.
        parties: Vec<Ref<of::Party>>,
        ..note: Note,
    }
}

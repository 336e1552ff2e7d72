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
        /// None outside this circle.
        only_to: Vec<Ref<of::RecipientOrParty>>,
        /// Exceptions.
        except_when: Vec<Ref<of::Circumstance>>,
        /// A general end.
        purposes: Vec<Ref<of::Purpose>>,
        /// Ends for which data are never disclosed.
        never_for: Vec<Ref<of::Purpose>>,
        /// What the statement leaves open.
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
        /// The group that they belong to.
        category: Option<Ref<of::Recipient>>,
        /// What they are towards the controller (Art. 28).
        role: Option<Placed<Role>>,
        /// What for.
        purposes: Vec<Ref<of::Purpose>>,
        /// Which data.
        data: Vec<Ref<of::DeclaredData>>,
        /// On what condition.
        when: Vec<Ref<of::Circumstance>>,
        /// Where they are, ISO 3166; wins over what is known of them (Art. 44).
        country: Vec<Country>,
        /// What the statement leaves open.
        caveat: Caveats,
        ..note: Note,
    }
}

record! {
    /// Staff who see the data. They are neither recipients nor processors (Arts. 29, 32).
    pub struct StaffAccess {
        /// Roles among the staff.
        staff: Vec<Ref<of::StaffRole>>,
        /// What the register calls them, where it calls them wrong; not printed.
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

//! Rules on the controller, its representative and its officer.

pub(super) mod business_id_invalid;
pub(super) mod business_id_missing;
pub(super) mod contact_format;
pub(super) mod contact_missing;
pub(super) mod dpo_contact_missing;
pub(super) mod dpo_denied_and_named;
pub(super) mod dpo_no_electronic_contact;
pub(super) mod dpo_status_unstated;
pub(super) mod fax_contact;
pub(super) mod joint_arrangement_missing;
pub(super) mod name_missing;
pub(super) mod register_names_other_entity;
pub(super) mod representative_missing;
pub(super) mod role_qualified;
pub(super) mod single_named_mailbox;

use crate::register::Contact;
use crate::rules::Context;

/// Returns the details of the controllers, the representative, the officer and the contacts.
pub(super) fn contacts<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Contact> + use<'a> {
    let register = context.register;
    let controllers = register.controller.iter().chain(&register.joint_controllers);
    let officer = register.data_protection_officer.iter().map(|officer| &officer.contact);
    let named = register.contacts.iter().map(|(_, contact)| contact);
    controllers.map(|own| &own.contact).chain(register.representative.iter()).chain(officer).chain(named)
}

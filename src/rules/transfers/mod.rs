//! Rules on transfers to third countries.

pub(super) mod adequacy_unknown;
pub(super) mod country_missing;
pub(super) mod dead_transfer_mechanism;
pub(super) mod dpf_misplaced;
pub(super) mod inside_eea;
pub(super) mod no_transfer_vs_non_eu_provider;
pub(super) mod provider_country_unknown;
pub(super) mod safeguard_missing;
pub(super) mod statement_contradiction;
pub(super) mod status_undeclared;

use crate::law::is_third_country;
use crate::reading::Passage;
use crate::reading::lists::transfers::*;
use crate::register::Transfer;
use crate::rules::Context;

/// Returns whether the notice says anything of transfers outside the EEA: none, a transfer, or a text.
pub(super) fn has_statement(context: &Context<'_>) -> bool {
    let stated = context.register.transfers.as_ref();
    stated.is_some_and(|transfers| transfers.status.is_some() || transfers.note.text.is_some())
        || !context.register.third_country_transfers.is_empty()
}

/// Returns the transfers that leave the EEA. A transfer without a country counts.
pub(super) fn abroad<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Transfer> + use<'a> {
    let home = context.country().to_owned();
    let entries = context.register.third_country_transfers.iter();
    entries.filter(move |transfer| {
        transfer.country.is_empty() || transfer.country.iter().any(|country| is_third_country(&country.0, &home))
    })
}

/// Returns whether a text names a third country. Its code counts in capitals only: in lower case, it can be another
/// word.
pub(super) fn has_third_country(passage: &Passage) -> bool {
    let mut words = passage.text().split(|c: char| !c.is_alphanumeric());
    COUNTRIES.is_in(passage)
        || words.any(|word| !word.contains(char::is_lowercase) && COUNTRY_LETTERS.has(&word.to_lowercase()))
}

//! Cookies that need consent.

use crate::register::{Cookie, Ref, Register, of};
use crate::vocabulary::{Kind, Property};

/// Returns whether cookies for these purposes need consent: at least one purpose needs more than strictly necessary
/// cookies. Without purposes it is false. See Act 917/2014, section 205, and Art. 5(3) of Directive 2002/58/EC.
#[must_use]
pub fn is_cookie_consent_needed(register: &Register, purposes: &[Ref<of::Purpose>]) -> bool {
    purposes.iter().any(|purpose| !register.has_property(Kind::Purpose, &purpose.id, Property::Essential))
}

/// Returns the cookies that need consent: by their purposes, or, without purposes, because their party is a known
/// tracker.
pub fn cookies_needing_consent(register: &Register) -> impl Iterator<Item = &Cookie> {
    register.cookie.iter().filter(|cookie| {
        if cookie.purposes.is_empty() {
            let party = cookie.party.as_ref();
            return party.is_some_and(|party| register.has_property(Kind::Service, &party.id, Property::Tracker));
        }
        is_cookie_consent_needed(register, &cookie.purposes)
    })
}

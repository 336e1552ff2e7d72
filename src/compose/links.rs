//! Web addresses, mailboxes and telephone numbers as links. What cannot be linked stands as words.

use crate::address;
use crate::document::Inline;
use crate::reading::lists::controller::contact_format::EXTENSIONS;
use crate::register::{Address, Email, Phone, Web};

/// Returns the link to a page. It is shown without `https://`, which would fill half a line on a phone.
pub(super) fn web_link(web: &Address<Web>) -> Inline {
    let shown = web.value.strip_prefix("https://").filter(|rest| !rest.is_empty()).unwrap_or(&web.value);
    match address::web(&web.value) {
        Ok(url) => Inline::link(url, shown),
        Err(_) => Inline::text(&web.value),
    }
}

pub(super) fn email_link(email: &Address<Email>) -> Inline {
    linked(address::email(&email.value), &email.value)
}

pub(super) fn phone_link(phone: &Address<Phone>) -> Inline {
    linked(call(&phone.value), &phone.value)
}

/// Returns the link that calls a number.
pub(super) fn call(number: &str) -> Result<String, address::Fault> {
    address::phone(number, &|word| EXTENSIONS.has(word))
}

/// Returns words as a link, if they are an address.
pub(super) fn linked(url: Result<String, address::Fault>, words: &str) -> Inline {
    match url {
        Ok(url) => Inline::link(url, words),
        Err(_) => Inline::text(words),
    }
}

//! Web addresses, mailboxes and telephone numbers as links.

use crate::document::Inline;
use crate::register::Plain;

/// Returns an address with a scheme; a host without one gets https.
pub(super) fn web_address(web: &str) -> String {
    if web.contains("://") { web.to_owned() } else { format!("https://{web}") }
}

pub(super) fn email_link(email: &Plain) -> Inline {
    Inline::link(format!("mailto:{}", email.value), &email.value)
}

/// Returns the link to a page. It is shown without `https://`, which would fill half a line on a phone.
pub(super) fn web_link(web: &Plain) -> Inline {
    let url = web_address(&web.value);
    let shown = web.value.strip_prefix("https://").filter(|rest| !rest.is_empty()).unwrap_or(&web.value);
    if crate::prose::is_safe_url(&url) { Inline::link(url, shown) } else { Inline::text(&web.value) }
}

pub(super) fn phone_link(phone: &Plain) -> Inline {
    let number = dialled(&phone.value);
    if number.len() < 3 { Inline::text(&phone.value) } else { Inline::link(format!("tel:{number}"), &phone.value) }
}

/// Returns the digits to dial: the first of several numbers, without an extension, and without a zero in brackets,
/// which callers from abroad leave out.
fn dialled(shown: &str) -> String {
    let first = shown.split('/').next().unwrap_or_default();
    let first = first.split(char::is_alphabetic).next().unwrap_or_default();
    let first = if first.trim_start().starts_with('+') { first.replace("(0)", "") } else { first.to_owned() };
    first.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

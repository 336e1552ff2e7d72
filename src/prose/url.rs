//! Addresses that may be linked.

/// Returns whether an address may be linked: web, mail and telephone only, since a browser opens or runs other schemes.
#[must_use]
pub fn is_safe_url(url: &str) -> bool {
    let scheme = url.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    let clean = !url.chars().any(|c| c.is_control() || c.is_whitespace());
    clean
        && match scheme.as_deref() {
            Some("http" | "https") => url.split_once("://").is_some_and(|(_, rest)| !rest.is_empty()),
            Some("mailto" | "tel") => true,
            _ => false,
        }
}

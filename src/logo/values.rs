//! Values of attributes and properties.

use super::error::What;
use super::names::FUNCTIONS;
use super::raster;

/// Checks a value that a browser reads as a style: it may refer to elements of the file, and calls known functions alone.
pub(super) fn check_style(value: &str) -> Result<(), What> {
    // An escape could spell any name. No tool for drawing writes one.
    if value.contains(['\\', '{', '}', '<', '@']) {
        return Err(What::Style(value.to_owned()));
    }
    // These words belong to `unicode-bidi` alone. They show a text from its end to its beginning.
    let words = value.to_lowercase();
    if words.contains("bidi-override") || words.contains("isolate-override") {
        return Err(What::Reversed(value.to_owned()));
    }
    for (at, _) in value.match_indices('(') {
        let before = &value[..at];
        let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_') || !c.is_ascii();
        let name = &before[before.trim_end_matches(is_name).len()..];
        let name = name.to_lowercase();
        if name == "url" {
            check_url(value, &value[at + 1..])?;
        } else if !name.is_empty() && !FUNCTIONS.contains(&name.as_str()) {
            return Err(What::Style(value.to_owned()));
        }
    }
    Ok(())
}

fn check_url(value: &str, rest: &str) -> Result<(), What> {
    let address = rest.split(')').next().unwrap_or_default();
    if url_id(address).is_some() { Ok(()) } else { Err(What::Loads(value.to_owned())) }
}

/// Returns the id that the address in `url(…)` refers to, if it is one of this file.
fn url_id(address: &str) -> Option<&str> {
    let address = address.trim();
    let quoted = |quote| address.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
    let bare = quoted('"').or_else(|| quoted('\'')).unwrap_or(address);
    let id = bare.strip_prefix('#')?;
    let is_plain = !id.is_empty() && !id.contains(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '(' | '\\'));
    is_plain.then_some(id)
}

/// Returns the ids of the elements that a value refers to with `url(#id)`.
pub(super) fn ids(value: &str) -> impl Iterator<Item = &str> {
    let calls = value.match_indices('(').filter(|(at, _)| {
        let start = at.checked_sub(3);
        start.and_then(|start| value.get(start..*at)).is_some_and(|name| name.eq_ignore_ascii_case("url"))
    });
    calls.filter_map(|(at, _)| url_id(value[at + 1..].split(')').next()?))
}

/// Returns the address of a picture within the file, as it is published, and its number of pixels.
pub(super) fn picture(address: &str) -> Result<(String, u64), What> {
    let address = address.trim();
    if !address.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:")) {
        return Err(What::Loads(address.chars().take(200).collect()));
    }
    let (head, data) = address.split_once(',').ok_or(What::Embedded)?;
    let data: String = data.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    let is_base64 = head.to_lowercase().replace(' ', "").ends_with(";base64")
        && data.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '='));
    let address = format!("data:;base64,{data}");
    let bytes = data_url::DataUrl::process(&address).ok().and_then(|url| url.decode_to_vec().ok());
    let (bytes, _) = bytes.filter(|_| is_base64).ok_or(What::Embedded)?;
    // The bytes decide, not the name that the address gives them.
    let kind = raster::kind_of(&bytes).filter(|kind| *kind != "avif").ok_or(What::Embedded)?;
    let (width, height) = raster::size(&bytes)?;
    Ok((format!("data:image/{kind};base64,{data}"), width as u64 * height as u64))
}

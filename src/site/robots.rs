//! What a site tells search engines: the directives of the `robots` meta tag.

use crate::closest::closest;

use super::faults::Error;

/// Directives without a value: those of Google's and Bing's documentation, and two for the training of models.
const WORDS: [&str; 16] = [
    "all",
    "index",
    "follow",
    "noindex",
    "nofollow",
    "none",
    "noarchive",
    "nocache",
    "nosnippet",
    "noimageindex",
    "notranslate",
    "nositelinkssearchbox",
    "indexifembedded",
    "noai",
    "noimageai",
    "noodp",
];

/// Directives whose value is a number of characters or seconds; -1 = without a limit.
const NUMBERS: [&str; 2] = ["max-snippet", "max-video-preview"];

/// Refuses a text that holds anything but directives: robots pass over what they do not know, and the page would be listed.
pub(super) fn check(text: &str) -> Result<(), Error> {
    let mut proposals = Vec::new();
    let mut unknown = None;
    for part in text.split(',').map(str::trim) {
        // A date may have commas in it, and stands last.
        if part.to_ascii_lowercase().starts_with("unavailable_after:") {
            break;
        }
        if is_directive(part) {
            proposals.push(part.to_owned());
            continue;
        }
        let near =
            part.split_whitespace().map(|word| if is_directive(word) { Some(word) } else { closest(word, WORDS) });
        let near: Option<Vec<&str>> = near.collect();
        proposals.push(near.map(|words| words.join(", ")).unwrap_or_default());
        unknown = unknown.or(Some(part));
    }
    let Some(unknown) = unknown else { return Ok(()) };
    let is_certain = proposals.iter().all(|proposal| !proposal.is_empty());
    let proposal = if is_certain { proposals.join(", ") } else { String::new() };
    let known = WORDS.iter().map(|word| (*word).to_owned()).collect();
    Err(Error::Robots { directive: unknown.to_owned(), proposal, known })
}

/// Returns whether a text is one directive, in capitals or not.
fn is_directive(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let Some((name, value)) = text.split_once(':') else { return WORDS.contains(&text.as_str()) };
    let value = value.trim();
    match name.trim() {
        "max-image-preview" => matches!(value, "none" | "standard" | "large"),
        name => NUMBERS.contains(&name) && value.parse::<i64>().is_ok_and(|number| number >= -1),
    }
}

/// Returns whether robots must not list the pages.
pub(super) fn forbids(text: &str) -> bool {
    text.split(',').any(|word| matches!(word.trim().to_ascii_lowercase().as_str(), "noindex" | "none"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directives_are_known_in_any_case_and_with_their_values() {
        for text in [
            "noindex",
            "NOINDEX, nofollow",
            "noindex,nofollow",
            "max-snippet:-1, max-image-preview: large",
            "noindex, unavailable_after: Fri, 25 Aug 2034 15:00:00 GMT",
        ] {
            assert!(check(text).is_ok(), "{text}");
        }
        for (text, expected) in [
            ("no-index", "noindex"),
            ("noindx, nofollow", "noindex, nofollow"),
            ("noindex nofollow", "noindex, nofollow"),
            ("", ""),
            ("noindex,", ""),
            ("false", ""),
            ("max-snippet:many", ""),
            ("max-image-preview:huge", ""),
        ] {
            let Err(Error::Robots { proposal, .. }) = check(text) else { panic!("{text}") };
            assert_eq!(proposal, expected, "{text}");
        }
    }

    #[test]
    fn what_forbids_a_list_is_found_among_others() {
        for (text, expected) in [("nofollow, NoIndex", true), ("none", true), ("nofollow", false), ("all", false)] {
            assert_eq!(forbids(text), expected, "{text}");
        }
    }
}

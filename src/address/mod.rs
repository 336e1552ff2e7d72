//! Addresses that a page links: web addresses, e-mail addresses and telephone numbers.
//!
//! Each is judged once, in the way in which a browser or mail program would read it, and the result is what stands in the
//! link: ASCII alone, encoded. A reader sees the address as its author wrote it. What a program would read otherwise than a
//! person does is refused, with a proposal where one is certain: invisible characters, letters of two scripts in one name,
//! a user before the host, a backslash, headers of a message.

mod characters;
mod email;
mod fault;
mod host;
mod link;
mod phone;
mod web;

pub use email::email;
pub use fault::{Fault, Why};
pub use link::link;
pub use phone::phone;
pub use web::{base_url, web};

/// What an address is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An e-mail address.
    Email,
    /// A telephone or fax number.
    Phone,
    /// A web address.
    Web,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Whatever is written, it is judged, a link is ASCII without spaces, and a proposal is taken.
        #[test]
        fn each_text_is_judged(pieces in proptest::collection::vec(0..PIECES.len(), 0..9)) {
            let text: String = pieces.iter().map(|piece| PIECES[*piece]).collect();
            for judge in [web, base_url, email, link, |text: &str| phone(text, &|word| word == "ext")] {
                match judge(&text) {
                    Ok(linked) => prop_assert!(linked.chars().all(|c| c.is_ascii_graphic()), "{text:?} is linked as {linked:?}"),
                    Err(fault) => {
                        let proposal = fault.proposal;
                        prop_assert!(proposal.as_deref().is_none_or(|text| judge(text).is_ok()), "{text:?}: {proposal:?}");
                    }
                }
            }
        }
    }

    const PIECES: &[&str] = &[
        "https://",
        "http:",
        "//",
        "/",
        "\\",
        "mailto:",
        "tel:",
        "javascript:",
        "www.",
        "aamu.example",
        "info",
        "@",
        ":",
        ".",
        ",",
        ";",
        " ",
        "?",
        "bcc=",
        "&",
        "#",
        "%",
        "%0d%0a",
        "%3F",
        "\"",
        "<",
        ">",
        "(",
        ")",
        "[",
        "]",
        "\u{200b}",
        "\u{a0}",
        "\u{430}",
        "\u{ff41}",
        "ä",
        "+358",
        "(0)",
        "20 123",
        "ext",
        "12",
        "-",
        "\u{2011}",
        "'",
        "{",
        "}",
        "|",
        "^",
        "`",
        "xn--",
        "\u{fffd}",
    ];
}

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
mod words;

pub use email::email;
pub use fault::{Fault, Why};
pub use link::link;
pub use phone::phone;
pub use web::{base_url, web};
pub use words::names_another;

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

    type Judge = fn(&str) -> Result<String, Fault>;

    const JUDGES: [Judge; 5] = [web, base_url, email, link, |text: &str| phone(text, &|word| word == "ext")];

    proptest! {
        /// Whatever is written, however often, it is judged, a link is ASCII without what RFC 3986 has not, and a proposal is
        /// taken.
        #[test]
        fn each_text_is_judged(
            pieces in proptest::collection::vec((0..PIECES.len(), prop_oneof![8 => Just(1_usize), 1 => 2..20_usize, 1 => Just(5000)]), 0..9)
        ) {
            let text: String = pieces.iter().map(|(piece, times)| PIECES[*piece].repeat(*times)).collect();
            for judge in JUDGES {
                match judge(&text) {
                    Ok(linked) => prop_assert!(is_of_rfc_3986(&linked), "{text:?} is linked as {linked:?}"),
                    Err(fault) => {
                        let proposal = fault.proposal;
                        prop_assert!(proposal.as_deref().is_none_or(|text| judge(text).is_ok()), "{text:?}: {proposal:?}");
                    }
                }
            }
        }
    }

    /// What is refused is refused at once: neither the stack nor the time grows with how often a mistake is repeated.
    #[test]
    fn a_repeated_mistake_needs_no_stack() {
        const STACK: usize = 256 << 10;
        let judge_all = || {
            for piece in PIECES.iter().copied().chain([
                "1,",
                "1;",
                "a.",
                "a@",
                "https//",
                "http:///",
                "tel: ",
                "mailto:mailto:x@",
            ]) {
                for times in [2, 12, 30, 80, 200, 1000, 6000] {
                    let repeated = piece.repeat(times);
                    for text in
                        [repeated.clone(), format!("https://a.example{repeated}"), format!("{repeated}a@a.example")]
                    {
                        for judge in JUDGES {
                            let _ = judge(&text);
                        }
                    }
                }
            }
        };
        let thread = std::thread::Builder::new().stack_size(STACK).spawn(judge_all).expect("a thread");
        thread.join().expect("each text is judged");
    }

    #[test]
    fn a_text_that_is_too_long_says_how_long_it_can_be() {
        for (judge, unit, most) in [
            (JUDGES[0], "https://", 2048),
            (JUDGES[2], "mailto:", 254),
            (JUDGES[3], "tel:", 2048),
            (JUDGES[4], "1,", 100),
        ] {
            assert_eq!(judge(&unit.repeat(5000)), Err(Fault { why: Why::Long(most), proposal: None }), "{unit}");
        }
        let labels = format!("{}.example", vec!["a".repeat(60); 3].join("."));
        assert_eq!(email(&format!("{}@{labels}", "a".repeat(60))).map(|link| link.len()), Ok("mailto:".len() + 251));
        assert_eq!(email(&format!("{}@{labels}", "a".repeat(64))).map_err(|fault| fault.why), Err(Why::Long(254)));
        let path = "a".repeat(2048 - "https://a.example/".len());
        assert!(web(&format!("https://a.example/{path}")).is_ok());
        assert!(web(&format!("https://a.example/{path}a")).is_err());
    }

    /// Returns whether a link has only the characters of RFC 3986, brackets in its host alone, and codes in hexadecimal digits.
    fn is_of_rfc_3986(link: &str) -> bool {
        let host_end = link.find("://").map_or(0, |at| at + 3);
        let host_end = link[host_end..].find('/').map_or(link.len(), |at| at + host_end);
        let (host, path) = link.split_at(host_end);
        let is_code =
            |at| path.as_bytes().get(at + 1..at + 3).is_some_and(|code| code.iter().all(u8::is_ascii_hexdigit));
        let has_whole_codes = path.match_indices('%').all(|(at, _)| is_code(at));
        let is_allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c);
        has_whole_codes
            && path.chars().all(is_allowed)
            && path.matches('#').count() < 2
            && host.chars().all(|c| is_allowed(c) || matches!(c, '[' | ']'))
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
        "%zz",
        "\u{13a0}\u{13a1}\u{13a2}",
        "\u{ab70}",
        "\u{1e9e}",
        "\u{3a3}",
        "1,",
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

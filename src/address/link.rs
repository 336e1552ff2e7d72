//! Addresses in the links of a text, each with its scheme.

use percent_encoding::{percent_decode_str, utf8_percent_encode};

use super::characters::{encoded_unseen, refuse_unseen};
use super::email::{ENCODED, email};
use super::fault::{Fault, Why, settled};
use super::phone::phone;
use super::web;

/// Judges the address of a link and returns it as it stands in the page. Schemes are http, https, mailto and tel: a browser
/// opens or runs what has another.
///
/// # Errors
/// When the scheme is another or missing, what it leads to is refused, or it is too long.
pub fn link(text: &str) -> Result<String, Fault> {
    settled(text, web::LONGEST, judge)
}

/// Judges the address of a link, but not the candidate in its place.
fn judge(text: &str) -> Result<String, Fault> {
    refuse_unseen(text)?;
    let (scheme, rest) = text.split_once(':').unwrap_or_default();
    match scheme.to_ascii_lowercase().as_str() {
        "mailto" => message(rest),
        "tel" => call(rest),
        "http" | "https" => web::with_scheme(text),
        _ => Err(without_scheme(text)),
    }
}

/// Refuses an address without a scheme. Proposes the one that it needs.
fn without_scheme(text: &str) -> Fault {
    if email(text).is_ok() {
        return Fault { why: Why::Scheme(String::new()), proposal: Some(format!("mailto:{text}")) };
    }
    match web::web(text) {
        Ok(_) => Fault::new(Why::Scheme(String::new())).proposing(format!("https://{text}")),
        Err(fault) => fault,
    }
}

/// Judges what follows `mailto:`. It may have a subject and a text; anything else, such as a hidden recipient, is refused.
fn message(rest: &str) -> Result<String, Fault> {
    if let Some(c) = encoded_unseen(rest) {
        let address = rest.split(['?', '%']).next().unwrap_or_default();
        return Err(Fault::new(Why::Encoded(c)).proposing(format!("mailto:{address}")));
    }
    let (address, headers) = rest.split_once('?').unwrap_or((rest, ""));
    let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let mut linked = email(&decode(address)).map_err(|fault| fault.map(|address| format!("mailto:{address}")))?;
    for (number, header) in headers.split('&').filter(|header| !header.is_empty()).enumerate() {
        let (name, value) = header.split_once('=').unwrap_or((header, ""));
        let name = name.to_ascii_lowercase();
        if !matches!(name.as_str(), "subject" | "body") {
            return Err(Fault::new(Why::Header).proposing(format!("mailto:{address}")));
        }
        let mark = if number == 0 { '?' } else { '&' };
        linked.push_str(&format!("{mark}{name}={}", utf8_percent_encode(&decode(value), ENCODED)));
    }
    Ok(linked)
}

/// Judges what follows `tel:`: a number, perhaps with an extension.
fn call(rest: &str) -> Result<String, Fault> {
    let decoded = percent_decode_str(rest).decode_utf8_lossy();
    let judge = |number: &str| phone(number, &|word| word == "ext");
    judge(&decoded).map_err(|fault| {
        let proposal = fault.proposal.and_then(|number| judge(&number).ok());
        Fault { why: fault.why, proposal }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_where_it_says() {
        for (written, linked) in [
            ("https://www.aamu.example/ä", "https://www.aamu.example/%C3%A4"),
            ("HTTPS://www.aamu.example", "https://www.aamu.example"),
            ("MAILTO:info@aamu.example", "mailto:info@aamu.example"),
            (
                "mailto:info@aamu.example?subject=Oma%20pyynt%C3%B6",
                "mailto:info@aamu.example?subject=Oma%20pyynt%C3%B6",
            ),
            ("mailto:info@aamu.example?Subject=a&body=b", "mailto:info@aamu.example?subject=a&body=b"),
            ("tel:+358-20-123", "tel:+35820123"),
            ("tel:+35820123;ext=4", "tel:+35820123;ext=4"),
        ] {
            assert_eq!(link(written).as_deref(), Ok(linked), "{written}");
        }
    }

    #[test]
    fn a_link_that_does_more_than_it_says_is_refused() {
        for (written, why, proposal) in [
            ("www.aamu.example/x", "scheme", "https://www.aamu.example/x"),
            ("info@aamu.example", "scheme", "mailto:info@aamu.example"),
            ("JavaScript:alert(1)", "scheme", ""),
            ("data:text/html,x", "scheme", ""),
            ("file:///etc/passwd", "scheme", ""),
            ("vbscript:x", "scheme", ""),
            ("ftp://aamu.example", "scheme", ""),
            ("#rights", "host", ""),
            ("../x", "host", ""),
            ("mailto:info@aamu.example?bcc=x@evil.example", "header", "mailto:info@aamu.example"),
            ("mailto:info@aamu.example?subject=a&cc=x@evil.example", "header", "mailto:info@aamu.example"),
            ("mailto:info@aamu.example%0d%0abcc:x@evil.example", "encoded", "mailto:info@aamu.example"),
            ("mailto:info@aamu.example?subject=a%0D%0Abcc:x@evil.example", "encoded", "mailto:info@aamu.example"),
            ("mailto:info@aamu.example%3Fbcc=x@evil.example", "header", "mailto:info@aamu.example"),
            ("mailto:a@aamu.example,b@aamu.example", "several", "mailto:a@aamu.example"),
            ("mailto:", "form", ""),
            ("tel:", "form", ""),
            ("tel:alert", "character", ""),
            ("https://aamu\u{ad}.example/x", "invisible", "https://aamu.example/x"),
        ] {
            let fault = link(written).expect_err(written);
            assert_eq!((fault.why.id(), fault.proposal.unwrap_or_default().as_str()), (why, proposal), "{written}");
        }
    }
}

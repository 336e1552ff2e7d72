//! E-mail addresses, and their links by RFC 6068.

use email_address::{EmailAddress, Options};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::characters::{of_other_script, refuse_unseen};
use super::fault::{Fault, Why};
use super::host;

/// The characters that are encoded in a link: all but letters, digits and these marks. RFC 6068 lets some more stand, but not
/// every program that reads links does.
pub(super) const ENCODED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'+');

/// Judges an e-mail address and returns the link to it: `mailto:info@example.com`.
///
/// # Errors
/// When it is not one address in the form `name@host`, without a name beside it, in quotation marks or with an IP address.
pub fn email(text: &str) -> Result<String, Fault> {
    refuse_unseen(text, email)?;
    refuse_more(text)?;
    let (local, host) = text.rsplit_once('@').ok_or_else(|| Fault::new(Why::Form))?;
    if let Some(c) = local.chars().find(|c| "\"()[]\\:%".contains(*c)) {
        let fault = Fault::new(Why::Character(c));
        return Err(if c == '"' { fault.proposing(text.replace('"', ""), email) } else { fault });
    }
    if host.starts_with('[') {
        return Err(Fault::new(Why::Host(host.to_owned())));
    }
    let judged = host::judge(host).map_err(|fault| {
        let proposal = fault.proposal.map(|host| format!("{local}@{host}")).filter(|whole| email(whole).is_ok());
        Fault { why: fault.why, proposal }
    })?;
    if !judged.is_domain || !judged.ascii.contains('.') {
        return Err(Fault::new(Why::Host(host.to_owned())));
    }
    if let Some(c) = of_other_script(local) {
        return Err(Fault::new(Why::Scripts(c)));
    }
    let options = Options::default().without_display_text().without_domain_literal();
    EmailAddress::parse_with_options(&format!("{local}@{}", judged.ascii), options)
        .map_err(|_| Fault::new(Why::Form))?;
    Ok(format!("mailto:{}@{}", utf8_percent_encode(local, ENCODED), judged.ascii))
}

/// Refuses what stands beside an address: a scheme, a name, headers of a message, another address, spaces.
fn refuse_more(text: &str) -> Result<(), Fault> {
    let scheme = text.split_once(':').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("mailto"));
    if let Some((scheme, rest)) = scheme {
        return Err(Fault::new(Why::Scheme(scheme.to_ascii_lowercase())).proposing(rest.trim().to_owned(), email));
    }
    let is_between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|' | '/' | '<' | '>');
    let pieces = || text.split(is_between).filter(|piece| piece.chars().count() > 1 && piece.contains('@'));
    if pieces().count() > 1 {
        let first = pieces().next().unwrap_or_default().to_owned();
        return Err(Fault::new(Why::Several).proposing(first, email));
    }
    if let Some((before, after)) = text.split_once('?') {
        let why = if after.contains('=') { Why::Header } else { Why::Character('?') };
        return Err(Fault::new(why).proposing(before.to_owned(), email));
    }
    if let Some(inner) = text.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map(|(inner, _)| inner) {
        return Err(Fault::new(Why::Name).proposing(inner.trim().to_owned(), email));
    }
    if text.contains(' ') {
        let fault = match pieces().find(|piece| email(piece).is_ok()) {
            Some(address) => Fault { why: Why::Name, proposal: Some(address.to_owned()) },
            None if text.contains('"') => Fault::new(Why::Space),
            None => Fault::new(Why::Space).proposing(text.replace(' ', ""), email),
        };
        return Err(fault);
    }
    match text.chars().find(|c| matches!(c, ',' | ';' | '<' | '>')) {
        Some(c) => Err(Fault::new(Why::Character(c)).proposing(text.replace([',', ';', '<', '>'], ""), email)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_linked_by_rfc_6068() {
        for (written, linked) in [
            ("tietosuoja@aamu.example", "mailto:tietosuoja@aamu.example"),
            ("Info+GDPR@Aamu.Example", "mailto:Info+GDPR@aamu.example"),
            ("o'neill&co=x@aamu.example", "mailto:o%27neill%26co%3Dx@aamu.example"),
            ("info@käyttö.example", "mailto:info@xn--kytt-loa5i.example"),
            ("jörgen@aamu.example", "mailto:j%C3%B6rgen@aamu.example"),
        ] {
            assert_eq!(email(written).as_deref(), Ok(linked), "{written}");
        }
    }

    #[test]
    fn what_is_not_one_address_is_refused() {
        for (written, why, proposal) in [
            ("tietosuoja@aamu.example\u{200b}", "invisible", "tietosuoja@aamu.example"),
            ("tieto\u{ad}suoja@aamu.example", "invisible", "tietosuoja@aamu.example"),
            ("tietosuoja\u{a0}@aamu.example", "invisible", "tietosuoja@aamu.example"),
            ("mailto:info@aamu.example", "scheme", "info@aamu.example"),
            ("MAILTO: info@aamu.example", "scheme", "info@aamu.example"),
            ("Mari Aamu <mari@aamu.example>", "name", "mari@aamu.example"),
            ("<mari@aamu.example>", "name", "mari@aamu.example"),
            ("Mari mari@aamu.example", "name", "mari@aamu.example"),
            ("info @ aamu.example", "space", "info@aamu.example"),
            ("a@aamu.example, b@aamu.example", "several", "a@aamu.example"),
            ("a@aamu.example;b@aamu.example", "several", "a@aamu.example"),
            ("a@aamu.example tai b@aamu.example", "several", "a@aamu.example"),
            ("info@aamu.example?bcc=x@evil.example", "header", "info@aamu.example"),
            ("info@aamu.example?", "character", "info@aamu.example"),
            ("info@aamu.example%0d%0abcc:x@evil.example", "character", ""),
            ("info@aamu.example,", "character", "info@aamu.example"),
            ("info@aamu.example.", "host", "info@aamu.example"),
            ("\"info\"@aamu.example", "character", "info@aamu.example"),
            ("\"a b\"@aamu.example", "space", ""),
            ("info@[192.0.2.1]", "host", ""),
            ("info@192.0.2.1", "host", ""),
            ("info@aamu", "host", ""),
            ("info@aamu..example", "host", ""),
            ("info@aamu,example", "character", ""),
            ("info(at)aamu.example", "form", ""),
            (".info@aamu.example", "form", ""),
            ("in..fo@aamu.example", "form", ""),
            ("@aamu.example", "form", ""),
            ("info@", "host", ""),
            ("a@b@aamu.example", "form", ""),
            ("inf\u{43e}@aamu.example", "scripts", ""),
            ("info@a\u{430}mu.example", "scripts", ""),
            ("info@\u{ff41}amu.example", "variant", "info@aamu.example"),
            ("", "form", ""),
        ] {
            let fault = email(written).expect_err(written);
            assert_eq!((fault.why.id(), fault.proposal.unwrap_or_default().as_str()), (why, proposal), "{written}");
        }
    }
}

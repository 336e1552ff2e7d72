//! E-mail addresses, and their links by RFC 6068.

use email_address::{EmailAddress, Options};
use icu_normalizer::ComposingNormalizerBorrowed;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::characters::{of_other_script, passes_for_latin, refuse_unseen};
use super::fault::{Fault, Why, settled};
use super::host;

/// The characters that are encoded in a link: all but letters, digits and these marks. RFC 6068 lets some more stand, but not
/// every program that reads links does.
pub(super) const ENCODED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'+');

/// The longest e-mail address, in characters (RFC 5321, section 4.5.3.1.3: a path of 256 with its angle brackets).
const LONGEST: usize = 254;

/// Judges an e-mail address and returns the link to it: `mailto:info@example.com`.
///
/// # Errors
/// When it is not one address in the form `name@host`, has a name beside it, quotation marks or an IP address, or is too long.
pub fn email(text: &str) -> Result<String, Fault> {
    settled(text, LONGEST, judge)
}

/// Judges an e-mail address, but not the candidate in its place.
pub(super) fn judge(text: &str) -> Result<String, Fault> {
    refuse_unseen(text)?;
    refuse_more(text)?;
    let (local, host) = text.rsplit_once('@').ok_or_else(|| Fault::new(Why::Form))?;
    if let Some(c) = local.chars().find(|c| "\"()[]\\:%".contains(*c)) {
        let fault = Fault::new(Why::Character(c));
        return Err(if c == '"' { fault.proposing(text.replace('"', "")) } else { fault });
    }
    if host.starts_with('[') {
        return Err(Fault::new(Why::Host(host.to_owned())));
    }
    let judged = host::judge(host).map_err(|fault| fault.map(|host| format!("{local}@{host}")))?;
    if !judged.is_domain || !judged.ascii.contains('.') {
        return Err(Fault::new(Why::Host(host.to_owned())));
    }
    host::refuse_unreachable(&judged)?;
    if let Some(c) = of_other_script(local) {
        return Err(Fault::new(Why::Scripts(c)));
    }
    let usual = ComposingNormalizerBorrowed::new_nfkc().normalize(local);
    if usual != ComposingNormalizerBorrowed::new_nfc().normalize(local) {
        return Err(Fault::new(Why::Variant).proposing(format!("{usual}@{host}")));
    }
    if let Some(c) = passes_for_latin(std::iter::once(local).chain(host.split('.'))) {
        return Err(Fault::new(Why::LookAlike(c, String::new())));
    }
    let options = Options::default().without_display_text().without_domain_literal();
    let whole = format!("{local}@{}", judged.ascii);
    if whole.len() > LONGEST {
        return Err(Fault::new(Why::Long(LONGEST)));
    }
    EmailAddress::parse_with_options(&whole, options).map_err(|_| Fault::new(Why::Form))?;
    Ok(format!("mailto:{}@{}", utf8_percent_encode(local, ENCODED), judged.ascii))
}

/// Returns what stands after each `mailto:` at the beginning.
fn without_schemes(mut text: &str) -> &str {
    loop {
        text = text.trim();
        match text.split_once(':') {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto") => text = rest,
            _ => return text,
        }
    }
}

/// Refuses what stands beside an address: a scheme, a name, headers of a message, another address, spaces.
fn refuse_more(text: &str) -> Result<(), Fault> {
    let scheme = text.split_once(':').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("mailto"));
    if let Some((scheme, rest)) = scheme {
        return Err(Fault::new(Why::Scheme(scheme.to_ascii_lowercase())).proposing(without_schemes(rest).to_owned()));
    }
    let is_between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|' | '/' | '<' | '>');
    let pieces = || text.split(is_between).filter(|piece| piece.chars().count() > 1 && piece.contains('@'));
    if pieces().count() > 1 {
        let first = pieces().next().unwrap_or_default().to_owned();
        return Err(Fault::new(Why::Several).proposing(first));
    }
    if let Some((before, after)) = text.split_once('?') {
        let why = if after.contains('=') { Why::Header } else { Why::Character('?') };
        return Err(Fault::new(why).proposing(before.to_owned()));
    }
    if let Some(inner) = text.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map(|(inner, _)| inner) {
        return Err(Fault::new(Why::Name).proposing(inner.trim().to_owned()));
    }
    if text.contains(' ') {
        let fault = match pieces().find(|piece| judge(piece).is_ok()) {
            Some(address) => Fault { why: Why::Name, proposal: Some(address.to_owned()) },
            None if text.contains('"') => Fault::new(Why::Space),
            None => Fault::new(Why::Space).proposing(text.replace(' ', "")),
        };
        return Err(fault);
    }
    match text.chars().find(|c| matches!(c, ',' | ';' | '<' | '>')) {
        Some(c) => Err(Fault::new(Why::Character(c)).proposing(text.replace([',', ';', '<', '>'], ""))),
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
            ("иван@aamu.example", "mailto:%D0%B8%D0%B2%D0%B0%D0%BD@aamu.example"),
            ("рос@пример.example", "mailto:%D1%80%D0%BE%D1%81@xn--e1afmkfd.example"),
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
            ("mailto:mailto: Mailto:info@aamu.example", "scheme", "info@aamu.example"),
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
            ("\u{440}\u{43e}\u{441}@aamu.example", "look-alike", ""),
            ("info@\u{440}\u{43e}\u{441}.example", "look-alike-host", ""),
            ("\u{ff41}@aamu.example", "variant", "a@aamu.example"),
            ("\u{1d422}nfo@aamu.example", "variant", "info@aamu.example"),
            ("\u{251}amu@aamu.example", "look-alike", ""),
            ("info@aamu.invalid", "unreachable", ""),
            ("info@mail.localhost", "unreachable", ""),
            ("", "form", ""),
        ] {
            let fault = email(written).expect_err(written);
            assert_eq!((fault.why.id(), fault.proposal.unwrap_or_default().as_str()), (why, proposal), "{written}");
        }
    }
}

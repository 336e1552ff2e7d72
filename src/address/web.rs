//! Web addresses.

use url::{ParseError, Url};

use crate::closest::closest;

use super::characters::{encoded_unseen, refuse_unseen};
use super::fault::{Fault, Why, settled};
use super::host;

/// The longest web address, in characters. Programs that keep or send addresses cut longer ones off, or refuse them.
pub(super) const LONGEST: usize = 2048;

/// Judges a web address and returns it as it stands in a link: in ASCII, its host as the DNS has it and the rest encoded by
/// RFC 3986. A host without a scheme gets https.
///
/// # Errors
/// When a browser could not open the address, or would read it otherwise than a person does, or it is too long.
pub fn web(text: &str) -> Result<String, Fault> {
    settled(text, LONGEST, |text| judge(text, Readers::Anywhere))
}

/// From where an address is opened.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Readers {
    /// From the author's own computer, as the site of a trial is.
    Here,
    /// From anywhere.
    Anywhere,
}

/// Judges a web address, but not the candidate in its place.
fn judge(text: &str, readers: Readers) -> Result<String, Fault> {
    if has_scheme(text) { whole(text, readers) } else { without_scheme(text, readers) }
}

/// Judges the address of a site, to which paths of pages are added, and returns it in ASCII without a `/` at its end.
///
/// # Errors
/// When it is no web address, or has no scheme, or has a query or a fragment.
pub fn base_url(text: &str) -> Result<String, Fault> {
    settled(text, LONGEST, judge_base)
}

fn judge_base(text: &str) -> Result<String, Fault> {
    let is_whole = has_scheme(text);
    let url = judge(text, Readers::Here)?;
    if !is_whole {
        return Err(Fault::new(Why::Scheme(String::new())).proposing(url));
    }
    if let Some(c) = text.chars().find(|c| matches!(c, '?' | '#')) {
        let before = text.split(['?', '#']).next().unwrap_or_default().to_owned();
        return Err(Fault::new(Why::Character(c)).proposing(before));
    }
    Ok(url.trim_end_matches('/').to_owned())
}

/// Encodes what browsers take and RFC 3986 has not, since sitemaps and programs that read pages or Markdown keep to it.
fn strict(url: &str) -> String {
    let path = url.find("://").and_then(|at| url[at + 3..].find('/').map(|slash| at + 3 + slash)).unwrap_or(url.len());
    let (host, path) = url.split_at(path);
    let mut out = host.to_owned();
    let fragment = path.find('#');
    for (at, c) in path.char_indices() {
        let is_code = || path.as_bytes().get(at + 1..at + 3).is_some_and(|code| code.iter().all(u8::is_ascii_hexdigit));
        let is_second_hash = || fragment.is_some_and(|first| first < at);
        if matches!(c, '[' | ']' | '^' | '|' | '`' | '{' | '}')
            || c == '%' && !is_code()
            || c == '#' && is_second_hash()
        {
            out.push_str(&format!("%{:02X}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

/// Judges an address that must have its scheme.
pub(super) fn with_scheme(text: &str) -> Result<String, Fault> {
    whole(text, Readers::Anywhere)
}

fn whole(text: &str, readers: Readers) -> Result<String, Fault> {
    refuse_characters(text)?;
    let (scheme, rest) = text.split_once(':').unwrap_or((text, ""));
    let lower = scheme.to_ascii_lowercase();
    if !matches!(lower.as_str(), "http" | "https") {
        return Err(other_scheme(&lower, rest));
    }
    let Some(address) = rest.strip_prefix("//").filter(|address| !address.starts_with('/')) else {
        let candidate = format!("{lower}://{}", rest.trim_start_matches(['/', ':', '.', ',', ';']));
        return Err(Fault::new(Why::Scheme(scheme.to_owned())).proposing(candidate));
    };
    let authority = address.split(['/', '?', '#']).next().unwrap_or_default();
    let after = &address[authority.len()..];
    if let Some((_, host)) = authority.rsplit_once('@') {
        return Err(Fault::new(Why::User).proposing(format!("{lower}://{host}{after}")));
    }
    // An address that begins twice: https://https://www.example.com
    if let Some(mut inner) = after.strip_prefix("//").filter(|_| is_scheme(authority.trim_end_matches(':'))) {
        while let Some((_, rest)) = inner.split_once("//").filter(|(begin, _)| is_scheme(begin.trim_end_matches(':'))) {
            inner = rest;
        }
        return Err(Fault::new(Why::Scheme(authority.to_owned())).proposing(format!("{lower}://{inner}")));
    }
    let (host, port) = host_and_port(authority);
    let judged = host::judge(host)
        .map_err(|fault| fault.map(|host| format!("{lower}://{host}{}{after}", &authority[port..])))?;
    if judged.is_domain && !judged.ascii.contains('.') && (is_scheme(&judged.ascii) || judged.ascii == "www") {
        return Err(Fault::new(Why::Host(host.to_owned())));
    }
    if readers == Readers::Anywhere {
        host::refuse_unreachable(&judged)?;
    }
    let url = Url::parse(text).map_err(|error| match error {
        ParseError::InvalidPort => Fault::new(Why::Port),
        _ => Fault::new(Why::Host(host.to_owned())),
    })?;
    if url.port() == Some(0) || authority.ends_with(':') {
        return Err(Fault::new(Why::Port).proposing(format!("{lower}://{host}{after}")));
    }
    match encoded_unseen(after) {
        Some(c) => Err(Fault::new(Why::Encoded(c))),
        None if after.is_empty() => Ok(url.as_str().trim_end_matches('/').to_owned()),
        None => Ok(strict(url.as_str())),
    }
}

/// Judges a host with a path, a port or neither: `www.example.com/privacy`.
fn without_scheme(text: &str, readers: Readers) -> Result<String, Fault> {
    let whole = whole(&format!("https://{}", text.trim_start_matches('/')), readers);
    let authority = text.split(['/', '?', '#']).next().unwrap_or_default();
    // An address of the protocol's own: //www.example.com
    if text.starts_with("//") {
        return Err(Fault::new(Why::Scheme(String::new())).proposing(format!("https:{text}")));
    }
    // A colon is missing: https//www.example.com
    if let Some(rest) =
        text.strip_prefix(authority).and_then(|rest| rest.strip_prefix("//")).filter(|_| is_scheme(authority))
    {
        return Err(Fault::new(Why::Scheme(authority.to_owned())).proposing(format!("{authority}://{rest}")));
    }
    match whole {
        Err(Fault { why: Why::User, .. }) if authority.len() == text.len() => Err(Fault::new(Why::Mail)),
        Err(fault) => Err(fault.map(|whole| whole.replacen("https://", "", 1))),
        Ok(_) if !authority.contains('.') => Err(Fault::new(Why::Host(authority.to_owned()))),
        Ok(url) => Ok(url),
    }
}

/// Refuses characters of which a browser would make something else.
fn refuse_characters(text: &str) -> Result<(), Fault> {
    refuse_unseen(text)?;
    if text.contains(' ') {
        let host_end = text.find("://").map_or(0, |at| at + 3);
        let host_end = text[host_end..].find(['/', '?', '#']).map_or(text.len(), |at| at + host_end);
        let (host, path) = text.split_at(host_end);
        return Err(Fault::new(Why::Space).proposing(host.replace(' ', "") + &path.replace(' ', "%20")));
    }
    if text.contains('\\') {
        return Err(Fault::new(Why::Character('\\')).proposing(text.replace('\\', "/")));
    }
    match text.chars().find(|c| matches!(c, '<' | '>' | '"')) {
        Some(c) => Err(Fault::new(Why::Character(c)).proposing(text.replace(['<', '>', '"'], ""))),
        None => Ok(()),
    }
}

/// Refuses a scheme other than http and https. Proposes https where a letter is wrong.
fn other_scheme(scheme: &str, rest: &str) -> Fault {
    let fault = Fault::new(Why::Scheme(scheme.to_owned()));
    match closest(scheme, ["https", "http"]).filter(|_| rest.starts_with("//")) {
        Some(meant) => fault.proposing(format!("{meant}:{rest}")),
        None => fault,
    }
}

/// Returns whether an address begins with a scheme. `example.com:8080` begins with a host.
fn has_scheme(text: &str) -> bool {
    let Some((before, after)) = text.split_once(':') else { return false };
    let is_port =
        after.split(['/', '?', '#']).next().is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()));
    let is_host = before.contains(['/', '?', '#', '@']) || (before.contains('.') && is_port);
    !is_host
}

fn is_scheme(text: &str) -> bool {
    text.eq_ignore_ascii_case("http") || text.eq_ignore_ascii_case("https")
}

/// Splits host and port, and returns the host and the offset of the colon. The colons of an IPv6 address stand in brackets.
fn host_and_port(authority: &str) -> (&str, usize) {
    let after_brackets = authority.rfind(']').unwrap_or(0);
    let end = authority[after_brackets..].find(':').map_or(authority.len(), |at| at + after_brackets);
    (&authority[..end], end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_linked_in_ascii() {
        for (written, linked) in [
            ("https://www.aamu.example", "https://www.aamu.example"),
            ("https://www.aamu.example/", "https://www.aamu.example/"),
            ("HTTPS://WWW.Aamu.Example/Polku", "https://www.aamu.example/Polku"),
            ("www.aamu.example", "https://www.aamu.example"),
            ("aamu.example/tietosuoja#a", "https://aamu.example/tietosuoja#a"),
            ("aamu.example:8443/x", "https://aamu.example:8443/x"),
            ("https://aamu.example:8443", "https://aamu.example:8443"),
            ("http://intra/henkilosto", "http://intra/henkilosto"),
            ("https://käyttö.example/ä?ö=å", "https://xn--kytt-loa5i.example/%C3%A4?%C3%B6=%C3%A5"),
            ("https://xn--kytt-loa5i.example", "https://xn--kytt-loa5i.example"),
            ("https://ka\u{308}ytto\u{308}.example", "https://xn--kytt-loa5i.example"),
            ("https://пример.example", "https://xn--e1afmkfd.example"),
            ("https://192.0.2.1/x", "https://192.0.2.1/x"),
            ("https://[2001:db8::1]:8443/x", "https://[2001:db8::1]:8443/x"),
            (
                "https://web.example/web/2026/https://www.aamu.example/",
                "https://web.example/web/2026/https://www.aamu.example/",
            ),
            ("https://aamu.example/a?mail=x@y.example", "https://aamu.example/a?mail=x@y.example"),
            ("https://aamu.example/[a]|b%zz%C3%a4", "https://aamu.example/%5Ba%5D%7Cb%25zz%C3%a4"),
            ("aamu.example/?q=[{^`}]#a#[b]%", "https://aamu.example/?q=%5B%7B%5E%60%7D%5D#a%23%5Bb%5D%25"),
            ("https://\u{13aa}\u{13b0}\u{13a8}.example", "https://xn--e9dds.example"),
            ("https://пример.рос.example", "https://xn--e1afmkfd.xn--n1ade.example"),
            ("https://рос.рф", "https://xn--n1ade.xn--p1ai"),
            ("https://αγορα.example", "https://xn--mxaaf2ck.example"),
            ("https://κοινωνια.example", "https://xn--mxapacqal6f.example"),
            ("https://почта.example", "https://xn--80a1acny.example"),
            ("https://xn--80ak6aa92e.com", "https://xn--80ak6aa92e.com"),
            ("https://192.168.1.2/x", "https://192.168.1.2/x"),
        ] {
            assert_eq!(web(written).as_deref(), Ok(linked), "{written}");
        }
    }

    #[test]
    fn what_a_browser_reads_otherwise_is_refused() {
        for (written, why, proposal) in [
            ("https://aamu.example\u{200b}", "invisible", "https://aamu.example"),
            ("https://aamu\u{ad}.example/x", "invisible", "https://aamu.example/x"),
            ("\u{feff}www.aamu.example", "invisible", "www.aamu.example"),
            ("https://aamu.example/a\u{a0}b", "invisible", "https://aamu.example/ab"),
            ("https://aamu.example/\u{fffd}", "character", ""),
            ("https://aamu.example/a b", "space", "https://aamu.example/a%20b"),
            ("https://aamu,example", "host", "https://aamu.example"),
            ("https://https://www.aamu.example", "scheme", "https://www.aamu.example"),
            ("https://http://www.aamu.example", "scheme", "https://www.aamu.example"),
            ("https://https://https://http://www.aamu.example/x", "scheme", "https://www.aamu.example/x"),
            ("https://www.aamu.example....", "host", "https://www.aamu.example"),
            ("https://\u{ab7a}\u{ab80}.example", "variant", "https://\u{13aa}\u{13b0}.example"),
            ("https:\\\\www.aamu,example.", "character", "https://www.aamu.example"),
            ("http:///x.example", "scheme", "http://x.example"),
            ("https:/www.aamu.example", "scheme", "https://www.aamu.example"),
            ("https:www.aamu.example", "scheme", "https://www.aamu.example"),
            ("https//www.aamu.example", "scheme", "https://www.aamu.example"),
            ("htps://www.aamu.example", "scheme", "https://www.aamu.example"),
            ("//www.aamu.example", "scheme", "https://www.aamu.example"),
            ("https://", "host", ""),
            ("https://www", "host", ""),
            ("https:\\\\www.aamu.example", "character", "https://www.aamu.example"),
            ("https://aamu.example\\@evil.example", "character", "https://aamu.example/@evil.example"),
            ("https://aamu.example@evil.example/x", "user", "https://evil.example/x"),
            ("https://user:word@aamu.example", "user", "https://aamu.example"),
            ("info@aamu.example", "mail", ""),
            ("https://aamu..example", "host", ""),
            ("https://aamu.example.", "host", "https://aamu.example"),
            ("https://-aamu.example", "host", ""),
            ("https://256.1.1.1", "host", ""),
            ("https://0x7f.1", "host", ""),
            ("https://2130706433", "host", ""),
            ("https://[::1", "host", ""),
            ("https://aamu.example:99999", "port", ""),
            ("https://aamu.example:80a", "port", ""),
            ("https://aamu.example:/x", "port", "https://aamu.example/x"),
            ("https://%61amu.example", "character", ""),
            ("https://\u{ff41}amu.example", "variant", "https://aamu.example"),
            ("https://aamu\u{3002}example", "variant", "https://aamu.example"),
            ("https://\u{430}amu.example", "scripts", ""),
            ("https://аррӏе.com", "look-alike-host", ""),
            ("https://www.ехсеӏ.example/x", "look-alike-host", ""),
            ("https://ΑΒΒ.example", "look-alike-host", ""),
            ("сосо-24.example", "look-alike-host", ""),
            ("https://\u{13a0}\u{13a1}\u{13a2}.example", "look-alike-host", ""),
            ("https://\u{251}amu.example", "look-alike-host", ""),
            ("https://localhost", "unreachable", ""),
            ("http://LOCALHOST:8000/x", "unreachable", ""),
            ("localhost:8000", "scheme", ""),
            ("https://localhost.localdomain", "unreachable", ""),
            ("https://www.aamu.localhost", "unreachable", ""),
            ("https://aamu.invalid", "unreachable", ""),
            ("aamu.test", "unreachable", ""),
            ("http://127.0.0.1:8080/x", "unreachable", ""),
            ("http://0.0.0.0", "unreachable", ""),
            ("http://169.254.1.1", "unreachable", ""),
            ("https://[::1]/x", "unreachable", ""),
            ("https://[fe80::1]", "unreachable", ""),
            ("https://[::ffff:127.0.0.1]", "unreachable", ""),
            ("https://aamu.example/%0d%0aX", "encoded", ""),
            ("https://aamu.example/%E2%80%8B", "encoded", ""),
            ("<https://aamu.example>", "character", "https://aamu.example"),
            ("javascript:alert(1)", "scheme", ""),
            ("data:text/html,x", "scheme", ""),
            ("file:///etc/passwd", "scheme", ""),
            ("mailto:info@aamu.example", "scheme", ""),
            ("aamu", "host", ""),
            ("/tietosuoja", "host", ""),
            ("", "host", ""),
        ] {
            let fault = web(written).expect_err(written);
            assert_eq!((fault.why.id(), fault.proposal.unwrap_or_default().as_str()), (why, proposal), "{written}");
        }
    }

    #[test]
    fn a_site_has_an_address_to_which_paths_are_added() {
        assert_eq!(base_url("https://Käyttö.example/ä/").as_deref(), Ok("https://xn--kytt-loa5i.example/%C3%A4"));
        assert!(web("https://localhost.aamu.example").is_ok(), "a name below that of a company");
        assert_eq!(base_url("http://localhost:8000").as_deref(), Ok("http://localhost:8000"));
        for (written, proposal) in [
            ("www.aamu.example", "https://www.aamu.example"),
            ("https://aamu.example/?a", "https://aamu.example/"),
            ("https://user@aamu.example", "https://aamu.example"),
            ("ftp://aamu.example", ""),
        ] {
            assert_eq!(base_url(written).unwrap_err().proposal.unwrap_or_default(), proposal, "{written}");
        }
    }
}

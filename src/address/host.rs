//! The host of a web or e-mail address.

use icu_normalizer::ComposingNormalizerBorrowed;
use url::Host;

use super::characters::{of_other_script, passes_for_latin};
use super::fault::{Fault, Why};

/// The longest label of a name in the DNS, and the longest name, in bytes (RFC 1035, section 2.3.4).
const LONGEST_LABEL: usize = 63;
const LONGEST_NAME: usize = 253;

/// A host that has been judged.
pub(super) struct Judged {
    /// The host in ASCII, as the DNS has it; an IPv6 address in brackets.
    pub ascii: String,
    /// Whether it is the name of a domain, not an IP address.
    pub is_domain: bool,
    /// Whether it is the reader's own computer, or leads nowhere.
    is_unreachable: bool,
}

/// Refuses a host that no reader can reach.
pub(super) fn refuse_unreachable(judged: &Judged) -> Result<(), Fault> {
    if judged.is_unreachable { Err(Fault::new(Why::Unreachable(judged.ascii.clone()))) } else { Ok(()) }
}

/// Returns whether a name is one that the DNS keeps from ever being given out (RFC 6761). A name within a network, such as
/// `intra`, is one that the readers of a notice for staff can reach, and `.example` is for examples.
fn is_unreachable(name: &str) -> bool {
    // Many systems have the second name for themselves.
    name == "localhost.localdomain"
        || name.rsplit('.').next().is_some_and(|last| matches!(last, "localhost" | "invalid" | "test"))
}

/// Returns whether an IPv4 address is the reader's own computer, or leads to none: those of one cable and of groups.
fn is_unreachable_v4(address: [u8; 4]) -> bool {
    matches!(address, [0 | 127 | 224..=239, ..] | [169, 254, ..] | [255, 255, 255, 255])
}

/// Judges a host: the name of a domain in any script, or an IP address in its usual form.
pub(super) fn judge(written: &str) -> Result<Judged, Fault> {
    let refuse = |why| Err(Fault::new(why));
    let no_host = || Why::Host(written.to_owned());
    if let Some(c) = written.chars().find(|c| "%<>\"\\`{}|^".contains(*c)) {
        return refuse(Why::Character(c));
    }
    if written.ends_with('.') {
        return Err(Fault::new(no_host()).proposing(written.trim_end_matches('.').to_owned()));
    }
    match Host::parse(written) {
        Ok(Host::Domain(name)) => {
            let label = |label: &str| {
                let is_known = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
                (1..=LONGEST_LABEL).contains(&label.len())
                    && label.bytes().all(is_known)
                    && !label.starts_with('-')
                    && !label.ends_with('-')
            };
            if let Some(dotted) = name.contains(',').then(|| written.replace(',', ".")) {
                return Err(Fault::new(no_host()).proposing(dotted));
            }
            if name.len() > LONGEST_NAME || !name.split('.').all(label) {
                return refuse(no_host());
            }
            let (unicode, _) = idna::domain_to_unicode(&name);
            if let Some(c) = unicode.split('.').find_map(of_other_script) {
                return refuse(Why::Scripts(c));
            }
            let lower = written.to_lowercase();
            let nfc = ComposingNormalizerBorrowed::new_nfc();
            // The form that browsers make of a name is no variant of itself, even where it is not in small letters: Cherokee.
            let is_usual = |text: &str| unicode == nfc.normalize(text);
            if name != lower && !is_usual(&lower) && !is_usual(written) {
                return Err(Fault::new(Why::Variant).proposing(unicode));
            }
            let as_written = nfc.normalize(written);
            if !written.is_ascii()
                && let Some(c) =
                    passes_for_latin(as_written.split('.')).or_else(|| passes_for_latin(unicode.split('.')))
            {
                return refuse(Why::LookAlike(c, name));
            }
            Ok(Judged { is_unreachable: is_unreachable(&name), ascii: name, is_domain: true })
        }
        Ok(address) => judge_number(&address, written).map_or_else(|| refuse(no_host()), Ok),
        Err(_) => refuse(no_host()),
    }
}

/// Judges an IP address. `None` if it is not written in its usual form.
fn judge_number(address: &Host, written: &str) -> Option<Judged> {
    let is_unreachable = match address {
        Host::Ipv4(address) => is_unreachable_v4(address.octets()),
        Host::Ipv6(address) => {
            let is_of_link = address.segments()[0] & 0xffc0 == 0xfe80;
            let is_own = address.is_loopback() || address.is_unspecified() || address.is_multicast();
            let mapped = address.to_ipv4_mapped().map(|mapped| mapped.octets());
            is_own || is_of_link || mapped.is_some_and(is_unreachable_v4)
        }
        Host::Domain(_) => false,
    };
    let ascii = address.to_string();
    let is_usual = matches!(address, Host::Ipv6(_)) || ascii == written;
    is_usual.then_some(Judged { ascii, is_domain: false, is_unreachable })
}

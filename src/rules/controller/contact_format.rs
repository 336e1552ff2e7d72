use crate::address::{self, Fault, Kind};
use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::Words;
use crate::reading::lists::controller::contact_format::*;
use crate::register::{AnyAddress, Record, Visitor};
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports an address or number that reaches nobody, or does not lead where a reader thinks, wherever one is written: in
    /// contact details, as the page of a party, of an own term or of a related notice, as the source of a copy. An e-mail
    /// address is one address and nothing else. A telephone or fax number has three to twenty digits and no letters. A web
    /// address is a host, or begins with http or https, and leads to no reader's own computer. None has characters that nobody
    /// sees, letters of two alphabets in one name, or a name whose letters all look like those of another alphabet.
    ///
    /// Does not report an extension ("ext. 12", "alanumero 3"), or a slash, brackets, dashes or no-break spaces in a number. Does
    /// not report a host in letters other than a–z, such as почта.example, or a host within a network, such as intra.
    ///
    /// Law: contact details (Art. 13(1)(a) and (b)).
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// email = "info(at)aamu.example"  # here
    /// ```
    /// ```toml
    /// [[related-notice]]
    /// name.en = "Customers"
    /// url = "https://aamu,example"  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// email = "tietosuoja@aamu.example"
    /// phone = "+358 (0)20 123 4567, ext. 12"
    /// web = "www.aamu.example"
    /// web-form = "HTTPS://www.aamu.example:8443/kysy"
    /// ```
    LK002 "contact-format", Error, [gdpr(13, 1, Some('a')), gdpr(13, 1, Some('b'))], section About, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    context.register.visit(&mut Addresses { findings });
}

struct Addresses<'f, 'a> {
    findings: &'f mut Findings<'a>,
}

impl Visitor for Addresses<'_, '_> {
    fn address(&mut self, address: AnyAddress<'_>) {
        let AnyAddress { kind, at, key, value } = address;
        let (case, judged) = match kind {
            Kind::Email => ("email", judge_email(value)),
            Kind::Phone => ("phone", address::phone(value, &|word| EXTENSIONS.has(word))),
            Kind::Web => ("url", address::web(value)),
        };
        let Err(Fault { why, proposal }) = judged else { return };
        let text = |text: &str| Argument::Text(text.to_owned());
        self.findings.report(
            at,
            &[
                ("case", Argument::Case(case)),
                ("fault", Argument::Case(why.id())),
                ("detail", Argument::Text(why.detail())),
                ("key", text(key)),
                ("value", text(value)),
                ("suggestion", Argument::Text(proposal.unwrap_or_default())),
            ],
        );
    }
}

/// Judges an e-mail address. Proposes one where its marks are spelled out, against robots: "info (at) example (dot) com".
fn judge_email(text: &str) -> Result<String, Fault> {
    let judged = address::email(text);
    let is_long = matches!(judged, Err(Fault { why: address::Why::Long(_), .. }));
    if text.contains('@') || judged.is_ok() || is_long {
        return judged;
    }
    let replaced = |text: &str, words: &Words, mark: &str| {
        let lower = text.to_lowercase();
        let found = words.iter().find_map(|word| Some((lower.find(word)?, word.len())));
        let found = found.filter(|(at, length)| text.is_char_boundary(*at) && text.is_char_boundary(at + length));
        found.map(|(at, length)| format!("{}{mark}{}", text[..at].trim_end(), text[at + length..].trim_start()))
    };
    let mut written = replaced(text, &AT_SIGNS, "@");
    while let Some(dotted) = written.as_deref().and_then(|text| replaced(text, &DOTS, ".")) {
        written = Some(dotted);
    }
    judged.map_err(|fault| match written.filter(|text| address::email(text).is_ok()) {
        Some(proposal) => Fault { why: address::Why::Form, proposal: Some(proposal) },
        None => fault,
    })
}

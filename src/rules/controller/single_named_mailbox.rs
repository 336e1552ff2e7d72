use crate::finding::Argument;
use crate::law::{controller_kind, gdpr};
use crate::reading::lists::controller::single_named_mailbox::*;
use crate::register::{Address, Contact, ControllerKind, Email, Name};
use crate::rules::{Context, Findings, controller, rule};

rule! {
    /// Reports a notice whose only e-mail address is made of a contact's own name, such as `antti.palonen@` of "Antti
    /// Palonen". Requests get lost when the employee leaves.
    ///
    /// Does not report the form `word.word@` alone, since it may be an office. Does not report a notice with a web
    /// form, or the mailbox of a controller who is a person.
    ///
    /// Law: rights must be easy to use (Art. 12(2)).
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// phone = "020 123 4567"
    /// [contact.register]
    /// name = "Mäkelä, Maija"
    /// email = "maija.makela@aamu.example"  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// email = "info@aamu.example"
    /// [contact.register]
    /// name = "Maija Mäkelä"
    /// email = "maija.makela@aamu.example"
    /// ```
    /// ```toml
    /// [contact.register]
    /// name = "Customer Service"
    /// email = "customer.service@aamu.example"
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Maija Mäkelä"
    /// email = "maija.makela@aamu.example"
    /// ```
    ID013 "single-named-mailbox", Info, [gdpr(12, 2, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let controller = context.register.controller.as_ref();
    let is_own_mailbox =
        controller.is_some_and(|own| controller_kind(own, context.home) == ControllerKind::NaturalPerson);
    if is_own_mailbox || controller::contacts(context).any(|contact| contact.web_form.is_some()) {
        return;
    }
    let emails: Vec<&Address<Email>> =
        controller::contacts(context).filter_map(|contact| contact.email.as_ref()).collect();
    let Some(only) = emails.first().filter(|only| emails.iter().all(|email| is_same(email, only))) else { return };
    // Only the officer and the contacts are people. The controller's own name is left out.
    let own: Vec<String> = controller.iter().filter_map(|own| own.contact.name.as_ref()).flat_map(words_of).collect();
    let officer = context.register.data_protection_officer.iter().map(|officer| &officer.contact);
    let people = officer.chain(context.register.contacts.iter().map(|(_, contact)| contact));
    let mut names = people.filter_map(|contact: &Contact| contact.name.as_ref());
    if let Some(name) = names.find(|name| is_person(name, &own) && is_mailbox_of(only, name)) {
        findings.report(
            only.at,
            &[("value", Argument::Text(only.value.clone())), ("name", crate::rules::name_argument(name))],
        );
    }
}

/// Returns whether two addresses differ in capitals at most.
fn is_same(one: &Address<Email>, other: &Address<Email>) -> bool {
    one.value.eq_ignore_ascii_case(&other.value)
}

/// Returns whether a name can be that of a person. It has two to four capitalised words, and none is an office or
/// belongs to the controller's name.
fn is_person(name: &Name, controller: &[String]) -> bool {
    name.spellings().all(|spelling| {
        let words: Vec<&str> = split(spelling).collect();
        (2..=4).contains(&words.len()) && words.iter().all(|word| word.starts_with(char::is_uppercase))
    }) && words_of(name).all(|word| !OFFICES.has(&word) && !controller.contains(&word))
}

/// Returns whether an address is made of a person's first and last name.
fn is_mailbox_of(email: &Address<Email>, name: &Name) -> bool {
    let Some((local, _)) = email.value.split_once('@') else { return false };
    let local = folded(local);
    let parts: Vec<&str> = local.split(['.', '_']).filter(|part| !part.is_empty()).collect();
    let words: Vec<String> = words_of(name).collect();
    let is_part = |part: &str| words.iter().any(|word| word == part || (part.len() == 1 && word.starts_with(part)));
    let is_whole = |part: &str| words.iter().any(|word| word == part);
    parts.len() >= 2 && parts.iter().all(|part| is_part(part)) && parts.iter().any(|part| is_whole(part))
}

fn split(name: &str) -> impl Iterator<Item = &str> {
    name.split([' ', ',']).filter(|word| !word.is_empty())
}

/// Returns the words of a name in all its spellings, folded for comparison.
fn words_of(name: &Name) -> impl Iterator<Item = String> {
    name.spellings().flat_map(split).map(folded)
}

/// Returns a text in lower case, without the diacritics that addresses leave out.
fn folded(text: &str) -> String {
    let lower = text.to_lowercase();
    let chars = lower.split_inclusive(|_| true);
    chars.map(|char| FOLDING.of(char).unwrap_or(char)).collect()
}

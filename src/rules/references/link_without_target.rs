use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::ADDRESSES;
use crate::reading::lists::references::link_without_target::*;
use crate::reading::{Passage, PassageKind, has_phrase};
use crate::register::{Note, Record, Ref, Visitor, of};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;
use crate::vocabulary::{Kind, Property, find};

rule! {
    /// Reports a link that leads nowhere. Such a link is `more-info` of a party without `url` or `web`. Such a link is
    /// also a sentence that promises a page: "more information on our website" or "lue lisää tästä". The text of the
    /// sentence has no link, address or `more-info`.
    ///
    /// Does not report an authority whose page is known. Does not report bare words for "here", which are everyday
    /// words, or "our website" if the controller has an address of the web.
    ///
    /// Law: clear information (Art. 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [cookies]
    /// purposes = ["service-provision"]
    /// more-info = ["hotjar"]  # here
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text.fi = "Löydät pyyntölomakkeen täältä."  # here
    /// ```
    /// ```toml
    /// [security]
    /// text.sv = "Mer information finns på vår webbplats."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [complaint]
    /// authority = "data-protection-ombudsman"
    /// more-info = ["data-protection-ombudsman", "helpdesk"]
    /// [party.helpdesk]
    /// name = "Aamun neuvonta"
    /// url = "https://www.example.com/neuvonta"
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// web = "www.aamu.example"
    /// [security]
    /// text.fi = "Lisätietoja on verkkosivuillamme. Ilmoitamme tästä erikseen."
    /// text.sv = "Mer information finns på vår webbplats. De här uppgifterna är skyddade."
    /// text.en = "More information is on our website."
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text.fi = "Löydät pyyntölomakkeen [täältä](https://www.example.com/lomake)."
    /// text.en = "Read more here: www.example.com."
    /// ```
    LK001 "link-without-target", Warning, [gdpr(12, 1, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut links = Links { linked: Vec::new(), without_page: Vec::new(), context };
    context.register.visit(&mut links);
    let Links { linked, without_page, .. } = links;
    for party in &without_page {
        findings.report(party.at, &[("case", Argument::Case("party")), ("name", context.party(&party.id))]);
    }
    let controller = context.register.controller.as_ref();
    let has_site = controller.is_some_and(|controller| controller.contact.web.is_some());
    let has_target = |passage: &Passage| passage.has_link || ADDRESSES.is_in(passage) || linked.contains(&passage.at);
    for passage in context.passages().filter(|passage| passage.kind == PassageKind::Text && !has_target(passage)) {
        let is_promise = |sentence: &&Passage| {
            HERE.is_in(sentence)
                || is_link_phrase(sentence)
                || (!has_site && (ON_OUR_SITE.is_in(sentence) || (MORE.is_in(sentence) && ON_THE_SITE.is_in(sentence))))
        };
        if let Some(sentence) = passage.sentences.iter().find(is_promise) {
            let words = Argument::Text(sentence.beginning());
            findings.report(passage.at, &[("case", Argument::Case("text")), ("words", words)]);
        }
    }
}

/// Collects the texts with `more-info`, and the parties of `more-info` without a page.
struct Links<'f, 'a> {
    context: &'f Context<'a>,
    /// The places of texts whose entry has `more-info`.
    linked: Vec<Place>,
    without_page: Vec<Ref<of::Party>>,
}

impl Visitor for Links<'_, '_> {
    fn note(&mut self, note: &Note) {
        if let Some(text) = note.text.as_ref().filter(|_| !note.more_info.is_empty()) {
            self.linked.extend(text.by_language.iter().map(|(_, place, _)| *place));
        }
        let context = self.context;
        self.without_page.extend(note.more_info.iter().filter(|party| !has_page(context, &party.id)).cloned());
    }
}

/// Returns whether a party, own term or authority has a page.
fn has_page(context: &Context<'_>, id: &str) -> bool {
    let register = context.register;
    let has_own_page = register.parties.get(id).is_some_and(|party| party.url.is_some() || party.contact.web.is_some());
    let of_term = |kind| register.own_term(kind, id).is_some_and(|term| term.properties.url.is_some());
    let is_known = find(Kind::Authority, id).is_some_and(|term| term.is(Property::HasPage));
    has_own_page || is_known || [Kind::Service, Kind::Authority].into_iter().any(of_term)
}

/// Returns whether a sentence promises a page behind a word for "here".
fn is_link_phrase(sentence: &Passage) -> bool {
    has_phrase(sentence, FIND, &[(5, FROM_HERE)]) || has_phrase(sentence, FROM_HERE, &[(2, FIND)])
}

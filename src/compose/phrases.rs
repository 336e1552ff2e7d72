//! Words for single facts: terms, parties, laws, lists and caveats.

use crate::address;
use crate::document::{Block, Detail, Inline, Item};
use crate::locale::{Locale, capitalised};
use crate::reading::Words;
use crate::reading::lists::retention::CASE_BEGINS;
use crate::register::{Caveat, Caveats, Choice, Country, LawRef, Placed, Ref, of};
use crate::vocabulary::{self, Kind};

use super::composer::Composer;

/// Collects the rows of a table of labels and values. A row without a value is left out.
pub(super) struct Details<'c> {
    locale: &'c Locale,
    rows: Vec<Detail>,
}

impl Details<'_> {
    /// Adds a row with a message as its label.
    pub(super) fn add(&mut self, label: &str, content: Vec<Inline>) {
        // Most rows that a register could have are empty, so the label is looked up only here.
        if !content.is_empty() {
            self.rows.push(Detail { label: self.locale.say(label), content });
        }
    }

    /// Adds a row with this text as its label.
    pub(super) fn add_named(&mut self, label: String, content: Vec<Inline>) {
        if !content.is_empty() {
            self.rows.push(Detail { label, content });
        }
    }

    pub(super) fn into_block(self) -> Option<Block> {
        (!self.rows.is_empty()).then_some(Block::Details { rows: self.rows })
    }
}

/// The form of a list with caveats: one in its introduction, and whether it is complete.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct CaveatForm {
    /// The caveat in the introduction: `may`, `as-a-rule`, `at-most`, or `none`.
    pub(super) introduction: &'static str,
    /// Whether the list is not complete.
    pub(super) is_open: bool,
}

impl CaveatForm {
    pub(super) fn of(caveats: &Caveats) -> CaveatForm {
        let has = |caveat: Caveat| caveats.iter().any(|own| own.value == caveat);
        let introduction = [Caveat::May, Caveat::AsARule, Caveat::AtMost, Caveat::AtLeast]
            .into_iter()
            .find(|caveat| has(*caveat))
            .map_or("none", Choice::id);
        CaveatForm { introduction, is_open: has(Caveat::NotExhaustive) }
    }
}

/// The first placeholder, a private code point. Placeholders replace lines of inlines while a list is put into words.
const FIRST_PLACEHOLDER: char = '\u{f0000}';

/// Returns a placeholder for each line: a character that no text has. It keeps the line's place in a list.
fn placeholders(lines: &[Vec<Inline>]) -> impl Iterator<Item = String> {
    lines.iter().zip(FIRST_PLACEHOLDER..).map(|(_, placeholder)| placeholder.to_string())
}

/// Replaces the placeholders in a text by their lines.
fn interleave(words: &str, lines: &[Vec<Inline>]) -> Vec<Inline> {
    let line_of = |c: char| lines.get(u32::from(c).checked_sub(u32::from(FIRST_PLACEHOLDER))? as usize);
    let mut interleaved = Vec::new();
    let mut rest = words;
    while let Some((at, placeholder, line)) = rest.char_indices().find_map(|(at, c)| Some((at, c, line_of(c)?))) {
        if at > 0 {
            interleaved.push(Inline::text(&rest[..at]));
        }
        interleaved.extend(line.iter().cloned());
        rest = &rest[at + placeholder.len_utf8()..];
    }
    if !rest.is_empty() {
        interleaved.push(Inline::text(rest));
    }
    interleaved
}

impl Composer<'_> {
    pub(super) fn details(&self) -> Details<'_> {
        Details { locale: self.locale, rows: Vec::new() }
    }

    /// Returns a term with its explanation, if the vocabulary has one.
    pub(super) fn explained(&self, kind: Kind, id: &str, label: &str) -> Option<Item> {
        let explanation = self.locale.of_term(kind, id, "explained")?;
        let label = capitalised(label);
        let content = vec![
            Inline::Strong { content: vec![Inline::text(format!("{label}."))] },
            Inline::text(format!(" {explanation}")),
        ];
        Some(Item { content, blocks: Vec::new() })
    }

    /// Returns a line of choices in which each is explained, if the vocabulary has an explanation.
    pub(super) fn explained_line<T: Choice>(&self, choices: impl IntoIterator<Item = T>, words: &str) -> Vec<Inline> {
        let mut line = Vec::new();
        let mut rest = words;
        for choice in choices {
            let label = self.choice(choice);
            let Some(explanation) = self.locale.of_term(T::KIND, choice.id(), "explained") else { continue };
            let Some((before, after)) = rest.split_once(label.as_str()) else { continue };
            if !before.is_empty() {
                line.push(Inline::text(before));
            }
            let term = format!("{}-{}", T::KIND.id(), choice.id());
            line.push(Inline::Explained { term, text: label, explanation });
            rest = after;
        }
        if !rest.is_empty() {
            line.push(Inline::text(rest));
        }
        line
    }

    /// Returns choices in one line, each with its explanation.
    pub(super) fn explained_choices<T: Choice>(&self, choices: &[Placed<T>]) -> Vec<Inline> {
        let words = self.locale.list(&self.choices(choices));
        self.explained_line(choices.iter().map(|choice| choice.value), &words)
    }

    /// Returns the labels of terms and the names of parties among them.
    pub(super) fn labels<T>(&self, kind: Kind, terms: &[Ref<T>]) -> Vec<String> {
        terms.iter().map(|term| self.term(kind, term)).collect()
    }

    pub(super) fn term<T>(&self, kind: Kind, term: &Ref<T>) -> String {
        if term.is_party { self.party(&term.id) } else { self.label(kind, &term.id) }
    }

    /// Returns the text of a list item: a label with a capital, a party's name as it is.
    pub(super) fn item_text<T>(&self, kind: Kind, term: &Ref<T>) -> String {
        if term.is_party { self.party(&term.id) } else { capitalised(&self.label(kind, &term.id)) }
    }

    /// Returns the name of a party, service or authority.
    pub(super) fn party(&self, id: &str) -> String {
        let own = self.register.parties.get(id).and_then(|party| party.contact.name.as_ref());
        if let Some(name) = own {
            return self.name_text(name);
        }
        for kind in [Kind::Service, Kind::Authority] {
            if self.register.own_term(kind, id).is_some() || vocabulary::find(kind, id).is_some() {
                return self.label(kind, id);
            }
        }
        id.to_owned()
    }

    /// Returns the address of a party's page, as it stands in a link.
    pub(super) fn party_url(&self, id: &str) -> Option<String> {
        let party = self.register.parties.get(id);
        let own = party.and_then(|party| {
            let url = party.url.as_ref().map(|url| self.name_text(&url.name));
            url.or_else(|| party.contact.web.as_ref().map(|web| web.value.clone()))
        });
        let own = own.or_else(|| {
            let term =
                [Kind::Service, Kind::Authority].into_iter().find_map(|kind| self.register.own_term(kind, id))?;
            term.properties.url.as_ref().map(|url| self.name_text(&url.name))
        });
        own.or_else(|| self.locale.of_term(Kind::Authority, id, "url")).and_then(|url| address::web(&url).ok())
    }

    /// Returns the name of a party, linked if the party has a page.
    pub(super) fn party_link(&self, id: &str) -> Inline {
        let name = self.party(id);
        match self.party_url(id) {
            Some(url) => Inline::link(url, name),
            None => Inline::text(name),
        }
    }

    pub(super) fn countries(&self, countries: &[Country]) -> Vec<String> {
        countries.iter().map(|country| self.locale.country(&country.0)).collect()
    }

    /// Returns circumstances in one line. Each is a case by itself, so they are joined by "or".
    pub(super) fn cases(&self, circumstances: &[Ref<of::Circumstance>]) -> String {
        self.locale.list_of_alternatives(&self.labels(Kind::Circumstance, circumstances))
    }

    /// Returns circumstances as the value of a row.
    pub(super) fn cases_line(&self, circumstances: &[Ref<of::Circumstance>]) -> Vec<Inline> {
        if circumstances.is_empty() { Vec::new() } else { vec![Inline::text(self.cases(circumstances))] }
    }

    /// Returns whether each of some circumstances has the form of "if a dispute is open". A term of the author's own may be named in
    /// another one, "an open dispute", which then comes after a colon.
    pub(super) fn are_clauses(&self, circumstances: &[Ref<of::Circumstance>]) -> bool {
        circumstances.iter().all(|case| {
            let label = self.label(Kind::Circumstance, &case.id);
            self.is_built_in(Kind::Circumstance, &case.id) || self.has_form(&label, &CASE_BEGINS, &CASE_BEGINS)
        })
    }

    pub(super) fn is_built_in(&self, kind: Kind, id: &str) -> bool {
        self.register.own_term(kind, id).is_none()
    }

    /// Returns whether a phrase begins with a word of one list, or has one of another.
    pub(super) fn has_form(&self, phrase: &str, begins: &Words, holds: &Words) -> bool {
        let language = Some(self.locale.language);
        let words: Vec<String> = phrase
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        words.first().is_some_and(|first| begins.has_in(first, language))
            || (!std::ptr::eq(begins, holds) && words.iter().any(|word| holds.has_in(word, language)))
    }

    /// Returns Acts by name and number, with the section if one is given.
    pub(super) fn laws(&self, laws: &[LawRef]) -> Vec<String> {
        laws.iter()
            .map(|law| {
                let act = self.label(Kind::Law, &law.act);
                let Some(section) = &law.section else { return act };
                match section.split_once(':') {
                    _ if law.act == "gdpr" => {
                        self.locale.say_with("law-article", &[("act", &act), ("article", section)])
                    }
                    Some((chapter, section)) => self
                        .locale
                        .say_with("law-chapter-section", &[("act", &act), ("chapter", chapter), ("section", section)]),
                    None => self.locale.say_with("law-section", &[("act", &act), ("section", section)]),
                }
            })
            .collect()
    }

    /// Returns a list as one line.
    pub(super) fn line(&self, items: &[String]) -> Vec<Inline> {
        if items.is_empty() { Vec::new() } else { vec![Inline::text(self.locale.list(items))] }
    }

    /// Returns labels and parties as one line; parties are linked if they have a page.
    pub(super) fn linked_line<P>(&self, labels: Vec<String>, parties: &[Ref<P>]) -> Vec<Inline> {
        let parties: Vec<Vec<Inline>> = parties.iter().map(|party| vec![self.party_link(&party.id)]).collect();
        let items: Vec<String> = labels.into_iter().chain(placeholders(&parties)).collect();
        interleave(&self.locale.list(&items), &parties)
    }

    /// Returns lines as alternatives in one line.
    pub(super) fn alternative_lines(&self, lines: &[Vec<Inline>]) -> Vec<Inline> {
        interleave(&self.locale.list_of_alternatives(&placeholders(lines).collect::<Vec<_>>()), lines)
    }

    /// Returns a list as one line that begins with a capital.
    pub(super) fn capital_line(&self, items: &[String]) -> Vec<Inline> {
        if items.is_empty() { Vec::new() } else { vec![Inline::text(capitalised(&self.locale.list(items)))] }
    }
}

/// Returns the text of a line without its markup.
pub(super) fn text_of(line: &[Inline]) -> String {
    line.iter()
        .map(|inline| match inline {
            Inline::Text { text } | Inline::Foreign { text, .. } | Inline::Explained { text, .. } => text.clone(),
            Inline::Emphasis { content } | Inline::Strong { content } | Inline::Link { content, .. } => {
                text_of(content)
            }
        })
        .collect()
}

/// Returns a line with a capital at its beginning.
pub(super) fn with_capital(mut line: Vec<Inline>) -> Vec<Inline> {
    if let Some(Inline::Text { text } | Inline::Explained { text, .. }) = line.first_mut() {
        *text = capitalised(text);
    }
    line
}

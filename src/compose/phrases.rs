//! How single facts are put: terms, parties, laws, lists and caveats.

use crate::document::{Block, Detail, Inline, Item};
use crate::locale::{Locale, capitalised};
use crate::prose::is_safe_url;
use crate::register::{Caveat, Caveats, Choice, Country, LawRef, Placed, Ref, of};
use crate::vocabulary::{self, Kind};

use super::composer::Composer;
use super::links::web_address;

/// The rows of a table of labels, collected one by one; what is empty is left out.
pub(super) struct Details<'c> {
    locale: &'c Locale,
    rows: Vec<Detail>,
}

impl Details<'_> {
    /// Returns a row whose label is a message.
    pub(super) fn add(&mut self, label: &str, content: Vec<Inline>) {
        // Most rows that a register could have are empty: only what is shown is worded.
        if !content.is_empty() {
            self.rows.push(Detail { label: self.locale.say(label), content });
        }
    }

    /// Returns a row whose label is worded already.
    pub(super) fn add_named(&mut self, label: String, content: Vec<Inline>) {
        if !content.is_empty() {
            self.rows.push(Detail { label, content });
        }
    }

    pub(super) fn into_block(self) -> Option<Block> {
        (!self.rows.is_empty()).then_some(Block::Details { rows: self.rows })
    }
}

/// What a list's first line must say of it: the caveats, each in its own place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Hedge {
    /// The caveat in the introduction: `may`, `as-a-rule`, `at-most`, or `none`.
    pub(super) introduction: &'static str,
    /// Whether the list is not complete.
    pub(super) is_open: bool,
}

impl Hedge {
    pub(super) fn of(caveats: &Caveats) -> Hedge {
        let has = |caveat: Caveat| caveats.iter().any(|own| own.value == caveat);
        let introduction = [Caveat::May, Caveat::AsARule, Caveat::AtMost, Caveat::AtLeast]
            .into_iter()
            .find(|caveat| has(*caveat))
            .map_or("none", Choice::id);
        Hedge { introduction, is_open: has(Caveat::NotExhaustive) }
    }
}

/// The first of the private code points that stand for lines while a list of them is worded.
const FIRST_MARK: char = '\u{f0000}';

/// Returns a mark for each line, which no text holds and which keeps its place in a worded list.
fn marks(lines: &[Vec<Inline>]) -> impl Iterator<Item = String> {
    lines.iter().zip(FIRST_MARK..).map(|(_, mark)| mark.to_string())
}

/// Words with lines in the places of their marks.
fn woven(words: &str, lines: &[Vec<Inline>]) -> Vec<Inline> {
    let marked = |c: char| lines.get(u32::from(c).checked_sub(u32::from(FIRST_MARK))? as usize);
    let mut woven = Vec::new();
    let mut rest = words;
    while let Some((at, mark, line)) = rest.char_indices().find_map(|(at, c)| Some((at, c, marked(c)?))) {
        if at > 0 {
            woven.push(Inline::text(&rest[..at]));
        }
        woven.extend(line.iter().cloned());
        rest = &rest[at + mark.len_utf8()..];
    }
    if !rest.is_empty() {
        woven.push(Inline::text(rest));
    }
    woven
}

impl Composer<'_> {
    pub(super) fn details(&self) -> Details<'_> {
        Details { locale: self.locale, rows: Vec::new() }
    }

    /// Returns a term with its explanation, where there is one.
    pub(super) fn explained(&self, kind: Kind, id: &str, label: &str) -> Option<Item> {
        let explanation = self.locale.of_term(kind, id, "explained")?;
        let label = capitalised(label);
        let content = vec![
            Inline::Strong { content: vec![Inline::text(format!("{label}."))] },
            Inline::text(format!(" {explanation}")),
        ];
        Some(Item { content, blocks: Vec::new() })
    }

    /// Returns choices as a worded line in which each is explained, where the vocabulary explains it.
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

    /// Returns choices in one line, each explained.
    pub(super) fn explained_choices<T: Choice>(&self, choices: &[Placed<T>]) -> Vec<Inline> {
        let words = self.locale.list(&self.choices(choices));
        self.explained_line(choices.iter().map(|choice| choice.value), &words)
    }

    /// Returns the labels of terms, and the names of parties among them.
    pub(super) fn labels<T>(&self, kind: Kind, terms: &[Ref<T>]) -> Vec<String> {
        terms.iter().map(|term| self.term(kind, term)).collect()
    }

    pub(super) fn term<T>(&self, kind: Kind, term: &Ref<T>) -> String {
        if term.is_party { self.party(&term.id) } else { self.label(kind, &term.id) }
    }

    /// What a list of terms and parties shows as an item: a label begins with a capital, a name stays as it is.
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

    /// Returns the address of a party's page.
    pub(super) fn party_url(&self, id: &str) -> Option<String> {
        let party = self.register.parties.get(id);
        let own = party.and_then(|party| {
            let url = party.url.as_ref().map(|url| self.name_text(&url.0));
            url.or_else(|| party.contact.web.as_ref().map(|web| web.value.clone()))
        });
        let own = own.or_else(|| {
            let term =
                [Kind::Service, Kind::Authority].into_iter().find_map(|kind| self.register.own_term(kind, id))?;
            term.properties.url.as_ref().map(|url| self.name_text(&url.0))
        });
        own.or_else(|| self.locale.of_term(Kind::Authority, id, "url")).map(|url| web_address(&url))
    }

    /// Returns a party's name, linked where it has a page.
    pub(super) fn party_link(&self, id: &str) -> Inline {
        let name = self.party(id);
        match self.party_url(id).filter(|url| is_safe_url(url)) {
            Some(url) => Inline::link(url, name),
            None => Inline::text(name),
        }
    }

    pub(super) fn countries(&self, countries: &[Country]) -> Vec<String> {
        countries.iter().map(|country| self.locale.country(&country.0)).collect()
    }

    /// Circumstances in one line: each is a case of its own, so they are joined by "or".
    pub(super) fn cases(&self, circumstances: &[Ref<of::Circumstance>]) -> String {
        self.locale.list_of_alternatives(&self.labels(Kind::Circumstance, circumstances))
    }

    /// Circumstances as the value of a row.
    pub(super) fn cases_line(&self, circumstances: &[Ref<of::Circumstance>]) -> Vec<Inline> {
        if circumstances.is_empty() { Vec::new() } else { vec![Inline::text(self.cases(circumstances))] }
    }

    /// Returns acts by name and number, with the section where one is given.
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

    /// Returns a list in one line.
    pub(super) fn line(&self, items: &[String]) -> Vec<Inline> {
        if items.is_empty() { Vec::new() } else { vec![Inline::text(self.locale.list(items))] }
    }

    /// Returns a list in one line of labels, and of parties that are linked where they have a page.
    pub(super) fn linked_line<P>(&self, labels: Vec<String>, parties: &[Ref<P>]) -> Vec<Inline> {
        let parties: Vec<Vec<Inline>> = parties.iter().map(|party| vec![self.party_link(&party.id)]).collect();
        let items: Vec<String> = labels.into_iter().chain(marks(&parties)).collect();
        woven(&self.locale.list(&items), &parties)
    }

    /// Lines as alternatives in one line.
    pub(super) fn alternative_lines(&self, lines: &[Vec<Inline>]) -> Vec<Inline> {
        woven(&self.locale.list_of_alternatives(&marks(lines).collect::<Vec<_>>()), lines)
    }

    /// Returns a list in one line that begins with a capital.
    pub(super) fn capital_line(&self, items: &[String]) -> Vec<Inline> {
        if items.is_empty() { Vec::new() } else { vec![Inline::text(capitalised(&self.locale.list(items)))] }
    }
}

/// Returns the words of a line.
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

//! How single facts are put: terms, names, laws, links, lists, caveats, and prose.

use crate::locale::{Locale, capitalised};
use crate::outline;
use crate::prose;
use crate::register::{Caveat, Caveats, Choice, Country, LawRef, Name, Note, Placed, Ref, Text, of};
use crate::vocabulary::{self, Kind};

use super::contacts::contact_section;
use super::{Composer, in_any_language};
use crate::document::{Block, Detail, Inline, Item, Target};

/// The rows of a table of labels, collected one by one; what is empty is left out.
pub(super) struct Details<'c> {
    locale: &'c Locale,
    rows: Vec<Detail>,
}

impl Details<'_> {
    /// A row whose label is a message.
    pub(super) fn add(&mut self, label: &str, content: Vec<Inline>) {
        // Most rows that a register could have are empty: only what is shown is worded.
        if !content.is_empty() {
            self.rows.push(Detail { label: self.locale.say(label), content });
        }
    }

    /// A row whose label is worded already.
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

/// A mark for each line, which no text holds and which keeps its place in a worded list.
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

/// More terms than these read better as a list than as a line.
const MOST_TERMS_IN_A_LINE: usize = 4;

/// An entry of the register on its way into a list.
pub(super) struct Entry {
    pub(super) hedge: Hedge,
    /// Its terms, a bullet each.
    pub(super) bullets: Vec<Item>,
    /// Its terms in one line.
    pub(super) joined: Vec<Inline>,
    /// What is said of them together.
    pub(super) more: Vec<Block>,
}

impl Composer<'_> {
    pub(super) fn details(&self) -> Details<'_> {
        Details { locale: self.locale, rows: Vec::new() }
    }

    pub(super) fn say(&self, message: &str) -> String {
        self.locale.say(message)
    }

    /// A name, marked where it is in another language than the page.
    pub(super) fn name(&self, name: &Name) -> Inline {
        match in_any_language(name, self.locale.language) {
            (text, None) => Inline::text(text),
            (text, Some(language)) => Inline::Foreign { language: language.to_string(), text: text.to_owned() },
        }
    }

    pub(super) fn name_text(&self, name: &Name) -> String {
        in_any_language(name, self.locale.language).0.to_owned()
    }

    /// A term's label: the author's own words, else the vocabulary's.
    pub(super) fn label(&self, kind: Kind, id: &str) -> String {
        match self.register.own_term(kind, id) {
            Some(own) => own
                .label(self.locale.language)
                .or_else(|| own.words.first().map(|(_, label)| label.as_str()))
                .unwrap_or_default()
                .to_owned(),
            None => self.locale.label(kind, id),
        }
    }

    pub(super) fn choice<T: Choice>(&self, choice: T) -> String {
        self.locale.label(T::KIND, choice.id())
    }

    pub(super) fn choices<T: Choice>(&self, choices: &[Placed<T>]) -> Vec<String> {
        choices.iter().map(|choice| self.choice(choice.value)).collect()
    }

    /// Choices as a worded line in which each is explained, where the vocabulary explains it.
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

    /// Choices in one line, each explained.
    pub(super) fn explained_choices<T: Choice>(&self, choices: &[Placed<T>]) -> Vec<Inline> {
        let words = self.locale.list(&self.choices(choices));
        self.explained_line(choices.iter().map(|choice| choice.value), &words)
    }

    /// The labels of terms, and the names of parties among them.
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

    /// The name of a party, service or authority.
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

    /// The address of a party's page.
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

    /// A party's name, linked where it has a page.
    pub(super) fn party_link(&self, id: &str) -> Inline {
        let name = self.party(id);
        match self.party_url(id).filter(|url| prose::is_safe_url(url)) {
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

    /// Acts by name and number, with the section where one is given.
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

    /// A list in one line.
    pub(super) fn line(&self, items: &[String]) -> Vec<Inline> {
        if items.is_empty() { Vec::new() } else { vec![Inline::text(self.locale.list(items))] }
    }

    /// A list in one line of labels, and of parties that are linked where they have a page.
    pub(super) fn linked_line<P>(&self, labels: Vec<String>, parties: &[Ref<P>]) -> Vec<Inline> {
        let parties: Vec<Vec<Inline>> = parties.iter().map(|party| vec![self.party_link(&party.id)]).collect();
        let items: Vec<String> = labels.into_iter().chain(marks(&parties)).collect();
        woven(&self.locale.list(&items), &parties)
    }

    /// Lines as alternatives in one line.
    pub(super) fn alternative_lines(&self, lines: &[Vec<Inline>]) -> Vec<Inline> {
        woven(&self.locale.list_of_alternatives(&marks(lines).collect::<Vec<_>>()), lines)
    }

    /// A list in one line that begins with a capital.
    pub(super) fn capital_line(&self, items: &[String]) -> Vec<Inline> {
        if items.is_empty() { Vec::new() } else { vec![Inline::text(capitalised(&self.locale.list(items)))] }
    }

    /// Entries as bullets under an introduction. Neighbours that are hedged alike share both; an entry that says more of
    /// its terms than a bullet can hold, or leaves its own list open, has an introduction and a list of its own.
    pub(super) fn entries(&self, message: &str, entries: impl IntoIterator<Item = Entry>, blocks: &mut Vec<Block>) {
        let mut open: Option<(&'static str, Vec<Item>)> = None;
        let before_all = blocks.len();
        for entry in entries {
            let introduction = entry.hedge.introduction;
            let (items, after) = self.entry_items(entry);
            let is_shared = after.is_empty();
            match &mut open {
                Some((before, list)) if *before == introduction && is_shared => list.extend(items),
                _ => {
                    self.list(message, open.take(), Vec::new(), blocks, before_all);
                    if is_shared {
                        open = Some((introduction, items));
                    } else {
                        self.list(message, Some((introduction, items)), after, blocks, before_all);
                    }
                }
            }
        }
        self.list(message, open, Vec::new(), blocks, before_all);
    }

    /// An entry's bullets, and what must follow their list.
    fn entry_items(&self, entry: Entry) -> (Vec<Item>, Vec<Block>) {
        let Entry { hedge, bullets, joined, mut more } = entry;
        let open = hedge.is_open.then(|| Block::words(self.say("list-is-open")));
        if more.is_empty() {
            return (bullets, open.into_iter().collect());
        }
        if bullets.len() > MOST_TERMS_IN_A_LINE {
            more.splice(0..0, open);
            return (bullets, more);
        }
        more.extend(open);
        (vec![Item { content: joined, blocks: more }], Vec::new())
    }

    /// A list under its introduction. One that follows another (`blocks` has grown since `before_all`) says that it goes
    /// on: the same sentence twice in a section would read as a mistake.
    fn list(
        &self,
        message: &str,
        list: Option<(&'static str, Vec<Item>)>,
        after: Vec<Block>,
        blocks: &mut Vec<Block>,
        before_all: usize,
    ) {
        let Some((introduction, items)) = list.filter(|(_, items)| !items.is_empty()) else { return };
        let first = if blocks.len() == before_all { "yes" } else { "no" };
        blocks.push(Block::words(self.locale.say_with(message, &[("caveat", introduction), ("first", first)])));
        blocks.push(Block::bullets(items));
        blocks.extend(after);
    }

    /// An entry of terms and parties, with what is said of them together.
    pub(super) fn entry<T, P>(
        &self,
        caveat: &Caveats,
        kind: Kind,
        terms: &[Ref<T>],
        parties: &[Ref<P>],
        more: Vec<Block>,
    ) -> Entry {
        let names = parties.iter().map(|party| Item { content: vec![self.party_link(&party.id)], blocks: Vec::new() });
        let bullets: Vec<Item> = self.term_items(kind, terms).into_iter().chain(names).collect();
        let mut labels = self.labels(kind, terms);
        if let Some(first) = labels.first_mut().filter(|_| !terms[0].is_party) {
            *first = capitalised(first);
        }
        let joined = self.linked_line(labels, parties);
        Entry { hedge: Hedge::of(caveat), bullets, joined, more }
    }

    /// A bullet for each term.
    pub(super) fn term_items<T>(&self, kind: Kind, terms: &[Ref<T>]) -> Vec<Item> {
        terms.iter().map(|term| Item::words(self.item_text(kind, term))).collect()
    }

    /// The text of an entry, and where more is told.
    pub(super) fn note(&self, note: &Note, blocks: &mut Vec<Block>) {
        if let Some(text) = &note.text {
            blocks.extend(self.prose(text));
        }
        if !note.more_info.is_empty() {
            let mut content = vec![Inline::text(format!("{} ", self.say("more-information")))];
            for (at, party) in note.more_info.iter().enumerate() {
                if at > 0 {
                    content.push(Inline::text(", "));
                }
                content.push(self.party_link(&party.id));
            }
            blocks.push(Block::Paragraph { content });
        }
    }

    /// A text in the page's language, else in the first that it has, marked.
    pub(super) fn prose(&self, text: &Text) -> Vec<Block> {
        if let Some(prose) = text.in_language(self.locale.language) {
            return self.prose_blocks(&prose.blocks);
        }
        let Some((language, _, prose)) = text.by_language.first() else { return Vec::new() };
        let words = words_of(&prose.blocks);
        vec![Block::Paragraph { content: vec![Inline::Foreign { language: language.to_string(), text: words }] }]
    }

    /// A text that stands in a row: its paragraphs run on.
    pub(super) fn prose_line(&self, text: &Text) -> Vec<Inline> {
        let mut line: Vec<Inline> = Vec::new();
        for block in self.prose(text) {
            let content = match block {
                Block::Paragraph { content } => content,
                Block::List { items, .. } => items.into_iter().flat_map(|item| item.content).collect(),
                Block::Heading { .. }
                | Block::Details { .. }
                | Block::Gap { .. }
                | Block::Cards { .. }
                | Block::Table { .. } => Vec::new(),
            };
            if !line.is_empty() {
                line.push(Inline::text(" "));
            }
            line.extend(content);
        }
        line
    }

    fn prose_blocks(&self, blocks: &[prose::Block]) -> Vec<Block> {
        blocks
            .iter()
            .map(|block| match block {
                prose::Block::Paragraph(inlines) => Block::Paragraph { content: self.inlines(inlines) },
                prose::Block::List { start, items } => {
                    Block::List { start: *start, items: items.iter().map(|item| self.prose_item(item)).collect() }
                }
            })
            .collect()
    }

    fn prose_item(&self, blocks: &[prose::Block]) -> Item {
        match blocks {
            [prose::Block::Paragraph(first), rest @ ..] => {
                Item { content: self.inlines(first), blocks: self.prose_blocks(rest) }
            }
            blocks => Item { content: Vec::new(), blocks: self.prose_blocks(blocks) },
        }
    }

    fn inlines(&self, inlines: &[prose::Inline]) -> Vec<Inline> {
        inlines
            .iter()
            .map(|inline| match inline {
                prose::Inline::Text(text) => Inline::text(text),
                prose::Inline::Emphasis(inner) => Inline::Emphasis { content: self.inlines(inner) },
                prose::Inline::Strong(inner) => Inline::Strong { content: self.inlines(inner) },
                prose::Inline::Link(prose::Target::Url(url), inner) => {
                    Inline::Link { target: Target::Url { url: url.clone() }, content: self.inlines(inner) }
                }
                prose::Inline::Link(prose::Target::Reference(reference), inner) => {
                    match self.reference_target(reference) {
                        Some(target) => Inline::Link { target, content: self.inlines(inner) },
                        None => Inline::Emphasis { content: self.inlines(inner) },
                    }
                }
                prose::Inline::Reference(reference) => self.reference(reference),
            })
            .collect()
    }

    /// What a symbolic reference shows: the heading or the name of what it refers to, linked.
    fn reference(&self, reference: &prose::Reference) -> Inline {
        let name = self.reference_name(reference);
        match self.reference_target(reference) {
            Some(target) => Inline::Link { target, content: vec![Inline::text(name)] },
            None => Inline::text(name),
        }
    }

    fn reference_name(&self, reference: &prose::Reference) -> String {
        match reference {
            prose::Reference::Section(id) if outline::find(id).is_some() => self.section_heading(id),
            prose::Reference::Section(id) => {
                let own = outline::own(self.register, id).and_then(|section| section.heading.as_ref());
                own.map_or_else(|| id.clone(), |heading| self.name_text(heading))
            }
            prose::Reference::Contact(id) => self.contact_name(id),
            prose::Reference::Party(id) => self.party(id),
        }
    }

    fn reference_target(&self, reference: &prose::Reference) -> Option<Target> {
        match reference {
            prose::Reference::Section(id) => Some(Target::Section { id: id.clone() }),
            prose::Reference::Contact(id) => Some(Target::Section { id: contact_section(id).to_owned() }),
            prose::Reference::Party(id) => {
                self.party_url(id).filter(|url| prose::is_safe_url(url)).map(|url| Target::Url { url })
            }
        }
    }
}

/// An address as a browser takes it; a host without a scheme is on https.
pub(super) fn web_address(web: &str) -> String {
    if web.contains("://") { web.to_owned() } else { format!("https://{web}") }
}

/// The words of a line.
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

fn words_of(blocks: &[prose::Block]) -> String {
    fn inlines(all: &[prose::Inline], words: &mut String) {
        for inline in all {
            match inline {
                prose::Inline::Text(text) => words.push_str(text),
                prose::Inline::Emphasis(inner) | prose::Inline::Strong(inner) | prose::Inline::Link(_, inner) => {
                    inlines(inner, words);
                }
                prose::Inline::Reference(reference) => words.push_str(reference.id()),
            }
        }
    }
    let mut words = String::new();
    for block in blocks {
        if !words.is_empty() {
            words.push(' ');
        }
        match block {
            prose::Block::Paragraph(content) => inlines(content, &mut words),
            prose::Block::List { items, .. } => items.iter().for_each(|item| {
                words.push_str(&words_of(item));
                words.push(' ');
            }),
        }
    }
    words.trim().to_owned()
}

//! Section on cookies and trackers of the website.

use crate::document::{Block, Inline, Item};
use crate::register::{Choice, Cookie, Cookies, Duration, Placed, ThirdParties};
use crate::vocabulary::Kind;

use super::composer::Composer;

impl Composer<'_> {
    pub(super) fn cookies(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if let Some(cookies) = self.register.cookies.as_ref() {
            self.add_cookie_statement(cookies, &mut blocks);
        }
        if !self.register.cookie.is_empty() {
            blocks.push(Block::heading(self.say("cookies-in-use")));
            blocks.push(Block::bullets(self.register.cookie.iter().map(|cookie| self.cookie(cookie)).collect()));
        }
        blocks
    }

    fn add_cookie_statement(&self, cookies: &Cookies, blocks: &mut Vec<Block>) {
        if !cookies.purposes.is_empty() {
            blocks.push(Block::text(self.say("cookies-intro")));
            blocks.push(Block::bullets(self.term_items(Kind::Purpose, &cookies.purposes)));
        }
        let mut sentences = self.sentences(&cookies.identification);
        sentences.extend(self.sentences(&cookies.consent));
        sentences.extend(self.sentences(&cookies.control));
        if !sentences.is_empty() {
            blocks.push(Block::text(sentences.join(" ")));
        }
        self.add_note(&cookies.note, blocks);
    }

    fn sentences<T: Choice>(&self, choices: &[Placed<T>]) -> Vec<String> {
        choices.iter().filter_map(|choice| self.locale.of_term(T::KIND, choice.value.id(), "sentence")).collect()
    }

    fn cookie(&self, cookie: &Cookie) -> Item {
        let name = match (&cookie.party, &cookie.name) {
            (_, Some(name)) => self.name(name),
            (Some(party), None) => self.party_link(&party.id),
            (None, None) => Inline::text(self.say("cookie-unnamed")),
        };
        let mut details = self.details();
        details.add("label-purpose", self.line(&self.labels(Kind::Purpose, &cookie.purposes)));
        if let Some(duration) = cookie.duration {
            let duration = match duration {
                Duration::Session => self.say("cookie-session"),
                Duration::Period(period) => self.locale.period(period),
            };
            details.add("label-duration", vec![Inline::text(duration)]);
        }
        match &cookie.third_parties {
            Some(ThirdParties::None) => {
                details.add("label-third-parties", vec![Inline::text(self.say("third-parties-none"))])
            }
            Some(ThirdParties::Parties(parties)) => {
                details.add("label-third-parties", self.linked_line(Vec::new(), parties));
            }
            None => {}
        }
        let mut blocks: Vec<Block> = details.into_block().into_iter().collect();
        self.add_note(&cookie.note, &mut blocks);
        Item { content: vec![Inline::Strong { content: vec![name] }], blocks }
    }
}

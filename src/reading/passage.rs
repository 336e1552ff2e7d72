//! Texts as rules read them: each once, in lower case, with what every lexicon finds in it.

use std::ops::Range;
use std::rc::Rc;

use crate::language::Language;
use crate::source::Place;

use super::index::{Hits, Index};

/// What kind of words a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PassageKind {
    /// A text: prose in one language.
    Text,
    /// A proper name; without a language when it is the same in all.
    Name,
    /// A label of a term of the author's own.
    Label,
}

/// A text, name or label in one language.
#[derive(Debug, Clone)]
pub struct Passage {
    /// Where it stands.
    pub at: Place,
    /// Where all languages of it stand together: what one entry says in three languages is said once.
    pub whole: Place,
    /// What kind of words it is.
    pub kind: PassageKind,
    /// Its language; none for a name that is the same in all.
    pub language: Option<Language>,
    /// Its sentences, for a text; each is a passage of its own.
    pub sentences: Vec<Passage>,
    /// Whether a text leads anywhere: an address, or a part, contact or party of the notice.
    pub has_link: bool,
    /// Whether a text has a numbered list.
    pub has_numbered_list: bool,
    written: Rc<Written>,
    /// The stretch of `written.text` that it is.
    stretch: Range<usize>,
    /// The same stretch of `written.lower`.
    lower_stretch: Range<usize>,
    pub(super) hits: Hits,
}

/// A text, and the same in lower case; its sentences are stretches of it.
#[derive(Debug)]
struct Written {
    text: String,
    lower: String,
    /// Whether each letter takes as many bytes in lower case: a few do not.
    has_same_bytes: bool,
}

impl Passage {
    pub(super) fn new(
        (at, whole): (Place, Place),
        kind: PassageKind,
        language: Option<Language>,
        text: String,
        index: &Index,
    ) -> Passage {
        let text = plain(text);
        let (lower, has_same_bytes) = lower_case(&text);
        let hits = index.read(&lower, language);
        let (stretch, lower_stretch) = (0..text.len(), 0..lower.len());
        let written = Rc::new(Written { text, lower, has_same_bytes });
        let sentences = Vec::new();
        let (has_link, has_numbered_list) = (false, false);
        Passage {
            at,
            whole,
            kind,
            language,
            sentences,
            has_link,
            has_numbered_list,
            written,
            stretch,
            lower_stretch,
            hits,
        }
    }

    /// The same text with its sentences, each as a passage of its own.
    pub(super) fn with_sentences(self) -> Passage {
        let sentences = self.split(sentences(self.text())).collect();
        Passage { sentences, ..self }
    }

    /// A range of its text as a passage of its own.
    pub(crate) fn part(&self, range: Range<usize>) -> Option<Passage> {
        self.split(vec![range]).next()
    }

    /// Ranges of its text, which follow each other, as passages of their own.
    fn split(&self, ranges: Vec<Range<usize>>) -> impl Iterator<Item = Passage> {
        let lower: Vec<Range<usize>> =
            if self.written.has_same_bytes { ranges.clone() } else { lower_stretches(self.text(), &ranges) };
        let hits = self.hits.split(&lower);
        let within = |outer: &Range<usize>, inner: Range<usize>| outer.start + inner.start..outer.start + inner.end;
        let parts = std::iter::zip(ranges, std::iter::zip(lower, hits));
        parts.map(move |(range, (lower, hits))| Passage {
            sentences: Vec::new(),
            written: Rc::clone(&self.written),
            stretch: within(&self.stretch, range),
            lower_stretch: within(&self.lower_stretch, lower),
            hits,
            ..*self
        })
    }

    /// The words without markup; paragraphs and items on lines of their own.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.written.text[self.stretch.clone()]
    }

    /// The same in lower case.
    #[must_use]
    pub fn lower(&self) -> &str {
        &self.written.lower[self.lower_stretch.clone()]
    }

    /// What is read by itself: the sentences of a text; a name or label as a whole.
    #[must_use]
    pub fn parts(&self) -> &[Passage] {
        if self.kind == PassageKind::Text { &self.sentences } else { std::slice::from_ref(self) }
    }

    /// Whether it can be a passage in this language: a name without a language is one in each.
    #[must_use]
    pub fn is_in(&self, language: Language) -> bool {
        self.language.is_none_or(|own| own == language)
    }

    /// Whether it is an address of the web and no words.
    #[must_use]
    pub fn is_address(&self) -> bool {
        self.kind == PassageKind::Name && (self.lower().contains("://") || self.lower().starts_with("www."))
    }

    /// A stretch of the lower-case words, as the author wrote it.
    #[must_use]
    pub fn as_written(&self, range: Range<usize>) -> &str {
        // Where letters change their length in lower case, the lower-case words have to do.
        self.text().get(range.clone()).filter(|_| self.written.has_same_bytes).unwrap_or(&self.lower()[range])
    }

    /// The first words, for a quotation that ends a sentence: without the full stop of their own.
    #[must_use]
    pub fn beginning(&self) -> String {
        const WORDS: usize = 6;
        let mut words = self.text().split_whitespace();
        let beginning: Vec<&str> = words.by_ref().take(WORDS).collect();
        let ellipsis = if words.next().is_some() { " …" } else { "" };
        format!("{}{ellipsis}", beginning.join(" ").trim_end_matches('.'))
    }
}

/// The stretches of a text that are its sentences. A full stop ends one before a capital letter or a digit, so that an
/// abbreviation rarely does; paragraphs and items of lists end one too.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut stretches = Vec::new();
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        let is_end = match byte {
            b'\n' => true,
            b'.' | b'!' | b'?' => {
                let mut rest = text[at + 1..].chars();
                let is_apart = rest.next().is_some_and(|c| c.is_whitespace() && c != '\n');
                let next = rest.find(|c| !c.is_whitespace() || *c == '\n');
                is_apart && next.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
            }
            _ => false,
        };
        if is_end {
            stretches.push(trimmed(text, start..at + 1));
            start = at + 1;
        }
    }
    stretches.push(trimmed(text, start..text.len()));
    stretches.retain(|stretch| !stretch.is_empty());
    stretches
}

/// Where stretches of a text lie in the same text in lower case, some of whose letters take more or fewer bytes.
fn lower_stretches(text: &str, stretches: &[Range<usize>]) -> Vec<Range<usize>> {
    let length = |stretch: Range<usize>| lower_case(&text[stretch]).0.len();
    let (mut at, mut lower_at) = (0, 0);
    let lower = stretches.iter().map(|stretch| {
        let start = lower_at + length(at..stretch.start);
        (at, lower_at) = (stretch.end, start + length(stretch.clone()));
        start..lower_at
    });
    lower.collect()
}

/// A stretch without the white space around it.
fn trimmed(text: &str, stretch: Range<usize>) -> Range<usize> {
    let words = text[stretch.clone()].trim_start();
    let start = stretch.end - words.len();
    start..start + words.trim_end().len()
}

/// A text with plain spaces and hyphens: what is pasted from a word processor or a web page has others, which look the
/// same and would hide words from the lexicons.
fn plain(text: String) -> String {
    let is_other = |c| matches!(c, '\t' | '\u{a0}' | '\u{ad}' | '\u{200b}' | '\u{2010}' | '\u{2011}' | '\u{202f}');
    if !text.contains(is_other) && !text.as_bytes().windows(2).any(|pair| pair == b"  ") {
        return text;
    }
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\u{ad}' | '\u{200b}' => {}
            '\u{2010}' | '\u{2011}' => plain.push('-'),
            ' ' | '\t' | '\u{a0}' | '\u{202f}' if plain.ends_with(' ') => {}
            '\t' | '\u{a0}' | '\u{202f}' => plain.push(' '),
            letter => plain.push(letter),
        }
    }
    plain
}

/// A text in lower case, and whether each letter takes as many bytes as before. Most letters are ASCII or Latin-1, for which
/// this is several times as fast as the library.
fn lower_case(text: &str) -> (String, bool) {
    // Capitals are mostly of ASCII, which is put into lower case as a whole.
    let may_change = |c: char| !matches!(c, '\0'..='\x7f' | 'ß'..='ÿ' | '\u{2000}'..='\u{206f}');
    if !text.contains(may_change) {
        return (text.to_ascii_lowercase(), true);
    }
    let mut lower = String::with_capacity(text.len());
    let mut has_same_bytes = true;
    for c in text.chars() {
        match c {
            c if c.is_ascii() => lower.push(c.to_ascii_lowercase()),
            'À'..='Ö' | 'Ø'..='Þ' => lower.extend(char::from_u32(u32::from(c) + 32)),
            'ß'..='ÿ' | '\u{2000}'..='\u{206f}' => lower.push(c),
            c => {
                let before = lower.len();
                lower.extend(c.to_lowercase());
                has_same_bytes &= lower.len() - before == c.len_utf8();
            }
        }
    }
    // The lower case of this one depends on what stands around it.
    if text.contains('Σ') { (text.to_lowercase(), has_same_bytes) } else { (lower, has_same_bytes) }
}

impl Passage {
    /// The sentence around a match, before and after it. A line break ends a sentence, so that an item of a list is one.
    #[must_use]
    pub fn around<'p>(&'p self, found: &'p str) -> (&'p str, &'p str) {
        let at = found.as_ptr() as usize - self.lower().as_ptr() as usize;
        let (before, rest) = (&self.lower()[..at], &self.lower()[at + found.len()..]);
        let ends = ['.', '!', '?', ';', '\n'];
        let begin = before.rfind(ends).map_or(0, |end| end + 1);
        let end = rest.find(ends).unwrap_or(rest.len());
        (before[begin..].trim(), rest[..end].trim())
    }
}

//! Structure that comes along from a word processor, a PDF or a web page, and that Markdown would run together on one line or
//! show as marks.

use std::collections::BTreeSet;
use std::ops::Range;

use super::disallowed::Disallowed;
use super::known::KnownWords;

/// Bullets of word processors and web pages. The last ones are those of the fonts Symbol and Wingdings.
const BULLETS: &str = "•▪▫■□●○◦‣⁃◆◇►▸▶➢➤✓✔☐☑☒❖\u{f0b7}\u{f0a7}\u{f0d8}\u{f076}\u{f0fc}";

/// Dashes and other marks that begin an item, but also stand between words.
const DASHES: &str = "–—―−‐‑·→⇒➔➜➝»›";

/// Signs with which Markdown begins an item, if an ordinary space follows.
const MARKS: &str = "-*+";

/// Returns the structure in a text that Markdown does not know. `items` are the places where Markdown's lists have an item.
pub(super) fn pasted(text: &str, items: &BTreeSet<usize>, known: &KnownWords<'_>) -> Vec<(Disallowed, Range<usize>)> {
    let mut found = Vec::new();
    let mut group: Vec<Line<'_>> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n').chain(["\n"]) {
        let words = line.trim();
        if words.is_empty() {
            found.extend(in_group(&group, known));
            group.clear();
        } else {
            let start = at + line.len() - line.trim_start().len();
            let indent = start - at;
            group.push(Line { words, start, indent, is_item: items.contains(&start) });
        }
        at += line.len();
    }
    found.extend(marks(text));
    found
}

/// A line without the spaces around it.
#[derive(Clone)]
struct Line<'t> {
    words: &'t str,
    /// The byte of the text at which it begins.
    start: usize,
    /// The bytes of the spaces before it.
    indent: usize,
    /// Whether Markdown reads an item of a list here.
    is_item: bool,
}

impl Line<'_> {
    fn range(&self) -> Range<usize> {
        self.start..self.start + self.words.len()
    }

    /// Returns the range of the mark before the first space.
    fn mark(&self) -> Range<usize> {
        let mark = self.words.split(char::is_whitespace).next().unwrap_or_default();
        self.start..self.start + mark.len()
    }

    /// Returns the words behind the mark of an item.
    fn after_mark(&self) -> &str {
        let has_mark = self.is_item || bullet(self.words).is_some() || number(self.words).is_some();
        let after = self.words.split_once(char::is_whitespace).map(|(_, after)| after.trim_start());
        if has_mark { after.unwrap_or_default() } else { self.words }
    }
}

/// Returns the structure in lines without an empty one between them. Each kind is found once.
fn in_group(lines: &[Line<'_>], known: &KnownWords<'_>) -> Vec<(Disallowed, Range<usize>)> {
    let table = lines.iter().position(|line| is_row(line.words)).or_else(|| {
        let bars = |line: &Line<'_>| line.words.matches('|').count();
        let is_same = |one: usize, next: usize, least: usize| one >= least && one == next;
        lines.windows(2).position(|pair| {
            is_same(bars(&pair[0]), bars(&pair[1]), 1) || is_same(cells(pair[0].words), cells(pair[1].words), 2)
        })
    });
    if let Some(at) = table {
        return vec![(Disallowed::Table, lines[at].range())];
    }
    let mut found = Vec::new();
    let columns = lines.iter().position(|line| line.after_mark().contains('\t')).or_else(|| {
        let is_spaced = |line: &Line<'_>| has_gap(line.after_mark());
        lines.windows(2).position(|pair| pair.iter().all(is_spaced))
    });
    found.extend(columns.map(|at| (Disallowed::Columns, lines[at].range())));
    found.extend(bullets(lines).map(|at| (Disallowed::Bullets, lines[at].mark())));
    found.extend(letters(lines).map(|at| (Disallowed::Letters, lines[at].mark())));
    found.extend(
        lines.windows(2).find_map(|pair| divided(&pair[0], &pair[1], known)).map(|range| (Disallowed::Divided, range)),
    );
    found
}

/// Returns how often a semicolon stands directly between two words, as in rows of cells.
fn cells(line: &str) -> usize {
    line.match_indices(';').filter(|(at, _)| line[at + 1..].starts_with(|c: char| !c.is_whitespace())).count()
}

/// Returns the end of a word that a line break divides, as in a PDF: "pri-" before "vacy". A hyphen may stand at the end of a line
/// before "and" or "or": "pre-" before "and postpaid".
fn divided(line: &Line<'_>, next: &Line<'_>, known: &KnownWords<'_>) -> Option<Range<usize>> {
    let last = line.words.rsplit(char::is_whitespace).next().unwrap_or_default();
    let stem = last.strip_suffix(['-', '\u{ad}', '\u{2010}'])?;
    let begin = next.words.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let is_word = stem.ends_with(char::is_alphabetic) && begin.starts_with(char::is_lowercase);
    // A soft hyphen stands at the end of a line for nothing else.
    let is_divided =
        last.ends_with('\u{ad}') || known.is_between_compounds.is_some_and(|is_between| !is_between(begin));
    let end = line.start + line.words.len();
    (is_word && is_divided && !next.is_item).then_some(end - last.len()..end)
}

/// Returns whether a line is a row of a table: `| a | b |`, or the border of one in plain text, `+---+---+`.
fn is_row(line: &str) -> bool {
    let is_border = line.starts_with("+-") && line.ends_with('+') && line.chars().all(|c| "+-=".contains(c));
    // Lines of box drawing, but for the horizontal ones alone, which are dashes.
    let is_box = |c: char| matches!(c, '\u{2502}'..='\u{257f}');
    let is_drawn = line.starts_with(is_box) || line.matches(is_box).count() > 1;
    is_border || is_drawn || (line.len() > 1 && line.starts_with('|') && line.ends_with('|'))
}

/// Returns whether words are apart by three spaces or more.
fn has_gap(line: &str) -> bool {
    let mut spaces = 0;
    line.trim().chars().any(|c| {
        spaces = if matches!(c, ' ' | '\u{a0}') { spaces + 1 } else { 0 };
        spaces == 3
    })
}

/// The strength with which a mark says that an item begins.
#[derive(PartialEq, Eq)]
enum Bullet {
    /// It stands nowhere else.
    Certain,
    /// It also stands between words.
    Possible,
}

fn bullet(line: &str) -> Option<Bullet> {
    let mut characters = line.chars();
    let first = characters.next()?;
    let next = characters.next();
    if BULLETS.contains(first) && next.is_some() {
        return Some(Bullet::Certain);
    }
    match next {
        // Word's bullet of the second level is the letter o before a tab.
        Some('\t' | '\u{a0}') if first == 'o' => Some(Bullet::Certain),
        Some(' ') if first == 'o' => Some(Bullet::Possible),
        Some(c) if DASHES.contains(first) && c.is_whitespace() => Some(Bullet::Possible),
        // Markdown knows the ordinary space and the tab alone.
        Some(c) if MARKS.contains(first) && c.is_whitespace() && !matches!(c, ' ' | '\t') => Some(Bullet::Possible),
        // Numbers in circles.
        Some(_) if matches!(first, '\u{2460}'..='\u{249b}' | '\u{24b6}'..='\u{24ff}' | '\u{2776}'..='\u{2793}') => {
            Some(Bullet::Possible)
        }
        // Numbers as pictures of keys.
        _ if first.is_ascii_digit() && line[1..].trim_start_matches('\u{fe0f}').starts_with('\u{20e3}') => {
            Some(Bullet::Possible)
        }
        _ => None,
    }
}

/// Returns the first line with a bullet. A dash is one if the line before ends with a colon, or another line has one too.
fn bullets(lines: &[Line<'_>]) -> Option<usize> {
    let is_possible = |line: &Line<'_>| bullet(line.words).is_some();
    let several = lines.iter().filter(|line| is_possible(line)).count() > 1;
    let marked = (0..lines.len()).find(|&at| match bullet(lines[at].words) {
        Some(Bullet::Certain) => true,
        Some(Bullet::Possible) => several || (at > 0 && lines[at - 1].words.ends_with(':')),
        None => false,
    });
    marked
        .or_else(|| lines.windows(2).position(|pair| pair.iter().all(|line| is_hyphened(line.words))))
        .or_else(|| lines.windows(2).position(has_other_mark).map(|at| at + 1))
}

/// Returns whether a line begins with a hyphen directly before a letter.
fn is_hyphened(line: &str) -> bool {
    line.strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_alphabetic))
}

/// Returns whether two items of one list have different signs, so that Markdown reads two lists.
fn has_other_mark(pair: &[Line<'_>]) -> bool {
    let mark =
        |line: &Line<'_>| line.words.chars().next().filter(|c| MARKS.contains(*c) && line.words[1..].starts_with(' '));
    match pair {
        [one, next] => {
            one.indent == next.indent
                && one.is_item
                && mark(next).is_some_and(|own| mark(one).is_some_and(|one| one != own))
        }
        _ => false,
    }
}

/// Returns the first of two lines whose letters or numbers follow each other.
fn letters(lines: &[Line<'_>]) -> Option<usize> {
    let marked: Vec<(usize, Mark)> = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| !line.is_item)
        .filter_map(|(at, line)| Some((at, number(line.words)?)))
        .collect();
    marked.windows(2).find(|pair| pair[0].1.comes_before(&pair[1].1)).map(|pair| pair[0].0)
}

/// The letter or number of an item: `a)`, `(1)`, `iv.`, `2.1`.
struct Mark {
    /// The signs around it.
    form: (bool, char),
    value: Value,
}

enum Value {
    /// The parts of a number.
    Number(Vec<u32>),
    Letters(String),
}

impl Mark {
    fn comes_before(&self, next: &Mark) -> bool {
        self.form == next.form
            && match (&self.value, &next.value) {
                (Value::Number(one), Value::Number(next)) => comes_before(one, next),
                (Value::Letters(one), Value::Letters(next)) => letters_come_before(one, next),
                _ => false,
            }
    }
}

/// Returns whether a number comes next: 1.2 after 1.1, 1.1 after 1, 2 after 1.3.
fn comes_before(one: &[u32], next: &[u32]) -> bool {
    let same = std::iter::zip(one, next).take_while(|(one, next)| one == next).count();
    match (one.get(same), next.get(same)) {
        (Some(one), Some(last)) => one.checked_add(1) == Some(*last) && next.len() == same + 1,
        (None, Some(first)) => *first == 1 && next.len() == same + 1,
        _ => false,
    }
}

fn letters_come_before(one: &str, next: &str) -> bool {
    const ROMAN: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    let roman = |letters: &str| ROMAN.iter().position(|number| *number == letters);
    let of_alphabet = |letters: &str| match letters.as_bytes() {
        [letter] => Some(usize::from(*letter)),
        _ => None,
    };
    let is_next = |one: Option<usize>, next: Option<usize>| one.is_some_and(|one| next == Some(one + 1));
    is_next(roman(one), roman(next)) || is_next(of_alphabet(one), of_alphabet(next))
}

/// Returns the letter or number that a line begins with, if a space comes after it.
fn number(line: &str) -> Option<Mark> {
    let (mark, rest) = line.split_once([' ', '\t', '\u{a0}'])?;
    if let Some(mark) = section(mark, rest) {
        return Some(mark);
    }
    // "1.)" has both signs.
    let mark = mark.strip_suffix(".)").map_or(mark.to_owned(), |number| format!("{number})"));
    let (opened, inner) = mark.strip_prefix('(').map_or((false, &*mark), |inner| (true, inner));
    let closing = inner.chars().next_back().filter(|c| matches!(c, ')' | '.'));
    let inner = inner.strip_suffix([')', '.']).unwrap_or(inner);
    if inner.is_empty() || inner.len() > 12 {
        return None;
    }
    if inner.bytes().all(|byte| byte.is_ascii_alphabetic()) && inner.len() <= 4 && closing.is_some() {
        let value = Value::Letters(inner.to_ascii_lowercase());
        return Some(Mark { form: (opened, closing.unwrap_or(' ')), value });
    }
    // Years and thousands are no numbers of items.
    let parts: Vec<u32> =
        inner.split('.').map(|part| part.parse().ok().filter(|_| part.len() <= 2)).collect::<Option<_>>()?;
    // A bare number, "3 kuukautta", numbers nothing; "1" and "1.1" may have different signs behind them.
    let is_marked = closing.is_some() || parts.len() > 1;
    is_marked.then_some(Mark { form: (opened, if opened { ')' } else { ' ' }), value: Value::Number(parts) })
}

/// Returns the number of a section: `§ 1` or `1 §`.
fn section(mark: &str, rest: &str) -> Option<Mark> {
    let next = rest.split_whitespace().next().unwrap_or_default();
    let digits = match (mark, next) {
        ("§", number) => number.trim_end_matches(['.', ')', ':']),
        (number, "§") => number,
        (number, _) => number.strip_prefix('§')?,
    };
    let number = digits.parse().ok().filter(|_| digits.len() <= 2)?;
    Some(Mark { form: (false, '§'), value: Value::Number(vec![number]) })
}

/// Returns marks of other programs: `[^1]`, `{: #id }`, `==marked==`, `::: note`.
fn marks(text: &str) -> Vec<(Disallowed, Range<usize>)> {
    let mut found = Vec::new();
    let mut end = 0;
    for (at, _) in text.match_indices("[^").filter(|(at, _)| !is_escaped(text, *at)) {
        let is_footnote = |range: &Range<usize>| range.len() > 3 && !text[range.clone()].contains(char::is_whitespace);
        // One within another is the same mark.
        if at >= end
            && let Some(range) = closed(text, at, b']').filter(is_footnote)
        {
            end = range.end;
            found.push((Disallowed::Footnote, range));
        }
    }
    let mut end = 0;
    for (at, _) in text.match_indices('{').filter(|(at, _)| !is_escaped(text, *at)) {
        let is_marks = |range: &Range<usize>| is_attributes(&text[range.start + 1..range.end - 1]);
        if at >= end
            && let Some(range) = closed(text, at, b'}').filter(is_marks)
        {
            end = range.end;
            found.push((Disallowed::Marks, range));
        }
    }
    let highlights = text.match_indices("==").map(|(at, _)| at);
    let opened = highlights.clone().find(|&at| begins_word(text, at) && !is_escaped(text, at));
    let closed = opened.and_then(|from| highlights.clone().find(|&at| at > from + 2 && ends_word(text, at)));
    if let (Some(from), Some(to)) = (opened, closed)
        && !text[from..to].contains('\n')
    {
        found.push((Disallowed::Marks, from..to + 2));
    }
    for (at, mark) in text.match_indices(":::").chain(text.match_indices("!!! ")) {
        let before = text[..at].trim_end_matches(' ');
        if before.ends_with('\n') || before.trim_end().is_empty() {
            found.push((Disallowed::Marks, at..at + mark.trim_end().len()));
        }
    }
    found
}

/// Returns the bytes from one place of a text to the next closing bracket.
fn closed(text: &str, from: usize, bracket: u8) -> Option<Range<usize>> {
    /// The most bytes of a mark. The search goes no further, since a text may have an opening bracket in each place.
    const LONGEST: usize = 300;
    let length = text.as_bytes()[from..].iter().take(LONGEST).position(|byte| *byte == bracket)? + 1;
    Some(from..from + length)
}

fn is_escaped(text: &str, at: usize) -> bool {
    text[..at].ends_with('\\')
}

/// Returns whether the inside of braces is an attribute list of kramdown or Pandoc: `: #id .class`, `#id`, `.class`.
fn is_attributes(inner: &str) -> bool {
    if inner.starts_with(':') {
        return !inner.contains('\n');
    }
    let is_name = |word: &str| {
        word.strip_prefix(['#', '.']).is_some_and(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
    };
    inner.split_whitespace().any(is_name) && inner.split_whitespace().all(|word| is_name(word) || word.contains('='))
}

fn begins_word(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + 2..].chars().next();
    before.is_none_or(|c| c.is_whitespace() || c == '(') && after.is_some_and(|c| c.is_alphanumeric())
}

fn ends_word(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + 2..].chars().next();
    before.is_some_and(|c| !c.is_whitespace() && c != '=') && after.is_none_or(|c| !c.is_alphanumeric() && c != '=')
}

//! `notice terms`: the vocabulary, listed and searched.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use clap::Args;

use crate::closest::closest;
use crate::finder::{Finder, How, Match};
use crate::language::Language;
use crate::locale::{Locale, OwnWords, built_in_languages};
use crate::problem::{Message, Problem};
use crate::register::{Record as _, Refers, Register, Shape};
use crate::vocabulary::{self, Kind, Term};

use super::ending::Ending;
use super::reporting;
use super::terminal::Terminal;

/// List the terms of the vocabulary, or find one by a word
///
/// A word is an id, a label in any language, another name for the same thing, or one of these in an inflected form. Without a kind,
/// all kinds are searched. The exit code is 1 if nothing is found.
///
/// Examples:
///   notice terms
///   notice terms recipient --pack energy
///   notice terms perintätoimistolle
///   notice terms data sähköposti --lang fi
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(super) struct TermsArgs {
    /// Kind of the terms, such as purpose or recipient; what is no kind is a word
    #[arg(value_name = "KIND")]
    kind: Option<String>,

    /// What to look for
    #[arg(value_name = "WORD")]
    words: Vec<String>,

    /// Only the terms of one trade, such as energy or housing
    #[arg(long, value_name = "PACK")]
    pack: Option<String>,

    /// Language of the labels and messages, as a code such as en [default: the environment's, else en]
    #[arg(long, value_name = "LANGUAGE", value_parser = reporting::language)]
    pub(super) lang: Option<Language>,
}

pub(super) fn run(arguments: &TermsArgs, terminal: &Terminal) -> Result<Ending, Problem> {
    let locale = Locale::new(reporting::messages_in(arguments.lang), &OwnWords::default());
    let kind = arguments.kind.as_deref().and_then(Kind::from_id);
    let first = arguments.kind.iter().filter(|_| kind.is_none());
    let word = first.chain(&arguments.words).map(String::as_str).collect::<Vec<_>>().join(" ");
    let pack = arguments.pack.as_deref().map(pack).transpose()?;
    let kinds = || kind.map_or_else(|| Kind::ALL.to_vec(), |kind| vec![kind]);
    if word.is_empty() {
        let text = if kind.is_none() && pack.is_none() {
            all_kinds(&locale)
        } else {
            kinds().into_iter().map(|kind| list(kind, pack, &locale)).collect()
        };
        terminal.result(&text);
        return Ok(Ending::Clean);
    }
    let is_in_pack = |found: &Match| pack.is_none_or(|pack| term(found).is_some_and(|term| term.packs.contains(&pack)));
    let found: Vec<Match> = find(&kinds(), &word).into_iter().filter(is_in_pack).collect();
    if found.is_empty() {
        terminal.inform(&nothing(kind, &word));
        return Ok(Ending::Findings);
    }
    if found.first().is_some_and(|found| found.how > How::Stem) {
        terminal.inform(&Message::new("terms-perhaps").text("word", &word));
    }
    let details: Vec<String> = found.iter().map(|found| details(found, &locale)).collect();
    terminal.result(&details.join("\n"));
    Ok(Ending::Clean)
}

/// Returns the pack of a name.
fn pack(name: &str) -> Result<&'static str, Problem> {
    let known: BTreeSet<&'static str> = packs().collect();
    known.iter().copied().find(|pack| *pack == name).ok_or_else(|| {
        let near = closest(name, known.iter().copied()).unwrap_or_default();
        let message = Message::new("terms-no-pack").text("pack", name).text("suggestion", near);
        Problem::new(message.texts("known", known))
    })
}

/// Returns the packs of all terms, with repetitions.
fn packs() -> impl Iterator<Item = &'static str> {
    Kind::ALL.iter().flat_map(|kind| vocabulary::terms(*kind)).flat_map(|term| term.packs).copied()
}

/// Returns every kind with its meaning and the number of its terms.
fn all_kinds(locale: &Locale) -> String {
    let mut text = String::new();
    for kind in Kind::ALL {
        let words = locale.say(&format!("kind_{}", kind.id()));
        let _ = writeln!(text, "{:<21} {:>4}  {words}", kind.id(), vocabulary::terms(*kind).len());
    }
    text
}

/// Returns the terms of a kind with their labels; of one pack, or of all under the names of these.
fn list(kind: Kind, pack: Option<&str>, locale: &Locale) -> String {
    let terms: Vec<&Term> =
        vocabulary::terms(kind).iter().filter(|term| pack.is_none_or(|pack| term.packs.contains(&pack))).collect();
    let width = terms.iter().map(|term| term.id.len()).max().unwrap_or_default();
    let mut text = String::new();
    let mut last = None;
    for term in terms {
        let heading = pack.or_else(|| term.packs.first().copied());
        if heading != last {
            let gap = if last.is_some() { "\n" } else { "" };
            let _ = writeln!(text, "{gap}{}: {}", kind.id(), heading.unwrap_or_default());
            last = heading;
        }
        let _ = writeln!(text, "  {:width$}  {}", term.id, locale.label(kind, term.id));
    }
    if !text.is_empty() && pack.is_some() {
        text.push('\n');
    }
    text
}

/// Returns the terms that a word may mean, the surest first. What is sure leaves out what is only alike.
fn find(kinds: &[Kind], word: &str) -> Vec<Match> {
    let locales: Vec<Locale> =
        built_in_languages().into_iter().map(|language| Locale::new(language, &OwnWords::default())).collect();
    let finder = Finder::new(&locales.iter().collect::<Vec<_>>());
    let mut found: Vec<Match> = kinds.iter().flat_map(|kind| finder.find(*kind, word)).collect();
    found.sort_by_key(|found| found.how);
    let is_sure = |found: &Match| found.how <= How::Stem;
    if found.first().is_some_and(is_sure) {
        found.retain(is_sure);
    }
    found.truncate(MOST);
    found
}

/// The most terms that a search shows. More are a list to read.
const MOST: usize = 8;

fn term(found: &Match) -> Option<&'static Term> {
    vocabulary::find(found.kind, found.id)
}

/// Returns a term with its labels in every language, what it narrows, and the line of a notice that names it.
fn details(found: &Match, locale: &Locale) -> String {
    let mut text = format!("{} ({})\n", found.id, locale.say(&format!("kind_{}", found.kind.id())));
    for language in built_in_languages() {
        let own = Locale::new(language, &OwnWords::default());
        let _ = writeln!(text, "  {language}  {}", own.label(found.kind, found.id));
    }
    if let Some(broader) = term(found).and_then(|term| term.broader) {
        let label = locale.label(found.kind, broader);
        let _ = writeln!(text, "  {}", locale.say_with("terms-narrower", &[("id", broader), ("label", &label)]));
    }
    if let Some(line) = line(found) {
        let _ = writeln!(text, "  {line}");
    }
    text
}

/// Returns how a notice names a term: the header of a table that has a key for its kind, and the key with the term. A table that
/// lists `terms` of the kind comes before one that only refers to them.
fn line(found: &Match) -> Option<String> {
    let is_of_kind = |shape: Shape| match shape {
        Shape::Choice(kind) => kind == found.kind,
        Shape::Reference(refers) | Shape::TermOrTable(refers, _) => is_term_of(refers, found.kind),
        _ => false,
    };
    let mut lines = Vec::new();
    for table in Register::fields() {
        let (header, fields) = match (table.shape)() {
            Shape::Table(fields) => (format!("[{}]", table.key), fields()),
            Shape::Entries(fields) => (format!("[[{}]]", table.key), fields()),
            _ => continue,
        };
        lines.extend(fields.into_iter().filter_map(|field| match (field.shape)() {
            Shape::List(item) if is_of_kind(item()) => {
                Some((field.key != "terms", format!("{header} {} = [\"{}\"]", field.key, found.id)))
            }
            shape if is_of_kind(shape) => Some((true, format!("{header} {} = \"{}\"", field.key, found.id))),
            _ => None,
        }));
    }
    // The first of the model among those that are alike.
    lines.into_iter().min_by_key(|(refers, _)| *refers).map(|(_, line)| line)
}

/// Returns whether a key may name any term of a kind.
fn is_term_of(refers: Refers, kind: Kind) -> bool {
    match refers {
        Refers::Term(own) | Refers::TermOrParty(own) => own == kind,
        Refers::Party => kind == Kind::Service,
        Refers::Law => kind == Kind::Law,
        Refers::Declared(_) | Refers::Contact => false,
    }
}

/// Says that nothing was found, and what a term of the author's own may narrow.
fn nothing(kind: Option<Kind>, word: &str) -> Message {
    let terms = kind.map_or(&[][..], vocabulary::terms);
    let is_broad = |term: &&Term| terms.iter().any(|other| other.broader == Some(term.id));
    let broad = terms.iter().filter(is_broad).map(|term| term.id);
    Message::new("terms-nothing").text("word", word).texts("broader", broad)
}

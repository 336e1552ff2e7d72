//! A finding with its source line, for people.

use std::fmt;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents,
    Severity as MietteSeverity, SourceCode, SourceSpan, SpanContents,
};
use textwrap::WordSeparator;
use textwrap::core::Word;

use crate::finding::{Finding, Severity};
use crate::locale::Locale;
use crate::source::Source;
use crate::visible;

use super::names::FileNames;
use super::provisions::provisions;
use super::short::line;
use super::words::FindingText;

/// The width of a report, in columns.
const WIDTH: usize = 100;

/// The longest excerpt of a source, in bytes. A longer one is replaced by its place, since a line may be as long as a file.
const LONGEST: usize = 8 * 1024;

/// The longest piece of TOML in a text that is kept on one line, in bytes.
const UNBROKEN: usize = 72;

/// Renders a finding with its source line, remedy and reason.
pub(super) fn render(
    finding: &Finding,
    names: &FileNames,
    description: &FindingText,
    locale: &Locale,
    with_colour: bool,
) -> String {
    let theme = if with_colour { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_width(WIDTH)
        .with_links(false)
        .tab_width(4)
        .with_word_separator(WordSeparator::Custom(words))
        .with_word_splitter(textwrap::WordSplitter::NoHyphenation);
    let report = Report {
        code: finding.code.id,
        title: &description.title,
        severity: finding.severity,
        message: &description.message,
        source: Excerpts { source: &finding.span.source, name: name(finding, names) },
        place: place(finding, names),
        label: label(finding),
    };
    let mut text = String::new();
    if handler.render_report(&mut text, &report).is_err() {
        return line(finding, names, &description.message);
    }
    text + &remedy(finding, description, locale, with_colour)
}

/// Renders the help, the TOML to paste and the reason. Each begins with its name in the language of the report.
fn remedy(finding: &Finding, description: &FindingText, locale: &Locale, with_colour: bool) -> String {
    let mut text = String::new();
    if let Some(release) = finding.newer {
        let name = locale.say_with("report-newer", &[("release", release)]);
        text.push_str(&paragraph(&name, &locale.say("report-newer-text"), with_colour));
    }
    if let Some(help) = &description.help {
        text.push_str(&paragraph(&locale.say("report-help"), help, with_colour));
    }
    if let Some(snippet) = &description.snippet {
        // Keys belong to the table of the finding; a new table comes after all others.
        let place = if snippet.starts_with('[') { "report-paste-at-end" } else { "report-paste-here" };
        text.push_str(&paragraph(&locale.say(place), "", with_colour));
        text.extend(snippet.lines().map(|line| format!("      {line}\n")));
    }
    let provisions = provisions(finding.code, finding.law, locale);
    let basis = if provisions.is_empty() { String::new() } else { format!("({provisions})") };
    let why = [description.why.as_deref().unwrap_or_default(), &basis].join(" ");
    if !why.trim().is_empty() {
        text.push_str(&paragraph(&locale.say("report-why"), why.trim(), with_colour));
    }
    text
}

/// Renders a text after its name, broken into lines.
fn paragraph(name: &str, text: &str, with_colour: bool) -> String {
    let options = textwrap::Options::new(WIDTH - 2)
        .initial_indent("  ")
        .subsequent_indent("    ")
        .break_words(false)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    let whole = format!("{name}: {text}");
    let lines = textwrap::fill(whole.trim_end(), options);
    let lines = if with_colour { lines.replacen(name, &format!("\u{1b}[36m{name}\u{1b}[0m"), 1) } else { lines };
    format!("{lines}\n")
}

/// Splits a line into words that are not broken. TOML that is meant to be typed as it is (`status = "none"`,
/// `{ term = "…" }`) is one word.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut unbroken_until = 0;
    for (at, character) in line.char_indices() {
        let (before, after) = (&line[..at], &line[at..]);
        match character {
            '[' | '{' | '"' if at >= unbroken_until && (character != '"' || before.ends_with("= ")) => {
                unbroken_until = at + closed(after, character);
            }
            ' ' if at >= unbroken_until && is_gap(before, &after[1..]) => {
                words.push(Word::from(&line[start..=at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    if start < line.len() {
        words.push(Word::from(&line[start..]));
    }
    Box::new(words.into_iter())
}

/// Returns whether a line may end at the space between two texts. It may not end beside an equals sign, or within
/// several spaces.
fn is_gap(before: &str, after: &str) -> bool {
    !before.ends_with('=') && !after.starts_with("= ") && !after.starts_with(' ')
}

/// Returns the length of a bracketed or quoted text; 0 where it has no end or is too long for a line.
fn closed(text: &str, opening: char) -> usize {
    let mut depth = 0;
    for (at, character) in text.char_indices().take(UNBROKEN) {
        match character {
            '"' if opening == '"' && at > 0 => return at + 1,
            '[' | '{' if opening != '"' => depth += 1,
            ']' | '}' if opening != '"' => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    0
}

/// Returns the place of a finding: `file:line:column`, or the path of an empty file.
fn place(finding: &Finding, names: &FileNames) -> String {
    let name = name(finding, names);
    if finding.span.source.text.is_empty() {
        return name;
    }
    let (line, column) = finding.span.start();
    format!("{name}:{line}:{column}")
}

/// Returns the name of a finding's file.
fn name(finding: &Finding, names: &FileNames) -> String {
    visible::value(&names.name(&finding.span.source.path)).into_owned()
}

/// Returns the mark in the source. None for an empty file, and where the excerpt would be longer than anybody reads.
fn label(finding: &Finding) -> Option<LabeledSpan> {
    let (source, span) = (&finding.span.source, &finding.span.range);
    let line = |offset| source.position(offset).0;
    let start = source.line_start(line(span.start).saturating_sub(1).max(1));
    let end = source.line_start(line(span.end) + 2);
    let is_shown = !source.text.is_empty() && end - start <= LONGEST;
    is_shown.then(|| LabeledSpan::new(None, span.start, span.len()))
}

/// A file of which miette gets only the lines that it shows, since it counts lines from the beginning of a text.
#[derive(Debug)]
struct Excerpts<'a> {
    source: &'a Source,
    /// The name of the file in the report.
    name: String,
}

impl SourceCode for Excerpts<'_> {
    fn read_span<'s>(
        &'s self,
        span: &SourceSpan,
        lines_before: usize,
        lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'s> + 's>, MietteError> {
        let Excerpts { source, name } = self;
        let line = |offset| source.position(offset).0;
        let first = line(span.offset()).saturating_sub(lines_before).max(1);
        let start = source.line_start(first);
        let end = source.line_start(line(span.offset() + span.len()) + lines_after + 2);
        let own = SourceSpan::from((span.offset() - start, span.len()));
        let lines = source.text[start..end].read_span(&own, lines_before, lines_after)?;
        let excerpt = SourceSpan::from((lines.span().offset() + start, lines.span().len()));
        // miette counts bytes, and counts from zero.
        let (line, column) = source.position(excerpt.offset());
        let contents = MietteSpanContents::new_named(
            name.clone(),
            lines.data(),
            excerpt,
            line - 1,
            column - 1,
            lines.line_count(),
        );
        Ok(Box::new(contents))
    }
}

/// A finding as miette reports it.
#[derive(Debug)]
struct Report<'a> {
    code: &'static str,
    title: &'a str,
    severity: Severity,
    message: &'a str,
    source: Excerpts<'a>,
    /// The place of a finding whose source is not shown.
    place: String,
    label: Option<LabeledSpan>,
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message)
    }
}

impl std::error::Error for Report<'_> {}

impl Diagnostic for Report<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        let place = self.label.is_none().then(|| format!(" ({})", self.place));
        Some(Box::new(format!("{} {}{}", self.code, self.title, place.unwrap_or_default())))
    }

    fn severity(&self) -> Option<MietteSeverity> {
        Some(match self.severity {
            Severity::Info => MietteSeverity::Advice,
            Severity::Warning => MietteSeverity::Warning,
            Severity::Error => MietteSeverity::Error,
        })
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.label.as_ref().map(|_| &self.source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.label.clone().into_iter()))
    }
}

//! A finding drawn with its source line.

use std::fmt;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents,
    Severity as Drawn, SourceCode, SourceSpan, SpanContents,
};

use crate::finding::{Code, Finding, Severity};
use crate::law::Act;
use crate::locale::Locale;
use crate::source::Source;

use super::Worded;

pub(super) fn draw(finding: &Finding, worded: &Worded, locale: &Locale, with_colour: bool) -> String {
    let theme = if with_colour { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_width(100)
        .with_links(false)
        .tab_width(4)
        // What is meant to be copied is never broken.
        .with_word_separator(textwrap::WordSeparator::AsciiSpace)
        .with_word_splitter(textwrap::WordSplitter::NoHyphenation);
    let drawing = Drawing {
        code: finding.code.id,
        severity: finding.severity,
        message: &worded.message,
        help: help(finding, worded, locale),
        source: Excerpts(&finding.spot.source),
        label: label(finding),
    };
    let mut text = String::new();
    if handler.render_report(&mut text, &drawing).is_err() {
        return format!("{finding} {}\n", worded.message);
    }
    text
}

fn help(finding: &Finding, worded: &Worded, locale: &Locale) -> String {
    let mut parts = Vec::new();
    parts.extend(worded.help.clone());
    parts.extend(worded.snippet.as_ref().map(|snippet| {
        let lines: Vec<String> = snippet.lines().map(|line| format!("    {line}")).collect();
        // Keys belong to the table that the finding stands in; a new table after all others.
        let place = if snippet.starts_with('[') { locale.say("report-paste-at-end") } else { String::new() };
        format!("{place}\n{}\n", lines.join("\n"))
    }));
    parts.extend(worded.why.clone());
    let provisions = provisions(finding.code, locale);
    if !provisions.is_empty() {
        parts.push(format!("({provisions})"));
    }
    parts.join("\n")
}

/// The provisions that a code rests on, cited once for each Act.
pub(super) fn provisions(code: &Code, locale: &Locale) -> String {
    let cited = |act: Act| -> Vec<String> {
        code.articles.iter().filter(|citation| citation.act == act).map(ToString::to_string).collect()
    };
    let mut parts = Vec::new();
    let gdpr = cited(Act::Gdpr);
    if !gdpr.is_empty() {
        parts.push(locale.say_with("citation", &[("provision", &gdpr.join(", "))]));
    }
    for (act, message) in [(Act::DataProtectionAct, "citation-data-protection-act"), (Act::EcsAct, "citation-ecs-act")]
    {
        let sections: Vec<String> = code
            .articles
            .iter()
            .filter(|citation| citation.act == act)
            .map(|citation| citation.article.to_string())
            .collect();
        if !sections.is_empty() {
            parts.push(locale.say_with(message, &[("section", &sections.join(", "))]));
        }
    }
    if !cited(Act::Practice).is_empty() {
        parts.push(locale.say("practice"));
    }
    parts.join("; ")
}

fn label(finding: &Finding) -> Option<LabeledSpan> {
    let spot = &finding.spot;
    if spot.source.text.is_empty() {
        return None;
    }
    Some(LabeledSpan::new(None, spot.span.start, spot.span.len()))
}

/// A file of which miette gets only the lines that it draws: it counts lines from the beginning of what it is given.
#[derive(Debug)]
struct Excerpts<'a>(&'a Source);

impl SourceCode for Excerpts<'_> {
    fn read_span<'s>(
        &'s self,
        span: &SourceSpan,
        lines_before: usize,
        lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'s> + 's>, MietteError> {
        let Source { path, text, .. } = self.0;
        let line = |offset| self.0.position(offset).0;
        let first = line(span.offset()).saturating_sub(lines_before).max(1);
        let start = self.0.line_start(first);
        let end = self.0.line_start(line(span.offset() + span.len()) + lines_after + 2);
        let own = SourceSpan::from((span.offset() - start, span.len()));
        let lines = text[start..end].read_span(&own, lines_before, lines_after)?;
        let drawn = SourceSpan::from((lines.span().offset() + start, lines.span().len()));
        let (line, column) = (lines.line() + first - 1, lines.column());
        let contents =
            MietteSpanContents::new_named(path.clone(), lines.data(), drawn, line, column, lines.line_count());
        Ok(Box::new(contents))
    }
}

#[derive(Debug)]
struct Drawing<'a> {
    code: &'static str,
    severity: Severity,
    message: &'a str,
    help: String,
    source: Excerpts<'a>,
    label: Option<LabeledSpan>,
}

impl fmt::Display for Drawing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message)
    }
}

impl std::error::Error for Drawing<'_> {}

impl Diagnostic for Drawing<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        let path = self.label.is_none().then(|| format!(" {}", self.source.0.path));
        Some(Box::new(format!("{}{}", self.code, path.unwrap_or_default())))
    }

    fn severity(&self) -> Option<Drawn> {
        Some(match self.severity {
            Severity::Info => Drawn::Advice,
            Severity::Warning => Drawn::Warning,
            Severity::Error => Drawn::Error,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        (!self.help.is_empty()).then(|| Box::new(self.help.as_str()) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.label.as_ref().map(|_| &self.source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.label.clone().into_iter()))
    }
}

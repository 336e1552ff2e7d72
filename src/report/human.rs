//! A finding drawn with its source line.

use std::fmt;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, Severity as Drawn, SourceCode,
};

use crate::finding::{Code, Finding, Severity};
use crate::law::Act;
use crate::locale::Locale;

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
        source: NamedSource::new(&finding.spot.source.path, finding.spot.source.text.clone()),
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

#[derive(Debug)]
struct Drawing<'a> {
    code: &'static str,
    severity: Severity,
    message: &'a str,
    help: String,
    source: NamedSource<String>,
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
        let path = self.label.is_none().then(|| format!(" {}", self.source.name()));
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

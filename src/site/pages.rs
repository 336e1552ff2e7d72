//! The pages of one notice.

use crate::compose::{self, Mark};
use crate::finding::{Family, Finding, Severity};
use crate::load::Loaded;
use crate::locale::Locale;
use crate::outline::SectionId;
use crate::page::Page;
use crate::problem::Problem;
use crate::project::NoticeFile;
use crate::render;
use crate::report;
use crate::rules::Rule;

use super::header::related_ids;
use super::{PageInputs, SharedInputs, Site, organisation};

impl Site<'_> {
    /// Makes the pages of a notice, in each language and format of the plan. A draft shows those of the findings that are
    /// gaps.
    ///
    /// # Errors
    /// When the theme fails, or a PDF cannot be made.
    pub fn pages(&self, file: &NoticeFile, notice: &Loaded, findings: &[Finding]) -> Result<Vec<Page>, Problem> {
        let inputs = self.page_inputs(related_ids(&notice.register));
        let pages = self.with_shared(inputs.shared, |site| self.render(file, notice, findings, &inputs, site));
        pages.map_err(|error| self.problem(error, file, notice))
    }

    fn render(
        &self,
        file: &NoticeFile,
        notice: &Loaded,
        findings: &[Finding],
        inputs: &PageInputs<'_>,
        site: &render::Site<'_>,
    ) -> Result<Vec<Page>, render::Error> {
        let folder = file.folders.last().map(String::as_str).unwrap_or_default();
        let SharedInputs { formats, locales: asked, languages, is_draft, base_url: _, markdown: _, jurisdiction: _ } =
            inputs.shared;
        let organisation = organisation(file, languages, self.workspace).map(|own| own.folder);
        let is_asked = |language: &&_| asked.is_empty() || asked.contains(language);
        let directory = inputs.directory();
        let home = self.workspace.home(&notice.register);
        let mut pages = Vec::new();
        for language in notice.register.languages().iter().filter(is_asked) {
            let locale = self.locale(*language);
            let mut composed = compose::compose(&notice.id, &file.path, &notice.register, home, locale, &directory);
            if is_draft {
                let marks: Vec<Mark> = findings.iter().filter(is_gap).map(|gap| mark(gap, locale)).collect();
                compose::annotate(&mut composed, &marks, &|anchor| locale.say(&format!("section-{anchor}")));
            }
            let look = self.look(folder, *language);
            for format in formats {
                pages.extend(render::pages::render(*format, &composed, organisation.as_deref(), &look, site)?);
            }
        }
        Ok(pages)
    }

    /// Returns a page's error, at the place of the character that no font has.
    fn problem(&self, error: render::Error, file: &NoticeFile, notice: &Loaded) -> Problem {
        let render::Error::MissingGlyph { character, word, .. } = &error else { return error.into() };
        let workspace = self.workspace;
        let inherited = file.folders.iter().rev().filter_map(|folder| workspace.defaults.get(folder));
        let all = [&notice.places, &workspace.settings_places];
        let all = all.into_iter().chain(inherited.map(|defaults| &defaults.places));
        let span = all.filter_map(|places| places.find_char(*character, word)).next();
        let Some(span) = span else { return error.into() };
        let (line, column) = span.start();
        Problem::from(error).at(&format!("{}:{line}:{column}", span.source.path))
    }
}

/// Whether a draft shows a finding: what the law or practice misses, and nothing about acceptances.
fn is_gap(finding: &&Finding) -> bool {
    finding.severity > Severity::Info && finding.code.family != Family::Acceptance
}

/// A gap in the page's language. Reasons of acceptance stay in the file.
fn mark(gap: &Finding, locale: &Locale) -> Mark {
    Mark {
        code: gap.code.id.to_owned(),
        table: gap.address.0.clone(),
        section: Rule::find(gap.code.id).map_or(SectionId::About, Rule::section),
        message: report::describe(gap, locale).message,
        provisions: report::provisions(gap.code, gap.law, locale),
    }
}

//! A theme, tried on one page of each kind.

use crate::compose::{self, Directory, Mark};
use crate::document::Notice;
use crate::language::Language;
use crate::locale::{Locale, built_in_languages};
use crate::outline::SectionId;
use crate::render::index::{self, Entry};
use crate::render::markdown::Dialect;
use crate::render::{self, Look, Site, html};
use crate::theme::check::{self, Mistake};
use crate::theme::{Theme, ThemeFile, Tokens};
use crate::workspace::Workspace;

/// A register that has something for every kind of block.
const SAMPLE: &str = include_str!("trial_sample.toml");

/// Returns what is wrong with a theme: what can be seen in its templates; where nothing can, what comes up when pages are
/// rendered, as a page and as a draft of one.
#[must_use]
pub fn trial(name: &str, files: &[ThemeFile], workspace: &Workspace) -> Vec<Mistake> {
    let mistakes = check::check(name, files);
    if !mistakes.is_empty() {
        return mistakes;
    }
    match Theme::load(name, files, &Tokens::default()) {
        Ok(theme) => render(&theme, workspace),
        Err(error) => Mistake::of(&error).into_iter().collect(),
    }
}

fn render(theme: &Theme, workspace: &Workspace) -> Vec<Mistake> {
    let sample = workspace.notice_of_text("sample.toml", SAMPLE.as_bytes().to_vec());
    let locale = Locale::new(Language::FALLBACK, &workspace.own_words);
    let title = locale.say("index-title");
    let mut mistakes = Vec::new();
    for is_draft in [false, true] {
        let mut notice = compose::compose(
            "sample",
            "sample.toml",
            &sample.register,
            crate::jurisdiction::DEFAULT.code,
            &locale,
            &Directory::empty(),
        );
        if is_draft {
            let mark = Mark {
                code: "RT001".to_owned(),
                table: String::new(),
                section: SectionId::Retention,
                message: title.clone(),
                provisions: title.clone(),
            };
            compose::annotate(&mut notice, &[mark], &|anchor| locale.say(&format!("section-{anchor}")));
        }
        mistakes.extend(render_all(&notice, theme, &locale, is_draft));
    }
    mistakes.sort();
    mistakes.dedup();
    mistakes
}

/// Renders a notice's page and the pages of its site, and returns the failures that have a place in the theme.
fn render_all(notice: &Notice, theme: &Theme, locale: &Locale, is_draft: bool) -> Vec<Mistake> {
    let language = locale.language;
    let other = built_in_languages().into_iter().find(|other| *other != language);
    let languages: Vec<Language> = std::iter::once(language).chain(other).collect();
    let title = locale.say("index-title");
    let entry = Entry {
        id: "sample".to_owned(),
        languages: languages.clone(),
        titles: vec![(language, title.clone())],
        controllers: vec![(language, title.clone())],
        organisation: None,
    };
    let site = Site {
        base_url: (!is_draft).then_some("https://www.aamu.example"),
        languages: &languages,
        locale: &|_| locale,
        is_draft,
        markdown: Dialect::default(),
    };
    let banner = notice.sections.first().map(|section| section.blocks.clone()).unwrap_or_default();
    let look = Look { theme, logo: None, title, robots: None, banner };
    let pages = [
        html::page(notice, None, &look, &site),
        index::page(&[&entry], None, language, &look, &site),
        index::choice(&look, &site),
    ];
    let mistake = |page| match page {
        Err(render::Error::Theme(error)) => Mistake::of(&error),
        _ => None,
    };
    pages.into_iter().filter_map(mistake).collect()
}

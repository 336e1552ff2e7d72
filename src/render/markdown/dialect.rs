//! What differs between the programs that read Markdown.

use serde::Serialize;

use crate::language::Language;
use crate::render::paths::{notice_path, relative};
use crate::settings::{Build, MarkdownLinks, MarkdownReader};

/// How Markdown is written.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub struct Dialect {
    /// The program that reads it; `None` = any.
    pub reader: Option<MarkdownReader>,
    /// The form of links from notice to notice; `None` = the one that works in the program.
    pub links: Option<MarkdownLinks>,
}

/// How a heading has the id that links lead to.
pub(super) enum HeadingIds {
    /// `{#id}` behind the heading. Other programs show it, and MDX takes it for code.
    Attribute,
    /// An empty element before the heading. Hugo leaves it out, and the page stays whole.
    Anchor,
}

impl Dialect {
    /// Returns the dialect that settings ask for.
    #[must_use]
    pub fn of(build: &Build) -> Dialect {
        Dialect { reader: build.markdown_for, links: build.markdown_links }
    }

    pub(super) fn heading_ids(self) -> HeadingIds {
        match self.reader {
            None | Some(MarkdownReader::Eleventy) => HeadingIds::Anchor,
            Some(
                MarkdownReader::Hugo
                | MarkdownReader::Zola
                | MarkdownReader::Jekyll
                | MarkdownReader::Docusaurus
                | MarkdownReader::Mkdocs
                | MarkdownReader::Pandoc,
            ) => HeadingIds::Attribute,
        }
    }

    /// Returns the columns by which what belongs to an item of a list is indented. Python-Markdown asks for four whatever
    /// the mark, where others ask for its width.
    pub(super) fn indent(self, mark: &str) -> usize {
        if self.reader == Some(MarkdownReader::Mkdocs) { 4 } else { mark.len() }
    }

    /// Whether the text begins with the title: themes of MkDocs show none above a page.
    pub(super) fn has_title_in_text(self) -> bool {
        self.reader == Some(MarkdownReader::Mkdocs)
    }

    /// Returns the link to a notice from the page of this path. The forms are those that the programs lead to a page
    /// without settings of their own.
    pub(super) fn link(self, from: &str, language: Language, id: &str) -> String {
        let links = self.links.unwrap_or(match self.reader {
            None | Some(MarkdownReader::Docusaurus | MarkdownReader::Mkdocs) => MarkdownLinks::File,
            Some(MarkdownReader::Hugo | MarkdownReader::Zola | MarkdownReader::Eleventy) => MarkdownLinks::Folder,
            Some(MarkdownReader::Jekyll | MarkdownReader::Pandoc) => MarkdownLinks::Page,
        });
        match links {
            MarkdownLinks::File => relative(from, &notice_path(language, id, "md")),
            MarkdownLinks::Page => relative(from, &notice_path(language, id, "html")),
            // A page of a folder of its own is one step deeper than its file.
            MarkdownLinks::Folder => {
                let folder = from.strip_suffix(".md").unwrap_or(from);
                relative(&format!("{folder}/"), &format!("{language}/{id}/"))
            }
        }
    }
}

//! A notice as a PDF that is accessible (PDF/UA-1) and archivable (PDF/A-2a): the one room that knows Typst.
//!
//! The template is static and reads the composed notice as data, a virtual `data.json`: no text of a notice is ever markup.
//! Its world has no disk, no network and no clock; the date is the notice's own, so the same notice gives the same bytes.

use std::sync::{LazyLock, OnceLock};

use jiff::civil::Date;
use serde::Serialize;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::compose::{Block, Inline, Notice};
use crate::language::Language;

use super::paths::notice_path;
use super::{Look, Page, RenderError, Site};

/// Noto Sans under the SIL Open Font License (`fonts/OFL.txt`), cut down to the letters of Europe and the marks of print.
static FACES: [&[u8]; 4] = [
    include_bytes!("fonts/NotoSans-Regular.ttf"),
    include_bytes!("fonts/NotoSans-Bold.ttf"),
    include_bytes!("fonts/NotoSans-Italic.ttf"),
    include_bytes!("fonts/NotoSans-BoldItalic.ttf"),
];

/// The virtual files. Typst keeps each name for ever, so that there are only these.
static FILES: LazyLock<Files> = LazyLock::new(|| Files {
    template: file("/notice.typ"),
    data: file("/data.json"),
    logos: LOGOS.map(|name| file(&format!("/logo.{name}"))),
});

/// What every document shares, prepared once.
static PRESS: LazyLock<Press> = LazyLock::new(Press::new);

/// Kinds of pictures that a logo may be.
const LOGOS: [&str; 5] = ["svg", "png", "jpg", "jpeg", "webp"];

/// How many documents a memoised result of Typst outlives without being used: memory stays flat.
const KEPT: usize = 10;

/// Renders a notice as a PDF.
///
/// # Errors
/// When a text has a letter that no face has, or when Typst cannot make the document: a logo that is no picture.
pub fn page(notice: &Notice, look: &Look<'_>, site: &Site<'_>) -> Result<Page, RenderError> {
    let path = notice_path(&notice.language, &notice.id, "pdf");
    check_letters(notice, look)?;
    let logo = look.logo.map(|logo| {
        let extension = logo.path.rsplit('.').next().unwrap_or_default();
        let at = LOGOS.iter().position(|own| *own == extension);
        at.map(|at| (at, Bytes::new(logo.bytes.clone()))).ok_or_else(|| RenderError::Pdf {
            source_path: notice.source.clone(),
            message: format!("a PDF cannot hold a logo of the kind {extension}"),
            remedy: format!("Take a logo of one of these kinds: {}.", LOGOS.join(", ")),
        })
    });
    let logo = logo.transpose()?;
    let data = data(notice, logo.as_ref().map(|(at, _)| LOGOS[*at]), look, site);
    let job = Job { data: Bytes::new(data), logo };
    let document = typst::compile::<PagedDocument>(&job).output.map_err(|faults| failed(notice, &faults))?;
    let options = PdfOptions {
        ident: Smart::Custom(path.clone()),
        // An archive wants a date; a notice without one has that of no day.
        timestamp: Datetime::from_ymd(1970, 1, 1).map(Timestamp::new_utc),
        creator: Smart::Custom(Some(concat!("notice ", env!("CARGO_PKG_VERSION")).to_owned())),
        standards: PRESS.standards.clone(),
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|faults| failed(notice, &faults))?;
    comemo::evict(KEPT);
    Ok(Page {
        path,
        bytes,
        source: Some(notice.source.clone()),
        language: Some(notice.language.clone()),
        format: "pdf",
    })
}

/// What the template reads.
#[derive(Serialize)]
struct Data<'a> {
    notice: &'a Notice,
    /// Version and day of the last change, in words.
    meta: Vec<String>,
    /// Year, month and day of the last change.
    date: Option<(i16, i8, i8)>,
    contents: String,
    logo: Option<String>,
    accent: Option<String>,
    banner: &'a [Block],
    draft: Option<String>,
    watermark: String,
    /// Address of the site: links to other notices lead there.
    base: Option<&'a str>,
}

fn data(notice: &Notice, logo: Option<&str>, look: &Look<'_>, site: &Site<'_>) -> Vec<u8> {
    let locale = (site.locale)(Language::parse(&notice.language).unwrap_or(Language::EN));
    let updated: Option<Date> = notice.updated.as_ref().and_then(|date| date.parse().ok());
    let version = notice.version.as_ref().map(|version| locale.say_with("version-is", &[("version", version)]));
    let day = updated.map(|date| locale.say_with("updated-on", &[("date", &locale.date(date))]));
    let data = Data {
        notice,
        meta: version.into_iter().chain(day).collect(),
        date: updated.map(|date| (date.year(), date.month(), date.day())),
        contents: locale.say("contents"),
        logo: logo.map(|extension| format!("/logo.{extension}")),
        accent: look.theme.accent().map(str::to_owned),
        banner: &look.banner,
        draft: site.is_draft.then(|| locale.say("draft-banner")),
        watermark: locale.say("draft-watermark"),
        base: site.base_url,
    };
    serde_json::to_vec(&data).expect("a notice is made of texts, numbers and lists")
}

fn failed(notice: &Notice, faults: &[SourceDiagnostic]) -> RenderError {
    let messages: Vec<String> = faults
        .iter()
        .map(|fault| {
            let hints = fault.hints.iter().map(|hint| hint.v.to_string());
            std::iter::once(fault.message.to_string()).chain(hints).collect::<Vec<_>>().join("; ")
        })
        .collect();
    RenderError::Pdf {
        source_path: notice.source.clone(),
        message: format!("the PDF in “{}” could not be made: {}", notice.language, messages.join("; ")),
        remedy: "If it is about the logo, look at the file that [theme] names; otherwise leave pdf out and report it."
            .to_owned(),
    }
}

/// Refuses a text with a letter that no face has: it would be an empty box on paper.
fn check_letters(notice: &Notice, look: &Look<'_>) -> Result<(), RenderError> {
    let mut texts: Vec<(&str, &str)> = vec![("", &notice.title)];
    texts.extend(notice.controller.iter().map(|name| ("controller", name.as_str())));
    texts.extend(notice.version.iter().map(|version| ("about", version.as_str())));
    blocks(&look.banner, "banner", &mut texts);
    for section in &notice.sections {
        texts.push((&section.id, &section.heading));
        blocks(&section.blocks, &section.id, &mut texts);
    }
    for (section, text) in texts {
        if let Some(letter) = text.chars().find(|letter| !PRESS.has(*letter)) {
            let beginning: String = text.chars().take(60).collect();
            return Err(RenderError::Pdf {
                source_path: notice.source.clone(),
                message: format!(
                    "the fonts of the PDF have no “{letter}” (U+{:04X}), which stands in “{}”, section “{section}”: {beginning}",
                    u32::from(letter),
                    notice.language,
                ),
                remedy: "Write it in other letters, or leave pdf out of the formats.".to_owned(),
            });
        }
    }
    Ok(())
}

fn blocks<'a>(all: &'a [Block], section: &'a str, texts: &mut Vec<(&'a str, &'a str)>) {
    for block in all {
        match block {
            Block::Heading { content } | Block::Paragraph { content } => inlines(content, section, texts),
            Block::List { items, .. } => {
                for item in items {
                    inlines(&item.content, section, texts);
                    blocks(&item.blocks, section, texts);
                }
            }
            Block::Gap { code, message, provisions } => {
                texts.extend([code, message, provisions].map(|text| (section, text.as_str())));
            }
            Block::Details { rows } => {
                for row in rows {
                    texts.push((section, &row.label));
                    inlines(&row.content, section, texts);
                }
            }
        }
    }
}

fn inlines<'a>(all: &'a [Inline], section: &'a str, texts: &mut Vec<(&'a str, &'a str)>) {
    for inline in all {
        match inline {
            Inline::Text { text } | Inline::Foreign { text, .. } => texts.push((section, text)),
            Inline::Emphasis { content } | Inline::Strong { content } | Inline::Link { content, .. } => {
                inlines(content, section, texts);
            }
        }
    }
}

struct Files {
    template: FileId,
    data: FileId,
    logos: [FileId; LOGOS.len()],
}

fn file(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("the names of virtual files are plain");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

/// Library, faces and template.
struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    standards: PdfStandards,
    covered: OnceLock<Vec<bool>>,
}

impl Press {
    fn new() -> Press {
        let fonts: Vec<Font> = FACES.iter().flat_map(|face| Font::iter(Bytes::new(*face))).collect();
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]);
        Press {
            // The extras mark the labels of a table's rows as its headers.
            library: LazyHash::new(
                Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build(),
            ),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template: Source::new(FILES.template, include_str!("notice.typ").to_owned()),
            standards: standards.unwrap_or_else(|_| unreachable!("PDF/UA-1 and PDF/A-2a go together")),
            covered: OnceLock::new(),
        }
    }

    /// Whether every face has a letter; what only directs or joins letters needs no picture.
    fn has(&self, letter: char) -> bool {
        let covered = self.covered.get_or_init(|| {
            let all = |code: u32| self.fonts.iter().all(|font| font.info().coverage.contains(code));
            (0..0x1_0000).map(all).collect()
        });
        let is_invisible =
            matches!(letter, '\n' | '\r' | '\t' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}' | '\u{2060}');
        is_invisible || covered.get(letter as usize).copied().unwrap_or(false)
    }
}

/// One document: the world that Typst sees.
struct Job {
    data: Bytes,
    /// The kind's number in [`LOGOS`], and the picture.
    logo: Option<(usize, Bytes)>,
}

impl World for Job {
    fn library(&self) -> &LazyHash<Library> {
        &PRESS.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &PRESS.book
    }

    fn main(&self) -> FileId {
        FILES.template
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == FILES.template { Ok(PRESS.template.clone()) } else { Err(missing(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match &self.logo {
            _ if id == FILES.data => Ok(self.data.clone()),
            Some((at, bytes)) if id == FILES.logos[*at] => Ok(bytes.clone()),
            _ => Err(missing(id)),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        PRESS.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

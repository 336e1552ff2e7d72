//! The world of Typst: fonts and library, which all documents share, and the files of one document.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_pdf::{PdfStandard, PdfStandards};

use super::image::{KINDS, Logo};

/// Noto Sans under the SIL Open Font License (`fonts/OFL.txt`), cut down to European languages and symbols.
pub(super) static FONTS: [&[u8]; 4] = [
    include_bytes!("fonts/NotoSans-Regular.ttf"),
    include_bytes!("fonts/NotoSans-Bold.ttf"),
    include_bytes!("fonts/NotoSans-Italic.ttf"),
    include_bytes!("fonts/NotoSans-BoldItalic.ttf"),
];

/// The virtual files. Typst never forgets a file name, so all documents share these names.
static FILES: LazyLock<Files> = LazyLock::new(|| Files {
    notice: file("/notice.typ"),
    logo: file("/logo.typ"),
    data: file("/data.json"),
    logos: KINDS.map(|kind| file(&format!("/logo.{kind}"))),
});

/// Library, fonts and templates, prepared once.
pub(super) static WORLD: LazyLock<TypstWorld> = LazyLock::new(TypstWorld::new);

struct Files {
    notice: FileId,
    logo: FileId,
    data: FileId,
    logos: [FileId; KINDS.len()],
}

fn file(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("the names of virtual files are plain");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

/// The parts of the world that all documents share.
pub(super) struct TypstWorld {
    pub standards: PdfStandards,
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    notice: Source,
    logo: Source,
    /// Whether every font has a glyph for a character, by code point.
    covered: Vec<bool>,
}

impl TypstWorld {
    fn new() -> TypstWorld {
        let fonts: Vec<Font> = FONTS.iter().flat_map(|font| Font::iter(Bytes::new(*font))).collect();
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]);
        let mut covered = vec![0; 0x1_0000];
        for font in &fonts {
            for code in font.info().coverage.iter().take_while(|code| *code < 0x1_0000) {
                covered[code as usize] += 1;
            }
        }
        TypstWorld {
            standards: standards.unwrap_or_else(|_| unreachable!("PDF/UA-1 and PDF/A-2a go together")),
            // This feature marks the first cells of a table's rows as headers.
            library: LazyHash::new(
                Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build(),
            ),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            covered: covered.iter().map(|count| *count == fonts.len()).collect(),
            fonts,
            notice: Source::new(FILES.notice, include_str!("notice.typ").to_owned()),
            logo: Source::new(FILES.logo, include_str!("logo.typ").to_owned()),
        }
    }

    /// Returns whether every font has a glyph for a character. Characters that only direct or join others need none.
    pub(super) fn has_glyph(&self, c: char) -> bool {
        let is_invisible =
            matches!(c, '\n' | '\r' | '\t' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}' | '\u{2060}');
        is_invisible || self.covered.get(c as usize).copied().unwrap_or(false)
    }
}

/// One document to print. Typst sees its template, its data and its logo, and no other file.
pub(super) struct Job {
    pub template: Template,
    pub data: Bytes,
    pub logo: Option<Logo>,
}

/// The template of a document.
#[derive(Clone, Copy)]
pub(super) enum Template {
    /// A notice.
    Notice,
    /// A page with only a logo, to check that the logo can be printed.
    Logo,
}

impl World for Job {
    fn library(&self) -> &LazyHash<Library> {
        &WORLD.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &WORLD.book
    }

    fn main(&self) -> FileId {
        match self.template {
            Template::Notice => FILES.notice,
            Template::Logo => FILES.logo,
        }
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        match self.template {
            Template::Notice if id == FILES.notice => Ok(WORLD.notice.clone()),
            Template::Logo if id == FILES.logo => Ok(WORLD.logo.clone()),
            _ => Err(missing(id)),
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match &self.logo {
            _ if id == FILES.data => Ok(self.data.clone()),
            Some(logo) if id == FILES.logos[logo.kind] => Ok(logo.bytes.clone()),
            _ => Err(missing(id)),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        WORLD.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

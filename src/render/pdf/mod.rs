//! A notice as a PDF that is accessible (PDF/UA-1) and archivable (PDF/A-2a): the one room that knows Typst.
//!
//! The template is static and reads the composed notice as data, a virtual `data.json`: no text of a notice is ever markup.
//! Its world has no disk, no network and no clock; the date is the notice's own, so the same notice gives the same bytes.

mod data;
mod logo;
mod press;

use rayon::{ThreadPool, ThreadPoolBuilder};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, Timestamp};

use crate::document::Notice;

use super::paths::notice_path;
use super::{Look, Page, RenderError, Site};

pub use logo::check as check_logo;

use logo::Logo;
use press::{Job, PRESS, Template};

/// Renders a notice as a PDF.
///
/// # Errors
/// When a text has a letter that no face has, or when Typst cannot make the document: a logo that is no picture.
pub fn page(notice: &Notice, look: &Look<'_>, site: &Site<'_>) -> Result<Page, RenderError> {
    let path = notice_path(&notice.language, &notice.id, "pdf");
    let logo = look.logo.map(Logo::of).transpose()?;
    let data = data::of(notice, logo.as_ref(), look, site)?;
    let bytes = alone(Job { template: Template::Notice, data: Bytes::new(data), logo }, path.clone());
    // What a first look at a document leaves is there for the second, whatever the other threads finish between them.
    comemo::evict(rayon::current_num_threads());
    let bytes = bytes.map_err(|message| RenderError::Pdf {
        place: Some(notice.source.clone()),
        message: format!("the PDF in “{}” could not be made: {message}", notice.language),
        remedy: "Leave pdf out of the formats, and report it with the notice's file.".to_owned(),
    })?;
    Ok(Page {
        path,
        bytes,
        source: Some(notice.source.clone()),
        language: Some(notice.language.clone()),
        format: "pdf",
    })
}

thread_local! {
    /// Where the documents of a thread are printed.
    static BENCH: Option<ThreadPool> = ThreadPoolBuilder::new().num_threads(1).build().ok();
}

/// Prints one document by itself. While a thread of rayon waits for the streams of a document, it takes up what else there
/// is to do: the next document, and within it the one after that, until all of them are in memory. So each thread that asks
/// has a pool of one thread that knows of no other work, and waits for it.
fn alone(job: Job, ident: String) -> Result<Vec<u8>, String> {
    BENCH.with(|bench| {
        let Some(bench) = bench else { return print(&job, &ident) };
        let (sender, receiver) = std::sync::mpsc::sync_channel(1);
        bench.spawn(move || {
            let _ = sender.send(print(&job, &ident));
        });
        receiver.recv().unwrap_or_else(|_| Err("the printing ended without a word".to_owned()))
    })
}

/// A document as the bytes of a PDF; else what Typst says against it.
fn print(job: &Job, ident: &str) -> Result<Vec<u8>, String> {
    let document = typst::compile::<PagedDocument>(job).output.map_err(|faults| in_words(&faults))?;
    let options = PdfOptions {
        ident: Smart::Custom(ident.to_owned()),
        // An archive wants a date; a notice without one has that of no day.
        timestamp: Datetime::from_ymd(1970, 1, 1).map(Timestamp::new_utc),
        creator: Smart::Custom(Some(concat!("notice ", env!("CARGO_PKG_VERSION")).to_owned())),
        standards: PRESS.standards.clone(),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|faults| in_words(&faults))
}

fn in_words(faults: &[SourceDiagnostic]) -> String {
    let messages = faults.iter().map(|fault| {
        let hints = fault.hints.iter().map(|hint| hint.v.to_string());
        std::iter::once(fault.message.to_string()).chain(hints).collect::<Vec<_>>().join("; ")
    });
    messages.collect::<Vec<_>>().join("; ")
}

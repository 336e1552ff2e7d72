//! One document as the bytes of a PDF.

use rayon::{ThreadPool, ThreadPoolBuilder};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, Timestamp};

use super::world::{Job, WORLD};

thread_local! {
    /// Where the documents of a thread are printed.
    static POOL: Option<ThreadPool> = ThreadPoolBuilder::new().num_threads(1).build().ok();
}

/// Prints one document by itself. While a thread of rayon waits for the streams of a document, it takes up what else there
/// is to do: the next document, and within it the one after that, until all of them are in memory. So each thread that asks
/// has a pool of one thread that knows of no other work, and waits for it.
pub(super) fn alone(job: Job, ident: String) -> Result<Vec<u8>, String> {
    POOL.with(|bench| {
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
        standards: WORLD.standards.clone(),
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

//! Prints one document as the bytes of a PDF.

use std::time::Duration;

use rayon::{ThreadPool, ThreadPoolBuilder};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, Timestamp};

use super::world::{Job, WORLD};

thread_local! {
    /// The pool of one thread in which a thread's documents are printed.
    static POOL: Option<ThreadPool> = ThreadPoolBuilder::new().num_threads(1).build().ok();
}

/// Prints one document in a pool of its own, and waits for it. In a shared pool, a thread that waits for a part of a
/// document would begin the next one. In the end all documents would be in memory at once.
pub(super) fn print_isolated(job: Job, ident: String) -> Result<Vec<u8>, String> {
    POOL.with(|pool| {
        let Some(pool) = pool else { return print(&job, &ident) };
        let (sender, receiver) = std::sync::mpsc::sync_channel(1);
        pool.spawn(move || {
            let _ = sender.send(print(&job, &ident));
        });
        receiver.recv().unwrap_or_else(|_| Err("the printing ended without a word".to_owned()))
    })
}

/// Prints one document in a thread of its own, and does not wait longer than this. Typst cannot be interrupted: what takes longer
/// goes on until the program ends, which it soon does.
pub(super) fn print_within(longest: Duration, job: Job, ident: String) -> Result<Vec<u8>, String> {
    let (sender, receiver) = std::sync::mpsc::sync_channel(1);
    std::thread::spawn(move || {
        let _ = sender.send(print_isolated(job, ident));
    });
    let ended = receiver.recv_timeout(longest);
    ended.unwrap_or_else(|_| Err(format!("it takes longer than {} seconds", longest.as_secs())))
}

/// Prints one document. The error is Typst's, in words.
fn print(job: &Job, ident: &str) -> Result<Vec<u8>, String> {
    let document = typst::compile::<PagedDocument>(job).output.map_err(|errors| in_words(&errors))?;
    let options = PdfOptions {
        ident: Smart::Custom(ident.to_owned()),
        // PDF/A needs a date. A notice without one gets the first day of Unix time.
        timestamp: Datetime::from_ymd(1970, 1, 1).map(Timestamp::new_utc),
        creator: Smart::Custom(Some(concat!("notice ", env!("CARGO_PKG_VERSION")).to_owned())),
        standards: WORLD.standards.clone(),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|errors| in_words(&errors))
}

fn in_words(errors: &[SourceDiagnostic]) -> String {
    let messages = errors.iter().map(|error| {
        let hints = error.hints.iter().map(|hint| hint.v.to_string());
        std::iter::once(error.message.to_string()).chain(hints).collect::<Vec<_>>().join("; ")
    });
    messages.collect::<Vec<_>>().join("; ")
}

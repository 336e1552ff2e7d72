//! Writes pages to the output folder: whole files only, and never over a file of somebody else.
//!
//! [`Staging`] publishes. It begins by refusing a folder that it must not write to, takes a lock and reads the manifest of
//! the build before. Pages are staged from many threads: what differs from the folder is written to a temporary file in
//! `.notice-tmp`, and nothing else changes. A commit then plans every step, fails if anything is in the way or the system would
//! refuse a step, and carries the steps out: it writes a *pending* manifest, creates folders, moves pages from temporary files to their paths, deletes stale
//! pages, and at last replaces the manifest by the pending one.
//!
//! [`Comparison`] compares a build with the folder and writes nothing.
//!
//! # What is promised
//!
//! - After a process died at any point, or the disk was full, every file is the old one or the new one, whole. The pending
//!   manifest tells the next build which files the dead one may have put in place, so they are known as notice's own and
//!   that build ends with the bytes of a fresh one.
//! - A file is deleted only when a manifest lists it, a build can have written it, and its bytes still have the hash that the
//!   manifest gives.
//! - A manifest that is damaged is made anew from the pages: a file with the bytes of the page, or with what a power loss leaves of
//!   them, is notice's own. The pending manifest is flushed to the disk before the first page is moved.
//! - New files and folders can be read by a web server; the permissions of those that are there are kept.
//! - A file of somebody else is never overwritten, and no symbolic link inside the folder is followed.
//! - Two builds never write to one folder at once, where the file system has locks; a process that died holds none.
//!
//! # What is not promised
//!
//! - A build that changes every page needs room for the old pages and the new ones at once.
//! - Pages are not flushed to the disk: that would cost more than all the rest. After a power loss a page may be empty or cut
//!   off. Pages are compared byte by byte, so the next build mends each page that a manifest lists, and reports it as
//!   overwritten.
//! - Other programs that put files or links into the folder *while* a build runs are not guarded against.

mod compare;
mod error;
mod folder;
mod foreign;
mod lock;
mod locked_folder;
mod manifest;
mod names;
mod obstacle;
mod page_paths;
mod pages;
mod permissions;
mod plan;
mod previous;
mod refusals;
mod scratch;
mod staging;
mod step;
mod target;
#[cfg(test)]
#[allow(clippy::print_stdout, reason = "a test that is skipped says so")]
mod tests;
mod unfit;

pub use compare::{Comparison, Difference};
pub use error::Error;
pub use names::MANIFEST;
pub use obstacle::{InTheWay, Obstacle, Refusal};
pub use staging::Staging;
pub use step::Outcome;
pub use target::Target;
pub use unfit::{Precious, Unfit};

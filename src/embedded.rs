//! The built-in words and themes, compiled in from `locales/` and `themes/`: paths and contents, sorted by path;
//! and the messages of each file of words, in the order of the files.

/// Where a message stands in its file.
#[derive(Debug)]
pub(crate) struct Message {
    /// Its first byte.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// How many bytes its name has, with which it begins.
    pub name: u8,
    /// Its own words, from byte to byte of the message, where they are one line and the same whatever the values, as most
    /// labels are; else an empty stretch.
    pub label: (u16, u16),
}

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

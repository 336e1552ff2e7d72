//! The built-in words and themes, compiled in from `locales/` and `themes/`: paths and contents, sorted by path;
//! and the messages of each file of words, in the order of the files: name, first byte and end.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

//! The built-in words and themes, compiled in from `locales/` and `themes/`: paths and contents, sorted by path.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

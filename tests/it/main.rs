//! The integration tests: one binary, since linking twenty of them took longer than running them.
#![allow(missing_docs, clippy::unwrap_used, reason = "a test may panic")]

mod architecture;
mod cli {
    mod lint;
}
mod data {
    mod embed;
    mod examples;
    mod vocabulary;
}
mod load {
    mod bad_input;
    mod hostile;
    mod properties;
    mod suites;
}
mod pages {
    mod lessons;
    mod machines;
    mod outline;
    mod pdf;
    mod summary;
    mod themes;
}
mod publish {
    mod determinism;
    mod killed;
    mod records;
}
mod rules {
    mod sentences;
    mod sweep;
}
mod support;

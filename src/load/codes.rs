//! The codes of input findings, which keep a file from being read as a register. They cannot be accepted or ignored.

use crate::finding::{Code, Family, Severity};

macro_rules! codes {
    () => { false };
    (hides_table) => { true };
    ($($(#[doc = $doc:literal])* $NAME:ident = $id:literal $name:literal $(, $hides_table:ident)?;)*) => {
        $($(#[doc = $doc])* pub static $NAME: Code = Code {
            id: $id,
            name: $name,
            family: Family::Input { hides_table: codes!($($hides_table)?) },
            severity: Severity::Error,
            articles: &[],
        };)*

        /// Every input finding.
        pub static ALL: &[&Code] = &[$(&$NAME,)*];
    };
}

// `hides_table`: a rule could miss the value that was not read, so rules about that table stay silent.
codes! {
    /// A part of the file is not valid TOML.
    TOML_SYNTAX = "IN001" "toml-syntax";
    /// A key that does not exist, or not in this table.
    UNKNOWN_KEY = "IN002" "unknown-key", hides_table;
    /// A value of another type, or the wrong brackets.
    WRONG_TYPE = "IN003" "wrong-type", hides_table;
    /// A term that the vocabulary does not have.
    UNKNOWN_TERM = "IN004" "unknown-term", hides_table;
    /// A text that is not the date, period, country or other value expected.
    INVALID_VALUE = "IN005" "invalid-value", hides_table;
    /// A key, table or id that occurs twice.
    DUPLICATE = "IN006" "duplicate";
    /// An id that refers to nothing.
    UNRESOLVED_REFERENCE = "IN007" "unresolved-reference";
    /// Prose with markup that notices may not have.
    FORBIDDEN_PROSE = "IN008" "forbidden-prose";
    /// A file or section id that cannot be part of an address.
    INVALID_ID = "IN009" "invalid-id";
    /// A file that is not UTF-8.
    NOT_UTF8 = "IN010" "not-utf8";
    /// Words in a language that the notice does not declare.
    UNDECLARED_LANGUAGE = "IN011" "undeclared-language";
    /// A file or folder that looks like one of a project's, and that nobody reads.
    FILE_NOT_READ = "IN012" "file-not-read";
}

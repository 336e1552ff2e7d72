//! Words of a language that decide what a text has: its caller knows them.

/// What is known of the words of a text's language. Words are asked for in small letters.
#[derive(Clone, Copy)]
pub struct KnownWords<'w> {
    /// Whether a word is the name of a month, in any form.
    pub is_month: &'w dyn Fn(&str) -> bool,
    /// Whether a word stands between a word that ends with a hyphen and the one that ends as it does; `None` if nobody knows.
    pub is_between_compounds: Option<&'w dyn Fn(&str) -> bool>,
}

impl KnownWords<'_> {
    /// Nothing is known.
    pub const NONE: KnownWords<'static> = KnownWords { is_month: &|_| false, is_between_compounds: None };
}

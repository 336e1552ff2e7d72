//! Rules on language and wording.

pub(super) mod duplicate_text;
pub(super) mod entity_spelling_varies;
pub(super) mod hedged_language;
pub(super) mod long_sentence;
pub(super) mod own_term_unchecked;
pub(super) mod placeholder_left;
pub(super) mod sweden_swedish_term;
pub(super) mod text_in_wrong_language;
pub(super) mod translation_missing;
pub(super) mod wrong_authority_language;

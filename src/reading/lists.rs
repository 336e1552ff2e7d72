//! The word lists of `locales/`, as constants in the modules of their readers: `lists::retention::vague::AS_LONG_AS`.

use super::pattern::Number;

include!(concat!(env!("OUT_DIR"), "/lists.rs"));

const _: () = assert!(COUNT <= Number::COUNT, "the index counts as many lists as Number::COUNT says");

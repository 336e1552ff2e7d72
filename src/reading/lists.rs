//! The word lists of `locales/`, each a constant in the module of its reader: `lists::retention::vague::AS_LONG_AS`.

use super::pattern::Number;

include!(concat!(env!("OUT_DIR"), "/lists.rs"));

const _: () = assert!(COUNT <= Number::COUNT, "Number::COUNT limits the number of lists");

//! The spelling of keys and words in a file, derived from their names in Rust.

/// Returns the key or word of a field or variant: its name in kebab-case, unless another is given.
macro_rules! key {
    ($name:ident) => {{
        const NAME: &str = stringify!($name);
        const BYTES: [u8; $crate::register::key::length(NAME)] = $crate::register::key::kebab_case(NAME);
        const KEY: &str = match std::str::from_utf8(&BYTES) {
            Ok(key) => key,
            Err(_) => panic!("the name is not ASCII"),
        };
        KEY
    }};
    ($name:ident $key:literal) => {
        $key
    };
}
pub(crate) use key;

/// Returns whether a new word of the name begins at a byte. A number is a word.
const fn begins_word(name: &[u8], at: usize) -> bool {
    at > 0 && (name[at].is_ascii_uppercase() || (name[at].is_ascii_digit() && name[at - 1].is_ascii_alphabetic()))
}

/// Returns the length of a name in kebab-case.
pub(crate) const fn length(name: &str) -> usize {
    let name = name.as_bytes();
    let (mut length, mut at) = (name.len(), 0);
    while at < name.len() {
        length += begins_word(name, at) as usize;
        at += 1;
    }
    length
}

/// Returns a name of a field or variant in kebab-case; `N` is its [`length`].
pub(crate) const fn kebab_case<const N: usize>(name: &str) -> [u8; N] {
    let name = name.as_bytes();
    let (mut kebab, mut length, mut at) = ([b'-'; N], 0, 0);
    while at < name.len() {
        length += begins_word(name, at) as usize;
        if name[at] != b'_' {
            kebab[length] = name[at].to_ascii_lowercase();
        }
        length += 1;
        at += 1;
    }
    kebab
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_become_keys() {
        assert_eq!(key!(email), "email");
        assert_eq!(key!(business_id), "business-id");
        assert_eq!(key!(AsARule), "as-a-rule");
        assert_eq!(key!(ESignature), "e-signature");
        assert_eq!(key!(Derogation49), "derogation-49");
        assert_eq!(key!(joint_controllers "joint-controller"), "joint-controller");
    }
}

//! Public addresses of the program. They come from `repository` in Cargo.toml, and there are none while it is not set.

use crate::finding::Code;

/// Returns the address of the repository.
pub(super) fn repository() -> Option<&'static str> {
    let address = env!("CARGO_PKG_REPOSITORY");
    (!address.is_empty()).then_some(address)
}

/// Returns the address at which a code is described, in a repository.
pub(super) fn of_code(repository: &str, code: &Code) -> String {
    let repository = repository.trim_end_matches('/').trim_end_matches(".git");
    let version = env!("CARGO_PKG_VERSION");
    format!("{repository}/blob/v{version}/docs/rules.md#{}-{}", code.id.to_lowercase(), code.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::codes::UNKNOWN_KEY;

    #[test]
    fn a_code_is_described_under_its_heading() {
        let expected =
            format!("https://forge.example/a/b/blob/v{}/docs/rules.md#in002-unknown-key", env!("CARGO_PKG_VERSION"));
        assert_eq!(of_code("https://forge.example/a/b", &UNKNOWN_KEY), expected);
        assert_eq!(of_code("https://forge.example/a/b.git", &UNKNOWN_KEY), expected);
    }
}

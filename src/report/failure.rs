//! Why a command could not do its job, as reports for programs state it.

/// A reason why a command could not do its job, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// `file:line:column` or a path, from the project's root.
    pub place: Option<String>,
    /// The reason.
    pub message: String,
    /// How to mend it.
    pub help: String,
}

impl Failure {
    /// Returns the file, with the line and the column that a place names.
    pub(super) fn position(&self) -> Option<(&str, Option<(usize, usize)>)> {
        let place = self.place.as_deref()?;
        let mut parts = place.rsplitn(3, ':');
        let (column, line, file) = (parts.next(), parts.next(), parts.next());
        let number = |part: Option<&str>| part.and_then(|part| part.parse::<usize>().ok());
        match (file, number(line), number(column)) {
            (Some(file), Some(line), Some(column)) => Some((file, Some((line, column)))),
            _ => Some((place, None)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_file_with_or_without_a_position() {
        let position = |place: &str| {
            let failure = Failure { place: Some(place.to_owned()), message: String::new(), help: String::new() };
            failure.position().map(|(file, position)| (file.to_owned(), position))
        };
        assert_eq!(position("notice.toml:3:14"), Some(("notice.toml".to_owned(), Some((3, 14)))));
        assert_eq!(position("notices/a:b.toml"), Some(("notices/a:b.toml".to_owned(), None)));
        assert_eq!(position("notice.toml"), Some(("notice.toml".to_owned(), None)));
    }
}

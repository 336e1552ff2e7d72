//! Reasons that an author gives for accepting a gap.

use super::lists::reasons::EMPTY;

/// Returns whether a reason says something: it has two letters, and a word beside notes such as "todo" and "later".
#[must_use]
pub(crate) fn is_reason(reason: &str) -> bool {
    let lower = reason.trim().to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric() && c != '/').filter(|word| !word.is_empty());
    lower.chars().filter(|c| c.is_alphabetic()).count() >= 2 && words.any(|word| !EMPTY.has(word))
}

#[cfg(test)]
mod tests {
    use super::is_reason;

    #[test]
    fn notes_to_oneself_are_no_reason() {
        for empty in [
            "",
            " ",
            "-",
            "x",
            "OK",
            "TODO",
            "todo!",
            "N/A",
            "fix later",
            "Kesken",
            "korjataan myöhemmin",
            "fixas senare",
            "?",
        ] {
            assert!(!is_reason(empty), "{empty}");
        }
        for reason in [
            "Ks. päätös 12/2026",
            "Asiakas hyväksynyt 3.2.2026",
            "todo-palvelu ei kuulu tähän",
            "Vain yritysasiakkaita: 917/2014 202 §",
            "The board decides in May.",
            "Styrelsen beslutar i maj.",
        ] {
            assert!(is_reason(reason), "{reason}");
        }
    }
}

//! Did you mean, by spelling.

/// Of what a file declares itself, so many are compared and shown: more help nobody, and it may declare thousands and refer
/// to thousands, each wrongly.
pub const MOST: usize = 100;

/// The candidate that is closest in spelling, when it is close enough to be meant.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let limit = (word.chars().count() / 3).clamp(1, 3);
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| {
            *distance <= limit || (word.len() >= 4 && (candidate.starts_with(&word) || word.starts_with(*candidate)))
        })
        .min()
        .map(|(_, candidate)| candidate)
}

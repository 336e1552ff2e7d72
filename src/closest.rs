//! Suggestions of words with a similar spelling.

/// Returns the candidate with the closest spelling, if it is close enough to be meant.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let length = word.chars().count();
    let limit = (length / 3).clamp(1, 3);
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let begins_alike = word.len() >= 4 && (candidate.starts_with(&word) || word.starts_with(candidate));
            // The distance is at least the difference in length, which is a hundred times as fast to compute.
            let may_be_near = candidate.chars().count().abs_diff(length) <= limit;
            (begins_alike || may_be_near).then(|| {
                let distance = strsim::damerau_levenshtein(&word, &candidate.to_lowercase());
                (distance, candidate, begins_alike)
            })
        })
        .filter(|(distance, _, begins_alike)| *distance <= limit || *begins_alike)
        .map(|(distance, candidate, _)| (distance, candidate))
        .min()
        .map(|(_, candidate)| candidate)
}

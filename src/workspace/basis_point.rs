//! The basis that a point of the GDPR names.

/// Finds the basis that a point of Art. 6(1) names: "6(1)(b)", "Art. 6.1 b".
pub(super) fn basis_of_point(cited: &str) -> Option<&'static str> {
    const BASES: [(char, &str); 6] = [
        ('a', "consent"),
        ('b', "contract"),
        ('c', "legal-obligation"),
        ('d', "vital-interests"),
        ('e', "public-task"),
        ('f', "legitimate-interests"),
    ];
    let compact: String = cited.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    let point = compact.split_once("61")?.1;
    BASES.iter().find(|(letter, _)| point.len() == 1 && point.starts_with(*letter)).map(|(_, basis)| *basis)
}

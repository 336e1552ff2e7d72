//! Decisions of courts and authorities, which explain rules.
//!
//! A decision that explains nothing outside one country stands in the file of that country's law, under `decisions`. Each was read, or a source that reports it. What became of a decision in an appeal is not said.

/// A decision of a court or an authority. Its words are messages of the linter, by [`Decision::message`].
#[derive(Debug)]
pub struct Decision {
    /// Its number.
    pub id: &'static str,
    /// The name by which lawyers know it; empty where it has none.
    pub name: &'static str,
    /// Who decided, as the end of the message `decided-by_BY`.
    pub by: &'static str,
    /// Its day, `2019-10-01`, or its year.
    pub date: &'static str,
    /// The codes of the rules that it explains, separated by spaces. A code may be of a rule that is yet to come.
    pub rules: &'static str,
}

impl Decision {
    /// Returns the name of the message that says what was decided.
    #[must_use]
    pub fn message(&self) -> String {
        format!("decision_{}", self.id.replace(['/', ':', ' '], "-"))
    }
}

/// The decisions, from the oldest. One of which only the year is known comes before the others of that year.
static DECISIONS: &[Decision] = &[
    Decision { id: "C-362/14", name: "Schrems I", by: "cjeu", date: "2015-10-06", rules: "TR005" },
    Decision { id: "SAN-2019-001", name: "", by: "cnil", date: "2019-01-21", rules: "PB018 XC003 PB007" },
    Decision {
        id: "C-673/17",
        name: "Planet49",
        by: "cjeu",
        date: "2019-10-01",
        rules: "CK001 CK002 CK003 CK004 CK008 PB018",
    },
    Decision { id: "C-311/18", name: "Schrems II", by: "cjeu", date: "2020-07-16", rules: "TR002 TR005" },
    Decision { id: "C-61/19", name: "Orange Romania", by: "cjeu", date: "2020-11-11", rules: "PB018" },
    Decision { id: "H1515/2021", name: "", by: "helsinki", date: "2021-04-08", rules: "CK007" },
    Decision { id: "2477/161/21", name: "", by: "sanctions-board", date: "2021-04-21", rules: "RG020" },
    Decision { id: "6097/161/21", name: "", by: "ombudsman", date: "2022-05-09", rules: "RG012 RG015 RG020" },
    Decision { id: "8492/163/20", name: "", by: "ombudsman", date: "2022-12-09", rules: "PB010 RT001" },
    Decision { id: "1198/161/22", name: "", by: "ombudsman", date: "2022-12-27", rules: "PB010 PB018" },
    Decision { id: "KHO:2023:81", name: "", by: "kho", date: "2023", rules: "LK006 RC001 RG005 RG010" },
    Decision { id: "C-154/21", name: "", by: "cjeu", date: "2023-01-12", rules: "RC002" },
    Decision { id: "C-634/21", name: "SCHUFA Holding", by: "cjeu", date: "2023-12-07", rules: "PB016 PB021 PB022" },
    Decision { id: "TSV/26/2020", name: "", by: "ombudsman", date: "2024-03-06", rules: "RT001 RT002" },
    Decision { id: "2829-23", name: "", by: "stockholm", date: "2024-03-11", rules: "PB002 RG001 RT001 TR003" },
    Decision { id: "C-394/23", name: "Mousse", by: "cjeu", date: "2025-01-09", rules: "PB005" },
    Decision { id: "C-203/22", name: "Dun & Bradstreet Austria", by: "cjeu", date: "2025-02-27", rules: "PB016" },
    Decision {
        id: "T-553/23",
        name: "Latombe v Commission",
        by: "general-court",
        date: "2025-09-03",
        rules: "TR005 TR007 TR010 TR011",
    },
    Decision { id: "C-422/24", name: "", by: "cjeu", date: "2025-12-18", rules: "DC001 LK006 PB013 SR001 SR005" },
];

/// Returns the decisions that explain a rule, from the oldest.
pub fn decisions(code: &str) -> impl Iterator<Item = &'static Decision> {
    DECISIONS.iter().filter(move |decision| decision.rules.split(' ').any(|rule| rule == code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jurisdiction::JURISDICTIONS;
    use crate::rules::RULES;

    #[test]
    fn decisions_are_in_order_and_explain_rules() {
        assert!(DECISIONS.len() > 15, "{}", DECISIONS.len());
        assert!(DECISIONS.is_sorted_by_key(|decision| decision.date));
        for decision in DECISIONS.iter() {
            let is_code = |code: &str| code.len() == 5 && code.is_ascii();
            assert!(decision.rules.split(' ').all(is_code), "{}", decision.id);
        }
        for law in JURISDICTIONS {
            let is_known = |id: &&str| DECISIONS.iter().any(|decision| decision.id == *id);
            assert!(law.decisions.iter().all(is_known), "{}: {:?}", law.code, law.decisions);
        }
        let explained = RULES.iter().filter(|rule| decisions(rule.code.id).next().is_some());
        assert!(explained.count() > 15);
    }
}

//! Characters that no text of a register may have, in every place where a text may stand.

use notice::finding::Severity;

use crate::support::{AAMU, loaded_text};

/// Where texts stand: the TOML around one. Each begins behind the controller.
const PLACES: [&str; 12] = [
    "short-name = \"«»\"\n",
    "street-address = \"a «» b\"\n",
    "[notice]\ntitle.fi = \"a«»b\"\n",
    "[register]\nname.sv = \"«»b\"\n",
    "[[section]]\nid = \"own\"\nheading = \"a«»\"\ntext = \"x\"\n",
    "[[section]]\nid = \"own\"\nheading = \"x\"\ntext = \"a *b«»c* d\"\n",
    "[[section]]\nid = \"own\"\nheading = \"x\"\ntext = \"a [b«»c](https://www.aamu.example) d\"\n",
    "[[purpose]]\nterms = [\"own\"]\n[vocabulary.purpose.own]\nbroader = \"customer-service\"\nfi = \"a«»b\"\n",
    "[party.a]\nname = \"a«»b\"\n",
    "[[retention]]\nscope = \"a«»b\"\nperiod = \"P1Y\"\n",
    "[contact.a]\nname = \"a«»b\"\n",
    "[accepted-gaps]\nRT001 = \"a«»b\"\n",
];

/// Control characters other than white space, and those that isolate or override the direction of text.
fn refused() -> Vec<char> {
    let controls = ('\0'..='\u{9f}').filter(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
    controls.chain('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}').collect()
}

#[test]
fn control_characters_and_marks_of_direction_are_refused_wherever_a_text_stands() {
    let characters = refused();
    assert_eq!(characters.len(), 30 + 33 - 1 + 9);
    for place in PLACES {
        let line = 3 + place.split("«»").next().unwrap().matches('\n').count();
        for c in &characters {
            let escaped = format!("\\u{:04x}", u32::from(*c));
            let found = loaded_text(&format!("{AAMU}{}", place.replace("«»", &escaped)));
            let is_named = found
                .findings
                .iter()
                .any(|finding| finding.severity == Severity::Error && finding.span.start().0 == line);
            assert!(is_named, "{place} {escaped}: {:?}", found.findings);
        }
        let harmless = loaded_text(&format!("{AAMU}{}", place.replace("«»", "ä–“x”")));
        assert!(
            harmless.findings.iter().all(|finding| finding.severity != Severity::Error),
            "{place} {:?}",
            harmless.findings
        );
    }
}

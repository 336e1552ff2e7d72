//! Severities and variants of findings, which the examples of rules do not show.

use serde_json::Value;

use crate::support::Project;

/// Returns the findings of a rule: severity, message, and the notices.
fn found(project: &Project, code: &str) -> Vec<(String, String, Value)> {
    let run = project.run(&["lint", "--lang", "en", "--select", code, "--format", "json", "--exit-zero"]);
    let report: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:#?}"));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let findings = report["findings"].as_array().unwrap().iter();
    findings
        .map(|finding| (text(&finding["severity"]), text(&finding["message"]), finding["notices"].clone()))
        .collect()
}

/// Returns the only finding of a rule in a notice: severity and message.
fn only(toml: &str, code: &str) -> (String, String) {
    let found = found(&Project::empty().with("notices/a.toml", toml), code);
    let [(severity, message, _)] = &found[..] else { panic!("{code}: {found:?} in {toml}") };
    (severity.clone(), message.clone())
}

/// An inherited table is judged by the law of each notice, and each law has its own provisions.
#[test]
fn findings_of_several_laws_at_one_place_are_kept_apart() {
    let mut project = Project::empty()
        .with("notices/_defaults.toml", "[cookies]\npurposes = [\"web-analytics\"]\nconsent = [\"by-use\"]\n");
    for (id, country) in [("a", "FI"), ("b", "GB"), ("c", "SE"), ("d", "FI")] {
        let toml = format!("[controller]\nname = \"Aamu\"\ncountry = \"{country}\"\n");
        project = project.with(&format!("notices/{id}.toml"), toml);
    }
    let mut notices: Vec<String> =
        found(&project, "CK001").into_iter().map(|(_, _, notices)| notices.to_string()).collect();
    notices.sort();
    assert_eq!(notices, [r#"["a","d"]"#, r#"["b"]"#, r#"["c"]"#]);
}

/// Only where the law lists grounds does a notice name one.
#[test]
fn a_number_that_the_register_holds_needs_the_ground_that_the_law_asks_for() {
    for (country, severity) in [("FI", "warning"), ("IE", "info")] {
        let toml = format!(
            "[controller]\nname = \"Aamu\"\ncountry = \"{country}\"\n[[data]]\nterms = [\"national-identity-code\"]\n\
             [[rights-request]]\nidentity = [\"identity-code\"]\n"
        );
        assert_eq!(only(&toml, "RG020").0, severity, "{country}");
    }
}

#[test]
fn storage_is_outside_the_eea_only_if_a_place_is() {
    for (storage, words) in [
        ("places = [\"FI\", \"US\"]", "Not all storage places"),
        ("places = [\"FI\"]\ncaveat = [\"as-a-rule\"]", "does not say whether"),
        ("places = [\"FI\"]\ncaveat = [\"may\"]", "does not say whether"),
    ] {
        let (_, message) = only(&format!("[storage]\n{storage}\n"), "TR001");
        assert!(message.contains(words), "{storage}: {message}");
    }
}

#[test]
fn a_parent_company_of_the_notice_wins() {
    let of = |party: &str| {
        let toml = format!(
            "[transfers]\nstatus = \"none\"\n[[recipient]]\nparties = [\"own\"]\n[party.own]\nname = \"Dawn Mail\"\n{party}"
        );
        found(&Project::empty().with("notices/a.toml", toml), "TR004")
    };
    let found = of("parent-country = \"US\"\n");
    assert!(found.len() == 1 && found[0].0 == "info" && found[0].1.contains("United States"), "{found:?}");
    assert!(of("parent-country = \"SE\"\n").is_empty());
    assert!(of("country = \"FI\"\n").is_empty());
}

/// A text with several gaps is no less an error for what a copied page left in it.
#[test]
fn a_certain_placeholder_is_told_before_others() {
    for (text, severity, words) in [
        ("Write to [email protected]. We are [●] Ltd.", "error", "[●]"),
        ("Write to [email protected]. We are [company name].", "error", "[company name]"),
        ("We are at [...]. Write to [email protected].", "warning", "[email protected]"),
        ("We are at [...].", "warning", "[...]"),
    ] {
        let toml =
            format!("[notice]\nlanguages = [\"en\"]\n[[section]]\nid = \"who\"\nheading = \"Us\"\ntext = \"{text}\"\n");
        let (own, message) = only(&toml, "XC009");
        assert!(own == severity && message.contains(words), "{text}: {own} {message}");
    }
}

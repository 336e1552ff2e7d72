//! What the page says of each key in each language, and what its data says.

use serde_json::Value;

use crate::support::{Project, text_of};

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// The pages of one notice in every language.
struct Pages(Project);

impl Pages {
    /// Builds a notice that holds this after its languages and its controller.
    fn of(toml: &str) -> Pages {
        let project = Project::of(&format!("[notice]\nlanguages = [\"fi\", \"sv\", \"en\"]\n{toml}"));
        project.build(&["--format", "html", "--format", "markdown", "--format", "json"]);
        Pages(project)
    }

    fn html(&self, language: &str) -> String {
        self.0.read(&format!("public/{language}/a.html"))
    }

    fn facts(&self, language: &str) -> Value {
        let json: Value = serde_json::from_str(&self.0.read(&format!("public/{language}/a.json"))).unwrap();
        json["notice"]["facts"].clone()
    }

    /// Checks that the page of each language has its words, as HTML and as Markdown.
    fn say(&self, words: [&[&str]; 3]) {
        for (language, words) in LANGUAGES.into_iter().zip(words) {
            let html = plain(&text_of(&self.html(language)));
            let markdown = self.0.read(&format!("public/{language}/a.md"));
            let markdown = plain(&markdown.replace(['*', '\\'], "").replace("&nbsp;", " "));
            for words in words {
                assert!(html.contains(words), "{language}: {words:?} is not on the page:\n{html}");
                assert!(markdown.contains(words), "{language}: {words:?} is not in the Markdown:\n{markdown}");
            }
        }
    }

    /// Checks that no page has any of these words.
    fn lack(&self, words: &[&str]) {
        for language in LANGUAGES {
            let html = plain(&text_of(&self.html(language)));
            for words in words {
                assert!(!html.contains(words), "{language}: {words:?} is on the page:\n{html}");
            }
        }
    }
}

/// Returns a text with plain spaces, one between words.
fn plain(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c == '\u{a0}')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn automated_decisions_say_which_and_why_they_are_allowed() {
    let pages = Pages::of(
        "[[data]]\nterms = [\"creditworthiness\"]\n[automated-decisions]\nstatus = \"yes\"\n\
         decision.fi = \"osamaksun hyväksyminen\"\ndecision.sv = \"om avbetalning godkänns\"\n\
         decision.en = \"granting instalments\"\nground = \"contract\"\ndata = [\"creditworthiness\"]\n",
    );
    pages.say([
        &["osamaksun hyväksyminen", "Päätökset ovat sallittuja, koska ne ovat välttämättömiä sopimuksen"],
        &["om avbetalning godkänns", "Besluten är tillåtna eftersom de är nödvändiga för att ingå"],
        &["granting instalments", "The decisions are allowed because they are necessary for entering into"],
    ]);
    let facts = &pages.facts("en")["automated_decisions"];
    assert_eq!((facts["is_made"].as_bool(), facts["decision"].as_str()), (Some(true), Some("granting instalments")));
    assert_eq!((&facts["grounds"][0]["id"], &facts["data"][0]["id"]), (&"contract".into(), &"creditworthiness".into()));
    assert!(pages.html("en").contains("dpv:AutomatedDecisionMaking"));
}

#[test]
fn automated_decisions_name_the_act_that_allows_them() {
    let law = "[automated-decisions]\nstatus = \"yes\"\nground = [\"law\"]\n";
    let with_act = Pages::of(&format!("{law}laws = [\"accounting-act/2:10\"]\n"));
    with_act.say([
        &["Päätökset ovat sallittuja, koska laki sallii ne: kirjanpitolaki"],
        &["Besluten är tillåtna eftersom lagen tillåter dem: bokföringslagen"],
        &["The decisions are allowed because the law permits them: Accounting Act"],
    ]);
    with_act.lack(&["Legislation"]);
    assert_eq!(with_act.facts("fi")["automated_decisions"]["laws"][0]["id"], "accounting-act/2:10");
    Pages::of(law).say([&["koska laki sallii ne."], &["lagen tillåter dem."], &["the law permits them."]]);
}

/// A notice without the new keys has the same data as before.
#[test]
fn facts_without_new_keys_are_as_before() {
    let facts = Pages::of("[automated-decisions]\nprofiling-status = \"none\"\n").facts("en");
    assert!(facts.get("automated_decisions").is_none(), "{facts:#}");
}

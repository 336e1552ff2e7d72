//! `notice terms`: the vocabulary, listed and searched.

use notice::vocabulary::{Kind, terms};

use crate::support::{Project, Run};

fn run(arguments: &[&str]) -> Run {
    Project::empty().run(&[&["terms"], arguments].concat())
}

#[test]
fn every_term_of_every_kind_is_listed() {
    let kinds = run(&[]).stdout;
    for kind in Kind::ALL {
        assert!(kinds.lines().any(|line| line.starts_with(kind.id())), "{}", kind.id());
        let list = run(&[kind.id(), "--lang", "en"]);
        assert_eq!(list.code, 0);
        for term in terms(*kind) {
            let id = format!("  {} ", term.id);
            assert!(list.stdout.lines().any(|line| line.starts_with(&id)), "{} {}", kind.id(), term.id);
        }
    }
}

#[test]
fn a_pack_has_the_terms_of_one_trade() {
    let energy = run(&["recipient", "--pack", "energy", "--lang", "fi"]).stdout;
    assert!(energy.contains("electricity-suppliers") && !energy.contains("accounting-firms"), "{energy}");
    let all = run(&["--pack", "energy"]).stdout;
    assert!(all.contains("recipient: energy") && all.contains("purpose: energy"), "{all}");
    let unknown = run(&["--pack", "enrgy"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.stderr.contains("Did you mean energy?"), "{}", unknown.stderr);
}

/// The word of an author leads to the line of a notice.
#[test]
fn a_word_in_any_language_and_form_finds_its_term() {
    for (words, line) in [
        (&["tilitoimistoille"][..], "[[recipient]] terms = [\"accounting-firms\"]"),
        (&["hetu"], "[[data]] terms = [\"national-identity-code\"]"),
        (&["data", "personnummer"], "[[data]] terms = [\"national-identity-code\"]"),
        (&["purpose", "fakturering"], "[[purpose]] terms = [\"billing\"]"),
        (&["event", "end", "of", "contract"], "[[retention]] starts = \"end-of-contract\""),
        (&["vapaaehtoinen"], "[obligation-to-provide] requirement = [\"voluntary\"]"),
    ] {
        let found = run(words);
        assert_eq!(found.code, 0, "{words:?}: {found:?}");
        assert!(found.stdout.contains(line), "{words:?}: {}", found.stdout);
    }
    let misspelt = run(&["source", "vaestotietojarjestelma", "--lang", "fi"]);
    assert!(misspelt.stdout.starts_with("population-information-system"), "{misspelt:?}");
}

#[test]
fn a_word_without_a_term_is_said_and_fails() {
    let run = run(&["recipient", "xyzqw", "--lang", "sv"]);
    assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{run:?}");
    assert!(run.stderr.contains("xyzqw") && run.stderr.contains("service-providers"), "{}", run.stderr);
}

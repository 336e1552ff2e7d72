//! Terms of the author's own: under a header, and where they are used.

use crate::support::{Project, loaded_text};
use notice::vocabulary::Kind;

/// Returns the codes of the findings of the loader, with their lines.
fn findings(toml: &str) -> Vec<String> {
    let found = loaded_text(toml).findings;
    found.iter().map(|finding| format!("{}:{}", finding.span.start().0, finding.code.id)).collect()
}

#[test]
fn a_term_stands_where_it_is_used() {
    let toml = "[notice]\nlanguages = [\"fi\", \"sv\"]\n[[data]]\nterms = [\"name\", { fi = \"jäsentyyppi\", sv = \"medlemstyp\" }]\n";
    let loaded = loaded_text(toml);
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    let id = &loaded.register.data[0].terms[1].term.id;
    assert_eq!(id, "jasentyyppi");
    assert!(loaded.register.own_term(Kind::Data, id).is_some());
}

/// Every key that takes terms of an open kind takes them in place, on pages of both languages.
#[test]
fn every_list_of_terms_takes_one_in_place() {
    let toml = "[notice]\nlanguages = [\"fi\", \"sv\"]\n\
        [[purpose]]\nterms = [{ fi = \"a1\", sv = \"b1\" }]\nwhen = [{ fi = \"a2\", sv = \"b2\" }]\n\
        [[data-subjects]]\nterms = [{ fi = \"a3\", sv = \"b3\" }]\n\
        [[data]]\nterms = [{ term = { fi = \"a4\", sv = \"b4\", special-category = true }, condition = \"explicit-consent\" }]\ncategory = { fi = \"a5\", sv = \"b5\" }\n\
        [[source]]\nterms = { fi = \"a6\", sv = \"b6\", nature = \"external\" }\noccasions = [{ fi = \"a7\", sv = \"b7\" }]\n\
        [disclosure]\nonly-to = [{ fi = \"a8\", sv = \"b8\" }]\n\
        [[recipient]]\nterms = [{ fi = \"a9\", sv = \"b9\" }]\n\
        [staff-access]\nstaff = [{ fi = \"a10\", sv = \"b10\" }]\n\
        [security]\nmeasures = [{ fi = \"a11\", sv = \"b11\" }]\n\
        [accuracy]\nmeasures = [{ fi = \"a12\", sv = \"b12\" }]\n\
        [[retention]]\nstarts = { fi = \"a13\", sv = \"b13\" }\nuntil = { fi = \"x\", sv = \"x\", until.fi = \"a14\", until.sv = \"b14\" }\ncriterion = { fi = \"a15\", sv = \"b15\" }\n\
        [[right]]\nterms = [\"access\"]\nlimited-by = [{ fi = \"a16\", sv = \"b16\" }]\n";
    let project = Project::of(toml);
    project.build(&["--format", "html", "--format", "json"]);
    for (language, letter) in [("fi", 'a'), ("sv", 'b')] {
        for file in ["html", "json"] {
            let page = project.read(&format!("public/{language}/a.{file}"));
            for number in 1..=16 {
                let word = format!("{letter}{number}");
                let is_there = page.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|part| part == word);
                assert!(is_there, "{language} {file}: {word}");
            }
        }
    }
}

/// A label in place may read as the id of a term that is built in or of the author's own.
#[test]
fn a_term_in_place_is_no_other_term() {
    let toml = "[notice]\nlanguages = [\"en\"]\n[[data]]\nterms = [\"name\", \"own\", { en = \"Name\" }, { en = \"own\" }, { en = \"Own\" }, { en = \"日本\" }]\n\
        [vocabulary.data.own]\nen = \"first\"\n";
    let loaded = loaded_text(toml);
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    let ids: Vec<&str> = loaded.register.data[0].terms.iter().map(|item| item.term.id.as_str()).collect();
    assert_eq!(ids, ["name", "own", "name--2", "own--2", "own--3", "data"]);
    assert!(loaded.register.own_term(Kind::Data, "name").is_none());
}

#[test]
fn labels_are_asked_in_the_languages_of_the_notice_only() {
    let head = "[notice]\nlanguages = [\"fi\"]\n[[purpose]]\nterms = [\"own\", { fi = \"b\", en = \"c\" }]\n";
    let own = "[vocabulary.purpose.own]\nfi = \"a\"\nsv = \"d\"\nbroader = \"billing\"\n";
    assert_eq!(findings(&format!("{head}{own}")), Vec::<String>::new());
    let event =
        "[[retention]]\nuntil = \"own\"\n[vocabulary.event.own]\nfi = \"a\"\nuntil.fi = \"b\"\nuntil.sv = \"c\"\n";
    assert_eq!(findings(&format!("[notice]\nlanguages = [\"fi\"]\n{event}")), Vec::<String>::new());
    // Other words in a language that the notice does not declare are a mistake.
    assert_eq!(findings("[notice]\nlanguages = [\"fi\"]\n[register]\nname.sv = \"x\"\n"), ["4:IN011"]);
    // A language of the notice without a label is a finding at the term.
    let project =
        Project::of("[notice]\nlanguages = [\"fi\", \"sv\"]\n[[purpose]]\nterms = [{ fi = \"b\", en = \"c\" }]\n");
    let run = project.run(&["lint", "--format", "short", "--lang", "en"]);
    assert!(run.stdout.contains("LG001") && run.stdout.contains("Swedish"), "{run:#?}");
}

#[test]
fn a_source_says_its_nature_and_other_kinds_need_no_broader_term() {
    let head = "[notice]\nlanguages = [\"en\"]\n";
    for kind in Kind::ALL.iter().filter(|kind| !kind.is_closed()) {
        let expected: &[&str] = if *kind == Kind::Source { &["3:IN005"] } else { &[] };
        assert_eq!(findings(&format!("{head}[vocabulary.{}.own]\nen = \"a\"\n", kind.id())), expected);
    }
    for more in ["nature = \"internal\"", "broader = \"own-systems\""] {
        assert!(findings(&format!("{head}[vocabulary.source.own]\nen = \"a\"\n{more}\n")).is_empty(), "{more}");
    }
    assert_eq!(findings(&format!("{head}[[source]]\nterms = [{{ en = \"a\" }}]\n")), ["4:IN005"]);
}

#[test]
fn what_is_no_term_in_place_is_refused_at_its_line() {
    let head = "[notice]\nlanguages = [\"en\"]\n";
    for (toml, expected) in [
        ("[[data]]\nterms = [{ term = \"name\", en = \"a\" }]\n", "4:IN002"),
        ("[[purpose]]\nterms = [{ broader = \"billing\" }]\n", "4:IN005"),
        ("[[purpose]]\nterms = [{ en = \"a\", basis = [\"contract\"] }]\n", "4:IN002"),
        ("[[purpose]]\nterms = [{ en = \"a\", broader = \"biling\" }]\n", "4:IN004"),
        ("[[purpose]]\nterms = [{ en = \"\" }]\n", "4:IN005"),
        ("[[purpose]]\nterms = [{}]\n", "4:IN003"),
        ("[[right]]\nterms = [{ en = \"a\" }]\n", "4:IN003"),
        ("[complaint]\nauthority = { en = \"a\" }\n", "4:IN003"),
        ("[[purpose]]\nterms = [\"billing\"]\ndata = [{ en = \"a\" }]\n", "5:IN003"),
        ("[[retention]]\nuntil = { en = \"a\" }\n", "4:IN005"),
    ] {
        assert_eq!(findings(&format!("{head}{toml}")), [expected], "{toml}");
    }
}

/// A service or an authority of the vocabulary needs no table, wherever parties are named.
#[test]
fn a_built_in_service_is_a_party_everywhere() {
    let toml = "[notice]\nlanguages = [\"en\"]\n[[purpose]]\nterms = [\"direct-marketing\"]\nbeneficiaries = [\"mailchimp\"]\n\
        [disclosure]\nonly-to = [\"mailchimp\", \"authorities\"]\n[[source]]\nparties = [\"mailchimp\"]\n[[recipient]]\nparties = [\"mailchimp\"]\n\
        [tools]\nparties = [\"mailchimp\"]\n[[cookie]]\nparty = \"mailchimp\"\nthird-parties = [\"mailchimp\"]\n[[third-country-transfer]]\nparties = [\"mailchimp\"]\n\
        [[section]]\nid = \"own\"\nheading = \"Own\"\ntext = \"{party:mailchimp}\"\nmore-info = [\"traficom\"]\n";
    assert_eq!(findings(toml), Vec::<String>::new());
    let loaded = loaded_text(toml);
    let only_to = &loaded.register.disclosure.as_ref().unwrap().only_to;
    assert_eq!(only_to.iter().map(|one| one.is_party).collect::<Vec<_>>(), [true, false]);
    let project = Project::of("[notice]\nlanguages = [\"en\"]\n[disclosure]\nonly-to = [\"mailchimp\"]\n");
    project.build(&["--format", "html"]);
    assert!(project.read("public/en/a.html").contains("Mailchimp"));
}

/// The suggestion for an unknown term has the languages of the notice, and can be pasted.
#[test]
fn an_own_term_to_paste_has_the_languages_of_the_notice() {
    for (kind, table) in [("data", "data"), ("source", "source")] {
        let toml = format!("[notice]\nlanguages = [\"sv\"]\n[[{table}]]\nterms = [\"qqqqqq\"]\n");
        let run = Project::of(&toml).run(&["lint", "--lang", "en"]);
        let words = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        let nature = if kind == "source" { " nature = \"\"" } else { "" };
        assert!(words.contains(&format!("[vocabulary.{kind}.new-term] sv = \"\"{nature}")), "{words}");
        assert!(words.contains("{ sv = \"…\""), "{words}");
        assert!(!words.contains("broader = \"\"") && !words.contains("fi = \"\""), "{words}");
    }
}

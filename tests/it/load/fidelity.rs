//! Characters that are damaged, that nobody sees, or that look like others: the same to the program, or a finding at the place.

use crate::support::{Project, codes_at, text_of};

/// Returns the findings of input about what stands behind the controller, as `line:column CODE`.
fn found(toml: &str) -> Vec<String> {
    codes_at(&Project::of(toml)).into_iter().filter(|finding| finding.contains(" IN")).collect()
}

#[test]
fn damaged_characters_are_refused_in_each_kind_of_value() {
    for damaged in [
        "K\u{fffd}rkk",
        "henkilÃ¶",
        "\u{2028}x",
        "x\u{3164}",
        "x\\u0085y",
        "Aаmu",
        "x\\ry",
        "ＴＯＤＯ",
        "𝐓𝐎𝐃𝐎",
        "Tähän ХХХ",
    ] {
        for toml in [
            format!("web-form = \"{damaged}\"\n"),
            format!("[register]\nname = \"{damaged}\"\n"),
            format!("[register]\nname.en = \"{damaged}\"\n"),
            format!("[[purpose]]\nterms = [\"{damaged}\"]\n"),
            format!("[[purpose]]\nterms = [\"billing\"]\ntext.en = \"{damaged}\"\n"),
            format!("[vocabulary.event.moving]\nen = \"{damaged}\"\n"),
            format!("[[retention]]\nperiod = \"{damaged}\"\n"),
            format!("[accepted-gaps]\nID003 = \"{damaged}\"\n"),
        ] {
            assert!(found(&toml).iter().any(|finding| finding.ends_with(" IN005")), "{toml}: {:?}", found(&toml));
        }
    }
}

#[test]
fn the_place_is_that_of_the_character() {
    for (toml, place) in [
        ("[register]\nname = \"K\u{fffd}rkk\"\n", "4:10 IN005"),
        ("[register]\nname.en = \"henkilÃ¶\"\n", "4:18 IN005"),
        ("[[purpose]]\nterms = [\"billing\"]\ntext.en = '''\nyksi\nkaksi\u{2029}'''\n", "7:6 IN005"),
        ("[[purpose]]\nterms = [\"billing\", \"custоmer-service\"]\n", "4:26 IN005"),
        ("[[retention]]\nperiod = \"P１Y\"\n", "4:12 IN005"),
        ("[[retention]]\nperiod = \"P1Y\"\nstarts = \"end‑of‑contract\"\n", "5:10 IN005"),
        ("[register]\n\"nаme\" = \"x\"\n", "4:1 IN005"),
        ("[register]\nname = \"K &amp; Ä\"\n", "4:8 IN005"),
        ("[register]\nname = \"K\\tÄ\"\n", "4:8 IN005"),
        ("[register]\nname.en = \"\"\"K\nÄ\"\"\"\n", "4:11 IN005"),
        ("[[purpose]]\nterms = [\"billing\"]\ntext.en = \"a &#8232; b\"\n", "5:12 IN008"),
        // Decomposed letters before the place.
        ("[[purpose]]\nterms = [\"billing\"]\ntext.en = \"a\u{308}a\u{308} {section:x}\"\n", "5:17 IN007"),
    ] {
        assert_eq!(found(toml), [place], "{toml:?}");
    }
}

/// The words are there, if damaged: no rule says that they are missing.
#[test]
fn damaged_words_are_not_missing_words() {
    let toml = "[notice]\nlanguages = [\"fi\", \"en\"]\n[register]\nname.fi = \"K\u{fffd}rkk\"\nname.en = \"List\"\n[security]\n\
                text.fi = \"Ha\u{2028}he\"\ntext.en = \"x\"\n";
    let found = codes_at(&Project::of(toml).with("notice.toml", "[lint]\nselect = [\"LG001\"]\n"));
    assert_eq!(found, ["6:13 IN005", "9:14 IN005"]);
}

/// A message shows the sign once, and of a long value its beginning.
#[test]
fn a_message_quotes_what_helps() {
    for language in ["en", "fi", "sv"] {
        let shown = |toml: &str| Project::of(toml).run(&["lint", "--lang", language, "--format", "short"]).stdout;
        let lost = shown("[register]\nname = \"K\u{fffd}rkk\"\n");
        assert!(lost.matches('\u{fffd}').count() == 1 && lost.matches("U+FFFD").count() == 1, "{lost}");
        let long = shown(&format!("web = \"https://aamu..example/{}\"\n", "a".repeat(1000)));
        let line = long.lines().find(|line| line.contains("LK002")).unwrap();
        assert!(line.contains("https://aamu..example/aaa") && !line.contains(&"a".repeat(100)), "{line}");
    }
}

#[test]
fn a_value_of_which_nobody_sees_anything_is_empty() {
    for value in ["\u{200b}", "\u{ad}\u{ad}", "\u{2060} \u{feff}", " "] {
        for toml in [
            format!("short-name = \"{value}\"\n"),
            format!("street-address = \"{value}\"\n"),
            format!("[register]\nname.en = \"{value}\"\n"),
            format!("[[section]]\nid = \"own\"\nheading = \"{value}\"\ntext = \"x\"\n"),
            format!("[[section]]\nid = \"own\"\nheading = \"x\"\ntext = \"{value}\"\n"),
        ] {
            assert!(found(&toml).iter().any(|finding| finding.ends_with(" IN005")), "{toml}: {:?}", found(&toml));
        }
    }
}

#[test]
fn lawful_characters_are_taken() {
    let toml = "[register]\nname = \"Æ Ø Ã Â Ðuro Иванов Ελλάδα 5 µg Å\u{a0}andra energia\u{ad}yhtiö\"\n";
    assert_eq!(found(toml), Vec::<String>::new());
}

#[test]
fn decomposed_letters_are_the_same_letters() {
    let text = "Säilytämme tietoja niin kauan kuin on tarpeellista. Käsittelyä ei rajoiteta.";
    let toml = |text: &str| {
        format!(
            "[notice]\nlanguages = [\"fi\"]\n[register]\nname.fi = \"Käyttäjät\"\n[[retention]]\ntext.fi = \"{text}\"\n"
        )
    };
    let decomposed = toml(text).replace('ä', "a\u{308}").replace('ö', "o\u{308}");
    let with = |toml: &str| Project::of(toml).with("notice.toml", "");
    let codes = |toml: &str| -> Vec<String> {
        let findings = codes_at(&with(toml));
        findings.iter().map(|finding| finding.split(' ').next_back().unwrap().to_owned()).collect()
    };
    assert!(codes(&toml(text)).contains(&"RT002".to_owned()), "{:?}", codes(&toml(text)));
    assert_eq!(codes(&decomposed), codes(&toml(text)));
    let project = Project::of(&decomposed);
    project.build(&["--format", "html"]);
    let words: String = project.pages("html").values().map(|page| text_of(page)).collect();
    assert!(words.contains(text) && words.contains("Käyttäjät"), "{words}");
}

#[test]
fn a_name_has_no_characters_without_width() {
    let project = Project::of("[register]\nname = \"Aa\u{200b}mun rekis\u{2060}teri\u{feff}\"\n");
    project.build(&["--format", "json"]);
    let json: String = project.pages("json").into_values().collect();
    assert!(json.contains("Aamun rekisteri"), "{json}");
}

#[test]
fn an_own_event_or_case_in_another_form_stands_behind_a_colon() {
    let page = |language: &str, event: &str, until: &str, case: &str| {
        let toml = format!(
            "[notice]\nlanguages = [\"{language}\"]\n[disclosure]\nstatus = \"none\"\nexcept-when = [\"own\"]\n[[retention]]\nperiod = \"P10Y\"\nstarts = \"own\"\nuntil = \"own\"\n\
             longer-when = [\"own\"]\n[vocabulary.event.own]\n{language} = \"{event}\"\nuntil = \"{until}\"\n\
             [vocabulary.circumstance.own]\n{language} = \"{case}\"\n"
        );
        let project = Project::of(&toml);
        project.build(&["--format", "html"]);
        project.pages("html").values().map(|page| text_of(page).replace('\u{a0}', " ")).collect::<String>()
    };
    for (language, [event, until, case], sentences) in [
        (
            "en",
            ["the end of employment", "the end of the case", "an open dispute"],
            [
                "is 10 years. Start of the storage period: the end of employment.",
                "End of the storage period: the end of the case.",
                "longer in these cases: an open dispute.",
                "not disclosed to others, except in these cases: an open dispute.",
            ],
        ),
        (
            "en",
            ["from the end of employment", "until the end of the case", "if a dispute is open"],
            [
                "is 10 years from the end of employment.",
                "kept until the end of the case.",
                "longer if a dispute is open.",
                "not disclosed to others, except if a dispute is open.",
            ],
        ),
        (
            "fi",
            ["työsuhteen päättyminen", "asian ratkaisu", "avoin riita"],
            [
                "on 10 vuotta. Säilytysajan alku: työsuhteen päättyminen.",
                "Säilytysajan loppu: asian ratkaisu.",
                "pidempi näissä tapauksissa: avoin riita.",
                "ei luovuteta muille, paitsi näissä tapauksissa: avoin riita.",
            ],
        ),
        (
            "fi",
            ["työsuhteen päättymisestä", "asian ratkaisuun asti", "jos riita on avoin"],
            [
                "on 10 vuotta työsuhteen päättymisestä.",
                "säilytetään asian ratkaisuun asti.",
                "pidempi, jos riita on avoin.",
                "ei luovuteta muille, paitsi jos riita on avoin.",
            ],
        ),
        (
            "sv",
            ["anställningens slut", "ärendets slut", "en öppen tvist"],
            [
                "är 10 år. Lagringstidens början: anställningens slut.",
                "Lagringstidens slut: ärendets slut.",
                "längre i dessa fall: en öppen tvist.",
                "lämnas inte ut till andra, utom i dessa fall: en öppen tvist.",
            ],
        ),
        (
            "sv",
            ["från anställningens slut", "tills ärendet är avslutat", "om en tvist är öppen"],
            [
                "är 10 år från anställningens slut.",
                "lagras tills ärendet är avslutat.",
                "längre om en tvist är öppen.",
                "inte ut till andra, utom om en tvist är öppen.",
            ],
        ),
    ] {
        let words = page(language, event, until, case);
        for sentence in sentences {
            assert!(words.contains(sentence), "{sentence}: {words}");
        }
    }
}

/// A notice that has no page in a language is named and linked in its own.
#[test]
fn a_related_notice_in_another_language_is_named_in_its_own() {
    let project = Project::of("[notice]\nlanguages = [\"fi\", \"sv\"]\n[[related-notice]]\nnotice = \"b\"\n").with(
        "notices/b.toml",
        "[notice]\nlanguages = [\"sv\"]\n[register]\nname.sv = \"Kundregister\"\n[controller]\nname = \"B\"\n",
    );
    project.build(&["--format", "html", "--format", "markdown", "--format", "json"]);
    let page = project.read("public/fi/a.html");
    let link = page.split("<a ").find(|link| link.starts_with("href=\"../sv/b.html\"")).expect("a link to the page");
    assert!(link.contains("lang=\"sv\"") && link.contains("Kundregister"), "{link}");
    assert!(project.read("public/fi/a.md").contains("(<../sv/b.md>)"));
    let swedish = project.read("public/sv/a.html");
    assert!(swedish.contains("<a href=\"b.html\">"), "{swedish}");
}

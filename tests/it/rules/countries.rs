//! Controllers of several countries: no finding, page or explanation speaks of the law, the authority or the numbers of another one.

use crate::support::{Project, Run, text_of};

/// Words of one country's law, as findings and pages would say them, and the countries that may.
const NATIONAL: &[(&[&str], &[&str])] = &[
    (
        &["FI", "AX"],
        &[
            "1050/2018",
            "917/2014",
            "523/1999",
            "759/2004",
            "H1515",
            "Helsingin hallinto-oike",
            "Helsinki Administrative",
            "Helsingfors förvaltning",
            "Y-tunnus",
            "FO-num",
            "Business ID",
            "ytj.fi",
            "personbeteckning",
            "identity code",
            "In Finland",
            "I Finland",
            "Suomessa",
            "Suomen ",
            "Finnish",
            "suomalais",
            "finländsk",
            "Tietosuojavaltuut",
            "Dataombudsman",
            "Data Protection Ombudsman",
            "data-protection-ombudsman",
            "\"data-protection-act",
            "ecs-act",
            "Traficom",
        ],
    ),
    (&["AX"], &["Datainspektionen", "aland-data"]),
    (&["SE", "NO"], &["organisationsnummer", "organisaationumero"]),
    (
        &["SE"],
        &[
            "2018:218",
            "2022:482",
            "2008:486",
            "personnummer",
            "I Sverige",
            "In Sweden",
            "Ruotsi",
            "Integritetsskydds",
            "dpa-sweden",
        ],
    ),
    (&["NO"], &["ekomloven", "personopplysningsloven", "fødselsnummer", "Norway", "Norge", "Norja", "dpa-norway"]),
    (&["DK"], &["databeskyttelsesloven", "cookiebekendt", "CVR", "CPR", "Danmark", "Denmark", "Tanska", "dpa-denmark"]),
    (
        &["EE"],
        &[
            "isikuandmete",
            "elektroonilise",
            "registerkod",
            "rekisterikoodi",
            "registry code",
            "Andmekaitse",
            "dpa-estonia",
        ],
    ),
    (&["DE"], &["TDDDG", "BDSG", "handelsregisternummer", "kaupparekisteri", "commercial register", "dpa-germany"]),
    (&["GB"], &["PECR", "Companies House", "Information Commissioner's", "dpa-united-kingdom"]),
    (&["CH"], &["FMG", "UID", "Swiss", "Schweiz", "Sveits", "dpa-switzerland"]),
];

/// A controller: its country, name, a valid number, one with a typing error, and the authority that its notice names.
struct Controller {
    country: &'static str,
    name: &'static str,
    valid: &'static str,
    wrong: Option<&'static str>,
    authority: &'static str,
    /// What its pages and findings say.
    says: &'static [&'static str],
}

const CONTROLLERS: &[Controller] = &[
    Controller {
        country: "FI",
        name: "Aamu Energia Oy",
        valid: "2077474-0",
        wrong: Some("2077474-1"),
        authority: "data-protection-ombudsman",
        says: &["FO-nummer", "917/2014 s. 205", "917/2014 s. 200", "1050/2018 s. 29", "personbeteckning"],
    },
    Controller {
        country: "AX",
        name: "Ålands Båtar Ab",
        valid: "0737546-2",
        wrong: Some("1234567-8"),
        authority: "data-protection-ombudsman",
        says: &["FO-nummer", "917/2014 s. 205", "1050/2018 s. 29"],
    },
    Controller {
        country: "SE",
        name: "Gryning Energi AB",
        valid: "556677-8899",
        wrong: Some("556677-8890"),
        authority: "dpa-sweden",
        says: &["personnummer", "2022:482 s. 9:28", "2008:486 s. 19", "2018:218 s. 3:10"],
    },
    Controller {
        country: "NO",
        name: "Gry Energi AS",
        valid: "NO 988 077 917 MVA",
        wrong: Some("988 077 918"),
        authority: "dpa-norway",
        says: &["no-electronic-communications-act s. 3-15", "no-marketing-act s. 15", "no-personal-data-act s. 12"],
    },
    Controller {
        country: "DK",
        name: "Gry Energi A/S",
        valid: "DK 13 58 56 28",
        wrong: Some("13585629"),
        authority: "dpa-denmark",
        says: &["CVR-nummer", "1148/2011 s. 3", "dk-marketing-act s. 10", "dk-data-protection-act s. 11"],
    },
    Controller {
        country: "EE",
        name: "Koit Energia OÜ",
        valid: "12345678",
        wrong: Some("12345679"),
        authority: "dpa-estonia",
        says: &["registerkod", "2002/58/EC Art. 5(3)", "ee-electronic-communications-act s. 103¹"],
    },
    Controller {
        country: "DE",
        name: "Dämmer GmbH",
        valid: "Amtsgericht München HRB 12345",
        wrong: None,
        authority: "",
        says: &["handelsregisternummer", "de-tdddg s. 25", "de-unfair-competition-act s. 7"],
    },
    Controller {
        country: "GB",
        name: "Dawn Energy Ltd",
        valid: "SC123456",
        wrong: None,
        authority: "dpa-united-kingdom",
        says: &["Companies House", "uk-pecr reg. 6", "uk-pecr reg. 22"],
    },
    Controller {
        country: "CH",
        name: "Dämmer AG",
        valid: "CHE-100.155.212 MWST",
        wrong: Some("CHE-100.155.213"),
        authority: "dpa-switzerland",
        says: &["UID", "ch-telecommunications-act Art. 45c", "ch-unfair-competition-act Art. 3(1)(o)"],
    },
    Controller {
        country: "IE",
        name: "Dawn Energy plc",
        valid: "123456",
        wrong: None,
        authority: "dpa-ireland",
        says: &["registreringsnummer", "2002/58/EC Art. 5(3)", "2002/58/EC Art. 13"],
    },
    Controller {
        country: "US",
        name: "Dawn Energy Inc",
        valid: "12-3456789",
        wrong: None,
        authority: "",
        says: &["registreringsnummer", "2002/58/EC Art. 5(3)"],
    },
];

/// A notice with much that is wrong: cookies without consent, electronic marketing, numbers of persons, no authority.
fn bad(controller: &Controller, number: &str) -> String {
    let Controller { country, name, .. } = controller;
    format!(
        r#"[notice]
languages = ["sv", "fi", "en"]
[controller]
name = "{name}"
country = "{country}"
business-id = "{number}"
email = "info@a.example"
[[purpose]]
terms = ["newsletters"]
basis = ["legitimate-interests"]
[[purpose]]
terms = ["billing"]
basis = ["contract"]
[[data]]
terms = ["name", "national-identity-code", "business-id", "traffic-data"]
[[data]]
category = "other-data"
terms = [{{ term = "national-identity-code", purposes = ["direct-marketing"] }}]
[[right]]
terms = ["access", "complaint"]
text.en = "You can request your data once a year free of charge with a signed letter."
text.fi = "Voit pyytää tietosi kerran vuodessa maksutta omakätisesti allekirjoitetulla kirjeellä."
text.sv = "Du kan begära dina uppgifter avgiftsfritt en gång om året med ett egenhändigt undertecknat brev."
[[rights-request]]
contact = "controller"
form = ["written", "signed"]
[cookies]
purposes = ["web-analytics"]
consent = ["by-use", "by-browser-settings"]
control = ["browser-settings"]
[[cookie]]
party = "google-analytics"
purposes = ["web-analytics"]
"#
    )
}

/// A notice that can be published.
fn good(controller: &Controller) -> String {
    let Controller { country, name, valid, authority, .. } = controller;
    let complaint = match *authority {
        "" => "[complaint]\nauthority = \"own\"\n[party.own]\nname = \"Tillsyn\"\n".to_owned(),
        authority => format!("[complaint]\nauthority = \"{authority}\"\n"),
    };
    format!(
        r#"[notice]
languages = ["sv", "fi", "en"]
[register]
name.sv = "Kunder"
name.fi = "Asiakkaat"
name.en = "Customers"
[controller]
name = "{name}"
country = "{country}"
business-id = "{valid}"
email = "info@a.example"
[[purpose]]
terms = ["billing"]
basis = ["contract"]
[[data]]
terms = ["name", "national-identity-code", "business-id"]
text.sv = "Vi behöver numret för fakturan."
text.fi = "Tarvitsemme tunnuksen laskua varten."
text.en = "We need the number for the bill."
[[source]]
terms = ["data-subject"]
[[retention]]
period = "P10Y"
starts = "end-of-contract"
[[right]]
terms = ["access", "rectification", "erasure", "restriction", "portability", "complaint"]
[[rights-request]]
contact = "controller"
{complaint}"#
    )
}

/// A project with a notice alone, which every rule checks.
fn of(notice: &str) -> Project {
    Project::empty().with("notices/a.toml", notice)
}

/// Asserts that a text speaks of no other country than this one.
fn speaks_of(country: &str, text: &str, where_from: &str) {
    for (countries, words) in NATIONAL.iter().filter(|(countries, _)| !countries.contains(&country)) {
        for word in *words {
            let at = text.find(word).map(|at| {
                let (start, end) = (at.saturating_sub(120), (at + 120).min(text.len()));
                String::from_utf8_lossy(&text.as_bytes()[start..end]).into_owned()
            });
            assert_eq!(at, None, "{where_from} of {country} says “{word}” of {countries:?}");
        }
    }
}

fn lint(project: &Project, language: &str, format: &str) -> Run {
    project.run(&["lint", "--lang", language, "--format", format, "--exit-zero"])
}

#[test]
fn no_finding_speaks_of_another_country() {
    for controller in CONTROLLERS {
        let toml = bad(controller, controller.wrong.unwrap_or(controller.valid));
        let project = of(&toml);
        let mut all = String::new();
        for language in ["sv", "fi", "en"] {
            for format in ["human", "json", "sarif"] {
                let run = lint(&project, language, format);
                assert!(run.stderr.is_empty(), "{}: {run:#?}", controller.country);
                // SARIF describes every rule, also those of other countries that found nothing here.
                let text = match format {
                    "human" => run.stdout.lines().filter(|line| !line.contains('│')).collect::<Vec<_>>().join("\n"),
                    _ => run.stdout,
                };
                if format != "sarif" {
                    speaks_of(controller.country, &text, &format!("{format} in {language}"));
                }
                all += &text;
            }
        }
        for code in ["CK001", "CK007", "RG009"] {
            let found = format!("\"code\": \"{code}\"");
            assert!(all.contains(&found), "{}: {code} found nothing", controller.country);
        }
        assert_eq!(all.contains("\"code\": \"ID004\""), controller.wrong.is_some(), "{}", controller.country);
        for words in controller.says.iter().filter(|words| !words.ends_with("nummer") && !words.contains("House")) {
            assert!(all.contains(words) || *words == "UID", "{}: nothing says {words}", controller.country);
        }
    }
}

#[test]
fn no_page_speaks_of_another_country() {
    for controller in CONTROLLERS {
        let project = of(&good(controller));
        let run = lint(&project, "sv", "json");
        assert!(!run.stdout.contains("\"code\": \"ID004\""), "{}: {}", controller.country, run.stdout);
        speaks_of(controller.country, &run.stdout, "lint");
        project.build(&["--format", "html", "--format", "markdown", "--format", "json"]);
        let mut all = String::new();
        for (path, page) in ["html", "md", "json"].iter().flat_map(|extension| project.pages(extension)) {
            let text = if path.ends_with(".html") { text_of(&page) } else { page };
            speaks_of(controller.country, &text, &path);
            all += &text.to_lowercase();
        }
        for words in controller.says.iter().filter(|words| words.ends_with("nummer") || words.contains("House")) {
            assert!(all.contains(&words.to_lowercase()), "{}: no page says {words}", controller.country);
        }
    }
}

/// `explain` speaks of the countries of the project's controllers.
#[test]
fn no_explanation_speaks_of_another_country() {
    let codes: Vec<&str> = notice::rules::RULES.iter().map(|rule| rule.code.id).collect();
    for controller in CONTROLLERS.iter().filter(|controller| ["SE", "EE", "US"].contains(&controller.country)) {
        let project = of(&good(controller));
        for code in ["CK001", "CK007", "PB009", "DC003", "DC009", "ID003", "ID004", "LG002", "LG003", "OL001", "OL005"]
        {
            assert!(codes.contains(&code));
            for language in ["sv", "fi", "en"] {
                let text = project.run(&["explain", code, "--lang", language]).stdout;
                // The examples that follow are of several countries.
                let before = text.split("\n    ").next().unwrap_or_default();
                let title = text.lines().take(2).count();
                assert_eq!(title, 2, "{text}");
                let before: String = before.lines().skip(2).collect::<Vec<_>>().join("\n");
                speaks_of(controller.country, &before, &format!("explain {code} --lang {language}"));
            }
        }
    }
}

/// A controller that gives no country has the law of the notice, else that of the settings.
#[test]
fn the_jurisdiction_of_a_notice_holds_before_that_of_the_settings() {
    let toml = bad(&CONTROLLERS[2], "556677-8890").replace("country = \"SE\"\n", "");
    let cites = |project: Project, act: &str| lint(&project, "en", "json").stdout.contains(act);
    assert!(cites(of(&toml), "917/2014 s. 205"));
    let settings = "[lint]\njurisdiction = \"SE\"\n";
    assert!(cites(of(&toml).with_settings(settings), "2022:482 s. 9:28"));
    let of_notice = toml.replace("[notice]\n", "[notice]\njurisdiction = \"DK\"\n");
    let project = of(&of_notice).with_settings(settings);
    assert!(cites(project, "1148/2011 s. 3"));
    let page = good(&CONTROLLERS[2])
        .replace("country = \"SE\"\n", "")
        .replace("[notice]\n", "[notice]\njurisdiction = \"SE\"\n");
    let project = of(&page);
    assert!(project.build(&["--format", "html"]).pages("html")["sv/a.html"].contains("Organisationsnummer"));
    let wrong = of(&toml.replace("[notice]\n", "[notice]\njurisdiction = \"Sweden\"\n"));
    assert!(lint(&wrong, "en", "json").stdout.contains("IN0"), "a wrong country passes");
}

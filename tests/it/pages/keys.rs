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
            let markdown = plain(&markdown.replace(['*', '\\'], "").replace("&nbsp;", " ").replace("&#58;", ":"));
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
        &[
            "osamaksun hyväksyminen",
            "Päätökset ovat sallittuja, koska ne ovat välttämättömiä kanssasi tehtävän sopimuksen",
        ],
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

#[test]
fn children_have_a_section_of_their_own() {
    let consents = Pages::of("[children]\nage-limit = 13\nguardian = \"consents\"\n");
    consents.say([
        &["Lapset", "Alle 13 vuoden ikäisen puolesta suostumuksen antaa huoltaja."],
        &["Barn", "För barn under 13 år ger vårdnadshavaren samtycket."],
        &["Children", "For children under 13, a guardian gives the consent."],
    ]);
    assert!(consents.html("en").contains("id=\"children\""));
    let facts = &consents.facts("en")["children"];
    assert_eq!((facts["age_limit"].as_u64(), facts["guardian"]["id"].as_str()), (Some(13), Some("consents")));
    Pages::of("[children]\nguardian = \"consents\"\n").say([
        &["Jos lapsi on laissa säädettyä ikää nuorempi, suostumuksen antaa huoltaja."],
        &["För barn under den ålder som lagen anger ger vårdnadshavaren samtycket."],
        &["For children under the age that the law sets, a guardian gives the consent."],
    ]);
    Pages::of("[children]\nage-limit = 15\nguardian = \"informed\"\n").say([
        &["Alle 15 vuoden ikäisen tietojen käsittelystä kerrotaan huoltajalle."],
        &["Vårdnadshavaren informeras om behandlingen av uppgifter om barn under 15 år."],
        &["The guardian is told about the processing of data on children under 15."],
    ]);
    Pages::of("[children]\nage-limit = 15\n").say([
        &["Ikäraja on 15 vuotta."],
        &["Åldersgränsen är 15 år."],
        &["The age limit is 15 years."],
    ]);
}

#[test]
fn an_age_that_no_child_has_is_refused() {
    for (age, words) in [
        ("0", "“0” is not the age of a child."),
        ("-1", "“-1” is not the age of a child."),
        ("19", "“19” is not the age of a child."),
        ("0x1FFFF", "“131071” is not the age of a child."),
        ("\"13\"", "takes a whole number without quotation marks, but a text stands here."),
        ("13.5", "takes a whole number without quotation marks, but a number stands here."),
        ("99999999999999999999", "takes a whole number"),
    ] {
        let project = Project::of(&format!("[children]\nage-limit = {age}\n"));
        let lint = project.run(&["lint", "--lang", "en"]);
        assert_eq!(lint.code, 1, "{age}: {lint:#?}");
        assert!(plain(&lint.stdout).contains(words), "{age}: {}", lint.stdout);
    }
}

#[test]
fn an_identity_code_is_asked_for_if_needed() {
    let request = "[[rights-request]]\ncontact = \"controller\"\nidentity = ";
    Pages::of(&format!("{request}[\"when-needed\", \"identity-code\"]\n")).say([
        &["henkilötunnus tarvittaessa"],
        &["personbeteckning vid behov"],
        &["personal identity code, if needed"],
    ]);
    let always = Pages::of(&format!("{request}\"identity-code\"\n"));
    always.say([&["henkilötunnus"], &["personbeteckning"], &["personal identity code"]]);
    always.lack(&["tarvittaessa", "vid behov", "if needed"]);
    Pages::of(&format!("{request}\"when-needed\"\n")).say([
        &["henkilöllisyyden varmistaminen tarvittaessa"],
        &["identitetskontroll vid behov"],
        &["identity check where needed"],
    ]);
}

#[test]
fn a_denied_right_says_why() {
    let right = "[[right]]\nterms = [\"erasure\"]\n";
    let by_law = Pages::of(&format!(
        "{right}status = \"denied\"\ndenied-because = \"legal-obligation\"\nlaws = [\"accounting-act/2:10\"]\n"
    ));
    by_law.say([
        &["Oikeutta ei ole, koska laki vaatii käsittelyn: kirjanpitolaki"],
        &["Rätten gäller inte eftersom lagen kräver behandlingen: bokföringslagen"],
        &["The right does not apply, because the processing is required by law: Accounting Act"],
    ]);
    by_law.lack(&["Lainsäädäntö", "Lagstiftning", "Legislation"]);
    let facts = by_law.facts("en");
    assert_eq!(facts["denied_rights"][0]["because"][0]["id"], "legal-obligation");
    assert_eq!(facts["denied_rights"][0]["laws"][0]["id"], "accounting-act/2:10");
    assert_eq!(facts["rights"].as_array().unwrap().len(), 0, "a denied right is none");
}

#[test]
fn a_reason_alone_denies_a_right() {
    let pages = Pages::of("[[right]]\nterms = [\"portability\"]\ndenied-because = [\"manual-files\"]\n");
    pages.say([
        &["Oikeutta ei ole, koska tietoja ei käsitellä automaattisesti."],
        &["Rätten gäller inte eftersom uppgifterna inte behandlas automatiserat."],
        &["The right does not apply, because the data are not processed by automated means."],
    ]);
    assert_eq!(pages.facts("fi")["rights"].as_array().unwrap().len(), 0);
}

#[test]
fn hours_are_shown_up_to_72_and_days_after_that() {
    let retention =
        |period: &str| Pages::of(&format!("[[retention]]\nperiod = \"{period}\"\nstarts = \"time-of-collection\"\n"));
    let hours = retention("PT72H");
    hours.say([&["on 72 tuntia"], &["72 timmar"], &["is 72 hours"]]);
    assert_eq!(hours.facts("en")["retention"][0]["period"], "PT72H");
    retention("PT1H").say([&["on 1 tunti"], &["1 timme"], &["is 1 hour"]]);
    retention("PT96H").say([&["on 4 päivää"], &["4 dagar"], &["is 4 days"]]);
    retention("PT100H").say([&["on 4 päivää ja 4 tuntia"], &["4 dagar och 4 timmar"], &["is 4 days and 4 hours"]]);
    retention("P1DT12H").say([&["on 1 päivä ja 12 tuntia"], &["1 dag och 12 timmar"], &["is 1 day and 12 hours"]]);
    Pages::of("[[cookie]]\nname = \"sid\"\nduration = \"PT90M\"\nthird-parties = \"none\"\n").say([
        &["1 tunti ja 30 minuuttia"],
        &["1 timme och 30 minuter"],
        &["1 hour and 30 minutes"],
    ]);
}

#[test]
fn a_period_has_whole_units_and_no_seconds() {
    for period in ["PT0H", "PT30S", "PT90s", "PT1H0s", "P0d", "PT1.5H", "PT1,5h", "PT", "T72H", "-PT2H", "P1HT"] {
        let project = Project::of(&format!("[[retention]]\nperiod = \"{period}\"\n"));
        let lint = project.run(&["lint", "--lang", "en"]);
        assert!(lint.code == 1 && lint.stdout.contains("IN005"), "{period}: {lint:#?}");
        assert!(plain(&lint.stdout).contains("is not a length of time"), "{period}: {}", lint.stdout);
    }
}

#[test]
fn a_storage_period_on_a_condition_names_it() {
    let pages = Pages::of(
        "[[retention]]\nperiod = \"P2Y\"\nstarts = \"last-contact\"\nwhen = [\"consent-given\"]\n\
         [[retention]]\nperiod = \"P6M\"\nstarts = \"last-contact\"\n",
    );
    pages.say([
        &["Jos siihen on annettu suostumus", "Säilytysaika on 2 vuotta", "Muissa tapauksissa"],
        &["Om samtycke har getts", "I övriga fall"],
        &["If consent has been given", "The storage period is 2 years", "In other cases"],
    ]);
    let facts = pages.facts("en");
    assert_eq!(facts["retention"][0]["when"][0]["id"], "consent-given");
    assert!(facts["retention"][1].get("when").is_none());
    assert!(pages.html("en").contains("\"description\":\"if consent has been given\""));
}

#[test]
fn a_recipient_says_whose_data_and_any_data() {
    let pages = Pages::of(
        "[[data-subjects]]\nterms = [\"employees\", \"customers\"]\n[[data]]\nterms = [\"name\"]\n\
         [[recipient]]\nterms = [\"banks\"]\ndata = [\"bank-account\"]\ndata-subjects = [\"employees\"]\n",
    );
    pages.say([
        &["Keitä koskee", "työntekijät", "pankkitilin numero"],
        &["Vilka det gäller", "anställda"],
        &["Who it concerns", "employees", "bank account number"],
    ]);
    assert_eq!(pages.facts("en")["recipients"][0]["data_subjects"][0]["id"], "employees");
}

#[test]
fn purposes_that_are_denied_are_on_the_page() {
    let pages = Pages::of(
        "[not-used]\npurposes = [\"profiling\", \"direct-marketing\"]\n\
         [[data]]\nterms = [{ term = \"name\", not-used-for = [\"debt-collection\"] }]\n",
    );
    pages.say([
        &["Tietoja ei käytetä seuraaviin tarkoituksiin: profilointi ja suoramarkkinointi.", "joihin tietoa ei käytetä"],
        &["Uppgifterna används inte för följande ändamål: profilering", "Används inte för"],
        &["The data are not used for the following purposes: profiling", "Not used for"],
    ]);
    assert_eq!(pages.facts("en")["not_used_for"][1]["id"], "direct-marketing");
}

#[test]
fn a_hedged_denial_of_transfers_is_said_and_found() {
    let toml = "[transfers]\nstatus = \"none\"\ncaveat = [\"as-a-rule\"]\n\
                [storage]\nplaces = [\"FI\"]\ncaveat = [\"may\", \"not-exhaustive\"]\n";
    Pages::of(toml).say([
        &["Tietoja ei yleensä siirretä EU:n tai ETA:n ulkopuolelle.", "Tietojen mahdollinen tallennuspaikka"],
        &["Uppgifter överförs i regel inte till länder utanför EU eller EES.", "Uppgifternas möjliga lagringsplats"],
        &[
            "As a rule, data are not transferred outside the EU or EEA.",
            "Where the data may be stored",
            "not exhaustive",
        ],
    ]);
    let tools = format!("{toml}[tools]\nparties = [\"mailchimp\"]\n");
    let project = Project::of(&tools).with("notice.toml", "[lint]\nselect = [\"RC004\", \"TR004\", \"TR006\"]\n");
    let lint = project.run(&["lint", "--format", "short"]).stdout;
    assert!(lint.contains("[RC004]") && !lint.contains("TR004") && !lint.contains("TR006"), "{lint}");
    let denied = tools.replace("caveat = [\"as-a-rule\"]\n", "");
    let lint = Project::of(&denied).with("notice.toml", "[lint]\nselect = [\"TR\", \"RC004\"]\n");
    let lint = lint.run(&["lint", "--format", "short"]).stdout;
    assert!(lint.contains("TR004") && !lint.contains("RC004"), "{lint}");
}

#[test]
fn a_controller_has_a_register_and_a_form_of_addresses() {
    let pages = Pages(Project::with_notice(
        "[notice]\nlanguages = [\"fi\", \"sv\", \"en\"]\n[controller]\nname = \"Morgen GmbH\"\ncountry = \"DE\"\n\
         register = \"Amtsgericht München HRB 12345\"\nemail-form = \"etunimi.sukunimi@aamu.example\"\n\
         [[related-notice]]\nrelation = \"connected-product\"\nname = \"Mittari\"\nurl = \"https://aamu.example/m\"\n",
    ));
    pages.0.build(&["--format", "html", "--format", "markdown", "--format", "json"]);
    pages.say([
        &["Kaupparekisteri", "HRB 12345", "Sähköpostiosoitteet", "Tietoja laitteen tuottamasta datasta:"],
        &["Handelsregister", "E-postadresser", "Information om data från produkten:"],
        &["Commercial register", "E-mail addresses", "Information on the product’s data:"],
    ]);
    assert!(!pages.html("en").contains("mailto:"), "a pattern is no address");
    assert_eq!(pages.facts("en")["controllers"][0]["commercial_register"], "Amtsgericht München HRB 12345");
}

#[test]
fn the_country_of_a_parent_company_is_read_and_not_printed() {
    let toml = "[transfers]\nstatus = \"none\"\n[tools]\nparties = [\"acme\"]\n\
                [party.acme]\nname = \"Acme\"\ncountry = \"IE\"\nparent-country = \"US\"\n";
    Pages::of(toml).lack(&["United States", "Yhdysvallat"]);
    let project = Project::of(toml).with("notice.toml", "[lint]\nselect = [\"TR004\"]\n");
    assert!(project.run(&["lint", "--format", "short"]).stdout.contains("info[TR004]"), "the parent is abroad");
}

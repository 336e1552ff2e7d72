//! Bad input: the program reports the place, the error and a remedy, and writes nothing.
//!
//! The tests compare codes, places and the author's own words. They do not repeat the sentences of messages.

use crate::support::{AAMU, Project, Run, notice, run};

/// The part of a notice after the controller; every finding as `line:column CODE`; words that the report must have.
type Mistake = (&'static str, &'static [&'static str], &'static [&'static str]);

/// Lints and builds each file. Checks that exactly these findings are reported, each with cause and remedy, and that nothing
/// is written.
fn refused(mistakes: &[Mistake]) {
    for (toml, found, says) in mistakes {
        let project = Project::of(toml);
        assert_eq!(found_in(&project), *found, "{toml}");
        let build = refuses(&project, &["build"], 1, says);
        assert_eq!(build.stderr.matches("What to do: ").count(), found.len(), "{toml}\n{}", build.stderr);
        for place in found.iter().map(|found| found.split(' ').next().unwrap()) {
            assert!(build.stderr.contains(&format!("[notices/a.toml:{place}]")), "{place}\n{}", build.stderr);
        }
    }
}

/// Returns the findings of `lint --format short`: the place in the notice `a`, or in another file with its path, and the code.
fn found_in(project: &Project) -> Vec<String> {
    let lint = refuses(project, &["lint", "--format", "short"], 1, &[]);
    let lines = lint.stdout.lines();
    lines
        .map(|line| {
            let (place, rest) = line.split_once(": error[").unwrap_or_else(|| panic!("{line}"));
            let (code, message) = rest.split_once("] ").unwrap_or_else(|| panic!("no words: {line}"));
            assert!(!message.trim().is_empty(), "{line}");
            format!("{} {code}", place.trim_start_matches("notices/a.toml:"))
        })
        .collect()
}

/// Runs a command. Checks its exit code and these words of its output, and that it changes no file of the project.
fn refuses(project: &Project, arguments: &[&str], code: i32, says: &[&str]) -> Run {
    let before = project.files();
    let run = project.run(arguments);
    assert_eq!(run.code, code, "{arguments:?} {run:#?}");
    let said = unwrapped(&format!("{}{}", run.stdout, run.stderr));
    for words in says {
        assert!(said.contains(words), "{arguments:?} does not say {words:?}:\n{said}");
    }
    assert_eq!(project.files(), before, "{arguments:?} wrote");
    run
}

/// Like [`refuses`], for exit code 2: one line has the error, the next its remedy.
fn cannot(project: &Project, arguments: &[&str], says: &[&str]) {
    let run = refuses(project, arguments, 2, says);
    let lines: Vec<&str> = run.stderr.lines().collect();
    let has_remedy = lines.windows(2).any(|two| two[0].starts_with("error: ") && two[1].starts_with("  "));
    // A lint reports faults of settings as its result.
    let (report, other) = if arguments[0] == "lint" { (&run.stdout, &run.stderr) } else { (&run.stderr, &run.stdout) };
    assert!(has_remedy || report.contains("What to do: "), "{run:#?}");
    assert!(has_remedy || other.is_empty(), "{run:#?}");
}

/// Joins the lines of a wrapped text.
fn unwrapped(text: &str) -> String {
    text.replace('│', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

// ── The file ────────────────────────────────────────────────────────

#[test]
fn what_is_no_toml_is_shown_where_it_breaks_and_hides_the_rest() {
    refused(&[
        ("just words\n", &["3:6 IN001"], &["just words"]),
        ("[[purpose]]\nterms: [\"billing\"]\n[[data]]\nterms = [\"nonsense\"]\n", &["4:6 IN001"], &[]),
        ("[[purpose\nterms = [\"nonsense\"]\n", &["3:10 IN001"], &[]),
        ("[[purpose]\nterms = [\"nonsense\"]\n[[data]]\nterms = [\"name\"]\n", &["3:11 IN001"], &[]),
        ("[legal basis]\nbasis = [\"consent\"]\n", &["3:7 IN001"], &[]),
        ("[[purpose]]\nterms = [\"billing\" \"newsletters\"]\n", &["4:20 IN001"], &[]),
        ("[[purpose]]\nterms = [billing]\n", &["4:10 IN001"], &[]),
        ("[[purpose]]\nterms = [\u{201c}billing\u{201d}]\n", &["4:10 IN001"], &["\""]),
        ("hours = \"9 and \"10\"\"\n", &["3:17 IN001"], &[]),
        ("name.fi = \"Aamu\"\n", &["3:1 IN001"], &[]),
    ]);
}

#[test]
fn a_bracket_that_is_missing_loses_no_later_section() {
    refused(&[
        (
            "[[purpose]]\nterms = [\"billing\"\n[[data]]\nterms = [\"name\"]\n[[source]]\nterms = [\"data-subject\"]\n",
            &["4:19 IN001"],
            &[],
        ),
        (
            "[[purpose]]\nterms = [\n  \"billing\",\n  \"newsletters\"\n\n[[data]]\nterms = [\"name\"]\n",
            &["6:16 IN001"],
            &[],
        ),
        (
            "[[purpose]]\nterms = [\"billing\"\n[[data]]\nterms = [\"name\"]\n[[source]]\nterms = data-subject\n",
            &["4:19 IN001", "8:9 IN001"],
            &[],
        ),
        (
            "[[purpose]]\nterms = [\"billing\"]\ntext = \"\"\"\nWords\n[[data]]\nterms = [\"name\"]\n",
            &["9:1 IN001"],
            &[],
        ),
    ]);
}

#[test]
fn a_date_is_year_month_and_day() {
    refused(&[
        ("[notice]\nupdated = 30.6.2027\n", &["4:15 IN001"], &["2027-06-30"]),
        ("[notice]\nupdated = 2027-02-30\n", &["4:11 IN001"], &[]),
        ("[notice]\nupdated = \"2027-06-30\"\n", &["4:11 IN003"], &["updated"]),
        ("[notice]\ncreated = 2027-06-30T12:00:00Z\n", &["4:11 IN003"], &["created"]),
        ("[notice]\ncreated = 12:00:00\n", &["4:11 IN003"], &["created"]),
    ]);
}

#[test]
fn a_file_that_is_not_utf8_is_shown_at_the_byte() {
    let latin1 = [AAMU.as_bytes(), b"short-name = \"S\xe4hk\xf6\"\nnonsense = 1\n"].concat();
    let project = Project::with_notice(latin1);
    assert_eq!(found_in(&project), ["3:16 IN010"]);
    refuses(&project, &["build"], 1, &["notices/a.toml:3:16", "UTF-8"]);
}

#[test]
fn an_empty_file_lacks_the_controller() {
    for text in ["", "\n", "# words\n", "\u{feff}", "[notice]\n"] {
        let project = Project::with_notice(text);
        assert_eq!(found_in(&project), ["1:1 ID001"], "{text:?}");
        refuses(&project, &["build"], 1, &["notices/a.toml", "[controller]"]);
    }
}

#[test]
fn places_count_characters_whatever_stands_before() {
    let text = "\u{feff}[controller]\r\nname = \"Ää 😀 Oy\"\r\n\temial = \"x\"\r\n[[purpose]]\r\nterms = [\"äö😀\", \"biling\"]\r\ntext = \"\"\"\r\n\
                Ensimmäinen 😀\r\n\r\nÄäni 😀 [x](javascript:1)\"\"\"\r\n";
    let found = ["3:2 IN002", "5:10 IN004", "5:17 IN004", "9:8 IN008"];
    assert_eq!(found_in(&Project::with_notice(text)), found);
    let unix = text.replace("\r\n", "\n");
    assert_eq!(found_in(&Project::with_notice(unix)), found);
}

#[test]
fn the_last_of_many_tables_has_its_own_line() {
    let tables = "[[section]]\nid = \"x-N\"\nheading = \"Ä 😀\"\ntext = \"Ö\"\n";
    let many: String = (0..100).map(|n| tables.replace('N', &n.to_string())).collect();
    let toml = format!("{many}[cookies]\nconsnet = [\"by-use\"]\n");
    let project = Project::of(&toml);
    assert_eq!(found_in(&project), ["404:1 IN002"]);
    refuses(&project, &["build"], 1, &["consnet", "consent", "[notices/a.toml:404:1]"]);
}

// ── Keys, brackets and types ────────────────────────────────────────

#[test]
fn an_unknown_key_leads_to_the_one_that_is_meant() {
    refused(&[
        ("emial = \"a@aamu.example\"\n", &["3:1 IN002"], &["emial", "“email”", "[controller]"]),
        ("[[porpuse]]\nterms = [\"billing\"]\n", &["3:3 IN002"], &["porpuse", "[[purpose]]"]),
        ("[third-countries]\n", &["3:2 IN002"], &["third-countries", "third-country-transfer"]),
        ("[[third-country-transfer]]\nsafeguards = \"adequacy\"\n", &["4:1 IN002"], &["safeguards", "“mechanism”"]),
        ("[party.acme]\nnmae = \"Acme\"\n", &["4:1 IN002"], &["nmae", "“name”", "[party.acme]"]),
        ("[[recipient]]\nname = \"Acme\"\n", &["4:1 IN002"], &["parties", "[party."]),
        ("short-name = { fi = \"Aamu\", suomi = \"Aamu\" }\n", &["3:29 IN002"], &["suomi"]),
        ("[[data]]\nterms = [{ term = \"name\", exemples = [\"name-history\"] }]\n", &["4:27 IN002"], &["exemples"]),
        ("quite-unheard-of = 1\n", &["3:1 IN002"], &["quite-unheard-of", "short-name"]),
    ]);
}

#[test]
fn a_key_under_the_wrong_header_is_sent_to_its_own() {
    refused(&[
        (
            "[[rights-request]]\nauthority = \"data-protection-ombudsman\"\n",
            &["4:1 IN002"],
            &["authority", "[[rights-request]]", "[complaint]"],
        ),
        (
            "[transfers]\nmechanism = [\"adequacy\"]\n",
            &["4:1 IN002"],
            &["mechanism", "[transfers]", "[[third-country-transfer]]"],
        ),
    ]);
    let top = Project::with_notice("updated = 2026-01-01\n[controller]\nname = \"Aamu\"\n");
    assert_eq!(found_in(&top), ["1:1 IN002"]);
    refuses(&top, &["build"], 1, &["updated", "[notice]"]);
}

#[test]
fn wrong_brackets_are_shown_with_the_right_ones() {
    refused(&[
        ("[purpose]\nterms = [\"billing\"]\n", &["3:1 IN003"], &["[[purpose]]"]),
        ("[[complaint]]\nauthority = \"data-protection-ombudsman\"\n", &["3:1 IN003"], &["[complaint]"]),
        ("[contact]\nemail = \"a@aamu.example\"\n", &["3:1 IN003"], &["[contact."]),
        ("[vocabulary.data]\nen = \"shoe size\"\n", &["3:1 IN003"], &["[vocabulary.data."]),
    ]);
}

#[test]
fn a_value_of_another_type_is_shown_with_its_key() {
    refused(&[
        ("[[purpose]]\nterms = 3\n", &["4:9 IN003"], &["terms"]),
        ("[[purpose]]\nterms = [\"billing\", 3, true]\n", &["4:21 IN003", "4:24 IN003"], &["terms"]),
        ("[[source]]\nterms = [\"data-subject\"]\nupdates = \"yes\"\n", &["5:11 IN003"], &["updates", "true"]),
        ("[notice]\nversion = 1.2\n", &["4:11 IN003"], &["version"]),
        ("[complaint]\nauthority = [\"data-protection-ombudsman\"]\n", &["4:13 IN003"], &["authority"]),
        ("[disclosure]\nstatus = false\n", &["4:10 IN003"], &["status"]),
        ("email = { fi = \"a@aamu.example\" }\n", &["3:9 IN003"], &["email"]),
        ("[[purpose]]\nterms = [{ term = \"billing\" }]\n", &["4:10 IN003"], &["terms"]),
    ]);
}

/// An entry without a term would be left out of the page silently.
#[test]
fn a_table_in_a_list_of_data_names_its_term() {
    let project = Project::of("[[data]]\nterms = [\"name\", { such-as = [\"name-history\"] }]\n");
    refuses(&project, &["build"], 1, &["[notices/a.toml:4:18]", "term"]);
}

// ── Terms and values ────────────────────────────────────────────────

#[test]
fn an_unknown_term_leads_to_the_one_that_is_meant() {
    refused(&[
        ("[[purpose]]\nterms = [\"biling\"]\n", &["4:10 IN004"], &["biling", "“billing”", "[vocabulary.purpose."]),
        ("[[purpose]]\nterms = [\"laskutus\"]\n", &["4:10 IN004"], &["laskutus", "“billing”"]),
        ("[[data]]\nterms = [\"postadress\"]\n", &["4:10 IN004"], &["postadress", "“postal-address”"]),
        ("[[data]]\nterms = [\"E-mail address\"]\n", &["4:10 IN004"], &["“email-address”"]),
        ("[[data]]\nterms = [{ term = \"name\", such-as = [\"nonsense\"] }]\n", &["4:38 IN004"], &["nonsense"]),
        (
            "[[purpose]]\nterms = [\"billing\"]\nbasis = [\"consnet\"]\n",
            &["5:10 IN004"],
            &["“consent”", "legitimate-interests"],
        ),
        (
            "[[third-country-transfer]]\ncountry = [\"US\"]\nmechanism = [\"scc\"]\n",
            &["5:14 IN004"],
            &["scc", "standard-contractual-clauses"],
        ),
        ("[register]\nlaws = [\"gpdr\", \"nonsense/3:1\"]\n", &["4:9 IN004", "4:17 IN004"], &["“gdpr”", "nonsense"]),
        ("[[right]]\nterms = [\"acess\"]\n", &["4:10 IN004"], &["“access”"]),
        ("[vocabulary.data.shoe-size]\nen = \"shoe size\"\nbroader = \"cloths\"\n", &["5:11 IN004"], &["cloths"]),
        ("[vocabulary.role.owner]\nen = \"owner\"\n", &["3:13 IN002"], &["role"]),
    ]);
}

#[test]
fn a_value_that_is_none_is_shown_with_what_would_do() {
    refused(&[
        ("[[retention]]\nperiod = \"10 years\"\n", &["4:10 IN005"], &["10 years", "P10Y"]),
        (
            "[[retention]]\nperiod = \"PT1S\"\n[[retention]]\nperiod = \"P0D\"\n[[retention]]\nperiod = \"-P1Y\"\n",
            &["4:10 IN005", "6:10 IN005", "8:10 IN005"],
            &["PT1S", "P0D", "-P1Y"],
        ),
        ("[[cookie]]\nname = \"id\"\nduration = \"two weeks\"\n", &["5:12 IN005"], &["two weeks", "session"]),
        ("country = \"Finland\"\n", &["3:11 IN005"], &["Finland", "FI"]),
        (
            "[[recipient]]\nterms = [\"authorities\"]\ncountry = [\"UK\", \"fi\"]\n",
            &["5:12 IN005", "5:18 IN005"],
            &["UK", "GB"],
        ),
        ("kind = \"compny\"\n", &["3:8 IN005"], &["compny", "“company”"]),
        ("[transfers]\nstatus = \"yes\"\n", &["4:10 IN005"], &["yes", "none"]),
        ("short-name = \" \"\n", &["3:14 IN005"], &["short-name"]),
        ("street-address = \"\"\"Street 1\n00100 Helsinki\"\"\"\n", &["3:18 IN005"], &["street-address"]),
        ("email = \"a\\u0007@aamu.example\"\n", &["3:9 IN005"], &["email", "U+0007"]),
        ("short-name = \"Aamu\\u2067 Oy\"\n", &["3:14 IN005"], &["short-name", "U+2067"]),
        ("[vocabulary.source.shoe-shop]\nen = \"shoe shop\"\n", &["3:1 IN005"], &["shoe-shop", "nature"]),
        ("[notice]\nlanguages = [\"suomi\"]\n", &["4:14 IN005"], &["suomi", "fi"]),
        ("[notice]\nlanguages = [\"fi\", \"se\"]\n", &["4:20 IN005"], &["se", "“sv”"]),
    ]);
}

#[test]
fn what_a_rule_says_of_a_value_stands_at_the_value() {
    refused(&[
        ("email = \"info(at)aamu.example\"\n", &["3:9 LK002"], &["info(at)aamu.example"]),
        ("phone = \"call us\"\nfax = \"-\"\n", &["3:9 LK002", "4:7 LK002"], &["call us"]),
        ("web = \"javascript:alert(1)\"\n", &["3:7 LK002"], &["javascript:alert(1)"]),
        ("business-id = \"1234567-8\"\n", &["3:15 ID004"], &["1234567-8"]),
    ]);
}

// ── Duplicates ──────────────────────────────────────────────────────

#[test]
fn what_stands_twice_is_shown_the_second_time() {
    refused(&[
        ("name = \"Ilta Oy\"\n[[purpose]]\nterms = [\"nonsense\"]\n", &["3:1 IN006"], &["“name”"]),
        ("[complaint]\nauthority = \"dvv\"\n[complaint]\nauthority = \"dvv\"\n", &["5:2 IN006"], &["“complaint”"]),
        ("[contact.desk]\nphone = \"123456\"\n[contact.desk]\nphone = \"123456\"\n", &["5:10 IN006"], &["“desk”"]),
        ("[[purpose]]\nterms = [\"billing\", \"newsletters\", \"billing\"]\n", &["4:36 IN006"], &["“billing”"]),
        ("[[data]]\nterms = [\"name\", { term = \"name\" }]\n", &["4:18 IN006"], &["“name”"]),
        (
            "[[section]]\nid = \"x\"\nheading = \"X\"\ntext = \"X\"\n[[section]]\nid = \"x\"\nheading = \"Y\"\ntext = \"Y\"\n",
            &["8:6 IN006"],
            &["“x”"],
        ),
        (
            "[disclosure]\nonly-to = [\"partners\"]\n[party.partners]\nname = \"Partners Ltd\"\n",
            &["4:12 IN006"],
            &["“partners”"],
        ),
    ]);
}

// ── References ──────────────────────────────────────────────────────

#[test]
fn a_reference_to_nothing_is_shown_with_what_there_is() {
    refused(&[
        (
            "[contact.helpdesk]\nphone = \"123456\"\n[[rights-request]]\ncontact = \"helpdsk\"\n",
            &["6:11 IN007"],
            &["helpdsk", "“helpdesk”"],
        ),
        ("[[recipient]]\nparties = [\"acme\"]\n", &["4:12 IN007"], &["acme", "[party."]),
        ("[party.acme]\nname = \"Acme\"\n[[source]]\nparties = [\"acm\"]\n", &["6:12 IN007"], &["“acme”"]),
        ("[[related-notice]]\nnotice = \"b\"\n", &["4:10 IN007"], &["b"]),
        (
            "[[data]]\nterms = [\"name\"]\n[[retention]]\nperiod = \"P1Y\"\ndata = [\"language\"]\n",
            &["7:9 IN007"],
            &["language", "name"],
        ),
        ("[[retention]]\nperiod = \"P1Y\"\ndata-subjects = [\"customers\"]\n", &["5:18 IN007"], &["customers"]),
        ("[[retention]]\nperiod = \"P1Y\"\npurposes = [\"billing\"]\n", &["5:13 IN007"], &["billing"]),
        (
            "[[section]]\nid = \"mine\"\nheading = \"Mine\"\nafter = \"puposes\"\ntext = \"Words\"\n",
            &["6:9 IN007"],
            &["puposes", "“purposes”"],
        ),
        (
            "[[section]]\nid = \"mine\"\nheading = \"Mine\"\nafter = \"mine\"\ntext = \"Words\"\n",
            &["6:9 IN007"],
            &["mine"],
        ),
        ("[changes]\ntext = \"See {section:rights}.\"\n", &["4:13 IN007"], &["rights"]),
        ("[changes]\ntext = \"See [here]({section:contrller}).\"\n", &["4:13 IN007"], &["contrller", "“controller”"]),
        ("[changes]\ntext = \"Ask {contact:desk}.\"\n", &["4:13 IN007"], &["desk"]),
        ("[changes]\ntext = \"Ask {party:acme}.\"\n", &["4:13 IN007"], &["acme"]),
    ]);
}

#[test]
fn going_without_a_table_that_no_folder_lends_is_told() {
    let notice = format!("{AAMU}[notice]\nwithout = [\"acess\"]\n");
    let beneath = Project::with_notice(&notice).with("notices/_defaults.toml", "[transfers]\nstatus = \"none\"\n");
    assert_eq!(found_in(&beneath), ["4:12 IN007"]);
    assert_eq!(found_in(&Project::with_notice(&notice)), ["4:12 IN007"], "without any folder");
}

// ── Prose ───────────────────────────────────────────────────────────

#[test]
fn prose_holds_paragraphs_lists_emphasis_and_safe_links() {
    for (prose, columns) in [
        ("Words, *more*, **most**, [a link](https://aamu.example/a?b=c&d=e#f), <mailto:a@aamu.example>.", ""),
        ("Some <b>bold</b> words", "6, 13"),
        ("<script>alert(1)</script>", "1"),
        ("&lt;b&gt; stays words", ""),
        ("# Heading", "1"),
        ("A ![picture](https://aamu.example/a.png)", "3"),
        ("The `code` of it", "5"),
        ("```", "1"),
        ("    indented", "5"),
        ("> quoted", "1"),
        ("---", "1"),
        ("[a](javascript:alert(1))", "1"),
        ("[a](JaVaScRiPt:alert(1))", "1"),
        ("[a](&#106;avascript:alert(1))", "1"),
        ("ä [a](data:text/html,x) [b](vbscript:x) [c](file:///etc/passwd)", "3, 25, 41"),
        ("[a](//aamu.example) [b](/other) [c](other.html) [d](#top)", "1, 21, 33, 49"),
        ("<javascript:alert(1)>", "1"),
    ] {
        let project = Project::of(&format!("[changes]\ntext = '''\n{prose}'''\n"));
        let expected: Vec<String> =
            columns.split(", ").filter(|column| !column.is_empty()).map(|column| format!("5:{column} IN008")).collect();
        if expected.is_empty() {
            project.build(&[]);
        } else {
            assert_eq!(found_in(&project), expected, "{prose}");
            refuses(&project, &["build"], 1, &[prose.trim()]);
        }
    }
}

#[test]
fn prose_of_every_language_is_checked() {
    refused(&[(
        "[notice]\nlanguages = [\"fi\", \"sv\"]\n[changes]\ntext.fi = \"<i>a</i>\"\ntext.sv = \"[b](data:x)\"\n",
        &["6:12 IN008", "6:16 IN008", "7:12 IN008"],
        &["<i>a</i>", "[b](data:x)"],
    )]);
}

// ── Ids ─────────────────────────────────────────────────────────────

#[test]
fn an_id_has_small_letters_digits_and_hyphens() {
    refused(&[
        ("[contact.HelpDesk]\nphone = \"123456\"\n", &["3:10 IN009"], &["HelpDesk", "helpdesk"]),
        ("[party.\"äiti\"]\nname = \"Äiti\"\n", &["3:8 IN009"], &["äiti", "aiti"]),
        ("[party.a_b]\nname = \"A\"\n[party.-a]\nname = \"A\"\n", &["3:8 IN009", "5:8 IN009"], &["a_b", "a-b"]),
        ("[vocabulary.data.\"shoe size\"]\nen = \"shoe size\"\nbroader = \"name\"\n", &["3:18 IN009"], &["shoe-size"]),
        ("[[section]]\nid = \"Oma Osa\"\nheading = \"Oma\"\ntext = \"Oma\"\n", &["4:6 IN009"], &["Oma Osa", "oma-osa"]),
        ("[[section]]\nid = \"rights\"\nheading = \"R\"\ntext = \"R\"\n", &["4:6 IN009"], &["rights"]),
        ("[[section]]\nid = \"contents\"\nheading = \"C\"\ntext = \"C\"\n", &["4:6 IN009"], &["contents"]),
        ("[[section]]\nheading = \"Oma\"\ntext = \"Oma\"\n", &["3:1 IN009"], &["id"]),
    ]);
}

#[test]
fn a_file_name_is_an_id_and_nothing_is_folded() {
    for (path, proposal) in [
        ("notices/Enegia.toml", "enegia"),
        ("notices/äänekoski.toml", "aanekoski"),
        ("notices/my notice.toml", "my-notice"),
        ("notices/enegia_b/x.toml", "enegia-b/x"),
        ("notices/a.b.toml", "a-b"),
        ("notices/index.toml", "index"),
        ("notices/enegia/index.toml", "index"),
        ("notices/con.toml", "Windows"),
        ("notices/aux/a.toml", "Windows"),
        ("notices/b/lpt1.toml", "Windows"),
    ] {
        let project = Project::of("").with(path, AAMU);
        assert_eq!(found_in(&project), [format!("{path}:1:1 IN009")]);
        refuses(&project, &["build"], 1, &[path, proposal]);
        // Only this file is named, as a pre-commit hook does.
        refuses(&project, &["lint", path], 1, &[path, proposal]);
        refuses(&project, &["build", path], 1, &[path, proposal]);
    }
}

#[test]
fn a_notice_does_not_stand_beside_a_folder_of_its_name() {
    let project = Project::of("").with("notices/enegia.toml", AAMU).with("notices/enegia/marketing.toml", AAMU);
    assert_eq!(found_in(&project), ["notices/enegia.toml:1:1 IN009"]);
    refuses(&project, &["build"], 1, &["notices/enegia.toml", "“enegia”"]);

    let beside = |inner: &str, text: &str| {
        Project::of("").with("notices/enegia.toml", AAMU).with(&format!("notices/enegia/{inner}"), text)
    };
    for (inner, text) in [("_defaults.toml", ""), ("b/marketing.toml", AAMU)] {
        assert_eq!(found_in(&beside(inner, text)), ["notices/enegia.toml:1:1 IN009"]);
    }
    // A folder without notices and defaults has no pages.
    for inner in ["README.md", "b/picture.png"] {
        let run = beside(inner, "x").run(&["lint", "--format", "short"]);
        assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:#?}");
    }
}

// ── Languages ───────────────────────────────────────────────────────

#[test]
fn words_are_there_in_each_declared_language_and_in_no_other() {
    refused(&[
        ("[notice]\nlanguages = [\"fi\", \"sv\"]\n[changes]\ntext.fi = \"Sanoja\"\n", &["6:1 LG001"], &["Swedish"]),
        ("[notice]\nlanguages = [\"fi\", \"sv\"]\n[changes]\ntext = \"Sanoja\"\n", &["6:8 LG001"], &["Swedish"]),
        (
            "[notice]\nlanguages = [\"fi\", \"sv\", \"en\"]\n[register]\nname.fi = \"Asiakkaat\"\nname.sv = \"Kunderna\"\n",
            &["6:1 LG001"],
            &["English"],
        ),
        (
            "[notice]\nlanguages = [\"fi\"]\n[changes]\ntext.fi = \"Sanoja\"\ntext.en = \"Words\"\n",
            &["7:6 IN011"],
            &["en"],
        ),
        (
            "[notice]\nlanguages = [\"sv\"]\n[changes]\ntext.se = \"Ord\"\ntext.sv = \"Ord\"\n",
            &["6:6 IN011"],
            &["se", "“sv”"],
        ),
        ("[notice]\nlanguages = [\"fi\"]\nbinding = \"sv\"\n", &["5:11 IN011"], &["sv"]),
        (
            "[notice]\nlanguages = [\"fi\", \"sv\"]\n[vocabulary.circumstance.obliged]\nfi = \"jos\"\n",
            &["5:1 LG001"],
            &["Swedish"],
        ),
    ]);
}

// ── Several at once ─────────────────────────────────────────────────

#[test]
fn one_run_shows_the_mistakes_of_every_file() {
    let project = Project::of("nonsense-key = 1\n")
        .with("notices/b.toml", "[controller\n")
        .with("notices/c/d.toml", [AAMU.as_bytes(), b"[[purpose]]\nterms = [\"nonsense\"]\n"].concat())
        .with("notices/E.toml", AAMU)
        .with("notices/f.toml", b"\xff")
        .with("notices/g.toml", "")
        .with("notices/h/_defaults.toml", "[transfers]\nstatus = \"nothing\"\n")
        .with("notices/h/one.toml", AAMU)
        .with("notices/h/two.toml", AAMU);
    let found = [
        "notices/E.toml:1:1 IN009",
        "3:1 IN002",
        "notices/b.toml:1:12 IN001",
        "notices/c/d.toml:4:10 IN004",
        "notices/f.toml:1:1 IN010",
        "notices/g.toml:1:1 ID001",
        "notices/h/_defaults.toml:2:10 IN005",
    ];
    assert_eq!(found_in(&project), found);
    let says =
        ["nonsense-key", "notices/b.toml:1:12", "“nonsense”", "notices/E.toml", "notices/f.toml:1:1", "“nothing”"];
    refuses(&project, &["build"], 1, &says);
}

#[test]
fn two_hundred_mistakes_are_two_hundred_findings() {
    let wrong: String = (0..200).map(|n| format!("  \"nonsense-{n}\",\n")).collect();
    let found = found_in(&Project::of(&format!("[[purpose]]\nterms = [\n{wrong}]\n")));
    let expected: Vec<String> = (0..200).map(|n| format!("{}:3 IN004", n + 5)).collect();
    assert_eq!(found, expected);
}

/// Every kind of finding has messages in each language. A missing one would end the run with exit code 2.
#[test]
fn mistakes_are_told_in_the_language_of_the_reader() {
    let project = Project::of("emial = \"a\"\n[[purpose]]\nterms = [\"biling\", 3]\n[[retention]]\nperiod = \"x\"\n")
        .with("notices/b.toml", "[controller\n")
        .with(
            "notices/c.toml",
            format!("{AAMU}[notice]\nlanguages = [\"fi\"]\n[changes]\ntext.sv = \"{{section:x}}\"\n[contact.A]\n"),
        )
        .with("notices/d.toml", b"\xff")
        .with("notices/e.toml", format!("{AAMU}name = \"B\"\n"))
        .with("notices/f.toml", format!("{AAMU}email = \"x\"\nbusiness-id = \"x\"\n[changes]\ntext = \"<b>\"\n"))
        .with("notices/g.toml", "");
    let findings = |lang: &[&str], locale: &str| {
        let lint = run(notice(&project.path("")).args(["lint", "--format", "short"]).args(lang).env("LC_ALL", locale));
        assert_eq!(lint.code, 1, "{lint:#?}");
        let lines: Vec<(String, String)> = lint
            .stdout
            .lines()
            .filter_map(|line| line.split_once("] ").map(|(place, words)| (place.to_owned(), words.to_owned())))
            .collect();
        assert_eq!(lines.len(), lint.stdout.lines().count(), "{}", lint.stdout);
        lines
    };
    let english = findings(&["--lang", "en"], "");
    for (code, locale) in [("fi", "fi_FI.UTF-8"), ("sv", "sv_FI")] {
        let own = findings(&["--lang", code], "");
        assert_eq!(findings(&[], locale), own, "the environment's language");
        for ((place, words), (own_place, own_words)) in std::iter::zip(&english, &own) {
            assert_eq!(place, own_place);
            assert!(!own_words.trim().is_empty() && own_words != words, "{code}: {own_place} {own_words}");
        }
    }
}

// ── The project ─────────────────────────────────────────────────────

#[test]
fn a_project_without_notices_has_nothing_to_do() {
    let beside = Project::empty().with("notices/readme.txt", "words").with("notices/_defaults.toml", AAMU);
    for project in [Project::empty(), beside] {
        cannot(&project, &["build"], &["notices"]);
        cannot(&project, &["lint"], &["notices"]);
    }
}

#[test]
fn paths_and_options_that_lead_nowhere_are_named() {
    let project = Project::of("").with("other/b.toml", AAMU);
    cannot(&project, &["build", "notices/b.toml"], &["notices/b.toml"]);
    cannot(&project, &["lint", "other/b.toml"], &["other/b.toml", "notices"]);
    cannot(&project, &["lint", ".."], &["..", "-C"]);
    cannot(&project, &["-C", "nowhere", "build"], &["nowhere"]);
    cannot(&project, &["build", "--locale", "eo"], &["eo", "fi, sv, en"]);
    cannot(&project, &["build", "--locale", "fi", "--locale", "Suomi"], &["Suomi"]);
    cannot(&project, &["build", "--base-url", "aamu.example"], &["aamu.example", "https://"]);
    cannot(&project, &["build", "--base-url", "javascript:alert(1)"], &["javascript:alert(1)", "https://"]);
    for arguments in
        [&["lint", "--lang", "eo"][..], &["build", "--today", "30.6.2027"], &["build", "--format", "docx"], &["bild"]]
    {
        refuses(&project, arguments, 2, &[arguments.last().unwrap()]);
    }
}

#[test]
fn a_build_without_the_feature_says_how_to_get_pdf() {
    cannot(&Project::of(""), &["build", "--format", "pdf"], &["pdf", "--features pdf"]);
    let settings = Project::of("").with_settings("[build]\nformats = [\"html\", \"pdf\"]\n");
    cannot(&settings, &["build"], &["pdf", "--features pdf"]);
}

#[test]
fn what_cannot_be_read_stops_a_draft_as_well() {
    for (toml, found) in
        [("[[purpose]]\nterms = [\"nonsense\"]\n", "notices/a.toml:4:10"), ("[purpose\n", "notices/a.toml:3:9")]
    {
        refuses(&Project::of(toml), &["build", "--draft"], 1, &[found]);
    }
}

#[test]
fn a_draft_of_what_is_missing_stands_apart_and_says_so() {
    let project = Project::with_notice("[controller]\nemail = \"a@aamu.example\"\n");
    refuses(&project, &["build"], 1, &["ID001"]);
    let draft = project.run(&["build", "--draft"]);
    assert_eq!(draft.code, 0, "{draft:#?}");
    assert!(!project.path("public").exists(), "a draft is not published");
    let pages: Vec<_> = project
        .files()
        .into_iter()
        .filter(|(path, _)| path.starts_with("public-draft/") && path.ends_with(".html"))
        .collect();
    assert!(!pages.is_empty());
    for (path, bytes) in pages {
        assert!(String::from_utf8(bytes).unwrap().contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
    }
}

#[test]
fn an_output_folder_that_is_none_is_refused() {
    let project = Project::of("").with("file", "words").with("themes/own/a.css", "").with("locales/fi/a.ftl", "");
    let whole = project.path("");
    for out in
        [".", "..", "/", "notices", "notices/sub", "themes", "locales/fi", "file", "file/sub", whole.to_str().unwrap()]
    {
        cannot(&project, &["build", "--out", out], &[out, "public"]);
    }
    let project = Project::of("").with("public", "a file of somebody's");
    cannot(&project, &["build"], &["public"]);
    let project = Project::of("").with("public/fi/a.html", "a page of somebody's");
    cannot(&project, &["build"], &["fi/a.html"]);
    let project = Project::of("").with_settings("[build]\nout = \"notices\"\n");
    cannot(&project, &["build"], &["notices", "public"]);
}

#[cfg(unix)]
#[test]
fn a_link_among_the_notices_is_not_followed() {
    let project = Project::of("").with("elsewhere/b.toml", AAMU);
    std::os::unix::fs::symlink(project.path("elsewhere/b.toml"), project.path("notices/b.toml")).unwrap();
    cannot(&project, &["build"], &["notices/b.toml"]);
}

#[test]
fn a_file_of_many_megabytes_is_not_read() {
    let project = Project::of("").with("notices/b.toml", vec![b'#'; 9 * 1024 * 1024]);
    cannot(&project, &["build"], &["notices/b.toml", "MiB"]);
}

// ── Settings ────────────────────────────────────────────────────────

/// Checks that a project with these settings cannot be built, and that the message has the place and these words.
fn wrong_settings(settings: &[(&str, &[&str], &[&str])]) {
    for (toml, places, says) in settings {
        let project = Project::of("").with_settings(toml);
        let places: Vec<String> = places.iter().map(|place| format!("notice.toml:{place}")).collect();
        let says: Vec<&str> = places.iter().map(String::as_str).chain(says.iter().copied()).collect();
        cannot(&project, &["build"], &says);
    }
}

#[test]
fn settings_are_checked_like_notices() {
    wrong_settings(&[
        ("[site\n", &["1:6"], &["IN001"]),
        (
            "[site]\ntitel = \"Aamu\"\nbase-url = 3\n",
            &["2:1", "3:12"],
            &["IN002", "titel", "“title”", "IN003", "base-url"],
        ),
        ("[lint]\njurisdiction = \"Suomi\"\n", &["2:16"], &["IN005", "Suomi"]),
        ("[build]\nformats = [\"htlm\"]\n", &["2:12"], &["IN005", "“html”"]),
        ("[lint.severity]\nRT001 = \"fatal\"\n", &["2:9"], &["IN005", "fatal", "error"]),
        ("[site]\nbanner = \"<b>Demo</b>\"\n", &["2:11", "2:18"], &["IN008"]),
        ("[site]\nlanguages = [\"fi\", \"sv\"]\nbanner.fi = \"Esittely\"\n", &["3:1"], &["banner", "sv"]),
        ("[publish]\nto = \"web\"\n", &["1:2"], &["IN002", "publish"]),
    ]);
    let latin1 = Project::of("").with("notice.toml", b"[site]\ntitle = \"\xc4\xe4\"\n");
    cannot(&latin1, &["lint"], &["notice.toml:2:10", "IN010"]);
}

#[test]
fn settings_that_name_what_is_not_there_are_shown_at_their_line() {
    wrong_settings(&[
        ("[theme]\nname = \"aurora\"\n", &["2:8"], &["aurora", "default"]),
        ("[theme]\naccent = \"red\"\n", &["2:10"], &["red", "#"]),
        ("[theme]\naccent = \"#ffcc00\"\n", &["2:10"], &["1.4:1", "4.5:1", "accent = \"#8", "WCAG"]),
        ("[theme]\nwidth = \"100%\"\n", &["2:9"], &["100%", "36rem"]),
        ("[theme]\nwidth = \"5rem\"\n", &["2:9"], &["5rem", "24 to 60 rem"]),
        ("[theme]\nradius = \"1rem;}\"\n", &["2:10"], &["1rem;}", "0.375rem"]),
        ("[site]\nbase-url = \"aamu.example\"\n", &["2:12"], &["aamu.example", "https://"]),
    ]);
}

#[test]
fn a_language_of_the_site_has_words() {
    wrong_settings(&[("[site]\nlanguages = [\"fi\", \"eo\"]\n", &["2:20"], &["eo"])]);
}

#[test]
fn codes_in_settings_exist() {
    for toml in
        ["[lint]\nignore = [\"XX999\"]\n", "[lint]\nselect = [\"XX999\"]\n", "[lint.severity]\nXX999 = \"info\"\n"]
    {
        wrong_settings(&[(toml, &["2:"], &["XX999"])]);
    }
}

#[test]
fn codes_that_cannot_be_ignored_are_refused() {
    for code in ["IN001", "IN", "toml-syntax", "ST004", "AG001"] {
        for toml in [format!("[lint]\nignore = [\"{code}\"]\n"), format!("[lint.severity]\n{code} = \"info\"\n")] {
            wrong_settings(&[(&toml, &["2:"], &[code])]);
        }
    }
    let run = Project::of("x = 1\n").run(&["lint", "--ignore", "unknown-key", "--format", "short"]);
    assert!(run.code == 1 && run.stdout.contains("IN002") && run.stderr.contains("“IN002” cannot"), "{run:#?}");
}

#[test]
fn names_and_beginnings_of_codes_count_in_settings() {
    let with = |toml: &str| {
        let project = Project::with_notice("[register]\nname = \"R\"\n").with("notice.toml", toml);
        project.run(&["lint", "--format", "short"]).stdout
    };
    let all = with("");
    assert!(all.contains("error[RT001]") && all.contains("error[RG001]") && all.contains("error[RG002]"), "{all}");
    for toml in ["ignore = [\"retention-missing\"]", "ignore = [\"RT\"]", "ignore = [\"rt001\"]"] {
        assert!(!with(&format!("[lint]\n{toml}\n")).contains("RT001"), "{toml}");
    }
    assert_eq!(with("[lint]\nselect = [\"retention-missing\"]\n").lines().count(), 1);
    assert!(with("[lint.severity]\nretention-missing = \"info\"\n").contains("info[RT001]"));
    let longest = with("[lint.severity]\nRG = \"info\"\nRG002 = \"warning\"\n");
    assert!(longest.contains("info[RG001]") && longest.contains("warning[RG002]"), "{longest}");
}

#[test]
fn an_acceptance_names_a_rule_that_exists() {
    refused(&[(
        "[accepted-gaps]\nXX999 = \"no such rule\"\nIN002 = \"unreadable\"\n",
        &["4:9 AG003", "5:9 AG003"],
        &["XX999", "IN002"],
    )]);
}

/// The header of a notice, which a build reads first, has tables of its folders too.
#[test]
fn a_mistake_in_an_inherited_header_is_told_once() {
    for value in ["\"Aamu\u{fffd} Oy\"", "\"\"", "5", "{ fi = \"a\\u202Eb\" }", "{ fi = 5 }", "[\"a\"]"] {
        let defaults =
            format!("# x\n# y\n[notice]\nlanguages = [\"fi\"]\n[controller]\nphone = \"1\"\nname = {value}\n");
        let project =
            Project::empty().with("notices/g/_defaults.toml", defaults).with("notices/g/a.toml", "[register]\n");
        for arguments in [&["lint", "--format", "short"][..], &["build"], &["build", "--draft"]] {
            let run = project.run(arguments);
            assert_eq!(run.code, 1, "{value} {arguments:?}: {run:#?}");
            assert!((run.stdout + &run.stderr).contains("_defaults.toml:7:"), "{value} {arguments:?}");
        }
    }
}

#[test]
fn an_acceptance_names_a_table_that_exists() {
    refused(&[(
        "[accepted-gaps]\nID001 = { reason = \"Later\", at = \"nonsense\" }\n",
        &["4:34 IN005"],
        &["nonsense"],
    )]);
}

#[test]
fn input_findings_cannot_be_ignored() {
    let project = Project::of("nonsense-key = 1\n").with_settings("[lint]\nselect = [\"ID001\"]\n");
    assert_eq!(found_in(&project), ["3:1 IN002"]);
}

// ── Themes and words ────────────────────────────────────────────────

fn with_theme(name: &str, text: &str) -> Project {
    let project =
        Project::of("").with_settings("[theme]\nname = \"own\"\n").with("themes/own/theme.toml", "contract = 1\n");
    project.with(&format!("themes/own/{name}"), text)
}

#[test]
fn a_template_that_is_broken_is_shown_where_it_breaks() {
    let block = "{% extends \"default/notice.html\" %}\n{% block notice_header %}\n";
    let of = |line: &str| with_theme("notice.html", &format!("{block}{line}{{% endblock notice_header %}}\n"));
    cannot(&of("<p>{{ notice.nonsense }}</p>"), &["build"], &["themes/own/notice.html:3:7", "nonsense", "title"]);
    cannot(&of("ä😀{{ nonsense }}"), &["build"], &["themes/own/notice.html:3:6", "nonsense", "notice"]);
    cannot(&of("{{ notice. }}"), &["build"], &["themes/own/notice.html:3:"]);
    cannot(&of("{{ notice.title "), &["build"], &["themes/own/notice.html:3:"]);
    cannot(&of("{% if notice.title %}"), &["build"], &["themes/own/notice.html:"]);
}

#[test]
fn a_template_that_asks_for_what_is_not_there_is_shown_at_its_line() {
    for (text, place, word) in [
        ("{% extends \"aurora/notice.html\" %}\n", "themes/own/notice.html", "aurora"),
        ("<p>\n{{ page.title | shout }}</p>", "themes/own/notice.html:2:17", "shout"),
        ("<p>\n{{ get_file(path=\"/etc/passwd\") }}", "themes/own/notice.html:2:4", "get_file"),
        ("<p>\n{% include \"/etc/passwd\" %}", "themes/own/notice.html:2:12", "/etc/passwd"),
        (
            "{% extends \"default/notice.html\" %}\n{% block heder %}x{% endblock heder %}",
            "themes/own/notice.html:2:10",
            "heder",
        ),
    ] {
        cannot(&with_theme("notice.html", text), &["build"], &[place, word]);
    }
}

#[test]
fn a_theme_names_the_contract_that_it_was_written_for() {
    for text in ["contract = 9\n", "# nothing\n"] {
        cannot(&with_theme("theme.toml", text), &["build"], &["themes/own/theme.toml", "contract = 1"]);
    }
}

#[test]
fn a_theme_of_ones_own_has_a_name_of_its_own() {
    let project = Project::of("").with("themes/default/style.css", "p { color: red }\n");
    cannot(&project, &["build"], &["default"]);
}

#[test]
fn own_words_are_checked_against_the_built_in_ones() {
    for (text, place, says) in [
        ("title = { $name\n", "locales/fi/own.ftl:", &[][..]),
        ("# ä\n\nsection-controller\n", "locales/fi/own.ftl:3:19", &[]),
        (
            "# ä\nsection-kontroller = Vastaava\n",
            "locales/fi/own.ftl:2:1",
            &["section-kontroller", "“section-controller”"],
        ),
        // Fluent's parser would cut within the character.
        ("# ä\n\nsection-controller = { \"\\u00ä4\" }\n", "locales/fi/own.ftl:3:29", &["escape"]),
        ("section-controller = { \"\\U\u{1f600}\" } { \"\\uü\" }\n", "locales/fi/own.ftl:1:", &["escape"]),
        ("section-controller = \\uä { $nmae }\n", "locales/fi/own.ftl:1:", &["section-controller", "$nmae"]),
        ("title = { $nmae }\n", "locales/fi/own.ftl:1:", &["title", "$nmae", "$name"]),
        ("section-controller = { $name }\n", "locales/fi/own.ftl:1:", &["section-controller", "$name"]),
        (
            "section-controller = Vastaava\n    .title = Vastaava\n",
            "locales/fi/own.ftl:",
            &["section-controller.title"],
        ),
    ] {
        let project = Project::of("").with("locales/fi/own.ftl", text);
        cannot(&project, &["build"], &[&[place][..], says].concat());
        cannot(&project, &["lint"], &[place]);
    }
    let latin1 = Project::of("").with("locales/fi/own.ftl", b"title = \xe4\n");
    cannot(&latin1, &["build"], &["locales/fi/own.ftl:1:9", "IN010"]);
}

/// A wrong reference is reported even if no notice uses the message.
#[test]
fn own_words_that_refer_to_nothing_are_shown_at_their_line() {
    for text in ["section-cookies = { kakut }\n", "section-cookies = { -kakku }\n", "section-cookies = { NUMBER(3) }\n"]
    {
        let project = Project::of("").with("locales/fi/own.ftl", text);
        cannot(&project, &["build"], &["locales/fi/own.ftl:1:", "section-cookies"]);
    }
}

#[test]
fn a_language_of_ones_own_has_every_word() {
    let project = Project::of("").with("locales/eo/own.ftl", "section-controller = Respondeculo\n");
    cannot(&project, &["build"], &["locales/eo/own.ftl:1:1", "accuracy-intro", " more"]);
}

#[test]
fn slips_of_those_who_seldom_write_toml_are_told_at_their_cause() {
    for (line, says) in [
        ("email: \"info@aamu.example\"", "colon"),
        ("puhelin = \"020 123 4567\"", "phone"),
        ("[[retention]]\nperiod = 10", "P10Y"),
        ("[[purpose]]\nterms = \"billing, customer-service\"", "between marks of its own"),
        ("[[purpose]]\nterms = [\"billing\"]\nretention = \"P10Y\"", "[[retention]]"),
        ("[[purpose]]\nterms = [\"billing\"]\nbasis = [\"6(1)(f)\"]", "legitimate-interests”"),
        ("[[purpose]]\nterms = [\"billing\"]\nbasis = [\"sopimus\"]", "Did you mean “contract”"),
    ] {
        let project = Project::of(&format!("{line}\n"));
        let report = project.run(&["lint", "--format", "json", "--lang", "en"]).stdout;
        assert!(report.replace("\\\"", "\"").contains(says), "{line}\n{report}");
    }
}

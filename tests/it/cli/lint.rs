//! `notice lint`: formats for tools, acceptances, drafts, and exit codes.

use crate::support::{AAMU, Project, Run};
use serde_json::Value;

const NO_CONTROLLER: &str = "[notice]\nlanguages = [\"en\"]\n";

fn lint(project: &Project, arguments: &[&str]) -> Run {
    project.run(&[&["lint", "--select", "ID001"], arguments].concat())
}

fn json(project: &Project, arguments: &[&str]) -> Value {
    serde_json::from_str(&lint(project, &[&["--format", "json"], arguments].concat()).stdout).unwrap()
}

#[test]
fn json_has_the_keys_that_others_rely_on() {
    let report = json(&Project::with_notice(NO_CONTROLLER), &[]);
    assert_eq!(report["version"], 1);
    let finding = &report["findings"][0];
    for (key, value) in
        [("code", "ID001"), ("name", "controller-name-missing"), ("severity", "error"), ("file", "notices/a.toml")]
    {
        assert_eq!(finding[key], value);
    }
    for key in ["line", "column", "end_line", "end_column"] {
        assert_eq!(finding[key], 1, "{key}");
    }
    assert_eq!(finding["articles"], serde_json::json!(["13(1)(a)", "14(1)(a)"]));
    assert_eq!(finding["notices"], serde_json::json!(["a"]));
    assert_eq!(finding["accepted"], Value::Null);
    let summary = serde_json::json!({ "errors": 1, "warnings": 0, "infos": 0, "accepted": 0, "files": 1 });
    assert_eq!(report["summary"], summary);
}

#[test]
fn an_accepted_gap_is_listed_and_fails_nothing() {
    let project = Project::with_notice(format!("{NO_CONTROLLER}[accepted-gaps]\nID001 = \"To be decided.\"\n"));
    let report = json(&project, &[]);
    assert_eq!(report["findings"][0]["accepted"]["reason"], "To be decided.");
    assert_eq!(report["summary"]["accepted"], 1);
    assert_eq!(lint(&project, &[]).code, 0);
}

#[test]
fn an_acceptance_counts_until_its_last_day() {
    let gap = "[accepted-gaps]\nID001 = { reason = \"Soon.\", expires = 2027-06-30 }\n";
    let project = Project::with_notice(format!("{NO_CONTROLLER}{gap}"));
    assert_eq!(lint(&project, &["--today", "2027-06-30"]).code, 0);
    let expired = json(&project, &["--today", "2027-07-01"]);
    let codes: Vec<&Value> = expired["findings"].as_array().unwrap().iter().map(|finding| &finding["code"]).collect();
    assert_eq!(codes, ["ID001", "AG002"]);
    assert_eq!(lint(&project, &["--today", "2027-07-01"]).code, 1);
}

#[test]
fn acceptances_that_say_nothing_are_told() {
    let gaps = "[accepted-gaps]\nID004 = \"Unused.\"\nID01 = \"No such code.\"\nIN001 = \"Not acceptable.\"\nLK002 = { expires = 2030-01-01 }\n";
    let project = Project::of(gaps);
    let run = project.run(&["lint", "--format", "short"]);
    for expected in
        ["a.toml:4:9: info[AG001]", "a.toml:5:8: error[AG003]", "a.toml:6:9: error[AG003]", "a.toml:7:9: error[AG004]"]
    {
        assert!(run.stdout.contains(expected), "{expected}\n{}", run.stdout);
    }
}

#[test]
fn an_acceptance_may_be_limited_to_a_table() {
    let bad = "[contact.desk]\nphone = \"none\"\n";
    for (at, code) in [("contact", 0), ("controller", 1)] {
        let project = Project::of(&format!("{bad}[accepted-gaps]\nLK002 = {{ reason = \"Old.\", at = \"{at}\" }}\n"));
        assert_eq!(project.run(&["lint"]).code, code, "{at}");
    }
}

#[test]
fn an_acceptance_may_be_limited_to_a_term() {
    let code = "[[data]]\nterms = [\"name\", { term = \"basic-data\", such-as = [\"national-identity-code\"] }]\n";
    for (at, exit) in [("data.basic-data", 0), ("data.name", 0), ("data.email-address", 1), ("basic-data", 1)] {
        let project = Project::of(&format!("{code}[accepted-gaps]\nDC003 = {{ reason = \"Old.\", at = \"{at}\" }}\n"));
        assert_eq!(lint(&project, &["--select", "DC003", "--deny", "warning"]).code, exit, "{at}");
    }
}

#[test]
fn sarif_points_at_a_physical_location_with_an_encoded_path() {
    let project = Project::with_notice(NO_CONTROLLER);
    let log: Value = serde_json::from_str(&lint(&project, &["--format", "sarif"]).stdout).unwrap();
    let run = &log["runs"][0];
    let result = &run["results"][0];
    let location = &result["locations"][0]["physicalLocation"];
    assert_eq!(log["version"], "2.1.0");
    assert_eq!(location["artifactLocation"]["uri"], "notices/a.toml");
    assert_eq!(location["region"]["startLine"], 1);
    let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
    assert_eq!(run["tool"]["driver"]["rules"][index]["id"], "ID001");
    assert!(result["partialFingerprints"]["notice/v1"].as_str().unwrap().len() == 16);
}

#[test]
fn github_annotations_escape_what_commands_mean() {
    let run = lint(&Project::with_notice(NO_CONTROLLER), &["--format", "github"]);
    assert!(run.stdout.starts_with("::error file=notices/a.toml,line=1,"), "{}", run.stdout);
    assert_eq!(run.stdout.lines().count(), 1);
}

#[test]
fn the_failing_level_can_be_set() {
    let project = Project::of("[accepted-gaps]\nID004 = \"Unused: only a remark.\"\n");
    assert_eq!(project.run(&["lint"]).code, 0);
    assert_eq!(project.run(&["lint", "--deny", "info"]).code, 1);
}

#[test]
fn a_draft_shows_its_gaps_in_place_and_lies_apart() {
    let project = Project::with_notice(format!("{NO_CONTROLLER}[accepted-gaps]\nLK002 = \"secret reason\"\n"));
    assert_eq!(project.run(&["build"]).code, 1);
    assert!(!project.path("public").exists());
    assert_eq!(project.run(&["build", "--draft"]).code, 0);
    let page = project.read("public-draft/en/a.html");
    assert!(page.contains("ID001") && page.contains("noindex"), "{page}");
    assert!(!page.contains("secret reason"));
    assert!(project.read("public-draft/notice-manifest.json").contains("\"draft\": true"));
}

#[test]
fn explain_knows_every_code_and_proposes_one() {
    let project = Project::empty();
    for code in ["IN004", "ID004", "AG001"] {
        let run = project.run(&["explain", code, "--lang", "fi"]);
        assert_eq!(run.code, 0);
        assert!(run.stdout.starts_with(code));
    }
    let unknown = project.run(&["explain", "ID044"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.stderr.contains("Did you mean"));
    let empty = project.run(&["explain", ""]);
    assert!(empty.stderr.contains("“”"), "{}", empty.stderr);
}

#[test]
fn an_acceptance_of_a_rule_that_is_not_asked_for_is_not_called_unused() {
    let project = Project::of("[accepted-gaps]\nID004 = \"Unused.\"\n");
    let run = project.run(&["lint", "--select", "ID001", "--format", "short"]);
    assert!(!run.stdout.contains("AG001"), "{}", run.stdout);
}

#[test]
fn what_only_a_person_can_check_is_explained_too() {
    let project = Project::empty();
    for asked in ["RG011", "object-not-separate", "lk003"] {
        let run = project.run(&["explain", asked, "--lang", "en"]);
        assert!(run.code == 0 && run.stdout.contains("--checklist"), "{run:#?}");
    }
    assert!(
        project.run(&["explain", "RG010", "--lang", "en"]).stdout.starts_with("RG010 object-marketing-missing (error)")
    );
    assert!(project.run(&["rules", "--checklist", "--lang", "fi"]).stdout.contains("RG011"));
}

/// A field that an entry seems to lack may be in the wrong line. Only the wrong line is reported.
#[test]
fn what_could_not_be_read_is_not_called_missing() {
    let whole = "[[retention]]\nperiod = \"P5Y\"\nstarts = \"end-of-contract\"\n";
    for (wrong, code) in [
        (whole.replace("P5Y", "5 years"), "IN005"),
        (whole.replace("[[retention]]", "[retention]"), "IN003"),
        (whole.replace("[[retention]]", "[[retentions]]"), "IN002"),
    ] {
        let project = Project::empty().with("notices/a.toml", format!("{AAMU}{wrong}"));
        let run = project.run(&["lint", "--format", "short", "--select", "RT"]);
        let codes: Vec<&str> = run.stdout.lines().filter_map(|line| line.split(['[', ']']).nth(1)).collect();
        assert_eq!(codes, [code], "{}", run.stdout);
    }
}

#[test]
fn a_finding_shows_its_title_beside_its_code() {
    let run = lint(&Project::with_notice(NO_CONTROLLER), &["--lang", "en"]);
    assert!(run.stdout.contains("ID001 Controller has no name\n"), "{}", run.stdout);
}

#[test]
fn columns_of_a_long_line_are_characters() {
    let long = "å".repeat(5000);
    let project = Project::with_notice(format!("[controller]\nname = \"{long}\"\nemail = \"😀{long}\"\n"));
    let report: Value =
        serde_json::from_str(&project.run(&["lint", "--select", "LK002", "--format", "json"]).stdout).unwrap();
    let finding = &report["findings"][0];
    assert_eq!((finding["column"].as_u64(), finding["end_column"].as_u64()), (Some(9), Some(5012)));
}

// ── Codes on the command line ───────────────────────────────────────

#[test]
fn a_code_that_does_not_exist_is_a_problem() {
    let project = Project::of("");
    for (option, text, meant) in [
        ("--select", "ID02", "ID0"),
        ("--ignore", "RT00l", "Did you mean RT00"),
        ("--select", "retention-mising", "retention-missing"),
        ("--ignore", "XX", "notice rules"),
        ("--select", "", "notice rules"),
        ("--select", "RT,", "notice rules"),
    ] {
        let run = project.run(&["lint", option, text]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{option} {text}: {run:#?}");
        assert!(run.stderr.contains(option) && run.stderr.contains(meant), "{option} {text}: {}", run.stderr);
    }
    let both = project.run(&["lint", "--select", "XX,YY", "--ignore", "ZZ"]);
    assert_eq!(both.stderr.matches("error: ").count(), 3, "all of them at once: {}", both.stderr);
}

#[test]
fn a_name_stands_for_its_code() {
    let project = Project::with_notice("[register]\nname = \"R\"\n").with("notice.toml", "");
    let short = |arguments: &[&str]| project.run(&[&["lint", "--format", "short"], arguments].concat()).stdout;
    let by_code = short(&["--select", "RT001"]);
    assert!(by_code.contains("RT001"), "{by_code}");
    assert_eq!(short(&["--select", "retention-missing"]), by_code);
    assert_eq!(short(&["--select", "rt001"]), by_code);
    let without = short(&["--ignore", "retention-missing"]);
    assert!(!without.contains("RT001") && without.contains("ID001"), "{without}");
}

// ── Exit codes ──────────────────────────────────────────────────────

#[test]
fn findings_do_not_fail_a_run_that_shall_end_with_zero() {
    let project = Project::with_notice("[register]\nname = \"R\"\n");
    assert_eq!(lint(&project, &[]).code, 1);
    let run = lint(&project, &["--exit-zero"]);
    assert_eq!(run.code, 0);
    assert!(run.stdout.contains("ID001"), "{run:#?}");
    assert_eq!(project.run(&["lint", "--exit-zero", "no-such-notice.toml"]).code, 2, "a problem stays one");
}

#[test]
fn a_folder_without_a_project_passes_where_that_is_asked_for() {
    let pass = ["lint", "--pass-without-project"];
    let empty = Project::empty().with("README.md", "");
    assert_eq!(empty.run(&["lint"]).code, 2);
    let run = empty.run(&pass);
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.lines().count()), (0, "", 1), "{run:#?}");
    assert_eq!(Project::with_notice("[register]\nname = \"R\"\n").run(&pass).code, 1, "a project is checked");
    assert_eq!(Project::empty().with("notice.toml", "").run(&pass).code, 2, "settings without a notice");
}

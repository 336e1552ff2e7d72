//! The formats of `notice lint`: paths that their readers find, columns that agree, and documents that are whole.

use serde_json::Value;

use crate::support::{AAMU, FIRST_RULES, Project, Run, notice, run};

/// A notice whose only finding is at line 2, from column 5 to column 11.
const WRONG: &str = "[controller]\nnmae = \"Aamu Oy\"\n";

/// A repository whose project lies in a folder of this name.
fn monorepo(folder: &str) -> Project {
    let project = Project::empty().with("README.md", "").with(".git/HEAD", "");
    project.with(&format!("{folder}/notice.toml"), FIRST_RULES).with(&format!("{folder}/notices/fi/a.toml"), WRONG)
}

/// Runs `notice` in a folder of a project.
fn run_in(project: &Project, folder: &str, arguments: &[&str]) -> Run {
    run(notice(&project.path(folder)).args(arguments))
}

/// The path of the first finding in a format.
fn path_in(project: &Project, folder: &str, format: &str, arguments: &[&str]) -> String {
    let text = run_in(project, folder, &[&["lint", "--format", format], arguments].concat()).stdout;
    let between = |text: &str, begin: &str, end: &str| {
        let rest = text.split_once(begin).unwrap_or_else(|| panic!("{text}")).1;
        rest.split_once(end).unwrap_or_else(|| panic!("{text}")).0.to_owned()
    };
    match format {
        "human" => between(&text, "─[", ":2:1]"),
        "short" => between(&format!("\n{text}"), "\n", ":2:1: "),
        "github" => between(&text, "::error file=", ","),
        "sarif" => sarif_place(&text)["artifactLocation"]["uri"].as_str().unwrap().to_owned(),
        _ => {
            let report: Value = serde_json::from_str(&text).unwrap();
            let (root, file) = (report["root"].as_str().unwrap(), report["findings"][0]["file"].as_str().unwrap());
            format!("{root} {file}")
        }
    }
}

fn sarif_place(text: &str) -> Value {
    let log: Value = serde_json::from_str(text).unwrap();
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"].clone()
}

// ── Paths ───────────────────────────────────────────────────────────

#[test]
fn paths_are_those_that_the_reader_of_the_format_finds() {
    let project = monorepo("legal");
    for (folder, arguments, for_people, root) in [
        ("", &["-C", "legal"][..], "legal/notices/fi/a.toml", "legal"),
        ("", &["-C", "legal/notices/fi"], "legal/notices/fi/a.toml", "legal"),
        ("legal", &[], "notices/fi/a.toml", "."),
        ("legal/notices/fi", &[], "../../notices/fi/a.toml", "../.."),
        ("legal/notices", &["-C", ".."], "../notices/fi/a.toml", ".."),
        (".git", &["-C", "../legal"], "../legal/notices/fi/a.toml", "../legal"),
    ] {
        let path = |format| path_in(&project, folder, format, arguments);
        assert_eq!(path("human"), for_people, "{folder} {arguments:?}");
        assert_eq!(path("short"), for_people, "{folder} {arguments:?}");
        assert_eq!(path("json"), format!("{root} notices/fi/a.toml"), "{folder} {arguments:?}");
        for format in ["github", "sarif"] {
            assert_eq!(path(format), "legal/notices/fi/a.toml", "{format} {folder} {arguments:?}");
        }
    }
}

#[test]
fn without_git_a_service_begins_where_its_workflow_does() {
    let project = Project::empty().with("a/legal/notices/a.toml", WRONG).with("other/README.md", "");
    assert_eq!(path_in(&project, "a", "github", &["-C", "legal"]), "legal/notices/a.toml", "the caller's folder");
    assert_eq!(path_in(&project, "a/legal/notices", "github", &["-C", ".."]), "notices/a.toml", "the project");
    let in_workspace = |workspace: &str| {
        let mut command = notice(&project.path("a/legal"));
        command.env("GITHUB_WORKSPACE", project.path(workspace));
        run(command.args(["lint", "--format", "github"])).stdout
    };
    assert!(in_workspace("").contains(" file=a/legal/notices/a.toml,"), "{}", in_workspace(""));
    assert!(in_workspace("other").contains(" file=notices/a.toml,"), "not the workspace of this project");
    std::fs::create_dir(project.path("a/.git")).unwrap();
    assert!(in_workspace("").contains(" file=legal/notices/a.toml,"), "git says where the repository begins");
}

#[cfg(unix)]
#[test]
fn paths_are_encoded_as_the_format_asks() {
    let name = "ä ö, 100%: \\x";
    let project = monorepo(name);
    let path = |format| path_in(&project, "", format, &["-C", name]);
    let plain = format!("{name}/notices/fi/a.toml");
    assert_eq!(path("human"), plain);
    assert_eq!(path("short"), plain);
    assert_eq!(path("json"), format!("{name} notices/fi/a.toml"));
    assert_eq!(path("github"), "ä ö%2C 100%25%3A \\x/notices/fi/a.toml");
    assert_eq!(path("sarif"), "%C3%A4%20%C3%B6%2C%20100%25%3A%20%5Cx/notices/fi/a.toml");
}

#[test]
fn errors_of_other_commands_name_files_from_the_callers_folder() {
    let project = monorepo("legal");
    let said = |arguments: &[&str]| {
        let run = run_in(&project, "", &[&["-C", "legal"], arguments].concat());
        run.stdout + &run.stderr
    };
    assert!(said(&["build"]).contains("[legal/notices/fi/a.toml:2:1]"), "{}", said(&["build"]));
    assert!(said(&["theme", "new", "own"]).contains("legal/themes/own/theme.toml\n"));
    project.put("legal/themes/own/notice.html", "{% extends \"default/notice.html\" %}{% block no %}{% endblock no %}");
    assert!(said(&["theme", "check"]).contains("legal/themes/own/notice.html:1:"), "{}", said(&["theme", "check"]));
    project.put("legal/notice.toml", "[site]\nno = 1\n");
    assert!(said(&["build"]).contains("[legal/notice.toml:2:1]"), "{}", said(&["build"]));
}

// ── Columns ─────────────────────────────────────────────────────────

#[test]
fn columns_agree_in_every_format() {
    for before in [
        "{ en = \"x\", fi = \"Äänekosken öljy\", ",
        "{ en = \"x\",\t\tfi = \"y\", ",
        "{ en = \"a\u{308}\", fi = \"y\", ",
        "{ en = \"👩\u{200d}⚖\u{fe0f}\", fi = \"y\", ",
        "{ en = \"個人情報\", fi = \"y\", ",
    ] {
        let column = "name = ".len() + before.chars().count() + 1;
        for (begin, line_break) in [("", "\n"), ("", "\r\n"), ("\u{feff}", "\n"), ("\u{feff}", "\r\n")] {
            let lines = ["[register]", &format!("name = {before}xx = 3 }}"), "[controller]", "name = \"Aamu Oy\"", ""];
            let project = Project::with_notice(format!("{begin}{}", lines.join(line_break)));
            let lint = |format| project.run(&["lint", "--format", format]).stdout;
            let start = format!("notices/a.toml:2:{column}");
            assert!(lint("human").contains(&format!("[{start}]")), "{before}: {}", lint("human"));
            assert!(lint("short").starts_with(&format!("{start}: ")), "{before}: {}", lint("short"));
            let columns = format!(",line=2,endLine=2,col={column},endColumn={},", column + 2);
            assert!(lint("github").contains(&columns), "{before}: {}", lint("github"));
            let json: Value = serde_json::from_str(&lint("json")).unwrap();
            let json = &json["findings"][0];
            assert_eq!((&json["column"], &json["end_column"]), (&column.into(), &(column + 2).into()), "{before}");
            let region = sarif_place(&lint("sarif"))["region"].clone();
            let expected =
                serde_json::json!({ "startLine": 2, "startColumn": column, "endLine": 2, "endColumn": column + 2 });
            assert_eq!(region, expected, "{before}");
        }
    }
}

#[test]
fn a_finding_in_the_first_line_after_a_byte_order_mark_is_in_its_place() {
    let bytes = [b"\xef\xbb\xbf# \xe4\n".as_slice(), AAMU.as_bytes()].concat();
    let project = Project::with_notice(bytes);
    let short = project.run(&["lint", "--format", "short"]).stdout;
    assert!(short.starts_with("notices/a.toml:1:3: error[IN010]"), "{short}");
}

// ── SARIF ───────────────────────────────────────────────────────────

fn sarif(project: &Project, arguments: &[&str]) -> Value {
    let run = project.run(&[&["lint", "--format", "sarif"], arguments].concat());
    let log: Value = serde_json::from_str(&run.stdout).unwrap();
    log["runs"][0].clone()
}

#[test]
fn all_results_have_suppressions_or_none_has() {
    let gap = "[[contact]]\n[accepted-gaps]\nID001 = \"Soon.\"\n";
    let project = Project::with_notice(format!("[register]\nnmae = \"x\"\n{gap}"));
    let project = project.with("notice.toml", "[lint]\nselect = [\"ID001\"]\n").with("notices/b.toml", "[register]\n");
    let run = sarif(&project, &[]);
    let suppressions = |code: &str| {
        let of_code = run["results"].as_array().unwrap().iter().filter(|result| result["ruleId"] == code);
        of_code.map(|result| result["suppressions"].as_array().expect("a list").len()).collect::<Vec<_>>()
    };
    assert_eq!(suppressions("IN002"), [0]);
    let accepted = Project::with_notice("[register]\n[accepted-gaps]\nID001 = \"Soon.\"\n");
    let run = sarif(&accepted.with("notices/b.toml", "[register]\n"), &["--select", "ID001"]);
    let all: Vec<usize> = run["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|result| result["suppressions"].as_array().unwrap().len())
        .collect();
    assert_eq!(all, [1, 0]);
}

#[test]
fn rules_have_markdown_that_shows_their_words_and_addresses_of_the_repository_alone() {
    let run = sarif(&Project::with_notice(WRONG), &["--lang", "en"]);
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let address = env!("CARGO_PKG_REPOSITORY");
    for rule in rules {
        let (text, markdown) = (rule["help"]["text"].as_str().unwrap(), rule["help"]["markdown"].as_str().unwrap());
        let shown: String = pulldown_cmark::Parser::new(markdown)
            .map(|event| match event {
                pulldown_cmark::Event::Text(text) => text.into_string(),
                pulldown_cmark::Event::SoftBreak => "\n".to_owned(),
                _ => String::new(),
            })
            .collect();
        let title = rule["shortDescription"]["text"].as_str().unwrap();
        assert_eq!(shown, format!("{title}{}", text.trim()), "{markdown}");
        match rule.get("helpUri").and_then(Value::as_str) {
            Some(uri) => assert!(!address.is_empty() && uri.starts_with(address), "{uri}"),
            None => assert_eq!(address, ""),
        }
    }
    assert!(!run.to_string().contains("://crates.io"), "no address is made up");
    assert_eq!(run["tool"]["driver"].get("informationUri").is_some(), !address.is_empty());
}

#[test]
fn fingerprints_stay_when_lines_move_and_are_not_shared() {
    let twice = "[[data]]\nterms = [\"nosuch\", \"nosuch\"]\n";
    let prints = |text: &str| {
        let run = sarif(&Project::with_notice(text), &[]);
        let results = run["results"].as_array().unwrap().clone();
        results
            .iter()
            .map(|result| result["partialFingerprints"]["notice/v1"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let before = prints(&format!("{AAMU}{twice}"));
    let mut distinct = before.clone();
    distinct.sort();
    distinct.dedup();
    assert!(before.len() == distinct.len() && before.len() > 1, "{before:?}");
    assert_eq!(prints(&format!("# A remark.\n\n{AAMU}\n\n{twice}")), before);
}

#[test]
fn each_project_of_a_repository_is_an_analysis_of_its_own() {
    let project = monorepo("legal").with("shop/notices/a.toml", WRONG);
    let category = |folder| {
        let text = run_in(&project, folder, &["lint", "--format", "sarif"]).stdout;
        let log: Value = serde_json::from_str(&text).unwrap();
        log["runs"][0]["automationDetails"]["id"].as_str().unwrap().to_owned()
    };
    assert_eq!((category("legal").as_str(), category("shop").as_str()), ("notice/legal/", "notice/shop/"));
    assert_eq!(sarif(&Project::with_notice(WRONG), &[])["automationDetails"]["id"], "notice/");
}

// ── Faults ──────────────────────────────────────────────────────────

#[test]
fn a_fault_of_the_settings_stands_in_every_format() {
    for (settings, line, code) in [
        ("[site\n", 1, "IN001"),
        ("[site]\nno = 1\n", 2, "IN002"),
        ("[site]\ntitle = 3\n", 2, "IN003"),
        ("[lint]\nselect = [\"ID001\"]\nignore = [\"XX001\"]\n", 3, "IN005"),
    ] {
        let project = Project::with_notice(AAMU).with("notice.toml", settings);
        let lint = |format| {
            let run = project.run(&["lint", "--format", format]);
            assert_eq!(run.code, 2, "{format}: {run:#?}");
            run
        };
        let json: Value = serde_json::from_str(&lint("json").stdout).unwrap();
        let finding = &json["findings"][0];
        assert_eq!(
            (&finding["file"], &finding["line"], &finding["code"]),
            (&"notice.toml".into(), &line.into(), &code.into())
        );
        let sarif: Value = serde_json::from_str(&lint("sarif").stdout).unwrap();
        let run = &sarif["runs"][0];
        assert_eq!(run["results"][0]["ruleId"], code);
        let region = &run["results"][0]["locations"][0]["physicalLocation"]["region"];
        assert_eq!(region["startLine"], line);
        assert_eq!(run["invocations"][0]["executionSuccessful"], false);
        assert!(lint("github").stdout.starts_with(&format!("::error file=notice.toml,line={line},")));
        assert!(lint("short").stdout.starts_with(&format!("notice.toml:{line}:")));
        let human = lint("human");
        assert!((human.stdout + &human.stderr).contains(&format!("[notice.toml:{line}:")));
    }
}

#[test]
fn a_document_is_whole_whatever_keeps_a_check_from_its_end() {
    let broken = || Project::with_notice(AAMU).with("notices/b.toml", vec![b' '; 9 << 20]);
    for (project, arguments) in [
        (Project::empty(), &[][..]),
        (Project::with_notice(AAMU), &["--select", "XX001"]),
        (Project::with_notice(AAMU), &["notices/absent.toml"]),
        (broken(), &[]),
    ] {
        let lint = |format| project.run(&[&["lint", "--format", format], arguments].concat());
        let (json, sarif, github) = (lint("json"), lint("sarif"), lint("github"));
        assert_eq!((json.code, sarif.code, github.code), (2, 2, 2), "{arguments:?}");
        let report: Value = serde_json::from_str(&json.stdout).unwrap();
        let message = report["problems"][0]["message"].as_str().unwrap();
        assert_eq!((&report["version"], &report["findings"]), (&1.into(), &serde_json::json!([])));
        assert!(json.stderr.contains(message), "{json:#?}");
        let log: Value = serde_json::from_str(&sarif.stdout).unwrap();
        let invocation = &log["runs"][0]["invocations"][0];
        assert_eq!(invocation["executionSuccessful"], false);
        let told = invocation["toolExecutionNotifications"][0]["message"]["text"].as_str().unwrap();
        assert!(told.starts_with(message), "{told}");
        assert!(github.stdout.starts_with("::error ") && github.stdout.contains("title=notice::"), "{github:#?}");
    }
}

#[test]
fn a_document_comes_where_there_is_no_project_to_check() {
    let project = Project::empty();
    for (format, empty) in [("json", "/findings"), ("sarif", "/runs/0/results")] {
        let run = project.run(&["lint", "--pass-without-project", "--format", format]);
        let document: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!((run.code, document.pointer(empty)), (0, Some(&serde_json::json!([]))), "{run:#?}");
    }
}

#[test]
fn a_document_comes_where_the_folder_is_none() {
    let project = Project::empty().with("file", "");
    for folder in ["nowhere", "file/below"] {
        let lint = |format| project.run(&["-C", folder, "lint", "--format", format]);
        let [human, json, sarif, github] = ["human", "json", "sarif", "github"].map(lint);
        assert_eq!([human.code, json.code, sarif.code, github.code], [2; 4]);
        assert!(human.stdout.is_empty() && human.stderr.contains(folder), "{human:#?}");
        let document: Value = serde_json::from_str(&json.stdout).unwrap();
        assert!(document["problems"][0]["message"].as_str().unwrap().contains(folder), "{document}");
        let log: Value = serde_json::from_str(&sarif.stdout).unwrap();
        assert_eq!(log["runs"][0]["invocations"][0]["executionSuccessful"], false, "{log}");
        assert!(github.stdout.starts_with("::error ") && json.stderr.contains(folder), "{github:#?}");
    }
}

/// A message of what keeps a command from its job names files as the findings of its format do.
#[test]
fn a_message_names_files_from_the_folder_of_its_reader() {
    let project = monorepo("legal").with("legal/notices/b.toml", vec![b' '; 9 << 20]);
    let lint = |format| run_in(&project, "", &["-C", "legal", "lint", "--format", format]);
    let said =
        |run: &Run| run.stderr.lines().any(|line| line.contains(" legal/notices/b.toml ") && line.contains("MiB"));
    for format in ["human", "short", "json", "sarif", "github"] {
        let run = lint(format);
        assert!(run.code == 2 && said(&run), "{format}: {run:#?}");
    }
    assert!(said(&run_in(&project, "", &["-C", "legal", "build"])));
    assert!(lint("github").stdout.starts_with("::error file=legal/notices/b.toml,title=notice::legal/notices/b.toml "));
    let json: Value = serde_json::from_str(&lint("json").stdout).unwrap();
    assert_eq!((&json["root"], &json["problems"][0]["file"]), (&"legal".into(), &"notices/b.toml".into()));
    let log: Value = serde_json::from_str(&lint("sarif").stdout).unwrap();
    let told = &log["runs"][0]["invocations"][0]["toolExecutionNotifications"][0];
    let uri = told.pointer("/locations/0/physicalLocation/artifactLocation/uri");
    assert_eq!(uri, Some(&"legal/notices/b.toml".into()), "{told}");
}

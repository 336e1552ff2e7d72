//! `notice init` and `notice new`: drafts whose only findings are their open questions.

use std::collections::BTreeSet;
use std::fs;

use notice::draft::presets;

use crate::support::{Project, Run, files_under};

/// What a draft leaves open where the organisation and its address are known.
const OPEN: [&str; 12] =
    ["DC001", "DC002", "ID007", "LK004", "PB001", "PB002", "PB012", "RC001", "RG015", "RT001", "SR001", "TR001"];

/// The options of an organisation of which everything is known.
const AAMU: [&str; 6] =
    ["--organisation", "Aamu Oy", "--business-id", "0737546-2", "--email", "tietosuoja@aamu.example"];

fn codes(run: &Run) -> BTreeSet<String> {
    let lines = run.stdout.lines().filter_map(|line| Some(line.split_once('[')?.1.split_once(']')?.0.to_owned()));
    lines.collect()
}

/// Deletes "# ? " from each line, as an author does who agrees with all of it.
fn answered(text: &str) -> String {
    text.replace("# ? ", "").replace("P…Y", "P2Y").replace("authority = \"…\"", "authority = \"dpa-ireland\"")
}

#[test]
fn the_findings_of_a_draft_are_its_open_questions() {
    for preset in presets() {
        for (languages, country) in [("fi", "FI"), ("sv,fi,en", "AX"), ("en", "FI")] {
            let project = Project::empty();
            let options =
                [&["init", "--preset", &preset.id, "--languages", languages, "--country", country][..], &AAMU].concat();
            let init = project.run(&options);
            assert_eq!(init.code, 0, "{}: {init:?}", preset.id);
            let lint = project.run(&["lint", "--format", "short"]);
            assert_eq!(codes(&lint), OPEN.map(str::to_owned).into(), "{} {languages}: {}", preset.id, lint.stdout);
            let build = project.run(&["build", "--draft"]);
            assert_eq!(build.code, 0, "{build:?}");
            let first = languages.split(',').next().unwrap();
            assert!(project.path(&format!("public-draft/{first}/{}.html", preset.id)).exists());
        }
    }
}

/// What is offered fits where it stands, so that nobody who answers runs into a mistake of ours.
#[test]
fn an_answered_draft_can_be_read() {
    for preset in presets() {
        for country in ["FI", "SE", "US"] {
            let project = Project::empty();
            let run = project.run(&["init", "--preset", &preset.id, "--languages", "sv,en", "--country", country]);
            assert_eq!(run.code, 0, "{run:?}");
            for path in ["notice.toml", "notices/_defaults.toml", &format!("notices/{}.toml", preset.id)] {
                let text = fs::read_to_string(project.path(path)).unwrap();
                project.put(path, answered(&text).as_bytes());
            }
            let lint = project.run(&["lint", "--format", "short"]);
            let of_input: Vec<&str> =
                lint.stdout.lines().filter(|line| line.contains("[IN") || line.contains("[ST")).collect();
            assert!(of_input.is_empty(), "{} {country}: {of_input:#?}", preset.id);
        }
    }
}

#[test]
fn a_draft_is_in_the_language_of_its_author() {
    let text = |lang: &str| {
        let project = Project::empty();
        project.run(&["init", "--preset", "members", "--lang", lang]);
        fs::read_to_string(project.path("notices/members.toml")).unwrap()
    };
    assert!(text("fi").contains("# jäsenet\n"), "{}", text("fi"));
    assert!(text("sv").contains("# medlemmar\n"), "{}", text("sv"));
    assert!(text("en").contains("# members\n"), "{}", text("en"));
    assert_eq!(text("fi"), text("fi"));
}

#[test]
fn what_is_there_is_not_overwritten() {
    let project = Project::empty().with(".gitignore", "target\n");
    let first = project.run(&["init", "--preset", "newsletter"]);
    assert_eq!(first.code, 0, "{first:?}");
    assert!(first.stderr.contains(".gitignore was there already"), "{}", first.stderr);
    assert_eq!(fs::read_to_string(project.path(".gitignore")).unwrap(), "target\n");
    let before = files_under(&project.path("."));
    for arguments in [&["init"][..], &["new", "newsletter"], &["new", "notices/newsletter.toml"]] {
        let again = project.run(arguments);
        assert_eq!(again.code, 2, "{arguments:?}: {again:?}");
    }
    assert_eq!(files_under(&project.path(".")), before);
}

#[test]
fn a_new_notice_inherits_what_its_folder_says() {
    let project = Project::empty().with(
        "notices/bakery/_defaults.toml",
        "[notice]\nlanguages = [\"sv\"]\n[controller]\nname = \"Bageriet Ab\"\n",
    );
    let run = project.run(&["new", "bakery/staff", "--preset", "employees"]);
    assert_eq!(run.code, 0, "{run:?}");
    let text = fs::read_to_string(project.path("notices/bakery/staff.toml")).unwrap();
    assert!(text.contains("languages = [\"sv\"]") && text.contains("name.sv = \"Personalregister\""), "{text}");
    assert!(!text.contains("[controller]"), "{text}");
    // The id names the preset where nothing else does.
    project.run(&["new", "bakery/cameras"]);
    assert!(fs::read_to_string(project.path("notices/bakery/cameras.toml")).unwrap().contains("camera-recordings"));
}

/// The law of a draft is that of the controller or of the settings, not that of a country that nobody named.
#[test]
fn a_new_notice_knows_the_country_of_its_project() {
    let draft = |project: &Project, id: &str, options: &[&str]| {
        let run = project.run(&[&["new", id, "--preset", "employees"][..], options].concat());
        assert_eq!(run.code, 0, "{run:?}");
        fs::read_to_string(project.path(&format!("notices/{id}.toml"))).unwrap()
    };
    let is_swedish = |text: &str| {
        text.contains("languages = [\"sv\"]") && text.contains("dpa-sweden") && !text.contains("incomes-register")
    };
    let of_defaults =
        Project::empty().with("notices/_defaults.toml", "[controller]\nname = \"Morgon AB\"\ncountry = \"SE\"\n");
    let text = draft(&of_defaults, "staff", &[]);
    assert!(is_swedish(&text), "{text}");
    let of_settings = Project::empty().with("notice.toml", "[lint]\njurisdiction = \"SE\"\n");
    let text = draft(&of_settings, "staff", &[]);
    assert!(is_swedish(&text), "{text}");
    // Nobody said that the controller itself is there.
    assert!(!text.contains("country ="), "{text}");
    let text = draft(&of_settings, "other", &["--country", "FI"]);
    assert!(text.contains("incomes-register") && !text.contains("dpa-sweden"), "{text}");
}

#[test]
fn a_name_in_a_language_without_words_is_left_open() {
    let project = Project::empty()
        .with("notices/_defaults.toml", "[notice]\nlanguages = [\"fi\", \"de\"]\n[controller]\nname = \"Aamu Oy\"\n");
    let run = project.run(&["new", "customers"]);
    assert_eq!(run.code, 0, "{run:?}");
    let text = fs::read_to_string(project.path("notices/customers.toml")).unwrap();
    assert!(text.contains("# ? name.de = \"…\"\n") && text.contains("\nname.fi = \""), "{text}");
}

#[test]
fn a_place_that_no_notice_can_have_is_refused() {
    let project = Project::empty().with("notice.toml", "").with("notices/staff.toml", "");
    let before = files_under(&project.path("."));
    let below = project.run(&["new", "staff/x"]);
    assert_eq!(below.code, 2, "{below:?}");
    assert!(below.stderr.contains("notices/staff.toml"), "{}", below.stderr);
    let long = project.run(&["new", &"a".repeat(121)]);
    assert_eq!(long.code, 2, "{long:?}");
    for folder in ["notices/legal", "notices/a/b", "notices"] {
        let init = project.run(&["init", folder]);
        assert_eq!(init.code, 2, "{folder}: {init:?}");
        assert!(init.stderr.contains("../notice.toml"), "{folder}: {}", init.stderr);
    }
    assert_eq!(files_under(&project.path(".")), before);
    let beside = project.run(&["init", "legal"]);
    assert_eq!(beside.code, 0, "{beside:?}");
}

#[test]
fn each_wrong_option_is_named_and_nothing_is_written() {
    let project = Project::empty();
    let options = [
        "--preset",
        "custmers",
        "--languages",
        "fi,tlh",
        "--country",
        "Suomi",
        "--email",
        "none",
        "--business-id",
        "0737546-3",
    ];
    let run = project.run(&[&["init"][..], &options].concat());
    assert_eq!(run.code, 2, "{run:?}");
    for part in ["customers", "tlh", "Suomi", "none", "0737546-3"] {
        assert!(run.stderr.contains(part), "{part}: {}", run.stderr);
    }
    assert!(files_under(&project.path(".")).is_empty());
    for id in ["Customers", "a b", "index", "con", "../x", "a//b", ""] {
        let run = project.run(&["new", id]);
        assert_eq!(run.code, 2, "{id:?}: {run:?}");
    }
    assert!(files_under(&project.path(".")).is_empty());
}

#[test]
fn files_of_ci_belong_in_the_root_of_the_repository() {
    let project = Project::empty().with(".git/HEAD", "ref: refs/heads/main\n");
    let below = project.run(&["init", "legal", "--ci", "github"]);
    assert_eq!(below.code, 2, "{below:?}");
    let at_root = project.run(&["init", "--ci", "gitlab", "--hook"]);
    assert_eq!(at_root.code, 0, "{at_root:?}");
    let version = format!("privacy-notice=={}", env!("CARGO_PKG_VERSION"));
    for path in [".gitlab-ci.yml", ".pre-commit-config.yaml"] {
        assert!(fs::read_to_string(project.path(path)).unwrap().contains(&version), "{path}");
    }
}

//! The hooks for pre-commit: when they run, and what they run. `tests/tools/hook.sh` tries them with pre-commit itself.

use serde_json::Value;

use crate::support::{Project, Run, repository};

fn hooks() -> Vec<Value> {
    let text = std::fs::read_to_string(repository().join(".pre-commit-hooks.yaml")).unwrap();
    serde_saphyr::from_str(&text).unwrap()
}

/// Runs the command of a hook.
fn run_hook(hook: &Value, project: &Project) -> Run {
    let entry: Vec<&str> = hook["entry"].as_str().unwrap().split(' ').collect();
    assert_eq!(entry[0], "notice");
    project.run(&entry[1..])
}

/// The list of changed files has no deleted ones, and a pattern would forget words, themes or logos.
#[test]
fn hooks_run_with_every_commit() {
    let hooks = hooks();
    assert_eq!(hooks.len(), 3);
    for hook in &hooks {
        assert_eq!((&hook["always_run"], &hook["pass_filenames"]), (&true.into(), &false.into()), "{hook}");
        for pattern in ["files", "exclude", "types", "types_or"] {
            assert!(hook.get(pattern).is_none(), "{hook}");
        }
    }
}

#[test]
fn hooks_check_a_project_and_let_other_repositories_pass() {
    let project = Project::example("examples/minimal");
    project.put("notices/other.toml", project.read("notices/members.toml"));
    let related = "\n[[related-notice]]\nrelation = \"see-also\"\nnotice = \"other\"\n";
    project.put("notices/members.toml", project.read("notices/members.toml") + related);
    let other = Project::empty().with("README.md", "");
    for hook in hooks() {
        assert_eq!(run_hook(&hook, &other).code, 0);
        assert_eq!(run_hook(&hook, &project).code, 0);
        let without = project.copied();
        std::fs::remove_file(without.path("notices/other.toml")).unwrap();
        let run = run_hook(&hook, &without);
        assert!(run.code == 1 && run.stdout.contains("IN007"), "a deleted notice: {run:#?}");
        let words = project.copied().with("locales/fi/own.ftl", "no-such-message = x\n");
        let run = run_hook(&hook, &words);
        assert!(run.code == 2 && run.stdout.contains("no-such-message"), "changed words: {run:#?}");
    }
}

//! `notice explain` and `notice rules`: one rule in full, and the list of all rules.

use std::fmt::Write as _;
use std::path::Path;

use clap::Args;

use crate::finding::Code;
use crate::jurisdiction::Jurisdiction;
use crate::locale::{Locale, OwnWords, built_in_languages};
use crate::problem::{Message, Problem};
use crate::report;
use crate::rules::{CHECKLIST, Decision, Rule, decisions};
use crate::workspace::codes;

use super::by_law;
use super::ending::Ending;
use super::reporting;
use super::terminal::Terminal;
use crate::language::Language;

/// Explain one rule: its finding, its reason, and examples
///
/// Example:
///   notice explain RT001 --lang fi
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(super) struct ExplainArgs {
    /// Code of a finding, such as RT001, or its name
    code: String,

    /// Language of the explanation, as a code such as en [default: the environment's, else en]
    #[arg(long, value_name = "LANGUAGE", value_parser = reporting::language)]
    pub(super) lang: Option<Language>,
}

/// List all rules, one on each line, with severity and the release since which it is there
///
/// Examples:
///   notice rules
///   notice rules --checklist
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(super) struct RulesArgs {
    /// List what only a person can check
    #[arg(long)]
    checklist: bool,

    /// Print all rules in full, as Markdown
    #[arg(long, conflicts_with = "checklist")]
    markdown: bool,

    /// Language of the list, as a code such as en [default: the environment's, else en]
    #[arg(long, value_name = "LANGUAGE", value_parser = reporting::language)]
    pub(super) lang: Option<Language>,
}

pub(super) fn explain(arguments: &ExplainArgs, folder: &Path, terminal: &Terminal) -> Result<Ending, Problem> {
    let id = arguments.code.to_uppercase();
    let locale = Locale::new(reporting::messages_in(arguments.lang), &OwnWords::default());
    let mut laws = by_law::of_project(folder);
    if laws.is_empty() {
        laws = by_law::all();
    }
    if let Some((item, name)) = CHECKLIST.iter().find(|(item, name)| *item == id || *name == arguments.code) {
        terminal.result(&checklist_item(item, name, &laws, &locale));
        return Ok(Ending::Clean);
    }
    let Some(code) = codes().into_iter().find(|code| code.id == id || code.name == arguments.code) else {
        let checklist = CHECKLIST.iter().map(|(item, _)| *item);
        let known: Vec<&str> = codes().iter().map(|code| code.id).chain(checklist).collect();
        let near = crate::closest::closest(&id, known).unwrap_or_default();
        let unknown = Message::new("command-no-such-code").text("code", &arguments.code).text("suggestion", near);
        return Err(Problem::new(unknown));
    };
    terminal.result(&explanation(code, &laws, &locale));
    Ok(Ending::Clean)
}

/// Returns an item of the checklist in full. Only a person can check it.
fn checklist_item(item: &str, name: &str, laws: &[&Jurisdiction], locale: &Locale) -> String {
    let how = locale.attribute(item, "help").unwrap_or_default();
    let mut text = format!("{item} {name}\n{}\n{}\n\n{how}\n", locale.say(item), locale.say("explain-checklist"));
    let decided = decided(item, laws, locale);
    if !decided.is_empty() {
        let _ = writeln!(text, "\n{}\n\n{}", locale.say("explain-decisions"), decided.join("\n"));
    }
    text
}

/// Returns a code in full.
fn explanation(code: &'static Code, laws: &[&'static Jurisdiction], locale: &Locale) -> String {
    let mut text = format!(
        "{} {} ({})\n{}\n",
        code.id,
        code.name,
        locale.say(&format!("severity_{}", code.severity.id())),
        locale.say(code.id)
    );
    let common = report::common_law(code, locale);
    let national = by_law::texts(code.id, laws, locale, |law| report::national_law(code, law, locale));
    for provisions in std::iter::once(common).filter(|common| !common.is_empty()).chain(national) {
        let _ = writeln!(text, "{provisions}");
    }
    if let Some(rule) = Rule::find(code.id) {
        let _ = writeln!(text, "{}", locale.say_with("explain-since", &[("release", rule.since)]));
    }
    for why in by_law::texts(code.id, laws, locale, |law| report::why(code, law, locale).unwrap_or_default()) {
        let _ = writeln!(text, "\n{why}");
    }
    if Rule::find(code.id).is_some_and(|rule| !laws.iter().any(|law| rule.applies_under(law))) {
        let _ = writeln!(text, "{}", locale.say("explain-not-here"));
    }
    let Some(rule) = Rule::find(code.id) else { return text };
    let decided = decided(code.id, laws, locale);
    if !decided.is_empty() {
        let _ = writeln!(text, "\n{}\n\n{}", locale.say("explain-decisions"), decided.join("\n"));
    }
    for (label, examples) in [("explain-bad", rule.bad()), ("explain-good", rule.good())] {
        let _ = writeln!(text, "\n{}", locale.say(label));
        for example in examples {
            let lines = example.lines().map(|line| format!("    {}", line.trim_end_matches("# here").trim_end()));
            let _ = writeln!(text, "\n{}", lines.collect::<Vec<_>>().join("\n"));
        }
    }
    text
}

pub(super) fn rules(arguments: &RulesArgs, terminal: &Terminal) -> Ending {
    let locale = Locale::new(reporting::messages_in(arguments.lang), &OwnWords::default());
    let mut text = String::new();
    if arguments.markdown {
        text = reference(&locale);
    } else if arguments.checklist {
        for (item, _) in CHECKLIST {
            let _ = writeln!(text, "[ ] {}  {}", item, locale.say(item));
            if let Some(how) = locale.attribute(item, "help") {
                let _ = writeln!(text, "          {how}");
            }
        }
    } else {
        for code in codes() {
            let rule = Rule::find(code.id);
            let not_read =
                rule.map(|rule| languages_not_read(rule, &built_in_languages(), &locale)).unwrap_or_default();
            let (severity, since) = (code.severity.id(), rule.map_or("-", |rule| rule.since));
            let _ = writeln!(text, "{}  {severity:<7}  {since:<4}  {}{not_read}", code.id, locale.say(code.id));
        }
    }
    terminal.result(&text);
    Ending::Clean
}

/// Returns the decisions that explain a rule under these laws, each as an item of a list: who decided, its number, its day, and
/// what it says. A decision of a country explains nothing to a controller of another one.
fn decided(code: &str, laws: &[&Jurisdiction], locale: &Locale) -> Vec<String> {
    let item = |decision: &Decision| {
        let by = locale.say(&format!("decided-by_{}", decision.by));
        let name = if decision.name.is_empty() { String::new() } else { format!(" ({})", decision.name) };
        let date = decision.date.parse().map_or_else(|_| decision.date.to_owned(), |date| locale.date(date));
        format!("- {by}, {}{name}, {date}: {}", decision.id, locale.say(&decision.message()))
    };
    let has = |law: &Jurisdiction, decision: &Decision| law.decisions.contains(&decision.id);
    let is_national = |decision: &Decision| by_law::all().iter().any(|law| has(law, decision));
    let is_shown = |decision: &&Decision| !is_national(decision) || laws.iter().any(|law| has(law, decision));
    decisions(code).filter(is_shown).map(item).collect()
}

/// Returns the languages in which a rule reads no texts, in words, with the number of word lists that each lacks.
fn languages_not_read(rule: &Rule, languages: &[Language], locale: &Locale) -> String {
    let lacking = languages.iter().filter_map(|language| {
        let (lists, missing) = rule.lists(*language);
        let (lists, count) = (lists.to_string(), missing.to_string());
        let values = [("language", language.as_str()), ("missing", count.as_str()), ("lists", lists.as_str())];
        (missing > 0).then(|| locale.say_with("rules-lacking", &values))
    });
    let lacking: Vec<String> = lacking.collect();
    if lacking.is_empty() {
        return String::new();
    }
    format!(" {}", locale.say_with("rules-not-in", &[("languages", lacking.join(", ").as_str())]))
}

/// Returns the reference of all codes, as Markdown: the words and examples of `explain`, and the doc comments of rules.
fn reference(locale: &Locale) -> String {
    let mut text = String::from(
        "# Rules\n\nMade by `notice rules --markdown`; the words are those of the messages, the examples those of the tests.\n",
    );
    let laws = by_law::all();
    for code in codes() {
        let _ = writeln!(text, "\n## {} {}\n\n**{}**", code.id, code.name, locale.say(code.id));
        let severity = locale.say(&format!("severity_{}", code.severity.id()));
        let common = report::common_law(code, locale);
        let national = by_law::texts(code.id, &laws, locale, |law| report::national_law(code, law, locale));
        let since = Rule::find(code.id).map(|rule| locale.say_with("explain-since", &[("release", rule.since)]));
        let since = since.map(|since| since.to_lowercase());
        let head: Vec<String> = [severity, common].into_iter().chain(since).filter(|part| !part.is_empty()).collect();
        let _ = writeln!(text, "({})", head.join(" · "));
        if !national.is_empty() {
            let _ = writeln!(text, "\n- {}", national.join("\n- "));
        }
        for why in by_law::texts(code.id, &laws, locale, |law| report::why(code, law, locale).unwrap_or_default()) {
            let _ = writeln!(text, "\n{why}");
        }
        let Some(rule) = Rule::find(code.id) else { continue };
        let _ = writeln!(text, "\n{}", rule.explanation());
        let decided = decided(code.id, &by_law::all(), locale);
        if !decided.is_empty() {
            let _ = writeln!(text, "\n{}:\n\n{}", locale.say("explain-decisions"), decided.join("\n"));
        }
        for (label, examples) in [("explain-bad", rule.bad()), ("explain-good", rule.good())] {
            let _ = writeln!(text, "\n{}", locale.say(label));
            for example in examples {
                let _ = writeln!(text, "\n```toml\n{}\n```", example.trim_end());
            }
        }
    }
    text.push_str("\n## Checklist\n\nWhat only a person can check (`notice rules --checklist`):\n\n");
    for (item, name) in CHECKLIST {
        let _ = writeln!(
            text,
            "- {item} {name}, {}: {}",
            locale.say(item),
            locale.attribute(item, "help").unwrap_or_default()
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_decision_is_worded_in_every_language() {
        // The made-up language has no words of the linter.
        let real = built_in_languages().into_iter().filter(|language| language.is_short());
        for language in real {
            let locale = Locale::new(language, &OwnWords::default());
            let lines: Vec<String> =
                codes().into_iter().flat_map(|code| decided(code.id, &by_law::all(), &locale)).collect();
            assert!(lines.len() > 25, "{language}: {}", lines.len());
            assert_eq!(locale.problems(), vec![], "{language}");
        }
    }

    #[test]
    fn a_rule_is_shown_with_the_languages_that_lack_its_lists() {
        let locale = Locale::new(Language::FALLBACK, &OwnWords::default());
        let other: Vec<Language> = Language::parse("zz").into_iter().collect();
        let of = |code: &str, languages: &[Language]| {
            Rule::find(code).map(|rule| languages_not_read(rule, languages, &locale))
        };
        assert_eq!(of("RT007", &other).as_deref(), Some(" (not in zz: 6 of 6 lists)"));
        assert_eq!(of("RT008", &other).as_deref(), Some(""));
        assert_eq!(of("RT007", &[Language::FALLBACK]).as_deref(), Some(""));
    }
}

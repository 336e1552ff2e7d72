//! Writes the word lists as Rust constants, and the patterns of each language for the index.

use std::fmt::Write as _;

use super::lexicon::{Form, Lexicon, List, Pattern};

/// The constant `COUNT`, the number of the lists that are looked for in texts; a constant for each list, in the module of its
/// reader; the static `PATTERNS` for the index; and `READERS`, the languages that each reader lacks lists in.
pub(super) fn generate(lexicon: &Lexicon) -> String {
    let is_sought = |list: &&List| matches!(list.form, Form::List | Form::Glossary);
    let sought: Vec<&List> = lexicon.lists.iter().filter(is_sought).collect();
    let mut code = String::new();
    let _ = writeln!(
        code,
        "/// How many lists are looked for in texts.\npub(crate) const COUNT: usize = {};",
        sought.len()
    );
    let parts = |list: &List| -> Vec<String> {
        list.group.split('.').filter(|part| !part.is_empty()).map(|part| part.replace('-', "_")).collect()
    };
    let mut groups: Vec<Vec<String>> = lexicon.lists.iter().map(parts).collect();
    groups.sort_unstable();
    groups.dedup();
    let mut open: Vec<String> = Vec::new();
    for group in groups {
        let shared = open.iter().zip(&group).take_while(|(one, other)| one == other).count();
        code.push_str(&"}\n".repeat(open.len() - shared));
        for part in &group[shared..] {
            let _ = writeln!(code, "pub(crate) mod {part} {{");
        }
        for list in lexicon.lists.iter().filter(|list| parts(list) == group) {
            let number = sought.iter().position(|own| std::ptr::eq(*own, list));
            code.push_str(&constant(list, number.unwrap_or_default(), &lexicon.languages));
        }
        open = group;
    }
    code.push_str(&"}\n".repeat(open.len()));
    code + &patterns(&sought, &lexicon.languages) + &readers(lexicon)
}

/// The constant of a list; `number` is its place among those that are looked for in texts.
fn constant(list: &List, number: usize, languages: &[String]) -> String {
    let name = list.name.replace('-', "_").to_uppercase();
    let meanings = &list.meanings;
    let of_languages = |write: fn(&Pattern, &List) -> String| -> String {
        let of_language = |(language, patterns): (usize, &Option<Vec<Pattern>>)| {
            let patterns: Vec<String> = patterns.iter().flatten().map(|own| write(own, list)).collect();
            format!("    ({}, &[{}]),\n", expression(language, languages), patterns.join(", "))
        };
        list.patterns.iter().enumerate().map(of_language).collect()
    };
    match list.form {
        Form::List => {
            format!("pub(crate) const {name}: crate::reading::List = crate::reading::List::new({number});\n")
        }
        Form::Glossary => format!(
            "pub(crate) static {name}: crate::reading::Glossary = crate::reading::Glossary::new({number}, &{meanings:?});\n"
        ),
        Form::Words => {
            let words = of_languages(|own, _| pattern(own));
            format!("pub(crate) static {name}: crate::reading::Words = crate::reading::Words::new(&[\n{words}]);\n")
        }
        Form::Flag => {
            let holds = list.patterns.iter().enumerate().filter(|(_, own)| own.iter().flatten().next().is_some());
            let holds: Vec<String> = holds.map(|(language, _)| expression(language, languages)).collect();
            let holds = holds.join(", ");
            format!("pub(crate) static {name}: crate::reading::Flag = crate::reading::Flag::new(&[{holds}]);\n")
        }
        Form::Meanings => {
            let words = of_languages(|own, list| format!("({}, {:?})", pattern(own), list.meanings[own.meaning]));
            format!(
                "pub(crate) static {name}: crate::reading::Meanings = crate::reading::Meanings::new(&[\n{words}]);\n"
            )
        }
    }
}

/// The static `PATTERNS`: the patterns of every language, then those of each.
fn patterns(sought: &[&List], languages: &[String]) -> String {
    let mut code = "/// The patterns of every language, then those of each.\n\
        pub(crate) static PATTERNS: &[(Option<crate::language::Language>, &[crate::reading::Listed])] = &[\n"
        .to_owned();
    for language in 0..=languages.len() {
        let _ = writeln!(code, "    ({}, &[", expression(language, languages));
        for (number, list) in sought.iter().enumerate() {
            for own in list.patterns[language].iter().flatten() {
                let pattern = pattern(own);
                let _ = writeln!(code, "        crate::reading::Listed::new({number}, {}, {pattern}),", own.meaning);
            }
        }
        code.push_str("    ]),\n");
    }
    code + "];\n"
}

/// The static `READERS`: how many lists each reader has, and how many of them each language lacks; sorted by name.
fn readers(lexicon: &Lexicon) -> String {
    let mut names: Vec<&str> = lexicon.lists.iter().map(List::reader).collect();
    names.sort_unstable();
    names.dedup();
    let mut code = "/// The readers of lists, sorted by name.\n\
        pub(crate) static READERS: &[crate::reading::Reader] = &[\n"
        .to_owned();
    for name in names {
        let own = || lexicon.lists.iter().filter(|list| list.reader() == name);
        let missing = |language| own().filter(|list| list.is_missing(language, lexicon.reference())).count();
        let missing: Vec<usize> = (0..=lexicon.languages.len()).map(missing).collect();
        let _ = writeln!(code, "    crate::reading::Reader::new({name:?}, {}, &{missing:?}),", own().count());
    }
    code + "];\n"
}

/// The Rust expression for a language by its number, of which 0 is every language.
fn expression(language: usize, languages: &[String]) -> String {
    let code = language.checked_sub(1).map(|number| &languages[number]);
    code.map_or("None".to_owned(), |code| format!("crate::language::Language::parse({code:?})"))
}

/// The Rust expression for a pattern.
fn pattern(pattern: &Pattern) -> String {
    let (begins, ends) = (pattern.text.starts_with('*'), pattern.text.ends_with('*'));
    format!("crate::reading::Pattern::new({:?}, {begins}, {ends})", pattern.stem())
}

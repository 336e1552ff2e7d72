//! The modules of the crate from the top to the bottom, each with the things that it never uses. The table of
//! `docs/architecture.md` is generated from this one.

use super::code::{File, code, is_in, module_of, none};
use super::references::compare;
use crate::support::repository;

/// A row of the table: one module or several.
struct Module {
    names: &'static [&'static str],
    /// The content in words, for the document.
    holds: &'static str,
    /// The things that it never uses.
    never: &'static [Never],
}

/// Something that a module never uses, and the reason.
struct Never {
    what: &'static Thing,
    because: &'static str,
}

/// Something that some modules use and others never do: its name in the document, and its paths.
struct Thing {
    name: &'static str,
    paths: &'static [&'static str],
}

const fn thing(name: &'static str, paths: &'static [&'static str]) -> Thing {
    Thing { name, paths }
}

const fn never(what: &'static Thing, because: &'static str) -> Never {
    Never { what, because }
}

const BUILD_FOLDER: Thing = thing("the output folder", &["crate::publish"]);
const BYTES: Thing = thing("bytes", &["crate::source::Source", "crate::source::Span"]);
const COMPOSE: Thing = thing("compose", &["crate::compose"]);
const DAY: Thing = thing("the day", &["jiff::Zoned", "jiff::Timestamp", "jiff::tz"]);
const FILES: Thing = thing("files", &["std::fs", "std::path", "std::io", "walkdir", "crate::project"]);
const FINDINGS: Thing = thing("findings", &["crate::finding"]);
const FORMATS: Thing = thing("formats", &["crate::render", "crate::theme"]);
const HTML: Thing = thing("HTML", &["crate::render::html", "pulldown_cmark_escape"]);
const LAW: Thing = thing("law", &["crate::law"]);
const LOAD: Thing = thing("load", &["crate::load"]);
const LOCALE: Thing = thing("locale", &["crate::locale", "fluent", "fluent_syntax"]);
const OUTPUT: Thing = thing("output", &["crate::compose", "crate::render", "crate::publish", "crate::report"]);
const PATHS: Thing = thing("paths", &["std::path", "std::fs", "crate::project"]);
const POLICY: Thing = thing("policy", &["crate::policy"]);
const PUBLISH: Thing = thing("publish", &["crate::publish"]);
const REGISTER: Thing = thing("register", &["crate::register"]);
const REPORT: Thing = thing("report", &["crate::report", "miette"]);
const RULES: Thing = thing("rules", &["crate::rules"]);
const SOURCE_TEXT: Thing = thing("source text", &["crate::source::Source::text", "crate::load"]);
const SPANS: Thing = thing("spans", &["crate::source::Source", "crate::source::Span", "crate::source::Places"]);
const STD_FS: Thing = thing("`std::fs`", &["std::fs", "walkdir"]);
const TEMPLATES: Thing = thing("Tera", &["tera"]);
const TERMINAL: Thing = thing("the terminal", &["std::io::stdin", "std::io::stdout", "std::io::stderr", "clap"]);
const THEMES: Thing = thing("themes", &["crate::theme"]);
const TOML: Thing = thing("TOML", &["toml", "toml_edit", "toml_parser", "toml_datetime"]);
const WORDS: Thing = thing("words", &["crate::locale", "fluent", "fluent_syntax"]);

/// The modules from the top. A module may use the modules below it.
const MODULES: &[Module] = &[
    Module { names: &["main"], holds: "parse, run, exit code", never: &[] },
    Module {
        names: &["cli"],
        holds: "one file per command, arguments, terminal, environment, exit codes",
        never: &[
            never(&LAW, "a command calls the modules below in order"),
            never(&TOML, "a command gets parsed data"),
            never(&TEMPLATES, "a command gets pages"),
            never(&HTML, "a command gets pages"),
        ],
    },
    Module {
        names: &["build"],
        holds: "`run`: plan, headers, pages, commit; the record of the last build",
        never: &[
            never(&TERMINAL, "a build returns a report"),
            never(&thing("the environment", &["std::env"]), "its caller passes the environment in"),
            never(&HTML, "a build gets pages"),
            never(&RULES, "a build gets findings"),
        ],
    },
    Module {
        names: &["site"],
        holds: "what pages share: plan, looks, base URL, organisations, `Directory`; `pages()` of a notice; `indexes()`",
        never: &[
            never(&TERMINAL, "a server makes pages too"),
            never(&BUILD_FOLDER, "pages are returned"),
            never(&TOML, "a site gets registers"),
        ],
    },
    Module {
        names: &["workspace"],
        holds: "an open project: settings, words, listing; load, check, judge; all codes",
        never: &[
            never(&TERMINAL, "a server opens a project too"),
            never(&HTML, "lint needs no page"),
            never(&BUILD_FOLDER, "lint writes nothing"),
        ],
    },
    Module {
        names: &["policy"],
        holds: "severity, select, ignore, replacement, acceptance: one pure function over findings",
        never: &[
            never(&REGISTER, "policy is about findings, not facts"),
            never(&LOAD, "a part of a file that could not be read is a finding"),
            never(&RULES, "policy is independent of the rules that exist"),
            never(&SOURCE_TEXT, "policy compares places and reads no text"),
        ],
    },
    Module {
        names: &["report"],
        holds: "findings as human, short, JSON, SARIF, GitHub",
        never: &[
            never(&REGISTER, "a report gets findings, places and words"),
            never(&RULES, "a report gets findings, places and words"),
            never(&LOAD, "a report gets findings, places and words"),
        ],
    },
    Module {
        names: &["load"],
        holds: "TOML to `Register`: `parse` (plain TOML, else the toml crate), `merge`, `decode`, `resolve`, `header`, `unread`",
        never: &[
            never(&RULES, "rules are a later stage"),
            never(&COMPOSE, "pages are a later stage"),
            never(&OUTPUT, "pages are a later stage"),
        ],
    },
    Module {
        names: &["rules"],
        holds: "`Rule`, `Context`, `check`; one folder per topic, one file per rule",
        never: &[
            never(&FILES, "a rule gets declared facts"),
            never(&BYTES, "a rule reports at places"),
            never(&LOCALE, "a rule gives arguments, and the report puts them into words"),
            never(&POLICY, "a rule reports everything, and policy selects"),
            never(&DAY, "no finding depends on the day"),
        ],
    },
    Module {
        names: &["render"],
        holds: "`Notice` to pages: `html/` (one block writer), Markdown, JSON, JSON-LD, sitemap, PDF",
        never: &[
            never(&COMPOSE, "a renderer gets the composed notice"),
            never(&REGISTER, "a renderer does not change the content"),
            never(&RULES, "a renderer does not change the content"),
            never(&PUBLISH, "a renderer returns bytes"),
            never(&DAY, "no page depends on the day"),
            never(&STD_FS, "a renderer returns bytes"),
        ],
    },
    Module {
        names: &["compose"],
        holds: "register and outline to `Notice` in one language; a file per topic",
        never: &[
            never(&TEMPLATES, "the composed notice is the input of every format"),
            never(&HTML, "the composed notice is the input of every format"),
            never(&PATHS, "renderers decide the paths of pages"),
            never(&RULES, "pages do not depend on findings"),
            never(&DAY, "no page depends on the day"),
        ],
    },
    Module {
        names: &["draft"],
        holds: "the texts of a new project and of a new notice, with what such notices name as a rule",
        never: &[never(&FILES, "it writes no file"), never(&RULES, "a draft is not judged where it is made")],
    },
    Module {
        names: &["schema", "settings"],
        holds: "JSON Schema of a notice file; what `notice.toml` and folders configure",
        never: &[
            never(&RULES, "a schema states what is possible, not what the law requires"),
            never(&OUTPUT, "a schema is about input"),
        ],
    },
    Module {
        names: &["finding"],
        holds: "`Finding`, `Code`, `Family`, `Severity`, typed arguments",
        never: &[
            never(&RULES, "a new rule changes nothing here"),
            never(&POLICY, "a finding exists before policy selects it"),
            never(&REPORT, "a finding has no words"),
        ],
    },
    Module {
        names: &["law"],
        holds: "citations, and what follows from the facts; a file per topic",
        never: &[
            never(&TOML, "the law reads facts"),
            never(&SPANS, "the law reads facts"),
            never(&RULES, "pages need the law too"),
            never(&HTML, "the law reads facts"),
        ],
    },
    Module {
        names: &["reading"],
        holds: "a text as rules read it: lower case, sentences, matches of all word lists",
        never: &[
            never(&RULES, "an import reads texts too"),
            never(&FINDINGS, "it finds words, and rules decide what they mean"),
            never(&LAW, "it finds words, and rules decide what they mean"),
        ],
    },
    Module {
        names: &["outline"],
        holds: "the ordered table of sections; section of a role",
        never: &[never(&TOML, "it names tables and sections"), never(&HTML, "it names tables and sections")],
    },
    Module {
        names: &["finder"],
        holds: "finds terms by ids, labels, aliases and other forms of these",
        never: &[
            never(&LOAD, "the loader and a command ask it"),
            never(&FINDINGS, "it returns terms"),
            never(&REGISTER, "it knows no notice"),
        ],
    },
    Module {
        names: &["locale"],
        holds: "Fluent messages, dates, periods, lists, collation; a project's own words, checked",
        never: &[
            never(&THEMES, "messages are independent of their use"),
            never(&FINDINGS, "messages are independent of their use"),
            never(&LOAD, "messages are independent of their use"),
        ],
    },
    Module {
        names: &["document"],
        holds: "the composed `Notice`: sections, blocks, inlines, facts; typed, serialisable",
        never: &[
            never(&REGISTER, "the readers of a notice need no register"),
            never(&LOCALE, "the words of a composed notice are final"),
            never(&FORMATS, "the composed notice is the input of every format"),
        ],
    },
    Module {
        names: &["register"],
        holds: "the declared facts; a file per topic; `record!`",
        never: &[
            never(&TOML, "facts are independent of the file's format"),
            never(&SPANS, "facts are independent of the file's format"),
            never(&RULES, "facts are independent of their use"),
            never(&HTML, "facts are independent of their use"),
        ],
    },
    Module {
        names: &["theme"],
        holds: "Tera templates, tokens, stylesheet, contract, theme check",
        never: &[
            never(&RULES, "templates get data only"),
            never(&REGISTER, "templates get data only"),
            never(&STD_FS, "a theme gets its files"),
        ],
    },
    Module {
        names: &["project"],
        holds: "reads the project's files",
        never: &[
            never(&PUBLISH, "the output folder is no input"),
            never(&thing("what bytes mean", &["crate::register", "crate::load", "crate::locale"]), "it reads bytes"),
        ],
    },
    Module {
        names: &["publish"],
        holds: "writes pages",
        never: &[
            never(&thing("project", &["crate::project"]), "it gets pages"),
            never(
                &thing("what bytes mean", &["crate::register", "crate::document", "crate::locale"]),
                "it writes bytes",
            ),
        ],
    },
    Module {
        names: &["logo"],
        holds: "a project's pictures as they are published: an SVG by lists of what is allowed, others by kind and size",
        never: &[
            never(&FILES, "a logo may come from memory"),
            never(&THEMES, "a logo is the same in each theme"),
            never(&REGISTER, "a logo is the same on each page"),
        ],
    },
    Module { names: &["edit"], holds: "writes sources", never: &[never(&PUBLISH, "sources are no pages")] },
    Module {
        names: &["cache"],
        holds: "writes the cache",
        never: &[never(&thing("what it hashes", &["crate::project", "crate::publish"]), "it keeps values")],
    },
    Module {
        names: &["prose"],
        holds: "Markdown's paragraphs, lists, emphasis and links, parsed once; all else is refused",
        never: &[never(&WORDS, "it parses texts"), never(&TOML, "it parses texts"), never(&RULES, "it parses texts")],
    },
    Module {
        names: &["address"],
        holds: "web addresses, e-mail addresses and telephone numbers, judged and as links",
        never: &[never(&WORDS, "it gives reasons"), never(&TOML, "it judges texts"), never(&RULES, "it judges texts")],
    },
    Module {
        names: &["vocabulary", "jurisdiction"],
        holds: "terms and what is known of them; countries and national law",
        never: &[
            never(&WORDS, "labels are messages"),
            never(&TOML, "the build script reads the files"),
            never(&RULES, "terms state facts"),
        ],
    },
    Module {
        names: &[
            "page",
            "source",
            "language",
            "problem",
            "closest",
            "digest",
            "visible",
            "characters",
            "placeholder",
            "embedded",
        ],
        holds: "leaf types",
        never: &[],
    },
];

/// Something that only a few modules may use.
struct Reserved {
    what: &'static str,
    names: &'static [&'static str],
    modules: &'static [&'static str],
    because: &'static str,
}

const RESERVED: &[Reserved] = &[
    Reserved {
        what: "the disk",
        names: &["std::fs", "walkdir"],
        modules: &["project", "publish", "edit", "cache"],
        because: "one module reads the project, one writes pages, one the user's own sources, one the user's cache",
    },
    Reserved {
        what: "the terminal and the environment",
        // The number of the own process is allowed, since it makes names of temporary files unique.
        names: &[
            "std::env",
            "std::process::Command",
            "std::process::ExitCode",
            "std::process::abort",
            "std::process::exit",
            "std::io::stdout",
            "std::io::stderr",
            "std::io::stdin",
            "clap",
        ],
        modules: &["cli", "main"],
        because: "a server or a test has neither",
    },
    Reserved {
        what: "the clock",
        names: &["std::time::SystemTime", "jiff::Zoned", "jiff::Timestamp"],
        modules: &["cli", "main"],
        because: "the day is read once, where the program begins",
    },
    Reserved {
        what: "TOML",
        names: &["toml", "toml_edit", "toml_parser", "toml_datetime"],
        modules: &["load", "edit", "draft", "finder"],
        because: "TOML is known where it is read and where it is written",
    },
    Reserved {
        what: "templates",
        names: &["tera"],
        modules: &["theme", "render"],
        because: "templates are the theme's",
    },
    Reserved {
        what: "Typst",
        names: &["typst", "typst_layout", "typst_pdf", "comemo"],
        modules: &["render"],
        because: "one renderer prints",
    },
    Reserved {
        what: "miette",
        names: &["miette"],
        modules: &["report"],
        because: "findings are rendered in one place",
    },
    Reserved {
        what: "Markdown",
        names: &["pulldown_cmark"],
        modules: &["prose", "import"],
        because: "prose is parsed once",
    },
    Reserved {
        what: "Fluent",
        names: &["fluent", "fluent_syntax", "fluent_bundle"],
        modules: &["locale", "report"],
        because: "code names messages by id",
    },
];

fn rank(module: &str) -> Option<usize> {
    MODULES.iter().position(|own| own.names.contains(&module))
}

/// Returns the modules that a file uses, with the path.
fn others(file: &File) -> impl Iterator<Item = (&str, &str)> {
    let names =
        file.names.iter().filter_map(|name| Some((name.strip_prefix("crate::")?.split("::").next()?, name.as_str())));
    names.filter(|(module, _)| *module != file.module)
}

#[test]
fn every_module_stands_in_the_table_and_every_one_of_the_table_exists() {
    let code = code();
    for file in code.iter().filter(|file| file.module != "lib") {
        assert!(rank(&file.module).is_some(), "src/{} is in no module of the table", file.path);
    }
    for name in MODULES.iter().flat_map(|module| module.names) {
        assert!(code.iter().any(|file| file.module == *name), "there is no module {name}");
    }
}

#[test]
fn no_module_uses_one_above_it() {
    let mut upward = Vec::new();
    for file in code().iter().filter(|file| file.module != "lib") {
        for (module, name) in others(file) {
            if rank(module).is_some_and(|other| Some(other) < rank(&file.module)) {
                upward.push(format!("src/{} uses {name}", file.path));
            }
        }
    }
    none("upward", upward);
}

/// Modules in one row of the table may use each other, but not both ways.
#[test]
fn no_module_is_in_a_cycle() {
    let code = code();
    let uses = |from: &str, to: &str| {
        code.iter().filter(|file| file.module == from).any(|file| others(file).any(|(module, _)| module == to))
    };
    for row in MODULES.iter().map(|module| module.names) {
        for (one, other) in row.iter().flat_map(|one| row.iter().map(move |other| (one, other))).filter(|(a, b)| a < b)
        {
            assert!(!(uses(one, other) && uses(other, one)), "{one} and {other} use each other");
        }
    }
}

#[test]
fn no_module_knows_what_it_never_knows() {
    let mut known = Vec::new();
    for file in code() {
        let module = MODULES.iter().find(|module| module.names.contains(&file.module.as_str()));
        for own in module.into_iter().flat_map(|module| module.never) {
            for name in file.names.iter().filter(|name| own.what.paths.iter().any(|path| is_in(name, path))) {
                known.push(format!("src/{} uses {name}, but {}", file.path, own.because));
            }
        }
    }
    none("known", known);
}

#[test]
fn few_modules_touch_the_world() {
    let mut touched = Vec::new();
    for file in code() {
        for reserved in RESERVED.iter().filter(|reserved| !reserved.modules.contains(&file.module.as_str())) {
            for name in file.names.iter().filter(|name| reserved.names.iter().any(|own| is_in(name, own))) {
                touched.push(format!("src/{} uses {name} ({}), but {}", file.path, reserved.what, reserved.because));
            }
        }
    }
    none("touched", touched);
}

#[test]
fn only_the_command_line_prints() {
    for file in code().iter().filter(|file| !matches!(file.module.as_str(), "cli" | "main")) {
        for pair in file.tokens.windows(2).filter(|pair| pair[1].is("!")) {
            let is_print = ["println", "print", "eprintln", "eprint", "dbg"].iter().any(|print| pair[0].is(print));
            assert!(!is_print, "src/{}:{} prints", file.path, pair[0].line);
        }
    }
}

#[test]
fn no_rule_knows_another() {
    let code = code();
    let is_rule =
        |path: &str| path.starts_with("rules/") && path.matches('/').count() == 2 && !path.ends_with("/mod.rs");
    let rules: Vec<(String, &File)> = code
        .iter()
        .filter(|file| is_rule(&file.path))
        .map(|file| (format!("crate::{}", module_of(&file.path).join("::")), file))
        .collect();
    for (own, file) in &rules {
        let is_other = |name: &&String| rules.iter().any(|(other, _)| other != own && is_in(name, other));
        assert_eq!(file.names.iter().find(is_other), None, "src/{} names another rule", file.path);
    }
    assert!(rules.len() >= 100, "{} rules", rules.len());
}

/// The table in the document is current.
#[test]
fn the_table_of_modules_in_the_references() {
    const MARKS: [&str; 2] = ["<!-- modules: made by the tests -->\n", "<!-- end of modules -->\n"];
    let mut table = String::from("\n| module | holds | never knows |\n|---|---|---|\n");
    let folders = repository().join("src");
    for module in MODULES {
        let names = module.names.iter().map(|name| match folders.join(name).is_dir() {
            true => format!("`{name}/`"),
            false => format!("`{name}.rs`"),
        });
        let never: Vec<&str> = module.never.iter().map(|own| own.what.name).collect();
        let row = [Vec::from_iter(names).join(", "), module.holds.to_owned(), never.join(", ")];
        table.push_str(&format!("| {} |\n", row.join(" | ").replace(" |  |", " | |").trim_end()));
    }
    table.push('\n');
    let path = "docs/architecture.md";
    let text = std::fs::read_to_string(repository().join(path)).unwrap();
    let (before, rest) = text.split_once(MARKS[0]).unwrap();
    let (_, after) = rest.split_once(MARKS[1]).unwrap();
    compare(path, &format!("{before}{}{table}{}{after}", MARKS[0], MARKS[1]));
}

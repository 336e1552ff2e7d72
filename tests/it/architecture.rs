//! What a room never knows: the borders of `architecture.md` that `use` lines and paths can show.

mod references;
mod security;

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{files_under, repository};

/// A room, what it never names, and why.
struct Border {
    room: &'static [&'static str],
    never: &'static [&'static str],
    because: &'static str,
}

const BORDERS: &[Border] = &[
    Border {
        room: &["register", "law", "vocabulary", "outline"],
        never: &[
            "crate::load",
            "crate::rules",
            "crate::render",
            "crate::theme",
            "crate::publish",
            "crate::compose",
            "toml",
            "tera",
        ],
        because: "facts know neither the text that they came from nor what is made of them",
    },
    Border {
        room: &["load"],
        never: &[
            "crate::rules",
            "crate::compose",
            "crate::render",
            "crate::theme",
            "crate::publish",
            "crate::policy",
            "crate::report",
        ],
        because: "loading is the first stage: what the law asks and what is published come later",
    },
    Border {
        room: &["rules"],
        never: &[
            "std::fs",
            "std::io",
            "crate::project",
            "crate::report",
            "crate::locale",
            "miette",
            "clap",
            "fluent",
            "fluent_syntax",
        ],
        because: "a rule sees declared facts and reports at places: no file, no terminal, no words",
    },
    Border {
        room: &[
            "rules",
            "register",
            "law",
            "vocabulary",
            "outline",
            "finding",
            "load",
            "compose",
            "render",
            "theme",
            "publish",
        ],
        never: &["jiff::Zoned", "jiff::Timestamp", "jiff::tz"],
        because: "no page and no finding depends on the day",
    },
    Border {
        room: &["finding"],
        never: &["crate::rules", "crate::policy", "crate::report"],
        because: "a finding does not know which rules exist",
    },
    Border {
        room: &["policy"],
        never: &["crate::register", "crate::load", "crate::rules", "crate::locale", "std::fs"],
        because: "policy is one pure function over findings",
    },
    Border {
        room: &["report"],
        never: &["crate::register", "crate::rules", "crate::load", "crate::project", "std::fs"],
        because: "a report sees findings, sources, places and words",
    },
    Border {
        room: &["locale"],
        never: &[
            "crate::theme",
            "crate::render",
            "crate::compose",
            "crate::finding",
            "crate::load",
            "crate::rules",
            "std::fs",
        ],
        because: "words know neither formats nor what they are asked for",
    },
    Border {
        room: &["compose"],
        never: &["tera", "crate::render", "crate::theme", "crate::rules", "crate::publish", "std::path", "std::fs"],
        because: "the composed notice feeds every format, so it has none",
    },
    Border {
        room: &["theme", "render"],
        never: &["crate::rules", "crate::register::Register", "crate::load", "std::fs", "std::path"],
        because: "renderers return bytes, and templates get data only",
    },
    Border {
        room: &["publish"],
        never: &["crate::compose", "crate::register", "crate::render", "crate::theme", "crate::locale"],
        because: "publishing does not know what a page means",
    },
    Border {
        room: &["record"],
        never: &["crate::project", "crate::publish", "crate::render", "crate::compose", "crate::load", "crate::rules"],
        because: "a record holds hashes and counts, and does not know of what",
    },
    Border {
        room: &["cli", "main"],
        never: &["crate::law", "tera", "toml", "pulldown_cmark"],
        because: "a command is a recipe: no detail of the GDPR, of a template or of TOML",
    },
];

/// What few rooms may name, and why.
struct Reserved {
    names: &'static [&'static str],
    rooms: &'static [&'static str],
    /// Single paths that a further room may name.
    except: &'static [(&'static str, &'static str)],
    because: &'static str,
}

const RESERVED: &[Reserved] = &[
    Reserved {
        names: &["std::fs", "walkdir"],
        rooms: &["project", "publish", "edit", "record"],
        // The names of folders on the command line are resolved where they are read; no content is. How much memory the
        // program itself has is no file of the project.
        except: &[("cli", "std::fs::canonicalize"), ("cli", "std::fs::read_to_string")],
        because: "one room reads the project, one writes pages, one the user's own sources, one the user's cache",
    },
    Reserved {
        names: &["std::env", "std::process", "std::io::stdout", "std::io::stderr", "std::io::stdin", "clap"],
        rooms: &["cli", "main"],
        // Temporary files of two processes in one folder need two names.
        except: &[("record", "std::process::id")],
        because: "only the command line touches the terminal and the environment",
    },
    Reserved {
        names: &["std::time::SystemTime", "std::time::Instant", "jiff::Zoned", "jiff::Timestamp"],
        rooms: &["cli", "main"],
        // How long a template takes is no day.
        except: &[("theme", "std::time::Instant")],
        because: "the day is read once, where the program begins",
    },
    Reserved { names: &["toml"], rooms: &["load"], except: &[], because: "TOML is known where it is read" },
    Reserved { names: &["tera"], rooms: &["theme", "render"], except: &[], because: "templates are the theme's" },
    Reserved { names: &["miette"], rooms: &["report"], except: &[], because: "drawing is the report's" },
    Reserved {
        names: &["typst", "typst_layout", "typst_pdf", "comemo"],
        rooms: &["render"],
        except: &[],
        because: "one module of the renderers knows Typst",
    },
    Reserved { names: &["pulldown_cmark"], rooms: &["prose"], except: &[], because: "prose is parsed once" },
];

#[test]
fn no_room_crosses_its_borders() {
    let code = code();
    let mut crossed = Vec::new();
    for border in BORDERS {
        for room in border.room {
            assert!(code.iter().any(|file| file.room == *room), "there is no room {room}");
            for file in code.iter().filter(|file| file.room == *room) {
                for name in file.names.iter().filter(|name| border.never.iter().any(|never| is_in(name, never))) {
                    crossed.push(format!("src/{} uses {name}, but {}", file.path, border.because));
                }
            }
        }
    }
    assert!(crossed.is_empty(), "{}", crossed.join("\n"));
}

#[test]
fn few_rooms_touch_the_world() {
    let mut touched = Vec::new();
    for file in code() {
        for reserved in RESERVED.iter().filter(|reserved| !reserved.rooms.contains(&file.room.as_str())) {
            for name in file.names.iter().filter(|name| reserved.names.iter().any(|own| is_in(name, own))) {
                if !reserved.except.contains(&(file.room.as_str(), name.as_str())) {
                    touched.push(format!("src/{} uses {name}, but {}", file.path, reserved.because));
                }
            }
        }
    }
    assert!(touched.is_empty(), "{}", touched.join("\n"));
}

#[test]
fn no_rule_knows_another() {
    let code = code();
    let is_rule =
        |path: &str| path.starts_with("rules/") && path.matches('/').count() == 2 && !path.ends_with("/mod.rs");
    let rules: Vec<(String, &File)> =
        code.iter().filter(|file| is_rule(&file.path)).map(|file| (absolute("self", &file.path), file)).collect();
    for (own, file) in &rules {
        let is_other = |name: &&String| rules.iter().any(|(other, _)| other != own && is_in(name, other));
        assert_eq!(file.names.iter().find(is_other), None, "src/{} names another rule", file.path);
    }
    assert!(rules.len() >= 100, "{} rules", rules.len());
}

#[test]
fn only_the_command_line_prints() {
    for file in code().iter().filter(|file| !matches!(file.room.as_str(), "cli" | "main")) {
        for print in ["println!", "print!", "eprintln!", "eprint!", "dbg!"] {
            assert!(!file.text.contains(print), "src/{} has {print}", file.path);
        }
    }
}

/// Rooms that use each other cannot be understood, tested or moved one by one.
#[test]
fn no_rooms_go_in_a_circle() {
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in code().into_iter().filter(|file| file.room != "lib") {
        let others = file.names.iter().filter_map(|name| name.strip_prefix("crate::")?.split("::").next());
        let others = others.filter(|other| *other != file.room && *other != "cli").map(str::to_owned);
        uses.entry(file.room.clone()).or_default().extend(others);
    }
    // Rooms that use nothing but rooms that were taken away already, until none is left or all are in a circle.
    while let Some(room) = uses.iter().find(|(_, others)| others.iter().all(|other| !uses.contains_key(other))) {
        let room = room.0.clone();
        uses.remove(&room);
    }
    assert!(uses.is_empty(), "in a circle, or upon one: {uses:#?}");
}

/// The package carries every file that is compiled in: sources, data, themes, and the fonts with their licence.
#[test]
fn the_package_carries_what_is_compiled_in() {
    let mut cargo = std::process::Command::new(env!("CARGO"));
    cargo.args(["package", "--list", "--allow-dirty", "--offline"]).current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let list = String::from_utf8(output.stdout).unwrap().replace('\\', "/");
    let carried: BTreeSet<&str> = list.lines().collect();
    let root = repository();
    let mut files = 0;
    for folder in ["embed", "locales", "src", "themes"] {
        for path in files_under(&root.join(folder)).keys() {
            assert!(carried.contains(format!("{folder}/{path}").as_str()), "{folder}/{path}\n{list}");
            files += 1;
        }
    }
    assert!(files > 400, "{files}");
}

#[test]
fn names_are_read_from_use_lines_and_from_paths() {
    let text = r#"
        //! use crate::comment::Never;
        use std::{fs, io::{self, Read as _}};
        pub(crate) use super::html::{Frame, map};
        fn f<'a>(x: &'a str) { let c = '"'; crate::rules::check("crate::text::Never", '\''); jiff::Zoned::now() }
        #[cfg(test)]
        mod tests { use crate::tests::Never; }
    "#;
    let found = names(&code_of(text), "render/index.rs");
    let expected = [
        "crate::render::html::Frame",
        "crate::render::html::map",
        "crate::rules::check",
        "jiff::Zoned::now",
        "std::fs",
        "std::io",
        "std::io::Read",
    ];
    assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), expected);
}

/// A source file: its room, its code without comments, texts and tests, and every path that it names.
struct File {
    room: String,
    path: String,
    text: String,
    names: BTreeSet<String>,
}

fn code() -> Vec<File> {
    let files = files_under(&repository().join("src")).into_iter();
    let files =
        files.filter(|(path, _)| path.ends_with(".rs") && !path.contains("/tests/") && !path.ends_with("/tests.rs"));
    files
        .map(|(path, bytes)| {
            let text = code_of(&String::from_utf8(bytes).unwrap());
            let room = path.split('/').next().unwrap().trim_end_matches(".rs").to_owned();
            File { room, names: names(&text, &path), path, text }
        })
        .collect()
}

/// A path that is this one, or lies beneath it.
fn is_in(name: &str, path: &str) -> bool {
    name.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// The code without comments and the contents of texts, up to the module of its unit tests.
fn code_of(source: &str) -> String {
    let mut code = String::new();
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let skipped = match c {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            'r' if rest.starts_with("r\"") || rest.starts_with("r#") => raw_text(rest),
            '"' => text(rest, '"'),
            '\'' if rest[1..].starts_with('\\') || rest[1..].chars().nth(1) == Some('\'') => text(rest, '\''),
            _ => 0,
        };
        if skipped == 0 {
            code.push(c);
        }
        rest = &rest[if skipped == 0 { c.len_utf8() } else { skipped }..];
    }
    code.split("#[cfg(test)]\n").next().unwrap().to_owned()
}

/// The length of a text with its quotation marks.
fn text(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    let end = rest.char_indices().skip(1).find(|(_, c)| {
        let ends = *c == quote && !escaped;
        escaped = *c == '\\' && !escaped;
        ends
    });
    end.map_or(rest.len(), |(at, _)| at + 1)
}

/// The length of a raw text; 0 where `r#` begins a name.
fn raw_text(rest: &str) -> usize {
    let hashes = rest[1..].bytes().take_while(|b| *b == b'#').count();
    if !rest[1 + hashes..].starts_with('"') {
        return 0;
    }
    let close = format!("\"{}", "#".repeat(hashes));
    let start = hashes + 2;
    rest[start..].find(&close).map_or(rest.len(), |at| start + at + close.len())
}

/// Every path that code names, from the root of the crate or of another one.
fn names(code: &str, path: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut other = String::new();
    let mut code = code;
    while let Some(at) = next_use(code) {
        other.push_str(&code[..at]);
        let tree = &code[at + "use ".len()..];
        let end = tree.find(';').unwrap_or(tree.len());
        expand("", &tree[..end].split_whitespace().collect::<Vec<_>>().join(" "), &mut names);
        code = &tree[end..];
    }
    other.push_str(code);
    let words = other.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
    names.extend(words.map(|word| word.trim_matches(':')).filter(|word| word.contains("::")).map(str::to_owned));
    names.into_iter().map(|name| absolute(&name, path)).collect()
}

/// Where the next `use` statement begins.
fn next_use(code: &str) -> Option<usize> {
    code.match_indices("use ").map(|(at, _)| at).find(|at| {
        let before = code[..*at].trim_end_matches(' ');
        before.is_empty() || before.ends_with(['\n', '{', '}', ';']) || before.ends_with("pub") || before.ends_with(')')
    })
}

/// The paths of a `use` tree.
fn expand(prefix: &str, tree: &str, names: &mut BTreeSet<String>) {
    let tree = tree.trim();
    if let Some((head, inner)) = tree.split_once('{') {
        let inner = inner.rsplit_once('}').map_or(inner, |(inner, _)| inner);
        let mut depth = 0;
        let parts = inner.split(|c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            c == ',' && depth == 0
        });
        parts.for_each(|part| expand(&format!("{prefix}{}", head.trim()), part, names));
    } else if !tree.is_empty() {
        let name = tree.split(" as ").next().unwrap();
        let whole = if name == "self" { prefix.trim_end_matches("::").to_owned() } else { format!("{prefix}{name}") };
        names.insert(whole);
    }
}

/// A path from the root of the crate, where it began with `self` or `super`.
fn absolute(name: &str, path: &str) -> String {
    let mut module: Vec<&str> = path.trim_end_matches(".rs").trim_end_matches("/mod").split('/').collect();
    let mut parts: Vec<&str> = name.split("::").collect();
    if !matches!(parts[0], "self" | "super") {
        return name.to_owned();
    }
    if parts[0] == "self" {
        parts.remove(0);
    }
    while parts.first() == Some(&"super") {
        parts.remove(0);
        module.pop();
    }
    std::iter::once("crate").chain(module).chain(parts).collect::<Vec<_>>().join("::")
}

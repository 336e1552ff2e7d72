//! Cost of a PDF, compared with WeasyPrint and Chromium, which print the page of the same notice.
//!
//! `cargo bench --features pdf --bench pdf`. Other programs are measured if they are installed. PYTHON names a Python with
//! weasyprint, NODE_DIR a folder of packages with playwright-core, and CHROMIUM the browser.

#![allow(clippy::print_stdout, reason = "a benchmark prints")]

mod corpus;
mod round;

use std::cell::RefCell;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use notice::compose::{self, Directory};
use notice::document;
use notice::language::Language;
use notice::locale::{Locale, OwnWords};
use notice::project::NoticeFile;
use notice::render::{Look, Site, pdf};
use notice::theme::{self, Theme};
use notice::workspace::Workspace;
use rayon::prelude::*;
use round::{Candidate, folder, measure, time};

const LANGUAGES: [Language; 3] = [language("fi"), language("sv"), language("en")];

const fn language(code: &str) -> Language {
    Language::parse(code).expect("two or three letters")
}

fn main() {
    let notices = corpus::notices(20);
    let workspace = corpus::open(&notices);
    let words = Words::new();
    let files = workspace.listing.notices.iter();
    let documents: Vec<document::Notice> = files.flat_map(|file| words.compose(file, &workspace)).collect();
    beside_others(&words, &notices, &documents);
    many(&words, &documents);
}

/// Measures one document a round. Each round prints another notice, so that no result is cached.
fn beside_others(words: &Words, notices: &[corpus::Notice], documents: &[document::Notice]) {
    let project = folder();
    corpus::write(project.path(), notices).expect("the notices can be written");
    let public = project.path().join("public");
    let mut build = Command::new(env!("CARGO_BIN_EXE_notice"));
    build.args(["build", "--format", "html", "-C"]).arg(project.path());
    run(build.env("XDG_CACHE_HOME", project.path().join("caches")));
    let next = &RefCell::new(0);
    let document = || &documents[*next.borrow() * 7 % documents.len()];
    let html = || public.join(document().language.as_str()).join(format!("{}.html", document().id));

    let mut weasyprint = Printer::start(
        Command::new(std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into())).arg(script("with_weasyprint.py")),
    );
    let mut chromium = Printer::start(Command::new("node").arg(script("with_chromium.mjs")));
    let browser = std::env::var_os("CHROMIUM").unwrap_or_else(|| "/usr/bin/chromium".into());
    let profile = folder();
    let printed = project.path().join("printed.pdf");

    let mut candidates: Vec<Candidate<'_>> = vec![(
        "pdf::page, after start-up",
        Box::new(|| {
            *next.borrow_mut() += 1;
            time(|| words.pdf(document()))
        }),
    )];
    if let Some(printer) = &mut weasyprint {
        candidates.push(("WeasyPrint, after start-up", Box::new(|| printer.print(&html()))));
    }
    if let Some(printer) = &mut chromium {
        candidates.push(("Chromium, after start-up", Box::new(|| printer.print(&html()))));
    }
    if Path::new(&browser).exists() {
        let print = || {
            let mut command = Command::new(&browser);
            command.args("--headless --no-sandbox --disable-gpu --disable-quic --no-first-run".split(' '));
            command.args("--disable-background-networking --disable-component-update --disable-sync".split(' '));
            command.arg(format!("--user-data-dir={}", profile.path().display()));
            command.arg(format!("--print-to-pdf={}", printed.display())).arg(html());
            time(|| run(&mut command))
        };
        candidates.push(("chromium --headless --print-to-pdf, start to end", Box::new(print)));
    }
    measure("One notice in one language", 30, candidates);
}

/// Measures all documents, on one thread and on all.
fn many(words: &Words, documents: &[document::Notice]) {
    let bytes = documents.iter().map(|document| words.pdf(document)).sum::<usize>();
    println!("\n{} documents, {} KB each", documents.len(), bytes / 1024 / documents.len());
    let candidates: Vec<Candidate<'_>> = vec![
        ("1 thread", Box::new(|| time(|| documents.iter().map(|document| words.pdf(document)).sum::<usize>()))),
        ("all threads", Box::new(|| time(|| documents.par_iter().map(|document| words.pdf(document)).sum::<usize>()))),
    ];
    measure(&format!("{} documents", documents.len()), 5, candidates);
}

fn run(command: &mut Command) {
    let result = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).output();
    let result = result.expect("the program can be started");
    assert!(result.status.success(), "{command:?}: {}", String::from_utf8_lossy(&result.stderr));
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/printers").join(name)
}

/// A program that stays open. It prints each page that it is given and answers with the time that it took.
struct Printer {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Printer {
    /// Starts the program; `None` if it or one of its packages is not installed.
    fn start(command: &mut Command) -> Option<Printer> {
        let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = piped.spawn().ok()?;
        let input = child.stdin.take()?;
        let mut output = BufReader::new(child.stdout.take()?);
        let mut line = String::new();
        output.read_line(&mut line).ok()?;
        if line.trim() == "ready" {
            return Some(Printer { child, input, output });
        }
        println!("left out, since it does not start: {command:?}");
        None
    }

    fn print(&mut self, page: &Path) -> Duration {
        writeln!(self.input, "{}", page.display()).expect("the printer listens");
        let mut line = String::new();
        self.output.read_line(&mut line).expect("the printer answers");
        Duration::from_secs_f64(line.trim().parse().expect("the printer answers with its seconds"))
    }
}

impl Drop for Printer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The locales and the theme, prepared once.
struct Words {
    locales: Vec<Locale>,
    theme: Theme,
}

impl Words {
    fn new() -> Words {
        let locales = LANGUAGES.iter().map(|language| Locale::new(*language, &OwnWords::default())).collect();
        Words {
            locales,
            theme: Theme::load(theme::DEFAULT, &[], &theme::Tokens::default()).expect("the built-in theme is sound"),
        }
    }

    fn compose(&self, file: &NoticeFile, workspace: &Workspace) -> Vec<document::Notice> {
        let loaded = workspace.notice(file).expect("a notice can be read");
        let compose =
            |locale| compose::compose(&file.id, &file.path, &loaded.register, "FI", locale, &Directory::empty());
        self.locales.iter().map(compose).collect()
    }

    fn pdf(&self, notice: &document::Notice) -> usize {
        let locale = |language| {
            let own = self.locales.iter().find(|locale| locale.language == language);
            own.unwrap_or(&self.locales[0])
        };
        let site = Site {
            base_url: None,
            languages: &LANGUAGES,
            locale: &locale,
            is_draft: false,
            markdown: notice::render::markdown::Dialect::default(),
        };
        let look =
            Look { theme: &self.theme, logo: None, title: "Tietosuoja".to_owned(), robots: None, banner: Vec::new() };
        pdf::page(notice, &look, &site).expect("a PDF can be made").bytes.len()
    }
}

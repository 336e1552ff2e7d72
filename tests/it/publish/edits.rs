//! A build that keeps pages of the last one publishes what a build from nothing would, whatever was edited in between.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use jiff::civil::Date;
use notice::build::{self, Environment, Report};
use notice::language::Language;
use notice::project::Project as Files;
use notice::settings::Format;
use notice::site;
use notice::workspace::Workspace;

use crate::support::random::Random;
use crate::support::{AAMU, FIRST_RULES, Project, files_under};

/// A project that is edited and built again and again.
struct Test {
    project: Project,
    caches: tempfile::TempDir,
    random: Random,
    today: Date,
    /// Counts texts, so that no two are equal by chance.
    count: usize,
}

/// The result of a build: the output folder, or the codes of the errors for which nothing was published.
#[derive(Debug, PartialEq)]
enum Built {
    Published(BTreeMap<String, Vec<u8>>),
    Refused(Vec<String>),
}

impl Test {
    fn new(seed: u64) -> Test {
        let mut test = Test {
            project: Project::empty(),
            caches: tempfile::tempdir().unwrap(),
            random: Random::new(seed),
            today: "2030-01-01".parse().unwrap(),
            count: 0,
        };
        test.put_settings();
        test.put_look();
        test.project.put("locales/fi/own.ftl", "index-title = Selosteet\n");
        test.put_defaults("aamu/");
        test.mend();
        test
    }

    fn next(&mut self) -> usize {
        self.count += 1;
        self.count
    }

    fn pick<'t>(&mut self, all: &[&'t str]) -> &'t str {
        all[self.random.below(all.len())]
    }

    fn remove(&self, path: &str) {
        let _ = fs::remove_file(self.project.path(path));
    }

    fn put_settings(&mut self) {
        let languages = self.pick(&["", "languages = [\"en\", \"fi\"]\n", "languages = [\"fi\", \"sv\", \"en\"]\n"]);
        let base_url = self.pick(&["", "base-url = \"https://www.aamu.example\"\n"]);
        let robots = self.pick(&["", "robots = \"noindex\"\n"]);
        let formats = self.pick(&["", "[build]\nformats = [\"html\", \"json\"]\n"]);
        let settings = format!(
            "[site]\n{languages}title = \"Site {}\"\n{base_url}{robots}{formats}[theme]\nname = \"own\"\nlogo = \
             \"logo.svg\"\n{FIRST_RULES}",
            self.next()
        );
        self.project.put("notice.toml", settings);
    }

    fn put_look(&mut self) {
        self.project.put("themes/own/theme.toml", "contract = 1\n");
        let red = self.next();
        self.project.put("themes/own/style.css", format!(".a {{ color: rgb({red}, 0, 0) }}\n"));
        let size = self.next();
        let logo = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\"/>");
        self.project.put("logo.svg", logo);
    }

    fn put_notice(&mut self, id: &str) {
        let number = self.next();
        let controller = if id.starts_with("aamu/") { "" } else { AAMU };
        let related = self.pick(IDS);
        let related = if self.random.below(3) == 0 && self.project.path(&format!("notices/{related}.toml")).exists() {
            format!("[[related-notice]]\nnotice = \"{related}\"\n")
        } else {
            String::new()
        };
        let gap = self.pick(&["", "[accepted-gaps]\nLK002 = { reason = \"Soon.\", expires = 2030-02-01 }\n"]);
        let notice = self.pick(&["", "[notice]\nlanguages = [\"fi\"]\n"]);
        let text = format!("{notice}{controller}[register]\nname = \"Register {number}\"\n{related}{gap}");
        self.project.put(&format!("notices/{id}.toml"), text);
    }

    fn put_defaults(&mut self, folder: &str) {
        let number = self.next();
        let controller =
            if folder.is_empty() { String::new() } else { format!("[controller]\nname = \"Aamu {number}\"\n") };
        let site = if self.random.below(2) == 0 {
            format!("[site]\ntitle = \"Title {number}\"\nbase-url = \"https://{number}.aamu.example\"\n")
        } else {
            String::new()
        };
        let text = format!("{controller}[organisation]\nname = \"Organisation {number}\"\n{site}");
        self.project.put(&format!("notices/{folder}_defaults.toml"), text);
    }

    /// Writes every notice anew, so that none has an error.
    fn mend(&mut self) {
        IDS.iter().for_each(|id| self.put_notice(id));
    }

    /// Makes one edit, and says which.
    fn edit(&mut self) -> String {
        let id = self.pick(IDS);
        let notice = format!("notices/{id}.toml");
        let kind = self.random.below(18);
        match kind {
            0..=4 => self.put_notice(id),
            5 => self.remove(&notice),
            6 => {
                let text = fs::read_to_string(self.project.path(&notice)).unwrap_or_else(|_| AAMU.to_owned());
                let number = self.next();
                self.project.put(&notice, format!("# Remark {number}.\n{text}"));
            }
            7 => self.project.put(&notice, "[controller\n"),
            8 => self.put_settings(),
            9 => self.put_look(),
            10 => {
                let (language, number) = (self.pick(&["fi", "en"]), self.next());
                self.project.put(&format!("locales/{language}/own.ftl"), format!("index-title = Title {number}\n"));
            }
            11 => self.put_defaults("aamu/"),
            12 => self.put_defaults(""),
            13 => self.remove("notices/_defaults.toml"),
            14 => self.edit_a_page(),
            15 => self.today = self.pick(&["2029-12-31", "2030-01-01", "2030-02-01", "2030-02-02"]).parse().unwrap(),
            16 => {
                // A part: what it publishes, a build of the whole may keep.
                let file = self.project.path(&notice);
                if file.exists() {
                    let mut part = site::Request { paths: vec![file], ..site::Request::default() };
                    if self.random.below(2) == 0 {
                        part.formats = vec![Format::Markdown];
                    }
                    if self.random.below(2) == 0 {
                        part.locales = vec!["fi".to_owned()];
                    }
                    let _ = self.build_into("public", part, self.caches());
                }
            }
            _ => self.edit_the_record(),
        }
        format!("{kind} ({id})")
    }

    fn edit_a_page(&mut self) {
        let pages: Vec<String> = files_under(&self.project.path("public")).into_keys().collect();
        if let Some(page) = (!pages.is_empty()).then(|| &pages[self.random.below(pages.len())]) {
            let path = self.project.path(&format!("public/{page}"));
            if page.ends_with(".json") || self.random.below(2) == 0 {
                fs::remove_file(path).unwrap();
            } else {
                fs::write(path, "edited").unwrap();
            }
        }
    }

    fn edit_the_record(&mut self) {
        for path in files_under(self.caches.path()).keys() {
            let path = self.caches.path().join(path);
            if self.random.below(2) == 0 { fs::remove_file(path).unwrap() } else { fs::write(path, "{}").unwrap() }
        }
    }

    fn caches(&self) -> Option<PathBuf> {
        Some(self.caches.path().to_owned())
    }

    /// Builds the project into a folder of it.
    fn build_into(&self, out: &str, site: site::Request, cache: Option<PathBuf>) -> Built {
        let root = self.project.path("");
        let workspace = Workspace::open(Files::at(&root).recording(), Language::FALLBACK).ok().unwrap();
        let out = root.join(out);
        let request = build::Request {
            site: site::Request { folder: root, ..site },
            out: Some(out.clone()),
            only_compares: false,
            today: self.today,
        };
        let environment = Environment { home: None, cache, program: Some(vec!["a test".to_owned()]) };
        match build::run(&workspace, &request, &environment) {
            Ok(Report::Published { outcome, .. }) => {
                // A page that somebody edited stays when no build makes it any more.
                outcome.left.iter().for_each(|path| fs::remove_file(out.join(path)).unwrap());
                Built::Published(files_under(&out))
            }
            Ok(Report::Refused { errors, .. }) => Built::Refused(
                errors.iter().map(|error| format!("{} {}", error.code.id, error.span.source.path)).collect(),
            ),
            Ok(Report::Compared(_)) => panic!("nothing is compared"),
            Err(_) => Built::Refused(vec!["a problem".to_owned()]),
        }
    }

    /// Builds as a user does, and from nothing, and compares.
    fn assert_as_fresh(&self, what: &str) -> bool {
        let before = files_under(&self.project.path("public"));
        let built = self.build_into("public", site::Request::default(), self.caches());
        let fresh = self.build_into("fresh", site::Request::default(), None);
        let _ = fs::remove_dir_all(self.project.path("fresh"));
        match (&built, &fresh) {
            (Built::Published(built), Built::Published(fresh)) => assert_same(built, fresh, what),
            _ => {
                assert_eq!(built, fresh, "{what}");
                assert!(before == files_under(&self.project.path("public")), "{what}: a refused build changes nothing");
            }
        }
        matches!(built, Built::Published(_))
    }
}

fn assert_same(built: &BTreeMap<String, Vec<u8>>, fresh: &BTreeMap<String, Vec<u8>>, what: &str) {
    let paths = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(built), paths(fresh), "{what}");
    let differ: Vec<&String> = built.keys().filter(|path| built[*path] != fresh[*path]).collect();
    assert!(differ.is_empty(), "{what}: {differ:?} differ");
}

const IDS: &[&str] = &["a", "b", "c", "aamu/d", "aamu/e", "aamu/unit/f"];

/// `SEED=7 cargo test --test it edits` makes others.
#[test]
fn fifty_random_edits_are_built_as_from_nothing() {
    let mut test = Test::new(std::env::var("SEED").map_or(50, |seed| seed.parse().unwrap()));
    let mut published = 0;
    for number in 0..50 {
        let edits: Vec<String> = (0..=test.random.below(2)).map(|_| test.edit()).collect();
        let is_published = test.assert_as_fresh(&format!("edit {number}: {edits:?}"));
        published += usize::from(is_published);
        // A notice with an error stays for a build or two, while others are edited.
        if !is_published && test.random.below(2) == 0 {
            test.mend();
        }
    }
    assert!(published > 20, "{published} of 50 builds were published");
}

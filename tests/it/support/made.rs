//! Registers made from the model itself: every table and key that a notice may have, with texts to order. And their pages, each
//! judged by a strict parser.

use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;

use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use notice::compose::{self, Directory};
use notice::language::Language;
use notice::load::Loaded;
use notice::locale::{Locale, OwnWords, built_in_languages};
use notice::register::{Field, Record, Refers, Register, Shape};
use notice::render::{Look, Site, fragment, html, json, markdown};
use notice::theme::{self, Theme};
use notice::vocabulary::{self, Kind};
use toml::{Table, Value};

// ── A register ──────────────────────────────────────────────────────

/// What a text is for, as far as that limits what may stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// One line: a name, a label, an address.
    Line,
    /// Markdown.
    Prose,
}

/// Makes registers: which tables and keys, and how many entries, is decided by `choose`, a number below the one that it is
/// given; what the texts say, by `say`.
pub struct Maker<'a> {
    pub choose: &'a mut dyn FnMut(usize) -> usize,
    pub say: &'a mut dyn FnMut(Use) -> String,
    /// In these languages.
    pub languages: &'a [&'static str],
}

/// The terms of a kind that a made register declares and refers to.
fn pool(kind: Kind) -> Vec<&'static str> {
    vocabulary::terms(kind).iter().map(|term| term.id).take(3).collect()
}

impl Maker<'_> {
    /// A notice's TOML. What it refers to is there: a party, a contact, and the terms that scopes name.
    pub fn register(&mut self) -> String {
        let mut root = self.table(&Register::fields(), "");
        let languages = self.languages.iter().map(|code| Value::from(*code)).collect();
        root.insert("notice".to_owned(), {
            let mut notice = Table::new();
            notice.insert("languages".to_owned(), Value::Array(languages));
            notice.insert("title".to_owned(), self.words(Use::Line));
            Value::Table(notice)
        });
        self.name(&mut root, "controller");
        for (table, id) in [("party", "own-party"), ("contact", "own")] {
            let named = self.words(Use::Line);
            let keyed = root.entry(table).or_insert(Value::Table(Table::new())).as_table_mut().unwrap();
            let entry = keyed.entry(id).or_insert(Value::Table(Table::new())).as_table_mut().unwrap();
            entry.insert("name".to_owned(), named);
        }
        for (table, kind) in [("purpose", "purpose"), ("data", "data"), ("data-subjects", "data-subject")] {
            let terms: Vec<Value> = pool(Kind::from_id(kind).unwrap()).into_iter().map(Value::from).collect();
            let mut entry = Table::new();
            entry.insert("terms".to_owned(), Value::Array(terms));
            root.insert(table.to_owned(), Value::Array(vec![Value::Table(entry)]));
        }
        root.insert("vocabulary".to_owned(), self.vocabulary());
        toml::to_string(&root).unwrap()
    }

    fn name(&mut self, root: &mut Table, table: &str) {
        let named = self.words(Use::Line);
        let entry = root.entry(table).or_insert(Value::Table(Table::new())).as_table_mut().unwrap();
        entry.insert("name".to_owned(), named);
    }

    fn table(&mut self, fields: &[Field], of: &str) -> Table {
        let mut table = Table::new();
        for field in fields {
            let is_left_out = matches!(
                (of, field.key),
                (
                    "",
                    "notice" | "accepted-gaps" | "related-notice" | "vocabulary" | "purpose" | "data" | "data-subjects"
                ) | ("section", "id" | "after")
            );
            if !is_left_out
                && (self.choose)(4) > 0
                && let Some(value) = self.value((field.shape)(), field.key)
            {
                table.insert(field.key.to_owned(), value);
            }
        }
        if of == "section" {
            table.insert("heading".to_owned(), self.words(Use::Line));
            table.insert("text".to_owned(), self.words(Use::Prose));
        }
        table
    }

    fn value(&mut self, shape: Shape, key: &str) -> Option<Value> {
        Some(match shape {
            // A contact or an address.
            Shape::ContactOrWeb if key == "copy" => Value::from("own"),
            Shape::String | Shape::Address(_) | Shape::ContactOrWeb => Value::String((self.say)(Use::Line)),
            Shape::Name | Shape::WebPerLanguage => self.words(Use::Line),
            Shape::Text => self.words(Use::Prose),
            Shape::Boolean => Value::Boolean((self.choose)(2) == 0),
            Shape::Age => Value::from(13),
            Shape::Date => Value::Datetime("2026-02-28".parse().unwrap()),
            Shape::Period => Value::from(["P1Y", "P10D", "P2M", "session"][(self.choose)(3)]),
            Shape::Country => Value::from(["FI", "US", "SE"][(self.choose)(3)]),
            Shape::Language => Value::from(self.languages[0]),
            Shape::Choice(kind) => self.term(kind),
            Shape::Reference(refers) => self.refers(refers),
            Shape::Word(words) => Value::from(words[(self.choose)(words.len())]),
            Shape::List(item) => {
                let items = 1 + (self.choose)(3);
                let mut values: Vec<Value> = (0..items).filter_map(|_| self.value(item(), key)).collect();
                let mut seen = HashSet::new();
                values.retain(|value| seen.insert(value.to_string()));
                Value::Array(values)
            }
            Shape::Table(fields) => Value::Table(self.table(&fields(), key)),
            Shape::Entries(fields) => {
                let entries = 1 + (self.choose)(2);
                let entry = |number, maker: &mut Self| {
                    let mut table = maker.table(&fields(), key);
                    if key == "section" {
                        table.insert("id".to_owned(), Value::from(format!("own-{number}")));
                    }
                    Value::Table(table)
                };
                Value::Array((0..entries).map(|number| entry(number, self)).collect())
            }
            Shape::Keyed(fields) => {
                Value::Table(Table::from_iter([("own".to_owned(), self.table(&fields(), key).into())]))
            }
            Shape::TermOrTable(refers, _) => self.refers(refers),
            Shape::Vocabulary(_) | Shape::Gaps(_) | Shape::Severities => return None,
        })
    }

    fn words(&mut self, of: Use) -> Value {
        Value::Table(self.languages.iter().map(|code| ((*code).to_owned(), Value::String((self.say)(of)))).collect())
    }

    fn term(&mut self, kind: Kind) -> Value {
        if kind.is_open_in_place() && (self.choose)(8) == 0 {
            return self.own_term(kind);
        }
        let own = (!kind.is_closed()).then_some("own");
        let terms: Vec<&str> = vocabulary::terms(kind).iter().map(|term| term.id).chain(own).collect();
        Value::from(terms[(self.choose)(terms.len())])
    }

    fn refers(&mut self, refers: Refers) -> Value {
        match refers {
            Refers::Term(kind) => self.term(kind),
            Refers::TermOrParty(kind) if (self.choose)(3) > 0 => self.term(kind),
            Refers::Declared(kind) => {
                let pool = pool(kind);
                Value::from(pool[(self.choose)(pool.len())])
            }
            Refers::TermOrParty(_) | Refers::Party => Value::from("own-party"),
            Refers::Contact => Value::from("own"),
            Refers::Law => Value::from("gdpr"),
        }
    }

    /// A term of the author's own of every kind.
    fn vocabulary(&mut self) -> Value {
        let mut kinds = Table::new();
        for kind in Kind::ALL.iter().filter(|kind| !kind.is_closed()) {
            let term = self.own_term(*kind);
            kinds.insert(kind.id().to_owned(), Value::Table(Table::from_iter([("own".to_owned(), term)])));
        }
        Value::Table(kinds)
    }

    /// A term of the author's own, under a header or where it is used.
    fn own_term(&mut self, kind: Kind) -> Value {
        let Value::Table(mut term) = self.words(Use::Line) else { unreachable!() };
        if (self.choose)(2) == 0 {
            term.insert("broader".to_owned(), Value::from(pool(kind)[0]));
        } else if kind == Kind::Source {
            term.insert("nature".to_owned(), Value::from("external"));
        }
        if kind == Kind::Event {
            term.insert("until".to_owned(), self.words(Use::Line));
        }
        Value::Table(term)
    }
}

/// Reads a notice as a project of one does.
pub fn loaded(toml: &str) -> Loaded {
    super::loaded_text(toml)
}

/// The codes of the findings.
pub fn codes(loaded: &Loaded) -> Vec<&'static str> {
    loaded.findings.iter().map(|finding| finding.code.id).collect()
}

// ── Its pages ───────────────────────────────────────────────────────

static WORDS: LazyLock<Vec<Locale>> = LazyLock::new(|| {
    built_in_languages().into_iter().map(|language| Locale::new(language, &OwnWords::default())).collect()
});

static THEME: LazyLock<Theme> = LazyLock::new(|| Theme::load(theme::DEFAULT, &[], &theme::Tokens::default()).unwrap());

fn words_of(language: Language) -> &'static Locale {
    WORDS.iter().find(|locale| locale.language == language).unwrap()
}

/// Every page of a register, by path; `title` is the site's.
pub fn pages(loaded: &Loaded, title: &str) -> BTreeMap<String, String> {
    let languages = loaded.register.languages();
    let locale = |language| words_of(language);
    let site = Site {
        base_url: Some("https://www.aamu.example"),
        languages,
        locale: &locale,
        is_draft: false,
        markdown: markdown::Dialect::default(),
    };
    let look = Look { theme: &THEME, logo: None, title: title.to_owned(), robots: None, banner: Vec::new() };
    let mut pages = BTreeMap::new();
    for language in languages {
        let notice = compose::compose(
            &loaded.id,
            "notices/a.toml",
            &loaded.register,
            notice::jurisdiction::DEFAULT.code,
            words_of(*language),
            &Directory::empty(),
        );
        for page in [
            html::page(&notice, None, &look, &site).unwrap(),
            markdown::page(&notice, &look, &site).unwrap(),
            json::page(&notice, &look, &site),
            fragment::page(&notice, &look, &site),
        ] {
            pages.insert(page.path, String::from_utf8(page.bytes).unwrap());
        }
    }
    pages
}

/// The notice on paper, in each language; or why paper cannot hold it.
#[cfg(feature = "pdf")]
pub fn papers(loaded: &Loaded) -> Vec<Result<Vec<u8>, notice::render::Error>> {
    let languages = loaded.register.languages();
    let locale = |language| words_of(language);
    let site =
        Site { base_url: None, languages, locale: &locale, is_draft: false, markdown: markdown::Dialect::default() };
    let look = Look { theme: &THEME, logo: None, title: "Site".to_owned(), robots: None, banner: Vec::new() };
    #[allow(clippy::result_large_err, reason = "a test may hand on a large error")]
    let paper = |language: &Language| {
        let notice = compose::compose(
            &loaded.id,
            "notices/a.toml",
            &loaded.register,
            notice::jurisdiction::DEFAULT.code,
            words_of(*language),
            &Directory::empty(),
        );
        notice::render::pdf::page(&notice, &look, &site).map(|page| page.bytes)
    };
    languages.iter().map(paper).collect()
}

/// Words that could not be found or were asked for wrongly, in any language.
pub fn problems_of_words() -> Vec<String> {
    WORDS.iter().flat_map(Locale::problems).map(|problem| format!("{problem:?}")).collect()
}

/// Judges a page by its format: well-formed, and nothing in it that could run, load or lead astray.
pub fn judge(path: &str, text: &str) -> Result<(), String> {
    let judged = if path.ends_with(".fragment.html") {
        judge_html(&format!("<!doctype html><html lang=\"en\"><head><title>a</title></head><body>{text}</body></html>"))
    } else if path.ends_with(".html") {
        judge_html(text)
    } else if path.ends_with(".json") {
        serde_json::from_str::<serde_json::Value>(text).map(drop).map_err(|error| error.to_string())
    } else {
        judge_markdown(text)
    };
    judged.map_err(|why| format!("{path}: {why}"))
}

/// Elements that pages are made of.
static ELEMENTS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let names = "html head meta title link body header footer nav main article section aside div h1 h2 h3 h4 p ul ol li dl dt dd \
        span a strong em details summary table caption thead tbody tr th td img button script";
    names.split_whitespace().collect()
});

fn judge_html(text: &str) -> Result<(), String> {
    let dom = html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(text);
    if let Some(error) = dom.errors.borrow().first() {
        return Err(format!("not well-formed: {error}"));
    }
    judge_node(&dom.document)
}

fn judge_node(node: &Handle) -> Result<(), String> {
    if let NodeData::Element { name, attrs, .. } = &node.data {
        let element: &str = &name.local;
        if !ELEMENTS.contains(element) {
            return Err(format!("an element <{element}>"));
        }
        let attributes = attrs.borrow();
        // Data that pages carry are no program.
        if element == "script" {
            let kind = attributes.iter().find(|attribute| &*attribute.name.local == "type");
            if kind.map(|kind| &*kind.value) != Some("application/ld+json") {
                return Err("a script".to_owned());
            }
            let data = text_of(node);
            return serde_json::from_str::<serde_json::Value>(&data).map(drop).map_err(|error| error.to_string());
        }
        if element == "dl" {
            let mut names = Vec::new();
            terms_of(node, &mut names);
            names.sort_unstable();
            if let Some(twice) = names.windows(2).find(|two| two[0] == two[1]) {
                return Err(format!("a list that has {:?} twice", twice[0]));
            }
        }
        for attribute in attributes.iter() {
            let (name, value): (&str, &str) = (&attribute.name.local, &attribute.value);
            if name.starts_with("on") || name == "style" || name == "srcdoc" {
                return Err(format!("an attribute {name}"));
            }
            if ["href", "src", "action"].contains(&name) && !is_safe(value) {
                return Err(format!("an address {value:?}"));
            }
        }
    }
    node.children.borrow().iter().try_for_each(judge_node)
}

/// The names of a description list, which may stand in groups.
fn terms_of(node: &Handle, names: &mut Vec<String>) {
    for child in node.children.borrow().iter() {
        match &child.data {
            NodeData::Element { name, .. } if &*name.local == "dt" => names.push(text_of(child)),
            NodeData::Element { name, .. } if &*name.local == "div" => terms_of(child, names),
            _ => {}
        }
    }
}

/// An address within the site, or of a scheme that neither runs nor opens anything.
fn is_safe(address: &str) -> bool {
    let scheme = address.split(['/', '?', '#']).next().unwrap_or_default().split_once(':').map(|(scheme, _)| scheme);
    scheme.is_none_or(|scheme| ["http", "https", "mailto", "tel"].contains(&scheme.to_ascii_lowercase().as_str()))
}

pub fn text_of(node: &Handle) -> String {
    match &node.data {
        NodeData::Text { contents } => contents.borrow().to_string(),
        _ => node.children.borrow().iter().map(text_of).collect(),
    }
}

fn judge_markdown(text: &str) -> Result<(), String> {
    use pulldown_cmark::{Event, Options, Parser, Tag};
    let (front, body) =
        text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")).ok_or("no front matter")?;
    serde_saphyr::from_str::<serde_json::Value>(front).map_err(|error| error.to_string())?;
    for event in Parser::new_ext(body, Options::all()) {
        match event {
            // What links to a section lead to.
            Event::InlineHtml(html) if html.starts_with("<a id=\"") || *html == *"</a>" => {}
            Event::Html(html) | Event::InlineHtml(html) => return Err(format!("HTML {html:?}")),
            Event::Code(code) => return Err(format!("code {code:?}")),
            Event::Start(Tag::Image { .. } | Tag::CodeBlock(_) | Tag::BlockQuote(_)) => {
                return Err("a block".to_owned());
            }
            Event::Start(Tag::Link { dest_url, .. }) if !is_safe(&dest_url) => {
                return Err(format!("an address {dest_url:?}"));
            }
            _ => {}
        }
    }
    Ok(())
}

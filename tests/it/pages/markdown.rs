//! Markdown as other programs read it. `tests/tools/generators.mjs` asks the programs themselves.

use std::collections::BTreeMap;

use notice::compose::{Directory, compose};
use notice::document::{Block, Detail, Inline, Item, Notice, Section};
use notice::render::{Look, Site, markdown};
use notice::theme::{DEFAULT, Theme, Tokens};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser};

use crate::support::{EN, Project, loaded_text, locale};

/// What some program reads as something else than words.
const MARKS: [&str; 48] = [
    "*", "_", "`", "~", "^", "=", "==", "+", "++", "-", "--", "---", ".", "...", "#", "##", "|", "$", "$$", "\\",
    "\\&", "&", "&amp;", "&copy;", "<", "<b>", "<!--", "<<", ">", "{", "}", "{{", "{%", "{#id}", "[", "]", "[[x]]",
    "[^1]", "(", ")", ":", "::", ":::", "@", "!", "%", "\"", "'",
];

/// A text of marks and words, with white space between them or none.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => prop::sample::select(MARKS.to_vec()).prop_map(str::to_owned),
        2 => "[a-zåä]{1,3}|[0-9]{1,2}|import|export|www|https|ivx",
        2 => prop::sample::select(vec![" ", "  ", "\u{a0}", "\t", "\u{2028}", "“", "😀"]).prop_map(str::to_owned),
    ];
    prop::collection::vec(word, 1..9).prop_map(|parts| parts.concat())
}

/// A line of texts, emphasis and links. Two marks of emphasis without words between them are one mark to a reader.
fn line() -> impl Strategy<Value = Vec<Inline>> {
    let part = (0..6, text()).prop_map(|(kind, text)| match kind {
        0 => Inline::Emphasis { content: vec![Inline::text(text)] },
        1 => Inline::Strong { content: vec![Inline::text(text)] },
        2 => Inline::link("https://aamu.example/?a=b&copy;c*d*_e_", text),
        _ => Inline::text(text),
    });
    prop::collection::vec(part, 1..4).prop_map(|parts| {
        let mut line: Vec<Inline> = Vec::new();
        for part in parts {
            let is_marked = |inline: &Inline| matches!(inline, Inline::Emphasis { .. } | Inline::Strong { .. });
            if is_marked(&part) && line.last().is_some_and(is_marked) {
                line.push(Inline::text("ja"));
            }
            line.push(part);
        }
        line
    })
}

/// The words of a text or line, with one space between them.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn said(line: &[Inline]) -> String {
    let parts = line.iter().map(|inline| match inline {
        Inline::Text { text } | Inline::Foreign { text, .. } | Inline::Explained { text, .. } => text.clone(),
        Inline::Emphasis { content } | Inline::Strong { content } | Inline::Link { content, .. } => said(content),
    });
    parts.collect()
}

/// A page with one section, made of these lines: each a paragraph, the first line of an item, and the value of a label.
fn page(lines: &[Vec<Inline>]) -> (String, String) {
    let locale = locale(EN);
    let loaded = loaded_text("[controller]\nname = \"Aamu Oy\"\n");
    let composed = compose(
        "a",
        "notices/a.toml",
        &loaded.register,
        notice::jurisdiction::DEFAULT.code,
        &locale,
        &Directory::empty(),
    );
    let mut blocks = Vec::new();
    let mut expected = String::new();
    for line in lines {
        let item = Item { content: line.clone(), blocks: vec![Block::Paragraph { content: line.clone() }] };
        blocks.extend([
            Block::Heading { content: line.clone() },
            Block::Paragraph { content: line.clone() },
            Block::bullets(vec![item]),
            Block::Details { rows: vec![Detail { label: "L".to_owned(), content: line.clone() }] },
            Block::Table { caption: "C".to_owned(), columns: vec![said(line)], rows: vec![vec![line.clone()]] },
        ]);
        let text = said(line);
        expected.push_str(&format!("{text} {text} {text} {text} L: {text} C {text} {text} "));
    }
    let sections = vec![Section { id: "x".to_owned(), heading: "H".to_owned(), blocks }];
    let mut notice = Notice { sections, ..composed };
    notice.summary.rows.clear();
    (written(&notice), format!("H {}", words(&expected)))
}

fn written(notice: &Notice) -> String {
    let locale = locale(EN);
    let theme = Theme::load(DEFAULT, &[], &Tokens::default()).unwrap();
    let site = Site {
        base_url: None,
        languages: &[EN],
        locale: &|_| &locale,
        is_draft: false,
        markdown: markdown::Dialect::default(),
    };
    let look = Look { theme: &theme, logo: None, title: String::new(), robots: None, banner: Vec::new() };
    String::from_utf8(markdown::page(notice, &look, &site).unwrap().bytes).unwrap()
}

/// What a reader with every extension says, or the markup that no page has.
fn read(body: &str) -> Result<String, String> {
    let mut text = String::new();
    for event in Parser::new_ext(body, Options::all()) {
        match event {
            Event::Text(words) => text.push_str(&words),
            Event::Start(tag) => {
                let is_ours = !matches!(
                    tag,
                    pulldown_cmark::Tag::CodeBlock(_)
                        | pulldown_cmark::Tag::BlockQuote(_)
                        | pulldown_cmark::Tag::Image { .. }
                        | pulldown_cmark::Tag::Strikethrough
                        | pulldown_cmark::Tag::Superscript
                        | pulldown_cmark::Tag::Subscript
                        | pulldown_cmark::Tag::FootnoteDefinition(_)
                        | pulldown_cmark::Tag::DefinitionList
                );
                if !is_ours {
                    return Err(format!("{tag:?}"));
                }
            }
            Event::End(end) => {
                use pulldown_cmark::TagEnd::{Emphasis, Link, Strong};
                if !matches!(end, Emphasis | Strong | Link) {
                    text.push(' ');
                }
            }
            Event::HardBreak | Event::SoftBreak => text.push(' '),
            Event::InlineHtml(html) if html.starts_with("<a id=\"") || *html == *"</a>" => {}
            other => return Err(format!("{other:?}")),
        }
    }
    Ok(words(&text))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn words_stay_words_to_a_reader_with_every_extension(lines in prop::collection::vec(line(), 1..4)) {
        let (markdown, expected) = page(&lines);
        let (_, body) = markdown.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
        prop_assert_eq!(read(body), Ok(expected), "{}", body);
    }

    /// Docusaurus writes front matter into JavaScript and forgets backslashes: a text must not end before its mark.
    #[test]
    fn no_value_of_front_matter_ends_the_text_that_docusaurus_makes_of_it(value in "[\\\\'x\"]{0,8}") {
        let loaded = loaded_text("[controller]\nname = \"Aamu Oy\"\n");
        let composed = compose("a", "notices/a.toml", &loaded.register, notice::jurisdiction::DEFAULT.code, &locale(EN), &Directory::empty());
        let markdown = written(&Notice { controller: Some(value.clone()), ..composed });
        let (front, _) = markdown.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
        let front: BTreeMap<String, String> = serde_saphyr::from_str(front).unwrap();
        prop_assert_eq!(front["controller"].replace('\u{2060}', ""), value);
        // What `stringify-object` 3.3.0 does.
        let made = front["controller"].replace("\\'", "'").replace('\'', "\\'") + "'";
        let mut characters = made.chars();
        let mut rest = None;
        while let Some(c) = characters.next() {
            match c {
                '\\' => drop(characters.next()),
                '\'' => {
                    rest = Some(characters.as_str());
                    break;
                }
                _ => {}
            }
        }
        prop_assert_eq!(rest, Some(""), "{}", made);
    }
}

/// Each text of front matter stands in quotes, so that readers of YAML 1.1 and 1.2 take it for the same text.
#[test]
fn front_matter_is_text_to_every_reader_of_yaml() {
    for value in
        ["no", "on", "~", "1:20", "012", "2026-01-01", "1e3", "=", "<<", "!x", "- a", "a: b # c", "😀 x", "---"]
    {
        let toml = format!(
            "[notice]\nlanguages = [\"en\"]\nversion = \"{value}\"\n[controller]\nname = \"{value}\"\n[register]\nname = \"{value}\"\n"
        );
        let project = Project::with_notice(toml);
        project.build(&["--format", "markdown"]);
        let markdown = project.read("public/en/a.md");
        let (front, _) = markdown.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
        for line in front.split('\n') {
            let (_, written) = line.split_once(": ").unwrap();
            let is_quoted = |mark: char| written.len() > 1 && written.starts_with(mark) && written.ends_with(mark);
            assert!(is_quoted('\'') || is_quoted('"'), "{front}");
            assert!(!line.contains(['\u{85}', '\u{2028}', '\u{2029}', '\u{feff}']), "{front}");
        }
        let front: BTreeMap<String, String> = serde_saphyr::from_str(front).unwrap();
        assert_eq!((front["version"].as_str(), front["controller"].as_str()), (value, value));
    }
}

/// Hugo does not build a page whose `date` is still to come; other keys move, hide or lay out a page.
#[test]
fn front_matter_has_no_key_that_a_generator_acts_on() {
    let toml =
        "[notice]\nlanguages = [\"en\"]\nversion = \"1\"\nupdated = 2099-01-01\n[controller]\nname = \"Aamu Oy\"\n";
    let settings = "[site]\nrobots = \"noindex\"\nbanner.en = \"A banner\"\n";
    let project = Project::with_notice(toml).with_settings(settings);
    project.build(&["--format", "markdown"]);
    let markdown = project.read("public/en/a.md");
    let (front, body) = markdown.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
    let keys: Vec<&str> = front.lines().map(|line| line.split(':').next().unwrap()).collect();
    assert_eq!(
        keys,
        ["title", "description", "updated", "lang", "notice", "controller", "version", "robots", "banner"]
    );
    assert!(!body.lines().any(|line| line.starts_with("# ")), "the title stands twice: {body}");
}

#[test]
fn each_program_gets_the_links_and_headings_that_it_follows() {
    let notice = "[notice]\nlanguages = [\"en\"]\n[controller]\nname = \"A\\\\B\"\n[[related-notice]]\nrelation = \"see-also\"\nnotice = \"x/b\"\n\
                  [[related-notice]]\nrelation = \"see-also\"\nnotice = \"y/c\"\n";
    let of = |settings: &str| {
        let other = "[notice]\nlanguages = [\"en\"]\n[controller]\nname = \"B\"\n";
        let project = Project::empty().with_settings(settings).with("notices/x/a.toml", notice);
        let project = project.with("notices/x/b.toml", other).with("notices/y/c.toml", other);
        project.build(&["--format", "markdown"]);
        project.read("public/en/x/a.md")
    };
    let anchor = "<a id=\"controller\"></a>\n\n## Controller\n";
    let attribute = "\n## Controller {#controller}\n";
    for (settings, links, heading) in [
        ("", ["b.md", "../y/c.md"], anchor),
        ("markdown-for = \"hugo\"", ["../b/", "../../y/c/"], attribute),
        ("markdown-for = \"zola\"", ["../b/", "../../y/c/"], attribute),
        ("markdown-for = \"jekyll\"", ["b.html", "../y/c.html"], attribute),
        ("markdown-for = \"docusaurus\"", ["b.md", "../y/c.md"], attribute),
        ("markdown-for = \"eleventy\"", ["../b/", "../../y/c/"], anchor),
        ("markdown-for = \"mkdocs\"", ["b.md", "../y/c.md"], attribute),
        ("markdown-for = \"pandoc\"", ["b.html", "../y/c.html"], attribute),
        ("markdown-for = \"jekyll\"\nmarkdown-links = \"folder\"", ["../b/", "../../y/c/"], attribute),
        ("markdown-links = \"page\"", ["b.html", "../y/c.html"], anchor),
    ] {
        let markdown = of(&format!("[build]\n{settings}\n"));
        for link in links {
            assert!(markdown.contains(&format!("(<{link}>)")), "{settings}: {link}\n{markdown}");
        }
        assert!(markdown.contains(heading), "{settings}\n{markdown}");
        let controller = match settings {
            "markdown-for = \"pandoc\"" => "\ncontroller: 'A&#92;B'\n",
            "markdown-for = \"docusaurus\"" => "\ncontroller: 'A\u{29f5}B'\n",
            "markdown-for = \"zola\"" => "\nextra:\n  lang: 'en'\n  notice: 'x/a'\n  controller: \"A\\\\B\"\n",
            _ => "\ncontroller: \"A\\\\B\"\n",
        };
        assert!(markdown.contains(controller), "{settings}\n{markdown}");
    }
}

/// Python-Markdown takes what is indented by less than four columns out of its list, and themes of MkDocs neither show a title above
/// a page nor escape it.
#[test]
fn mkdocs_gets_its_indent_and_its_title() {
    let toml = "[notice]\nlanguages = [\"en\"]\n[register]\nname.en = \"A & 'B'\"\n[controller]\nname = \"Aamu Oy\"\n\
                [[section]]\nid = \"own\"\nheading.en = \"Own\"\n\
                text.en = \"\"\"\n- one\n  - two\n\n1. first\n   - inner\n2. second\n\"\"\"\n";
    let project = Project::with_notice(toml).with_settings("[build]\nmarkdown-for = \"mkdocs\"\n");
    project.build(&["--format", "markdown"]);
    let markdown = project.read("public/en/a.md");
    assert!(markdown.contains("- one\n\n    - two\n"), "{markdown}");
    assert!(markdown.contains("1. first\n\n    - inner\n"), "{markdown}");
    assert!(markdown.contains("title: 'A &amp; &#39;B&#39;"), "{markdown}");
    assert!(markdown.contains("---\n\n# A &amp; &#39;B&#39;"), "{markdown}");
}

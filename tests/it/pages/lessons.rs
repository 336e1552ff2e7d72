//! Lessons from issues of neighbouring tools, on languages, ids, links, dates and places. The comments name the issues.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{AAMU, EN, FI, Project, SV, attributes, files_under, locale, locales, repository, text_of};
use jiff::civil::date;
use notice::language::Language;
use notice::register::Period;
use pulldown_cmark::{Event, Options, Parser, Tag};

/// Returns a site with a register whose id looks like languages, one in a folder `sv`, and one in Finnish only.
fn site_in_three_languages() -> Project {
    let three = format!(
        "{AAMU}[notice]\nlanguages = [\"sv\", \"fi\", \"en\"]\n[register]\nname.sv = \"Kunder\"\nname.fi = \"Asiakkaat\"\nname.en = \"Customers\"\n"
    );
    let one = format!("{AAMU}[notice]\nlanguages = [\"fi\"]\n");
    Project::empty()
        .with_settings("[site]\nlanguages = [\"fi\", \"sv\", \"en\"]\n")
        .with("notices/en-fi-sv.toml", &three)
        .with("notices/fi/_defaults.toml", "[organisation]\nname = \"Fi\"\n")
        .with("notices/fi/en.toml", &three)
        .with("notices/only.toml", &one)
}

// ── Acceptance ──────────────────────────────────────────────────────

/// Why a company leaves a gap open is between it and its lawyer.
#[test]
fn reasons_of_acceptance_reach_no_published_file() {
    let reason = "zyzzyva-reason";
    let codes = ["RT001", "SR001", "PB001"];
    let settings = format!(
        "[site]\nbase-url = \"https://www.aamu.example\"\n[lint]\nselect = {codes:?}\n[lint.accepted-gaps]\nSR001 = \"{reason}\"\n"
    );
    let project = Project::empty()
        .with("notice.toml", settings)
        .with("notices/_defaults.toml", format!("[accepted-gaps]\nPB001 = \"{reason}\"\n"))
        .with(
            "notices/a.toml",
            format!("{AAMU}[accepted-gaps]\nRT001 = {{ reason = \"{reason}\", expires = 2099-01-01 }}\n"),
        );
    let report = project.run(&["lint", "--format", "json"]).stdout;
    assert_eq!(report.matches(reason).count(), 3, "{report}");
    let formats = ["html", "markdown", "json", "fragment"].into_iter().chain(cfg!(feature = "pdf").then_some("pdf"));
    let formats: Vec<&str> = formats.flat_map(|format| ["--format", format]).collect();
    project.build(&[&["--out", "public"], &formats[..]].concat());
    project.build(&[&["--draft", "--out", "draft"], &formats[..]].concat());
    for folder in ["public", "draft"] {
        let files = files_under(&project.path(folder));
        assert!(files.len() > 8, "{:?}", files.keys());
        for (path, bytes) in files {
            let has_reason = bytes.windows(reason.len()).any(|window| window == reason.as_bytes());
            assert!(!has_reason, "{folder}/{path} has the reason");
        }
    }
}

// ── Languages ───────────────────────────────────────────────────────

/// getzola/zola#2371, #2621, #2598; gohugoio/hugo#3470.
#[test]
fn the_language_switch_leads_to_the_same_register() {
    let project = site_in_three_languages();
    let pages = project.build(&[]).pages("html");
    for (path, up) in [("en-fi-sv", "../"), ("fi/en", "../../"), ("index", "../"), ("fi/index", "../../")] {
        for language in ["fi", "sv", "en"] {
            let page = &pages[&format!("{language}/{path}.html")];
            let switch = page.split("<nav class=\"languages\"").nth(1).unwrap().split("</nav>").next().unwrap();
            let others = ["fi", "sv", "en"].into_iter().filter(|other| *other != language);
            let expected: Vec<String> = others.map(|other| format!("{up}{other}/{path}.html")).collect();
            assert_eq!(attributes(switch, "href"), expected, "{language}/{path}");
        }
    }
}

/// gohugoio/hugo#3470, zeon-studio/hugoplate#162, helm/helm-www PR#696.
#[test]
fn a_language_that_a_notice_lacks_is_named_and_not_linked() {
    let project = site_in_three_languages();
    let page = &project.build(&[]).pages("html")["fi/only.html"];
    let linked: BTreeSet<&str> = attributes(page, "href").into_iter().filter(|href| href.starts_with("../")).collect();
    assert!(!linked.iter().any(|href| href.contains("/sv/") || href.contains("/en/")), "{linked:?}");
    for name in ["Svenska", "English"] {
        assert!(text_of(page).contains(name), "the page does not say that it is not there in {name}");
    }
}

/// sulu/sulu#1086, lloc/Multisite-Language-Switcher#640, kirby-seo#67.
#[test]
fn every_alternate_leads_back_and_the_default_is_the_source_language() {
    let base = "https://www.aamu.example/tietosuoja";
    let project = site_in_three_languages();
    let pages = project.build(&["--base-url", base]).pages("html");
    let alternates: BTreeMap<String, Vec<(&str, String)>> = pages
        .iter()
        .map(|(path, page)| {
            let links = page.lines().filter(|line| line.starts_with("<link rel=\"alternate\""));
            let links = links.map(|line| (attributes(line, "hreflang")[0], attributes(line, "href")[0].to_owned()));
            (format!("{base}/{path}"), links.collect())
        })
        .collect();
    for (path, page) in &pages {
        let url = format!("{base}/{path}");
        assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{url}\">")), "{path}");
        let own = &alternates[&url];
        let names: BTreeSet<&str> = own.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.len(), own.len(), "{path}: a language twice");
        for (_, other) in own {
            let back = alternates.get(other).unwrap_or_else(|| panic!("{path} leads to {other}, which is no page"));
            assert!(other == &format!("{base}/index.html") || back == own, "{other} does not lead back to {path}");
        }
        let Some((language, id)) = path.split_once('/') else { continue };
        assert!(own.contains(&(language, url.clone())), "{path} does not name itself");
        if !id.ends_with("index.html") {
            let source = if id == "only.html" { "fi" } else { "sv" };
            assert!(own.contains(&("x-default", format!("{base}/{source}/{id}"))), "{path}: {own:?}");
        }
    }
}

#[test]
fn without_a_base_url_there_are_no_absolute_addresses() {
    let project = site_in_three_languages();
    let pages = project.build(&[]).pages("html");
    for (path, page) in &pages {
        assert!(!page.contains("rel=\"canonical\"") && !page.contains("rel=\"alternate\""), "{path}");
    }
    assert!(!project.path("public/sitemap.xml").exists());
}

/// A site of some languages must not link to pages that were not built.
#[test]
fn a_site_of_some_languages_leads_to_nothing_else() {
    let base = "https://www.aamu.example";
    let project = site_in_three_languages();
    project.build(&["--base-url", base, "--locale", "fi", "--out", "public"]);
    let pages = project.pages("html");
    for (path, page) in pages
        .iter()
        .map(|(path, page)| (path.clone(), page.clone()))
        .chain([("sitemap.xml".to_owned(), project.read("public/sitemap.xml"))])
    {
        for url in attributes(&page, "href").into_iter().filter_map(|href| href.strip_prefix(&format!("{base}/"))) {
            assert!(pages.contains_key(url), "{path} leads to {url}");
        }
    }
}

/// A sitemap that lists what its own pages forbid is a contradiction that search consoles report.
#[test]
fn a_sitemap_invites_to_nothing_that_robots_may_not_list() {
    let base = ["--base-url", "https://www.aamu.example"];
    let project = site_in_three_languages();
    project.build(&base);
    assert!(project.read("public/sitemap.xml").contains("<loc>"));
    project.build(&[base[0], base[1], "--draft"]);
    assert!(!project.path("public-draft/sitemap.xml").exists());
    let config = project.read("notice.toml");
    project.put("notice.toml", config.replacen("[site]\n", "[site]\nrobots = \"nofollow, noindex\"\n", 1));
    project.build(&base);
    assert!(!project.path("public/sitemap.xml").exists());
}

/// getzola/zola#1281, #963.
#[test]
fn every_page_says_its_language() {
    let project = site_in_three_languages();
    for (path, page) in project.build(&[]).pages("html") {
        let language = path.split_once('/').map_or("fi", |(language, _)| language);
        assert!(page.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{language}\">")), "{path}");
    }
}

/// zola#2479, #3020, #1960, gohugoio/hugo#4452, numpy.org PR#825.
#[test]
fn anchors_are_the_same_in_every_language() {
    let project = site_in_three_languages();
    let pages = project.build(&[]).pages("html");
    let ids = |language: &str| attributes(&pages[&format!("{language}/en-fi-sv.html")], "id");
    assert!(ids("fi").contains(&"controller"));
    assert_eq!(ids("fi"), ids("sv"));
    assert_eq!(ids("fi"), ids("en"));
}

/// gohugoio/hugo#2451, #11782: words that replace missing ones are marked with their language.
#[test]
fn words_in_another_language_are_marked() {
    let project = Project::of(
        "[notice]\nlanguages = [\"fi\", \"sv\"]\n[register]\nname.fi = \"Asiakkaat\"\ntext = \"Sanoja.\"\n[accepted-gaps]\nLG001 = \"The translation is on its way.\"\n",
    );
    let pages = project.build(&[]).pages("html");
    for words in ["Asiakkaat", "Sanoja."] {
        assert!(pages["sv/a.html"].contains(&format!("<span lang=\"fi\">{words}</span>")), "{words}");
    }
    assert!(!pages["fi/a.html"].contains("<span lang=\"fi\">Asiakkaat"));
}

// ── Text ────────────────────────────────────────────────────────────

/// fluent-templates#21, python-fluent#159, zaytsev/fluent-static#12, scpwiki/wikijump PR#2572.
#[test]
fn no_isolation_mark_reaches_a_page() {
    let project = Project::repository();
    project.build(&["--base-url", "https://www.aamu.example"]);
    let files = project.files().into_iter().filter(|(path, _)| path.starts_with("public/"));
    for (path, bytes) in files {
        let text = String::from_utf8(bytes).unwrap();
        let mark = text.find(|c| matches!(c, '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}'));
        assert_eq!(mark, None, "{path}");
    }
}

/// fluent-rs#181, #313; Hugo's and Jekyll's readers of the Markdown.
#[test]
fn braces_and_templates_stay_words() {
    for text in [
        "{ NUMBER($x) }",
        "{ $name } and {",
        "{{ 7*7 }}",
        "{% raw %}x{% endraw %}",
        "{{< figure >}}",
        "{# no #}",
        "{ controller-is }",
        "%7B7*7%7D",
    ] {
        plain_in_every_format(text);
    }
}

/// In Markdown, code has precedence over links: a backtick in an address would begin code, up to the next backtick.
#[test]
fn marks_in_an_address_stay_in_it() {
    // The linter reports the invalid address, but a draft shows it as words.
    let toml = format!("[notice]\nlanguages = [\"en\"]\n{AAMU}email = '` \\'\nweb = 'https://aamu.example/?a=`&b=`'\n");
    let project = Project::with_notice(toml);
    let run = project.run(&["build", "--draft", "--out", "public"]);
    assert_eq!(run.code, 0, "{run:?}");
    let markdown = project.read("public/en/a.md");
    assert!(markdown.contains("(<https://aamu.example/?a=%60&amp;b=%60>)"), "{markdown}");
    assert!(!Parser::new(&markdown).any(|event| matches!(event, Event::Code(_))), "{markdown}");
}

#[test]
fn marks_in_a_name_stay_words() {
    for name in [
        "*Oy*",
        "_x_ Oy",
        "**Aamu**",
        "<b>Aamu</b>",
        "<script>alert(1)</script>",
        "A & B",
        "& &b; &",
        "[a](https://b.example)",
        "![a](b)",
        "`Oy`",
        "~~Oy~~",
        "# Oy",
        "1. Oy",
        "- Oy",
        "+ Oy",
        "> Oy",
        "A | B",
        "$a$",
        "\\*Oy",
        "Oy \"quoted\" 'so'",
        "https://aamu.example",
        "a@aamu.example",
        "<!-- Oy -->",
        ":::note",
        "==Oy==",
        "===",
        "---",
        "Ä 😀 ä",
    ] {
        plain_in_every_format(name);
    }
}

/// Checks that readers read a name, or a text without Markdown, exactly as the TOML has it.
fn plain_in_every_format(words: &str) {
    let quoted = words.replace('\\', "\\\\").replace('"', "\\\"");
    let notice = format!(
        "[notice]\nlanguages = [\"en\"]\ntitle = \"{quoted}\"\n[controller]\nname = \"{quoted}\"\n[register]\nname = \"{quoted}\"\n[contact.desk]\nname = \"{quoted}\"\nphone = \"123456\"\n\
         [vocabulary.circumstance.own]\nen = \"{quoted}\"\n[[source]]\nterms = [\"data-subject\"]\nwhen = [\"own\"]\n[[section]]\nid = \"own\"\nheading = \"{quoted}\"\ntext = \"Words\"\n"
    );
    let project = Project::with_notice(notice);
    project.build(&[]);
    let html = project.read("public/en/a.html");
    let body = html.split("<main").nth(1).unwrap();
    for element in ["h1", "h2", "dd", "p"] {
        assert!(
            text_of_elements(body, element).iter().any(|text| text.contains(words)),
            "<{element}> {words:?}\n{body}"
        );
    }
    assert!(!body.contains("<script") && !body.contains("<b>") && !body.contains("49"), "{body}");
    let markdown = project.read("public/en/a.md");
    let (front, body) = markdown.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
    let (text, tags) = read_markdown(body);
    assert_eq!(
        text.matches(words).count(),
        7,
        "{words:?} as controller, contact, register, source and heading, and in the first layer:\n{body}\n{text}"
    );
    assert!(!tags, "{words:?} became markup:\n{body}");
    let front: BTreeMap<String, String> = serde_saphyr::from_str(front).unwrap();
    assert_eq!((front["title"].as_str(), front["controller"].as_str()), (words, words));
}

/// Returns the text of each element of this name.
fn text_of_elements(html: &str, element: &str) -> Vec<String> {
    let (open, close) = (format!("<{element}"), format!("</{element}>"));
    let opened = html.split(&open).skip(1).filter(|rest| rest.starts_with(['>', ' ']));
    opened.map(|rest| text_of(&format!("<{}", rest.split(&close).next().unwrap()))).collect()
}

/// Whether HTML in Markdown is what links to a section lead to.
fn is_anchor(html: &str) -> bool {
    html.starts_with("<a id=\"") && html.ends_with("\">") || html == "</a>"
}

/// Returns the words of Markdown, and whether it has markup that no register of these tests contains.
fn read_markdown(markdown: &str) -> (String, bool) {
    let mut text = String::new();
    let mut is_marked_up = false;
    for event in Parser::new_ext(markdown, Options::all()) {
        match event {
            Event::InlineHtml(html) | Event::Html(html) if is_anchor(&html) => {}
            Event::Text(words) => text.push_str(&words),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => {
                if !matches!(event, Event::End(pulldown_cmark::TagEnd::Strong | pulldown_cmark::TagEnd::Link)) {
                    text.push('\n');
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                // Links to telephone numbers, and from the first layer to sections, are expected.
                is_marked_up |= !dest_url.starts_with("tel:") && !dest_url.starts_with('#');
            }
            Event::Start(Tag::Heading { .. } | Tag::Paragraph | Tag::List(_) | Tag::Item | Tag::Strong) => {}
            _ => is_marked_up = true,
        }
    }
    (text, is_marked_up)
}

/// fluent-rs#380, fluent.js#96.
#[test]
fn no_line_of_a_message_breaks_a_line_of_the_page() {
    let project = Project::repository();
    for (path, page) in project.build(&[]).pages("md") {
        let body = page.splitn(3, "---\n").nth(2).unwrap().to_owned();
        let breaks = Parser::new(&body).filter(|event| matches!(event, Event::SoftBreak)).count();
        assert_eq!(breaks, 0, "{path}");
    }
}

// ── Dates, periods and lists ────────────────────────────────────────

/// getzola/zola#1103, PR#1978.
#[test]
fn dates_are_in_the_words_of_the_language() {
    let new_year = date(2026, 1, 1);
    assert_eq!(locale(FI).date(new_year), "1.\u{a0}tammikuuta 2026");
    assert_eq!(locale(SV).date(new_year), "1\u{a0}januari 2026");
    assert_eq!(locale(EN).date(new_year), "1\u{a0}January 2026");
    let months = |language: Language| -> Vec<String> {
        let locale = locale(language);
        (1..=12)
            .map(|month| locale.date(date(2026, month, 28)).split([' ', '\u{a0}']).nth(1).unwrap().to_owned())
            .collect()
    };
    let finnish = "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta";
    let swedish = "januari februari mars april maj juni juli augusti september oktober november december";
    let english = "January February March April May June July August September October November December";
    assert_eq!(months(FI).join(" "), finnish);
    assert_eq!(months(SV).join(" "), swedish);
    assert_eq!(months(EN).join(" "), english);
}

/// portfolio-performance#5792, date-fns#1057: a month without a day is in the nominative.
#[test]
fn a_month_alone_stands_in_the_nominative() {
    let locale = locale(FI);
    let months: Vec<String> = (1..=12).map(|month| locale.say(&format!("month-{month}"))).collect();
    assert_eq!(
        months.join(" "),
        "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu"
    );
}

#[test]
fn dates_on_a_page_are_those_of_the_file() {
    let project =
        Project::of("[notice]\nlanguages = [\"fi\", \"sv\", \"en\"]\nupdated = 2026-01-01\ncreated = 1999-12-31\n");
    let pages = project.build(&[]).pages("html");
    for (path, updated, created) in [
        ("fi/a.html", "1.\u{a0}tammikuuta 2026", "31.\u{a0}joulukuuta 1999"),
        ("sv/a.html", "1\u{a0}januari 2026", "31\u{a0}december 1999"),
        ("en/a.html", "1\u{a0}January 2026", "31\u{a0}December 1999"),
    ] {
        let about = pages[path].split("<section id=\"about\"").nth(1).unwrap();
        assert!(about.contains(updated) && about.contains(created), "{path}\n{about}");
    }
    assert!(project.read("public/fi/a.md").contains("\nupdated: '2026-01-01'\n"), "{}", project.read("public/fi/a.md"));
}

#[test]
fn periods_count_in_the_language() {
    let said = |language: Language| -> Vec<String> {
        let locale = locale(language);
        let periods = ["P1Y", "P10Y", "P1M", "P6M", "P1W", "P2W", "P1D", "P30D", "P1Y6M", "P2Y3M4D", "P12000D"];
        periods.iter().map(|period| locale.period(Period::parse(period).unwrap())).collect()
    };
    assert_eq!(
        said(FI),
        [
            "1\u{a0}vuosi",
            "10\u{a0}vuotta",
            "1\u{a0}kuukausi",
            "6\u{a0}kuukautta",
            "1\u{a0}viikko",
            "2\u{a0}viikkoa",
            "1\u{a0}päivä",
            "30\u{a0}päivää",
            "1\u{a0}vuosi ja 6\u{a0}kuukautta",
            "2\u{a0}vuotta, 3\u{a0}kuukautta ja 4\u{a0}päivää",
            "12\u{a0}000\u{a0}päivää"
        ]
    );
    assert_eq!(
        said(SV),
        [
            "1\u{a0}år",
            "10\u{a0}år",
            "1\u{a0}månad",
            "6\u{a0}månader",
            "1\u{a0}vecka",
            "2\u{a0}veckor",
            "1\u{a0}dag",
            "30\u{a0}dagar",
            "1\u{a0}år och 6\u{a0}månader",
            "2\u{a0}år, 3\u{a0}månader och 4\u{a0}dagar",
            "12\u{a0}000\u{a0}dagar"
        ]
    );
    assert_eq!(
        said(EN),
        [
            "1\u{a0}year",
            "10\u{a0}years",
            "1\u{a0}month",
            "6\u{a0}months",
            "1\u{a0}week",
            "2\u{a0}weeks",
            "1\u{a0}day",
            "30\u{a0}days",
            "1\u{a0}year and 6\u{a0}months",
            "2\u{a0}years, 3\u{a0}months and 4\u{a0}days",
            "12,000\u{a0}days"
        ]
    );
    for period in ["", "10 years", "10\u{a0}years", "P0D", "-P1Y", "PT24S", "P1DT", "1Y", "P1.5Y", "P"] {
        assert_eq!(Period::parse(period), None, "{period}");
    }
}

#[test]
fn lists_end_with_and() {
    for (locale, expected) in std::iter::zip(locales(), ["a, b ja c", "a, b och c", "a, b and c"]) {
        assert_eq!(locale.list(&["a", "b", "c"]), expected);
        assert_eq!(locale.list(&["a"]), "a");
        assert_eq!(locale.list::<&str>(&[]), "");
        assert_eq!(locale.problems(), []);
    }
}

/// projectfluent/fluent#350: no ending is put on a name, in any message and language.
#[test]
fn no_message_inflects_what_is_inserted() {
    for (path, bytes) in files_under(&repository().join("locales")) {
        let text = String::from_utf8(bytes).unwrap();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            for after in line.split(" }").skip(1).filter(|_| line.contains("{ $")) {
                let ending = after.strip_prefix([':', '-', '\'', '’']).unwrap_or(after);
                let is_inflected = after.starts_with(char::is_alphabetic)
                    || (ending.len() < after.len() && ending.starts_with(char::is_lowercase));
                assert!(!is_inflected, "{path}:{}: {line}", number + 1);
            }
        }
    }
}

// ── Links ───────────────────────────────────────────────────────────

/// getzola/zola#129, Keats/tera#368, PR#568.
#[test]
fn addresses_are_not_mangled() {
    let project = Project::of(
        "web = \"www.aamu.example/a/b?c=d&e=f\"\nemail = \"a@aamu.example\"\nphone = \"+358 (0)20 123\"\n[notice]\nlanguages = [\"en\", \"fi\"]\n[changes]\n\
         text.en = \"[x](https://aamu.example/ä/b?c=1&d=2#e) [y](mailto:a@aamu.example) {section:controller} {contact:controller}\"\ntext.fi = \"x\"\n",
    );
    let page = &project.build(&["--base-url", "https://www.aamu.example/tieto/"]).pages("html")["en/a.html"];
    let stylesheet = page.split("<link rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(stylesheet.starts_with("../assets/style."));
    let expected = [
        "https://www.aamu.example/tieto/en/a.html",
        "https://www.aamu.example/tieto/fi/a.html",
        "https://www.aamu.example/a/b?c=d&amp;e=f",
        "https://aamu.example/%C3%A4/b?c=1&amp;d=2#e",
        "mailto:a@aamu.example",
        "../fi/a.html",
        "index.html",
        "#controller",
    ];
    let hrefs = attributes(page, "href");
    for href in expected {
        assert!(hrefs.contains(&href), "no {href} in {hrefs:#?}");
    }
    assert!(hrefs.iter().any(|href| href.starts_with("tel:+358")));
    assert!(!page.contains("&#x2F;") && !page.contains("&#x27;"));
    let markdown = project.read("public/en/a.md");
    assert!(markdown.contains("[x](<https://aamu.example/%C3%A4/b?c=1&amp;d=2#e>)"), "{markdown}");
}

/// The address of a telephone link is one number: without the zero that callers from abroad leave out, and not two numbers.
#[test]
fn a_telephone_link_can_be_dialled() {
    for (phone, number) in [
        ("020 123 4567", "tel:0201234567"),
        ("+358 20 123 4567", "tel:+358201234567"),
        ("+358 (0)20 123 4567", "tel:+358201234567"),
        ("020 123 4567/68", "tel:0201234567"),
    ] {
        let project = Project::of(&format!("phone = \"{phone}\"\n"));
        let pages = project.build(&["--locale", "fi"]).pages("html");
        let hrefs = attributes(&pages["fi/a.html"], "href");
        let dialled: Vec<&&str> = hrefs.iter().filter(|href| href.starts_with("tel:")).collect();
        assert!(dialled.iter().all(|href| **href == number), "{phone}: {dialled:?}");
    }
}

/// zola#129, for whole sites: every link has a target.
#[test]
fn every_link_within_the_site_has_an_end() {
    let project = Project::repository();
    let pages = project.build(&[]).pages("html");
    for (path, page) in &pages {
        let ids = attributes(page, "id");
        for href in attributes(page, "href").into_iter().filter(|href| !href.contains(':')) {
            if let Some(anchor) = href.strip_prefix('#') {
                assert!(ids.contains(&anchor), "{path}: {href}");
            } else {
                let target = project.path("public").join(path).parent().unwrap().join(href);
                assert!(target.is_file(), "{path}: {href}");
            }
        }
    }
}

/// If an id is on a page twice, links lead to the first one only.
#[test]
fn no_id_stands_twice_on_a_page() {
    let mut ids: Vec<String> = Vec::new();
    for page in Project::repository().build(&[]).pages("html").values() {
        let own = attributes(page, "id");
        assert_eq!(own.iter().collect::<BTreeSet<_>>().len(), own.len(), "{own:?}");
        ids.extend(own.into_iter().map(str::to_owned));
    }
    ids.sort();
    ids.dedup();
    for id in ids {
        let section = format!("[[section]]\nid = \"{id}\"\nheading = \"H\"\ntext = \"T\"\n");
        let lint = Project::of(&section).run(&["lint", "--format", "short"]);
        assert!(lint.stdout.contains("error[IN009]"), "a section of one's own may be called {id}");
    }
}

/// Keats/tera#992 and the promise of a strict Content-Security-Policy.
#[test]
fn pages_hold_no_script_and_no_inline_style() {
    let project = Project::repository();
    for (path, page) in project.build(&[]).pages("html") {
        // A data block is no script, since no browser runs it.
        let page = page.replace("<script type=\"application/ld+json\">", "");
        for forbidden in ["<script", "<style", " style=\"", " onclick=", " onload=", "javascript:"] {
            assert!(!page.contains(forbidden), "{path} has {forbidden}");
        }
    }
}

// ── Places ──────────────────────────────────────────────────────────

/// toml-rs/toml#593, #425, #589: a typo in the last table is not blamed on the first.
#[test]
fn a_typo_in_the_last_table_is_shown_there() {
    let tables = "[[purpose]]\nterms = [\"billing\"]\n[[data]]\nterms = [\"name\"]\n[complaint]\nauthority = \"data-protection-ombudsman\"\n";
    let project = Project::of(&format!(
        "{tables}[cookies]\npurposes = [\"web-analytics\"]\npromtp = [\"prior-opt-in\"]\nconsnet = [\"prior-opt-in\"]\n"
    ));
    let lint = project.run(&["lint", "--format", "short"]);
    let places: Vec<&str> = lint.stdout.lines().map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(places, ["notices/a.toml:11:1:", "notices/a.toml:12:1:"]);
    let human = project.run(&["lint"]).stdout;
    assert!(human.contains("“promtp”") && human.contains("“consnet”") && human.contains("“consent”"), "{human}");
}

/// zkat/miette#73, #87, #4, PR#202: the mark is under the mistake.
#[test]
fn a_mark_stands_under_the_mistake() {
    let far = format!("# {}\n", "x".repeat(200));
    let project = Project::of(&format!("{far}[[purpose]]\n\tterms = [\"äö😀\", \"biling\"] # ä\n"));
    let human = project.run(&["lint"]).stdout;
    let column = |line: &str, text: &str| width(&line[..line.find(text).unwrap()]);
    let source = human.lines().find(|line| line.contains("\"biling\"")).unwrap();
    let marks: Vec<&str> = human.lines().filter(|line| line.contains('·')).collect();
    assert_eq!(marks.len(), 2, "{human}");
    assert_eq!(column(marks[0], "─"), column(source, "\"äö😀\""), "{human}");
    assert_eq!(column(marks[1], "─"), column(source, "\"biling\""), "{human}");
}

/// Returns the width of a text in columns of a terminal. An emoji has two.
fn width(text: &str) -> usize {
    text.chars().map(|c| if c > '\u{ffff}' { 2 } else { 1 }).sum()
}

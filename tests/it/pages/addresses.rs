//! Addresses: judged wherever one is written, and encoded wherever one is linked.

use notice::address::Kind;
use notice::register::{Field, Record, Register, Shape};
use notice::workspace::CodeFilter;

use crate::support::{Project, attributes, opened_text};

/// A base URL in letters, where it comes out: canonical addresses, alternates, the sitemap.
#[test]
fn the_address_of_a_site_is_in_ascii() {
    let project = Project::of("[notice]\nlanguages = [\"fi\", \"sv\"]\n")
        .with_settings("[site]\nbase-url = \"https://Yhtiö.example/käyttö/\"\n");
    project.build(&[]);
    let base = "https://xn--yhti-8qa.example/k%C3%A4ytt%C3%B6/";
    let sitemap = project.read("public/sitemap.xml");
    assert!(sitemap.is_ascii() && sitemap.contains(&format!("<loc>{base}fi/a.html</loc>")), "{sitemap}");
    let page = project.read("public/fi/a.html");
    assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{base}fi/a.html\"")), "{page}");
    assert!(!page.contains("Yhtiö.example"), "{page}");
}

/// A key that takes an address, with the header of its table.
struct Place {
    header: String,
    key: &'static str,
    kind: Kind,
}

/// Every key of a notice that takes an address. They are read from the register, so that a new one is here by itself.
fn places() -> Vec<Place> {
    fn collect(fields: &[Field], header: &str, found: &mut Vec<Place>) {
        for field in fields {
            let below = |id: &str| [header, if header.is_empty() { "" } else { "." }, field.key, id].concat();
            let mut add = |kind| found.push(Place { header: format!("[{header}]"), key: field.key, kind });
            match (field.shape)() {
                Shape::Address(kind) => add(kind),
                Shape::WebPerLanguage | Shape::ContactOrWeb => add(Kind::Web),
                Shape::Table(fields) => collect(&fields(), &below(""), found),
                Shape::Keyed(fields) => collect(&fields(), &below(".x"), found),
                Shape::Vocabulary(fields) => collect(&fields(), &below(".service.x"), found),
                Shape::Entries(fields) => {
                    let first = found.len();
                    collect(&fields(), &below(""), found);
                    found[first..].iter_mut().for_each(|place| place.header = format!("[{}]", place.header));
                }
                Shape::List(item) => assert!(!matches!(item(), Shape::Address(_)), "{} is a list", field.key),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    collect(&Register::fields(), "", &mut found);
    assert!(found.len() > 30 && found.iter().any(|place| place.key == "copy"), "{}", found.len());
    found
}

/// The findings of a notice with a value at a place: code and line.
fn findings(place: &Place, value: &str) -> Vec<(&'static str, usize)> {
    let toml = format!("{}\n{} = {}\n", place.header, place.key, toml::Value::from(value));
    let workspace = opened_text("a", &toml);
    let notice = workspace.notice(&workspace.listing.notices[0]).unwrap();
    let verdict =
        workspace.judge(vec![workspace.check(&notice)], jiff::civil::date(2026, 11, 22), &CodeFilter::default());
    verdict.findings.iter().map(|finding| (finding.code.id, finding.span.start().0)).collect()
}

const BAD_OF_ALL: &[&str] = &[
    "\u{200b}",
    "\u{ad}",
    "\u{feff}",
    "\u{2060}",
    "\u{200e}",
    "\u{200f}",
    "\u{61c}",
    "\u{180e}",
    "\u{115f}",
    "\u{3164}",
    "\u{2800}",
    "\u{fe0f}",
    "\u{e0041}",
    "\u{fffd}",
    "\u{e000}",
];

/// Bad and good addresses of a kind.
fn samples(kind: Kind) -> (&'static [&'static str], &'static [&'static str]) {
    match kind {
        Kind::Email => (
            &[
                "a@aamu.example?bcc=x@evil.example",
                "a@aamu.example%0d%0abcc:x@evil.example",
                "a@aamu.example\u{a0}",
                "Mari <a@aamu.example>",
                "mailto:a@aamu.example",
                "a@aamu.example, b@aamu.example",
                "a(at)aamu.example",
                "a@[192.0.2.1]",
                "\"a\"@aamu.example",
                "a@aamu.example.",
                "\u{430}b@aamu.example",
                "рос@aamu.example",
                "\u{ff41}@aamu.example",
                "a@aamu.test",
                "a@aamu",
            ],
            &["a@aamu.example", "a+b@käyttö.example"],
        ),
        Kind::Phone => (
            &[
                "09 123 4567 klo 9",
                "tel:+35891234567",
                "Puh. 09 123 4567",
                "0800 AAMU",
                "12",
                "09\u{200b}123 4567",
                "(09 123 4567",
                "09 123 4567/09 123 4568",
            ],
            &["09\u{2011}310\u{2011}1691", "09\u{a0}310\u{2009}1691", "+358 (0)9 123 4567, ankn. 12", "030/123456"],
        ),
        Kind::Web => (
            &[
                "https://aamu,example",
                "https://https://aamu.example",
                "https:/aamu.example",
                "http:///x.example",
                "https://",
                "https://aamu.example\\@evil.example",
                "https://aamu.example@evil.example",
                "https://256.1.1.1/",
                "https://aamu.example:99999",
                "https://aamu .example",
                "https://\u{430}amu.example",
                "https://аррӏе.com",
                "https://localhost",
                "http://127.0.0.1/x",
                "https://aamu.example/%0d%0aX",
                "https://aamu.example/a\u{a0}b",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "aamu@aamu.example",
            ],
            &[
                "HTTPS://www.aamu.example:8443/x",
                "https://käyttö.example/ä",
                "https://почта.рф",
                "https://xn--80ak6aa92e.com",
                "www.aamu.example",
                "aamu.example:8443/x",
            ],
        ),
    }
}

/// Returns whether a value has a Cyrillic letter among Latin ones. Such a value is refused before it is read as an address, in a
/// draft too.
fn is_look_alike(value: &str) -> bool {
    value.contains(['\u{430}', '\u{440}', '\u{ff41}', '\u{1d422}', '\u{251}'])
}

/// Each fault in each key that takes an address is an error at its line (of the address, or of a character in any string), and each right form is taken.
#[test]
fn each_address_is_judged_wherever_it_stands() {
    for place in places() {
        let (bad, good) = samples(place.kind);
        let hidden = BAD_OF_ALL.iter().map(|c| format!("{}{c}", good[0]));
        let within = BAD_OF_ALL.iter().map(|c| format!("{}{c}{}", &good[0][..1], &good[0][1..]));
        for value in bad.iter().map(|value| (*value).to_owned()).chain(hidden).chain(within) {
            let found = findings(&place, &value);
            let is_refused = ["LK002", "IN005"].iter().any(|code| found.contains(&(code, 2)));
            assert!(is_refused, "{} {} = {value:?}: {found:?}", place.header, place.key);
        }
        for value in good {
            let found = findings(&place, value);
            let wrong = found.iter().any(|(code, _)| *code == "LK002" || code.starts_with("IN"));
            assert!(!wrong, "{} {} = {value:?}: {found:?}", place.header, place.key);
        }
    }
}

/// The links of a text are judged like addresses: what is refused there is refused here, with the place.
#[test]
fn each_link_of_a_text_is_judged() {
    let text = Place { header: "[security]".to_owned(), key: "text", kind: Kind::Web };
    let is_refused = |link: &str| {
        let found = findings(&text, &format!("See [x](<{link}>)."));
        let is_refused = ["IN008", "IN005"].iter().any(|code| found.contains(&(code, 2)));
        assert!(is_refused || !found.iter().any(|(code, _)| code.starts_with("IN")), "{link:?}: {found:?}");
        is_refused
    };
    let (bad, good) = samples(Kind::Web);
    let hidden = BAD_OF_ALL.iter().map(|c| format!("https://aamu{c}.example"));
    // In a text, a backslash escapes the character behind it.
    let bad = bad.iter().filter(|link| !link.contains('\\')).map(|link| (*link).to_owned());
    for link in bad.chain(hidden).chain(
        samples(Kind::Email)
            .0
            .iter()
            .filter(|value| !value.contains(['<', ':']))
            .map(|value| format!("mailto:{value}")),
    ) {
        assert!(is_refused(&link), "{link:?}");
    }
    for link in ["www.aamu.example", "mailto:a@aamu.example?cc=b@aamu.example", "tel:aamu", "tel:", "mailto:"] {
        assert!(is_refused(link), "{link:?}");
    }
    for link in [good[0], good[1], "mailto:a@aamu.example?subject=A%20b", "tel:+35891234567;ext=12"] {
        assert!(!is_refused(link), "{link:?}");
    }
}

/// A draft is published with its faults. What is refused is no link there, and a link is in ASCII.
#[test]
fn no_refused_address_is_a_link() {
    let toml: String = places()
        .iter()
        .flat_map(|place| samples(place.kind).0.iter().map(move |value| (place, value)))
        .filter(|(place, _)| matches!(place.header.as_str(), "[contact.x]" | "[party.x]" | "[[related-notice]]"))
        .filter(|(_, value)| !is_look_alike(value))
        .enumerate()
        .map(|(number, (place, value))| {
            let header = place.header.replace(".x]", &format!(".x{number}]"));
            format!("{header}\nname = \"N{number}\"\n{} = {}\n", place.key, toml::Value::from(*value))
        })
        .collect();
    let project = Project::of(&format!("[notice]\nlanguages = [\"en\"]\n{toml}"));
    let run = project.run(&["build", "--draft", "--out", "public", "--format", "html", "--format", "json"]);
    assert_eq!(run.code, 0, "{run:?}");
    let page = project.read("public/en/a.html");
    for href in attributes(&page, "href") {
        let is_own = href.starts_with(['#', '.']) || href.ends_with(".html");
        assert!(is_own && href.is_ascii(), "{href}");
    }
    assert!(page.contains("javascript:alert(1)"), "the words of a refused address are shown: {page}");
}

/// What stands in a page for right addresses.
#[test]
fn an_address_is_shown_as_written_and_linked_in_ascii() {
    let project = Project::of(
        "email = \"info@käyttö.example\"\nphone = \"09\u{2011}310\u{2011}1691, anknytning 12\"\nweb = \"https://käyttö.example/ä\"\n\
         web-form = \"HTTPS://Aamu.example:8443\"\n[notice]\nlanguages = [\"en\"]\n",
    );
    project.build(&["--format", "html", "--format", "markdown"]);
    let page = project.read("public/en/a.html");
    for (href, words) in [
        ("mailto:info@xn--kytt-loa5i.example", "info@käyttö.example"),
        ("tel:093101691;ext=12", "09\u{2011}310\u{2011}1691, anknytning 12"),
        ("https://xn--kytt-loa5i.example/%C3%A4", "käyttö.example/ä"),
        ("https://aamu.example:8443", "HTTPS://Aamu.example:8443"),
    ] {
        assert!(attributes(&page, "href").contains(&href) && page.contains(&format!(">{words}</a>")), "{href}: {page}");
        assert!(project.read("public/en/a.md").contains(href), "{href}");
    }
}

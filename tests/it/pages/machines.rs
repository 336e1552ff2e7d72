//! Pages for machines: JSON-LD, the head of a page, the notice as JSON, and the fragment to embed.

use std::collections::BTreeSet;

use crate::support::{AAMU, Project, attributes, text_of};
use notice::vocabulary::{self, dpv};
use serde_json::Value;

const BASE: &str = "https://www.aamu.example/tietosuoja";

/// A register with one fact of each kind.
const REGISTER: &str = r#"
[notice]
languages = ["en", "fi"]
version = "3"
updated = 2026-02-01
[register]
name = "Members"
[data-protection-officer]
title = "Officer"
email = "dpo@aamu.example"
[[purpose]]
terms = ["newsletters", "billing"]
basis = ["consent", "contract"]
data = ["email-address"]
[[purpose]]
terms = ["statutory-duties"]
basis = ["legal-obligation"]
[[data-subjects]]
terms = ["members"]
[[data]]
terms = ["name", "email-address", "metering-point", { term = "health-data", condition = "explicit-consent" }]
[[source]]
terms = ["data-subject", "population-information-system"]
[[recipient]]
terms = ["hosting-providers"]
role = "processor"
[[third-country-transfer]]
country = ["US", "UA"]
mechanism = ["standard-contractual-clauses"]
[[retention]]
period = "P2Y6M"
starts = "end-of-membership"
data = ["email-address"]
[[retention]]
criterion = "necessary-for-purpose"
[[right]]
terms = ["access", "object", "object-direct-marketing"]
[[right]]
terms = ["erasure"]
status = "denied"
[complaint]
authority = "data-protection-ombudsman"
"#;

fn project() -> Project {
    Project::of(REGISTER)
}

/// Returns the data block of a page.
fn data_of(page: &str) -> Option<Value> {
    let (_, rest) = page.split_once("<script type=\"application/ld+json\">")?;
    let (data, _) = rest.split_once("</script>").unwrap();
    Some(serde_json::from_str(data).unwrap_or_else(|error| panic!("{error}: {data}")))
}

fn types(node: &Value) -> Vec<&str> {
    match &node["@type"] {
        Value::String(one) => vec![one],
        Value::Array(all) => all.iter().map(|one| one.as_str().unwrap()).collect(),
        _ => Vec::new(),
    }
}

fn ids(nodes: &Value) -> Vec<&str> {
    nodes.as_array().unwrap().iter().map(|node| node["@id"].as_str().unwrap()).collect()
}

/// Collects every name with a prefix of the DPV, in keys and values.
fn names(value: &Value, found: &mut BTreeSet<String>) {
    let mut add = |text: &str| {
        let is_name = dpv::PREFIXES.iter().any(|(prefix, _)| text.starts_with(&format!("{prefix}:")));
        found.extend(is_name.then(|| text.to_owned()));
    };
    match value {
        Value::String(text) => add(text),
        Value::Array(items) => items.iter().for_each(|item| names(item, found)),
        Value::Object(map) => {
            map.keys().for_each(|key| add(key));
            // Texts of the register are no names, even if they look like one.
            let is_words = |key: &str| matches!(key, "name" | "description" | "address" | "identifier" | "version");
            map.iter().filter(|(key, _)| !is_words(key)).for_each(|(_, value)| names(value, found));
        }
        _ => {}
    }
}

fn list() -> BTreeSet<String> {
    let text = include_str!("../../fixtures/dpv-2.3-terms.txt");
    text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
}

#[test]
fn every_name_is_one_of_the_published_vocabulary() {
    let list = list();
    for (kind, id, name) in dpv::names() {
        assert!(vocabulary::find(kind, id).is_some(), "{} has no term {id}", kind.id());
        assert!(list.contains(name), "{name}");
        assert!(dpv::address(name).unwrap().starts_with("https://w3id.org/dpv"), "{name}");
    }
    for project in [Project::repository(), Project::example("examples/full"), project()] {
        for (path, page) in project.build(&["--format", "html", "--out", "public"]).pages("html") {
            let Some(data) = data_of(&page) else { continue };
            let mut found = BTreeSet::new();
            names(&data, &mut found);
            let unknown: Vec<&String> = found.difference(&list).collect();
            assert!(unknown.is_empty(), "{path}: {unknown:?}");
        }
    }
}

#[test]
fn json_ld_states_the_facts_of_the_register() {
    let pages = project().build(&["--base-url", BASE]).pages("html");
    let data = data_of(&pages["en/a.html"]).unwrap();
    let url = format!("{BASE}/en/a.html");
    assert_eq!((data["@id"].as_str(), data["url"].as_str()), (Some(&*url), Some(&*url)));
    assert_eq!((data["inLanguage"].as_str(), data["version"].as_str()), (Some("en"), Some("3")));
    assert_eq!(data["dateModified"], "2026-02-01");
    for kind in ["WebPage", "dpv:PrivacyNotice", "eu-gdpr:DirectDataCollectionNotice", "dpv:LayeredNotice"] {
        assert!(types(&data).contains(&kind), "{kind}");
    }
    assert!(types(&data).contains(&"eu-gdpr:IndirectDataCollectionNotice"), "a source is somebody else");
    let process = &data["dpv:hasProcess"];
    assert_eq!(process["name"], "Members");
    assert_eq!(process["dpv:hasDataController"]["name"], "Aamu Oy");
    assert_eq!(types(&process["dpv:hasDataController"]), ["Organization", "dpv:DataController"]);
    assert_eq!(process["dpv:hasDataProtectionOfficer"]["email"], "dpo@aamu.example");
    assert_eq!(ids(&process["dpv:hasLegalBasis"]), ["eu-gdpr:A9-2-a"]);
    assert_eq!(ids(&process["dpv:hasRight"]), ["eu-gdpr:A15", "eu-gdpr:A21", "eu-gdpr:A77"]);
    assert_eq!(process["dpv:hasAuthority"]["@id"], "legal-fi:DPA-FI");

    let data = process["dpv:hasPersonalData"].as_array().unwrap();
    let kinds: Vec<Vec<&str>> = data.iter().map(types).collect();
    assert_eq!(kinds[1], ["pd:EmailAddress"]);
    assert_eq!(kinds[2], ["dpv:PersonalData"], "a metering point has no name of its own");
    assert_eq!(kinds[3], ["eu-gdpr:HealthData", "dpv:SpecialCategoryPersonalData"]);

    let parts = process["dpv:hasProcess"].as_array().unwrap();
    let purposes = parts[0]["dpv:hasPurpose"].as_array().unwrap();
    assert_eq!(types(&purposes[0]), ["dpv:Marketing"]);
    assert_eq!(ids(&parts[0]["dpv:hasLegalBasis"]), ["eu-gdpr:A6-1-a", "eu-gdpr:A6-1-b"]);
    assert_eq!(ids(&parts[0]["dpv:hasPersonalData"]), [data[1]["@id"].as_str().unwrap()]);
    assert_eq!(ids(&parts[1]["dpv:hasLegalBasis"]), ["eu-gdpr:A6-1-c"]);
    let transfer = &parts[2];
    assert_eq!(transfer["dpv:hasThirdCountry"][0]["@id"], "loc:US");
    assert_eq!(transfer["dpv:hasThirdCountry"][1]["identifier"], "UA");
    assert_eq!(transfer["dpv:hasThirdCountry"][1]["@id"], Value::Null);
    assert_eq!(ids(&transfer["dpv:hasOrganisationalMeasure"]), ["eu-gdpr:StandardContractualClauses"]);

    assert_eq!(types(&process["dpv:hasRecipient"][0]), ["dpv:ServiceProvider", "dpv:DataProcessor"]);
    let storage = &process["dpv:hasStorageCondition"];
    assert_eq!(storage[0]["dpv:hasDuration"][0]["duration"], "P2Y6M");
    assert_eq!(ids(&storage[0]["dpv:hasPersonalData"]), [data[1]["@id"].as_str().unwrap()]);
    assert_eq!(types(&storage[1]["dpv:hasDuration"][0]), ["dpv:Duration"]);
}

#[test]
fn joint_controllers_stand_together() {
    let project = Project::of("[[joint-controller]]\nname = \"Ilta Oy\"\n");
    let data = data_of(&project.build(&[]).pages("html")["fi/a.html"]).unwrap();
    let process = &data["dpv:hasProcess"];
    assert_eq!(process["dpv:hasDataController"], Value::Null);
    let controllers = process["dpv:hasJointDataControllers"]["dpv:hasDataController"].as_array().unwrap();
    assert_eq!(controllers.iter().map(|one| one["name"].as_str().unwrap()).collect::<Vec<_>>(), ["Aamu Oy", "Ilta Oy"]);
}

#[test]
fn no_text_ends_the_data_block() {
    let toml =
        "[controller]\nname = \"A</script><script>alert(1)</script><!--\"\n[register]\nname = \"<!--<script>\"\n";
    let page = Project::with_notice(toml).build(&[]).pages("html")["fi/a.html"].clone();
    assert_eq!(page.matches("<script").count(), 1);
    assert_eq!(page.matches("</script").count(), 1);
    assert!(!page.contains("<!--"));
    let controller = &data_of(&page).unwrap()["dpv:hasProcess"]["dpv:hasDataController"];
    assert_eq!(controller["name"], "A</script><script>alert(1)</script><!--");
}

#[test]
fn a_draft_says_nothing_to_machines() {
    let project = Project::with_notice("[register]\nname = \"x\"\n");
    project.build(&["--draft"]);
    let draft = project.read("public-draft/fi/a.html");
    assert!(draft.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert_eq!(data_of(&draft), None);
}

/// For phones on a slow line: the size of a page with all files that it needs, uncompressed. It needs none from other sites.
#[test]
fn a_page_of_the_registers_loads_with_less_than_60_kb() {
    const MOST_BYTES: usize = 60_000;
    let project = Project::repository();
    let pages = project.build(&[]).pages("html");
    let mut count = 0;
    for (path, page) in &pages {
        let folder = path.rsplit_once('/').map_or("public", |(folder, _)| folder).to_owned();
        let folder = if folder == "public" { folder } else { format!("public/{folder}") };
        let head = page.split("</head>").next().unwrap();
        let links = head.split("<link rel=\"").skip(1).filter(|link| !link.starts_with("alternate"));
        let linked = links.flat_map(|link| attributes(link.split('>').next().unwrap(), "href"));
        let mut bytes = page.len();
        for address in linked.chain(attributes(page, "src")) {
            assert!(!address.contains(':'), "{path} loads {address}");
            bytes += project.read(&format!("{folder}/{address}")).len();
        }
        assert!(bytes < MOST_BYTES, "{path} takes {bytes} bytes");
        count += 1;
    }
    assert!(count > 21, "only {count} pages");
}

#[test]
fn every_page_has_a_policy_a_description_and_a_preview() {
    let documented = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/themes.md")).unwrap();
    let pages = Project::example("examples/full").build(&["--out", "public"]).pages("html");
    let mut count = 0;
    for (path, page) in &pages {
        let policy = page.lines().nth(4).unwrap();
        assert!(
            policy.starts_with("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"),
            "{path}"
        );
        assert!(!policy.contains("unsafe") && !policy.contains("script-src"), "{path}: {policy}");
        let sources = policy.split('"').nth(3).unwrap();
        assert!(documented.contains(&format!("\n    {sources}\n")), "docs/themes.md has another policy than {sources}");
        for property in ["og:title", "og:description", "og:type", "og:locale", "og:site_name", "og:url"] {
            let mark = format!("<meta property=\"{property}\" content=\"");
            let value = page.split(&mark).nth(1).unwrap_or_else(|| panic!("{path}: no {property}"));
            assert!(!value.starts_with('"'), "{path}: {property} is empty");
        }
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
        assert!(!page.contains(" style=") && !page.contains("<style"), "{path}");
        let tags = page.split('<').filter_map(|tag| tag.split('>').next());
        let mut names = tags.flat_map(|tag| tag.split(' ').skip(1)).filter_map(|part| part.split_once("=\""));
        assert!(!names.any(|(name, _)| name.starts_with("on")), "{path}");
        assert_eq!(data_of(page).is_some(), !path.ends_with("index.html"), "{path}");
        count += 1;
    }
    assert!(count > 10);
    assert!(pages["fi/usvala/customers.html"].contains("content=\"fi_FI\""));
}

#[test]
fn json_is_the_notice_as_data() {
    let project = project();
    let pages = project.build(&["--base-url", BASE, "--format", "json"]).pages("json");
    let document: Value = serde_json::from_str(&pages["en/a.json"]).unwrap();
    assert_eq!((&document["version"], &document["draft"]), (&Value::from(1), &Value::from(false)));
    assert_eq!(document["url"], format!("{BASE}/en/a.html"));
    let notice = &document["notice"];
    assert_eq!((notice["id"].as_str(), notice["language"].as_str()), (Some("a"), Some("en")));
    let sections: Vec<&str> =
        notice["sections"].as_array().unwrap().iter().map(|section| section["id"].as_str().unwrap()).collect();
    assert_eq!(&sections[..3], ["controller", "data-protection-officer", "register"]);
    let facts = &notice["facts"];
    assert_eq!(facts["articles"], serde_json::json!([13, 14]));
    let email = &facts["purposes"][0]["data"][0];
    assert_eq!((email["id"].as_str(), email["dpv"].as_str()), (Some("email-address"), Some("pd:EmailAddress")));
    assert_eq!(facts["retention"][0]["period"], "P2Y6M");
    assert_eq!(facts["purposes"][1]["bases"][0]["id"], "legal-obligation");

    // No reason of an acceptance and no path of the machine is published.
    assert!(!pages["en/a.json"].contains("accepted"));
    let fi: Value = serde_json::from_str(&pages["fi/a.json"]).unwrap();
    let email_in_finnish = &fi["notice"]["facts"]["purposes"][0]["data"][0];
    assert_eq!(email_in_finnish["id"], "email-address");
    assert_ne!(email_in_finnish["label"], email["label"]);
}

#[test]
fn fragments_fit_on_one_page() {
    let project = Project::example("examples/full");
    let pages = project.build(&["--format", "fragment", "--format", "html", "--out", "public"]).pages("fragment.html");
    let fragments: Vec<(&String, &String)> = pages.iter().filter(|(path, _)| path.starts_with("fi/")).collect();
    assert!(fragments.len() > 3);
    let mut all = BTreeSet::new();
    for (path, html) in &fragments {
        let page = project.read(&format!("public/{}", path.replace(".fragment", "")));
        for wrong in ["<html", "<head", "<body", "<link", "<style", "<script", "<h1", " style="] {
            assert!(!html.contains(wrong), "{path}: {wrong}");
        }
        assert!(html.contains(" lang=\"fi\""), "{path}");
        let id = path.trim_start_matches("fi/").trim_end_matches(".fragment.html").replace('/', "_");
        let own: Vec<&str> = attributes(html, "id");
        for one in &own {
            let mine = one.strip_prefix(&format!("notice-{id}"));
            assert!(mine.is_some_and(|rest| rest.is_empty() || rest.starts_with("__")), "{path}: {one}");
            assert!(all.insert((*one).to_owned()), "twice: {one}");
        }
        for class in attributes(html, "class").into_iter().flat_map(|classes| classes.split(' ')) {
            assert!(class == "notice" || class.starts_with("notice-"), "{path}: {class}");
        }
        for href in attributes(html, "href") {
            let leads = href.strip_prefix('#').is_none_or(|anchor| own.contains(&anchor));
            assert!(leads && !href.starts_with('.'), "{path}: {href}");
        }
        // The fragment has the text of the page.
        let main = text_of(page.split("<main").nth(1).unwrap());
        for heading in html.split("<h3 class=\"notice-heading\">").skip(1) {
            let heading = text_of(heading.split("</h3>").next().unwrap());
            assert!(main.contains(&heading), "{path}: {heading}");
        }
    }
}

/// The first layer is embedded beside a form on another site, so its links lead to the notice's page.
#[test]
fn a_first_layer_leads_to_the_page() {
    let project = project();
    let formats = ["--format", "fragment", "--format", "html"];
    for base in [None, Some(BASE)] {
        let base_url: Vec<&str> = base.iter().flat_map(|base| ["--base-url", *base]).collect();
        let layer =
            project.build(&[&formats[..], &base_url].concat()).pages("summary.html")["en/a.summary.html"].clone();
        let page = project.read("public/en/a.html");
        assert!(
            layer.starts_with("<section class=\"notice-summary\" id=\"notice-a__first-layer\" lang=\"en\">"),
            "{layer}"
        );
        let links = attributes(&layer, "href");
        let own = base.map_or("a.html".to_owned(), |base| format!("{base}/en/a.html"));
        assert!(links.len() > 4 && links.contains(&own.as_str()), "{links:?}");
        for link in links.iter().filter(|link| link.starts_with(&own)) {
            let anchor = link.split_once('#').map(|(_, anchor)| anchor);
            assert!(anchor.is_none_or(|anchor| page.contains(&format!("id=\"{anchor}\""))), "{link}");
        }
        assert!(!links.iter().any(|link| link.starts_with('#')), "{links:?}");
        for class in attributes(&layer, "class") {
            assert!(class.starts_with("notice-"), "{class}");
        }
        let fragment = project.read("public/en/a.fragment.html");
        assert!(fragment.contains("id=\"notice-a__summary\"") && fragment.contains("href=\"#notice-a__retention\""));
    }
}

#[test]
fn a_fragment_of_a_draft_says_so() {
    let project = Project::with_notice("[register]\nname = \"x\"\n");
    project.build(&["--draft", "--format", "fragment"]);
    let draft = project.read("public-draft/fi/a.fragment.html");
    assert!(draft.contains("class=\"notice-draft\"") && draft.contains("class=\"notice-gap\""), "{draft}");
}

/// Fragments and data are no pages. Only the manifest lists them.
#[test]
fn other_formats_change_no_page() {
    let project = Project::of(&format!("{AAMU}[notice]\nlanguages = [\"fi\", \"sv\"]\n").replace(AAMU, ""));
    let before = project.build(&["--base-url", BASE, "--out", "one"]).files();
    project.build(&[
        "--base-url",
        BASE,
        "--out",
        "two",
        "--format",
        "html",
        "--format",
        "json",
        "--format",
        "fragment",
        "--format",
        "markdown",
    ]);
    let after = project.files();
    for (path, bytes) in before.iter().filter(|(path, _)| path.starts_with("one/") && !path.ends_with("manifest.json"))
    {
        assert_eq!(Some(bytes), after.get(&path.replacen("one/", "two/", 1)), "{path}");
    }
    let manifest = project.read("two/notice-manifest.json");
    assert!(manifest.contains("\"fi/a.fragment.html\"") && manifest.contains("\"fi/a.json\""));
    assert!(!project.read("two/sitemap.xml").contains("fragment"));
}

/// RFC 3986, sitemaps.org: an address has only ASCII characters, and others stand as `%` with two hexadecimal digits.
#[test]
fn addresses_of_the_site_are_in_ascii_wherever_they_stand() {
    let settings =
        "[lint]\nselect = [\"ID001\"]\n[build]\nformats = [\"html\", \"fragment\", \"markdown\", \"json\"]\n";
    let project = Project::of("[notice]\nlanguages = [\"en\", \"fi\"]\n").with("notice.toml", settings);
    let base = "https://www.yhtiö.example/käyttö/a|b^c[d]'e&f/%zz/%c3%a4";
    let files = project.build(&["--base-url", base]).files();
    let texts = files
        .iter()
        .filter(|(path, _)| path.starts_with("public/"))
        .map(|(path, bytes)| (path, String::from_utf8_lossy(bytes)));
    let mut seen = BTreeSet::new();
    for (path, text) in texts {
        for rest in text.split("https://www.").skip(1).filter(|rest| !rest.starts_with("w3.org")) {
            let written = rest.split(['"', '<', '>', ' ', '\n']).next().unwrap();
            let Some(url) = written.strip_prefix("xn--yhti-8qa.example") else { panic!("{path}: {written}") };
            let url = url.replace("&amp;", "&").replace("&#x27;", "'").replace("&#39;", "'").replace("&apos;", "'");
            for part in url.split('%').skip(1) {
                let is_encoded = part.len() > 1 && part.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
                assert!(is_encoded, "{path}: {url}");
            }
            let is_allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c);
            assert!(url.chars().all(is_allowed), "{path}: {url}");
            assert!(url.starts_with("/k%C3%A4ytt%C3%B6/a%7Cb%5Ec%5Bd%5D'e&f/%25zz/%c3%a4"), "{path}: {url}");
            seen.insert(path.rsplit('.').next().unwrap_or_default());
        }
    }
    assert!(seen.contains("html") && seen.contains("xml"), "{seen:?}");
}

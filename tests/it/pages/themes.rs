//! Themes: the plain theme, own themes block by block, the scaffold, and `notice theme check`.

use std::collections::BTreeSet;

use crate::support::{Project, Run, repository, text_of};
use notice::theme::contract::{COMPONENTS, TEMPLATES};

const OWN: &str = "[theme]\nname = \"own\"\n";

/// Returns a project whose theme `own` has these files.
fn own(files: &[(&str, &str)]) -> Project {
    let mut project =
        Project::of("[register]\nname = \"R\"\n").with_settings(OWN).with("themes/own/theme.toml", "contract = 1\n");
    for (name, text) in files {
        project = project.with(&format!("themes/own/{name}"), text);
    }
    project
}

/// Returns the places of the mistakes that `theme check` finds: `FILE:LINE:COLUMN`. Checks that each has a remedy.
fn mistakes(project: &Project) -> (Vec<String>, Run) {
    let run = project.run(&["theme", "check"]);
    assert_eq!(run.code, i32::from(!run.stdout.is_empty()), "{run:#?}");
    let lines: Vec<&str> = run.stdout.lines().collect();
    let mut places = Vec::new();
    for pair in lines.chunks(2) {
        let place = pair[0].split(": ").next().unwrap().trim_start_matches("themes/own/").to_owned();
        assert!(pair[1].starts_with("  ") && pair[1].len() > 10, "no remedy: {pair:?}");
        places.push(place);
    }
    (places, run)
}

// ── The built-in themes ─────────────────────────────────────────────

#[test]
fn the_contract_lists_the_blocks_and_components_of_the_default_theme() {
    let read = |file: &str| std::fs::read_to_string(repository().join("themes/default").join(file)).unwrap();
    let names = |text: &str, mark: &str| -> Vec<String> {
        let ends = |c: char| !c.is_alphanumeric() && c != '_';
        text.split(mark).skip(1).map(|rest| rest.split(ends).next().unwrap().to_owned()).collect()
    };
    let mut known: BTreeSet<String> = BTreeSet::new();
    for template in TEMPLATES {
        let listed: BTreeSet<String> = template.blocks.iter().map(|(name, _)| (*name).to_owned()).collect();
        // A block of `base.html` is listed there, and not in the templates that override it.
        let found: BTreeSet<String> =
            names(&read(template.file), "{% block ").into_iter().filter(|name| !known.contains(name)).collect();
        assert_eq!(listed, found, "{}", template.file);
        known.extend(listed);
    }
    let components: BTreeSet<String> = names(&read("components.html"), "{% component ").into_iter().collect();
    assert_eq!(components, COMPONENTS.iter().map(|component| component.name.to_owned()).collect());
}

#[test]
fn plain_has_the_same_words_and_no_style() {
    let project = Project::example("examples/full");
    let default = project.build(&["--out", "public"]).pages("html");
    let settings = project.read("notice.toml").replace("name   = \"default\"", "name = \"plain\"");
    project.put("notice.toml", settings);
    let plain = project.build(&["--out", "public"]).pages("html");
    assert_eq!(default.len(), plain.len());
    for (path, page) in &plain {
        assert!(!page.contains("rel=\"stylesheet\"") && !page.contains("style="), "{path}");
        assert_eq!(text_of(page).replace('\n', ""), text_of(&default[path]).replace('\n', ""), "{path}");
    }
    assert!(!project.files().keys().any(|path| path.starts_with("public/assets/style")));
}

#[test]
fn a_theme_on_plain_links_the_sites_own_style() {
    let base = "{% extends \"default/base.html\" %}\n{% block styles %}<link rel=\"stylesheet\" href=\"/css/site.css\">{% endblock styles %}\n";
    let project = own(&[("base.html", base), ("theme.toml", "contract = 1\nextends = \"plain\"\n")]);
    assert_eq!(mistakes(&project).0, [""; 0]);
    for (path, page) in project.build(&[]).pages("html") {
        assert_eq!(page.matches("rel=\"stylesheet\"").count(), 1, "{path}");
        assert!(page.contains("href=\"/css/site.css\""), "{path}");
    }
}

// ── A theme of one's own ────────────────────────────────────────────

#[test]
fn one_block_changes_the_layout_and_the_rest_follows() {
    let contents = "{% extends \"default/notice.html\" %}\n{% block contents %}<p id=\"own\">{{ notice.sections | length }}</p>{% endblock contents %}\n";
    let project = own(&[("notice.html", contents)]);
    assert_eq!(mistakes(&project).0, [""; 0]);
    let page = project.build(&[]).pages("html")["fi/a.html"].clone();
    assert!(page.contains("<p id=\"own\">2</p>") && !page.contains("class=\"contents\""), "{page}");
    // A new section is shown without a change of the theme.
    project.put(
        "notices/a.toml",
        format!("{}[[section]]\nid = \"new\"\nheading = \"New\"\ntext = \"T\"\n", project.read("notices/a.toml")),
    );
    let page = project.build(&[]).pages("html")["fi/a.html"].clone();
    assert!(page.contains("<section id=\"new\">") && page.contains("<p id=\"own\">3</p>"), "{page}");
}

#[test]
fn a_style_is_added_or_takes_the_place_of_the_built_in_one() {
    let css = "body { outline: 1px solid }\n";
    let sheet = |manifest: &str| {
        let project = own(&[("style.css", css), ("theme.toml", manifest)]);
        project.build(&[]);
        let path = project.files().into_keys().find(|path| path.starts_with("public/assets/style")).unwrap();
        project.read(&path)
    };
    let added = sheet("contract = 1\n");
    assert!(added.len() > css.len() + 1000 && added.ends_with(css));
    assert_eq!(sheet("contract = 1\nstyle = \"own\"\n"), css);
}

#[test]
fn a_scaffold_changes_nothing_and_has_no_mistake() {
    let project = Project::of("[register]\nname = \"R\"\n");
    let before = project.build(&[]).pages("html");
    let run = project.run(&["theme", "new", "own"]);
    assert_eq!((run.code, run.stdout.lines().count()), (0, 3), "{run:#?}");
    assert_eq!(mistakes(&project).0, [""; 0]);
    let project = project.with_settings(OWN);
    // The name of the stylesheet has a hash, and the scaffold's stylesheet has one more comment.
    let is_sheet = |line: &&str| line.contains("rel=\"stylesheet\"");
    for (path, page) in project.build(&[]).pages("html") {
        let lines = |page: &str| page.lines().filter(|line| !is_sheet(line)).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(lines(&page), lines(&before[&path]), "{path}");
    }

    // The example in the scaffold works when its comment marks are removed.
    let example = project.read("themes/own/notice.html").replace("{#-\n", "").replace("\n-#}", "");
    project.put("themes/own/notice.html", example);
    assert_eq!(mistakes(&project).0, [""; 0]);
    assert!(project.build(&[]).pages("html")["fi/a.html"].contains("<p class=\"controller\">Aamu Oy</p>"));
}

#[test]
fn a_scaffold_overwrites_nothing() {
    let project = own(&[("notice.html", "mine")]);
    let before = project.files();
    for (name, says) in [
        ("own", "themes/own"),
        ("default", "built-in"),
        ("Own", "letters"),
        ("../x", "letters"),
        ("", "letters"),
        ("con", "Windows"),
        ("lpt1", "Windows"),
    ] {
        let run = project.run(&["theme", "new", name]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{name}");
        assert!(run.stderr.contains(says) && run.stderr.contains("\n  "), "{name}: {}", run.stderr);
    }
    assert_eq!(project.files(), before);
}

/// Maps and groups have an order, or each build of a theme that goes through them would give other pages.
#[test]
fn a_theme_that_goes_through_maps_gives_the_same_page_each_time() {
    let notice = "{% extends \"default/notice.html\" %}
{%- block notice_header -%}
{% for key, value in page %}{{ key }} {% endfor %}
{% for key in words | keys %}{{ key }} {% endfor %}
{% for pair in page | pairs %}{{ pair[0] }} {% endfor %}
{% for value in words | values %}{{ value }} {% endfor %}
<i>{% for key, group in notice.sections | group_by(attribute=\"id\") %}{{ key }} {% endfor %}</i>
<b>{% for section in notice.sections %}{{ section.id }} {% endfor %}</b>
{%- endblock notice_header -%}
";
    let project = own(&[("notice.html", notice)]);
    let pages = ["one", "two", "three"].map(|out| {
        project.build(&["--out", out]);
        project.read(&format!("{out}/fi/a.html"))
    });
    assert!(pages.iter().all(|page| *page == pages[0]), "{pages:#?}");
    let groups = pages[0].split("<i>").nth(1).and_then(|rest| rest.split("</i>").next());
    let sections = pages[0].split("<b>").nth(1).and_then(|rest| rest.split("</b>").next());
    assert!(sections.is_some_and(|sections| sections.split(' ').count() > 2), "{sections:?}");
    assert_eq!(groups, sections, "groups have the order of the sections");
}

// ── What is wrong with a theme ──────────────────────────────────────

#[test]
fn every_mistake_is_told_at_once_and_at_its_place() {
    let notice = "{% extends \"default/notice.html\" %}
{% block contnets %}x{% endblock contnets %}
{% block notice_header %}
<h1>{{ notice.titel }}</h1>
{% if page.droft %}{{ words.contents }}{% endif %}
{% for section in notice.sections %}{{ section.heading }}{{ section.blocs }}{{ loop.index }}{% endfor %}
{{ section.id }}{{ undefined_thing | upper }}{{ notice.title.more }}
{% block new_within %}{% endblock new_within %}
{% endblock notice_header %}
";
    let index = "{% extends \"default/index.html\" %}\n{% block main %}{{ groups | length }}{{ notice.title }}{% endblock main %}\n";
    let broken = "{% extends \"default/languages.html\" %}\n{% block main %}{{ page.title }{% endblock main %}\n";
    let project = own(&[
        ("notice.html", notice),
        ("index.html", index),
        ("languages.html", broken),
        ("indx.html", "<p>nobody draws this</p>"),
        ("theme.toml", "# mine\ncontract = 0\n"),
    ]);
    let (places, run) = mistakes(&project);
    let languages = places.iter().find(|place| place.starts_with("languages.html:2:")).cloned().unwrap_or_default();
    assert_eq!(
        places,
        [
            "index.html:2:41".to_owned(),
            "indx.html:1:1".to_owned(),
            languages,
            "notice.html:2:10".to_owned(),
            "notice.html:4:8".to_owned(),
            "notice.html:5:7".to_owned(),
            "notice.html:6:61".to_owned(),
            "notice.html:7:4".to_owned(),
            "notice.html:7:20".to_owned(),
            "notice.html:7:49".to_owned(),
            "theme.toml:2:12".to_owned(),
        ],
        "{}",
        run.stdout
    );
    for words in ["“contents”", "“title”", "“draft”", "“blocks”", "index.html?", "contract = 1"] {
        assert!(run.stdout.contains(words), "{words}\n{}", run.stdout);
    }
}

#[test]
fn what_a_theme_makes_itself_is_no_mistake() {
    let notice = "{% extends \"default/notice.html\" %}
{%- block notice_header -%}
{% set own = \"{{ not.a.tag }}\" %}{{ own }}
{% set all = notice.sections %}{% for one in all %}{{ one.id }}{% else %}{{ page.title }}{% endfor %}
{% for key, value in page %}{{ key }}{% endfor %}
{% if notice.subtitle is defined %}{{ page.language == \"fi\" and not page.draft }}{% endif %}
{# {{ comment.only }} #}{% raw %}{{ raw.only }}{% endraw %}
{{ super() }}{{ page.languages | length }}{{ page.languages[0].code }}
{{ <blocks items={page.banner}/> }}{{ <own_part text={notice.title} more=\"x\"/> }}
{% include \"part.html\" %}
{%- endblock notice_header -%}
";
    let components = "{% component own_part(text, more=\"\") %}<b>{{ text }}{{ more }}</b>{% endcomponent own_part %}\n{% component details_rows(rows) %}{% for row in rows %}{{ row.label }}{{ row.html }}{% endfor %}{% endcomponent details_rows %}\n";
    let project = own(&[("notice.html", notice), ("own.html", components), ("part.html", "{{ words.contents }}")]);
    assert_eq!(mistakes(&project).0, [""; 0], "{}", mistakes(&project).1.stdout);
}

#[test]
fn a_component_knows_only_what_it_is_given() {
    let project = own(&[(
        "own.html",
        "{% component details_rows(rows) %}{% for row in rows %}{{ row.lable }}{{ page.title }}{% endfor %}{% endcomponent details_rows %}\n",
    )]);
    assert_eq!(mistakes(&project).0, ["own.html:1:59", "own.html:1:74"]);
}

/// Mistakes that reading a template does not show are found by rendering pages.
#[test]
fn a_page_is_drawn_on_trial() {
    let text = "{% extends \"default/notice.html\" %}\n{% block contents %}{{ notice.title | round }}{% endblock contents %}\n";
    let (places, run) = mistakes(&own(&[("notice.html", text)]));
    assert_eq!(places.len(), 1, "{}", run.stdout);
    assert!(places[0].starts_with("notice.html:2:"), "{}", run.stdout);
}

#[test]
fn a_manifest_that_is_wrong_is_shown_at_its_line() {
    for (manifest, place, says) in [
        ("", "theme.toml:1:1", "contract = 1"),
        ("contract = 2\n", "theme.toml:1:12", "contract = 1"),
        ("contract = 1\nextends = \"fancy\"\n", "theme.toml:2:11", "plain"),
        ("contract = 1\nstyle = \"none\"\n", "theme.toml:2:9", "own"),
        ("contract = 1\n\ncolour = \"red\"\n", "theme.toml:3:1", "colour"),
    ] {
        let project = own(&[("theme.toml", manifest)]);
        let (places, run) = mistakes(&project);
        assert_eq!(places, [place], "{}", run.stdout);
        assert!(run.stdout.contains(says), "{}", run.stdout);
        let build = project.run(&["build"]);
        assert_eq!(build.code, 2, "{build:#?}");
        assert!(build.stderr.contains("theme.toml"), "{build:#?}");
    }
}

#[test]
fn a_theme_that_is_not_there_is_no_finding() {
    for arguments in [&["theme", "check", "absent"][..], &["theme", "check"]] {
        let project = Project::of("").with_settings("[theme]\nname = \"absent\"\n");
        let run = project.run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{run:#?}");
        assert!(run.stderr.contains("“absent”"), "{run:#?}");
    }
    let run = Project::of("").run(&["theme", "check"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:#?}");
}

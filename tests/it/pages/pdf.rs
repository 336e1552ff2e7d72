//! PDFs: the same notice gives the same bytes in every process, and a notice that cannot be printed gives a clear error.
#![cfg(feature = "pdf")]

use crate::support::{Project, files_under, notice, run};

const PDF: &[&str] = &["build", "--format", "pdf"];

/// Returns the PDF of the notice `a` in English.
fn pdf(project: &Project) -> Vec<u8> {
    let run = project.run(PDF);
    assert_eq!(run.code, 0, "{run:#?}");
    let bytes = std::fs::read(project.path("public/en/a.pdf")).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7"));
    bytes
}

fn section(text: &str) -> Project {
    Project::of(&format!(
        "[notice]\nlanguages = [\"en\"]\n[[section]]\nid = \"more\"\nheading.en = \"More\"\ntext.en = '''\n{text}\n'''\n"
    ))
}

/// Checks that the build fails with an error that names the file, and publishes no page.
fn refused(project: &Project, words: &[&str]) {
    let run = project.run(PDF);
    assert_eq!(run.code, 2, "{run:#?}");
    for word in words {
        assert!(run.stderr.contains(word), "{word}\n{}", run.stderr);
    }
    assert!(!project.path("public/en").exists());
}

#[test]
fn two_processes_write_the_same_bytes() {
    let project = section("Words, *words* and [more](https://www.aamu.example).");
    let first = pdf(&project);
    std::fs::remove_dir_all(project.path("public")).unwrap();
    assert_eq!(first, pdf(&project));
}

#[test]
fn days_and_threads_make_no_difference() {
    let project = Project::repository();
    let mut folders = Vec::new();
    for (threads, day) in [("1", "2026-01-01"), ("4", "2031-12-31")] {
        let out = format!("public-{threads}");
        let mut command = notice(&project.path(""));
        command.args(["build", "--format", "pdf", "--today", day, "--out", &out]).env("RAYON_NUM_THREADS", threads);
        let run = run(&mut command);
        assert_eq!(run.code, 0, "{run:#?}");
        folders.push(files_under(&project.path(&out)));
    }
    assert_eq!(folders[0].keys().filter(|path| path.ends_with(".pdf")).count(), 21);
    assert!(folders[0] == folders[1]);
}

const CODE: [&str; 7] = [
    "#panic(\"no\")",
    "#read(\"/etc/passwd\")",
    "#import \"x.typ\": *",
    "$ x $ @label = Heading < section-more > #[a] #{b}",
    "] #set page(width: 1pt) [",
    "/ Term: no // comment /* comment #raw(\"a\")",
    "~ --- -? \\u{41} \\ + _a_ *b*",
];

#[test]
fn a_text_that_is_typst_code_is_words() {
    let bytes = pdf(&section(&CODE.map(|line| format!("- {line}\n")).concat()));
    assert!(bytes.len() > 10_000);
}

#[test]
fn typst_code_is_words_in_every_field() {
    for code in CODE {
        let quoted = format!("'''{code}'''");
        let notice = format!(
            "[notice]\nlanguages = [\"en\"]\nversion = {quoted}\ntitle.en = {quoted}\n\
             [controller]\nname = {quoted}\nstreet-address = {quoted}\nweb = \"https://www.aamu.example/#panic()$@a\"\n\
             [register]\nname.en = {quoted}\n\
             [[section]]\nid = \"more\"\nheading.en = {quoted}\ntext.en = {quoted}\n"
        );
        let site = "base-url = \"https://www.aamu.example/$@a\"";
        let settings = format!("[site]\ntitle.en = {quoted}\nbanner.en = {quoted}\n{site}\n");
        pdf(&Project::empty().with_settings(&settings).with("notices/a.toml", notice));
    }
}

#[test]
fn long_lists_and_long_words_fit() {
    let items: String = (0..10_000).map(|number| format!("- item {number}\n")).collect();
    assert!(pdf(&section(&items)).len() > 200_000);
    pdf(&section(&format!("{} and {}", "a".repeat(500), "Å".repeat(500))));
}

#[test]
fn the_fonts_have_the_characters_of_european_languages() {
    pdf(&section("åäö ÅÄÖ šž ŠŽ õ ø æ ß ő ł ñ Ω Ж § € – — ‑ … “ ” ’ « » • ½ °  ﬁ"));
}

#[test]
fn a_missing_glyph_is_reported_with_its_place() {
    let place = ["notices/a.toml:9:", "“en”", "section “more”"];
    for (text, character) in [("Smile 🙂", "U+1F642"), ("שלום", "U+05E9"), ("مرحبا", "U+0645"), ("漢字", "U+6F22")]
    {
        refused(&section(text), &[&place[..], &[character]].concat());
    }
}

#[test]
fn a_missing_glyph_is_found_in_every_file_and_field() {
    let smile = "Smile 🙂";
    let notice = "# 🙂\n[controller]\nname = \"Aamu Oy\"\n[notice]\nlanguages = [\"en\"]\n";
    for (name, value) in [("title.en", smile), ("version", "1.0 🙂")] {
        let project = Project::with_notice(format!("{notice}{name} = \"{value}\"\n"));
        refused(&project, &["notices/a.toml:6:", "U+1F642"]);
    }
    let heading = format!("{notice}[[section]]\nid = \"more\"\nheading.en = \"{smile}\"\ntext.en = \"Words.\"\n");
    refused(&Project::with_notice(heading), &["notices/a.toml:8:21", "U+1F642", "section “more”"]);
    let inherited = Project::with_notice("[notice]\nlanguages = [\"en\"]\n")
        .with("notices/_defaults.toml", format!("[controller]\nname = \"{smile}\"\n"));
    refused(&inherited, &["notices/_defaults.toml:2:15", "U+1F642"]);
    let settings = format!("[site]\nbanner.en = \"{smile}\"\n");
    let banner = Project::empty().with_settings(&settings).with("notices/a.toml", notice);
    refused(&banner, &["notice.toml:2:", "U+1F642", "banner"]);
}

#[test]
fn combining_characters_and_variants_give_the_same_pdf() {
    let whole = pdf(&section("Käyttö, förordning, Žižek, õ © and ™."));
    let parts = pdf(&section(
        "Ka\u{308}ytto\u{308}, fo\u{308}rordning, Z\u{30c}iz\u{30c}ek, o\u{303} ©\u{fe0f} and ™\u{fe0e}.",
    ));
    assert!(whole == parts);
}

#[test]
fn addresses_with_other_characters_are_links_too() {
    pdf(&section("[More](https://www.käyttö.example/sähkö?q=å) and [mail](mailto:tieto@käyttö.example)."));
}

#[test]
fn a_logo_that_is_no_picture_is_refused() {
    let words = "Words.";
    refused(&section(words).with_settings("[theme]\nlogo = \"missing.svg\"\n"), &["missing.svg"]);
    for name in ["logo.png", "logo.jpg", "logo.webp"] {
        let settings = format!("[theme]\nlogo = \"{name}\"\n");
        refused(&section(words).with_settings(&settings).with(name, "no picture"), &["notice.toml:2:", "logo"]);
    }
    refused(&with_svg("no picture"), &["logo.svg:1:1", "not well-formed"]);
    // The head of a PNG without any pixels.
    let cut = section(words).with_settings("[theme]\nlogo = \"logo.png\"\n").with("logo.png", png(9));
    refused(&cut, &["notice.toml:2:", "logo"]);
    let mut bytes = b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf".to_vec();
    bytes.extend(b"\0\0\0\x26meta\0\0\0\0\0\0\0\x24iprp\0\0\0\x1cipco\0\0\0\x14ispe\0\0\0\0\0\0\0\x09\0\0\0\x09");
    let avif = section(words).with_settings("[theme]\nlogo = \"logo.avif\"\n").with("logo.avif", bytes);
    refused(&avif, &["notice.toml:2:", "avif", "svg, png, jpg"]);
}

/// Returns the head of a PNG of this size.
fn png(size: u32) -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    png.extend([size.to_be_bytes(), size.to_be_bytes()].concat());
    png.extend([8, 6, 0, 0, 0, 0, 0, 0, 0]);
    png
}

/// Returns a project whose logo is this SVG.
fn with_svg(svg: &str) -> Project {
    section("Words.").with_settings("[theme]\nlogo = \"logo.svg\"\n").with("logo.svg", svg)
}

#[test]
fn a_logo_that_is_a_bomb_is_refused_soon() {
    let mut uses = String::from("<rect id='a0' width='1' height='1'/>");
    for level in 0..12 {
        let below = format!("<use href='#a{level}'/>").repeat(10);
        uses.push_str(&format!("<g id='a{}'>{below}</g>", level + 1));
    }
    let mut entities = String::from("<!DOCTYPE svg [<!ENTITY e0 \"aaaaaaaaaa\">");
    for level in 0..12 {
        let below = format!("&e{level};").repeat(10);
        entities.push_str(&format!("<!ENTITY e{} \"{below}\">", level + 1));
    }
    let open = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>";
    for bomb in [
        format!("{open}{uses}</svg>"),
        format!("{entities}]>{open}<text>&e12;</text></svg>"),
        format!("{open}<image href='/etc/passwd' width='9' height='9'/></svg>"),
        format!("{open}<image href='https://www.aamu.example/a.png' width='9' height='9'/></svg>"),
    ] {
        refused(&with_svg(&bomb), &["logo.svg:1:", "logo"]);
    }
}

/// Filters become pixels on paper, and a kilobyte of them could take a minute for each notice.
#[test]
fn filters_that_are_much_work_are_refused_soon() {
    let svg = |region: &str, steps: &str, shapes: &str| {
        format!(
            "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><filter id='f' {region}>{steps}</filter>{shapes}</svg>"
        )
    };
    let far = "x='-1e6' y='-1e6' width='2e6' height='2e6'";
    let blur = "<feGaussianBlur stdDeviation='3'/>";
    let shape = "<rect width='40' height='20' filter='url(#f)'/>";
    for (what, bomb) in [
        ("far and often", svg(far, &blur.repeat(20), &shape.repeat(10))),
        ("far", svg(far, blur, shape)),
        (
            "in a pattern",
            svg(
                far,
                blur,
                &format!(
                    "<pattern id='p' width='9' height='9'>{shape}</pattern><rect width='9' height='9' fill='url(#p)'/>"
                ),
            ),
        ),
        ("noise", svg("", "<feTurbulence baseFrequency='0.1' numOctaves='10'/>", &shape.repeat(20))),
        ("a great radius", svg("", "<feMorphology operator='dilate' radius='30'/>", shape)),
        (
            "a great shape",
            svg("", &blur.repeat(4), "<g transform='scale(1e5)'><rect width='40' height='20' filter='url(#f)'/></g>"),
        ),
    ] {
        let began = std::time::Instant::now();
        let run = with_svg(&bomb).run(PDF);
        assert_eq!(run.code, 2, "{what}: {run:#?}");
        let is_named = ["filter steps", "effects of the logo"].iter().any(|words| run.stderr.contains(words));
        assert!(is_named, "{what}: {}", run.stderr);
        assert!(began.elapsed() < std::time::Duration::from_secs(20), "{what}");
    }
    // A shadow as Figma writes it.
    let shadow =
        "<feFlood flood-opacity='0' result='b'/><feOffset dy='2'/><feGaussianBlur stdDeviation='2'/><feBlend in2='b'/>";
    pdf(&with_svg(&svg("", shadow, &shape.repeat(4))));
}

#[test]
fn an_odd_svg_is_printed_or_refused() {
    let open = "<svg xmlns='http://www.w3.org/2000/svg'";
    for svg in [
        format!("{open} width='1000000000' height='1000000000'><rect width='1e9' height='1e9'/></svg>"),
        format!("{open} width='1000000' height='1'><rect width='1e6' height='1'/></svg>"),
        format!("{open} width='1' height='1000000'><rect width='1' height='1e6'/></svg>"),
        format!("{open} width='0' height='0'/>"),
        format!("{open} width='9' height='9'><g id='a'><use href='#a'/></g></svg>"),
        format!("{open} width='9' height='9'><script>alert(1)</script><text y='9'>Aamu שלום 🙂</text></svg>"),
        format!(
            "{open} width='9' height='9'><filter id='f' x='-1e6' y='-1e6' width='2e6' height='2e6'>\
             <feGaussianBlur stdDeviation='1e5'/></filter><rect width='9' height='9' filter='url(#f)'/></svg>"
        ),
    ] {
        let run = with_svg(&svg).run(PDF);
        let is_placed = ["notice.toml:2:", "logo.svg:1:"].iter().any(|place| run.stderr.contains(place));
        assert!(run.code == 0 || (run.code == 2 && is_placed), "{svg}: {run:#?}");
    }
}

#[test]
fn a_picture_of_more_pixels_than_paper_shows_is_refused() {
    let project = section("Words.").with_settings("[theme]\nlogo = \"logo.png\"\n").with("logo.png", png(50_000));
    refused(&project, &["notice.toml:2:", "50000", "pixels"]);
}

#[test]
fn a_logo_changes_the_document() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20'/></svg>";
    let plain = pdf(&section("Words."));
    let with_logo = pdf(&section("Words.").with_settings("[theme]\nlogo = \"logo.svg\"\n").with("logo.svg", svg));
    assert_ne!(plain, with_logo);
}

#[test]
fn a_draft_is_one_on_paper_too() {
    let project =
        Project::empty().with("notices/a.toml", "[notice]\nlanguages = [\"en\"]\n[register]\nname = \"Aamu\"\n");
    let run = project.run(&["build", "--format", "pdf", "--draft"]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert!(project.path("public-draft/en/a.pdf").exists());
}

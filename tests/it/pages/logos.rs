//! Logos: the pictures of tools look as before, and nothing in one runs, loads, moves or grows without bounds.

use std::time::{Duration, Instant};

use notice::logo::{KINDS, publishable};
use notice::problem::Fault;

use crate::support::{AAMU, EN, Project, locale};

const OPEN: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
                    viewBox=\"0 0 40 20\">";

/// The head of a PNG of this size.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    png.extend([width.to_be_bytes(), height.to_be_bytes()].concat());
    png.extend([8, 6, 0, 0, 0, 0, 0, 0, 0]);
    png
}

/// A PNG of one pixel.
const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/// Returns an error in the words that the command line shows.
fn in_words(error: &notice::logo::Error) -> String {
    locale(EN).word(&error.message())
}

fn clean(svg: &str) -> Result<String, Vec<String>> {
    let began = Instant::now();
    let published = publishable("logo.svg", "svg", svg.as_bytes().to_vec());
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
    match published {
        Ok(bytes) => Ok(String::from_utf8(bytes).unwrap()),
        Err(errors) => {
            let text = |error: &notice::logo::Error| {
                assert!(!locale(EN).word_remedy(&error.message()).is_empty());
                format!("{}: {}", error.place().unwrap_or_default(), in_words(error))
            };
            Err(errors.iter().map(text).collect())
        }
    }
}

/// Returns an SVG with this content, as it is published.
fn of(content: &str) -> Result<String, Vec<String>> {
    clean(&format!("{OPEN}{content}</svg>"))
}

#[track_caller]
fn refused(svg: &str, words: &str) {
    let errors = clean(svg).expect_err(svg);
    let first = errors.first().unwrap();
    assert!(first.starts_with("logo.svg:") && first.contains(words), "{words}: {errors:?}");
}

/// What the tools of designers write: each with the parts that must stay, and those that nobody sees.
const OF_TOOLS: &[(&str, &[&str], &[&str])] = &[
    // Illustrator: a document type with entities, its own file in a switch, styles as CDATA.
    (
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- Generator: Adobe Illustrator -->\n<!DOCTYPE svg PUBLIC \
         \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [\n\t<!ENTITY ns_svg \
         \"http://www.w3.org/2000/svg\">\n\t<!ENTITY ns_ai \"http://ns.adobe.com/AdobeIllustrator/10.0/\">\n]>\n<svg \
         version=\"1.1\" id=\"Layer_1\" xmlns:i=\"&ns_ai;\" xmlns=\"&ns_svg;\" viewBox=\"0 0 40 20\" \
         style=\"enable-background:new 0 0 40 20;\" xml:space=\"preserve\" \
         i:viewOrigin=\"0 0\"><style type=\"text/css\"><![CDATA[\n\t.st0{fill:#1f5c4d;}\n\t.st1{fill:url(#SVGID_1_);}\n]]></style>\
         <switch><foreignObject requiredExtensions=\"&ns_ai;\" x=\"0\" y=\"0\" width=\"1\" height=\"1\"><i:pgfRef \
         id=\"adobe\"/></foreignObject><g i:extraneous=\"self\"><linearGradient id=\"SVGID_1_\" \
         gradientUnits=\"userSpaceOnUse\" x1=\"0\" x2=\"40\"><stop offset=\"0\" style=\"stop-color:#FFFFFF\"/></linearGradient>\
         <path class=\"st0\" d=\"M0,0h40v20H0z\"/><rect class=\"st1\" width=\"4\" height=\"4\"/></g></switch></svg>",
        &[
            ".st0{fill:#1f5c4d}",
            "fill:url(#SVGID_1_)",
            "<switch><g><linearGradient",
            "d=\"M0,0h40v20H0z\"",
            "xml:space",
        ],
        &["DOCTYPE", "foreignObject", "pgf", "adobe", "extraneous", "Generator"],
    ),
    // Inkscape: namespaces of its own, metadata, gradients that refer to each other.
    (
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:svg=\"http://www.w3.org/2000/svg\" \
         xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
         xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" \
         xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" \
         xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" width=\"40mm\" height=\"20mm\" \
         sodipodi:docname=\"/home/maija/logo.svg\"><sodipodi:namedview pagecolor=\"#fff\"/><defs><linearGradient id=\"a\"><stop \
         offset=\"0\"/></linearGradient><linearGradient id=\"b\" xlink:href=\"#a\" gradientTransform=\"scale(2)\"/><filter \
         id=\"f\" style=\"color-interpolation-filters:sRGB\"><feGaussianBlur stdDeviation=\"1\"/></filter></defs><metadata>\
         <rdf:RDF/></metadata><svg:g inkscape:label=\"Layer 1\" inkscape:groupmode=\"layer\"><path \
         style=\"fill:url(#b);filter:url(#f);-inkscape-stroke:none\" d=\"M 0,0 H 4\" \
         sodipodi:nodetypes=\"cc\"/><text xml:space=\"preserve\" x=\"1\" y=\"9\"><tspan \
         style=\"font-family:'Noto Sans'\">Aamu &amp; Å</tspan></text></svg:g></svg>",
        &["xlink:href=\"#a\"", "fill:url(#b);filter:url(#f)", "stdDeviation=\"1\"", "<g><path", "Aamu &amp; Å"],
        &["maija", "sodipodi", "inkscape", "metadata", "rdf"],
    ),
    // Figma: a mask, a clip, a shadow, a picture in a pattern.
    (
        "<svg width=\"40\" height=\"20\" viewBox=\"0 0 40 20\" fill=\"none\" xmlns=\"http://www.w3.org/2000/svg\" \
         xmlns:xlink=\"http://www.w3.org/1999/xlink\"><g clip-path=\"url(#clip0)\" filter=\"url(#filter0_d)\"><mask id=\"m\" \
         style=\"mask-type:luminance\" maskUnits=\"userSpaceOnUse\" x=\"0\" y=\"0\" width=\"4\" height=\"4\"><path \
         fill-rule=\"evenodd\" d=\"M0 0H4\" fill=\"white\"/></mask><g mask=\"url(#m)\"><rect width=\"4\" height=\"4\" \
         fill=\"url(#p)\" style=\"mix-blend-mode:multiply\"/></g></g><defs><pattern id=\"p\" \
         patternContentUnits=\"objectBoundingBox\" width=\"1\" height=\"1\"><use xlink:href=\"#i\" \
         transform=\"scale(0.01)\"/></pattern><clipPath id=\"clip0\"><rect width=\"40\" height=\"20\"/></clipPath><filter \
         id=\"filter0_d\" x=\"0\" y=\"0\" width=\"48\" height=\"28\" filterUnits=\"userSpaceOnUse\"><feFlood \
         flood-opacity=\"0\" result=\"b\"/><feOffset dy=\"4\"/><feGaussianBlur stdDeviation=\"2\"/><feBlend in2=\"b\" \
         mode=\"normal\"/></filter><image id=\"i\" width=\"1\" height=\"1\" preserveAspectRatio=\"none\" \
         xlink:href=\"data:image/png;base64,PIXEL\"/></defs></svg>",
        &[
            "clip-path=\"url(#clip0)\"",
            "mask-type:luminance",
            "mix-blend-mode:multiply",
            "xlink:href=\"#i\"",
            "<feBlend in2=",
            "xlink:href=\"data:image/png;base64,iVBOR",
            "preserveAspectRatio=\"none\"",
        ],
        &[],
    ),
    // Sketch: a title, a description, numbers with units, a symbol; a link, and colours for a dark page.
    (
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:sketch=\"http://www.bohemiancoding.com/sketch/ns\" viewBox=\"0 0 4 4\">\
         <title>Aamu</title><desc>Created with Sketch.</desc><style>@media (prefers-color-scheme: dark) { path { fill: #fff } \
         }</style><symbol id=\"s\"><circle r=\"2\"/></symbol><a href=\"https://www.aamu.example\" target=\"_blank\"><g \
         sketch:type=\"MSPage\" data-name=\"a\" aria-label=\"b\"><use href=\"#s\"/><polygon points=\"0,0 1,1\"/></g></a></svg>",
        &[
            "<title>Aamu</title>",
            "prefers-color-scheme: dark",
            "<use href=\"#s\"/>",
            "<a><g><use",
            "points=\"0,0 1,1\"",
        ],
        &["Sketch", "MSPage", "aamu.example", "data-name", "aria-label"],
    ),
];

#[test]
fn what_the_tools_of_designers_write_looks_as_before() {
    for (svg, kept, left_out) in OF_TOOLS {
        let svg = svg.replace("PIXEL", PIXEL);
        let published = clean(&svg).unwrap();
        for part in *kept {
            assert!(published.contains(part), "{part} is missing: {published}");
        }
        for part in *left_out {
            assert!(!published.contains(part), "{part} is there: {published}");
        }
        assert_eq!(clean(&published).as_ref(), Ok(&published), "what is published is published as it is");
    }
}

/// What runs, loads or moves, wherever it stands.
const HOSTILE: &[(&str, &str)] = &[
    ("<script>alert(1)</script>", "script"),
    ("<script href=\"https://www.aamu.example/x.js\"/>", "script"),
    ("<g><defs><script type=\"module\"><![CDATA[alert(1)]]></script></defs></g>", "script"),
    ("<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>", "script"),
    ("<script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script>", "script"),
    ("<handler/>", "script"),
    ("<g onload=\"alert(1)\"/>", "onload"),
    ("<g ONLOAD=\"alert(1)\"/>", "ONLOAD"),
    ("<path d=\"\" onclick=\"&#97;lert(1)\"/>", "onclick"),
    ("<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>", "foreignObject"),
    ("<foreignObject requiredExtensions=\"http://www.w3.org/1999/xhtml\"/>", "foreignObject"),
    ("<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"https://www.aamu.example\"/>", "iframe"),
    ("<link xmlns=\"http://www.w3.org/1999/xhtml\" rel=\"stylesheet\" href=\"a.css\"/>", "link"),
    ("<image href=\"https://www.aamu.example/a.png\"/>", "loads"),
    ("<image xlink:href=\"/etc/passwd\"/>", "loads"),
    ("<image href=\"a.png\"/>", "loads"),
    ("<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>", "no PNG"),
    ("<image href=\"data:image/png;base64,PHN2Zy8+\"/>", "no PNG"),
    ("<image href=\"data:text/html,&lt;script&gt;\"/>", "no PNG"),
    ("<filter><feImage href=\"https://www.aamu.example/a.png\"/></filter>", "feImage"),
    ("<use href=\"https://www.aamu.example/a.svg#b\"/>", "loads"),
    ("<use xlink:href=\"data:image/svg+xml;base64,PHN2Zy8+#b\"/>", "loads"),
    ("<use x:href=\"other.svg#b\" xmlns:x=\"http://www.w3.org/1999/xlink\"/>", "loads"),
    ("<linearGradient href=\"//aamu.example/a.svg#b\"/>", "loads"),
    ("<textPath href=\"javascript:alert(1)\"/>", "loads"),
    ("<path fill=\"url(https://www.aamu.example/a.svg#b)\"/>", "loads"),
    ("<path fill=\"url( '//aamu.example#b' )\"/>", "loads"),
    ("<path fill=\"URL(&quot;a.svg#b&quot;)\"/>", "loads"),
    ("<path filter=\"url(#a) url(https://www.aamu.example/#b)\"/>", "loads"),
    ("<path mask=\"u\\72l(https://www.aamu.example/#b)\"/>", "cannot be checked"),
    ("<path mask=\"image-set('https://www.aamu.example/a.png' 1x)\"/>", "cannot be checked"),
    ("<path style=\"fill:url(https://www.aamu.example/#b)\"/>", "loads"),
    ("<path style=\"--a:url(https://www.aamu.example/#b)\"/>", "loads"),
    ("<path style=\"animation:a 1s infinite\"/>", "animated"),
    ("<style>@import url(https://www.aamu.example/a.css);</style>", "loads"),
    ("<style>@import 'https://www.aamu.example/a.css';</style>", "loads"),
    ("<style>@&#105;mport 'https://www.aamu.example/a.css';</style>", "loads"),
    ("<style><![CDATA[@font-face{src:url(https://www.aamu.example/a.woff)}]]></style>", "loads"),
    ("<style>path{fill:url(https://www.aamu.example/#b)}</style>", "loads"),
    ("<style>@keyframes a{to{opacity:0}}</style>", "animated"),
    ("<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>", "animated"),
    ("<a href=\"#\"><set attributeName=\"xlink:href\" to=\"javascript:alert(1)\"/></a>", "animated"),
    ("<animateTransform attributeName=\"transform\" type=\"rotate\" repeatCount=\"indefinite\"/>", "animated"),
];

#[test]
fn what_runs_loads_or_moves_is_refused_at_its_line() {
    for (content, words) in HOSTILE {
        refused(&format!("{OPEN}\n\n{content}</svg>"), words);
        let errors = clean(&format!("{OPEN}\n\n{content}</svg>")).unwrap_err();
        assert!(errors[0].starts_with("logo.svg:3:"), "{content}: {errors:?}");
    }
    let all: String = HOSTILE.iter().map(|(content, _)| format!("{content}\n")).collect();
    assert!(of(&all).unwrap_err().len() >= HOSTILE.len(), "all at once");
}

#[test]
fn what_nobody_sees_is_left_out() {
    for content in [
        "<metadata><script>alert(1)</script></metadata>",
        "<x:y xmlns:x=\"urn:x\" onload=\"alert(1)\"/>",
        "<!-- <script>alert(1)</script> -->",
        "<unknown onload=\"alert(1)\"><script/></unknown>",
        "<desc onclick=\"alert(1)\">x</desc>",
        "<cursor xlink:href=\"https://www.aamu.example\"/>",
        "<?php alert(1) ?>",
        "alert(1)",
        "<style type=\"text/less\">@import 'alert(1)';</style>",
    ] {
        assert_eq!(of(content).unwrap(), format!("{OPEN}</svg>\n").replace("></svg>", "/>"), "{content}");
    }
    let link =
        of("<a xlink:href=\"javascript:alert(1)\"><path d=\"M0\" xml:base=\"javascript:x\" cursor=\"url(x)\"/></a>");
    assert!(link.unwrap().contains("<a><path d=\"M0\"/></a>"));
    let escaped = of("<title>&lt;script>alert(1)&lt;/script></title><g id=\"&quot;&gt;&lt;script&gt;\"/>").unwrap();
    assert!(escaped.contains("<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>"), "{escaped}");
    assert!(escaped.contains("<g id=\"&quot;&gt;&lt;script&gt;\"/>"), "{escaped}");
}

#[test]
fn what_is_no_svg_is_refused() {
    let utf_16: Vec<u8> = format!("\u{feff}{OPEN}</svg>").encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert!(in_words(&publishable("logo.svg", "svg", utf_16).unwrap_err()[0]).contains("UTF-8"));
    assert!(publishable("logo.svg", "svg", b"\x1f\x8b\x08".to_vec()).is_err());
    for (svg, words) in [
        ("", "not well-formed"),
        ("words", "not well-formed"),
        ("<svg>", "not well-formed"),
        ("<svg/>", "no SVG"),
        ("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "no SVG"),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>", "not well-formed"),
        (
            "<?xml-stylesheet href=\"https://www.aamu.example/a.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "loads",
        ),
        (
            "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>",
            "entity",
        ),
        ("<!DOCTYPE svg [<!ENTITY % a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "entity"),
        ("<!DOCTYPE svg [<!ENTITY a \"<script/>\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>", "entity"),
    ] {
        refused(svg, words);
    }
    let with_mark = clean(&format!("\u{feff}{OPEN}</svg>")).unwrap();
    assert!(with_mark.starts_with("<svg"));
}

/// A place counts characters, from the first that is none of the file's mark.
#[test]
fn places_are_those_that_an_editor_shows() {
    let comment = format!("<style>/*{}*/ a{{fill:url(http://x)}}</style>", "ä".repeat(20));
    let rules = "<style>/*ä\n€*/\n\n ä{fill:red}/*é*/ a{fill:url(http://x)}</style>";
    for (content, line, column) in [(comment.as_str(), 2, 33), (rules, 5, 19), ("é<g onload=\"x\"/>", 2, 5)] {
        for mark in ["", "\u{feff}"] {
            let errors = clean(&format!("{mark}{OPEN}\n{content}</svg>")).unwrap_err();
            assert!(errors[0].starts_with(&format!("logo.svg:{line}:{column}: ")), "{content}: {errors:?}");
        }
    }
    for torn in ["<svg><a b='", "<svg><!X"] {
        let without = clean(torn).unwrap_err();
        assert_eq!(clean(&format!("\u{feff}{torn}")).unwrap_err(), without);
    }
}

/// A file in which everything is wrong is not worth an hour.
#[test]
fn faults_without_number_are_told_up_to_a_limit_and_soon() {
    let all = [
        format!("<style>{}</style>", "a{fill:url(x)}".repeat(50_000)),
        format!("<style>a{{{}}}</style>", "fill:url(x);".repeat(50_000)),
        "<g onload=\"x\"/>".repeat(40_000),
        "<g style=\"fill:url(x)\"/>".repeat(40_000),
        "<style>@x{}</style>".repeat(20_000),
    ];
    for content in all {
        assert_eq!(of(&content).unwrap_err().len(), 100, "{}", &content[..30]);
    }
    assert!(of(&"<path d=\"M0 0\"/>".repeat(45_000)).is_ok(), "places take no time either");
}

/// What is small for a reader of XML or of rules, and much when each is compared with each.
#[test]
fn what_is_compared_with_all_others_is_refused_soon() {
    let values = "url(#x) ".repeat(6_000);
    let groups = "<g/>".repeat(40_000);
    refused(&format!("{OPEN}<style>*{{fill:{values}}}</style>{groups}</svg>"), "parts");
    let distinct: String = (0..6_000).map(|n| format!("url(#x{n}) ")).collect();
    refused(&format!("{OPEN}<style>*{{fill:{distinct}}}</style>{groups}</svg>"), "parts");
    let selectors = vec!["*"; 900].join(",");
    refused(&format!("{OPEN}<style>{selectors}{{fill:{distinct}}}</style>{groups}</svg>"), "parts");
    refused(&format!("{OPEN}<style>{selectors}{{fill:url(#a)}}</style>{groups}</svg>"), "parts");
    refused(&format!("{OPEN}<style>{selectors}{{filter:blur(1px)}}</style>{groups}</svg>"), "filter steps");
    let names = |level: usize| (0..90).map(|n| format!(" xmlns:n{level}_{n}='u'")).collect::<String>();
    let nested: String = (0..60).map(|level| format!("<g{}>", names(level))).collect();
    refused(&format!("{OPEN}{nested}{}", "<g xmlns:z='z'/>".repeat(20_000)), "namespaces");
    refused(&format!("{OPEN}{}</svg>", "<g xmlns:z='z'/>".repeat(20_000)), "namespaces");
}

/// Small files that are much work.
#[test]
fn what_grows_without_bounds_is_refused_soon() {
    let laughs: String =
        (1..12).map(|n| format!("<!ENTITY e{n} \"{}\">", format!("&e{};", n - 1).repeat(10))).collect();
    refused(&format!("<!DOCTYPE svg [<!ENTITY e0 \"ha\">{laughs}]>{OPEN}<text>&e11;</text></svg>"), "entity");
    let long = format!("<!DOCTYPE svg [<!ENTITY e \"{}\">]>", "a".repeat(100_000));
    refused(&format!("{long}{OPEN}<text>{}</text></svg>", "&e;".repeat(10_000)), "entity");
    let short = "<!DOCTYPE svg [<!ENTITY e \"aaaa\">]>";
    refused(&format!("{short}{OPEN}<text>{}</text></svg>", "&e;".repeat(10_000)), "references");
    refused(&format!("{OPEN}{}", "<g>".repeat(100_000)), "nested");
    refused(
        &format!("{OPEN}<g {}/></svg>", (0..60_000).map(|n| format!("a{n}='' ")).collect::<String>()),
        "attributes",
    );
    let uses = |levels: usize, times: usize, open: &str, close: &str| -> String {
        let level = |n: usize| format!("<g id='a{}'>{}</g>", n + 1, format!("{open}a{n}{close}").repeat(times));
        format!("{OPEN}<g id='a0'><path d='M0'/></g>{}</svg>", (0..levels).map(level).collect::<String>())
    };
    refused(&uses(12, 10, "<use href='#", "'/>"), "parts");
    refused(&uses(12, 10, "<use xlink:href='#", "'/>"), "parts");
    refused(&uses(12, 10, "<rect fill='url(#", ")'/>"), "parts");
    refused(&uses(12, 10, "<rect style='mask:url(#", ")'/>"), "parts");
    refused(&uses(5_000, 1, "<use href='#", "'/>"), "nested");
    let masks: String = (0..12)
        .map(|n| format!("<mask id='m{}'>{}</mask>", n + 1, format!("<rect class='c{n}'/>").repeat(10)))
        .collect();
    let rules: String = (0..13).map(|n| format!("svg rect.c{n}{{mask:url(#m{n})}}")).collect();
    refused(&format!("{OPEN}<style>{rules}</style><mask id='m0'/>{masks}<rect class='c12'/></svg>"), "parts");
    refused(&format!("{OPEN}<g id='a'><use href='#a'/></g></svg>"), "shows itself");
    refused(
        &format!(
            "{OPEN}<pattern id='a'><rect fill='url(#b)'/></pattern><pattern id='b'><rect fill='url(#a)'/></pattern></svg>"
        ),
        "shows itself",
    );
    let marker = "<marker id='m'><path d='M0 0h1v1z'/></marker>";
    let corners = "h1".repeat(100_000);
    refused(&format!("{OPEN}{marker}<path style='marker-mid:url(#m)' d='M0 0{corners}'/></svg>"), "parts");
    let rects = "<rect/>".repeat(60_000);
    let many = publishable("logo.svg", "svg", format!("{OPEN}{rects}</svg>").into_bytes()).unwrap_err();
    assert!(in_words(&many[0]).contains("too many elements"), "{many:?}");
    let blurs = "<feGaussianBlur stdDeviation='9'/>".repeat(300);
    refused(&format!("{OPEN}<filter id='f'>{blurs}</filter><g filter='url(#f)'/></svg>"), "filter steps");
    let groups = "<g filter='url(#f)'/>".repeat(300);
    refused(&format!("{OPEN}<filter id='f'><feFlood/></filter>{groups}</svg>"), "filter steps");
    refused(&format!("{OPEN}{}</svg>", "<g style='filter:blur(9px) blur(9px)'/>".repeat(300)), "filter steps");
    refused(&format!("{OPEN}<filter><feTurbulence numOctaves='1000'/></filter></svg>"), "octaves");
    refused(&format!("{OPEN}<filter><feConvolveMatrix order='500 500'/></filter></svg>"), "matrix");
    assert!(in_words(&publishable("logo.svg", "svg", vec![b' '; 3 << 20]).unwrap_err()[0]).contains("2 MiB"));
}

#[test]
fn a_picture_is_what_its_name_says_and_not_too_large() {
    let page = b"<!doctype html><script>alert(1)</script>".to_vec();
    let svg = format!("{OPEN}</svg>").into_bytes();
    for kind in KINDS.iter().filter(|kind| **kind != "svg") {
        for (bytes, words) in
            [(page.clone(), "a web page"), (svg.clone(), "an SVG"), (b"GIF89a\x01\0\x01\0\0\0\0\0\0\0".to_vec(), "gif")]
        {
            let error = in_words(&publishable("logo", kind, bytes).unwrap_err()[0]);
            assert!(error.contains(words), "{kind}: {error}");
        }
        let is_png = publishable("logo", kind, png(9, 9)).is_ok();
        assert_eq!(is_png, *kind == "png");
    }
    assert!(publishable("logo.svg", "svg", png(9, 9)).is_err());
    for size in [(50_000, 50_000), (4097, 1), (1, 4097)] {
        let error = in_words(&publishable("logo.png", "png", png(size.0, size.1)).unwrap_err()[0]);
        assert!(error.contains("4096"), "{error}");
    }
    assert!(publishable("logo.png", "png", png(0, 9)).is_err());
    assert!(publishable("logo.png", "png", b"\x89PNG\r\n\x1a\n".to_vec()).is_err());
}

/// The page links to what is published, under a name that tells its content.
/// What a reader sees of a text is what is written there.
#[test]
fn no_text_of_a_logo_is_shown_in_another_order() {
    for c in ['\u{202e}', '\u{202a}', '\u{2066}', '\u{2069}', '\u{7f}', '\u{e0041}', '\u{fffd}', '\u{2800}'] {
        let code = format!("U+{:04X}", u32::from(c));
        for content in [
            format!("<text>Aamu {c}yO</text>"),
            format!("<text>Aamu &#x{:x};yO</text>", u32::from(c)),
            format!("<text><tspan>{c}</tspan></text>"),
            format!("<title>{c}</title>"),
            format!("<g aria-label=\"{c}\"/>"),
        ] {
            match of(&content) {
                Err(errors) => assert!(errors[0].contains(&code), "{content}: {errors:?}"),
                // What is left out does no harm.
                Ok(svg) => assert!(!svg.contains(c) && !svg.contains("&#"), "{content}: {svg}"),
            }
        }
        assert!(of(&format!("<text>Aamu {c}yO</text>")).is_err(), "{code}");
    }
    for content in [
        "<text unicode-bidi=\"bidi-override\" direction=\"rtl\">x</text>",
        "<text style=\"unicode-bidi:isolate-override\">x</text>",
        "<style>text{unicode-bidi:bidi-override}</style><text>x</text>",
    ] {
        refused(&format!("{OPEN}{content}</svg>"), "-override");
    }
    of("<text direction=\"rtl\" unicode-bidi=\"embed\">أمو\u{200f} שחר</text><text>Aamu\u{200b}Oy\n\tAb</text>")
        .unwrap();
}

#[test]
fn the_published_file_is_the_clean_one() {
    let svg = format!("<!-- Maija's -->{OPEN}<g inkscape:label=\"x\" xmlns:inkscape=\"urn:x\"/></svg>");
    let project = Project::with_notice(AAMU).with_settings("[theme]\nlogo = \"logo.svg\"\n").with("logo.svg", &svg);
    project.build(&[]);
    let logo = |project: &Project| {
        let files = project.files();
        let (path, bytes) = files.iter().find(|(path, _)| path.contains("assets/logo.")).unwrap();
        (path.clone(), String::from_utf8(bytes.clone()).unwrap())
    };
    let (path, published) = logo(&project);
    assert!(published.ends_with("<g/></svg>\n"), "{published}");
    project.put("logo.svg", &published);
    project.build(&[]);
    assert_eq!(logo(&project).0, path, "the name is that of the content");
}

#[test]
fn a_build_says_all_that_is_wrong_with_a_logo_and_writes_nothing() {
    let svg = format!("{OPEN}\n<script/>\n<g onload=\"x()\"/></svg>");
    let project = Project::with_notice(AAMU).with_settings("[theme]\nlogo = \"logo.svg\"\n").with("logo.svg", svg);
    for command in [&["build"][..], &["theme", "check"]] {
        let run = project.run(command);
        assert_ne!(run.code, 0, "{run:#?}");
        let said = run.stdout + &run.stderr;
        for words in ["logo.svg:2:1", "“script”", "logo.svg:3:4", "“onload”", "plain SVG"] {
            assert!(said.contains(words), "{words}: {said}");
        }
    }
    assert!(!project.path("public").exists());
}

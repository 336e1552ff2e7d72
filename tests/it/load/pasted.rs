//! Texts as people paste them: each keeps its words and its lines, or is refused at the place.

use notice::prose::{Block, Disallowed, Inline, parse};

use crate::support::{Project, codes_at, text_of};

/// Returns a text as a reader sees it: paragraphs on lines of their own, items under `-` or their numbers.
fn shown(text: &str) -> String {
    let parsed = parse(text);
    assert_eq!(parsed.disallowed, [], "{text:?}");
    blocks(&parsed.prose.blocks)
}

fn blocks(all: &[Block]) -> String {
    let shown = all.iter().map(|block| match block {
        Block::Paragraph(content) => inlines(content),
        Block::List { start, items } => {
            let numbers = start.map(|start| start..);
            let items = items.iter().enumerate().map(|(at, item)| {
                let mark = numbers.clone().and_then(|mut numbers| numbers.nth(at));
                format!("<{}>{}", mark.map_or("-".to_owned(), |mark| mark.to_string()), blocks(item))
            });
            items.collect::<Vec<_>>().join("|")
        }
    });
    shown.collect::<Vec<_>>().join("|")
}

fn inlines(all: &[Inline]) -> String {
    let words = all.iter().map(|inline| match inline {
        Inline::Text(words) => words.clone(),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => inlines(inner),
        Inline::Reference(reference) => reference.id().to_owned(),
    });
    words.collect()
}

#[test]
fn the_first_characters_of_a_text_are_kept() {
    for (text, expected) in [
        ("15. maaliskuuta 2025 vaihdoimme.", "15. maaliskuuta 2025 vaihdoimme."),
        ("15. maaliskuuta.\n\n3. kesäkuuta.", "15. maaliskuuta.|3. kesäkuuta."),
        ("15. maaliskuuta.\n3. kesäkuuta.", "15. maaliskuuta.|3. kesäkuuta."),
        ("1. tammikuuta 2026 alkaen.", "1. tammikuuta 2026 alkaen."),
        ("1) vain yksi", "1) vain yksi"),
        ("Tiedot poistetaan\n1. tammikuuta 2027.", "Tiedot poistetaan 1. tammikuuta 2027."),
        ("Tiedot poistetaan\n+ 358 20", "Tiedot poistetaan + 358 20"),
        ("+ 358 20 123 4567", "+ 358 20 123 4567"),
        ("+358 20 123 4567", "+358 20 123 4567"),
        ("* pakollinen tieto", "* pakollinen tieto"),
        ("2026. vuosi", "2026. vuosi"),
        ("007. agentti\n008. toinen", "007. agentti|008. toinen"),
        ("-", "-"),
        ("+", "+"),
        ("1.", "1."),
        ("===", "==="),
        ("#1 yhtiö", "#1 yhtiö"),
        ("~5 vuotta tai ~10 vuotta", "~5 vuotta tai ~10 vuotta"),
        ("a ~b~ c", "a ~b~ c"),
        ("15. *maaliskuuta* 2025", "15. maaliskuuta 2025"),
        ("- a\n\n  15. b\n\n- c", "<->a|15. b|<->c"),
    ] {
        assert_eq!(shown(text), expected, "{text:?}");
    }
}

#[test]
fn lists_are_lists() {
    for (text, expected) in [
        ("1. a\n2. b", "<1>a|<2>b"),
        ("1. 1. a\n2. b", "<1>1. a|<2>b"),
        ("3. a\n4. b", "<3>a|<4>b"),
        ("1) a\n2) b\n3) c", "<1>a|<2>b|<3>c"),
        ("Näin:\n1. a\n2. b", "Näin:|<1>a|<2>b"),
        ("- a\n- b", "<->a|<->b"),
        ("- a", "<->a"),
        ("* a\n* b", "<->a|<->b"),
        ("+ a\n+ b", "<->a|<->b"),
        ("- a\n  1. b\n  2. c", "<->a|<1>b|<2>c"),
        ("1. a\n\n   b\n\n2. c", "<1>a|b|<2>c"),
    ] {
        assert_eq!(shown(text), expected, "{text:?}");
    }
}

#[test]
fn ordinary_texts_are_not_refused() {
    for text in [
        "Rekisterinpitäjä\n– tai käsittelijä – vastaa.",
        "Puhelin 020 123, klo 8–16 | ma–pe",
        "AT&T, R&D; K&Ä &c.",
        "&auml;iti &nbsp; isä",
        "Katso [sivu](https://a.example) ja [toinen].",
        "Katso [sivu][1].\n\n[1]: https://a.example",
        "Katso [tietosuoja.pdf](https://a.example/x) ja [www.a.example](https://a.example/tietosuoja).",
        "Katso <https://www.a.example> tai <info@a.example> tai [{section:rights}]({section:rights}).",
        "a == b ja c != d",
        "C:\\temp ja 5 * 3 = 15",
        "Nimi ______ ja __________",
        "Hinta 5–10 € (alv. 25,5 %)",
        "§ 5 mom. 1\n§ 9 mom. 2",
        "Lain 5 §\n6 § ei koske tätä.",
        "Postimyynti; kanta-asiakkuus;\nlaskutus; perintä",
        "henkilö- ja asiakas-\nja markkinointirekisteri",
        "Ks. kohta 1 → kohta 2",
        "-20 astetta\n-30 astetta",
        "Hinta ① ja ② eri",
        "Oikeus perustuu kohdan\na) mukaan lakiin.",
        "{section:rights} ja {x}",
        "Lain 1.1.2025 muutos\n1.1.2026 toinen",
        "3 kuukautta\n4 kuukautta",
        "Kyllä.\r\nEi.",
    ] {
        assert_eq!(parse(text).disallowed, [], "{text:?}");
    }
}

#[test]
fn pasted_structure_is_refused_at_its_place() {
    use Disallowed::{
        Bullets, Columns, Control, Definition, Definitions, Divided, Entity, Footnote, Html, Letters, LineBreak,
        LinkTitle, LinkWithoutWords, LinkWords, Marks, Numbers, Strikethrough, Table, Tasks,
    };
    for (text, what, place) in [
        ("A:\n\n| a | b |\n|---|---|\n| c | d |", Table, "| a | b |\n|---|---|\n| c | d |"),
        ("A:\n| a | b |\n| c | d |", Table, "| a | b |"),
        ("a | b\nc | d", Table, "a | b"),
        ("+---+---+\n| a | b |", Table, "+---+---+"),
        ("Nimi\tTarkoitus\nEväste\tKirjautuminen", Columns, "Nimi\tTarkoitus"),
        ("Nimi     Tarkoitus\nEväste   Kirjautuminen", Columns, "Nimi     Tarkoitus"),
        ("vanha ~~pois~~ uusi", Strikethrough, "~~pois~~"),
        ("- [ ] tehty", Tasks, "[ ]"),
        ("- [x] tehty", Tasks, "[x]"),
        ("Teksti[^1].\n\n[^1]: Viite.", Footnote, "[^1]"),
        ("Teksti[^huom].", Footnote, "[^huom]"),
        ("Sana\n: selitys", Definitions, "Sana\n: selitys"),
        ("Yksi  \nkaksi", LineBreak, "  "),
        ("Yksi\\\nkaksi", LineBreak, "\\"),
        ("Keräämme:\n• nimi\n• osoite", Bullets, "•"),
        ("•\tnimi", Bullets, "•"),
        ("Keräämme:\n▪ nimi", Bullets, "▪"),
        ("Keräämme:\n– nimi", Bullets, "–"),
        ("– nimi\n– osoite", Bullets, "–"),
        ("·\u{a0}nimi\n·\u{a0}osoite", Bullets, "·"),
        ("o\tnimi\no\tosoite", Bullets, "o"),
        ("o nimi\no osoite", Bullets, "o"),
        ("\u{f0b7} nimi", Bullets, "\u{f0b7}"),
        ("a) nimi\nb) osoite", Letters, "a)"),
        ("Keräämme\n(i) nimen\n(ii) osoitteen", Letters, "(i)"),
        ("A. nimi\nB. osoite", Letters, "A."),
        ("1.1 nimi\n1.2 osoite", Letters, "1.1"),
        ("Keräämme:\n2. nimi\n3. osoite", Letters, "2."),
        ("(1) nimi\n(2) osoite", Letters, "(1)"),
        ("1.) nimi\n2.) osoite", Letters, "1.)"),
        ("§ 1 Nimi\n§ 2 Osoite", Letters, "§"),
        ("1 § Nimi\n2 § Osoite", Letters, "1"),
        ("§1 Nimi\n§2 Osoite", Letters, "§1"),
        ("-\u{a0}nimi\n-\u{a0}osoite", Bullets, "-"),
        ("Keräämme:\n*\u{2003}nimi", Bullets, "*"),
        ("–\u{2003}nimi\n–\u{2003}osoite", Bullets, "–"),
        ("① nimi\n② osoite", Bullets, "①"),
        ("Ⓐ nimi\nⒷ osoite", Bullets, "Ⓐ"),
        ("1\u{fe0f}\u{20e3} nimi\n2\u{fe0f}\u{20e3} osoite", Bullets, "1\u{fe0f}\u{20e3}"),
        ("Keräämme:\n→ nimi\n→ osoite", Bullets, "→"),
        ("Keräämme\n-nimi\n-osoite", Bullets, "-nimi"),
        ("- nimi\n* osoite", Bullets, "*"),
        ("┌───┬───┐\n│ a │ b │", Table, "┌───┬───┐"),
        ("a │ b │ c", Table, "a │ b │ c"),
        ("nimi;peruste;aika\nlaskutus;sopimus;5 v", Table, "nimi;peruste;aika"),
        ("tieto\u{ad}\nsuoja", Divided, "tieto\u{ad}"),
        ("1. nimi\n1. osoite", Numbers, "1."),
        ("1. nimi\n2. osoite\n2. puhelin", Numbers, "2."),
        ("Otsikko {: #info }", Marks, "{: #info }"),
        ("Otsikko {#info .iso}", Marks, "{#info .iso}"),
        ("a ==korostus== b", Marks, "==korostus=="),
        ("Katso:\n\n!!! note\n\nteksti", Marks, "!!!"),
        ("::: note\nteksti\n:::", Definitions, "::: note\nteksti\n:::"),
        ("**Sana **loppuu", Marks, "**"),
        ("[Huom]: tärkeä", Definition, "[Huom]: tärkeä"),
        ("[a](https://a.example \"otsikko\")", LinkTitle, "[a](https://a.example \"otsikko\")"),
        ("Katso [](https://a.example).", LinkWithoutWords, "[](https://a.example)"),
        ("Katso [\u{200b} ](https://a.example).", LinkWithoutWords, "[\u{200b} ](https://a.example)"),
        ("Katso [*&shy;*]({section:rights}).", LinkWithoutWords, "[*&shy;*]({section:rights})"),
        ("[www.pankki.fi](https://evil.example)", LinkWords, "[www.pankki.fi](https://evil.example)"),
        ("A [**pankki.fi**][1].\n\n[1]: https://evil.example", LinkWords, "[**pankki.fi**][1]"),
        ("[a@x.example](mailto:b@x.example)", LinkWords, "[a@x.example](mailto:b@x.example)"),
        ("A &amp;nbsp; B", Entity, "A &amp;nbsp; B"),
        ("A &#8238; B", Control, "A &#8238; B"),
        ("A <br> B", Html, "<br>"),
    ] {
        let found = parse(text).disallowed;
        let first = found.first().map(|(what, range)| (what.clone(), &text[range.clone()]));
        assert_eq!(first, Some((what, place)), "{text:?} {found:?}");
    }
}

#[test]
fn every_format_keeps_a_date_at_the_beginning() {
    let toml = "[[section]]\nid = \"x\"\nheading.en = \"1. March\"\ntext.en = '''\n15. maaliskuuta 2025.\n\n3. kesäkuuta 2026.'''\n";
    let project = Project::of(toml);
    project.build(&["--format", "html", "--format", "markdown", "--format", "json"]);
    for (path, page) in project.pages("html").into_iter().filter(|(path, _)| path.contains("a.html")) {
        let words = text_of(&page);
        assert!(words.contains("15. maaliskuuta 2025.") && words.contains("3. kesäkuuta 2026."), "{path}");
    }
    for page in project.pages("md").into_values().filter(|page| page.contains("maaliskuuta")) {
        // A point as a character reference begins no item in any reader of Markdown.
        let is_kept = |day: &str, words: &str| page.contains(&format!("\n{day}&#46; {words}\n"));
        assert!(is_kept("15", "maaliskuuta 2025.") && is_kept("3", "kesäkuuta 2026."), "{page}");
    }
    let json: String = project.pages("json").into_values().collect();
    assert!(json.contains("15. maaliskuuta 2025."), "{json}");
}

#[test]
fn a_list_in_a_row_keeps_its_items_apart() {
    let text = "1. fees\n2. safety\n   - at home";
    let toml = format!(
        "[[purpose]]\nterms = [\"billing\"]\nbasis = [\"legitimate-interests\"]\ninterests-text.en = '''\n{text}'''\n"
    );
    let project = Project::of(&toml);
    project.build(&["--format", "html"]);
    let words: String = project.pages("html").values().map(|page| text_of(page)).collect();
    assert!(words.contains("1. fees; 2. safety at home"), "{words}");
}

/// Returns what a notice in a language says of a text: the codes and places of what it refuses, and its words on the page.
fn read_in(language: &str, text: &str) -> (Vec<String>, String) {
    let toml = format!("[notice]\nlanguages = [\"{language}\"]\n[security]\ntext.{language} = \'\'\'\n{text}\'\'\'\n");
    let project = Project::of(&toml);
    let refused: Vec<String> = codes_at(&project).into_iter().filter(|found| found.ends_with(" IN008")).collect();
    if refused.is_empty() {
        project.build(&["--format", "html"]);
    }
    (refused, project.pages("html").get(&format!("{language}/a.html")).map(|page| text_of(page)).unwrap_or_default())
}

#[test]
fn days_of_months_are_no_list() {
    for (language, text, expected) in [
        ("fi", "1. tammikuuta aloitimme.\n2. helmikuuta jatkoimme.", "2. helmikuuta jatkoimme."),
        ("fi", "1. tammikuuta aloitimme.\n\n2. *helmikuuta* jatkoimme.\n\n3. maaliskuuta.", "3. maaliskuuta."),
        ("sv", "1. januari började vi.\n2. februari fortsatte vi.", "1. januari började vi."),
        ("en", "1. January was first.\n2. February was next.", "2. February was next."),
    ] {
        let (refused, page) = read_in(language, text);
        assert!(refused.is_empty() && page.contains(expected), "{text}: {refused:?} {page}");
    }
    // Nobody can know what this is.
    assert_eq!(read_in("fi", "1. tammikuuta aloitimme.\n2. nimi").0, ["7:1 IN008"]);
    assert!(read_in("en", "1. May be shared.\n2. March on.").0.is_empty());
}

#[test]
fn a_word_that_a_line_break_divides_is_refused() {
    for (language, text, refused) in [
        ("fi", "Lue tieto-\nsuoja läpi.", true),
        ("fi", "Henkilö-\nja asiakastiedot sekä tuote-\ntai palvelutiedot.", false),
        ("fi", "Verkko- ja\npalvelutiedot, Aamu-\nEnergia", false),
        ("sv", "Läs om data-\nskydd.", true),
        ("sv", "Person-\noch kunduppgifter.", false),
        ("en", "Read the pri-\nvacy notice.", true),
        ("en", "Pre-\nand postpaid.", false),
    ] {
        assert_eq!(!read_in(language, text).0.is_empty(), refused, "{language} {text}");
    }
}

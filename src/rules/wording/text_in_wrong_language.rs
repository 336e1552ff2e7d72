use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::finding::Argument;
use crate::language::Language;
use crate::law::gdpr;
use crate::reading::lists::wording::text_in_wrong_language::*;
use crate::reading::{Passage, PassageKind};
use crate::register::Name;
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports a text under one language that is written in another: it has three function words of that language or more, a
    /// fifth of its words, and at most one of its own. Reports also a text that is the same in two languages. The first
    /// 60 words decide. Words in quotation marks, addresses and names of parties do not count.
    ///
    /// Does not report a text of fewer than eight words, a list of names, or a text that points to the other language
    /// ("på svenska").
    ///
    /// Law: information is easy to understand (Art. 12(1)) for those who read the page in its language.
    ///
    /// ## Bad
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv"]
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract"]
    /// text.fi = "Laskutamme kuukausittain ja lähetämme laskun postitse kaikille asiakkaillemme."
    /// text.sv = "Laskutamme kuukausittain ja lähetämme laskun postitse myös niille, jotka ovat muuttaneet."  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en", "sv"]
    /// [[section]]
    /// id = "use"
    /// heading.en = "Use"
    /// heading.sv = "Användning"
    /// text.en = "We use the data only for the service that you have ordered from us."
    /// text.sv = "We use the data only for the service that you have ordered from us."  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "en"]
    /// [[section]]
    /// id = "use"
    /// heading.en = "Use"
    /// heading.fi = "Käyttö"
    /// text.fi = "Vi använder uppgifterna endast för den tjänst som du har beställt."  # here
    /// text.en = "We use the data only for the service that you have ordered."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv"]
    /// [[section]]
    /// id = "rooms"
    /// heading.fi = "Tilat"
    /// heading.sv = "Lokaler"
    /// text.fi = "Kameravalvonta koskee pääsisäänkäyntiä sekä piha-aluetta, pysäköintihallia, lastauslaituria, porraskäytäviä, hissejä, aulaa ja myös varastoa."
    /// text.sv = "Kameravalvonta koskee pääsisäänkäyntiä sekä piha-aluetta, pysäköintihallia, lastauslaituria, porraskäytäviä, hissejä, aulaa ja myös varastoa."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv"]
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract"]
    /// text.fi = "Laskutamme kuukausittain ja lähetämme laskun postitse."
    /// text.sv = "Vi fakturerar varje månad och skickar fakturan per post enligt kirjanpitolaki (1336/1997)."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "en"]
    /// [[section]]
    /// id = "tools"
    /// heading.fi = "Ohjelmat"
    /// heading.en = "Programs"
    /// text.fi = "Aamu CRM, Ilta ERP, Koi Mail, Meri Chat, Suo Docs, Tuuli Forms, Vuo Pay, Yö Log"
    /// text.en = "Aamu CRM, Ilta ERP, Koi Mail, Meri Chat, Suo Docs, Tuuli Forms, Vuo Pay, Yö Log"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv"]
    /// [[section]]
    /// id = "swedish"
    /// heading.fi = "Ruotsiksi"
    /// heading.sv = "På svenska"
    /// text.fi = "Registerbeskrivningen finns också på svenska på vår webbplats, och där är den kortare."
    /// text.sv = "Registerbeskrivningen finns också på finska."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv", "fi"]
    /// [[section]]
    /// id = "short"
    /// heading.fi = "Lyhyt"
    /// heading.sv = "Kort"
    /// text.sv = "Ks. tietosuoja ja asetukset, www.example.com"
    /// text.fi = "Ks. tietosuoja ja asetukset, www.example.com"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [[section]]
    /// id = "quotation"
    /// heading = "Citat"
    /// text = "Lagen säger: ”tietoja voidaan luovuttaa myös muille, jos se on laissa sallittu tai sovittu niin”."
    /// ```
    LG004 "text-in-wrong-language", Error, [gdpr(12, 1, None)], since "0.2"
}

/// The number of words from which a text is judged, and up to which it is read.
const LEAST: usize = 8;
const MOST: usize = 60;

/// The number of function words of another language that shows it.
const SHOWS: u32 = 3;

/// Words that a language cannot do without, with the languages that have them: each as a bit of its language's set.
static FUNCTION_WORDS: LazyLock<FxHashMap<&str, Vec<(Language, u64)>>> = LazyLock::new(|| {
    let mut words: FxHashMap<&str, Vec<(Language, u64)>> = FxHashMap::default();
    for (language, list) in FUNCTION.by_language() {
        for (number, word) in list.enumerate() {
            words.entry(word).or_default().push((language, 1 << number));
        }
    }
    words
});

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let names = LazyLock::new(|| names(context));
    let mut texts: Vec<(&Passage, Language)> = Vec::new();
    for passage in context.passages().filter(|passage| passage.kind == PassageKind::Text) {
        let Some(language) = passage.language else { continue };
        let languages = |all: &[Language]| Argument::Languages(all.to_vec());
        let mut report = |case: &'static str, other: Language| {
            let arguments =
                [("case", Argument::Case(case)), ("language", languages(&[language])), ("other", languages(&[other]))];
            findings.report(passage.at, &arguments);
        };
        if let Some(other) = written_in(passage, language, &names) {
            report("wrong", other);
        } else if let Some((_, other)) = texts
            .iter()
            .rev()
            .take_while(|(own, _)| own.whole == passage.whole)
            .find(|(own, _)| is_same(own, passage, &names))
        {
            report("same", *other);
        }
        texts.push((passage, language));
    }
}

/// Returns the language in which a text is written, if it is not its own.
fn written_in(passage: &Passage, language: Language, names: &[String]) -> Option<Language> {
    // Nearly every text has two words of its own at its beginning, so the others are not looked at.
    let mut own = 0u64;
    for word in words(passage.lower()).take(MOST) {
        own |= bit(word, language);
        if own.count_ones() > 1 {
            return None;
        }
    }
    let counted = Counted::of(passage, names);
    let own = counted.number(language);
    let is_other = |(other, number): &(Language, u32)| {
        let is_shown = *number >= SHOWS && *number as usize * 5 >= counted.words.len() && own * 4 <= *number;
        *other != language
            && is_shown
            && own <= 1
            && !counted.words.iter().any(|word| POINTER.has_in(word, Some(*other)))
    };
    let found = counted.numbers().into_iter().filter(is_other).max_by_key(|(_, number)| *number);
    found.filter(|_| counted.words.len() >= LEAST).map(|(other, _)| other)
}

/// Returns whether two languages of a text have the same words, and these are words of a language.
fn is_same(own: &Passage, other: &Passage, names: &[String]) -> bool {
    if own.lower() != other.lower() {
        return false;
    }
    let counted = Counted::of(own, names);
    counted.words.len() >= LEAST && counted.numbers().iter().any(|(_, number)| *number >= SHOWS)
}

/// Returns the words of a text without addresses.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_address = |word: &&str| word.contains(['@', '/']) || word.starts_with("www.");
    let words = text.split_whitespace().filter(move |word| !is_address(word));
    words
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.contains(char::is_alphabetic))
}

/// Returns the bit of a function word in the set of a language; 0 if it is none there.
fn bit(word: &str, language: Language) -> u64 {
    let languages = FUNCTION_WORDS.get(word).map(Vec::as_slice).unwrap_or_default();
    languages.iter().find(|(own, _)| *own == language).map_or(0, |(_, bit)| *bit)
}

/// The words of a text that count, and the function words of each language among them.
struct Counted {
    words: Vec<String>,
    found: Vec<(Language, u64)>,
}

impl Counted {
    fn of(passage: &Passage, names: &[String]) -> Counted {
        let text = names.iter().fold(without_quotations(passage.lower()), |text, name| text.replace(name, " "));
        let words: Vec<String> = words(&text).take(MOST).map(str::to_owned).collect();
        let mut found: Vec<(Language, u64)> = Vec::new();
        for (language, bit) in words.iter().filter_map(|word| FUNCTION_WORDS.get(word.as_str())).flatten() {
            match found.iter_mut().find(|(own, _)| own == language) {
                Some((_, bits)) => *bits |= bit,
                None => found.push((*language, *bit)),
            }
        }
        Counted { words, found }
    }

    fn numbers(&self) -> Vec<(Language, u32)> {
        self.found.iter().map(|(language, bits)| (*language, bits.count_ones())).collect()
    }

    fn number(&self, language: Language) -> u32 {
        self.numbers().iter().find(|(own, _)| *own == language).map_or(0, |(_, number)| *number)
    }
}

/// Returns a text without what stands in quotation marks.
fn without_quotations(text: &str) -> String {
    let mut is_quoted = false;
    let is_kept = |c: &char| {
        let is_mark = matches!(c, '"' | '“' | '”' | '„' | '«' | '»');
        is_quoted ^= is_mark;
        !is_quoted && !is_mark
    };
    text.chars().filter(is_kept).collect()
}

/// Returns the names of controllers and parties in lower case.
fn names(context: &Context<'_>) -> Vec<String> {
    let register = context.register;
    let controllers = register.controller.iter().chain(&register.joint_controllers).map(|own| &own.contact);
    let parties = register.parties.iter().map(|(_, party)| &party.contact);
    let names = controllers.chain(parties).filter_map(|contact| contact.name.as_ref());
    names.flat_map(Name::spellings).map(str::to_lowercase).collect()
}

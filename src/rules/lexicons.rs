//! Words that several rules look for.

use std::sync::LazyLock;

use crate::language::Language;

use super::reads;
use crate::reading::phrase;
use crate::reading::{Lexicon, Passage};

const FI: Option<Language> = Some(Language::FI);
const SV: Option<Language> = Some(Language::SV);
const EN: Option<Language> = Some(Language::EN);

/// For the index.
pub(super) static READS: &[fn() -> &'static Lexicon] = reads![
    COOKIES, ADDRESSES, PAST, BY_USE, SITE, ACCEPTED, ASKED, SETTINGS, UNCHANGED, USING, USER, USE, DEEMED, COUNTRIES,
    MECHANISMS
];

/// Cookies.
pub(super) static COOKIES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (FI, &["eväste*", "*evästeet", "*evästeitä", "*evästeiden", "cookie*"]),
        (SV, &["kaka", "kakan", "kakor", "kakorna", "kakors", "kakornas", "*kakor", "cookie*", "kakpolicy*"]),
        (EN, &["cookie*", "tracker*"]),
    ])
});

/// An address of the web among the words.
pub(super) static ADDRESSES: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(&[(None, &["http*", "www*"])]));

/// What was and is no more: a sentence that tells of the past may use its words.
static PAST: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            FI,
            &[
                "kumo*",
                "aiem*",
                "aikaisem*",
                "entis*",
                "entinen",
                "ent",
                "vanha*",
                "korva*",
                "silloi*",
                "nykyi*",
                "siirtyi*",
            ],
        ),
        (
            SV,
            &[
                "upphäv*",
                "upphörd*",
                "tidigare",
                "förut*",
                "före detta",
                "f.d",
                "ersatt*",
                "ersätt*",
                "dåvarande",
                "gamla",
            ],
        ),
        (SV, &["numera", "nuvarande"]),
        (EN, &["repeal*", "former*", "earlier", "previous*", "replac*", "supersed*", "old", "now", "nowadays"]),
    ])
});

/// Whether a sentence or name tells of the past.
pub(super) fn tells_of_the_past(passage: &Passage) -> bool {
    PAST.is_in(passage)
}

/// How a sentence begins that takes the use of a website for consent.
static BY_USE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (FI, &["käyttämällä", "jatkamalla", "jos jatkat", "kun käytät", "kun jatkat", "selaamalla", "jatkaessasi"]),
        (FI, &["käyttäessäsi", "vierailemalla", "saapumalla"]),
        (SV, &["genom att använda", "genom att fortsätta", "om du fortsätter", "när du använder", "genom att besöka"]),
        (SV, &["genom att surfa", "när du fortsätter", "fortsätter du", "då du använder", "när du besöker"]),
        (EN, &["by using", "by continuing", "if you continue", "by browsing", "by visiting", "when you use"]),
        (
            EN,
            &["by accessing", "by remaining on", "by staying on", "when you visit", "your use of", "continued use of"],
        ),
    ])
});

/// What is used.
static SITE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (FI, &["sivusto*", "*sivusto*", "palvelu*", "verkkosivu*", "sivuj*", "sivua*", "kotisivu*", "verkkopalvelu*"]),
        (FI, &["selaamista", "selailua", "käyttöä", "sovellu*"]),
        (
            SV,
            &[
                "webbplats*",
                "webbsid*",
                "webbtjänst*",
                "tjänst*",
                "sajt*",
                "sida*",
                "sidor*",
                "hemsid*",
                "surfa",
                "app*",
            ],
        ),
        (EN, &["site*", "website*", "web site*", "service*", "page*", "webpage*", "app", "application", "browse"]),
        (EN, &["browsing"]),
    ])
});

/// That this is consent.
static ACCEPTED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (FI, &["hyväksyt", "suostut", "annat suostumuksesi", "annat suostumuksen", "annat luvan", "hyväksynyt"]),
        (
            FI,
            &["hyväksyy", "hyväksyvän", "hyväksyneen", "suostuu", "hyväksytte", "suostutte", "annatte suostumuksenne"],
        ),
        (SV, &["godkänner", "accepterar", "samtycker", "ger du ditt samtycke", "ger du samtycke", "går du med på"]),
        (
            EN,
            &["you accept", "you agree", "you consent", "you are agreeing", "you are accepting", "you are consenting"],
        ),
        (
            EN,
            &[
                "you give your consent",
                "constitutes acceptance",
                "constitutes consent",
                "constitutes your consent",
                "you are happy with",
            ],
        ),
    ])
});

/// That it is asked for, or denied: a button, a tool, a choice, a "not".
static ASKED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            FI,
            &[
                "napsaut*",
                "klikka*",
                "*painik*",
                "valits*",
                "*työkalu*",
                "*banneri*",
                "ei",
                "eivät",
                "et",
                "erikseen",
                "kysy*",
            ],
        ),
        (SV, &["klicka*", "*knapp*", "välj*", "*verktyg*", "*banner*", "inte", "ej", "särskilt", "frågar", "frågas"]),
        (EN, &["click*", "button*", "choose*", "choosing", "tool*", "banner*", "not", "separately", "ask", "asks"]),
        (EN, &["asked", "whether"]),
    ])
});

/// That the choice is in the settings, unless they are left as they are.
static SETTINGS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[(FI, &["*asetuk*"]), (SV, &["*inställning*"]), (EN, &["setting*", "preference*"])])
});

static UNCHANGED: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::new(&[(FI, &["muuttamatta", "vaihtamatta"]), (SV, &["utan att"]), (EN, &["without"])]));

/// What follows the site where it stands first, as Finnish allows.
static USING: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[(FI, &["käyttämällä", "selaamalla", "käyttäessäsi", "käyttäessään", "käyttöä jatkamalla"])])
});

static USER: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(&[(FI, &["käyttäjä", "kävijä", "vierailija"])]));

/// The use itself.
static USE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (FI, &["käyttö", "käyttäminen", "käytön", "käyttöä", "selaaminen"]),
        (SV, &["användning", "användningen", "användandet", "använder"]),
        (EN, &["use", "using", "browsing"]),
    ])
});

/// What the use is taken for.
static DEEMED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (FI, &["katsotaan suostumukseksi", "tulkitaan suostumukseksi", "katsotaan hyväksynnäksi"]),
        (FI, &["tulkitaan hyväksynnäksi", "katsotaan hyväksymiseksi"]),
        (SV, &["anses som samtycke", "anses utgöra samtycke", "räknas som samtycke", "tolkas som samtycke"]),
        (SV, &["anses som ett samtycke", "anses som godkännande"]),
        (EN, &["implies consent", "implies your consent", "constitutes consent", "constitutes your consent"]),
        (EN, &["means that you consent", "means that you accept", "deemed to be consent", "deemed consent"]),
    ])
});

/// The words of a sentence that take the use of a website for consent: "By using the site, you accept", or "You accept … by
/// using the site".
pub(super) fn consent_by_use(sentence: &Passage) -> Option<&str> {
    const BETWEEN: usize = 3;
    const ANY: usize = usize::MAX;
    if ASKED.is_in(sentence) || (SETTINGS.is_in(sentence) && !UNCHANGED.is_in(sentence)) {
        return None;
    }
    let deemed = || DEEMED.ranges(sentence).next().filter(|_| USE.is_in(sentence) && SITE.is_in(sentence));
    let range = phrase(sentence, &BY_USE, &[(BETWEEN, &SITE), (ANY, &ACCEPTED)])
        .or_else(|| phrase(sentence, &SITE, &[(0, &USING), (ANY, &ACCEPTED)]))
        .or_else(|| phrase(sentence, &ACCEPTED, &[(ANY, &BY_USE), (BETWEEN, &SITE)]))
        .or_else(|| phrase(sentence, &ACCEPTED, &[(ANY, &SITE), (0, &USING)]))
        .or_else(|| phrase(sentence, &SITE, &[(0, &USER), (0, &ACCEPTED)]))
        .or_else(deemed)?;
    Some(sentence.as_written(range))
}

/// The sentence about cookies that takes the use of a website for consent to them. `is_about_cookies` where the table that the
/// text stands in says so.
pub(super) fn cookie_consent_by_use(passage: &Passage, is_about_cookies: bool) -> Option<&str> {
    if !is_about_cookies && !COOKIES.is_in(passage) {
        return None;
    }
    passage.sentences.iter().find_map(consent_by_use)
}

/// Whether a third country stands in a text by its name or its letters, which are words of their own in small ones.
pub(super) fn names_third_country(passage: &Passage) -> bool {
    let mut words = passage.text().split(|c: char| !c.is_alphanumeric());
    COUNTRIES.is_in(passage) || words.any(|word| matches!(word, "US" | "UK"))
}

/// Third countries that notices name.
static COUNTRIES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            FI,
            &[
                "yhdysval*",
                "amerik*",
                "britanni*",
                "isobritanni*",
                "iso-britanni*",
                "kuningaskun*",
                "sveits*",
                "kanada*",
                "japani*",
                "intia*",
                "intiassa",
                "kiina*",
                "australi*",
                "israel*",
                "ukrain*",
                "turki*",
                "turkk*",
                "venäjä*",
                "singapor*",
                "korea*",
                "korean tasaval*",
                "brasili*",
                "serbia*",
                "filippiin*",
            ],
        ),
        (
            SV,
            &[
                "förenta stat*",
                "amerik*",
                "storbritanni*",
                "förenade kungariket",
                "schweiz",
                "kanada",
                "japan",
                "indien",
                "kina",
                "australien",
                "israel",
                "ukraina",
                "turkiet",
                "ryssland",
                "singapore",
                "korea",
                "sydkorea",
                "brasilien",
                "serbien",
                "filippinerna",
            ],
        ),
        (
            EN,
            &[
                "united states",
                "america*",
                "united kingdom",
                "great britain",
                "switzerland",
                "canada",
                "japan",
                "india",
                "china",
                "australia",
                "israel",
                "ukraine",
                "turkey",
                "türkiye",
                "russia",
                "singapore",
                "korea",
                "brazil",
                "serbia",
                "philippines",
            ],
        ),
        (None, &["usa", "u.s"]),
    ])
});

/// What a transfer may rest on.
pub(super) static MECHANISMS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            FI,
            &[
                "vakiolausek*",
                "vakiosopimuslausek*",
                "vakiosopimusehto*",
                "vakiosopimusehdo*",
                "mallilausek*",
                "mallisopimuslausek*",
                "vastaavuuspäätö*",
                "riittävyyspäätö*",
                "riittävyyttä koskev*",
                "riittävyyde*",
                "suostumu*",
                "riittävä tietosuoja*",
                "riittävän tietosuoja*",
                "sitovat säännö*",
                "sitovia sääntö*",
                "sitoviin sääntö*",
                "sitovien sääntö*",
                "käytännesään*",
                "49 artikl*",
            ],
        ),
        (
            SV,
            &[
                "standardavtalsklausul*",
                "standardklausul*",
                "modellklausul*",
                "adekvat skyddsnivå",
                "adekvansbeslut*",
                "bindande företagsbestämmelse*",
                "uppförandekod*",
                "samtycke*",
                "artikel 49",
            ],
        ),
        (
            EN,
            &[
                "standard contractual clause*",
                "standard data protection clause*",
                "model clause*",
                "adequacy",
                "binding corporate rule*",
                "code of conduct",
                "consent",
                "codes of conduct",
                "article 49",
            ],
        ),
        (None, &["scc", "sccs", "bcr", "bcrs", "data privacy framework*", "data privacy framework-*", "dpf"]),
    ])
});

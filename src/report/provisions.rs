//! The provisions that a code rests on, in words.

use crate::finding::Code;
use crate::jurisdiction::{Jurisdiction, Part, Provision};
use crate::law::Citation;
use crate::locale::Locale;
use crate::vocabulary::Kind;

/// Returns the provisions that a code rests on under a law: Articles of the GDPR, then national law, then practice.
pub(super) fn provisions(code: &Code, law: &Jurisdiction, locale: &Locale) -> String {
    let parts = [of_gdpr(code, locale), national(code, law, locale), practice(code, locale)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<String>>().join("; ")
}

/// Returns what a code rests on under every law: Articles of the GDPR, then practice.
pub(super) fn everywhere(code: &Code, locale: &Locale) -> String {
    let parts = [of_gdpr(code, locale), practice(code, locale)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<String>>().join("; ")
}

/// Returns the national law that a code rests on. Sections of one Act are cited together.
pub(super) fn national(code: &Code, law: &Jurisdiction, locale: &Locale) -> String {
    let mut national: Vec<&Provision> = Vec::new();
    for citation in code.articles {
        let Citation::National(matter) = citation else { continue };
        for own in law.provisions(*matter) {
            if !national.contains(&own) {
                national.push(own);
            }
        }
    }
    let cited = national.chunk_by(|one, other| is_cited_together(one, other)).map(|own| of_act(own, locale));
    cited.collect::<Vec<String>>().join("; ")
}

fn of_gdpr(code: &Code, locale: &Locale) -> String {
    let articles: Vec<String> = code.articles.iter().filter_map(|own| article(*own, locale)).collect();
    if articles.is_empty() {
        return String::new();
    }
    locale.say_with("citation", &[("provision", &locale.list(&articles))])
}

fn practice(code: &Code, locale: &Locale) -> String {
    if code.articles.contains(&Citation::Practice) { locale.say("practice") } else { String::new() }
}

/// Returns an Article, paragraph or point of the GDPR as the language writes it.
fn article(own: Citation, locale: &Locale) -> Option<String> {
    let Citation::Gdpr { article, paragraph, point } = own else { return None };
    let (article, paragraph_of) = (article.to_string(), paragraph.to_string());
    Some(match point.map(|point| point.to_string()) {
        Some(point) => {
            let parts: [(&str, &str); 3] = [("article", &article), ("paragraph", &paragraph_of), ("point", &point)];
            locale.say_with("provision-point", &parts)
        }
        None if paragraph > 0 => {
            locale.say_with("provision-paragraph", &[("article", &article), ("paragraph", &paragraph_of)])
        }
        None => locale.say_with("provision-article", &[("article", &article)]),
    })
}

/// Returns whether two provisions are sections of one Act that has no chapters.
fn is_cited_together(one: &Provision, other: &Provision) -> bool {
    let is_section = |own: &Provision| matches!(own.part, Some((Part::Section, number)) if !number.contains(':'));
    one.act == other.act && is_section(one) && is_section(other)
}

/// Returns an Act with a part of it, or with several sections.
fn of_act(provisions: &[&Provision], locale: &Locale) -> String {
    let Some(first) = provisions.first() else { return String::new() };
    let act = locale.label(Kind::Law, first.act);
    let numbers: Vec<String> =
        provisions.iter().filter_map(|own| own.part.map(|(_, number)| number.to_owned())).collect();
    let number = locale.list(&numbers);
    let (message, name) = match first.part {
        None => return act,
        Some((Part::Section, number)) => match number.split_once(':') {
            Some((chapter, section)) => {
                let values = [("act", act.as_str()), ("chapter", chapter), ("section", section)];
                return locale.say_with("law-chapter-section", &values);
            }
            None => ("law-section", "section"),
        },
        Some((Part::Article, _)) => ("law-article", "article"),
        Some((Part::Regulation, _)) => ("law-regulation", "regulation"),
    };
    locale.say_with(message, &[("act", &act), (name, &number)])
}

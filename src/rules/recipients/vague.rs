use crate::finding::Argument;
use crate::law::{company_names, gdpr};
use crate::reading::Passage;
use crate::reading::lists::recipients::vague::*;
use crate::register::{Recipient, Ref, Text};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports a group of recipients that does not show its activity, such as "partners". A country alone does not show
    /// it. `only-to` counts if no recipient entry says more. If the text is all that the notice says, a sentence counts
    /// that discloses data to such a group and ends there.
    ///
    /// A text describes a group unless every sentence is vague, leads elsewhere, or only says that a contract binds it.
    ///
    /// Does not report an entry with a name, a purpose, a descriptive category or a text that describes it. Words that show
    /// an activity or a name describe it in any sentence, and so do sentences of which the lists know nothing. An own term under a vague one is vague only if its label adds nothing: "partners and
    /// subcontractors", but not "printing service providers". A sentence with a negation or a description is left
    /// alone.
    ///
    /// Law: categories of recipients (Art. 13(1)(e)), by activity, industry, sector and location (WP260 rev.01, annex).
    ///
    /// ## Bad
    /// ```toml
    /// [[recipient]]
    /// terms = [
    ///   "accounting-firms",
    ///   "partners",  # here
    /// ]
    /// ```
    /// ```toml
    /// [[recipient]]
    /// terms   = ["subcontractors"]  # here
    /// country = ["FI"]
    /// ```
    /// ```toml
    /// [disclosure]
    /// only-to = ["third-parties"]  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [[recipient]]
    /// terms = ["our-partners"]  # here
    /// [vocabulary.recipient.our-partners]
    /// en      = "our partners and subcontractors"
    /// broader = "partners"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv"]
    /// [disclosure]
    /// text.fi = "Voimme luovuttaa tietoja yhteistyökumppaneillemme."  # here
    /// text.sv = "Vi kan lämna ut uppgifter till våra samarbetspartner."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[recipient]]
    /// terms = ["partners"]  # here
    /// text.fi = "Sovimme heidän kanssaan tietojen käsittelystä kirjallisesti. Valitsemme kumppanimme huolellisesti."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [[recipient]]
    /// terms = ["service-providers"]  # here
    /// text = "They may process data only to the extent necessary and are bound by confidentiality."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [[recipient]]
    /// terms = ["partners"]  # here
    /// text = "Vi har avtalat med dem om sekretess, och de är omsorgsfullt valda."
    /// ```
    /// ## Good
    /// ```toml
    /// [[recipient]]
    /// terms    = ["partners"]
    /// purposes = ["billing"]
    /// ```
    /// ```toml
    /// [[recipient]]
    /// category = "service-providers"
    /// terms    = ["newsletter-providers", "survey-providers"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[recipient]]
    /// terms   = ["service-providers"]
    /// text.fi = "Palveluntarjoajat postittavat laskumme ja ylläpitävät asiakasjärjestelmäämme."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv", "en"]
    /// [[recipient]]
    /// terms   = ["partners"]
    /// text.fi = "Kumppanimme on Ilta Oy. Sovimme käsittelystä kirjallisesti."
    /// text.sv = "Våra samarbetspartner trycker och skickar fakturor. Vi har avtalat om sekretess."
    /// text.en = "They maintain our customer system."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [[recipient]]
    /// terms = ["printers"]
    /// [vocabulary.recipient.printers]
    /// en      = "providers of printing services"
    /// broader = "service-providers"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [disclosure]
    /// text.fi = "Emme luovuta tietoja kolmansille osapuolille. Tietoja voidaan luovuttaa kumppaneille, jotka tulostavat laskumme."
    /// ```
    /// ```toml
    /// [disclosure]
    /// only-to = ["service-providers"]
    /// [[recipient]]
    /// category = "service-providers"
    /// terms    = ["accounting-firms"]
    /// ```
    RC002 "recipients-vague", Warning, [gdpr(13, 1, Some('e'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for entry in &context.register.recipients {
        if let Some((at, names)) = vague_groups(context, entry) {
            findings.report(at, &[("case", Argument::Case("term")), ("names", Argument::List(names))]);
        }
        let is_without_names = entry.terms.is_empty() && entry.parties.is_empty() && entry.category.is_none();
        if is_without_names && entry.purposes.is_empty() {
            check_text(context, entry.note.text.as_ref(), findings);
        }
    }
    let Some(disclosure) = context.register.disclosure.as_ref().filter(|_| context.register.recipients.is_empty())
    else {
        return;
    };
    let has_activity = disclosure.purposes.iter().any(|purpose| is_activity(context, &purpose.id));
    if disclosure.only_to.is_empty() && !has_activity {
        check_text(context, disclosure.note.text.as_ref(), findings);
    }
    let vague: Vec<_> =
        disclosure.only_to.iter().filter(|term| !term.is_party && is_vague(context, &term.id)).collect();
    let is_described = disclosure.note.text.as_ref().is_some_and(|text| has_description(context, text));
    if let Some(first) = vague.first().filter(|_| !has_activity && !is_described) {
        let names = vague.iter().map(|term| context.term(Kind::Recipient, &term.id)).collect();
        findings.report(first.at, &[("case", Argument::Case("circle")), ("names", Argument::List(names))]);
    }
}

/// Returns the groups of an entry that do not show their activity, and the place of the first.
fn vague_groups(context: &Context<'_>, entry: &Recipient) -> Option<(Place, Vec<Argument>)> {
    let has_activity = entry.purposes.iter().any(|purpose| is_activity(context, &purpose.id));
    let is_explained = entry.note.text.as_ref().is_some_and(|text| has_description(context, text));
    if !entry.parties.is_empty() || has_activity || is_explained {
        return None;
    }
    let vague = |term: &&Ref<_>| is_vague(context, &term.id);
    let is_described = entry.category.as_ref().is_some_and(|category| !is_vague(context, &category.id));
    let groups: Vec<&Ref<_>> = match &entry.category {
        Some(category) if entry.terms.is_empty() => vec![category],
        _ => entry.terms.iter().collect(),
    };
    let groups: Vec<&Ref<_>> = groups.into_iter().filter(vague).filter(|_| !is_described).collect();
    let first = groups.first()?;
    Some((first.at, groups.iter().map(|term| context.term(Kind::Recipient, &term.id)).collect()))
}

/// Returns whether a text describes the activity of a group. A sentence that only repeats the group, leads to a list
/// elsewhere, or says how the group is bound, does not.
fn has_description(context: &Context<'_>, text: &Text) -> bool {
    let is_described = |sentence: &Passage| ACTIVITY.is_in(sentence) || !company_names(sentence.text()).is_empty();
    let is_empty = |sentence: &Passage| {
        let says_nothing = vague_sentence(sentence).is_some() || BOILERPLATE.is_in(sentence);
        LIST.is_in(sentence) || (says_nothing && !is_described(sentence))
    };
    let names_party = text.by_language.iter().any(|(.., prose)| prose.names_party());
    names_party || !context.passages_of(text).any(|passage| passage.parts().iter().all(is_empty))
}

/// Returns whether a purpose shows an activity.
fn is_activity(context: &Context<'_>, purpose: &str) -> bool {
    !context.has_property(Kind::Purpose, purpose, Property::Vague)
}

/// Returns whether a term is vague. An own term under a vague one is vague only if its label adds nothing.
fn is_vague(context: &Context<'_>, id: &str) -> bool {
    if !context.has_property(Kind::Recipient, id, Property::Vague) {
        return false;
    }
    let Some(own) = context.register.own_term(Kind::Recipient, id) else { return true };
    let mut labels = own.words.iter().filter(|(language, _)| context.is_read(Some(*language)));
    own.properties.vague == Some(true) || labels.any(|(_, label)| is_bare(label))
}

/// Returns whether a label has no words but partners, suppliers or third parties.
fn is_bare(label: &str) -> bool {
    let lower = label.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.all(|word| FILLERS.has(word) || BARE.has(word))
}

/// Reports a vague group in a text once: the languages of a text have the same content.
fn check_text(context: &Context<'_>, text: Option<&Text>, findings: &mut Findings<'_>) {
    let Some(text) = text else { return };
    for passage in context.passages_of(text) {
        let sentences = passage.parts();
        if let Some(group) = sentences.iter().find_map(vague_sentence) {
            let names = Argument::List(vec![Argument::Text(group.to_owned())]);
            findings.report(passage.at, &[("case", Argument::Case("text")), ("names", names)]);
            return;
        }
    }
}

/// Returns the vague group to which a sentence discloses data.
fn vague_sentence(sentence: &Passage) -> Option<&str> {
    let discloses = DISCLOSES.is_in(sentence) && !DESCRIBES.is_in(sentence);
    let is_open = !sentence.lower().contains([':', '(']);
    let is_bare = |group: &&str| is_alone(sentence.lower(), group) && is_at_end(sentence, group);
    GROUPS.find(sentence).filter(|group| discloses && is_open && is_bare(group))
}

/// Returns whether a sentence ends with a group, perhaps with more groups and filler words.
fn is_at_end(sentence: &Passage, group: &str) -> bool {
    let (_, after) = sentence.around(group);
    let mut words = after.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty());
    words.all(|word| BARE.has(word) || FILLERS.has(word) || AFTER.has(word))
}

/// Returns whether the word before a group is a filler: "to our partners", not "to cloud service providers".
fn is_alone(sentence: &str, group: &str) -> bool {
    let before = sentence.split(group).next().unwrap_or_default();
    let word = before.split_whitespace().next_back().filter(|_| before.ends_with(' '));
    word.is_some_and(|word| FILLERS.has(word) || BEFORE.has(word))
}

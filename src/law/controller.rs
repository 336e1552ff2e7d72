//! The kind of body that a controller is, and the companies that a text names. Both are read from legal forms, which
//! Finnish and Swedish names have in the nominative ("Aamu Oy:n asiakasrekisteri").

use crate::jurisdiction::{LEGAL_FORMS, PUBLIC_BODIES, PublicBodies, is_official};
use crate::register::{Controller, ControllerKind, Name};

/// Returns the kind that the controller declares, else the kind that its name shows, else a company. `home` is the country of a
/// controller that states none.
#[must_use]
pub fn controller_kind(controller: &Controller, home: &str) -> ControllerKind {
    let country = controller.country.as_ref().map_or(home, |country| &country.0);
    let shown = || controller.contact.name.as_ref().and_then(|name| kind_of_name(name, country));
    controller.kind.or_else(shown).unwrap_or(ControllerKind::Company)
}

fn kind_of_name(name: &Name, country: &str) -> Option<ControllerKind> {
    let spellings: Vec<Vec<Word<'_>>> = name.spellings().map(|name| words(name).collect()).collect();
    let has = |is_it: &dyn Fn(&Word<'_>) -> bool| spellings.iter().flatten().any(is_it);
    if has(&|word| word.is_form() || word.is_form_in_capitals()) {
        Some(ControllerKind::Company)
    } else if has(&|word| word.is_in(LEGAL_FORMS.association)) {
        Some(ControllerKind::Association)
    } else {
        let is_public = spellings.iter().any(|words| is_public_body(words, country));
        is_public.then_some(ControllerKind::PublicAuthority)
    }
}

/// Returns whether the words of a name show a public body, in a language of its country.
fn is_public_body(name: &[Word<'_>], country: &str) -> bool {
    let name: Vec<&str> = name.iter().map(|word| word.bare.as_str()).filter(|word| !word.is_empty()).collect();
    let is_own = |lists: &&PublicBodies| lists.language.is_none_or(|language| is_official(language, country));
    PUBLIC_BODIES.iter().filter(is_own).any(|lists| shows_public_body(&name, lists))
}

fn shows_public_body(name: &[&str], lists: &PublicBodies) -> bool {
    let [first, rest @ ..] = name else { return false };
    let has_in_a_row = |words: &&str| {
        let words: Vec<&str> = words.split(' ').collect();
        name.windows(words.len()).any(|own| own == words)
    };
    let has_ending =
        |word: &&str| !lists.except.contains(word) && lists.endings.iter().any(|ending| word.ends_with(ending));
    lists.words.iter().any(has_in_a_row)
        || lists.first.contains(first)
        || rest.iter().any(|word| lists.after_a_name.contains(word))
        || name.iter().any(has_ending)
        || (rest.is_empty() && lists.whole.contains(first))
}

/// A word of a name, as written and bare: in lower case, without punctuation and without an ending after a colon.
struct Word<'n> {
    written: &'n str,
    bare: String,
}

impl Word<'_> {
    fn is_in(&self, forms: &[&str]) -> bool {
        forms.contains(&self.bare.as_str())
    }

    fn is_form_in_capitals(&self) -> bool {
        self.is_in(LEGAL_FORMS.capitals) && self.written == self.bare.to_uppercase()
    }

    fn is_form(&self) -> bool {
        self.is_in(LEGAL_FORMS.company)
    }

    fn is_named(&self) -> bool {
        let is_name = self.written.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        is_name && !self.is_form() && !self.is_in(LEGAL_FORMS.beside)
    }
}

fn words(name: &str) -> impl Iterator<Item = Word<'_>> {
    name.split_whitespace().map(|word| {
        let head = word.split([':', '\'', '’']).next().unwrap_or(word);
        let written = head.trim_matches(|c: char| !c.is_alphanumeric());
        Word { written, bare: written.to_lowercase() }
    })
}

/// Returns whether a name has the legal form of a company, an association or a foundation, so that it is a proper name.
/// A form like the Norwegian "AS" counts in capitals only.
#[must_use]
pub fn has_legal_form(name: &str) -> bool {
    words(name).any(|word| word.is_form() || word.is_in(LEGAL_FORMS.association) || word.is_form_in_capitals())
}

/// Returns a name for comparison: in lower case, without legal forms and punctuation.
#[must_use]
pub fn core_name(name: &str) -> Vec<String> {
    let is_core = |word: &Word<'_>| {
        let is_form = word.is_form() || word.is_in(LEGAL_FORMS.beside);
        !word.bare.is_empty() && !is_form && !word.is_in(LEGAL_FORMS.association)
    };
    words(name).filter(is_core).map(|word| word.bare).collect()
}

/// Returns the companies that a text names, without their legal form. The name is the capitalised words before the form
/// ("Aamu Oy"), else the capitalised words after it ("As Oy Koivukuja 3"). A form begins with a capital: "Ab", not
/// "ab".
#[must_use]
pub fn company_names(text: &str) -> Vec<String> {
    let words: Vec<Word<'_>> = words(text).collect();
    let mut companies: Vec<String> = Vec::new();
    for (at, _) in words.iter().enumerate().filter(|(_, word)| word.is_form() && starts_upper(word.written)) {
        let before = words[..at].iter().rev().take_while(|word| word.is_named()).count();
        let after = words[at + 1..].iter().take_while(|word| word.is_named()).count();
        let run = if before > 0 { &words[at - before..at] } else { &words[at + 1..at + 1 + after] };
        let company = run.iter().map(|word| word.written).collect::<Vec<_>>().join(" ");
        if !company.is_empty() && !companies.contains(&company) {
            companies.push(company);
        }
    }
    companies
}

fn starts_upper(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::Words;
    use crate::source::Place;

    #[test]
    fn companies_are_named_by_their_form() {
        assert_eq!(company_names("Aamu Energia Oy:n asiakasrekisteri"), ["Aamu Energia"]);
        assert_eq!(company_names("Customer register of Aamu Oy"), ["Aamu"]);
        assert_eq!(company_names("As Oy Koivukuja 3:n osakasluettelo"), ["Koivukuja 3"]);
        assert_eq!(company_names("Oy Aamu Ab:s kundregister"), ["Aamu"]);
        assert_eq!(company_names("Asiakasrekisteri"), Vec::<String>::new());
    }

    #[test]
    fn names_are_compared_without_their_form() {
        assert_eq!(core_name("Asunto Oy Koivukuja 3"), ["koivukuja", "3"]);
        assert_eq!(core_name("Tennisseura Syöttö r.y."), ["tennisseura", "syöttö"]);
    }

    #[test]
    fn a_legal_form_makes_a_name() {
        for name in ["Aamu Oy", "Tennisseura Syöttö r.y.", "Fjord Kraft AS", "Stiftelsen Ljus"] {
            assert!(has_legal_form(name), "{name}");
        }
        for name in ["Aamu", "Same as before", "Kotimittari"] {
            assert!(!has_legal_form(name), "{name}");
        }
    }

    #[test]
    fn a_name_shows_what_kind_of_body_it_is() {
        let of = |name: &str| Name { at: Place::default(), words: Words::Same(name.to_owned()) };
        let kind = |name: &str| kind_of_name(&of(name), "FI");
        let authority = Some(ControllerKind::PublicAuthority);
        for (name, country) in [
            ("Aamun kaupunki", "FI"),
            ("Tulli", "FI"),
            ("Mariehamns stad", "AX"),
            ("Region Gryning", "SE"),
            ("Gryningsmyndigheten", "SE"),
            ("Gry kommune", "NO"),
            ("Grytilsynet", "DK"),
            ("Koidu vald", "EE"),
            ("Koiduamet", "EE"),
            ("Land Dämmer", "DE"),
            ("Kanton Dämmer", "CH"),
            ("Canton of Dawn", "CH"),
            ("Malling District Council", "GB"),
            ("Dawn NHS Trust", "GB"),
            ("City of Dawn", "US"),
        ] {
            assert_eq!(kind_of_name(&of(name), country), authority, "{name} {country}");
        }
        for (name, country) in [
            ("Linn Svensson", "SE"),
            ("Hav och Land", "SE"),
            ("Styrelsen Björken", "SE"),
            ("Bestyrelsen Gry", "DK"),
            ("Dawn Travel Agency", "GB"),
            ("Tulli Ravintola", "FI"),
            ("Stad och Land", "SE"),
            ("Police Shop", "FI"),
        ] {
            assert_eq!(kind_of_name(&of(name), country), None, "{name} {country}");
        }
        for (name, country) in
            [("Port Authority Ltd", "GB"), ("Gry kommune Eiendom AS", "NO"), ("Stadt Energie AG", "DE")]
        {
            assert_eq!(kind_of_name(&of(name), country), Some(ControllerKind::Company), "{name}");
        }
        assert_eq!(kind("Aamu Energia Oy"), Some(ControllerKind::Company));
        assert_eq!(kind("Tennisseura Syöttö r.y."), Some(ControllerKind::Association));
        assert_eq!(kind("Korsholms kommun"), Some(ControllerKind::PublicAuthority));
        assert_eq!(kind("Osuuskunta Maito"), Some(ControllerKind::Company));
        assert_eq!(kind("Aamu"), None);
    }
}

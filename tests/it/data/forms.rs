//! Forms of terms in sentences: each term of a kind has its own, or is listed as one without.

use crate::support::locales;
use notice::vocabulary::{Kind, terms};

/// The form that the terms of a kind have beside their label.
const FORMS: &[(Kind, &str)] = &[
    (Kind::Event, "until"),
    (Kind::Recipient, "to"),
    (Kind::Source, "from"),
    (Kind::Purpose, "as-verb"),
    (Kind::Criterion, "how-long"),
];

/// Terms without the form. A source whose form could also say what the data are about ("tietoja palvelujen käytöstä") stands
/// after a colon; so does own staff, of whom it is not settled whether they are recipients at all.
const WITHOUT: &[(Kind, &str)] = &[
    (Kind::Recipient, "own-staff"),
    (
        Kind::Source,
        "service-use website-transactions cookies app-use connected-devices metering-devices vehicles camera-surveillance \
         call-recordings study-performance relationship-events log-records own-analysis telemarketing competitions \
         event-registrations surveys application-forms",
    ),
];

/// What a sentence to the reader does not call them.
const BANNED: &[&str] = &["rekisteröity", "rekisteröidy", "den registrerade", "de registrerade", "data subject"];

#[test]
fn every_term_has_its_form_in_every_language() {
    let mut wrong = Vec::new();
    for locale in locales() {
        for (kind, form) in FORMS {
            let without: Vec<&str> =
                WITHOUT.iter().filter(|(own, _)| own == kind).flat_map(|(_, ids)| ids.split_whitespace()).collect();
            for term in terms(*kind) {
                let words = locale.of_term(*kind, term.id, form).filter(|words| !words.trim().is_empty());
                if words.is_none() != without.contains(&term.id) {
                    wrong.push(format!("{} {}_{}.{form}: {words:?}", locale.language, kind.id(), term.id));
                }
            }
            let known = |id: &&&str| terms(*kind).iter().all(|term| term.id != **id);
            assert_eq!(without.iter().find(known), None, "{} has no such term", kind.id());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn labels_and_forms_speak_to_the_reader() {
    let mut wrong = Vec::new();
    for locale in locales() {
        for kind in Kind::ALL {
            let form = FORMS.iter().find(|(own, _)| own == kind).map(|(_, form)| *form);
            for term in terms(*kind) {
                let form = form.and_then(|form| locale.of_term(*kind, term.id, form));
                for words in [Some(locale.label(*kind, term.id)), form].into_iter().flatten() {
                    // Those who sign up for a service are "registered" in another sense.
                    let is_banned = BANNED.iter().any(|banned| words.to_lowercase().contains(banned));
                    if is_banned && !["rekisteröitym", "rekisteröityn"].iter().any(|other| words.contains(other)) {
                        wrong.push(format!("{} {}_{}: {words}", locale.language, kind.id(), term.id));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

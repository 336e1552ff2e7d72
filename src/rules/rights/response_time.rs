use std::sync::LazyLock;

use crate::finding::{Argument, Severity};
use crate::language::Language;
use crate::law::gdpr;
use crate::register::Period;

use crate::reading::{Lexicon, Passage};
use crate::rules::{Context, Findings, rights, rule};

rule! {
    /// A request is answered without undue delay and within one month of its receipt, in whatever form it came (Art. 12(3)).
    /// A longer time as the rule is an error. 29 to 31 days are no month: February is shorter, so they are info; fewer days
    /// or weeks always fit. The extension by two months for complex requests is no response time: a text that speaks of
    /// extending, or of the one month beside it, is left alone.
    ///
    /// ## Bad
    /// ```toml
    /// [[rights-request]]
    /// response-time = "P30D"  # here
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// response-time = "P2M"  # here
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// text = "Vastaamme pyyntöön 30 päivän kuluessa."  # here
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text.sv = "Vi svarar inom tre månader."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[rights-request]]
    /// response-time = "P1M"
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// response-time = "P2W"
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// text.en = "We answer within one month. We may extend the time by two months if the requests are many."
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// text = "Vastaamme kuukauden kuluessa, monimutkaiseen pyyntöön viimeistään kolmen kuukauden kuluessa."
    /// ```
    RG013 "response-time", Info, [gdpr(12, 3, None)], section Requests,
    reads [ANSWERS, DAYS, TOO_LONG, MONTH, EXTENSION], since "0.1"
}

static ANSWERS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (Some(Language::FI), &["vastaa", "vastaamme", "vastataan", "vastau*"]),
        (Some(Language::SV), &["svar*", "besvar*"]),
        (Some(Language::EN), &["answer*", "reply*", "replies", "respond*", "response*"]),
    ])
});

/// Times of 29 to 31 days.
static DAYS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Some(Language::FI),
            &[
                "30 päivän",
                "(30) päivän",
                "30 päivää",
                "30 vuorokauden",
                "30 vrk:n",
                "kolmenkymmenen päivän",
                "kolmenkymmenen vuorokauden",
            ],
        ),
        (Some(Language::SV), &["30 dagar", "30 dygn", "trettio dagar", "(30) dagar"]),
        (Some(Language::EN), &["30 days", "thirty days", "(30) days", "30 calendar days"]),
    ])
});

/// Times that no month is as long as.
static TOO_LONG: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Some(Language::FI),
            &[
                "2 kuukauden",
                "3 kuukauden",
                "kahden kuukauden",
                "kolmen kuukauden",
                "2 kk:n",
                "3 kk:n",
                "45 päivän",
                "60 päivän",
                "60 päivää",
                "6 viikon",
                "kuuden viikon",
                "90 päivän",
                "kuudenkymmenen päivän",
                "yhdeksänkymmenen päivän",
            ],
        ),
        (
            Some(Language::SV),
            &[
                "2 månader",
                "3 månader",
                "två månader",
                "tre månader",
                "45 dagar",
                "60 dagar",
                "90 dagar",
                "sex veckor",
                "6 veckor",
            ],
        ),
        (
            Some(Language::EN),
            &[
                "2 months",
                "3 months",
                "two months",
                "three months",
                "45 days",
                "60 days",
                "90 days",
                "six weeks",
                "6 weeks",
                "(2) months",
                "(3) months",
            ],
        ),
    ])
});

/// A month, and in Finnish the word that ends two and three months as well.
static MONTH: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (Some(Language::FI), &["kuukauden", "kuukaudessa", "kk:n"]),
        (Some(Language::SV), &["månad", "månaden"]),
        (Some(Language::EN), &["month"]),
    ])
});

static EXTENSION: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (Some(Language::FI), &["jatka*", "jatke*", "piden*", "lisäaik*"]),
        (Some(Language::SV), &["förläng*"]),
        (Some(Language::EN), &["exten*"]),
    ])
});

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for request in &context.register.rights_requests {
        let Some(period) = request.response_time else { continue };
        if let Some((case, severity)) = judged(period) {
            let arguments = [("case", Argument::Case(case)), ("period", Argument::Period(period))];
            findings.report_as(severity, request.at.key("response-time"), &arguments);
        }
    }
    for text in rights::texts(context) {
        if let Some((passage, case, severity)) = context.passages_of(text).find_map(judged_in_words) {
            let arguments = [("case", Argument::Case(case)), ("period", Argument::Text(String::new()))];
            findings.report_as(severity, passage.at, &arguments);
        }
    }
}

/// Whether a period is longer than every month, or than some.
fn judged(period: Period) -> Option<(&'static str, Severity)> {
    let days = period.weeks * 7 + period.days;
    let is_too_long = match period.years * 12 + period.months {
        0 => days > 31,
        1 => days > 0,
        _ => true,
    };
    if is_too_long { Some(("too-long", Severity::Error)) } else { (days > 28).then_some(("days", Severity::Info)) }
}

fn judged_in_words(passage: &Passage) -> Option<(&Passage, &'static str, Severity)> {
    let long: Vec<&str> = TOO_LONG.matches(passage).collect();
    let within_long = long.iter().filter(|words| words.ends_with("kuukauden") || words.ends_with("kk:n")).count();
    let tells_the_month = MONTH.matches(passage).count() > within_long;
    if tells_the_month || EXTENSION.is_in(passage) {
        return None;
    }
    let says = |lexicon: &Lexicon| {
        passage.parts().iter().any(|sentence| lexicon.is_affirmed(sentence) && ANSWERS.is_in(sentence))
    };
    if says(&TOO_LONG) {
        return Some((passage, "too-long", Severity::Error));
    }
    says(&DAYS).then_some((passage, "days", Severity::Info))
}

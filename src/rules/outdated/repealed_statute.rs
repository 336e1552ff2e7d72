use crate::finding::Argument;
use crate::law::data_protection_act;
use crate::reading::lists::outdated::repealed_statute::*;
use crate::register::{LawRef, Record, Visitor};
use crate::rules::{Context, Findings, outdated, rule};
use crate::source::Place;
use crate::vocabulary::{self, Kind, Property};

rule! {
    /// Reports a repealed Act: the Personal Data Act (523/1999) and the Act on data protection in electronic
    /// communications (516/2004). Any `laws` key is read by the property `repealed` of the vocabulary. Texts, names and
    /// labels under Finnish law are read for the names and numbers.
    ///
    /// Does not report "henkilötietolainsäädäntö", a generic word, or a sentence about the past or the repeal.
    ///
    /// Law: the Data Protection Act (1050/2018), section 37, repealed Act 523/1999 from 1 January 2019. Act 917/2014
    /// repealed Act 516/2004.
    ///
    /// ## Bad
    /// ```toml
    /// [register]
    /// name = "Asiakasrekisteri"
    /// laws = [
    ///   "gdpr",
    ///   "personal-data-act",  # here
    /// ]
    /// ```
    /// ```toml
    /// [[section]]
    /// id = "law"
    /// heading.fi = "Laki"
    /// text.fi = "Rekisteriä pidetään henkilötietolain mukaisesti."  # here
    /// ```
    /// ```toml
    /// [notice]
    /// title.sv = "Beskrivning enligt personuppgiftslagen (523/1999)"  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [register]
    /// name = "Asiakasrekisteri"
    /// laws = ["gdpr", "data-protection-act"]
    /// [[section]]
    /// id = "law"
    /// heading.fi = "Laki"
    /// text.fi = "Noudatamme henkilötietolainsäädäntöä. Tietosuojalaki on kumonnut henkilötietolain (523/1999)."
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Gryning AB"
    /// country = "SE"
    /// [[section]]
    /// id = "law"
    /// heading.sv = "Lag"
    /// text.sv = "Vi följer personuppgiftslagen."
    /// ```
    OL001 "repealed-statute", Warning, [data_protection_act(37)], with [outdated], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut laws = Laws(Vec::new());
    context.register.visit(&mut laws);
    for (at, act) in laws.0 {
        if let Some(day) = repealed(&act) {
            let law = context.term(Kind::Law, &act);
            let arguments = [("case", Argument::Case("act")), ("words", law), ("date", Argument::Date(day))];
            findings.report(at, &arguments);
        }
    }
    let acts = context.jurisdiction().map(|own| own.acts).unwrap_or_default();
    if acts.iter().any(|act| repealed(act).is_some()) {
        check_texts(context, findings);
    }
}

/// Reports each text, name or label with the name of a repealed Act, once.
fn check_texts(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut reported: Vec<Place> = Vec::new();
    for passage in context.passages() {
        let mut parts = passage.parts().iter().filter(|part| !outdated::is_past(part));
        let found = parts.find_map(|part| Some((part, NAMES.ranges(part).next()?)));
        if let Some((part, range)) = found.filter(|_| !reported.contains(&passage.at)) {
            let words = Argument::Text(part.as_written(range).to_owned());
            findings.report(passage.at, &[("case", Argument::Case("words")), ("words", words)]);
            reported.push(passage.at);
        }
    }
}

/// Returns the day of repeal of an Act.
fn repealed(act: &str) -> Option<jiff::civil::Date> {
    vocabulary::find(Kind::Law, act)?.properties.iter().find_map(|property| match property {
        Property::Repealed(day) => Some(*day),
        _ => None,
    })
}

/// Collects every Act that a `laws` key cites.
struct Laws(Vec<(Place, String)>);

impl Visitor for Laws {
    fn law(&mut self, law: &LawRef) {
        self.0.push((law.at, law.act.clone()));
    }
}

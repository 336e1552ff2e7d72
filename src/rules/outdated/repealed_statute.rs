use crate::finding::Argument;
use crate::jurisdiction::Matter;
use crate::law::national;
use crate::reading::lists::outdated::repealed_statute::*;
use crate::register::{LawRef, Record, Visitor};
use crate::rules::{Context, Findings, outdated, rule};
use crate::source::Place;
use crate::vocabulary::{self, Kind, Property};

/// The meaning of names of Union law.
const UNION: &str = "union";

rule! {
    /// Reports a repealed Act, such as Finland's Personal Data Act (523/1999) and Sweden's (1998:204). Any `laws` key is read by
    /// the property `repealed` of the vocabulary. Texts, names and labels are read for the names and numbers of the Acts of the
    /// controller's country, and for Directive 95/46/EC.
    ///
    /// Does not report "henkilötietolainsäädäntö", a generic word, or a sentence about the past or the repeal.
    ///
    /// Law: in Finland, the Data Protection Act (1050/2018), section 37, repealed Act 523/1999 from 1 January 2019, and Act
    /// 917/2014 repealed Act 516/2004. In Sweden, Act 2018:218 replaced Act 1998:204, and Act 2022:482 replaced Act 2003:389.
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
    /// ```toml
    /// [controller]
    /// name = "Gryning AB"
    /// country = "SE"
    /// [[section]]
    /// id = "law"
    /// heading.sv = "Lag"
    /// text.sv = "Vi behandlar uppgifterna enligt LEK (2003:389)."  # here
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
    /// name = "Gry AS"
    /// country = "NO"
    /// [[section]]
    /// id = "law"
    /// heading.sv = "Lag"
    /// text.sv = "Vi följer personuppgiftslagen."
    /// ```
    OL001 "repealed-statute", Warning, [national(Matter::Repeals)], with [outdated], since "0.1"
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
    check_texts(context, findings);
}

/// Reports each text, name or label with the name of a repealed Act of the controller's country or of the Union, once.
fn check_texts(context: &Context<'_>, findings: &mut Findings<'_>) {
    let acts = context.jurisdiction().acts;
    let is_own = |meaning: &str| meaning.split(' ').any(|act| act == UNION || acts.contains(&act));
    let mut reported: Vec<Place> = Vec::new();
    for passage in context.passages() {
        let mut parts = passage.parts().iter().filter(|part| !outdated::is_past(part));
        let found = parts.find_map(|part| {
            NAMES.all(part).find(|(_, meaning)| is_own(meaning)).map(|(range, _)| part.as_written(range))
        });
        if let Some(words) = found.filter(|_| !reported.contains(&passage.at)) {
            let words = Argument::Text(words.to_owned());
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

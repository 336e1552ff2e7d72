use crate::finding::Argument;
use crate::law::gdpr;
use crate::register::Record;
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::Kind;

rule! {
    /// Reports data, purposes and recipients of the author's own of which only the words are known: they have neither
    /// `broader` nor a property. Checks that ask for a property skip them. One finding a notice, at the first of them.
    ///
    /// Does not report other kinds, since hardly any check asks what such a term is. Does not report a source: it
    /// states its `nature`.
    ///
    /// Law: the notice states facts on which the law turns, such as special categories of data (Art. 9) and direct
    /// marketing (Art. 21). That a check is skipped is no breach, so the finding is info.
    ///
    /// ## Bad
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv"]
    /// [[data]]
    /// terms = ["name", { fi = "jäsentyyppi", sv = "medlemstyp" }]  # here
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["bird-count"]
    /// [[recipient]]
    /// terms = [{ en = "the bird atlas" }]  # here
    /// [vocabulary.purpose.bird-count]
    /// en = "counting birds"
    /// ```
    /// ## Good
    /// ```toml
    /// [[data]]
    /// terms = [{ en = "type of membership", broader = "contract-data" }, { en = "allergies", special-category = true }]
    /// [[source]]
    /// terms = [{ en = "other clubs", nature = "external" }]
    /// [[data-subjects]]
    /// terms = [{ en = "birdwatchers" }]
    /// ```
    XC013 "own-term-unchecked", Info, [gdpr(12, 1, None)], since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let unknown = |kind: Kind| {
        let own = context.register.vocabulary.iter().filter(move |(own, ..)| *own == kind);
        own.filter(|(.., term)| term.properties.is_blank() && !term.words.is_empty())
    };
    let kinds = [("data", Kind::Data), ("purposes", Kind::Purpose), ("recipients", Kind::Recipient)];
    let first = kinds.iter().flat_map(|(_, kind)| unknown(*kind)).map(|(.., term)| term.at).min();
    if let Some(at) = first {
        let words = |kind| unknown(kind).map(|(.., term)| Argument::Words(term.words.clone())).collect();
        findings.report(at, &kinds.map(|(name, kind)| (name, Argument::List(words(kind)))));
    }
}

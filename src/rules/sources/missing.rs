use crate::finding::{Argument, Severity};
use crate::law::{gdpr, is_art_13_applicable, is_art_14_applicable};
use crate::rules::{Context, Findings, data, rule};
use crate::source::Place;
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports a notice without `[[source]]`: an error if a kind of data shows that some data come from elsewhere (a
    /// credit report), else a warning. Reports also such data if the person is the only source. Reports also an entry
    /// that names no source, party, occasion or text.
    ///
    /// Does not report an entry with any of these.
    ///
    /// Law: the source is due if data come from elsewhere than the person (Art. 14(2)(f)). If all data come from the
    /// person, silence is lawful. Without a source, nobody can see whether Art. 13 or 14 applies.
    ///
    /// ## Bad
    /// ```toml
    /// [[data]]
    /// terms = ["name"]
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["data-subject"]
    /// [[source]]  # here
    /// updates = true
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = ["creditworthiness"]
    /// [[source]]  # here
    /// terms = ["data-subject"]
    /// ```
    /// ## Good
    /// ```toml
    /// [[data]]
    /// terms = ["creditworthiness"]
    /// [[source]]
    /// terms = ["data-subject", "credit-information-registers"]
    /// ```
    /// ```toml
    /// [[source]]
    /// text = "Tiedot saadaan hakijan entiseltä koululta."
    /// ```
    SR001 "source-missing", Warning, [gdpr(14, 2, Some('f'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let sources = &context.register.sources;
    if sources.is_empty() {
        match external_data(context) {
            Some(data) => {
                let case = ("case", Argument::Case("external"));
                findings.report_as(Severity::Error, Place::default(), &[case, ("data", data)]);
            }
            None => findings.report(Place::default(), &[("case", Argument::Case("unknown"))]),
        }
    } else if let Some(data) = external_data(context).filter(|_| is_only_the_person(context)) {
        findings.report(sources[0].at, &[("case", Argument::Case("only-person")), ("data", data)]);
    }
    for source in sources.iter() {
        let is_empty = source.terms.is_empty() && source.parties.is_empty() && source.occasions.is_empty();
        if is_empty && source.note.text.is_none() {
            findings.report(source.at, &[("case", Argument::Case("entry"))]);
        }
    }
}

/// Returns whether the data subject or the controller is every source, and no text can name another.
fn is_only_the_person(context: &Context<'_>) -> bool {
    let has_text = context.register.sources.iter().any(|source| source.note.text.is_some());
    !has_text && is_art_13_applicable(context.register) && !is_art_14_applicable(context.register)
}

/// Returns the first kind of data that comes from somebody else than the data subject.
fn external_data(context: &Context<'_>) -> Option<Argument> {
    let mut terms = data::items(context)
        .flat_map(|(entry, item)| std::iter::once(&item.term).chain(&item.more.such_as).chain(entry.category.iter()));
    let external = terms.find(|term| context.has_property(Kind::Data, &term.id, Property::External))?;
    Some(context.term(Kind::Data, &external.id))
}

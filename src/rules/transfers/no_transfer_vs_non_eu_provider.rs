use crate::finding::{Argument, Severity};
use crate::law::{Reach, Stated, gdpr, parties_abroad};
use crate::rules::{Context, Findings, rule, transfers};

rule! {
    /// Reports a statement that nothing leaves the EEA beside a recipient, program or cookie whose provider or parent
    /// company is outside. A seat is no proof of a transfer, so the finding is a warning; a parent company alone is a
    /// note, unless the terms of such a service as a rule let the group see the data. One finding for each list or
    /// entry; each provider is named once. A party is known by its id or by its name. `country` of the recipient or the
    /// party wins over the vocabulary, which has a source and a date.
    ///
    /// Does not report software that the controller runs itself, or a service whose seat nobody confirmed. If a transfer
    /// is described as well, TR006 reports it.
    ///
    /// Law: Arts. 5(1)(a), 13(1)(f) and 44. An adequacy decision (the EU-US framework, too) makes a transfer lawful,
    /// but it remains a transfer. A parent company abroad is no transfer by itself (EDPB Guidelines 05/2021).
    ///
    /// ## Bad
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [tools]
    /// parties = ["webropol", "active-campaign", "google-ads"]  # here
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [[recipient]]
    /// terms   = ["cloud-providers"]
    /// country = ["IE", "US"]  # here
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [[cookie]]
    /// party = "google-analytics"  # here
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [tools]
    /// parties = ["mailer", "payments"]  # here
    /// [party.mailer]
    /// name = "MailChimp"
    /// [party.payments]
    /// name = "Stripe, Inc."
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [tools]
    /// parties = ["mailspin"]  # here
    /// [party.mailspin]
    /// name = "Mailspin"
    /// parent-country = "US"
    /// ```
    /// ## Good
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [tools]
    /// parties = ["webropol", "wordpress"]
    /// [[cookie]]
    /// party = "hotjar"
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [[recipient]]
    /// parties = ["google-analytics"]
    /// country = ["EEA"]
    /// ```
    /// ```toml
    /// [controller]
    /// name    = "Alba Ltd"
    /// country = "GB"
    /// [transfers]
    /// status = "none"
    /// [[recipient]]
    /// parties = ["royal-mail"]
    /// [party.royal-mail]
    /// name    = "Royal Mail"
    /// country = "GB"
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [tools]
    /// parties = ["matomo", "statistics"]
    /// [party.statistics]
    /// name = "Google Analytics Consultants Oy"
    /// ```
    /// ```toml
    /// [tools]
    /// parties = ["active-campaign"]
    /// [[third-country-transfer]]
    /// parties = ["active-campaign"]
    /// country = ["US"]
    /// ```
    TR004 "no-transfer-vs-non-eu-provider", Warning, [gdpr(13, 1, Some('f')), gdpr(44, 0, None), gdpr(5, 1, Some('a'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let is_denied = context.register.transfers.as_ref().is_some_and(|transfers| transfers.is_denied());
    if !is_denied || transfers::abroad(context).next().is_some() {
        return;
    }
    for abroad in parties_abroad(context.register, context.country(), true) {
        let (case, names) = match abroad.stated {
            Stated::Recipient(entry) if !entry.country.is_empty() => ("stated", context.recipient(entry)),
            _ => {
                let case = if abroad.reach == Reach::Parent { "parent" } else { "provider" };
                (case, abroad.parties.iter().map(|id| context.party(id)).collect())
            }
        };
        let severity = if case == "parent" { Severity::Info } else { Severity::Warning };
        let countries = abroad.countries.iter().map(|country| Argument::Country((*country).to_owned())).collect();
        let arguments = [
            ("case", Argument::Case(case)),
            ("names", Argument::List(names)),
            ("countries", Argument::List(countries)),
        ];
        findings.report_as(severity, abroad.at(), &arguments);
    }
}

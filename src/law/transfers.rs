//! Recipients of data outside the European Economic Area (Arts. 13(1)(f) and 44).

use crate::jurisdiction::{self, is_inside_eea};
use crate::register::{Cookie, Recipient, Register, Tools};
use crate::source::At;
use crate::vocabulary::{self, Kind, Property};

/// A statement that names holders of data.
#[derive(Debug, Clone, Copy)]
pub enum Stated<'a> {
    /// An entry of `[[recipient]]`.
    Recipient(&'a Recipient),
    /// The table of programs.
    Tools(&'a Tools),
    /// An entry of `[[cookie]]`.
    Cookie(&'a Cookie),
}

/// A statement that names holders of data outside the EEA.
#[derive(Debug, Clone)]
pub struct Abroad<'a> {
    /// The statement.
    pub stated: Stated<'a>,
    /// The parties outside; empty if the entry gives the country itself and names no party.
    pub parties: Vec<&'a str>,
    /// The countries.
    pub countries: Vec<&'a str>,
}

impl Abroad<'_> {
    /// Returns the place of the statement.
    #[must_use]
    pub fn at(&self) -> At {
        match self.stated {
            Stated::Recipient(entry) if !entry.country.is_empty() => entry.at.key("country"),
            Stated::Recipient(entry) => entry.at.key("parties"),
            Stated::Tools(tools) => tools.at.key("parties"),
            Stated::Cookie(cookie) => cookie.at.key("party"),
        }
    }
}

/// Returns whether data in `country` are in a third country. For a controller that is itself outside the EEA, its own
/// country is none.
#[must_use]
pub fn is_third_country(country: &str, home: &str) -> bool {
    !is_inside_eea(country) && country != home
}

/// Returns the recipients, programs and cookies that bring data outside the EEA. The country of the entry decides, else
/// the seat of each party and, with `with_parents`, of its parent company. Each party is reported once.
///
/// A program that the controller runs itself is with nobody, whatever the country of its provider.
#[must_use]
pub fn parties_abroad<'a>(register: &'a Register, home: &str, with_parents: bool) -> Vec<Abroad<'a>> {
    let mut reported: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    let recipients = register.recipients.iter().map(|entry| (Stated::Recipient(entry), ids(&entry.parties)));
    let tools = register.tools.iter().map(|tools| (Stated::Tools(tools), ids(&tools.parties)));
    let cookies = register.cookie.iter().map(|cookie| (Stated::Cookie(cookie), ids(cookie.party.as_slice())));
    for (stated, parties) in recipients.chain(tools).chain(cookies) {
        let mut abroad = Abroad { stated, parties: Vec::new(), countries: Vec::new() };
        match stated {
            Stated::Recipient(entry) if !entry.country.is_empty() => {
                let countries = entry.country.iter().map(|country| country.0.as_str());
                abroad.countries.extend(countries.filter(|country| is_third_country(country, home)));
                abroad.parties.extend(&parties);
                reported.extend(parties);
            }
            _ => {
                for party in parties {
                    let country = provider_country(register, party, home, with_parents);
                    if let Some(country) = country.filter(|_| !reported.contains(&party)) {
                        reported.push(party);
                        abroad.parties.push(party);
                        if !abroad.countries.contains(&country) {
                            abroad.countries.push(country);
                        }
                    }
                }
            }
        }
        if !abroad.countries.is_empty() {
            found.push(abroad);
        }
    }
    found
}

fn ids<T>(references: &[crate::register::Ref<T>]) -> Vec<&str> {
    references.iter().map(|reference| reference.id.as_str()).collect()
}

/// Returns the third country of a party's seat, or of its parent company's. The country that the notice gives wins.
fn provider_country<'a>(register: &'a Register, id: &str, home: &str, with_parents: bool) -> Option<&'a str> {
    if register.has_property(Kind::Service, id, Property::SelfHosted) {
        return None;
    }
    let party = register.parties.get(id).and_then(|party| party.country.as_ref());
    let own = register.own_term(Kind::Service, id).and_then(|term| term.properties.country.as_ref());
    if let Some(stated) = party.or(own) {
        return Some(stated.0.as_str()).filter(|country| is_third_country(country, home));
    }
    let service = vocabulary::find(Kind::Service, id)?;
    let known = service.properties.iter().filter_map(|property| match property {
        Property::Country(country) => Some(*country),
        Property::ParentCountry(country) if with_parents => Some(*country),
        _ => None,
    });
    known.into_iter().find(|country| is_third_country(country, home))
}

/// Returns whether the Commission has an adequacy decision on a country.
#[must_use]
pub fn has_adequacy_decision(country: &str) -> bool {
    jurisdiction::country(country).is_some_and(|country| country.adequacy.is_some())
}

//! Recipients of data outside the European Economic Area (Arts. 13(1)(f) and 44).

use crate::jurisdiction::{self, is_inside_eea};
use crate::register::{Cookie, Country, Party, Recipient, Register, Tools};
use crate::source::At;
use crate::vocabulary::{self, Kind, Property, Term};

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

/// How sure it is that the data that a provider holds leave the EEA, from the least sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Its parent company is outside. By itself that is no transfer (EDPB Guidelines 05/2021).
    Parent,
    /// Its parent company is outside, in a country that no adequacy decision covers whole, and the terms of such a service as a
    /// rule let the group see the data.
    Group,
    /// Its own seat is outside, or the notice says so.
    Seat,
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
    /// The surest of what is known of the parties.
    pub reach: Reach,
    /// Whether each seat that decides was confirmed, or the notice states it.
    pub is_confirmed: bool,
}

impl Stated<'_> {
    /// Returns the place of the statement.
    #[must_use]
    pub fn at(&self) -> At {
        match self {
            Stated::Recipient(entry) if !entry.country.is_empty() => entry.at.key("country"),
            Stated::Recipient(entry) => entry.at.key("parties"),
            Stated::Tools(tools) => tools.at.key("parties"),
            Stated::Cookie(cookie) => cookie.at.key("party"),
        }
    }
}

impl Abroad<'_> {
    /// Returns the place of the statement.
    #[must_use]
    pub fn at(&self) -> At {
        self.stated.at()
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
        let mut abroad =
            Abroad { stated, parties: Vec::new(), countries: Vec::new(), reach: Reach::Parent, is_confirmed: true };
        match stated {
            Stated::Recipient(entry) if !entry.country.is_empty() => {
                let countries = entry.country.iter().map(|country| country.0.as_str());
                abroad.countries.extend(countries.filter(|country| is_third_country(country, home)));
                abroad.parties.extend(&parties);
                abroad.reach = Reach::Seat;
                reported.extend(parties);
            }
            _ => {
                for party in parties {
                    let seat = seat_abroad(register, party, home);
                    let seat = seat.filter(|seat| with_parents || seat.reach == Reach::Seat);
                    if let Some(seat) = seat.filter(|_| !reported.contains(&party)) {
                        reported.push(party);
                        abroad.parties.push(party);
                        abroad.reach = abroad.reach.max(seat.reach);
                        abroad.is_confirmed &= seat.is_confirmed;
                        if !abroad.countries.contains(&seat.country) {
                            abroad.countries.push(seat.country);
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

/// A third country where a party, or its parent company, sits.
struct SeatAbroad<'a> {
    country: &'a str,
    reach: Reach,
    is_confirmed: bool,
}

/// Returns the third country of a party's seat, or of its parent company's. The countries that the notice gives win.
fn seat_abroad<'a>(register: &'a Register, id: &str, home: &str) -> Option<SeatAbroad<'a>> {
    if register.has_property(Kind::Service, id, Property::SelfHosted) {
        return None;
    }
    let party = register.parties.get(id);
    let stated = party.and_then(|party| party.country.as_ref());
    let own = register.own_term(Kind::Service, id).and_then(|term| term.properties.country.as_ref());
    let parent = party.and_then(|party| party.parent_country.as_ref());
    let seat_of_notice = |country: Option<&'a Country>, reach| {
        let country = country.map(|country| country.0.as_str()).filter(|country| is_third_country(country, home))?;
        Some(SeatAbroad { country, reach, is_confirmed: true })
    };
    if let Some(stated) = stated.or(own) {
        return seat_of_notice(Some(stated), Reach::Seat).or_else(|| seat_of_notice(parent, Reach::Parent));
    }
    // The notice says nothing of the seat itself, nor whether another parent company can see the data.
    let is_kept =
        |seat: &SeatAbroad<'_>| seat.reach == Reach::Seat || parent.is_none_or(|parent| parent.0 == seat.country);
    known_seat_abroad(party, id, home).filter(is_kept).or_else(|| seat_of_notice(parent, Reach::Parent))
}

/// Returns the third country of the seat of a service that the vocabulary knows, or of its parent company's. It counts only if
/// somebody confirmed it or everybody knows it.
fn known_seat_abroad<'a>(party: Option<&Party>, id: &str, home: &str) -> Option<SeatAbroad<'a>> {
    let by_name = || party?.contact.name.as_ref()?.spellings().find_map(vocabulary::service_named);
    let service = vocabulary::find(Kind::Service, id).or_else(by_name)?;
    let certainty = certainty(service);
    if service.is(Property::SelfHosted) || certainty < WELL_KNOWN {
        return None;
    }
    let is_confirmed = certainty >= CONFIRMED;
    service.properties.iter().find_map(|property| {
        let (country, reach) = match property {
            Property::Country(country) => (*country, Reach::Seat),
            Property::ParentCountry(country) if has_group_access(service, country) => (*country, Reach::Group),
            Property::ParentCountry(country) => (*country, Reach::Parent),
            _ => return None,
        };
        is_third_country(country, home).then_some(SeatAbroad { country, reach, is_confirmed })
    })
}

/// The certainty of what was looked up and found.
const CONFIRMED: u32 = 3;

/// The certainty of what is well known.
const WELL_KNOWN: u32 = 2;

fn certainty(service: &Term) -> u32 {
    let certainty = service.properties.iter().find_map(|property| match property {
        Property::Certainty(certainty) => Some(*certainty),
        _ => None,
    });
    certainty.unwrap_or(0)
}

/// Returns whether the parent company of a service as a rule can see the data, and no adequacy decision covers its country whole.
fn has_group_access(service: &Term, parent: &str) -> bool {
    let adequacy = jurisdiction::country(parent).and_then(|country| country.adequacy.as_ref());
    service.is(Property::GroupAccess) && adequacy.is_none_or(|decision| decision.certified_only)
}

/// Returns whether the Commission has an adequacy decision on a country.
#[must_use]
pub fn has_adequacy_decision(country: &str) -> bool {
    jurisdiction::country(country).is_some_and(|country| country.adequacy.is_some())
}

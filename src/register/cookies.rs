//! Cookies of the website.

use super::facts::choices;
use super::of;
use super::record::{Fact, Reader, record};
use super::shape::Shape;
use super::values::{Name, Note, Period, Placed, Ref};

choices! {
    /// The way in which visitors consent to cookies, as the notice states it.
    pub enum CookieConsent { PriorOptIn, AlwaysRequired, ByUse, ByBrowserSettings }
    /// The means by which a visitor controls cookies (Art. 7(3)).
    pub enum CookieControl { ConsentTool, BrowserSettings }
    /// Whether cookies identify the visitor, as the notice states it.
    pub enum CookieIdentification { UniqueIdentifier, Identifies, DoesNotIdentifyAlone }
}

record! {
    /// Cookies of the website (Act 917/2014, section 205).
    pub struct Cookies {
        /// Purposes of the cookies.
        purposes: Vec<Ref<of::Purpose>>,
        /// The way in which visitors consent (C-673/17).
        consent: Vec<Placed<CookieConsent>>,
        /// Ways to change the choice (Art. 7(3)).
        control: Vec<Placed<CookieControl>>,
        /// Whether the cookies identify the visitor.
        identification: Vec<Placed<CookieIdentification>>,
        ..note: Note,
    }
}

record! {
    /// A cookie or tracker (C-673/17).
    pub struct Cookie {
        /// The party whose cookie it is.
        party: Option<Ref<of::Party>>,
        /// The name of the cookie, if no party is given.
        name: Option<Name>,
        /// Purposes of the cookie.
        purposes: Vec<Ref<of::Purpose>>,
        /// The lifetime of the cookie: a period, or `session`.
        duration: Option<Duration>,
        /// Third parties that read the cookie: parties, or `none`.
        third_parties: Option<ThirdParties>,
        ..note: Note,
    }
}

/// The lifetime of a cookie.
#[derive(Debug, Clone, Copy)]
pub enum Duration {
    /// Until the browser is closed.
    Session,
    /// For a period.
    Period(Period),
}

impl Fact for Duration {
    fn shape() -> Shape {
        Shape::Period
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        if reader.string()? == "session" {
            return Some(Duration::Session);
        }
        Period::read(reader).map(Duration::Period)
    }
}

/// Third parties that read a cookie.
#[derive(Debug, Clone)]
pub enum ThirdParties {
    /// Nobody.
    None,
    /// These parties.
    Parties(Vec<Ref<of::Party>>),
}

impl Fact for ThirdParties {
    fn shape() -> Shape {
        Shape::List(<Ref<of::Party>>::shape)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        if reader.is_string() && reader.string()? == "none" {
            return Some(ThirdParties::None);
        }
        Some(ThirdParties::Parties(reader.items()))
    }
}

//! Why an address is refused.

/// Why an address is refused, and what may be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The reason.
    pub why: Why,
    /// An address without the fault, if only one can be meant.
    pub proposal: Option<String>,
}

/// The reason why an address is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// A character that nobody sees.
    Invisible(char),
    /// A character that cannot be in such an address.
    Character(char),
    /// White space.
    Space,
    /// Letters of two scripts in one name; this one is of another script than the first.
    Scripts(char),
    /// Letters that stand for others, such as those of full width.
    Variant,
    /// Another scheme than http and https, or none where one is needed, or a misspelt one.
    Scheme(String),
    /// A host that cannot exist.
    Host(String),
    /// A port that cannot exist.
    Port,
    /// A user or password before the host.
    User,
    /// An e-mail address where a web address is expected.
    Mail,
    /// A question mark or address that carries headers of a message, such as a hidden recipient.
    Header,
    /// An encoded character that ends a line or is not seen.
    Encoded(char),
    /// More than one address.
    Several,
    /// A name beside the address.
    Name,
    /// Something else.
    Form,
}

impl Why {
    /// Returns the reason as the case of a message.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Why::Invisible(_) => "invisible",
            Why::Character(_) => "character",
            Why::Space => "space",
            Why::Scripts(_) => "scripts",
            Why::Variant => "variant",
            Why::Scheme(_) => "scheme",
            Why::Host(_) => "host",
            Why::Port => "port",
            Why::User => "user",
            Why::Mail => "mail",
            Why::Header => "header",
            Why::Encoded(_) => "encoded",
            Why::Several => "several",
            Why::Name => "name",
            Why::Form => "form",
        }
    }

    /// Returns what the reason is about: a character with its number, a scheme, a host.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Why::Invisible(c) | Why::Encoded(c) => format!("U+{:04X}", u32::from(*c)),
            Why::Character(c) if c.is_ascii_graphic() => c.to_string(),
            Why::Character(c) | Why::Scripts(c) => format!("{c} (U+{:04X})", u32::from(*c)),
            Why::Scheme(text) | Why::Host(text) => text.clone(),
            _ => String::new(),
        }
    }
}

impl Fault {
    pub(super) fn new(why: Why) -> Fault {
        Fault { why, proposal: None }
    }

    /// Proposes `candidate` if `judge` takes it; else what `judge` proposes in its place. The candidate must be nearer to a right
    /// address than the one refused.
    pub(super) fn proposing<T>(mut self, candidate: String, judge: impl Fn(&str) -> Result<T, Fault>) -> Fault {
        self.proposal = match judge(&candidate) {
            Ok(_) => Some(candidate),
            Err(fault) => fault.proposal,
        };
        self
    }

    /// Keeps the proposal if a stricter judge takes it too; else takes what that judge proposes.
    pub(super) fn proposing_for<T>(self, judge: impl Fn(&str) -> Result<T, Fault>) -> Fault {
        match self.proposal {
            Some(proposal) => Fault::new(self.why).proposing(proposal, judge),
            None => self,
        }
    }
}

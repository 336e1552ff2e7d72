//! Why an address is refused.

/// Why an address is refused, and what may be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The reason.
    pub why: Why,
    /// An address without the fault, if only one can be meant. Within this module it is a candidate until [`settled`] has
    /// judged it.
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
    /// Letters of another alphabet in a whole name, each of which looks like a Latin one; this one is the first. The host is as
    /// the DNS has it, or empty.
    LookAlike(char, String),
    /// Letters that stand for others, such as those of full width.
    Variant,
    /// Another scheme than http and https, or none where one is needed, or a misspelt one.
    Scheme(String),
    /// A host that cannot exist.
    Host(String),
    /// A host that leads to the reader's own computer, or nowhere.
    Unreachable(String),
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
    /// A bracket that is opened and not closed, or closed and not opened.
    Bracket,
    /// More characters than such an address has; this many are the most.
    Long(usize),
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
            Why::LookAlike(_, host) if host.is_empty() => "look-alike",
            Why::LookAlike(..) => "look-alike-host",
            Why::Variant => "variant",
            Why::Scheme(_) => "scheme",
            Why::Host(_) => "host",
            Why::Unreachable(_) => "unreachable",
            Why::Port => "port",
            Why::User => "user",
            Why::Mail => "mail",
            Why::Header => "header",
            Why::Encoded(_) => "encoded",
            Why::Several => "several",
            Why::Name => "name",
            Why::Bracket => "bracket",
            Why::Long(_) => "long",
            Why::Form => "form",
        }
    }

    /// Returns what the reason is about: a character with its number, a scheme, a host, the most characters.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Why::Invisible(c) | Why::Encoded(c) => format!("U+{:04X}", u32::from(*c)),
            Why::Character(c) if c.is_ascii_graphic() => c.to_string(),
            // The sign of a lost character says nothing by itself.
            Why::Character(char::REPLACEMENT_CHARACTER) => "U+FFFD".to_owned(),
            Why::Character(c) | Why::Scripts(c) => format!("{c} (U+{:04X})", u32::from(*c)),
            Why::LookAlike(c, host) if host.is_empty() => format!("{c} (U+{:04X})", u32::from(*c)),
            Why::Scheme(text) | Why::Host(text) | Why::Unreachable(text) | Why::LookAlike(_, text) => text.clone(),
            Why::Long(most) => most.to_string(),
            _ => String::new(),
        }
    }
}

impl Fault {
    pub(super) fn new(why: Why) -> Fault {
        Fault { why, proposal: None }
    }

    /// Proposes a candidate, which is yet to be judged. It must be nearer to a right address than the one refused.
    pub(super) fn proposing(mut self, candidate: String) -> Fault {
        self.proposal = Some(candidate);
        self
    }

    /// Changes the candidate, such as the host of an address to the whole.
    pub(super) fn map(self, whole: impl FnOnce(String) -> String) -> Fault {
        Fault { why: self.why, proposal: self.proposal.map(whole) }
    }
}

/// Judges a text of at most so many characters, and judges what is proposed in its place until a candidate is right. This is a
/// loop and not a recursion, since the input decides how many candidates follow one another.
pub(super) fn settled<T>(text: &str, most: usize, judge: impl Fn(&str) -> Result<T, Fault>) -> Result<T, Fault> {
    /// More faults than a person leaves in one address.
    const MOST_CANDIDATES: usize = 16;
    let is_long = |text: &str| text.chars().nth(most).is_some();
    if is_long(text) {
        return Err(Fault::new(Why::Long(most)));
    }
    let Fault { why, proposal: mut candidate } = match judge(text) {
        Ok(judged) => return Ok(judged),
        Err(fault) => fault,
    };
    for _ in 0..MOST_CANDIDATES {
        let Some(proposal) = candidate.filter(|candidate| !is_long(candidate)) else { break };
        match judge(&proposal) {
            Ok(_) => return Err(Fault::new(why).proposing(proposal)),
            Err(next) => candidate = next.proposal,
        }
    }
    Err(Fault::new(why))
}

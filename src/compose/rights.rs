//! Sections on rights. The right to object comes first and apart from the others (Art. 21(4)). Then come the other rights,
//! requests, and complaints.

use crate::address;
use crate::law::{self, Entitlement};
use crate::locale::capitalised;
use crate::outline::is_objection;
use crate::register::{
    Basis, Choice, Contact, DeniedBecause, Placed, Purpose, Ref, RequestBy, RequestIdentity, Right, RightsRequest, of,
};
use crate::vocabulary::{self, Kind, Property};

use super::composer::Composer;
use super::links::{call, linked};
use super::phrases::Details;
use crate::document::{Block, Card, Inline, Item};

impl Composer<'_> {
    pub(super) fn objection(&self) -> Vec<Block> {
        let mut cards = self.rights_that(is_objection);
        // The heading of a single right would repeat the heading of the section.
        if let [Card { heading, .. }] = cards.as_mut_slice()
            && matches!(heading.as_slice(), [Inline::Text { text }] if *text == self.say("section-objection"))
        {
            heading.clear();
        }
        cards_block(cards)
    }

    pub(super) fn rights(&self) -> Vec<Block> {
        cards_block(self.rights_that(|right| !is_objection(right) && right.id != "complaint"))
    }

    fn rights_that(&self, is_here: impl Fn(&Ref<of::Right>) -> bool) -> Vec<Card> {
        let mut cards = Vec::new();
        for entry in &self.register.rights {
            for right in entry.terms.iter().filter(|right| is_here(right)) {
                let mut blocks = Vec::new();
                self.add_right(right, entry, &mut blocks);
                self.add_note(&entry.note, &mut blocks);
                let heading = vec![Inline::text(capitalised(&self.label(Kind::Right, &right.id)))];
                cards.push(Card { heading, blocks });
            }
        }
        cards
    }

    /// Adds a right: its content, the cases in which it applies, and the ways to send a request.
    fn add_right(&self, right: &Ref<of::Right>, entry: &Right, blocks: &mut Vec<Block>) {
        let is_denied = entry.is_denied();
        if is_denied {
            blocks.push(Block::text(self.denial(entry)));
        } else {
            blocks.extend(self.locale.of_term(Kind::Right, &right.id, "explained").map(Block::text));
        }
        let mut details = self.details();
        if !is_denied {
            self.add_applicability(right, entry, &mut details);
        }
        details.add("label-limit", self.line(&self.labels(Kind::Limit, &entry.limited_by)));
        details.add("label-whom", self.line(&self.labels(Kind::DataSubject, &entry.data_subjects)));
        details.add("label-purposes", self.line(&self.labels(Kind::Purpose, &entry.purposes)));
        // The sentence on a legal obligation names the Acts.
        if !entry.denied_because.iter().any(|reason| reason.value == DeniedBecause::LegalObligation) {
            details.add("label-laws", self.line(&self.laws(&entry.laws)));
        }
        if !is_denied {
            let (label, ways) = self.ways(self.requests_for(&right.id));
            details.add_named(label, ways);
        }
        blocks.extend(details.into_block());
    }

    /// Returns that a right does not apply, with the reasons that the notice gives.
    fn denial(&self, entry: &Right) -> String {
        if entry.denied_because.is_empty() {
            return self.say("right-denied");
        }
        let laws = self.locale.list(&self.laws(&entry.laws));
        let stated = if laws.is_empty() { "no" } else { "yes" };
        let values = [("laws", laws.as_str()), ("stated", stated)];
        let sentence = |reason: &Placed<DeniedBecause>| {
            self.locale.say_with(&format!("right-denied-{}", reason.value.id()), &values)
        };
        entry.denied_because.iter().map(sentence).collect::<Vec<_>>().join(" ")
    }

    /// Adds the cases in which a right applies, by the bases of the declared purposes. "Always" is left out if the notice
    /// itself limits the right.
    fn add_applicability(&self, right: &Ref<of::Right>, entry: &Right, details: &mut Details<'_>) {
        let is_narrowed = !entry.limited_by.is_empty() || !entry.data_subjects.is_empty() || !entry.purposes.is_empty();
        let purposes = &self.register.purposes;
        let gives = |basis: Basis| matches!(law::entitlement(&right.id, &[basis]), Entitlement::By(_));
        match law::entitlement(&right.id, &law::all_bases(self.register)) {
            Entitlement::Always if !is_narrowed => {
                details.add("label-applies", vec![Inline::text(self.say("applies-always"))]);
            }
            Entitlement::By(_) | Entitlement::Never if right.id != "complaint" => {
                // A purpose without a declared basis may be covered as well, so nothing is claimed.
                if purposes.iter().any(|purpose| law::effective_bases(self.register, purpose).is_empty()) {
                    return;
                }
                let is_given = |purpose: &&Purpose| {
                    matches!(
                        law::entitlement(&right.id, &law::effective_bases(self.register, purpose)),
                        Entitlement::By(_)
                    )
                };
                let giving: Vec<&Purpose> = purposes.iter().filter(is_given).collect();
                let of_purposes: Vec<Basis> =
                    giving.iter().flat_map(|purpose| law::effective_bases(self.register, purpose)).collect();
                let bases: Vec<Basis> =
                    Basis::ALL.iter().copied().filter(|basis| gives(*basis) && of_purposes.contains(basis)).collect();
                if bases.is_empty() {
                    return;
                }
                let labels: Vec<String> = bases.iter().map(|basis| self.choice(*basis)).collect();
                let words = self.locale.list_of_alternatives(&labels);
                let words = self.locale.say_with("applies-by-basis", &[("bases", &words)]);
                details.add("label-applies", self.explained_line(bases, &words));
                if entry.purposes.is_empty() && giving.len() < purposes.len() {
                    let terms: Vec<&Ref<of::Purpose>> = giving.iter().flat_map(|purpose| &purpose.terms).collect();
                    details.add("label-purposes", self.purpose_names(&terms));
                }
            }
            _ if right.id == "object-direct-marketing" && entry.purposes.is_empty() => {
                let is_marketing =
                    |term: &&Ref<of::Purpose>| self.register.has_property(Kind::Purpose, &term.id, Property::Marketing);
                let terms: Vec<&Ref<of::Purpose>> =
                    purposes.iter().flat_map(|purpose| &purpose.terms).filter(is_marketing).collect();
                details.add("label-purposes", self.purpose_names(&terms));
            }
            _ => {}
        }
    }

    /// Returns purposes in one line, each once.
    fn purpose_names(&self, terms: &[&Ref<of::Purpose>]) -> Vec<Inline> {
        let mut labels: Vec<String> = Vec::new();
        for term in terms {
            let label = self.term(Kind::Purpose, term);
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        self.line(&labels)
    }

    /// Returns the requests for a right: those for all rights, and those that name it.
    pub(super) fn requests_for(&self, right: &str) -> impl Iterator<Item = &RightsRequest> {
        let is_for_right = move |request: &&RightsRequest| {
            request.rights.is_empty() || request.rights.iter().any(|own| own.id == right)
        };
        self.register.rights_requests.iter().filter(is_for_right)
    }

    /// Returns the ways to send requests, as a label and a line: each contact once, with its easiest channel.
    pub(super) fn ways<'r>(&self, requests: impl Iterator<Item = &'r RightsRequest>) -> (String, Vec<Inline>) {
        let mut ways: Vec<(Option<&str>, Vec<Vec<Inline>>)> = Vec::new();
        for request in requests {
            let contact = request.contact.as_ref().map(|contact| contact.id.as_str());
            let channel = self.easiest_channel_of(request, contact);
            match ways.iter_mut().find(|(own, _)| *own == contact) {
                Some((_, channels)) if channels.contains(&channel) => {}
                Some((_, channels)) => channels.push(channel),
                None => ways.push((contact, vec![channel])),
            }
        }
        // A request by a link in a message has no contact.
        let is_to_somebody = ways.iter().all(|(contact, _)| contact.is_some());
        let mut line = Vec::new();
        for (contact, mut channels) in ways {
            channels.retain(|channel| !channel.is_empty());
            if !line.is_empty() {
                line.push(Inline::text("; "));
            }
            if let Some(contact) = contact {
                line.extend(self.contact_link(contact));
                if !channels.is_empty() {
                    line.push(Inline::text(", "));
                }
            }
            line.extend(self.alternative_lines(&channels));
        }
        (self.say(if is_to_somebody { "label-send-to" } else { "label-ways" }), line)
    }

    /// Returns the easiest channel of a request's contact; if the contact has none, the ways that the request allows.
    fn easiest_channel_of(&self, request: &RightsRequest, contact: Option<&str>) -> Vec<Inline> {
        let ways: Vec<RequestBy> = request.by.iter().map(|way| way.value).collect();
        let contact = contact.and_then(|id| self.register.contact(id));
        contact
            .and_then(|contact| self.easiest_channel(contact, &ways))
            .unwrap_or_else(|| self.alternatives(&request.by))
    }

    fn alternatives<T: Choice>(&self, choices: &[Placed<T>]) -> Vec<Inline> {
        if choices.is_empty() {
            return Vec::new();
        }
        vec![Inline::text(self.locale.list_of_alternatives(&self.choices(choices)))]
    }

    pub(super) fn requests(&self) -> Vec<Block> {
        let requests = &self.register.rights_requests;
        if let [request] = &**requests
            && request.rights.is_empty()
        {
            return self.request(request);
        }
        let items = requests.iter().map(|request| {
            let lead = if request.rights.is_empty() {
                self.say("request-all-rights")
            } else {
                capitalised(&self.locale.list(&self.labels(Kind::Right, &request.rights)))
            };
            Item { content: vec![Inline::Strong { content: vec![Inline::text(lead)] }], blocks: self.request(request) }
        });
        vec![Block::bullets(items.collect())]
    }

    fn request(&self, request: &RightsRequest) -> Vec<Block> {
        let mut details = self.details();
        let ways: Vec<RequestBy> = request.by.iter().map(|way| way.value).collect();
        if let Some(contact) = &request.contact {
            details.add("label-send-to", self.contact_link(&contact.id));
        }
        if !request.by.is_empty() {
            details.add("label-ways", self.alternatives(&request.by));
        }
        if let Some(contact) = request.contact.as_ref().and_then(|contact| self.register.contact(&contact.id)) {
            self.add_channels(contact, &ways, &mut details);
        }
        let form = match request.form.as_slice() {
            [_, _] => vec![Inline::text(self.say("form-written-and-signed"))],
            form => self.line(&self.choices(form)),
        };
        details.add("label-form", form);
        details.add("label-identity", self.identity(request));
        if let Some(period) = request.response_time {
            details.add("label-response-time", vec![Inline::text(self.locale.period(period))]);
        }
        if let Some(fee) = &request.fee {
            let mut content = self.prose_line(fee);
            if !request.when.is_empty() {
                content.push(Inline::text(format!(" ({})", self.cases(&request.when))));
            }
            details.add("label-fee", content);
        } else {
            details.add("label-condition", self.cases_line(&request.when));
        }
        let mut blocks: Vec<Block> = details.into_block().into_iter().collect();
        if let Some(free) = request.free {
            blocks.push(Block::text(self.say(if free { "request-free" } else { "request-not-free" })));
        }
        self.add_note(&request.note, &mut blocks);
        blocks
    }

    /// Returns the checks of the requester's identity. Beside another check, "when needed" says when that one is made.
    fn identity(&self, request: &RightsRequest) -> Vec<Inline> {
        let is_when_needed = |check: &Placed<RequestIdentity>| check.value == RequestIdentity::WhenNeeded;
        let ways: Vec<Placed<RequestIdentity>> =
            request.identity.iter().filter(|check| !is_when_needed(check)).cloned().collect();
        if ways.is_empty() || !request.identity.iter().any(is_when_needed) {
            return self.explained_choices(&request.identity);
        }
        let words = self.locale.say_with("identity-when-needed", &[("ways", &self.locale.list(&self.choices(&ways)))]);
        self.explained_line(ways.iter().map(|way| way.value), &words)
    }

    pub(super) fn complaint(&self) -> Vec<Block> {
        let mut blocks = vec![Block::text(self.say("complaint-right"))];
        if let Some(complaint) = self.register.complaint.as_ref() {
            if let Some(authority) = &complaint.authority {
                self.add_authority(&authority.id, &mut blocks);
            }
            self.add_note(&complaint.note, &mut blocks);
        }
        let complaint_only = |entry: &&Right| entry.terms.iter().all(|right| right.id == "complaint");
        for entry in self.register.rights.iter().filter(|entry| !entry.terms.is_empty()).filter(complaint_only) {
            self.add_note(&entry.note, &mut blocks);
        }
        blocks
    }

    fn add_authority(&self, id: &str, blocks: &mut Vec<Block>) {
        let mut details = self.details();
        details.add("label-authority", vec![Inline::Strong { content: vec![self.party_link(id)] }]);
        let own = self.register.parties.get(id).map(|party| &party.contact);
        if let Some(own) = own {
            self.add_channels(own, &[], &mut details);
        }
        self.add_built_in_authority(id, own, &mut details);
        blocks.extend(details.into_block());
        if self.register.own_term(Kind::Authority, id).is_none() {
            blocks.extend(self.locale.of_term(Kind::Authority, id, "explained").map(Block::text));
        }
    }

    /// Adds the known contact details of a built-in authority, except those that the notice gives itself.
    fn add_built_in_authority(&self, id: &str, own: Option<&Contact>, details: &mut Details<'_>) {
        let gives = |key: fn(&Contact) -> bool| own.is_some_and(key);
        let addresses = [
            ("label-street-address", "street-address", gives(|own| own.street_address.is_some())),
            ("label-postal-address", "postal-address", gives(|own| own.postal_address.is_some())),
        ];
        for (label, attribute, is_given) in addresses {
            if let Some(address) = self.locale.of_term(Kind::Authority, id, attribute).filter(|_| !is_given) {
                details.add(label, vec![Inline::text(address)]);
            }
        }
        let Some(term) = vocabulary::find(Kind::Authority, id) else { return };
        for property in term.properties {
            match property {
                Property::Phone(phone) if !gives(|own| own.phone.is_some()) => {
                    details.add("label-phone", vec![linked(call(phone), phone)]);
                }
                Property::Email(email) if !gives(|own| own.email.is_some()) => {
                    details.add("label-email", vec![linked(address::email(email), email)]);
                }
                _ => {}
            }
        }
    }
}

fn cards_block(cards: Vec<Card>) -> Vec<Block> {
    if cards.is_empty() { Vec::new() } else { vec![Block::Cards { cards }] }
}

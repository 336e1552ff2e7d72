//! The reader's rights: to object first and apart (Art. 21(4)), then the others, how to use them, and where to complain.

use crate::locale::capitalised;
use crate::outline::is_objection;
use crate::register::{Contact, Ref, RequestBy, Right, RightsRequest, of};
use crate::vocabulary::{self, Kind, Property};

use super::Composer;
use super::notice::{Block, Inline, Item};
use super::phrases::Details;

impl Composer<'_> {
    pub(super) fn objection(&self) -> Vec<Block> {
        let mut blocks = self.rights_that(is_objection);
        // The section's own heading says the same as that of the first right.
        let heading = self.say("section-objection");
        let is_heading = matches!(blocks.first(), Some(Block::Heading { content })
            if matches!(content.as_slice(), [Inline::Text { text }] if *text == heading));
        if is_heading {
            blocks.remove(0);
        }
        blocks
    }

    pub(super) fn rights(&self) -> Vec<Block> {
        self.rights_that(|right| !is_objection(right) && right.id != "complaint")
    }

    fn rights_that(&self, is_here: impl Fn(&Ref<of::Right>) -> bool) -> Vec<Block> {
        let mut blocks = Vec::new();
        for entry in &self.register.rights {
            for right in entry.terms.iter().filter(|right| is_here(right)) {
                blocks.push(Block::heading(capitalised(&self.label(Kind::Right, &right.id))));
                self.right(right, entry, &mut blocks);
                self.note(&entry.note, &mut blocks);
            }
        }
        blocks
    }

    fn right(&self, right: &Ref<of::Right>, entry: &Right, blocks: &mut Vec<Block>) {
        if entry.status.is_some() {
            blocks.push(Block::words(self.say("right-denied")));
        } else {
            blocks.extend(self.locale.of_term(Kind::Right, &right.id, "explained").map(Block::words));
        }
        let mut details = Details::default();
        details.add(self.say("label-limit"), self.line(&self.labels(Kind::Limit, &entry.limited_by)));
        details.add(self.say("label-whom"), self.line(&self.labels(Kind::DataSubject, &entry.data_subjects)));
        details.add(self.say("label-purposes"), self.line(&self.labels(Kind::Purpose, &entry.purposes)));
        details.add(self.say("label-laws"), self.line(&self.laws(&entry.laws)));
        blocks.extend(details.into_block());
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
        let mut details = Details::default();
        let ways: Vec<RequestBy> = request.by.iter().map(|way| way.value).collect();
        if let Some(contact) = &request.contact {
            details.add(self.say("label-send-to"), self.contact_link(&contact.id));
        }
        if !request.by.is_empty() {
            let ways = self.locale.list_of_alternatives(&self.choices(&request.by));
            details.add(self.say("label-ways"), vec![Inline::text(ways)]);
        }
        if let Some(contact) = request.contact.as_ref().and_then(|contact| self.register.contact(&contact.id)) {
            self.reach(contact, &ways, &mut details);
        }
        let form = match request.form.as_slice() {
            [_, _] => vec![Inline::text(self.say("form-written-and-signed"))],
            form => self.line(&self.choices(form)),
        };
        details.add(self.say("label-form"), form);
        details.add(self.say("label-identity"), self.line(&self.choices(&request.identity)));
        if let Some(period) = request.response_time {
            details.add(self.say("label-response-time"), vec![Inline::text(self.locale.period(period))]);
        }
        if let Some(fee) = &request.fee {
            let mut content = self.prose_line(fee);
            if !request.when.is_empty() {
                content.push(Inline::text(format!(" ({})", self.cases(&request.when))));
            }
            details.add(self.say("label-fee"), content);
        } else {
            details.add(self.say("label-condition"), self.cases_line(&request.when));
        }
        let mut blocks: Vec<Block> = details.into_block().into_iter().collect();
        if let Some(free) = request.free {
            blocks.push(Block::words(self.say(if free { "request-free" } else { "request-not-free" })));
        }
        self.note(&request.note, &mut blocks);
        blocks
    }

    pub(super) fn complaint(&self) -> Vec<Block> {
        let mut blocks = vec![Block::words(self.say("complaint-right"))];
        if let Some(complaint) = self.register.complaint.as_ref() {
            if let Some(authority) = &complaint.authority {
                self.authority(&authority.id, &mut blocks);
            }
            self.note(&complaint.note, &mut blocks);
        }
        let complaint_only = |entry: &&Right| entry.terms.iter().all(|right| right.id == "complaint");
        for entry in self.register.rights.iter().filter(|entry| !entry.terms.is_empty()).filter(complaint_only) {
            self.note(&entry.note, &mut blocks);
        }
        blocks
    }

    fn authority(&self, id: &str, blocks: &mut Vec<Block>) {
        let mut details = Details::default();
        details.add(self.say("label-authority"), vec![Inline::Strong { content: vec![self.party_link(id)] }]);
        let own = self.register.parties.get(id).map(|party| &party.contact);
        if let Some(own) = own {
            self.reach(own, &[], &mut details);
        }
        self.built_in_authority(id, own, &mut details);
        blocks.extend(details.into_block());
        if self.register.own_term(Kind::Authority, id).is_none() {
            blocks.extend(self.locale.of_term(Kind::Authority, id, "explained").map(Block::words));
        }
    }

    /// What is known of a built-in authority, but for the keys that the notice gives itself.
    fn built_in_authority(&self, id: &str, own: Option<&Contact>, details: &mut Details) {
        let gives = |key: fn(&Contact) -> bool| own.is_some_and(key);
        let addresses = [
            ("label-street-address", "street-address", gives(|own| own.street_address.is_some())),
            ("label-postal-address", "postal-address", gives(|own| own.postal_address.is_some())),
        ];
        for (label, attribute, is_given) in addresses {
            if let Some(address) = self.locale.of_term(Kind::Authority, id, attribute).filter(|_| !is_given) {
                details.add(self.say(label), vec![Inline::text(address)]);
            }
        }
        let Some(term) = vocabulary::find(Kind::Authority, id) else { return };
        for property in term.properties {
            match property {
                Property::Phone(phone) if !gives(|own| own.phone.is_some()) => {
                    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
                    details.add(self.say("label-phone"), vec![Inline::link(format!("tel:{digits}"), *phone)]);
                }
                Property::Email(email) if !gives(|own| own.email.is_some()) => {
                    details.add(self.say("label-email"), vec![Inline::link(format!("mailto:{email}"), *email)]);
                }
                _ => {}
            }
        }
    }
}

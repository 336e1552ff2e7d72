//! Who answers: controllers, representative, officer and contacts.

use crate::document::{Block, Inline, Item, Target};
use crate::locale::capitalised;
use crate::outline::contact_section;
use crate::register::{Contact, Controller, OfficerStatus, PhoneKind, RequestBy};
use crate::vocabulary::Kind;

use super::composer::{Composer, controller_name};
use super::links::{email_link, phone_link, web_link};
use super::phrases::Details;

impl Composer<'_> {
    pub(super) fn controller(&self) -> Vec<Block> {
        let Some(controller) = self.register.controller.as_ref() else { return Vec::new() };
        let mut blocks = Vec::new();
        if let Some(name) = controller_name(self.register, self.locale) {
            let shown = match &controller.short_name {
                Some(short) => {
                    self.locale.say_with("name-short", &[("name", &name), ("short", &self.name_text(short))])
                }
                None => name,
            };
            blocks.push(Block::text(self.locale.say_with("controller-is", &[("name", &shown)])));
        }
        self.controller_details(controller, &mut blocks);
        blocks
    }

    fn controller_details(&self, controller: &Controller, blocks: &mut Vec<Block>) {
        let mut details = self.details();
        if let Some(qualifier) = &controller.qualifier {
            details.add("label-role-stated", self.prose_line(qualifier));
        }
        details.add("label-acts-for", self.line(&self.labels(Kind::Recipient, &controller.acts_for)));
        if let Some(id) = &controller.business_id {
            details.add_named(capitalised(&self.say("term_business-id")), vec![Inline::text(&id.value)]);
        }
        let desk = self.title_and_unit(&controller.contact);
        details.add("label-contact-point", desk);
        self.reach(&controller.contact, &[], &mut details);
        blocks.extend(details.into_block());
        self.note(&controller.contact.note, blocks);
    }

    pub(super) fn joint_controllers(&self) -> Vec<Block> {
        let mut blocks = vec![Block::text(self.say("joint-controllers-are"))];
        for controller in &self.register.joint_controllers {
            if let Some(name) = &controller.contact.name {
                let mut content = vec![self.name(name)];
                if let Some(short) = &controller.short_name {
                    content.push(Inline::text(format!(" ({})", self.name_text(short))));
                }
                blocks.push(Block::Heading { content });
            }
            self.controller_details(controller, &mut blocks);
        }
        if let Some(arrangement) = self.register.joint_arrangement.as_ref() {
            if let Some(essence) = &arrangement.essence {
                blocks.push(Block::heading(self.say("joint-arrangement")));
                blocks.extend(self.prose(essence));
            }
            if let Some(contact) = &arrangement.contact {
                let mut details = self.details();
                details.add("label-contact-point", self.contact_link(&contact.id));
                blocks.extend(details.into_block());
            }
            self.note(&arrangement.note, &mut blocks);
        }
        blocks.push(Block::text(self.say("joint-controllers-rights")));
        blocks
    }

    pub(super) fn representative(&self) -> Vec<Block> {
        let Some(representative) = self.register.representative.as_ref() else { return Vec::new() };
        let mut blocks = vec![Block::text(self.say("representative-is"))];
        self.contact_block(representative, &[], &mut blocks);
        blocks
    }

    pub(super) fn data_protection_officer(&self) -> Vec<Block> {
        let Some(officer) = self.register.data_protection_officer.as_ref() else { return Vec::new() };
        let is_none = officer.status == Some(OfficerStatus::None);
        let mut blocks = vec![Block::text(self.say(if is_none { "officer-none" } else { "officer-is" }))];
        self.contact_block(&officer.contact, &[], &mut blocks);
        blocks
    }

    pub(super) fn contacts(&self) -> Vec<Block> {
        let contacts: Vec<&Contact> =
            self.register.contacts.iter().map(|(_, contact)| contact).filter(|contact| !contact.is_empty()).collect();
        let mut blocks = vec![Block::text(self.say("contact-intro"))];
        if let [contact] = contacts.as_slice() {
            self.contact_block(contact, &[], &mut blocks);
        } else {
            let item = |contact: &&Contact| {
                let mut inner = Vec::new();
                self.contact_block(contact, &[], &mut inner);
                Item { content: Vec::new(), blocks: inner }
            };
            blocks.push(Block::bullets(contacts.iter().map(item).collect()));
        }
        blocks
    }

    /// Returns a contact: its name, which opens it as a heading would and needs no label, its rows and its text.
    pub(super) fn contact_block(&self, contact: &Contact, only: &[RequestBy], blocks: &mut Vec<Block>) {
        let mut names =
            [&contact.name, &contact.title, &contact.unit].into_iter().flatten().map(|name| self.name(name));
        if let Some(first) = names.next() {
            let mut content = vec![Inline::Strong { content: vec![first] }];
            for more in names {
                content.push(Inline::text(", "));
                content.push(more);
            }
            blocks.push(Block::Paragraph { content });
        }
        let mut details = self.details();
        self.reach(contact, only, &mut details);
        blocks.extend(details.into_block());
        self.note(&contact.note, blocks);
    }

    fn title_and_unit(&self, contact: &Contact) -> Vec<Inline> {
        let mut line = Vec::new();
        for name in [&contact.title, &contact.unit].into_iter().flatten() {
            if !line.is_empty() {
                line.push(Inline::text(", "));
            }
            line.push(self.name(name));
        }
        line
    }

    /// Returns the ways to reach a contact: all of them, or those that a request may take.
    pub(super) fn reach(&self, contact: &Contact, only: &[RequestBy], details: &mut Details<'_>) {
        for reach in Reach::ALL {
            if let Some(content) = self.reach_by(reach, contact, only) {
                details.add(reach.label(contact), content);
            }
        }
    }

    /// Returns the way that most readers take first, of those that a contact gives and a request may take: e-mail,
    /// form, telephone, web page, then post.
    pub(super) fn first_reach(&self, contact: &Contact, only: &[RequestBy]) -> Option<Vec<Inline>> {
        Reach::BY_EASE.into_iter().find_map(|reach| self.reach_by(reach, contact, only))
    }

    /// What a contact gives for one way to reach it, if a request may take that way.
    fn reach_by(&self, reach: Reach, contact: &Contact, only: &[RequestBy]) -> Option<Vec<Inline>> {
        let takes = |way: RequestBy| only.is_empty() || only.contains(&way);
        match reach {
            Reach::StreetAddress => {
                let is_taken =
                    takes(RequestBy::InPerson) || (takes(RequestBy::Post) && contact.postal_address.is_none());
                contact.street_address.as_ref().filter(|_| is_taken).map(|address| vec![self.name(address)])
            }
            Reach::PostalAddress => {
                let address = contact.postal_address.as_ref().filter(|_| takes(RequestBy::Post));
                address.map(|address| vec![self.name(address)])
            }
            Reach::Email => {
                let email = contact.email.as_ref().filter(|_| takes(RequestBy::Email));
                email.map(|email| vec![email_link(email)])
            }
            Reach::Phone => {
                let phone = contact.phone.as_ref().filter(|_| takes(RequestBy::Phone))?;
                let mut content = vec![phone_link(phone)];
                if contact.phone_kind == Some(PhoneKind::Switchboard) {
                    content.push(Inline::text(format!(" ({})", self.say("switchboard"))));
                }
                if let Some(hours) = &contact.hours {
                    content.push(Inline::text(", "));
                    content.push(self.name(hours));
                }
                Some(content)
            }
            Reach::Hours => {
                let hours = contact.hours.as_ref().filter(|_| only.is_empty() && contact.phone.is_none());
                hours.map(|hours| vec![self.name(hours)])
            }
            Reach::Fax => contact.fax.as_ref().filter(|_| only.is_empty()).map(|fax| vec![Inline::text(&fax.value)]),
            Reach::Web => {
                let web = contact.web.as_ref().filter(|_| takes(RequestBy::SelfService));
                web.map(|web| vec![web_link(web)])
            }
            Reach::WebForm => {
                let form = contact.web_form.as_ref().filter(|_| takes(RequestBy::WebForm));
                form.map(|form| vec![web_link(form)])
            }
        }
    }

    /// What a contact is called: its name, else its title, else its unit.
    pub(super) fn contact_name(&self, id: &str) -> String {
        let name = self
            .register
            .contact(id)
            .and_then(|contact| contact.name.as_ref().or(contact.title.as_ref()).or(contact.unit.as_ref()));
        match name {
            Some(name) => self.name_text(name),
            // A line or desk without a name is the controller's.
            None if contact_section(id) == "contact" => {
                controller_name(self.register, self.locale).unwrap_or_else(|| self.say("section-contact"))
            }
            None => self.say(&format!("section-{}", contact_section(id))),
        }
    }

    /// Returns a contact's name, linked to where its details stand.
    pub(super) fn contact_link(&self, id: &str) -> Vec<Inline> {
        let target = Target::Section { id: contact_section(id).to_owned() };
        vec![Inline::Link { target, content: vec![Inline::text(self.contact_name(id))] }]
    }
}

/// A way to reach a contact.
#[derive(Clone, Copy)]
enum Reach {
    StreetAddress,
    PostalAddress,
    Email,
    Phone,
    /// Where there is no telephone that they belong to.
    Hours,
    Fax,
    Web,
    WebForm,
}

impl Reach {
    /// In the order in which they are shown.
    const ALL: [Reach; 8] = [
        Reach::StreetAddress,
        Reach::PostalAddress,
        Reach::Email,
        Reach::Phone,
        Reach::Hours,
        Reach::Fax,
        Reach::Web,
        Reach::WebForm,
    ];

    /// The easiest first.
    const BY_EASE: [Reach; 8] = [
        Reach::Email,
        Reach::WebForm,
        Reach::Phone,
        Reach::Web,
        Reach::PostalAddress,
        Reach::StreetAddress,
        Reach::Hours,
        Reach::Fax,
    ];

    /// Returns the message that names it.
    fn label(self, contact: &Contact) -> &'static str {
        match self {
            Reach::StreetAddress if contact.postal_address.is_none() => "label-address",
            Reach::StreetAddress => "label-street-address",
            Reach::PostalAddress => "label-postal-address",
            Reach::Email => "label-email",
            Reach::Phone => "label-phone",
            Reach::Hours => "label-hours",
            Reach::Fax => "label-fax",
            Reach::Web => "label-web",
            Reach::WebForm => "label-web-form",
        }
    }
}

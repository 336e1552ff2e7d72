//! Sections on controllers, representative, officer and contacts.

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
        self.add_controller_details(controller, &mut blocks);
        blocks
    }

    fn add_controller_details(&self, controller: &Controller, blocks: &mut Vec<Block>) {
        let mut details = self.details();
        if let Some(qualifier) = &controller.qualifier {
            details.add("label-role-stated", self.prose_line(qualifier));
        }
        details.add("label-acts-for", self.line(&self.labels(Kind::Recipient, &controller.acts_for)));
        if let Some(id) = &controller.business_id {
            let label = self.locale.say_under("term_business-id", self.law_of(Some(controller)).labels());
            details.add_named(capitalised(&label), vec![Inline::text(&id.value)]);
        }
        if let Some(register) = &controller.register {
            details.add("label-commercial-register", vec![self.name(register)]);
        }
        let desk = self.title_and_unit(&controller.contact);
        details.add("label-contact-point", desk);
        self.add_channels(&controller.contact, &[], &mut details);
        blocks.extend(details.into_block());
        self.add_note(&controller.contact.note, blocks);
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
            self.add_controller_details(controller, &mut blocks);
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
            self.add_note(&arrangement.note, &mut blocks);
        }
        blocks.push(Block::text(self.say("joint-controllers-rights")));
        blocks
    }

    pub(super) fn representative(&self) -> Vec<Block> {
        let Some(representative) = self.register.representative.as_ref() else { return Vec::new() };
        let mut blocks = vec![Block::text(self.say("representative-is"))];
        self.add_contact(representative, &[], &mut blocks);
        blocks
    }

    pub(super) fn data_protection_officer(&self) -> Vec<Block> {
        let Some(officer) = self.register.data_protection_officer.as_ref() else { return Vec::new() };
        let is_none = officer.status == Some(OfficerStatus::None);
        let mut blocks = vec![Block::text(self.say(if is_none { "officer-none" } else { "officer-is" }))];
        self.add_contact(&officer.contact, &[], &mut blocks);
        blocks
    }

    pub(super) fn contacts(&self) -> Vec<Block> {
        let contacts: Vec<&Contact> =
            self.register.contacts.iter().map(|(_, contact)| contact).filter(|contact| !contact.is_empty()).collect();
        let mut blocks = vec![Block::text(self.say("contact-intro"))];
        if let [contact] = contacts.as_slice() {
            self.add_contact(contact, &[], &mut blocks);
        } else {
            let item = |contact: &&Contact| {
                let mut inner = Vec::new();
                self.add_contact(contact, &[], &mut inner);
                Item { content: Vec::new(), blocks: inner }
            };
            blocks.push(Block::bullets(contacts.iter().map(item).collect()));
        }
        blocks
    }

    /// Adds a contact: its name in bold as a heading, its rows and its text.
    pub(super) fn add_contact(&self, contact: &Contact, only: &[RequestBy], blocks: &mut Vec<Block>) {
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
        self.add_channels(contact, only, &mut details);
        blocks.extend(details.into_block());
        self.add_note(&contact.note, blocks);
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

    /// Adds the channels of a contact: all of them, or those that a request may use.
    pub(super) fn add_channels(&self, contact: &Contact, only: &[RequestBy], details: &mut Details<'_>) {
        for channel in Channel::ALL {
            if let Some(content) = self.channel_content(channel, contact, only) {
                details.add(channel.label(contact), content);
            }
            if matches!(channel, Channel::Email) && (only.is_empty() || only.contains(&RequestBy::Email)) {
                // A pattern is no address, so it has no link.
                if let Some(form) = &contact.email_form {
                    details.add("label-email-form", vec![self.name(form)]);
                }
            }
        }
    }

    /// Returns the channel that most readers take first, among those that a contact has and a request may use.
    pub(super) fn easiest_channel(&self, contact: &Contact, only: &[RequestBy]) -> Option<Vec<Inline>> {
        Channel::BY_EASE.into_iter().find_map(|channel| self.channel_content(channel, contact, only))
    }

    /// Returns the content of a channel, if the contact has it and a request may use it.
    fn channel_content(&self, channel: Channel, contact: &Contact, only: &[RequestBy]) -> Option<Vec<Inline>> {
        let may_use = |way: RequestBy| only.is_empty() || only.contains(&way);
        match channel {
            Channel::StreetAddress => {
                let is_usable =
                    may_use(RequestBy::InPerson) || (may_use(RequestBy::Post) && contact.postal_address.is_none());
                contact.street_address.as_ref().filter(|_| is_usable).map(|address| vec![self.name(address)])
            }
            Channel::PostalAddress => {
                let address = contact.postal_address.as_ref().filter(|_| may_use(RequestBy::Post));
                address.map(|address| vec![self.name(address)])
            }
            Channel::Email => {
                let email = contact.email.as_ref().filter(|_| may_use(RequestBy::Email));
                email.map(|email| vec![email_link(email)])
            }
            Channel::Phone => {
                let phone = contact.phone.as_ref().filter(|_| may_use(RequestBy::Phone))?;
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
            Channel::Hours => {
                let hours = contact.hours.as_ref().filter(|_| only.is_empty() && contact.phone.is_none());
                hours.map(|hours| vec![self.name(hours)])
            }
            Channel::Fax => contact.fax.as_ref().filter(|_| only.is_empty()).map(|fax| vec![Inline::text(&fax.value)]),
            Channel::Web => {
                let web = contact.web.as_ref().filter(|_| may_use(RequestBy::SelfService));
                web.map(|web| vec![web_link(web)])
            }
            Channel::WebForm => {
                let form = contact.web_form.as_ref().filter(|_| may_use(RequestBy::WebForm));
                form.map(|form| vec![web_link(form)])
            }
        }
    }

    /// Returns the name of a contact, else its title, else its unit.
    pub(super) fn contact_name(&self, id: &str) -> String {
        let name = self
            .register
            .contact(id)
            .and_then(|contact| contact.name.as_ref().or(contact.title.as_ref()).or(contact.unit.as_ref()));
        match name {
            Some(name) => self.name_text(name),
            // A line or desk without a name belongs to the controller.
            None if contact_section(id) == "contact" => {
                controller_name(self.register, self.locale).unwrap_or_else(|| self.say("section-contact"))
            }
            None => self.say(&format!("section-{}", contact_section(id))),
        }
    }

    /// Returns the name of a contact, linked to the section with its details.
    pub(super) fn contact_link(&self, id: &str) -> Vec<Inline> {
        let target = Target::Section { id: contact_section(id).to_owned() };
        vec![Inline::Link { target, content: vec![Inline::text(self.contact_name(id))] }]
    }
}

/// A way to reach a contact.
#[derive(Clone, Copy)]
enum Channel {
    StreetAddress,
    PostalAddress,
    Email,
    Phone,
    /// Opening hours, if there is no telephone to which they belong.
    Hours,
    Fax,
    Web,
    WebForm,
}

impl Channel {
    /// The channels in the order of the page.
    const ALL: [Channel; 8] = [
        Channel::StreetAddress,
        Channel::PostalAddress,
        Channel::Email,
        Channel::Phone,
        Channel::Hours,
        Channel::Fax,
        Channel::Web,
        Channel::WebForm,
    ];

    /// The channels from the easiest to the hardest.
    const BY_EASE: [Channel; 8] = [
        Channel::Email,
        Channel::WebForm,
        Channel::Phone,
        Channel::Web,
        Channel::PostalAddress,
        Channel::StreetAddress,
        Channel::Hours,
        Channel::Fax,
    ];

    /// Returns the message that names the channel.
    fn label(self, contact: &Contact) -> &'static str {
        match self {
            Channel::StreetAddress if contact.postal_address.is_none() => "label-address",
            Channel::StreetAddress => "label-street-address",
            Channel::PostalAddress => "label-postal-address",
            Channel::Email => "label-email",
            Channel::Phone => "label-phone",
            Channel::Hours => "label-hours",
            Channel::Fax => "label-fax",
            Channel::Web => "label-web",
            Channel::WebForm => "label-web-form",
        }
    }
}

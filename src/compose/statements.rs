//! The statements of a register as data: the facts of its notice.

use crate::address;
use crate::document::facts::{
    Authority, Body, Children, Datum, Decisions, Denial, Facts, Origin, Place, Purpose, Recipient, Retention, Term,
    Transfer,
};
use crate::jurisdiction::is_inside_eea;
use crate::law;
use crate::register::{
    self, Choice, Contact, Controller, ControllerKind, Country, DataItem, DecisionStatus, LawRef, Period, Placed, Ref,
};
use crate::vocabulary::{self, Kind, Nature, Property, dpv};

use super::composer::Composer;
use super::phrases::text_of;

impl Composer<'_> {
    pub(super) fn facts(&self) -> Facts {
        let register = self.register;
        let officer = register.data_protection_officer.as_ref().filter(|officer| officer.is_designated());
        let bases = register.legal_basis.iter().flat_map(|table| &table.grounds.basis);
        Facts {
            articles: [(13, law::is_art_13_applicable(register)), (14, law::is_art_14_applicable(register))]
                .into_iter()
                .filter_map(|(article, binds)| binds.then_some(article))
                .collect(),
            controllers: register
                .controller
                .iter()
                .chain(register.joint_controllers.iter())
                .map(|controller| self.controller_fact(controller))
                .filter(|controller| controller.name.is_some())
                .collect(),
            representative: register.representative.as_ref().map(|contact| self.body(contact)),
            data_protection_officer: officer.map(|officer| self.body(&officer.contact)),
            register: register.register.as_ref().and_then(|table| table.name.as_ref()).map(|name| self.name_text(name)),
            bases: bases.map(|basis| self.choice_fact(basis)).collect(),
            conditions: self.conditions(),
            purposes: register.purposes.iter().map(|purpose| self.purpose_fact(purpose)).collect(),
            data_subjects: unique(
                register
                    .data_subjects
                    .iter()
                    .flat_map(|entry| &entry.terms)
                    .map(|group| self.fact(Kind::DataSubject, group)),
            ),
            data: self.data_facts(),
            sources: register.sources.iter().flat_map(|source| self.source_facts(source)).collect(),
            recipients: register.recipients.iter().map(|recipient| self.recipient_fact(recipient)).collect(),
            transfers: register.third_country_transfers.iter().map(|transfer| self.transfer_fact(transfer)).collect(),
            retention: register.retention.iter().map(|entry| self.retention_fact(entry)).collect(),
            rights: self.rights_facts(),
            not_used_for: register
                .not_used
                .iter()
                .flat_map(|own| &own.purposes)
                .map(|purpose| self.fact(Kind::Purpose, purpose))
                .collect(),
            denied_rights: self.denials(),
            authority: register.complaint.as_ref().and_then(|complaint| complaint.authority.as_ref()).map(
                |authority| Authority {
                    term: self.fact(Kind::Authority, authority),
                    url: self.party_url(&authority.id),
                },
            ),
            automated_decisions: register.automated_decisions.as_ref().and_then(|own| self.decisions_fact(own)),
            children: register.children.as_ref().map(|own| Children {
                age_limit: own.age_limit.map(|age| age.0),
                guardian: own.guardian.as_ref().map(|guardian| self.choice_fact(guardian)),
            }),
        }
    }

    /// Returns the rights that the notice denies, with the reasons.
    fn denials(&self) -> Vec<Denial> {
        let denied = self.register.rights.iter().filter(|entry| entry.is_denied());
        let denial = |entry: &register::Right| Denial {
            terms: self.facts_of(Kind::Right, &entry.terms),
            because: entry.denied_because.iter().map(|reason| self.choice_fact(reason)).collect(),
            laws: self.law_facts(&entry.laws),
        };
        denied.map(denial).collect()
    }

    fn fact<T>(&self, kind: Kind, term: &Ref<T>) -> Term {
        let built_in = if term.is_party { None } else { self.register.built_in(kind, &term.id) };
        Term {
            id: term.id.clone(),
            label: self.term(kind, term),
            dpv: built_in.and_then(|term| dpv::of_term(kind, term.id)),
        }
    }

    fn facts_of<T>(&self, kind: Kind, terms: &[Ref<T>]) -> Vec<Term> {
        terms.iter().map(|term| self.fact(kind, term)).collect()
    }

    fn choice_fact<T: Choice>(&self, choice: &Placed<T>) -> Term {
        self.choice_term(choice.value)
    }

    fn choice_term<T: Choice>(&self, choice: T) -> Term {
        Term { id: choice.id().to_owned(), label: self.choice(choice), dpv: dpv::of_term(T::KIND, choice.id()) }
    }

    fn party_fact<T>(&self, party: &Ref<T>) -> Term {
        Term { id: party.id.clone(), label: self.party(&party.id), dpv: None }
    }

    fn controller_fact(&self, controller: &Controller) -> Body {
        Body {
            is_person: controller.kind == Some(ControllerKind::NaturalPerson),
            business_id: controller.business_id.as_ref().map(|id| id.value.clone()),
            commercial_register: controller.register.as_ref().map(|register| self.name_text(register)),
            country: controller.country.as_ref().map(|country| country.0.clone()),
            ..self.body(&controller.contact)
        }
    }

    fn body(&self, contact: &Contact) -> Body {
        let name = contact.name.as_ref().or(contact.title.as_ref()).or(contact.unit.as_ref());
        let address = contact.postal_address.as_ref().or(contact.street_address.as_ref());
        let web = contact.web.as_ref().and_then(|web| address::web(&web.value).ok());
        Body {
            name: name.map(|name| self.name_text(name)),
            email: contact.email.as_ref().map(|email| email.value.clone()),
            phone: contact.phone.as_ref().map(|phone| phone.value.clone()),
            url: web,
            address: address.map(|address| self.name_text(address)),
            ..Body::default()
        }
    }

    fn conditions(&self) -> Vec<Term> {
        let items = self.register.data.iter().flat_map(|entry| &entry.terms);
        unique(items.filter_map(|item| item.more.condition.as_ref()).map(|condition| self.choice_fact(condition)))
    }

    fn purpose_fact(&self, purpose: &register::Purpose) -> Purpose {
        let bases = law::effective_bases(self.register, purpose).into_iter();
        Purpose {
            terms: self.facts_of(Kind::Purpose, &purpose.terms),
            bases: bases.map(|basis| self.choice_term(basis)).collect(),
            interests: self.facts_of(Kind::Purpose, &purpose.grounds.interests),
            data_subjects: self.facts_of(Kind::DataSubject, &purpose.data_subjects),
            data: self.facts_of(Kind::Data, &purpose.data),
        }
    }

    fn data_facts(&self) -> Vec<Datum> {
        let items = self.register.data.iter().flat_map(|entry| &entry.terms);
        let terms = unique(items.flat_map(DataItem::all_terms).map(|term| self.fact(Kind::Data, term)));
        let is_special = |id: &str| self.register.has_property(Kind::Data, id, Property::SpecialCategory);
        terms.into_iter().map(|term| Datum { is_special: is_special(&term.id), term }).collect()
    }

    fn source_facts(&self, source: &register::Source) -> Vec<Origin> {
        let natures = [Nature::DataSubject, Nature::Observed, Nature::Internal, Nature::External];
        let is = |id: &str, property| self.register.has_property(Kind::Source, id, property);
        let terms = source.terms.iter().map(|term| {
            let is_public = source.public.unwrap_or_else(|| is(&term.id, Property::Public));
            let nature = natures.into_iter().find(|nature| is(&term.id, Property::Nature(*nature)));
            let dpv = nature.map(|nature| dpv::of_source(nature, is_public));
            Origin { term: Term { dpv, ..self.fact(Kind::Source, term) }, is_public }
        });
        let is_public = source.public == Some(true);
        let dpv = Some(dpv::of_source(Nature::External, is_public));
        let parties = source.parties.iter();
        terms.chain(parties.map(|party| Origin { term: Term { dpv, ..self.party_fact(party) }, is_public })).collect()
    }

    fn recipient_fact(&self, recipient: &register::Recipient) -> Recipient {
        let mut terms = self.facts_of(Kind::Recipient, &recipient.terms);
        terms.extend(recipient.parties.iter().map(|party| self.party_fact(party)));
        if terms.is_empty() {
            terms.extend(recipient.category.iter().map(|category| self.fact(Kind::Recipient, category)));
        }
        Recipient {
            terms,
            role: recipient.role.as_ref().map(|role| self.choice_fact(role)),
            data_subjects: self.facts_of(Kind::DataSubject, &recipient.data_subjects),
            countries: recipient.country.iter().map(|country| country.0.clone()).collect(),
        }
    }

    fn transfer_fact(&self, transfer: &register::Transfer) -> Transfer {
        let place = |country: &Country| Place { code: country.0.clone(), name: self.locale.country(&country.0) };
        let is_outside = |country: &&Country| !is_inside_eea(&country.0);
        Transfer {
            countries: transfer.country.iter().filter(is_outside).map(place).collect(),
            recipients: transfer.parties.iter().map(|party| self.party_fact(party)).collect(),
            mechanisms: transfer.mechanism.iter().map(|mechanism| self.choice_fact(mechanism)).collect(),
        }
    }

    fn retention_fact(&self, entry: &register::Retention) -> Retention {
        Retention {
            period: entry.period.map(iso),
            starts: entry.starts.as_ref().map(|event| self.fact(Kind::Event, event)),
            until: entry
                .until
                .as_ref()
                .map(|event| Term { label: self.until(&event.id), ..self.fact(Kind::Event, event) }),
            criterion: entry.criterion.as_ref().map(|criterion| self.fact(Kind::Criterion, criterion)),
            data: self.facts_of(Kind::Data, &entry.data),
            data_subjects: self.facts_of(Kind::DataSubject, &entry.data_subjects),
            purposes: self.facts_of(Kind::Purpose, &entry.purposes),
            when: self.facts_of(Kind::Circumstance, &entry.when),
            is_narrowed: entry.scope.is_some(),
        }
    }

    /// Returns the facts of automated decisions; `None` if the table speaks of profiling or other things alone.
    fn decisions_fact(&self, own: &register::AutomatedDecisions) -> Option<Decisions> {
        let is_blank = own.status.is_none()
            && own.decision.is_none()
            && own.ground.is_empty()
            && own.laws.is_empty()
            && own.data.is_empty();
        (!is_blank).then(|| Decisions {
            is_made: own.status.map(|status| status == DecisionStatus::Yes),
            decision: own.decision.as_ref().map(|text| text_of(&self.prose_line(text))),
            grounds: own.ground.iter().map(|ground| self.choice_fact(ground)).collect(),
            laws: self.law_facts(&own.laws),
            data: self.facts_of(Kind::Data, &own.data),
        })
    }

    fn law_facts(&self, laws: &[LawRef]) -> Vec<Term> {
        let ids = laws.iter().map(|law| match &law.section {
            Some(section) => format!("{}/{section}", law.act),
            None => law.act.clone(),
        });
        ids.zip(self.laws(laws)).map(|(id, label)| Term { id, label, dpv: None }).collect()
    }

    fn rights_facts(&self) -> Vec<Term> {
        let given = self.register.rights.iter().filter(|entry| !entry.is_denied());
        let mut rights = unique(given.flat_map(|entry| &entry.terms).map(|right| self.fact(Kind::Right, right)));
        // The section on complaints states this right even if the rights do not list it.
        if self.register.complaint.is_some() && !rights.iter().any(|right| right.id == "complaint") {
            let id = "complaint";
            rights.push(Term {
                id: id.to_owned(),
                label: self.label(Kind::Right, id),
                dpv: vocabulary::find(Kind::Right, id).and_then(|right| dpv::of_term(Kind::Right, right.id)),
            });
        }
        rights
    }
}

/// Returns terms without repetition, in their order.
fn unique(terms: impl Iterator<Item = Term>) -> Vec<Term> {
    let mut unique: Vec<Term> = Vec::new();
    for term in terms {
        if !unique.iter().any(|own| own.id == term.id) {
            unique.push(term);
        }
    }
    unique
}

/// Returns a period in ISO 8601.
fn iso(period: Period) -> String {
    let join = |parts: &[(u32, char)]| -> String {
        parts.iter().filter(|(number, _)| *number > 0).map(|(number, unit)| format!("{number}{unit}")).collect()
    };
    let date = join(&[(period.years, 'Y'), (period.months, 'M'), (period.weeks, 'W'), (period.days, 'D')]);
    let time = join(&[(period.hours, 'H'), (period.minutes, 'M')]);
    if time.is_empty() { format!("P{date}") } else { format!("P{date}T{time}") }
}

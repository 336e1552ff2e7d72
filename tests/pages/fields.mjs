// Every field of a notice that takes words, for checks that put a text into each.

// The word that stands in a field otherwise.
const BENIGN = 'Aamu';
export const NOTICE = `
[notice]
languages = ["en"]
title = @title@
version = @version@
text = @notice-text@
[register]
name = @register-name@
text = @register-text@
[controller]
name = @controller@
short-name = @short-name@
title = @contact-title@
unit = @unit@
business-id = @business-id@
email = @email@
phone = @phone@
fax = @fax@
hours = @hours@
web = @web@
web-form = @web-form@
street-address = @street-address@
postal-address = @postal-address@
qualifier = @qualifier@
text = @controller-text@
[[joint-controller]]
name = @joint@
[joint-arrangement]
essence = @essence@
[representative]
name = @representative@
[data-protection-officer]
name = @officer@
[contact.desk]
name = @desk@
[party.helper]
name = @party@
url = @party-url@
[vocabulary.purpose.own]
en = @purpose@
broader = "billing"
[vocabulary.data.own]
en = @data@
broader = "name"
[vocabulary.data-subject.own]
en = @group@
[vocabulary.recipient.own]
en = @recipient@
broader = "authorities"
[vocabulary.event.own]
en = @event@
until = { en = @until@ }
[vocabulary.circumstance.own]
en = @circumstance@
[vocabulary.law.own]
en = @law@
[legal-basis]
basis = ["legitimate-interests"]
basis-text = @basis-text@
interests-text = @interests-text@
laws = ["own"]
[[purpose]]
terms = ["own"]
when = ["own"]
text = @purpose-text@
[[data-subjects]]
terms = ["own"]
text = @group-text@
[[data]]
category = "own"
terms = ["own", "email-address"]
data-subjects = ["own"]
text = @data-text@
[[source]]
terms = ["data-subject"]
parties = ["helper"]
text = @source-text@
[[recipient]]
terms = ["own"]
parties = ["helper"]
text = @recipient-text@
[[third-country-transfer]]
country = ["US"]
parties = ["helper"]
mechanism = ["standard-contractual-clauses"]
text = @transfer-text@
[[retention]]
period = "P1Y"
starts = "own"
until = "own"
data = ["own"]
scope = @scope@
text = @retention-text@
[security]
text = @security-text@
[automated-decisions]
status = "yes"
logic = @logic@
consequences = @consequences@
[obligation-to-provide]
requirement = ["contractual"]
consequences = @not-provided@
[[right]]
terms = ["access"]
text = @right-text@
[[rights-request]]
contact = "desk"
fee = @fee@
text = @request-text@
[complaint]
authority = "data-protection-ombudsman"
text = @complaint-text@
[[cookie]]
party = "helper"
name = @cookie@
text = @cookie-text@
[[related-notice]]
name = @related@
url = @related-url@
text = @related-text@
[[section]]
id = "own-section"
heading = @heading@
text = @section-text@
`;
export const FOLDER = `
[organisation]
name = @organisation@
[site]
title = @site-title@
banner = @banner@
robots = @robots@
`;
const OTHERWISE = {
  email: 'info@aamu.example', phone: '+358 20 123 4567', fax: '+358 20 123 4568', web: 'https://www.aamu.example', 'web-form': 'https://www.aamu.example/form',
  'party-url': 'https://helper.example', 'related-url': 'https://www.aamu.example/other', 'business-id': '0000000-0', robots: 'noindex', version: '1',
};
/** Fields that Markdown may draw otherwise than it was written, and those that only a head holds. */
export const isDrawn = (field) => !/text$|banner|essence|qualifier|scope|logic|consequences|not-provided|fee/.test(field);

export const FIELDS = [...new Set([...(NOTICE + FOLDER).matchAll(/@([\w-]+)@/g)].map(([, field]) => field))];
export const inFolder = new Set([...FOLDER.matchAll(/@([\w-]+)@/g)].map(([, field]) => field));
export const toml = (text) => JSON.stringify(text);
export const filled = (template, valueOf) => template.replace(/@([\w-]+)@/g, (_, field) => toml(valueOf(field) ?? OTHERWISE[field] ?? BENIGN));

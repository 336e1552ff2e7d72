### The words of a page. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

## Title and parts of the page

title = { $name }{"\u00A0"}– { $word }
name-short = { $name } ({ $short })
description = { $title }. Controller: { $controller }. How personal data are processed.
# The language and territory for previews of the page: as Open Graph knows them.
og-locale = en_GB
skip-to-content = Skip to content
contents = Contents
languages = Languages
language-missing = This notice is not available in the following language: { $language }
draft-banner = Draft, not published: what is missing or wrong is shown in place.
draft-watermark = DRAFT
whole-notice = Read the whole notice
all-notices = All privacy notices
index-title = Privacy notices
more-information = More information:
banner-label = Please note
updated-on = Updated { $date }
version-is = Version { $version }
close = Close
back-to-top = Back to the top

## The first layer: questions that a reader asks first

summary = In brief
summary-controller = Who is responsible?
summary-purposes = What are the data used for?
summary-basis = On what legal basis?
summary-retention = How long are they kept?
summary-objection = How can you object?
summary-rights = What are your rights?
summary-requests = How do you use your rights?
summary-contact = Who can you ask?
summary-complaint = Where can you lodge a complaint?
summary-complaint-somewhere = With a supervisory authority
summary-unless-stated = Unless stated otherwise
summary-hedged = { $term } ({ $caveat })
summary-more-periods =
    { $count ->
        [one] { $number } more storage period
       *[other] { $number } more storage periods
    }
summary-more-ways =
    { $count ->
        [one] { $number } more way
       *[other] { $number } more ways
    }
summary-object = You can object to the processing for reasons relating to your particular situation.
summary-object-direct-marketing = You can object to direct marketing at any time and free of charge.
summary-right-access = access to your data
summary-right-rectification = correction of errors
summary-right-erasure = erasure of your data
summary-right-restriction = restriction of processing
summary-right-portability = moving your data to another service
summary-right-withdraw-consent = withdrawing your consent
summary-right-human-intervention = having a person look at an automated decision

## Headings of sections

section-controller = Controller
section-joint-controllers = Joint controllers
section-representative = Representative
section-data-protection-officer = Data protection officer
section-contact = Contact
section-register = Register
section-purposes = Purposes and legal basis
    .without-basis = Purposes
section-data-subjects = Data subjects
section-data = Personal data
section-sources = Sources
section-obligation-to-provide = Must you give the data?
section-recipients = Recipients
section-staff-access = Access
section-transfers = Transfers outside the EU or EEA
section-retention = Storage period
section-security = Security
section-automated-decisions = Automated decisions
section-objection = Right to object
section-rights = Your rights
section-requests = How to use your rights
section-complaint = Complaint
section-cookies = Cookies
section-related-notices = Related notices
section-about = About this notice

## Who

controller-is = The controller is { $name }. The controller is responsible for processing your personal data lawfully.
joint-controllers-are = The joint controllers decide together with the controller why and how your personal data are processed.
joint-arrangement = What the controllers have agreed between them
joint-controllers-rights = When you want to use your rights, you can turn to any of the controllers.
representative-is = The representative acts on behalf of the controller in the EU or EEA. You can contact the representative about anything that concerns the processing of your personal data.
officer-is = You can contact the data protection officer about anything that concerns the processing of your personal data.
officer-none = No data protection officer has been designated.
contact-intro = You can contact the following:
switchboard = switchboard

label-role-stated = Role
label-acts-for = Controller also for
label-contact-point = Contact
label-register-name = Name of the register
label-belongs-to = Register belongs to
label-follows = Legislation followed
label-address = Address
label-street-address = Visiting address
label-postal-address = Postal address
label-email = E-mail
label-phone = Telephone
label-fax = Fax
label-hours = Hours
label-web = Website
label-web-form = Web form

## Why

purposes-intro =
    { $first ->
        [no] { $caveat ->
            [may] We may also process personal data for the following purposes:
            [as-a-rule] As a rule, we also process personal data for the following purposes:
            [at-most] At most, we also process personal data for the following purposes:
           *[none] We also process personal data for the following purposes:
        }
       *[yes] { $caveat ->
            [may] We may process personal data for the following purposes:
            [as-a-rule] As a rule, we process personal data for the following purposes:
            [at-most] At most, we process personal data for the following purposes:
           *[none] We process personal data for the following purposes:
        }
    }
list-is-open = The list is not exhaustive.
together-caption = Purposes side by side with what they are tied to
together-untold = not specified
bases-explained = What the legal bases mean
label-legal-basis = Legal basis
label-legal-basis-all = Legal basis for all purposes
label-legal-basis-others = Legal basis for the other purposes
label-basis-reason = Reason given
label-interests = Legitimate interest
label-laws = Legislation
label-laws-stated = Legislation named
label-whom = Who it concerns
label-which-data = Data
label-condition = Condition
label-beneficiaries = Also for the benefit of
label-purpose = Purpose
label-purposes = Purposes
law-section = { $act }, section{"\u00A0"}{ $section }
law-article = { $act }, Article{"\u00A0"}{ $article }
law-chapter-section = { $act }, chapter{"\u00A0"}{ $chapter }, section{"\u00A0"}{ $section }

## Whose data, which, from whom

data-subjects-intro =
    { $first ->
        [no] { $caveat ->
            [may] The register may also contain data on the following groups:
            [as-a-rule] As a rule, the register also contains data on the following groups:
            [at-most] At most, the register also contains data on the following groups:
           *[none] The register also contains data on the following groups:
        }
       *[yes] { $caveat ->
            [may] The register may contain data on the following groups:
            [as-a-rule] As a rule, the register contains data on the following groups:
            [at-most] At most, the register contains data on the following groups:
           *[none] The register contains data on the following groups:
        }
    }
label-includes = Including
data-heading = { $category }: { $whose }
data-other-groups = Other groups
data-intro =
    { $caveat ->
        [may] The register may contain the following data:
        [as-a-rule] As a rule, the register contains the following data:
        [at-most] The register contains at most the following data:
       *[none] The register contains the following data:
    }
data-sensitive = We regard these data as sensitive.
such-as = { $term } (for example { $examples })
not-collected = Data that are not collected
label-ground = Ground for processing
label-special-condition = Condition for processing
label-requirement = Duty to give it
sources-intro =
    { $first ->
        [no] { $caveat ->
            [may] We may also obtain data from the following sources:
            [as-a-rule] As a rule, we also obtain data from the following sources:
            [at-most] At most, we also obtain data from the following sources:
           *[none] We also obtain data from the following sources:
        }
       *[yes] { $caveat ->
            [may] We may obtain data from the following sources:
            [as-a-rule] As a rule, we obtain data from the following sources:
            [at-most] At most, we obtain data from the following sources:
           *[none] We obtain data from the following sources:
        }
    }
source-unnamed = A source that is not named
source-updates =
    { $caveat ->
        [may] Data obtained in this way may also be used to update earlier data.
       *[none] Data obtained in this way are also used to update earlier data.
    }
source-public = These data come from publicly accessible sources.
source-not-public = These data do not come from publicly accessible sources.
label-occasions = In connection with
if-not-provided = If you do not give the data:

## To whom

disclosure-none =
    { $excepted ->
        [yes] { $caveat ->
            [as-a-rule] As a rule, data are not disclosed to others, except { $except }.
           *[none] Data are not disclosed to others, except { $except }.
        }
       *[no] { $caveat ->
            [as-a-rule] As a rule, data are not disclosed to others.
           *[none] Data are not disclosed to others.
        }
    }
disclosure-only-to =
    { $excepted ->
        [yes] { $caveat ->
            [as-a-rule] As a rule, data are disclosed only to the following: { $circle }. To others, data are as a rule disclosed only in the following cases: { $except }.
           *[none] Data are disclosed only to the following: { $circle }. To others, data are disclosed only in the following cases: { $except }.
        }
       *[no] { $caveat ->
            [as-a-rule] As a rule, data are disclosed only to the following: { $circle }.
           *[none] Data are disclosed only to the following: { $circle }.
        }
    }
disclosure-only-when =
    { $caveat ->
        [as-a-rule] As a rule, data are disclosed only in the following cases: { $except }.
       *[none] Data are disclosed only in the following cases: { $except }.
    }
label-disclosure-purposes = Purpose of disclosure
label-never-for = Purposes for which data are never disclosed
recipients-intro =
    { $first ->
        [no] { $caveat ->
            [may] The following recipients may also receive data:
            [as-a-rule] As a rule, the following recipients also receive data:
            [at-most] At most, the following recipients also receive data:
           *[none] The following recipients also receive data:
        }
       *[yes] { $caveat ->
            [may] The following recipients may receive data:
            [as-a-rule] As a rule, the following recipients receive data:
            [at-most] At most, the following recipients receive data:
           *[none] The following recipients receive data:
        }
    }
recipient-unnamed = A recipient that is not named
label-role = Role
label-country = Country
label-recipient = Recipient
tools = Software in use
staff-access-intro = The following have access to the data:

## Where the data go and lie

transfers-none = Data are not transferred outside the EU or EEA.
transfers-intro =
    { $caveat ->
        [may] Data may be transferred outside the EU or EEA.
        [as-a-rule] As a rule, data are transferred outside the EU or EEA.
       *[none] Data are transferred outside the EU or EEA.
    }
label-mechanism = Ground for the transfer
label-copy = Copy of the safeguards
label-storage-places = Where the data are stored
mechanisms-explained = What the grounds for transfer mean
related-supplements =
    { $caveat ->
        [may] This notice may supplement that of another register:
        [as-a-rule] As a rule, this notice supplements that of another register:
       *[none] This notice supplements that of another register:
    }
related-data-moves-to =
    { $caveat ->
        [may] Data may move to another register:
        [as-a-rule] As a rule, data move to another register:
       *[none] Data move to another register:
    }
related-data-comes-from =
    { $caveat ->
        [may] Data may come from another register:
        [as-a-rule] As a rule, data come from another register:
       *[none] Data come from another register:
    }
related-see-also = See also:
related-unnamed = name not given

## How long

retention-all-data = Other data
retention-whose = Data on { $whose }
retention-purpose = Data used for { $purposes }
retention-period =
    { $caveat ->
        [may] The storage period may be { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [as-a-rule] As a rule, the storage period is { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [at-most] The storage period is at most { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [at-least] The storage period is at least { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
       *[none] The storage period is { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
    }
retention-starts = The time is counted { $event }.
retention-until =
    { $caveat ->
        [may] Data may be kept { $event }.
        [as-a-rule] As a rule, data are kept { $event }.
        [at-most] Data are kept { $event } at the latest.
        [at-least] Data are kept at least { $event }.
       *[none] Data are kept { $event }.
    }
retention-criterion =
    { $caveat ->
        [may] Possible storage period: { $criterion }.
        [as-a-rule] Storage period, as a rule: { $criterion }.
        [at-most] Storage period at most: { $criterion }.
        [at-least] Storage period at least: { $criterion }.
       *[none] Storage period: { $criterion }.
    }
retention-explained =
    { $caveat ->
       *[none] The deciding factor is { $criterion }.
    }
retention-longer =
    { $caveat ->
        [may] The storage period may be longer { $when }.
       *[none] The storage period is longer { $when }.
    }

## How safe

security-intro =
    { $caveat ->
        [may] The data may be protected in the following ways:
        [as-a-rule] As a rule, the data are protected in the following ways:
       *[none] The data are protected in the following ways:
    }
accuracy = Accuracy of the data
accuracy-intro = We keep the data accurate in the following ways:

## Decisions by machine

decisions-none = We make no decisions about you that are made solely by automated means and that have legal effects on you or affect you just as significantly.
decisions-yes = The data are used for decisions that are made solely by automated means and that have legal effects on you or affect you just as significantly.
decisions-logic = How the decision is made
decisions-consequences = What the decision means for you
profiling = Profiling
profiling-none = The data are not used for profiling.

## Rights

right-denied = According to this notice, the right does not apply.
label-applies = Applies to
applies-always = all processing, whatever the legal basis
applies-by-basis = processing whose legal basis is { $bases }
label-limit = Limit
request-all-rights = All rights
label-send-to = Make your request to
label-ways = How to make the request
form-written-and-signed = written and signed request
label-form = Form of the request
label-identity = Identification
label-response-time = Response time
label-fee = Fee
request-free = The request is free of charge.
request-not-free = The request is not free of charge.
complaint-right = You have the right to lodge a complaint with a supervisory authority if you think that the processing of your personal data infringes the General Data Protection Regulation of the EU.
label-authority = Authority

## Cookies

cookies-intro = The website uses cookies for the following purposes:
cookies-in-use = Cookies in use
cookie-unnamed = Cookie
cookie-session = until you close the browser
label-duration = Duration
label-third-parties = Third parties
third-parties-none = none

## The notice itself

label-version = Version
label-created = Created
label-updated = Last updated
label-binding = Decisive language version
changes = Changes to this notice

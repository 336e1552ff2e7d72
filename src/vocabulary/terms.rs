//! The built-in terms of every kind, each with what is known of it. Words are in `locales/*/vocabulary/core.ftl`.
//!
//! What a provider is and where it sits was looked up in November 2026 (seat, contracts for customers in the EEA);
//! extend the services only with a source and a date.

use super::Property::{
    Also, Ambiguous, AppliesTo, Article, Contains, Country, Criminal, Dead, Electronic, Email, Essential, External,
    Group, HasPage, Internal, LawfulFor, Marketing, Nature as From, Number, OtherRegister, ParentCountry, Phone,
    Profiling, Provider, Public, Renamed, Repealed, ReplacedBy, SelfHosted, Soft, SpecialCategory, ThirdPerson,
    Tracker, Vague, WebTrace,
};
use super::{Kind, Nature, Term, term};

/// The terms of one kind, in the order in which they are documented.
pub fn terms(kind: Kind) -> &'static [Term] {
    match kind {
        Kind::Basis => BASIS,
        Kind::Condition => CONDITION,
        Kind::Data => DATA,
        Kind::DataSubject => DATA_SUBJECT,
        Kind::Purpose => PURPOSE,
        Kind::Recipient => RECIPIENT,
        Kind::Source => SOURCE,
        Kind::Security => SECURITY,
        Kind::Right => RIGHT,
        Kind::Authority => AUTHORITY,
        Kind::Occasion => OCCASION,
        Kind::Event => EVENT,
        Kind::Criterion => CRITERION,
        Kind::Limit => LIMIT,
        Kind::Circumstance => CIRCUMSTANCE,
        Kind::StaffRole => STAFF_ROLE,
        Kind::Accuracy => ACCURACY,
        Kind::Law => LAW,
        Kind::Service => SERVICE,
        Kind::Mechanism => MECHANISM,
        Kind::Requirement => REQUIREMENT,
        Kind::RequestBy => REQUEST_BY,
        Kind::RequestForm => REQUEST_FORM,
        Kind::RequestIdentity => REQUEST_IDENTITY,
        Kind::Caveat => CAVEAT,
        Kind::Ground => GROUND,
        Kind::Role => ROLE,
        Kind::Action => ACTION,
        Kind::Relation => RELATION,
        Kind::CookieConsent => COOKIE_CONSENT,
        Kind::CookieControl => COOKIE_CONTROL,
        Kind::CookieIdentification => COOKIE_IDENTIFICATION,
    }
}

static BASIS: &[Term] = &[
    term("consent", &[Article("6(1)(a)")]),
    term("contract", &[Article("6(1)(b)")]),
    term("legal-obligation", &[Article("6(1)(c)")]),
    term("vital-interests", &[Article("6(1)(d)")]),
    term("public-task", &[Article("6(1)(e)")]),
    term("legitimate-interests", &[Article("6(1)(f)")]),
];

static CONDITION: &[Term] = &[
    term("explicit-consent", &[Article("9(2)(a)")]),
    term("employment-social-law", &[Article("9(2)(b)")]),
    term("vital-interests", &[Article("9(2)(c)")]),
    term("non-profit-body", &[Article("9(2)(d)")]),
    term("made-public", &[Article("9(2)(e)")]),
    term("legal-claims", &[Article("9(2)(f)")]),
    term("substantial-public-interest", &[Article("9(2)(g)")]),
    term("health-care", &[Article("9(2)(h)")]),
    term("public-health", &[Article("9(2)(i)")]),
    term("archiving-research", &[Article("9(2)(j)")]),
    term("official-authority-or-law", &[Article("10")]),
];

static DATA: &[Term] = &[
    term("name", &[]),
    term("name-history", &[]),
    term("national-identity-code", &[Contains(&["age-or-birth-year", "birth-year"])]),
    term("age-or-birth-year", &[]),
    term("nationality", &[]),
    term("identity-document-copy", &[]),
    term("contact-details", &[]),
    term("phone-number", &[]),
    term("email-address", &[]),
    term("postal-address", &[]),
    term("billing-address", &[]),
    term("language", &[]),
    term("organisation", &[]),
    term("job-title", &[]),
    term("occupation", &[]),
    term("business-roles", &[]),
    term("education-and-occupation", &[]),
    term("customer-number", &[]),
    term("customer-type", &[]),
    term("customer-history", &[]),
    term("order-data", &[]),
    term("contract-data", &[]),
    term("security-deposit", &[]),
    term("billing-and-payment", &[]),
    term("debt-collection", &[]),
    term("creditworthiness", &[External]),
    term("bank-account", &[]),
    term("marketing-permissions", &[]),
    term("marketing-data", &[]),
    term("service-restrictions", &[]),
    term("traffic-data", &[]),
    term("call-recordings", &[]),
    term("communications", &[]),
    term("customer-feedback", &[]),
    term("event-participation", &[]),
    term("dwelling-type", &[]),
    term("building-type", &[]),
    term("ownership", &[]),
    term("household-size", &[ThirdPerson]),
    term("heating-type", &[]),
    term("electricity-consumption", &[]),
    term("usage-timing", &[]),
    term("metering-point", &[]),
    term("connection-data", &[]),
    term("main-fuse", &[]),
    term("purchase-behaviour", &[]),
    term("account-registration", &[]),
    term("ip-address", &[WebTrace]),
    term("location", &[WebTrace]),
    term("browser", &[WebTrace]),
    term("web-behaviour", &[WebTrace]),
    term("clickstream", &[WebTrace]),
    term("representative-details", &[ThirdPerson]),
    term("investment-knowledge", &[]),
    term("change-data", &[]),
    term("other-provided", &[Vague]),
    term("basic-data", &[]),
    term("customer-data", &[]),
    term("customer-relationship-data", &[]),
    term("connection-and-metering-data", &[]),
    term("other-data", &[Vague]),
    term("metering-point-number", &[]),
    term("due-date", &[]),
    term("billing-cycle", &[]),
    term("billing-method", &[]),
    term("payment-data", &[]),
    term("ordered-products", &[]),
    term("service-usage", &[]),
    term("satisfaction-surveys", &[]),
    term("visit-times", &[WebTrace]),
    term("product-data", &[]),
    term("consumption-data", &[]),
    term("complaints", &[]),
    term("online-forms", &[]),
    term("chat-messages", &[]),
    term("passport", &[]),
    term("driving-licence", &[]),
    term("identity-card", &[]),
    term("racial-or-ethnic-origin", &[SpecialCategory]),
    term("political-opinions", &[SpecialCategory]),
    term("religious-or-philosophical-beliefs", &[SpecialCategory]),
    term("trade-union-membership", &[SpecialCategory]),
    term("genetic-data", &[SpecialCategory]),
    term("biometric-data", &[SpecialCategory]),
    term("health-data", &[SpecialCategory]),
    term("sex-life-or-sexual-orientation", &[SpecialCategory]),
    term("criminal-convictions-and-offences", &[Criminal]),
    term("criminal-security-measures", &[Criminal]),
    term("address", &[]),
    term("birth-year", &[]),
    term("gender", &[]),
    term("municipality", &[]),
    term("membership-data", &[]),
    term("log-data", &[WebTrace]),
    term("device-data", &[WebTrace]),
    term("user-content", &[]),
    term("photographs", &[]),
    term("qualifications", &[]),
    term("allergies-and-diet", &[SpecialCategory]),
];

static DATA_SUBJECT: &[Term] = &[
    term("customers", &[]),
    term("consumer-customers", &[]),
    term("former-customers", &[]),
    term("prospects", &[]),
    term("business-customers", &[]),
    term("business-contacts", &[ThirdPerson]),
    term("decision-makers", &[ThirdPerson]),
    term("partner-contacts", &[ThirdPerson]),
    term("service-users", &[]),
    term("website-visitors", &[]),
    term("newsletter-subscribers", &[]),
    term("quote-requesters", &[]),
    term("contact-requesters", &[]),
    term("event-participants", &[]),
    term("competition-entrants", &[]),
    term("representatives", &[ThirdPerson]),
    term("members", &[]),
    term("volunteers", &[]),
    term("employees", &[]),
    term("job-applicants", &[]),
    term("children", &[ThirdPerson]),
    term("guardians", &[ThirdPerson]),
];

static PURPOSE: &[Term] = &[
    term("customer-relationship", &[]),
    term("customer-service", &[]),
    term("customer-communication", &[Soft]),
    term("contact-handling", &[]),
    term("billing-and-delivery", &[]),
    term("payment-and-collection", &[]),
    term("direct-marketing", &[Marketing, Soft]),
    term("electronic-direct-marketing", &[Marketing, Soft, Electronic]),
    term("distance-selling", &[Marketing, Soft]),
    term("marketing-communication", &[Marketing, Soft]),
    term("ad-targeting", &[Marketing, Soft, Profiling]),
    term("profiling", &[Profiling]),
    term("market-research", &[Soft]),
    term("customer-surveys", &[Soft]),
    term("event-organising", &[Soft]),
    term("service-development", &[]),
    term("statistics-and-planning", &[]),
    term("reporting", &[]),
    term("fault-resolution", &[]),
    term("identification-and-access", &[Essential]),
    term("web-analytics", &[]),
    term("customer-due-diligence", &[]),
    term("anti-money-laundering", &[]),
    term("suitability-assessment", &[]),
    term("pre-contract", &[]),
    term("partner-relationship", &[]),
    term("billing", &[]),
    term("payment", &[]),
    term("debt-collection", &[]),
    term("analysis", &[]),
    term("statistics", &[]),
    term("planning", &[]),
    term("sales", &[]),
    term("service-provision", &[Essential]),
    term("direct-mail", &[Marketing, Soft]),
    term("data-updating", &[]),
    term("payment-default-monitoring", &[]),
    term("transaction-verification", &[]),
    term("complaint-handling", &[]),
    term("justified-purposes", &[Vague]),
    term("user-experience", &[]),
    term("service-security", &[Essential]),
    term("content-targeting", &[Soft, Profiling]),
    term("marketing-measurement", &[Soft]),
    term("session-recording", &[]),
    term("consent-record", &[Essential]),
    term("membership-management", &[]),
    term("member-communication", &[]),
    term("statutory-duties", &[]),
    term("supervision", &[]),
    term("hosting", &[]),
    term("recruitment", &[]),
    term("newsletters", &[Marketing, Soft, Electronic]),
];

static RECIPIENT: &[Term] = &[
    term("authorities", &[]),
    term("group-companies", &[Group]),
    term("subsidiaries", &[Group]),
    term("associated-companies", &[Group]),
    term("partners", &[Vague]),
    term("service-providers", &[Vague]),
    term("subcontractors", &[Vague]),
    term("hosting-providers", &[]),
    term("cloud-providers", &[]),
    term("newsletter-providers", &[]),
    term("survey-providers", &[]),
    term("telecom-and-email-providers", &[]),
    term("payment-card-companies", &[]),
    term("data-analytics-providers", &[]),
    term("advertising-partners", &[]),
    term("credit-information-agency", &[]),
    term("debt-collection", &[]),
    term("tied-agents", &[]),
    term("audit-and-marketing-providers", &[]),
    term("compliance-providers", &[]),
    term("acquirers", &[]),
    term("data-subject-or-representative", &[]),
    term("crm-providers", &[]),
    term("event-service-providers", &[]),
    term("other-claimants", &[Vague]),
    term("own-staff", &[Internal]),
    term("general-public", &[Public]),
    term("accounting-firms", &[]),
    term("third-parties", &[Vague]),
];

static SOURCE: &[Term] = &[
    term("data-subject", &[From(Nature::DataSubject)]),
    term("service-use", &[From(Nature::Observed)]),
    term("website-transactions", &[From(Nature::Observed)]),
    term("own-systems", &[From(Nature::Internal)]),
    term("own-customer-register", &[From(Nature::Internal), OtherRegister]),
    term("group-registers", &[From(Nature::External), OtherRegister]),
    term("population-information-system", &[From(Nature::External)]),
    term("credit-information-registers", &[From(Nature::External)]),
    term("contact-information-registers", &[From(Nature::External)]),
    term("national-land-survey", &[From(Nature::External)]),
    term("business-information-system", &[From(Nature::External), Public]),
    term("address-services", &[From(Nature::External)]),
    term("competitions", &[From(Nature::DataSubject)]),
    term("telemarketing", &[From(Nature::DataSubject)]),
    term("price-comparison", &[From(Nature::External)]),
    term("partners", &[From(Nature::External), Vague]),
    term("public-or-private-registers", &[From(Nature::External), Vague]),
    term("relationship-events", &[From(Nature::Observed)]),
];

static SECURITY: &[Term] = &[
    term("firewall", &[]),
    term("user-accounts", &[]),
    term("access-management", &[]),
    term("locked-premises", &[]),
    term("guarded-data-centres", &[]),
    term("encryption", &[]),
    term("network-segmentation", &[]),
    term("backups", &[]),
    term("confidentiality", &[]),
    term("staff-training", &[]),
    term("processor-contracts", &[]),
    term("manual-destruction", &[]),
    term("manual-files-locked", &[]),
];

static RIGHT: &[Term] = &[
    term("access", &[Article("15")]),
    term("rectification", &[Article("16")]),
    term("erasure", &[Article("17")]),
    term("restriction", &[Article("18")]),
    term("portability", &[Article("20")]),
    term("object", &[Article("21(1)")]),
    term("object-direct-marketing", &[Article("21(2)-(3)")]),
    term("withdraw-consent", &[Article("7(3)")]),
    term("complaint", &[Article("77")]),
    term("human-intervention", &[Article("22")]),
];

static AUTHORITY: &[Term] = &[
    term(
        "lvv",
        &[Renamed {
            from: &[
                "Valvira",
                "aluehallintovirasto",
                "regionförvaltningsverket",
                "Regional State Administrative Agency",
            ],
            on: "2026-01-01",
        }],
    ),
    term(
        "economic-development-centre",
        &[Renamed { from: &["ELY-keskus", "NTM-centralen", "ELY Centre"], on: "2026-01-01" }],
    ),
    term(
        "dvv",
        &[Renamed {
            from: &["Väestörekisterikeskus", "Befolkningsregistercentralen", "Population Register Centre"],
            on: "2020-01-01",
        }],
    ),
    term(
        "traficom",
        &[Renamed {
            from: &["Viestintävirasto", "Kommunikationsverket", "Finnish Communications Regulatory Authority"],
            on: "2019-01-01",
        }],
    ),
    term("data-protection-ombudsman", &[Country("FI"), Phone("029 566 6700"), Email("tietosuoja@om.fi"), HasPage]),
    term("aland-data-inspectorate", &[Country("AX"), HasPage]),
];

static OCCASION: &[Term] = &[
    term("phone", &[]),
    term("meetings", &[]),
    term("quote", &[]),
    term("order", &[]),
    term("contract", &[]),
    term("during-contract", &[]),
    term("contact", &[]),
    term("registration", &[]),
    term("service-use", &[]),
    term("marketing-campaigns", &[]),
    term("competitions", &[]),
    term("telemarketing", &[]),
];

static EVENT: &[Term] = &[
    term("end-of-customer-or-contract-relationship", &[]),
    term("end-of-customer-relationship", &[]),
    term("end-of-contract", &[]),
    term("end-of-access-rights", &[]),
    term("time-of-call", &[]),
    term("time-of-processing", &[Ambiguous]),
    term("time-of-collection", &[]),
    term("last-contact", &[]),
    term("withdrawal-of-consent", &[]),
    term("end-of-event", &[]),
    term("invoice-due-date", &[]),
    term("end-of-financial-year", &[]),
    term("end-of-calendar-year", &[]),
    term("end-of-membership", &[]),
    term("last-login", &[]),
];

static CRITERION: &[Term] = &[
    term("necessary-for-purpose", &[Vague]),
    term("basis-ends", &[Vague]),
    term("customer-relationship", &[Vague]),
    term("records-plan", &[Vague]),
];

static LIMIT: &[Term] = &[
    term("active-customer-relationship", &[LawfulFor(&[])]),
    term("legal-retention", &[LawfulFor(&["erasure"])]),
    term("refusal-by-law", &[LawfulFor(&["access", "erasure", "object", "restriction", "portability"])]),
    term("other-laws", &[LawfulFor(&["erasure"])]),
    term("data-provided-by-subject", &[LawfulFor(&["portability"])]),
];

static CIRCUMSTANCE: &[Term] = &[
    term("required-by-law", &[]),
    term("consent-given", &[]),
    term("contract", &[]),
    term("marketing-permission-given", &[]),
    term("no-marketing-prohibition", &[]),
    term("relationship-ended", &[]),
    term("on-request", &[]),
    term("own-liabilities", &[]),
    term("terms-enforcement", &[]),
    term("service-security", &[]),
    term("business-transfer", &[]),
    term("permitted-by-law", &[]),
];

static STAFF_ROLE: &[Term] = &[
    term("staff-with-need", &[]),
    term("named-persons", &[]),
    term("employees", &[]),
    term("account-managers", &[]),
    term("portfolio-assistants", &[]),
    term("finance-staff", &[]),
    term("compliance-officer", &[]),
    term("group-staff-with-need", &[]),
    term("authorised-partners", &[]),
];

static ACCURACY: &[Term] = &[
    term("remove-invalid-contact-details", &[]),
    term("update-on-own-initiative", &[]),
    term("update-on-notice", &[]),
];

static LAW: &[Term] = &[
    term("gdpr", &[Number("(EU) 2016/679")]),
    term("data-protection-act", &[Number("1050/2018")]),
    term(
        "personal-data-act",
        &[Number("523/1999"), Repealed("2019-01-01"), ReplacedBy(&["gdpr", "data-protection-act"])],
    ),
    term("electricity-market-act", &[Number("588/2013"), AppliesTo(&["electricity-undertakings"])]),
    term("credit-institutions-act", &[Number("610/2014"), AppliesTo(&["credit-institutions"])]),
    term("ecs-act", &[Number("917/2014")]),
    term("aml-act", &[Number("444/2017"), AppliesTo(&["obliged-entities"])]),
    term("accounting-act", &[Number("1336/1997")]),
    term("data-protection-legislation", &[]),
    term("applicable-law", &[Vague]),
];

static SERVICE: &[Term] = &[
    term("active-campaign", &[Provider("ActiveCampaign, LLC"), Country("US"), Also(&["Active Campaign"])]),
    term(
        "google-analytics",
        &[Provider("Google Ireland Ltd for EEA customers"), Country("IE"), ParentCountry("US"), Tracker],
    ),
    term(
        "google-ads",
        &[
            Provider("Google Ireland Ltd for EEA customers"),
            Country("IE"),
            ParentCountry("US"),
            Tracker,
            Renamed { from: &["Google AdWords"], on: "2018-07-24" },
            Also(&["Google AdWords", "Google Adwords"]),
        ],
    ),
    term(
        "looker-studio",
        &[
            Provider("Google Ireland Ltd for EEA customers"),
            Country("IE"),
            ParentCountry("US"),
            Renamed { from: &["Google Data Studio"], on: "2022-10" },
            Also(&["Google Data Studio"]),
        ],
    ),
    term("hotjar", &[Provider("Hotjar Ltd"), Country("MT"), Tracker]),
    term("webropol", &[Provider("Webropol Oy"), Country("FI")]),
    term("wordpress", &[SelfHosted]),
];

static MECHANISM: &[Term] = &[
    term("adequacy", &[]),
    term("standard-contractual-clauses", &[]),
    term("binding-corporate-rules", &[]),
    term("code-of-conduct", &[]),
    term("certification", &[]),
    term("derogation-49", &[]),
    term("privacy-shield", &[Dead("2020-07-16")]),
    term("safe-harbor", &[Dead("2015-10-06")]),
];

static REQUIREMENT: &[Term] =
    &[term("statutory", &[]), term("contractual", &[]), term("required-to-contract", &[]), term("voluntary", &[])];

static REQUEST_BY: &[Term] = &[
    term("email", &[]),
    term("web-form", &[]),
    term("post", &[]),
    term("phone", &[]),
    term("in-person", &[]),
    term("self-service", &[]),
    term("message-link", &[]),
];

static REQUEST_FORM: &[Term] = &[term("written", &[]), term("signed", &[])];

static REQUEST_IDENTITY: &[Term] = &[
    term("when-needed", &[]),
    term("strong-authentication", &[]),
    term("identity-document", &[]),
    term("e-signature", &[]),
];

static CAVEAT: &[Term] = &[
    term("may", &[]),
    term("as-a-rule", &[]),
    term("at-most", &[]),
    term("not-exhaustive", &[]),
    term("at-least", &[]),
];

static GROUND: &[Term] = &[
    term("consent", &[]),
    term("law", &[]),
    term("statutory-task", &[]),
    term("rights-and-duties", &[]),
    term("research", &[]),
    term("credit-and-collection", &[]),
    term("insurance", &[]),
    term("credit-institution", &[]),
    term("payment-services", &[]),
    term("rental-and-lending", &[]),
    term("credit-information", &[]),
    term("health-care", &[]),
    term("social-welfare", &[]),
    term("employment", &[]),
];

static ROLE: &[Term] =
    &[term("processor", &[]), term("controller", &[]), term("joint-controller", &[]), term("authority", &[])];

static ACTION: &[Term] = &[term("erase", &[]), term("anonymise", &[]), term("archive", &[])];

static RELATION: &[Term] =
    &[term("supplements", &[]), term("data-moves-to", &[]), term("data-comes-from", &[]), term("see-also", &[])];

static COOKIE_CONSENT: &[Term] =
    &[term("prior-opt-in", &[]), term("always-required", &[]), term("by-use", &[]), term("by-browser-settings", &[])];

static COOKIE_CONTROL: &[Term] = &[term("consent-tool", &[]), term("browser-settings", &[])];

static COOKIE_IDENTIFICATION: &[Term] =
    &[term("unique-identifier", &[]), term("identifies", &[]), term("does-not-identify-alone", &[])];

//! What the controlled terms are called in the W3C Data Privacy Vocabulary 2.3, for machines that read pages.
//!
//! A term stands here only if the one of the DPV is the same or plainly broader: none is better than a wrong one. A term of
//! the author's own is what its broader term is.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::{Kind, Nature};

/// The vocabularies that names stand in: the prefix, and what it is short for.
pub const PREFIXES: &[(&str, &str)] = &[
    ("dpv", "https://w3id.org/dpv#"),
    ("pd", "https://w3id.org/dpv/pd#"),
    ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
    ("legal-fi", "https://w3id.org/dpv/legal/fi#"),
    ("loc", "https://w3id.org/dpv/loc#"),
];

/// The name of a built-in term, `pd:EmailAddress`.
#[must_use]
pub fn of_term(kind: Kind, id: &str) -> Option<&'static str> {
    static INDEX: LazyLock<FxHashMap<(Kind, &'static str), &'static str>> = LazyLock::new(|| {
        let pairs = |(kind, names): &(Kind, &'static [(&'static str, &'static str)])| {
            let kind = *kind;
            names.iter().map(move |(id, name)| ((kind, *id), *name))
        };
        TERMS.iter().flat_map(pairs).collect()
    });
    INDEX.get(&(kind, id)).copied()
}

/// What a source is by where its data come from.
#[must_use]
pub fn of_source(nature: Nature, is_public: bool) -> &'static str {
    match nature {
        _ if is_public => "dpv:PublicDataSource",
        Nature::DataSubject | Nature::Observed => "dpv:DataSubjectDataSource",
        Nature::Internal => "dpv:DataControllerDataSource",
        Nature::External => "dpv:ThirdPartyDataSource",
    }
}

/// The whole address of a name: `https://w3id.org/dpv/pd#EmailAddress`.
#[must_use]
pub fn address(name: &str) -> Option<String> {
    let (prefix, local) = name.split_once(':')?;
    PREFIXES.iter().find(|(own, _)| *own == prefix).map(|(_, namespace)| format!("{namespace}{local}"))
}

/// Every name that stands in the table.
pub fn names() -> impl Iterator<Item = (Kind, &'static str, &'static str)> {
    TERMS.iter().flat_map(|(kind, names)| names.iter().map(move |(id, name)| (*kind, *id, *name)))
}

static TERMS: &[(Kind, &[(&str, &str)])] = &[
    (Kind::Basis, BASIS),
    (Kind::Condition, CONDITION),
    (Kind::Data, DATA),
    (Kind::DataSubject, DATA_SUBJECT),
    (Kind::Purpose, PURPOSE),
    (Kind::Recipient, RECIPIENT),
    (Kind::Right, RIGHT),
    (Kind::Role, ROLE),
    (Kind::Mechanism, MECHANISM),
    (Kind::Authority, AUTHORITY),
];

static BASIS: &[(&str, &str)] = &[
    ("consent", "eu-gdpr:A6-1-a"),
    ("contract", "eu-gdpr:A6-1-b"),
    ("legal-obligation", "eu-gdpr:A6-1-c"),
    ("vital-interests", "eu-gdpr:A6-1-d"),
    ("public-task", "eu-gdpr:A6-1-e"),
    ("legitimate-interests", "eu-gdpr:A6-1-f"),
];

/// Art. 10 has no name in the DPV.
static CONDITION: &[(&str, &str)] = &[
    ("explicit-consent", "eu-gdpr:A9-2-a"),
    ("employment-social-law", "eu-gdpr:A9-2-b"),
    ("vital-interests", "eu-gdpr:A9-2-c"),
    ("non-profit-body", "eu-gdpr:A9-2-d"),
    ("made-public", "eu-gdpr:A9-2-e"),
    ("legal-claims", "eu-gdpr:A9-2-f"),
    ("substantial-public-interest", "eu-gdpr:A9-2-g"),
    ("health-care", "eu-gdpr:A9-2-h"),
    ("public-health", "eu-gdpr:A9-2-i"),
    ("archiving-research", "eu-gdpr:A9-2-j"),
];

/// The DPV knows nothing of electricity metering: consumption is the use of a service, and a metering point has no name.
static DATA: &[(&str, &str)] = &[
    ("name", "pd:Name"),
    ("name-history", "pd:Name"),
    ("national-identity-code", "pd:OfficialID"),
    ("age-or-birth-year", "pd:Age"),
    ("birth-year", "pd:Age"),
    ("nationality", "pd:Nationality"),
    ("identity-document-copy", "pd:OfficialID"),
    ("passport", "pd:Passport"),
    ("driving-licence", "pd:OfficialID"),
    ("identity-card", "pd:OfficialID"),
    ("contact-details", "pd:Contact"),
    ("phone-number", "pd:TelephoneNumber"),
    ("email-address", "pd:EmailAddress"),
    ("postal-address", "pd:PhysicalAddress"),
    ("address", "pd:PhysicalAddress"),
    ("municipality", "pd:Locality"),
    ("language", "pd:Language"),
    ("gender", "pd:Gender"),
    ("job-title", "pd:Job"),
    ("occupation", "pd:Job"),
    ("business-roles", "pd:Professional"),
    ("education-and-occupation", "pd:Professional"),
    ("qualifications", "pd:Professional"),
    ("customer-number", "pd:Identifier"),
    ("order-data", "pd:Purchase"),
    ("ordered-products", "pd:Purchase"),
    ("purchase-behaviour", "pd:PurchasesAndSpendingHabit"),
    ("security-deposit", "pd:Financial"),
    ("billing-and-payment", "pd:Financial"),
    ("payment-data", "pd:Financial"),
    ("debt-collection", "pd:Financial"),
    ("creditworthiness", "pd:CreditWorthiness"),
    ("bank-account", "pd:BankAccount"),
    ("marketing-permissions", "pd:PrivacyPreference"),
    ("traffic-data", "pd:CommunicationsMetadata"),
    ("call-recordings", "pd:VoiceCommunicationRecording"),
    ("communications", "pd:Communication"),
    ("chat-messages", "pd:Communication"),
    ("customer-feedback", "pd:Opinion"),
    ("satisfaction-surveys", "pd:Opinion"),
    ("household-size", "pd:Household"),
    ("electricity-consumption", "pd:ServiceConsumptionBehaviour"),
    ("consumption-data", "pd:ServiceConsumptionBehaviour"),
    ("usage-timing", "pd:ServiceConsumptionBehaviour"),
    ("service-usage", "pd:ServiceConsumptionBehaviour"),
    ("ip-address", "pd:IPAddress"),
    ("location", "pd:Location"),
    ("browser", "pd:UserAgent"),
    ("device-data", "pd:DeviceBased"),
    ("web-behaviour", "pd:BrowsingBehaviour"),
    ("clickstream", "pd:BrowsingBehaviour"),
    ("visit-times", "pd:BrowsingBehaviour"),
    ("photographs", "pd:Picture"),
    ("membership-data", "pd:GroupMembership"),
    ("racial-or-ethnic-origin", "pd:Ethnicity"),
    ("political-opinions", "pd:PoliticalOpinion"),
    ("religious-or-philosophical-beliefs", "pd:KnowledgeBelief"),
    ("trade-union-membership", "pd:TradeUnionMembership"),
    ("genetic-data", "eu-gdpr:GeneticData"),
    ("biometric-data", "eu-gdpr:BiometricData"),
    ("health-data", "eu-gdpr:HealthData"),
    ("sex-life-or-sexual-orientation", "pd:Sexual"),
    ("criminal-convictions-and-offences", "pd:Criminal"),
    ("criminal-security-measures", "pd:Criminal"),
];

static DATA_SUBJECT: &[(&str, &str)] = &[
    ("customers", "dpv:Customer"),
    ("consumer-customers", "dpv:Consumer"),
    ("business-customers", "dpv:Customer"),
    ("service-users", "dpv:User"),
    ("website-visitors", "dpv:User"),
    ("newsletter-subscribers", "dpv:Subscriber"),
    ("event-participants", "dpv:Participant"),
    ("competition-entrants", "dpv:Participant"),
    ("members", "dpv:Member"),
    ("employees", "dpv:Employee"),
    ("job-applicants", "dpv:JobApplicant"),
    ("children", "dpv:Child"),
    ("guardians", "dpv:GuardianOfDataSubject"),
];

static PURPOSE: &[(&str, &str)] = &[
    ("customer-relationship", "dpv:CustomerRelationshipManagement"),
    ("customer-service", "dpv:CustomerCare"),
    ("customer-communication", "dpv:CommunicationForCustomerCare"),
    ("contact-handling", "dpv:CommunicationManagement"),
    ("member-communication", "dpv:CommunicationManagement"),
    ("billing", "dpv:PaymentManagement"),
    ("payment", "dpv:PaymentManagement"),
    ("payment-and-collection", "dpv:PaymentManagement"),
    ("payment-default-monitoring", "dpv:CustomerSolvencyMonitoring"),
    ("direct-marketing", "dpv:DirectMarketing"),
    ("electronic-direct-marketing", "dpv:DirectMarketing"),
    ("direct-mail", "dpv:DirectMarketing"),
    ("newsletters", "dpv:Marketing"),
    ("marketing-communication", "dpv:Marketing"),
    ("ad-targeting", "dpv:TargetedAdvertising"),
    ("content-targeting", "dpv:Personalisation"),
    ("sales", "dpv:SellProducts"),
    ("service-provision", "dpv:ServiceProvision"),
    ("hosting", "dpv:TechnicalServiceProvision"),
    ("fault-resolution", "dpv:RepairImpairments"),
    ("service-development", "dpv:ServiceOptimisation"),
    ("user-experience", "dpv:ServiceOptimisation"),
    ("web-analytics", "dpv:ServiceUsageAnalytics"),
    ("identification-and-access", "dpv:EnforceSecurity"),
    ("service-security", "dpv:EnforceSecurity"),
    ("anti-money-laundering", "dpv:CounterMoneyLaundering"),
    ("statutory-duties", "dpv:LegalCompliance"),
    ("pre-contract", "dpv:EstablishContractualAgreement"),
    ("data-updating", "dpv:DataQualityManagement"),
    ("consent-record", "dpv:RecordManagement"),
    ("membership-management", "dpv:MemberPartnerManagement"),
    ("recruitment", "dpv:RecruitmentManagement"),
];

static RECIPIENT: &[(&str, &str)] = &[
    ("authorities", "dpv:Authority"),
    ("subsidiaries", "dpv:SubsidiaryLegalEntity"),
    ("service-providers", "dpv:ServiceProvider"),
    ("hosting-providers", "dpv:ServiceProvider"),
    ("cloud-providers", "dpv:ServiceProvider"),
    ("newsletter-providers", "dpv:ServiceProvider"),
    ("survey-providers", "dpv:ServiceProvider"),
    ("telecom-and-email-providers", "dpv:ServiceProvider"),
    ("data-analytics-providers", "dpv:ServiceProvider"),
    ("audit-and-marketing-providers", "dpv:ServiceProvider"),
    ("compliance-providers", "dpv:ServiceProvider"),
    ("crm-providers", "dpv:ServiceProvider"),
    ("event-service-providers", "dpv:ServiceProvider"),
    ("third-parties", "dpv:ThirdParty"),
];

static RIGHT: &[(&str, &str)] = &[
    ("access", "eu-gdpr:A15"),
    ("rectification", "eu-gdpr:A16"),
    ("erasure", "eu-gdpr:A17"),
    ("restriction", "eu-gdpr:A18"),
    ("portability", "eu-gdpr:A20"),
    ("object", "eu-gdpr:A21"),
    ("object-direct-marketing", "eu-gdpr:A21"),
    ("human-intervention", "eu-gdpr:A22"),
    ("withdraw-consent", "eu-gdpr:A7-3"),
    ("complaint", "eu-gdpr:A77"),
];

static ROLE: &[(&str, &str)] = &[
    ("processor", "dpv:DataProcessor"),
    ("controller", "dpv:DataController"),
    ("joint-controller", "dpv:DataController"),
    ("authority", "dpv:Authority"),
];

/// The standard clauses may be those of the Commission or of an authority, a derogation any of Art. 49, and what was
/// invalidated makes nothing lawful.
static MECHANISM: &[(&str, &str)] = &[
    ("adequacy", "eu-gdpr:A45-3"),
    ("standard-contractual-clauses", "eu-gdpr:StandardContractualClauses"),
    ("binding-corporate-rules", "eu-gdpr:A46-2-b"),
    ("code-of-conduct", "eu-gdpr:A46-2-e"),
    ("certification", "eu-gdpr:A46-2-f"),
];

static AUTHORITY: &[(&str, &str)] = &[("data-protection-ombudsman", "legal-fi:DPA-FI")];

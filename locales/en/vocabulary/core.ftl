### Words of the controlled terms: KIND_ID. The value is the label: plain lower case, nominative; names keep their capitals.
### .explained = one or two plain sentences for the reader; .sentence = the term said as a sentence of the page;
### .until = the event as the end of a period (its value is the start of one); .name = the Act without its number.

## basis

basis_consent = consent
    .explained = We process the data with your consent. You can withdraw it at any time.
basis_contract = contract or steps before entering into a contract
    .explained = We need the data to carry out a contract with you or to prepare one at your request.
basis_legal-obligation = legal obligation
    .explained = The law requires us to process the data. Your consent is not needed for this.
basis_vital-interests = vital interests
    .explained = We process the data to protect your or another person's life or other vital interests.
basis_public-task = task in the public interest or exercise of official authority
    .explained = We process the data to carry out a task in the public interest or to exercise official authority. You can object to this for reasons relating to your particular situation.
basis_legitimate-interests = legitimate interests
    .explained = The processing is necessary for a legitimate interest of ours or of someone else. It is not allowed if your interests or your fundamental rights and freedoms override that interest. You can object to it for reasons relating to your particular situation.

## condition

condition_explicit-consent = explicit consent
    .explained = The processing is based on your explicit consent. You can withdraw it at any time.
condition_employment-social-law = employment, social security and social protection law
    .explained = The data are needed to meet duties or use rights laid down in employment, social security or social protection law.
condition_vital-interests = vital interests
    .explained = The data are needed to protect your or another person's life or other vital interests when you are not able to give consent.
condition_non-profit-body = activities of a foundation, association or other not-for-profit body
    .explained = We process the data in our own activities as a not-for-profit body. We may not disclose them outside it without your consent.
condition_made-public = data manifestly made public by the data subject
    .explained = You have clearly made these data public yourself.
condition_legal-claims = legal claims
    .explained = The data are needed to make a legal claim or to answer one, for example in a dispute.
condition_substantial-public-interest = substantial public interest
    .explained = The law allows the processing of these data because an important public interest requires it.
condition_health-care = health or social care
    .explained = The data are needed in health or social care. Those responsible for the processing are bound by a duty of secrecy.
condition_public-health = public health
    .explained = The law allows the processing of these data to protect public health, for example against serious threats to health.
condition_archiving-research = archiving in the public interest, research and statistics
    .explained = The law allows the processing of these data for archiving in the public interest, research or statistics. It also requires safeguards for your rights.
condition_official-authority-or-law = control of official authority or authorisation by law
    .explained = Data on criminal convictions and offences may be processed only under the control of an authority or where the law allows it.

## data

data_name = name
data_name-history = previous names
data_national-identity-code = personal identity code
data_age-or-birth-year = age or year of birth
data_nationality = nationality
data_identity-document-copy = copy of an identity document
data_contact-details = contact details
data_phone-number = telephone number
data_email-address = e-mail address
data_postal-address = postal address
data_billing-address = billing address
data_language = language of service
data_organisation = organisation
data_job-title = job title
data_occupation = title or occupation
data_business-roles = roles in business or public office
data_education-and-occupation = level of education and occupation
data_customer-number = customer number
data_customer-type = customer type
data_customer-history = customer history
data_order-data = order data
data_contract-data = contract data
data_security-deposit = security deposit data
data_billing-and-payment = billing and payment data
data_debt-collection = debt-collection data
data_creditworthiness = creditworthiness data
data_bank-account = bank account number
data_marketing-permissions = direct-marketing permissions and opt-outs
data_marketing-data = marketing data
data_service-restrictions = service restriction data
data_traffic-data = communications traffic data
data_call-recordings = call recordings
data_communications = communication records
data_customer-feedback = customer feedback
data_event-participation = event participation
data_dwelling-type = type of housing
data_building-type = type of residential building
data_ownership = form of ownership
data_household-size = number of persons in the household
data_heating-type = heating method
data_electricity-consumption = electricity consumption data
data_usage-timing = timing of use
data_metering-point = metering-point data
data_connection-data = connection data
data_main-fuse = main fuse size
data_purchase-behaviour = purchasing behaviour
data_account-registration = digital account registration data
data_ip-address = IP address
data_location = location data
data_browser = browser
data_web-behaviour = behaviour on the website
data_clickstream = click-stream data
data_representative-details = details of a representative or contact person
data_investment-knowledge = knowledge of financial instruments
data_change-data = records of changes
data_other-provided = other data provided by the data subject
data_basic-data = basic data
data_customer-data = customer data
data_customer-relationship-data = customer relationship data
data_connection-and-metering-data = connection and metering-point data
data_other-data = other data
data_metering-point-number = metering-point number
data_due-date = due date
data_billing-cycle = billing cycle
data_billing-method = billing method
data_payment-data = payment data
data_ordered-products = ordered products and services
data_service-usage = service usage data
data_satisfaction-surveys = customer satisfaction surveys
data_visit-times = times of visits
data_product-data = product data
data_consumption-data = consumption data
data_complaints = complaints
data_online-forms = online forms
data_chat-messages = chat messages
data_passport = passport
data_driving-licence = driving licence
data_identity-card = identity card
data_racial-or-ethnic-origin = racial or ethnic origin
data_political-opinions = political opinions
data_religious-or-philosophical-beliefs = religious or philosophical beliefs
data_trade-union-membership = trade union membership
data_genetic-data = genetic data
data_biometric-data = biometric data for uniquely identifying a person
data_health-data = data concerning health
data_sex-life-or-sexual-orientation = data concerning sex life or sexual orientation
data_criminal-convictions-and-offences = data on criminal convictions and offences
data_criminal-security-measures = security measures related to criminal convictions and offences
data_address = address
data_birth-year = year of birth
data_gender = gender
data_municipality = municipality of residence
data_membership-data = membership data
data_log-data = log data
data_device-data = device data
data_user-content = user content
data_photographs = photographs
data_qualifications = qualifications
data_allergies-and-diet = allergies and diet

## data-subject

data-subject_customers = customers
data-subject_consumer-customers = consumer customers
data-subject_former-customers = former customers
data-subject_prospects = prospective customers
data-subject_business-customers = business customers
data-subject_business-contacts = contact persons of business customers
data-subject_decision-makers = decision-makers
data-subject_partner-contacts = contact persons of partners
data-subject_service-users = service users
data-subject_website-visitors = website visitors
data-subject_newsletter-subscribers = newsletter subscribers
data-subject_quote-requesters = persons who requested a quote
data-subject_contact-requesters = persons who asked to be contacted
data-subject_event-participants = event participants
data-subject_competition-entrants = entrants in competitions and draws
data-subject_representatives = representatives of customers
data-subject_members = members
data-subject_volunteers = volunteers
data-subject_employees = employees
data-subject_job-applicants = job applicants
data-subject_children = children
data-subject_guardians = guardians

## purpose

purpose_customer-relationship = managing and developing the customer relationship
purpose_customer-service = customer service
purpose_customer-communication = customer communication
purpose_contact-handling = handling enquiries
purpose_billing-and-delivery = delivery and billing
purpose_payment-and-collection = payment monitoring and debt collection
purpose_direct-marketing = direct marketing
purpose_electronic-direct-marketing = electronic direct marketing
purpose_distance-selling = distance selling
purpose_marketing-communication = marketing and communications
purpose_ad-targeting = targeting online advertising
purpose_profiling = profiling
purpose_market-research = opinion and market research
purpose_customer-surveys = customer surveys
purpose_event-organising = organising events
purpose_service-development = business and service development
purpose_statistics-and-planning = planning and statistics
purpose_reporting = reporting
purpose_fault-resolution = investigating faults
purpose_identification-and-access = identification and access management
purpose_web-analytics = website analytics
purpose_customer-due-diligence = customer due diligence
purpose_anti-money-laundering = prevention of money laundering and terrorist financing
purpose_suitability-assessment = assessing knowledge of financial instruments
purpose_pre-contract = entering into a contract
purpose_partner-relationship = managing and developing the partner relationship
purpose_billing = billing
purpose_payment = payment
purpose_debt-collection = debt collection
purpose_analysis = analysis
purpose_statistics = statistics
purpose_planning = planning
purpose_sales = sales
purpose_service-provision = providing services
purpose_direct-mail = direct mail
purpose_data-updating = updating data
purpose_payment-default-monitoring = monitoring payment defaults
purpose_transaction-verification = verifying transactions
purpose_complaint-handling = handling complaints
purpose_justified-purposes = justified purposes
purpose_user-experience = improving the user experience
purpose_service-security = keeping the services secure
purpose_content-targeting = targeting content
purpose_marketing-measurement = measuring marketing
purpose_session-recording = recording visitors' movements on the website
purpose_consent-record = storing the cookie consent
purpose_membership-management = managing memberships
purpose_member-communication = communication with members
purpose_statutory-duties = meeting statutory duties
purpose_supervision = supervision
purpose_hosting = hosting the service
purpose_recruitment = recruitment
purpose_newsletters = sending newsletters

## recipient

recipient_authorities = authorities
recipient_group-companies = group companies
recipient_subsidiaries = subsidiaries
recipient_associated-companies = associated companies
recipient_partners = partners
recipient_service-providers = service providers
recipient_subcontractors = subcontractors
recipient_hosting-providers = IT service providers
recipient_cloud-providers = cloud providers
recipient_newsletter-providers = newsletter providers
recipient_survey-providers = survey providers
recipient_telecom-and-email-providers = telephone and e-mail service providers
recipient_payment-card-companies = credit card companies
recipient_data-analytics-providers = data analytics providers
recipient_advertising-partners = advertising partners
recipient_credit-information-agency = credit information agencies
recipient_debt-collection = debt collection agencies
recipient_tied-agents = tied agents
recipient_audit-and-marketing-providers = providers of audit, marketing and auditing services
recipient_compliance-providers = providers assisting with statutory duties
recipient_acquirers = parties to a company or business acquisition
recipient_data-subject-or-representative = the data subject or representative
recipient_crm-providers = providers of customer data management services
recipient_event-service-providers = providers of event services
recipient_other-claimants = others who make a claim based on law
recipient_own-staff = the controller's own staff
recipient_general-public = the general public
recipient_accounting-firms = accounting firms
recipient_third-parties = third parties

## source

source_data-subject = the data subject
source_service-use = use of the services
source_website-transactions = use of the website
source_own-systems = the controller's own systems
source_own-customer-register = the controller's own customer register
source_group-registers = registers of group companies
source_population-information-system = Population Information System
source_credit-information-registers = credit information registers
source_contact-information-registers = contact information registers
source_national-land-survey = registers of the National Land Survey of Finland
source_business-information-system = Business Information System (BIS)
source_address-services = address and updating services
source_competitions = competitions and draws
source_telemarketing = telemarketing
source_price-comparison = price comparison services
source_partners = partners
source_public-or-private-registers = public and private registers
source_relationship-events = events in the customer or partner relationship

## security

security_firewall = firewall
security_user-accounts = user names and passwords
security_access-management = access rights management
security_locked-premises = locked premises
security_guarded-data-centres = protected and monitored data centres
security_encryption = encryption
security_network-segmentation = network segmentation
security_backups = backups
security_confidentiality = confidentiality undertakings
security_staff-training = staff training
security_processor-contracts = data processing agreements
security_manual-destruction = destruction of manual files
security_manual-files-locked = locked storage of manual files

## right

right_access = right of access
    .explained = You can ask whether we process your personal data. If we do, you can ask for a copy of the data and for information on how we use them.
right_rectification = right to rectification
    .explained = You can ask us to correct inaccurate data about you and to complete incomplete data.
right_erasure = right to erasure
    .explained = You can ask us to erase your data. The law may, however, require or allow us to keep some of them.
right_restriction = right to restriction of processing
    .explained = You can ask us to restrict the processing of your data, for example while we check whether they are accurate. During that time we may, as a rule, only store them.
right_portability = right to data portability
    .explained = You can get, in a machine-readable format, the data that you have provided, and pass them on to another controller. This applies to data that are processed automatically on the basis of your consent or a contract with you.
right_object = right to object
    .explained = You can object to the processing of your data for reasons relating to your particular situation. This applies to processing that is based on legitimate interests, a task in the public interest or official authority.
right_object-direct-marketing = right to object to direct marketing
    .explained = You can object to the use of your data for direct marketing at any time and free of charge. After that we no longer use them for direct marketing.
right_withdraw-consent = right to withdraw consent
    .explained = You can withdraw your consent at any time. Withdrawal does not make earlier processing unlawful.
right_complaint = right to lodge a complaint with a supervisory authority
    .explained = If you think that the processing of your personal data infringes the General Data Protection Regulation of the EU, you can lodge a complaint with a supervisory authority.
right_human-intervention = right not to be subject to a decision based solely on automated processing
    .explained = You have the right not to be subject to a decision that is made solely by automated means and that has legal effects on you or affects you just as significantly. If such a decision is allowed because of your explicit consent or a contract with you, you can ask a person to handle the matter, give your view and contest the decision.

## term

term_privacy-notice = privacy notice
term_controller = controller
term_processor = processor
term_representative = representative
term_dpo = data protection officer
term_data-subject = data subject
term_business-id = Business ID
term_contact-point = contact for data protection matters
term_purposes = purposes of the processing
term_legal-basis = legal basis for the processing
term_recipients = recipients or categories of recipients
term_transfers = transfers outside the EU or EEA
term_retention = storage period
term_adm = automated decision-making
term_joint-controllers = joint controllers
term_data-categories = categories of personal data
term_cookie = cookie
term_supervisory-authority = supervisory authority

## authority

authority_lvv = Finnish Supervisory Agency
    .explained = This authority supervises health care, social welfare and working conditions in Finland, among other things.
authority_economic-development-centre = Economic Development Centre
    .explained = This authority promotes business and employment in its region in Finland.
authority_dvv = Digital and Population Data Services Agency
    .explained = This authority maintains the Population Information System, which contains basic data on people living in Finland and on Finnish citizens.
authority_traficom = Finnish Transport and Communications Agency Traficom
    .explained = This authority supervises, among other things, the use of cookies on websites in Finland.
authority_data-protection-ombudsman = Office of the Data Protection Ombudsman
    .explained = This authority supervises the processing of personal data in Finland. You can lodge a complaint with it if you think that your personal data are processed unlawfully.
    .street-address = Lintulahdenkuja 4, 00530 Helsinki
    .postal-address = P.O. Box 800, 00531 Helsinki
    .url = https://tietosuoja.fi/en
authority_aland-data-inspectorate = Åland Data Inspectorate (Datainspektionen)
    .explained = This authority supervises the processing of personal data in the provincial and municipal administration of Åland. You can lodge a complaint with it if you think that your data are processed unlawfully there.
    .url = https://www.di.ax

## occasion

occasion_phone = telephone calls
occasion_meetings = meetings
occasion_quote = quotes
occasion_order = orders
occasion_contract = entering into contracts
occasion_during-contract = ongoing contract
occasion_contact = enquiries
occasion_registration = registration
occasion_service-use = use of the services
occasion_marketing-campaigns = marketing campaigns
occasion_competitions = competitions and draws
occasion_telemarketing = telephone sales

## event

event_end-of-customer-or-contract-relationship = from the end of the customer or contract relationship
    .until = until the end of the customer or contract relationship
event_end-of-customer-relationship = from the end of the customer relationship
    .until = until the end of the customer relationship
event_end-of-contract = from the end of the contract
    .until = until the end of the contract
event_end-of-access-rights = from the end of the access rights
    .until = until the end of the access rights
event_time-of-call = from the call
    .until = until the call
event_time-of-processing = from the time of processing
    .until = until the time of processing
event_time-of-collection = from the collection of the data
    .until = until the collection of the data
event_last-contact = from the last contact
    .until = until the last contact
event_withdrawal-of-consent = from the withdrawal of consent
    .until = until the withdrawal of consent
event_end-of-event = from the end of the event
    .until = until the end of the event
event_invoice-due-date = from the due date of the invoice
    .until = until the due date of the invoice
event_end-of-financial-year = from the end of the financial year
    .until = until the end of the financial year
event_end-of-calendar-year = from the end of the calendar year
    .until = until the end of the calendar year
event_end-of-membership = from the end of the membership
    .until = until the end of the membership
event_last-login = from the last login
    .until = until the last login

## criterion

criterion_necessary-for-purpose = the time that the purpose requires
criterion_basis-ends = the time until the basis for the processing ends
criterion_customer-relationship = the time that the customer relationship requires
criterion_records-plan = the time set in the records management plan

## limit

limit_active-customer-relationship = active customer relationship
limit_legal-retention = statutory duty to keep the data
limit_refusal-by-law = ground for refusal laid down by law
limit_other-laws = other legislation
limit_data-provided-by-subject = only data that the data subject has provided

## circumstance

circumstance_required-by-law = if the law requires it
circumstance_consent-given = if consent has been given
circumstance_contract = if a contract so provides
circumstance_marketing-permission-given = if permission for marketing has been given
circumstance_no-marketing-prohibition = if marketing has not been opted out of
circumstance_relationship-ended = when the customer or partner relationship has ended
circumstance_on-request = on request
circumstance_own-liabilities = if the person has liabilities of their own
circumstance_terms-enforcement = if needed to monitor compliance with the terms of use
circumstance_service-security = if needed for the security of the services
circumstance_business-transfer = if the business passes to another company
circumstance_permitted-by-law = if the law permits it

## staff-role

staff-role_staff-with-need = staff who need the data in their work
staff-role_named-persons = designated persons
staff-role_employees = employees
staff-role_account-managers = account managers
staff-role_portfolio-assistants = portfolio management assistants
staff-role_finance-staff = finance staff
staff-role_compliance-officer = compliance officer
staff-role_group-staff-with-need = group staff who need the data in their work
staff-role_authorised-partners = authorised partners

## accuracy

accuracy_remove-invalid-contact-details = erasure of contact details that do not work
accuracy_update-on-own-initiative = updating the data on one's own initiative
accuracy_update-on-notice = updating the data when notified

## law

law_gdpr = General Data Protection Regulation (EU) 2016/679
    .name = General Data Protection Regulation
law_data-protection-act = Data Protection Act (1050/2018)
    .name = Data Protection Act
law_personal-data-act = Personal Data Act (523/1999)
    .name = Personal Data Act
law_electricity-market-act = Electricity Market Act (588/2013)
    .name = Electricity Market Act
law_credit-institutions-act = Act on Credit Institutions (610/2014)
    .name = Act on Credit Institutions
law_ecs-act = Act on Electronic Communications Services (917/2014)
    .name = Act on Electronic Communications Services
law_aml-act = Act on Preventing Money Laundering and Terrorist Financing (444/2017)
    .name = Act on Preventing Money Laundering and Terrorist Financing
law_accounting-act = Accounting Act (1336/1997)
    .name = Accounting Act
law_data-protection-legislation = data protection legislation
law_applicable-law = applicable legislation

## service

service_active-campaign = ActiveCampaign
service_google-analytics = Google Analytics
service_google-ads = Google Ads
service_looker-studio = Looker Studio
service_hotjar = Hotjar
service_webropol = Webropol
service_wordpress = WordPress

## mechanism

mechanism_adequacy = adequacy decision
    .explained = The European Commission has decided that data protection is adequate in the country or sector to which the data are transferred.
mechanism_standard-contractual-clauses = standard contractual clauses
    .explained = The recipient has undertaken in a contract to protect the data. The European Commission has approved the terms.
mechanism_binding-corporate-rules = binding corporate rules
    .explained = The companies in the group are bound to follow the same data protection rules also outside the EU and EEA. A supervisory authority has approved the rules.
mechanism_code-of-conduct = approved code of conduct
    .explained = The recipient has undertaken to follow a code of conduct on data protection. The code has been approved under the General Data Protection Regulation of the EU.
mechanism_certification = approved certification mechanism
    .explained = The recipient's data protection has been certified under an approved scheme. The recipient has also undertaken to protect the data.
mechanism_derogation-49 = derogation for a specific situation
    .explained = The transfer is based on an exception that the General Data Protection Regulation of the EU allows in certain situations. After the transfer the data may be less well protected than in the EU and EEA.
mechanism_privacy-shield = Privacy Shield
    .explained = This arrangement between the EU and the United States is no longer valid. The Court of Justice of the European Union declared the decision on it invalid in 2020.
mechanism_safe-harbor = Safe Harbor
    .explained = This arrangement between the EU and the United States is no longer valid. The Court of Justice of the European Union declared the decision on it invalid in 2015.

## requirement

requirement_statutory = statutory requirement
    .sentence = The law requires you to give the data.
requirement_contractual = contractual requirement
    .sentence = The contract requires you to give the data.
requirement_required-to-contract = requirement necessary to enter into a contract
    .sentence = The data are needed to enter into a contract.
requirement_voluntary = voluntary provision of data
    .sentence = Giving the data is voluntary.

## request-by

request-by_email = e-mail
request-by_web-form = web form
request-by_post = post
request-by_phone = telephone
request-by_in-person = visit in person
request-by_self-service = online self-service
request-by_message-link = link in the message

## request-form

request-form_written = written request
request-form_signed = signed request

## request-identity

request-identity_when-needed = identity check where needed
    .explained = If we are not sure who you are, we may ask you for more information, so that nobody else gets your data.
request-identity_strong-authentication = strong electronic identification
    .explained = You identify yourself electronically, for example with online banking codes or a mobile certificate.
request-identity_identity-document = document proving identity
    .explained = You prove your identity with a document, for example a passport or an identity card.
request-identity_e-signature = electronic signature
    .explained = You sign the request electronically, so that we know that it comes from you.

## caveat

caveat_may = possibly
caveat_as-a-rule = as a rule
caveat_at-most = at most
caveat_not-exhaustive = among others
caveat_at-least = at least

## ground

ground_consent = consent
ground_law = provision of law
ground_statutory-task = performance of a statutory task
ground_rights-and-duties = rights and duties of the data subject or the controller
ground_research = historical or scientific research or statistics
ground_credit-and-collection = credit or debt collection
ground_insurance = insurance
ground_credit-institution = credit institution activities
ground_payment-services = payment services
ground_rental-and-lending = rental and lending
ground_credit-information = credit information activities
ground_health-care = health care
ground_social-welfare = social welfare and other social security
ground_employment = public-service, employment and other service relationships

## role

role_processor = processor
    .explained = A processor processes the data on our behalf and on our instructions, not for purposes of its own.
role_controller = controller
    .explained = A controller decides itself why and how it uses the data, and is itself responsible for the processing.
role_joint-controller = joint controller
    .explained = Joint controllers decide together why and how the data are used. You can use your rights against each of them.
role_authority = authority
    .explained = An authority processes the data for its own tasks laid down by law, and is itself responsible for the processing.

## action

action_erase = erasure of the data
    .sentence = After that the data are erased.
action_anonymise = anonymisation of the data
    .sentence = After that the data are anonymised.
action_archive = archiving of the data
    .sentence = After that the data are archived.

## relation

relation_supplements = notice supplemented
relation_data-moves-to = register to which data move
relation_data-comes-from = register from which data come
relation_see-also = see also

## cookie-consent

cookie-consent_prior-opt-in = prior consent
    .sentence = Cookies other than necessary ones are used only if you have consented beforehand.
cookie-consent_always-required = consent that is always required
    .sentence = The use of cookies always requires your consent.
cookie-consent_by-use = consent inferred from use of the website
    .sentence = By using the website you accept the use of cookies.
cookie-consent_by-browser-settings = consent inferred from browser settings
    .sentence = Consent is given in the browser's settings.

## cookie-control

cookie-control_consent-tool = cookie settings
    .sentence = You can change your choice in the cookie settings.
cookie-control_browser-settings = browser settings
    .sentence = You can block or delete cookies in your browser's settings.

## cookie-identification

cookie-identification_unique-identifier = unique identifier
    .sentence = Cookies contain a unique identifier.
cookie-identification_identifies = identification of the user
    .sentence = Cookies can be used to identify you.
cookie-identification_does-not-identify-alone = no identification of the user by cookies alone
    .sentence = Cookies alone are not enough to identify you.

## data

data_case-data = case handling data
data_case-number = case number
data_permit-data = permit data
data_building-permit-data = building permit data
data_appeals = requests for review and appeals
data_initiatives = initiatives
data_right-to-vote = right to vote
data_election-candidate-data = election candidate data
data_employment-service-data = employment service client data
data_integration-data = integration data
data_animal-data = animal data
data_date-of-death = date of death

## data-subject

data-subject_young-people = young people
data-subject_elected-officials = elected officials
data-subject_candidates = election candidates
data-subject_voters = people entitled to vote
data-subject_municipal-residents = residents of the municipality
data-subject_public-service-clients = users of municipal services
data-subject_permit-holders = permit holders
data-subject_parties-to-a-matter = parties to a matter
data-subject_information-requesters = people requesting information
data-subject_employment-service-clients = employment service clients

## purpose

purpose_case-handling = handling cases
    .as-verb = to handle cases
purpose_public-decision-making = decision-making
    .as-verb = to make decisions
purpose_information-requests = answering requests for information
    .as-verb = to answer requests for information
purpose_permit-processing = handling permits and notifications
    .as-verb = to handle permits and notifications
purpose_building-control = building control
    .as-verb = to carry out building control
purpose_land-use-planning = land use planning
    .as-verb = to plan land use
purpose_environmental-protection = environmental protection and environmental health
    .as-verb = to look after the environment and environmental health
purpose_grants-administration = awarding and monitoring grants
    .as-verb = to award and monitor grants
purpose_participation = enabling participation
    .as-verb = to enable participation
purpose_elections = holding elections
    .as-verb = to hold elections
purpose_employment-services = providing employment services
    .as-verb = to provide employment services
purpose_integration-services = promoting integration
    .as-verb = to promote integration
purpose_youth-work = youth work
    .as-verb = to carry out youth work
purpose_parking-control = parking control
    .as-verb = to control parking
purpose_preparedness = emergency preparedness
    .as-verb = to prepare for emergencies
purpose_veterinary-services = providing veterinary services
    .as-verb = to provide veterinary services

## recipient

recipient_auditing-authority = audit authorities
    .to = to audit authorities
recipient_ministries = ministries
    .to = to ministries
recipient_other-municipal-units = other departments and units
    .to = to other departments and units
recipient_information-requesters = people who have requested information
    .to = to people who have requested information
recipient_parties-to-the-matter = parties to the matter
    .to = to parties to the matter

## source

source_other-municipal-units = other units of the same organisation
    .from = from our other units
source_employment-authorities = employment authorities
    .from = from employment authorities
source_parties-to-the-matter = other parties to the matter
    .from = from other parties to the matter

## occasion

occasion_case-initiation = opening a case
occasion_case-handling = handling the case

## event

event_permit-expiry = from the expiry of the permit
    .until = until the expiry of the permit
event_end-of-term-of-office = from the end of the term of office
    .until = until the end of the term of office

## criterion

criterion_archive-decision = the time set by the archives authority
    .how-long = for the time set by the archives authority

## circumstance

circumstance_public-document-request = if the data are requested under the Act on the Openness of Government Activities

## staff-role

staff-role_public-officials = public officials
staff-role_registry-staff = registry and records staff
staff-role_elected-officials = elected officials

## law

law_information-management-act = Act on Information Management in Public Administration (906/2019)
    .name = Act on Information Management in Public Administration
law_administrative-procedure-act = Administrative Procedure Act (434/2003)
    .name = Administrative Procedure Act
law_administrative-judicial-procedure-act = Administrative Judicial Procedure Act (808/2019)
    .name = Administrative Judicial Procedure Act
law_electronic-services-act = Act on Electronic Services and Communication in the Public Sector (13/2003)
    .name = Act on Electronic Services and Communication in the Public Sector
law_local-government-act = Local Government Act (410/2015)
    .name = Local Government Act
law_language-act = Language Act (423/2003)
    .name = Language Act
law_election-act = Election Act (714/1998)
    .name = Election Act
law_statistics-act = Statistics Act (280/2004)
    .name = Statistics Act
law_building-act = Building Act (751/2023)
    .name = Building Act
law_land-use-act = Land Use Act (132/1999)
    .name = Land Use Act
law_environmental-protection-act = Environmental Protection Act (527/2014)
    .name = Environmental Protection Act
law_employment-services-act = Act on the Provision of Employment Services (380/2023)
    .name = Act on the Provision of Employment Services
law_integration-act = Act on the Promotion of Integration (681/2023)
    .name = Act on the Promotion of Integration
law_youth-act = Youth Act (1285/2016)
    .name = Youth Act
law_real-estate-information-act = Act on the Real Estate Information System (453/2002)
    .name = Act on the Real Estate Information System
law_real-estate-formation-act = Real Estate Formation Act (554/1995)
    .name = Real Estate Formation Act
law_health-protection-act = Health Protection Act (763/1994)
    .name = Health Protection Act
law_food-act = Food Act (297/2021)
    .name = Food Act
law_veterinary-care-act = Veterinary Care Act (285/2023)
    .name = Veterinary Care Act
law_se-secrecy-act = Swedish Public Access to Information and Secrecy Act (2009:400)
    .name = Swedish Public Access to Information and Secrecy Act
law_se-freedom-of-the-press-act = Swedish Freedom of the Press Act (1949:105)
    .name = Swedish Freedom of the Press Act
law_se-archives-act = Swedish Archives Act (1990:782)
    .name = Swedish Archives Act
law_se-administrative-procedure-act = Swedish Administrative Procedure Act (2017:900)
    .name = Swedish Administrative Procedure Act
law_se-local-government-act = Swedish Local Government Act (2017:725)
    .name = Swedish Local Government Act

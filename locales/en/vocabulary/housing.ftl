## data

data_housing-data = housing data
data_apartment-data = apartment data
data_property-data = property data
data_property-identifier = property identifier
data_building-data = building data
data_share-data = share data
data_shareholder-register-data = shareholder register data
data_lease = lease data
data_rent-data = rent data
data_housing-application = housing application
data_moving-dates = moving dates
data_alteration-notices = maintenance and alteration notices
data_disturbance-reports = disturbance reports
data_pets = pets
data_indoor-conditions = indoor condition measurements
data_housing-charges = housing company charges

## data-subject

data-subject_residents = residents
data-subject_tenants = tenants
data-subject_housing-applicants = housing applicants
data-subject_property-owners = property owners
data-subject_landlords = landlords
data-subject_neighbours = neighbours

## purpose

purpose_key-management = managing keys
    .as-verb = to manage keys
purpose_tenancy-management = managing the tenancy
    .as-verb = to manage the tenancy
purpose_tenant-selection = selecting tenants
    .as-verb = to select tenants
purpose_property-management = property management
    .as-verb = to manage the property
purpose_property-maintenance = property maintenance
    .as-verb = to maintain the property
purpose_repair-and-alteration-control = supervising repairs and alterations
    .as-verb = to supervise repairs and alterations
purpose_estate-agency = estate agency
    .as-verb = to act as an estate agent
purpose_housing-charges-collection = collecting housing company charges
    .as-verb = to collect housing company charges

## recipient

recipient_land-survey = the National Land Survey
    .to = to the National Land Survey
recipient_property-owners = property owners
    .to = to property owners
recipient_property-managers = property managers
    .to = to property managers
recipient_housing-companies = housing companies
    .to = to housing companies
recipient_contractors = contractors
    .to = to contractors
recipient_landlords = landlords
    .to = to landlords
recipient_estate-agents = estate agents
    .to = to estate agents

## source

source_property-managers = property managers and housing companies
    .from = from property managers and housing companies
source_landlords = landlords
    .from = from landlords
source_residential-and-commercial-property-information-system = the Residential and Commercial Property Information System
    .from = from the Residential and Commercial Property Information System

## occasion

occasion_housing-application = applying for housing
occasion_moving-in = moving in
occasion_fault-report = fault reports

## event

event_end-of-tenancy = from the end of the tenancy
    .until = until the end of the tenancy
event_moving-out = from moving out
    .until = until the resident moves out
event_end-of-ownership = from the end of ownership
    .until = until the end of ownership
event_return-of-key = from the return of the key
    .until = until the return of the key

## criterion

criterion_ownership = the duration of ownership
    .how-long = for as long as ownership lasts

## staff-role

staff-role_property-managers = property managers

## law

law_housing-companies-act = Limited Liability Housing Companies Act (1599/2009)
    .name = Limited Liability Housing Companies Act
law_residential-lease-act = Act on Residential Leases (481/1995)
    .name = Act on Residential Leases
law_commercial-lease-act = Act on Commercial Leases (482/1995)
    .name = Act on Commercial Leases
law_right-of-occupancy-act = Right-of-occupancy Housing Act (393/2021)
    .name = Right-of-occupancy Housing Act
law_housing-information-system-act = Act on the Residential and Commercial Property Information System (1328/2018)
    .name = Act on the Residential and Commercial Property Information System
law_estate-agency-act = Real Estate Agency Act (1074/2000)
    .name = Real Estate Agency Act
law_se-tenant-owners-act = Swedish Tenant-Owners Act (1991:614)
    .name = Swedish Tenant-Owners Act

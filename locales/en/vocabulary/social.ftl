## data

data_functional-ability = functional ability
data_social-welfare-client-data = social welfare client data
data_service-need-assessment = assessment of service needs
data_client-plan = client plan
data_child-welfare-data = child welfare data
data_social-assistance = social assistance data

## data-subject

data-subject_social-welfare-clients = social welfare clients
data-subject_carers = carers

## purpose

purpose_social-welfare = arranging and providing social welfare
    .as-verb = to arrange and provide social welfare
purpose_child-welfare = child welfare
    .as-verb = to carry out child welfare
purpose_home-care = providing home care
    .as-verb = to provide home care
purpose_disability-services = providing disability services
    .as-verb = to provide disability services

## recipient

recipient_guardianship-authority = guardianship authorities
    .to = to guardianship authorities
recipient_social-welfare-providers = social welfare service providers
    .to = to social welfare service providers

## source

source_social-welfare-providers = social welfare service providers
    .from = from social welfare service providers
source_reporters-of-concern = people who have raised a concern or made a report
    .from = from people who have raised a concern or made a report

## event

event_end-of-client-relationship-in-social-welfare = from the end of the service or client relationship
    .until = until the end of the service or client relationship

## staff-role

staff-role_social-welfare-professionals = social welfare professionals

## law

law_social-welfare-act = Social Welfare Act (1301/2014)
    .name = Social Welfare Act
law_social-welfare-clients-act = Act on the Status and Rights of Social Welfare Clients (812/2000)
    .name = Act on the Status and Rights of Social Welfare Clients
law_child-welfare-act = Child Welfare Act (417/2007)
    .name = Child Welfare Act
law_disability-services-act = Disability Services Act (675/2023)
    .name = Disability Services Act
law_older-persons-act = Act on Supporting the Functional Capacity of the Older Population and on Social and Health Services for Older Persons (980/2012)
    .name = Act on Supporting the Functional Capacity of the Older Population and on Social and Health Services for Older Persons
law_social-assistance-act = Act on Social Assistance (1412/1997)
    .name = Act on Social Assistance
law_se-social-services-act = Swedish Social Services Act (2025:400)
    .name = Swedish Social Services Act
law_se-social-services-act-2001 = Swedish Social Services Act of 2001 (2001:453)
    .name = Swedish Social Services Act of 2001

## data

data_housing-data = uppgifter om boendet
data_apartment-data = lägenhetsuppgifter
data_property-data = fastighetsuppgifter
data_property-identifier = fastighetsbeteckning
data_building-data = byggnadsuppgifter
data_share-data = uppgifter om aktier
data_shareholder-register-data = uppgifter i aktieboken
data_lease = uppgifter om hyresavtalet
data_rent-data = uppgifter om hyresbetalningar
data_housing-application = bostadsansökan
data_moving-dates = flyttningsdatum
data_alteration-notices = anmälningar om underhålls- och ändringsarbeten
data_disturbance-reports = störningsanmälningar
data_pets = sällskapsdjur
data_indoor-conditions = mätuppgifter om inomhusförhållanden
data_housing-charges = vederlagsuppgifter

## data-subject

data-subject_residents = boende
data-subject_tenants = hyresgäster
data-subject_housing-applicants = bostadssökande
data-subject_property-owners = fastighetsägare
data-subject_landlords = hyresvärdar
data-subject_neighbours = grannar

## purpose

purpose_key-management = nyckelhantering
    .as-verb = för att hantera nycklar
purpose_tenancy-management = skötsel av hyresförhållandet
    .as-verb = för att sköta hyresförhållandet
purpose_tenant-selection = val av hyresgäster
    .as-verb = för att välja hyresgäster
purpose_property-management = disponentverksamhet
    .as-verb = för att sköta disponentverksamheten
purpose_property-maintenance = fastighetsskötsel och underhåll
    .as-verb = för att sköta och underhålla fastigheten
purpose_repair-and-alteration-control = övervakning av reparations- och ändringsarbeten
    .as-verb = för att övervaka reparations- och ändringsarbeten
purpose_estate-agency = förmedling av fastigheter och bostäder
    .as-verb = för att förmedla fastigheter och bostäder
purpose_housing-charges-collection = uppbörd av vederlag och bruksavgifter
    .as-verb = för att ta ut vederlag och bruksavgifter

## recipient

recipient_land-survey = Lantmäteriverket
    .to = till Lantmäteriverket
recipient_property-owners = fastighetsägare
    .to = till fastighetsägare
recipient_property-managers = disponenter
    .to = till disponenter
recipient_housing-companies = husbolag
    .to = till husbolag
recipient_contractors = entreprenörer
    .to = till entreprenörer
recipient_landlords = hyresvärdar
    .to = till hyresvärdar
recipient_estate-agents = fastighetsmäklare
    .to = till fastighetsmäklare

## source

source_property-managers = disponenter och husbolag
    .from = från disponenter och husbolag
source_landlords = hyresvärdar
    .from = från hyresvärdar
source_residential-and-commercial-property-information-system = bostadsdatasystemet
    .from = från bostadsdatasystemet

## occasion

occasion_housing-application = ansökan om bostad
occasion_moving-in = inflyttning
occasion_fault-report = felanmälningar

## event

event_end-of-tenancy = från det att hyresförhållandet har upphört
    .until = tills hyresförhållandet har upphört
event_moving-out = från utflyttningen
    .until = fram till utflyttningen
event_end-of-ownership = från det att ägandet har upphört
    .until = tills ägandet har upphört
event_return-of-key = från det att nyckeln återlämnades
    .until = tills nyckeln återlämnas

## criterion

criterion_ownership = ägandets längd
    .how-long = så länge ägandet varar

## staff-role

staff-role_property-managers = disponenter

## law

law_housing-companies-act = lagen om bostadsaktiebolag (1599/2009)
    .name = lagen om bostadsaktiebolag
law_residential-lease-act = lagen om hyra av bostadslägenhet (481/1995)
    .name = lagen om hyra av bostadslägenhet
law_commercial-lease-act = lagen om hyra av affärslokal (482/1995)
    .name = lagen om hyra av affärslokal
law_right-of-occupancy-act = lagen om bostadsrättsbostäder (393/2021)
    .name = lagen om bostadsrättsbostäder
law_housing-information-system-act = lagen om ett bostadsdatasystem (1328/2018)
    .name = lagen om ett bostadsdatasystem
law_estate-agency-act = lagen om förmedling av fastigheter och hyreslägenheter (1074/2000)
    .name = lagen om förmedling av fastigheter och hyreslägenheter
law_se-tenant-owners-act = bostadsrättslagen (1991:614)
    .name = bostadsrättslagen

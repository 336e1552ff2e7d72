## data

data_housing-data = asumista koskevat tiedot
data_apartment-data = huoneistotiedot
data_property-data = kiinteistötiedot
data_property-identifier = kiinteistötunnus
data_building-data = rakennustiedot
data_share-data = osakkeita koskevat tiedot
data_shareholder-register-data = osakeluettelon tiedot
data_lease = vuokrasopimuksen tiedot
data_rent-data = vuokranmaksua koskevat tiedot
data_housing-application = asuntohakemus
data_moving-dates = muuttopäivät
data_alteration-notices = kunnossapito- ja muutostyöilmoitukset
data_disturbance-reports = häiriöilmoitukset
data_pets = lemmikkieläimet
data_indoor-conditions = sisäolosuhteiden mittaustiedot
data_housing-charges = vastiketiedot

## data-subject

data-subject_residents = asukkaat
data-subject_tenants = vuokralaiset
data-subject_housing-applicants = asunnonhakijat
data-subject_property-owners = kiinteistöjen omistajat
data-subject_landlords = vuokranantajat
data-subject_neighbours = naapurit

## purpose

purpose_key-management = avainten hallinta
    .as-verb = hallitaksemme avaimia
purpose_tenancy-management = vuokrasuhteen hoitaminen
    .as-verb = hoitaaksemme vuokrasuhdetta
purpose_tenant-selection = asukasvalinta
    .as-verb = tehdäksemme asukasvalinnan
purpose_property-management = isännöinti
    .as-verb = hoitaaksemme isännöintiä
purpose_property-maintenance = kiinteistön huolto ja ylläpito
    .as-verb = huoltaaksemme ja ylläpitääksemme kiinteistöä
purpose_repair-and-alteration-control = korjaus- ja muutostöiden valvonta
    .as-verb = valvoaksemme korjaus- ja muutostöitä
purpose_estate-agency = kiinteistöjen ja asuntojen välittäminen
    .as-verb = välittääksemme kiinteistöjä ja asuntoja
purpose_housing-charges-collection = vastikkeiden ja käyttömaksujen periminen
    .as-verb = periäksemme vastikkeita ja käyttömaksuja

## recipient

recipient_land-survey = Maanmittauslaitos
    .to = Maanmittauslaitokselle
recipient_property-owners = kiinteistöjen omistajat
    .to = kiinteistöjen omistajille
recipient_property-managers = isännöitsijät
    .to = isännöitsijöille
recipient_housing-companies = taloyhtiöt
    .to = taloyhtiöille
recipient_contractors = urakoitsijat
    .to = urakoitsijoille
recipient_landlords = vuokranantajat
    .to = vuokranantajille
recipient_estate-agents = kiinteistönvälittäjät
    .to = kiinteistönvälittäjille

## source

source_property-managers = isännöitsijät ja taloyhtiöt
    .from = isännöitsijöiltä ja taloyhtiöiltä
source_landlords = vuokranantajat
    .from = vuokranantajilta
source_residential-and-commercial-property-information-system = huoneistotietojärjestelmä
    .from = huoneistotietojärjestelmästä

## occasion

occasion_housing-application = asunnon hakeminen
occasion_moving-in = sisäänmuutto
occasion_fault-report = vikailmoitukset

## event

event_end-of-tenancy = vuokrasuhteen päättymisestä
    .until = vuokrasuhteen päättymiseen asti
event_moving-out = poismuutosta
    .until = poismuuttoon asti
event_end-of-ownership = omistuksen päättymisestä
    .until = omistuksen päättymiseen asti
event_return-of-key = avaimen palauttamisesta
    .until = avaimen palauttamiseen asti

## criterion

criterion_ownership = omistuksen kesto
    .how-long = niin kauan kuin omistus kestää

## staff-role

staff-role_property-managers = isännöitsijät

## law

law_housing-companies-act = asunto-osakeyhtiölaki (1599/2009)
    .name = asunto-osakeyhtiölaki
law_residential-lease-act = laki asuinhuoneiston vuokrauksesta (481/1995)
    .name = laki asuinhuoneiston vuokrauksesta
law_commercial-lease-act = laki liikehuoneiston vuokrauksesta (482/1995)
    .name = laki liikehuoneiston vuokrauksesta
law_right-of-occupancy-act = laki asumisoikeusasunnoista (393/2021)
    .name = laki asumisoikeusasunnoista
law_housing-information-system-act = laki huoneistotietojärjestelmästä (1328/2018)
    .name = laki huoneistotietojärjestelmästä
law_estate-agency-act = laki kiinteistöjen ja vuokrahuoneistojen välityksestä (1074/2000)
    .name = laki kiinteistöjen ja vuokrahuoneistojen välityksestä
law_se-tenant-owners-act = Ruotsin asumisoikeuslaki (1991:614)
    .name = Ruotsin asumisoikeuslaki

## data

data_vehicle-data = ajoneuvotiedot
data_number-plate-image = kuva rekisterikilvestä
data_vehicle-location = ajoneuvon sijainti
data_driving-data = ajotapaa ja ajomatkoja koskevat tiedot
data_tachograph-data = ajopiirturin tiedot
data_driver-qualifications = kuljettajan pätevyydet
data_parking-data = pysäköintitiedot
data_parking-permits = pysäköintiluvat
data_parking-charges = pysäköintivirhemaksut ja valvontamaksut
data_ticket-data = lipputiedot
data_travel-card = matkakortin tiedot
data_journey-data = matkatiedot
data_charging-events = sähköauton lataustapahtumat

## data-subject

data-subject_passengers = matkustajat
data-subject_drivers = kuljettajat
data-subject_vehicle-owners = ajoneuvojen omistajat ja haltijat
data-subject_parking-customers = pysäköintiasiakkaat

## purpose

purpose_transport-services = kuljetus- ja liikkumispalvelujen tarjoaminen
    .as-verb = tarjotaksemme kuljetus- ja liikkumispalveluja
purpose_ticketing = lippujen myynti ja tarkastus
    .as-verb = myydäksemme ja tarkastaaksemme lippuja
purpose_parking-services = pysäköintipalvelujen tarjoaminen
    .as-verb = tarjotaksemme pysäköintipalveluja
purpose_charging-services = sähköautojen latauspalvelun tarjoaminen
    .as-verb = tarjotaksemme sähköautojen latauspalvelua

## recipient

recipient_traficom = Liikenne- ja viestintävirasto Traficom
    .to = Liikenne- ja viestintävirasto Traficomille
recipient_customs = Tulli
    .to = Tullille
recipient_border-guard = Rajavartiolaitos
    .to = Rajavartiolaitokselle
recipient_vehicle-and-mobility-partners = liikennöitsijät ja liikkumispalvelujen tarjoajat
    .to = liikennöitsijöille ja liikkumispalvelujen tarjoajille
recipient_parking-operators = pysäköintioperaattorit
    .to = pysäköintioperaattoreille

## source

source_vehicles = ajoneuvot ja niiden laitteet
source_traficom = liikenneasioiden rekisteri
    .from = liikenneasioiden rekisteristä

## occasion

occasion_travel = matkustaminen ja majoittuminen

## law

law_transport-services-act = laki liikenteen palveluista (320/2017)
    .name = laki liikenteen palveluista
law_road-traffic-act = tieliikennelaki (729/2018)
    .name = tieliikennelaki
law_vehicles-act = ajoneuvolaki (82/2021)
    .name = ajoneuvolaki
law_parking-control-act = laki pysäköinninvalvonnasta (727/2011)
    .name = laki pysäköinninvalvonnasta
law_postal-act = postilaki (415/2011)
    .name = postilaki
law_tachograph-regulation = ajopiirturiasetus (EU) N:o 165/2014
    .name = ajopiirturiasetus
law_driving-times-regulation = ajo- ja lepoaika-asetus (EY) N:o 561/2006
    .name = ajo- ja lepoaika-asetus

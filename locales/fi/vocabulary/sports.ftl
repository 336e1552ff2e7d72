## data

data_body-measurements = kehon mitat
data_fitness-data = fyysistä kuntoa koskevat tiedot
data_training-data = harjoittelutiedot
data_heart-rate = syketiedot
data_sports-licence = lisenssitiedot
data_team = joukkue tai ryhmä
data_competition-results = kilpailutulokset

## data-subject

data-subject_coaches-and-instructors = valmentajat ja ohjaajat
data-subject_athletes = urheilijat ja harrastajat

## purpose

purpose_sports-services = liikuntapalvelujen tarjoaminen
    .as-verb = tarjotaksemme liikuntapalveluja
purpose_sports-competitions = kilpailu- ja valmennustoiminta
    .as-verb = järjestääksemme kilpailuja ja valmennusta
purpose_results-service = tulospalvelu ja tulosten julkaiseminen
    .as-verb = ylläpitääksemme tulospalvelua ja julkaistaksemme tuloksia

## recipient

recipient_sports-federations = lajiliitot
    .to = lajiliitoille
recipient_competition-organisers = kilpailujen järjestäjät
    .to = kilpailujen järjestäjille
recipient_anti-doping-organisation = antidopingorganisaatiot
    .to = antidopingorganisaatioille

## source

source_sports-federations = lajiliitot ja seurat
    .from = lajiliitoilta ja seuroilta

## staff-role

staff-role_coaches = valmentajat ja ohjaajat

## law

law_sports-act = liikuntalaki (390/2015)
    .name = liikuntalaki

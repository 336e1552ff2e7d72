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
purpose_sports-competitions = kilpailu- ja valmennustoiminta
purpose_results-service = tulospalvelu ja tulosten julkaiseminen

## recipient

recipient_sports-federations = lajiliitot
recipient_competition-organisers = kilpailujen järjestäjät
recipient_anti-doping-organisation = antidopingorganisaatiot

## source

source_sports-federations = lajiliitot ja seurat

## staff-role

staff-role_coaches = valmentajat ja ohjaajat

## law

law_sports-act = liikuntalaki (390/2015)
    .name = liikuntalaki

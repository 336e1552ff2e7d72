## data

data_travel-document = matkustusasiakirjan tiedot
data_stay-data = majoittumista koskevat tiedot
data_traveller-notification = matkustajailmoitus

## data-subject

data-subject_guests = majoittujat ja ravintola-asiakkaat
data-subject_accompanying-persons = seuralaiset

## purpose

purpose_accommodation = majoituspalvelujen tarjoaminen
    .as-verb = tarjotaksemme majoitusta
purpose_traveller-notifications = matkustajailmoitusten tekeminen ja säilyttäminen
    .as-verb = tehdäksemme ja säilyttääksemme matkustajailmoitukset
purpose_restaurant-services = ravintolapalvelujen tarjoaminen
    .as-verb = tarjotaksemme ravintolapalveluja
purpose_travel-services = matkapalvelujen tarjoaminen
    .as-verb = tarjotaksemme matkapalveluja

## recipient

recipient_booking-platforms = varausportaalit
    .to = varausportaaleille

## source

source_booking-platforms = varausportaalit ja matkatoimistot
    .from = varausportaaleilta ja matkatoimistoilta

## event

event_departure = matkan tai majoituksen päättymisestä
    .until = matkan tai majoituksen päättymiseen asti

## law

law_accommodation-act = laki majoitus- ja ravitsemistoiminnasta (308/2006)
    .name = laki majoitus- ja ravitsemistoiminnasta
law_package-travel-act = laki matkapalveluyhdistelmistä (901/2017)
    .name = laki matkapalveluyhdistelmistä

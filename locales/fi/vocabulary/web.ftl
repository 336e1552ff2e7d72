## purpose

purpose_load-balancing = verkkoliikenteen kuorman tasaus
    .as-verb = tasataksemme verkkoliikenteen kuormaa
purpose_bot-protection = roskapostin ja bottien torjunta
    .as-verb = torjuaksemme roskapostia ja botteja
purpose_preference-storage = valintojen muistaminen
    .as-verb = muistaaksemme valinnat
purpose_embedded-content = upotetun sisällön näyttäminen
    .as-verb = näyttääksemme upotettua sisältöä
purpose_social-media-features = sosiaalisen median toiminnot
    .as-verb = tarjotaksemme sosiaalisen median toimintoja
purpose_ab-testing = sivujen eri versioiden testaaminen
    .as-verb = testataksemme sivujen eri versioita

## recipient

recipient_advertising-networks = mainosverkostot
    .to = mainosverkostoille
recipient_cookie-providers = evästeitä asettavat kolmannet osapuolet
    .to = evästeitä asettaville kolmansille osapuolille

## source

source_advertising-partners = mainoskumppanit
    .from = mainoskumppaneilta

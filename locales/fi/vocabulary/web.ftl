## purpose

purpose_load-balancing = verkkoliikenteen kuorman tasaus
purpose_bot-protection = roskapostin ja bottien torjunta
purpose_preference-storage = valintojen muistaminen
purpose_embedded-content = upotetun sisällön näyttäminen
purpose_social-media-features = sosiaalisen median toiminnot
purpose_ab-testing = sivujen eri versioiden testaaminen

## recipient

recipient_advertising-networks = mainosverkostot
recipient_cookie-providers = evästeitä asettavat kolmannet osapuolet

## source

source_advertising-partners = mainoskumppanit

## purpose

purpose_load-balancing = lastbalansering av nättrafiken
purpose_bot-protection = skydd mot skräppost och bottar
purpose_preference-storage = lagring av användarens val
purpose_embedded-content = visning av inbäddat innehåll
purpose_social-media-features = funktioner för sociala medier
purpose_ab-testing = jämförande testning av sidversioner

## recipient

recipient_advertising-networks = annonsnätverk
recipient_cookie-providers = tredje parter som sätter kakor

## source

source_advertising-partners = annonspartner

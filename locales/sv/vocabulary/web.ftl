## purpose

purpose_load-balancing = lastbalansering av nättrafiken
    .as-verb = för att balansera nättrafikens last
purpose_bot-protection = skydd mot skräppost och bottar
    .as-verb = för att skydda mot skräppost och bottar
purpose_preference-storage = lagring av användarens val
    .as-verb = för att komma ihåg användarens val
purpose_embedded-content = visning av inbäddat innehåll
    .as-verb = för att visa inbäddat innehåll
purpose_social-media-features = funktioner för sociala medier
    .as-verb = för att erbjuda funktioner för sociala medier
purpose_ab-testing = jämförande testning av sidversioner
    .as-verb = för att testa olika versioner av sidor

## recipient

recipient_advertising-networks = annonsnätverk
    .to = till annonsnätverk
recipient_cookie-providers = tredje parter som sätter kakor
    .to = till tredje parter som sätter kakor

## source

source_advertising-partners = annonspartner
    .from = från annonspartner

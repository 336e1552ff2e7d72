## data

data_support-requests = tukipyynnöt
data_advertising-identifier = mainostunniste
data_push-token = push-ilmoitusten tunniste
data_app-version = sovelluksen versio
data_error-reports = virheraportit
data_app-usage = sovelluksen käyttöä koskevat tiedot
data_sensor-data = anturitiedot
data_address-book = laitteen osoitekirjan yhteystiedot
data_in-app-purchases = sovelluksen sisäiset ostot
data_game-data = pelitiedot
data_gambling-data = rahapelaamista koskevat tiedot
data_ai-prompts = tekoälylle annetut syötteet
data_ai-outputs = tekoälyn tuottamat vastaukset
data_ai-conversations = keskustelut tekoälyavustajan kanssa
data_voice-commands = äänikomennot
data_voice-print = tiedot puhujan tunnistamisesta äänen perusteella
data_connected-services = liitettyjen palvelujen tiedot

## data-subject

data-subject_app-users = sovelluksen käyttäjät
data-subject_players = pelaajat

## purpose

purpose_community-features = yhteisötoimintojen tarjoaminen
    .as-verb = tarjotaksemme yhteisötoimintoja
purpose_content-moderation = sisällön valvonta
    .as-verb = valvoaksemme julkaistua sisältöä
purpose_location-based-services = sijaintiin perustuvien palvelujen tarjoaminen
    .as-verb = tarjotaksemme sijaintiin perustuvia palveluja
purpose_push-notifications = push-ilmoitusten lähettäminen
    .as-verb = lähettääksemme push-ilmoituksia
purpose_game-provision = pelien tarjoaminen
    .as-verb = tarjotaksemme pelejä
purpose_responsible-gambling = pelihaittojen ehkäiseminen
    .as-verb = ehkäistäksemme pelihaittoja

## recipient

recipient_other-users = muut käyttäjät
    .to = muille käyttäjille
recipient_app-stores = sovelluskaupat
    .to = sovelluskaupoille
recipient_game-and-content-partners = sisältökumppanit
    .to = sisältökumppaneille

## source

source_app-use = sovelluksen käyttö
source_connected-devices = palveluun yhdistetyt laitteet ja anturit
source_other-users = muut käyttäjät
    .from = muilta käyttäjiltä
source_app-stores = sovelluskaupat
    .from = sovelluskaupoista

## occasion

occasion_app-use = sovelluksen käyttö

## circumstance

circumstance_location-permission-given = jos sijainnin käyttö on sallittu laitteen asetuksissa

## law

law_se-gambling-act = Ruotsin rahapelilaki (2018:1138)
    .name = Ruotsin rahapelilaki
law_digital-services-act = digipalvelusäädös (EU) 2022/2065
    .name = digipalvelusäädös

### Luonnosten sanat: `notice init` ja `notice new`. Jokainen rivi on kommentti uudessa tiedostossa.

draft-title = Luonnos: { $name }
draft-how =
    Rivit, joiden alussa on "# ?", odottavat vastaustasi. Poista "# ? " riveiltä, jotka pitävät paikkansa,
    korjaa ne ja poista muut. Rivejä, joiden alussa on "# ?", ei julkaista.
    `notice lint` kertoo, mitä vielä puuttuu. `notice build --draft` näyttää sivun jo nyt.
    Termejä etsit näin: notice terms recipient tilitoimisto
draft-settings =
    Projektin asetukset. Jokainen avain on vapaaehtoinen.
draft-base-url = osoite, josta sivut löytyvät
draft-defaults =
    Mitä kaikki selosteet perivät: sen, mikä on kaikissa sama, tarvitsee kirjoittaa vain tähän.
draft-notice = Kielet: ensimmäinen on se, jolla kirjoitat.
draft-updated = viimeisen muutoksen päivä
draft-register = Rekisterin nimi on sivun otsikko.
draft-controller =
    Kuka päättää, miksi ja miten tietoja käsitellään, ja miten häneen saa yhteyden.
    Tietosuoja-asetus, 13 artiklan 1 kohdan a alakohta.
draft-officer =
    Onko tietosuojavastaavaa? Jos on: status = "designated", ja hänen yhteystietonsa.
    13 artiklan 1 kohdan b alakohta.
draft-complaint =
    Mille viranomaiselle voi valittaa. 13 artiklan 2 kohdan d alakohta.
draft-purpose =
    Mihin tietoja käytetään ja millä oikeusperusteella: oma [[purpose]] jokaiselle perusteelle.
    Jos peruste on oikeutettu etu, kerro mikä (interests-text); jos laki, kerro mikä laki (laws).
    13 artiklan 1 kohdan c ja d alakohta.
draft-data-subjects = Keiden tietoja käsitellään.
draft-data = Mitä tietoja käsitellään. 14 artiklan 1 kohdan d alakohta.
draft-provide =
    Onko tiedot pakko antaa, ja mitä siitä seuraa, jos niitä ei anna (consequences)?
    13 artiklan 2 kohdan e alakohta.
draft-source = Mistä tiedot saadaan. 14 artiklan 2 kohdan f alakohta.
draft-recipient =
    Kenelle tietoja annetaan. Jos ei kenellekään: [disclosure] ja status = "none".
    13 artiklan 1 kohdan e alakohta.
draft-transfers =
    Siirretäänkö tietoja EU- ja ETA-maiden ulkopuolelle? Jos siirretään: [[third-country-transfer]].
    13 artiklan 1 kohdan f alakohta.
draft-retention =
    Kuinka kauan tietoja säilytetään ja mistä alkaen. Kirjoita aika, esimerkiksi P6M (kuusi kuukautta) tai P2Y (kaksi vuotta).
    13 artiklan 2 kohdan a alakohta.
draft-right =
    Oikeudet, jotka ovat kaikilla. Muut riippuvat oikeusperusteesta.
    13 artiklan 2 kohdan b ja c alakohta.
draft-request = Mihin pyynnön voi lähettää. 12 artiklan 2 kohta.
draft-decisions =
    Tekeekö kone yksin päätöksiä, jotka vaikuttavat ihmisiin merkittävästi? 13 artiklan 2 kohdan f alakohta.
draft-cookies = Evästeet: miten niihin saadaan suostumus.

preset_customers = asiakkaat
    .register = Asiakasrekisteri
preset_prospects = mahdolliset asiakkaat ja markkinointi
    .register = Markkinointirekisteri
preset_website = verkkosivusto ja evästeet
    .register = Verkkosivuston kävijät
preset_recruitment = rekrytointi
    .register = Rekrytointirekisteri
preset_employees = työntekijät
    .register = Henkilöstörekisteri
preset_cameras = kameravalvonta
    .register = Kameravalvonta
preset_access-control = kulunvalvonta
    .register = Kulunvalvontarekisteri
preset_suppliers = toimittajat ja yhteistyökumppanit
    .register = Toimittajarekisteri
preset_events = tapahtumat
    .register = Tapahtumien osallistujat
preset_newsletter = uutiskirje
    .register = Uutiskirjeen tilaajat
preset_webshop = verkkokauppa
    .register = Verkkokaupan asiakasrekisteri
preset_members = yhdistyksen jäsenet
    .register = Jäsenrekisteri
preset_residents = asukkaat ja vuokralaiset
    .register = Asukasrekisteri
preset_electricity = sähköasiakkaat ja mittaus
    .register = Sähköasiakkaiden rekisteri
preset_whistleblowing = ilmoituskanava
    .register = Ilmoituskanava
preset_stakeholders = sidosryhmät ja media
    .register = Sidosryhmärekisteri
preset_app = sovelluksen käyttäjät
    .register = Sovelluksen käyttäjät
preset_other = muu rekisteri
    .register = Rekisteri

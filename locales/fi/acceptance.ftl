### Huomautuksia hyväksytyistä puutteista. $code on säännön koodi, $date päivä sanoina.

AG001 = Hyväksyntä ei ole enää tarpeen
    .message = Puute { $code } on tässä hyväksytty, mutta sitä ei enää ole.
    .why = Hyväksyttyjen puutteiden luettelosta on hyötyä vain, jos jokainen puute on todellinen.
    .help = Poista tämä rivi.
AG002 = Hyväksyntä on vanhentunut
    .message = Puutteen { $code } hyväksyntä on päättynyt. Viimeinen voimassaolopäivä: { $date }. Puute on edelleen olemassa, joten se otetaan taas huomioon.
    .why = Päivä annettiin, jotta puutteeseen palattaisiin.
    .help = Korjaa puute tai tee uusi päätös: anna avaimelle ”expires” myöhempi päivä ja kirjoita syy, joka pitää yhä paikkansa.
AG003 = Tuntematon koodi hyväksytty
    .message = { $case ->
        [input] Koodi { $code } tarkoittaa virhettä itse tiedostossa. Sellaista ei voi hyväksyä.
       *[unknown] Sääntöä { $code } ei ole.
    }
    .why = Hyväksyntä, joka ei koske mitään sääntöä, ei hyväksy mitään.
    .help = { $case ->
        [input] Korjaa virhe ja poista tämä rivi.
       *[unknown] { $suggestion ->
            [0] Tarkista koodi. Kaikki koodit näkee komennolla ”notice rules”.
           *[other] Tarkoititko koodia { $suggestion }? Kaikki koodit näkee komennolla ”notice rules”.
        }
    }
AG004 = Hyväksynnältä puuttuu syy
    .message = Puute { $code } on tässä hyväksytty ilman syytä.
    .why = Tiedoston myöhemmän lukijan on nähtävä, miksi puute on hyväksytty. Syytä ei koskaan julkaista.
    .help = Kirjoita syy: { $code } = "…". Jos rivillä on aaltosulkeet, kirjoita niiden sisään: reason = "…"

## Provisions and examples

citation-data-protection-act = tietosuojalaki (1050/2018), { $provision } §
citation-ecs-act = laki sähköisen viestinnän palveluista (917/2014), { $provision } §
explain-bad = Tästä tulee tämä havainto:
explain-good = Tästä ei tule sitä:
explain-checklist = Tämän voi tarkistaa vain ihminen: `notice rules --checklist`.

## The checklist: what only a person can check

LK003 = Verkkosivun jäänteet
    .help = Etsi sanoja, jotka kuuluvat verkkosivustoon eivätkä selosteeseen: valikoita, ”lue lisää”, ”ota yhteyttä”.
OL003 = Lait, joita ei sovelleta
    .help = Tarkista, että jokainen selosteessa mainittu laki koskee organisaatiotasi ja asiaa.
OL006 = Yritysten nimet
    .help = Tarkista, että jokaisella yrityksellä on yhä selosteessa mainittu nimi.
RG011 = Oikeus vastustaa käsittelyä muusta erillään
    .help = Sivulla oikeus vastustaa käsittelyä on omassa osiossaan, kuten 21 artiklan 4 kohta edellyttää, joten tällä koodilla ei tule havaintoja. Tarkista muu: että ensimmäinen yhteydenottonne rekisteröityyn tuo oikeuden esiin ja että se on erillään muusta kaikkialla, missä tekstiä julkaistaan.
RT005 = Säilytysaikojen lait
    .help = Tarkista, että säilytysajan yhteydessä mainittu laki todella säätää siitä ajasta, ja mainitse pykälä.
XC004 = Otsikot ja niiden sisältö
    .help = Tarkista, että jokaisen oman tekstisi otsikon alla on se, mitä otsikko lupaa.
XC005 = Tarkoitusten vaatimat tiedot
    .help = Käy tarkoitukset läpi yksitellen: ovatko kaikki niiden vaatimat tiedot rekisterin tiedoissa?

### The checklist: what only a person can check.

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

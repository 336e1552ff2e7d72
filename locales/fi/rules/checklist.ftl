### The checklist: what only a person can check.

LK003 = Verkkosivun jäänteet
    .help = Etsi sanoja, jotka kuuluvat verkkosivustoon eivätkä selosteeseen: valikoita, ”lue lisää”, ”ota yhteyttä”.

LK006 = Seloste tavoittaa ihmiset
    .help = Ei riitä, että selosteen löytää se, joka sitä etsii: ihmiset on ohjattava sen luo (KHO:2023:81; tarkistettu 30.11.2026). Tarkista, että seloste tulee vastaan siinä, missä tiedot annetaan: lomakkeella, ensimmäisessä viestissä, kyltissä. Sen on tultava vastaan kaikille eikä vain niille, jotka hyväksyvät ehdot.

OL003 = Lait, joita ei sovelleta
    .help = Tarkista, että jokainen selosteessa mainittu laki koskee organisaatiotasi ja asiaa.

OL006 = Yritysten nimet
    .help = Tarkista, että jokaisella yrityksellä on yhä selosteessa mainittu nimi.

PB024 = Tekoälyjärjestelmät
    .help = Tekoälyasetuksen (EU) 2024/1689 50 artiklan mukaan ihmisille on 2.8.2026 alkaen kerrottava, että he ovat tekemisissä tekoälyjärjestelmän kanssa (siitä huolehtii järjestelmän tarjoaja) ja että heihin käytetään tunteentunnistusta tai biometristä luokittelua tai että sisältö on syväväärennös (siitä huolehtii järjestelmän käyttäjä). Tarkistettu 30.11.2026; muutosasetus hyväksyttiin kesäkuussa 2026. Jos käytätte tällaista järjestelmää, tarkista, että siitä kerrotaan siellä, missä se kohdataan. Seloste voi toistaa tiedon, mutta ei korvaa sitä.

RG011 = Oikeus vastustaa käsittelyä muusta erillään
    .help = Sivulla oikeus vastustaa käsittelyä on omassa osiossaan, kuten 21 artiklan 4 kohta edellyttää, joten tällä koodilla ei tule havaintoja. Tarkista muu: että ensimmäinen yhteydenottonne rekisteröityyn tuo oikeuden esiin ja että se on erillään muusta kaikkialla, missä tekstiä julkaistaan.

RT005 = Säilytysaikojen lait
    .help = Tarkista, että säilytysajan yhteydessä mainittu laki todella säätää siitä ajasta, ja mainitse pykälä.

SR005 = Kamerat ja muu havainnointi paikan päällä
    .help = Se, mitä kehokamera kuvaa, kerätään kuvattavalta itseltään, joten 13 artiklaa sovelletaan heti kuvattaessa (unionin tuomioistuin, C-422/24, 18.12.2025; tarkistettu 30.11.2026). EU:n tietosuojaviranomaisten ohjeet (WP260, kohta 26) sanovat samaa muusta havainnoinnista. Tarkista, että tärkein kerrotaan siellä, missä ihmisiä kuvataan, tallennetaan tai seurataan, ja että seloste löytyy sieltä helposti.

TR011 = Data Privacy Framework -sertifiointi
    .help = EU:n ja Yhdysvaltojen Data Privacy Framework kattaa yrityksen vain sertifioinnin ollessa voimassa, ja työntekijöiden tiedot vain, jos sertifiointi koskee niitä. Katso jokainen yritys osoitteesta dataprivacyframework.gov, merkitse päivä muistiin ja pidä vakiolausekkeet valmiina: päätös oli voimassa 30.11.2026, ja siitä oli valitus vireillä (unionin tuomioistuin, C-703/25 P).

XC004 = Otsikot ja niiden sisältö
    .help = Tarkista, että jokaisen oman tekstisi otsikon alla on se, mitä otsikko lupaa.

XC005 = Tarkoitusten vaatimat tiedot
    .help = Käy tarkoitukset läpi yksitellen: ovatko kaikki niiden vaatimat tiedot rekisterin tiedoissa?

XC012 = Verkkoon liitetyt tuotteet ja niihin liittyvät palvelut
    .help = Se, joka myy, vuokraa tai liisaa verkkoon liitetyn tuotteen tai tarjoaa siihen liittyvän palvelun, kertoo 12.9.2025 alkaen käyttäjälle ennen sopimusta, mitä dataa syntyy, missä se on ja miten sen saa (datasäädös, asetus (EU) 2023/2854, 3 artiklan 2 ja 3 kohta; tarkistettu 30.11.2026). Jos tuotteenne tai palvelunne on tällainen, tarkista, että sopimusasiakirjat kertovat tämän, ja linkitä ne otsikkorivin [[related-notice]] alla.

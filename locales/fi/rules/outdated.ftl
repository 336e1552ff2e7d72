### Findings on outdated words and names. What the parts of a message are, and how values come in: findings.ftl.

OL001 = Kumottu laki
    .message = { $case ->
        [act] Seloste mainitsee lain, joka on kumottu { $date } alkaen: { $words }.
       *[words] Seloste mainitsee lain, joka on kumottu: ”{ $words }”.
    }
    .why = { $law ->
        [FI] Laki, joka ei ole enää voimassa, ei ole peruste käsittelylle, ja nykyiset oikeudet perustuvat muihin lakeihin. Henkilötietoihin sovelletaan nyt yleistä tietosuoja-asetusta ja tietosuojalakia (1050/2018) ja sähköiseen viestintään lakia 917/2014.
        [SE] Laki, joka ei ole enää voimassa, ei ole peruste käsittelylle, ja nykyiset oikeudet perustuvat muihin lakeihin. Henkilötietoihin sovelletaan nyt yleistä tietosuoja-asetusta ja Ruotsin tietosuojalakia (2018:218) ja sähköiseen viestintään lakia 2022:482.
       *[other] Laki, joka ei ole enää voimassa, ei ole peruste käsittelylle, ja nykyiset oikeudet perustuvat muihin lakeihin. Henkilötietoihin sovelletaan nyt yleistä tietosuoja-asetusta ja sitä täydentävää kansallista lakia.
    }
    .help = { $case ->
        [act] { $law ->
            [FI] Tarkista selosteen tämä kohta voimassa olevasta laista, ja kirjoita sitten tilalle voimassa olevat säädökset, esimerkiksi "gdpr" ja "data-protection-act".
            [SE] Tarkista selosteen tämä kohta voimassa olevasta laista, ja kirjoita sitten tilalle voimassa olevat säädökset, esimerkiksi "gdpr" ja "se-data-protection-act".
           *[other] Tarkista selosteen tämä kohta voimassa olevasta laista, ja kirjoita sitten tilalle voimassa olevat säädökset, esimerkiksi "gdpr".
        }
       *[words] Tarkista selosteen tämä kohta voimassa olevasta laista, ja mainitse sitten laki, jota nyt sovelletaan.
    }

OL002 = Viranomaisen entinen nimi
    .message = { $case ->
        [economic-development-centre] ”{ $words }” on viranomaisen entinen nimi. Sen tehtävistä useimmat on vuodesta { $year } alkaen hoitanut { $now }; ympäristöluvat ja niiden valvonta kuuluvat Lupa- ja valvontavirastolle.
       *[other] ”{ $words }” on viranomaisen entinen nimi. Viranomaisen tai useimmat sen tehtävät saaneen viranomaisen nimi on vuodesta { $year } alkaen ollut: { $now }.
    }
    .why = Viranomaista on vaikea löytää nimellä, jota sillä ei enää ole.
    .help = Tarkista, että asia kuuluu tälle viranomaiselle, ja kirjoita sen nykyinen nimi. Jos nimi on otsikkorivin [party.…] alla ja siinä on jonkin sanastossa olevan viranomaisen tunniste, voit poistaa nimen: nykyinen nimi näkyy silloin kaikilla kielillä.

OL004 = Palvelun entinen nimi
    .message = ”{ $words }” on palvelun entinen nimi. Palvelun nimi on vuodesta { $year } alkaen ollut: { $now }.
    .why = Entisellä nimellä lukija ei saa selville, mitä palvelu tekee ja kuka sitä tarjoaa.
    .help = Kirjoita nykyinen nimi. Jos nimi on otsikkorivin [party.…] alla ja siinä on jonkin sanastossa olevan palvelun tunniste, voit poistaa nimen: silloin näkyy nykyinen.

OL005 = Tietosuoja-asetusta vanhempi termi
    .message = ”{ $words }” on kumotun henkilötietolain termi.
    .why = Tietosuoja-asetuksessa on toiset termit ja osin eri sisältö. Vanhoista termeistä lukija ei tunnista niitä oikeuksia, jotka hänellä nyt on.
    .help = { $case ->
        [verb] Jätä sana pois ja kerro, mitä tapahtuu: kenelle tietoja annetaan ja milloin. Jos poikkeuksia on, nimeä ne.
        [transfer] Kirjoita ”siirrot EU:n tai ETA:n ulkopuolelle”, ”överföringar till länder utanför EU eller EES” tai ”transfers outside the EU or EEA”.
       *[term] Tekstin kielellä termi on nyt ”{ $better }”. Tarkista, että myös tekstin sisältö pitää yhä paikkansa.
    }

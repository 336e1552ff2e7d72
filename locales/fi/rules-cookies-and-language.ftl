# What rules find in cookies, references, outdated words, language and links. Attributes as in findings.ftl.

## Cookies

CK001 = Sivuston käyttö tulkitaan suostumukseksi
    .message = { $case ->
        [text] Tekstissä sivuston käyttö tulkitaan suostumukseksi evästeisiin: ”{ $words }”.
       *[stated] Selosteen mukaan kävijä hyväksyy evästeet käyttämällä sivustoa.
    }
    .why = Suostumus edellyttää selvää tekoa, kuten painikkeen napsauttamista. Pelkkä sivuston käyttö ei ole suostumus, joten muita kuin välttämättömiä evästeitä ei saa tallentaa sen perusteella.
    .help = { $case ->
        [text] Poista virke. Kun sivusto kysyy suostumuksen ennen evästeiden tallentamista, kirjoita otsikkorivin [cookies] alle: consent = ["prior-opt-in"]
       *[stated] Muuttakaa sivusto sellaiseksi, että se kysyy suostumuksen ennen muiden kuin välttämättömien evästeiden tallentamista. Poista sitten "by-use" ja kirjoita tilalle "prior-opt-in".
    }

CK002 = Suostumusta evästeisiin ei mainita
    .message = Seloste kertoo evästeistä, jotka eivät ole välttämättömiä, mutta ei sitä, miten kävijä suostuu niihin.
    .why = Muita kuin välttämättömiä evästeitä, kuten analytiikan tai mainonnan evästeitä, saa tallentaa vasta, kun kävijä on antanut suostumuksensa. Suostumus on voitava peruuttaa yhtä helposti kuin antaa.
    .help = { $case ->
        [no-table] Jos sivusto kysyy suostumuksen ennakolta, lisää alla olevat rivit. Jos se ei kysy, korjattavaa on sivustossa.
       *[table] Jos sivusto kysyy suostumuksen ennakolta, lisää otsikkorivin [cookies] alle alla olevat rivit. Jos se ei kysy, korjattavaa on sivustossa. Jos evästeet ovat välttämättömiä, anna niille tarkoitus, josta se näkyy, kuten "service-provision".
    }
    .snippet = { $case ->
        [no-table]
            {"["}cookies]
            consent = ["prior-opt-in"]
            control = ["consent-tool"]
       *[table]
            consent = ["prior-opt-in"]
            control = ["consent-tool"]
    }

CK003 = Evästeiden voimassaoloaika puuttuu
    .message = { $case ->
        [unlisted] Seloste kertoo evästeistä, jotka eivät ole välttämättömiä, mutta ei sitä, kuinka kauan ne säilyvät.
       *[cookie] { $name ->
            [0] Seloste ei kerro, kuinka kauan tämä eväste säilyy.
           *[other] Seloste ei kerro, kuinka kauan eväste ”{ $name }” säilyy.
        }
    }
    .why = Kävijälle on ennen suostumusta kerrottava selvästi, miten evästeet toimivat. Euroopan unionin tuomioistuimen mukaan siihen kuuluu, kuinka kauan ne säilyvät.
    .help = { $case ->
        [unlisted] Lisää kustakin evästeestä tai palvelusta oma kohta [[cookie]] ja siihen voimassaoloaika. Jos luettelo on muualla, linkitä siihen tekstissä otsikkorivin [cookies] alla.
       *[cookie] Lisää voimassaoloaika, esimerkiksi duration = "P13M", jos se on 13 kuukautta, tai duration = "session", jos eväste poistuu, kun selain suljetaan.
    }
    .snippet = { $case ->
        [unlisted]
            {"[["}cookie]]
            name = ""
            purposes = [""]
            duration = ""
       *[cookie] {""}
    }

CK004 = Kolmansien osapuolten pääsyä evästeisiin ei kerrota
    .message = { $case ->
        [unlisted] Seloste kertoo evästeistä, jotka eivät ole välttämättömiä, mutta ei sitä, onko kolmansilla osapuolilla pääsy niihin.
       *[cookie] { $name ->
            [0] Seloste ei kerro, onko kolmansilla osapuolilla pääsy tähän evästeeseen.
           *[other] Seloste ei kerro, onko kolmansilla osapuolilla pääsy tähän evästeeseen: ”{ $name }”.
        }
    }
    .why = Kävijälle on ennen suostumusta kerrottava, saavatko muutkin kuin sivusto sen, mitä evästeet kertovat. Euroopan unionin tuomioistuimen mukaan se kuuluu selkeisiin tietoihin.
    .help = { $case ->
        [unlisted] Lisää kustakin evästeestä tai palvelusta oma kohta [[cookie]] ja kerro siinä, keillä muilla on pääsy evästeeseen: third-parties = ["…"] tai third-parties = "none". Jos luettelo on muualla, linkitä siihen tekstissä otsikkorivin [cookies] alla.
       *[cookie] Lisää, keillä on pääsy evästeeseen, esimerkiksi third-parties = ["google-analytics"], tai third-parties = "none", jos sitä ei ole muilla.
    }
    .snippet = { $case ->
        [unlisted]
            {"[["}cookie]]
            name = ""
            purposes = [""]
            third-parties = [""]
       *[cookie] {""}
    }

CK005 = Evästeistä kerrotaan ristiriitaista
    .message = { $case ->
        [text] Selosteen kohta ”{ $first }” on ristiriidassa tekstin kanssa: ”{ $second }”.
       *[stated] Selosteen kohdat ”{ $first }” ja ”{ $second }” ovat keskenään ristiriidassa.
    }
    .why = Evästeistä on kerrottava selvästi. Jos kaksi lausumaa ei voi olla yhtä aikaa totta, lukija ei voi tietää, kumpi pitää paikkansa.
    .help = { $case ->
        [text] Selvitä, miten sivusto todella toimii. Pelkkään käyttöön perustuva suostumus ei ole pätevä: jos suostumus kysytään ennakolta, poista virke.
       *[stated] Selvitä, miten sivusto todella toimii, ja poista se kohta, joka ei pidä paikkaansa.
    }

CK006 = Seurantapalvelu ei ole evästeiden joukossa
    .message = { $case ->
        [no-cookies] Seloste mainitsee palvelun { $name }, joka yleensä seuraa kävijöitä evästeillä, mutta ei kerro evästeistä mitään.
       *[not-listed] Seloste mainitsee palvelun { $name }, joka yleensä seuraa kävijöitä evästeillä, mutta se ei ole evästeiden luettelossa.
    }
    .why = Jos ohjelmien ja evästeiden luettelot eroavat toisistaan, lukija ei näe, kuka häntä seuraa sivustolla.
    .help = { $case ->
        [no-cookies] Jos palvelu käyttää evästeitä, kerro evästeistä otsikkorivin [cookies] alla ja näistä kohdassa [[cookie]], tai linkitä evästeselosteeseen kohdassa [[related-notice]].
       *[not-listed] Jos palvelu käyttää evästeitä, lisää siitä kohta [[cookie]]. Jos palvelu ei ole enää käytössä, poista se tästä.
    }

CK007 = Evästeiden hallintaan tarjotaan vain selaimen asetuksia
    .message = { $case ->
        [consent] Selosteessa selaimen asetukset tulkitaan suostumukseksi evästeisiin.
        [text] Seloste tarjoaa evästeiden hallintaan vain selaimen asetuksia: ”{ $words }”.
       *[control] Seloste tarjoaa evästevalintojen muuttamiseen vain selaimen asetuksia.
    }
    .why = Helsingin hallinto-oikeuden mukaan pelkät selaimen asetukset eivät ole suostumus evästeisiin. Suostumus on myös voitava peruuttaa yhtä helposti kuin antaa.
    .help = Jos sivustolla on evästeasetukset, joissa kävijä antaa suostumuksensa ja muuttaa valintaansa, kirjoita otsikkorivin [cookies] alle entisten rivien tilalle: consent = ["prior-opt-in"] ja control = ["consent-tool", "browser-settings"]. Jos niitä ei ole, korjattavaa on sivustossa.

## References and repetitions

XC002 = Viittaus osion numeroon
    .message = Teksti viittaa numeroituun osioon, mutta sivun osioilla ei ole numeroita: ”{ $words }”.
    .why = Tiedot on annettava helposti ymmärrettävinä. Jos viittaus ei johda mihinkään, lukija joutuu etsimään.
    .help = Nimeä osio sen tunnisteella, niin sivulle tulee siihen linkki: {"{"}section:contact{"}"} näyttää osion otsikon, [yhteystiedot]({"{"}section:contact{"}"}) omat sanasi.

XC003 = Toiseen selosteeseen nojataan ilman linkkiä
    .message = { $case ->
        [text] Tekstin mukaan noudatetaan myös toista selostetta, mutta ei kerrota, missä sen voi lukea: ”{ $words }”.
       *[entry] { $name ->
            [0] Tämä seloste täydentää toista selostetta, mutta ei kerro, missä sen voi lukea.
           *[other] Tämä seloste täydentää toista selostetta, mutta ei kerro, missä sen voi lukea: ”{ $name }”.
        }
    }
    .why = Rekisteröidyn on saatava kaikki tiedot, joihin hänellä on oikeus. Se, mikä on vain toisessa selosteessa, riittää ainoastaan, jos hän löytää sen helposti.
    .help = { $case ->
        [text] Linkitä toiseen selosteeseen tekstissä, tai lisää siitä kohta [[related-notice]], jossa on sen osoite.
       *[entry] Lisää sen osoite: url = "https://www.example.com/…". Jos se on tässä projektissa, lisää sen sijaan sen polku kansiosta notices alkaen: notice = "yritys/asiakkaat"
    }

XC006 = Tietoja ilman ryhmää, jota ne koskevat
    .message = Selosteessa on tietoja, joita syntyy verkkosivuston tai järjestelmän käytöstä ({ $data }), mutta ei rekisteröityjen ryhmää, joka niitä käyttää.
    .why = Lukija etsii ryhmää, johon itse kuuluu. Jos sivuston kävijöitä ei mainita, he eivät huomaa, että seloste koskee myös heitä.
    .help = Lisää ryhmä otsikkorivin [[data-subjects]] alle luetteloon ”terms”, esimerkiksi "website-visitors" tai "service-users". Jos tiedot koskevat ryhmää, joka on jo mainittu, kerro se otsikkorivin [[data]] alla, esimerkiksi: data-subjects = ["customers"]

XC007 = Sama asia kahdesti
    .message = { $case ->
        [term] ”{ $term }” on kahdessa kohdassa, jotka eivät muuten eroa toisistaan.
       *[sentence] Sama virke on selosteessa kahdesti: ”{ $words }”.
    }
    .why = Tiedot on annettava tiiviisti. Lukija etsii eroa, jota ei ole, ja kun selostetta muutetaan, toinen kohta unohtuu helposti.
    .help = { $case ->
        [term] Poista se toisesta kohdasta, tai lisää se, mikä erottaa kohdat toisistaan.
       *[sentence] Pidä virke yhdessä paikassa. Kohdat, joilla on sama teksti, voi usein yhdistää.
    }

XC008 = Nimi kirjoitettu kahdella tavalla
    .message = Sama nimi on kirjoitettu kahdella tavalla: ”{ $first }” ja ”{ $second }”.
    .why = Lukija voi luulla kahta kirjoitusasua kahdeksi yritykseksi.
    .help = Kirjoita nimi kaikkialla niin kuin se on kaupparekisterissä tai muussa virallisessa rekisterissä. Tekstissä {"{"}party:new-id{"}"} näyttää nimen niin kuin se on kirjoitettu otsikkorivin [party.new-id] alle.

XC009 = Täydentämättä jäänyt kohta
    .message = { $case ->
        [text] Tekstissä on vielä täydennettävää: ”{ $words }”.
       *[name] Nimessä tai termissä on vielä täydennettävää: ”{ $words }”.
    }
    .why = Se, mikä mallipohjassa jäi avoimeksi, julkaistaisiin sellaisenaan, ja siihen kuuluva tieto puuttuu.
    .help = Kirjoita tilalle se, mikä siihen kuuluu, tai poista se.

## Outdated words

OL001 = Kumottu laki
    .message = { $case ->
        [act] Seloste mainitsee lain, joka on kumottu { $date } alkaen: { $words }.
       *[words] Seloste mainitsee lain, joka on kumottu: ”{ $words }”.
    }
    .why = Laki, joka ei ole enää voimassa, ei ole peruste käsittelylle, ja nykyiset oikeudet perustuvat muihin lakeihin. Henkilötietoihin sovelletaan nyt yleistä tietosuoja-asetusta ja tietosuojalakia (1050/2018) ja sähköiseen viestintään lakia 917/2014.
    .help = { $case ->
        [act] Tarkista selosteen tämä kohta voimassa olevasta laista, ja kirjoita sitten tilalle voimassa olevat säädökset, esimerkiksi "gdpr" ja "data-protection-act".
       *[words] Tarkista selosteen tämä kohta voimassa olevasta laista, ja mainitse sitten laki, jota nyt sovelletaan.
    }

OL002 = Viranomaisen entinen nimi
    .message = ”{ $words }” on viranomaisen entinen nimi. Viranomaisen tai useimmat sen tehtävät saaneen viranomaisen nimi on vuodesta { $year } alkaen ollut: { $now }.
    .why = Viranomaista on vaikea löytää nimellä, jota sillä ei enää ole.
    .help = Tarkista, että asia kuuluu tälle viranomaiselle, ja kirjoita sen nykyinen nimi. Jos nimi on otsikkorivin [party.…] alla ja siinä on jonkin sanastossa olevan viranomaisen tunniste, voit poistaa nimen: nykyinen nimi näkyy silloin kaikilla kielillä.

OL004 = Palvelun entinen nimi
    .message = ”{ $words }” on palvelun entinen nimi. Palvelun nimi on vuodesta { $year } alkaen ollut: { $now }.
    .why = Entisellä nimellä lukija ei saa selville, mitä palvelu tekee ja kuka sitä tarjoaa.
    .help = Kirjoita nykyinen nimi. Jos nimi on otsikkorivin [party.…] alla ja siinä on jonkin sanastossa olevan palvelun tunniste, voit poistaa nimen: silloin näkyy nykyinen.

OL005 = Tietosuoja-asetusta vanhempi termi
    .message = ”{ $words }” on kumotun henkilötietolain termi.
    .why = Tietosuoja-asetuksessa on toiset termit ja osin eri sisältö. Vanhoista termeistä lukija ei tunnista niitä oikeuksia, jotka hänellä nyt on.
    .help = Tekstin kielellä termi on nyt ”{ $better }”. Tarkista, että myös tekstin sisältö pitää yhä paikkansa.

## Language

LG002 = Ruotsissa käytettävä termi
    .message = ”{ $words }” on Ruotsissa käytettävä termi. Suomessa ruotsinkielinen termi on ”{ $better }”.
    .why = Tiedot on annettava lukijoilleen helposti ymmärrettävinä, ja Suomen laissa ovat käytössä toiset ruotsinkieliset sanat.
    .help = Kirjoita ”{ $better }” siinä muodossa, jonka virke vaatii. Jos teksti koskee Ruotsia, kerro se samassa virkkeessä.

LG003 = Toisen maan viranomainen tai viranomaisen vieraskielinen nimi
    .message = { $case ->
        [country] ”{ $words }” on toisen maan valvontaviranomainen. Suomessa valitus tehdään toiselle viranomaiselle.
        [swedish] Ruotsinkielisessä tekstissä on vain viranomaisen suomenkielinen nimi: ”{ $words }”.
       *[english] Englanninkielisessä tekstissä on vain viranomaisen suomenkielinen nimi: ”{ $words }”.
    }
    .why = Rekisteröidylle on kerrottava, että hän voi tehdä valituksen valvontaviranomaiselle, ja hänen on voitava löytää se.
    .help = { $case ->
        [country] Kirjoita suomeksi ”Tietosuojavaltuutetun toimisto”, ruotsiksi ”Dataombudsmannens byrå” ja englanniksi ”Office of the Data Protection Ombudsman”. Kun otsikkorivin [complaint] alla on authority = "data-protection-ombudsman", nimi ja yhteystiedot tulevat itsestään.
        [swedish] Kirjoita ”Dataombudsmannens byrå”. Kun otsikkorivin [complaint] alla on authority = "data-protection-ombudsman", nimi ja yhteystiedot tulevat itsestään kaikilla kielillä.
       *[english] Kirjoita ”Office of the Data Protection Ombudsman”. Kun otsikkorivin [complaint] alla on authority = "data-protection-ombudsman", nimi ja yhteystiedot tulevat itsestään kaikilla kielillä.
    }

RD001 = Paljon jää avoimeksi
    .message = { $case ->
        [words] Tekstit jättävät usein avoimeksi, mitä tapahtuu: tällaisia sanoja on { $count }. Tässä: { $words }.
       *[caveats] Seloste jättää monessa kohdassa jotain avoimeksi: avaimella ”caveat” merkittyjä varauksia on { $count }.
    }
    .why = Tiedot on annettava selkeästi. EU:n tietosuojaviranomaisten ohjeiden (WP260) mukaan on vältettävä sellaisia sanoja kuin ”saattaa”, ”jotkin” ja ”usein”, koska lukija joutuu arvaamaan, mitä todella tapahtuu.
    .help = { $case ->
        [words] Kerro, mitä tehdään, milloin ja kenelle. Jos se vaihtelee, kerro, mistä se riippuu.
       *[caveats] Käy varaukset läpi: kerro, mitä tehdään, tai avaimella ”when” millä ehdolla, ja poista varaus, jos sitä ei tarvita.
    }

RD002 = Pitkä virke
    .message = Tässä virkkeessä on { $count } sanaa: ”{ $words }”.
    .why = Tiedot on annettava helposti ymmärrettävinä. Harva hahmottaa yli 40 sanan virkkeen yhdellä lukemalla.
    .help = Jaa virke kahdeksi tai kolmeksi, tai tee siitä, mitä virke luettelee, luettelo.

## Links and date

LK001 = Linkki ei johda mihinkään
    .message = { $case ->
        [party] Seloste ohjaa lukijan lisätietoja varten toisen sivulle ({ $name }), mutta osoitetta ei ole.
       *[text] Teksti ohjaa lukijan toiselle sivulle, mutta linkkiä ei ole: ”{ $words }”.
    }
    .why = Tietojen on oltava helposti saatavilla. Sivusta, jota lukija joutuu etsimään, ei ole hänelle apua.
    .help = { $case ->
        [party] Lisää osoite kyseisen yrityksen, palvelun tai viranomaisen otsikkorivin [party.…] alle: url = "https://www.example.com". Jos sivua ei ole, poista tunniste luettelosta ”more-info”.
       *[text] Linkitä sanat sivuun: [lisätietoja](https://www.example.com/…)
    }

LK004 = Päiväys puuttuu
    .message = { $case ->
        [order] Selosteen mukaan sitä on viimeksi muutettu ennen kuin se laadittiin.
        [version] Selosteella on versio ”{ $value }” mutta ei päiväystä.
       *[neither] Seloste ei kerro, milloin sitä on viimeksi muutettu.
    }
    .why = Tämä on vakiintunut käytäntö. Selosteen aiemmin lukenut näkee päiväyksestä, onko se muuttunut, ja te voitte osoittaa, mitä siinä on milloinkin sanottu.
    .help = { $case ->
        [order] Korjaa se päivä, joka on väärä: created on selosteen laatimisen ja updated sen viimeisen muutoksen päivä.
       *[other] Kirjoita otsikkorivin [notice] alle viimeisen muutoksen päivä, vuosi ensin ja ilman lainausmerkkejä: updated = 2026-01-31
    }

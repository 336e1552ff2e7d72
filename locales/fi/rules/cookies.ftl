### Findings on cookies. What the parts of a message are, and how values come in: findings.ftl.

CK001 = Sivuston käyttö tulkitaan suostumukseksi
    .message = { $case ->
        [text] Tekstissä sivuston käyttö tulkitaan suostumukseksi evästeisiin: ”{ $words }”.
       *[stated] Selosteen mukaan kävijä hyväksyy evästeet käyttämällä sivustoa.
    }
    .why = { $law ->
        [CH] Sveitsin laki vaatii kertomaan kävijälle evästeistä ja siitä, miten hän voi kieltäytyä niistä. Missä tietosuoja-asetusta sovelletaan, suostumus edellyttää selvää tekoa, kuten painikkeen napsauttamista, eikä pelkkä sivuston käyttö ole suostumus.
       *[other] Suostumus edellyttää selvää tekoa, kuten painikkeen napsauttamista. Pelkkä sivuston käyttö ei ole suostumus, joten muita kuin välttämättömiä evästeitä ei saa tallentaa sen perusteella.
    }
    .help = { $case ->
        [text] Poista virke. Kun sivusto kysyy suostumuksen ennen evästeiden tallentamista, kirjoita otsikkorivin [cookies] alle: consent = ["prior-opt-in"]
       *[stated] Muuttakaa sivusto sellaiseksi, että se kysyy suostumuksen ennen muiden kuin välttämättömien evästeiden tallentamista. Poista sitten "by-use" ja kirjoita tilalle "prior-opt-in".
    }

CK002 = Suostumusta evästeisiin ei mainita
    .message = Seloste kertoo evästeistä, jotka eivät ole välttämättömiä, mutta ei sitä, miten kävijä suostuu niihin.
    .why = { $law ->
        [CH] Sveitsin laki vaatii kertomaan kävijälle evästeistä ja siitä, miten hän voi kieltäytyä niistä. Missä EU:n tai ETA:n oikeutta sovelletaan, muita kuin välttämättömiä evästeitä saa tallentaa vasta, kun kävijä on antanut suostumuksensa.
       *[other] Muita kuin välttämättömiä evästeitä, kuten analytiikan tai mainonnan evästeitä, saa tallentaa vasta, kun kävijä on antanut suostumuksensa. Suostumus on voitava peruuttaa yhtä helposti kuin antaa.
    }
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
    .why = { $law ->
        [FI] Helsingin hallinto-oikeuden mukaan (8.4.2021, H1515/2021 ja H1516/2021) pelkät selaimen asetukset eivät ole suostumus evästeisiin. Suostumus on myös voitava peruuttaa yhtä helposti kuin antaa.
        [NO] Norjassa selaimen asetukset eivät ole olleet suostumus evästeisiin vuoden 2025 alusta lähtien. Suostumus on myös voitava peruuttaa yhtä helposti kuin antaa.
        [CH] Sveitsin laki vaatii kertomaan kävijälle evästeistä ja siitä, miten hän voi kieltäytyä niistä. Missä EU:n tai ETA:n oikeutta sovelletaan, suostumus edellyttää kävijän omaa valintaa (Euroopan unionin tuomioistuin, C-673/17), eivätkä pelkät selaimen asetukset osoita sellaista.
       *[other] Euroopan unionin tuomioistuimen mukaan (C-673/17) suostumus edellyttää kävijän omaa valintaa, eivätkä pelkät selaimen asetukset osoita sellaista. Suostumus on myös voitava peruuttaa yhtä helposti kuin antaa.
    }
    .help = Jos sivustolla on evästeasetukset, joissa kävijä antaa suostumuksensa ja muuttaa valintaansa, kirjoita otsikkorivin [cookies] alle entisten rivien tilalle: consent = ["prior-opt-in"] ja control = ["consent-tool", "browser-settings"]. Jos niitä ei ole, korjattavaa on sivustossa.

CK008 = Evästeistä ei kerrota
    .message = { $case ->
        [purpose] Tässä tarkoituksessa seurataan verkkosivuston kävijöitä, mutta seloste ei kerro evästeistä: { $what }.
       *[data] Selosteessa luetellaan tietoja evästeistä, mutta muuta siinä ei evästeistä kerrota: { $what }.
    }
    .why = Ennen muiden kuin välttämättömien evästeiden tallentamista kävijälle on kerrottava, mihin niitä käytetään ja kuinka kauan ne ovat voimassa, ja hänen on voitava päättää niistä. Lukijan pitää löytää tästä selosteesta, missä se kerrotaan.
    .help = { $case ->
        [purpose] Jos evästeitä on, lisää otsikkorivi [cookies] ja jokaiselle evästeelle kohta [[cookie]], tai linkitä evästeseloste otsikkorivin [[related-notice]] alla. Jos niitä ei ole, kerro se tarkoituksen avaimessa ”text”.
       *[data] Lisää otsikkorivi [cookies] ja jokaiselle evästeelle kohta [[cookie]], tai linkitä evästeseloste otsikkorivin [[related-notice]] alla.
    }

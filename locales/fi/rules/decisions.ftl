### Findings on automated decisions and profiling. What the parts of a message are, and how values come in: findings.ftl.

PB011 = Profilointia ei ole selitetty
    .message = { $case ->
        [denied] Selosteen mukaan profilointia ei ole, mutta siinä on tarkoitus ”{ $purpose }”.
        [called] Selosteessa on tarkoitus ”{ $purpose }”, mutta se ei kerro, miten ihmisiä profiloidaan eikä mitä siitä seuraa.
        [targeted] Selosteen mukaan profilointia ei ole, mutta kullekin valitaan, mitä hän näkee (”{ $purpose }”), ja rekisterissä on tietoja tai ohjelmia, joista profiileja tehdään: { $data }.
       *[other] Tarkoitukseen ”{ $purpose }” kuuluu yleensä profilointia, mutta seloste ei kerro, miten ihmisiä profiloidaan eikä mitä siitä seuraa.
    }
    .why = Rekisteröidylle tulisi kertoa, että häntä profiloidaan ja mitä siitä seuraa (johdanto-osan 60 kappale). Jos häntä koskevia päätöksiä tehdään pelkästään automaattisesti, laki vaatii selittämään myös niiden logiikan. Se, että näytettävä sisältö valitaan ihmisen käyttäytymistä koskevien tietojen mukaan, on profilointia (4 artiklan 4 kohta) silloinkin, kun 22 artiklan päätöstä ei tehdä.
    .help = { $case ->
        [denied] Jos profilointia ei ole, poista tarkoitus. Muussa tapauksessa korvaa rivi profiling-status = "none" tekstillä, joka selittää profiloinnin selosteen jokaisella kielellä: profiling.fi = "…"
        [called] Lisää otsikkorivin [automated-decisions] alle teksti selosteen jokaisella kielellä: profiling.fi = "…". Kerro, mitä tietoja käytetään, mitä niistä päätellään ja mitä se muuttaa rekisteröidyn kannalta. Jos ketään ei profiloida, poista tarkoitus.
        [targeted] Jos valinta riippuu sivusta eikä ihmisestä, kerro se tarkoituksen avaimessa ”text”. Muuten selitä profilointi kieltämisen sijaan selosteen kaikilla kielillä: profiling.fi = "…"
       *[other] Lisää otsikkorivin [automated-decisions] alle teksti selosteen jokaisella kielellä: profiling.fi = "…". Kerro, mitä tietoja käytetään, mitä niistä päätellään ja mitä se muuttaa rekisteröidyn kannalta. Jos ketään ei profiloida, kirjoita saman otsikkorivin alle: profiling-status = "none"
    }

PB012 = Automaattisia päätöksiä ei mainita
    .message = Seloste ei kerro, tehdäänkö ihmisiin merkittävästi vaikuttavia päätöksiä pelkästään automaattisesti.
    .why = Laki vaatii kertomaan tällaisista päätöksistä, jos niitä on. Jos niitä ei ole, laki ei vaadi mitään; asian sanominen on vakiintunut käytäntö ja osoittaa, että sitä on mietitty.
    .help = Jos päätöksiä ei ole, kirjoita: status = "none". Jos niitä on, kirjoita status = "yes" ja selitä ne avaimissa ”logic” ja ”consequences”. Luottohakemuksen tai työhakemuksen hylkääminen ilman, että ihminen katsoo sitä, on tällainen päätös.
    .snippet = { $case ->
        [no-table]
            {"["}automated-decisions]
            status = "none"
       *[other] status = "none"
    }

PB016 = Automaattisia päätöksiä ei ole selitetty
    .message = { $case ->
        [logic] Seloste kertoo, mitä automaattisista päätöksistä seuraa, mutta ei, miten ne tehdään.
        [consequences] Seloste kertoo, miten automaattiset päätökset tehdään, mutta ei, mitä niistä seuraa.
        [text-nothing] Teksti kertoo, että päätöksiä tehdään pelkästään automaattisesti, mutta ei sitä, miten ne tehdään tai mitä niistä seuraa.
        [text-consequences] Teksti kertoo, miten automaattiset päätökset tehdään, mutta ei sitä, mitä niistä seuraa.
        [text-logic] Teksti kertoo, mitä automaattisista päätöksistä seuraa, mutta ei sitä, miten ne tehdään.
       *[other] Selosteen mukaan päätöksiä tehdään pelkästään automaattisesti, mutta se ei selitä, miten ne tehdään eikä mitä niistä seuraa.
    }
    .why = Tällaisten päätösten logiikka on kerrottava ymmärrettävästi, samoin se, mitä päätökset merkitsevät rekisteröidylle ja mitä niistä seuraa. Tulkitessaan samoja sanoja 15 artiklan 1 kohdan h alakohdassa unionin tuomioistuin on edellyttänyt kuvausta menettelystä ja periaatteista, joilla tiedoista päädytään tulokseen (C-203/22).
    .help = { $case ->
        [logic] Lisää otsikkorivin [automated-decisions] alle selosteen jokaisella kielellä: logic.fi = "…". Kerro, mitkä tiedot vaikuttavat päätökseen ja miten.
        [consequences] Lisää otsikkorivin [automated-decisions] alle selosteen jokaisella kielellä: consequences.fi = "…". Kerro, mitä päätös voi muuttaa rekisteröidyn kannalta, esimerkiksi että hakemus hylätään.
        [text-logic] Lisää otsikkorivin [automated-decisions] alle selosteen jokaisella kielellä: logic.fi = "…". Kerro, mitkä tiedot vaikuttavat päätökseen ja miten.
        [text-consequences] Lisää otsikkorivin [automated-decisions] alle selosteen jokaisella kielellä: consequences.fi = "…". Kerro, mitä päätös voi muuttaa rekisteröidyn kannalta, esimerkiksi että hakemus hylätään.
       *[other] Lisää otsikkorivin [automated-decisions] alle selosteen jokaisella kielellä: logic.fi = "…" (mitkä tiedot vaikuttavat päätökseen ja miten) ja consequences.fi = "…" (mitä päätös voi muuttaa rekisteröidyn kannalta). Jos päätöksen tekee sittenkin ihminen, kirjoita: status = "none"
    }

RG019 = Oikeutta saada automaattinen päätös ihmisen käsiteltäväksi ei mainita
    .message = Selosteen mukaan päätöksiä tehdään pelkästään automaattisesti, mutta se ei kerro, että päätöksen voi vaatia ihmisen käsiteltäväksi.
    .why = Se, jota tällainen päätös koskee, voi vaatia asian ihmisen käsiteltäväksi, esittää oman kantansa ja riitauttaa päätöksen. Laki edellyttää tätä, kun päätös perustuu sopimukseen tai nimenomaiseen suostumukseen; jos päätöksen sallii erityinen laki, siinä säädetään omista suojatoimista. EU:n tietosuojaviranomaisten ohjeiden (WP251) mukaan tästä olisi kerrottava.
    .help = Lisää oikeudesta kohta [[right]] tai kerro avaimessa ”consequences”, miten päätöksen saa ihmisen käsiteltäväksi ja miten sen voi riitauttaa. Jos päätöksen sallii erityinen laki, kerro siinä lain suojatoimista, esimerkiksi miten päätökseen vaaditaan oikaisua.
    .snippet =
        {"[["}right]]
        terms = ["human-intervention"]

PB022 = Automaattiset päätökset kielletään ja kuvataan
    .message = Selosteen mukaan päätöksiä ei tehdä pelkästään automaattisesti, mutta siinä kuvataan sellainen päätös.
    .why = Jokaisen on saatava tietää, tehdäänkö hänestä sellaisia päätöksiä. Automaattisesti tehty pisteytys on itsessään sellainen päätös, jos joku muu nojaa siihen ratkaisevasti (unionin tuomioistuin, C-634/21).
    .help = Jos päätöksen todella tekee ihminen, poista kuvaus tai siirrä se avaimeen ”profiling”. Muuten kirjoita: status = "yes"

PB021 = Automaattisten päätösten peruste puuttuu
    .message = { $case ->
        [none] Päätöksiä tehdään pelkästään automaattisesti, mutta mikään ilmoitetuista käsittelyperusteista ei salli sitä.
        [special] Päätöksiä tehdään pelkästään automaattisesti, ja erityisiin henkilötietoryhmiin kuuluvilla tiedoilla on edellytys, joka ei salli niiden käyttöä tällaisissa päätöksissä.
       *[unstated] Seloste ei kerro, millä perusteella päätöksiä tehdään pelkästään automaattisesti.
    }
    .why = { $case ->
        [special] Tällaisessa päätöksessä saa käyttää erityisiin henkilötietoryhmiin kuuluvia tietoja vain nimenomaisella suostumuksella tai laissa säädetystä tärkeästä yleistä etua koskevasta syystä, ja silloinkin suojatoimia on käytettävä.
       *[other] Tällainen päätös on sallittu vain, jos se on välttämätön henkilön kanssa tehtävää sopimusta varten, jos laki suojatoimineen sallii sen tai jos henkilö on nimenomaisesti suostunut. Oikeus ihmisen tekemään tarkistukseen riippuu siitä, mikä näistä on kyseessä.
    }
    .help = { $case ->
        [special] Jos näitä tietoja ei käytetä päätöksiin, nimeä käytettävät tiedot otsikkorivin [automated-decisions] alla: data = ["…"]. Jos käytetään, tarkista edellytys.
       *[other] Kirjoita peruste otsikkorivin [automated-decisions] alle: ground = "contract", "law" tai "explicit-consent", ja laki avaimeen ”laws”. Jos mikään näistä ei sovi, päätöksen on tehtävä ihminen.
    }

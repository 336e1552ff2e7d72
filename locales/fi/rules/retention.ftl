### Findings on storage periods. What the parts of a message are, and how values come in: findings.ftl.

RT001 = Säilytysaika puuttuu
    .message = { $case ->
        [no-time] Missään kohdassa [[retention]] ei kerrota, kuinka kauan tietoja säilytetään tai mikä sen ratkaisee.
       *[other] Seloste ei kerro, kuinka kauan tietoja säilytetään tai mikä sen ratkaisee.
    }
    .why = Rekisteröidylle on kerrottava, kuinka kauan hänen tietojaan säilytetään, tai jos se ei ole mahdollista, millä kriteereillä säilytysaika määräytyy. Vaikeneminen ei riitä.
    .help = { $case ->
        [no-time] Lisää kohtaan aika ja tapahtuma, josta aika lasketaan. Jos joillakin tiedoilla tai ryhmillä on oma säilytysaikansa, tee niistä oma kohta.
       *[other] Lisää kohta [[retention]] ja siihen aika ja tapahtuma, josta aika lasketaan. Jos joillakin tiedoilla tai ryhmillä on oma säilytysaikansa, tee niistä oma kohta.
    }
    .snippet = { $case ->
        [no-time]
            period = ""
            starts = ""
       *[other]
            {"["}[retention]]
            period = ""
            starts = ""
    }

RT002 = Säilytysaika on liian epämääräinen
    .message = { $case ->
        [text] Teksti ei kerro aikaa eikä sitä, mikä sen ratkaisee: ”{ $words }”.
       *[other] Pelkkä kriteeri ei kerro aikaa: { $criterion }.
    }
    .why = Rekisteröidylle on kerrottava säilytysaika tai kriteerit, joilla se määräytyy. Laki vaatii kaikilta, ettei tietoja säilytetä pidempään kuin on tarpeen. Siitä ei voi päätellä, milloin tiedot poistetaan. Se, että tarvetta arvioidaan aika ajoin, kertoo vain, milloin tietoja tarkastellaan, ei milloin ne poistetaan.
    .help = Kerro aika ja tapahtuma, josta se lasketaan. Jos kiinteää aikaa ei ole, kerro tapahtuma, johon säilyttäminen päättyy, esimerkiksi: until = "end-of-contract". Kriteeri voi jäädä ajan viereen selitykseksi.
    .snippet =
        period = ""
        starts = ""

RT003 = Säilytysaika koskee vain osaa tiedoista
    .message = { $case ->
        [data] Mikään säilytysaika ei koske näitä tietoja: { $names }{ $more ->
            [0] {""}
           *[other] {" "}sekä { $more } muuta
        }.
        [when] Jokainen säilytysaika koskee vain ehdollista tapausta (”when”). Muita tapauksia varten säilytysaikaa ei ole.
        [data-subjects] Mikään säilytysaika ei koske kaikkia näiden ryhmien tietoja: { $names }{ $more ->
            [0] {""}
           *[other] {" "}sekä { $more } muuta
        }.
        [purposes] Mikään säilytysaika ei koske kaikkia tietoja, joita käsitellään näihin tarkoituksiin: { $names }{ $more ->
            [0] {""}
           *[other] {" "}sekä { $more } muuta
        }.
       *[other] Säilytysajat koskevat vain sitä, mitä ”scope” kertoo sanoin. Muilla tiedoilla säilytysaikaa ei ole.
    }
    .why = Rekisteröidylle on kerrottava, kuinka kauan hänen tietojaan säilytetään, ja se tarkoittaa kaikkia hänen tietojaan.
    .help = { $case ->
        [when] Lisää kohta [[retention]] ilman avainta ”when”: se koskee tapauksia, jotka jäävät ehtojen ulkopuolelle.
        [scope] Lisää kohta [[retention]] ilman avainta ”scope”: se koskee kaikkea, mitä muut kohdat eivät koske. Jos ”scope” tarkoittaa tietoja, ryhmiä tai tarkoituksia, jotka selosteessa luetellaan, viittaa niihin sen sijaan avaimella ”data”, ”data-subjects” tai ”purposes”.
       *[other] Tee puuttuvista oma kohta, tai lisää kohta ilman avaimia ”data”, ”data-subjects” ja ”purposes”: se koskee kaikkea, mitä muut kohdat eivät koske.
    }
    .snippet =
        {"["}[retention]]
        period = ""
        starts = ""

RT004 = Säilytysajan alku puuttuu
    .message = { $case ->
        [ambiguous] Ajan alun voi ymmärtää monella tavalla: { $period } { $event }.
       *[other] Seloste ei kerro, mistä tämä aika lasketaan: { $period }.
    }
    .why = Rekisteröidylle on kerrottava, kuinka kauan hänen tietojaan säilytetään. Pelkästä ajasta ilman tapahtumaa, josta se lasketaan, ei voi päätellä, milloin tiedot poistetaan.
    .help = { $case ->
        [ambiguous] Valitse tapahtuma, joka sattuu kerran ja jonka ajankohdan lukija tietää, kuten "time-of-collection", "last-contact" tai "end-of-contract".
       *[other] Lisää tapahtuma, josta aika lasketaan, esimerkiksi: starts = "end-of-contract"
    }
    .snippet = { $case ->
        [ambiguous] {""}
       *[other] starts = ""
    }

RT006 = Pitkä säilytysaika
    .message = Tietoja säilytetään pitkään: { $period }.
    .why = Henkilötietoja saa säilyttää vain niin kauan kuin tarkoitus vaatii. Pitkä aika on lainmukainen, jos se on tarpeen esimerkiksi vanhentumisajan tai lain vuoksi, mutta jonkun on osattava perustella se.
    .help = Tarkista, että tarkoitus vaatii näin pitkän ajan. Jos aika tulee laista, mainitse laki ja pykälä: laws = ["accounting-act/2:10"]. Muuten lyhennä aikaa tai kirjaa perustelu omiin muistiinpanoihinne.

RT007 = Vain lyhin säilytysaika kerrotaan
    .message = { $case ->
        [event] Seloste kertoo vain lyhimmän ajan, jonka tietoja säilytetään: ”at-least” koskee kohtaa until = "{ $value }", eikä loppua kerrota.
        [criterion] Seloste kertoo vain lyhimmän ajan, jonka tietoja säilytetään: ”at-least” koskee kriteeriä ”{ $value }”, eikä loppua kerrota.
       *[period] Seloste kertoo vain lyhimmän ajan, jonka tietoja säilytetään: vähintään { $value }.
    }
    .why = Rekisteröidylle on kerrottava, kuinka kauan hänen tietojaan enintään säilytetään tai mikä sen ratkaisee. Vähimmäisaika ei ole raja.
    .help = Poista "at-least", jos tiedot poistetaan ajan päättyessä. Jos osaa säilytetään pidempään, kerro sen aika omassa kohdassaan tai tapahtuma, johon säilyttäminen päättyy, esimerkiksi: until = "end-of-contract"

RT008 = Samoilla tiedoilla kaksi säilytysaikaa
    .message = Samoille tiedoille annetaan sekä tämä että toinen säilytysaika, ja molemmat alkavat samasta tapahtumasta: { $second } ja { $first }.
    .why = Rekisteröidylle on kerrottava, kuinka kauan hänen tietojaan säilytetään. Kahdesta eri ajasta ei voi päätellä, kumpi pätee.
    .help = Poista väärä kohta. Jos kumpikin pätee osaan tiedoista, kirjoita molempiin, mihin: data = ["…"], purposes = ["…"] tai data-subjects = ["…"]

RT009 = Aika, joka ei voi olla oikein
    .message = { $case ->
        [cookie-long] Tämä eväste on voimassa hyvin pitkään: { $period }.
        [cookie] Evästeen voimassaoloaika ei voi olla oikein: { $period }.
       *[retention] Säilytysaika ei voi olla oikein: { $period }.
    }
    .why = { $case ->
        [cookie-long] Tietoja säilytetään vain niin kauan kuin on tarpeen, ja selaimet lyhentävät tällaiset ajat joka tapauksessa.
       *[other] Jokaisen on saatava tietää, kuinka kauan hänen tietojaan säilytetään. Tähän aikaan kukaan ei voi luottaa.
    }
    .help = { $case ->
        [cookie-long] Jos eväste todella on voimassa näin pitkään, lyhennä aikaa ohjelman asetuksissa. Muuten kirjoita oikea luku ja yksikkö, esimerkiksi: duration = "P13M"
        [cookie] Kirjoita oikea luku ja yksikkö, esimerkiksi: duration = "P13M"
       *[retention] Kirjoita oikea luku ja yksikkö: P10Y on kymmenen vuotta, P6M kuusi kuukautta, P30D kolmekymmentä päivää. Jos tiedot säilytetään pysyvästi, kirjoita: action = "archive"
    }

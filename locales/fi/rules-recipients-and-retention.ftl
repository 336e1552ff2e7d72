### Words of the rules on recipients, transfers and storage periods. The form is that of findings.ftl.

## Recipients

RC001 = Vastaanottajia ei kerrota
    .message = { $case ->
        [nobody] Otsikkorivin [disclosure] alla ei kerrota, kuka tietoja saa tai ettei kukaan saa niitä.
       *[other] Seloste ei kerro, kuka tietoja saa tai ettei kukaan saa niitä.
    }
    .why = Rekisteröidylle on kerrottava, ketkä tai minkälaiset tahot saavat hänen tietojaan, jos joku niitä saa. Myös palveluntarjoajat, jotka käsittelevät tietoja lukuunne, ovat vastaanottajia. Lukija ei voi vaikenemisesta päätellä, puuttuvatko vastaanottajat vai onko ne jätetty kertomatta.
    .help = Lisää jokaisesta vastaanottajasta tai vastaanottajaryhmästä kohta [[recipient]]. Jos kukaan ei saa tietoja, kirjoita otsikkorivin [disclosure] alle: status = "none"
    .snippet =
        {"["}[recipient]]
        terms    = [""]
        purposes = [""]

RC002 = Vastaanottajat on nimetty liian epämääräisesti
    .message = { $case ->
        [text] Teksti nimeää vastaanottajat vain sanalla, joka sopii kehen tahansa: ”{ $names }”.
       *[other] Seloste ei kerro, mitä nämä vastaanottajat tekevät: { $names }.
    }
    .why = Rekisteröidylle on kerrottava tietojen vastaanottajat tai vastaanottajaryhmät. EU:n tietosuojaviranomaisten ohjeiden (WP260) mukaan ryhmästä on kerrottava, mitä siihen kuuluvat tekevät tai millä alalla ne toimivat. Esimerkiksi ”yhteistyökumppanit” jättää lukijan arvailujen varaan.
    .help = { $case ->
        [text] Kerro tekstissä, mitä vastaanottajat tekevät puolestanne, tai jätä se pois ja lisää kohta [[recipient]], jossa on kuvaavampia termejä, kuten "newsletter-providers" tai "accounting-firms".
        [circle] Käytä termejä, jotka kertovat, mitä vastaanottajat tekevät, kuten "newsletter-providers", tai lisää kohta [[recipient]], jossa vastaanottajat nimetään ja kerrotaan, mihin ne saavat tietoja: purposes = ["…"]
       *[other] Nimeä vastaanottajat avaimella ”parties”, käytä termiä, joka kertoo, mitä ne tekevät, kuten "newsletter-providers", tai lisää, mihin ne saavat tietoja: purposes = ["…"]
    }

RC003 = Omaa henkilöstöä sanotaan käsittelijöiksi
    .message = { $case ->
        [role] Henkilötietojen käsittelijäksi on tässä merkitty rekisterinpitäjän omaa väkeä: { $name }.
       *[other] Selosteessa sanotaan rekisterinpitäjän omaa henkilöstöä henkilötietojen käsittelijöiksi.
    }
    .why = Henkilötietojen käsittelijä on organisaation ulkopuolinen taho, joka käsittelee tietoja sen lukuun. Työntekijät toimivat rekisterinpitäjän alaisina ja ovat osa sitä, joten käsittelijöiksi sanominen antaa väärän kuvan siitä, kenellä tiedot ovat.
    .help = { $case ->
        [role] Poista rooli ja tämä ryhmä tästä, ja luettele henkilöstö sen sijaan otsikkorivin [staff-access] alla: staff = ["…"]
       *[other] Poista tämä rivi. Jos sana on myös jossakin selosteen tekstissä, puhu siinä työntekijöistä. Ulkopuolisille palveluntarjoajille on kohta [[recipient]]: role = "processor"
    }

RC004 = Tietoja ei ”yleensä” luovuteta: poikkeukset puuttuvat
    .message = { $case ->
        [text] Tekstin mukaan tietoja ei luovuteta, mutta sana ”{ $hedge }” jättää asian auki.
       *[other] Se, mitä seloste kertoo tietojen luovuttamisesta, pätee vain yleensä. Poikkeuksia se ei kerro.
    }
    .why = Rekisteröidylle annettavien tietojen on oltava selkeitä. Sanoista ”ei säännönmukaisesti” lukija ymmärtää, että poikkeuksia on, mutta ei, mitä ne ovat. Ilmaus on peräisin kumotusta henkilötietolaista, jonka mukaan säännönmukaiset luovutukset oli kerrottava.
    .help = { $case ->
        [text] Jätä sana pois, jos poikkeuksia ei ole. Muuten kerro, milloin ja kenelle tietoja luovutetaan.
       *[other] Jos muita kuin selosteessa jo olevia poikkeuksia ei ole, poista rivi ”caveat”. Muuten kirjoita poikkeukset näkyviin, esimerkiksi: except-when = ["required-by-law"]
    }

## Transfers

TR001 = Siirroista ETA:n ulkopuolelle ei kerrota
    .message = { $case ->
        [storage] Kaikki säilytyspaikat eivät ole ETA-alueella, eikä seloste kerro siirroista sen ulkopuolelle.
       *[other] Seloste ei kerro, siirretäänkö tietoja EU:n tai ETA:n ulkopuolelle.
    }
    .why = Siirroista ETA:n ulkopuolelle ja niiden perusteesta on kerrottava. Jos siirtoja ei ole, seloste saa lain mukaan vaieta, mutta lukija ei erota vaikenemista puutteesta.
    .help = { $case ->
        [storage] Lisää jokaisesta ETA:n ulkopuolisesta maasta kohta [[third-country-transfer]] ja kerro siinä, mihin siirto perustuu.
       *[other] Selvitä, missä palveluntarjoajanne käsittelevät tietoja. Jos mitään ei siirry ETA:n ulkopuolelle, kirjoita otsikkorivin [transfers] alle: status = "none". Muuten lisää kohta [[third-country-transfer]].
    }

TR002 = Siirron peruste tai suojatoimet puuttuvat
    .message = { $case ->
        [copy] Seloste ei kerro, mistä suojatoimista saa jäljennöksen: { $mechanism }.
        [derogation] Siirto perustuu johonkin erityistilanteita koskevista poikkeuksista, eikä seloste kerro, mihin niistä.
        [uncovered] { $names ->
            [0] Seloste kertoo siirroista, mutta mikään niistä ei koske maata, johon se sijoittaa vastaanottajia: { $countries }.
           *[other] Seloste kertoo siirroista, mutta mikään niistä ei koske näitä ETA:n ulkopuolella olevia vastaanottajia ({ $countries }): { $names }.
        }
        [undeclared] { $names ->
            [0] Seloste ei kerro siirroista mitään, mutta sijoittaa vastaanottajia ETA:n ulkopuolelle: { $countries }.
           *[other] Seloste ei kerro siirroista mitään, mutta nämä vastaanottajat ovat ETA:n ulkopuolella ({ $countries }): { $names }.
        }
       *[other] Seloste kertoo siirrosta ETA:n ulkopuolelle mutta ei siitä, mihin siirto perustuu.
    }
    .why = { $case ->
        [copy] Rekisteröidylle on kerrottava siirron suojatoimista ja siitä, miten niistä saa jäljennöksen tai missä ne ovat saatavilla.
        [derogation] Poikkeukseen voi vedota vain laissa luetelluissa tilanteissa, esimerkiksi nimenomaisen suostumuksen perusteella. Jos kyse on pakottavista oikeutetuista eduista, rekisteröidylle on kerrottava suojatoimista ja siitä, miten niistä saa jäljennöksen.
       *[other] Tietoja saa siirtää ETA:n ulkopuolelle vain tietosuojan riittävyyttä koskevan päätöksen, asianmukaisten suojatoimien, kuten vakiolausekkeiden, tai poikkeuksen nojalla. Rekisteröidylle on kerrottava siirrosta ja siitä, mihin näistä se perustuu.
    }
    .help = { $case ->
        [uncovered] Selvitä, siirtyvätkö tiedot sinne. Jos siirtyvät, lisää siirrosta kohta [[third-country-transfer]] tai lisää maa tai osapuoli sopivaan kohtaan. Jos tiedot pysyvät ETA-alueella, kirjoita vastaanottajan kohtaan: country = ["EEA"]
        [copy] Lisää tähän kohtaan yhteyspisteen tunniste tai verkkosivun osoite: copy = "controller"
        [derogation] Kerro kohdan tekstissä, mikä poikkeus on kyseessä ja miksi siihen voi vedota. Jos suojatoimista saa joltakin jäljennöksen, lisää: copy = "controller"
        [undeclared] Selvitä, siirtyvätkö tiedot ETA:n ulkopuolelle. Jos siirtyvät, lisää kohta [[third-country-transfer]] ja siihen maa ja peruste. Jos tiedot pysyvät ETA-alueella, kirjoita vastaanottajan kohtaan, missä niitä käsitellään: country = ["EEA"]. Jos vastaanottaja on ohjelma, tee siitä tätä varten oma kohta [[recipient]], jossa on sen tunniste: parties = ["…"]
       *[other] Lisää tähän kohtaan peruste: "adequacy", "standard-contractual-clauses", "binding-corporate-rules", "code-of-conduct", "certification" tai "derogation-49". Jos tietoja ei siirry ETA:n ulkopuolelle, poista kohta ja kirjoita otsikkorivin [transfers] alle: status = "none"
    }
    .snippet = { $case ->
        [copy] copy = ""
        [derogation] {""}
        [uncovered]
            {"["}[third-country-transfer]]
            country   = [""]
            mechanism = [""]
        [undeclared]
            {"["}[third-country-transfer]]
            country   = [""]
            mechanism = [""]
       *[other] mechanism = [""]
    }

TR003 = Siirron kohdemaa puuttuu
    .message = { $names ->
        [0] Seloste kertoo siirrosta ETA:n ulkopuolelle mutta ei maata, johon tiedot siirtyvät.
       *[other] Seloste kertoo siirrosta ETA:n ulkopuolelle mutta ei maata, johon tiedot siirtyvät. Vastaanottaja: { $names }.
    }
    .why = Rekisteröidylle on kerrottava siirroista kolmansiin maihin. EU:n tietosuojaviranomaisten ohjeiden (WP260) mukaan maat olisi nimettävä, koska tietosuojan taso vaihtelee maittain.
    .help = Lisää tähän kohtaan jokaisen maan koodi, esimerkiksi: country = ["US", "IN"]
    .snippet = country = [""]

TR004 = Ei siirtoja, mutta palveluntarjoaja on ETA:n ulkopuolelta
    .message = { $case ->
        [stated] { $names ->
            [0] Selosteen mukaan tietoja ei siirry ETA:n ulkopuolelle, mutta se sijoittaa vastaanottajia sinne: { $countries }.
           *[other] Selosteen mukaan tietoja ei siirry ETA:n ulkopuolelle, mutta se sijoittaa sinne ({ $countries }) nämä vastaanottajat: { $names }.
        }
       *[other] Selosteen mukaan tietoja ei siirry ETA:n ulkopuolelle. Palveluntarjoajan tai sen emoyhtiön kotipaikka on sen ulkopuolella ({ $countries }): { $names }.
    }
    .why = Siirto on yleensä sekin, että tietoihin päästään käsiksi ETA:n ulkopuolelta. Siirron voi sallia päätös tietosuojan riittävyydestä, kuten EU:n ja Yhdysvaltojen tietosuojakehykseen sertifioituja yrityksiä koskeva päätös, mutta siirrosta on silti kerrottava.
    .help = { $case ->
        [stated] Jos tiedot todella siirtyvät sinne, korvaa otsikkorivin [transfers] alla oleva status = "none" kohdalla [[third-country-transfer]]. Jos rivi on peräisin tiedostosta _defaults.toml, jätä se sinne ja kirjoita selosteen omaan tiedostoon otsikkorivin [notice] alle: without = ["transfers"]. Jos tiedot pysyvät ETA-alueella, korjaa maa tähän.
       *[other] Katso palveluntarjoajan ehdoista, missä tietoja käsitellään. Jos niitä voidaan käsitellä tai nähdä ETA:n ulkopuolella, korvaa otsikkorivin [transfers] alla oleva status = "none" kohdalla [[third-country-transfer]]. Jos rivi on peräisin tiedostosta _defaults.toml, jätä se sinne ja kirjoita selosteen omaan tiedostoon otsikkorivin [notice] alle: without = ["transfers"]. Jos on varmaa, että tiedot pysyvät ETA-alueella, tee palveluntarjoajasta kohta [[recipient]] ja kirjoita siihen: country = ["EEA"]
    }
    .snippet =
        {"["}[third-country-transfer]]
        country   = [""]
        parties   = [""]
        mechanism = [""]

TR005 = Siirron peruste ei ole enää voimassa
    .message = { $case ->
        [text] Teksti vetoaa järjestelyyn, joka ei ole enää voimassa: { $mechanism }. Sen voimassaolo päättyi { $date }.
       *[other] Tämä peruste ei ole enää voimassa: { $mechanism }. Sen voimassaolo päättyi { $date }.
    }
    .why = Euroopan unionin tuomioistuin totesi järjestelyn taustalla olevan päätöksen pätemättömäksi, eikä tietoja saa enää siirtää sen nojalla. Yhdysvaltalaisia yrityksiä, jotka on sertifioitu EU:n ja Yhdysvaltojen tietosuojakehykseen, koskee vuonna 2023 annettu päätös tietosuojan riittävyydestä.
    .help = { $case ->
        [text] Selvitä, mihin siirto nyt perustuu, kerro se kohdassa [[third-country-transfer]] ja poista vanha nimi tekstistä.
       *[other] Selvitä, mihin siirto nyt perustuu, ja kirjoita se tähän. Jos yritys on sertifioitu tietosuojakehykseen, peruste on "adequacy"; jos sopimuksessa on komission vakiolausekkeet, se on "standard-contractual-clauses".
    }

TR006 = Siirroista kerrotaan ristiriitaista
    .message = { $case ->
        [storage] Selosteen mukaan tietoja ei siirry ETA:n ulkopuolelle, mutta niitä säilytetään sen ulkopuolella: { $countries }.
        [text] Selosteen mukaan tietoja ei siirry ETA:n ulkopuolelle, mutta sen oma teksti mainitsee ETA:n ulkopuolisen maan tai siirron perusteen.
       *[entry] { $countries ->
            [0] Selosteen mukaan tietoja ei siirry ETA:n ulkopuolelle, mutta tässä kuvataan siirto.
           *[other] Selosteen mukaan tietoja ei siirry ETA:n ulkopuolelle, mutta tässä kuvataan siirto. Maa: { $countries }.
        }
    }
    .why = Rekisteröidylle annettavien tietojen on oltava selkeitä, ja siirroista ETA:n ulkopuolelle on kerrottava. Kahdesta väitteestä, jotka sulkevat toisensa pois, lukija ei saa tietää mitään.
    .help = Jos tietoja siirtyy ETA:n ulkopuolelle, poista otsikkorivin [transfers] alta status = "none". Jos rivi on peräisin tiedostosta _defaults.toml, jätä se sinne ja kirjoita selosteen omaan tiedostoon otsikkorivin [notice] alle: without = ["transfers"]. { $case ->
        [entry] Jos tietoja ei siirry ETA:n ulkopuolelle, poista tämä kohta.
       *[other] Jos tietoja ei siirry ETA:n ulkopuolelle, korjaa tämä kohta.
    }

TR007 = Päätöstä tietosuojan riittävyydestä ei tunneta
    .message = Siirron sanotaan perustuvan tietosuojan riittävyyttä koskevaan päätökseen, mutta sellaista ei ole tiedossa: { $countries }.
    .why = Riittävyyttä koskeva päätös sallii siirrot tiettyyn maahan. Jos komissio ei ole tehnyt päätöstä, siirrolle tarvitaan muu peruste, ja rekisteröidylle on kerrottava oikea peruste.
    .help = Tarkista komission luettelo päätöksistä; se voi olla uudempi kuin tämän ohjelman luettelo. Jos päätös on annettu, kirjaa se otsikkorivin [accepted-gaps] alle: TR007 = "…". Jos päätöstä ei ole, kirjoita, mihin siirto perustuu, esimerkiksi ”standard-contractual-clauses”. Jos kohdassa on monta maata, tee niistä, joista päätöstä ei ole, oma kohta.

## Storage periods

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
    .why = Rekisteröidylle on kerrottava säilytysaika tai kriteerit, joilla se määräytyy. Laki vaatii kaikilta, ettei tietoja säilytetä pidempään kuin on tarpeen. Siitä ei voi päätellä, milloin tiedot poistetaan.
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
    .message = Seloste kertoo vain lyhimmän ajan, jonka tietoja säilytetään: vähintään { $period }.
    .why = Rekisteröidylle on kerrottava, kuinka kauan hänen tietojaan enintään säilytetään tai mikä sen ratkaisee. Vähimmäisaika ei ole raja.
    .help = Poista "at-least", jos tiedot poistetaan ajan päättyessä. Jos osaa säilytetään pidempään, kerro sen aika omassa kohdassaan tai tapahtuma, johon säilyttäminen päättyy, esimerkiksi: until = "end-of-contract"

RT008 = Samoilla tiedoilla kaksi säilytysaikaa
    .message = Samoille tiedoille annetaan sekä tämä että toinen säilytysaika, ja molemmat alkavat samasta tapahtumasta: { $second } ja { $first }.
    .why = Rekisteröidylle on kerrottava, kuinka kauan hänen tietojaan säilytetään. Kahdesta eri ajasta ei voi päätellä, kumpi pätee.
    .help = Poista väärä kohta. Jos kumpikin pätee osaan tiedoista, kirjoita molempiin, mihin: data = ["…"], purposes = ["…"] tai data-subjects = ["…"]

## Contradictions

XC001 = Tietoja ei luovuteta, mutta vastaanottajia nimetään
    .message = Selosteen mukaan tietoja ei luovuteta, mutta siinä nimetään muita, jotka saavat tietoja tai joiden ohjelmia käytetään: { $names }.
    .why = Rekisteröidylle on kerrottava tietojen vastaanottajat; vastaanottajia ovat myös ne, jotka käsittelevät tietoja lukuunne. Kaksi väitettä, jotka sulkevat toisensa pois, jättää lukijan epätietoiseksi.
    .help = Jos ne käsittelevät tietoja vain teidän lukuunne, kuten ohjelmien tarjoajat usein tekevät, tee kustakin kohta [[recipient]] ja kirjoita siihen: role = "processor". Jos ne saavat tietoja vain tietyissä tapauksissa, kirjoita niiden kohtaan: when = ["…"]. Muuten poista otsikkorivin [disclosure] alta status = "none". Jos rivi on peräisin tiedostosta _defaults.toml, jätä se sinne ja kirjoita selosteen omaan tiedostoon otsikkorivin [notice] alle: without = ["disclosure"]

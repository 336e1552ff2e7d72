### Findings on transfers. What the parts of a message are, and how values come in: findings.ftl.

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
        [parent] Selosteen mukaan tietoja ei siirry ETA:n ulkopuolelle. Näiden palveluntarjoajien emoyhtiö on sen ulkopuolella ({ $countries }): { $names }. Jos emoyhtiö pääsee tietoihin, kyse on siirrosta.
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
    .message = { $case ->
        [certified] Riittävyyttä koskeva päätös koskee vain sertifioituja yrityksiä, eikä seloste kerro, että tämä on sellainen: { $countries }.
       *[unknown] Siirron sanotaan perustuvan tietosuojan riittävyyttä koskevaan päätökseen, mutta sellaista ei ole tiedossa: { $countries }.
    }
    .why = { $case ->
        [certified] Ilman sertifiointia siirrolle tarvitaan muu peruste, kuten vakiolausekkeet.
       *[unknown] Riittävyyttä koskeva päätös sallii siirrot tiettyyn maahan. Jos komissio ei ole tehnyt päätöstä, siirrolle tarvitaan muu peruste, ja rekisteröidylle on kerrottava oikea peruste.
    }
    .help = { $case ->
        [certified] Tarkista yritys osoitteesta dataprivacyframework.gov. Jos se on sertifioitu, kirjoita: mechanism = ["data-privacy-framework"]
       *[unknown] Tarkista komission luettelo päätöksistä; se voi olla uudempi kuin tämän ohjelman luettelo. Jos päätös on annettu, kirjaa se otsikkorivin [accepted-gaps] alle: TR007 = "…". Jos päätöstä ei ole, kirjoita, mihin siirto perustuu, esimerkiksi ”standard-contractual-clauses”. Jos kohdassa on monta maata, tee niistä, joista päätöstä ei ole, oma kohta.
    }

TR008 = Palveluntarjoajan maa ei ole tiedossa
    .message = { $case ->
        [form-abroad] Selosteen mukaan tietoja ei siirretä ETA-alueen ulkopuolelle, mutta siitä ei näy, missä nämä palveluntarjoajat ovat: { $names }. Nimissä on yhtiömuoto, joka on käytössä vain ETA-alueen ulkopuolella.
       *[unknown] Selosteen mukaan tietoja ei siirretä ETA-alueen ulkopuolelle, mutta siitä ei näy, missä nämä palveluntarjoajat ovat: { $names }.
    }
    .why = Jos palveluntarjoaja on ETA-alueen ulkopuolella tai tietoihin pääsee sieltä, lausuma voi olla väärä. Ohjelma ei tunne näitä palveluntarjoajia.
    .help = Katso palveluntarjoajan ehdoista, missä sen kotipaikka on ja mistä maista se toimii. Kirjoita sitten sen maa, esimerkiksi otsikkorivin [party.{ $id }] alle: country = "…". Jos tietoihin pääsee ETA-alueen ulkopuolelta, kuvaa siirto.

TR009 = Siirto ETA-alueen sisällä
    .message = { $case ->
        [none] Selosteen mukaan tietoja ei siirretä ETA-alueen ulkopuolelle, mutta siinä on silti kohta tällaisista siirroista. Kaikki kohdan maat ovat ETA-alueella: { $countries }.
       *[alone] Tämä kohta on siirroille ETA-alueen ulkopuolelle, mutta kaikki sen maat ovat ETA-alueella: { $countries }.
    }
    .why = ETA-alueella on kaikkialla sama laki, joten siirto sen sisällä ei ole siirto kolmanteen maahan, eikä siihen tarvita mitään, mitä kohta kertoo.
    .help = Jos tietoja siirretään sieltä edelleen ETA-alueen ulkopuolelle tai niihin pääsee sieltä, lisää se maa. Muuten poista kohta. Säilytyspaikan voi kertoa otsikkorivin [storage] avaimella ”places” ja vastaanottajan maan sen kohdan [[recipient]] avaimella ”country”.

TR010 = Data Privacy Framework ei kata siirtoa
    .message = { $case ->
        [extension] ETA-alueen ulkopuolella olevan rekisterinpitäjän kannalta ratkaiseva ei ole Data Privacy Frameworkin EU:ta koskeva luettelo.
       *[country] Data Privacy Framework kattaa vain sertifioidut yritykset Yhdysvalloissa, ei näitä maita: { $countries }.
    }
    .why = Tietoja saa siirtää vain sellaisen perusteen nojalla, joka on voimassa vastaanottajan maassa ja vastaanottavan yrityksen kohdalla.
    .help = { $case ->
        [extension] Tarkista, onko yritys myös oman maasi luettelossa, kuten UK Extension tai Swiss-U.S. Data Privacy Framework, ja kerro se avaimessa ”text”.
       *[country] Tee muille maille oma kohta ja kirjoita siihen, mihin siirto perustuu, esimerkiksi "standard-contractual-clauses".
    }

### Findings on rights and requests. What the parts of a message are, and how values come in: findings.ftl.

RG001 = Oikeutta saada pääsy tietoihin ei mainita
    .message = { $supplement ->
        [yes] Tämä seloste ei mainitse oikeutta saada pääsy omiin tietoihin. Se voi olla siinä selosteessa, jota tämä täydentää.
       *[no] Seloste ei mainitse oikeutta saada pääsy omiin tietoihin.
    }
    .why = Rekisteröidylle on kerrottava, että hän voi kysyä, käsitelläänkö hänen tietojaan, ja saada niistä jäljennöksen.
    .help = Lisää "access" jonkin kohdan [[right]] luetteloon ”terms” tai tee siitä oma kohta. Sivulla oikeus selitetään tavallisin sanoin.
    .snippet =
        {"[["}right]]
        terms = ["access"]

RG002 = Oikeutta tietojen oikaisemiseen ei mainita
    .message = { $supplement ->
        [yes] Tämä seloste ei mainitse oikeutta virheellisten tietojen oikaisemiseen. Se voi olla siinä selosteessa, jota tämä täydentää.
       *[no] Seloste ei mainitse oikeutta virheellisten tietojen oikaisemiseen.
    }
    .why = Rekisteröidylle on kerrottava, että hän voi pyytää oikaisemaan virheelliset tiedot ja täydentämään puutteelliset.
    .help = Lisää "rectification" jonkin kohdan [[right]] luetteloon ”terms” tai tee siitä oma kohta. Sivulla oikeus selitetään tavallisin sanoin.
    .snippet =
        {"[["}right]]
        terms = ["rectification"]

RG003 = Oikeutta tietojen poistamiseen ei mainita
    .message = { $supplement ->
        [yes] Tämä seloste ei mainitse oikeutta tietojen poistamiseen. Se voi olla siinä selosteessa, jota tämä täydentää.
       *[no] Seloste ei mainitse oikeutta tietojen poistamiseen.
    }
    .why = Rekisteröidylle on kerrottava oikeudesta tietojen poistamiseen myös silloin, kun laki rajoittaa sitä. Jos oikeutta ei ole, selosteen olisi kerrottava sekin.
    .help = Lisää "erasure" jonkin kohdan [[right]] luetteloon ”terms” tai tee siitä oma kohta. Jos laki velvoittaa säilyttämään tiedot, lisää: limited-by = ["legal-retention"]
    .snippet =
        {"[["}right]]
        terms = ["erasure"]

RG004 = Oikeutta käsittelyn rajoittamiseen ei mainita
    .message = { $supplement ->
        [yes] Tämä seloste ei mainitse oikeutta käsittelyn rajoittamiseen. Se voi olla siinä selosteessa, jota tämä täydentää.
       *[no] Seloste ei mainitse oikeutta käsittelyn rajoittamiseen.
    }
    .why = Rekisteröidylle on kerrottava, että hän voi pyytää rajoittamaan tietojensa käyttöä, esimerkiksi siksi aikaa kun niiden paikkansapitävyys tarkistetaan. Oikeus on olemassa oikeusperusteesta riippumatta.
    .help = Lisää "restriction" jonkin kohdan [[right]] luetteloon ”terms” tai tee siitä oma kohta. Sivulla oikeus selitetään tavallisin sanoin.
    .snippet =
        {"[["}right]]
        terms = ["restriction"]

RG005 = Oikeutta vastustaa käsittelyä ei mainita
    .message = { $supplement ->
        [left-out] Oikeus vastustaa käsittelyä mainitaan vain joidenkin tarkoitusten kohdalla. Myös tämän oikeusperuste on ”{ $basis }”, mutta se ei ole niiden joukossa: { $purposes }.
        [yes] Tämä seloste mainitsee oikeusperusteen ”{ $basis }” mutta ei oikeutta vastustaa käsittelyä. Se voi olla siinä selosteessa, jota tämä täydentää.
       *[no] Seloste mainitsee oikeusperusteen ”{ $basis }”, mutta oikeus vastustaa käsittelyä on vain perusteen selityksessä.
    }
    .why = Kun käsittely perustuu oikeutettuun etuun, yleistä etua koskevaan tehtävään tai julkisen vallan käyttöön, rekisteröity voi vastustaa sitä henkilökohtaiseen erityiseen tilanteeseensa liittyvällä perusteella. Se on saatettava hänen tietoonsa nimenomaisesti, selkeästi ja muusta tiedosta erillään.
    .help = { $supplement ->
        [left-out] Lisää tarkoitus tähän luetteloon, tai poista rivi, jos oikeus koskee kaikkia tarkoituksia.
       *[other] Lisää oikeudesta kohta [[right]]. Sivulla se on muista oikeuksista erillään, kuten laki edellyttää. Oikeus vastustaa suoramarkkinointia on eri oikeus: ”object-direct-marketing”.
    }
    .snippet = { $supplement ->
        [left-out] {""}
       *[other]
            {"[["}right]]
            terms = ["object"]
    }

RG006 = Oikeutta siirtää tiedot järjestelmästä toiseen ei mainita
    .message = { $supplement ->
        [left-out] Oikeus siirtää tiedot järjestelmästä toiseen mainitaan vain joistakin tarkoituksista. Tämä perustuu oikeusperusteeseen ”{ $basis }”, mutta se puuttuu niistä: { $purposes }.
        [yes] Tämä seloste mainitsee oikeusperusteen ”{ $basis }” mutta ei oikeutta siirtää tietoja järjestelmästä toiseen. Se voi olla siinä selosteessa, jota tämä täydentää.
       *[no] Seloste mainitsee oikeusperusteen ”{ $basis }” mutta ei oikeutta siirtää tietoja järjestelmästä toiseen.
    }
    .why = Kun automaattinen käsittely perustuu suostumukseen tai sopimukseen, rekisteröity voi saada itse toimittamansa tiedot koneellisesti luettavassa muodossa ja siirtää ne muualle. Se on hänelle kerrottava.
    .help = { $supplement ->
        [left-out] Lisää tarkoitus tähän luetteloon, tai poista rivi, jos oikeus koskee kaikkia tarkoituksia.
       *[other] Lisää oikeudesta kohta [[right]]. Jos oikeus koskee vain joitakin tarkoituksia, nimeä ne siinä: purposes = ["…"]
    }
    .snippet = { $supplement ->
        [left-out] {""}
       *[other]
            {"[["}right]]
            terms = ["portability"]
    }

RG007 = Oikeutta peruuttaa suostumus ei mainita
    .message = { $supplement ->
        [left-out] Oikeus peruuttaa suostumus mainitaan vain joidenkin tarkoitusten kohdalla. Tämä perustuu suostumukseen, mutta ei ole niiden joukossa: { $purposes }.
        [yes] { $case ->
            [explicit] Tietoja käsitellään nimenomaisella suostumuksella, mutta tämä seloste ei mainitse, että sen voi peruuttaa. Tieto voi olla siinä selosteessa, jota tämä täydentää.
           *[other] Käsittely perustuu suostumukseen, mutta tämä seloste ei mainitse, että sen voi peruuttaa. Tieto voi olla siinä selosteessa, jota tämä täydentää.
        }
       *[no] { $case ->
            [explicit] Tietoja käsitellään nimenomaisella suostumuksella. Sivu kertoo tietojen kohdalla, että sen voi peruuttaa, mutta ei oikeuksien joukossa eikä peruuttamisen tapaa.
           *[other] Käsittely perustuu suostumukseen. Sivu kertoo oikeusperusteen kohdalla, että sen voi peruuttaa, mutta ei oikeuksien joukossa eikä peruuttamisen tapaa.
        }
    }
    .why = Rekisteröidylle on kerrottava, että hän voi peruuttaa suostumuksensa milloin tahansa ja ettei peruuttaminen tee aiemmasta käsittelystä lainvastaista. Peruuttamisen on oltava yhtä helppoa kuin suostumuksen antamisen.
    .help = { $supplement ->
        [left-out] Lisää tarkoitus tähän luetteloon, tai poista rivi, jos oikeus koskee kaikkia tarkoituksia.
       *[other] Lisää oikeudesta kohta [[right]] ja suostumuksen peruuttamisen tavasta kohta [[rights-request]]. Jos käsittely ei perustukaan suostumukseen, korjaa sen sijaan oikeusperuste.
    }
    .snippet = { $supplement ->
        [left-out] {""}
       *[other]
            {"[["}right]]
            terms = ["withdraw-consent"]
    }

RG008 = Oikeutta tehdä valitus ei mainita
    .message = { $supplement ->
        [yes] Tämä seloste ei mainitse oikeutta tehdä valitus valvontaviranomaiselle. Se voi olla siinä selosteessa, jota tämä täydentää.
       *[no] Seloste ei mainitse oikeutta tehdä valitus valvontaviranomaiselle.
    }
    .why = Rekisteröidylle on kerrottava, että hän voi tehdä valituksen valvontaviranomaiselle, jos hänen mielestään hänen tietojensa käsittelyssä rikotaan tietosuoja-asetusta.
    .help = { $authority ->
        [0] Lisää oman maasi viranomainen nimineen ja yhteystietoineen otsikkorivin [party.new-id] alle, jossa on sanan ”new-id” tilalla oma tunniste. Lisää sitten otsikkorivi [complaint] ja kirjoita sama tunniste avaimeen ”authority”.
       *[other] Lisää otsikkorivi [complaint] ja sen alle viranomainen. Viranomaisen nimi ja yhteystiedot tulevat silloin sivulle.
    }
    .snippet = { $authority ->
        [0]
            {"["}complaint]
            authority = ""
       *[other]
            {"["}complaint]
            authority = "{ $authority }"
    }

RG009 = Valvontaviranomaista ei nimetä
    .message = Seloste mainitsee oikeuden tehdä valitus mutta ei kerro, mille viranomaiselle.
    .why = Laki vaatii, että oikeus mainitaan. Vakiintunut käytäntö on kertoa myös viranomaisen nimi ja yhteystiedot, koska ilman niitä oikeutta on vaikea käyttää.
    .help = { $authority ->
        [0] Lisää oman maasi viranomainen nimineen ja yhteystietoineen otsikkorivin [party.new-id] alle, jossa on sanan ”new-id” tilalla oma tunniste. Kirjoita sama tunniste otsikkorivin [complaint] alle: authority = "…"
       *[other] Nimeä viranomainen otsikkorivin [complaint] alla: authority = "{ $authority }". Viranomaisen nimi ja yhteystiedot tulevat silloin sivulle.
    }
    .snippet = { $case ->
        [no-table]
            {"["}complaint]
            authority = "{ $authority ->
                [0] {""}
               *[other] { $authority }
            }"
       *[other] authority = "{ $authority ->
            [0] {""}
           *[other] { $authority }
        }"
    }

RG010 = Oikeutta vastustaa suoramarkkinointia ei mainita
    .message = { $supplement ->
        [yes] Tietojen käyttötarkoituksena on ”{ $purpose }”, mutta tämä seloste ei mainitse oikeutta vastustaa suoramarkkinointia. Se voi olla siinä selosteessa, jota tämä täydentää.
       *[no] Tietojen käyttötarkoituksena on ”{ $purpose }”, mutta seloste ei mainitse oikeutta vastustaa suoramarkkinointia.
    }
    .why = Rekisteröity voi milloin tahansa ja perusteluja antamatta kieltää tietojensa käytön suoramarkkinointiin. Tämä oikeus on tuotava nimenomaisesti hänen tietoonsa, selkeästi ja muusta tiedotuksesta erillään.
    .help = Lisää oikeudesta kohta [[right]], vaikka markkinointi perustuisi suostumukseen. Sivulla sillä on oma osionsa. Kerro kohdassa [[rights-request]], miten markkinoinnin voi kieltää.
    .snippet =
        {"[["}right]]
        terms = ["object-direct-marketing"]

RG012 = Pyynnölle asetetaan liikaa muotovaatimuksia
    .message = { $case ->
        [visit] Pyynnön voi tehdä vain käymällä paikan päällä.
        [paper] Pyynnön voi tehdä vain kirjallisesti paperilla: sähköistä tapaa ei ole.
        [words] Tässä tekstissä vaaditaan säännönmukaisesti allekirjoitusta tai henkilöllisyyden todistamista.
       *[proof] Näin tehtävältä pyynnöltä vaaditaan seuraavaa, eikä helpompaa tapaa ole: { $formalities }.
    }
    .why = { $law ->
        [FI] Rekisterinpitäjän on tehtävä oikeuksien käyttäminen helpoksi, myös sähköisesti. Henkilöllisyydestä voi pyytää lisää näyttöä vain, jos on perusteltua syytä epäillä, kuka pyytäjä on. Suomen valvontaviranomainen ei ole hyväksynyt allekirjoitusta eikä tulostettavaa lomaketta yleiseksi ehdoksi.
       *[other] Rekisterinpitäjän on tehtävä oikeuksien käyttäminen helpoksi, myös sähköisesti. Henkilöllisyydestä voi pyytää lisää näyttöä vain, jos on perusteltua syytä epäillä, kuka pyytäjä on.
    }
    .help = { $case ->
        [visit] Lisää otsikkorivin [[rights-request]] alle tapa, joka ei vaadi käyntiä, esimerkiksi: by = ["email"]
        [paper] Lisää sähköinen tapa, esimerkiksi: by = ["post", "email"]
        [words] Kerro, että henkilöllisyys varmistetaan vain tarvittaessa, ja tarjoa tapa tehdä pyyntö ilman allekirjoitusta.
       *[proof] Jätä vaatimus pois tai lisää kohta [[rights-request]], jossa on helpompi tapa käyttää samoja oikeuksia. Jos varmistat henkilöllisyyden vain silloin, kun siihen on syytä, kirjoita: identity = ["when-needed"]
    }

RG013 = Vastausaika ei ole yksi kuukausi
    .message = { $case ->
        [too-long] { $period ->
            [0] Tässä tekstissä vastausaika on yli kuukausi.
           *[other] Vastausaika on pidempi kuin kuukausi: { $period }.
        }
       *[other] { $period ->
            [0] Tässä tekstissä vastausaika on päivinä. Lain mukaan se on yksi kuukausi, ja helmikuulle osuva kuukausi on tätä lyhyempi.
           *[other] Vastausaika on päivinä: { $period }. Lain mukaan se on yksi kuukausi, ja helmikuulle osuva kuukausi on tätä lyhyempi.
        }
    }
    .why = Pyyntöön on vastattava ilman aiheetonta viivytystä ja viimeistään kuukauden kuluttua sen vastaanottamisesta, tulipa pyyntö missä muodossa tahansa. Aikaa voi jatkaa kahdella kuukaudella vain, jos pyyntöjä on paljon tai ne ovat monimutkaisia, ja syy on kerrottava ensimmäisen kuukauden aikana.
    .help = Kirjoita ajaksi yksi kuukausi: response-time = "P1M". Jos mainitset jatkoajan, kerro siitä tekstissä.

RG014 = Oikeutta on kavennettu
    .message = { $case ->
        [limit] Laki ei rajoita oikeuksia näin: ”{ $what }”. Rajoitus koskee näitä: { $rights }.
        [own-limit] Ei ole selvää, salliiko laki tämän rajoituksen: ”{ $what }”. Se koskee näitä: { $rights }.
       *[groups] Oikeus on vain osalla rekisteröidyistä: { $rights }. Ulkopuolelle jää: { $what }.
    }
    .why = Oikeuksia saa rajoittaa vain niin kuin tietosuoja-asetus tai muu laki rajoittaa niitä. Jos seloste kertoo oikeudet todellista suppeampina, ihmiset jättävät käyttämättä oikeuksia, jotka heillä on.
    .help = { $case ->
        [limit] Poista rajoitus tai siirrä ne oikeudet, joita laki rajoittaa näin, omaksi kohdakseen.
        [own-limit] Tarkista, mikä laki sallii rajoituksen. Jos se vastaa jotakin sanaston rajoitusta, nimeä tämä termin otsikkorivin alla, esimerkiksi: broader = "legal-retention". Muussa tapauksessa nimeä siellä oikeudet, joita laki näin rajoittaa: lawful-for = ["erasure"]. Jos mikään laki ei salli rajoitusta, poista se.
       *[groups] Poista rivi ”data-subjects”, niin oikeus on kaikilla, tai lisää puuttuvat ryhmät.
    }

RG015 = Oikeuksien käyttötapa puuttuu
    .message = { $case ->
        [none] { $rights ->
            [0] Seloste ei kerro, minne oikeuksia koskevan pyynnön voi lähettää.
           *[other] Seloste ei kerro, minne näitä oikeuksia koskevan pyynnön voi lähettää: { $rights }.
        }
        [some] Seloste kertoo, minne pyyntöjä voi lähettää, mutta ei kaikkien oikeuksien osalta. Puuttuu: { $rights }.
       *[paper] Seloste ei kerro sähköistä tapaa lähettää pyyntö.
    }
    .why = { $case ->
        [paper] Rekisterinpitäjän on tehtävä oikeuksien käyttäminen helpoksi. Tietosuoja-asetuksen johdanto-osan mukaan pyynnöt pitäisi voida esittää sähköisesti, varsinkin kun tietoja käsitellään sähköisesti.
       *[other] Rekisterinpitäjän on tehtävä oikeuksien käyttäminen helpoksi. Vakiintunut käytäntö on kertoa selosteessa, minne ja miten pyyntö tehdään.
    }
    .help = { $case ->
        [none] Lisää kohta [[rights-request]] ja siihen sellaisen yhteyspisteen tunniste, jolla on sähköposti- tai muu osoite, esimerkiksi "controller". Ilman avainta ”rights” kohta koskee kaikkia oikeuksia ja ilman avainta ”by” kaikkia tapoja ottaa yhteyspisteeseen yhteyttä.
        [some] Lisää puuttuvia oikeuksia varten uusi kohta [[rights-request]] tai poista rivi ”rights”, niin kohta koskee kaikkia oikeuksia.
       *[paper] Lisää yhteystietoon sähköpostiosoite tai verkkolomake ja kohtaan sähköinen tapa, esimerkiksi: by = ["post", "email"]
    }
    .snippet = { $case ->
        [none]
            {"[["}rights-request]]
            contact = ""
       *[other] {""}
    }

RG016 = Lain antama oikeus kielletään
    .message = { $case ->
        [always] Selosteen mukaan tätä oikeutta ei ole: { $right }. Laki antaa sen oikeusperusteesta riippumatta.
        [marketing] Selosteen mukaan tätä oikeutta ei ole: { $right }. Tietojen käyttötarkoituksena on kuitenkin ”{ $reason }”.
        [extent] Selosteen mukaan tätä oikeutta ei ole lainkaan: { $right }.
       *[basis] Selosteen mukaan tätä oikeutta ei ole: { $right }. Se seuraa kuitenkin oikeusperusteesta ”{ $reason }”.
    }
    .why = { $case ->
        [extent] Lakisääteinen velvoite tai yleistä etua koskeva tehtävä poistaa oikeuden vain siltä osin kuin käsittely on sitä varten tarpeen. Liian kauan tai lainvastaisesti säilytetyt tiedot on silti poistettava.
       *[other] Rekisteröidylle on kerrottava oikeudet, jotka hänellä on. Jos seloste kieltää niistä jonkin, se jää käyttämättä.
    }
    .help = { $case ->
        [always] Poista rivi ”status” tai siirrä oikeus kohtaan, jossa riviä ei ole. Jos oikeutta ei ole kansallisen lain vuoksi, nimeä laki: laws = ["…"]
        [marketing] Poista rivi ”status” tai siirrä oikeus kohtaan, jossa riviä ei ole.
        [extent] Kerro, kuinka pitkälle kielto ulottuu: limited-by = ["legal-retention"], nimeä laki avaimessa ”laws” tai lisää virke avaimeen ”text”.
       *[basis] Poista rivi ”status” tai siirrä oikeus kohtaan, jossa riviä ei ole. Jos oikeutta ei ole vain joidenkin tarkoitusten osalta, nimeä ne: purposes = ["…"]. Jos oikeutta ei ole kansallisen lain vuoksi, nimeä laki: laws = ["…"]
    }

RG017 = Maksu pyynnöstä
    .message = { $case ->
        [yearly] Tämän tekstin mukaan pyyntö on maksuton vain kerran vuodessa.
        [not-free] Selosteen mukaan pyyntö ei ole maksuton, eikä siihen ole annettu syytä, jonka laki hyväksyy.
       *[fee] Selosteessa pyydetään maksua, jota ei ole rajattu perusteettomiin tai kohtuuttomiin pyyntöihin eikä lisäjäljennöksiin.
    }
    .why = { $law ->
        [FI] Pyynnöt ovat maksuttomia. Maksun saa periä vain, jos pyyntö on ilmeisen perusteeton tai kohtuuton, varsinkin kun pyyntöjä esitetään toistuvasti, sekä samojen tietojen lisäjäljennöksistä. Rajaus yhteen kertaan vuodessa on peräisin kumotusta henkilötietolaista.
       *[other] Pyynnöt ovat maksuttomia. Maksun saa periä vain, jos pyyntö on ilmeisen perusteeton tai kohtuuton, varsinkin kun pyyntöjä esitetään toistuvasti, sekä samojen tietojen lisäjäljennöksistä.
    }
    .help = { $case ->
        [yearly] Poista rajaus ja kirjoita otsikkorivin [[rights-request]] alle: free = true
        [not-free] Kirjoita: free = true. Jos perusteettomasta tai kohtuuttomasta pyynnöstä voidaan periä maksu, kerro se sanoin: fee = "…"
       *[fee] Poista maksu tai kerro, että se koskee vain ilmeisen perusteettomia tai kohtuuttomia pyyntöjä tai lisäjäljennöksiä.
    }

RG018 = Oikeudelle ei ole perustetta
    .message = { $case ->
        [portability] Seloste mainitsee oikeuden siirtää tiedot järjestelmästä toiseen, mutta mikään sen oikeusperusteista ei anna sitä.
       *[withdrawal] Seloste mainitsee oikeuden peruuttaa suostumus, mutta ei suostumusta, jonka voisi peruuttaa.
    }
    .why = { $case ->
        [portability] Oikeus on olemassa vain silloin, kun käsittely perustuu suostumukseen tai sopimukseen. Oikeus, jota ei voi käyttää, johtaa lukijaa harhaan.
       *[withdrawal] Suostumuksen voi peruuttaa vain silloin, kun käsittely perustuu siihen. Oikeus, jota ei voi käyttää, johtaa lukijaa harhaan.
    }
    .help = { $case ->
        [portability] Poista "portability" luettelosta ”terms”. Jos jokin käsittely perustuukin suostumukseen tai sopimukseen, korjaa sen sijaan kyseisen tarkoituksen oikeusperuste.
       *[withdrawal] Poista "withdraw-consent" luettelosta ”terms”. Jos jokin käsittely perustuukin suostumukseen, korjaa sen sijaan kyseisen tarkoituksen oikeusperuste.
    }

RG020 = Pyynnössä vaaditaan henkilötunnus
    .message = { $case ->
        [text] Tekstin mukaan pyynnössä on oltava henkilötunnus.
       *[stated] Pyynnön tekijän henkilöllisyys varmistetaan aina henkilötunnuksella.
    }
    .why = Henkilöllisyyden varmistamiseksi saa pyytää lisätietoja vain, jos on perusteltua aihetta epäillä henkilöllisyyttä, ja silloinkin vain tarpeelliset.
    .help = Pyydä sitä, mitä henkilöstä jo tiedetään, kuten sähköpostiosoitetta tai asiakasnumeroa, ja muuta vain epäselvissä tapauksissa. Henkilötunnusta ei pidä lähettää sähköpostilla. Jos tunnus pyydetään vain tarvittaessa, kirjoita: identity = ["when-needed", "identity-code"]

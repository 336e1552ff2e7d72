### Findings on purposes and legal bases. What the parts of a message are, and how values come in: findings.ftl.

PB001 = Käsittelyn tarkoitus puuttuu
    .message = { $case ->
        [no-table] Seloste ei kerro, mihin henkilötietoja käytetään: siinä ei ole kohtaa [[purpose]].
       *[other] Tässä kohdassa ei ole tarkoitusta: siitä puuttuvat sekä ”terms” että ”text”.
    }
    .why = Rekisteröidylle on kerrottava jokainen tarkoitus, johon hänen tietojaan käytetään. Siitä riippuvat oikeusperuste, säilytysaika ja monet oikeudet.
    .help = { $case ->
        [no-table] Lisää kohta [[purpose]], joka kertoo, mihin tietoja käytetään ja millä oikeusperusteella. Tarkoitukset, joilla on sama peruste, voivat olla samassa kohdassa: terms = ["billing", "customer-service"]
       *[other] Kirjoita, mihin tietoja käytetään: terms = ["…"]. Jos kohtaa ei tarvita, poista se.
    }
    .snippet = { $case ->
        [no-table]
            {"["}[purpose]]
            terms = [""]
            basis = [""]
       *[other] terms = [""]
    }

PB002 = Oikeusperuste puuttuu
    .message = { $case ->
        [purpose] { $purposes ->
            [0] Tästä kohdasta puuttuu oikeusperuste.
           *[other] Oikeusperuste puuttuu: { $purposes }.
        }
       *[other] Seloste ei kerro, millä oikeusperusteella tietoja käsitellään.
    }
    .why = Rekisteröidylle on kerrottava jokaisen tarkoituksen oikeusperuste, ja hänen oikeutensa riippuvat siitä. Perusteita on kuusi: suostumus, sopimus, lakisääteinen velvoite, elintärkeät edut, yleistä etua koskeva tehtävä tai julkisen vallan käyttö ja oikeutettu etu.
    .help = { $case ->
        [purpose] Päätä, mikä kuudesta perusteesta on oikea, ja kirjoita se tähän: ”consent”, ”contract”, ”legal-obligation”, ”vital-interests”, ”public-task” tai ”legitimate-interests”. Tarkoitukset, joilla on eri perusteet, tarvitsevat omat kohtansa. Kaikille yhteinen peruste voi olla kerran otsikkorivin [legal-basis] alla.
        [no-basis] Päätä, mikä kuudesta perusteesta on oikea, ja kirjoita se tähän: ”consent”, ”contract”, ”legal-obligation”, ”vital-interests”, ”public-task” tai ”legitimate-interests”. Vielä parempi on antaa peruste jokaisessa kohdassa [[purpose]].
       *[other] Päätä, mikä kuudesta perusteesta on oikea, ja kirjoita se jokaiseen kohtaan [[purpose]] tai kerran kaikille otsikkorivin [legal-basis] alle: ”consent”, ”contract”, ”legal-obligation”, ”vital-interests”, ”public-task” tai ”legitimate-interests”.
    }
    .snippet = { $case ->
        [no-table]
            {"["}legal-basis]
            basis = [""]
       *[other] basis = [""]
    }

PB003 = Perustelu ei ole oikeusperuste
    .message = { $case ->
        [connection] Perusteluna on kumotun henkilötietolain ”asiallinen yhteys”.
        [which] Oikeusperusteita on useita, eikä niiden rinnalla oleva teksti näytä, mitä niistä se selittää.
        [cited] Perustelussa viitataan lakiin, mutta siitä ei selviä, mitä kuudesta oikeusperusteesta tarkoitetaan.
       *[other] Tässä annettu perustelu ei ole mikään kuudesta oikeusperusteesta.
    }
    .why = Rekisteröidylle on kerrottava oikeusperuste, ja hänen oikeutensa riippuvat siitä. Asiakassuhde, jäsenyys tai käytännön tarve on syy mutta ei oikeusperuste.
    .help = { $case ->
        [connection] Poista sanat tai kerro, mitä kuudesta oikeusperusteesta tarkoitetaan, ja kirjoita se avaimeen ”basis”.
        [which] Tee jokaisesta tarkoituksesta oma kohta, jossa on sen peruste, tai nimeä peruste tekstissä.
        [cited] Nimeä peruste ja merkitse laki avaimeen ”laws”. Jos laki velvoittaa teitä, kirjoita: basis = ["legal-obligation"]. Jos se antaa teille tehtävän tai julkista valtaa, kirjoita: basis = ["public-task"]
       *[other] Päätä, mitä oikeusperustetta tarkoitetaan, ja kirjoita se avaimeen ”basis”. Sen, mitä sopimus henkilön kanssa edellyttää, perusteena voi olla ”contract”; suhde, johon ei kuulu sopimusta, perustuu usein oikeutettuun etuun eli ”legitimate-interests”. Sanat voivat jäädä avaimeen ”text”.
    }

PB004 = Perusteita ei ole yhdistetty tarkoituksiin
    .message = { $case ->
        [entry] Tässä on { $bases } oikeusperustetta ja { $purposes } tarkoitusta: selosteesta ei näy, mikä peruste koskee mitäkin tarkoitusta.
       *[other] Koko rekisterillä on { $bases } oikeusperustetta ja { $purposes } tarkoitusta: selosteesta ei näy, mikä peruste koskee mitäkin tarkoitusta.
    }
    .why = Oikeudet riippuvat perusteesta: suostumuksen voi peruuttaa, ja oikeutettuun etuun perustuvaa käsittelyä voi vastustaa. Lukija tietää oikeutensa vain, jos hän näkee, mikä peruste kullakin tarkoituksella on.
    .help = { $case ->
        [entry] Tee tarkoituksesta, jolla on oma perusteensa, oma kohta [[purpose]]. Jos jokainen peruste todella koskee jokaista tarkoitusta, kerro se avaimessa ”text”.
       *[other] Kirjoita ”basis” jokaiseen kohtaan [[purpose]] tämän sijasta. Tarkoitukset, joilla on sama peruste, voivat olla samassa kohdassa.
    }

PB005 = Oikeutettua etua ei ole nimetty
    .message = { $case ->
        [purpose] { $purposes ->
            [0] Oikeusperusteena on tässä oikeutettu etu, mutta seloste ei kerro, mikä se on.
           *[other] Oikeusperusteena on tässä oikeutettu etu, mutta seloste ei kerro, mikä se on. Asia koskee: { $purposes }.
        }
       *[other] Rekisterin oikeusperusteena on oikeutettu etu, mutta seloste ei kerro, mikä se on.
    }
    .why = Kun käsittely perustuu oikeutettuun etuun, rekisteröidylle on kerrottava, mikä etu on ja kenen. Muuten hän ei voi arvioida, vastustaako käsittelyä.
    .help = Kerro virkkeellä selosteen jokaisella kielellä, mitä hyötyä käsittelystä on teille tai jollekulle muulle ja miksi se on tärkeää: interests-text.fi = "…". Jos jokin sanaston tarkoitus kertoo kaiken, sen tunniste riittää: interests = ["debt-collection"]

PB006 = Lakisääteisen velvoitteen laki puuttuu
    .message = { $case ->
        [purpose] { $purposes ->
            [0] Oikeusperusteena on tässä lakisääteinen velvoite, mutta seloste ei kerro, missä laissa siitä säädetään.
           *[other] Oikeusperusteena on tässä lakisääteinen velvoite, mutta seloste ei kerro, missä laissa siitä säädetään. Asia koskee: { $purposes }.
        }
        [elsewhere] Oikeusperusteena on tässä lakisääteinen velvoite. Seloste nimeää lain muualla, mutta ei tämän velvoitteen perustana: { $act }.
       *[other] Rekisterin oikeusperusteena on lakisääteinen velvoite, mutta seloste ei kerro, missä laissa siitä säädetään.
    }
    .why = Tällainen velvoite voi tulla vain lainsäädännöstä. Kun laki nimetään, rekisteröity tietää, mikä velvoite on, ja voi tarkistaa sen.
    .help = { $case ->
        [elsewhere] Jos velvoite on tässä laissa, lisää tähän: laws = ["{ $id }"]. Jos se on muussa laissa, nimeä se.
       *[other] Lisää laki, ja jos tiedät, myös luku ja pykälä: laws = ["accounting-act/2:10"]. Laki, joka sanastosta puuttuu, määritellään otsikkorivillä [vocabulary.law.new-id], jossa on sanan ”new-id” tilalla oma tunniste.
    }

PB007 = Tarkoitukset jäävät avoimiksi
    .message = { $case ->
        [caveat] Tarkoitusten luettelo on merkitty epätäydelliseksi: ”not-exhaustive”.
        [term] Tämä tarkoitus ei kerro tarkasti, mihin tietoja käytetään: { $purpose }.
        [words] Tämän oman termin sanat jättävät avoimeksi, mihin tietoja käytetään.
       *[other] Tämä teksti jättää avoimeksi, mihin muuhun tietoja käytetään.
    }
    .why = Tarkoitusten on oltava nimenomaisia ja täsmällisiä, eikä tietoja saa käyttää niiden kanssa yhteensopimattomiin tarkoituksiin. ”Muut vastaavat tarkoitukset” ei kerro lukijalle mitään.
    .help = { $case ->
        [caveat] Lisää puuttuvat tarkoitukset ja poista ”not-exhaustive”.
        [term] Nimeä ne käyttötarkoitukset, joita termi koskee. Jos muita ei ole, poista se.
        [words] Nimeä termin sanoissa ne käyttötarkoitukset, joita se koskee. Jos muita ei ole, poista se.
       *[other] Nimeä muut käyttötarkoitukset, sanaston termeinä jos niitä on, ja poista avoimeksi jättävät sanat tekstistä.
    }

PB008 = Suostumus mainitaan, mutta ei oikeusperusteena
    .message = { $case ->
        [data] Rekisterissä on suostumuksia tai lupia (”{ $trace }”), mutta minkään tarkoituksen oikeusperusteena ei ole suostumus.
       *[other] Tässä on ehtona suostumus tai lupa (”{ $trace }”), mutta minkään tarkoituksen oikeusperusteena ei ole suostumus.
    }
    .why = Jos tietoja käsitellään suostumuksella, rekisteröidylle on kerrottava se ja se, että suostumuksen voi peruuttaa milloin tahansa. Jos peruste on muu, puhe suostumuksesta johtaa harhaan.
    .help = Jos jokin tarkoitus perustuu suostumukseen, anna sille oma kohta [[purpose]], jossa on basis = ["consent"], ja kerro oikeudesta peruuttaa suostumus kohdassa [[right]]: terms = ["withdraw-consent"]. { $case ->
        [data] Jos mikään ei perustu siihen ja rekisterissä on vain kieltoja, määrittele niille oma termi: [vocabulary.data.new-id], jossa on broader = "marketing-permissions"
       *[other] Jos laki asettaa suostumuksen jonkin ehdoksi eikä se ole oikeusperuste, nimeä laki avaimessa ”laws” ja kirjaa syy otsikkorivin [accepted-gaps] alle: PB008 = "…". Muuten poista maininta suostumuksesta tästä.
    }

PB009 = Sähköinen markkinointi ilman suostumusta
    .message = Tämä on sähköistä suoramarkkinointia, mutta sen oikeusperusteena ei ole suostumus: { $purpose }.
    .why = { $law ->
        [FI] Suomessa markkinointiin yksityishenkilöille sähköpostilla, tekstiviestillä tai soittoautomaatilla tarvitaan suostumus etukäteen (laki 917/2014, 200 §). Poikkeukset koskevat myyjän omien samankaltaisten tuotteiden markkinointia omille asiakkaille sekä markkinointia yrityksille (202 §).
       *[other] Markkinointiin yksityishenkilöille sähköpostilla, tekstiviestillä tai soittoautomaatilla tarvitaan yleensä suostumus etukäteen. Poikkeus koskee myyjän omien samankaltaisten tuotteiden markkinointia omille asiakkaille.
    }
    .help = Jos pyydätte suostumuksen, anna markkinoinnille oma kohta: basis = ["consent"]. Jos jokin poikkeus sopii, kerro avaimessa ”text”, ketä ja mitä markkinointi koskee, ja kirjaa syy otsikkorivin [accepted-gaps] alle: PB009 = "…"

PB010 = Arkaluonteisten tietojen käsittelyn edellytys puuttuu
    .message = { $case ->
        [not-for-criminal] Tässä annettu edellytys koskee erityisiä henkilötietoryhmiä. Se ei voi oikeuttaa käsittelemään tietoja rikostuomioista tai rikkomuksista: { $data }.
        [special] Nämä tiedot kuuluvat erityisiin henkilötietoryhmiin, mutta seloste ei kerro, mikä oikeuttaa käsittelemään niitä: { $data }.
        [wrong-condition] Tässä annettu edellytys koskee tietoja rikoksista. Se ei voi oikeuttaa käsittelemään tätä: { $data }.
       *[other] Nämä tiedot koskevat rikostuomioita tai rikkomuksia, mutta seloste ei kerro, mikä oikeuttaa käsittelemään niitä: { $data }.
    }
    .why = { $case ->
        [not-for-criminal] Tällaisia tietoja saa käsitellä vain viranomaisen valvonnassa tai kun laki sen sallii. EU:n tietosuojaviranomaisten ohjeiden (WP260) mukaan tämä kerrotaan oikeusperusteen rinnalla.
        [criminal] Tällaisia tietoja saa käsitellä vain viranomaisen valvonnassa tai kun laki sen sallii. EU:n tietosuojaviranomaisten ohjeiden (WP260) mukaan tämä kerrotaan oikeusperusteen rinnalla.
       *[other] Tietoja terveydestä, uskonnosta, ammattiliiton jäsenyydestä ja muusta sellaisesta saa käsitellä vain jollakin 9 artiklan 2 kohdan kymmenestä edellytyksestä. EU:n tietosuojaviranomaisten ohjeiden (WP260) mukaan edellytys kerrotaan oikeusperusteen rinnalla.
    }
    .help = { $case ->
        [not-for-criminal] Kirjoita tieto aaltosulkeisiin ja sille edellytys: {"{"} term = "…", condition = "official-authority-or-law" {"}"}. Jos kumpikaan ei täyty, tietoa ei saa käsitellä.
        [criminal] Kirjoita tieto aaltosulkeisiin ja sille edellytys: {"{"} term = "…", condition = "official-authority-or-law" {"}"}. Jos kumpikaan ei täyty, tietoa ei saa käsitellä.
       *[other] Kirjoita tieto aaltosulkeisiin ja sille edellytys: {"{"} term = "…", condition = "explicit-consent" {"}"}. Muut edellytykset ovat "employment-social-law" ({ condition_employment-social-law }); "vital-interests" ({ condition_vital-interests }); "non-profit-body" ({ condition_non-profit-body }); "made-public" ({ condition_made-public }); "legal-claims" ({ condition_legal-claims }); "substantial-public-interest" ({ condition_substantial-public-interest }); "health-care" ({ condition_health-care }); "public-health" ({ condition_public-health }); "archiving-research" ({ condition_archiving-research }).
    }

PB014 = Markkinointi muiden hyväksi
    .message = Tietoja käytetään myös muiden, kuten yhteistyökumppanien tai konserniyhtiöiden, markkinointiin.
    .why = Markkinointi muiden hyväksi on oma tarkoituksensa, jota rekisteröity ei rekisterinpitäjältä odota. Se tarvitsee oman oikeusperusteensa, ja jokainen, joka saa sitä varten tietoja, on vastaanottaja.
    .help = Tarkista, että oikeusperuste kattaa myös tämän markkinoinnin; usein tarvitaan suostumus. Anna sille oma kohta [[purpose]] perusteineen, ja nimeä tietojen saajat kohdassa [[recipient]].

PB015 = Tietoja siirtyy rekisteristä toiseen
    .message = { $case ->
        [moves-to] Tietoja siirtyy toiseen rekisteriin.
        [comes-from] Tietoja tulee toisesta rekisteristä.
        [source] Tietoja tulee toisesta rekisteristä: { $source }.
       *[other] Tämän tekstin mukaan tietoja siirtyy rekisteristä toiseen.
    }
    .why = Jos tietoja käytetään muuhun tarkoitukseen kuin siihen, jota varten ne on kerätty, rekisteröidylle on kerrottava siitä etukäteen. Uuden tarkoituksen on sovittava yhteen alkuperäisen kanssa, jollei se perustu suostumukseen tai lakiin.
    .help = { $linked ->
        [yes] Tarkista, että linkitetty seloste kertoo uuden tarkoituksen ja sen oikeusperusteen ja että asiasta kerrotaan ennen kuin tietoja käytetään siihen. Jos kaikki on kunnossa, kirjaa se otsikkorivin [accepted-gaps] alle: PB015 = "…"
       *[no] Tarkista, että rekisteröidyille on kerrottu uudesta tarkoituksesta ja että se sopii yhteen alkuperäisen kanssa tai että se perustuu suostumukseen tai lakiin. Lisää linkki toisen rekisterin selosteeseen kohdassa [[related-notice]]. Jos kaikki on kunnossa, kirjaa se otsikkorivin [accepted-gaps] alle: PB015 = "…"
    }

PB017 = Viranomaisen oikeutettu etu
    .message = Rekisterinpitäjä on viranomainen, mutta tässä oikeusperusteena on oikeutettu etu.
    .why = Oikeutettu etu ei ole peruste käsittelylle, jota viranomainen tekee tehtäviensä yhteydessä. Viranomainen voi vedota siihen vain tehtäviensä ulkopuolella.
    .help = Jos rekisterinpitäjä ei ole viranomainen, kirjoita otsikkorivin [controller] alle: kind = "company". Jos käsittely kuuluu viranomaisen tehtäviin, peruste on tavallisesti ”public-task” tai ”legal-obligation”; nimeä laki avaimessa ”laws”. Jos se ei kuulu niihin, kirjaa syy otsikkorivin [accepted-gaps] alle: PB017 = "…"

PB018 = Muu kuin suostumus tulkitaan suostumukseksi
    .message = { $case ->
        [give] Tekstissä suostumukseksi tulkitaan tietojen antaminen, vastaaminen tai osallistuminen: ”{ $words }”.
        [policy] Tekstissä lukija hyväksyy tietosuojaa koskevan asiakirjan: ”{ $words }”.
        [deemed] Tekstissä suostumukseksi sanotaan jotakin, mikä ei ole suostumus: ”{ $words }”.
       *[use] Tekstissä suostumukseksi tulkitaan palvelun käyttö, rekisteröityminen tai ostaminen: ”{ $words }”.
    }
    .why = { $case ->
        [policy] Suostumus annetaan selvällä teolla yhtä tarkoitusta varten, vapaasti ja muista asioista erillään. Tietosuojaselostetta kenenkään ei tarvitse hyväksyä: se on tiedoksi.
       *[other] Suostumus annetaan selvällä teolla yhtä tarkoitusta varten, vapaasti ja muista asioista erillään. Sen voi peruuttaa milloin tahansa, eikä sitä saa vaatia muun asian ehtona.
    }
    .help = { $case ->
        [policy] Poista virke tai kirjoita, että seloste on vain tiedoksi. Jos jokin tarkoitus perustuu suostumukseen, kerro sen kohdalla, miten suostumus pyydetään.
       *[other] Jos tarkoitus perustuu suostumukseen, kerro, miten se pyydetään, esimerkiksi valintaruudulla. Jos se perustuu muuhun, kuten sopimukseen, kirjoita se perusteeksi ja poista virke.
    }

PB019 = Lapsen suostumuksen antajaa ei kerrota
    .message = { $case ->
        [among] Ryhmissä on lapsia ja jokin tarkoitus perustuu suostumukseen, mutta seloste ei kerro, kuka sen lapsen puolesta antaa.
       *[direct] Lasten tietoja käsitellään suostumuksella, mutta seloste ei kerro, kuka sen antaa.
    }
    .why = Lapsille verkossa tarjottavissa palveluissa lapsi voi itse suostua siitä iästä alkaen, josta kansallisessa laissa säädetään (13–16 vuotta). Sitä nuoremman puolesta suostuu huoltaja, ja rekisterinpitäjän on kohtuullisin keinoin tarkistettava se. Muualla asian ratkaisee kansallinen laki huollosta.
    .help = Kerro avaimessa ”text”, minkä ikäinen suostuu itse ja miten huoltajan suostumus pyydetään, tai lisää otsikkorivi [children] ja sen alle ”guardian”. Jos rekisterissä on myös huoltajia, lisää heidät ryhmiin.

PB020 = Työntekijöiden suostumus
    .message = { $case ->
        [must] Suostumus on tämän ryhmän tietojen käsittelyperuste, vaikka tarkoitus tai seloste ei jätä valinnanvaraa: { $groups }.
       *[may] Suostumus on tämän ryhmän tietojen käsittelyperuste: { $groups }.
    }
    .why = Suostumuksen on oltava vapaa. Työntekijä tai työnhakija voi harvoin kieltäytyä pelkäämättä seurauksia, joten EU:n tietosuojaviranomaiset pitävät tällaista suostumusta yleensä ongelmallisena (ohjeet 05/2020, kohdat 21–23). Kansallinen työlainsäädäntö voi rajoittaa sen käyttöä vielä enemmän.
    .help = Tarkista, perustuuko käsittely työsopimukseen, lakiin vai oikeutettuun etuun. Jos kieltäytyä todella voi ilman seurauksia, kerro se avaimessa ”text”.

XC011 = Ryhmällä tai tiedoilla ei ole tarkoitusta
    .message = { $case ->
        [data] Mikään tarkoitus ei koske näitä tietoja: { $names }.
       *[group] Mikään tarkoitus ei koske tätä ryhmää: { $names }.
    }
    .why = Jokaisen on saatava tietää, mihin hänen tietojaan käytetään, eikä tietoja saa säilyttää ilman tarkoitusta.
    .help = { $case ->
        [data] Lisää tiedot siihen tarkoitukseen, johon ne kuuluvat, tai poista ne.
       *[group] Lisää ryhmä siihen tarkoitukseen, johon se kuuluu, tai poista se.
    }

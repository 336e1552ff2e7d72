## Who: the controller, its officer and its contacts

ID002 = Rekisterinpitäjän yhteystiedot puuttuvat
    .message = { $case ->
        [only-contact] Seloste kertoo, miten yhteyshenkilön tai -pisteen tavoittaa, mutta ei, miten itse rekisterinpitäjän tavoittaa.
       *[other] Seloste ei kerro, miten rekisterinpitäjän tavoittaa.
    }
    .why = Rekisteröidylle on annettava rekisterinpitäjän yhteystiedot, jotta hän voi kysyä tiedoistaan ja käyttää oikeuksiaan. Tietosuojavastaavan yhteystiedot eivät korvaa niitä.
    .help = { $case ->
        [only-contact] Lisää otsikkorivin [controller] alle sähköpostiosoite, puhelinnumero tai postiosoite. Jos yhteyspisteen tiedot ovat myös rekisterinpitäjän, kirjoita ne sinnekin.
       *[other] Lisää otsikkorivin [controller] alle ainakin yksi näistä, mieluummin kaksi: sähköpostiosoite, puhelinnumero, postiosoite tai verkkolomake (”web-form”).
    }
    .snippet =
        email = ""
        postal-address = ""

ID003 = Y-tunnus puuttuu
    .message = Rekisterinpitäjän Y-tunnus puuttuu selosteesta: { $name }.
    .why = Y-tunnuksesta lukija näkee, mikä samannimisistä yrityksistä on kyseessä. Tämä on vakiintunut käytäntö: tietosuoja-asetus vaatii kertomaan, kuka rekisterinpitäjä on, mutta ei tunnusta.
    .help = Lisää tunnus saman otsikkorivin alle; löydät sen osoitteesta ytj.fi: business-id = "1234567-1". Jos kyseessä ei ole yritys, kerro sen sijaan, mikä se on: kind = "public-authority" (viranomainen), "association" (yhdistys tai säätiö) tai "natural-person" (luonnollinen henkilö).
    .snippet = business-id = ""

ID005 = Edustaja EU:ssa tai ETA:ssa puuttuu
    .message = { $case ->
        [no-table] Rekisterinpitäjä on EU:n ja ETA:n ulkopuolella, eikä seloste nimeä edustajaa niiden alueella.
       *[other] Otsikkorivi [representative] on paikallaan, mutta se ei kerro, kuka edustaja on.
    }
    .why = EU:n ja ETA:n ulkopuolisella rekisterinpitäjällä, joka tarjoaa siellä oleville ihmisille tavaroita tai palveluja tai seuraa heidän käyttäytymistään, on yleensä oltava siellä edustaja. Rekisteröidylle on kerrottava, kuka edustaja on ja miten hänet tavoittaa.
    .help = { $case ->
        [no-table] Lisää otsikkorivi [representative] ja sen alle edustajan nimi ja yhteystiedot. Jos rekisterinpitäjällä on EU:ssa tai ETA:ssa toimipaikka, joka osallistuu käsittelyyn, edustajaa ei tarvita: kirjoita syy otsikkorivin [accepted-gaps] alle näin: ID005 = "…"
       *[other] Lisää otsikkorivin alle edustajan nimi ja yhteystiedot.
    }
    .snippet = { $case ->
        [no-table]
            {"["}representative]
            name = ""
            email = ""
       *[other]
            name = ""
            email = ""
    }

ID006 = Tietosuojavastaavan yhteystiedot puuttuvat
    .message = Selosteen mukaan tietosuojavastaava on nimitetty, mutta seloste ei kerro, miten hänet tavoittaa.
    .why = Jos tietosuojavastaava on nimitetty, rekisteröidylle on annettava tämän yhteystiedot. Nimeä laki ei vaadi.
    .help = Lisää otsikkorivin [data-protection-officer] alle vähintään sähköpostiosoite, puhelinnumero tai postiosoite. Jos tietosuojavastaavaa ei olekaan, kirjoita: status = "none"
    .snippet = email = ""

ID007 = Tietosuojavastaavasta ei kerrota
    .message = { $case ->
        [none] Selosteen mukaan tietosuojavastaavaa ei ole, mutta viranomaisella on oltava sellainen.
        [in-contact] Tätä yhteystietoa sanotaan tietosuojavastaavaksi, mutta se ei ole otsikkorivin [data-protection-officer] alla.
        [no-status] Otsikkorivi [data-protection-officer] on paikallaan, mutta se ei kerro, onko tietosuojavastaava nimitetty.
       *[other] Seloste ei kerro, onko tietosuojavastaava nimitetty.
    }
    .why = { $who ->
        [authority] Viranomaisella on oltava tietosuojavastaava, ja rekisteröidylle on kerrottava, miten hänet tavoittaa.
       *[other] Jos tietosuojavastaava on nimitetty, rekisteröidylle on kerrottava, miten hänet tavoittaa. Jos tietosuojavastaavaa ei ole, laki ei vaadi kertomaan siitä, mutta silloin lukija ei näe, onko asiaa harkittu. Yhteyshenkilö ei ole tietosuojavastaava.
    }
    .help = { $case ->
        [none] Nimittäkää tietosuojavastaava (viranomaisilla voi olla yhteinen) ja kirjoittakaa tähän hänen yhteystietonsa rivin status = "none" sijaan. Ilman tietosuojavastaavaa voi olla vain tuomioistuin lainkäyttötehtävässään. Jos rekisterinpitäjä ei ole viranomainen, kirjoita otsikkorivin [controller] alle: kind = "company"
        [in-contact] Muuta otsikkoriviksi [data-protection-officer]. Jos selosteessa viitataan tähän yhteystietoon sen tunnisteella, kirjoita sinne "data-protection-officer".
       *[other] { $who ->
            [authority] Kirjoita tietosuojavastaavan yhteystiedot otsikkorivin [data-protection-officer] alle.
           *[other] Kirjoita tietosuojavastaavan yhteystiedot otsikkorivin [data-protection-officer] alle. Jos tietosuojavastaavaa ei ole, kirjoita sinne: status = "none"
        }
    }
    .snippet = { $case ->
        [in-contact] {""}
        [none] {""}
        [no-status] email = ""
       *[other]
            {"["}data-protection-officer]
            email = ""
    }

ID008 = Tietosuojavastaavalla ei ole sähköpostia eikä verkkolomaketta
    .message = Tietosuojavastaavaa ei tavoita sähköpostilla eikä verkkolomakkeella.
    .why = Kuka tahansa saa ottaa tietosuojavastaavaan yhteyttä tietojensa ja oikeuksiensa vuoksi, ja sen on hyvä olla helppoa. Laki vaatii yhteystiedot mutta ei määrää, millaiset.
    .help = Lisää sähköpostiosoite, joka on tehtävän eikä henkilön oma: email = "tietosuojavastaava@example.com". Tai lisää lomakkeen osoite: web-form = "https://www.example.com/tietosuoja"
    .snippet = email = ""

ID009 = Faksinumero
    .message = { $case ->
        [only] Faksinumero ”{ $value }” on ainoa keino ottaa yhteyttä.
       *[other] Selosteessa on faksinumero ”{ $value }”.
    }
    .why = Rekisterinpitäjän on helpotettava oikeuksien käyttämistä. Faksin pystyy enää harva lähettämään, eikä faksi ole turvallinen tapa lähettää henkilötietoja.
    .help = { $case ->
        [only] Lisää sähköpostiosoite, verkkolomake tai postiosoite ja poista faksinumero.
       *[other] Poista faksinumero. Muut yhteystiedot riittävät.
    }

ID010 = Rekisterinpitäjän asemaa on rajattu
    .message = { $case ->
        [qualifier] Seloste rajaa rekisterinpitäjän asemaa sanoilla ”{ $words }”.
        [acts-for] Selosteen mukaan rekisterinpitäjä toimii muiden puolesta: { $others }.
       *[other] Tekstissä on asema, jota tietosuoja-asetus ei tunne: ”{ $words }”.
    }
    .why = Rekisterinpitäjä on se, joka päättää yksin tai yhdessä muiden kanssa, miksi ja miten henkilötietoja käsitellään. Se, joka ei päätä vaan toimii vain toisen puolesta, on henkilötietojen käsittelijä. Rekisteröidylle on kerrottava, kuka hänelle vastaa.
    .help = { $case ->
        [words] Kerro, kuka päättää käsittelyn tarkoituksista ja keinoista: se on rekisterinpitäjä; jos useat päättävät yhdessä, ne ovat yhteisrekisterinpitäjiä. Se, joka vain käsittelee tietoja näiden lukuun, on henkilötietojen käsittelijä.
       *[other] Selvitä, kuka päättää käsittelyn tarkoituksista ja keinoista. Jos tämä rekisterinpitäjä päättää, poista ”qualifier” ja ”acts-for”. Jos useat päättävät yhdessä, nimeä muut otsikkorivin [[joint-controller]] alla. Jos päättäjä on joku muu, kirjoita sen tiedot otsikkorivin [controller] alle.
    }

ID011 = Toisen yrityksen rekisteri
    .message = { $case ->
        [belongs-to] Selosteen mukaan rekisteri on muun kuin rekisterinpitäjän: ”{ $name }”.
       *[other] Rekisterin nimessä on ”{ $name }”, joka ei ole rekisterinpitäjä.
    }
    .why = Rekisteröidylle on kerrottava, kuka hänen tiedoistaan päättää. Jos rekisterinpitäjä on yksi yritys ja rekisteri toisen, lukija ei tiedä, kumman puoleen kääntyä, ja yritykset voivat olla yhteisrekisterinpitäjiä.
    .help = Selvitä, kuka päättää käsittelyn tarkoituksista ja keinoista. Jos se on yritys, jonka rekisteri on, kirjoita se otsikkorivin [controller] alle. Jos molemmat päättävät, lisää toinen otsikkorivin [[joint-controller]] alle. Jos rekisterinpitäjä päättää yksin, muuta rekisterin nimi ja poista ”belongs-to”.

ID012 = Yhteisrekisterinpitäjien järjestely puuttuu
    .message = { $case ->
        [no-table] Selosteessa on yhteisrekisterinpitäjiä, mutta se ei kerro, mitä ne ovat sopineet.
       *[other] Otsikkorivin [joint-arrangement] alla ei kerrota, mitä yhteisrekisterinpitäjät ovat sopineet.
    }
    .why = Yhteisrekisterinpitäjien on sovittava, kuka tekee mitäkin, etenkin kuka antaa tiedot rekisteröidyille ja vastaa heidän pyyntöihinsä. Järjestelyn keskeisten osien on oltava rekisteröityjen saatavilla.
    .help = Kirjoita järjestelyn keskeinen sisältö virkkeellä tai kahdella: kuka vastaa pyyntöihin, kuka tiedottaa, kuka huolehtii järjestelmistä. Avaimella ”contact” voit nimetä yhden paikan, johon ottaa yhteyttä.
    .snippet = { $case ->
        [no-table]
            {"["}joint-arrangement]
            essence = ""
       *[other] essence = ""
    }

ID013 = Vain yhden henkilön sähköposti
    .message = Selosteen ainoa sähköpostiosoite, { $value }, on yhden henkilön oma ({ $name }).
    .why = Rekisterinpitäjän on helpotettava oikeuksien käyttämistä. Kun henkilö on poissa tai lähtee, pyynnöt jäävät lukematta, vaikka niihin vastaamisen määräaika kuluu.
    .help = Kirjoita osoite, joka pysyy samana, vaikka ihmiset vaihtuvat, esimerkiksi tietosuoja@example.com, ja anna henkilön lukea sitä.

## Whose data, and which

DC001 = Henkilötietoja ei luetella
    .message = { $case ->
        [external] Seloste ei kerro, mitä henkilötietoja käsitellään, vaikka osa tiedoista saadaan muualta kuin rekisteröidyltä.
       *[other] Seloste ei kerro, mitä henkilötietoja käsitellään.
    }
    .why = { $case ->
        [external] Kun tietoja saadaan muualta, rekisteröidylle on kerrottava, mistä henkilötietoryhmistä on kyse: muuten hän ei voi sitä tietää.
       *[other] Kun kaikki tiedot saadaan rekisteröidyltä itseltään, laki ei vaadi luettelemaan niitä selosteessa. Luetteleminen on vakiintunut käytäntö, sillä lukija haluaa tietää, mitä hänestä tallennetaan, ja luettelo tarvitaan joka tapauksessa selosteeseen käsittelytoimista.
    }
    .help = Luettele tiedot otsikkorivin [[data]] alla, esimerkiksi: terms = ["name", "email-address"]
    .snippet =
        {"["}[data]]
        terms = [""]

DC002 = Rekisteröityjen ryhmiä ei luetella
    .message = Seloste ei kerro, kenen henkilötietoja rekisterissä on.
    .why = Lukijan on voitava päätellä, koskeeko seloste häntä. Tämä on vakiintunut käytäntö: laki vaatii ryhmät selosteeseen käsittelytoimista, ei tähän selosteeseen.
    .help = Luettele ryhmät otsikkorivin [[data-subjects]] alla, esimerkiksi: terms = ["customers", "employees"]
    .snippet =
        {"["}[data-subjects]]
        terms = [""]

DC003 = Henkilötunnuksen käsittelyn peruste puuttuu
    .message = { $case ->
        [law-cited] Henkilötunnuksen käsittelyn perustetta ei kerrota, vaikka jokaisessa tarkoituksessa mainitaan lain pykälä.
       *[other] Seloste ei kerro, millä perusteella henkilötunnusta käsitellään.
    }
    .why = Suomessa henkilötunnusta saa käsitellä vain tietosuojalain 29 §:n perusteilla: suostumuksella, jos käsittelystä säädetään laissa, jos henkilön yksiselitteinen yksilöiminen on tärkeää pykälässä mainitun tehtävän, oikeuden, velvollisuuden tai tutkimuksen vuoksi, sekä eräillä aloilla, kuten luotonannossa, vakuutustoiminnassa, terveydenhuollossa ja palvelussuhdeasioissa.
    .help = Kirjoita peruste termin viereen, esimerkiksi: { "{" } term = "national-identity-code", ground = "law" { "}" }. Muita perusteita ovat esimerkiksi "consent" (suostumus), "rights-and-duties" (oikeudet ja velvollisuudet), "credit-and-collection" (luotonanto ja perintä), "employment" (palvelussuhde) ja "health-care" (terveydenhuolto). Jos mikään peruste ei sovi, henkilötunnusta ei saa käsitellä: jätä se pois rekisteristä.

DC004 = Henkilötunnus markkinointia varten
    .message = Henkilötunnusta käsitellään, vaikka kaikki sitä koskevat tarkoitukset ovat markkinointia, viestintää tai kyselyjä.
    .why = Suomessa henkilötunnusta saa käsitellä vain tietosuojalain 29 §:n perusteilla. Markkinointi ei edellytä, että henkilö yksilöidään yksiselitteisesti, eikä tietoja saa kerätä enempää kuin tarkoitus vaatii.
    .help = Jätä henkilötunnus pois tästä rekisteristä. Jos sillä on muu tarkoitus, joka täältä puuttuu, lisää se. Jos jokin 29 §:n peruste on olemassa, kirjoita se termin viereen: { "{" } term = "national-identity-code", ground = "…" { "}" }

DC005 = Henkilötiedot jätetty avoimiksi
    .message = { $case ->
        [term] Kohta ”{ $term }” ei kerro, mitä tietoja tarkoitetaan.
        [caveat] Selosteen mukaan tämä luettelo henkilötiedoista ei ole täydellinen.
       *[other] Sanat ”{ $words }” jättävät avoimeksi, mitä henkilötietoja käsitellään.
    }
    .why = Rekisteröidyn on voitava nähdä, millaisia tietoja hänestä käsitellään, eikä tietoja saa kerätä enempää kuin tarkoitukset vaativat. Avoin luettelo ei takaa kumpaakaan.
    .help = { $case ->
        [term] Nimeä tiedot. Jos ihmiset saavat kirjoittaa vapaasti, kerro missä, tai anna esimerkkejä: { "{" } term = "other-provided", such-as = ["customer-feedback"] { "}" }
        [caveat] Lisää puuttuvat tiedot ja poista "not-exhaustive" avaimen ”caveat” arvosta.
       *[other] Nimeä tiedot tai poista sanat.
    }

DC006 = Sama tieto kahdesti
    .message = Luettelossa on ”{ $term }”, vaikka sen näkee toisesta tiedosta: { $holder }.
    .why = Vain sellaisia tietoja saa kerätä, joita tarkoitukset vaativat. Sitä, minkä jo tietää, ei tarvitse kysyä.
    .help = Jätä tarpeeton pois. Jos syntymävuosi riittää, henkilötunnus voi jäädä pois.

DC007 = Muita ihmisiä koskevia tietoja
    .message = Kohta ”{ $term }” voi koskea muitakin ihmisiä, eikä seloste nimeä heitä omaksi ryhmäkseen.
    .why = Perheenjäsenillä, edustajilla ja yhteyshenkilöillä on tietoihinsa samat oikeudet. Kun heidän tietonsa saadaan muilta, heillekin on annettava tiedot käsittelystä.
    .help = Lisää ryhmä otsikkorivin [[data-subjects]] alle, esimerkiksi "representatives" (edustajat) tai "guardians" (huoltajat), ja kerro otsikkorivin [[source]] alla, keneltä tiedot saadaan. Jos tiedoista ei voi tunnistaa ketään muuta, mitään ei tarvitse tehdä.

DC008 = ”Arkaluonteinen” ilman sellaisia tietoja
    .message = { $case ->
        [text] Tekstissä on ”{ $words }”, mutta seloste ei luettele erityisiä henkilötietoryhmiä.
       *[other] Näitä tietoja sanotaan arkaluonteisiksi, mutta mikään niistä ei kuulu erityisiin henkilötietoryhmiin.
    }
    .why = Arkaluonteisilla tiedoilla lukija ymmärtää erityiset henkilötietoryhmät: tiedot terveydestä, rodusta tai etnisestä alkuperästä, poliittisista mielipiteistä, uskonnollisesta tai filosofisesta vakaumuksesta, ammattiliiton jäsenyydestä ja seksuaalisesta käyttäytymisestä tai suuntautumisesta sekä geneettiset tiedot ja biometriset tunnistetiedot. Sanojen on hyvä tarkoittaa kaikille samaa.
    .help = { $case ->
        [text] Jos sellaisia tietoja käsitellään, luettele ne otsikkorivin [[data]] alla. Jos ei, käytä muuta sanaa, esimerkiksi ”luottamuksellinen”.
       *[other] Jos sellaisia tietoja käsitellään, luettele ne avaimessa ”terms”. Jos ei, poista rivi.
    }

DC009 = Puhelujen ja viestien välitystiedot
    .message = Rekisterissä on tietoja, joita suojaa viestinnän luottamuksellisuus: { $term }.
    .why = Välitystiedoista näkee, kuka on ollut yhteydessä kehen ja milloin. Suomessa sähköisen viestinnän palveluista annetussa laissa säädetään, kuka niitä saa käsitellä ja mihin; tietosuoja-asetus ei yksin siihen riitä.
    .help = Tarkista, tarvitaanko itse välitystietoja; usein riittää merkintä yhteydenotosta asiakashistoriassa. Jos niitä tarvitaan, mainitse tarkoituksen kohdalla pykälä, joka sen sallii: laws = ["ecs-act/…"]

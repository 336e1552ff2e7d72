### Findings on data subjects and their data. What the parts of a message are, and how values come in: findings.ftl.

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
        [law-cited] Tämän tunnuksen käsittelyn perustetta ei kerrota, vaikka jokaisessa tarkoituksessa mainitaan lain pykälä: { $number }.
       *[other] Seloste ei kerro, millä perusteella tätä tunnusta käsitellään: { $number }.
    }
    .why = { $law ->
        [FI] Suomessa henkilötunnusta saa käsitellä vain tietosuojalain 29 §:n perusteilla: suostumuksella, jos käsittelystä säädetään laissa, jos henkilön yksiselitteinen yksilöiminen on tärkeää pykälässä mainitun tehtävän, oikeuden, velvollisuuden tai tutkimuksen vuoksi, sekä eräillä aloilla, kuten luotonannossa, vakuutustoiminnassa, terveydenhuollossa ja palvelussuhdeasioissa.
        [SE] Ruotsissa henkilötunnusta saa käsitellä ilman suostumusta vain, kun se on selvästi perusteltua käsittelyn tarkoituksen, varman tunnistamisen tärkeyden tai muun huomionarvoisen syyn vuoksi.
        [NO] Norjassa henkilötunnusta saa käsitellä vain, kun varmaan tunnistamiseen on asiallinen tarve eikä se onnistu ilman tunnusta.
        [DK] Tanskassa laki luettelee tapaukset, joissa yksityinen taho saa käsitellä henkilötunnusta, kuten lain säännös tai suostumus.
       *[other] Kansallisessa laissa voidaan säätää, milloin tunnusta saa käsitellä.
    }
    .help = { $law ->
        [FI] Kirjoita peruste termin viereen, esimerkiksi: { "{" } term = "national-identity-code", ground = "law" { "}" }. Muita perusteita ovat esimerkiksi "consent" (suostumus), "rights-and-duties" (oikeudet ja velvollisuudet), "credit-and-collection" (luotonanto ja perintä), "employment" (palvelussuhde) ja "health-care" (terveydenhuolto). Jos mikään peruste ei sovi, henkilötunnusta ei saa käsitellä: jätä se pois rekisteristä.
       *[other] Kerro kohdan tekstissä, miksi tunnusta tarvitaan: text = "…" Jos syytä ei ole, jätä tunnus pois rekisteristä.
    }

DC004 = Henkilötunnus markkinointia varten
    .message = Tätä tunnusta käsitellään, vaikka kaikki sitä koskevat tarkoitukset ovat markkinointia, viestintää tai kyselyjä: { $number }.
    .why = { $law ->
        [FI] Suomessa henkilötunnusta saa käsitellä vain tietosuojalain 29 §:n perusteilla. Markkinointi ei edellytä, että henkilö yksilöidään yksiselitteisesti, eikä tietoja saa kerätä enempää kuin tarkoitus vaatii.
       *[other] Markkinointi ei edellytä, että henkilö yksilöidään yksiselitteisesti, eikä tietoja saa kerätä enempää kuin tarkoitus vaatii.
    }
    .help = { $law ->
        [FI] Jätä henkilötunnus pois tästä rekisteristä. Jos sillä on muu tarkoitus, joka täältä puuttuu, lisää se. Jos jokin 29 §:n peruste on olemassa, kirjoita se termin viereen: { "{" } term = "national-identity-code", ground = "…" { "}" }
       *[other] Jätä tunnus pois tästä rekisteristä. Jos sillä on muu tarkoitus, joka täältä puuttuu, lisää se.
    }

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

PB013 = Tietojen antamisen pakollisuutta ei kerrota
    .message = { $case ->
        [no-consequences] Joitakin tietoja on pakko antaa, mutta seloste ei kerro, mitä tapahtuu, jos niitä ei anna.
       *[other] Tietoja kerätään rekisteröidyltä itseltään, mutta seloste ei kerro, onko ne pakko antaa.
    }
    .why = Rekisteröidylle on kerrottava, onko tiedot pakko antaa, vaatiiko sitä laki tai sopimus ja mitä tapahtuu, jos niitä ei anna.
    .help = { $case ->
        [no-consequences] Lisää otsikkorivin [obligation-to-provide] alle selosteen jokaisella kielellä, mitä tapahtuu: consequences.fi = "…"
       *[other] Jos mitään ei ole pakko antaa, kirjoita otsikkorivin [obligation-to-provide] alle: requirement = ["voluntary"]. Muussa tapauksessa kirjoita ”statutory”, ”contractual” tai ”required-to-contract” ja lisäksi seuraukset: consequences.fi = "…"
    }
    .snippet = { $case ->
        [no-table]
            {"["}obligation-to-provide]
            requirement = [""]
        [no-requirement] requirement = [""]
       *[other] {""}
    }

XC006 = Tietoja ilman ryhmää, jota ne koskevat
    .message = Selosteessa on tietoja, joita syntyy verkkosivuston tai järjestelmän käytöstä ({ $data }), mutta ei rekisteröityjen ryhmää, joka niitä käyttää.
    .why = Lukija etsii ryhmää, johon itse kuuluu. Jos sivuston kävijöitä ei mainita, he eivät huomaa, että seloste koskee myös heitä.
    .help = Lisää ryhmä otsikkorivin [[data-subjects]] alle luetteloon ”terms”, esimerkiksi "website-visitors" tai "service-users". Jos tiedot koskevat ryhmää, joka on jo mainittu, kerro se otsikkorivin [[data]] alla, esimerkiksi: data-subjects = ["customers"]

PB023 = Pakollisia ja vapaaehtoisia tietoja ei eroteta
    .message = { $case ->
        [no-duty] Selosteen mukaan laki edellyttää tietojen antamista, mutta mikään tarkoitus ei perustu lakiin eikä lakia nimetä.
        [no-contract] Selosteen mukaan sopimus edellyttää tietojen antamista, mutta mikään tarkoitus ei perustu sopimukseen.
       *[mixed] Tietojen antaminen on selosteen mukaan sekä pakollista että vapaaehtoista, mutta siitä ei selviä, mitkä tiedot ovat pakollisia.
    }
    .why = Jokaisen on saatava tietää, mitkä tiedot hänen on annettava ja mitä seuraa, jos hän ei anna niitä.
    .help = { $case ->
        [no-duty] Jos laki edellyttää tietoja, nimeä se tarkoituksen kohdalla: laws = ["…"]. Jos ei, korjaa avain ”requirement” otsikkorivin [obligation-to-provide] alla.
        [no-contract] Jos tietoja tarvitaan sopimukseen, lisää tarkoituksen perusteeksi "contract". Jos ei, korjaa avain ”requirement” otsikkorivin [obligation-to-provide] alla.
       *[mixed] Kirjoita vaatimus kunkin tiedon kohdalle: {"{"} term = "phone-number", requirement = "voluntary" {"}"}. Tai kerro avaimessa ”consequences”, mitä tietoja tarkoitetaan.
    }

DC010 = Jotakin ei kerätä tai käytetä, mutta se luetellaan
    .message = { $case ->
        [purpose] Selosteen mukaan tietoja ei käytetä tähän tarkoitukseen: { $denied }. Tarkoituksina luetellaan silti: { $data }.
       *[data] Selosteen mukaan näitä tietoja ei kerätä: { $denied }. Ne luetellaan silti: { $data }.
    }
    .why = Jokaisen on voitava luottaa siihen, mitä hänen tiedoistaan kerrotaan.
    .help = { $case ->
        [purpose] Poista se, mikä on väärin. Jos kielto koskee vain joitakin tietoja, kirjoita se näiden tietojen kohdalle avaimella ”not-used-for”.
       *[data] Poista se, mikä on väärin. Jos tietoja kerätään vain joissakin tapauksissa, kerro missä (avain ”when” tiedon kohdalla) ja poista ne otsikkorivin [not-collected] alta.
    }

DC011 = Henkilötunnus selosteessa
    .message = Tässä on henkilön tunnus, joka julkaistaisiin: { $masked }
    .why = Kukaan ei tarvitse tunnusta lukeakseen selosteen, ja sen avulla voi esiintyä toisena henkilönä.
    .help = { $case ->
        [business-id] Tarkista, tarvitaanko numeroa selosteessa. Yksityisen elinkeinonharjoittajan organisaationumero voi olla hänen oma henkilönumeronsa. Verkossa myyvän on ehkä näytettävä se sivustollaan, mutta selosteessa sitä ei tarvitse toistaa.
       *[published] Poista tunnus. Jos sillä näytetään tunnuksen muoto, kirjoita tilalle kirjaimia.
    }

DC012 = Luovutettavia tietoja ei luetella
    .message = Vastaanottaja saa tietoja, joita ei luetella selosteen tiedoissa: { $data }.
    .why = Jokaisen on saatava tietää, mitä tietoja hänestä on. Se, mitä luovutetaan, on myös rekisterissä.
    .help = Lisää tiedot otsikkorivin [[data]] alle tai poista ne tämän kohdan avaimesta ”data”.

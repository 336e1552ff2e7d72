### Findings on the controller, its officer and its contacts. What the parts of a message are, and how values come in: findings.ftl.

ID001 = Rekisterinpitäjän nimi puuttuu
    .message = { $case ->
        [no-table] Seloste ei kerro, kuka on rekisterinpitäjä: otsikkorivi [controller] puuttuu.
       *[other] Seloste ei kerro, kuka on rekisterinpitäjä: otsikkorivin [controller] alta puuttuu ”name”.
    }
    .why = Rekisteröidylle on kerrottava, kuka on rekisterinpitäjä eli kuka päättää, miksi ja miten hänen henkilötietojaan käsitellään.
    .help = { $case ->
        [no-table] Lisää otsikkorivi [controller] ja sen alle yrityksen, viranomaisen tai yhdistyksen koko nimi: name = "…". Se, mikä on monelle selosteelle yhteistä, voi olla niiden kansion tiedostossa _defaults.toml.
       *[other] Lisää otsikkorivin [controller] alle yrityksen, viranomaisen tai yhdistyksen koko nimi: name = "…"
    }
    .snippet = { $case ->
        [no-table]
            {"["}controller]
            name = ""
       *[other] name = ""
    }

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
    .why = { $law ->
        [FI] Y-tunnuksesta lukija näkee, mikä samannimisistä yrityksistä on kyseessä. Tämä on vakiintunut käytäntö: tietosuoja-asetus vaatii kertomaan, kuka rekisterinpitäjä on, mutta ei tunnusta.
       *[other] Tunnuksesta lukija näkee, mikä samannimisistä organisaatioista on kyseessä. Tämä on vakiintunut käytäntö: tietosuoja-asetus vaatii kertomaan, kuka rekisterinpitäjä on, mutta ei tunnusta.
    }
    .help = Lisää tunnus saman otsikkorivin alle; löydät sen osoitteesta ytj.fi: business-id = "1234567-1". Jos kyseessä ei ole yritys, kerro sen sijaan, mikä se on: kind = "public-authority" (viranomainen), "association" (yhdistys tai säätiö) tai "natural-person" (luonnollinen henkilö).
    .snippet = business-id = ""

ID004 = Organisaation tunnus ei kelpaa
    .message = { $case ->
        [check-digit] { $law ->
            [FI] Y-tunnus ”{ $value }” ei voi olla oikea: sen viimeinen numero ei sovi yhteen yhdysmerkkiä edeltävien seitsemän kanssa.
           *[other] Tämä tunnus ei voi olla oikea, koska sen tarkistusnumero ei sovi yhteen muiden kanssa: ”{ $value }” ({ $number }).
        }
       *[form] { $law ->
            [FI] ”{ $value }” ei ole suomalaisen Y-tunnuksen muotoinen.
           *[other] ”{ $value }” ei ole tämän tunnuksen muotoinen: { $number }.
        }
    }
    .why = Rekisteröidylle on kerrottava, kuka on rekisterinpitäjä, ja väärä tunnus johtaa toiseen organisaatioon tai ei mihinkään.
    .help = { $case ->
        [check-digit] { $expected ->
            [0] { $law ->
                [FI] Tarkista koko tunnus osoitteessa ytj.fi: mikään Y-tunnus ei ala näillä seitsemällä numerolla.
               *[other] Tarkista koko tunnus yritysrekisteristä: missään tunnuksessa ei ole näitä numeroita.
            }
           *[other] { $law ->
                [FI] Tarkista koko tunnus osoitteessa ytj.fi. Jos seitsemän ensimmäistä numeroa ovat oikein, viimeinen on { $expected }.
               *[other] Tarkista koko tunnus yritysrekisteristä. Jos muut numerot ovat oikein, tarkistusnumero on { $expected }.
            }
        }
       *[form] { $law ->
            [FI] Kirjoita seitsemän numeroa, yhdysmerkki ja tarkistusnumero: business-id = "1234567-1". Alv-numerossa, kuten FI12345671, on samat numerot. Jos yritys on muussa maassa, lisää sen maan koodi: country = "SE"
           *[other] Kirjoita se näin: business-id = "{ $example }". Jos organisaatio on muussa maassa, lisää sen maan koodi saman otsikkorivin alle: country = "…"
        }
    }

ID005 = Edustaja EU:ssa tai ETA:ssa puuttuu
    .message = { $case ->
        [no-table] Rekisterinpitäjä on EU:n ja ETA:n ulkopuolella, eikä seloste nimeä edustajaa niiden alueella.
       *[other] Otsikkorivi [representative] on paikallaan, mutta se ei kerro, kuka edustaja on.
    }
    .why = Rekisterinpitäjällä, jolla ei ole toimipaikkaa EU:ssa tai ETA:ssa mutta joka tarjoaa siellä oleville ihmisille tavaroita tai palveluja tai seuraa heidän käyttäytymistään, on yleensä oltava siellä edustaja. Edustajaa ei tarvita, jos käsittely on satunnaista, ei laajamittaisesti koske erityisiä henkilötietoryhmiä eikä juuri aiheuta riskiä (27 artiklan 2 kohdan a alakohta). Viranomainen ei tarvitse edustajaa.
    .help = { $case ->
        [no-table] Lisää otsikkorivi [representative] ja sen alle edustajan nimi ja yhteystiedot. Jos et tarjoa mitään EU:ssa tai ETA:ssa oleville etkä seuraa heitä, tai sinulla on siellä toimipaikka, joka osallistuu käsittelyyn, kirjoita syy otsikkorivin [accepted-gaps] alle näin: ID005 = "…". Jos rekisterinpitäjä on viranomainen, kirjoita otsikkorivin [controller] alle: kind = "public-authority"
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

LK002 = Yhteystieto ei kelpaa
    .message = { $case ->
        [email] ”{ $value }” ei ole sähköpostiosoite.
        [phone] ”{ $value }” ei ole puhelinnumero.
        [url] ”{ $value }” ei ole verkko-osoite.
       *[other] ”{ $value }” ei ole yhteystieto, jota voi käyttää.
    } { address-fault }
    .why = Rekisteröidylle on annettava toimivat yhteystiedot, jotta hän voi kysyä tiedoistaan ja käyttää oikeuksiaan.
    .help = { $suggestion ->
        [0] { $case ->
                [email] Kirjoita yksi sähköpostiosoite eikä mitään muuta: { $key } = "tietosuoja@example.com"
                [phone] Kirjoita pelkkä numero numeroin ja välilyönnein: { $key } = "+358 29 123 4567". Vastausajoille on oma avain ”hours”.
                [url] Kirjoita osoite niin kuin se on selaimessa: { $key } = "https://www.example.com"
               *[other] Korjaa avaimen ”{ $key }” arvo.
            }
       *[other] Kirjoita: { $key } = "{ $suggestion }"
    }

ID014 = Tietosuojavastaavaa ei ole, mutta hänet mainitaan
    .message = { $case ->
        [reference] Selosteen mukaan tietosuojavastaavaa ei ole, mutta lukija ohjataan hänen luokseen.
       *[details] Selosteen mukaan tietosuojavastaavaa ei ole, mutta siinä on hänen yhteystietonsa.
    }
    .why = Jos tietosuojavastaava on nimitetty, jokaisen on saatava tietää, miten hänet tavoittaa. Molemmat lausumat eivät voi pitää paikkaansa.
    .help = { $case ->
        [reference] Jos tietosuojavastaava on, poista avain ”status” ja anna yhteystiedot. Jos häntä ei ole, nimeä tilalle toinen yhteystieto, esimerkiksi otsikkorivin [contact.privacy] alla oleva.
       *[details] Jos tietosuojavastaava on, poista avain ”status”. Jos häntä ei ole, poista tiedot tai siirrä ne otsikkorivin [contact.privacy] alle. Jos toinen tieto on peritty, kirjoita otsikkorivin [notice] alle: without = ["data-protection-officer"]
    }

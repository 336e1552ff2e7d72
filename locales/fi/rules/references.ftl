### Findings on references and links. What the parts of a message are, and how values come in: findings.ftl.

LK001 = Linkki ei johda mihinkään
    .message = { $case ->
        [party] Seloste ohjaa lukijan lisätietoja varten toisen sivulle ({ $name }), mutta osoitetta ei ole.
       *[text] Teksti ohjaa lukijan toiselle sivulle, mutta linkkiä ei ole: ”{ $words }”.
    }
    .why = Tietojen on oltava helposti saatavilla. Sivusta, jota lukija joutuu etsimään, ei ole hänelle apua.
    .help = { $case ->
        [party] Lisää osoite kyseisen yrityksen, palvelun tai viranomaisen otsikkorivin [party.…] alle: url = "https://www.example.com". Jos sivua ei ole, poista tunniste luettelosta ”more-info”.
       *[text] Linkitä sanat sivuun: [lisätietoja](https://www.example.com/…)
    }

XC002 = Viittaus osion numeroon
    .message = Teksti viittaa numeroituun osioon, mutta sivun osioilla ei ole numeroita: ”{ $words }”.
    .why = Tiedot on annettava helposti ymmärrettävinä. Jos viittaus ei johda mihinkään, lukija joutuu etsimään.
    .help = Nimeä osio sen tunnisteella, niin sivulle tulee siihen linkki: {"{"}section:contact{"}"} näyttää osion otsikon, [yhteystiedot]({"{"}section:contact{"}"}) omat sanasi.

XC003 = Toiseen selosteeseen nojataan ilman linkkiä
    .message = { $case ->
        [text] Tekstin mukaan noudatetaan myös toista selostetta, mutta ei kerrota, missä sen voi lukea: ”{ $words }”.
       *[entry] { $name ->
            [0] Tämä seloste täydentää toista selostetta, mutta ei kerro, missä sen voi lukea.
           *[other] Tämä seloste täydentää toista selostetta, mutta ei kerro, missä sen voi lukea: ”{ $name }”.
        }
    }
    .why = Rekisteröidyn on saatava kaikki tiedot, joihin hänellä on oikeus. Se, mikä on vain toisessa selosteessa, riittää ainoastaan, jos hän löytää sen helposti.
    .help = { $case ->
        [text] Linkitä toiseen selosteeseen tekstissä, tai lisää siitä kohta [[related-notice]], jossa on sen osoite.
       *[entry] Lisää sen osoite: url = "https://www.example.com/…". Jos se on tässä projektissa, lisää sen sijaan sen polku kansiosta notices alkaen: notice = "yritys/asiakkaat"
    }

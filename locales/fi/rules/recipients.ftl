### Findings on recipients. What the parts of a message are, and how values come in: findings.ftl.

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
       *[other] Nimeä vastaanottajat avaimella ”parties”, käytä termiä, joka kertoo, mitä ne tekevät, kuten "newsletter-providers", tai lisää, mihin ne saavat tietoja: purposes = ["…"] Se, että heitä sitoo sopimus, ei kerro, keitä he ovat.
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
        [transfers] Selosteen mukaan tietoja siirretään EU:n ja ETA:n ulkopuolelle vain poikkeuksena. Se ei kerro, milloin ja mihin maahan.
       *[other] Se, mitä seloste kertoo tietojen luovuttamisesta, pätee vain yleensä. Poikkeuksia se ei kerro.
    }
    .why = Rekisteröidylle annettavien tietojen on oltava selkeitä. Sanoista ”ei säännönmukaisesti” lukija ymmärtää, että poikkeuksia on, mutta ei, mitä ne ovat. Ilmaus on peräisin kumotusta henkilötietolaista, jonka mukaan säännönmukaisista luovutuksista oli kerrottava.
    .help = { $case ->
        [text] Jätä sana pois, jos poikkeuksia ei ole. Muuten kerro, milloin ja kenelle tietoja luovutetaan.
        [transfers] Jos tietoja ei siirretä alueen ulkopuolelle, poista rivi ”caveat”. Muuten poista rivi ”status” ja kerro joka siirrosta omassa kohdassaan [[third-country-transfer]], mihin maahan ja millä perusteella tietoja siirretään.
       *[other] Jos muita kuin selosteessa jo olevia poikkeuksia ei ole, poista rivi ”caveat”. Muuten kirjoita poikkeukset näkyviin, esimerkiksi: except-when = ["required-by-law"]
    }

XC001 = Tietoja ei luovuteta, mutta vastaanottajia nimetään
    .message = Selosteen mukaan tietoja ei luovuteta, mutta siinä nimetään muita, jotka saavat tietoja tai joiden ohjelmia käytetään: { $names }.
    .why = Rekisteröidylle on kerrottava tietojen vastaanottajat; vastaanottajia ovat myös ne, jotka käsittelevät tietoja lukuunne. Kaksi väitettä, jotka sulkevat toisensa pois, jättää lukijan epätietoiseksi.
    .help = Jos ne käsittelevät tietoja vain teidän lukuunne, kuten ohjelmien tarjoajat usein tekevät, tee kustakin kohta [[recipient]] ja kirjoita siihen: role = "processor". Jos ne saavat tietoja vain tietyissä tapauksissa, kirjoita niiden kohtaan: when = ["…"]. Muuten poista otsikkorivin [disclosure] alta status = "none". Jos rivi on peräisin tiedostosta _defaults.toml, jätä se sinne ja kirjoita selosteen omaan tiedostoon otsikkorivin [notice] alle: without = ["disclosure"]

XC010 = Vastaanottajia on enemmän kuin seloste sanoo
    .message = Selosteen mukaan tietoja luovutetaan vain näille: { $circle }. Siinä nimetään kuitenkin myös nämä vastaanottajat: { $names }.
    .why = Jokaisen on saatava tietää, kuka saa hänen tietonsa. Kaksi toisensa poissulkevaa lausumaa jättää lukijan epävarmaksi.
    .help = Lisää vastaanottajat avaimeen ”only-to” tai poista se: luettelo vastaanottajista riittää. Jos ne käsittelevät tietoja puolestanne, kirjoita niiden kohtaan: role = "processor"

### Findings on how texts are written. What the parts of a message are, and how values come in: findings.ftl.

LG001 = Sanat puuttuvat jollakin kielellä
    .message = { $case ->
        [name] { $key ->
            [0] Tämä nimi
           *[other] ”{ $key }”
        } ei ole selosteen kaikilla kielillä. Puuttuu: { $languages }.
        [term] { $key ->
            [0] Tällä omalla termillä
           *[other] Omalla termilläsi ”{ $key }”
        } ei ole sanoja selosteen kaikilla kielillä. Puuttuu: { $languages }.
       *[other] { $key ->
            [0] Tämä teksti
           *[other] Avaimen ”{ $key }” teksti
        } ei ole selosteen kaikilla kielillä. Puuttuu: { $languages }.
    }
    .why = Tiedot on annettava helposti ymmärrettävinä, joten kunkin kielen sivulla kaiken on oltava sillä kielellä.
    .help = { $case ->
        [name] { $key ->
            [0] Lisää rivi kutakin puuttuvaa kieltä varten, avaimen perään piste ja kielen koodi, esimerkiksi: name.sv = "…". Jos nimi on sama kaikilla kielillä, kirjoita se kerran ilman koodia.
           *[other] Lisää rivi kutakin puuttuvaa kieltä varten, esimerkiksi: { $key }.sv = "…". Jos nimi on sama kaikilla kielillä, kirjoita se kerran ilman koodia: { $key } = "…"
        }
        [term] Lisää termiin sen sanat kullakin puuttuvalla kielellä, esimerkiksi: sv = "…"
       *[other] { $key ->
            [0] Lisää rivi kutakin puuttuvaa kieltä varten, avaimen perään piste ja kielen koodi, esimerkiksi: text.sv = "…". Jos nykyisellä tekstillä ei vielä ole kielen koodia, lisää siihenkin omansa.
           *[other] Lisää rivi kutakin puuttuvaa kieltä varten, esimerkiksi: { $key }.sv = "…". Jos nykyisellä tekstillä ei vielä ole kielen koodia, lisää siihenkin omansa: { $key }.fi = "…"
        }
    }

LG002 = Toisen maan ruotsinkielinen termi
    .message = { $law ->
        [SE] ”{ $words }” on Suomessa käytettävä ruotsinkielinen termi. Ruotsissa termi on ”{ $better }”.
       *[other] ”{ $words }” on Ruotsissa käytettävä termi. Suomessa ruotsinkielinen termi on ”{ $better }”.
    }
    .why = { $law ->
        [FI] Tietojen on oltava lukijoille helposti ymmärrettäviä, ja Suomen laissa ovat käytössä toiset ruotsinkieliset sanat.
        [SE] Tietojen on oltava lukijoille helposti ymmärrettäviä, ja Ruotsin laissa ovat käytössä toiset sanat.
       *[other] Tietojen on oltava lukijoille helposti ymmärrettäviä.
    }
    .help = { $law ->
        [SE] Kirjoita ”{ $better }” siinä muodossa, jonka virke vaatii. Jos teksti koskee Suomea, kerro se samassa virkkeessä.
       *[other] Kirjoita ”{ $better }” siinä muodossa, jonka virke vaatii. Jos teksti koskee Ruotsia, kerro se samassa virkkeessä.
    }

LG003 = Toisen maan viranomainen tai viranomaisen vieraskielinen nimi
    .message = { $case ->
        [country] { $law ->
            [FI] ”{ $words }” on toisen maan valvontaviranomainen. Suomessa valitus tehdään toiselle viranomaiselle.
           *[other] ”{ $words }” on toisen maan valvontaviranomainen. Tätä rekisterinpitäjää koskeva valitus tehdään toiselle: { $authority }.
        }
        [body] Ahvenanmaan Datainspektionen valvoo maakunnan ja sen kuntien hallintoa. Tämän rekisterinpitäjän viranomainen on: { $authority }.
        [sv] Ruotsinkielisessä tekstissä on vain viranomaisen suomenkielinen nimi: ”{ $words }”.
       *[en] Englanninkielisessä tekstissä on vain viranomaisen suomenkielinen nimi: ”{ $words }”.
    }
    .why = Rekisteröidylle on kerrottava, että hän voi tehdä valituksen valvontaviranomaiselle, ja hänen on voitava löytää se.
    .help = { $case ->
        [country] { $law ->
            [FI] Kirjoita suomeksi ”Tietosuojavaltuutetun toimisto”, ruotsiksi ”Dataombudsmannens byrå” ja englanniksi ”Office of the Data Protection Ombudsman”. Kun otsikkorivin [complaint] alla on authority = "data-protection-ombudsman", nimi ja yhteystiedot tulevat itsestään.
           *[other] Kun otsikkorivin [complaint] alla on authority = "{ $id }", viranomaisen nimi ja yhteystiedot tulevat itsestään. Jos teksti on tarkoitettu toisessa maassa asuville, kerro se virkkeessä, esimerkiksi: ”Jos asut …, voit valittaa myös …”
        }
        [body] Kun otsikkorivin [complaint] alla on authority = "{ $id }", viranomaisen nimi ja yhteystiedot tulevat itsestään. Jos teksti on tarkoitettu toisessa maassa asuville, kerro se virkkeessä, esimerkiksi: ”Jos asut …, voit valittaa myös …”
        [sv] Kirjoita ”Dataombudsmannens byrå”. Kun otsikkorivin [complaint] alla on authority = "data-protection-ombudsman", nimi ja yhteystiedot tulevat itsestään kaikilla kielillä.
       *[en] Kirjoita ”Office of the Data Protection Ombudsman”. Kun otsikkorivin [complaint] alla on authority = "data-protection-ombudsman", nimi ja yhteystiedot tulevat itsestään kaikilla kielillä.
    }

RD001 = Paljon jää avoimeksi
    .message = { $case ->
        [words] Tekstit jättävät usein avoimeksi, mitä tapahtuu: tällaisia sanoja on { $count }. Tässä: { $words }.
       *[caveats] Seloste jättää monessa kohdassa jotain avoimeksi: avaimella ”caveat” merkittyjä varauksia on { $count }.
    }
    .why = Tiedot on annettava selkeästi. EU:n tietosuojaviranomaisten ohjeiden (WP260) mukaan on vältettävä sellaisia sanoja kuin ”saattaa”, ”jotkin” ja ”usein”, koska lukija joutuu arvaamaan, mitä todella tapahtuu.
    .help = { $case ->
        [words] Kerro, mitä tehdään, milloin ja kenelle. Jos se vaihtelee, kerro, mistä se riippuu.
       *[caveats] Käy varaukset läpi: kerro, mitä tehdään, tai avaimella ”when” millä ehdolla, ja poista varaus, jos sitä ei tarvita.
    }

RD002 = Pitkä virke
    .message = Tässä virkkeessä on { $count } sanaa: ”{ $words }”.
    .why = Tiedot on annettava helposti ymmärrettävinä. Harva hahmottaa yli 40 sanan virkkeen yhdellä lukemalla.
    .help = Jaa virke kahdeksi tai kolmeksi, tai tee siitä, mitä virke luettelee, luettelo.

XC007 = Sama asia kahdesti
    .message = { $case ->
        [term] ”{ $term }” on kahdessa kohdassa, jotka eivät muuten eroa toisistaan.
       *[sentence] Sama virke on selosteessa kahdesti: ”{ $words }”.
    }
    .why = Tiedot on annettava tiiviisti. Lukija etsii eroa, jota ei ole, ja kun selostetta muutetaan, toinen kohta unohtuu helposti.
    .help = { $case ->
        [term] Poista se toisesta kohdasta, tai lisää se, mikä erottaa kohdat toisistaan.
       *[sentence] Pidä virke yhdessä paikassa. Kohdat, joilla on sama teksti, voi usein yhdistää.
    }

XC008 = Nimi kirjoitettu kahdella tavalla
    .message = Sama nimi on kirjoitettu kahdella tavalla: ”{ $first }” ja ”{ $second }”.
    .why = Lukija voi luulla kahta kirjoitusasua kahdeksi yritykseksi.
    .help = Kirjoita nimi kaikkialla niin kuin se on kaupparekisterissä tai muussa virallisessa rekisterissä. Tekstissä {"{"}party:new-id{"}"} näyttää nimen niin kuin se on kirjoitettu otsikkorivin [party.new-id] alle.

XC009 = Täydentämättä jäänyt kohta
    .message = { $case ->
        [text] Tekstissä on vielä täydennettävää: ”{ $words }”.
        [likely] Tekstissä on ehkä vielä täydennettävää: ”{ $words }”.
        [residue] Kopioitu verkkosivu jätti tämän sähköpostiosoitteen tilalle: ”{ $words }”.
        [pattern] Osoite näyttää vain muiden osoitteiden muodon, eikä siihen lähetetty viesti mene perille: { $words }
       *[name] Nimessä tai termissä on vielä täydennettävää: ”{ $words }”.
    }
    .why = Se, mikä mallipohjassa jäi avoimeksi, julkaistaisiin sellaisenaan, ja siihen kuuluva tieto puuttuu.
    .help = { $case ->
        [likely] Kirjoita tilalle se, mikä siihen kuuluu, tai poista se. Jos hakasulkeet on tarkoitettu näkyviin, kirjoita kohta lainausmerkkeihin.
        [residue] Kirjoita tilalle itse osoite.
        [pattern] Anna osoite, jonka viestit luetaan. Muiden osoitteiden muodon voi kertoa kohdassa ”text”.
       *[other] Kirjoita tilalle se, mikä siihen kuuluu, tai poista se.
    }

LG004 = Teksti on väärällä kielellä
    .message = { $case ->
        [same] Teksti on sama näillä kielillä: { $language } ja { $other }.
       *[wrong] Tämä teksti on yhden kielen kohdalla ({ $language }), mutta kirjoitettu toisella: { $other }.
    }
    .why = Tietojen on oltava helposti ymmärrettäviä niille, jotka lukevat sivua tällä kielellä. Kääntämätön teksti jää heiltä saamatta.
    .help = Käännä teksti. Jos käännöstä ei vielä ole, poista kieli otsikkorivin [notice] avaimesta ”languages” siksi aikaa.

XC013 = Omia termejä, jotka osa tarkistuksista ohittaa
    .message = Näistä omista termeistä tunnetaan vain sanat, joten tarkistukset, jotka kysyvät, mikä termi on, ohittavat ne.{ $data ->
        [0] {""}
       *[other] {" "}Tiedot: { $data }. Tarkistamatta jää, kuuluvatko tiedot erityisiin henkilötietoryhmiin (9 artikla) tai kertovatko ne rikoksista (10 artikla), koskevatko ne jotakuta muuta tai tulevatko ne häneltä, syntyvätkö ne verkkosivuston käytöstä ja ovatko ne merkintöjä suostumuksesta.
    }{ $purposes ->
        [0] {""}
       *[other] {" "}Tarkoitukset: { $purposes }. Tarkistamatta jää, onko tarkoitus markkinointia tai profilointia ja kertooko se liian vähän.
    }{ $recipients ->
        [0] {""}
       *[other] {" "}Vastaanottajat: { $recipients }. Tarkistamatta jää, ovatko ne omaa henkilöstöänne tai konsernianne ja onko ne nimetty liian epämääräisesti.
    }
    .why = Joistakin tiedoista, tarkoituksista ja vastaanottajista selosteen on kerrottava enemmän. Sanoista ei voi päätellä, kuuluvatko omat terminne niihin.
    .help = Nimeä kussakin sanaston lähin termi: broader = "…". Voit myös kertoa, mikä pitää paikkansa, esimerkiksi special-category = true tai marketing = false. Jos mikään tällainen ei pidä paikkaansa, sinun ei tarvitse tehdä mitään.

### Words of the findings: the title; .message = what is wrong here; .why = why it matters; .help = what to do;
### .snippet = TOML to paste, the same in every language; nothing where it comes out empty.
### Arguments are texts ready to be shown. $case, $expected, $found and $kind-id choose among variants. An empty text or
### list is passed as the number 0: Fluent has no variant for an empty text.
### What follows a colon at the end of a text is TOML as it is typed; no full stop comes after it.

## The file: input findings

IN001 = Tiedostoa ei voi lukea
    .message = { $case ->
        [curly-quotes] Rivillä on kaarevat lainausmerkit, jollaisia tekstinkäsittelyohjelmat kirjoittavat. Tiedostossa tekstin alussa ja lopussa voi olla vain suora lainausmerkki ".
        [date] Kolme pisteillä erotettua lukua ei voi olla arvona ilman lainausmerkkejä.
        [missing-comma] Juuri ennen tätä kohtaa luettelosta puuttuu pilkku kahden arvon välistä tai hakasulje ] luettelon lopusta.
        [unclosed-array] Hakasulje on avattu, mutta sitä ei ole suljettu.
        [unclosed-text] Monirivinen teksti ei pääty niihin kolmeen lainausmerkkiin, joilla se alkaa.
        [unclosed-string] Tekstissä on lainausmerkki vain toisessa päässä.
        [unquoted] Tästä puuttuu arvo, tai teksti on ilman lainausmerkkejä.
        [no-value] Rivi ei ole otsikkorivi hakasulkeissa eikä avain, jolla on arvo: siltä puuttuu merkki ”=”.
        [header] Otsikkorivin lopussa ei ole samoja hakasulkeita kuin alussa, tai otsikon nimessä on välilyönti.
        [colon] Avaimen ja sen arvon välissä on kaksoispiste, vaikka siinä kuuluu olla merkki =.
        [key-name] Avaimessa on muuta kuin kirjaimia a–z, numeroita, yhdysmerkkejä ja alaviivoja.
        [after-value] Rivillä on vielä jotain arvon päättymisen jälkeen.
        [backslash] Suorien lainausmerkkien välissä olevassa tekstissä on kenoviiva, jolla on siinä oma merkityksensä.
        [no-such-day] Tällaista päivää tai kellonaikaa ei ole.
        [text-twice] Sama avain on annettu sekä yhtenä tekstinä että tekstinä kullakin kielellä.
       *[other] Tämä kohta ei ole TOML-tiedoston muotoinen. Tekninen syy englanniksi: { $detail }
    }
    .why = Ennen kuin tiedoston voi lukea, siitä ei tarkisteta eikä julkaista mitään muuta.
    .help = { $case ->
        [colon] Kirjoita kaksoispisteen paikalle merkki =: name = "Esimerkki Oy"
        [curly-quotes] Kirjoita tekstin kumpaankin päähän suora lainausmerkki ". Tekstin sisällä voi olla kaarevia: name = "Esimerkki Oy"
        [date] Kirjoita päivämäärästä vuosi, kuukausi ja päivä: updated = 2027-06-30. Kirjoita versio lainausmerkkeihin: version = "1.2.3"
        [missing-comma] Kirjoita arvojen väliin pilkku ja viimeisen arvon perään hakasulje: terms = ["name", "language"]
        [unclosed-array] Kirjoita luettelon loppuun ]. Otsikkorivin lopussa on yhtä monta hakasuljetta kuin alussa: [controller] tai [[purpose]]
        [unclosed-text] Kirjoita kolme merkkiä myös tekstin viimeisen sanan perään: """
        [unclosed-string] Kirjoita tekstin kumpaankin päähän ". Jos tekstissä on monta riviä, aloita ja päätä se kolmella merkillä: """
        [unquoted] Kirjoita teksti suoriin lainausmerkkeihin: status = "none". Ilman niitä ovat vain päivämäärät (2027-06-30) ja sanat true ja false pienin kirjaimin.
        [no-value] Kirjoita samalle riville avain, merkki = ja arvo: name = "Esimerkki Oy". Jos rivi on oma huomautuksesi, aloita se merkillä #
        [header] Kirjoita loppuun yhtä monta hakasuljetta kuin alkuun ja välilyönnin paikalle yhdysmerkki: [joint-arrangement] tai [[joint-controller]]
        [key-name] Kirjoita avain sen oikealla nimellä, välilyönnin paikalle yhdysmerkki: street-address = "…". Jos rivi on oma huomautuksesi, aloita se merkillä #
        [after-value] Kirjoita seuraava avain omalle rivilleen ja useat arvot samaan luetteloon: terms = ["name", "language"]. Kirjoita tekstin sisään lainausmerkki näin: \" tai kaarevana.
        [backslash] Kirjoita kunkin kenoviivan paikalle kaksi: \\
        [no-such-day] Kirjoita kalenterin päivästä vuosi, kuukausi ja päivä: updated = 2027-06-30
        [text-twice] Pidä toinen muoto. Jos teksti on monella kielellä, joka rivillä on kielen koodi: text.fi = "…"
       *[other] Katso tätä riviä ja sitä edeltävää. Joka avaimella on oma rivi, merkki = ja arvo. Teksti on suorissa lainausmerkeissä, luettelo hakasulkeissa ja sen arvojen välissä pilkut. Otsikkorivin lopussa on yhtä monta hakasuljetta kuin alussa. Avaimessa on vain kirjaimia a–z, numeroita, yhdysmerkkejä ja alaviivoja.
    }

IN002 = Tuntematon avain
    .message = { $case ->
        [language] ”{ $key }” ei ole kielen koodi. Avaimella ”{ $table }” on yksi rivi kutakin kieltä kohti.
        [kind] Omia termejä ei voi määritellä otsikkorivillä [vocabulary.{ $key }].
        [party] Otsikkorivin { $table } alla ei voi olla avainta ”{ $key }”: yritys, palvelu tai viranomainen nimetään omalla otsikkorivillään.
        [header] ”{ $key }” ei ole otsikkorivin { $table } avain vaan oma otsikkorivinsä.
        [owner] ”{ $key }” ei kuulu otsikkorivin { $table } alle, jossa se nyt on.
        [top] ”{ $key }” on ennen ensimmäistä otsikkoriviä. Joka avaimen yläpuolella on oltava otsikkorivi.
       *[other] { $table ->
            [0] Tällaisessa tiedostossa ei voi olla otsikkoriviä ”{ $key }”.
           *[other] Otsikkorivin { $table } alla ei voi olla avainta ”{ $key }”.
        }
    }
    .why = Vain tunnetut avaimet luetaan, joten tässä oleva tieto puuttuisi selosteesta.
    .help = { $case ->
        [header] Kirjoita se omalle rivilleen otsikkoriviksi hakasulkeisiin ja sen avaimet riveille sen alle: { $suggestion }
        [language] Kirjoita kohdan ”{ $key }” paikalle kielen koodi, esimerkiksi: { $table }.fi = "…"
        [kind] { $suggestion ->
            [0] Oma termi voi olla jotakin näistä lajeista: { $candidates }.
           *[other] Tarkoititko ”{ $suggestion }”? Kirjoita se otsikkoriville kohdan ”{ $key }” paikalle.
        }
        [party] Kirjoita nimi kerran otsikkorivin [party.new-id] alle ja valitse siihen oma tunniste. Kirjoita sama tunniste tämän rivin tilalle: { $suggestion } = ["new-id"]
        [meant] { $table ->
            [0] Tarkoititko ”{ $suggestion }”? Kirjoita se otsikkoriville.
           *[other] Tarkoititko ”{ $suggestion }”? Kirjoita se avaimen ”{ $key }” paikalle.
        }
        [owner] Siirrä rivi sinne, mihin se kuuluu: rivi kuuluu lähimpään yläpuolella olevaan otsikkoriviin. Tämä avain voi olla näiden alla: { $candidates }
        [top] { $candidates ->
            [0] Kirjoita rivin yläpuolelle otsikkorivi, johon se kuuluu, hakasulkeissa, tai poista rivi.
           *[other] Kirjoita rivin yläpuolelle otsikkorivi, johon se kuuluu, tai siirrä rivi sen alle. Tämä avain voi olla näiden alla: { $candidates }
        }
       *[other] { $table ->
            [0] { $key ->
                [organisation] Tämä otsikkorivi kuuluu organisaation kansion tiedostoon _defaults.toml. Siirrä se sinne.
                [site] Tämä otsikkorivi kuuluu tiedostoon notice.toml tai kansion tiedostoon _defaults.toml. Siirrä se sinne.
                [theme] Tämä otsikkorivi kuuluu tiedostoon notice.toml tai kansion tiedostoon _defaults.toml. Siirrä se sinne.
                [build] Tämä otsikkorivi kuuluu tiedostoon notice.toml. Siirrä se sinne.
                [lint] Tämä otsikkorivi kuuluu tiedostoon notice.toml. Siirrä se sinne.
               *[other] Valitse jokin otsikkorivi, joka tässä tiedostossa voi olla: { $candidates }.
            }
           *[other] Valitse jokin avain, joka tässä voi olla: { $candidates }.
        }
    }
    .snippet = { $case ->
        [party]
            {"["}party.new-id]
            name = ""
       *[other] {""}
    }

IN003 = Arvo on vääränlainen
    .message = { $expected ->
        [table] ”{ $key }” voi olla vain kerran, joten sen otsikkorivillä on yhdet hakasulkeet.
        [entries] ”{ $key }” voi olla monta kertaa, joten sen otsikkoriveillä on kahdet hakasulkeet.
        [keyed] { $key ->
            [contact] Joka yhteyspisteellä on otsikkorivillään oma tunniste. Se puuttuu tästä.
            [party] Joka yrityksellä, palvelulla ja viranomaisella on otsikkorivillään oma tunniste. Se puuttuu tästä.
           *[other] Joka omalla termillä on otsikkorivillään tunniste. Se puuttuu tästä.
        }
       *[other] Avain ”{ $key }”: tähän kuuluu { $expected ->
            [string] teksti lainausmerkeissä
            [boolean] true tai false ilman lainausmerkkejä
            [date] päivämäärä ilman kellonaikaa ja lainausmerkkejä
            [integer] kokonaisluku ilman lainausmerkkejä
            [table-keys] { $key ->
                [terms] termi lainausmerkeissä tai lisäavaimineen aaltosulkeissa
               *[other] otsikkorivi, jonka alla on omia avaimia
            }
            [list] luettelo hakasulkeissa
            [reason] perustelu lainausmerkeissä tai omia avaimia aaltosulkeissa
           *[other] toisenlainen arvo
        }, mutta tässä on { $found ->
            [string] teksti
            [boolean] true tai false
            [date] { $expected ->
                [date] kellonaika
               *[other] päivämäärä
            }
            [number] luku
            [list] luettelo
            [table] joukko avaimia
           *[other] toisenlainen arvo
        }.
    }
    .why = Vääränlaista arvoa ei voi lukea, joten se, mitä se kertoo, puuttuisi selosteesta.
    .help = { $expected ->
        [string] { $found ->
            [number] { $key ->
                [period] Kirjoita lainausmerkkeihin P, sitten luku ja sitten Y (vuosia), M (kuukausia), W (viikkoja) tai D (päiviä): { $key } = "P10Y"
                [response-time] Kirjoita lainausmerkkeihin P, sitten luku ja sitten M (kuukausia), W (viikkoja) tai D (päiviä): { $key } = "P1M"
                [duration] Kirjoita lainausmerkkeihin P, sitten luku ja sitten Y (vuosia), M (kuukausia) tai D (päiviä): { $key } = "P1Y"
               *[other] Kirjoita arvo lainausmerkkeihin: "…"
            }
            [list] Kirjoita yksi teksti ilman hakasulkeita: "…"
            [table] Kirjoita yksi teksti ilman aaltosulkeita ja kielten koodeja: "…"
           *[other] Kirjoita arvo lainausmerkkeihin: "…"
        }
        [boolean] Kirjoita jompikumpi näistä sanoista pienin kirjaimin: { $key } = true tai { $key } = false
        [date] Kirjoita vuosi, kuukausi ja päivä eikä mitään niiden ympärille: { $key } = 2027-06-30
        [integer] Kirjoita vuodet numeroin eikä mitään niiden ympärille: { $key } = 13
        [table] Kirjoita otsikkorivi näin ja avaimet sen alle omille riveilleen: [{ $key }]
        [table-keys] { $key ->
            [terms] Kirjoita termi lainausmerkkeihin: "…"
           *[other] Kirjoita otsikkorivi näin ja avaimet sen alle omille riveilleen: [{ $key }]
        }
        [entries] Kirjoita kunkin kohdan otsikkorivi näin ja avaimet sen alle omille riveilleen: [[{ $key }]]
        [keyed] Lisää otsikkoriville pisteen jälkeen itse valitsemasi tunniste ja kirjoita otsikko yksiin hakasulkeisiin: { $key ->
            [contact] [contact.new-id]
            [party] [party.new-id]
           *[other] [vocabulary.{ $key }.new-term]
        }
        [list] Kirjoita arvo hakasulkeisiin: { $key } = ["…"]
        [reason] Kirjoita, miksi puute hyväksytään: { $key } = "…"
       *[other] Kirjoita arvo siinä muodossa, joka avaimelle kuuluu.
    }

IN004 = Tuntematon termi
    .message = { $case ->
        [broader] Avaimen ”broader” on nimettävä toinen samanlajinen termi ({ $kind }), eikä ”{ $id }” ole sellainen.
       *[other] Sanastossa ei ole tämänlajista termiä ”{ $id }”. Laji: { $kind }.
    }
    .why = Joka termillä on sanat valmiina kullakin kielellä; tuntemattomalle termille ei ole sanoja sivua varten.
    .help = { $case ->
        [several] Samojen lainausmerkkien välissä on useita termejä. Kirjoita jokainen omiin lainausmerkkeihinsä ja niiden väliin pilkut: terms = ["…", "…"]
        [closed] { $suggestion ->
            [0] Valitse jokin näistä: { $candidates }.
           *[other] Tarkoititko ”{ $suggestion }”? Tämänlajiset termit ovat: { $candidates }.
        }
        [broader] { $suggestion ->
            [0] Kirjoita sanaston lähimmän termin tunniste.
           *[other] Tarkoititko ”{ $suggestion }”? Kirjoita se kohdan ”{ $id }” paikalle.
        }
       *[other] { $suggestion ->
            [0] Käytä sanaston termiä.{ $other-kind ->
                [0] {""}
               *[other] {" "}”{ $other-id }” on toisenlajinen termi. Laji: { $other-kind }.
            }
           *[other] Tarkoititko ”{ $suggestion }”{ $meaning ->
                [0] {""}
               *[other] {" "}({ $meaning })
            }? Kirjoita se kohdan ”{ $id }” paikalle.
        } Jos mikään ei sovi, määrittele oma termi: valitse tunniste, kirjoita se tähän, ja kirjoita sanat selosteen kullakin kielellä otsikkorivin [vocabulary.{ $kind-id }.new-term] alle, tunnisteesi kohdan ”new-term” paikalle.{ $kind-id ->
            [data] {" "}Rivi ”broader” voi nimetä sen sanaston termin, jonka alalaji omasi on; silloin tarkistuksissa tiedetään siitä enemmän.
            [purpose] {" "}Rivi ”broader” voi nimetä sen sanaston termin, jonka alalaji omasi on; silloin tarkistuksissa tiedetään siitä enemmän.
            [recipient] {" "}Rivi ”broader” voi nimetä sen sanaston termin, jonka alalaji omasi on; silloin tarkistuksissa tiedetään siitä enemmän.
            [source] {" "}”nature” kertoo, mistä lähteen tiedot tulevat: data-subject, observed, internal tai external.
           *[other] {""}
        }{ $in-place ->
            [0] {""}
           *[other] {" "}Vain tässä käytetyn termin voi myös kirjoittaa sanoineen suoraan kohdan ”{ $id }” paikalle: { $in-place }
        }
    }
    .snippet = { $case ->
        [several] {""}
        [closed] {""}
        [broader] {""}
       *[other]
            {"["}vocabulary.{ $kind-id }.new-term]
            { $labels }{ $kind-id ->
                [source]
                    {""}
                    nature = ""
               *[other] {""}
            }
    }

IN005 = Arvo ei kelpaa
    .message = { $case ->
        [period] ”{ $value }” ei ole ajan pituus siinä muodossa, joka avaimelle ”{ $key }” kuuluu.
        [age] ”{ $value }” ei ole lapsen ikä.
        [country] ”{ $value }” ei ole maan koodi.
        [language] ”{ $value }” ei ole kielen koodi.
        [key-missing] Tästä puuttuu avain ”{ $key }”, joten muut avaimet eivät kerro mitään.
        [empty] Avaimen ”{ $key }” lainausmerkkien välissä ei ole mitään.
        [line-break] Avaimen ”{ $key }” arvo on yksirivinen, mutta tekstissä on rivinvaihto.
        [code] ”{ $value }” ei ole minkään säännön koodi.
        [fixed-code] Koodia ”{ $value }” ei voi ohittaa eikä sen vakavuutta muuttaa: se koskee itse tiedostoja ja asetuksia.
        [table] ”{ $value }” ei ole otsikkorivi, joka selosteessa voi olla.
        [base-url] ”{ $value }” ei ole kokonainen verkko-osoite.
        [format] ”{ $value }” ei ole muoto, jossa selosteen voi julkaista.
        [control] Avaimen ”{ $key }” tekstissä on näkymätön ohjausmerkki ({ $value }).
        [invisible] Avaimen ”{ $key }” tekstissä on merkki, jota kukaan ei näe ({ $value }).
        [separator] Avaimen ”{ $key }” tekstissä on toisen ohjelman rivinvaihto ({ $value }), joka ei näkyisi sivuilla rivinvaihtona.
        [lost] Avaimen ”{ $key }” tekstissä on merkki � (U+FFFD): jokin kirjain on kadonnut, kun teksti tallennettiin tai kopioitiin.
        [misread] Avaimen ”{ $key }” tekstissä on ”{ $value }”: kirjaimia, kuten ä, on luettu muulla merkistöllä kuin sillä, jolla ne on tallennettu.
        [variant] Avaimessa ”{ $key }” on merkkejä ({ $value }) muussa muodossa kuin näppäimistöllä.
        [look-alike] Avaimessa ”{ $key }” on merkki ({ $value }), joka vain näyttää tavalliselta.
        [entity] Avaimen ”{ $key }” tekstissä on merkki verkkosivun koodina, ”{ $value }”, ja se näkyisi sivulla sellaisenaan.
        [tab] Avaimen ”{ $key }” tekstissä on sarkain, joka näkyisi sivulla välilyöntinä.
        [no-words] Sivuja ei voi tehdä kielellä ”{ $value }”, koska ohjelmassa ei ole sanoja sillä kielellä.
        [nature-missing] Oma lähteesi ”{ $key }” ei kerro, mistä sen tiedot tulevat.
        [words-missing] Omalla termillä avaimessa ”{ $key }” ei ole sanoja.
        [until-missing] Omaa termiäsi ”{ $key }” käytetään avaimessa ”until”, mutta sillä ei ole sanoja ajan päättymiselle.
       *[other] ”{ $value }” ei käy avaimen ”{ $key }” arvoksi.
    }
    .why = Tarkistukset ja sivut nojaavat tähän arvoon. Sitä, mitä ei voi ymmärtää, ei tarkisteta eikä julkaista.
    .help = { $case ->
        [period] Kirjoita P ja sen perään luku ja kirjain: Y on vuodet, M kuukaudet, W viikot ja D päivät. Tunnit (H) ja minuutit (M) tulevat T:n perään. "P10Y" on kymmenen vuotta, "P6M" kuusi kuukautta, "P1Y6M" puolitoista vuotta ja "PT72H" 72 tuntia.{ $key ->
            [duration] {" "}Jos eväste säilyy siihen asti, että selain suljetaan, kirjoita "session".
           *[other] {""}
        }
        [age] Kirjoita vuosina ikä, jota nuorempaa pidetään lapsena: luku 1–18. Jos seloste ei mainitse ikää, poista rivi.
        [country] Kirjoita maan kaksi isoa kirjainta: FI on Suomi, US Yhdysvallat ja GB Yhdistynyt kuningaskunta. Koko alueesta kirjoitetaan EU tai EEA (ETA).
        [language] Kirjoita kielen kaksi pientä kirjainta: fi on suomi, sv ruotsi ja en englanti.
        [word] { $suggestion ->
            [0] Mahdolliset arvot: { $allowed }.
           *[other] Tarkoititko ”{ $suggestion }”? Mahdolliset arvot: { $allowed }.
        }
        [key-missing] Kirjoita avain: { $key } = "…"
        [empty] Kirjoita teksti lainausmerkkien väliin, tai poista rivi, jos kerrottavaa ei ole.
        [line-break] Kirjoita teksti yhdelle riville. Kirjoita osoitteessa rivinvaihdon paikalle pilkku.
        [code] Kirjoita koodi niin kuin se on raportissa: kaksi isoa kirjainta ja kolme numeroa, esimerkiksi RT001.
        [fixed-code] Poista koodi tästä, ja korjaa se, mistä se kertoo. Vain sääntöjä voi ohittaa.
        [table] Kirjoita otsikkorivin nimi ilman hakasulkeita, esimerkiksi: at = "retention"
        [base-url] Kirjoita koko osoite, josta sivut löytyvät, alkaen https://: base-url = "https://www.example.com"
        [format] { $allowed ->
            [0] Kirjoita "html", jos haluat verkkosivuja.
           *[other] Mahdolliset muodot: { $allowed }.
        }
        [control] Poista sanat kohdan ympäriltä ja kirjoita ne uudelleen. Tällaisia merkkejä tulee mukana, kun tekstiä kopioidaan toisesta ohjelmasta.
        [invisible] Poista sanat kohdan ympäriltä ja kirjoita ne uudelleen. Tällaisia merkkejä tulee mukana, kun tekstiä kopioidaan toisesta ohjelmasta.
        [separator] Poista rivinvaihto. Monirivisessä tekstissä kirjoita tavallinen rivinvaihto tai aloita uusi kappale tyhjällä rivillä.
        [lost] Kirjoita kadonnut kirjain uudelleen. Tallenna tiedosto merkistöllä UTF-8.
        [misread] Kirjoita sanat uudelleen tai kopioi ne paikasta, jossa ne näyttävät oikeilta. Tallenna tiedosto merkistöllä UTF-8.
        [variant] Kirjoita ne tavallisella näppäimistöllä: { $suggestion }
        [look-alike] { $suggestion ->
            [0] Kirjoita sana uudelleen omalla näppäimistölläsi.
           *[other] Kirjoita se uudelleen omalla näppäimistölläsi: { $suggestion }
        }
        [entity] Kirjoita itse merkki, esimerkiksi & tai ä, tai tavallinen välilyönti.
        [tab] Kirjoita sarkaimen sijaan välilyönti.
        [no-words] { $suggestion ->
            [0] Mahdolliset kielet: { $allowed }.
           *[other] Tarkoititko ”{ $suggestion }”? Mahdolliset kielet: { $allowed }.
        }
        [nature-missing] Lisää termiin jokin näistä: nature = "data-subject" (henkilö itse), "observed" (se, mitä henkilö tekee), "internal" (omat järjestelmänne) tai "external" (joku muu). Voit myös nimetä sanaston termin, jonka alalaji lähde on: broader = "…"
        [words-missing] Kirjoita termin sanat kullakin selosteen kielellä, esimerkiksi: { $key } = [{"{"} fi = "…" {"}"}]
        [until-missing] Lisää termiin kullakin kielellä sanat, jotka sopivat säilytysajan loppuun, esimerkiksi: until.fi = "sopimuksen päättymiseen asti"
       *[other] Kirjoita arvo, joka avaimelle kuuluu.
    }

IN006 = Annettu kahdesti
    .message = { $case ->
        [section] Kahdella osiolla on sama tunniste ”{ $name }”.
        [item] ”{ $name }” on samassa luettelossa kahdesti.
        [term-and-party] ”{ $name }” on sekä sanaston termi että tämän tiedoston yrityksen, palvelun tai viranomaisen tunniste.
       *[other] ”{ $name }” on annettu kahdesti.
    }
    .why = Kun sama nimi on kahdesti, ei ole selvää, kumpaa tarkoitetaan.
    .help = { $case ->
        [section] Anna toiselle osiolle toinen tunniste.
        [item] Poista toinen.
        [term-and-party] Valitse yritykselle, palvelulle tai viranomaiselle toinen tunniste, sekä sen otsikkoriville [party.{ $name }] että kaikkialle, missä tiedosto viittaa siihen.
       *[other] Yhdistä ne tai poista toinen. Vain kaksissa hakasulkeissa oleva otsikkorivi, kuten [[purpose]], voi olla monta kertaa, ja silloin aina kaksissa hakasulkeissa.
    }

IN007 = Viittaus ei johda mihinkään
    .message = { $case ->
        [party] Ei ole yritystä, palvelua eikä viranomaista, jonka tunniste on ”{ $id }”.
        [contact] Ei ole yhteyspistettä, jonka tunniste on ”{ $id }”.
        [absent-section] Selosteessa ei ole mitään, mikä kuuluisi osioon ”{ $id }”, joten sivulla ei ole sitä osiota.
        [declared-purpose] ”{ $id }” ei ole tämän selosteen käsittelyn tarkoitusten joukossa.
        [declared-data-subject] ”{ $id }” ei ole tämän selosteen rekisteröityjen ryhmien joukossa.
        [declared-data] ”{ $id }” ei ole tämän selosteen henkilötietojen joukossa.
        [without] Missään tämän selosteen yläpuolella olevassa tiedostossa _defaults.toml ei ole kohtaa ”{ $id }”, joten pois jätettävää ei ole.
        [notice] Tässä projektissa ei ole selostetta ”{ $id }”.
       *[other] Selosteessa ei ole toista osiota, jonka tunniste on ”{ $id }”.
    }
    .why = Sen, mihin viitataan, on oltava olemassa, jotta lukija löytää sen.
    .help = { $case ->
        [absent-section] Poista viittaus, tai lisää tiedot, jotka siihen osioon kuuluvat.
        [without] { $suggestion ->
            [0] Poista ”{ $id }” luettelosta ”without”.
           *[other] Tarkoititko ”{ $suggestion }”? Muussa tapauksessa poista ”{ $id }” luettelosta ”without”.
        }
        [notice] { $suggestion ->
            [0] Kirjoita selosteen polku kansiosta notices alkaen ilman päätettä .toml, esimerkiksi "yritys/markkinointi". Jos seloste on muualla verkossa, käytä sen sijaan avainta ”url”.
           *[other] Tarkoititko ”{ $suggestion }”? Kirjoita se kohdan ”{ $id }” paikalle.
        }
       *[other] { $suggestion ->
            [0] { $case ->
                [party] Lisää se otsikkorivin [party.new-id] alle ja valitse siihen oma tunniste, jonka kirjoitat myös tähän, tai käytä tunnettua tunnistetta: { $candidates }.
                [contact] { $candidates ->
                    [0] Lisää se otsikkorivin [contact.new-id] alle ja valitse siihen oma tunniste, jonka kirjoitat myös tähän.
                   *[other] Käytä jotakin näistä: { $candidates }. Voit myös lisätä yhteyspisteen otsikkorivin [contact.new-id] alle; valitse siihen oma tunniste, jonka kirjoitat myös tähän.
                }
                [declared-purpose] { $candidates ->
                    [0] Lisää se otsikkorivin [[purpose]] alle luetteloon ”terms”.
                   *[other] Lisää se otsikkorivin [[purpose]] alle luetteloon ”terms”, tai käytä jotakin näistä: { $candidates }.
                }
                [declared-data-subject] { $candidates ->
                    [0] Lisää se otsikkorivin [[data-subjects]] alle luetteloon ”terms”.
                   *[other] Lisää se otsikkorivin [[data-subjects]] alle luetteloon ”terms”, tai käytä jotakin näistä: { $candidates }.
                }
                [declared-data] { $candidates ->
                    [0] Lisää se otsikkorivin [[data]] alle luetteloon ”terms”.
                   *[other] Lisää se otsikkorivin [[data]] alle luetteloon ”terms”, tai käytä jotakin näistä: { $candidates }.
                }
               *[other] Käytä toisen osion tunnistetta: { $candidates }.
            }
           *[other] Tarkoititko ”{ $suggestion }”? Kirjoita se kohdan ”{ $id }” paikalle.
        }
    }
    .snippet = { $suggestion ->
        [0] { $case ->
            [contact]
                {"["}contact.new-id]
                name = ""
                email = ""
            [party]
                {"["}party.new-id]
                name = ""
           *[other] {""}
        }
       *[other] {""}
    }

address-fault = { $fault ->
        [invisible] Siinä on merkki, jota ei näe: { $detail }.
        [character] Siihen ei kuulu tämä merkki: { $detail }
        [space] Siinä on välilyönti.
        [scripts] Siinä on kahden aakkoston kirjaimia. Tämä vain näyttää siltä kirjaimelta, jota tarkoitetaan: { $detail }
        [look-alike] Siinä on nimi, jonka kirjaimet näyttävät latinalaisilta mutta ovat toisesta aakkostosta. Kirjoita ne tavallisella näppäimistöllä. Ensimmäinen on { $detail }.
        [look-alike-host] Sen nimen kirjaimet näyttävät latinalaisilta mutta ovat toisesta aakkostosta, joten lukija luulee sitä toiseksi osoitteeksi. Kirjoita se latinalaisin kirjaimin. Jos tarkoitat juuri sitä, kirjoita nimi niin kuin palvelimet sen tuntevat: { $detail }
        [variant] Siinä on kirjaimia tai pisteitä muussa muodossa kuin näppäimistöllä.
        [scheme] { $detail ->
            [0] Sen alussa ei ole https://.
           *[other] Se ei ala niin kuin pitäisi: { $detail }
        }
        [host] { $detail ->
            [0] Siinä ei ole palvelimen nimeä.
           *[other] Tämä ei voi olla palvelimen nimi internetissä: { $detail }
        }
        [unreachable] Lukija ei pääse tähän osoitteeseen: { $detail } on lukijan oma tietokone tai nimi, jota kenelläkään internetissä ei voi olla.
        [port] Kaksoispisteen jälkeinen numero ei voi pitää paikkaansa.
        [user] Siinä on käyttäjänimi @-merkin edellä, joten se vie muualle kuin miltä näyttää.
        [mail] Se on sähköpostiosoite. Sellainen kuuluu avaimen ”email” alle.
        [header] Se lisäisi lukijan viestiin vastaanottajia tai muita kenttiä.
        [encoded] Siinä on koodattu rivinvaihto tai koodattu merkki, jota ei näe: { $detail }.
        [several] Niitä on useampi kuin yksi.
        [name] Osoitteen vieressä on nimi.
        [bracket] Siinä on sulje, jolta puuttuu pari.
        [long] Se on liian pitkä: merkkejä voi olla enintään { $detail }.
       *[other] { "" }
    }

IN008 = Ei sallittu tekstissä
    .message = { $case ->
        [html] Tekstissä on HTML:ää.
        [heading] Tekstissä on väliotsikko.
        [image] Tekstissä on kuva.
        [code] Osa tekstistä on merkitty ohjelmakoodiksi.
        [quote] Osa tekstistä on merkitty lainaukseksi.
        [rule] Tekstissä on erotinviiva.
        [link] Tekstissä on linkki, jota ei voi julkaista. { address-fault }
        [control] Tekstissä on näkymätön ohjausmerkki.
        [nesting] Tekstissä on luettelo yli viiden muun luettelon sisällä tai korostuksia monta sisäkkäin.
        [entity] Tekstissä on merkki verkkosivun koodina, kuten &nbsp; tai &amp;, ja se näkyisi sivulla sellaisenaan.
        [link-without-words] Linkillä ei ole sanoja, joten kukaan ei näe sitä.
        [link-words] Linkin sanat ovat osoite, mutta linkki vie toiseen osoitteeseen.
        [link-title] Linkillä on lainausmerkeissä otsikko, joka ei näkyisi millään sivulla.
        [definition] Tässä on sanoja sellaisen linkin osoitteena, jota tekstissä ei ole, joten ne eivät näkyisi millään sivulla.
        [table] Tekstissä on taulukko.
        [columns] Tekstissä on sarkaimilla tai useilla välilyönneillä tehtyjä sarakkeita, jotka sulautuisivat yhteen.
        [strikethrough] Tekstissä on yliviivattuja sanoja.
        [tasks] Tekstissä on tehtäväluettelo, jossa on rastitettavia ruutuja.
        [footnote] Tekstissä on alaviite.
        [definitions] Tekstissä on selitysluettelo, jossa rivi alkaa kaksoispisteellä.
        [line-break] Rivin lopussa on kaksi välilyöntiä tai kenoviiva, jotka pyytävät rivinvaihtoa kappaleen sisään.
        [bullets] Rivi alkaa tekstinkäsittelyohjelman luettelomerkillä tai ajatusviivalla, joten luettelon kohdat sulautuisivat yhdeksi kappaleeksi.
        [letters] Rivit alkavat kirjaimilla tai numeroilla, kuten a) tai 1.1, joten luettelon kohdat sulautuisivat yhdeksi kappaleeksi.
        [numbers] Rivit alkavat numeroilla, jotka eivät seuraa toisiaan. Siksi ei ole selvää, numeroivatko ne luetteloa vai kuuluvatko ne sanoihin, kuten päivämäärässä.
        [divided] Rivi päättyy sanan keskellä tavuviivaan, joten sivulla sana olisi kahdessa osassa.
        [marks] Tekstissä on toisen ohjelman merkintöjä, jotka näkyisivät sivulla sellaisinaan.
       *[other] Tekstissä on jotain, mitä ei voi julkaista.
    }
    .why = Tekstissä on vain kappaleita, luetteloita, korostuksia ja turvallisia linkkejä, jotta sitä voi lukea kaikkialla, missä seloste julkaistaan.
    .help = { $case ->
        [html] Poista merkinnät, kuten <b> ja </b>, ja jätä sanat. Korostus kirjoitetaan *sana* tai **sana** ja linkki näin: [sanat](https://www.example.com)
        [heading] Poista rivin alusta # tai rivin alta viiva === tai ---. Osio, jolla on oma otsikko, kirjoitetaan otsikkorivin [[section]] alle avaimilla ”id”, ”heading” ja ”text”.
        [image] Poista kuva ja kerro sanoin, mitä siinä on.
        [code] Poista välilyönnit rivin alusta (neljä tai useampi tekee siitä koodia) tai merkit ` tai ~~~ sanojen ympäriltä.
        [quote] Poista rivin alusta merkki >.
        [rule] Poista rivi, jolla on vain merkkejä - tai *. Tyhjä rivi riittää aloittamaan uuden kappaleen.
        [link] { $suggestion ->
            [0] Kirjoita osoitteen alkuun https://, http://, mailto: tai tel: äläkä jätä osoitteeseen välilyöntejä. Linkki tämän selosteen osioon kirjoitetaan näin: [sanat]({"{"}section:rights{"}"})
           *[other] Kirjoita linkkiin tämä osoite: { $suggestion }
        }
        [control] Poista sanat kohdan ympäriltä ja kirjoita ne uudelleen. Tällaisia merkkejä tulee mukana, kun tekstiä kopioidaan toisesta ohjelmasta.
        [nesting] Poista sisin luettelo tai sisimmät *-merkit. Kirjoita sen sisältö omaksi kappaleekseen tai osiokseen.
        [entity] Kirjoita itse merkki, esimerkiksi & tai ä, tai tavallinen välilyönti.
        [link-without-words] Kirjoita linkin sanat hakasulkeisiin: [sanat](https://www.example.com)
        [link-words] Kirjoita sanoiksi se osoite, johon linkki vie, tai muuta kuin osoite.
        [link-title] Poista otsikko ja jätä sanat ja osoite: [sanat](https://www.example.com)
        [definition] Jos kyseessä on linkki, kirjoita se siihen, missä sen sanat ovat: [sanat](https://www.example.com). Jos kyseessä on teksti, aloita rivi sanalla hakasulkeen sijasta.
        [table] Kirjoita kukin rivi virkkeeksi tai luettelon kohdaksi, jonka rivin alussa on -: - Välttämättömät evästeet: kirjautuminen
        [columns] Kirjoita sanojen väliin yksi välilyönti. Jos rivit ovat taulukon rivejä, kirjoita kukin niistä luettelon kohdaksi, jonka alussa on -: - Välttämättömät evästeet: kirjautuminen
        [strikethrough] Poista sanat, jotka eivät enää päde, ja merkit ~~.
        [tasks] Poista ruudut [ ] ja jätä sanat.
        [footnote] Kirjoita alaviitteen sisältö itse tekstiin, esimerkiksi sulkeisiin, ja poista [^ ja ].
        [definitions] Kirjoita sana ja sen selitys samalle riville: - Sana: selitys
        [line-break] Poista rivin lopusta välilyönnit tai kenoviiva. Uusi kappale alkaa tyhjästä rivistä, ja luettelo syntyy, kun kunkin rivin alussa on -.
        [bullets] Aloita kukin kohta omalta riviltään merkillä - ja välilyönnillä, ja jätä luettelon eteen tyhjä rivi: - nimi
        [letters] Aloita kukin kohta omalta riviltään numerolla 1., 2. ja niin edelleen, ja jätä luettelon eteen tyhjä rivi. Jos kirjaimet kuuluvat sanoihin, jätä rivien väliin tyhjä rivi.
        [numbers] Numeroi luettelo 1., 2., 3. Jos numero kuuluu sanoihin, kirjoita sen pisteen eteen kenoviiva: 15\. maaliskuuta
        [divided] Kirjoita sana yhtenäisenä samalle riville. Sanaan kuuluva yhdysmerkki jää: e-lasku
        [marks] Poista merkit ja jätä sanat. Korostus kirjoitetaan *sana* tai **sana**, ilman välilyöntiä merkkien ja sanan välissä.
       *[other] Kirjoita se tavallisena tekstinä.
    }

IN009 = Tunniste ei kelpaa
    .message = { $case ->
        [file-name] ”{ $id }” ei käy verkko-osoitteeseen. Selosteen tiedoston tai kansion nimessä on vain pieniä kirjaimia a–z, numeroita ja niiden välissä yhdysmerkkejä.
        [long] ”{ $id }” on liian pitkä: selosteen tiedoston tai kansion nimessä on enintään 120 merkkiä.
        [device] ”{ $id }” ei voi olla selosteen tunniste: Windows on varannut tämän tiedoston tai kansion nimen laitteelle.
        [file-beside-folder] ”{ $id }” on sekä selosteen että sen vieressä olevan kansion nimi.
        [reserved] ”{ $id }” ei voi olla selosteen nimi: ”index” on varattu kaikkien selosteiden luettelolle.
        [section-taken] Tunniste ”{ $id }” on jo käytössä sivun toisessa osassa.
        [section-without] Tällä osiolla ei ole tunnistetta.
       *[other] ”{ $id }” ei käy tunnisteeksi. Tunnisteessa on vain pieniä kirjaimia a–z, numeroita ja niiden välissä yhdysmerkkejä.
    }
    .why = Tunnisteista ja tiedostojen nimistä tulee osa verkko-osoitteita, joiden on toimittava kaikkialla ja pysyttävä samoina.
    .help = { $case ->
        [file-name] { $suggestion ->
            [0] Anna tiedostolle tai kansiolle toinen nimi.
           *[other] Muuta tiedoston tai kansion nimi tällaiseksi: { $suggestion }
        }
        [long] Anna tiedostolle tai kansiolle lyhyempi nimi.
        [device] Anna tiedostolle tai kansiolle toinen nimi.
        [file-beside-folder] Anna toiselle niistä toinen nimi, tai siirrä tiedosto kansioon uudella nimellä.
        [reserved] Anna tiedostolle tai kansiolle toinen nimi.
        [section-taken] Valitse toinen tunniste, ja kirjoita se myös sinne, missä tekstit viittaavat tähän osioon.
        [section-without] Lisää oma tunniste, sana tai kaksi, jotka kertovat osion aiheen, esimerkiksi: id = "kameravalvonta"
        [section] { $suggestion ->
            [0] Valitse toinen tunniste, esimerkiksi: id = "kameravalvonta"
           *[other] Kirjoita se näin, myös siellä, missä tekstit viittaavat tähän osioon: id = "{ $suggestion }"
        }
       *[other] { $suggestion ->
            [0] Valitse toinen tunniste, ja käytä sitä myös siellä, missä tiedosto viittaa siihen.
           *[other] Kirjoita ”{ $suggestion }” tähän ja kaikkialle, missä tiedosto viittaa siihen.
        }
    }

IN010 = Tiedosto ei ole UTF-8-muodossa
    .message = Tämän tiedoston merkkejä ei ole tallennettu UTF-8-muodossa.
    .why = Muussa merkistössä kirjaimet ä, ö ja å näkyisivät sivulla väärin.
    .help = Avaa tiedosto muokkausohjelmassasi, tarkista, että sen kirjaimet näkyvät oikein, ja tallenna se merkistöllä UTF-8. Useimmissa ohjelmissa merkistö valitaan kohdassa ”Tallenna nimellä”.

IN011 = Kieli, jota selosteella ei ole
    .message = ”{ $language }” ei ole tämän selosteen kieli. Selosteen kielet: { $languages }.
    .why = Seloste julkaistaan vain omilla kielillään, joten muunkielisiä sanoja ei lukisi kukaan.
    .help = { $suggestion ->
        [0] Poista rivi, tai lisää "{ $language }" otsikkorivin [notice] alle luetteloon ”languages”.
        [sv] Tarkoititko ruotsia? Sen koodi on ”sv”: kirjoita se kohdan ”{ $language }” paikalle.
       *[other] Tarkoititko ”{ $suggestion }”? Kirjoita se kohdan ”{ $language }” paikalle.
    }

IN012 = Tiedostoa ei lueta
    .message = { $case ->
        [settings] ”{ $name }” näyttää projektin asetuksilta, mutta sen nimi on toinen, joten sitä ei lueta.
        [beside] ”{ $name }” on seloste, mutta se ei ole kansiossa notices, joten sitä ei lueta.
        [folder] ”{ $name }” on kansio, vaikka sen nimi päättyy niin kuin selosteen tai oletusten tiedosto.
        [folder-name] Kansio ”{ $name }” näyttää samalta kuin ”{ $suggestion }”, mutta sen nimi on toinen, joten sitä ei lueta.
        [no-language] ”{ $name }” näyttää jonkin kielen sanoilta, mutta se ei ole minkään kielen kansiossa, joten sitä ei lueta.
        [language] Kansion ”{ $name }” nimi ei ole kielen koodi, joten sen sanoja ei lueta.
        [other-format] ”{ $name }” näyttää projektin tiedostolta, mutta ei ole TOMLia, joten sitä ei lueta.
        [theme-file] ”{ $name }” näyttää teemalta, mutta teema on kansio, joten sitä ei lueta.
        [theme-name] Kansio ”{ $name }” näyttää teemalta, mutta tämä ei voi olla teeman nimi, joten sitä ei lueta.
       *[name] ”{ $name }” näyttää projektin tiedostolta, mutta sen nimi on toinen, joten sitä ei lueta.
    }
    .why = Tiedostoa, jota ei lueta, ei tarkisteta eikä julkaista, vaikka sen kirjoittaja luulee toisin.
    .help = { $case ->
        [settings] Anna sille nimi { $suggestion }, tai jos se on jotain muuta, nimi, joka ei näytä asetuksilta.
        [beside] Siirrä se tänne, nimessä vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä: { $suggestion }
        [folder] Siirrä kansion sisältö tämännimiseen tiedostoon, tai anna kansiolle nimi ilman tiedostopäätettä.
        [folder-name] Anna kansiolle nimi { $suggestion }, tai siirrä sen sisältö sinne.
        [no-language] Siirrä se kielensä kansioon, esimerkiksi locales/fi/.
        [language] { $suggestion ->
            [0] Anna kansiolle nimeksi kielen koodi pienillä kirjaimilla, esimerkiksi: locales/fi
           *[other] Anna kansiolle nimeksi kielen koodi pienillä kirjaimilla: locales/{ $suggestion }
        }
        [other-format] Kirjoita se TOMLina tiedostoon { $suggestion }. Jos se on jotain muuta, siirrä se toiseen kansioon.
        [theme-file] Siirrä se paikkaan { $suggestion }; kansion nimen saat valita. Korostusväri, logo, leveys ja pyöristys kirjoitetaan tiedostoon notice.toml otsikkorivin [theme] alle.
        [theme-name] Anna kansiolle nimi, jossa on vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, ja kirjoita se tiedostoon notice.toml otsikkorivin [theme] alle.
       *[name] Anna sille nimi { $suggestion }. Jos se on jotain muuta, siirrä se toiseen kansioon.
    }

## Kinds of terms

kind_basis = käsittelyn oikeusperuste
kind_condition = erityisten henkilötietoryhmien käsittelyn edellytys
kind_data = henkilötietojen ryhmä
kind_data-subject = rekisteröityjen ryhmä
kind_purpose = käsittelyn tarkoitus
kind_recipient = vastaanottaja tai vastaanottajaryhmä
kind_source = tietojen lähde
kind_security = suojaustoimi
kind_right = rekisteröidyn oikeus
kind_authority = viranomainen
kind_occasion = tilanne, jossa tietoja saadaan
kind_event = tapahtuma, josta alkaen tai johon asti tietoja säilytetään
kind_criterion = säilytysajan määrittämiskriteeri
kind_limit = oikeuden rajoitus
kind_circumstance = ehto
kind_staff-role = henkilöstön tehtävä
kind_accuracy = tapa pitää tiedot täsmällisinä
kind_law = laki tai asetus
kind_service = ohjelma tai verkkopalvelu
kind_mechanism = siirron peruste
kind_requirement = velvollisuus antaa tiedot
kind_request-by = pyynnön lähetystapa
kind_request-form = pyynnön muoto
kind_request-identity = henkilöllisyyden varmistaminen
kind_caveat = varaus
kind_ground = henkilötunnuksen käsittelyn peruste
kind_role = vastaanottajan rooli
kind_action = toimi säilytysajan päättyessä
kind_relation = suhde toiseen selosteeseen
kind_cookie-consent = suostumus evästeisiin
kind_cookie-control = evästeiden hallinta
kind_cookie-identification = tunnistaminen evästeillä
kind_decision-ground = peruste, jolla automaattiset päätökset ovat sallittuja
kind_guardian = huoltajan osuus
kind_denied-because = syy, jonka vuoksi oikeutta ei ole

## The report

severity_error = virhe
severity_warning = varoitus
severity_info = huomautus

report-summary = { $errors ->
        [0] { $warnings ->
            [0] { $infos ->
                [0] ei havaintoja
               *[other] { report-summary.infos }
            }
           *[other] { $infos ->
                [0] { report-summary.warnings }
               *[other] { report-summary.warnings }, { report-summary.infos }
            }
        }
       *[other] { $warnings ->
            [0] { $infos ->
                [0] { report-summary.errors }
               *[other] { report-summary.errors }, { report-summary.infos }
            }
           *[other] { $infos ->
                [0] { report-summary.errors }, { report-summary.warnings }
               *[other] { report-summary.errors }, { report-summary.warnings }, { report-summary.infos }
            }
        }
    }{ $notices-with ->
        [0] {""}
       *[other] {" "}{ $notices-with } selosteessa{ $notices ->
            [one] {""}
           *[other] {" "}(selosteita yhteensä { $notices })
        }
    }{ $accepted ->
        [0] {""}
       *[other] ; hyväksyttyjä { $accepted }
    }
    .errors = { $errors ->
        [one] { $errors } virhe
       *[other] { $errors } virhettä
    }
    .warnings = { $warnings ->
        [one] { $warnings } varoitus
       *[other] { $warnings } varoitusta
    }
    .infos = { $infos ->
        [one] { $infos } huomautus
       *[other] { $infos } huomautusta
    }

report-clean = { $notices ->
        [one] { $notices } seloste, ei havaintoja
       *[other] { $notices } selostetta, ei havaintoja
    }

report-refused = Mitään ei julkaistu: virheet on ensin korjattava.
report-why = Miksi
report-help = Tee näin
report-newer = Uusi julkaisusta { $release }
report-newer-text = Huomautus siihen asti, kun tiedoston notice.toml kohdan [lint] `rules` on tämä julkaisu tai uudempi.
report-paste-at-end = Liitettäväksi tiedoston loppuun
report-paste-here = Liitettäväksi saman otsikkorivin alle

project-above = Projekti on yläkansio, jossa on notice.toml: { $folder }
project-of-another-user = Yläkansiossa on notice.toml, jota ei käytetä, koska se tai jokin kansio matkalla on toisen käyttäjän: { $folder }
    Jos se on projektisi, käynnistä notice siinä kansiossa tai anna kansio valitsimella -C.

build-summary = { $notices ->
        [one] { $notices } seloste
       *[other] { $notices } selostetta
    } { $languages } kielellä: { $pages ->
        [one] { $pages } sivu
       *[other] { $pages } sivua
    }, kirjoitettuja { $written }, ennallaan { $unchanged }{ $deleted ->
        [0] {""}
       *[other] , poistettuja { $deleted }
    }, aika { $time }

build-format-dropped = Poistettu, koska tämän muodon sivuja ei enää tehdä: { $format } ({ $count }): { $paths }
build-manifest-mended = Julkaistujen tiedostojen luettelo notice-manifest.json oli vioittunut. Se tehtiin uudelleen sivuista.
build-left-unknown = Jätetty ennalleen, koska vioittunut luettelo ei kerro, kenen tiedostoja ne ovat ({ $count }): { $paths }
    Poista niistä ne, jotka ovat vanhoja sivujasi.
build-left-impossible = Jätetty ennalleen, vaikka ne ovat luettelossa notice-manifest.json, koska notice ei kirjoita tällaisia tiedostoja ({ $count }): { $paths }

provision-article = { $article } artikla
provision-paragraph = { $article } artiklan { $paragraph } kohta
provision-point = { $article } artiklan { $paragraph } kohdan { $point } alakohta
citation = tietosuoja-asetuksen { $provision }
practice = vakiintunut käytäntö, ei lain vaatimus

## Provisions and examples

explain-since = Julkaisusta { $release } alkaen
explain-under = { $countries }: { $text }
explain-elsewhere = Muualla
explain-not-here = Sääntö ei koske tämän projektin rekisterinpitäjien maita.
explain-decisions = Ratkaisuja
explain-bad = Tästä tulee tämä havainto:
explain-good = Tästä ei tule sitä:
explain-checklist = Tämän voi tarkistaa vain ihminen: `notice rules --checklist`.
rules-not-in = (ei kielillä { $languages })
rules-lacking = { $language }: puuttuu { $missing } / { $lists } luetteloa

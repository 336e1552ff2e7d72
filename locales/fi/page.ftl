### The words of a page. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

## Title and parts of the page

title = { $name }{"\u00A0"}– { $word }
name-short = { $name } ({ $short })
description = { $title }. Rekisterinpitäjä: { $controller }. Näin henkilötietoja käsitellään.
# The language and territory for previews of the page: as Open Graph knows them.
og-locale = fi_FI
skip-to-content = Siirry sisältöön
contents = Sisällys
languages = Kielet
language-missing = Tätä selostetta ei ole seuraavalla kielellä: { $language }
draft-banner = Luonnos, jota ei ole julkaistu: puutteet näkyvät kohdissaan.
draft-watermark = LUONNOS
whole-notice = Lue koko tietosuojaseloste
all-notices = Kaikki tietosuojaselosteet
index-title = Tietosuojaselosteet
more-information = Lisätietoja:
banner-label = Huomaa
updated-on = Päivitetty { $date }
version-is = Versio { $version }
close = Sulje
back-to-top = Sivun alkuun

## The first layer: questions that a reader asks first

summary = Lyhyesti
summary-controller = Kuka vastaa tiedoista?
summary-purposes = Mihin tietoja käytetään?
summary-basis = Millä oikeusperusteella?
summary-retention = Kuinka kauan tietoja säilytetään?
summary-objection = Miten voit vastustaa käsittelyä?
summary-rights = Mitä oikeuksia sinulla on?
summary-requests = Miten käytät oikeuksiasi?
summary-contact = Keneltä voit kysyä?
summary-complaint = Minne voit valittaa?
summary-complaint-somewhere = Valvontaviranomaiselle
summary-unless-stated = Ellei toisin mainita
summary-hedged = { $term } ({ $caveat })
summary-more-periods =
    { $count ->
        [one] Lisäksi { $number } muu säilytysaika
       *[other] Lisäksi { $number } muuta säilytysaikaa
    }
summary-more-ways =
    { $count ->
        [one] Lisäksi { $number } muu tapa
       *[other] Lisäksi { $number } muuta tapaa
    }
summary-object = Voit vastustaa käsittelyä henkilökohtaiseen erityiseen tilanteeseesi liittyvällä perusteella.
summary-object-direct-marketing = Voit vastustaa suoramarkkinointia milloin tahansa ja maksutta.
summary-right-access = pääsy omiin tietoihin
summary-right-rectification = virheiden oikaiseminen
summary-right-erasure = tietojen poistaminen
summary-right-restriction = käsittelyn rajoittaminen
summary-right-portability = tietojen siirtäminen toiseen palveluun
summary-right-withdraw-consent = suostumuksen peruuttaminen
summary-right-human-intervention = automaattisen päätöksen saattaminen ihmisen arvioitavaksi

## Headings of sections

section-controller = Rekisterinpitäjä
section-joint-controllers = Yhteisrekisterinpitäjät
section-representative = Edustaja
section-data-protection-officer = Tietosuojavastaava
section-contact = Yhteydenotot
section-register = Rekisteri
section-purposes = Käsittelyn tarkoitukset ja oikeusperuste
    .without-basis = Käsittelyn tarkoitukset
section-data-subjects = Rekisteröidyt
section-data = Henkilötiedot
section-sources = Tietolähteet
section-obligation-to-provide = Onko tietojen antaminen pakollista?
section-recipients = Tietojen vastaanottajat
section-staff-access = Pääsy tietoihin
section-transfers = Siirrot EU:n tai ETA:n ulkopuolelle
section-retention = Säilytysaika
section-security = Tietojen suojaaminen
section-automated-decisions = Automaattinen päätöksenteko
section-objection = Oikeus vastustaa käsittelyä
section-rights = Oikeutesi
section-requests = Näin käytät oikeuksiasi
section-complaint = Valitus valvontaviranomaiselle
section-cookies = Evästeet
section-related-notices = Muut selosteet
section-about = Tietoja selosteesta

## Who

controller-is = Rekisterinpitäjä on { $name }. Rekisterinpitäjä vastaa siitä, että henkilötietojasi käsitellään lain mukaisesti.
joint-controllers-are = Yhteisrekisterinpitäjät päättävät yhdessä rekisterinpitäjän kanssa, miksi ja miten henkilötietojasi käsitellään.
joint-arrangement = Mistä rekisterinpitäjät ovat sopineet keskenään
joint-controllers-rights = Kun haluat käyttää oikeuksiasi, voit kääntyä minkä tahansa rekisterinpitäjän puoleen.
representative-is = Edustaja toimii rekisterinpitäjän puolesta EU:ssa tai ETA:ssa. Voit ottaa edustajaan yhteyttä kaikissa asioissa, jotka koskevat henkilötietojesi käsittelyä.
officer-is = Voit ottaa tietosuojavastaavaan yhteyttä kaikissa asioissa, jotka koskevat henkilötietojesi käsittelyä.
officer-none = Tietosuojavastaavaa ei ole nimitetty.
contact-intro = Voit ottaa yhteyttä seuraaviin:
switchboard = vaihde

label-role-stated = Rooli
label-acts-for = Rekisterinpitäjä myös seuraavien osalta
label-contact-point = Yhteydenotot
label-register-name = Rekisterin nimi
label-belongs-to = Yritys, jolle rekisteri kuuluu
label-follows = Noudatettava lainsäädäntö
label-address = Osoite
label-street-address = Käyntiosoite
label-postal-address = Postiosoite
label-email = Sähköposti
label-phone = Puhelin
label-fax = Faksi
label-hours = Palveluaika
label-web = Verkkosivusto
label-web-form = Verkkolomake

## Why

purposes-intro =
    { $first ->
        [no] { $caveat ->
            [may] Lisäksi voimme käsitellä henkilötietoja seuraaviin tarkoituksiin:
            [as-a-rule] Lisäksi käsittelemme henkilötietoja yleensä seuraaviin tarkoituksiin:
            [at-most] Lisäksi käsittelemme henkilötietoja laajimmillaan seuraaviin tarkoituksiin:
           *[none] Lisäksi käsittelemme henkilötietoja seuraaviin tarkoituksiin:
        }
       *[yes] { $caveat ->
            [may] Voimme käsitellä henkilötietoja seuraaviin tarkoituksiin:
            [as-a-rule] Käsittelemme henkilötietoja yleensä seuraaviin tarkoituksiin:
            [at-most] Käsittelemme henkilötietoja laajimmillaan seuraaviin tarkoituksiin:
           *[none] Käsittelemme henkilötietoja seuraaviin tarkoituksiin:
        }
    }
list-is-open = Luettelo ei ole tyhjentävä.
together-caption = Tarkoitukset ja mitä niihin liittyy
together-untold = ei eritelty
bases-explained = Mitä oikeusperusteet tarkoittavat
label-legal-basis = Oikeusperuste
label-legal-basis-all = Kaikkien tarkoitusten oikeusperuste
label-legal-basis-others = Muiden tarkoitusten oikeusperuste
label-basis-reason = Ilmoitettu peruste
label-interests = Oikeutettu etu
label-laws = Lainsäädäntö
label-laws-stated = Mainittu lainsäädäntö
label-whom = Keitä koskee
label-which-data = Tiedot
label-condition = Ehto
label-beneficiaries = Myös seuraavien hyväksi
label-purpose = Tarkoitus
label-purposes = Tarkoitukset
law-section = { $act }, { $section }{"\u00A0"}§
law-article = { $act }, { $article }{"\u00A0"}artikla
law-chapter-section = { $act }, { $chapter }{"\u00A0"}luvun { $section }{"\u00A0"}§

## Whose data, which, from whom

data-subjects-intro =
    { $first ->
        [no] { $caveat ->
            [may] Lisäksi rekisterissä voi olla tietoja seuraavista ryhmistä:
            [as-a-rule] Lisäksi rekisterissä on yleensä tietoja seuraavista ryhmistä:
            [at-most] Lisäksi rekisterissä on laajimmillaan tietoja seuraavista ryhmistä:
           *[none] Lisäksi rekisterissä on tietoja seuraavista ryhmistä:
        }
       *[yes] { $caveat ->
            [may] Rekisterissä voi olla tietoja seuraavista ryhmistä:
            [as-a-rule] Rekisterissä on yleensä tietoja seuraavista ryhmistä:
            [at-most] Rekisterissä on laajimmillaan tietoja seuraavista ryhmistä:
           *[none] Rekisterissä on tietoja seuraavista ryhmistä:
        }
    }
label-includes = Mukaan lukien
data-heading = { $category }: { $whose }
data-other-groups = Muut ryhmät
data-intro =
    { $caveat ->
        [may] Rekisterissä voi olla seuraavia tietoja:
        [as-a-rule] Rekisterissä on yleensä seuraavat tiedot:
        [at-most] Rekisterissä on laajimmillaan seuraavat tiedot:
       *[none] Rekisterissä on seuraavat tiedot:
    }
data-sensitive = Pidämme näitä tietoja arkaluonteisina.
such-as = { $term } (esimerkiksi { $examples })
not-collected = Tiedot, joita ei kerätä
label-ground = Käsittelyn peruste
label-special-condition = Käsittelyn edellytys
label-requirement = Velvollisuus antaa tieto
sources-intro =
    { $first ->
        [no] { $caveat ->
            [may] Lisäksi voimme saada tietoja seuraavista lähteistä:
            [as-a-rule] Lisäksi saamme tietoja yleensä seuraavista lähteistä:
            [at-most] Lisäksi saamme tietoja laajimmillaan seuraavista lähteistä:
           *[none] Lisäksi saamme tietoja seuraavista lähteistä:
        }
       *[yes] { $caveat ->
            [may] Voimme saada tietoja seuraavista lähteistä:
            [as-a-rule] Saamme tietoja yleensä seuraavista lähteistä:
            [at-most] Saamme tietoja laajimmillaan seuraavista lähteistä:
           *[none] Saamme tietoja seuraavista lähteistä:
        }
    }
source-unnamed = Lähde, jota ei ole nimetty
source-updates =
    { $caveat ->
        [may] Näin saaduilla tiedoilla voidaan myös päivittää aiempia tietoja.
       *[none] Näin saaduilla tiedoilla myös päivitetään aiempia tietoja.
    }
source-public = Nämä tiedot saadaan yleisesti saatavilla olevista lähteistä.
source-not-public = Näitä tietoja ei saada yleisesti saatavilla olevista lähteistä.
label-occasions = Tilanteet
if-not-provided = Jos et anna tietoja:

## To whom

disclosure-none =
    { $excepted ->
        [yes] { $caveat ->
            [as-a-rule] Tietoja ei yleensä luovuteta muille, paitsi { $except }.
           *[none] Tietoja ei luovuteta muille, paitsi { $except }.
        }
       *[no] { $caveat ->
            [as-a-rule] Tietoja ei yleensä luovuteta muille.
           *[none] Tietoja ei luovuteta muille.
        }
    }
disclosure-only-to =
    { $excepted ->
        [yes] { $caveat ->
            [as-a-rule] Tietoja luovutetaan yleensä vain seuraaville: { $circle }. Muille tietoja luovutetaan yleensä vain seuraavissa tapauksissa: { $except }.
           *[none] Tietoja luovutetaan vain seuraaville: { $circle }. Muille tietoja luovutetaan vain seuraavissa tapauksissa: { $except }.
        }
       *[no] { $caveat ->
            [as-a-rule] Tietoja luovutetaan yleensä vain seuraaville: { $circle }.
           *[none] Tietoja luovutetaan vain seuraaville: { $circle }.
        }
    }
disclosure-only-when =
    { $caveat ->
        [as-a-rule] Tietoja luovutetaan yleensä vain seuraavissa tapauksissa: { $except }.
       *[none] Tietoja luovutetaan vain seuraavissa tapauksissa: { $except }.
    }
label-disclosure-purposes = Luovuttamisen tarkoitus
label-never-for = Tarkoitukset, joihin tietoja ei koskaan luovuteta
recipients-intro =
    { $first ->
        [no] { $caveat ->
            [may] Lisäksi tietoja voivat saada seuraavat vastaanottajat:
            [as-a-rule] Lisäksi tietoja saavat yleensä seuraavat vastaanottajat:
            [at-most] Lisäksi tietoja saavat laajimmillaan seuraavat vastaanottajat:
           *[none] Lisäksi tietoja saavat seuraavat vastaanottajat:
        }
       *[yes] { $caveat ->
            [may] Tietoja voivat saada seuraavat vastaanottajat:
            [as-a-rule] Tietoja saavat yleensä seuraavat vastaanottajat:
            [at-most] Tietoja saavat laajimmillaan seuraavat vastaanottajat:
           *[none] Tietoja saavat seuraavat vastaanottajat:
        }
    }
recipient-unnamed = Vastaanottaja, jota ei ole nimetty
label-role = Rooli
label-country = Maa
label-recipient = Vastaanottaja
tools = Käytössä olevat ohjelmat
staff-access-intro = Tietoihin pääsevät seuraavat:

## Where the data go and lie

transfers-none = Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.
transfers-intro =
    { $caveat ->
        [may] Tietoja voidaan siirtää EU:n tai ETA:n ulkopuolelle.
        [as-a-rule] Tietoja siirretään yleensä EU:n tai ETA:n ulkopuolelle.
       *[none] Tietoja siirretään EU:n tai ETA:n ulkopuolelle.
    }
label-mechanism = Siirron peruste
label-copy = Kopio suojatoimista
label-storage-places = Tietojen tallennuspaikka
mechanisms-explained = Mitä siirron perusteet tarkoittavat
related-supplements =
    { $caveat ->
        [may] Tämä seloste voi täydentää toisen rekisterin selostetta:
        [as-a-rule] Tämä seloste täydentää yleensä toisen rekisterin selostetta:
       *[none] Tämä seloste täydentää toisen rekisterin selostetta:
    }
related-data-moves-to =
    { $caveat ->
        [may] Tietoja voi siirtyä toiseen rekisteriin:
        [as-a-rule] Tietoja siirtyy yleensä toiseen rekisteriin:
       *[none] Tietoja siirtyy toiseen rekisteriin:
    }
related-data-comes-from =
    { $caveat ->
        [may] Tietoja voi tulla toisesta rekisteristä:
        [as-a-rule] Tietoja tulee yleensä toisesta rekisteristä:
       *[none] Tietoja tulee toisesta rekisteristä:
    }
related-see-also = Katso myös:
related-unnamed = nimeä ei ole mainittu

## How long

retention-all-data = Muut tiedot
retention-whose = Tiedot seuraavista ryhmistä: { $whose }
retention-purpose = Tiedot, joita käytetään seuraaviin tarkoituksiin: { $purposes }
retention-period =
    { $caveat ->
        [may] Säilytysaika voi olla { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [as-a-rule] Säilytysaika on yleensä { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [at-most] Säilytysaika on enintään { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [at-least] Säilytysaika on vähintään { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
       *[none] Säilytysaika on { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
    }
retention-starts = Aika lasketaan { $event }.
retention-until =
    { $caveat ->
        [may] Tietoja voidaan säilyttää { $event }.
        [as-a-rule] Tietoja säilytetään yleensä { $event }.
        [at-most] Tietoja säilytetään enintään { $event }.
        [at-least] Tietoja säilytetään vähintään { $event }.
       *[none] Tietoja säilytetään { $event }.
    }
retention-criterion =
    { $caveat ->
        [may] Mahdollinen säilytysaika: { $criterion }.
        [as-a-rule] Säilytysaika yleensä: { $criterion }.
        [at-most] Säilytysaika enintään: { $criterion }.
        [at-least] Säilytysaika vähintään: { $criterion }.
       *[none] Säilytysaika: { $criterion }.
    }
retention-explained =
    { $caveat ->
       *[none] Ratkaisevaa on { $criterion }.
    }
retention-longer =
    { $caveat ->
        [may] Säilytysaika voi olla pidempi, { $when }.
       *[none] Säilytysaika on pidempi, { $when }.
    }

## How safe

security-intro =
    { $caveat ->
        [may] Tietoja voidaan suojata seuraavin keinoin:
        [as-a-rule] Tietoja suojataan yleensä seuraavin keinoin:
       *[none] Tietoja suojataan seuraavin keinoin:
    }
accuracy = Tietojen oikeellisuus
accuracy-intro = Huolehdimme tietojen oikeellisuudesta seuraavin keinoin:

## Decisions by machine

decisions-none = Emme tee sinusta pelkästään automaattisesti sellaisia päätöksiä, joilla on sinulle oikeusvaikutuksia tai jotka vaikuttavat sinuun muuten yhtä merkittävästi.
decisions-yes = Tietoja käytetään päätöksiin, jotka tehdään pelkästään automaattisesti ja joilla on sinulle oikeusvaikutuksia tai jotka vaikuttavat sinuun muuten yhtä merkittävästi.
decisions-logic = Miten päätös tehdään
decisions-consequences = Mitä päätös merkitsee sinulle
profiling = Profilointi
profiling-none = Tietoja ei käytetä profilointiin.

## Rights

right-denied = Tämän selosteen mukaan tämä oikeus ei ole käytettävissä.
label-applies = Koskee
applies-always = kaikkea käsittelyä oikeusperusteesta riippumatta
applies-by-basis = käsittelyä, jonka oikeusperuste on { $bases }
label-limit = Rajoitus
request-all-rights = Kaikki oikeudet
label-send-to = Pyynnön vastaanottaja
label-ways = Pyynnön tekeminen
form-written-and-signed = kirjallinen ja allekirjoitettu pyyntö
label-form = Pyynnön muoto
label-identity = Tunnistautuminen
label-response-time = Vastausaika
label-fee = Maksu
request-free = Pyyntö on maksuton.
request-not-free = Pyyntö ei ole maksuton.
complaint-right = Sinulla on oikeus tehdä valitus valvontaviranomaiselle, jos mielestäsi henkilötietojesi käsittelyssä rikotaan EU:n yleistä tietosuoja-asetusta.
label-authority = Viranomainen

## Cookies

cookies-intro = Verkkosivustolla käytetään evästeitä seuraaviin tarkoituksiin:
cookies-in-use = Käytössä olevat evästeet
cookie-unnamed = Eväste
cookie-session = kunnes suljet selaimen
label-duration = Voimassaoloaika
label-third-parties = Kolmannet osapuolet
third-parties-none = ei ole

## The notice itself

label-version = Versio
label-created = Laadittu
label-updated = Viimeksi päivitetty
label-binding = Ratkaiseva kieliversio
changes = Selosteen muutokset

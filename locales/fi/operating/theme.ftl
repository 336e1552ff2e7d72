### Virheet teemoissa ja niiden asetuksissa, projektin omissa sanoissa ja sivuissa. .help = mitä on tehtävä.
### $detail on toisen ohjelman sanat sen omalla kielellä. $known on nimien luettelo; tyhjä teksti tai luettelo on 0.

theme-unknown = Teemaa ”{ $name }” ei ole.
    .help = Kirjoita tiedostoon notice.toml otsikkorivin [theme] alle jokin näistä: { $known }. Voit myös panna oman teeman kansioon themes/{ $name }/.
theme-shadows = Teemalla ”{ $name }” on valmiin teeman nimi.
    .help = Anna kansiolle toinen nimi, ja kirjoita se tiedostoon notice.toml otsikkorivin [theme] alle.
theme-template = Sivupohjaa ei voi käyttää: { $detail }
    .help = Korjaa sivupohja siitä kohdasta. Muuttujat, lohkot ja komponentit ovat tiedostossa docs/themes.md.
theme-alternatives = Yhdessä sivupohjassa on yli { $most } vaihtoehtoa (elif).
    .help = Jaa sivupohja osiin, tai hae arvo luettelosta.
theme-accent = Korostusväri ”{ $value }” ei ole väri, jollainen on esimerkiksi #005a9c.
    .help = Kirjoita `#` ja kuusi numeroa tai kirjainta a–f: accent = "#005a9c"
theme-too-light = Korostusvärin ”{ $value }” kontrasti sivulla on { $contrast }:1, ja linkit tarvitsevat 4,5:1 (WCAG 2.2, 1.4.3).
    .help = Kirjoita lähin saman sävyn väri, josta saa selvää. Logo pitää omat värinsä: accent = "{ $nearest }"
theme-length = { $case ->
        [radius] Pyöristys ”{ $value }” ei ole mitta väliltä { $least }–{ $most } rem.
       *[width] Leveys ”{ $value }” ei ole mitta väliltä { $least }–{ $most } rem.
    }
    .help = { $case ->
        [radius] Kirjoita pyöristys esimerkiksi näin: radius = "0.375rem"
       *[width] Kirjoita leveys esimerkiksi näin: width = "36rem"
    }
theme-contract = { $found ->
        [0] Teema ei kerro, mitä teemojen sopimuksen versiota varten se on tehty.
       *[other] Teema on tehty teemojen sopimuksen toista versiota varten ({ $found }); tämä ohjelma käyttää sopimuksen versiota { $needed }.
    }
    .help = Vertaa teemaa tiedostoon docs/themes.md, ja kirjoita sitten: contract = { $needed }
theme-manifest-missing = Teema ei kerro, mitä teemojen sopimuksen versiota varten se on tehty.
    .help = Tee teeman kansioon tiedosto theme.toml, ja kirjoita siihen: contract = { $needed }
theme-extends = Valmista teemaa ”{ $name }” ei ole.
    .help = Kirjoita jokin näistä: { $known }.
theme-style = Tyyli joko lisätään sen teeman tyyliin, jota tämä teema laajentaa, tai on teeman oma.
    .help = Kirjoita style = "added" tai style = "own".
theme-key = Tiedostossa theme.toml ei voi olla avainta ”{ $key }”.
    .help = Kirjoita contract, extends tai style, kukin omalle rivilleen.
theme-template-unused = Sivupohjalla { $name } ei tehdä mitään sivua.
    .help = { $suggestion ->
        [0] Sivujen pohjat ovat { $known }.
       *[other] Tarkoititko { $suggestion }?
    }
theme-block = Lohko ”{ $name }” ei korvaa mitään lohkoa, joten se ei näy koskaan.
    .help = { $suggestion ->
        [0] Korvaa jokin näistä: { $known }.
       *[other] Tarkoititko ”{ $suggestion }”? Muuten pane se jonkin näistä sisään: { $known }.
    }
theme-variable = Tässä ei ole muuttujaa ”{ $name }”.
    .help = { $suggestion ->
        [0] Muuttujat ovat: { $known }.
       *[other] Tarkoititko ”{ $suggestion }”?
    }
theme-table-key = Muuttujassa ”{ $of }” ei ole avainta ”{ $name }”.
    .help = { $suggestion ->
        [0] Avaimet ovat: { $known }.
       *[other] Tarkoititko ”{ $suggestion }”?
    }
theme-no-keys = ”{ $of }” on { $kind }, eikä siinä ole avainta ”{ $name }”.
    .help = Kirjoita `{ $of }`.
theme-shape = { $case ->
        [html] HTML
        [flag] tosi tai epätosi
        [number] luku
        [list] luettelo
       *[text] teksti
    }
theme-excess = { $case ->
        [memory] Projektin oma teema vie yhtä sivua varten yli { $most } GiB muistia.
       *[time] Projektin oma teema käyttää yhteen sivuun yli { $most } sekuntia.
    }
    .help = Etsi sen sivupohjista sisäkkäisiä silmukoita ja niissä kasvavia tekstejä. Mitään ei julkaistu.
theme-new-name = ”{ $name }” ei voi olla teeman nimi.
    .help = Käytä vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi: notice theme new aamu
theme-new-device = ”{ $name }” ei voi olla teeman nimi: Windows on varannut tämän nimen laitteelle.
    .help = Valitse toinen nimi, esimerkiksi: notice theme new aamu
theme-new-built-in = ”{ $name }” on valmiin teeman nimi.
    .help = Valitse toinen nimi. Jos haluat lähteä valmiista teemasta, kirjoita uuteen tiedostoon theme.toml: extends = "{ $name }"
theme-new-use = Jos haluat käyttää teemaa, kirjoita tiedostoon notice.toml otsikkorivin [theme] alle: name = "{ $name }"
theme-checked = { $themes ->
        [0] Projektissa ei ole omaa teemaa.
       *[other] { $mistakes ->
            [0] Ei virheitä: { $names }
            [one] { $mistakes } virhe
           *[other] { $mistakes } virhettä
        }
    }

words-syntax = Tämä ei ole Fluentin muotoinen: { $detail }
    .help = Viestien kirjoitustapa on kuvattu sivustolla projectfluent.org.
words-unknown-message = Viestiä ”{ $message }” ei ole.
    .help = { $suggestion ->
        [0] Poista se, tai anna sille valmiin viestin nimi (ohjelman notice tiedostot kansiossa locales/en/).
       *[other] Tarkoititko ”{ $suggestion }”?
    }
words-unknown-variable = { $known ->
        [0] Viestissä ”{ $message }” on ${ $name }, mutta viesti ei saa mitään arvoja.
       *[other] Viestissä ”{ $message }” on ${ $name }, jota viesti ei saa.
    }
    .help = { $known ->
        [0] Poista ${ $name } aaltosulkeineen.
       *[other] Käytä jotain näistä: { $known }.
    }
words-of-linter = Viesti ”{ $message }” kuuluu tarkistukselle, jonka sanoja projekti ei voi korvata.
    .help = Poista se. Projekti korvaa sivujen sanoja ja sanaston nimityksiä.
words-duplicate = Viesti ”{ $message }” on tällä kielellä kahdesti. Toinen on kohdassa { $first }.
    .help = Poista toinen niistä.
words-character = Tätä merkkiä ei voi olla tekstissä: { $detail }.
    .help = Poista se ja kirjoita sanat sen ympärillä uudelleen. Tällaisia merkkejä tulee mukana, kun tekstiä kopioidaan toisesta ohjelmasta.
words-blank = Viestissä ”{ $message }” on teksti, josta kukaan ei näkisi mitään.
    .help = Kirjoita sen sanat tai poista viesti, jolloin käytetään valmiita sanoja.
words-placeholder = Viestiin ”{ $message }” on jäänyt täytettävä kohta: { $value }
    .help = Kirjoita tilalle se, mitä siihen kuuluu.
words-markup = { $case ->
        [html] Viestissä ”{ $message }” on HTML:ää.
        [image] Viestissä ”{ $message }” on kuva.
        [link] Viestissä ”{ $message }” on linkki, jota ei voi julkaista.
        [code] Osa viestistä ”{ $message }” on merkitty ohjelmakoodiksi.
       *[other] Viesti ”{ $message }” on merkitty otsikoksi.
    }
    .help = Kirjoita pelkkiä sanoja. Merkinnät näkyisivät sivulla.
words-address = ”{ $value }” viestissä ”{ $message }” ei ole osoite, jonka voi linkittää.
    .help = { $suggestion ->
        [0] Kirjoita osoite niin kuin se on selaimessa: https://www.example.com
       *[other] Kirjoita: { $suggestion }
    }
words-lost-variable = Viestistä ”{ $message }” puuttuu ${ $name }, joten se katoaisi sivulta.
    .help = Kirjoita {"{"} ${ $name } {"}"} sille kuuluvaan kohtaan.
words-unknown-reference = Viesti ”{ $message }” viittaa viestiin ”{ $name }”, jota ei ole.
    .help = Kirjoita sanat sellaisinaan. Viitata voi vain ohjelman notice omiin viesteihin.
words-too-deep = Aaltosulkeita tai kaarisulkeita on liian monta sisäkkäin.
    .help = Kirjoita viesti ilman sisäkkäisiä aaltosulkeita.
words-circular = Viesti ”{ $message }” viittaa itseensä tai viesteihin, jotka viittaavat siihen.
    .help = Kirjoita viittauksen paikalle sanat sellaisinaan.
words-too-long = Viestistä ”{ $message }” tulee liian pitkä joko sellaisenaan tai viittaustensa takia.
    .help = Kirjoita se lyhyemmin, ja viittausten paikalle sanat sellaisinaan.
words-missing-messages = { $count ->
        [one] Tältä kieleltä puuttuu { $count } viesti: { $missing }
       *[other] Tältä kieleltä puuttuu { $count } viestiä: { $missing }{ $more ->
            [0] {""}
           *[other] {" "}ja vielä { $more }
        }
    }
    .help = Oma kieli tarvitsee kaikki sivujen viestit: kopioi ohjelman notice kansio locales/en/ ja käännä se. Tarkistuksen sanoja ei tarvita.
words-missing = Viesti ”{ $message }” puuttuu kieleltä ”{ $language }”.
    .help = Kirjoita se kansioon locales/{ $language }/ samoin arvoin kuin englanniksi.
words-wrong-values = Viestillä ”{ $message }” on väärät arvot kielellä ”{ $language }”: { $detail }
    .help = Kirjoita se kansioon locales/{ $language }/ samoin arvoin kuin englanniksi.

render-front-matter = Sivun alkutietoja ei voitu kirjoittaa YAML-muotoon: { $detail }
    .help = Tämä on vika ohjelmassa notice. Ilmoita siitä sen tekijöille, ja liitä mukaan selosteen tiedosto.
render-glyph = PDF-tiedoston fonteissa ei ole merkkiä { $character }, joka on kielellä ”{ $language }” osassa ”{ $section }”: { $excerpt }
    .help = Kirjoita se muilla merkeillä, tai jätä pdf pois muodoista.
render-no-pdf = Tämä ohjelma on koottu ilman muotoa pdf.
    .help = Ohjelman lähdekoodin kansiossa: cargo install --path . --features pdf; tai asentamatta: cargo run --release --features pdf -- build --format pdf
render-pdf = PDF-tiedostoa kielellä ”{ $language }” ei voitu tehdä: { $detail }
    .help = Jätä pdf pois muodoista, ja ilmoita viasta ohjelman tekijöille. Liitä mukaan selosteen tiedosto.
logo-kind = PDF-tiedostossa ei voi olla logoa, jonka muoto on { $extension }.
    .help = Ota tavallinen kuva jossakin näistä muodoista: { $kinds }.
logo-content = Logoa ei voi tulostaa: { $detail }
    .help = Ota tavallinen kuva jossakin näistä muodoista: { $kinds }.
logo-filters = Logon tehosteet ulottuvat PDF-tiedostoa varten liian kauas, tai niissä on siihen liian monta vaihetta.
    .help = Tallenna logo ilman tehosteita, kuten sumennusta ja varjoa, tai PNG-kuvana.
logo-bytes = Logo kasvattaisi jokaista PDF-tiedostoa { $kilobytes } kilotavulla.
    .help = Ota tavallinen kuva jossakin näistä muodoista: { $kinds }.

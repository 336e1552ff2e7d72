### Asetuksia koskevien havaintojen sanat: otsikko ja .why = miksi sillä on väliä. Se, mikä on vialla ja mitä on tehtävä, on
### virheen omina sanoina valmiina: $error ja $remedy.

ST001 = Julkaisuosoite ei ole verkko-osoite
    .message = { $error }
    .why = Sivut viittaavat muihin kieliversioihinsa tällä osoitteella, ja se on myös sivukartassa. Väärä osoite ei vie lukijaa eikä hakukonetta mihinkään.
    .help = { $remedy }
ST002 = Teemaa ei ole
    .message = { $error }
    .why = Ilman teemaa ei tiedetä, miltä sivut näyttävät.
    .help = { $remedy }
ST003 = Virhe teemassa
    .message = { $error }
    .why = Sivu katkeaisi kesken, tai siltä puuttuisi jotain, mitä lukija tarvitsee.
    .help = { $remedy }
ST004 = Korostusväri ei ole väri
    .message = { $error }
    .why = Tämä on linkkien ja viivojen väri joka sivulla.
    .help = { $remedy }
ST005 = Korostusväristä ei saa selvää
    .message = { $error }
    .why = Heikkonäköinen ei pystyisi lukemaan linkkejä. Julkishallinnolla ja monilla yrityksillä on lakisääteinen velvollisuus käyttää värejä, joista saa selvää.
    .help = { $remedy }
ST006 = Leveys tai pyöristys ei kelpaa
    .message = { $error }
    .why = Kaikkien sivujen asettelu nojaa tähän mittaan.
    .help = { $remedy }
ST007 = Logoa ei voi lukea
    .message = { $error }
    .why = Joka sivulla näkyisi rikkinäinen kuva.
    .help = { $remedy }
ST008 = Logo ei ole kuva, jonka sivut voivat näyttää
    .message = { $error }
    .why = Selaimet näyttävät vain tietynlaisia kuvia, ja sivulla voi olla vain sellaista, mikä julkaistaan sen mukana.
    .help = { $remedy }
ST009 = Logoa ei voi julkaista
    .message = { $error }
    .why = Logo on joka sivulla, joten sen on oltava turvallinen avata ja riittävän pieni.
    .help = { $remedy }
ST010 = Tulostekansio ei kelpaa
    .message = { $error }
    .why = Julkaiseminen kirjoittaa tulostekansioon tiedostoja ja poistaa niitä. Mihinkään muuhun se ei saa koskea.
    .help = { $remedy }
ST011 = Kieli, jolla ei ole sanoja
    .message = Sivuja ei voi tehdä kielellä ”{ $value }”, koska ohjelmassa ei ole sanoja tämän koodin kielellä.
    .why = Joka sivulla tarvitaan otsikot ja vakiolauseet sivun kielellä.
    .help = { $suggestion ->
        [0] Mahdolliset kielet: { $allowed }.
       *[other] Tarkoititko ”{ $suggestion }”? Mahdolliset kielet: { $allowed }.
    }
ST012 = Tiedotetta ei ole käännetty
    .message = { $error }
    .why = Sivun ylälaidan tiedote kertoo, mitä on tiedettävä ennen lukemista. Se puuttuisi näiden kielten sivuilta.
    .help = { $remedy }
ST013 = Virhe projektin omissa sanoissa
    .message = { $error }
    .why = Sivulla olisi aukko sanojen paikalla.
    .help = { $remedy }
ST014 = Tuntemattoman julkaisun säännöt
    .message = Ohjelma ei tunne julkaisun ”{ $value }” sääntöjä.
    .why = Säännöt kiinnitetään julkaisuun, jotta uusi versio ei yllättäen hylkää tarkistusta. Tuntemattomasta julkaisusta ei olisi apua.
    .help = Kirjoita tiedostoon notice.toml kohtaan [lint]: rules = "{ $suggestion }". Mahdolliset julkaisut: { $allowed }.

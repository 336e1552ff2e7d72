### Uuden projektin ja selosteen kysymykset ja virheet. .help = mitä on tehtävä.

start-ask-preset = Mihin rekisteriä käytetään? Kirjoita jokin yllä olevista sanoista, tai jätä tyhjäksi.
start-ask-organisation = Mikä organisaatio päättää rekisteristä? Nimi, tai tyhjä.
start-ask-country = Missä maassa se on? Maakoodi, esimerkiksi FI, tai tyhjä.
start-ask-business-id = Mikä on sen Y-tunnus tai vastaava numero? Tyhjä, jos sitä ei ole.
start-ask-languages = Millä kielillä seloste julkaistaan? Esimerkiksi fi, sv, en; ensimmäisenä se, jolla kirjoitat. Tai tyhjä.
start-ask-email = Mihin sähköpostiosoitteeseen tietosuojakysymykset lähetetään? Tai tyhjä.
start-preset = { $preset }: { $words }
start-next = Seuraavaksi: avaa { $path }, vastaa riveihin, joiden alussa on "# ?", ja aja `notice lint`. `notice build --draft` näyttää sivun.
start-left = { $path } oli jo olemassa, eikä sitä muutettu. Siihen kuuluvat nämä rivit:
    { $lines }
start-no-preset = Rekisterilajia ”{ $preset }” ei ole.
    .help = { $suggestion ->
        [0] Valitse jokin näistä: { $known }.
       *[other] Tarkoititko { $suggestion }? Muut: { $known }.
    }
start-language = Kielellä ”{ $language }” ei ole valmiita sanoja.
    .help = Valitse näistä: { $known }.
start-country = ”{ $country }” ei ole maakoodi.
    .help = Kirjoita kaksi kirjainta, esimerkiksi FI, SE tai EE.
start-business-id = ”{ $number }” ei ole tämän maan yritysten numero: muoto tai tarkistusmerkki ei täsmää.
    .help = Tarkista numero. Jos organisaatio on muualla, anna myös maa.
start-email = ”{ $address }” ei ole sähköpostiosoite.
    .help = Kirjoita osoite näin: tietosuoja@yritys.example
start-character = Vastauksessa on merkki, jota ei näe: { $character }
    .help = Kirjoita vastaus uudelleen ilman sitä.
start-other-character = Vastauksessa on merkki, joka on vioittunut tai vain näyttää tavalliselta: ”{ $character }”
    .help = Kirjoita vastaus uudelleen omalla näppäimistölläsi.
start-id = ”{ $id }” ei kelpaa selosteen tunnukseksi.
    .help = Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, kansioiden välissä /-merkkiä: leipomo/asiakkaat. Nimi index on varattu.
start-there = Täällä on jo projekti: { $path }.
    .help = Uuden selosteen teet komennolla notice new.
start-not-root = Koukun ja CI:n tiedostot kuuluvat git-arkiston juureen, eikä projekti ole siellä.
    .help = Aja notice init arkiston juuressa, tai jätä --hook ja --ci pois ja lisää tiedostot itse (docs/ci.md).
terms-no-pack = Pakettia ”{ $pack }” ei ole.
    .help = { $suggestion ->
        [0] Paketit ovat { $known }.
       *[other] Tarkoititko { $suggestion }? Paketit ovat { $known }.
    }
terms-perhaps = Sanaa ”{ $word }” ei ole sanastossa. Ehkä tarkoitat jotakin näistä:
terms-narrower = suppeampi kuin { $id } ({ $label })
terms-nothing = Sanalle ”{ $word }” ei löytynyt termiä. Kirjoita oma termi siihen, missä sitä käytät: terms = [{"{"} fi = "…" {"}"}].{ $broader ->
        [0] {""}
       *[other] {" "}Se voi tarkentaa jotakin näistä (broader): { $broader }.
    }

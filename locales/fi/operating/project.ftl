### Projektin tiedostot ja asetukset, joita ei voi lukea tai käyttää. .help = mitä on tehtävä.
### $path, $folder ja $root ovat polkuja; $detail on toisen ohjelman sanat sen omalla kielellä.

operating-cause = { $case ->
        [not-found] tässä polussa ei ole mitään
        [permission] sinulla ei ole siihen oikeutta
        [taken] samanniminen on jo olemassa
        [folder] se on kansio
        [no-folder] polun jokin osa ei ole kansio
        [read-only] levyä voi vain lukea
        [full] levy on täynnä
        [name] nimi on liian pitkä, tai siinä on merkki, jota järjestelmä ei salli
        [mount] se on toisella levyllä
       *[other] { $detail }
    }

project-io = Tiedostoa tai kansiota { $path } ei voi lukea: { $cause }
    .help = Pane paikalle luettava tekstitiedosto tai poista siellä oleva, ja aja komento uudelleen.
project-too-long = { $path } on pidempi kuin { $most } MiB. Projektin tiedosto on muutaman kilotavun teksti.
    .help = Pane paikalle luettava tekstitiedosto tai poista siellä oleva, ja aja komento uudelleen.
project-not-a-file = { $case ->
        [file] { $path } on tiedosto, vaikka sen paikalla kuuluu olla kansio.
        [folder] { $path } on kansio, vaikka sen paikalla kuuluu olla tiedosto.
        [link] { $path } on linkki johonkin muuhun. Linkkejä ei seurata, koska ne voivat viedä minne tahansa.
       *[special] { $path } ei ole tavallinen tiedosto vaan laite tai putki.
    }
    .help = { $case ->
        [file] Anna tiedostolle toinen nimi, ja tee paikalle tämänniminen kansio.
       *[other] Pane paikalle oikea tiedosto tai poista siellä oleva, ja aja komento uudelleen.
    }
project-changed = Tiedostoa { $path } muutettiin sillä välin, kun sen sivuja tehtiin.
    .help = Mitään ei julkaistu. Julkaise uudelleen.
project-absent = Polkua { $path } ei voi lukea: { $cause }
    .help = Anna selosteen tai kansion polku.
project-outside = { $path } on muualla kuin projektissa, jonka kansio on { $root }.
    .help = Aja notice sen projektin kansiossa, tai anna kansio valitsimella -C.

edit-taken = { $path } on jo olemassa.
    .help = Valitse toinen nimi, tai siirrä vanha pois tieltä.
edit-link = { $path } on linkki, joten sinne kirjoitettu voi päätyä projektin ulkopuolelle.
    .help = Pane linkin paikalle kansio.
edit-io = Polkuun { $path } ei voi kirjoittaa: { $cause }
    .help = Poista syy ja aja komento uudelleen. Mitään ei jäänyt puolitiehen.

site-base-url = ”{ $url }” ei ole julkaisuosoite.
    .help = { $proposal ->
        [0] Kirjoita verkko-osoite, josta tulostekansion sivut löytyvät: base-url = "https://www.example.com/tietosuoja"
       *[other] Tarkoititko tätä? base-url = "{ $proposal }"
    }
site-logo-type = ”{ $path }” ei ole logo: sillä ei ole kuvan tiedostopäätettä, tai se on projektin ulkopuolella.
    .help = Anna projektissa olevan svg-, png-, jpg-, webp- tai avif-tiedoston polku: logo = "logo.svg"
site-robots = ”{ $directive }” ei ole hakukoneiden tuntema ohje: ne ohittaisivat sen.
    .help = { $proposal ->
        [0] Kirjoita yksi tai useampi näistä, pilkuilla erotettuina: { $known }.
       *[other] Tarkoititko tätä? robots = "{ $proposal }"
    }
site-banner = Tiedotteella ei ole sanoja näillä kielillä: { $languages }.
    .help = Lisää rivi jokaista kieltä varten: banner.{ $first } = "…"
site-no-words = Kielellä ”{ $code }” ei ole sanoja.
    .help = Valitse jokin näistä: { $known }. Voit myös lisätä kielen sanat kansioon locales/{ $code }/.

report-json = Raporttia ei voi kirjoittaa: { $detail }
    .help = Tämä on vika ohjelmassa notice. Ilmoita siitä sen tekijöille.

### Miksi sivuja ei voitu julkaista. .help = mitä on tehtävä.
### $path ja $folder ovat polkuja; $reason, $doing ja $cause ovat lauseen osia, jotka ovat täällä omina viesteinään.

publish-refused = `{ $path }` ei voi olla tulostekansio: { $reason }.
    .help = { $remedy ->
        [shell] Kirjoita polku projektin kansiosta alkaen, esimerkiksi `public`. Muualla oleva kansio valitaan valitsimella --out ja koko polulla.
        [too-long] Valitse lyhyempi polku, esimerkiksi `public`, tai anna lyhyempi nimi sille selosteelle, jonka nimi on pisin.
       *[other] Valitse kansio, jossa on vain tulosteita, esimerkiksi `public`.
    }
out-is-root = se on tiedostojärjestelmän juuri
out-is-file = `{ $path }` on tiedosto
out-holds = { $case ->
        [home] se on kotikansiosi tai kotikansiosi on siinä: `{ $path }`
        [sources] se on lähteiden kansio tai sellainen on siinä: `{ $path }`
       *[project] se on projektin kansio tai projekti on siinä: `{ $path }`
    }
out-lies-in = se on lähteiden kansiossa `{ $path }`
out-outside = se on projektin `{ $path }` ulkopuolella, ja sellaisen kansion voi valita vain valitsimella --out
out-in-repository = versionhallinta pitää omat tiedostonsa kansiossa `{ $path }`
out-goes-up = siinä mennään merkeillä `..` ylöspäin kansiosta, jota ei ole
out-of-shell = ”{ $part }” tarkoittaa kansiota vain komentotulkille, ja täällä uusi kansio saisi sen nimekseen
out-bad-name = siinä oleva ”{ $part }” ei voi olla kansion nimi kaikissa järjestelmissä
out-too-long = se tai siinä olevan sivun polku on pidempi kuin tiedostojärjestelmä sallii
out-dangling = symbolinen linkki `{ $path }` ei vie mihinkään

publish-locked = Toinen julkaisu kirjoittaa parhaillaan kansioon `{ $path }`.
    .help = Odota, että se on valmis, ja julkaise sitten uudelleen.

publish-manifest = `{ $path }` ei ole tiedostoluettelo, jota tämä versio voi käyttää: { $reason }. Mitään ei muutettu.
    .help = Palauta tiedosto ennalleen tai valitse toinen kansio, ja julkaise uudelleen.
manifest-syntax = { $detail }
manifest-version = sen versio on { $version } eikä { $known }
manifest-path = siinä on polku `{ $path }`, mutta { $reason }
manifest-hash = tiedoston `{ $path }` tarkiste ei ole oikeaa muotoa
manifest-twice = siinä on `{ $path }` kahdesti

publish-mixed = { $case ->
        [draft] Kansiossa `{ $path }` on luonnos, eikä siihen voi lisätä julkaistavia sivuja, kun vain osa julkaistaan.
       *[pages] Kansiossa `{ $path }` on julkaistuja sivuja, eikä niiden joukkoon voi lisätä luonnosta, kun vain osa tehdään.
    }
    .help = Julkaise kaikki, tai valitse toinen kansio.

publish-in-the-way = Kansioon `{ $folder }` ei julkaistu mitään, koska tiellä on jotain, mitä notice ei ole sinne pannut: { $paths }{ $more ->
        [0] {""}
       *[other] {" "}ja vielä { $more }
    }.
    .help = Siirrä se pois tai poista se, ja julkaise uudelleen.
publish-record-damaged = Kansioon `{ $folder }` ei julkaistu mitään: julkaistujen tiedostojen luettelo `{ $record }` on vioittunut, joten kukaan ei tiedä, mitkä näistä tiedostoista ovat noticen kirjoittamia ja korvattavissa: { $paths }{ $more ->
        [0] {""}
       *[other] {" "}ja vielä { $more }
    }.
    .help = Palauta `{ $record }` varmuuskopiosta tai versionhallinnasta. Jos sellaista ei ole ja tiedostot ovat vain vanhoja sivuja, poista ne. Julkaise sitten uudelleen.
publish-obstacle = { $case ->
        [folder] `{ $path }` (kansio tiedoston paikalla)
        [no-folder] `{ $path }` (tiedosto kansion paikalla)
        [link] `{ $path }` (symbolinen linkki)
        [special] `{ $path }` (ei tavallinen tiedosto)
       *[file] `{ $path }` (jonkun muun tiedosto)
    }

publish-unwritable = Kansioon `{ $folder }` ei julkaistu mitään, koska järjestelmä ei antaisi muuttaa kaikkia tiedostoja siellä: { $paths }{ $more ->
        [0] {""}
       *[other] {" "}ja vielä { $more }
    }.
    .help = Poista syy, ja julkaise uudelleen.
publish-refusal = { $case ->
        [too-long] `{ $path }` (nimi on tiedostojärjestelmälle liian pitkä)
        [denied] `{ $path }` (sinulla ei ole oikeutta muuttaa sitä)
        [read-only] `{ $path }` (tiedostojärjestelmää voi vain lukea)
       *[mount] `{ $path }` (se on eri tiedostojärjestelmässä kuin tulostekansio)
    }

publish-duplicate = Kahdella sivulla ei voi olla samaa polkua `{ $path }`, eikä toinen voi olla toisen sisällä.
    .help = Anna toisen lähteelle uusi nimi.
publish-bad-path = Sivun polku ei voi olla `{ $path }`: { $reason }.
    .help = Anna sivun lähteelle toinen nimi.
path-characters = siinä on `\`, `:` tai ohjausmerkki
path-absolute = se alkaa tiedostojärjestelmän juuresta
path-parts = sen jokin osa on tyhjä, `.` tai `..`
path-of-no-page = millään sivulla ei ole tällaista polkua
path-own = notice pitää siellä omaa kirjanpitoaan

publish-io = { $doing }: { $cause }
    .help = { $remedy ->
        [permission] Hanki itsellesi oikeus siihen, ja julkaise uudelleen. Yksikään sivu ei jäänyt kesken.
        [read-only] Valitse kansio, johon voi kirjoittaa, ja julkaise uudelleen. Yksikään sivu ei jäänyt kesken.
        [full] Vapauta tilaa, ja julkaise uudelleen. Yksikään sivu ei jäänyt kesken.
        [mount] Tulostekansion sisällä oleva kansio on liitetty toiselta levyltä: irrota se, ja julkaise uudelleen. Yksikään sivu ei jäänyt kesken.
       *[other] Poista syy, ja julkaise uudelleen. Yksikään sivu ei jäänyt kesken.
    }
publish-doing = { $case ->
        [look] polkua `{ $path }` ei voi tutkia
        [read] tiedostoa `{ $path }` ei voi lukea
        [create] tiedostoa `{ $path }` ei voi luoda
        [lock] tiedostoa `{ $path }` ei voi lukita
        [list] kansion `{ $path }` sisältöä ei voi luetella
        [find] polkua `{ $path }` ei voi löytää
        [create-folder] kansiota `{ $path }` ei voi luoda
        [clean] väliaikaisia tiedostoja ei voi poistaa kansiosta `{ $path }`
        [publish] sivua ei voi panna paikalleen polkuun `{ $path }`
        [publish-manifest] tiedostoluetteloa ei voi panna paikalleen polkuun `{ $path }`
        [write] tiedostoon `{ $path }` ei voi kirjoittaa
        [recover] keskeytyneen julkaisun kirjanpitoa ei voi lukea kansiosta `{ $path }`
        [delete] vanhentunutta sivua `{ $path }` ei voi poistaa
       *[other] polkua `{ $path }` ei voi käyttää
    }

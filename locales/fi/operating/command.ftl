### Mitä komennot kertovat siitä, mitä ne tekivät tai eivät voineet tehdä. .help = mitä on tehtävä.

terminal-output = { $case ->
        [error] virhetulosteeseen ei voi kirjoittaa: { $cause }
       *[output] tulosteeseen ei voi kirjoittaa: { $cause }
    }
    .help = Tuloste on vajaa. Vapauta tilaa tai ohjaa tuloste muualle, ja aja komento uudelleen.
terminal-input = Syötettä ei voi lukea: { $cause }
    .help = Ohjaa komennolle yksi seloste.
terminal-input-too-long = Syöte on pidempi kuin { $most } MiB.
    .help = Ohjaa komennolle yksi seloste.
command-folder = Kansiota { $path } ei voi käyttää: { $cause }
    .help = Anna kansio, joka on olemassa.
command-no-notices = Kansiossa { $folder } ei ole yhtään selostetta.
    .help = Kirjoita sellainen, esimerkiksi notices/asiakkaat.toml, tai aja notice toisessa kansiossa (-C DIR).
command-no-notice-at = Polussa { $path } ei ole selostetta.
    .help = Selosteita ovat ne kansion notices tiedostot, joiden nimen lopussa on .toml.
command-no-such-code = Koodia ”{ $code }” ei ole.
    .help = { $suggestion ->
        [0] `notice rules` luettelee kaikki.
       *[other] Tarkoititko { $suggestion }? `notice rules` luettelee kaikki.
    }
command-unknown-code = { $code ->
        [0] --{ $option } ei nimeä yhtään koodia.
       *[other] --{ $option }: Koodia tai nimeä ”{ $code }” ei ole, eikä mikään koodi ala niin.
    }
    .help = { $suggestion ->
        [0] `notice rules` luettelee sääntöjen koodit ja nimet.
       *[other] Tarkoititko { $suggestion }? `notice rules` luettelee sääntöjen koodit ja nimet.
    }
command-fixed-code = --ignore: Koodia ”{ $code }” ei voi ohittaa, koska se koskee itse tiedostoja ja asetuksia.
lint-no-project = Täällä ei ole tiedostoa notice.toml eikä kansiota notices, joten tarkistettavaa ei ole.
lint-input-and-paths = `-` tarkoittaa syötettä, eikä sitä voi antaa yhdessä muiden polkujen kanssa.
    .help = Tarkista tiedostot omalla komennollaan.
lint-input-not-read = --stdin-filename kertoo, mihin syöte kuuluu, mutta syötettä ei lueta.
    .help = Lisää `-`, esimerkiksi: notice lint - --stdin-filename notices/asiakkaat.toml
build-left = jätettiin ennalleen, koska sitä on muokattu: { $path }
build-overwritten = kirjoitettiin uudelleen, vaikka sitä oli muokattu: { $path }
build-difference = { $case ->
        [missing] puuttuu: { $path }
        [changed] muuttunut: { $path }
        [stale] vanhentunut: { $path }
       *[foreign] vieras: { $path }
    }

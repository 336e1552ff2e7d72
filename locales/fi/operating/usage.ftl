### Mikä komentorivissä on vialla. .help = mitä on tehtävä. $option, $other ja $missing ovat valitsimia ja argumentteja niin kuin ne
### komentorivillä kirjoitetaan; $help on komento; $known ja $others ovat luetteloja; tyhjä teksti tai luettelo on 0.

usage-unknown-option = Valitsinta { $option } ei tässä ole.
    .help = { $suggestion ->
        [0] { $others ->
            [0] `{ $help }` luettelee valitsimet.
           *[other] Se kuuluu tähän: { $others }. Kirjoita se sen komennon perään.
        }
       *[other] Tarkoititko { $suggestion }? `{ $help }` luettelee valitsimet.
    }
usage-too-many = ”{ $option }” on liikaa.
    .help = Poista se. `{ $help }` näyttää, miten komento kirjoitetaan.
usage-unknown-command = Komentoa ”{ $command }” ei ole.
    .help = { $suggestion ->
        [0] `{ $help }` luettelee komennot.
       *[other] Tarkoititko `{ $suggestion }`? `{ $help }` luettelee komennot.
    }
usage-command-missing = Komento on vajaa: siitä puuttuu sana.
    .help = `{ $help }` luettelee sanat, jotka voivat seurata.
usage-missing = Komento on vajaa: { $missing } puuttuu.
    .help = `{ $help }` näyttää, miten komento kirjoitetaan.
usage-value-missing = Valitsimella { $option } ei ole arvoa.
    .help = { $known ->
        [0] Kirjoita arvo sen perään, tai poista { $option }. `{ $help }` näyttää, miten.
       *[other] Kirjoita jokin näistä sen perään: { $known }. Tai poista { $option }.
    }
usage-value = Valitsimen { $option } arvo ei voi olla ”{ $value }”.
    .help = { $suggestion ->
        [0] { $known ->
            [0] `{ $help }` näyttää, mitä siinä voi olla.
           *[other] Kirjoita jokin näistä: { $known }.
        }
       *[other] Tarkoititko { $suggestion }? Mahdollisia ovat: { $known }.
    }
usage-date = { $value ->
        [0] Valitsimella { $option } ei ole arvoa.
       *[other] ”{ $value }” ei ole kalenterin päivä.
    }
    .help = Kirjoita vuosi, kuukausi ja päivä, esimerkiksi: { $option } 2026-12-31
usage-language = { $value ->
        [0] Valitsimella { $option } ei ole arvoa.
       *[other] Kielellä ”{ $value }” ei ole viestejä.
    }
    .help = { $suggestion ->
        [0] Kirjoita jokin näistä: { $known }.
       *[other] Tarkoititko { $suggestion }? Mahdollisia ovat: { $known }.
    }
usage-no-value = Valitsin { $option } ei ota arvoa, mutta sille on annettu ”{ $value }”.
    .help = Kirjoita pelkkä { $option }.
usage-conflict = { $case ->
        [twice] { $option } on kirjoitettu kahdesti.
       *[together] Valitsimia { $option } ja { $other } ei voi antaa yhdessä.
    }
    .help = Poista toinen niistä.
usage-not-utf8 = Yksi argumenteista ei ole UTF-8:aa.
    .help = Kirjoita se uudelleen. Tiedostojen nimissä voi olla mitä tahansa tavuja; muut argumentit ovat tekstiä.
usage-other = Komentoriviä ei voi ymmärtää.
    .help = `{ $help }` näyttää, miten komento kirjoitetaan.

### Huomautuksia hyväksytyistä puutteista. $code on säännön koodi, $date päivä sanoina.

AG001 = Hyväksyntä ei ole enää tarpeen
    .message = Puute { $code } on tässä hyväksytty, mutta sitä ei enää ole.
    .why = Hyväksyttyjen puutteiden luettelosta on hyötyä vain, jos jokainen puute on todellinen.
    .help = Poista tämä rivi.
AG002 = Hyväksyntä on vanhentunut
    .message = Puutteen { $code } hyväksyntä on päättynyt. Viimeinen voimassaolopäivä: { $date }. Puute on edelleen olemassa, joten se otetaan taas huomioon.
    .why = Päivä annettiin, jotta puutteeseen palattaisiin.
    .help = Korjaa puute tai tee uusi päätös: anna avaimelle ”expires” myöhempi päivä ja kirjoita syy, joka pitää yhä paikkansa.
AG003 = Tuntematon koodi hyväksytty
    .message = { $case ->
        [input] Koodi { $code } tarkoittaa virhettä itse tiedostossa. Sellaista ei voi hyväksyä.
       *[unknown] Sääntöä { $code } ei ole.
    }
    .why = Hyväksyntä, joka ei koske mitään sääntöä, ei hyväksy mitään.
    .help = { $case ->
        [input] Korjaa virhe ja poista tämä rivi.
       *[unknown] { $suggestion ->
            [0] Tarkista koodi. Kaikki koodit näkee komennolla ”notice rules”.
           *[other] Tarkoititko koodia { $suggestion }? Kaikki koodit näkee komennolla ”notice rules”.
        }
    }
AG004 = Hyväksynnältä puuttuu syy
    .message = Puute { $code } on tässä hyväksytty ilman syytä, tai syy ei kerro mitään.
    .why = Tiedoston myöhemmän lukijan on nähtävä, miksi puute on hyväksytty. Syytä ei koskaan julkaista.
    .help = Kirjoita muutamalla sanalla, kuka asian päätti ja miksi: { $code } = "…". Jos rivillä on aaltosulkeet, kirjoita niiden sisään: reason = "…"

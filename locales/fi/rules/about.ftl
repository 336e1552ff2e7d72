### Findings on the notice itself. What the parts of a message are, and how values come in: findings.ftl.

LK004 = Päiväys puuttuu
    .message = { $case ->
        [order] Selosteen mukaan sitä on viimeksi muutettu ennen kuin se laadittiin.
        [version] Selosteella on versio ”{ $value }” mutta ei päiväystä.
       *[neither] Seloste ei kerro, milloin sitä on viimeksi muutettu.
    }
    .why = Tämä on vakiintunut käytäntö. Selosteen aiemmin lukenut näkee päiväyksestä, onko se muuttunut, ja te voitte osoittaa, mitä siinä on milloinkin sanottu.
    .help = { $case ->
        [order] Korjaa se päivä, joka on väärä: created on selosteen laatimisen ja updated sen viimeisen muutoksen päivä.
       *[other] Kirjoita otsikkorivin [notice] alle viimeisen muutoksen päivä, vuosi ensin ja ilman lainausmerkkejä: updated = 2026-01-31
    }

LK005 = Päiväys, joka ei voi olla oikein
    .message = { $case ->
        [future] Seloste on päivätty kauas tulevaisuuteen: { $date }.
       *[before] Seloste on päivätty ennen tietosuoja-asetuksen ensimmäistä soveltamispäivää 25.5.2018: { $date }.
    }
    .why = Lukija näkee päiväyksestä, onko seloste muuttunut ja pidetäänkö sitä vielä ajan tasalla.
    .help = { $case ->
        [future] Korjaa päiväys.
       *[before] Korjaa päiväys. Jos se on oikein, käy seloste läpi ja kirjoita päiväykseksi se päivä, jona kävit sen läpi.
    }

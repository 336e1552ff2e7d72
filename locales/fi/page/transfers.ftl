### Words of the page: transfers and places of storage. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-transfers = Siirrot EU:n tai ETA:n ulkopuolelle
transfers-none =
    { $caveat ->
        [may] Tietoja ei yleensä siirretä EU:n tai ETA:n ulkopuolelle.
        [as-a-rule] Tietoja ei yleensä siirretä EU:n tai ETA:n ulkopuolelle.
       *[none] Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.
    }
transfers-intro =
    { $caveat ->
        [may] Tietoja voidaan siirtää EU:n tai ETA:n ulkopuolelle.
        [as-a-rule] Tietoja siirretään yleensä EU:n tai ETA:n ulkopuolelle.
       *[none] Tietoja siirretään EU:n tai ETA:n ulkopuolelle.
    }
transfers-inside-intro =
    { $caveat ->
        [may] Tietoja voidaan siirtää EU:n tai ETA:n sisällä.
        [as-a-rule] Tietoja siirretään yleensä EU:n tai ETA:n sisällä.
       *[none] Tietoja siirretään EU:n tai ETA:n sisällä.
    }
label-mechanism = Siirron peruste
label-copy = Kopio suojatoimista
label-storage-places =
    { $caveat ->
        [may] Tietojen mahdollinen tallennuspaikka
        [as-a-rule] Tietojen tallennuspaikka yleensä
        [at-most] Tietojen tallennuspaikka laajimmillaan
       *[none] Tietojen tallennuspaikka
    }
mechanisms-explained = Mitä siirron perusteet tarkoittavat

### Words of the page: storage periods. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-retention = Säilytysaika
retention-all-data = Muut tiedot
retention-other-cases = Muissa tapauksissa
retention-whose = Tiedot seuraavista ryhmistä: { $whose }
retention-purpose = Tiedot, joita käytetään seuraaviin tarkoituksiin: { $purposes }
retention-period =
    { $caveat ->
        [may] Säilytysaika voi olla { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [as-a-rule] Säilytysaika on yleensä { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [at-most] Säilytysaika on enintään { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [at-least] Säilytysaika on vähintään { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
       *[none] Säilytysaika on { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
    }
retention-starts = Aika lasketaan { $event }.
retention-until =
    { $caveat ->
        [may] Tietoja voidaan säilyttää { $event }.
        [as-a-rule] Tietoja säilytetään yleensä { $event }.
        [at-most] Tietoja säilytetään enintään { $event }.
        [at-least] Tietoja säilytetään vähintään { $event }.
       *[none] Tietoja säilytetään { $event }.
    }
retention-criterion =
    { $caveat ->
        [may] Mahdollinen säilytysaika: { $criterion }.
        [as-a-rule] Säilytysaika yleensä: { $criterion }.
        [at-most] Säilytysaika enintään: { $criterion }.
        [at-least] Säilytysaika vähintään: { $criterion }.
       *[none] Säilytysaika: { $criterion }.
    }
retention-explained =
    { $caveat ->
       *[none] Ratkaisevaa on { $criterion }.
    }
retention-longer =
    { $caveat ->
        [may] Säilytysaika voi olla pidempi, { $when }.
       *[none] Säilytysaika on pidempi, { $when }.
    }
retention-start-named = Säilytysajan alku: { $event }.
retention-end-named = Säilytysajan loppu: { $event }.
retention-longer-named =
    { $caveat ->
        [may] Säilytysaika voi olla pidempi näissä tapauksissa: { $when }.
       *[none] Säilytysaika on pidempi näissä tapauksissa: { $when }.
    }

### Findings on the notice itself. What the parts of a message are, and how values come in: findings.ftl.

LK004 = Datum saknas
    .message = { $case ->
        [order] Enligt beskrivningen ändrades den senast innan den skrevs.
        [version] Beskrivningen har en version, ”{ $value }”, men inget datum.
       *[neither] Beskrivningen säger inte när den senast ändrades.
    }
    .why = Detta är etablerad praxis. Den som har läst beskrivningen förut ser av datumet om den har ändrats, och ni kan visa vad den har sagt vid en viss tidpunkt.
    .help = { $case ->
        [order] Rätta den av de två dagarna som är fel: created är dagen då beskrivningen skrevs, updated dagen för den senaste ändringen.
       *[other] Skriv under [notice] dagen för den senaste ändringen, med året först och utan citattecken: updated = 2026-01-31
    }

LK005 = Datum som inte kan stämma
    .message = { $case ->
        [future] Beskrivningen är daterad långt fram i tiden: { $date }.
       *[before] Beskrivningen är daterad före den första dagen för dataskyddsförordningen, 25.5.2018: { $date }.
    }
    .why = Läsarna ser av datumet om beskrivningen har ändrats och om någon fortfarande håller den aktuell.
    .help = { $case ->
        [future] Rätta datumet.
       *[before] Rätta datumet. Om det stämmer, gå igenom beskrivningen och skriv sedan den dag då du gjorde det.
    }

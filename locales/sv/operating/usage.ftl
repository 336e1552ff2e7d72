### Vad som är fel på en kommandorad. .help = vad som ska göras. $option, $other och $missing är flaggor och argument så som de skrivs
### på kommandoraden; $help är ett kommando; $known och $others är listor; en tom text eller lista är 0.

usage-unknown-option = Det finns ingen flagga { $option } här.
    .help = { $suggestion ->
        [0] { $others ->
            [0] `{ $help }` listar flaggorna.
           *[other] Den hör till: { $others }. Skriv den efter det kommandot.
        }
       *[other] Menade du { $suggestion }? `{ $help }` listar flaggorna.
    }
usage-too-many = ”{ $option }” är ett argument för mycket.
    .help = Ta bort det. `{ $help }` visar hur kommandot skrivs.
usage-unknown-command = Det finns inget kommando ”{ $command }”.
    .help = { $suggestion ->
        [0] `{ $help }` listar kommandona.
       *[other] Menade du `{ $suggestion }`? `{ $help }` listar kommandona.
    }
usage-command-missing = Kommandot är inte fullständigt: ett ord saknas.
    .help = `{ $help }` listar orden som kan följa.
usage-missing = Kommandot är inte fullständigt: { $missing } saknas.
    .help = `{ $help }` visar hur kommandot skrivs.
usage-value-missing = { $option } har inget värde.
    .help = { $known ->
        [0] Skriv värdet efter flaggan, eller ta bort { $option }. `{ $help }` visar hur.
       *[other] Skriv något av dessa efter flaggan: { $known }. Eller ta bort { $option }.
    }
usage-value = { $option } kan inte vara ”{ $value }”.
    .help = { $suggestion ->
        [0] { $known ->
            [0] `{ $help }` visar vad som kan stå där.
           *[other] Skriv något av dessa: { $known }.
        }
       *[other] Menade du { $suggestion }? Möjliga är: { $known }.
    }
usage-date = { $value ->
        [0] { $option } har inget värde.
       *[other] ”{ $value }” är inte ett datum som finns i kalendern.
    }
    .help = Skriv år, månad och dag, till exempel: { $option } 2026-12-31
usage-language = { $value ->
        [0] { $option } har inget värde.
       *[other] Det finns inga meddelanden på språket ”{ $value }”.
    }
    .help = { $suggestion ->
        [0] Skriv något av dessa: { $known }.
       *[other] Menade du { $suggestion }? Möjliga är: { $known }.
    }
usage-no-value = { $option } tar inget värde, men har fått ”{ $value }”.
    .help = Skriv bara { $option }.
usage-conflict = { $case ->
        [twice] { $option } står där två gånger.
       *[together] { $option } och { $other } kan inte ges tillsammans.
    }
    .help = Ta bort en av de två.
usage-not-utf8 = Ett argument är inte giltig UTF-8.
    .help = Skriv det på nytt. Namn på filer får ha vilka byte som helst; andra argument är text.
usage-other = Kommandoraden kan inte förstås.
    .help = `{ $help }` visar hur kommandot skrivs.

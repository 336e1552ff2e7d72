### Findings on sources. What the parts of a message are, and how values come in: findings.ftl.

SR001 = Uppgifternas källa saknas
    .message = { $case ->
        [only-person] Beskrivningen anger bara den registrerade som källa, trots att de här uppgifterna kommer från någon annan: { $data }.
        [external] Beskrivningen säger inte varifrån uppgifterna kommer, trots att de här kommer från någon annan än den registrerade: { $data }.
        [entry] Den här posten anger ingen källa till uppgifterna.
       *[other] Beskrivningen säger inte varifrån uppgifterna kommer.
    }
    .why = Den registrerade ska få veta källan till uppgifter som inte har lämnats av den registrerade själv. Om alla uppgifter kommer från den registrerade kräver lagen det inte, men det är etablerad praxis att säga det.
    .help = { $case ->
        [only-person] Lägg till en post [[source]] för den som lämnar de här uppgifterna. Om den registrerade lämnar dem själv, definiera en egen term för dem under [vocabulary.data.new-id] med external = false
        [external] Lägg till en post [[source]] för varje annan källa och en för den registrerade: terms = ["data-subject"]
        [entry] Skriv en källa ur ordlistan (terms = ["data-subject"]) eller ett företag eller en myndighet (parties = ["…"]). Ta bort posten om den inte behövs.
       *[other] Lägg till en post [[source]]. Om den registrerade lämnar alla uppgifter räcker det att skriva: terms = ["data-subject"]
    }
    .snippet = { $case ->
        [entry] terms = [""]
       *[other]
            {"["}[source]]
            terms = ["data-subject"]
    }

SR002 = Källan är vag
    .message = { $case ->
        [term] Den här källan kan vara nästan vem som helst: { $source }.
        [caveat] Förteckningen över källor är märkt som ofullständig: ”not-exhaustive”.
       *[other] Den här texten lämnar öppet från vilka andra källor uppgifter fås.
    }
    .why = Den registrerade ska få veta varifrån uppgifterna kommer. Källan bör nämnas vid namn eller åtminstone till typ och bransch, så att man kan vända sig till den.
    .help = { $case ->
        [term] Nämn dem som lämnar uppgifterna under ”parties”, var och en med en rubrikrad [party.new-id] och ett eget id i stället för ”new-id”. Om de är för många, skriv vilken typ de är, till exempel "address-services".
        [caveat] Lägg till de källor som saknas, med namn eller typ, och ta bort ”not-exhaustive”.
       *[other] Lägg till de källor som avses i ”terms” eller ”parties” och ta bort de öppna orden ur texten.
    }

SR003 = Det sägs inte om en källa är allmänt tillgänglig
    .message = Beskrivningen säger inte om en källa som nämns här är allmänt tillgänglig.
    .why = Om uppgifter som inte kommer från den registrerade har sitt ursprung i en allmänt tillgänglig källa ska den registrerade få veta det. Annars kräver lagen ingenting.
    .help = Om vem som helst kan ta reda på uppgifterna i källan, skriv: public = true. Skriv annars: public = false. Om posten har källor av båda slagen, gör egna poster av dem eller skriv raden under varje källas egen rubrikrad [party.…].

SR004 = Andra källor både förnekas och nämns
    .message = Enligt texten kommer uppgifterna bara från personen själv (”{ $words }”), men beskrivningen nämner en annan källa: { $source }.
    .why = Om uppgifter kommer från någon annan ska man få veta varifrån. Båda uttalandena kan inte stämma.
    .help = Rätta meningen, eller ta bort källan om den inte används.

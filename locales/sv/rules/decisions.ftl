### Findings on automated decisions and profiling. What the parts of a message are, and how values come in: findings.ftl.

PB011 = Profileringen förklaras inte
    .message = { $case ->
        [denied] Enligt beskrivningen förekommer ingen profilering, men den har ändamålet ”{ $purpose }”.
        [called] Beskrivningen har ändamålet ”{ $purpose }”, men den säger inte hur människor profileras eller vad det leder till.
        [targeted] Enligt beskrivningen förekommer ingen profilering, men för var och en väljs vad som visas (”{ $purpose }”), och registret har det som profiler görs av: { $data }.
       *[other] Ändamålet ”{ $purpose }” innebär vanligen profilering, men beskrivningen säger inte hur människor profileras eller vad det leder till.
    }
    .why = Den registrerade bör få veta att profilering förekommer och vad den leder till (skäl 60). Om beslut om den registrerade fattas enbart på automatiserad väg kräver lagen att också logiken förklaras. Att välja vad någon ser utifrån vad man vet om beteendet är profilering (artikel 4.4), också när inget beslut enligt artikel 22 fattas.
    .help = { $case ->
        [denied] Om det inte förekommer någon profilering, ta bort ändamålet. Ersätt annars raden profiling-status = "none" med en text som förklarar profileringen på varje språk i beskrivningen: profiling.sv = "…"
        [called] Lägg till en text under [automated-decisions] på varje språk i beskrivningen: profiling.sv = "…". Säg vilka uppgifter som används, vilka slutsatser som dras och vad det ändrar för den registrerade. Om ingen profileras, ta bort ändamålet.
        [targeted] Om valet beror på sidan och inte på personen, säg det i ändamålets ”text”. Förklara annars profileringen i stället för att förneka den, på varje språk i beskrivningen: profiling.sv = "…"
       *[other] Lägg till en text under [automated-decisions] på varje språk i beskrivningen: profiling.sv = "…". Säg vilka uppgifter som används, vilka slutsatser som dras och vad det ändrar för den registrerade. Om ingen profileras, skriv under samma rubrikrad: profiling-status = "none"
    }

PB012 = Automatiserade beslut nämns inte
    .message = Beskrivningen säger inte om beslut som påverkar människor i betydande grad fattas enbart på automatiserad väg.
    .why = Lagen kräver att sådana beslut nämns om de förekommer. Om de inte gör det kräver lagen ingenting; att säga det är etablerad praxis och visar att frågan har ställts.
    .help = Om det inte finns några sådana beslut, skriv: status = "none". Om det finns, skriv status = "yes" och förklara dem under ”logic” och ”consequences”. Att avslå en kreditansökan eller jobbansökan utan att en människa ser på den är ett sådant beslut.
    .snippet = { $case ->
        [no-table]
            {"["}automated-decisions]
            status = "none"
       *[other] status = "none"
    }

PB016 = Automatiserade beslut förklaras inte
    .message = { $case ->
        [logic] Beskrivningen säger vad automatiserade beslut leder till, men inte hur de fattas.
        [consequences] Beskrivningen säger hur automatiserade beslut fattas, men inte vad de leder till.
        [text-nothing] Texten säger att beslut fattas enbart på automatiserad väg, men varken hur eller vad de leder till.
        [text-consequences] Texten säger hur beslut fattas på automatiserad väg, men inte vad de leder till.
        [text-logic] Texten säger vad automatiserade beslut leder till, men inte hur de fattas.
       *[other] Enligt beskrivningen fattas beslut enbart på automatiserad väg, men den förklarar varken hur de fattas eller vad de leder till.
    }
    .why = Den registrerade ska få en begriplig förklaring av logiken bakom sådana beslut och av vad besluten betyder och leder till. När det gäller samma ord i artikel 15.1 h kräver EU-domstolen en beskrivning av det förfarande och de principer genom vilka uppgifterna leder till resultatet (C-203/22).
    .help = { $case ->
        [logic] Lägg till under [automated-decisions] på varje språk i beskrivningen: logic.sv = "…". Säg vilka uppgifter som inverkar på beslutet och hur.
        [consequences] Lägg till under [automated-decisions] på varje språk i beskrivningen: consequences.sv = "…". Säg vad ett beslut kan ändra för den registrerade, till exempel att en ansökan avslås.
        [text-logic] Lägg till under [automated-decisions] på varje språk i beskrivningen: logic.sv = "…". Säg vilka uppgifter som inverkar på beslutet och hur.
        [text-consequences] Lägg till under [automated-decisions] på varje språk i beskrivningen: consequences.sv = "…". Säg vad ett beslut kan ändra för den registrerade, till exempel att en ansökan avslås.
       *[other] Lägg till under [automated-decisions] på varje språk i beskrivningen: logic.sv = "…" (vilka uppgifter som inverkar på beslutet och hur) och consequences.sv = "…" (vad det kan ändra för den registrerade). Om en människa ändå fattar beslutet, skriv: status = "none"
    }

RG019 = Rätten att få automatiserade beslut prövade av en människa nämns inte
    .message = Enligt beskrivningen fattas beslut enbart på automatiserad väg, men den säger inte att man kan begära att en människa prövar dem.
    .why = Den som ett sådant beslut gäller kan begära att en människa prövar ärendet, framföra sin åsikt och bestrida beslutet. Lagen kräver detta när beslutet grundar sig på avtal eller uttryckligt samtycke; om en särskild lag tillåter beslutet har den lagen egna skyddsåtgärder. Enligt riktlinjerna från EU:s dataskyddsmyndigheter (WP251) bör den registrerade få veta detta.
    .help = Lägg till en post [[right]], eller berätta i ”consequences” hur man får en människa att pröva beslutet och hur det kan bestridas. Om en särskild lag tillåter beslutet, berätta där vilka skyddsåtgärder lagen ger, till exempel hur man begär omprövning.
    .snippet =
        {"[["}right]]
        terms = ["human-intervention"]

PB022 = Automatiserade beslut både förnekas och beskrivs
    .message = Enligt beskrivningen fattas inga beslut enbart automatiserat, men den beskriver ett sådant beslut.
    .why = Var och en ska få veta om sådana beslut fattas. En poängsättning som görs automatiserat är själv ett sådant beslut om någon annan i hög grad stöder sig på den (EU-domstolen, C-634/21).
    .help = Om en människa verkligen beslutar, ta bort beskrivningen eller flytta den till ”profiling”. Skriv annars: status = "yes"

PB021 = Grunden för automatiserade beslut saknas
    .message = { $case ->
        [none] Beslut fattas enbart automatiserat, men ingen av de angivna rättsliga grunderna tillåter det.
        [special] Beslut fattas enbart automatiserat, och uppgifter av särskilda kategorier har ett villkor som inte tillåter dem för sådana beslut.
       *[unstated] Beskrivningen säger inte på vilken grund beslut fattas enbart automatiserat.
    }
    .why = { $case ->
        [special] Ett sådant beslut får grunda sig på uppgifter av särskilda kategorier bara med uttryckligt samtycke eller av skäl av viktigt allmänt intresse enligt lag, och med skyddsåtgärder.
       *[other] Ett sådant beslut är tillåtet bara om det är nödvändigt för ett avtal med personen, om en lag med skyddsåtgärder tillåter det eller med uttryckligt samtycke. Rätten till en mänsklig prövning beror på vilket det är.
    }
    .help = { $case ->
        [special] Om dessa uppgifter inte används för besluten, ange vilka som används under [automated-decisions]: data = ["…"]. Om de används, kontrollera villkoret.
       *[other] Skriv grunden under [automated-decisions]: ground = "contract", "law" eller "explicit-consent", och lagen i ”laws”. Om det inte är någon av dem måste en människa besluta.
    }

### Ord för anmärkningar om inställningar: rubriken och .why = varför det spelar roll. Vad som är fel och vad som ska göras är
### felets egna ord, färdiga att visa: $error och $remedy.

ST001 = Basadressen är ingen webbadress
    .message = { $error }
    .why = Sidorna hänvisar med adressen till sina versioner på andra språk, och webbplatskartan använder den. En felaktig adress leder varken läsare eller sökmotorer rätt.
    .help = { $remedy }
ST002 = Temat finns inte
    .message = { $error }
    .why = Utan temat vet ingen hur sidorna ska se ut.
    .help = { $remedy }
ST003 = Fel i ett tema
    .message = { $error }
    .why = En sida skulle ta slut mitt i eller sakna något som läsaren behöver.
    .help = { $remedy }
ST004 = Accentfärgen är ingen färg
    .message = { $error }
    .why = Länkar och linjer har den färgen på varje sida.
    .help = { $remedy }
ST005 = Accentfärgen är svår att läsa
    .message = { $error }
    .why = Den som ser dåligt skulle inte kunna läsa länkarna. Myndigheter och många företag är enligt lag skyldiga att använda läsbara färger.
    .help = { $remedy }
ST006 = Bredden eller rundningen kan inte användas
    .message = { $error }
    .why = Layouten på varje sida bygger på måttet.
    .help = { $remedy }
ST007 = Logotypen kan inte läsas
    .message = { $error }
    .why = Varje sida skulle visa en trasig bild.
    .help = { $remedy }
ST008 = Logotypen är ingen bild som sidorna kan visa
    .message = { $error }
    .why = Webbläsare visar bara vissa slags bilder, och en sida får bara visa det som publiceras med den.
    .help = { $remedy }
ST009 = Logotypen kan inte publiceras
    .message = { $error }
    .why = Logotypen finns på varje sida, så den måste vara säker att öppna och tillräckligt liten.
    .help = { $remedy }
ST010 = Utdatamappen kan inte användas
    .message = { $error }
    .why = Publiceringen skriver och tar bort filer i utdatamappen. Den får inte kunna röra något annat.
    .help = { $remedy }
ST011 = Språk utan ord
    .message = Sidorna kan inte göras på ”{ $value }”: programmet har inga ord på ett språk med den koden.
    .why = Varje sida behöver rubriker och fasta meningar på sitt språk.
    .help = { $suggestion ->
        [0] Möjliga språk: { $allowed }.
       *[other] Menade du ”{ $suggestion }”? Möjliga språk: { $allowed }.
    }
ST012 = Meddelandet är inte översatt
    .message = { $error }
    .why = Meddelandet högst upp på sidan säger vad läsaren måste veta innan hen läser vidare. Det skulle saknas på sidorna på dessa språk.
    .help = { $remedy }
ST013 = Fel i projektets egna ord
    .message = { $error }
    .why = Sidan skulle ha en lucka där orden hör hemma.
    .help = { $remedy }
ST014 = Regler från en okänd version
    .message = Programmet känner inga regler från versionen ”{ $value }”.
    .why = Reglerna låses till en version så att en uppgradering inte oväntat underkänner en kontroll. En okänd version skulle inte ha någon verkan.
    .help = Skriv i notice.toml under [lint]: rules = "{ $suggestion }". Möjliga versioner: { $allowed }.

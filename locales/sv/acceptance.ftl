### Anmärkningar om godkända brister. $code är regelns kod, $date en dag i ord.

AG001 = Godkännandet behövs inte längre
    .message = Bristen { $code } är godkänd här, men den förekommer inte längre.
    .why = En förteckning över godkända brister är till nytta bara om varje brist är verklig.
    .help = Ta bort den här raden.
AG002 = Godkännandet har gått ut
    .message = Bristen { $code } var godkänd till och med den { $date }. Den finns kvar och räknas därför igen.
    .why = Dagen angavs för att bristen skulle granskas på nytt.
    .help = Åtgärda bristen eller fatta ett nytt beslut: ange en senare dag i ”expires” och ett skäl som fortfarande stämmer.
AG003 = Okänd kod godkänd
    .message = { $case ->
        [input] Koden { $code } gäller ett fel i själva filen. Ett sådant kan inte godkännas.
       *[unknown] Det finns ingen regel med koden { $code }.
    }
    .why = Ett godkännande som inte gäller någon regel godkänner ingenting.
    .help = { $case ->
        [input] Rätta felet och ta bort den här raden.
       *[unknown] { $suggestion ->
            [0] Kontrollera koden. ”notice rules” visar alla koder.
           *[other] Menade du { $suggestion }? ”notice rules” visar alla koder.
        }
    }
AG004 = Godkännande utan skäl
    .message = Bristen { $code } är godkänd här utan skäl, eller med ett skäl som inte säger något.
    .why = Den som läser filen senare ska se varför bristen godkändes. Skälet publiceras aldrig.
    .help = Skriv med några ord vem som beslutade det och varför: { $code } = "…". Om raden har klammerparenteser, skriv inom dem: reason = "…"

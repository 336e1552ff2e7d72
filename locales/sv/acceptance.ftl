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
    .message = Bristen { $code } är godkänd här utan skäl.
    .why = Den som läser filen senare ska se varför bristen godkändes. Skälet publiceras aldrig.
    .help = Skriv skälet: { $code } = "…". Om raden har klammerparenteser, skriv inom dem: reason = "…"

## Provisions and examples

citation-data-protection-act = dataskyddslagen (1050/2018), { $provision } §
citation-ecs-act = lagen om tjänster inom elektronisk kommunikation (917/2014), { $provision } §
explain-bad = Det här ger anmärkningen:
explain-good = Det här ger den inte:
explain-checklist = Bara en människa kan kontrollera detta: `notice rules --checklist`.

## The checklist: what only a person can check

LK003 = Rester av webbplatsen
    .help = Leta efter ord som hör till en webbplats och inte till beskrivningen: menyer, ”läs mer”, ”kontakta oss”.
OL003 = Lagar som inte är tillämpliga
    .help = Kontrollera att varje lag som nämns gäller din organisation och saken i fråga.
OL006 = Företagens namn
    .help = Kontrollera att varje företag fortfarande har det namn som beskrivningen anger.
RG011 = Rätten att invända skild från annan information
    .help = På sidan står rätten att invända i ett eget avsnitt, så som artikel 21.4 kräver, och därför får ingen anmärkning den här koden. Kontrollera resten: att er första kontakt med den registrerade lyfter fram rätten, och att den står för sig överallt där texten publiceras.
RT005 = Lagar bakom lagringstiderna
    .help = Kontrollera att lagen som nämns vid en lagringstid verkligen föreskriver den tiden, och ange paragrafen.
XC004 = Rubriker och deras innehåll
    .help = Kontrollera att varje rubrik i din egen text följs av det som den lovar.
XC005 = Uppgifter som ändamålen kräver
    .help = Gå igenom ändamålen ett för ett: finns alla uppgifter som de kräver bland registrets uppgifter?

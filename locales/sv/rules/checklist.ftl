### The checklist: what only a person can check.

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

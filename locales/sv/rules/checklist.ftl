### The checklist: what only a person can check.

LK003 = Rester av webbplatsen
    .help = Leta efter ord som hör till en webbplats och inte till beskrivningen: menyer, ”läs mer”, ”kontakta oss”.

LK006 = Beskrivningen når människor
    .help = Det räcker inte att beskrivningen kan hittas av den som letar: människor ska ledas till den (Högsta förvaltningsdomstolen i Finland, HFD:2023:81; kontrollerat 30.11.2026). Kontrollera att de möter den där de lämnar sina uppgifter: i formuläret, i det första meddelandet, på en skylt. Alla ska möta den, inte bara de som godkänner villkor.

OL003 = Lagar som inte är tillämpliga
    .help = Kontrollera att varje lag som nämns gäller din organisation och saken i fråga.

OL006 = Företagens namn
    .help = Kontrollera att varje företag fortfarande har det namn som beskrivningen anger.

PB024 = AI-system
    .help = Enligt artikel 50 i AI-förordningen (EU) 2024/1689 ska människor sedan 2.8.2026 få veta att de har att göra med ett AI-system (det sörjer leverantören för) och att känsloigenkänning eller biometrisk kategorisering används på dem eller att innehåll är en deepfake (det sörjer den som använder systemet för). Kontrollerat 30.11.2026; en ändringsförordning antogs i juni 2026. Om ni använder ett sådant system, kontrollera att det sägs där människor möter det. Beskrivningen kan upprepa det men ersätter det inte.

RG011 = Rätten att invända skild från annan information
    .help = På sidan står rätten att invända i ett eget avsnitt, så som artikel 21.4 kräver, och därför får ingen anmärkning den här koden. Kontrollera resten: att er första kontakt med den registrerade lyfter fram rätten, och att den står för sig överallt där texten publiceras.

RT005 = Lagar bakom lagringstiderna
    .help = Kontrollera att lagen som nämns vid en lagringstid verkligen föreskriver den tiden, och ange paragrafen.

SR005 = Kameror och annan observation på plats
    .help = Det som en kroppskamera filmar samlas in från den som filmas, så artikel 13 gäller i den stunden (EU-domstolen, C-422/24, 18.12.2025; kontrollerat 30.11.2026). De europeiska dataskyddsmyndigheternas riktlinjer (WP260, punkt 26) säger detsamma om annan observation. Kontrollera att det viktigaste sägs där människor filmas, spelas in eller följs, och att beskrivningen är lätt att hitta därifrån.

TR011 = Certifiering enligt Data Privacy Framework
    .help = EU–US Data Privacy Framework omfattar ett företag bara så länge dess certifiering gäller, och uppgifter om anställda bara om certifieringen omfattar dem. Sök varje företag på dataprivacyframework.gov, notera dagen och ha standardavtalsklausuler beredda: beslutet gällde 30.11.2026, och ett överklagande var anhängigt (EU-domstolen, C-703/25 P).

XC004 = Rubriker och deras innehåll
    .help = Kontrollera att varje rubrik i din egen text följs av det som den lovar.

XC005 = Uppgifter som ändamålen kräver
    .help = Gå igenom ändamålen ett för ett: finns alla uppgifter som de kräver bland registrets uppgifter?

XC012 = Uppkopplade produkter och relaterade tjänster
    .help = Sedan 12.9.2025 ska den som säljer, hyr ut eller leasar ut en uppkopplad produkt, eller erbjuder en tjänst till den, före avtalet berätta för användaren vilka data som uppstår, var de finns och hur man får dem (dataförordningen (EU) 2023/2854, artikel 3.2 och 3.3; kontrollerat 30.11.2026). Om er produkt eller tjänst är en sådan, kontrollera att avtalshandlingarna berättar det, och länka dem under [[related-notice]].

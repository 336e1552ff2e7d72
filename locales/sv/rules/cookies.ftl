### Findings on cookies. What the parts of a message are, and how values come in: findings.ftl.

CK001 = Användning av webbplatsen tolkas som samtycke
    .message = { $case ->
        [text] I texten tolkas användningen av webbplatsen som samtycke till kakor: ”{ $words }”.
       *[stated] Enligt beskrivningen godkänner besökaren kakor genom att använda webbplatsen.
    }
    .why = { $law ->
        [CH] Schweizisk lag kräver att besökaren får veta om kakorna och hur man kan säga nej till dem. Där dataskyddsförordningen tillämpas kräver samtycke en tydlig handling, till exempel ett klick på en knapp, och att bara använda en webbplats är inget samtycke.
       *[other] Samtycke kräver en tydlig handling, till exempel ett klick på en knapp. Att bara använda en webbplats är inget samtycke, så andra kakor än nödvändiga får inte lagras på den grunden.
    }
    .help = { $case ->
        [text] Ta bort meningen. När webbplatsen ber om samtycke innan kakor lagras, skriv under [cookies]: consent = ["prior-opt-in"]
       *[stated] Se till att webbplatsen ber om samtycke innan andra kakor än nödvändiga lagras. Byt sedan ut "by-use" mot "prior-opt-in".
    }

CK002 = Samtycke till kakor nämns inte
    .message = Beskrivningen berättar om kakor som inte är nödvändiga, men inte om hur besökaren samtycker till dem.
    .why = { $law ->
        [CH] Schweizisk lag kräver att besökaren får veta om kakorna och hur man kan säga nej till dem. Där rätten i EU eller EES tillämpas får kakor som inte är nödvändiga lagras först när besökaren har gett sitt samtycke.
       *[other] Kakor som inte är nödvändiga, till exempel för analys eller reklam, får lagras först när besökaren har gett sitt samtycke. Det ska vara lika lätt att återkalla samtycket som att ge det.
    }
    .help = { $case ->
        [no-table] Om webbplatsen ber om samtycke på förhand, lägg till raderna nedan. Om den inte gör det är det webbplatsen som måste ändras.
       *[table] Om webbplatsen ber om samtycke på förhand, lägg till raderna nedan under [cookies]. Om den inte gör det är det webbplatsen som måste ändras. Om kakorna är nödvändiga, ange ett ändamål som visar det, till exempel "service-provision".
    }
    .snippet = { $case ->
        [no-table]
            {"["}cookies]
            consent = ["prior-opt-in"]
            control = ["consent-tool"]
       *[table]
            consent = ["prior-opt-in"]
            control = ["consent-tool"]
    }

CK003 = Kakornas lagringstid saknas
    .message = { $case ->
        [unlisted] Beskrivningen berättar om kakor som inte är nödvändiga, men inte om hur länge de lagras.
       *[cookie] { $name ->
            [0] Beskrivningen säger inte hur länge den här kakan lagras.
           *[other] Beskrivningen säger inte hur länge kakan ”{ $name }” lagras.
        }
    }
    .why = Innan besökaren samtycker ska det tydligt framgå hur kakorna fungerar. Enligt Europeiska unionens domstol hör det dit hur länge de lagras.
    .help = { $case ->
        [unlisted] Lägg till en post [[cookie]] för varje kaka eller tjänst, med lagringstiden. Om det finns en förteckning någon annanstans, länka till den i texten under [cookies].
       *[cookie] Skriv lagringstiden, till exempel duration = "P13M" för 13 månader, eller duration = "session" för en kaka som försvinner när webbläsaren stängs.
    }
    .snippet = { $case ->
        [unlisted]
            {"[["}cookie]]
            name = ""
            purposes = [""]
            duration = ""
       *[cookie] {""}
    }

CK004 = Tredje parters tillgång till kakor nämns inte
    .message = { $case ->
        [unlisted] Beskrivningen berättar om kakor som inte är nödvändiga, men inte om tredje parter har tillgång till dem.
       *[cookie] { $name ->
            [0] Beskrivningen säger inte om tredje parter har tillgång till den här kakan.
           *[other] Beskrivningen säger inte om tredje parter har tillgång till kakan ”{ $name }”.
        }
    }
    .why = Innan besökaren samtycker ska det framgå om andra än webbplatsen får tillgång till det som kakorna berättar. Enligt Europeiska unionens domstol hör det till tydlig information.
    .help = { $case ->
        [unlisted] Lägg till en post [[cookie]] för varje kaka eller tjänst och skriv i den vilka andra som har tillgång: third-parties = ["…"] eller third-parties = "none". Om det finns en förteckning någon annanstans, länka till den i texten under [cookies].
       *[cookie] Skriv vilka som har tillgång, till exempel third-parties = ["google-analytics"], eller third-parties = "none" om ingen annan har det.
    }
    .snippet = { $case ->
        [unlisted]
            {"[["}cookie]]
            name = ""
            purposes = [""]
            third-parties = [""]
       *[cookie] {""}
    }

CK005 = Uppgifterna om kakor motsäger varandra
    .message = { $case ->
        [text] Beskrivningen anger ”{ $first }”, men i texten står det ”{ $second }”.
       *[stated] Beskrivningen anger både ”{ $first }” och ”{ $second }”.
    }
    .why = Informationen om kakor ska vara tydlig. Om två påståenden inte kan vara sanna samtidigt vet läsaren inte vilket som gäller.
    .help = { $case ->
        [text] Ta reda på hur webbplatsen verkligen fungerar. Ett samtycke som grundar sig bara på användning är inte giltigt: om besökaren tillfrågas på förhand, ta bort meningen.
       *[stated] Ta reda på hur webbplatsen verkligen fungerar och ta bort det som inte stämmer.
    }

CK006 = Spårningstjänst saknas bland kakorna
    .message = { $case ->
        [no-cookies] Beskrivningen nämner { $name }, en tjänst som vanligen följer besökare med kakor, men säger ingenting om kakor.
       *[not-listed] Beskrivningen nämner { $name }, en tjänst som vanligen följer besökare med kakor, men den finns inte bland de kakor som räknas upp.
    }
    .why = Om listan över program och listan över kakor skiljer sig åt framgår det inte vem som följer besökaren på webbplatsen.
    .help = { $case ->
        [no-cookies] Om tjänsten använder kakor, berätta om kakor under [cookies] och om dessa i en post [[cookie]], eller länka till er kakbeskrivning i en post [[related-notice]].
       *[not-listed] Om tjänsten använder kakor, lägg till en post [[cookie]] för den. Om den inte längre används, ta bort den här.
    }

CK007 = Bara webbläsarens inställningar erbjuds för kakor
    .message = { $case ->
        [consent] I beskrivningen tolkas webbläsarens inställningar som samtycke till kakor.
        [text] Beskrivningen erbjuder bara webbläsarens inställningar för att hantera kakor: ”{ $words }”.
       *[control] Beskrivningen erbjuder bara webbläsarens inställningar för den som vill ändra sitt val av kakor.
    }
    .why = { $law ->
        [FI] Enligt Helsingfors förvaltningsdomstol (8.4.2021, H1515/2021 och H1516/2021) är enbart webbläsarens inställningar inget samtycke till kakor. Det ska dessutom vara lika lätt att återkalla samtycket som att ge det.
        [NO] I Norge är webbläsarens inställningar inget samtycke till kakor sedan 2025. Det ska dessutom vara lika lätt att återkalla samtycket som att ge det.
        [CH] Schweizisk lag kräver att besökaren får veta om kakorna och hur man kan säga nej till dem. Där rätten i EU eller EES tillämpas kräver samtycke ett aktivt val av besökaren (EU-domstolen, C-673/17), och enbart webbläsarens inställningar visar inget sådant.
       *[other] Enligt EU-domstolen (C-673/17) kräver samtycke ett aktivt val av besökaren, och enbart webbläsarens inställningar visar inget sådant. Det ska dessutom vara lika lätt att återkalla samtycket som att ge det.
    }
    .help = Om webbplatsen har kakinställningar där besökaren samtycker och ändrar sitt val, skriv under [cookies], i stället för de rader som står där: consent = ["prior-opt-in"] och control = ["consent-tool", "browser-settings"]. Om den inte har det är det webbplatsen som måste ändras.

CK008 = Ingenting om kakor
    .message = { $case ->
        [purpose] För detta ändamål följs besökare på en webbplats, men beskrivningen säger ingenting om kakor: { $what }.
       *[data] Uppgifter från kakor räknas upp, men beskrivningen säger inget annat om kakor: { $what }.
    }
    .why = Innan andra kakor än nödvändiga lagras ska besökare få veta vad de används till och hur länge de lever, och kunna bestämma om dem. Den som läser beskrivningen ska hitta var det sägs.
    .help = { $case ->
        [purpose] Om det finns kakor, lägg till [cookies] och en post [[cookie]] för varje kaka, eller länka er beskrivning av kakor under [[related-notice]]. Om det inte finns några, säg det i ändamålets ”text”.
       *[data] Lägg till [cookies] och en post [[cookie]] för varje kaka, eller länka er beskrivning av kakor under [[related-notice]].
    }

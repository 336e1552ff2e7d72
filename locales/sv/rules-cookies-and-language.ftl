# What rules find in cookies, references, outdated words, language and links. Attributes as in findings.ftl.

## Cookies

CK001 = Användning av webbplatsen tolkas som samtycke
    .message = { $case ->
        [text] I texten tolkas användningen av webbplatsen som samtycke till kakor: ”{ $words }”.
       *[stated] Enligt beskrivningen godkänner besökaren kakor genom att använda webbplatsen.
    }
    .why = Samtycke kräver en tydlig handling, till exempel ett klick på en knapp. Att bara använda en webbplats är inget samtycke, så andra kakor än nödvändiga får inte lagras på den grunden.
    .help = { $case ->
        [text] Radera meningen. När webbplatsen ber om samtycke innan kakor lagras, skriv under [cookies]: consent = ["prior-opt-in"]
       *[stated] Se till att webbplatsen ber om samtycke innan andra kakor än nödvändiga lagras. Byt sedan ut "by-use" mot "prior-opt-in".
    }

CK002 = Samtycke till kakor nämns inte
    .message = Beskrivningen berättar om kakor som inte är nödvändiga, men inte om hur besökaren samtycker till dem.
    .why = Kakor som inte är nödvändiga, till exempel för analys eller reklam, får lagras först när besökaren har gett sitt samtycke. Det ska vara lika lätt att återkalla samtycket som att ge det.
    .help = { $case ->
        [no-table] Om webbplatsen ber om samtycke på förhand, lägg till rubrikraden [cookies] och under den de två raderna nedan. Om den inte gör det är det webbplatsen som måste rättas till.
       *[table] Om webbplatsen ber om samtycke på förhand, skriv de två raderna nedan under [cookies]. Om den inte gör det är det webbplatsen som måste rättas till. Om kakorna är nödvändiga, ange ett ändamål som visar det, till exempel "service-provision".
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
        [unlisted] Lägg till en egen rubrikrad [[cookie]] för varje kaka eller tjänst och skriv lagringstiden under den. Om det finns en förteckning någon annanstans, länka till den i texten under [cookies].
       *[cookie] Skriv lagringstiden, till exempel duration = "P13M" för 13 månader, eller duration = "session" för en kaka som försvinner när webbläsaren stängs.
    }
    .snippet = { $case ->
        [unlisted]
            {"[["}cookie]]
            name = ""
            purposes = ["web-analytics"]
            duration = "P13M"
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
        [unlisted] Lägg till en egen rubrikrad [[cookie]] för varje kaka eller tjänst och skriv under den vilka andra som har tillgång: third-parties = ["…"] eller third-parties = "none". Om det finns en förteckning någon annanstans, länka till den i texten under [cookies].
       *[cookie] Skriv vilka som har tillgång, till exempel third-parties = ["google-analytics"], eller third-parties = "none" om ingen annan har det.
    }
    .snippet = { $case ->
        [unlisted]
            {"[["}cookie]]
            name = ""
            purposes = ["web-analytics"]
            third-parties = "none"
       *[cookie] {""}
    }

CK005 = Uppgifterna om kakor motsäger varandra
    .message = { $case ->
        [text] Beskrivningen anger ”{ $first }”, men i texten står det ”{ $second }”.
       *[stated] Beskrivningen anger både ”{ $first }” och ”{ $second }”.
    }
    .why = Informationen om kakor ska vara tydlig. Om två påståenden inte kan vara sanna samtidigt vet läsaren inte vilket som gäller.
    .help = { $case ->
        [text] Ta reda på hur webbplatsen verkligen fungerar. Ett samtycke som grundar sig bara på användning är inte giltigt: om besökaren tillfrågas på förhand, radera meningen.
       *[stated] Ta reda på hur webbplatsen verkligen fungerar och radera det som inte stämmer.
    }

CK006 = Spårningstjänst saknas bland kakorna
    .message = { $case ->
        [no-cookies] Beskrivningen nämner { $name }, en tjänst som vanligen följer besökare med kakor, men säger ingenting om kakor.
       *[not-listed] Beskrivningen nämner { $name }, en tjänst som vanligen följer besökare med kakor, men den finns inte bland de kakor som räknas upp.
    }
    .why = Om listan över program och listan över kakor skiljer sig åt framgår det inte vem som följer besökaren på webbplatsen.
    .help = { $case ->
        [no-cookies] Om tjänsten använder kakor, skriv in dem under [cookies] och [[cookie]], eller länka till er kakbeskrivning under [[related-notice]].
       *[not-listed] Om tjänsten använder kakor, lägg till en egen rubrikrad [[cookie]] för den. Om den inte längre används, radera den här.
    }

CK007 = Bara webbläsarens inställningar erbjuds för kakor
    .message = { $case ->
        [consent] I beskrivningen tolkas webbläsarens inställningar som samtycke till kakor.
        [text] Beskrivningen erbjuder bara webbläsarens inställningar för att hantera kakor: ”{ $words }”.
       *[control] Beskrivningen erbjuder bara webbläsarens inställningar för den som vill ändra sitt val om kakor.
    }
    .why = Enligt Helsingfors förvaltningsdomstol är webbläsarens inställningar inte ensamma ett samtycke till kakor. Det ska dessutom vara lika lätt att återkalla samtycket som att ge det.
    .help = Om webbplatsen har kakinställningar där besökaren samtycker och ändrar sitt val, skriv de två raderna nedan under [cookies]. Om den inte har det är det webbplatsen som måste rättas till.
    .snippet =
        consent = ["prior-opt-in"]
        control = ["consent-tool", "browser-settings"]

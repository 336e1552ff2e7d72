# What rules find in cookies, references, outdated words, language and links. Attributes as in findings.ftl.

## Cookies

CK001 = Användning av webbplatsen tolkas som samtycke
    .message = { $case ->
        [text] I texten tolkas användningen av webbplatsen som samtycke till kakor: ”{ $words }”.
       *[stated] Enligt beskrivningen godkänner besökaren kakor genom att använda webbplatsen.
    }
    .why = Samtycke kräver en tydlig handling, till exempel ett klick på en knapp. Att bara använda en webbplats är inget samtycke, så andra kakor än nödvändiga får inte lagras på den grunden.
    .help = { $case ->
        [text] Ta bort meningen. När webbplatsen ber om samtycke innan kakor lagras, skriv under [cookies]: consent = ["prior-opt-in"]
       *[stated] Se till att webbplatsen ber om samtycke innan andra kakor än nödvändiga lagras. Byt sedan ut "by-use" mot "prior-opt-in".
    }

CK002 = Samtycke till kakor nämns inte
    .message = Beskrivningen berättar om kakor som inte är nödvändiga, men inte om hur besökaren samtycker till dem.
    .why = Kakor som inte är nödvändiga, till exempel för analys eller reklam, får lagras först när besökaren har gett sitt samtycke. Det ska vara lika lätt att återkalla samtycket som att ge det.
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
    .why = Enligt Helsingfors förvaltningsdomstol är enbart webbläsarens inställningar inget samtycke till kakor. Det ska dessutom vara lika lätt att återkalla samtycket som att ge det.
    .help = Om webbplatsen har kakinställningar där besökaren samtycker och ändrar sitt val, skriv under [cookies], i stället för de rader som står där: consent = ["prior-opt-in"] och control = ["consent-tool", "browser-settings"]. Om den inte har det är det webbplatsen som måste ändras.

## References and repetitions

XC002 = Hänvisning till ett numrerat avsnitt
    .message = Texten hänvisar till ett numrerat avsnitt, men avsnitten på sidan har inga nummer: ”{ $words }”.
    .why = Informationen ska vara lätt att förstå. En hänvisning som inte leder någonstans får läsaren att leta i onödan.
    .help = Nämn avsnittet med dess id, så länkar sidan till det: {"{"}section:contact{"}"} visar avsnittets rubrik, [kontaktuppgifter]({"{"}section:contact{"}"}) dina egna ord.

XC003 = Hänvisning till en annan beskrivning utan länk
    .message = { $case ->
        [text] Enligt texten gäller också en annan beskrivning, men det framgår inte var den finns: ”{ $words }”.
       *[entry] { $name ->
            [0] Den här beskrivningen kompletterar en annan, men det framgår inte var den finns.
           *[other] Den här beskrivningen kompletterar en annan, men det framgår inte var den finns: ”{ $name }”.
        }
    }
    .why = Den registrerade ska få all den information som lagen ger rätt till. Det som bara står i en annan beskrivning räcker endast om den är lätt att hitta.
    .help = { $case ->
        [text] Länka till den andra beskrivningen i texten, eller lägg till en post [[related-notice]] med dess adress.
       *[entry] Skriv dess adress: url = "https://www.example.com/…". Om den finns i det här projektet, skriv i stället dess sökväg under mappen notices: notice = "foretaget/kunder"
    }

XC006 = Uppgifter utan en grupp som de gäller
    .message = Beskrivningen har uppgifter som uppstår när någon använder en webbplats eller ett system ({ $data }), men ingen grupp av registrerade som gör det.
    .why = Läsaren letar efter den egna gruppen. Om webbplatsens besökare inte nämns märker de inte att beskrivningen gäller också dem.
    .help = Lägg till gruppen i listan ”terms” under [[data-subjects]], till exempel "website-visitors" eller "service-users". Om uppgifterna gäller en grupp som redan nämns, skriv det under [[data]], till exempel: data-subjects = ["customers"]

XC007 = Samma sak två gånger
    .message = { $case ->
        [term] ”{ $term }” står i två poster som i övrigt inte skiljer sig från varandra.
       *[sentence] Samma mening står två gånger i beskrivningen: ”{ $words }”.
    }
    .why = Informationen ska vara koncis. Läsaren letar efter en skillnad som inte finns, och när beskrivningen ändras glöms det ena stället lätt bort.
    .help = { $case ->
        [term] Ta bort den på det ena stället, eller skriv till det som skiljer ställena åt.
       *[sentence] Låt meningen stå på ett ställe. Poster som har samma text kan ofta slås ihop.
    }

XC008 = Namn skrivet på två sätt
    .message = Samma namn är skrivet på två sätt: ”{ $first }” och ”{ $second }”.
    .why = Läsaren kan tro att två skrivsätt är två företag.
    .help = Skriv namnet överallt så som det står i handelsregistret eller ett annat officiellt register. I en text visar {"{"}party:new-id{"}"} namnet så som det är skrivet under [party.new-id].

XC009 = Något har inte fyllts i
    .message = { $case ->
        [text] I texten återstår något att fylla i: ”{ $words }”.
       *[name] I namnet eller termen återstår något att fylla i: ”{ $words }”.
    }
    .why = Det som mallen lämnade öppet skulle publiceras som det står, och den uppgift som hör hemma där saknas.
    .help = Skriv det som hör hemma där, eller ta bort det.

## Outdated words

OL001 = Upphävd lag
    .message = { $case ->
        [act] Beskrivningen nämner en lag som är upphävd från och med den { $date }: { $words }.
       *[words] Beskrivningen nämner en lag som är upphävd: ”{ $words }”.
    }
    .why = En lag som inte längre gäller är ingen grund för behandlingen, och dagens rättigheter bygger på andra lagar. För personuppgifter gäller nu den allmänna dataskyddsförordningen och dataskyddslagen (1050/2018), för elektronisk kommunikation lagen 917/2014.
    .help = { $case ->
        [act] Kontrollera den här delen av beskrivningen mot gällande lag och byt sedan ut lagen, till exempel mot "gdpr" och "data-protection-act".
       *[words] Kontrollera den här delen av beskrivningen mot gällande lag och nämn sedan den lag som nu tillämpas.
    }

OL002 = Myndighetens tidigare namn
    .message = ”{ $words }” är en myndighets tidigare namn. Myndigheten, eller den som tog över de flesta av dess uppgifter, heter sedan { $year }: { $now }.
    .why = Det är svårt att hitta en myndighet under ett namn som den inte längre har.
    .help = Kontrollera att ärendet hör till den myndigheten och skriv dess nuvarande namn. Om namnet står under [party.…] med id för en myndighet i ordlistan kan du ta bort namnet: då visas det nuvarande på alla språk.

OL004 = Tjänstens tidigare namn
    .message = ”{ $words }” är en tjänsts tidigare namn. Sedan { $year } heter tjänsten: { $now }.
    .why = Den som söker en tjänst under dess tidigare namn hittar inte vad den gör eller vem som tillhandahåller den.
    .help = Skriv det nuvarande namnet. Om namnet står under [party.…] med id för en tjänst i ordlistan kan du ta bort namnet: då visas det nuvarande.

OL005 = Term från tiden före dataskyddsförordningen
    .message = ”{ $words }” är en term i den upphävda personuppgiftslagen.
    .why = Dataskyddsförordningen har andra termer och delvis ett annat innehåll. Med de gamla känner läsaren inte igen de rättigheter som gäller i dag.
    .help = På textens språk heter det nu ”{ $better }”. Kontrollera att också det som texten säger fortfarande stämmer.

## Language

LG002 = Term som används i Sverige
    .message = ”{ $words }” är en term som används i Sverige. I Finland är den svenska termen ”{ $better }”.
    .why = Informationen ska vara lätt att förstå för sina läsare, och i Finland använder lagen andra svenska ord.
    .help = Skriv ”{ $better }” i den form som meningen kräver. Om texten gäller Sverige, säg det i samma mening.

LG003 = Ett annat lands myndighet eller namn på ett annat språk
    .message = { $case ->
        [country] ”{ $words }” är ett annat lands tillsynsmyndighet. I Finland lämnas klagomål till en annan myndighet.
        [swedish] En text på svenska har bara myndighetens finska namn: ”{ $words }”.
       *[english] En text på engelska har bara myndighetens finska namn: ”{ $words }”.
    }
    .why = Den registrerade ska få veta att det går att lämna in klagomål till tillsynsmyndigheten, och myndigheten måste gå att hitta.
    .help = { $case ->
        [country] Skriv ”Dataombudsmannens byrå” på svenska, ”Tietosuojavaltuutetun toimisto” på finska och ”Office of the Data Protection Ombudsman” på engelska. Med authority = "data-protection-ombudsman" under [complaint] kommer namnet och kontaktuppgifterna av sig själva.
        [swedish] Skriv ”Dataombudsmannens byrå”. Med authority = "data-protection-ombudsman" under [complaint] kommer namnet och kontaktuppgifterna av sig själva på alla språk.
       *[english] Skriv ”Office of the Data Protection Ombudsman”. Med authority = "data-protection-ombudsman" under [complaint] kommer namnet och kontaktuppgifterna av sig själva på alla språk.
    }

RD001 = Mycket lämnas öppet
    .message = { $case ->
        [words] Texterna lämnar ofta öppet vad som händer: sådana ord finns på { $count } ställen. Här: { $words }.
       *[caveats] Beskrivningen lämnar på många ställen något öppet: nyckeln ”caveat” anger { $count } förbehåll.
    }
    .why = Informationen ska vara tydlig. Enligt riktlinjerna från EU:s dataskyddsmyndigheter (WP260) bör ord som ”kan”, ”vissa” och ”ofta” undvikas, eftersom läsaren då måste gissa vad som verkligen sker.
    .help = { $case ->
        [words] Säg vad som görs, när och för vem. Om det varierar, säg vad det beror på.
       *[caveats] Gå igenom förbehållen: säg vad som görs, eller med nyckeln ”when” på vilket villkor, och ta bort förbehållet där det inte behövs.
    }

RD002 = Lång mening
    .message = Den här meningen har { $count } ord: ”{ $words }”.
    .why = Informationen ska vara lätt att förstå. Få läsare uppfattar en mening på över 40 ord på en gång.
    .help = Dela upp meningen i två eller tre, eller gör en lista av det som den räknar upp.

## Links and date

LK001 = Länk som inte leder någonstans
    .message = { $case ->
        [party] Beskrivningen hänvisar till någon annans sida för mer information ({ $name }), men adressen saknas.
       *[text] Texten hänvisar läsaren till en sida, men länken saknas: ”{ $words }”.
    }
    .why = Informationen ska vara lätt tillgänglig. En sida som läsaren måste leta efter är till ingen hjälp.
    .help = { $case ->
        [party] Skriv adressen under företagets, tjänstens eller myndighetens rubrikrad [party.…]: url = "https://www.example.com". Om sidan inte finns, ta bort dess id ur listan ”more-info”.
       *[text] Länka orden till sidan: [mer information](https://www.example.com/…)
    }

LK004 = Datum saknas
    .message = { $case ->
        [order] Enligt beskrivningen ändrades den senast innan den skrevs.
        [version] Beskrivningen har en version, ”{ $value }”, men inget datum.
       *[neither] Beskrivningen säger inte när den senast ändrades.
    }
    .why = Detta är etablerad praxis. Den som har läst beskrivningen förut ser av datumet om den har ändrats, och ni kan visa vad den har sagt vid en viss tidpunkt.
    .help = { $case ->
        [order] Rätta den av de två dagarna som är fel: created är dagen då beskrivningen skrevs, updated dagen för den senaste ändringen.
       *[other] Skriv under [notice] dagen för den senaste ändringen, med året först och utan citattecken: updated = 2026-01-31
    }

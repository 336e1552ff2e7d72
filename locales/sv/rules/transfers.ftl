### Findings on transfers. What the parts of a message are, and how values come in: findings.ftl.

TR001 = Inget sägs om överföringar till länder utanför EES
    .message = { $case ->
        [storage] Alla lagringsplatser finns inte inom EES, och beskrivningen säger inget om överföringar till länder utanför det.
       *[other] Av beskrivningen framgår det inte om uppgifter överförs till länder utanför EU eller EES.
    }
    .why = Den registrerade ska få veta om överföringar till länder utanför EES och vad de grundar sig på. Om det inte finns några får beskrivningen enligt lagen tiga, men läsaren kan inte skilja tystnaden från en brist.
    .help = { $case ->
        [storage] Lägg till en post [[third-country-transfer]] för varje land utanför EES, med det som överföringen grundar sig på.
       *[other] Ta reda på var era tjänsteleverantörer behandlar uppgifter. Om inget överförs till länder utanför EES, skriv under [transfers]: status = "none". Lägg annars till en post [[third-country-transfer]].
    }

TR002 = Grund eller skyddsåtgärder för en överföring saknas
    .message = { $case ->
        [copy] Av beskrivningen framgår det inte var man får en kopia av skyddsåtgärderna: { $mechanism }.
        [derogation] Överföringen grundar sig på ett undantag för särskilda situationer, och beskrivningen säger inte vilket.
        [uncovered] { $names ->
            [0] Beskrivningen berättar om överföringar, men ingen av dem gäller det land där den placerar mottagare: { $countries }.
           *[other] Beskrivningen berättar om överföringar, men ingen av dem gäller dessa mottagare utanför EES ({ $countries }): { $names }.
        }
        [undeclared] { $names ->
            [0] Beskrivningen säger inget om överföringar, men placerar mottagare utanför EES: { $countries }.
           *[other] Beskrivningen säger inget om överföringar, men dessa mottagare finns utanför EES ({ $countries }): { $names }.
        }
       *[other] Beskrivningen nämner en överföring till ett land utanför EES, men inte vad den grundar sig på.
    }
    .why = { $case ->
        [copy] Den registrerade ska få veta vilka skyddsåtgärder överföringen omfattas av och hur en kopia av dem kan fås eller var de finns tillgängliga.
        [derogation] Ett undantag gäller bara i de situationer som lagen räknar upp, till exempel vid uttryckligt samtycke. Om det är fråga om tvingande berättigade intressen ska den registrerade få veta vilka skyddsåtgärderna är och hur en kopia av dem kan fås.
       *[other] Uppgifter får överföras till länder utanför EES bara med stöd av ett beslut om adekvat skyddsnivå, lämpliga skyddsåtgärder såsom standardavtalsklausuler, eller ett undantag. Den registrerade ska få veta om överföringen och vilket av dessa den grundar sig på.
    }
    .help = { $case ->
        [uncovered] Ta reda på om uppgifter överförs dit. Om de gör det, lägg till en post [[third-country-transfer]], eller lägg till landet eller parten i en post som passar. Om de stannar inom EES, skriv i mottagarens post: country = ["EEA"]
        [copy] Lägg till en kontakts id eller adressen till en webbsida i den här posten: copy = "controller"
        [derogation] Skriv i postens text vilket undantag det är fråga om och varför det kan tillämpas. Om en kopia av skyddsåtgärderna kan fås av någon, lägg till: copy = "controller"
        [undeclared] Ta reda på om uppgifterna överförs till länder utanför EES. Om de gör det, lägg till en post [[third-country-transfer]] med land och grund. Om de stannar inom EES, skriv i mottagarens post var de behandlas: country = ["EEA"]. För ett program behövs för detta en egen post [[recipient]] med dess id: parties = ["…"]
       *[other] Lägg till grunden i den här posten: "adequacy", "standard-contractual-clauses", "binding-corporate-rules", "code-of-conduct", "certification" eller "derogation-49". Om inga uppgifter överförs till länder utanför EES, ta bort posten och skriv under [transfers]: status = "none"
    }
    .snippet = { $case ->
        [copy] copy = ""
        [derogation] {""}
        [uncovered]
            {"["}[third-country-transfer]]
            country   = [""]
            mechanism = [""]
        [undeclared]
            {"["}[third-country-transfer]]
            country   = [""]
            mechanism = [""]
       *[other] mechanism = [""]
    }

TR003 = Land saknas för en överföring
    .message = { $names ->
        [0] Beskrivningen nämner en överföring till ett land utanför EES, men inte vilket.
       *[other] Beskrivningen nämner en överföring till ett land utanför EES, men inte vilket. Mottagare: { $names }.
    }
    .why = Den registrerade ska få veta om överföringar till tredjeländer. Enligt riktlinjerna från EU:s dataskyddsmyndigheter (WP260) bör länderna namnges, eftersom skyddet varierar från land till land.
    .help = Lägg till koden för varje land i den här posten, till exempel: country = ["US", "IN"]
    .snippet = country = [""]

TR004 = Inga överföringar, men en leverantör utanför EES
    .message = { $case ->
        [stated] { $names ->
            [0] Enligt beskrivningen överförs inga uppgifter till länder utanför EES, men den placerar mottagare där: { $countries }.
           *[other] Enligt beskrivningen överförs inga uppgifter till länder utanför EES, men den placerar dessa mottagare där ({ $countries }): { $names }.
        }
        [parent] Enligt beskrivningen överförs inga uppgifter till länder utanför EES. Moderbolaget till dessa leverantörer finns utanför EES ({ $countries }): { $names }. Om moderbolaget kommer åt uppgifterna är det en överföring.
       *[other] Enligt beskrivningen överförs inga uppgifter till länder utanför EES. Leverantören eller dess moderbolag har sitt säte utanför EES ({ $countries }): { $names }.
    }
    .why = Det är i regel en överföring också när någon utanför EES kommer åt uppgifterna. Ett beslut om adekvat skyddsnivå kan göra överföringen tillåten, såsom beslutet om företag som är certifierade enligt ramen för dataskydd mellan EU och USA, men den registrerade ska ändå få veta om den.
    .help = { $case ->
        [stated] Om uppgifterna verkligen överförs dit, ersätt status = "none" under [transfers] med en post [[third-country-transfer]]. Om raden kommer från _defaults.toml, låt den stå där och skriv i beskrivningens egen fil under [notice]: without = ["transfers"]. Om uppgifterna stannar inom EES, rätta landet här.
       *[other] Se efter i leverantörens villkor var uppgifterna behandlas. Om de kan behandlas eller ses utanför EES, ersätt status = "none" under [transfers] med en post [[third-country-transfer]]. Om raden kommer från _defaults.toml, låt den stå där och skriv i beskrivningens egen fil under [notice]: without = ["transfers"]. Om det är säkert att uppgifterna stannar inom EES, lägg till en post [[recipient]] för leverantören med: country = ["EEA"]
    }
    .snippet =
        {"["}[third-country-transfer]]
        country   = [""]
        parties   = [""]
        mechanism = [""]

TR005 = Grunden för överföringen gäller inte längre
    .message = { $case ->
        [text] Texten stöder sig på ett arrangemang som inte längre gäller: { $mechanism }. Det upphörde den { $date }.
       *[other] Den här grunden gäller inte längre: { $mechanism }. Den upphörde den { $date }.
    }
    .why = Europeiska unionens domstol har ogiltigförklarat det beslut som låg bakom, och uppgifter får inte längre överföras med stöd av det. Amerikanska företag som är certifierade enligt ramen för dataskydd mellan EU och USA omfattas av beslutet om adekvat skyddsnivå från 2023.
    .help = { $case ->
        [text] Ta reda på vad överföringen nu grundar sig på, ange det i en post [[third-country-transfer]] och ta bort det gamla namnet ur texten.
       *[other] Ta reda på vad överföringen nu grundar sig på och skriv det här. För ett företag som är certifierat enligt ramen för dataskydd är det "adequacy", för ett avtal med kommissionens klausuler "standard-contractual-clauses".
    }

TR006 = En överföring både förnekas och beskrivs
    .message = { $case ->
        [storage] Enligt beskrivningen överförs inga uppgifter till länder utanför EES, men de lagras utanför: { $countries }.
        [text] Enligt beskrivningen överförs inga uppgifter till länder utanför EES, men dess egen text nämner ett land utanför EES eller en grund för en överföring.
       *[entry] { $countries ->
            [0] Enligt beskrivningen överförs inga uppgifter till länder utanför EES, men här beskrivs en överföring.
           *[other] Enligt beskrivningen överförs inga uppgifter till länder utanför EES, men här beskrivs en överföring. Land: { $countries }.
        }
    }
    .why = Informationen ska vara klar och tydlig, och den registrerade ska få veta om överföringar till länder utanför EES. Av två påståenden som utesluter varandra får läsaren inte veta någonting.
    .help = Om uppgifter överförs till länder utanför EES, ta bort status = "none" under [transfers]. Om raden kommer från _defaults.toml, låt den stå där och skriv i beskrivningens egen fil under [notice]: without = ["transfers"]. { $case ->
        [entry] Om inga uppgifter överförs till länder utanför EES, ta bort den här posten.
       *[other] Om inga uppgifter överförs till länder utanför EES, rätta det här stället.
    }

TR007 = Inget känt beslut om adekvat skyddsnivå
    .message = { $case ->
        [certified] Beslutet om adekvat skyddsnivå gäller bara certifierade företag, och beskrivningen säger inte att detta är ett sådant: { $countries }.
       *[unknown] Överföringen sägs grunda sig på ett beslut om adekvat skyddsnivå, men inget sådant beslut är känt för: { $countries }.
    }
    .why = { $case ->
        [certified] Utan certifiering behöver överföringen en annan grund, såsom standardavtalsklausuler.
       *[unknown] Ett beslut om adekvat skyddsnivå tillåter överföringar till ett visst land. Om kommissionen inte har fattat något behövs en annan grund, och den registrerade ska få veta den rätta grunden.
    }
    .help = { $case ->
        [certified] Sök företaget på dataprivacyframework.gov. Om det är certifierat, skriv: mechanism = ["data-privacy-framework"]
       *[unknown] Kontrollera kommissionens lista över beslut; den kan vara nyare än programmets. Om det finns ett beslut, anteckna det under [accepted-gaps]: TR007 = "…". Om det inte finns något, skriv vad överföringen grundar sig på, till exempel ”standard-contractual-clauses”. Om posten har flera länder, ge dem som saknar beslut en egen post.
    }

TR008 = Tjänsteleverantörens land är okänt
    .message = { $case ->
        [form-abroad] Enligt beskrivningen lämnar inga uppgifter EES, men den säger inte var dessa leverantörer finns: { $names }. Bland namnen finns en bolagsform som bara används utanför EES.
       *[unknown] Enligt beskrivningen lämnar inga uppgifter EES, men den säger inte var dessa leverantörer finns: { $names }.
    }
    .why = Om en leverantör finns utanför EES, eller om uppgifterna kan ses därifrån, kan uttalandet vara fel. Programmet känner inte till dessa leverantörer.
    .help = Se i leverantörens villkor var den har sitt säte och från vilka länder den arbetar. Skriv sedan landet, till exempel under [party.{ $id }]: country = "…". Om uppgifterna kan ses utanför EES, beskriv överföringen.

TR009 = Överföring inom EES
    .message = { $case ->
        [none] Enligt beskrivningen överförs inga uppgifter till länder utanför EES, men den har ändå en post om sådana överföringar. Alla länder i posten ligger inom EES: { $countries }.
       *[alone] Den här posten gäller överföringar till länder utanför EES, men alla dess länder ligger inom EES: { $countries }.
    }
    .why = Inom EES gäller samma lag överallt, så detta är ingen överföring till ett tredjeland, och inget av det som posten säger behövs för den.
    .help = Om uppgifterna går vidare därifrån till ett land utanför EES, eller kan ses från ett sådant land, lägg till det landet. Ta annars bort posten. Var uppgifterna finns anges med ”places” under [storage], och var en mottagare finns med ”country” i dess post [[recipient]].

TR010 = Data Privacy Framework omfattar inte överföringen
    .message = { $case ->
        [extension] För en personuppgiftsansvarig utanför EES är det inte Data Privacy Frameworks lista för EU som är avgörande.
       *[country] Data Privacy Framework omfattar bara certifierade företag i USA, inte: { $countries }.
    }
    .why = Uppgifter får överföras bara med stöd av något som gäller för det land och det företag som tar emot dem.
    .help = { $case ->
        [extension] Kontrollera om företaget också finns på listan för ert land, till exempel UK Extension eller Swiss-U.S. Data Privacy Framework, och säg det i ”text”.
       *[country] Ge de andra länderna en egen post med det som överföringen grundar sig på, till exempel "standard-contractual-clauses".
    }

### Findings on purposes and legal bases. What the parts of a message are, and how values come in: findings.ftl.

PB001 = Inget ändamål anges
    .message = { $case ->
        [no-table] Beskrivningen säger inte vad personuppgifterna används till: den har ingen [[purpose]].
       *[other] Den här posten anger inget ändamål: både ”terms” och ”text” saknas.
    }
    .why = Den registrerade ska få veta varje ändamål som uppgifterna används för. Den rättsliga grunden, lagringstiden och många rättigheter beror på det.
    .help = { $case ->
        [no-table] Lägg till en post [[purpose]] om vad uppgifterna används till, med dess rättsliga grund. Ändamål med samma grund kan stå i samma post: terms = ["billing", "customer-service"]
       *[other] Skriv vad uppgifterna används till: terms = ["…"]. Ta bort posten om den inte behövs.
    }
    .snippet = { $case ->
        [no-table]
            {"["}[purpose]]
            terms = [""]
            basis = [""]
       *[other] terms = [""]
    }

PB002 = Rättslig grund saknas
    .message = { $case ->
        [purpose] { $purposes ->
            [0] I den här posten saknas rättslig grund.
           *[other] Rättslig grund saknas för: { $purposes }.
        }
       *[other] Beskrivningen anger ingen rättslig grund för behandlingen av uppgifterna.
    }
    .why = Den registrerade ska få veta den rättsliga grunden för varje ändamål, och rättigheterna beror på den. Grunderna är sex: samtycke, avtal, rättslig förpliktelse, intressen av grundläggande betydelse, uppgift av allmänt intresse eller myndighetsutövning och berättigat intresse.
    .help = { $case ->
        [purpose] Avgör vilken av de sex grunderna som gäller och skriv den här: ”consent”, ”contract”, ”legal-obligation”, ”vital-interests”, ”public-task” eller ”legitimate-interests”. Ändamål med olika grunder behöver var sin post. En grund som gäller alla ändamål kan stå en gång under [legal-basis].
        [no-basis] Avgör vilken av de sex grunderna som gäller och skriv den här: ”consent”, ”contract”, ”legal-obligation”, ”vital-interests”, ”public-task” eller ”legitimate-interests”. Ännu bättre är att ange grunden i varje [[purpose]].
       *[other] Avgör vilken av de sex grunderna som gäller och skriv den i varje [[purpose]], eller en gång för alla under [legal-basis]: ”consent”, ”contract”, ”legal-obligation”, ”vital-interests”, ”public-task” eller ”legitimate-interests”.
    }
    .snippet = { $case ->
        [no-table]
            {"["}legal-basis]
            basis = [""]
       *[other] basis = [""]
    }

PB003 = Motiveringen är ingen rättslig grund
    .message = { $case ->
        [connection] Motiveringen är det ”sakliga samband” som den upphävda personuppgiftslagen krävde.
        [which] Flera rättsliga grunder anges, och orden bredvid dem visar inte vilken av dem de förklarar.
        [cited] Motiveringen hänvisar till en lag men säger inte vilken av de sex rättsliga grunderna som avses.
       *[other] Motiveringen här är ingen av de sex rättsliga grunderna.
    }
    .why = Den registrerade ska få veta den rättsliga grunden, och rättigheterna beror på den. Ett kundförhållande, ett medlemskap eller ett praktiskt behov är ett skäl men ingen rättslig grund.
    .help = { $case ->
        [connection] Ta bort orden, eller säg vilken av de sex rättsliga grunderna som avses och skriv den i ”basis”.
        [which] Ge varje ändamål en post med sin egen grund, eller nämn grunden i orden.
        [cited] Ange grunden och skriv lagen i ”laws”. Om en lag förpliktar er, skriv: basis = ["legal-obligation"]. Om den ger er en uppgift eller offentlig makt, skriv: basis = ["public-task"]
       *[other] Avgör vilken rättslig grund som avses och skriv den i ”basis”. Det som ett avtal med personen kräver kan ha grunden ”contract”; ett förhållande utan avtal har ofta grunden ”legitimate-interests”. Orden kan stå kvar i ”text”.
    }

PB004 = Grunderna är inte kopplade till ändamålen
    .message = { $case ->
        [entry] { $bases } rättsliga grunder anges gemensamt för { $purposes } ändamål: det framgår inte vilken grund som gäller vilket ändamål.
       *[other] { $bases } rättsliga grunder anges gemensamt för { $purposes } av registrets ändamål: det framgår inte vilken grund som gäller vilket ändamål.
    }
    .why = Rättigheterna beror på grunden: ett samtycke kan återkallas, och mot behandling på grund av berättigat intresse kan man göra invändningar. Läsaren vet vilka rättigheter som gäller bara om det framgår vilken grund varje ändamål har.
    .help = { $case ->
        [entry] Ge ett ändamål som har en egen grund en egen post [[purpose]]. Om varje grund verkligen gäller varje ändamål, säg det i ”text”.
       *[other] Skriv ”basis” i varje [[purpose]] i stället för här. Ändamål med samma grund kan stå i samma post.
    }

PB005 = Det berättigade intresset anges inte
    .message = { $case ->
        [purpose] { $purposes ->
            [0] Rättslig grund är här ett berättigat intresse, men beskrivningen säger inte vilket.
           *[other] Rättslig grund är här ett berättigat intresse, men beskrivningen säger inte vilket. Det gäller: { $purposes }.
        }
       *[other] Ett berättigat intresse är en rättslig grund för registret, men beskrivningen säger inte vilket intresse det är.
    }
    .why = När behandlingen grundar sig på ett berättigat intresse ska den registrerade få veta vilket intresset är och vems. Annars går det inte att bedöma om man vill göra invändningar.
    .help = Säg i en mening, på varje språk i beskrivningen, vilken nytta ni eller någon annan har och varför den är viktig: interests-text.sv = "…". Om ett ändamål i ordlistan säger allt räcker dess id: interests = ["debt-collection"]

PB006 = Lagen bakom en rättslig förpliktelse saknas
    .message = { $case ->
        [purpose] { $purposes ->
            [0] Rättslig grund är här en rättslig förpliktelse, men beskrivningen säger inte i vilken lag den finns.
           *[other] Rättslig grund är här en rättslig förpliktelse, men beskrivningen säger inte i vilken lag den finns. Det gäller: { $purposes }.
        }
        [elsewhere] Rättslig grund är här en rättslig förpliktelse. Beskrivningen nämner en lag på ett annat ställe, men inte som grund för denna förpliktelse: { $act }.
       *[other] En rättslig förpliktelse är en rättslig grund för registret, men beskrivningen säger inte i vilken lag den finns.
    }
    .why = En sådan förpliktelse kan bara komma ur lagstiftningen. När lagen nämns vet den registrerade vilken förpliktelsen är och kan kontrollera den.
    .help = { $case ->
        [elsewhere] Om det är denna lag, lägg till här: laws = ["{ $id }"]. Om det är en annan, ange den.
       *[other] Lägg till lagen, och kapitlet och paragrafen om du vet dem: laws = ["accounting-act/2:10"]. En lag som saknas i ordlistan definieras under [vocabulary.law.new-id], med ett eget id i stället för ”new-id”.
    }

PB007 = Ändamålen lämnas öppna
    .message = { $case ->
        [caveat] Förteckningen över ändamål är märkt som ofullständig: ”not-exhaustive”.
        [term] Det här ändamålet säger inte exakt vad uppgifterna används till: { $purpose }.
        [words] Orden för den här egna termen lämnar öppet vad uppgifterna används till.
       *[other] Den här texten lämnar öppet vad uppgifterna används till i övrigt.
    }
    .why = Ändamålen ska vara särskilda och uttryckligt angivna, och uppgifterna får inte användas för andra ändamål som är oförenliga med dem. ”Andra liknande ändamål” säger inte läsaren något.
    .help = { $case ->
        [caveat] Lägg till de ändamål som saknas och ta bort ”not-exhaustive”.
        [term] Ange de ändamål som avses. Ta bort termen om det inte finns några andra.
        [words] Ange i orden de ändamål som avses. Ta bort termen om det inte finns några andra.
       *[other] Ange de ändamål som avses, som termer om de finns i ordlistan, och ta bort de öppna orden ur texten.
    }

PB008 = Samtycke nämns, men inte som rättslig grund
    .message = { $case ->
        [data] Bland uppgifterna finns samtycken eller tillstånd (”{ $trace }”), men inget ändamål har samtycke som rättslig grund.
       *[other] Här är samtycke eller tillstånd ett villkor (”{ $trace }”), men inget ändamål har samtycke som rättslig grund.
    }
    .why = Om uppgifter behandlas med samtycke ska den registrerade få veta det, och att samtycket när som helst kan återkallas. Om grunden är en annan är det missvisande att tala om samtycke.
    .help = Om något ändamål grundar sig på samtycke, ge det en egen post [[purpose]] med basis = ["consent"], och berätta om rätten att återkalla samtycket under [[right]]: terms = ["withdraw-consent"]. { $case ->
        [data] Om inget gör det och registret bara innehåller förbud, definiera en egen term för dem: [vocabulary.data.new-id] med broader = "marketing-permissions"
       *[other] Om en lag gör samtycket till ett villkor för något utan att det är en rättslig grund, ange lagen i ”laws” och anteckna skälet under [accepted-gaps]: PB008 = "…". Ta annars bort omnämnandet av samtycke här.
    }

PB009 = Elektronisk marknadsföring utan samtycke
    .message = Det här är elektronisk direktmarknadsföring, men samtycke är inte dess rättsliga grund: { $purpose }.
    .why = { $law ->
        [FI] I Finland kräver marknadsföring till privatpersoner med e-post, textmeddelanden eller automatiska uppringningssystem samtycke på förhand (lagen 917/2014, 200 §). Undantagen gäller marknadsföring av säljarens egna liknande produkter till egna kunder och marknadsföring till företag (202 §).
       *[other] Marknadsföring till privatpersoner med e-post, textmeddelanden eller automatiska uppringningssystem kräver i regel samtycke på förhand. Undantaget gäller marknadsföring av säljarens egna liknande produkter till egna kunder.
    }
    .help = Om ni begär samtycke, ge marknadsföringen en egen post: basis = ["consent"]. Om ett undantag passar, säg i ”text” vem och vad marknadsföringen gäller, och anteckna skälet under [accepted-gaps]: PB009 = "…"

PB010 = Villkor för att behandla känsliga uppgifter saknas
    .message = { $case ->
        [not-for-criminal] Villkoret här gäller särskilda kategorier. Det kan inte göra det tillåtet att behandla uppgifter om fällande domar i brottmål eller lagöverträdelser som innefattar brott: { $data }.
        [special] De här uppgifterna hör till de särskilda kategorierna, men beskrivningen säger inte vad som gör det tillåtet att behandla dem: { $data }.
        [wrong-condition] Villkoret här gäller uppgifter om brott. Det kan inte göra det tillåtet att behandla: { $data }.
       *[other] De här uppgifterna gäller fällande domar i brottmål eller lagöverträdelser som innefattar brott, men beskrivningen säger inte vad som gör det tillåtet att behandla dem: { $data }.
    }
    .why = { $case ->
        [not-for-criminal] Sådana uppgifter får behandlas bara under kontroll av en myndighet eller när lagen tillåter det. Enligt riktlinjerna från EU:s dataskyddsmyndigheter (WP260) anges detta tillsammans med den rättsliga grunden.
        [criminal] Sådana uppgifter får behandlas bara under kontroll av en myndighet eller när lagen tillåter det. Enligt riktlinjerna från EU:s dataskyddsmyndigheter (WP260) anges detta tillsammans med den rättsliga grunden.
       *[other] Uppgifter om hälsa, religion, medlemskap i fackförening och liknande får behandlas bara på något av de tio villkoren i artikel 9.2. Enligt riktlinjerna från EU:s dataskyddsmyndigheter (WP260) anges villkoret tillsammans med den rättsliga grunden.
    }
    .help = { $case ->
        [not-for-criminal] Skriv uppgiften inom klammerparenteser med sitt villkor: {"{"} term = "…", condition = "official-authority-or-law" {"}"}. Om ingetdera är fallet får uppgiften inte behandlas.
        [criminal] Skriv uppgiften inom klammerparenteser med sitt villkor: {"{"} term = "…", condition = "official-authority-or-law" {"}"}. Om ingetdera är fallet får uppgiften inte behandlas.
       *[other] Skriv uppgiften inom klammerparenteser med sitt villkor: {"{"} term = "…", condition = "explicit-consent" {"}"}. De andra villkoren är "employment-social-law" ({ condition_employment-social-law }); "vital-interests" ({ condition_vital-interests }); "non-profit-body" ({ condition_non-profit-body }); "made-public" ({ condition_made-public }); "legal-claims" ({ condition_legal-claims }); "substantial-public-interest" ({ condition_substantial-public-interest }); "health-care" ({ condition_health-care }); "public-health" ({ condition_public-health }); "archiving-research" ({ condition_archiving-research }).
    }

PB014 = Marknadsföring för andra
    .message = Uppgifterna används också för marknadsföring för andra, till exempel samarbetspartner eller koncernbolag.
    .why = Marknadsföring för andra är ett eget ändamål som den registrerade inte väntar sig av den personuppgiftsansvarige. Den behöver en egen rättslig grund, och den som får uppgifter för det är en mottagare.
    .help = Kontrollera att grunden täcker också den här marknadsföringen; ofta behövs samtycke. Ge den en egen post [[purpose]] med sin grund, och ange vem som får uppgifter under [[recipient]].

PB015 = Uppgifter flyttas mellan register
    .message = { $case ->
        [moves-to] Uppgifter flyttas till ett annat register.
        [comes-from] Uppgifter kommer från ett annat register.
        [source] Uppgifter kommer från ett annat register: { $source }.
       *[other] Enligt den här texten flyttas uppgifter mellan register.
    }
    .why = Om uppgifter används för ett annat ändamål än det som de samlades in för ska den registrerade få veta det i förväg. Det nya ändamålet ska vara förenligt med det gamla, om det inte grundar sig på samtycke eller lag.
    .help = { $linked ->
        [yes] Kontrollera att den länkade beskrivningen anger det nya ändamålet och dess rättsliga grund, och att de berörda får veta det innan uppgifterna används för det. Om allt är i ordning, anteckna det under [accepted-gaps]: PB015 = "…"
       *[no] Kontrollera att de registrerade har fått veta det nya ändamålet och att det är förenligt med det gamla eller grundar sig på samtycke eller lag. Länka till det andra registrets beskrivning under [[related-notice]]. Om allt är i ordning, anteckna det under [accepted-gaps]: PB015 = "…"
    }

PB017 = En myndighets berättigade intresse
    .message = Den personuppgiftsansvarige är en myndighet, men den rättsliga grunden här är berättigat intresse.
    .why = Berättigat intresse är ingen grund för behandling som en myndighet utför när den fullgör sina uppgifter. En myndighet kan stödja sig på det bara utanför sina uppgifter.
    .help = Om den personuppgiftsansvarige inte är en myndighet, skriv under [controller]: kind = "company". Om behandlingen hör till myndighetens uppgifter är grunden vanligen ”public-task” eller ”legal-obligation”; ange lagen i ”laws”. Om den inte gör det, anteckna skälet under [accepted-gaps]: PB017 = "…"

PB018 = Något annat tolkas som samtycke
    .message = { $case ->
        [give] I texten tolkas det som samtycke att någon lämnar uppgifter, svarar eller deltar: ”{ $words }”.
        [policy] I texten godkänner läsaren ett dokument om dataskydd: ”{ $words }”.
        [deemed] I texten kallas något för samtycke som inte är det: ”{ $words }”.
       *[use] I texten tolkas det som samtycke att någon använder en tjänst, registrerar sig eller köper något: ”{ $words }”.
    }
    .why = { $case ->
        [policy] Samtycke är en tydlig handling för ett ändamål, som görs frivilligt och skilt från annat. Ingen behöver godkänna en dataskyddsbeskrivning: den informerar.
       *[other] Samtycke är en tydlig handling för ett ändamål, som görs frivilligt och skilt från annat. Det kan återkallas när som helst, och det får inte krävas som villkor för något annat.
    }
    .help = { $case ->
        [policy] Ta bort meningen eller skriv att beskrivningen bara informerar. Om ett ändamål grundar sig på samtycke, berätta vid ändamålet hur ni ber om samtycket.
       *[other] Om ändamålet grundar sig på samtycke, berätta hur ni ber om det, till exempel med en kryssruta. Om det grundar sig på något annat, till exempel ett avtal, skriv den grunden och ta bort meningen.
    }

PB019 = Det sägs inte vem som samtycker för barn
    .message = { $case ->
        [among] Barn finns bland grupperna och ett ändamål grundar sig på samtycke, men beskrivningen säger inte vem som ger det för dem.
       *[direct] Barns uppgifter behandlas med samtycke, men beskrivningen säger inte vem som ger det.
    }
    .why = För tjänster som erbjuds barn på nätet kan ett barn själv samtycka från den ålder som nationell lag anger mellan 13 och 16 år. För yngre barn samtycker vårdnadshavaren, och den personuppgiftsansvarige ska göra rimliga ansträngningar för att kontrollera det. I andra fall avgör nationell lag om vårdnad.
    .help = Säg i ”text” från vilken ålder ett barn samtycker ensamt och hur ni ber om vårdnadshavarens samtycke, eller lägg till [children] med ”guardian”. Om också vårdnadshavare finns i registret, lägg till dem bland grupperna.

PB020 = Anställdas samtycke
    .message = { $case ->
        [must] Samtycke är den rättsliga grunden för uppgifter om denna grupp, fast ändamålet eller beskrivningen inte ger något val: { $groups }.
       *[may] Samtycke är den rättsliga grunden för uppgifter om denna grupp: { $groups }.
    }
    .why = Samtycke ska vara frivilligt. Anställda och sökande kan sällan säga nej utan oro för följderna, så de europeiska dataskyddsmyndigheterna anser att sådant samtycke i regel är problematiskt (riktlinjer 05/2020, punkterna 21–23). Nationell lag om arbetslivet kan begränsa det ytterligare.
    .help = Kontrollera om ändamålet grundar sig på anställningsavtalet, på en lag eller på berättigat intresse. Om man verkligen kan säga nej utan följder, säg det i ”text”.

XC011 = Grupp eller uppgifter utan ändamål
    .message = { $case ->
        [data] Inget ändamål gäller dessa uppgifter: { $names }.
       *[group] Inget ändamål gäller denna grupp: { $names }.
    }
    .why = Var och en ska få veta vad uppgifterna används till, och uppgifter som inget ändamål behöver får inte sparas.
    .help = { $case ->
        [data] Lägg till uppgifterna i det ändamål som de hör till, eller ta bort dem.
       *[group] Lägg till gruppen i det ändamål som den hör till, eller ta bort den.
    }

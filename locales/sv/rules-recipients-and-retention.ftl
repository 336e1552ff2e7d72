### Words of the rules on recipients, transfers and storage periods. The form is that of findings.ftl.

## Recipients

RC001 = Mottagarna anges inte
    .message = { $case ->
        [nobody] Under [disclosure] framgår det inte vem som får uppgifter, eller att ingen får det.
       *[other] Av beskrivningen framgår det inte vem som får uppgifter, eller att ingen får det.
    }
    .why = Den registrerade ska få veta vilka som tar emot uppgifterna, eller vilka slags mottagare det är fråga om, om det finns mottagare. Också tjänsteleverantörer som behandlar uppgifter för er räkning är mottagare. Av tystnad kan läsaren inte sluta sig till om det inte finns några mottagare eller om de har utelämnats.
    .help = Lägg till en post [[recipient]] för varje mottagare eller grupp av mottagare. Om ingen får uppgifter, skriv det under [disclosure]: status = "none"
    .snippet =
        {"["}[recipient]]
        terms    = [""]
        purposes = [""]

RC002 = Mottagarna anges för vagt
    .message = { $case ->
        [text] Texten anger mottagarna bara med ett ord som passar in på vem som helst: ”{ $names }”.
       *[other] Beskrivningen säger inte vad dessa mottagare gör: { $names }.
    }
    .why = Den registrerade ska få veta vilka mottagarna eller kategorierna av mottagare är. Enligt riktlinjerna från EU:s dataskyddsmyndigheter (WP260) ska det framgå vad de som hör till en kategori gör eller inom vilken bransch de är verksamma. Ord som ”samarbetspartner” lämnar läsaren i ovisshet.
    .help = { $case ->
        [text] Skriv i texten vad mottagarna gör för er, eller ta bort den och lägg till en post [[recipient]] med termer som säger det, såsom "newsletter-providers" eller "accounting-firms".
        [circle] Använd termer som säger vad mottagarna gör, såsom "newsletter-providers", eller lägg till en post [[recipient]] som namnger dem och säger vad de får uppgifterna för: purposes = ["…"]
       *[other] Namnge mottagarna med ”parties”, använd en term som säger vad de gör, såsom "newsletter-providers", eller lägg till vad de får uppgifterna för: purposes = ["…"]
    }

RC003 = Den egna personalen kallas personuppgiftsbiträden
    .message = { $case ->
        [role] Den personuppgiftsansvariges egna medarbetare anges här som personuppgiftsbiträden: { $name }.
       *[other] I beskrivningen kallas den personuppgiftsansvariges egen personal personuppgiftsbiträden.
    }
    .why = Ett personuppgiftsbiträde är någon utanför organisationen som behandlar uppgifter för dess räkning. De anställda handlar under den personuppgiftsansvariges överinseende och är en del av den, så ordet ger en felaktig bild av vem som har uppgifterna.
    .help = { $case ->
        [role] Ta bort rollen och den här gruppen här, och räkna i stället upp personalen under [staff-access]: staff = ["…"]
       *[other] Ta bort den här raden. Om ordet också står i någon text i beskrivningen, skriv anställda i stället. För utomstående tjänsteleverantörer finns posten [[recipient]]: role = "processor"
    }

RC004 = Uppgifter lämnas ”i regel” inte ut: undantagen saknas
    .message = { $case ->
        [text] Enligt texten lämnas uppgifter inte ut, men ordet ”{ $hedge }” lämnar saken öppen.
       *[other] Det som beskrivningen säger om utlämnande gäller bara i regel. Den säger inte vilka undantagen är.
    }
    .why = Informationen ska vara klar och tydlig. Av orden ”i regel inte” förstår läsaren att det finns undantag, men inte vilka. Uttrycket härstammar från den upphävda personuppgiftslagen, enligt vilken regelmässiga utlämnanden skulle anges.
    .help = { $case ->
        [text] Lämna bort ordet om det inte finns några undantag. Skriv annars när och till vem uppgifter lämnas ut.
       *[other] Om det inte finns andra undantag än de som redan anges, ta bort raden ”caveat”. Skriv annars ut undantagen, till exempel: except-when = ["required-by-law"]
    }

## Transfers

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
    .message = Överföringen sägs grunda sig på ett beslut om adekvat skyddsnivå, men inget sådant beslut är känt för: { $countries }.
    .why = Ett beslut om adekvat skyddsnivå tillåter överföringar till ett visst land. Om kommissionen inte har fattat något behövs en annan grund, och den registrerade ska få veta den rätta grunden.
    .help = Kontrollera kommissionens lista över beslut; den kan vara nyare än programmets. Om det finns ett beslut, anteckna det under [accepted-gaps]: TR007 = "…". Om det inte finns något, skriv vad överföringen grundar sig på, till exempel ”standard-contractual-clauses”. Om posten har flera länder, ge dem som saknar beslut en egen post.

## Storage periods

RT001 = Lagringstid saknas
    .message = { $case ->
        [no-time] I ingen av posterna [[retention]] framgår det hur länge uppgifterna lagras eller vad som avgör det.
       *[other] Av beskrivningen framgår det inte hur länge uppgifterna lagras eller vad som avgör det.
    }
    .why = Den registrerade ska få veta hur länge uppgifterna lagras eller, om det inte är möjligt, vilka kriterier som avgör lagringstiden. Tystnad räcker inte.
    .help = { $case ->
        [no-time] Lägg till i posten en tid och den händelse från vilken tiden räknas. Om vissa uppgifter eller grupper har en egen lagringstid, ge dem en egen post.
       *[other] Lägg till en post [[retention]] med en tid och den händelse från vilken tiden räknas. Om vissa uppgifter eller grupper har en egen lagringstid, ge dem en egen post.
    }
    .snippet = { $case ->
        [no-time]
            period = ""
            starts = ""
       *[other]
            {"["}[retention]]
            period = ""
            starts = ""
    }

RT002 = Lagringstiden är för vag
    .message = { $case ->
        [text] Texten anger varken en tid eller vad som avgör den: ”{ $words }”.
       *[other] Kriteriet ensamt anger ingen tid: { $criterion }.
    }
    .why = Den registrerade ska få veta lagringstiden eller vilka kriterier som avgör den. Att uppgifter inte lagras längre än nödvändigt kräver lagen av alla. Av det kan ingen sluta sig till när uppgifterna raderas.
    .help = Ange en tid och den händelse från vilken den räknas. Om det inte finns någon fast tid, ange den händelse som avslutar lagringen, till exempel: until = "end-of-contract". Kriteriet kan stå kvar bredvid tiden som förklaring.
    .snippet =
        period = ""
        starts = ""

RT003 = Lagringstid bara för en del av uppgifterna
    .message = { $case ->
        [data] Ingen lagringstid gäller dessa uppgifter: { $names }{ $more ->
            [0] {""}
           *[other] {" "}samt { $more } till
        }.
        [data-subjects] Ingen lagringstid gäller alla uppgifter om dessa grupper: { $names }{ $more ->
            [0] {""}
           *[other] {" "}samt { $more } till
        }.
        [purposes] Ingen lagringstid gäller alla uppgifter som behandlas för dessa ändamål: { $names }{ $more ->
            [0] {""}
           *[other] {" "}samt { $more } till
        }.
       *[other] Lagringstiderna gäller bara det som ”scope” anger med ord. För de övriga uppgifterna finns ingen lagringstid.
    }
    .why = Den registrerade ska få veta hur länge uppgifterna lagras, och det gäller alla uppgifter.
    .help = { $case ->
        [scope] Lägg till en post [[retention]] utan ”scope”: den gäller allt som de andra posterna inte gäller. Om ”scope” avser uppgifter, grupper eller ändamål som beskrivningen räknar upp, hänvisa till dem med ”data”, ”data-subjects” eller ”purposes” i stället.
       *[other] Ge det som saknas en egen post, eller lägg till en post utan ”data”, ”data-subjects” och ”purposes”: den gäller allt som de andra inte gäller.
    }
    .snippet =
        {"["}[retention]]
        period = ""
        starts = ""

RT004 = Lagringstidens början saknas
    .message = { $case ->
        [ambiguous] Tidens början kan förstås på flera sätt: { $period } { $event }.
       *[other] Beskrivningen säger inte från när den här tiden räknas: { $period }.
    }
    .why = Den registrerade ska få veta hur länge uppgifterna lagras. Av en tid utan den händelse från vilken den räknas kan ingen sluta sig till när uppgifterna raderas.
    .help = { $case ->
        [ambiguous] Välj en händelse som inträffar en gång och vars tidpunkt läsaren känner till, såsom "time-of-collection", "last-contact" eller "end-of-contract".
       *[other] Lägg till den händelse från vilken tiden räknas, till exempel: starts = "end-of-contract"
    }
    .snippet = { $case ->
        [ambiguous] {""}
       *[other] starts = ""
    }

RT006 = Lång lagringstid
    .message = Uppgifterna lagras länge: { $period }.
    .why = Personuppgifter får inte lagras längre än ändamålet kräver. En lång tid är laglig om den behövs, till exempel på grund av en preskriptionstid eller en lag, men någon ska kunna motivera den.
    .help = Kontrollera att ändamålet kräver en så lång tid. Om en lag bestämmer den, ange lagen och paragrafen: laws = ["accounting-act/2:10"]. Förkorta den annars, eller anteckna motiveringen för eget bruk.

RT007 = Bara den kortaste lagringstiden anges
    .message = Beskrivningen anger bara den kortaste tid som uppgifterna lagras: minst { $period }.
    .why = Den registrerade ska få veta hur länge uppgifterna högst lagras, eller vad som avgör det. En minimitid är ingen gräns.
    .help = Ta bort "at-least" om uppgifterna raderas när tiden går ut. Om en del lagras längre, ange deras tid i en egen post, eller den händelse som avslutar lagringen, till exempel: until = "end-of-contract"

RT008 = Två lagringstider för samma uppgifter
    .message = För samma uppgifter anges både den här lagringstiden och en annan, räknade från samma händelse: { $second } och { $first }.
    .why = Den registrerade ska få veta hur länge uppgifterna lagras. När två olika tider anges kan ingen veta vilken som gäller.
    .help = Ta bort den post som är fel. Om båda gäller för en del av uppgifterna, skriv i båda posterna vilka: data = ["…"], purposes = ["…"] eller data-subjects = ["…"]

## Contradictions

XC001 = Inget lämnas ut, men mottagare nämns
    .message = Enligt beskrivningen lämnas inga uppgifter ut, men den nämner andra som får uppgifter eller vars program används: { $names }.
    .why = Den registrerade ska få veta vilka mottagarna är; också de som behandlar uppgifter för er räkning är mottagare. Två påståenden som utesluter varandra lämnar läsaren i ovisshet.
    .help = Om de behandlar uppgifter bara för er räkning, så som leverantörer av program ofta gör, gör en post [[recipient]] för var och en med: role = "processor". Om de får uppgifter bara i vissa fall, skriv i deras post: when = ["…"]. Ta annars bort status = "none" under [disclosure]. Om raden kommer från _defaults.toml, låt den stå där och skriv i beskrivningens egen fil under [notice]: without = ["disclosure"]

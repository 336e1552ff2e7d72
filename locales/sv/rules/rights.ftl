### Findings on rights and requests. What the parts of a message are, and how values come in: findings.ftl.

RG001 = Rätten till tillgång till uppgifterna nämns inte
    .message = { $supplement ->
        [yes] Den här beskrivningen nämner inte rätten att få tillgång till sina egna uppgifter. Den kan finnas i den beskrivning som den här kompletterar.
       *[no] Beskrivningen nämner inte rätten att få tillgång till sina egna uppgifter.
    }
    .why = Den registrerade ska få veta att det går att fråga om uppgifterna behandlas och att få en kopia av dem.
    .help = Lägg till "access" i listan ”terms” i någon post [[right]], eller gör en egen post av den. På sidan förklaras rättigheten med vanliga ord.
    .snippet =
        {"[["}right]]
        terms = ["access"]

RG002 = Rätten till rättelse nämns inte
    .message = { $supplement ->
        [yes] Den här beskrivningen nämner inte rätten att få felaktiga uppgifter rättade. Den kan finnas i den beskrivning som den här kompletterar.
       *[no] Beskrivningen nämner inte rätten att få felaktiga uppgifter rättade.
    }
    .why = Den registrerade ska få veta att det går att begära att felaktiga uppgifter rättas och att ofullständiga kompletteras.
    .help = Lägg till "rectification" i listan ”terms” i någon post [[right]], eller gör en egen post av den. På sidan förklaras rättigheten med vanliga ord.
    .snippet =
        {"[["}right]]
        terms = ["rectification"]

RG003 = Rätten till radering nämns inte
    .message = { $supplement ->
        [yes] Den här beskrivningen nämner inte rätten att få uppgifter raderade. Den kan finnas i den beskrivning som den här kompletterar.
       *[no] Beskrivningen nämner inte rätten att få uppgifter raderade.
    }
    .why = Den registrerade ska få veta om rätten till radering också när lagen begränsar den. Om rättigheten inte gäller bör beskrivningen säga det.
    .help = Lägg till "erasure" i listan ”terms” i någon post [[right]], eller gör en egen post av den. Om lagen kräver att uppgifterna bevaras, lägg till: limited-by = ["legal-retention"]
    .snippet =
        {"[["}right]]
        terms = ["erasure"]

RG004 = Rätten till begränsning av behandlingen nämns inte
    .message = { $supplement ->
        [yes] Den här beskrivningen nämner inte rätten till begränsning av behandlingen. Den kan finnas i den beskrivning som den här kompletterar.
       *[no] Beskrivningen nämner inte rätten till begränsning av behandlingen.
    }
    .why = Den registrerade ska få veta att det går att begära att användningen av uppgifterna begränsas, till exempel medan det kontrolleras om de är korrekta. Rättigheten finns oavsett rättslig grund.
    .help = Lägg till "restriction" i listan ”terms” i någon post [[right]], eller gör en egen post av den. På sidan förklaras rättigheten med vanliga ord.
    .snippet =
        {"[["}right]]
        terms = ["restriction"]

RG005 = Rätten att invända mot behandling nämns inte
    .message = { $supplement ->
        [left-out] Rätten att invända nämns bara för vissa ändamål. Också det här grundar sig på ”{ $basis }”, men är inte bland dem: { $purposes }.
        [yes] Den här beskrivningen nämner den rättsliga grunden ”{ $basis }” men inte rätten att invända mot behandlingen. Rättigheten kan finnas i den beskrivning som den här kompletterar.
       *[no] Beskrivningen anger den rättsliga grunden ”{ $basis }”, men rätten att invända står bara i förklaringen av grunden.
    }
    .why = När behandlingen grundar sig på berättigat intresse, en uppgift av allmänt intresse eller myndighetsutövning kan den registrerade invända mot den av skäl som hänför sig till den egna situationen. Det ska uttryckligen meddelas den registrerade, tydligt och skilt från annan information.
    .help = { $supplement ->
        [left-out] Lägg till ändamålet i listan, eller ta bort raden om rättigheten gäller alla ändamål.
       *[other] Lägg till en post [[right]]. På sidan står rättigheten skild från de övriga, så som lagen kräver. Rätten att invända mot direktmarknadsföring är en annan rättighet: ”object-direct-marketing”.
    }
    .snippet = { $supplement ->
        [left-out] {""}
       *[other]
            {"[["}right]]
            terms = ["object"]
    }

RG006 = Rätten till dataportabilitet nämns inte
    .message = { $supplement ->
        [left-out] Rätten till dataportabilitet nämns bara för vissa ändamål. Det här grundar sig på ”{ $basis }”, men är inte bland dem: { $purposes }.
        [yes] Den här beskrivningen nämner den rättsliga grunden ”{ $basis }” men inte rätten till dataportabilitet. Rättigheten kan finnas i den beskrivning som den här kompletterar.
       *[no] Beskrivningen nämner den rättsliga grunden ”{ $basis }” men inte rätten till dataportabilitet.
    }
    .why = När automatiserad behandling grundar sig på samtycke eller avtal kan den registrerade i maskinläsbar form få de uppgifter som han eller hon själv har lämnat och föra dem vidare, och ska få veta det.
    .help = { $supplement ->
        [left-out] Lägg till ändamålet i listan, eller ta bort raden om rättigheten gäller alla ändamål.
       *[other] Lägg till en post [[right]]. Om rättigheten bara gäller vissa ändamål, ange dem där: purposes = ["…"]
    }
    .snippet = { $supplement ->
        [left-out] {""}
       *[other]
            {"[["}right]]
            terms = ["portability"]
    }

RG007 = Rätten att återkalla samtycke nämns inte
    .message = { $supplement ->
        [left-out] Rätten att återkalla samtycke nämns bara för vissa ändamål. Det här grundar sig på samtycke, men är inte bland dem: { $purposes }.
        [yes] { $case ->
            [explicit] Uppgifter behandlas med uttryckligt samtycke, men den här beskrivningen nämner inte att det kan återkallas. Det kan stå i den beskrivning som den här kompletterar.
           *[other] Behandlingen grundar sig på samtycke, men den här beskrivningen nämner inte att det kan återkallas. Det kan stå i den beskrivning som den här kompletterar.
        }
       *[no] { $case ->
            [explicit] Uppgifter behandlas med uttryckligt samtycke. Sidan säger vid uppgifterna att det kan återkallas, men inte bland rättigheterna och inte hur.
           *[other] Behandlingen grundar sig på samtycke. Sidan säger vid den rättsliga grunden att det kan återkallas, men inte bland rättigheterna och inte hur.
        }
    }
    .why = Den registrerade ska få veta att samtycket när som helst kan återkallas och att tidigare behandling inte blir olaglig av det. Det ska vara lika lätt att återkalla samtycket som att ge det.
    .help = { $supplement ->
        [left-out] Lägg till ändamålet i listan, eller ta bort raden om rättigheten gäller alla ändamål.
       *[other] Lägg till en post [[right]], och en post [[rights-request]] om hur samtycket återkallas. Om behandlingen inte grundar sig på samtycke, rätta i stället den rättsliga grunden.
    }
    .snippet = { $supplement ->
        [left-out] {""}
       *[other]
            {"[["}right]]
            terms = ["withdraw-consent"]
    }

RG008 = Rätten att lämna in klagomål nämns inte
    .message = { $supplement ->
        [yes] Den här beskrivningen nämner inte rätten att lämna in ett klagomål till en tillsynsmyndighet. Den kan finnas i den beskrivning som den här kompletterar.
       *[no] Beskrivningen nämner inte rätten att lämna in ett klagomål till en tillsynsmyndighet.
    }
    .why = Den registrerade ska få veta att det går att lämna in ett klagomål till en tillsynsmyndighet om behandlingen av uppgifterna anses strida mot dataskyddsförordningen.
    .help = { $authority ->
        [0] Lägg till myndigheten i ditt land under rubrikraden [party.new-id], med namn och kontaktuppgifter och ett eget id i stället för ”new-id”. Lägg sedan till rubrikraden [complaint] och skriv samma id i ”authority”.
       *[other] Lägg till rubrikraden [complaint] och under den myndigheten. Då visas myndighetens namn och kontaktuppgifter på sidan.
    }
    .snippet = { $authority ->
        [0]
            {"["}complaint]
            authority = ""
       *[other]
            {"["}complaint]
            authority = "{ $authority }"
    }

RG009 = Tillsynsmyndigheten nämns inte vid namn
    .message = Beskrivningen nämner rätten att lämna in ett klagomål men säger inte till vilken myndighet.
    .why = Lagen kräver att rättigheten nämns. Det är etablerad praxis att också ange myndighetens namn och kontaktuppgifter, eftersom rättigheten annars är svår att använda.
    .help = { $authority ->
        [0] Lägg till myndigheten i ditt land under rubrikraden [party.new-id], med namn och kontaktuppgifter och ett eget id i stället för ”new-id”. Skriv samma id under [complaint]: authority = "…"
       *[other] Ange myndigheten under [complaint]: authority = "{ $authority }". Då visas dess namn och kontaktuppgifter på sidan.
    }
    .snippet = { $case ->
        [no-table]
            {"["}complaint]
            authority = "{ $authority ->
                [0] {""}
               *[other] { $authority }
            }"
       *[other] authority = "{ $authority ->
            [0] {""}
           *[other] { $authority }
        }"
    }

RG010 = Rätten att invända mot direktmarknadsföring nämns inte
    .message = { $supplement ->
        [yes] Uppgifterna används för ändamålet ”{ $purpose }”, men den här beskrivningen nämner inte rätten att invända mot direktmarknadsföring. Den kan finnas i den beskrivning som den här kompletterar.
       *[no] Uppgifterna används för ändamålet ”{ $purpose }”, men beskrivningen nämner inte rätten att invända mot direktmarknadsföring.
    }
    .why = Den registrerade kan när som helst och utan motivering förbjuda att uppgifterna används för direktmarknadsföring. Den här rättigheten ska uttryckligen meddelas, tydligt och skilt från annan information.
    .help = Lägg till en post [[right]], också när marknadsföringen grundar sig på samtycke. På sidan får rättigheten ett eget avsnitt. Ange i en post [[rights-request]] hur marknadsföringen stoppas.
    .snippet =
        {"[["}right]]
        terms = ["object-direct-marketing"]

RG012 = För många formkrav på en begäran
    .message = { $case ->
        [visit] En begäran kan göras bara genom ett personligt besök.
        [paper] En begäran kan göras bara skriftligen på papper: det finns inget elektroniskt sätt.
        [words] I den här texten krävs som regel underskrift eller bevis på identiteten.
       *[proof] För en begäran på det här sättet krävs följande, och något lättare sätt finns inte: { $formalities }.
    }
    .why = { $law ->
        [FI] Den personuppgiftsansvarige ska göra det lätt att använda rättigheterna, också elektroniskt. Mer bevis på identiteten får begäras bara när det finns rimliga skäl att tvivla på vem som gör begäran. Tillsynsmyndigheten i Finland har inte godtagit underskrift eller utskriven blankett som ett allmänt villkor.
       *[other] Den personuppgiftsansvarige ska göra det lätt att använda rättigheterna, också elektroniskt. Mer bevis på identiteten får begäras bara när det finns rimliga skäl att tvivla på vem som gör begäran.
    }
    .help = { $case ->
        [visit] Lägg till ett sätt som inte kräver besök under [[rights-request]], till exempel: by = ["email"]
        [paper] Lägg till ett elektroniskt sätt, till exempel: by = ["post", "email"]
        [words] Skriv att identiteten kontrolleras bara vid behov, och erbjud ett sätt att göra begäran utan underskrift.
       *[proof] Ta bort kravet, eller lägg till en post [[rights-request]] med ett enklare sätt att använda samma rättigheter. Om identiteten kontrolleras bara när det finns skäl till det, skriv: identity = ["when-needed"]
    }

RG013 = Svarstiden är inte en månad
    .message = { $case ->
        [too-long] { $period ->
            [0] I den här texten är svarstiden längre än en månad.
           *[other] Svarstiden är längre än en månad: { $period }.
        }
       *[other] { $period ->
            [0] I den här texten anges svarstiden i dagar. Enligt lagen är den en månad, och en månad som infaller i februari är kortare än så.
           *[other] Svarstiden anges i dagar: { $period }. Enligt lagen är den en månad, och en månad som infaller i februari är kortare än så.
        }
    }
    .why = En begäran ska besvaras utan onödigt dröjsmål och senast en månad efter att den har tagits emot, oavsett i vilken form den kom. Tiden får förlängas med två månader bara om begärandena är komplicerade eller många, och skälet ska meddelas inom den första månaden.
    .help = Ange tiden som en månad: response-time = "P1M". Om du nämner förlängningen, gör det i en text.

RG014 = Rättigheten är inskränkt
    .message = { $case ->
        [limit] Lagen begränsar inte rättigheter så här: ”{ $what }”. Begränsningen gäller: { $rights }.
        [own-limit] Det är oklart om lagen tillåter den här begränsningen: ”{ $what }”. Den gäller: { $rights }.
       *[groups] Rättigheten ges bara åt en del av de registrerade: { $rights }. Utanför blir: { $what }.
    }
    .why = Rättigheter får begränsas bara så som dataskyddsförordningen eller någon annan lag begränsar dem. En beskrivning som gör rättigheterna snävare än de är leder till att de inte används.
    .help = { $case ->
        [limit] Ta bort begränsningen, eller flytta de rättigheter som lagen begränsar så till en egen post.
        [own-limit] Kontrollera vilken lag som tillåter begränsningen. Om den motsvarar en begränsning i ordlistan, ange den under termens rubrikrad, till exempel: broader = "legal-retention". Ange annars där de rättigheter som lagen begränsar så: lawful-for = ["erasure"]. Om ingen lag tillåter begränsningen, ta bort den.
       *[groups] Ta bort raden ”data-subjects”, så gäller rättigheten alla, eller lägg till de grupper som saknas.
    }

RG015 = Sätt att använda rättigheterna saknas
    .message = { $case ->
        [none] { $rights ->
            [0] Beskrivningen säger inte vart en begäran om rättigheterna kan skickas.
           *[other] Beskrivningen säger inte vart en begäran om de här rättigheterna kan skickas: { $rights }.
        }
        [some] Beskrivningen säger vart en begäran kan skickas, men inte för alla rättigheter. Det som saknas: { $rights }.
       *[paper] Beskrivningen anger inget elektroniskt sätt att skicka en begäran.
    }
    .why = { $case ->
        [paper] Den personuppgiftsansvarige ska göra det lätt att använda rättigheterna. Enligt ingressen till dataskyddsförordningen bör en begäran kunna lämnas elektroniskt, särskilt när uppgifterna behandlas elektroniskt.
       *[other] Den personuppgiftsansvarige ska göra det lätt att använda rättigheterna. Det är etablerad praxis att ange i beskrivningen vart och hur en begäran görs.
    }
    .help = { $case ->
        [none] Lägg till en post [[rights-request]] med id för en kontakt som har en e-postadress eller någon annan adress, till exempel "controller". Utan ”rights” gäller posten alla rättigheter, och utan ”by” alla sätt att nå kontakten.
        [some] Lägg till en ny post [[rights-request]] för de rättigheter som saknas, eller ta bort raden ”rights”, så gäller posten alla rättigheter.
       *[paper] Lägg till en e-postadress eller en webblankett i kontakten och ett elektroniskt sätt i posten, till exempel: by = ["post", "email"]
    }
    .snippet = { $case ->
        [none]
            {"[["}rights-request]]
            contact = ""
       *[other] {""}
    }

RG016 = En rättighet som lagen ger förnekas
    .message = { $case ->
        [always] Enligt beskrivningen gäller den här rättigheten inte: { $right }. Lagen ger den oavsett rättslig grund.
        [marketing] Enligt beskrivningen gäller den här rättigheten inte: { $right }. Uppgifterna används ändå för ändamålet ”{ $reason }”.
        [extent] Enligt beskrivningen gäller den här rättigheten inte alls: { $right }.
       *[basis] Enligt beskrivningen gäller den här rättigheten inte: { $right }. Den rättsliga grunden ”{ $reason }” ger den ändå.
    }
    .why = { $case ->
        [extent] En rättslig förpliktelse eller en uppgift av allmänt intresse tar bort rättigheten bara så långt som behandlingen är nödvändig för den. Det som lagras för länge eller olagligt måste ändå raderas.
       *[other] Den registrerade ska få veta vilka rättigheter han eller hon har. En rättighet som beskrivningen förnekar blir inte använd.
    }
    .help = { $case ->
        [always] Ta bort raden ”status”, eller flytta rättigheten till en post utan den. Om rättigheten saknas på grund av en nationell lag, ange lagen: laws = ["…"]
        [marketing] Ta bort raden ”status”, eller flytta rättigheten till en post utan den.
        [extent] Säg hur långt begränsningen sträcker sig: limited-by = ["legal-retention"], ange lagen i ”laws” eller lägg till en mening i ”text”.
       *[basis] Ta bort raden ”status”, eller flytta rättigheten till en post utan den. Om rättigheten bara saknas för vissa ändamål, ange dem: purposes = ["…"]. Om den saknas på grund av en nationell lag, ange lagen: laws = ["…"]
    }

RG017 = Avgift för en begäran
    .message = { $case ->
        [yearly] Enligt den här texten är en begäran avgiftsfri bara en gång om året.
        [not-free] Enligt beskrivningen är en begäran inte avgiftsfri, men något skäl som lagen godtar anges inte.
       *[fee] Beskrivningen anger en avgift som inte är begränsad till ogrundade eller orimliga begäranden eller till ytterligare kopior.
    }
    .why = { $law ->
        [FI] En begäran är avgiftsfri. En avgift får tas ut bara om begäran är uppenbart ogrundad eller orimlig, särskilt när den upprepas, och för ytterligare kopior av samma uppgifter. Gränsen en gång om året kommer från den upphävda personuppgiftslagen.
       *[other] En begäran är avgiftsfri. En avgift får tas ut bara om begäran är uppenbart ogrundad eller orimlig, särskilt när den upprepas, och för ytterligare kopior av samma uppgifter.
    }
    .help = { $case ->
        [yearly] Ta bort begränsningen och skriv under [[rights-request]]: free = true
        [not-free] Skriv: free = true. Om en avgift kan tas ut för ogrundade eller orimliga begäranden, säg det med ord: fee = "…"
       *[fee] Ta bort avgiften, eller skriv att den gäller bara uppenbart ogrundade eller orimliga begäranden eller ytterligare kopior.
    }

RG018 = Rättighet utan grund
    .message = { $case ->
        [portability] Beskrivningen nämner rätten till dataportabilitet, men ingen av de rättsliga grunderna ger den.
       *[withdrawal] Beskrivningen nämner rätten att återkalla sitt samtycke, men inget samtycke som kunde återkallas.
    }
    .why = { $case ->
        [portability] Rättigheten finns bara när behandlingen grundar sig på samtycke eller avtal. En rättighet som inte går att använda vilseleder läsaren.
       *[withdrawal] Ett samtycke kan återkallas bara när behandlingen grundar sig på det. En rättighet som inte går att använda vilseleder läsaren.
    }
    .help = { $case ->
        [portability] Ta bort "portability" ur listan ”terms”. Om någon del av behandlingen ändå grundar sig på samtycke eller avtal, rätta i stället den rättsliga grunden för det ändamålet.
       *[withdrawal] Ta bort "withdraw-consent" ur listan ”terms”. Om någon del av behandlingen ändå grundar sig på samtycke, rätta i stället den rättsliga grunden för det ändamålet.
    }

RG020 = Personbeteckning krävs i en begäran
    .message = { $case ->
        [text] Enligt texten ska en begäran innehålla det nummer som identifierar personen (personbeteckning, personnummer).
       *[stated] Identiteten hos den som gör en begäran kontrolleras alltid med personbeteckning eller personnummer.
    }
    .why = Fler uppgifter för att identifiera någon får begäras bara om det finns rimliga skäl att tvivla, och då bara det som behövs.
    .help = Be om det som ni redan vet om personen, till exempel e-postadressen eller kundnumret, och om mer bara vid tvivel. Sådana nummer ska inte skickas med e-post. Om numret begärs bara vid behov, skriv: identity = ["when-needed", "identity-code"]

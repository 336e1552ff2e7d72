## Who: the controller, its officer and its contacts

ID002 = Den personuppgiftsansvariges kontaktuppgifter saknas
    .message = { $case ->
        [only-contact] Beskrivningen säger hur man når en kontaktperson eller kontaktpunkt, men inte hur man når den personuppgiftsansvarige.
       *[other] Beskrivningen säger inte hur man når den personuppgiftsansvarige.
    }
    .why = Den registrerade ska få den personuppgiftsansvariges kontaktuppgifter för att kunna fråga om sina uppgifter och använda sina rättigheter. Dataskyddsombudets kontaktuppgifter ersätter dem inte.
    .help = { $case ->
        [only-contact] Lägg till en e-postadress, ett telefonnummer eller en postadress under [controller]. Om kontaktpunktens uppgifter också är den personuppgiftsansvariges, skriv dem även där.
       *[other] Lägg till åtminstone en av dessa under [controller], helst två: e-postadress, telefonnummer, postadress eller webblankett (”web-form”).
    }
    .snippet =
        email = ""
        postal-address = ""

ID003 = FO-nummer saknas
    .message = I beskrivningen saknas den personuppgiftsansvariges FO-nummer: { $name }.
    .why = FO-numret visar läsaren vilket av flera företag med liknande namn det är fråga om. Det här är etablerad praxis: dataskyddsförordningen kräver att man berättar vem den personuppgiftsansvarige är, men inte numret.
    .help = Lägg till numret under samma rubrikrad; du hittar det på ytj.fi: business-id = "1234567-1". Om det inte är fråga om ett företag, skriv i stället vad det är: kind = "public-authority" (myndighet), "association" (förening eller stiftelse) eller "natural-person" (fysisk person).
    .snippet = business-id = ""

ID005 = Företrädare inom EU eller EES saknas
    .message = { $case ->
        [no-table] Den personuppgiftsansvarige finns utanför EU och EES, och beskrivningen nämner ingen företrädare där.
       *[other] Rubrikraden [representative] finns, men den säger inte vem företrädaren är.
    }
    .why = En personuppgiftsansvarig utanför EU och EES som erbjuder människor där varor eller tjänster, eller övervakar deras beteende, ska i regel ha en företrädare där. Den registrerade ska få veta vem företrädaren är och hur man når företrädaren.
    .help = { $case ->
        [no-table] Lägg till rubrikraden [representative] och under den företrädarens namn och kontaktuppgifter. Om den personuppgiftsansvarige har ett verksamhetsställe inom EU eller EES som deltar i behandlingen behövs ingen företrädare: skriv orsaken under [accepted-gaps] så här: ID005 = "…"
       *[other] Lägg till företrädarens namn och kontaktuppgifter under rubrikraden.
    }
    .snippet = { $case ->
        [no-table]
            {"["}representative]
            name = ""
            email = ""
       *[other]
            name = ""
            email = ""
    }

ID006 = Dataskyddsombudets kontaktuppgifter saknas
    .message = Enligt beskrivningen finns det ett dataskyddsombud, men den säger inte hur man når ombudet.
    .why = Om ett dataskyddsombud har utnämnts ska den registrerade få ombudets kontaktuppgifter. Något namn kräver lagen inte.
    .help = Lägg till minst en e-postadress, ett telefonnummer eller en postadress under [data-protection-officer]. Om det inte finns något dataskyddsombud, skriv: status = "none"
    .snippet = email = ""

ID007 = Dataskyddsombudet nämns inte
    .message = { $case ->
        [none] Enligt beskrivningen finns det inget dataskyddsombud, men en myndighet ska ha ett.
        [in-contact] Den här kontakten kallas dataskyddsombud, men uppgifterna står inte under [data-protection-officer].
        [no-status] Rubrikraden [data-protection-officer] finns, men den säger inte om det finns ett dataskyddsombud.
       *[other] Beskrivningen säger inte om det finns ett dataskyddsombud.
    }
    .why = { $who ->
        [authority] En myndighet ska ha ett dataskyddsombud, och den registrerade ska få veta hur man når ombudet.
       *[other] Om det finns ett dataskyddsombud ska den registrerade få veta hur man når ombudet. Om det inte finns något kräver lagen inte att man säger det, men då ser läsaren inte om saken har övervägts. En kontaktperson är inget dataskyddsombud.
    }
    .help = { $case ->
        [none] Utse ett dataskyddsombud (flera myndigheter kan ha ett gemensamt) och skriv ombudets kontaktuppgifter här i stället för status = "none". Bara domstolar i sin dömande verksamhet kan vara utan. Om den personuppgiftsansvarige inte är en myndighet, skriv under [controller]: kind = "company"
        [in-contact] Ändra rubrikraden till [data-protection-officer]. Där beskrivningen hänvisar till kontakten med dess id, skriv "data-protection-officer".
       *[other] { $who ->
            [authority] Skriv dataskyddsombudets kontaktuppgifter under rubrikraden [data-protection-officer].
           *[other] Skriv dataskyddsombudets kontaktuppgifter under rubrikraden [data-protection-officer]. Om det inte finns något dataskyddsombud, skriv där: status = "none"
        }
    }
    .snippet = { $case ->
        [in-contact] {""}
        [none] {""}
        [no-status] email = ""
       *[other]
            {"["}data-protection-officer]
            email = ""
    }

ID008 = Dataskyddsombud utan e-post och webblankett
    .message = Dataskyddsombudet går inte att nå per e-post och inte heller med en webblankett.
    .why = Vem som helst får kontakta dataskyddsombudet om sina uppgifter och rättigheter, och det ska vara lätt. Lagen kräver kontaktuppgifter men bestämmer inte av vilket slag.
    .help = Lägg till en e-postadress som hör till uppgiften och inte till en person: email = "dataskyddsombud@example.com". Eller lägg till adressen till en webblankett: web-form = "https://www.example.com/dataskydd"
    .snippet = email = ""

ID009 = Faxnummer
    .message = { $case ->
        [only] Faxnumret ”{ $value }” är det enda sättet att ta kontakt.
       *[other] I beskrivningen finns faxnumret ”{ $value }”.
    }
    .why = Den personuppgiftsansvarige ska göra det lätt att använda rättigheterna. Få kan längre skicka fax, och fax är inget säkert sätt att skicka personuppgifter.
    .help = { $case ->
        [only] Lägg till en e-postadress, en webblankett eller en postadress och ta bort faxnumret.
       *[other] Ta bort faxnumret. De övriga kontaktuppgifterna räcker.
    }

ID010 = Den personuppgiftsansvariges roll är begränsad
    .message = { $case ->
        [qualifier] Beskrivningen begränsar den personuppgiftsansvariges roll med orden ”{ $words }”.
        [acts-for] Enligt beskrivningen handlar den personuppgiftsansvarige för andras räkning: { $others }.
       *[other] Texten nämner en roll som dataskyddsförordningen inte känner till: ”{ $words }”.
    }
    .why = Personuppgiftsansvarig är den som ensam eller tillsammans med andra bestämmer varför och hur personuppgifter behandlas. Den som inte bestämmer utan bara handlar för någon annans räkning är personuppgiftsbiträde. Den registrerade ska få veta vem som bär ansvaret.
    .help = { $case ->
        [words] Skriv vem som bestämmer ändamålen och medlen för behandlingen: det är den personuppgiftsansvarige; om flera bestämmer tillsammans är de gemensamt personuppgiftsansvariga. Den som bara behandlar uppgifter för deras räkning är personuppgiftsbiträde.
       *[other] Ta reda på vem som bestämmer ändamålen och medlen för behandlingen. Om det är den här personuppgiftsansvarige, ta bort ”qualifier” och ”acts-for”. Om flera bestämmer tillsammans, nämn de andra under [[joint-controller]]. Om någon annan bestämmer, skriv dennes uppgifter under [controller].
    }

ID011 = Ett annat företags register
    .message = { $case ->
        [belongs-to] Enligt beskrivningen tillhör registret någon annan än den personuppgiftsansvarige: ”{ $name }”.
       *[other] I registrets namn står ”{ $name }”, som inte är den personuppgiftsansvarige.
    }
    .why = Den registrerade ska få veta vem som bestämmer om uppgifterna. Om ett företag är personuppgiftsansvarig och registret är ett annats vet läsaren inte vem man ska vända sig till, och företagen kan vara gemensamt personuppgiftsansvariga.
    .help = Ta reda på vem som bestämmer ändamålen och medlen för behandlingen. Om det är det företag vars register det är, skriv det under [controller]. Om båda bestämmer, lägg till det andra under [[joint-controller]]. Om den personuppgiftsansvarige bestämmer ensam, ändra registrets namn och ta bort ”belongs-to”.

ID012 = Arrangemanget mellan gemensamt personuppgiftsansvariga saknas
    .message = { $case ->
        [no-table] Beskrivningen har gemensamt personuppgiftsansvariga, men den säger inte vad de har kommit överens om.
       *[other] Under [joint-arrangement] står det inte vad de gemensamt personuppgiftsansvariga har kommit överens om.
    }
    .why = Gemensamt personuppgiftsansvariga ska komma överens om vem som gör vad, särskilt vem som informerar de registrerade och svarar på deras begäranden. Det väsentliga innehållet i arrangemanget ska göras tillgängligt för de registrerade.
    .help = Skriv det väsentliga i en mening eller två: vem som svarar på begäranden, vem som informerar, vem som sköter systemen. Med ”contact” kan du nämna ett ställe att vända sig till.
    .snippet = { $case ->
        [no-table]
            {"["}joint-arrangement]
            essence = ""
       *[other] essence = ""
    }

ID013 = Bara en persons e-post
    .message = Beskrivningens enda e-postadress, { $value }, är en enskild persons ({ $name }).
    .why = Den personuppgiftsansvarige ska göra det lätt att använda rättigheterna. När personen är borta eller slutar blir begäranden olästa, trots att tiden för att svara löper.
    .help = Skriv en adress som förblir densamma när människor byts ut, till exempel dataskydd@example.com, och låt personen läsa den.

## Whose data, and which

DC001 = Personuppgifterna räknas inte upp
    .message = { $case ->
        [external] Beskrivningen säger inte vilka personuppgifter som behandlas, trots att en del av dem fås från annat håll än den registrerade.
       *[other] Beskrivningen säger inte vilka personuppgifter som behandlas.
    }
    .why = { $case ->
        [external] När uppgifter fås från annat håll ska den registrerade få veta vilka kategorier av personuppgifter det gäller: annars går det inte att veta.
       *[other] När alla uppgifter kommer från den registrerade själv kräver lagen inte att de räknas upp i beskrivningen. Det är etablerad praxis att göra det, eftersom läsaren vill veta vad som sparas, och uppgiften behövs ändå i registret över behandling.
    }
    .help = Räkna upp uppgifterna under rubrikraden [[data]], till exempel: terms = ["name", "email-address"]
    .snippet =
        {"["}[data]]
        terms = [""]

DC002 = Grupperna av registrerade räknas inte upp
    .message = Beskrivningen säger inte vems personuppgifter som finns i registret.
    .why = Läsaren ska kunna avgöra om beskrivningen gäller honom eller henne. Det här är etablerad praxis: lagen kräver grupperna i registret över behandling, inte i den här beskrivningen.
    .help = Räkna upp grupperna under rubrikraden [[data-subjects]], till exempel: terms = ["customers", "employees"]
    .snippet =
        {"["}[data-subjects]]
        terms = [""]

DC003 = Grund för personbeteckningen saknas
    .message = { $case ->
        [law-cited] Grunden för att behandla personbeteckningen anges inte, trots att varje ändamål nämner en paragraf i lag.
       *[other] Beskrivningen säger inte på vilken grund personbeteckningen behandlas.
    }
    .why = I Finland får personbeteckningen behandlas bara på de grunder som står i 29 § i dataskyddslagen: med samtycke, om behandlingen regleras i lag, om det är viktigt att entydigt identifiera personen för en uppgift, en rättighet, en skyldighet eller forskning som nämns i paragrafen, samt på vissa områden, såsom kreditgivning, försäkring, hälso- och sjukvård och anställning.
    .help = Skriv grunden bredvid termen, till exempel: { "{" } term = "national-identity-code", ground = "law" { "}" }. Andra grunder är till exempel "consent" (samtycke), "rights-and-duties" (rättigheter och skyldigheter), "credit-and-collection" (kreditgivning och indrivning), "employment" (anställning) och "health-care" (hälso- och sjukvård). Om ingen grund passar får personbeteckningen inte behandlas: lämna bort den ur registret.

DC004 = Personbeteckning för marknadsföring
    .message = Personbeteckningen behandlas, trots att alla ändamål som gäller den är marknadsföring, kommunikation eller enkäter.
    .why = I Finland får personbeteckningen behandlas bara på de grunder som står i 29 § i dataskyddslagen. Marknadsföring förutsätter inte att någon identifieras entydigt, och fler uppgifter än ändamålet kräver får inte samlas in.
    .help = Lämna bort personbeteckningen ur det här registret. Om den har ett annat ändamål som saknas här, lägg till det. Om det finns en grund i 29 §, skriv den bredvid termen: { "{" } term = "national-identity-code", ground = "…" { "}" }

DC005 = Personuppgifterna lämnas öppna
    .message = { $case ->
        [term] Punkten ”{ $term }” säger inte vilka uppgifter som avses.
        [caveat] Enligt beskrivningen är den här förteckningen över personuppgifter inte fullständig.
       *[other] Orden ”{ $words }” lämnar öppet vilka personuppgifter som behandlas.
    }
    .why = Den registrerade ska kunna se vilka slags uppgifter som behandlas, och fler uppgifter än ändamålen kräver får inte samlas in. En öppen förteckning garanterar varken det ena eller det andra.
    .help = { $case ->
        [term] Nämn uppgifterna i stället. Om man får skriva fritt, säg var, eller ge exempel: { "{" } term = "other-provided", such-as = ["customer-feedback"] { "}" }
        [caveat] Lägg till de uppgifter som saknas och ta bort "not-exhaustive" ur ”caveat”.
       *[other] Nämn uppgifterna i stället eller ta bort orden.
    }

DC006 = Samma uppgift två gånger
    .message = I förteckningen står ”{ $term }”, fastän det framgår av en annan uppgift: { $holder }.
    .why = Bara uppgifter som ändamålen kräver får samlas in. Det man redan vet behöver man inte fråga efter.
    .help = Lämna bort den uppgift som inte behövs. Om födelseåret räcker kan personbeteckningen lämnas bort.

DC007 = Uppgifter om andra personer
    .message = Punkten ”{ $term }” kan gälla också andra personer, och beskrivningen nämner dem inte som en egen grupp.
    .why = Familjemedlemmar, företrädare och kontaktpersoner har samma rättigheter till sina uppgifter. När uppgifter om dem fås av någon annan ska också de informeras.
    .help = Lägg till gruppen under [[data-subjects]], till exempel "representatives" (företrädare) eller "guardians" (vårdnadshavare), och skriv under [[source]] av vem uppgifterna fås. Om ingen annan kan identifieras utifrån uppgifterna behöver inget göras.

DC008 = ”Känsliga uppgifter” utan sådana uppgifter
    .message = { $case ->
        [text] Texten säger ”{ $words }”, men beskrivningen räknar inte upp några särskilda kategorier av personuppgifter.
       *[other] De här uppgifterna kallas känsliga, men ingen av dem hör till de särskilda kategorierna av personuppgifter.
    }
    .why = Med känsliga uppgifter förstår läsaren de särskilda kategorierna: uppgifter om hälsa, ras eller etniskt ursprung, politiska åsikter, religiös eller filosofisk övertygelse, medlemskap i fackförening och sexualliv eller sexuell läggning samt genetiska uppgifter och biometriska uppgifter som identifierar någon. Orden bör betyda detsamma för alla.
    .help = { $case ->
        [text] Om sådana uppgifter behandlas, räkna upp dem under [[data]]. Om inte, använd ett annat ord, till exempel ”konfidentiell”.
       *[other] Om sådana uppgifter behandlas, räkna upp dem i ”terms”. Om inte, ta bort raden.
    }

DC009 = Förmedlingsuppgifter om samtal och meddelanden
    .message = I registret finns uppgifter som skyddas av konfidentialiteten vid kommunikation: { $term }.
    .why = Av förmedlingsuppgifter ser man vem som har haft kontakt med vem och när. I Finland bestämmer lagen om tjänster inom elektronisk kommunikation vem som får behandla dem och för vad; dataskyddsförordningen räcker inte ensam.
    .help = Kontrollera om själva förmedlingsuppgifterna behövs; ofta räcker en anteckning om kontakten i kundhistoriken. Om de behövs, nämn vid ändamålet den paragraf som tillåter det: laws = ["ecs-act/…"]

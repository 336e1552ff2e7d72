### Findings on data subjects and their data. What the parts of a message are, and how values come in: findings.ftl.

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

DC003 = Grund för identitetsnumret saknas
    .message = { $case ->
        [law-cited] Grunden för att behandla detta nummer anges inte, trots att varje ändamål nämner en paragraf i lag: { $number }.
       *[other] Beskrivningen säger inte på vilken grund detta nummer behandlas: { $number }.
    }
    .why = { $law ->
        [FI] I Finland får personbeteckningen behandlas bara på de grunder som står i 29 § i dataskyddslagen: med samtycke, om behandlingen regleras i lag, om det är viktigt att entydigt identifiera personen för en uppgift, en rättighet, en skyldighet eller forskning som nämns i paragrafen, samt på vissa områden, såsom kreditgivning, försäkring, hälso- och sjukvård och anställning.
        [SE] I Sverige får personnummer behandlas utan samtycke bara när det är klart motiverat med hänsyn till ändamålet med behandlingen, vikten av en säker identifiering eller något annat beaktansvärt skäl.
        [NO] I Norge får fødselsnummer behandlas bara när det finns ett sakligt behov av säker identifiering som inte kan tillgodoses utan numret.
        [DK] I Danmark anger lagen i vilka fall en privat aktör får behandla CPR-nummer, till exempel enligt en bestämmelse i lag eller med samtycke.
       *[other] Nationell lag kan bestämma när numret får behandlas.
    }
    .help = { $law ->
        [FI] Skriv grunden bredvid termen, till exempel: { "{" } term = "national-identity-code", ground = "law" { "}" }. Andra grunder är till exempel "consent" (samtycke), "rights-and-duties" (rättigheter och skyldigheter), "credit-and-collection" (kreditgivning och indrivning), "employment" (anställning) och "health-care" (hälso- och sjukvård). Om ingen grund passar får personbeteckningen inte behandlas: lämna bort den ur registret.
       *[other] Säg i postens text varför numret behövs: text = "…" Om det inte finns något sådant skäl, lämna bort numret ur registret.
    }

DC004 = Identitetsnummer för marknadsföring
    .message = Detta nummer behandlas, trots att alla ändamål som gäller det är marknadsföring, kommunikation eller enkäter: { $number }.
    .why = { $law ->
        [FI] I Finland får personbeteckningen behandlas bara på de grunder som står i 29 § i dataskyddslagen. Marknadsföring förutsätter inte att någon identifieras entydigt, och fler uppgifter än ändamålet kräver får inte samlas in.
       *[other] Marknadsföring förutsätter inte att någon identifieras entydigt, och fler uppgifter än ändamålet kräver får inte samlas in.
    }
    .help = { $law ->
        [FI] Lämna bort personbeteckningen ur det här registret. Om den har ett annat ändamål som saknas här, lägg till det. Om det finns en grund i 29 §, skriv den bredvid termen: { "{" } term = "national-identity-code", ground = "…" { "}" }
       *[other] Lämna bort numret ur det här registret. Om det har ett annat ändamål som saknas här, lägg till det.
    }

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

PB013 = Det sägs inte om uppgifterna måste lämnas
    .message = { $case ->
        [no-consequences] Vissa uppgifter måste lämnas, men beskrivningen säger inte vad som händer om man inte gör det.
       *[other] Uppgifter samlas in från den registrerade, men beskrivningen säger inte om de måste lämnas.
    }
    .why = Den registrerade ska få veta om uppgifterna måste lämnas, om en lag eller ett avtal kräver det och vad som händer om man inte gör det.
    .help = { $case ->
        [no-consequences] Lägg till under [obligation-to-provide] vad som händer, på varje språk i beskrivningen: consequences.sv = "…"
       *[other] Om inget måste lämnas, skriv under [obligation-to-provide]: requirement = ["voluntary"]. Skriv annars ”statutory”, ”contractual” eller ”required-to-contract”, och därtill följderna: consequences.sv = "…"
    }
    .snippet = { $case ->
        [no-table]
            {"["}obligation-to-provide]
            requirement = [""]
        [no-requirement] requirement = [""]
       *[other] {""}
    }

XC006 = Uppgifter utan en grupp som de gäller
    .message = Beskrivningen har uppgifter som uppstår när någon använder en webbplats eller ett system ({ $data }), men ingen grupp av registrerade som gör det.
    .why = Läsaren letar efter den egna gruppen. Om webbplatsens besökare inte nämns märker de inte att beskrivningen gäller också dem.
    .help = Lägg till gruppen i listan ”terms” under [[data-subjects]], till exempel "website-visitors" eller "service-users". Om uppgifterna gäller en grupp som redan nämns, skriv det under [[data]], till exempel: data-subjects = ["customers"]

PB023 = Obligatoriska och frivilliga uppgifter hålls inte isär
    .message = { $case ->
        [no-duty] Enligt beskrivningen kräver en lag uppgifterna, men inget ändamål grundar sig på en lag, och ingen lag nämns.
        [no-contract] Enligt beskrivningen kräver ett avtal uppgifterna, men inget ändamål grundar sig på ett avtal.
       *[mixed] Enligt beskrivningen är det både obligatoriskt och frivilligt att lämna uppgifterna, men det framgår inte vilka som är vilka.
    }
    .why = Var och en ska få veta vilka uppgifter som måste lämnas och vad som följer om de inte lämnas.
    .help = { $case ->
        [no-duty] Om en lag kräver uppgifterna, nämn den vid ändamålet: laws = ["…"]. Om ingen gör det, rätta ”requirement” under [obligation-to-provide].
        [no-contract] Om uppgifterna behövs för ett avtal, lägg till "contract" i ändamålets grund. Om de inte gör det, rätta ”requirement” under [obligation-to-provide].
       *[mixed] Skriv kravet vid varje uppgift: {"{"} term = "phone-number", requirement = "voluntary" {"}"}. Eller säg i ”consequences” vilka uppgifter som avses.
    }

DC010 = Något samlas inte in eller används inte, men räknas upp
    .message = { $case ->
        [purpose] Enligt beskrivningen används uppgifterna inte för detta ändamål: { $denied }. Ändå anges som ändamål: { $data }.
       *[data] Enligt beskrivningen samlas dessa uppgifter inte in: { $denied }. Ändå räknas de upp: { $data }.
    }
    .why = Var och en ska kunna lita på vad som sägs om de egna uppgifterna.
    .help = { $case ->
        [purpose] Ta bort det som är fel. Om ändamålet är uteslutet bara för vissa uppgifter, ange det vid dem med ”not-used-for”.
       *[data] Ta bort det som är fel. Om uppgifterna samlas in bara i vissa fall, ange vilka med ”when” vid uppgiften, och ta bort dem från [not-collected].
    }

DC011 = Personnummer eller personbeteckning i beskrivningen
    .message = Här står ett nummer som identifierar en person, och det skulle publiceras: { $masked }
    .why = Ingen behöver numret för att läsa beskrivningen, och med det kan andra utge sig för att vara personen.
    .help = { $case ->
        [business-id] Kontrollera om beskrivningen behöver det. En enskild näringsidkares organisationsnummer kan vara personens eget nummer. Den som säljer på nätet kan behöva visa det på webbplatsen, men beskrivningen behöver inte upprepa det.
       *[published] Ta bort numret. Om det visar formen på sådana nummer, skriv bokstäver i stället.
    }

DC012 = Uppgifter som lämnas ut räknas inte upp
    .message = En mottagare får uppgifter som beskrivningen inte räknar upp bland uppgifterna: { $data }.
    .why = Var och en ska få veta vilka uppgifter som finns. Det som lämnas ut finns också.
    .help = Lägg till uppgifterna under [[data]], eller ta bort dem ur ”data” i denna post.

### Findings on storage periods. What the parts of a message are, and how values come in: findings.ftl.

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
    .why = Den registrerade ska få veta lagringstiden eller vilka kriterier som avgör den. Att uppgifter inte lagras längre än nödvändigt kräver lagen av alla. Av det kan ingen sluta sig till när uppgifterna raderas. Att behovet bedöms med jämna mellanrum säger bara när någon ser på uppgifterna, inte när de försvinner.
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
        [when] Varje lagringstid gäller bara på ett villkor (”when”). För övriga fall finns ingen lagringstid.
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
        [when] Lägg till en post [[retention]] utan ”when”: den gäller de fall som villkoren inte omfattar.
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
    .message = { $case ->
        [event] Beskrivningen anger bara den kortaste tid som uppgifterna lagras: ”at-least” gäller until = "{ $value }", och något slut anges inte.
        [criterion] Beskrivningen anger bara den kortaste tid som uppgifterna lagras: ”at-least” gäller kriteriet ”{ $value }”, och något slut anges inte.
       *[period] Beskrivningen anger bara den kortaste tid som uppgifterna lagras: minst { $value }.
    }
    .why = Den registrerade ska få veta hur länge uppgifterna högst lagras, eller vad som avgör det. En minimitid är ingen gräns.
    .help = Ta bort "at-least" om uppgifterna raderas när tiden går ut. Om en del lagras längre, ange deras tid i en egen post, eller den händelse som avslutar lagringen, till exempel: until = "end-of-contract"

RT008 = Två lagringstider för samma uppgifter
    .message = För samma uppgifter anges både den här lagringstiden och en annan, räknade från samma händelse: { $second } och { $first }.
    .why = Den registrerade ska få veta hur länge uppgifterna lagras. När två olika tider anges kan ingen veta vilken som gäller.
    .help = Ta bort den post som är fel. Om båda gäller för en del av uppgifterna, skriv i båda posterna vilka: data = ["…"], purposes = ["…"] eller data-subjects = ["…"]

RT009 = Tid som inte kan stämma
    .message = { $case ->
        [cookie-long] Denna kaka lever mycket länge: { $period }.
        [cookie] Kakans livslängd kan inte stämma: { $period }.
       *[retention] Denna lagringstid kan inte stämma: { $period }.
    }
    .why = { $case ->
        [cookie-long] Uppgifter sparas inte längre än vad som behövs, och webbläsare kortar ändå av sådana tider.
       *[other] Var och en ska få veta hur länge uppgifterna sparas. Ingen kan lita på denna tid.
    }
    .help = { $case ->
        [cookie-long] Om kakan verkligen lever så länge, förkorta tiden i programmets inställningar. Skriv annars rätt tal och enhet, till exempel: duration = "P13M"
        [cookie] Skriv rätt tal och enhet, till exempel: duration = "P13M"
       *[retention] Skriv rätt tal och enhet: P10Y är tio år, P6M sex månader, P30D trettio dagar. Om uppgifterna bevaras för alltid, skriv: action = "archive"
    }

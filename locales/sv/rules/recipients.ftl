### Findings on recipients. What the parts of a message are, and how values come in: findings.ftl.

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
       *[other] Namnge mottagarna med ”parties”, använd en term som säger vad de gör, såsom "newsletter-providers", eller lägg till vad de får uppgifterna för: purposes = ["…"] Att de är bundna av avtal säger inte vilka de är.
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
        [transfers] Enligt beskrivningen överförs uppgifter till länder utanför EU och EES bara undantagsvis. Den säger inte när, och inte till vilket land.
       *[other] Det som beskrivningen säger om utlämnande gäller bara i regel. Den säger inte vilka undantagen är.
    }
    .why = Informationen ska vara klar och tydlig. Av orden ”i regel inte” förstår läsaren att det finns undantag, men inte vilka. Uttrycket härstammar från den upphävda personuppgiftslagen, enligt vilken regelmässiga utlämnanden skulle anges.
    .help = { $case ->
        [text] Lämna bort ordet om det inte finns några undantag. Skriv annars när och till vem uppgifter lämnas ut.
        [transfers] Om inga uppgifter lämnar området, ta bort raden ”caveat”. Ta annars bort raden ”status” och beskriv varje överföring i en egen post [[third-country-transfer]] med land och grund.
       *[other] Om det inte finns andra undantag än de som redan anges, ta bort raden ”caveat”. Skriv annars ut undantagen, till exempel: except-when = ["required-by-law"]
    }

XC001 = Inget lämnas ut, men mottagare nämns
    .message = Enligt beskrivningen lämnas inga uppgifter ut, men den nämner andra som får uppgifter eller vars program används: { $names }.
    .why = Den registrerade ska få veta vilka mottagarna är; också de som behandlar uppgifter för er räkning är mottagare. Två påståenden som utesluter varandra lämnar läsaren i ovisshet.
    .help = Om de behandlar uppgifter bara för er räkning, så som leverantörer av program ofta gör, gör en post [[recipient]] för var och en med: role = "processor". Om de får uppgifter bara i vissa fall, skriv i deras post: when = ["…"]. Ta annars bort status = "none" under [disclosure]. Om raden kommer från _defaults.toml, låt den stå där och skriv i beskrivningens egen fil under [notice]: without = ["disclosure"]

XC010 = Fler mottagare än beskrivningen säger
    .message = Enligt beskrivningen lämnas uppgifter ut endast till: { $circle }. Den nämner ändå också dessa mottagare: { $names }.
    .why = Var och en ska få veta vem som får uppgifterna. Två uttalanden som utesluter varandra gör läsarna osäkra.
    .help = Lägg till dem i ”only-to” eller ta bort ”only-to”: förteckningen över mottagare räcker. Om de behandlar uppgifter för er räkning, skriv i deras post: role = "processor"

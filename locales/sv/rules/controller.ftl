### Findings on the controller, its officer and its contacts. What the parts of a message are, and how values come in: findings.ftl.

ID001 = Den personuppgiftsansvariges namn saknas
    .message = { $case ->
        [no-table] Beskrivningen säger inte vem som är personuppgiftsansvarig: rubrikraden [controller] saknas.
       *[other] Beskrivningen säger inte vem som är personuppgiftsansvarig: under [controller] saknas ”name”.
    }
    .why = Den registrerade ska få veta vem som är personuppgiftsansvarig, det vill säga vem som bestämmer varför och hur personuppgifterna behandlas.
    .help = { $case ->
        [no-table] Lägg till rubrikraden [controller] och under den hela namnet på företaget, myndigheten eller föreningen: name = "…". Det som är gemensamt för flera beskrivningar kan stå i filen _defaults.toml i deras mapp.
       *[other] Skriv under [controller] hela namnet på företaget, myndigheten eller föreningen: name = "…"
    }
    .snippet = { $case ->
        [no-table]
            {"["}controller]
            name = ""
       *[other] name = ""
    }

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
    .why = { $law ->
        [FI] FO-numret visar läsaren vilket av flera företag med liknande namn det är fråga om. Det här är etablerad praxis: dataskyddsförordningen kräver att man berättar vem den personuppgiftsansvarige är, men inte numret.
       *[other] Numret visar läsaren vilken av flera organisationer med liknande namn det är fråga om. Det här är etablerad praxis: dataskyddsförordningen kräver att man berättar vem den personuppgiftsansvarige är, men inte numret.
    }
    .help = Lägg till numret under samma rubrikrad; du hittar det på ytj.fi: business-id = "1234567-1". Om det inte är fråga om ett företag, skriv i stället vad det är: kind = "public-authority" (myndighet), "association" (förening eller stiftelse) eller "natural-person" (fysisk person).
    .snippet = business-id = ""

ID004 = Organisationens nummer är ogiltigt
    .message = { $case ->
        [check-digit] { $law ->
            [FI] FO-numret ”{ $value }” kan inte vara rätt: den sista siffran stämmer inte med de sju före bindestrecket.
           *[other] Det här numret kan inte vara rätt, eftersom kontrollsiffran inte stämmer med de andra: ”{ $value }” ({ $number }).
        }
       *[form] { $law ->
            [FI] ”{ $value }” har inte formen av ett finländskt FO-nummer.
           *[other] ”{ $value }” har inte formen av detta nummer: { $number }.
        }
    }
    .why = Den registrerade ska få veta vem som är personuppgiftsansvarig, och ett felaktigt nummer leder till en annan organisation eller till ingen alls.
    .help = { $case ->
        [check-digit] { $expected ->
            [0] { $law ->
                [FI] Kontrollera hela numret på ytj.fi: inget FO-nummer börjar med de här sju siffrorna.
               *[other] Kontrollera hela numret i företagsregistret: inget nummer har de här siffrorna.
            }
           *[other] { $law ->
                [FI] Kontrollera hela numret på ytj.fi. Om de sju första siffrorna är rätt är den sista { $expected }.
               *[other] Kontrollera hela numret i företagsregistret. Om de andra siffrorna är rätt är kontrollsiffran { $expected }.
            }
        }
       *[form] { $law ->
            [FI] Skriv sju siffror, ett bindestreck och kontrollsiffran: business-id = "1234567-1". Ett momsregistreringsnummer såsom FI12345671 har samma siffror. Om företaget finns i ett annat land, lägg till landets kod: country = "SE"
           *[other] Skriv det så här: business-id = "{ $example }". Om organisationen finns i ett annat land, lägg till landets kod under samma rubrikrad: country = "…"
        }
    }

ID005 = Företrädare inom EU eller EES saknas
    .message = { $case ->
        [no-table] Den personuppgiftsansvarige finns utanför EU och EES, och beskrivningen nämner ingen företrädare där.
       *[other] Rubrikraden [representative] finns, men den säger inte vem företrädaren är.
    }
    .why = En personuppgiftsansvarig som saknar verksamhetsställe inom EU och EES men erbjuder människor där varor eller tjänster, eller övervakar deras beteende, ska i regel ha en företrädare där. Det gäller inte om behandlingen är tillfällig, inte i stor omfattning rör särskilda kategorier av uppgifter och medför liten risk (artikel 27.2 a). Myndigheter behöver ingen företrädare.
    .help = { $case ->
        [no-table] Lägg till rubrikraden [representative], med företrädarens namn och kontaktuppgifter på raderna under den. Om du inte vänder dig till någon inom EU eller EES, eller har ett verksamhetsställe där som deltar i behandlingen, skriv orsaken under [accepted-gaps] så här: ID005 = "…". Om den personuppgiftsansvarige är en myndighet, skriv under [controller]: kind = "public-authority"
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

LK002 = Ogiltig kontaktuppgift
    .message = { $case ->
        [email] ”{ $value }” är ingen e-postadress.
        [phone] ”{ $value }” är inget telefonnummer.
        [url] ”{ $value }” är ingen webbadress.
       *[other] ”{ $value }” är ingen kontaktuppgift som går att använda.
    } { address-fault }
    .why = Den registrerade ska få kontaktuppgifter som fungerar, för att kunna fråga om sina uppgifter och använda sina rättigheter.
    .help = { $suggestion ->
        [0] { $case ->
                [email] Skriv en enda e-postadress och inget annat: { $key } = "dataskydd@example.com"
                [phone] Skriv bara numret, med siffror och mellanslag: { $key } = "+358 29 123 4567". Telefontiderna har en egen nyckel, ”hours”.
                [url] Skriv adressen så som den står i webbläsaren: { $key } = "https://www.example.com"
               *[other] Rätta värdet på ”{ $key }”.
            }
       *[other] Skriv: { $key } = "{ $suggestion }"
    }

ID014 = Dataskyddsombudet både saknas och nämns
    .message = { $case ->
        [reference] Enligt beskrivningen finns det inget dataskyddsombud, men läsarna hänvisas till ombudet.
       *[details] Enligt beskrivningen finns det inget dataskyddsombud, men där finns ombudets kontaktuppgifter.
    }
    .why = Om det finns ett dataskyddsombud ska man få veta hur ombudet nås. Båda uttalandena kan inte stämma.
    .help = { $case ->
        [reference] Om det finns ett dataskyddsombud, ta bort ”status” och ange kontaktuppgifterna. Om det inte finns något, ange en annan kontakt i stället, till exempel en under [contact.privacy].
       *[details] Om det finns ett dataskyddsombud, ta bort ”status”. Om det inte finns något, ta bort uppgifterna eller flytta dem till [contact.privacy]. Om den ena av dem är ärvd, skriv under [notice]: without = ["data-protection-officer"]
    }

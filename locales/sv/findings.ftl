### Words of the findings: the title; .message = what is wrong here; .why = why it matters; .help = what to do;
### .snippet = TOML to paste, the same in every language; nothing where it comes out empty.
### Arguments are texts ready to be shown. $case, $expected, $found and $kind-id choose among variants. An empty text or
### list is passed as the number 0: Fluent has no variant for an empty text.
### What follows a colon at the end of a text is TOML as it is typed; no full stop comes after it.

## The file: input findings

IN001 = Filen kan inte läsas
    .message = { $case ->
        [curly-quotes] Raden har böjda citattecken, sådana som ordbehandlingsprogram skriver. I filen kan bara det raka citattecknet " inleda och avsluta en text.
        [date] Tre tal med punkter emellan kan inte stå utan citattecken.
        [missing-comma] Strax före detta ställe saknas i en lista ett komma mellan två värden eller hakparentesen ] i slutet.
        [unclosed-array] En hakparentes har inletts men inte avslutats.
        [unclosed-text] En text på flera rader slutar inte med de tre citattecken som den börjar med.
        [unclosed-string] En text har citattecken bara i den ena änden.
        [unquoted] Här saknas ett värde, eller så står en text utan citattecken.
        [no-value] Raden är varken en rubrikrad inom hakparenteser eller en nyckel med ett värde: den saknar tecknet ”=”.
        [header] En rubrikrad slutar inte med samma hakparenteser som den börjar med, eller så finns det ett mellanslag i rubrikens namn.
        [colon] Mellan nyckeln och dess värde står ett kolon, där tecknet = ska stå.
        [key-name] En nyckel innehåller annat än bokstäverna a–z, siffror, bindestreck och understreck.
        [after-value] Det står något mer på raden efter att värdet har slutat.
        [backslash] I en text mellan raka citattecken står ett omvänt snedstreck, som där har en egen betydelse.
        [no-such-day] Det finns ingen sådan dag eller tid.
        [text-twice] Samma nyckel är given både som en enda text och som en text för varje språk.
       *[other] Detta ställe har inte formen av en TOML-fil. Teknisk orsak på engelska: { $detail }
    }
    .why = Innan filen kan läsas kontrolleras inget annat i den, och inget i den publiceras.
    .help = { $case ->
        [colon] Skriv tecknet = i stället för kolonet: name = "Exempel Ab"
        [curly-quotes] Skriv det raka citattecknet " i textens båda ändar. Inne i texten får böjda stå: name = "Exempel Ab"
        [date] Skriv ett datum som år, månad och dag: updated = 2027-06-30. Skriv en version inom citattecken: version = "1.2.3"
        [missing-comma] Skriv ett komma mellan värdena och en hakparentes efter det sista: terms = ["name", "language"]
        [unclosed-array] Skriv ] i slutet av en lista. En rubrikrad slutar med lika många hakparenteser som den börjar med: [controller] eller [[purpose]]
        [unclosed-text] Skriv de tre tecknen även efter textens sista ord: """
        [unclosed-string] Skriv " i textens båda ändar. Om texten har flera rader ska den börja och sluta med tre tecken: """
        [unquoted] Skriv texten inom raka citattecken: status = "none". Utan dem står bara datum (2027-06-30) och orden true och false, med små bokstäver.
        [no-value] Skriv nyckeln, tecknet = och värdet på samma rad: name = "Exempel Ab". Om raden är en egen anmärkning ska den börja med #
        [header] Skriv lika många hakparenteser i slutet som i början, och ett bindestreck i stället för mellanslaget: [joint-arrangement] eller [[joint-controller]]
        [key-name] Skriv nyckeln med dess rätta namn, med bindestreck i stället för mellanslag: street-address = "…". Om raden är en egen anmärkning ska den börja med #
        [after-value] Skriv nästa nyckel på en egen rad och flera värden i samma lista: terms = ["name", "language"]. Inne i en text skrivs ett citattecken som \" eller böjt.
        [backslash] Skriv två omvända snedstreck i stället för varje enskilt: \\
        [no-such-day] Skriv en dag i kalendern som år, månad och dag: updated = 2027-06-30
        [text-twice] Behåll den ena formen. Om texten finns på flera språk har varje rad språkets kod: text.sv = "…"
       *[other] Se på den här raden och raden före. Varje nyckel har en egen rad med = och ett värde. En text står inom raka citattecken, en lista inom hakparenteser med komma mellan värdena. En rubrikrad slutar med lika många hakparenteser som den börjar med. En nyckel har bara bokstäverna a–z, siffror, bindestreck och understreck.
    }

IN002 = Okänd nyckel
    .message = { $case ->
        [language] ”{ $key }” är ingen språkkod. Till ”{ $table }” hör en rad för varje språk.
        [kind] Egna termer kan inte definieras under [vocabulary.{ $key }].
        [party] Under rubrikraden { $table } kan nyckeln ”{ $key }” inte stå: ett företag, en tjänst eller en myndighet har en egen rubrikrad för sitt namn.
        [header] ”{ $key }” är ingen nyckel under { $table } utan en egen rubrikrad.
        [owner] ”{ $key }” hör inte till rubrikraden { $table }, som den nu står under.
        [top] ”{ $key }” står före den första rubrikraden. Varje nyckel ska ha en rubrikrad ovanför sig.
       *[other] { $table ->
            [0] I en sådan här fil kan rubrikraden ”{ $key }” inte stå.
           *[other] Under rubrikraden { $table } kan nyckeln ”{ $key }” inte stå.
        }
    }
    .why = Bara kända nycklar läses, så det som står här skulle saknas i beskrivningen.
    .help = { $case ->
        [header] Skriv den som en rubrikrad på en egen rad, inom hakparenteser, med sina nycklar på raderna under: { $suggestion }
        [language] Skriv språkets kod i stället för ”{ $key }”, till exempel: { $table }.sv = "…"
        [kind] { $suggestion ->
            [0] Egna termer kan vara av dessa slag: { $candidates }.
           *[other] Menade du ”{ $suggestion }”? Skriv det på rubrikraden i stället för ”{ $key }”.
        }
        [party] Skriv namnet en gång under rubrikraden [party.new-id], med ett id som du själv väljer. Skriv samma id här i stället för den här raden: { $suggestion } = ["new-id"]
        [meant] { $table ->
            [0] Menade du ”{ $suggestion }”? Skriv det på rubrikraden.
           *[other] Menade du ”{ $suggestion }”? Skriv det i stället för ”{ $key }”.
        }
        [owner] Flytta raden dit den hör: en rad hör till närmaste rubrikrad ovanför. Den här nyckeln kan stå under: { $candidates }
        [top] { $candidates ->
            [0] Skriv ovanför raden den rubrikrad som den hör till, inom hakparenteser, eller ta bort raden.
           *[other] Skriv ovanför raden den rubrikrad som den hör till, eller flytta raden dit. Den här nyckeln kan stå under: { $candidates }
        }
       *[other] { $table ->
            [0] { $key ->
                [organisation] Den här rubrikraden hör hemma i filen _defaults.toml i organisationens mapp. Flytta den dit.
                [site] Den här rubrikraden hör hemma i notice.toml eller i filen _defaults.toml i en mapp. Flytta den dit.
                [theme] Den här rubrikraden hör hemma i notice.toml eller i filen _defaults.toml i en mapp. Flytta den dit.
                [build] Den här rubrikraden hör hemma i notice.toml. Flytta den dit.
                [lint] Den här rubrikraden hör hemma i notice.toml. Flytta den dit.
               *[other] Välj en rubrikrad som kan stå i den här filen: { $candidates }.
            }
           *[other] Välj en nyckel som kan stå här: { $candidates }.
        }
    }
    .snippet = { $case ->
        [party]
            {"["}party.new-id]
            name = ""
       *[other] {""}
    }

IN003 = Fel slags värde
    .message = { $expected ->
        [table] ”{ $key }” kan ges bara en gång, så rubrikraden har enkla hakparenteser.
        [entries] ”{ $key }” kan ges flera gånger, så rubrikraderna har dubbla hakparenteser.
        [keyed] { $key ->
            [contact] Varje kontakt har ett eget id på sin rubrikrad. Det saknas här.
            [party] Varje företag, tjänst och myndighet har ett eget id på sin rubrikrad. Det saknas här.
           *[other] Varje egen term har ett id på sin rubrikrad. Det saknas här.
        }
       *[other] Nyckeln ”{ $key }” ska ha { $expected ->
            [string] en text inom citattecken
            [boolean] true eller false utan citattecken
            [date] ett datum utan klockslag och utan citattecken
            [integer] ett heltal utan citattecken
            [table-keys] { $key ->
                [terms] en term inom citattecken eller, tillsammans med fler nycklar, inom klammerparenteser
               *[other] en rubrikrad med egna nycklar under sig
            }
            [list] en lista inom hakparenteser
            [reason] ett skäl inom citattecken eller egna nycklar inom klammerparenteser
           *[other] ett annat slags värde
        }, men här står { $found ->
            [string] en text
            [boolean] true eller false
            [date] { $expected ->
                [date] ett klockslag
               *[other] ett datum
            }
            [number] ett tal
            [list] en lista
            [table] en grupp av nycklar
           *[other] ett annat slags värde
        }.
    }
    .why = Ett värde av fel slag kan inte läsas, så det som det säger skulle saknas i beskrivningen.
    .help = { $expected ->
        [string] { $found ->
            [number] { $key ->
                [period] Skriv inom citattecken P, sedan talet och sedan Y (år), M (månader), W (veckor) eller D (dagar): { $key } = "P10Y"
                [response-time] Skriv inom citattecken P, sedan talet och sedan M (månader), W (veckor) eller D (dagar): { $key } = "P1M"
                [duration] Skriv inom citattecken P, sedan talet och sedan Y (år), M (månader) eller D (dagar): { $key } = "P1Y"
               *[other] Skriv värdet inom citattecken: "…"
            }
            [list] Skriv en enda text utan hakparenteser: "…"
            [table] Skriv en enda text utan klammerparenteser och språkkoder: "…"
           *[other] Skriv värdet inom citattecken: "…"
        }
        [boolean] Skriv ett av de två orden med små bokstäver: { $key } = true eller { $key } = false
        [date] Skriv år, månad och dag och inget runt omkring: { $key } = 2027-06-30
        [integer] Skriv åren med siffror och inget runt omkring: { $key } = 13
        [table] Skriv rubrikraden så här, med nycklarna på raderna under: [{ $key }]
        [table-keys] { $key ->
            [terms] Skriv termen inom citattecken: "…"
           *[other] Skriv rubrikraden så här, med nycklarna på raderna under: [{ $key }]
        }
        [entries] Skriv rubrikraden för varje post så här, med nycklarna på raderna under: [[{ $key }]]
        [keyed] Lägg efter en punkt till ett id som du själv väljer, och skriv rubriken inom enkla hakparenteser: { $key ->
            [contact] [contact.new-id]
            [party] [party.new-id]
           *[other] [vocabulary.{ $key }.new-term]
        }
        [list] Skriv värdet inom hakparenteser: { $key } = ["…"]
        [reason] Skriv varför bristen godkänns: { $key } = "…"
       *[other] Skriv värdet i den form som nyckeln ska ha.
    }

IN004 = Okänd term
    .message = { $case ->
        [broader] ”broader” ska ange en annan term av samma slag ({ $kind }), och ”{ $id }” är ingen sådan.
       *[other] I ordlistan finns ingen term ”{ $id }” av detta slag: { $kind }.
    }
    .why = Varje term har färdiga ord på alla språk; en okänd term har inga ord för sidan.
    .help = { $case ->
        [several] Flera termer står inom samma citattecken. Skriv var och en inom egna citattecken med komma emellan: terms = ["…", "…"]
        [closed] { $suggestion ->
            [0] Välj någon av dessa: { $candidates }.
           *[other] Menade du ”{ $suggestion }”? Termerna av detta slag är: { $candidates }.
        }
        [broader] { $suggestion ->
            [0] Skriv id för den närmaste termen i ordlistan.
           *[other] Menade du ”{ $suggestion }”? Skriv det i stället för ”{ $id }”.
        }
       *[other] { $suggestion ->
            [0] Använd en term ur ordlistan.{ $other-kind ->
                [0] {""}
               *[other] {" "}”{ $other-id }” är en term av ett annat slag: { $other-kind }.
            }
           *[other] Menade du ”{ $suggestion }”{ $meaning ->
                [0] {""}
               *[other] {" "}({ $meaning })
            }? Skriv det i stället för ”{ $id }”.
        } Om ingen passar kan du definiera en egen term: välj ett id, skriv det här, och skriv orden på vart och ett av beskrivningens språk under rubrikraden [vocabulary.{ $kind-id }.new-term], med ditt id i stället för ”new-term”.{ $kind-id ->
            [data] {" "}En rad ”broader” kan ange den term i ordlistan som din är ett slag av; då är mer känt om den vid kontrollen.
            [purpose] {" "}En rad ”broader” kan ange den term i ordlistan som din är ett slag av; då är mer känt om den vid kontrollen.
            [recipient] {" "}En rad ”broader” kan ange den term i ordlistan som din är ett slag av; då är mer känt om den vid kontrollen.
            [source] {" "}”nature” säger varifrån källans uppgifter kommer: data-subject, observed, internal eller external.
           *[other] {""}
        }{ $in-place ->
            [0] {""}
           *[other] {" "}En term som används bara här kan också skrivas med sina ord i stället för ”{ $id }”: { $in-place }
        }
    }
    .snippet = { $case ->
        [several] {""}
        [closed] {""}
        [broader] {""}
       *[other]
            {"["}vocabulary.{ $kind-id }.new-term]
            { $labels }{ $kind-id ->
                [source]
                    {""}
                    nature = ""
               *[other] {""}
            }
    }

IN005 = Ogiltigt värde
    .message = { $case ->
        [period] ”{ $value }” är inte en tidslängd i den form som nyckeln ”{ $key }” ska ha.
        [age] ”{ $value }” är inte ett barns ålder.
        [country] ”{ $value }” är ingen landskod.
        [language] ”{ $value }” är ingen språkkod.
        [key-missing] Nyckeln ”{ $key }” saknas här, och därför säger de andra ingenting.
        [empty] ”{ $key }” har inget mellan citattecknen.
        [line-break] ”{ $key }” ska vara på en enda rad, men texten har en radbrytning.
        [code] ”{ $value }” är inte koden för någon regel.
        [fixed-code] Koden ”{ $value }” kan inte ignoreras, och dess allvarsgrad kan inte ändras: den gäller själva filerna och inställningarna.
        [table] ”{ $value }” är ingen rubrikrad som en beskrivning kan ha.
        [base-url] ”{ $value }” är ingen hel webbadress.
        [format] ”{ $value }” är inget format som en beskrivning kan publiceras i.
        [control] Texten i ”{ $key }” har ett osynligt styrtecken ({ $value }).
        [invisible] Texten i ”{ $key }” har ett tecken som ingen ser ({ $value }).
        [separator] Texten i ”{ $key }” har ett annat programs radbrytning ({ $value }), som sidorna inte skulle visa som radbrytning.
        [lost] Texten i ”{ $key }” har tecknet � (U+FFFD): en bokstav har gått förlorad när texten sparades eller kopierades.
        [misread] Texten i ”{ $key }” har ”{ $value }”: bokstäver som ä har lästs med en annan teckenkodning än de sparades med.
        [variant] ”{ $key }” har tecken ({ $value }) i en annan form än på tangentbordet.
        [look-alike] ”{ $key }” har ett tecken ({ $value }) som bara ser ut som det vanliga.
        [entity] Texten i ”{ $key }” har ett tecken skrivet som webbkod, ”{ $value }”, och det skulle visas som det står.
        [tab] Texten i ”{ $key }” har en tabb, som sidan skulle visa som ett mellanslag.
        [no-words] Sidorna kan inte göras på språket ”{ $value }”, eftersom programmet inte har några ord på det.
        [nature-missing] Din egen källa ”{ $key }” säger inte varifrån dess uppgifter kommer.
        [words-missing] En egen term under ”{ $key }” har inga ord.
        [until-missing] Din egen term ”{ $key }” används med ”until”, men den har inga ord för slutet av en tid.
       *[other] ”{ $value }” är inget värde som nyckeln ”{ $key }” kan ha.
    }
    .why = Kontrollerna och sidorna bygger på det här värdet. Det som inte kan förstås blir varken kontrollerat eller publicerat.
    .help = { $case ->
        [period] Skriv P och sedan ett tal med Y för år, M för månader, W för veckor eller D för dagar; efter ett T också H för timmar eller M för minuter: "P10Y" är tio år, "P6M" sex månader, "P1Y6M" ett och ett halvt år och "PT72H" 72 timmar.{ $key ->
            [duration] {" "}Om en kaka finns kvar tills webbläsaren stängs, skriv "session".
           *[other] {""}
        }
        [age] Skriv åldern i år: den som är yngre räknas som barn. Talet är 1–18. Om beskrivningen inte nämner någon ålder, ta bort raden.
        [country] Skriv landets två stora bokstäver: FI för Finland, US för Förenta staterna, GB för Förenade kungariket. För hela området skrivs EU eller EEA (EES).
        [language] Skriv språkets två små bokstäver: fi för finska, sv för svenska, en för engelska.
        [word] { $suggestion ->
            [0] Möjliga värden: { $allowed }.
           *[other] Menade du ”{ $suggestion }”? Möjliga värden: { $allowed }.
        }
        [key-missing] Skriv nyckeln: { $key } = "…"
        [empty] Skriv texten mellan citattecknen, eller ta bort raden om det inte finns något att säga.
        [line-break] Skriv texten på en rad. I en adress skrivs ett komma i stället för radbrytningen.
        [code] Skriv koden så som den står i rapporten: två stora bokstäver och tre siffror, till exempel RT001.
        [fixed-code] Ta bort koden här, och rätta det som den visar på. Bara regler kan ignoreras.
        [table] Skriv rubrikradens namn utan hakparenteser, till exempel: at = "retention"
        [base-url] Skriv hela den adress där sidorna finns, från och med https://: base-url = "https://www.example.com"
        [format] { $allowed ->
            [0] Skriv "html" för webbsidor.
           *[other] Möjliga format: { $allowed }.
        }
        [control] Ta bort orden kring stället och skriv dem på nytt. Sådana tecken följer med när text kopieras från ett annat program.
        [invisible] Ta bort orden kring stället och skriv dem på nytt. Sådana tecken följer med när text kopieras från ett annat program.
        [separator] Ta bort radbrytningen. I en text på flera rader skriver du en vanlig radbrytning, eller en tom rad för ett nytt stycke.
        [lost] Skriv den förlorade bokstaven på nytt. Spara filen med teckenkodningen UTF-8.
        [misread] Skriv orden på nytt, eller kopiera dem från ett ställe där de ser rätt ut. Spara filen med teckenkodningen UTF-8.
        [variant] Skriv dem med ett vanligt tangentbord: { $suggestion }
        [look-alike] { $suggestion ->
            [0] Skriv ordet på nytt med ditt eget tangentbord.
           *[other] Skriv det på nytt med ditt eget tangentbord: { $suggestion }
        }
        [entity] Skriv själva tecknet, till exempel & eller ä, eller ett vanligt mellanslag.
        [tab] Skriv ett mellanslag i stället för tabben.
        [no-words] { $suggestion ->
            [0] Möjliga språk: { $allowed }.
           *[other] Menade du ”{ $suggestion }”? Möjliga språk: { $allowed }.
        }
        [nature-missing] Lägg till en av dessa i termen: nature = "data-subject" (personen själv), "observed" (det som personen gör), "internal" (era egna system) eller "external" (någon annan). Eller ange den term i ordlistan som källan är ett slag av: broader = "…"
        [words-missing] Skriv termens ord på varje språk i beskrivningen, till exempel: { $key } = [{"{"} sv = "…" {"}"}]
        [until-missing] Lägg till i termen, för varje språk, ord som passar i slutet av en lagringstid, till exempel: until.sv = "tills avtalet upphör"
       *[other] Skriv ett värde som nyckeln kan ha.
    }

IN006 = Angivet två gånger
    .message = { $case ->
        [section] Två avsnitt har samma id ”{ $name }”.
        [item] ”{ $name }” står två gånger i samma lista.
        [term-and-party] ”{ $name }” är både en term i ordlistan och id för ett företag, en tjänst eller en myndighet i den här filen.
       *[other] ”{ $name }” är angivet två gånger.
    }
    .why = När samma namn står två gånger är det oklart vilket av dem som avses.
    .help = { $case ->
        [section] Ge det ena avsnittet ett annat id.
        [item] Ta bort det ena.
        [term-and-party] Välj ett annat id för företaget, tjänsten eller myndigheten, både på rubrikraden [party.{ $name }] och överallt där filen hänvisar till det.
       *[other] Slå ihop de två eller ta bort den ena. Bara en rubrikrad inom dubbla hakparenteser, såsom [[purpose]], kan stå flera gånger, och då alltid inom dubbla.
    }

IN007 = Hänvisning som inte leder någonstans
    .message = { $case ->
        [party] Det finns inget företag, ingen tjänst och ingen myndighet med id ”{ $id }”.
        [contact] Det finns ingen kontakt med id ”{ $id }”.
        [absent-section] Beskrivningen har inget som skulle stå i avsnittet ”{ $id }”, så sidan har inget sådant avsnitt.
        [declared-purpose] ”{ $id }” finns inte bland ändamålen i den här beskrivningen.
        [declared-data-subject] ”{ $id }” finns inte bland grupperna av registrerade i den här beskrivningen.
        [declared-data] ”{ $id }” finns inte bland personuppgifterna i den här beskrivningen.
        [without] Ingen _defaults.toml ovanför den här beskrivningen har ”{ $id }”, så det finns inget att utelämna.
        [notice] I det här projektet finns ingen beskrivning ”{ $id }”.
       *[other] Beskrivningen har inget annat avsnitt med id ”{ $id }”.
    }
    .why = Det som man hänvisar till måste finnas, så att läsaren hittar det.
    .help = { $case ->
        [absent-section] Ta bort hänvisningen, eller lägg till de uppgifter som hör till det avsnittet.
        [without] { $suggestion ->
            [0] Ta bort ”{ $id }” ur listan ”without”.
           *[other] Menade du ”{ $suggestion }”? Ta annars bort ”{ $id }” ur listan ”without”.
        }
        [notice] { $suggestion ->
            [0] Skriv beskrivningens sökväg i mappen notices utan .toml, till exempel "foretag/marknadsforing". För en beskrivning på en annan webbplats används nyckeln ”url” i stället.
           *[other] Menade du ”{ $suggestion }”? Skriv det i stället för ”{ $id }”.
        }
       *[other] { $suggestion ->
            [0] { $case ->
                [party] Lägg till det under rubrikraden [party.new-id], med ett id som du själv väljer och skriver även här, eller använd ett känt id: { $candidates }.
                [contact] { $candidates ->
                    [0] Lägg till den under rubrikraden [contact.new-id], med ett id som du själv väljer och skriver även här.
                   *[other] Använd någon av dessa: { $candidates }. Du kan också lägga till kontakten under rubrikraden [contact.new-id], med ett id som du själv väljer och skriver även här.
                }
                [declared-purpose] { $candidates ->
                    [0] Lägg till det i listan ”terms” under [[purpose]].
                   *[other] Lägg till det i listan ”terms” under [[purpose]], eller använd någon av dessa: { $candidates }.
                }
                [declared-data-subject] { $candidates ->
                    [0] Lägg till gruppen i listan ”terms” under [[data-subjects]].
                   *[other] Lägg till gruppen i listan ”terms” under [[data-subjects]], eller använd någon av dessa: { $candidates }.
                }
                [declared-data] { $candidates ->
                    [0] Lägg till den i listan ”terms” under [[data]].
                   *[other] Lägg till den i listan ”terms” under [[data]], eller använd någon av dessa: { $candidates }.
                }
               *[other] Använd id för ett annat avsnitt: { $candidates }.
            }
           *[other] Menade du ”{ $suggestion }”? Skriv det i stället för ”{ $id }”.
        }
    }
    .snippet = { $suggestion ->
        [0] { $case ->
            [contact]
                {"["}contact.new-id]
                name = ""
                email = ""
            [party]
                {"["}party.new-id]
                name = ""
           *[other] {""}
        }
       *[other] {""}
    }

address-fault = { $fault ->
        [invisible] Där finns ett tecken som inte syns: { $detail }.
        [character] Det här tecknet hör inte dit: { $detail }
        [space] Där finns ett mellanslag.
        [scripts] Där blandas bokstäver ur två alfabet. Den här ser bara ut som den bokstav som avses: { $detail }
        [look-alike] Där finns ett namn vars bokstäver ser ut som latinska men hör till ett annat alfabet. Skriv dem med ett vanligt tangentbord. Den första är { $detail }.
        [look-alike-host] Bokstäverna i namnet ser ut som latinska men hör till ett annat alfabet, så läsaren tar det för en annan adress. Skriv det med latinska bokstäver. Om det är just det du menar, skriv namnet så som servrar känner det: { $detail }
        [variant] Där finns bokstäver eller punkter i en annan form än på tangentbordet.
        [scheme] { $detail ->
            [0] Början https:// saknas.
           *[other] Början är inte den rätta: { $detail }
        }
        [host] { $detail ->
            [0] Namnet på en server saknas.
           *[other] Det här kan inte vara namnet på en server på internet: { $detail }
        }
        [unreachable] Ingen läsare når den här adressen: { $detail } är läsarens egen dator eller ett namn som ingen på internet kan ha.
        [port] Numret efter kolonet kan inte stämma.
        [user] Där finns ett användarnamn före @, så adressen leder någon annanstans än det verkar.
        [mail] Det är en e-postadress. Den hör hemma under nyckeln ”email”.
        [header] Mottagare eller andra fält skulle läggas till i läsarens meddelande.
        [encoded] Där finns ett kodat radbyte eller ett kodat tecken som inte syns: { $detail }.
        [several] Det är mer än en.
        [name] Bredvid adressen står ett namn.
        [bracket] Där finns en parentes som saknar sin motpart.
        [long] Texten är för lång: den kan ha högst { $detail } tecken.
       *[other] { "" }
    }

IN008 = Inte tillåtet i en text
    .message = { $case ->
        [html] Texten innehåller HTML.
        [heading] Texten innehåller en mellanrubrik.
        [image] Texten innehåller en bild.
        [code] En del av texten är märkt som programkod.
        [quote] En del av texten är märkt som citat.
        [rule] Texten innehåller en avdelande linje.
        [link] Texten innehåller en länk som inte kan publiceras. { address-fault }
        [control] Texten innehåller ett osynligt styrtecken.
        [nesting] Texten har en lista inuti fler än fem andra, eller betoningar inuti varandra flera gånger om.
        [entity] Texten innehåller ett tecken skrivet som webbkod, till exempel &nbsp; eller &amp;, och det skulle visas som det står.
        [link-without-words] En länk saknar ord, så ingen ser den.
        [link-words] Orden i en länk är en adress, men länken leder till en annan.
        [link-title] En länk har en rubrik inom citattecken, som ingen sida skulle visa.
        [definition] Här står ord som adress till en länk som texten inte har, så ingen sida skulle visa dem.
        [table] Texten innehåller en tabell.
        [columns] Texten har kolumner som är gjorda med tabbar eller flera mellanslag och som skulle flyta ihop.
        [strikethrough] Texten innehåller överstrukna ord.
        [tasks] Texten innehåller en lista över uppgifter med rutor att kryssa i.
        [footnote] Texten innehåller en fotnot.
        [definitions] Texten innehåller en lista med förklaringar, där en rad börjar med kolon.
        [line-break] En rad slutar med två mellanslag eller ett omvänt snedstreck, vilket ger en radbrytning inne i stycket.
        [bullets] En rad börjar med ett ordbehandlingsprograms punkt eller tankstreck, så listans punkter skulle flyta ihop till ett stycke.
        [letters] Rader börjar med bokstäver eller siffror som a) eller 1.1, så listans punkter skulle flyta ihop till ett stycke.
        [numbers] Rader börjar med nummer som inte följer på varandra. Därför är det oklart om de numrerar en lista eller hör till orden, som i ett datum.
        [divided] En rad slutar med ett bindestreck inne i ett ord, så sidan skulle visa ordet i två delar.
        [marks] Texten innehåller ett annat programs tecken, som skulle visas som de står.
       *[other] Texten innehåller något som inte kan publiceras.
    }
    .why = En text har bara stycken, listor, betoningar och säkra länkar, så att den kan läsas överallt där beskrivningen publiceras.
    .help = { $case ->
        [html] Ta bort taggarna, såsom <b> och </b>, och behåll orden. Betoning skrivs *ord* eller **ord** och en länk så här: [ord](https://www.example.com)
        [heading] Ta bort # i början av raden, eller linjen === eller --- under den. Ett avsnitt med egen rubrik skrivs under [[section]], med nycklarna ”id”, ”heading” och ”text”.
        [image] Ta bort bilden och säg med ord vad den visar.
        [code] Ta bort mellanslagen i början av raden (fyra eller fler gör den till kod) eller tecknen ` eller ~~~ kring orden.
        [quote] Ta bort tecknet > i början av raden.
        [rule] Ta bort raden med tecknen - eller *. En tom rad räcker för att börja ett nytt stycke.
        [link] { $suggestion ->
            [0] Börja adressen med https://, http://, mailto: eller tel:, utan mellanslag. En länk till en del av den här beskrivningen skrivs så här: [ord]({"{"}section:rights{"}"})
           *[other] Skriv den här adressen i länken: { $suggestion }
        }
        [control] Ta bort orden kring stället och skriv dem på nytt. Sådana tecken följer med när text kopieras från ett annat program.
        [nesting] Ta bort den innersta listan eller de innersta *-tecknen. Skriv innehållet som ett eget stycke eller avsnitt.
        [entity] Skriv själva tecknet, till exempel & eller ä, eller ett vanligt mellanslag.
        [link-without-words] Skriv länkens ord mellan hakparenteserna: [ord](https://www.example.com)
        [link-words] Skriv den adress som länken leder till, eller ord som inte är någon adress.
        [link-title] Ta bort rubriken och behåll orden och adressen: [ord](https://www.example.com)
        [definition] Om det är en länk, skriv den där dess ord står: [ord](https://www.example.com). Om det är text, börja raden med ett ord i stället för hakparentesen.
        [table] Skriv varje rad som en mening eller som en punkt i en lista, med - i början av raden: - Nödvändiga kakor: inloggning
        [columns] Skriv ett mellanslag mellan orden. Om raderna är rader i en tabell, skriv var och en som en punkt i en lista, med - i början: - Nödvändiga kakor: inloggning
        [strikethrough] Ta bort orden som inte längre gäller och tecknen ~~.
        [tasks] Ta bort rutorna [ ] och behåll orden.
        [footnote] Skriv fotnotens innehåll i själva texten, till exempel inom parentes, och ta bort [^ och ].
        [definitions] Skriv ordet och dess förklaring på samma rad: - Ord: förklaring
        [line-break] Ta bort mellanslagen eller snedstrecket i slutet av raden. Ett nytt stycke börjar efter en tom rad, och det blir en lista när varje rad börjar med -.
        [bullets] Börja varje punkt på en egen rad med - och ett mellanslag, och lämna en tom rad före listan: - namn
        [letters] Börja varje punkt på en egen rad med 1., 2. och så vidare, och lämna en tom rad före listan. Om bokstäverna hör till orden, lämna en tom rad mellan raderna.
        [numbers] Numrera en lista 1., 2., 3. Om numret hör till orden, skriv ett omvänt snedstreck före dess punkt: 15\. mars
        [divided] Skriv ordet i ett stycke på en rad. Ett bindestreck som hör till ordet står kvar: e-post
        [marks] Ta bort tecknen och behåll orden. Betoning skrivs *ord* eller **ord**, utan mellanslag mellan tecknen och ordet.
       *[other] Skriv det som vanlig text.
    }

IN009 = Id som inte kan användas
    .message = { $case ->
        [file-name] ”{ $id }” kan inte stå i en webbadress. Namnet på en beskrivnings fil eller mapp har bara små bokstäver a–z, siffror och bindestreck mellan dem.
        [long] ”{ $id }” är för långt: namnet på en beskrivnings fil eller mapp har högst 120 tecken.
        [device] ”{ $id }” kan inte vara en beskrivnings id: Windows har reserverat det här fil- eller mappnamnet för en enhet.
        [file-beside-folder] ”{ $id }” är namnet både på en beskrivning och på en mapp bredvid den.
        [reserved] ”{ $id }” kan inte vara namnet på en beskrivning: ”index” är reserverat för förteckningen över alla beskrivningar.
        [section-taken] Id ”{ $id }” används redan för en annan del av sidan.
        [section-without] Det här avsnittet har inget id.
       *[other] ”{ $id }” kan inte vara ett id. Ett id har bara små bokstäver a–z, siffror och bindestreck mellan dem.
    }
    .why = Id och filnamn blir delar av webbadresser, som måste fungera överallt och förbli desamma.
    .help = { $case ->
        [file-name] { $suggestion ->
            [0] Ge filen eller mappen ett annat namn.
           *[other] Ändra namnet på filen eller mappen så att det blir: { $suggestion }
        }
        [long] Ge filen eller mappen ett kortare namn.
        [device] Ge filen eller mappen ett annat namn.
        [file-beside-folder] Ge den ena ett annat namn, eller flytta filen till mappen under ett nytt namn.
        [reserved] Ge filen eller mappen ett annat namn.
        [section-taken] Välj ett annat id, och skriv det också där texterna hänvisar till det här avsnittet.
        [section-without] Lägg till ett eget id, ett ord eller två som säger vad avsnittet handlar om, till exempel: id = "kameraovervakning"
        [section] { $suggestion ->
            [0] Välj ett annat id, till exempel: id = "kameraovervakning"
           *[other] Skriv det så här, också där texterna hänvisar till det här avsnittet: id = "{ $suggestion }"
        }
       *[other] { $suggestion ->
            [0] Välj ett annat id, och använd det också där filen hänvisar till det.
           *[other] Skriv ”{ $suggestion }” här och överallt där filen hänvisar till det.
        }
    }

IN010 = Filen är inte i UTF-8
    .message = Tecknen i den här filen är inte sparade som UTF-8.
    .why = I en annan teckenkodning skulle bokstäverna å, ä och ö bli fel på sidan.
    .help = Öppna filen i ditt redigeringsprogram, kontrollera att bokstäverna ser rätt ut, och spara den med teckenkodningen UTF-8. I de flesta program väljs kodningen under ”Spara som”.

IN011 = Språk som beskrivningen inte har
    .message = ”{ $language }” är inte ett av den här beskrivningens språk. Beskrivningens språk: { $languages }.
    .why = Beskrivningen publiceras bara på sina egna språk, så ord på ett annat språk skulle ingen läsa.
    .help = { $suggestion ->
        [0] Ta bort raden, eller lägg till "{ $language }" i listan ”languages” under [notice].
        [sv] Menade du svenska? Koden är ”sv”: skriv det i stället för ”{ $language }”.
       *[other] Menade du ”{ $suggestion }”? Skriv det i stället för ”{ $language }”.
    }

IN012 = Filen läses inte
    .message = { $case ->
        [settings] ”{ $name }” ser ut som ett projekts inställningar men har ett annat namn, så den läses inte.
        [beside] ”{ $name }” är en beskrivning men ligger inte i mappen notices, så den läses inte.
        [folder] ”{ $name }” är en mapp, fastän namnet slutar som namnet på en beskrivning eller på en fil med standardvärden.
        [folder-name] Mappen ”{ $name }” ser ut som mappen ”{ $suggestion }” men har ett annat namn, så den läses inte.
        [no-language] ”{ $name }” ser ut som ord på ett språk men ligger inte i något språks mapp, så den läses inte.
        [language] Namnet på mappen ”{ $name }” är ingen språkkod, så orden i den läses inte.
        [other-format] ”{ $name }” ser ut som en fil i projektet, men är inte TOML, så den läses inte.
        [theme-file] ”{ $name }” ser ut som ett tema, men ett tema är en mapp, så filen läses inte.
        [theme-name] Mappen ”{ $name }” ser ut som ett tema, men inget tema kan ha det namnet, så den läses inte.
       *[name] ”{ $name }” ser ut som en fil i projektet men har ett annat namn, så den läses inte.
    }
    .why = En fil som ingen läser varken granskas eller publiceras, fastän den som skrev den tror det.
    .help = { $case ->
        [settings] Ge den namnet { $suggestion }, eller, om den är något annat, ett namn som inte ser ut som inställningar.
        [beside] Flytta den hit, med bara små bokstäver a–z, siffror och bindestreck i namnet: { $suggestion }
        [folder] Flytta innehållet till en fil med det här namnet, eller ge mappen ett namn utan filändelse.
        [folder-name] Ge mappen namnet { $suggestion }, eller flytta innehållet dit.
        [no-language] Flytta den till språkets mapp, till exempel locales/sv/.
        [language] { $suggestion ->
            [0] Ge mappen språkets kod med små bokstäver, till exempel: locales/sv
           *[other] Ge mappen språkets kod med små bokstäver: locales/{ $suggestion }
        }
        [other-format] Skriv den i TOML, i filen { $suggestion }. Om den är något annat, flytta den till en annan mapp.
        [theme-file] Flytta den till { $suggestion }, där du får välja mappens namn. Accentfärg, logotyp, bredd och radie står under [theme] i notice.toml.
        [theme-name] Ge mappen ett namn med bara små bokstäver a–z, siffror och bindestreck, och skriv det under [theme] i notice.toml.
       *[name] Ge den namnet { $suggestion }. Om den är något annat, flytta den till en annan mapp.
    }

## Kinds of terms

kind_basis = rättslig grund
kind_condition = villkor för behandling av särskilda kategorier av personuppgifter
kind_data = kategori av personuppgifter
kind_data-subject = grupp av registrerade
kind_purpose = ändamål med behandlingen
kind_recipient = mottagare eller kategori av mottagare
kind_source = uppgifternas källa
kind_security = skyddsåtgärd för uppgifterna
kind_right = den registrerades rättighet
kind_authority = myndighet
kind_occasion = situation där uppgifter fås
kind_event = händelse från vilken eller fram till vilken uppgifter lagras
kind_criterion = kriterium för lagringstiden
kind_limit = begränsning av en rättighet
kind_circumstance = omständighet
kind_staff-role = roll bland personalen
kind_accuracy = sätt att hålla uppgifterna korrekta
kind_law = lag eller förordning
kind_service = program eller webbtjänst
kind_mechanism = grund för överföringen
kind_requirement = skyldighet att lämna uppgifterna
kind_request-by = sätt att skicka en begäran
kind_request-form = begärans form
kind_request-identity = identitetskontroll
kind_caveat = förbehåll
kind_ground = grund för behandling av personbeteckningen
kind_role = mottagarens roll
kind_action = åtgärd när lagringstiden går ut
kind_relation = förhållande till en annan beskrivning
kind_cookie-consent = samtycke till kakor
kind_cookie-control = hantering av kakor
kind_cookie-identification = identifiering med kakor
kind_decision-ground = grund för att automatiserade beslut är tillåtna
kind_guardian = vårdnadshavarens roll
kind_denied-because = skäl till att en rätt inte gäller

## The report

severity_error = fel
severity_warning = varning
severity_info = upplysning

report-summary = { $errors ->
        [0] { $warnings ->
            [0] { $infos ->
                [0] inga anmärkningar
               *[other] { report-summary.infos }
            }
           *[other] { $infos ->
                [0] { report-summary.warnings }
               *[other] { report-summary.warnings }, { report-summary.infos }
            }
        }
       *[other] { $warnings ->
            [0] { $infos ->
                [0] { report-summary.errors }
               *[other] { report-summary.errors }, { report-summary.infos }
            }
           *[other] { $infos ->
                [0] { report-summary.errors }, { report-summary.warnings }
               *[other] { report-summary.errors }, { report-summary.warnings }, { report-summary.infos }
            }
        }
    }{ $notices-with ->
        [0] {""}
       *[other] {" "}i { $notices ->
            [one] { $notices } beskrivning
           *[other] { $notices-with } av { $notices } beskrivningar
        }
    }{ $accepted ->
        [0] {""}
        [one] ; { $accepted } accepterad
       *[other] ; { $accepted } accepterade
    }
    .errors = { $errors ->
        [one] { $errors } fel
       *[other] { $errors } fel
    }
    .warnings = { $warnings ->
        [one] { $warnings } varning
       *[other] { $warnings } varningar
    }
    .infos = { $infos ->
        [one] { $infos } upplysning
       *[other] { $infos } upplysningar
    }

report-clean = { $notices ->
        [one] { $notices } beskrivning, inga anmärkningar
       *[other] { $notices } beskrivningar, inga anmärkningar
    }

report-refused = Inget publicerades: felen måste rättas först.
report-why = Varför
report-help = Gör så här
report-newer = Ny sedan version { $release }
report-newer-text = En anmärkning tills `rules` under [lint] i notice.toml är denna version eller en senare.
report-paste-at-end = Att klistra in i slutet av filen
report-paste-here = Att klistra in under samma rubrikrad

project-above = Projektet är den överordnade mappen med en notice.toml: { $folder }
project-of-another-user = En överordnad mapp har en notice.toml som inte används, eftersom den eller en mapp på vägen ägs av en annan användare: { $folder }
    Om det är ditt projekt, kör notice där eller ange mappen med -C.

build-summary = { $notices ->
        [one] { $notices } beskrivning
       *[other] { $notices } beskrivningar
    } på { $languages } språk: { $pages ->
        [one] { $pages } sida
       *[other] { $pages } sidor
    }, skrivna { $written }, oförändrade { $unchanged }{ $deleted ->
        [0] {""}
       *[other] , borttagna { $deleted }
    }, tid { $time }

build-format-dropped = Borttaget, eftersom det inte längre görs sidor i formatet { $format } ({ $count }): { $paths }
build-manifest-mended = Förteckningen över publicerade filer, notice-manifest.json, var skadad. Den gjordes om utifrån sidorna.
build-left-unknown = Lämnat som det är, eftersom den skadade förteckningen inte säger vems filerna är ({ $count }): { $paths }
    Ta bort dem som är dina gamla sidor.
build-left-impossible = Lämnat som det är, trots att notice-manifest.json nämner filerna, eftersom notice inte skriver sådana filer ({ $count }): { $paths }

provision-article = { $article }
provision-paragraph = { $article }.{ $paragraph }
provision-point = { $article }.{ $paragraph } { $point }
citation = artikel { $provision } i dataskyddsförordningen
practice = etablerad praxis, inget krav i lag

## Provisions and examples

explain-since = Sedan version { $release }
explain-under = { $countries }: { $text }
explain-elsewhere = Annanstans
explain-not-here = Regeln gäller inte i de länder där projektets personuppgiftsansvariga finns.
explain-decisions = Avgöranden
explain-bad = Det här ger anmärkningen:
explain-good = Det här ger den inte:
explain-checklist = Bara en människa kan kontrollera detta: `notice rules --checklist`.
rules-not-in = (inte på { $languages })
rules-lacking = { $language }: { $missing } av { $lists } listor saknas

### Fel i teman och deras inställningar, i projektets egna ord och i sidor. .help = vad som ska göras.
### $detail är ett annat programs ord på dess eget språk. $known är en lista med namn; en tom text eller lista är 0.

theme-unknown = Det finns inget tema ”{ $name }”.
    .help = Skriv ett av dessa under [theme] i notice.toml: { $known }. Eller lägg ett eget tema i mappen themes/{ $name }/.
theme-shadows = Temat ”{ $name }” har samma namn som ett inbyggt tema.
    .help = Ge mappen ett annat namn, och skriv det under [theme] i notice.toml.
theme-template = Sidmallen kan inte användas: { $detail }
    .help = Rätta mallen på det stället. Variabler, block och komponenter finns i docs/themes.md.
theme-alternatives = Det finns fler än { $most } alternativ (elif) i en och samma sidmall.
    .help = Dela upp mallen, eller slå upp värdet i en lista.
theme-accent = Accentfärgen ”{ $value }” är ingen färg som till exempel #005a9c.
    .help = Skriv `#` och sex siffror eller bokstäver a–f: accent = "#005a9c"
theme-too-light = Accentfärgen ”{ $value }” har kontrasten { $contrast }:1 på sidan, och länkar behöver 4,5:1 (WCAG 2.2, 1.4.3).
    .help = Skriv den närmaste färgen i samma nyans som går att läsa. Logotypen behåller sina egna färger: accent = "{ $nearest }"
theme-length = { $case ->
        [radius] Rundningen ”{ $value }” är inget mått mellan { $least } och { $most } rem.
       *[width] Bredden ”{ $value }” är inget mått mellan { $least } och { $most } rem.
    }
    .help = { $case ->
        [radius] Skriv rundningen till exempel så här: radius = "0.375rem"
       *[width] Skriv bredden till exempel så här: width = "36rem"
    }
theme-contract = { $found ->
        [0] Temat säger inte vilken version av kontraktet för teman det är gjort för.
       *[other] Temat är gjort för en annan version av kontraktet för teman ({ $found }) än programmets ({ $needed }).
    }
    .help = Jämför temat med docs/themes.md, och skriv sedan: contract = { $needed }
theme-manifest-missing = Temat säger inte vilken version av kontraktet för teman det är gjort för.
    .help = Skapa filen theme.toml i temats mapp, och skriv i den: contract = { $needed }
theme-extends = Det finns inget inbyggt tema ”{ $name }”.
    .help = Skriv ett av dessa: { $known }.
theme-style = Stilen kan bara vara ett tillägg till stilen i det tema som utvidgas eller temats egen.
    .help = Skriv style = "added" eller style = "own".
theme-key = Det finns ingen nyckel ”{ $key }” i theme.toml.
    .help = Skriv contract, extends eller style, var och en på sin egen rad.
theme-template-unused = Ingen sida görs med { $name }.
    .help = { $suggestion ->
        [0] Sidornas mallar är { $known }.
       *[other] Menade du { $suggestion }?
    }
theme-block = Blocket ”{ $name }” ersätter inget block, så det visas aldrig.
    .help = { $suggestion ->
        [0] Ersätt ett av dessa: { $known }.
       *[other] Menade du ”{ $suggestion }”? Lägg det annars inuti ett av dessa: { $known }.
    }
theme-variable = Här finns ingen variabel ”{ $name }”.
    .help = { $suggestion ->
        [0] Variablerna är: { $known }.
       *[other] Menade du ”{ $suggestion }”?
    }
theme-table-key = ”{ $of }” har ingen nyckel ”{ $name }”.
    .help = { $suggestion ->
        [0] Nycklarna är: { $known }.
       *[other] Menade du ”{ $suggestion }”?
    }
theme-no-keys = ”{ $of }” är { $kind } och har ingen nyckel ”{ $name }”.
    .help = Skriv `{ $of }`.
theme-shape = { $case ->
        [html] HTML
        [flag] sant eller falskt
        [number] ett tal
        [list] en lista
       *[text] en text
    }
theme-excess = { $case ->
        [memory] Projektets eget tema tar mer än { $most } GiB minne för en sida.
       *[time] Projektets eget tema tar längre tid än { $most } sekunder för en sida.
    }
    .help = Leta i temats mallar efter loopar i loopar och texter som växer i dem. Inget publicerades.
theme-new-name = ”{ $name }” kan inte vara namnet på ett tema.
    .help = Använd bara små bokstäver a–z, siffror och bindestreck, till exempel: notice theme new aamu
theme-new-device = ”{ $name }” kan inte vara namnet på ett tema: Windows har reserverat det här namnet för en enhet.
    .help = Välj ett annat namn, till exempel: notice theme new aamu
theme-new-built-in = ”{ $name }” är namnet på ett inbyggt tema.
    .help = Välj ett annat namn. Vill du utgå från det inbyggda temat, skriv i den nya filen theme.toml: extends = "{ $name }"
theme-new-use = Skriv så här under [theme] i notice.toml för att använda temat: name = "{ $name }"
theme-checked = { $themes ->
        [0] Projektet har inget eget tema.
       *[other] { $mistakes ->
            [0] Inga fel: { $names }
           *[other] { $mistakes } fel
        }
    }

words-syntax = Det här är inte Fluent: { $detail }
    .help = På projectfluent.org beskrivs hur meddelanden ska skrivas.
words-unknown-message = Det finns inget meddelande ”{ $message }”.
    .help = { $suggestion ->
        [0] Ta bort det, eller ge det namnet på ett inbyggt meddelande (filerna i locales/en/ i notice).
       *[other] Menade du ”{ $suggestion }”?
    }
words-unknown-variable = { $known ->
        [0] Meddelandet ”{ $message }” använder ${ $name } men får inga värden.
       *[other] Meddelandet ”{ $message }” använder ${ $name }, som det inte får.
    }
    .help = { $known ->
        [0] Ta bort ${ $name } med klamrarna.
       *[other] Använd något av dessa: { $known }.
    }
words-of-linter = Meddelandet ”{ $message }” hör till granskningen, vars ord inget projekt kan ersätta.
    .help = Ta bort det. Ett projekt ersätter ord på sidorna och ordlistans benämningar.
words-duplicate = Meddelandet ”{ $message }” finns två gånger på det här språket. Det andra står i { $first }.
    .help = Ta bort ett av dem.
words-character = Det här tecknet kan inte stå i en text: { $detail }.
    .help = Ta bort det och skriv orden omkring på nytt. Sådana tecken följer med när text kopieras från ett annat program.
words-blank = Meddelandet ”{ $message }” har en text som ingen skulle se något av.
    .help = Skriv dess ord, eller ta bort meddelandet så att de färdiga orden används.
words-placeholder = I meddelandet ”{ $message }” finns en lucka kvar att fylla i: { $value }
    .help = Skriv det som hör hemma där.
words-markup = { $case ->
        [html] Meddelandet ”{ $message }” innehåller HTML.
        [image] Meddelandet ”{ $message }” innehåller en bild.
        [link] Meddelandet ”{ $message }” innehåller en länk som inte kan publiceras.
        [code] En del av meddelandet ”{ $message }” är märkt som programkod.
       *[other] Meddelandet ”{ $message }” är märkt som rubrik.
    }
    .help = Skriv bara ord. Märkningen skulle synas på sidan.
words-address = ”{ $value }” i meddelandet ”{ $message }” är ingen adress som går att länka till.
    .help = { $suggestion ->
        [0] Skriv adressen så som den står i webbläsaren: https://www.example.com
       *[other] Skriv: { $suggestion }
    }
words-lost-variable = I meddelandet ”{ $message }” saknas ${ $name }, så värdet skulle försvinna från sidan.
    .help = Skriv {"{"} ${ $name } {"}"} där värdet hör hemma.
words-unknown-reference = Meddelandet ”{ $message }” hänvisar till ”{ $name }”, som inte finns.
    .help = Skriv själva orden. Det går bara att hänvisa till meddelanden i notice.
words-too-deep = Klamrar eller parenteser ligger för djupt i varandra.
    .help = Skriv meddelandet utan klamrar i klamrar.
words-circular = Meddelandet ”{ $message }” hänvisar till sig självt, eller till andra som hänvisar till det.
    .help = Skriv själva orden i stället för hänvisningen.
words-too-long = Meddelandet ”{ $message }” blir för långt, i sig självt eller genom det som det hänvisar till.
    .help = Skriv det med färre ord, och själva orden i stället för hänvisningar.
words-missing-messages = Meddelanden som saknas på det här språket ({ $count }): { $missing }{ $more ->
        [0] {""}
       *[other] {" "}och { $more } till
    }
    .help = Ett eget språk behöver alla meddelanden på sidorna: kopiera locales/en/ i notice och översätt. Granskningens ord behövs inte.
words-missing = Meddelandet ”{ $message }” saknas på språket ”{ $language }”.
    .help = Skriv det i locales/{ $language }/ med samma värden som på engelska.
words-wrong-values = Meddelandet ”{ $message }” får fel värden på språket ”{ $language }”: { $detail }
    .help = Skriv det i locales/{ $language }/ med samma värden som på engelska.

render-front-matter = Uppgifterna i sidans början kunde inte skrivas som YAML: { $detail }
    .help = Det här är ett fel i notice. Anmäl det till dem som gör programmet och bifoga beskrivningens fil.
render-glyph = PDF-filens typsnitt saknar { $character }, som finns på språket ”{ $language }” i avsnittet ”{ $section }”: { $excerpt }
    .help = Skriv det med andra tecken, eller ta bort pdf från formaten.
render-no-pdf = Det här programmet är byggt utan formatet pdf.
    .help = I mappen med programmets källkod: cargo install --path . --features pdf; eller utan att installera: cargo run --release --features pdf -- build --format pdf
render-pdf = PDF-filen på ”{ $language }” kunde inte göras: { $detail }
    .help = Ta bort pdf från formaten, och anmäl felet till dem som gör programmet. Bifoga beskrivningens fil.
logo-kind = En PDF kan inte innehålla en logotyp av slaget { $extension }.
    .help = Använd en vanlig bild av något av dessa slag: { $kinds }.
logo-content = Logotypen kan inte skrivas ut: { $detail }
    .help = Använd en vanlig bild av något av dessa slag: { $kinds }.
logo-filters = Logotypens effekter når för långt eller har för många steg för en PDF.
    .help = Exportera logotypen utan effekter som oskärpa och skugga, eller som PNG.
logo-bytes = Logotypen skulle göra varje PDF { $kilobytes } kB större.
    .help = Använd en vanlig bild av något av dessa slag: { $kinds }.

### Varför en logotyp inte publiceras. .help = vad som ska göras. $path är logotypens sökväg; $part är citerat ur den; $kinds är filändelser.

logo-too-long = Logotypen ”{ $path }” är större än { $most } MiB.
    .help = Exportera logotypen i den storlek den visas i, några hundra bildpunkter bred.
logo-other-kind = { $found ->
        [svg] Logotypen ”{ $path }” heter .{ $kind } men innehåller en SVG.
        [html] Logotypen ”{ $path }” heter .{ $kind } men innehåller en webbsida.
        [other] Logotypen ”{ $path }” heter .{ $kind } men innehåller något annat.
       *[picture] Logotypen ”{ $path }” heter .{ $kind } men innehåller en bild av slaget { $found }.
    }
    .help = Exportera logotypen på nytt som något av dessa slag: { $kinds }.
logo-no-picture = Logotypen ”{ $path }” är ingen bild: storleken kan inte läsas.
    .help = Exportera logotypen på nytt som något av dessa slag: { $kinds }.
logo-too-many-pixels = Logotypen ”{ $path }” har { $width } × { $height } bildpunkter; högst { $most } i en riktning är tillåtna.
    .help = Exportera logotypen i den storlek den visas i, några hundra bildpunkter bred.
logo-too-many-pixels-within = Bilderna i logotypen ”{ $path }” har tillsammans för många bildpunkter.
    .help = Exportera logotypen i den storlek den visas i, några hundra bildpunkter bred.
logo-not-utf8 = Logotypen ”{ $path }” är inte skriven i UTF-8.
    .help = Spara filen som UTF-8, eller exportera den på nytt.
logo-not-svg = Logotypen ”{ $path }” är ingen SVG: det första elementet är inte <svg xmlns="http://www.w3.org/2000/svg">.
    .help = Exportera logotypen på nytt som något av dessa slag: { $kinds }.
logo-not-xml = Logotypen ”{ $path }” är inte välformad: { $detail }
    .help = Exportera logotypen på nytt som vanlig SVG.
logo-too-many = { $case ->
        [rules] Logotypen ”{ $path }” har för många stilregler som hänvisar till element: högst { $most } är tillåtna.
        [attributes] Logotypen ”{ $path }” har för många attribut i ett element: högst { $most } är tillåtna.
        [namespaces] Logotypen ”{ $path }” deklarerar för många namnrymder (xmlns): högst { $most } är tillåtna.
        [nested] Logotypen ”{ $path }” har för många element inuti varandra: högst { $most } är tillåtna.
        [entities] Logotypen ”{ $path }” har för många hänvisningar till entiteter: högst { $most } är tillåtna.
        [nested-shown] Logotypen ”{ $path }” har för många element inuti varandra, inräknat dem som de visar: högst { $most } är tillåtna.
        [parts] Logotypen ”{ $path }” har för många delar, när det som visas flera gånger räknas varje gång: högst { $most } är tillåtna.
        [filters] Logotypen ”{ $path }” har för många filtersteg, när det som visas flera gånger räknas varje gång: högst { $most } är tillåtna.
        [octaves] Logotypen ”{ $path }” har för många brusoktaver: högst { $most } är tillåtna.
        [cells] Logotypen ”{ $path }” har för många matrisceller i en riktning: högst { $most } är tillåtna.
       *[elements] Logotypen ”{ $path }” har för många element: högst { $most } är tillåtna.
    }
    .help = Exportera en enklare teckning, med sammanslagna konturer och utan effekter, eller som PNG.
logo-entity = Logotypen ”{ $path }” har en entitet som är mer än en kort text.
    .help = Exportera logotypen på nytt som vanlig SVG.
logo-script = Logotypen ”{ $path }” innehåller ett skript: ”{ $part }”
    .help = En logotyp är en stillbild. Ta bort den här delen, eller exportera logotypen på nytt som vanlig SVG.
logo-html = Logotypen ”{ $path }” innehåller en del av en webbsida: ”{ $part }”
    .help = En logotyp är en stillbild. Ta bort den här delen, eller exportera logotypen på nytt som vanlig SVG.
logo-animated = Logotypen ”{ $path }” rör sig: ”{ $part }”
    .help = En logotyp är en stillbild. Ta bort den här delen, eller exportera logotypen på nytt som vanlig SVG.
logo-loads = Logotypen ”{ $path }” hämtar en annan fil: ”{ $part }”
    .help = Exportera logotypen med bilderna inbäddade som PNG eller JPEG och med texterna omvandlade till konturer.
logo-embedded = Logotypen ”{ $path }” innehåller en bild som inte är PNG, JPEG, WebP eller GIF i base64.
    .help = Exportera logotypen med bilderna inbäddade som PNG eller JPEG och med texterna omvandlade till konturer.
logo-style = Logotypen ”{ $path }” har en stil som inte kan kontrolleras: ”{ $part }”
    .help = Exportera logotypen med stilarna som attribut (”presentation attributes”) och med texterna omvandlade till konturer.
logo-loop = Logotypen ”{ $path }” har ett element som visar sig självt: ”#{ $part }”
    .help = Exportera en enklare teckning, med sammanslagna konturer och utan effekter, eller som PNG.
logo-character = Texten i logotypen ”{ $path }” har ett tecken som är skadat, som ingen ser eller som vänder ordningen på de andra: { $part }.
    .help = Ta bort det, och skriv orden runt det på nytt. Eller exportera logotypen med texterna omvandlade till konturer.
logo-reversed = Logotypen ”{ $path }” har en stil som vänder ordningen på tecken: ”{ $part }”
    .help = Ta bort den. Texter på arabiska och hebreiska behöver den inte. Eller exportera logotypen med texterna omvandlade till konturer.

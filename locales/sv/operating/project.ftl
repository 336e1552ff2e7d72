### Projektets filer och inställningar som inte kan läsas eller användas. .help = vad som ska göras.
### $path, $folder och $root är sökvägar; $detail är ett annat programs ord på dess eget språk.

operating-cause = { $case ->
        [not-found] det finns ingenting på den sökvägen
        [permission] du har inte behörighet
        [taken] något med det namnet finns redan
        [folder] det är en mapp
        [no-folder] en del av sökvägen är ingen mapp
        [read-only] disken är skrivskyddad
        [full] disken är full
        [name] namnet är för långt eller har ett tecken som systemet inte tillåter
        [mount] det ligger på en annan disk
       *[other] { $detail }
    }

project-io = { $path } kan inte läsas: { $cause }
    .help = Ersätt den med en läsbar textfil eller ta bort den, och kör igen.
project-too-long = { $path } är större än { $most } MiB. En fil i ett projekt är en text på några kilobyte.
    .help = Ersätt den med en läsbar textfil eller ta bort den, och kör igen.
project-not-a-file = { $case ->
        [file] { $path } är en fil, men där ska en mapp vara.
        [folder] { $path } är en mapp, men där ska en fil vara.
        [link] { $path } är en länk till något annat. Länkar följs inte, eftersom de kan leda vart som helst.
       *[special] { $path } är ingen vanlig fil utan en enhet eller ett rör.
    }
    .help = { $case ->
        [file] Ge filen ett annat namn, och lägg en mapp med det här namnet där.
       *[other] Lägg själva filen där eller ta bort det som finns där, och kör igen.
    }
project-changed = { $path } ändrades medan sidorna gjordes.
    .help = Inget publicerades. Publicera på nytt.
project-absent = { $path } kan inte läsas: { $cause }
    .help = Ange sökvägen till en beskrivning eller en mapp.
project-outside = { $path } ligger utanför projektet i { $root }.
    .help = Kör notice i det projektets mapp, eller ange mappen med -C.

edit-taken = { $path } finns redan.
    .help = Välj ett annat namn, eller flytta undan det som finns där.
edit-link = { $path } är en länk, och det som skrivs dit kan hamna utanför projektet.
    .help = Lägg en mapp i stället för länken.
edit-io = { $path } kan inte skrivas: { $cause }
    .help = Åtgärda orsaken och kör igen. Inget lämnades halvfärdigt.

site-base-url = ”{ $url }” är ingen basadress.
    .help = { $proposal ->
        [0] Skriv webbadressen där utdatamappens sidor kommer att finnas: base-url = "https://www.example.com/dataskydd"
       *[other] Menade du så här? base-url = "{ $proposal }"
    }
site-logo-type = ”{ $path }” är ingen logotyp: namnet har inte en bildfils ändelse, eller så ligger filen utanför projektet.
    .help = Ange sökvägen till en svg-, png-, jpg-, webp- eller avif-fil i projektet: logo = "logo.svg"
site-robots = ”{ $directive }” är ingen anvisning som sökmotorer känner till: de skulle gå förbi den.
    .help = { $proposal ->
        [0] Skriv en eller flera av dessa, med kommatecken emellan: { $known }.
       *[other] Menade du detta? robots = "{ $proposal }"
    }
site-banner = Meddelandet saknas på dessa språk: { $languages }.
    .help = Lägg till en rad för varje språk: banner.{ $first } = "…"
site-no-words = Det finns inga ord på språket ”{ $code }”.
    .help = Välj ett av dessa: { $known }. Eller lägg till språkets ord i mappen locales/{ $code }/.

report-json = Rapporten kan inte skrivas: { $detail }
    .help = Det här är ett fel i notice. Anmäl det till dem som gör programmet.

### Varför sidor inte kunde publiceras. .help = vad som ska göras.
### $path och $folder är sökvägar; $reason, $doing och $cause är delar av meningen som är egna meddelanden här.

publish-refused = `{ $path }` kan inte vara utdatamapp: { $reason }.
    .help = { $remedy ->
        [shell] Skriv en sökväg från projektets mapp, till exempel `public`. En mapp någon annanstans väljs med --out och hela sökvägen.
        [too-long] Välj en kortare sökväg, till exempel `public`, eller ge den beskrivning som har det längsta namnet ett kortare.
       *[other] Välj en mapp som bara är till för utdata, till exempel `public`.
    }
out-is-root = det är filsystemets rot
out-is-file = `{ $path }` är en fil
out-holds = { $case ->
        [home] den är eller innehåller din hemmapp, `{ $path }`
        [sources] den är eller innehåller en mapp med källfiler, `{ $path }`
       *[project] den är eller innehåller projektet, `{ $path }`
    }
out-lies-in = den ligger i en mapp med källfiler, `{ $path }`
out-outside = den ligger utanför projektet, `{ $path }`, och en sådan mapp kan bara väljas med --out
out-in-repository = versionshanteringen har sina egna filer i `{ $path }`
out-goes-up = den går uppåt med `..` från en mapp som inte finns
out-of-shell = ”{ $part }” betyder en mapp bara för ett skal, och här skulle en ny mapp få det namnet
out-bad-name = ”{ $part }” i den kan inte vara namnet på en mapp i alla system
out-too-long = den, eller sökvägen till en sida i den, är längre än vad filsystemet tillåter
out-dangling = den symboliska länken `{ $path }` leder ingenstans

publish-locked = En annan publicering skriver just nu till `{ $path }`.
    .help = Vänta tills den är klar och publicera sedan på nytt.

publish-manifest = `{ $path }` är ingen fillista som den här versionen kan använda: { $reason }. Inget ändrades.
    .help = Återställ filen eller välj en annan mapp, och publicera på nytt.
manifest-syntax = { $detail }
manifest-version = den har version { $version }, inte { $known }
manifest-path = den innehåller `{ $path }`, men { $reason }
manifest-hash = kontrollsumman för `{ $path }` har fel form
manifest-twice = den innehåller `{ $path }` två gånger

publish-mixed = { $case ->
        [draft] `{ $path }` innehåller ett utkast, och publicerade sidor kan inte läggas till när bara en del publiceras.
       *[pages] `{ $path }` innehåller publicerade sidor, och ett utkast kan inte läggas till när bara en del görs.
    }
    .help = Publicera allt, eller välj en annan mapp.

publish-in-the-way = Inget publicerades i `{ $folder }`, eftersom något som notice inte har lagt dit är i vägen: { $paths }{ $more ->
        [0] {""}
       *[other] {" "}och { $more } till
    }.
    .help = Flytta undan det eller ta bort det, och publicera på nytt.
publish-record-damaged = Inget publicerades i `{ $folder }`: förteckningen över publicerade filer, `{ $record }`, är skadad, och därför vet ingen vilka av dessa filer som notice har skrivit och får ersätta: { $paths }{ $more ->
        [0] {""}
       *[other] {" "}och { $more } till
    }.
    .help = Återställ `{ $record }` från en säkerhetskopia eller från versionshanteringen. Om det inte finns någon, och filerna bara är gamla sidor, ta bort dem. Publicera sedan på nytt.
publish-obstacle = { $case ->
        [folder] `{ $path }` (en mapp där en fil ska vara)
        [no-folder] `{ $path }` (en fil där en mapp ska vara)
        [link] `{ $path }` (en symbolisk länk)
        [special] `{ $path }` (ingen vanlig fil)
       *[file] `{ $path }` (någon annans fil)
    }

publish-unwritable = Inget publicerades i `{ $folder }`, eftersom systemet inte skulle låta vissa filer där ändras: { $paths }{ $more ->
        [0] {""}
       *[other] {" "}och { $more } till
    }.
    .help = Åtgärda orsaken och publicera på nytt.
publish-refusal = { $case ->
        [too-long] `{ $path }` (namnet är för långt för filsystemet)
        [denied] `{ $path }` (du har inte rätt att ändra det)
        [read-only] `{ $path }` (filsystemet är skrivskyddat)
       *[mount] `{ $path }` (det ligger på ett annat filsystem än utdatamappen)
    }

publish-duplicate = Två sidor kan inte ha samma sökväg `{ $path }`, och den ena kan inte heller ligga i den andra.
    .help = Ge den enas källa ett annat namn.
publish-bad-path = Ingen sida kan ha sökvägen `{ $path }`: { $reason }.
    .help = Ge sidans källa ett annat namn.
path-characters = den innehåller `\`, `:` eller ett styrtecken
path-absolute = den börjar i filsystemets rot
path-parts = en del av den är tom, `.` eller `..`
path-of-no-page = ingen sida har en sådan sökväg
path-own = notice har sina egna anteckningar där

publish-io = { $doing }: { $cause }
    .help = { $remedy ->
        [permission] Skaffa dig behörighet och publicera på nytt. Ingen sida lämnades halvskriven.
        [read-only] Välj en mapp som går att skriva i och publicera på nytt. Ingen sida lämnades halvskriven.
        [full] Frigör utrymme och publicera på nytt. Ingen sida lämnades halvskriven.
        [mount] En mapp inuti utdatamappen är monterad från en annan disk: avmontera den och publicera på nytt. Ingen sida lämnades halvskriven.
       *[other] Åtgärda orsaken och publicera på nytt. Ingen sida lämnades halvskriven.
    }
publish-doing = { $case ->
        [look] `{ $path }` kan inte undersökas
        [read] `{ $path }` kan inte läsas
        [create] filen `{ $path }` kan inte skapas
        [lock] `{ $path }` kan inte låsas
        [list] innehållet i mappen `{ $path }` kan inte listas
        [find] `{ $path }` går inte att hitta
        [create-folder] mappen `{ $path }` kan inte skapas
        [clean] tillfälliga filer kan inte tas bort från `{ $path }`
        [publish] sidan kan inte läggas på plats i `{ $path }`
        [publish-manifest] fillistan kan inte läggas på plats i `{ $path }`
        [write] `{ $path }` kan inte skrivas
        [recover] anteckningarna från en avbruten publicering kan inte läsas i `{ $path }`
        [delete] den föråldrade sidan `{ $path }` kan inte tas bort
       *[other] `{ $path }` kan inte användas
    }

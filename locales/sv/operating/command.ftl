### Vad kommandon säger om vad de gjorde och inte kunde göra. .help = vad som ska göras.

terminal-output = { $case ->
        [error] felutmatningen kan inte skrivas: { $cause }
       *[output] utmatningen kan inte skrivas: { $cause }
    }
    .help = Utmatningen är inte fullständig. Frigör utrymme eller skicka den någon annanstans, och kör igen.
terminal-input = Inmatningen kan inte läsas: { $cause }
    .help = Skicka in en beskrivning.
terminal-input-too-long = Inmatningen är större än { $most } MiB.
    .help = Skicka in en beskrivning.
command-folder = Mappen { $path } kan inte användas: { $cause }
    .help = Ange en mapp som finns.
command-no-notices = Det finns ingen beskrivning i { $folder }.
    .help = Skriv en, till exempel notices/kunder.toml, eller kör notice i en annan mapp (-C DIR).
command-no-notice-at = Det finns ingen beskrivning i { $path }.
    .help = Beskrivningar är de filer i mappen notices vilkas namn slutar på .toml.
command-no-such-code = Det finns ingen kod ”{ $code }”.
    .help = { $suggestion ->
        [0] `notice rules` listar alla.
       *[other] Menade du { $suggestion }? `notice rules` listar alla.
    }
command-unknown-code = { $code ->
        [0] --{ $option } anger ingen kod.
       *[other] --{ $option }: Det finns varken någon kod eller något namn ”{ $code }”, och ingen kod börjar så.
    }
    .help = { $suggestion ->
        [0] `notice rules` listar reglernas koder och namn.
       *[other] Menade du { $suggestion }? `notice rules` listar reglernas koder och namn.
    }
command-fixed-code = --ignore: Koden ”{ $code }” kan inte ignoreras, eftersom den gäller själva filerna och inställningarna.
lint-no-project = Här finns varken notice.toml eller en mapp notices, så det finns inget att granska.
lint-input-and-paths = `-` står för inmatningen och kan inte ges tillsammans med andra sökvägar.
    .help = Granska filerna med ett separat kommando.
lint-input-not-read = --stdin-filename säger var inmatningen hör hemma, men inmatningen läses inte.
    .help = Lägg till `-`, till exempel: notice lint - --stdin-filename notices/kunder.toml
build-left = lämnades som den är, eftersom den har redigerats: { $path }
build-overwritten = skrevs på nytt, trots att den hade redigerats: { $path }
build-difference = { $case ->
        [missing] saknas: { $path }
        [changed] ändrad: { $path }
        [stale] föråldrad: { $path }
       *[foreign] främmande: { $path }
    }

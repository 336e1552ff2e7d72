### Findings on references and links. What the parts of a message are, and how values come in: findings.ftl.

LK001 = Länk som inte leder någonstans
    .message = { $case ->
        [party] Beskrivningen hänvisar till någon annans sida för mer information ({ $name }), men adressen saknas.
       *[text] Texten hänvisar läsaren till en sida, men länken saknas: ”{ $words }”.
    }
    .why = Informationen ska vara lätt tillgänglig. En sida som läsaren måste leta efter är till ingen hjälp.
    .help = { $case ->
        [party] Skriv adressen under företagets, tjänstens eller myndighetens rubrikrad [party.…]: url = "https://www.example.com". Om sidan inte finns, ta bort dess id ur listan ”more-info”.
       *[text] Länka orden till sidan: [mer information](https://www.example.com/…)
    }

XC002 = Hänvisning till ett numrerat avsnitt
    .message = Texten hänvisar till ett numrerat avsnitt, men avsnitten på sidan har inga nummer: ”{ $words }”.
    .why = Informationen ska vara lätt att förstå. En hänvisning som inte leder någonstans får läsaren att leta i onödan.
    .help = Nämn avsnittet med dess id, så länkar sidan till det: {"{"}section:contact{"}"} visar avsnittets rubrik, [kontaktuppgifter]({"{"}section:contact{"}"}) dina egna ord.

XC003 = Hänvisning till en annan beskrivning utan länk
    .message = { $case ->
        [text] Enligt texten gäller också en annan beskrivning, men det framgår inte var den finns: ”{ $words }”.
       *[entry] { $name ->
            [0] Den här beskrivningen kompletterar en annan, men det framgår inte var den finns.
           *[other] Den här beskrivningen kompletterar en annan, men det framgår inte var den finns: ”{ $name }”.
        }
    }
    .why = Den registrerade ska få all den information som lagen ger rätt till. Det som bara står i en annan beskrivning räcker endast om den är lätt att hitta.
    .help = { $case ->
        [text] Länka till den andra beskrivningen i texten, eller lägg till en post [[related-notice]] med dess adress.
       *[entry] Skriv dess adress: url = "https://www.example.com/…". Om den finns i det här projektet, skriv i stället dess sökväg under mappen notices: notice = "foretaget/kunder"
    }

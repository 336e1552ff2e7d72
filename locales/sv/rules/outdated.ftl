### Findings on outdated words and names. What the parts of a message are, and how values come in: findings.ftl.

OL001 = Upphävd lag
    .message = { $case ->
        [act] Beskrivningen nämner en lag som är upphävd från och med den { $date }: { $words }.
       *[words] Beskrivningen nämner en lag som är upphävd: ”{ $words }”.
    }
    .why = { $law ->
        [FI] En lag som inte längre gäller är ingen grund för behandlingen, och dagens rättigheter bygger på andra lagar. För personuppgifter gäller nu den allmänna dataskyddsförordningen och dataskyddslagen (1050/2018), för elektronisk kommunikation lagen 917/2014.
        [SE] En lag som inte längre gäller är ingen grund för behandlingen, och dagens rättigheter bygger på andra lagar. För personuppgifter gäller nu den allmänna dataskyddsförordningen och dataskyddslagen (2018:218), för elektronisk kommunikation lagen 2022:482.
       *[other] En lag som inte längre gäller är ingen grund för behandlingen, och dagens rättigheter bygger på andra lagar. För personuppgifter gäller nu den allmänna dataskyddsförordningen och den nationella lag som kompletterar den.
    }
    .help = { $case ->
        [act] { $law ->
            [FI] Kontrollera den här delen av beskrivningen mot gällande lag och byt sedan ut lagen, till exempel mot "gdpr" och "data-protection-act".
            [SE] Kontrollera den här delen av beskrivningen mot gällande lag och byt sedan ut lagen, till exempel mot "gdpr" och "se-data-protection-act".
           *[other] Kontrollera den här delen av beskrivningen mot gällande lag och byt sedan ut lagen, till exempel mot "gdpr".
        }
       *[words] Kontrollera den här delen av beskrivningen mot gällande lag och nämn sedan den lag som nu tillämpas.
    }

OL002 = Myndighetens tidigare namn
    .message = { $case ->
        [economic-development-centre] ”{ $words }” är en myndighets tidigare namn. De flesta av dess uppgifter hör sedan { $year } till { $now }; miljötillstånden och tillsynen över dem hör till Tillstånds- och tillsynsverket.
       *[other] ”{ $words }” är en myndighets tidigare namn. Myndigheten, eller den som tog över de flesta av dess uppgifter, heter sedan { $year }: { $now }.
    }
    .why = Det är svårt att hitta en myndighet under ett namn som den inte längre har.
    .help = Kontrollera att ärendet hör till den myndigheten och skriv dess nuvarande namn. Om namnet står under [party.…] med id för en myndighet i ordlistan kan du ta bort namnet: då visas det nuvarande på alla språk.

OL004 = Tjänstens tidigare namn
    .message = ”{ $words }” är en tjänsts tidigare namn. Sedan { $year } heter tjänsten: { $now }.
    .why = Den som söker en tjänst under dess tidigare namn hittar inte vad den gör eller vem som tillhandahåller den.
    .help = Skriv det nuvarande namnet. Om namnet står under [party.…] med id för en tjänst i ordlistan kan du ta bort namnet: då visas det nuvarande.

OL005 = Term från tiden före dataskyddsförordningen
    .message = ”{ $words }” är en term i den upphävda personuppgiftslagen.
    .why = Dataskyddsförordningen har andra termer och delvis ett annat innehåll. Med de gamla känner läsaren inte igen de rättigheter som gäller i dag.
    .help = { $case ->
        [verb] Lämna bort ordet och säg vad som sker: till vem uppgifter ges och när. Om det finns undantag, nämn dem.
        [transfer] Skriv ”siirrot EU:n tai ETA:n ulkopuolelle”, ”överföringar till länder utanför EU eller EES” eller ”transfers outside the EU or EEA”.
       *[term] På textens språk heter det nu ”{ $better }”. Kontrollera att också det som texten säger fortfarande stämmer.
    }

### Findings on how texts are written. What the parts of a message are, and how values come in: findings.ftl.

LG001 = Ord saknas på något språk
    .message = { $case ->
        [name] { $key ->
            [0] Det här namnet
           *[other] ”{ $key }”
        } finns inte på alla språk i beskrivningen. Det som saknas: { $languages }.
        [term] { $key ->
            [0] Den här egna termen
           *[other] Din egen term ”{ $key }”
        } har inte ord på alla språk i beskrivningen. Det som saknas: { $languages }.
       *[other] { $key ->
            [0] Den här texten
           *[other] Texten i ”{ $key }”
        } finns inte på alla språk i beskrivningen. Det som saknas: { $languages }.
    }
    .why = Informationen ska vara lätt att förstå, så på sidan på varje språk måste allt stå på det språket.
    .help = { $case ->
        [name] { $key ->
            [0] Skriv en rad för varje språk som saknas, med en punkt och språkets kod efter nyckeln, till exempel: name.sv = "…". Om namnet är detsamma på alla språk skrivs det en gång utan kod.
           *[other] Skriv en rad för varje språk som saknas, till exempel: { $key }.sv = "…". Om namnet är detsamma på alla språk skrivs det en gång utan kod: { $key } = "…"
        }
        [term] Lägg till termens ord på varje språk som saknas, till exempel: sv = "…"
       *[other] { $key ->
            [0] Skriv en rad för varje språk som saknas, med en punkt och språkets kod efter nyckeln, till exempel: text.sv = "…". Om den text som redan finns ännu inte har någon språkkod, lägg till dess egen också.
           *[other] Skriv en rad för varje språk som saknas, till exempel: { $key }.sv = "…". Om den text som redan finns ännu inte har någon språkkod, lägg till dess egen också: { $key }.fi = "…"
        }
    }

LG002 = Svensk term från ett annat land
    .message = { $law ->
        [SE] ”{ $words }” är en term som används i Finland. I Sverige är termen ”{ $better }”.
       *[other] ”{ $words }” är en term som används i Sverige. I Finland är den svenska termen ”{ $better }”.
    }
    .why = { $law ->
        [FI] Informationen ska vara lätt att förstå för sina läsare, och i Finland använder lagen andra svenska ord.
        [SE] Informationen ska vara lätt att förstå för sina läsare, och i Sverige använder lagen andra ord.
       *[other] Informationen ska vara lätt att förstå för sina läsare.
    }
    .help = { $law ->
        [SE] Skriv ”{ $better }” i den form som meningen kräver. Om texten gäller Finland, säg det i samma mening.
       *[other] Skriv ”{ $better }” i den form som meningen kräver. Om texten gäller Sverige, säg det i samma mening.
    }

LG003 = Ett annat lands myndighet eller namn på ett annat språk
    .message = { $case ->
        [country] { $law ->
            [FI] ”{ $words }” är ett annat lands tillsynsmyndighet. I Finland lämnas klagomål till en annan myndighet.
           *[other] ”{ $words }” är ett annat lands tillsynsmyndighet. Klagomål som gäller den här personuppgiftsansvarige lämnas till: { $authority }.
        }
        [body] Datainspektionen på Åland övervakar förvaltningen i landskapet och dess kommuner. För den här personuppgiftsansvarige är myndigheten: { $authority }.
        [sv] En text på svenska har bara myndighetens finska namn: ”{ $words }”.
       *[en] En text på engelska har bara myndighetens finska namn: ”{ $words }”.
    }
    .why = Den registrerade ska få veta att det går att lämna in klagomål till tillsynsmyndigheten, och myndigheten måste gå att hitta.
    .help = { $case ->
        [country] { $law ->
            [FI] Skriv ”Dataombudsmannens byrå” på svenska, ”Tietosuojavaltuutetun toimisto” på finska och ”Office of the Data Protection Ombudsman” på engelska. Med authority = "data-protection-ombudsman" under [complaint] kommer namnet och kontaktuppgifterna av sig själva.
           *[other] Med authority = "{ $id }" under [complaint] kommer myndighetens namn och kontaktuppgifter av sig själva. Om texten är avsedd för dem som bor i ett annat land, säg det i meningen, till exempel: ”Om du bor i … kan du också klaga hos …”
        }
        [body] Med authority = "{ $id }" under [complaint] kommer myndighetens namn och kontaktuppgifter av sig själva. Om texten är avsedd för dem som bor i ett annat land, säg det i meningen, till exempel: ”Om du bor i … kan du också klaga hos …”
        [sv] Skriv ”Dataombudsmannens byrå”. Med authority = "data-protection-ombudsman" under [complaint] kommer namnet och kontaktuppgifterna av sig själva på alla språk.
       *[en] Skriv ”Office of the Data Protection Ombudsman”. Med authority = "data-protection-ombudsman" under [complaint] kommer namnet och kontaktuppgifterna av sig själva på alla språk.
    }

RD001 = Mycket lämnas öppet
    .message = { $case ->
        [words] Texterna lämnar ofta öppet vad som händer: sådana ord finns på { $count } ställen. Här: { $words }.
       *[caveats] Beskrivningen lämnar på många ställen något öppet: nyckeln ”caveat” anger { $count } förbehåll.
    }
    .why = Informationen ska vara tydlig. Enligt riktlinjerna från EU:s dataskyddsmyndigheter (WP260) bör ord som ”kan”, ”vissa” och ”ofta” undvikas, eftersom läsaren då måste gissa vad som verkligen sker.
    .help = { $case ->
        [words] Säg vad som görs, när och för vem. Om det varierar, säg vad det beror på.
       *[caveats] Gå igenom förbehållen: säg vad som görs, eller med nyckeln ”when” på vilket villkor, och ta bort förbehållet där det inte behövs.
    }

RD002 = Lång mening
    .message = Den här meningen har { $count } ord: ”{ $words }”.
    .why = Informationen ska vara lätt att förstå. Få läsare uppfattar en mening på över 40 ord på en gång.
    .help = Dela upp meningen i två eller tre, eller gör en lista av det som den räknar upp.

XC007 = Samma sak två gånger
    .message = { $case ->
        [term] ”{ $term }” står i två poster som i övrigt inte skiljer sig från varandra.
       *[sentence] Samma mening står två gånger i beskrivningen: ”{ $words }”.
    }
    .why = Informationen ska vara koncis. Läsaren letar efter en skillnad som inte finns, och när beskrivningen ändras glöms det ena stället lätt bort.
    .help = { $case ->
        [term] Ta bort den på det ena stället, eller skriv till det som skiljer ställena åt.
       *[sentence] Låt meningen stå på ett ställe. Poster som har samma text kan ofta slås ihop.
    }

XC008 = Namn skrivet på två sätt
    .message = Samma namn är skrivet på två sätt: ”{ $first }” och ”{ $second }”.
    .why = Läsaren kan tro att två skrivsätt är två företag.
    .help = Skriv namnet överallt så som det står i handelsregistret eller ett annat officiellt register. I en text visar {"{"}party:new-id{"}"} namnet så som det är skrivet under [party.new-id].

XC009 = Något har inte fyllts i
    .message = { $case ->
        [text] I texten återstår något att fylla i: ”{ $words }”.
        [likely] I texten återstår kanske något att fylla i: ”{ $words }”.
        [residue] En kopierad webbsida lämnade detta i stället för en e-postadress: ”{ $words }”.
        [pattern] Adressen visar bara formen på andra adresser och når ingen: { $words }
       *[name] I namnet eller termen återstår något att fylla i: ”{ $words }”.
    }
    .why = Det som mallen lämnade öppet skulle publiceras som det står, och den uppgift som hör hemma där saknas.
    .help = { $case ->
        [likely] Skriv det som hör hemma där, eller ta bort det. Om hakparenteserna är avsiktliga, sätt dem inom citattecken.
        [residue] Skriv själva adressen i stället.
        [pattern] Ange en adress som läses. Formen på de andra kan stå i ”text”.
       *[other] Skriv det som hör hemma där, eller ta bort det.
    }

LG004 = Texten är på fel språk
    .message = { $case ->
        [same] Texten är densamma på dessa språk: { $language } och { $other }.
       *[wrong] Texten står under ett språk ({ $language }) men är skriven på ett annat: { $other }.
    }
    .why = Informationen ska vara lätt att förstå för dem som läser sidan på det språket. Det som inte är översatt får de inte veta.
    .help = Översätt texten. Om det ännu inte finns någon översättning, ta bort språket från ”languages” under [notice] tills den finns.

XC013 = Egna termer som en del av kontrollerna hoppar över
    .message = Av dessa egna termer är bara orden kända, så kontroller som frågar vad en term är hoppar över dem.{ $data ->
        [0] {""}
       *[other] {" "}Uppgifter: { $data }. Det kontrolleras inte om uppgifterna hör till de särskilda kategorierna (artikel 9) eller berättar om brott (artikel 10), gäller eller kommer från någon annan, uppstår på en webbplats eller dokumenterar ett samtycke.
    }{ $purposes ->
        [0] {""}
       *[other] {" "}Ändamål: { $purposes }. Det kontrolleras inte om ändamålet är marknadsföring eller profilering eller säger för lite.
    }{ $recipients ->
        [0] {""}
       *[other] {" "}Mottagare: { $recipients }. Det kontrolleras inte om de är er egen personal eller koncern eller är för vagt angivna.
    }
    .why = Om vissa uppgifter, ändamål och mottagare måste beskrivningen berätta mer. Av orden framgår det inte om era egna hör dit.
    .help = Ange i varje term den närmaste termen i ordlistan: broader = "…". Eller skriv vad som gäller, till exempel special-category = true eller marketing = false. Om inget sådant gäller behöver du inte göra något.

### Frågor och fel för ett nytt projekt och en ny beskrivning. .help = vad man ska göra.

start-ask-preset = Vad används registret till? Skriv ett av orden ovan, eller lämna tomt.
start-ask-organisation = Vilken organisation bestämmer om registret? Namnet, eller tomt.
start-ask-country = I vilket land finns den? En landskod, till exempel FI, eller tomt.
start-ask-business-id = Vilket är dess FO-nummer eller motsvarande nummer? Tomt om den inte har något.
start-ask-languages = På vilka språk publiceras beskrivningen? Till exempel fi, sv, en; det språk som du skriver på först. Eller tomt.
start-ask-email = Till vilken e-postadress skickar man frågor om dataskydd? Eller tomt.
start-preset = { $preset }: { $words }
start-next = Härnäst: öppna { $path }, besvara raderna som börjar med "# ?" och kör `notice lint`. `notice build --draft` visar sidan.
start-left = { $path } fanns redan och ändrades inte. Dessa rader hör hemma i den:
    { $lines }
start-no-preset = Registertypen ”{ $preset }” finns inte.
    .help = { $suggestion ->
        [0] Välj en av dessa: { $known }.
       *[other] Menade du { $suggestion }? De övriga: { $known }.
    }
start-language = Det finns inga färdiga ord på språket ”{ $language }”.
    .help = Välj bland dessa: { $known }.
start-country = ”{ $country }” är ingen landskod.
    .help = Skriv två bokstäver, till exempel FI, SE eller EE.
start-business-id = ”{ $number }” är inget företagsnummer i landet: formen eller kontrollsiffran stämmer inte.
    .help = Kontrollera numret. Om organisationen finns någon annanstans, ange också landet.
start-email = ”{ $address }” är ingen e-postadress.
    .help = Skriv adressen så här: dataskydd@bolag.example
start-character = Svaret innehåller ett tecken som inte syns: { $character }
    .help = Skriv svaret på nytt utan det.
start-other-character = Svaret innehåller ett tecken som är skadat eller bara liknar det vanliga: ”{ $character }”
    .help = Skriv svaret på nytt med ditt eget tangentbord.
start-id = ”{ $id }” duger inte som id för en beskrivning.
    .help = Använd små bokstäver a–z, siffror och bindestreck, och / mellan mappar: bageri/kunder. Namnet index är reserverat.
start-there = Här finns redan ett projekt: { $path }.
    .help = En ny beskrivning gör du med notice new.
start-not-root = Filerna för kroken och CI hör hemma i git-arkivets rot, och projektet är inte där.
    .help = Kör notice init i arkivets rot, eller lämna bort --hook och --ci och lägg till filerna själv (docs/ci.md).
terms-no-pack = Paketet ”{ $pack }” finns inte.
    .help = { $suggestion ->
        [0] Paketen är { $known }.
       *[other] Menade du { $suggestion }? Paketen är { $known }.
    }
terms-perhaps = Ordet ”{ $word }” finns inte i ordlistan. Kanske menar du något av dessa:
terms-narrower = snävare än { $id } ({ $label })
terms-nothing = Ingen term hittades för ordet ”{ $word }”. Skriv en egen term där du använder den: terms = [{"{"} sv = "…" {"}"}].{ $broader ->
        [0] {""}
       *[other] {" "}Den kan precisera någon av dessa (broader): { $broader }.
    }

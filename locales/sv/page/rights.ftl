### Words of the page: rights, requests and complaints. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

section-objection = Rätt att göra invändningar
section-rights = Dina rättigheter
section-requests = Så använder du dina rättigheter
section-complaint = Klagomål till tillsynsmyndigheten
right-denied = Enligt den här beskrivningen gäller rättigheten inte.
right-denied-no-such-basis = Rätten gäller inte eftersom behandlingens rättsliga grund inte ger den.
right-denied-legal-obligation =
    { $stated ->
        [yes] Rätten gäller inte eftersom lagen kräver behandlingen: { $laws }.
       *[no] Rätten gäller inte eftersom lagen kräver behandlingen.
    }
right-denied-public-task = Rätten gäller inte eftersom behandlingen är nödvändig för en uppgift av allmänt intresse eller för myndighetsutövning.
right-denied-research-or-archive = Rätten gäller inte eftersom uppgifterna behandlas för forskning, statistik eller arkivering.
right-denied-legal-claims = Rätten gäller inte eftersom uppgifterna behövs för att fastställa, göra gällande eller försvara rättsliga anspråk.
right-denied-manual-files = Rätten gäller inte eftersom uppgifterna inte behandlas automatiserat.
right-denied-identification-impossible = Rätten gäller inte eftersom vi inte kan identifiera dig utifrån uppgifterna. Om du ger oss mer information som gör att vi kan identifiera dig, kan du använda rätten.
label-applies = Gäller
applies-always = all behandling, oavsett rättslig grund
applies-by-basis = behandling vars rättsliga grund är { $bases }
label-limit = Begränsning
request-all-rights = Alla rättigheter
label-send-to = Rikta din begäran till
label-ways = Så gör du begäran
form-written-and-signed = skriftlig och undertecknad begäran
label-form = Form för begäran
label-identity = Identifiering
identity-when-needed = { $ways } vid behov
label-response-time = Svarstid
label-fee = Avgift
request-free = Begäran är avgiftsfri.
request-not-free = Begäran är inte avgiftsfri.
complaint-right = Du har rätt att lämna in ett klagomål till en tillsynsmyndighet om du anser att behandlingen av dina personuppgifter strider mot EU:s allmänna dataskyddsförordning.
label-authority = Myndighet

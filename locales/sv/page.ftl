### The words of a page. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

## Title and parts of the page

title = { $name }{"\u00A0"}– { $word }
name-short = { $name } ({ $short })
description = { $title }. Personuppgiftsansvarig: { $controller }. Så behandlas personuppgifterna.
# The language and territory for previews of the page: as Open Graph knows them.
og-locale = sv_SE
skip-to-content = Gå till innehållet
contents = Innehåll
languages = Språk
language-missing = Den här beskrivningen finns inte på följande språk: { $language }
draft-banner = Utkast som inte är publicerat: bristerna visas på sina ställen.
draft-watermark = UTKAST
whole-notice = Läs hela dataskyddsbeskrivningen
all-notices = Alla dataskyddsbeskrivningar
index-title = Dataskyddsbeskrivningar
more-information = Mer information:
banner-label = Observera
updated-on = Uppdaterad { $date }
version-is = Version { $version }
close = Stäng
back-to-top = Till början av sidan

## The first layer: questions that a reader asks first

summary = I korthet
summary-controller = Vem ansvarar för uppgifterna?
summary-purposes = Vad används uppgifterna till?
summary-basis = På vilken rättslig grund?
summary-retention = Hur länge lagras uppgifterna?
summary-objection = Hur kan du invända mot behandlingen?
summary-rights = Vilka rättigheter har du?
summary-requests = Hur använder du dina rättigheter?
summary-contact = Vem kan du fråga?
summary-complaint = Vart kan du vända dig med klagomål?
summary-complaint-somewhere = Till en tillsynsmyndighet
summary-unless-stated = Om inget annat anges
summary-hedged = { $term } ({ $caveat })
summary-more-periods =
    { $count ->
        [one] Dessutom { $number } annan lagringstid
       *[other] Dessutom { $number } andra lagringstider
    }
summary-more-ways =
    { $count ->
        [one] Dessutom { $number } annat sätt
       *[other] Dessutom { $number } andra sätt
    }
summary-object = Du kan invända mot behandlingen av skäl som hänför sig till din specifika situation.
summary-object-direct-marketing = Du kan när som helst och avgiftsfritt invända mot direktmarknadsföring.
summary-right-access = tillgång till dina uppgifter
summary-right-rectification = rättelse av fel
summary-right-erasure = radering av dina uppgifter
summary-right-restriction = begränsning av behandlingen
summary-right-portability = överföring av uppgifterna till en annan tjänst
summary-right-withdraw-consent = återkallelse av ditt samtycke
summary-right-human-intervention = prövning av ett automatiserat beslut av en människa

## Headings of sections

section-controller = Personuppgiftsansvarig
section-joint-controllers = Gemensamt personuppgiftsansvariga
section-representative = Företrädare
section-data-protection-officer = Dataskyddsombud
section-contact = Kontakt
section-register = Register
section-purposes = Ändamål och rättslig grund
    .without-basis = Ändamål
section-data-subjects = Registrerade
section-data = Personuppgifter
section-sources = Uppgifternas källor
section-obligation-to-provide = Måste du lämna uppgifterna?
section-recipients = Mottagare av uppgifterna
section-staff-access = Tillgång till uppgifterna
section-transfers = Överföringar till länder utanför EU eller EES
section-retention = Lagringstid
section-security = Skydd av uppgifterna
section-automated-decisions = Automatiserat beslutsfattande
section-objection = Rätt att göra invändningar
section-rights = Dina rättigheter
section-requests = Så använder du dina rättigheter
section-complaint = Klagomål till tillsynsmyndigheten
section-cookies = Kakor
section-related-notices = Andra beskrivningar
section-about = Om beskrivningen

## Who

controller-is = Personuppgiftsansvarig är { $name }. Den personuppgiftsansvarige ansvarar för att dina personuppgifter behandlas enligt lag.
joint-controllers-are = De gemensamt personuppgiftsansvariga bestämmer tillsammans med den personuppgiftsansvarige varför och hur dina personuppgifter behandlas.
joint-arrangement = Vad de personuppgiftsansvariga har kommit överens om
joint-controllers-rights = När du vill använda dina rättigheter kan du vända dig till vilken som helst av de personuppgiftsansvariga.
representative-is = Företrädaren agerar för den personuppgiftsansvariges räkning inom EU eller EES. Du kan kontakta företrädaren i alla frågor som gäller behandlingen av dina personuppgifter.
officer-is = Du kan kontakta dataskyddsombudet i alla frågor som gäller behandlingen av dina personuppgifter.
officer-none = Inget dataskyddsombud har utnämnts.
contact-intro = Du kan kontakta följande:
switchboard = växel

label-role-stated = Roll
label-acts-for = Personuppgiftsansvarig också i fråga om
label-contact-point = Kontakt
label-register-name = Registrets namn
label-belongs-to = Registret tillhör
label-follows = Lagstiftning som följs
label-address = Adress
label-street-address = Besöksadress
label-postal-address = Postadress
label-email = E-post
label-phone = Telefon
label-fax = Fax
label-hours = Servicetid
label-web = Webbplats
label-web-form = Webblankett

## Why

purposes-intro =
    { $first ->
        [no] { $caveat ->
            [may] Dessutom kan vi behandla personuppgifter för följande ändamål:
            [as-a-rule] Dessutom behandlar vi i regel personuppgifter för följande ändamål:
            [at-most] Dessutom behandlar vi som mest personuppgifter för följande ändamål:
           *[none] Dessutom behandlar vi personuppgifter för följande ändamål:
        }
       *[yes] { $caveat ->
            [may] Vi kan behandla personuppgifter för följande ändamål:
            [as-a-rule] Vi behandlar i regel personuppgifter för följande ändamål:
            [at-most] Som mest behandlar vi personuppgifter för följande ändamål:
           *[none] Vi behandlar personuppgifter för följande ändamål:
        }
    }
list-is-open = Förteckningen är inte uttömmande.
together-caption = Ändamålen och det som hör till dem
together-untold = inte specificerat
bases-explained = Vad de rättsliga grunderna betyder
label-legal-basis = Rättslig grund
label-legal-basis-all = Rättslig grund för alla ändamål
label-legal-basis-others = Rättslig grund för övriga ändamål
label-basis-reason = Angiven grund
label-interests = Berättigat intresse
label-laws = Lagstiftning
label-laws-stated = Nämnd lagstiftning
label-whom = Vilka det gäller
label-which-data = Uppgifter
label-condition = Villkor
label-beneficiaries = Också till förmån för
label-purpose = Ändamål
label-purposes = Ändamål
law-section = { $act }, { $section }{"\u00A0"}§
law-article = { $act }, artikel{"\u00A0"}{ $article }
law-chapter-section = { $act }, { $chapter }{"\u00A0"}kap. { $section }{"\u00A0"}§

## Whose data, which, from whom

data-subjects-intro =
    { $first ->
        [no] { $caveat ->
            [may] Dessutom kan registret innehålla uppgifter om följande grupper:
            [as-a-rule] Dessutom innehåller registret i regel uppgifter om följande grupper:
            [at-most] Dessutom innehåller registret som mest uppgifter om följande grupper:
           *[none] Dessutom innehåller registret uppgifter om följande grupper:
        }
       *[yes] { $caveat ->
            [may] Registret kan innehålla uppgifter om följande grupper:
            [as-a-rule] Registret innehåller i regel uppgifter om följande grupper:
            [at-most] Registret innehåller som mest uppgifter om följande grupper:
           *[none] Registret innehåller uppgifter om följande grupper:
        }
    }
label-includes = Inklusive
data-heading = { $category }: { $whose }
data-other-groups = Övriga grupper
data-intro =
    { $caveat ->
        [may] Registret kan innehålla följande uppgifter:
        [as-a-rule] Registret innehåller i regel följande uppgifter:
        [at-most] Registret innehåller högst följande uppgifter:
       *[none] Registret innehåller följande uppgifter:
    }
data-sensitive = Vi betraktar de här uppgifterna som känsliga.
such-as = { $term } (till exempel { $examples })
not-collected = Uppgifter som inte samlas in
label-ground = Grund för behandlingen
label-special-condition = Villkor för behandlingen
label-requirement = Skyldighet att lämna uppgiften
sources-intro =
    { $first ->
        [no] { $caveat ->
            [may] Dessutom kan vi få uppgifter från följande källor:
            [as-a-rule] Dessutom får vi i regel uppgifter från följande källor:
            [at-most] Dessutom får vi som mest uppgifter från följande källor:
           *[none] Dessutom får vi uppgifter från följande källor:
        }
       *[yes] { $caveat ->
            [may] Vi kan få uppgifter från följande källor:
            [as-a-rule] Vi får i regel uppgifter från följande källor:
            [at-most] Som mest får vi uppgifter från följande källor:
           *[none] Vi får uppgifter från följande källor:
        }
    }
source-unnamed = Källa som inte har namngetts
source-updates =
    { $caveat ->
        [may] Uppgifter som fås på det här sättet kan också användas för att uppdatera tidigare uppgifter.
       *[none] Uppgifter som fås på det här sättet används också för att uppdatera tidigare uppgifter.
    }
source-public = De här uppgifterna kommer från allmänt tillgängliga källor.
source-not-public = De här uppgifterna kommer inte från allmänt tillgängliga källor.
label-occasions = I samband med
if-not-provided = Om du inte lämnar uppgifterna:

## To whom

disclosure-none =
    { $excepted ->
        [yes] { $caveat ->
            [as-a-rule] Uppgifter lämnas i regel inte ut till andra, utom { $except }.
           *[none] Uppgifter lämnas inte ut till andra, utom { $except }.
        }
       *[no] { $caveat ->
            [as-a-rule] Uppgifter lämnas i regel inte ut till andra.
           *[none] Uppgifter lämnas inte ut till andra.
        }
    }
disclosure-only-to =
    { $excepted ->
        [yes] { $caveat ->
            [as-a-rule] Uppgifter lämnas i regel ut bara till följande: { $circle }. Till andra lämnas uppgifter i regel ut bara i följande fall: { $except }.
           *[none] Uppgifter lämnas ut bara till följande: { $circle }. Till andra lämnas uppgifter ut bara i följande fall: { $except }.
        }
       *[no] { $caveat ->
            [as-a-rule] Uppgifter lämnas i regel ut bara till följande: { $circle }.
           *[none] Uppgifter lämnas ut bara till följande: { $circle }.
        }
    }
disclosure-only-when =
    { $caveat ->
        [as-a-rule] Uppgifter lämnas i regel ut bara i följande fall: { $except }.
       *[none] Uppgifter lämnas ut bara i följande fall: { $except }.
    }
label-disclosure-purposes = Ändamål med utlämnandet
label-never-for = Ändamål för vilka uppgifter aldrig lämnas ut
recipients-intro =
    { $first ->
        [no] { $caveat ->
            [may] Dessutom kan följande mottagare få uppgifter:
            [as-a-rule] Dessutom får följande mottagare i regel uppgifter:
            [at-most] Dessutom får som mest följande mottagare uppgifter:
           *[none] Dessutom får följande mottagare uppgifter:
        }
       *[yes] { $caveat ->
            [may] Följande mottagare kan få uppgifter:
            [as-a-rule] Följande mottagare får i regel uppgifter:
            [at-most] Som mest får följande mottagare uppgifter:
           *[none] Följande mottagare får uppgifter:
        }
    }
recipient-unnamed = Mottagare som inte har namngetts
label-role = Roll
label-country = Land
label-recipient = Mottagare
tools = Program som används
staff-access-intro = Följande har tillgång till uppgifterna:

## Where the data go and lie

transfers-none = Uppgifter överförs inte till länder utanför EU eller EES.
transfers-intro =
    { $caveat ->
        [may] Uppgifter kan överföras till länder utanför EU eller EES.
        [as-a-rule] Uppgifter överförs i regel till länder utanför EU eller EES.
       *[none] Uppgifter överförs till länder utanför EU eller EES.
    }
label-mechanism = Grund för överföringen
label-copy = Kopia av skyddsåtgärderna
label-storage-places = Uppgifternas lagringsplats
mechanisms-explained = Vad grunderna för överföring betyder
related-supplements =
    { $caveat ->
        [may] Den här beskrivningen kan komplettera beskrivningen av ett annat register:
        [as-a-rule] Den här beskrivningen kompletterar i regel beskrivningen av ett annat register:
       *[none] Den här beskrivningen kompletterar beskrivningen av ett annat register:
    }
related-data-moves-to =
    { $caveat ->
        [may] Uppgifter kan flyttas till ett annat register:
        [as-a-rule] Uppgifter flyttas i regel till ett annat register:
       *[none] Uppgifter flyttas till ett annat register:
    }
related-data-comes-from =
    { $caveat ->
        [may] Uppgifter kan komma från ett annat register:
        [as-a-rule] Uppgifter kommer i regel från ett annat register:
       *[none] Uppgifter kommer från ett annat register:
    }
related-see-also = Se även:
related-unnamed = namnet har inte angetts

## How long

retention-all-data = Övriga uppgifter
retention-whose = Uppgifter om { $whose }
retention-purpose = Uppgifter som används för { $purposes }
retention-period =
    { $caveat ->
        [may] Lagringstiden kan vara { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [as-a-rule] Lagringstiden är i regel { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [at-most] Lagringstiden är högst { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [at-least] Lagringstiden är minst { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
       *[none] Lagringstiden är { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
    }
retention-starts = Tiden räknas { $event }.
retention-until =
    { $caveat ->
        [may] Uppgifterna kan lagras { $event }.
        [as-a-rule] Uppgifterna lagras i regel { $event }.
        [at-most] Uppgifterna lagras som längst { $event }.
        [at-least] Uppgifterna lagras åtminstone { $event }.
       *[none] Uppgifterna lagras { $event }.
    }
retention-criterion =
    { $caveat ->
        [may] Möjlig lagringstid: { $criterion }.
        [as-a-rule] Lagringstid i regel: { $criterion }.
        [at-most] Lagringstid högst: { $criterion }.
        [at-least] Lagringstid minst: { $criterion }.
       *[none] Lagringstid: { $criterion }.
    }
retention-explained =
    { $caveat ->
       *[none] Avgörande är { $criterion }.
    }
retention-longer =
    { $caveat ->
        [may] Lagringstiden kan vara längre { $when }.
       *[none] Lagringstiden är längre { $when }.
    }

## How safe

security-intro =
    { $caveat ->
        [may] Uppgifterna kan skyddas på följande sätt:
        [as-a-rule] Uppgifterna skyddas i regel på följande sätt:
       *[none] Uppgifterna skyddas på följande sätt:
    }
accuracy = Uppgifternas riktighet
accuracy-intro = Vi ser till att uppgifterna är korrekta på följande sätt:

## Decisions by machine

decisions-none = Vi fattar inga sådana beslut om dig enbart på automatiserad väg som har rättsliga följder för dig eller påverkar dig i lika betydande grad.
decisions-yes = Uppgifterna används för beslut som fattas enbart på automatiserad väg och som har rättsliga följder för dig eller påverkar dig i lika betydande grad.
decisions-logic = Hur beslutet fattas
decisions-consequences = Vad beslutet innebär för dig
profiling = Profilering
profiling-none = Uppgifterna används inte för profilering.

## Rights

right-denied = Enligt den här beskrivningen gäller rättigheten inte.
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
label-response-time = Svarstid
label-fee = Avgift
request-free = Begäran är avgiftsfri.
request-not-free = Begäran är inte avgiftsfri.
complaint-right = Du har rätt att lämna in ett klagomål till en tillsynsmyndighet om du anser att behandlingen av dina personuppgifter strider mot EU:s allmänna dataskyddsförordning.
label-authority = Myndighet

## Cookies

cookies-intro = På webbplatsen används kakor för följande ändamål:
cookies-in-use = Kakor som används
cookie-unnamed = Kaka
cookie-session = tills du stänger webbläsaren
label-duration = Giltighetstid
label-third-parties = Tredje parter
third-parties-none = inga

## The notice itself

label-version = Version
label-created = Upprättad
label-updated = Senast uppdaterad
label-binding = Avgörande språkversion
changes = Ändringar i beskrivningen

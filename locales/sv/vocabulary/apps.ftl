## data

data_support-requests = supportärenden
data_advertising-identifier = annonsidentifierare
data_push-token = identifierare för pushnotiser
data_app-version = appens version
data_error-reports = felrapporter
data_app-usage = uppgifter om användning av appen
data_sensor-data = sensordata
data_address-book = kontakter i enhetens adressbok
data_in-app-purchases = köp i appen
data_game-data = speluppgifter
data_gambling-data = uppgifter om penningspel
data_ai-prompts = inmatningar till AI
data_ai-outputs = svar som AI har genererat
data_ai-conversations = konversationer med en AI-assistent
data_voice-commands = röstkommandon
data_voice-print = uppgifter för röstigenkänning
data_connected-services = uppgifter från anslutna tjänster

## data-subject

data-subject_app-users = användare av appen
data-subject_players = spelare

## purpose

purpose_community-features = tillhandahållande av communityfunktioner
    .as-verb = för att tillhandahålla communityfunktioner
purpose_content-moderation = moderering av innehåll
    .as-verb = för att moderera publicerat innehåll
purpose_location-based-services = tillhandahållande av platsbaserade tjänster
    .as-verb = för att tillhandahålla platsbaserade tjänster
purpose_push-notifications = utskick av pushnotiser
    .as-verb = för att skicka pushnotiser
purpose_game-provision = tillhandahållande av spel
    .as-verb = för att tillhandahålla spel
purpose_responsible-gambling = förebyggande av spelproblem
    .as-verb = för att förebygga spelproblem

## recipient

recipient_other-users = andra användare
    .to = till andra användare
recipient_app-stores = appbutiker
    .to = till appbutiker
recipient_game-and-content-partners = innehållspartner
    .to = till innehållspartner

## source

source_app-use = användning av appen
source_connected-devices = anslutna enheter och sensorer
source_other-users = andra användare
    .from = från andra användare
source_app-stores = appbutiker
    .from = från appbutiker

## occasion

occasion_app-use = användning av appen

## circumstance

circumstance_location-permission-given = om användning av platsinformation har tillåtits i enhetens inställningar

## law

law_se-gambling-act = spellagen (2018:1138)
    .name = spellagen
law_digital-services-act = förordningen om digitala tjänster (EU) 2022/2065
    .name = förordningen om digitala tjänster

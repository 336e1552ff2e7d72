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
purpose_content-moderation = moderering av innehåll
purpose_location-based-services = tillhandahållande av platsbaserade tjänster
purpose_push-notifications = utskick av pushnotiser
purpose_game-provision = tillhandahållande av spel
purpose_responsible-gambling = förebyggande av spelproblem

## recipient

recipient_other-users = andra användare
recipient_app-stores = appbutiker
recipient_game-and-content-partners = innehållspartner

## source

source_app-use = användning av appen
source_connected-devices = anslutna enheter och sensorer
source_other-users = andra användare
source_app-stores = appbutiker

## occasion

occasion_app-use = användning av appen

## circumstance

circumstance_location-permission-given = om användning av platsinformation har tillåtits i enhetens inställningar

## law

law_se-gambling-act = spellagen (2018:1138)
    .name = spellagen
law_digital-services-act = förordningen om digitala tjänster (EU) 2022/2065
    .name = förordningen om digitala tjänster

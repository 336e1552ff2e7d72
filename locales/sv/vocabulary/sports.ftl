## data

data_body-measurements = kroppsmått
data_fitness-data = uppgifter om fysisk kondition
data_training-data = träningsuppgifter
data_heart-rate = pulsuppgifter
data_sports-licence = licensuppgifter
data_team = lag eller grupp
data_competition-results = tävlingsresultat

## data-subject

data-subject_coaches-and-instructors = tränare och ledare
data-subject_athletes = idrottare och utövare

## purpose

purpose_sports-services = tillhandahållande av idrottstjänster
    .as-verb = för att tillhandahålla idrottstjänster
purpose_sports-competitions = tävlings- och träningsverksamhet
    .as-verb = för att ordna tävlingar och träning
purpose_results-service = resultatservice och publicering av resultat
    .as-verb = för att tillhandahålla resultatservice och publicera resultat

## recipient

recipient_sports-federations = grenförbund
    .to = till grenförbund
recipient_competition-organisers = tävlingsarrangörer
    .to = till tävlingsarrangörer
recipient_anti-doping-organisation = antidopningsorganisationer
    .to = till antidopningsorganisationer

## source

source_sports-federations = grenförbund och idrottsföreningar
    .from = från grenförbund och idrottsföreningar

## staff-role

staff-role_coaches = tränare och ledare

## law

law_sports-act = idrottslagen (390/2015)
    .name = idrottslagen

## data

data_subscriber-data = uppgifter om abonnent och användare

## purpose

purpose_communications-services = tillhandahållande av kommunikationstjänster
    .as-verb = för att tillhandahålla kommunikationstjänster

## data

data_vehicle-data = fordonsuppgifter
data_number-plate-image = bild av registreringsskylten
data_vehicle-location = fordonets position
data_driving-data = uppgifter om körsätt och körsträckor
data_tachograph-data = färdskrivaruppgifter
data_driver-qualifications = förarens kompetens
data_parking-data = parkeringsuppgifter
data_parking-permits = parkeringstillstånd
data_parking-charges = kontroll- och felparkeringsavgifter
data_ticket-data = biljettuppgifter
data_travel-card = resekortsuppgifter
data_journey-data = reseuppgifter
data_charging-events = laddning av elbil

## data-subject

data-subject_passengers = passagerare
data-subject_drivers = förare
data-subject_vehicle-owners = fordonsägare och fordonsinnehavare
data-subject_parking-customers = parkeringskunder

## purpose

purpose_transport-services = tillhandahållande av transport- och mobilitetstjänster
    .as-verb = för att tillhandahålla transport- och mobilitetstjänster
purpose_ticketing = försäljning och kontroll av biljetter
    .as-verb = för att sälja och kontrollera biljetter
purpose_parking-services = tillhandahållande av parkeringstjänster
    .as-verb = för att tillhandahålla parkeringstjänster
purpose_charging-services = tillhandahållande av laddning för elbilar
    .as-verb = för att tillhandahålla laddning för elbilar

## recipient

recipient_traficom = Transport- och kommunikationsverket Traficom
    .to = till Transport- och kommunikationsverket
recipient_customs = Tullen
    .to = till Tullen
recipient_border-guard = Gränsbevakningsväsendet
    .to = till Gränsbevakningsväsendet
recipient_vehicle-and-mobility-partners = trafikidkare och leverantörer av mobilitetstjänster
    .to = till trafikidkare och leverantörer av mobilitetstjänster
recipient_parking-operators = parkeringsoperatörer
    .to = till parkeringsoperatörer

## source

source_vehicles = fordon och deras utrustning
source_traficom = trafik- och transportregistret
    .from = från trafik- och transportregistret

## occasion

occasion_travel = resor och inkvartering

## law

law_transport-services-act = lagen om transportservice (320/2017)
    .name = lagen om transportservice
law_road-traffic-act = vägtrafiklagen (729/2018)
    .name = vägtrafiklagen
law_vehicles-act = fordonslagen (82/2021)
    .name = fordonslagen
law_parking-control-act = lagen om parkeringsövervakning (727/2011)
    .name = lagen om parkeringsövervakning
law_postal-act = postlagen (415/2011)
    .name = postlagen
law_tachograph-regulation = färdskrivarförordningen (EU) nr 165/2014
    .name = färdskrivarförordningen
law_driving-times-regulation = kör- och vilotidsförordningen (EG) nr 561/2006
    .name = kör- och vilotidsförordningen

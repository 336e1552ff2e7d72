## data

data_vehicle-data = vehicle data
data_number-plate-image = image of the number plate
data_vehicle-location = location of the vehicle
data_driving-data = driving data
data_tachograph-data = tachograph data
data_driver-qualifications = driver's qualifications
data_parking-data = parking data
data_parking-permits = parking permits
data_parking-charges = parking penalty charges
data_ticket-data = ticket data
data_travel-card = travel card data
data_journey-data = journey data
data_charging-events = electric car charging events

## data-subject

data-subject_passengers = passengers
data-subject_drivers = drivers
data-subject_vehicle-owners = vehicle owners and keepers
data-subject_parking-customers = parking customers

## purpose

purpose_transport-services = providing transport and mobility services
    .as-verb = to provide transport and mobility services
purpose_ticketing = selling and checking tickets
    .as-verb = to sell and check tickets
purpose_parking-services = providing parking services
    .as-verb = to provide parking services
purpose_charging-services = providing electric car charging
    .as-verb = to provide electric car charging

## recipient

recipient_traficom = the Transport and Communications Agency Traficom
    .to = to the Transport and Communications Agency
recipient_customs = Customs
    .to = to Customs
recipient_border-guard = the Border Guard
    .to = to the Border Guard
recipient_vehicle-and-mobility-partners = transport operators and mobility service providers
    .to = to transport operators and mobility service providers
recipient_parking-operators = parking operators
    .to = to parking operators

## source

source_vehicles = vehicles and their equipment
source_traficom = the Transport Register
    .from = from the Transport Register

## occasion

occasion_travel = travel and accommodation

## law

law_transport-services-act = Act on Transport Services (320/2017)
    .name = Act on Transport Services
law_road-traffic-act = Road Traffic Act (729/2018)
    .name = Road Traffic Act
law_vehicles-act = Vehicles Act (82/2021)
    .name = Vehicles Act
law_parking-control-act = Parking Control Act (727/2011)
    .name = Parking Control Act
law_postal-act = Postal Act (415/2011)
    .name = Postal Act
law_tachograph-regulation = Tachograph Regulation (EU) No 165/2014
    .name = Tachograph Regulation
law_driving-times-regulation = Driving and Rest Times Regulation (EC) No 561/2006
    .name = Driving and Rest Times Regulation

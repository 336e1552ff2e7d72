## data

data_travel-document = travel document data
data_stay-data = data on the stay
data_traveller-notification = traveller notification

## data-subject

data-subject_guests = hotel and restaurant guests
data-subject_accompanying-persons = accompanying people

## purpose

purpose_accommodation = providing accommodation
    .as-verb = to provide accommodation
purpose_traveller-notifications = making and keeping traveller notifications
    .as-verb = to make and keep traveller notifications
purpose_restaurant-services = providing restaurant services
    .as-verb = to provide restaurant services
purpose_travel-services = providing travel services
    .as-verb = to provide travel services

## recipient

recipient_booking-platforms = booking platforms
    .to = to booking platforms

## source

source_booking-platforms = booking platforms and travel agencies
    .from = from booking platforms and travel agencies

## event

event_departure = from the end of the journey or stay
    .until = until the end of the journey or stay

## law

law_accommodation-act = Act on Accommodation and Catering Operations (308/2006)
    .name = Act on Accommodation and Catering Operations
law_package-travel-act = Act on Travel Service Combinations (901/2017)
    .name = Act on Travel Service Combinations

## data

data_travel-document = uppgifter om resehandling
data_stay-data = uppgifter om inkvarteringen
data_traveller-notification = resandeanmälan

## data-subject

data-subject_guests = hotell- och restauranggäster
data-subject_accompanying-persons = medföljande personer

## purpose

purpose_accommodation = tillhandahållande av inkvartering
    .as-verb = för att tillhandahålla inkvartering
purpose_traveller-notifications = upprättande och bevarande av resandeanmälningar
    .as-verb = för att upprätta och bevara resandeanmälningar
purpose_restaurant-services = tillhandahållande av restaurangtjänster
    .as-verb = för att tillhandahålla restaurangtjänster
purpose_travel-services = tillhandahållande av resetjänster
    .as-verb = för att tillhandahålla resetjänster

## recipient

recipient_booking-platforms = bokningsportaler
    .to = till bokningsportaler

## source

source_booking-platforms = bokningsportaler och resebyråer
    .from = från bokningsportaler och resebyråer

## event

event_departure = från resans eller vistelsens slut
    .until = tills resan eller vistelsen har avslutats

## law

law_accommodation-act = lagen om inkvarterings- och förplägnadsverksamhet (308/2006)
    .name = lagen om inkvarterings- och förplägnadsverksamhet
law_package-travel-act = lagen om kombinerade resetjänster (901/2017)
    .name = lagen om kombinerade resetjänster

## data

data_return-data = returuppgifter
data_warranty-data = garantiuppgifter
data_purchases = köpuppgifter
data_purchase-history = köphistorik
data_shopping-basket = varukorgens innehåll
data_gift-cards = presentkort
data_loyalty-data = stamkundsuppgifter
data_loyalty-number = stamkundsnummer
data_bonus-data = bonus och förmåner
data_delivery-method = leveranssätt
data_shipment-tracking = spårningsuppgifter för försändelsen

## data-subject

data-subject_loyalty-customers = stamkunder
data-subject_webshop-customers = kunder i webbutiken
data-subject_recipients-of-deliveries = mottagare av försändelser

## purpose

purpose_returns-and-warranty = behandling av returer och garantiärenden
    .as-verb = för att behandla returer och garantiärenden
purpose_product-recalls = återkallelse av produkter
    .as-verb = för att vid behov återkalla produkter
purpose_loyalty-programme = skötsel av stamkundsprogrammet
    .as-verb = för att sköta stamkundsprogrammet
purpose_recommendations = rekommendationer
    .as-verb = för att ge rekommendationer

## recipient

recipient_webshop-platforms = leverantörer av e-handelsplattformar
    .to = till leverantörer av e-handelsplattformar
recipient_manufacturers = tillverkare och importörer
    .to = till tillverkare och importörer
recipient_franchise-partners = franchisetagare
    .to = till franchisetagare
recipient_financing-companies = finansbolag
    .to = till finansbolag

## source

source_manufacturers = tillverkare och importörer
    .from = från tillverkare och importörer

## occasion

occasion_loyalty-enrolment = anmälan som stamkund

## event

event_end-of-warranty = från garantitidens utgång
    .until = fram till garantitidens utgång

## law

law_alcohol-act = alkohollagen (1102/2017)
    .name = alkohollagen
law_se-consumer-sales-act = konsumentköplagen (2022:260)
    .name = konsumentköplagen
law_se-distance-contracts-act = lagen om distansavtal (2005:59)
    .name = lagen om distansavtal
law_consumer-rights-directive = konsumenträttsdirektivet 2011/83/EU
    .name = konsumenträttsdirektivet
law_product-safety-regulation = allmänna produktsäkerhetsförordningen (EU) 2023/988
    .name = allmänna produktsäkerhetsförordningen

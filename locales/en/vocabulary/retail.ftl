## data

data_return-data = returns data
data_warranty-data = warranty data
data_purchases = purchase data
data_purchase-history = purchase history
data_shopping-basket = contents of the shopping basket
data_gift-cards = gift cards
data_loyalty-data = loyalty scheme data
data_loyalty-number = loyalty number
data_bonus-data = points and benefits
data_delivery-method = delivery method
data_shipment-tracking = shipment tracking data

## data-subject

data-subject_loyalty-customers = loyalty scheme members
data-subject_webshop-customers = online shop customers
data-subject_recipients-of-deliveries = recipients of deliveries

## purpose

purpose_returns-and-warranty = handling returns and warranties
    .as-verb = to handle returns and warranties
purpose_product-recalls = product recalls
    .as-verb = to recall products where needed
purpose_loyalty-programme = running the loyalty scheme
    .as-verb = to run the loyalty scheme
purpose_recommendations = making recommendations
    .as-verb = to make recommendations

## recipient

recipient_webshop-platforms = online shop platform providers
    .to = to online shop platform providers
recipient_manufacturers = manufacturers and importers
    .to = to manufacturers and importers
recipient_franchise-partners = franchisees
    .to = to franchisees
recipient_financing-companies = finance companies
    .to = to finance companies

## source

source_manufacturers = manufacturers and importers
    .from = from manufacturers and importers

## occasion

occasion_loyalty-enrolment = joining the loyalty scheme

## event

event_end-of-warranty = from the end of the warranty
    .until = until the end of the warranty

## law

law_alcohol-act = Alcohol Act (1102/2017)
    .name = Alcohol Act
law_se-consumer-sales-act = Swedish Consumer Sales Act (2022:260)
    .name = Swedish Consumer Sales Act
law_se-distance-contracts-act = Swedish Distance Contracts Act (2005:59)
    .name = Swedish Distance Contracts Act
law_consumer-rights-directive = Consumer Rights Directive 2011/83/EU
    .name = Consumer Rights Directive
law_product-safety-regulation = General Product Safety Regulation (EU) 2023/988
    .name = General Product Safety Regulation

## data

data_customer-segment = customer segment
data_message-responses = message opens and link clicks
data_ad-responses = ad views and clicks
data_inferred-interests = inferred interests

## purpose

purpose_customer-segmentation = grouping customers
    .as-verb = to group customers

## recipient

recipient_telemarketing-companies = telemarketing companies
    .to = to telemarketing companies
recipient_market-research-companies = market research companies
    .to = to market research companies
recipient_address-and-update-services = address and updating services
    .to = to address and updating services

## occasion

occasion_trade-fairs = trade fairs and exhibitions

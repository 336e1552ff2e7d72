## data

data_customer-segment = kundsegment
data_message-responses = öppnade meddelanden och klickade länkar
data_ad-responses = visade och klickade annonser
data_inferred-interests = härledda intressen

## purpose

purpose_customer-segmentation = indelning av kunder i grupper
    .as-verb = för att dela in kunder i grupper

## recipient

recipient_telemarketing-companies = telefonförsäljningsföretag
    .to = till telefonförsäljningsföretag
recipient_market-research-companies = marknadsundersökningsföretag
    .to = till marknadsundersökningsföretag
recipient_address-and-update-services = adress- och uppdateringstjänster
    .to = till adress- och uppdateringstjänster

## occasion

occasion_trade-fairs = mässor och utställningar

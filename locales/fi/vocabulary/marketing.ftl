## data

data_customer-segment = asiakassegmentti
data_message-responses = viestien avaukset ja linkkien klikkaukset
data_ad-responses = mainosten katselu ja klikkaukset
data_inferred-interests = päätellyt kiinnostuksen kohteet

## purpose

purpose_customer-segmentation = asiakasryhmien muodostaminen
    .as-verb = muodostaaksemme asiakasryhmiä

## recipient

recipient_telemarketing-companies = puhelinmyyntiyritykset
    .to = puhelinmyyntiyrityksille
recipient_market-research-companies = markkinatutkimusyritykset
    .to = markkinatutkimusyrityksille
recipient_address-and-update-services = osoite- ja päivityspalvelut
    .to = osoite- ja päivityspalveluille

## occasion

occasion_trade-fairs = messut ja näyttelyt

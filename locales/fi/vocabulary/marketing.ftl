## data

data_customer-segment = asiakassegmentti
data_message-responses = viestien avaukset ja linkkien klikkaukset
data_ad-responses = mainosten katselu ja klikkaukset
data_inferred-interests = päätellyt kiinnostuksen kohteet

## purpose

purpose_customer-segmentation = asiakasryhmien muodostaminen

## recipient

recipient_telemarketing-companies = puhelinmyyntiyritykset
recipient_market-research-companies = markkinatutkimusyritykset
recipient_address-and-update-services = osoite- ja päivityspalvelut

## occasion

occasion_trade-fairs = messut ja näyttelyt

## data

data_return-data = palautustiedot
data_warranty-data = takuutiedot
data_purchases = ostotiedot
data_purchase-history = ostohistoria
data_shopping-basket = ostoskorin sisältö
data_gift-cards = lahjakortit
data_loyalty-data = kanta-asiakastiedot
data_loyalty-number = kanta-asiakasnumero
data_bonus-data = bonukset ja edut
data_delivery-method = toimitustapa
data_shipment-tracking = lähetyksen seurantatiedot

## data-subject

data-subject_loyalty-customers = kanta-asiakkaat
data-subject_webshop-customers = verkkokaupan asiakkaat
data-subject_recipients-of-deliveries = lähetysten vastaanottajat

## purpose

purpose_returns-and-warranty = palautusten ja takuuasioiden käsittely
    .as-verb = käsitelläksemme palautuksia ja takuuasioita
purpose_product-recalls = tuotteiden takaisinvedot
    .as-verb = vetääksemme tuotteita tarvittaessa takaisin
purpose_loyalty-programme = kanta-asiakasohjelman hoitaminen
    .as-verb = hoitaaksemme kanta-asiakasohjelmaa
purpose_recommendations = suositusten antaminen
    .as-verb = antaaksemme suosituksia

## recipient

recipient_webshop-platforms = verkkokauppa-alustojen tarjoajat
    .to = verkkokauppa-alustojen tarjoajille
recipient_manufacturers = valmistajat ja maahantuojat
    .to = valmistajille ja maahantuojille
recipient_franchise-partners = ketjuyrittäjät
    .to = ketjuyrittäjille
recipient_financing-companies = rahoitusyhtiöt
    .to = rahoitusyhtiöille

## source

source_manufacturers = valmistajat ja maahantuojat
    .from = valmistajilta ja maahantuojilta

## occasion

occasion_loyalty-enrolment = kanta-asiakkaaksi liittyminen

## event

event_end-of-warranty = takuuajan päättymisestä
    .until = takuuajan päättymiseen asti

## law

law_alcohol-act = alkoholilaki (1102/2017)
    .name = alkoholilaki
law_se-consumer-sales-act = Ruotsin kuluttajakauppalaki (2022:260)
    .name = Ruotsin kuluttajakauppalaki
law_se-distance-contracts-act = Ruotsin laki etäsopimuksista (2005:59)
    .name = Ruotsin laki etäsopimuksista
law_consumer-rights-directive = kuluttajanoikeusdirektiivi 2011/83/EU
    .name = kuluttajanoikeusdirektiivi
law_product-safety-regulation = yleinen tuoteturvallisuusasetus (EU) 2023/988
    .name = yleinen tuoteturvallisuusasetus

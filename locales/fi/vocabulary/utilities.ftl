## data

data_water-consumption = vedenkulutustiedot
data_waste-data = jätehuoltoa koskevat tiedot

## purpose

purpose_water-services = vesihuollon järjestäminen
    .as-verb = järjestääksemme vesihuollon
purpose_waste-management = jätehuollon järjestäminen
    .as-verb = järjestääksemme jätehuollon

## law

law_waste-act = jätelaki (646/2011)
    .name = jätelaki
law_water-services-act = vesihuoltolaki (119/2001)
    .name = vesihuoltolaki

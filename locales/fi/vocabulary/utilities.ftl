## data

data_water-consumption = vedenkulutustiedot
data_waste-data = jätehuoltoa koskevat tiedot

## purpose

purpose_water-services = vesihuollon järjestäminen
purpose_waste-management = jätehuollon järjestäminen

## law

law_waste-act = jätelaki (646/2011)
    .name = jätelaki
law_water-services-act = vesihuoltolaki (119/2001)
    .name = vesihuoltolaki

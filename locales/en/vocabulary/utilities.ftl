## data

data_water-consumption = water consumption data
data_waste-data = waste collection data

## purpose

purpose_water-services = providing water services
    .as-verb = to provide water services
purpose_waste-management = arranging waste management
    .as-verb = to arrange waste management

## law

law_waste-act = Waste Act (646/2011)
    .name = Waste Act
law_water-services-act = Water Services Act (119/2001)
    .name = Water Services Act

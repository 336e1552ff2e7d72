## data

data_water-consumption = uppgifter om vattenförbrukning
data_waste-data = uppgifter om avfallshantering

## purpose

purpose_water-services = ordnande av vattentjänster
    .as-verb = för att ordna vattentjänster
purpose_waste-management = ordnande av avfallshantering
    .as-verb = för att ordna avfallshanteringen

## law

law_waste-act = avfallslagen (646/2011)
    .name = avfallslagen
law_water-services-act = lagen om vattentjänster (119/2001)
    .name = lagen om vattentjänster

## data

data_heating-type = uppvärmningssätt
data_electricity-consumption = uppgifter om elförbrukning
data_metering-point = uppgifter om förbrukningsplats
data_connection-data = anslutningsuppgifter
data_main-fuse = huvudsäkringens storlek
data_connection-and-metering-data = uppgifter om anslutning och förbrukningsplats
data_metering-point-number = förbrukningsplatsens nummer
data_consumption-data = förbrukningsuppgifter
data_heat-consumption = uppgifter om värmeförbrukning
data_electricity-production = uppgifter om elproduktion
data_meter-readings = mätarställningar
data_hourly-measurements = mätuppgifter per timme och kvart

## purpose

purpose_metering = mätning av förbrukningen
    .as-verb = för att mäta förbrukningen
purpose_consumption-reporting = uppföljning och rapportering av förbrukningen
    .as-verb = för att följa upp och rapportera förbrukningen
purpose_connection-management = hantering av anslutningar
    .as-verb = för att hantera anslutningar
purpose_network-operation = underhåll och utveckling av nätet
    .as-verb = för att underhålla och utveckla nätet
purpose_balance-settlement = balansavräkning
    .as-verb = för att göra balansavräkning
purpose_demand-response = genomförande av efterfrågeflexibilitet
    .as-verb = för att genomföra efterfrågeflexibilitet
purpose_supplier-switching = byte av leverantör
    .as-verb = för att genomföra leverantörsbyten

## recipient

recipient_energy-authority = Energimyndigheten
    .to = till Energimyndigheten
recipient_network-operators = distributionsnätsinnehavare
    .to = till distributionsnätsinnehavare
recipient_electricity-suppliers = elförsäljare
    .to = till elförsäljare
recipient_datahub = det centraliserade informationsutbytessystemet för elhandeln
    .to = till det centraliserade informationsutbytessystemet för elhandeln
recipient_metering-providers = leverantörer av mättjänster
    .to = till leverantörer av mättjänster

## source

source_metering-devices = mätare
source_datahub = det centraliserade informationsutbytessystemet för elhandeln
    .from = från det centraliserade informationsutbytessystemet för elhandeln
source_network-operators = distributionsnätsinnehavare
    .from = från distributionsnätsinnehavare

## staff-role

staff-role_portfolio-assistants = assistenter inom portföljförvaltningen

## law

law_electricity-market-act = elmarknadslagen (588/2013)
    .name = elmarknadslagen
law_gas-market-act = naturgasmarknadslagen (587/2017)
    .name = naturgasmarknadslagen
law_energy-efficiency-act = energieffektivitetslagen (1429/2014)
    .name = energieffektivitetslagen
law_se-electricity-act = ellagen (1997:857)
    .name = ellagen

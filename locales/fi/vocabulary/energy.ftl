## data

data_heating-type = lämmitysmuoto
data_electricity-consumption = sähkönkulutustiedot
data_metering-point = käyttöpaikkatiedot
data_connection-data = liittymätiedot
data_main-fuse = pääsulakkeen koko
data_connection-and-metering-data = liittymä- ja käyttöpaikkatiedot
data_metering-point-number = käyttöpaikkanumero
data_consumption-data = kulutustiedot
data_heat-consumption = lämmönkulutustiedot
data_electricity-production = sähköntuotantotiedot
data_meter-readings = mittarilukemat
data_hourly-measurements = tunti- ja varttikohtaiset mittaustiedot

## purpose

purpose_metering = kulutuksen mittaaminen
purpose_consumption-reporting = kulutuksen seuranta ja raportointi
purpose_connection-management = liittymien hallinta
purpose_network-operation = verkon ylläpito ja kehittäminen
purpose_balance-settlement = taseselvitys
purpose_demand-response = kulutusjouston toteuttaminen
purpose_supplier-switching = toimittajan vaihdon toteuttaminen

## recipient

recipient_energy-authority = Energiavirasto
recipient_network-operators = jakeluverkonhaltijat
recipient_electricity-suppliers = sähkönmyyjät
recipient_datahub = sähkön vähittäismarkkinoiden keskitetty tiedonvaihtojärjestelmä
recipient_metering-providers = mittauspalvelujen tarjoajat

## source

source_metering-devices = mittauslaitteet
source_datahub = sähkön vähittäismarkkinoiden keskitetty tiedonvaihtojärjestelmä
source_network-operators = jakeluverkonhaltijat

## staff-role

staff-role_portfolio-assistants = salkunhoidon assistentit

## law

law_electricity-market-act = sähkömarkkinalaki (588/2013)
    .name = sähkömarkkinalaki
law_gas-market-act = maakaasumarkkinalaki (587/2017)
    .name = maakaasumarkkinalaki
law_energy-efficiency-act = energiatehokkuuslaki (1429/2014)
    .name = energiatehokkuuslaki
law_se-electricity-act = Ruotsin sähkölaki (1997:857)
    .name = Ruotsin sähkölaki

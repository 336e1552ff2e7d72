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
    .as-verb = mitataksemme kulutusta
purpose_consumption-reporting = kulutuksen seuranta ja raportointi
    .as-verb = seurataksemme kulutusta ja raportoidaksemme siitä
purpose_connection-management = liittymien hallinta
    .as-verb = hallitaksemme liittymiä
purpose_network-operation = verkon ylläpito ja kehittäminen
    .as-verb = ylläpitääksemme ja kehittääksemme verkkoa
purpose_balance-settlement = taseselvitys
    .as-verb = tehdäksemme taseselvityksen
purpose_demand-response = kulutusjouston toteuttaminen
    .as-verb = toteuttaaksemme kulutusjoustoa
purpose_supplier-switching = toimittajan vaihdon toteuttaminen
    .as-verb = toteuttaaksemme toimittajan vaihdon

## recipient

recipient_energy-authority = Energiavirasto
    .to = Energiavirastolle
recipient_network-operators = jakeluverkonhaltijat
    .to = jakeluverkonhaltijoille
recipient_electricity-suppliers = sähkönmyyjät
    .to = sähkönmyyjille
recipient_datahub = sähkön vähittäismarkkinoiden keskitetty tiedonvaihtojärjestelmä
    .to = sähkön vähittäismarkkinoiden keskitettyyn tiedonvaihtojärjestelmään
recipient_metering-providers = mittauspalvelujen tarjoajat
    .to = mittauspalvelujen tarjoajille

## source

source_metering-devices = mittauslaitteet
source_datahub = sähkön vähittäismarkkinoiden keskitetty tiedonvaihtojärjestelmä
    .from = sähkön vähittäismarkkinoiden keskitetystä tiedonvaihtojärjestelmästä
source_network-operators = jakeluverkonhaltijat
    .from = jakeluverkonhaltijoilta

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

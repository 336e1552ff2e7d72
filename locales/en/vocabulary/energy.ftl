## data

data_heating-type = heating method
data_electricity-consumption = electricity consumption data
data_metering-point = metering-point data
data_connection-data = connection data
data_main-fuse = main fuse size
data_connection-and-metering-data = connection and metering-point data
data_metering-point-number = metering-point number
data_consumption-data = consumption data
data_heat-consumption = heat consumption data
data_electricity-production = electricity production data
data_meter-readings = meter readings
data_hourly-measurements = hourly and quarter-hourly measurements

## purpose

purpose_metering = metering consumption
    .as-verb = to meter consumption
purpose_consumption-reporting = monitoring and reporting consumption
    .as-verb = to monitor and report consumption
purpose_connection-management = managing connections
    .as-verb = to manage connections
purpose_network-operation = operating and developing the network
    .as-verb = to operate and develop the network
purpose_balance-settlement = balance settlement
    .as-verb = to carry out balance settlement
purpose_demand-response = demand response
    .as-verb = to carry out demand response
purpose_supplier-switching = switching supplier
    .as-verb = to handle changes of supplier

## recipient

recipient_energy-authority = the Energy Authority
    .to = to the Energy Authority
recipient_network-operators = distribution network operators
    .to = to distribution network operators
recipient_electricity-suppliers = electricity suppliers
    .to = to electricity suppliers
recipient_datahub = the centralised information exchange system for the retail electricity market
    .to = to the centralised information exchange system for the retail electricity market
recipient_metering-providers = metering service providers
    .to = to metering service providers

## source

source_metering-devices = meters
source_datahub = the centralised information exchange system for the retail electricity market
    .from = from the centralised information exchange system for the retail electricity market
source_network-operators = distribution network operators
    .from = from distribution network operators

## staff-role

staff-role_portfolio-assistants = portfolio management assistants

## law

law_electricity-market-act = Electricity Market Act (588/2013)
    .name = Electricity Market Act
law_gas-market-act = Natural Gas Market Act (587/2017)
    .name = Natural Gas Market Act
law_energy-efficiency-act = Energy Efficiency Act (1429/2014)
    .name = Energy Efficiency Act
law_se-electricity-act = Swedish Electricity Act (1997:857)
    .name = Swedish Electricity Act

## data

data_subscriber-data = liittymän haltijan ja käyttäjän tiedot

## purpose

purpose_communications-services = viestintäpalvelujen tarjoaminen
    .as-verb = tarjotaksemme viestintäpalveluja

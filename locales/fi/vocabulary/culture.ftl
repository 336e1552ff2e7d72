## data

data_library-loans = kirjastolainat
data_library-card = kirjastokortin tiedot

## data-subject

data-subject_library-customers = kirjaston asiakkaat

## purpose

purpose_culture-services = kulttuuripalvelujen tarjoaminen
    .as-verb = tarjotaksemme kulttuuripalveluja
purpose_library-services = kirjastopalvelujen tarjoaminen
    .as-verb = tarjotaksemme kirjastopalveluja
purpose_collections-management = kokoelmien hoitaminen
    .as-verb = hoitaaksemme kokoelmia

## event

event_loan-returned = lainan palauttamisesta
    .until = lainan palauttamiseen asti
event_last-card-use = kirjastokortin viimeisestä käyttökerrasta
    .until = kirjastokortin viimeiseen käyttökertaan asti

## staff-role

staff-role_library-staff = kirjaston henkilöstö

## law

law_libraries-act = laki yleisistä kirjastoista (1492/2016)
    .name = laki yleisistä kirjastoista
law_museums-act = museolaki (314/2019)
    .name = museolaki

## data

data_whistleblowing-report = ilmoitus väärinkäytöksestä
data_whistleblower-identity = ilmoittajan henkilöllisyys
data_reported-person-details = ilmoituksen kohteen tiedot
data_investigation-data = selvitystä koskevat tiedot
data_conflicts-of-interest = sidonnaisuudet ja eturistiriidat

## data-subject

data-subject_whistleblowers = väärinkäytöksestä ilmoittavat
data-subject_reported-persons = ilmoituksen kohteena olevat
data-subject_witnesses = todistajat

## recipient

recipient_whistleblowing-channel-providers = ilmoituskanavan tarjoajat
    .to = ilmoituskanavan tarjoajille

## source

source_whistleblowers = väärinkäytöksestä ilmoittanut henkilö
    .from = väärinkäytöksestä ilmoittaneelta henkilöltä
source_witnesses = todistajat ja muut kuultavat
    .from = todistajilta ja muilta kuultavilta

## occasion

occasion_whistleblowing-report = väärinkäytösilmoituksen tekeminen

## staff-role

staff-role_report-handlers = ilmoitusten käsittelijöiksi nimetyt henkilöt

## law

law_whistleblower-act = laki Euroopan unionin ja kansallisen oikeuden rikkomisesta ilmoittavien henkilöiden suojelusta (1171/2022)
    .name = laki Euroopan unionin ja kansallisen oikeuden rikkomisesta ilmoittavien henkilöiden suojelusta
law_se-whistleblower-act = Ruotsin laki väärinkäytöksistä ilmoittavien suojelusta (2021:890)
    .name = Ruotsin laki väärinkäytöksistä ilmoittavien suojelusta
law_whistleblower-directive = ilmoittajansuojeludirektiivi (EU) 2019/1937
    .name = ilmoittajansuojeludirektiivi

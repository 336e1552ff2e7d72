## data

data_research-data = tutkimusaineisto
data_interview-answers = haastatteluvastaukset

## data-subject

data-subject_research-participants = tutkittavat
data-subject_researchers = tutkijat

## purpose

purpose_scientific-research = tieteellinen tutkimus
    .as-verb = tehdäksemme tieteellistä tutkimusta

## recipient

recipient_grant-funders = rahoittajat
    .to = rahoittajille
recipient_researchers = tutkijat ja tutkimuslaitokset
    .to = tutkijoille ja tutkimuslaitoksille
recipient_research-partners = tutkimuskumppanit
    .to = tutkimuskumppaneille
recipient_data-archives = tietoarkistot
    .to = tietoarkistoille

## source

source_research-partners = tutkimuskumppanit
    .from = tutkimuskumppaneilta
source_registers-for-research = viranomaisten tutkimuskäyttöön luovuttamat rekisterit
    .from = viranomaisten tutkimuskäyttöön luovuttamista rekistereistä
source_archives = arkistot ja kokoelmat
    .from = arkistoista ja kokoelmista

## security

security_secure-processing-environment = tietoturvallinen käyttöympäristö

## occasion

occasion_research-participation = tutkimukseen osallistuminen

## event

event_end-of-research = tutkimuksen päättymisestä
    .until = tutkimuksen päättymiseen asti
event_publication-of-results = tulosten julkaisemisesta
    .until = tulosten julkaisemiseen asti

## criterion

criterion_research-plan = tutkimussuunnitelmassa määrätty aika
    .how-long = tutkimussuunnitelmassa määrätyn ajan

## circumstance

circumstance_research-permit = jos tutkimukselle on myönnetty lupa

## staff-role

staff-role_researchers = tutkimusryhmän jäsenet

## law

law_se-ethical-review-act = Ruotsin laki tutkimuksen eettisestä arvioinnista (2003:460)
    .name = Ruotsin laki tutkimuksen eettisestä arvioinnista

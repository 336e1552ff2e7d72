## data

data_research-data = tutkimusaineisto
data_interview-answers = haastatteluvastaukset

## data-subject

data-subject_research-participants = tutkittavat
data-subject_researchers = tutkijat

## purpose

purpose_scientific-research = tieteellinen tutkimus

## recipient

recipient_grant-funders = rahoittajat
recipient_researchers = tutkijat ja tutkimuslaitokset
recipient_research-partners = tutkimuskumppanit
recipient_data-archives = tietoarkistot

## source

source_research-partners = tutkimuskumppanit
source_registers-for-research = viranomaisten tutkimuskäyttöön luovuttamat rekisterit
source_archives = arkistot ja kokoelmat

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

## circumstance

circumstance_research-permit = jos tutkimukselle on myönnetty lupa

## staff-role

staff-role_researchers = tutkimusryhmän jäsenet

## law

law_se-ethical-review-act = Ruotsin laki tutkimuksen eettisestä arvioinnista (2003:460)
    .name = Ruotsin laki tutkimuksen eettisestä arvioinnista

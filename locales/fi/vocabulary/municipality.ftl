## data

data_case-data = asian käsittelyä koskevat tiedot
data_case-number = asianumero
data_permit-data = lupa-asioiden tiedot
data_building-permit-data = rakentamislupaa koskevat tiedot
data_appeals = oikaisuvaatimukset ja valitukset
data_initiatives = aloitteet
data_right-to-vote = äänioikeus
data_election-candidate-data = vaaliehdokkaita koskevat tiedot
data_employment-service-data = työllisyyspalvelujen asiakastiedot
data_integration-data = kotoutumista koskevat tiedot
data_animal-data = eläintä koskevat tiedot
data_date-of-death = kuolinpäivä

## data-subject

data-subject_young-people = nuoret
data-subject_elected-officials = luottamushenkilöt
data-subject_candidates = vaaliehdokkaat
data-subject_voters = äänioikeutetut
data-subject_municipal-residents = kuntalaiset
data-subject_public-service-clients = kunnan palvelujen asiakkaat
data-subject_permit-holders = luvanhaltijat
data-subject_parties-to-a-matter = asianosaiset
data-subject_information-requesters = tiedon pyytäjät
data-subject_employment-service-clients = työllisyyspalvelujen asiakkaat

## purpose

purpose_case-handling = asioiden käsittely
    .as-verb = käsitelläksemme asioita
purpose_public-decision-making = päätöksenteko
    .as-verb = tehdäksemme päätöksiä
purpose_information-requests = tietopyyntöihin vastaaminen
    .as-verb = vastataksemme tietopyyntöihin
purpose_permit-processing = lupa- ja ilmoitusasioiden käsittely
    .as-verb = käsitelläksemme lupa- ja ilmoitusasioita
purpose_building-control = rakennusvalvonta
    .as-verb = hoitaaksemme rakennusvalvontaa
purpose_land-use-planning = kaavoitus ja maankäyttö
    .as-verb = suunnitellaksemme maankäyttöä
purpose_environmental-protection = ympäristönsuojelu ja ympäristöterveydenhuolto
    .as-verb = hoitaaksemme ympäristönsuojelua ja ympäristöterveydenhuoltoa
purpose_grants-administration = avustusten myöntäminen ja valvonta
    .as-verb = myöntääksemme ja valvoaksemme avustuksia
purpose_participation = osallistumis- ja vaikuttamismahdollisuuksien järjestäminen
    .as-verb = järjestääksemme osallistumis- ja vaikuttamismahdollisuuksia
purpose_elections = vaalien toimittaminen
    .as-verb = toimittaaksemme vaalit
purpose_employment-services = työllisyyspalvelujen järjestäminen
    .as-verb = järjestääksemme työllisyyspalveluja
purpose_integration-services = kotoutumisen edistäminen
    .as-verb = edistääksemme kotoutumista
purpose_youth-work = nuorisotyö
    .as-verb = tehdäksemme nuorisotyötä
purpose_parking-control = pysäköinninvalvonta
    .as-verb = valvoaksemme pysäköintiä
purpose_preparedness = varautuminen ja valmiussuunnittelu
    .as-verb = varautuaksemme häiriötilanteisiin
purpose_veterinary-services = eläinlääkintäpalvelujen tarjoaminen
    .as-verb = tarjotaksemme eläinlääkintäpalveluja

## recipient

recipient_auditing-authority = tarkastusviranomaiset
    .to = tarkastusviranomaisille
recipient_ministries = ministeriöt
    .to = ministeriöille
recipient_other-municipal-units = saman organisaation muut toimialat ja yksiköt
    .to = organisaatiomme muille toimialoille ja yksiköille
recipient_information-requesters = tiedon pyytäjät
    .to = tiedon pyytäjille
recipient_parties-to-the-matter = asianosaiset
    .to = asianosaisille

## source

source_other-municipal-units = saman organisaation muut yksiköt
    .from = organisaatiomme muilta yksiköiltä
source_employment-authorities = työvoimaviranomaiset
    .from = työvoimaviranomaisilta
source_parties-to-the-matter = asian muut osapuolet
    .from = asian muilta osapuolilta

## occasion

occasion_case-initiation = asian vireilletulo
occasion_case-handling = asian käsittely

## event

event_permit-expiry = luvan voimassaolon päättymisestä
    .until = luvan voimassaolon päättymiseen asti
event_end-of-term-of-office = toimikauden päättymisestä
    .until = toimikauden päättymiseen asti

## criterion

criterion_archive-decision = arkistoviranomaisen määräämä aika
    .how-long = arkistoviranomaisen määräämän ajan

## circumstance

circumstance_public-document-request = jos tietoa pyydetään julkisuuslain nojalla

## staff-role

staff-role_public-officials = viranhaltijat
staff-role_registry-staff = kirjaamon ja asiakirjahallinnon henkilöstö
staff-role_elected-officials = luottamushenkilöt

## law

law_information-management-act = laki julkisen hallinnon tiedonhallinnasta (906/2019)
    .name = laki julkisen hallinnon tiedonhallinnasta
law_administrative-procedure-act = hallintolaki (434/2003)
    .name = hallintolaki
law_administrative-judicial-procedure-act = laki oikeudenkäynnistä hallintoasioissa (808/2019)
    .name = laki oikeudenkäynnistä hallintoasioissa
law_electronic-services-act = laki sähköisestä asioinnista viranomaistoiminnassa (13/2003)
    .name = laki sähköisestä asioinnista viranomaistoiminnassa
law_local-government-act = kuntalaki (410/2015)
    .name = kuntalaki
law_language-act = kielilaki (423/2003)
    .name = kielilaki
law_election-act = vaalilaki (714/1998)
    .name = vaalilaki
law_statistics-act = tilastolaki (280/2004)
    .name = tilastolaki
law_building-act = rakentamislaki (751/2023)
    .name = rakentamislaki
law_land-use-act = alueidenkäyttölaki (132/1999)
    .name = alueidenkäyttölaki
law_environmental-protection-act = ympäristönsuojelulaki (527/2014)
    .name = ympäristönsuojelulaki
law_employment-services-act = laki työvoimapalveluiden järjestämisestä (380/2023)
    .name = laki työvoimapalveluiden järjestämisestä
law_integration-act = laki kotoutumisen edistämisestä (681/2023)
    .name = laki kotoutumisen edistämisestä
law_youth-act = nuorisolaki (1285/2016)
    .name = nuorisolaki
law_real-estate-information-act = laki kiinteistötietojärjestelmästä ja siitä tuotettavasta tietopalvelusta (453/2002)
    .name = laki kiinteistötietojärjestelmästä ja siitä tuotettavasta tietopalvelusta
law_real-estate-formation-act = kiinteistönmuodostamislaki (554/1995)
    .name = kiinteistönmuodostamislaki
law_health-protection-act = terveydensuojelulaki (763/1994)
    .name = terveydensuojelulaki
law_food-act = elintarvikelaki (297/2021)
    .name = elintarvikelaki
law_veterinary-care-act = eläinlääkintähuoltolaki (285/2023)
    .name = eläinlääkintähuoltolaki
law_se-secrecy-act = Ruotsin julkisuus- ja salassapitolaki (2009:400)
    .name = Ruotsin julkisuus- ja salassapitolaki
law_se-freedom-of-the-press-act = Ruotsin painovapausasetus (1949:105)
    .name = Ruotsin painovapausasetus
law_se-archives-act = Ruotsin arkistolaki (1990:782)
    .name = Ruotsin arkistolaki
law_se-administrative-procedure-act = Ruotsin hallintolaki (2017:900)
    .name = Ruotsin hallintolaki
law_se-local-government-act = Ruotsin kuntalaki (2017:725)
    .name = Ruotsin kuntalaki

## data

data_case-data = uppgifter om handläggningen av ärendet
data_case-number = ärendenummer
data_permit-data = uppgifter om tillstånd
data_building-permit-data = uppgifter om bygglov
data_appeals = besvär och begäranden om omprövning
data_initiatives = initiativ
data_right-to-vote = rösträtt
data_election-candidate-data = uppgifter om valkandidater
data_employment-service-data = kunduppgifter inom sysselsättningstjänsterna
data_integration-data = uppgifter om integration
data_animal-data = uppgifter om djuret
data_date-of-death = dödsdag

## data-subject

data-subject_young-people = unga
data-subject_elected-officials = förtroendevalda
data-subject_candidates = valkandidater
data-subject_voters = röstberättigade
data-subject_municipal-residents = kommuninvånare
data-subject_public-service-clients = användare av kommunens tjänster
data-subject_permit-holders = tillståndshavare
data-subject_parties-to-a-matter = parter
data-subject_information-requesters = personer som begär uppgifter
data-subject_employment-service-clients = kunder inom sysselsättningstjänsterna

## purpose

purpose_case-handling = handläggning av ärenden
    .as-verb = för att handlägga ärenden
purpose_public-decision-making = beslutsfattande
    .as-verb = för att fatta beslut
purpose_information-requests = besvarande av informationsbegäranden
    .as-verb = för att besvara informationsbegäranden
purpose_permit-processing = behandling av tillstånds- och anmälningsärenden
    .as-verb = för att behandla tillstånds- och anmälningsärenden
purpose_building-control = byggnadstillsyn
    .as-verb = för att utöva byggnadstillsyn
purpose_land-use-planning = planläggning och markanvändning
    .as-verb = för att planera markanvändningen
purpose_environmental-protection = miljövård och miljöhälsovård
    .as-verb = för att sköta miljövård och miljöhälsovård
purpose_grants-administration = beviljande och övervakning av understöd
    .as-verb = för att bevilja och övervaka understöd
purpose_participation = främjande av deltagande och påverkan
    .as-verb = för att främja deltagande och påverkan
purpose_elections = förrättande av val
    .as-verb = för att förrätta val
purpose_employment-services = ordnande av sysselsättningstjänster
    .as-verb = för att ordna sysselsättningstjänster
purpose_integration-services = främjande av integration
    .as-verb = för att främja integration
purpose_youth-work = ungdomsarbete
    .as-verb = för att bedriva ungdomsarbete
purpose_parking-control = parkeringsövervakning
    .as-verb = för att övervaka parkering
purpose_preparedness = beredskap och beredskapsplanering
    .as-verb = för att ha beredskap för störningar
purpose_veterinary-services = tillhandahållande av veterinärtjänster
    .as-verb = för att tillhandahålla veterinärtjänster

## recipient

recipient_auditing-authority = revisionsmyndigheter
    .to = till revisionsmyndigheter
recipient_ministries = ministerier
    .to = till ministerier
recipient_other-municipal-units = andra sektorer och enheter
    .to = till andra sektorer och enheter
recipient_information-requesters = personer som har begärt uppgifter
    .to = till personer som har begärt uppgifter
recipient_parties-to-the-matter = parter i ärendet
    .to = till parter i ärendet

## source

source_other-municipal-units = andra enheter i samma organisation
    .from = från våra andra enheter
source_employment-authorities = arbetskraftsmyndigheter
    .from = från arbetskraftsmyndigheter
source_parties-to-the-matter = övriga parter i ärendet
    .from = från övriga parter i ärendet

## occasion

occasion_case-initiation = inledande av ärende
occasion_case-handling = behandling av ärendet

## event

event_permit-expiry = från det att tillståndet har upphört att gälla
    .until = tills tillståndet upphör att gälla
event_end-of-term-of-office = från mandatperiodens utgång
    .until = fram till mandatperiodens utgång

## criterion

criterion_archive-decision = den tid som arkivmyndigheten bestämmer
    .how-long = den tid som arkivmyndigheten bestämmer

## circumstance

circumstance_public-document-request = om uppgifter begärs med stöd av offentlighetslagen

## staff-role

staff-role_public-officials = tjänsteinnehavare
staff-role_registry-staff = registratorskontorets och dokumentförvaltningens personal
staff-role_elected-officials = förtroendevalda

## law

law_information-management-act = lagen om informationshantering inom den offentliga förvaltningen (906/2019)
    .name = lagen om informationshantering inom den offentliga förvaltningen
law_administrative-procedure-act = förvaltningslagen (434/2003)
    .name = förvaltningslagen
law_administrative-judicial-procedure-act = lagen om rättegång i förvaltningsärenden (808/2019)
    .name = lagen om rättegång i förvaltningsärenden
law_electronic-services-act = lagen om elektronisk kommunikation i myndigheternas verksamhet (13/2003)
    .name = lagen om elektronisk kommunikation i myndigheternas verksamhet
law_local-government-act = kommunallagen (410/2015)
    .name = kommunallagen
law_language-act = språklagen (423/2003)
    .name = språklagen
law_election-act = vallagen (714/1998)
    .name = vallagen
law_statistics-act = statistiklagen (280/2004)
    .name = statistiklagen
law_building-act = bygglagen (751/2023)
    .name = bygglagen
law_land-use-act = lagen om områdesanvändning (132/1999)
    .name = lagen om områdesanvändning
law_environmental-protection-act = miljöskyddslagen (527/2014)
    .name = miljöskyddslagen
law_employment-services-act = lagen om ordnande av arbetskraftsservice (380/2023)
    .name = lagen om ordnande av arbetskraftsservice
law_integration-act = lagen om främjande av integration (681/2023)
    .name = lagen om främjande av integration
law_youth-act = ungdomslagen (1285/2016)
    .name = ungdomslagen
law_real-estate-information-act = lagen om ett fastighetsdatasystem och anslutande informationstjänster (453/2002)
    .name = lagen om ett fastighetsdatasystem och anslutande informationstjänster
law_real-estate-formation-act = fastighetsbildningslagen (554/1995)
    .name = fastighetsbildningslagen
law_health-protection-act = hälsoskyddslagen (763/1994)
    .name = hälsoskyddslagen
law_food-act = livsmedelslagen (297/2021)
    .name = livsmedelslagen
law_veterinary-care-act = veterinärvårdslagen (285/2023)
    .name = veterinärvårdslagen
law_se-secrecy-act = offentlighets- och sekretesslagen (2009:400)
    .name = offentlighets- och sekretesslagen
law_se-freedom-of-the-press-act = tryckfrihetsförordningen (1949:105)
    .name = tryckfrihetsförordningen
law_se-archives-act = arkivlagen (1990:782)
    .name = arkivlagen
law_se-administrative-procedure-act = förvaltningslagen (2017:900)
    .name = förvaltningslagen
law_se-local-government-act = kommunallagen (2017:725)
    .name = kommunallagen

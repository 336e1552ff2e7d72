## data

data_right-to-practise = ammatinharjoittamisoikeus
data_patient-records = potilasasiakirjat
data_diagnoses = diagnoosit
data_medication = lääkitys
data_prescriptions = lääkemääräykset
data_test-results = tutkimustulokset
data_medical-images = kuvantamistiedot
data_treatment-data = hoitotiedot
data_care-plan = hoitosuunnitelma
data_medical-referrals = lähetteet
data_health-questionnaire = terveyttä koskevat esitiedot
data_vaccination-data = rokotustiedot
data_infection-data = tartuntatautia koskevat tiedot
data_mental-health = mielenterveyttä koskevat tiedot
data_substance-use = päihteiden käyttö
data_pregnancy = raskaus
data_samples = näytteet
data_health-data-permissions = terveystietojen luovutusluvat ja -kiellot
data_assistive-devices = apuvälineet
data_reason-for-visit = käynnin syy

## data-subject

data-subject_patients = potilaat
data-subject_animal-owners = eläinten omistajat

## purpose

purpose_health-care = terveydenhuollon palvelujen järjestäminen ja antaminen
    .as-verb = järjestääksemme ja antaaksemme terveydenhuollon palveluja
purpose_patient-care = potilaan tutkimus ja hoito
    .as-verb = tutkiaksemme ja hoitaaksemme potilasta
purpose_rehabilitation = kuntoutus
    .as-verb = antaaksemme kuntoutusta
purpose_preventive-care = terveyden edistäminen ja sairauksien ehkäisy
    .as-verb = edistääksemme terveyttä ja ehkäistäksemme sairauksia
purpose_infection-control = tartuntatautien torjunta
    .as-verb = torjuaksemme tartuntatauteja
purpose_patient-safety = asiakas- ja potilasturvallisuuden varmistaminen
    .as-verb = varmistaaksemme asiakas- ja potilasturvallisuuden
purpose_patient-records-keeping = potilasasiakirjojen laatiminen ja säilyttäminen
    .as-verb = laatiaksemme ja säilyttääksemme potilasasiakirjoja

## recipient

recipient_health-and-welfare-institute = Terveyden ja hyvinvoinnin laitos
    .to = Terveyden ja hyvinvoinnin laitokselle
recipient_licensing-and-supervision-agency = Lupa- ja valvontavirasto
    .to = Lupa- ja valvontavirastolle
recipient_digital-patient-archive = Kanta-palvelut
    .to = Kanta-palveluihin
recipient_next-of-kin = lähiomaiset
    .to = lähiomaisille
recipient_pharmacies = apteekit
    .to = apteekeille
recipient_laboratories = laboratoriot ja kuvantamispalvelut
    .to = laboratorioille ja kuvantamispalveluille
recipient_patient-insurance-centre = Potilasvakuutuskeskus
    .to = Potilasvakuutuskeskukselle
recipient_data-permit-authority = Findata
    .to = Findatalle
recipient_service-voucher-providers = palvelusetelituottajat
    .to = palvelusetelituottajille
recipient_purchased-service-providers = ostopalvelujen tuottajat
    .to = ostopalvelujen tuottajille

## source

source_kanta = Kanta-palvelut
    .from = Kanta-palveluista
source_health-care-providers = terveydenhuollon palvelunantajat
    .from = terveydenhuollon palvelunantajilta

## occasion

occasion_treatment = tutkimus ja hoito

## event

event_end-of-care = hoidon päättymisestä
    .until = hoidon päättymiseen asti

## circumstance

circumstance_care-continuity = jos se on tarpeen hoidon tai palvelun jatkuvuuden vuoksi

## staff-role

staff-role_health-care-professionals = terveydenhuollon ammattihenkilöt

## law

law_wellbeing-services-counties-act = laki hyvinvointialueesta (611/2021)
    .name = laki hyvinvointialueesta
law_client-data-act = laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä (703/2023)
    .name = laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä
law_client-data-act-2021 = laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä (784/2021)
    .name = vuoden 2021 laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä
law_client-data-act-2007 = laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä (159/2007)
    .name = vuoden 2007 laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä
law_patients-rights-act = laki potilaan asemasta ja oikeuksista (785/1992)
    .name = laki potilaan asemasta ja oikeuksista
law_health-care-act = terveydenhuoltolaki (1326/2010)
    .name = terveydenhuoltolaki
law_health-care-professionals-act = laki terveydenhuollon ammattihenkilöistä (559/1994)
    .name = laki terveydenhuollon ammattihenkilöistä
law_health-and-social-services-act = laki sosiaali- ja terveydenhuollon järjestämisestä (612/2021)
    .name = laki sosiaali- ja terveydenhuollon järjestämisestä
law_health-and-social-supervision-act = laki sosiaali- ja terveydenhuollon valvonnasta (741/2023)
    .name = laki sosiaali- ja terveydenhuollon valvonnasta
law_communicable-diseases-act = tartuntatautilaki (1227/2016)
    .name = tartuntatautilaki
law_mental-health-act = mielenterveyslaki (1116/1990)
    .name = mielenterveyslaki
law_electronic-prescription-act = laki sähköisestä lääkemääräyksestä (61/2007)
    .name = laki sähköisestä lääkemääräyksestä
law_patient-insurance-act = potilasvakuutuslaki (948/2019)
    .name = potilasvakuutuslaki
law_secondary-use-act = laki sosiaali- ja terveystietojen toissijaisesta käytöstä (552/2019)
    .name = laki sosiaali- ja terveystietojen toissijaisesta käytöstä
law_medical-research-act = laki lääketieteellisestä tutkimuksesta (488/1999)
    .name = laki lääketieteellisestä tutkimuksesta
law_clinical-trials-act = laki kliinisestä lääketutkimuksesta (983/2021)
    .name = laki kliinisestä lääketutkimuksesta
law_biobank-act = biopankkilaki (688/2012)
    .name = biopankkilaki
law_client-charges-act = laki sosiaali- ja terveydenhuollon asiakasmaksuista (734/1992)
    .name = laki sosiaali- ja terveydenhuollon asiakasmaksuista
law_service-vouchers-act = laki sosiaali- ja terveydenhuollon palvelusetelistä (569/2009)
    .name = laki sosiaali- ja terveydenhuollon palvelusetelistä
law_se-patient-data-act = Ruotsin potilastietolaki (2008:355)
    .name = Ruotsin potilastietolaki
law_se-health-care-act = Ruotsin terveydenhuoltolaki (2017:30)
    .name = Ruotsin terveydenhuoltolaki
law_clinical-trials-regulation = kliinisiä lääketutkimuksia koskeva asetus (EU) N:o 536/2014
    .name = kliinisiä lääketutkimuksia koskeva asetus
law_medical-devices-regulation = lääkinnällisiä laitteita koskeva asetus (EU) 2017/745
    .name = lääkinnällisiä laitteita koskeva asetus
law_health-data-space = eurooppalaista terveysdata-avaruutta koskeva asetus (EU) 2025/327
    .name = eurooppalaista terveysdata-avaruutta koskeva asetus

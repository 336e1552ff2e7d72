## data

data_right-to-practise = rätt att utöva yrke
data_patient-records = journalhandlingar
data_diagnoses = diagnoser
data_medication = medicinering
data_prescriptions = recept
data_test-results = undersökningsresultat
data_medical-images = uppgifter från bilddiagnostik
data_treatment-data = vårduppgifter
data_care-plan = vårdplan
data_medical-referrals = remisser
data_health-questionnaire = hälsodeklaration
data_vaccination-data = vaccinationsuppgifter
data_infection-data = uppgifter om smittsam sjukdom
data_mental-health = uppgifter om psykisk hälsa
data_substance-use = användning av rusmedel
data_pregnancy = graviditet
data_samples = prover
data_health-data-permissions = tillstånd till och förbud mot utlämnande av hälsouppgifter
data_assistive-devices = hjälpmedel
data_reason-for-visit = orsak till besöket

## data-subject

data-subject_patients = patienter
data-subject_animal-owners = djurägare

## purpose

purpose_health-care = ordnande och tillhandahållande av hälso- och sjukvård
    .as-verb = för att ordna och ge hälso- och sjukvård
purpose_patient-care = undersökning och vård av patienten
    .as-verb = för att undersöka och vårda patienten
purpose_rehabilitation = rehabilitering
    .as-verb = för att ge rehabilitering
purpose_preventive-care = främjande av hälsa och förebyggande av sjukdomar
    .as-verb = för att främja hälsa och förebygga sjukdomar
purpose_infection-control = bekämpning av smittsamma sjukdomar
    .as-verb = för att bekämpa smittsamma sjukdomar
purpose_patient-safety = tryggande av klient- och patientsäkerheten
    .as-verb = för att trygga klient- och patientsäkerheten
purpose_patient-records-keeping = upprättande och bevarande av journalhandlingar
    .as-verb = för att upprätta och bevara journalhandlingar

## recipient

recipient_health-and-welfare-institute = Institutet för hälsa och välfärd
    .to = till Institutet för hälsa och välfärd
recipient_licensing-and-supervision-agency = Tillstånds- och tillsynsverket
    .to = till Tillstånds- och tillsynsverket
recipient_digital-patient-archive = Kanta-tjänsterna
    .to = till Kanta-tjänsterna
recipient_next-of-kin = närmaste anhöriga
    .to = till närmaste anhöriga
recipient_pharmacies = apotek
    .to = till apotek
recipient_laboratories = laboratorier och bilddiagnostiska tjänster
    .to = till laboratorier och bilddiagnostiska tjänster
recipient_patient-insurance-centre = Patientförsäkringscentralen
    .to = till Patientförsäkringscentralen
recipient_data-permit-authority = Findata
    .to = till Findata
recipient_service-voucher-providers = servicesedelproducenter
    .to = till servicesedelproducenter
recipient_purchased-service-providers = producenter av köpta tjänster
    .to = till producenter av köpta tjänster

## source

source_kanta = Kanta-tjänsterna
    .from = från Kanta-tjänsterna
source_health-care-providers = tillhandahållare av hälso- och sjukvård
    .from = från tillhandahållare av hälso- och sjukvård

## occasion

occasion_treatment = undersökning och vård

## event

event_end-of-care = från det att vården har avslutats
    .until = tills vården har avslutats

## circumstance

circumstance_care-continuity = om det behövs för kontinuiteten i vården eller servicen

## staff-role

staff-role_health-care-professionals = yrkesutbildade personer inom hälso- och sjukvården

## law

law_wellbeing-services-counties-act = lagen om välfärdsområden (611/2021)
    .name = lagen om välfärdsområden
law_client-data-act = lagen om behandling av kunduppgifter inom social- och hälsovården (703/2023)
    .name = lagen om behandling av kunduppgifter inom social- och hälsovården
law_client-data-act-2021 = lagen om elektronisk behandling av kunduppgifter inom social- och hälsovården (784/2021)
    .name = lagen om elektronisk behandling av kunduppgifter inom social- och hälsovården
law_client-data-act-2007 = lagen om elektronisk behandling av klientuppgifter inom social- och hälsovården (159/2007)
    .name = lagen om elektronisk behandling av klientuppgifter inom social- och hälsovården
law_patients-rights-act = lagen om patientens ställning och rättigheter (785/1992)
    .name = lagen om patientens ställning och rättigheter
law_health-care-act = hälso- och sjukvårdslagen (1326/2010)
    .name = hälso- och sjukvårdslagen
law_health-care-professionals-act = lagen om yrkesutbildade personer inom hälso- och sjukvården (559/1994)
    .name = lagen om yrkesutbildade personer inom hälso- och sjukvården
law_health-and-social-services-act = lagen om ordnande av social- och hälsovård (612/2021)
    .name = lagen om ordnande av social- och hälsovård
law_health-and-social-supervision-act = lagen om tillsynen över social- och hälsovården (741/2023)
    .name = lagen om tillsynen över social- och hälsovården
law_communicable-diseases-act = lagen om smittsamma sjukdomar (1227/2016)
    .name = lagen om smittsamma sjukdomar
law_mental-health-act = mentalvårdslagen (1116/1990)
    .name = mentalvårdslagen
law_electronic-prescription-act = lagen om elektroniska recept (61/2007)
    .name = lagen om elektroniska recept
law_patient-insurance-act = patientförsäkringslagen (948/2019)
    .name = patientförsäkringslagen
law_secondary-use-act = lagen om sekundär användning av personuppgifter inom social- och hälsovården (552/2019)
    .name = lagen om sekundär användning av personuppgifter inom social- och hälsovården
law_medical-research-act = lagen om medicinsk forskning (488/1999)
    .name = lagen om medicinsk forskning
law_clinical-trials-act = lagen om klinisk prövning av läkemedel (983/2021)
    .name = lagen om klinisk prövning av läkemedel
law_biobank-act = biobankslagen (688/2012)
    .name = biobankslagen
law_client-charges-act = lagen om klientavgifter inom social- och hälsovården (734/1992)
    .name = lagen om klientavgifter inom social- och hälsovården
law_service-vouchers-act = lagen om servicesedlar inom social- och hälsovården (569/2009)
    .name = lagen om servicesedlar inom social- och hälsovården
law_se-patient-data-act = patientdatalagen (2008:355)
    .name = patientdatalagen
law_se-health-care-act = hälso- och sjukvårdslagen (2017:30)
    .name = hälso- och sjukvårdslagen
law_clinical-trials-regulation = förordningen om kliniska prövningar (EU) nr 536/2014
    .name = förordningen om kliniska prövningar
law_medical-devices-regulation = förordningen om medicintekniska produkter (EU) 2017/745
    .name = förordningen om medicintekniska produkter
law_health-data-space = förordningen om det europeiska hälsodataområdet (EU) 2025/327
    .name = förordningen om det europeiska hälsodataområdet

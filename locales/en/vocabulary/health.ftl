## data

data_right-to-practise = right to practise a profession
data_patient-records = patient records
data_diagnoses = diagnoses
data_medication = medication
data_prescriptions = prescriptions
data_test-results = test results
data_medical-images = medical images
data_treatment-data = treatment data
data_care-plan = care plan
data_medical-referrals = referrals
data_health-questionnaire = health questionnaire
data_vaccination-data = vaccination data
data_infection-data = data on infectious disease
data_mental-health = mental health data
data_substance-use = substance use
data_pregnancy = pregnancy
data_samples = samples
data_health-data-permissions = permissions and bans on disclosing health data
data_assistive-devices = assistive devices
data_reason-for-visit = reason for the visit

## data-subject

data-subject_patients = patients
data-subject_animal-owners = animal owners

## purpose

purpose_health-care = arranging and providing health care
    .as-verb = to arrange and provide health care
purpose_patient-care = examining and treating the patient
    .as-verb = to examine and treat the patient
purpose_rehabilitation = rehabilitation
    .as-verb = to provide rehabilitation
purpose_preventive-care = promoting health and preventing illness
    .as-verb = to promote health and prevent illness
purpose_infection-control = controlling infectious diseases
    .as-verb = to control infectious diseases
purpose_patient-safety = ensuring client and patient safety
    .as-verb = to ensure client and patient safety
purpose_patient-records-keeping = making and keeping patient records
    .as-verb = to make and keep patient records

## recipient

recipient_health-and-welfare-institute = the Institute for Health and Welfare
    .to = to the Institute for Health and Welfare
recipient_licensing-and-supervision-agency = the Finnish Supervisory Agency
    .to = to the Finnish Supervisory Agency
recipient_digital-patient-archive = the Kanta services
    .to = to the Kanta services
recipient_next-of-kin = next of kin
    .to = to next of kin
recipient_pharmacies = pharmacies
    .to = to pharmacies
recipient_laboratories = laboratories and imaging services
    .to = to laboratories and imaging services
recipient_patient-insurance-centre = the Patient Insurance Centre
    .to = to the Patient Insurance Centre
recipient_data-permit-authority = Findata
    .to = to Findata
recipient_service-voucher-providers = service voucher providers
    .to = to service voucher providers
recipient_purchased-service-providers = outsourced service providers
    .to = to outsourced service providers

## source

source_kanta = the Kanta services
    .from = from the Kanta services
source_health-care-providers = health care providers
    .from = from health care providers

## occasion

occasion_treatment = examination and treatment

## event

event_end-of-care = from the end of care
    .until = until the end of care

## circumstance

circumstance_care-continuity = if needed for continuity of care or service

## staff-role

staff-role_health-care-professionals = health care professionals

## law

law_wellbeing-services-counties-act = Act on Wellbeing Services Counties (611/2021)
    .name = Act on Wellbeing Services Counties
law_client-data-act = Act on the Processing of Client Data in Healthcare and Social Welfare (703/2023)
    .name = Act on the Processing of Client Data in Healthcare and Social Welfare
law_client-data-act-2021 = Act on the Electronic Processing of Client Data in Healthcare and Social Welfare (784/2021)
    .name = Act on the Electronic Processing of Client Data in Healthcare and Social Welfare (2021)
law_client-data-act-2007 = Act on the Electronic Processing of Client Data in Healthcare and Social Welfare (159/2007)
    .name = Act on the Electronic Processing of Client Data in Healthcare and Social Welfare (2007)
law_patients-rights-act = Act on the Status and Rights of Patients (785/1992)
    .name = Act on the Status and Rights of Patients
law_health-care-act = Health Care Act (1326/2010)
    .name = Health Care Act
law_health-care-professionals-act = Act on Health Care Professionals (559/1994)
    .name = Act on Health Care Professionals
law_health-and-social-services-act = Act on Organising Healthcare and Social Welfare Services (612/2021)
    .name = Act on Organising Healthcare and Social Welfare Services
law_health-and-social-supervision-act = Act on the Supervision of Healthcare and Social Welfare (741/2023)
    .name = Act on the Supervision of Healthcare and Social Welfare
law_communicable-diseases-act = Communicable Diseases Act (1227/2016)
    .name = Communicable Diseases Act
law_mental-health-act = Mental Health Act (1116/1990)
    .name = Mental Health Act
law_electronic-prescription-act = Act on Electronic Prescriptions (61/2007)
    .name = Act on Electronic Prescriptions
law_patient-insurance-act = Patient Insurance Act (948/2019)
    .name = Patient Insurance Act
law_secondary-use-act = Act on the Secondary Use of Health and Social Data (552/2019)
    .name = Act on the Secondary Use of Health and Social Data
law_medical-research-act = Medical Research Act (488/1999)
    .name = Medical Research Act
law_clinical-trials-act = Act on Clinical Trials on Medicinal Products (983/2021)
    .name = Act on Clinical Trials on Medicinal Products
law_biobank-act = Biobank Act (688/2012)
    .name = Biobank Act
law_client-charges-act = Act on Client Charges in Healthcare and Social Welfare (734/1992)
    .name = Act on Client Charges in Healthcare and Social Welfare
law_service-vouchers-act = Act on Healthcare and Social Welfare Service Vouchers (569/2009)
    .name = Act on Healthcare and Social Welfare Service Vouchers
law_se-patient-data-act = Swedish Patient Data Act (2008:355)
    .name = Swedish Patient Data Act
law_se-health-care-act = Swedish Health and Medical Services Act (2017:30)
    .name = Swedish Health and Medical Services Act
law_clinical-trials-regulation = Clinical Trials Regulation (EU) No 536/2014
    .name = Clinical Trials Regulation
law_medical-devices-regulation = Medical Devices Regulation (EU) 2017/745
    .name = Medical Devices Regulation
law_health-data-space = European Health Data Space Regulation (EU) 2025/327
    .name = European Health Data Space Regulation

## data

data_employment-data = anställningsuppgifter
data_employee-number = anställningsnummer
data_employment-contract = arbetsavtal
data_employment-dates = anställningens början och slut
data_department = enhet eller avdelning
data_line-manager = chef
data_job-duties = arbetsuppgifter
data_supplementary-work = bisysslor
data_right-to-work = rätt att arbeta
data_equipment-issued = arbetsredskap som lämnats ut
data_termination-data = uppgifter om avslutande av anställningen
data_pay-data = löneuppgifter
data_fees-and-allowances = arvoden och tillägg
data_employee-benefits = personalförmåner
data_tax-card = skattekortsuppgifter
data_wage-attachment = utmätning av lön
data_union-fee-collection = uppbörd av fackföreningsavgift
data_pension-data = pensionsuppgifter
data_travel-expenses = rese- och kostnadsräkningar
data_working-time-data = arbetstidsuppgifter
data_shifts = arbetsskift
data_leave-data = ledighetsuppgifter
data_family-leave = familjeledigheter
data_sick-leave = sjukfrånvaro
data_medical-certificate = läkarintyg
data_work-ability = uppgifter om arbetsförmåga
data_occupational-health-data = uppgifter från företagshälsovården
data_occupational-accidents = olycksfall i arbetet
data_drug-test-certificate = intyg över narkotikatest
data_performance-reviews = utvecklingssamtal
data_work-performance = uppgifter om arbetsprestation
data_disciplinary-measures = varningar och disciplinära åtgärder
data_safety-cards = säkerhets- och kompetenskort
data_staff-survey-answers = svar på personalenkäter
data_recruitment-data = uppgifter om rekryteringen
data_job-application = arbetsansökan
data_cv = meritförteckning
data_work-experience = arbetserfarenhet
data_referees = referenser
data_pay-expectation = löneanspråk
data_interview-notes = anteckningar från intervjuer
data_video-interview = videointervju
data_aptitude-assessments = lämplighetsbedömningar
data_criminal-record-shown = anteckning om uppvisat straffregisterutdrag
data_criminal-record-extract = straffregisterutdrag
data_security-vetting = säkerhetsutredning
data_medical-examinations = hälsoundersökningar

## data-subject

data-subject_former-employees = tidigare anställda
data-subject_temporary-agency-workers = hyrda arbetstagare
data-subject_trainees = praktikanter
data-subject_freelancers = frilansare och uppdragstagare
data-subject_managers = chefer
data-subject_referees = referenspersoner

## purpose

purpose_applicant-assessment = bedömning och val av sökande
    .as-verb = för att bedöma och välja sökande
purpose_talent-pool = beaktande av sökande i framtida rekryteringar
    .as-verb = för att beakta sökande i framtida rekryteringar
purpose_background-checks = bakgrundskontroll
    .as-verb = för att göra bakgrundskontroller
purpose_employment-management = skötsel av anställningsförhållandet
    .as-verb = för att sköta anställningsförhållandet
purpose_employer-duties = fullgörande av arbetsgivarens skyldigheter
    .as-verb = för att fullgöra arbetsgivarens skyldigheter
purpose_payroll = löneutbetalning
    .as-verb = för att betala löner och arvoden
purpose_working-time-monitoring = uppföljning av arbetstiden
    .as-verb = för att följa upp arbetstiden
purpose_shift-planning = planering av arbetsskift
    .as-verb = för att planera arbetsskift
purpose_leave-management = hantering av ledigheter och frånvaro
    .as-verb = för att hantera ledigheter och frånvaro
purpose_expense-management = hantering av rese- och kostnadsräkningar
    .as-verb = för att hantera rese- och kostnadsräkningar
purpose_performance-management = ledning och bedömning av arbetsprestationer
    .as-verb = för att leda och bedöma arbetsprestationer
purpose_competence-development = kompetensutveckling
    .as-verb = för att utveckla kompetensen
purpose_occupational-health-care = ordnande av företagshälsovård
    .as-verb = för att ordna företagshälsovård
purpose_occupational-safety = arbetarskydd och säkerhet i arbetet
    .as-verb = för att sköta arbetarskyddet och säkerheten i arbetet
purpose_work-ability-support = stöd för arbetsförmågan
    .as-verb = för att stödja arbetsförmågan
purpose_wellbeing-at-work = främjande av välbefinnandet i arbetet
    .as-verb = för att främja välbefinnandet i arbetet
purpose_employee-benefits = tillhandahållande av personalförmåner
    .as-verb = för att tillhandahålla personalförmåner
purpose_staff-communication = intern kommunikation
    .as-verb = för att kommunicera med personalen
purpose_staff-surveys = personalenkäter
    .as-verb = för att göra personalenkäter
purpose_workforce-planning = personalplanering
    .as-verb = för att planera personalbehovet
purpose_onboarding = introduktion i arbetet
    .as-verb = för att introducera anställda i arbetet
purpose_equipment-management = hantering av arbetsredskap och användarkonton
    .as-verb = för att hantera arbetsredskap och användarkonton
purpose_termination-of-employment = avslutande av anställningen
    .as-verb = för att avsluta anställningen
purpose_equality-planning = främjande av jämställdhet och likabehandling
    .as-verb = för att främja jämställdhet och likabehandling
purpose_employee-participation = samarbete med personalen
    .as-verb = för att samarbeta med personalen
purpose_pension-management = skötsel av pensionsärenden
    .as-verb = för att sköta pensionsärenden
purpose_trainee-placement = ordnande av praktik och lärande på arbetsplatsen
    .as-verb = för att ordna praktik och lärande på arbetsplatsen
purpose_fleet-tracking = positionering av fordon
    .as-verb = för att positionera fordon

## recipient

recipient_health-and-safety-authority = arbetarskyddsmyndigheter
    .to = till arbetarskyddsmyndigheter
recipient_immigration-authority = Migrationsverket
    .to = till Migrationsverket
recipient_employment-authorities = arbetskraftsmyndigheter
    .to = till arbetskraftsmyndigheter
recipient_defence-forces = Försvarsmakten
    .to = till Försvarsmakten
recipient_security-police = skyddspolisen
    .to = till skyddspolisen
recipient_line-managers = chefer
    .to = till chefer
recipient_payroll-providers = leverantörer av löneräkningstjänster
    .to = till leverantörer av löneräkningstjänster
recipient_pension-insurers = pensionsanstalter och pensionsförsäkringsbolag
    .to = till pensionsanstalter och pensionsförsäkringsbolag
recipient_occupational-health-providers = tjänsteproducenter inom företagshälsovården
    .to = till tjänsteproducenter inom företagshälsovården
recipient_unemployment-funds = arbetslöshetskassor
    .to = till arbetslöshetskassor
recipient_trade-unions = fackförbund
    .to = till fackförbund
recipient_employers-associations = arbetsgivarförbund
    .to = till arbetsgivarförbund
recipient_recruitment-agencies = rekryterings- och headhuntingföretag
    .to = till rekryterings- och headhuntingföretag
recipient_recruitment-system-providers = leverantörer av rekryteringssystem
    .to = till leverantörer av rekryteringssystem
recipient_hr-system-providers = leverantörer av personalsystem
    .to = till leverantörer av personalsystem
recipient_assessment-providers = företag som gör lämplighetsbedömningar
    .to = till företag som gör lämplighetsbedömningar
recipient_benefit-providers = leverantörer av personalförmåner
    .to = till leverantörer av personalförmåner
recipient_user-companies = användarföretag
    .to = till användarföretag
recipient_references = referenspersoner
    .to = till referenspersoner

## source

source_line-managers = chefer
    .from = från chefer
source_former-employers = tidigare arbetsgivare
    .from = från tidigare arbetsgivare
source_referees = referenspersoner
    .from = från referenspersoner
source_recruitment-agencies = rekryterings- och headhuntingföretag
    .from = från rekryterings- och headhuntingföretag
source_assessment-providers = företag som gör lämplighetsbedömningar
    .from = från företag som gör lämplighetsbedömningar
source_occupational-health-providers = företagshälsovården
    .from = från företagshälsovården
source_trade-unions = fackförbund
    .from = från fackförbund
source_professional-networks = professionella nätverkstjänster
    .from = från professionella nätverkstjänster
source_criminal-records = straffregistret
    .from = från straffregistret
source_security-police = skyddspolisen
    .from = från skyddspolisen

## occasion

occasion_job-application = ansökan om arbete
occasion_job-interview = anställningsintervjuer
occasion_start-of-employment = anställningens början
occasion_during-employment = pågående anställning
occasion_performance-review = utvecklingssamtal

## event

event_end-of-employment = från det att anställningen har upphört
    .until = tills anställningen har upphört
event_start-of-employment = från det att anställningen började
    .until = tills anställningen börjar
event_end-of-recruitment = från det att rekryteringen har avslutats
    .until = tills rekryteringen har avslutats
event_end-of-application-period = från ansökningstidens utgång
    .until = fram till ansökningstidens utgång
event_selection-decision = från urvalsbeslutet
    .until = fram till urvalsbeslutet
event_payment-of-wages = från löneutbetalningen
    .until = fram till löneutbetalningen
event_occupational-accident = från olycksfallet i arbetet
    .until = fram till olycksfallet i arbetet

## criterion

criterion_employment-in-force = anställningens längd
    .how-long = så länge anställningen pågår
criterion_application-process = ansökningsprocessens längd
    .how-long = så länge ansökningsprocessen pågår

## circumstance

circumstance_hired = om den sökande väljs till befattningen
circumstance_duty-requires-it = om befattningen kräver det
circumstance_works-with-children = om uppgiften innebär arbete med barn

## staff-role

staff-role_payroll-staff = löneräkningspersonal
staff-role_hr-staff = personalförvaltningens personal
staff-role_line-managers = chefer
staff-role_recruiters = personer som deltar i rekryteringen
staff-role_safety-officers = arbetarskyddspersonal
staff-role_health-data-handlers = utsedda personer som behandlar uppgifter om hälsa

## law

law_working-life-privacy-act = lagen om integritetsskydd i arbetslivet (759/2004)
    .name = lagen om integritetsskydd i arbetslivet
law_employment-contracts-act = arbetsavtalslagen (55/2001)
    .name = arbetsavtalslagen
law_working-hours-act = arbetstidslagen (872/2019)
    .name = arbetstidslagen
law_annual-holidays-act = semesterlagen (162/2005)
    .name = semesterlagen
law_study-leave-act = lagen om studieledighet (273/1979)
    .name = lagen om studieledighet
law_occupational-safety-act = arbetarskyddslagen (738/2002)
    .name = arbetarskyddslagen
law_occupational-health-care-act = lagen om företagshälsovård (1383/2001)
    .name = lagen om företagshälsovård
law_osh-enforcement-act = lagen om tillsynen över arbetarskyddet och om arbetarskyddssamarbete på arbetsplatsen (44/2006)
    .name = lagen om tillsynen över arbetarskyddet och om arbetarskyddssamarbete på arbetsplatsen
law_co-operation-act = samarbetslagen (1333/2021)
    .name = samarbetslagen
law_municipal-co-operation-act = lagen om samarbete mellan arbetsgivare och arbetstagare i kommuner och välfärdsområden (449/2007)
    .name = lagen om samarbete mellan arbetsgivare och arbetstagare i kommuner och välfärdsområden
law_municipal-officials-act = lagen om tjänsteinnehavare i kommuner och välfärdsområden (304/2003)
    .name = lagen om tjänsteinnehavare i kommuner och välfärdsområden
law_state-officials-act = statstjänstemannalagen (750/1994)
    .name = statstjänstemannalagen
law_equality-act = lagen om jämställdhet mellan kvinnor och män (609/1986)
    .name = lagen om jämställdhet mellan kvinnor och män
law_young-workers-act = lagen om unga arbetstagare (998/1993)
    .name = lagen om unga arbetstagare
law_children-background-check-act = lagen om kontroll av brottslig bakgrund hos personer som arbetar med barn (504/2002)
    .name = lagen om kontroll av brottslig bakgrund hos personer som arbetar med barn
law_security-clearance-act = säkerhetsutredningslagen (726/2014)
    .name = säkerhetsutredningslagen
law_aliens-act = utlänningslagen (301/2004)
    .name = utlänningslagen
law_incomes-register-act = lagen om inkomstdatasystemet (53/2018)
    .name = lagen om inkomstdatasystemet
law_health-insurance-act = sjukförsäkringslagen (1224/2004)
    .name = sjukförsäkringslagen
law_unemployment-security-act = lagen om utkomstskydd för arbetslösa (1290/2002)
    .name = lagen om utkomstskydd för arbetslösa
law_workers-compensation-act = lagen om olycksfall i arbetet och om yrkessjukdomar (459/2015)
    .name = lagen om olycksfall i arbetet och om yrkessjukdomar
law_employees-pensions-act = lagen om pension för arbetstagare (395/2006)
    .name = lagen om pension för arbetstagare
law_public-sector-pensions-act = pensionslagen för den offentliga sektorn (81/2016)
    .name = pensionslagen för den offentliga sektorn
law_criminal-records-act = straffregisterlagen (770/1993)
    .name = straffregisterlagen
law_se-employment-protection-act = lagen om anställningsskydd (1982:80)
    .name = lagen om anställningsskydd
law_se-work-environment-act = arbetsmiljölagen (1977:1160)
    .name = arbetsmiljölagen
law_se-working-hours-act = arbetstidslagen (1982:673)
    .name = arbetstidslagen
law_se-annual-leave-act = semesterlagen (1977:480)
    .name = semesterlagen
law_se-sick-pay-act = sjuklönelagen (1991:1047)
    .name = sjuklönelagen
law_se-parental-leave-act = föräldraledighetslagen (1995:584)
    .name = föräldraledighetslagen
law_se-codetermination-act = medbestämmandelagen (1976:580)
    .name = medbestämmandelagen
law_se-social-insurance-code = socialförsäkringsbalken (2010:110)
    .name = socialförsäkringsbalken

## data

data_study-data = studieuppgifter
data_learner-number = studentnummer
data_student-number = studerandenummer
data_school = skola eller läroanstalt
data_class-or-group = klass eller grupp
data_study-records = studieprestationer
data_grades = vitsord
data_study-right = studierätt
data_study-plan = personlig studieplan
data_admission-data = uppgifter om studerandeantagning
data_exam-answers = provsvar och inlämningsuppgifter
data_course-participation = deltagande i kurser
data_learning-support = uppgifter om stöd för lärandet
data_student-welfare-data = uppgifter om elevhälsa
data_bullying-incidents = fall av mobbning
data_religion-or-ethics-subject = undervisning i religion eller livsåskådningskunskap
data_early-education-data = uppgifter om småbarnspedagogik
data_early-education-plan = plan för småbarnspedagogik
data_care-times = vårdtider
data_pick-up-persons = personer som får hämta barnet
data_childrens-work = barnens alster
data_school-transport = uppgifter om skolskjuts
data_client-fee-data = klientavgiftsuppgifter
data_service-need = servicebehov
data_daily-records = dagliga anteckningar
data_development-observations = observationer om barnets utveckling
data_subject-choices = ämnes- och kursval

## data-subject

data-subject_pupils = elever
data-subject_students = studerande
data-subject_student-applicants = sökande till studier
data-subject_early-education-children = barn inom småbarnspedagogiken
data-subject_alumni = alumner
data-subject_teachers-and-staff = undervisningspersonal och annan personal
data-subject_siblings = syskon

## purpose

purpose_teaching = ordnande av undervisning och utbildning
    .as-verb = för att ordna undervisning och utbildning
purpose_early-education = ordnande av småbarnspedagogik
    .as-verb = för att ordna småbarnspedagogik
purpose_student-administration = studieadministration
    .as-verb = för att sköta studieadministrationen
purpose_student-admission = elev- och studerandeantagning
    .as-verb = för att anta elever och studerande
purpose_learning-assessment = bedömning av lärande och kunnande
    .as-verb = för att bedöma lärande och kunnande
purpose_learning-support = ordnande av stöd för lärandet
    .as-verb = för att ordna stöd för lärandet
purpose_student-welfare = ordnande av elevhälsa
    .as-verb = för att ordna elevhälsa
purpose_home-school-cooperation = samarbete mellan hem och skola
    .as-verb = för att samarbeta med hemmet
purpose_compulsory-education-control = övervakning av läroplikten
    .as-verb = för att övervaka fullgörandet av läroplikten
purpose_learning-environments = användning av digitala lärmiljöer
    .as-verb = för att använda digitala lärmiljöer
purpose_school-transport = ordnande av skolskjuts
    .as-verb = för att ordna skolskjuts
purpose_meals = ordnande av måltider
    .as-verb = för att ordna måltider
purpose_client-fees = fastställande och uppbörd av klientavgifter
    .as-verb = för att fastställa och ta ut klientavgifter

## recipient

recipient_education-agency = Utbildningsstyrelsen
    .to = till Utbildningsstyrelsen
recipient_matriculation-examination-board = Studentexamensnämnden
    .to = till Studentexamensnämnden
recipient_child-welfare-authority = barnskyddsmyndigheter
    .to = till barnskyddsmyndigheter
recipient_guardians = vårdnadshavare
    .to = till vårdnadshavare
recipient_schools-and-institutions = skolor och läroanstalter
    .to = till skolor och läroanstalter
recipient_universities = högskolor
    .to = till högskolor
recipient_early-education-providers = anordnare och producenter av småbarnspedagogisk verksamhet
    .to = till anordnare och producenter av småbarnspedagogisk verksamhet
recipient_work-placement-employers = praktikplatser
    .to = till praktikplatser
recipient_student-health-and-welfare = elevhälsotjänster
    .to = till elevhälsotjänster
recipient_student-unions = studerande- och studentkårer
    .to = till studerande- och studentkårer
recipient_learning-platform-providers = leverantörer av lärmiljöer
    .to = till leverantörer av lärmiljöer
recipient_catering-providers = producenter av måltidstjänster
    .to = till producenter av måltidstjänster

## source

source_study-performance = studieframsteg och bedömning
source_teachers = lärare och annan personal
    .from = från lärare och annan personal
source_national-education-registers = nationella studie- och examensregister
    .from = från nationella studie- och examensregister
source_student-admission-register = antagningsregistret
    .from = från antagningsregistret
source_schools-and-institutions = skolor och läroanstalter
    .from = från skolor och läroanstalter
source_previous-school = den tidigare skolan eller enheten för småbarnspedagogik
    .from = från den tidigare skolan eller enheten för småbarnspedagogik

## occasion

occasion_enrolment = anmälan till skola eller studier
occasion_teaching = undervisning och småbarnspedagogik

## event

event_end-of-studies = från det att studierna har avslutats
    .until = tills studierna har avslutats
event_end-of-school = från det att skolgången har avslutats
    .until = tills skolgången har avslutats
event_end-of-school-year = från läsårets utgång
    .until = fram till läsårets utgång
event_end-of-early-education = från det att småbarnspedagogiken har avslutats
    .until = tills småbarnspedagogiken har avslutats
event_end-of-year-child-turns-18 = från utgången av det år då barnet fyller 18 år
    .until = fram till utgången av det år då barnet fyller 18 år

## circumstance

circumstance_transfer-of-school = om eleven eller den studerande byter skola

## staff-role

staff-role_teachers = lärare
staff-role_early-education-staff = personal inom småbarnspedagogiken
staff-role_school-secretaries = skolsekreterare och studieförvaltningens personal
staff-role_student-welfare-staff = personal inom elevhälsan

## law

law_early-childhood-education-act = lagen om småbarnspedagogik (540/2018)
    .name = lagen om småbarnspedagogik
law_basic-education-act = lagen om grundläggande utbildning (628/1998)
    .name = lagen om grundläggande utbildning
law_compulsory-education-act = läropliktslagen (1214/2020)
    .name = läropliktslagen
law_upper-secondary-act = gymnasielagen (714/2018)
    .name = gymnasielagen
law_vocational-education-act = lagen om yrkesutbildning (531/2017)
    .name = lagen om yrkesutbildning
law_student-welfare-act = lagen om elev- och studerandevård (1287/2013)
    .name = lagen om elev- och studerandevård
law_universities-act = universitetslagen (558/2009)
    .name = universitetslagen
law_universities-of-applied-sciences-act = yrkeshögskolelagen (932/2014)
    .name = yrkeshögskolelagen
law_liberal-adult-education-act = lagen om fritt bildningsarbete (632/1998)
    .name = lagen om fritt bildningsarbete
law_basic-arts-education-act = lagen om grundläggande konstundervisning (633/1998)
    .name = lagen om grundläggande konstundervisning
law_study-registers-act = lagen om nationella studie- och examensregister (884/2017)
    .name = lagen om nationella studie- och examensregister
law_child-custody-act = lagen angående vårdnad om barn och umgängesrätt (361/1983)
    .name = lagen angående vårdnad om barn och umgängesrätt
law_early-education-fees-act = lagen om klientavgifter inom småbarnspedagogiken (1503/2016)
    .name = lagen om klientavgifter inom småbarnspedagogiken
law_child-home-care-allowance-act = lagen om stöd för hemvård och privat vård av barn (1128/1996)
    .name = lagen om stöd för hemvård och privat vård av barn
law_early-childhood-education-act-1973 = 1973 års lag om småbarnspedagogik (36/1973)
    .name = 1973 års lag om småbarnspedagogik
law_se-education-act = skollagen (2010:800)
    .name = skollagen

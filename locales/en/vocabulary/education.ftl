## data

data_study-data = study data
data_learner-number = learner number
data_student-number = student number
data_school = school or educational institution
data_class-or-group = class or group
data_study-records = study records
data_grades = grades
data_study-right = right to study
data_study-plan = personal study plan
data_admission-data = student admission data
data_exam-answers = exam answers and coursework
data_course-participation = course participation
data_learning-support = data on support for learning
data_student-welfare-data = student welfare data
data_bullying-incidents = bullying incidents
data_religion-or-ethics-subject = teaching in religion or ethics
data_early-education-data = early childhood education data
data_early-education-plan = early childhood education plan
data_care-times = hours of care
data_pick-up-persons = people allowed to collect the child
data_childrens-work = children's work
data_school-transport = school transport data
data_client-fee-data = client fee data
data_service-need = need for the service
data_daily-records = daily records
data_development-observations = observations of the child's development
data_subject-choices = subject and course choices

## data-subject

data-subject_pupils = pupils
data-subject_students = students
data-subject_student-applicants = student applicants
data-subject_early-education-children = children in early childhood education
data-subject_alumni = alumni
data-subject_teachers-and-staff = teaching and other staff
data-subject_siblings = siblings

## purpose

purpose_teaching = providing teaching and education
    .as-verb = to provide teaching and education
purpose_early-education = providing early childhood education
    .as-verb = to provide early childhood education
purpose_student-administration = student administration
    .as-verb = to carry out student administration
purpose_student-admission = student admission
    .as-verb = to admit pupils and students
purpose_learning-assessment = assessing learning
    .as-verb = to assess learning
purpose_learning-support = arranging support for learning
    .as-verb = to arrange support for learning
purpose_student-welfare = arranging student welfare
    .as-verb = to arrange student welfare
purpose_home-school-cooperation = co-operation between home and school
    .as-verb = to co-operate with the home
purpose_compulsory-education-control = monitoring compulsory education
    .as-verb = to monitor compulsory education
purpose_learning-environments = using digital learning environments
    .as-verb = to use digital learning environments
purpose_school-transport = arranging school transport
    .as-verb = to arrange school transport
purpose_meals = arranging meals
    .as-verb = to arrange meals
purpose_client-fees = setting and charging client fees
    .as-verb = to set and charge client fees

## recipient

recipient_education-agency = the National Agency for Education
    .to = to the National Agency for Education
recipient_matriculation-examination-board = the Matriculation Examination Board
    .to = to the Matriculation Examination Board
recipient_child-welfare-authority = child welfare authorities
    .to = to child welfare authorities
recipient_guardians = guardians
    .to = to guardians
recipient_schools-and-institutions = schools and educational institutions
    .to = to schools and educational institutions
recipient_universities = higher education institutions
    .to = to higher education institutions
recipient_early-education-providers = early childhood education providers
    .to = to early childhood education providers
recipient_work-placement-employers = placement employers
    .to = to placement employers
recipient_student-health-and-welfare = student health and welfare services
    .to = to student health and welfare services
recipient_student-unions = student unions
    .to = to student unions
recipient_learning-platform-providers = learning platform providers
    .to = to learning platform providers
recipient_catering-providers = catering providers
    .to = to catering providers

## source

source_study-performance = study progress and assessment
source_teachers = teachers and other staff
    .from = from teachers and other staff
source_national-education-registers = national study and degree registers
    .from = from national study and degree registers
source_student-admission-register = the student admission register
    .from = from the student admission register
source_schools-and-institutions = schools and educational institutions
    .from = from schools and educational institutions
source_previous-school = the previous school or place of early childhood education
    .from = from the previous school or place of early childhood education

## occasion

occasion_enrolment = enrolling in school or studies
occasion_teaching = teaching and early childhood education

## event

event_end-of-studies = from the end of studies
    .until = until the end of studies
event_end-of-school = from leaving school
    .until = until the pupil leaves school
event_end-of-school-year = from the end of the school year
    .until = until the end of the school year
event_end-of-early-education = from the end of early childhood education
    .until = until the end of early childhood education
event_end-of-year-child-turns-18 = from the end of the year in which the child turns 18
    .until = until the end of the year in which the child turns 18

## circumstance

circumstance_transfer-of-school = if the pupil or student changes school

## staff-role

staff-role_teachers = teachers
staff-role_early-education-staff = early childhood education staff
staff-role_school-secretaries = school secretaries and student administration staff
staff-role_student-welfare-staff = student welfare staff

## law

law_early-childhood-education-act = Act on Early Childhood Education and Care (540/2018)
    .name = Act on Early Childhood Education and Care
law_basic-education-act = Basic Education Act (628/1998)
    .name = Basic Education Act
law_compulsory-education-act = Compulsory Education Act (1214/2020)
    .name = Compulsory Education Act
law_upper-secondary-act = Act on General Upper Secondary Education (714/2018)
    .name = Act on General Upper Secondary Education
law_vocational-education-act = Act on Vocational Education and Training (531/2017)
    .name = Act on Vocational Education and Training
law_student-welfare-act = Pupil and Student Welfare Act (1287/2013)
    .name = Pupil and Student Welfare Act
law_universities-act = Universities Act (558/2009)
    .name = Universities Act
law_universities-of-applied-sciences-act = Universities of Applied Sciences Act (932/2014)
    .name = Universities of Applied Sciences Act
law_liberal-adult-education-act = Act on Liberal Adult Education (632/1998)
    .name = Act on Liberal Adult Education
law_basic-arts-education-act = Act on Basic Education in the Arts (633/1998)
    .name = Act on Basic Education in the Arts
law_study-registers-act = Act on the National Registers of Education Records, Qualifications and Degrees (884/2017)
    .name = Act on the National Registers of Education Records, Qualifications and Degrees
law_child-custody-act = Child Custody and Right of Access Act (361/1983)
    .name = Child Custody and Right of Access Act
law_early-education-fees-act = Act on Client Fees in Early Childhood Education (1503/2016)
    .name = Act on Client Fees in Early Childhood Education
law_child-home-care-allowance-act = Act on Child Home Care Allowance and Private Day Care Allowance (1128/1996)
    .name = Act on Child Home Care Allowance and Private Day Care Allowance
law_early-childhood-education-act-1973 = Act on Early Childhood Education and Care of 1973 (36/1973)
    .name = Act on Early Childhood Education and Care of 1973
law_se-education-act = Swedish Education Act (2010:800)
    .name = Swedish Education Act

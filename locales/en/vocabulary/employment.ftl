## data

data_employment-data = employment data
data_employee-number = employee number
data_employment-contract = employment contract
data_employment-dates = start and end of employment
data_department = unit or department
data_line-manager = line manager
data_job-duties = job duties
data_supplementary-work = secondary occupations
data_right-to-work = right to work
data_equipment-issued = equipment issued
data_termination-data = data on ending employment
data_pay-data = pay data
data_fees-and-allowances = fees and allowances
data_employee-benefits = employee benefits
data_tax-card = tax card data
data_wage-attachment = attachment of earnings
data_union-fee-collection = collection of trade union fees
data_pension-data = pension data
data_travel-expenses = travel and expense claims
data_working-time-data = working time data
data_shifts = shifts
data_leave-data = leave data
data_family-leave = family leave
data_sick-leave = sick leave
data_medical-certificate = medical certificate
data_work-ability = data on fitness for work
data_occupational-health-data = occupational health care data
data_occupational-accidents = occupational accidents
data_drug-test-certificate = drug test certificate
data_performance-reviews = performance and development reviews
data_work-performance = work performance data
data_disciplinary-measures = warnings and disciplinary measures
data_safety-cards = safety and competence cards
data_staff-survey-answers = staff survey answers
data_recruitment-data = recruitment data
data_job-application = job application
data_cv = CV
data_work-experience = work experience
data_referees = referees
data_pay-expectation = pay expectation
data_interview-notes = interview notes
data_video-interview = video interview
data_aptitude-assessments = aptitude assessments
data_criminal-record-shown = note that a criminal record extract was shown
data_criminal-record-extract = criminal record extract
data_security-vetting = security clearance vetting
data_medical-examinations = medical examinations

## data-subject

data-subject_former-employees = former employees
data-subject_temporary-agency-workers = temporary agency workers
data-subject_trainees = trainees
data-subject_freelancers = freelancers
data-subject_managers = managers
data-subject_referees = referees

## purpose

purpose_applicant-assessment = assessing and selecting applicants
    .as-verb = to assess and select applicants
purpose_talent-pool = considering applicants for future vacancies
    .as-verb = to consider applicants for future vacancies
purpose_background-checks = background checks
    .as-verb = to carry out background checks
purpose_employment-management = managing the employment relationship
    .as-verb = to manage the employment relationship
purpose_employer-duties = meeting the employer's obligations
    .as-verb = to meet the employer's obligations
purpose_payroll = payroll
    .as-verb = to pay wages and fees
purpose_working-time-monitoring = recording working time
    .as-verb = to record working time
purpose_shift-planning = planning shifts
    .as-verb = to plan shifts
purpose_leave-management = managing leave and absences
    .as-verb = to manage leave and absences
purpose_expense-management = handling travel and expense claims
    .as-verb = to handle travel and expense claims
purpose_performance-management = managing and assessing work performance
    .as-verb = to manage and assess work performance
purpose_competence-development = developing skills
    .as-verb = to develop skills
purpose_occupational-health-care = arranging occupational health care
    .as-verb = to arrange occupational health care
purpose_occupational-safety = occupational safety and health
    .as-verb = to look after occupational safety and health
purpose_work-ability-support = supporting fitness for work
    .as-verb = to support fitness for work
purpose_wellbeing-at-work = promoting wellbeing at work
    .as-verb = to promote wellbeing at work
purpose_employee-benefits = providing employee benefits
    .as-verb = to provide employee benefits
purpose_staff-communication = internal communications
    .as-verb = to communicate with staff
purpose_staff-surveys = staff surveys
    .as-verb = to carry out staff surveys
purpose_workforce-planning = workforce planning
    .as-verb = to plan the workforce
purpose_onboarding = onboarding
    .as-verb = to onboard employees
purpose_equipment-management = managing equipment and user accounts
    .as-verb = to manage equipment and user accounts
purpose_termination-of-employment = ending employment
    .as-verb = to end the employment relationship
purpose_equality-planning = promoting equality
    .as-verb = to promote equality
purpose_employee-participation = co-operation with staff
    .as-verb = to co-operate with staff
purpose_pension-management = managing pensions
    .as-verb = to manage pensions
purpose_trainee-placement = arranging traineeships and learning at work
    .as-verb = to arrange traineeships and learning at work
purpose_fleet-tracking = tracking vehicles
    .as-verb = to track vehicles

## recipient

recipient_health-and-safety-authority = occupational safety and health authorities
    .to = to occupational safety and health authorities
recipient_immigration-authority = the Immigration Service
    .to = to the Immigration Service
recipient_employment-authorities = employment authorities
    .to = to employment authorities
recipient_defence-forces = the Defence Forces
    .to = to the Defence Forces
recipient_security-police = the Security and Intelligence Service
    .to = to the Security and Intelligence Service
recipient_line-managers = line managers
    .to = to line managers
recipient_payroll-providers = payroll service providers
    .to = to payroll service providers
recipient_pension-insurers = pension providers
    .to = to pension providers
recipient_occupational-health-providers = occupational health care providers
    .to = to occupational health care providers
recipient_unemployment-funds = unemployment funds
    .to = to unemployment funds
recipient_trade-unions = trade unions
    .to = to trade unions
recipient_employers-associations = employers' associations
    .to = to employers' associations
recipient_recruitment-agencies = recruitment agencies
    .to = to recruitment agencies
recipient_recruitment-system-providers = recruitment system providers
    .to = to recruitment system providers
recipient_hr-system-providers = HR system providers
    .to = to HR system providers
recipient_assessment-providers = aptitude assessment providers
    .to = to aptitude assessment providers
recipient_benefit-providers = employee benefit providers
    .to = to employee benefit providers
recipient_user-companies = companies using temporary agency workers
    .to = to companies using temporary agency workers
recipient_references = referees
    .to = to referees

## source

source_line-managers = line managers
    .from = from line managers
source_former-employers = former employers
    .from = from former employers
source_referees = referees
    .from = from referees
source_recruitment-agencies = recruitment agencies
    .from = from recruitment agencies
source_assessment-providers = aptitude assessment providers
    .from = from aptitude assessment providers
source_occupational-health-providers = occupational health care
    .from = from occupational health care
source_trade-unions = trade unions
    .from = from trade unions
source_professional-networks = professional networking services
    .from = from professional networking services
source_criminal-records = criminal records
    .from = from criminal records
source_security-police = the Security and Intelligence Service
    .from = from the Security and Intelligence Service

## occasion

occasion_job-application = applying for a job
occasion_job-interview = job interviews
occasion_start-of-employment = start of employment
occasion_during-employment = ongoing employment
occasion_performance-review = performance and development reviews

## event

event_end-of-employment = from the end of employment
    .until = until the end of employment
event_start-of-employment = from the start of employment
    .until = until the start of employment
event_end-of-recruitment = from the end of the recruitment process
    .until = until the end of the recruitment process
event_end-of-application-period = from the end of the application period
    .until = until the end of the application period
event_selection-decision = from the selection decision
    .until = until the selection decision
event_payment-of-wages = from the payment of wages
    .until = until the payment of wages
event_occupational-accident = from the occupational accident
    .until = until the occupational accident

## criterion

criterion_employment-in-force = the duration of employment
    .how-long = for as long as employment lasts
criterion_application-process = the duration of the application process
    .how-long = for as long as the application process lasts

## circumstance

circumstance_hired = if the applicant is selected for the position
circumstance_duty-requires-it = if the position requires it
circumstance_works-with-children = if the work is with children

## staff-role

staff-role_payroll-staff = payroll staff
staff-role_hr-staff = HR staff
staff-role_line-managers = line managers
staff-role_recruiters = people taking part in recruitment
staff-role_safety-officers = occupational safety staff
staff-role_health-data-handlers = named people who handle health data

## law

law_working-life-privacy-act = Act on the Protection of Privacy in Working Life (759/2004)
    .name = Act on the Protection of Privacy in Working Life
law_employment-contracts-act = Employment Contracts Act (55/2001)
    .name = Employment Contracts Act
law_working-hours-act = Working Hours Act (872/2019)
    .name = Working Hours Act
law_annual-holidays-act = Annual Holidays Act (162/2005)
    .name = Annual Holidays Act
law_study-leave-act = Study Leave Act (273/1979)
    .name = Study Leave Act
law_occupational-safety-act = Occupational Safety and Health Act (738/2002)
    .name = Occupational Safety and Health Act
law_occupational-health-care-act = Occupational Health Care Act (1383/2001)
    .name = Occupational Health Care Act
law_osh-enforcement-act = Act on Occupational Safety and Health Enforcement and Cooperation on Occupational Safety and Health at Workplaces (44/2006)
    .name = Act on Occupational Safety and Health Enforcement and Cooperation on Occupational Safety and Health at Workplaces
law_co-operation-act = Co-operation Act (1333/2021)
    .name = Co-operation Act
law_municipal-co-operation-act = Act on Co-operation between Employer and Staff in Municipalities and Wellbeing Services Counties (449/2007)
    .name = Act on Co-operation between Employer and Staff in Municipalities and Wellbeing Services Counties
law_municipal-officials-act = Act on Public Officials in Municipalities and Wellbeing Services Counties (304/2003)
    .name = Act on Public Officials in Municipalities and Wellbeing Services Counties
law_state-officials-act = State Civil Servants Act (750/1994)
    .name = State Civil Servants Act
law_equality-act = Act on Equality between Women and Men (609/1986)
    .name = Act on Equality between Women and Men
law_young-workers-act = Young Workers Act (998/1993)
    .name = Young Workers Act
law_children-background-check-act = Act on Checking the Criminal Background of Persons Working with Children (504/2002)
    .name = Act on Checking the Criminal Background of Persons Working with Children
law_security-clearance-act = Security Clearance Act (726/2014)
    .name = Security Clearance Act
law_aliens-act = Aliens Act (301/2004)
    .name = Aliens Act
law_incomes-register-act = Act on the Incomes Information System (53/2018)
    .name = Act on the Incomes Information System
law_health-insurance-act = Health Insurance Act (1224/2004)
    .name = Health Insurance Act
law_unemployment-security-act = Unemployment Security Act (1290/2002)
    .name = Unemployment Security Act
law_workers-compensation-act = Workers' Compensation Act (459/2015)
    .name = Workers' Compensation Act
law_employees-pensions-act = Employees Pensions Act (395/2006)
    .name = Employees Pensions Act
law_public-sector-pensions-act = Public Sector Pensions Act (81/2016)
    .name = Public Sector Pensions Act
law_criminal-records-act = Criminal Records Act (770/1993)
    .name = Criminal Records Act
law_se-employment-protection-act = Swedish Employment Protection Act (1982:80)
    .name = Swedish Employment Protection Act
law_se-work-environment-act = Swedish Work Environment Act (1977:1160)
    .name = Swedish Work Environment Act
law_se-working-hours-act = Swedish Working Hours Act (1982:673)
    .name = Swedish Working Hours Act
law_se-annual-leave-act = Swedish Annual Leave Act (1977:480)
    .name = Swedish Annual Leave Act
law_se-sick-pay-act = Swedish Sick Pay Act (1991:1047)
    .name = Swedish Sick Pay Act
law_se-parental-leave-act = Swedish Parental Leave Act (1995:584)
    .name = Swedish Parental Leave Act
law_se-codetermination-act = Swedish Co-determination Act (1976:580)
    .name = Swedish Co-determination Act
law_se-social-insurance-code = Swedish Social Insurance Code (2010:110)
    .name = Swedish Social Insurance Code

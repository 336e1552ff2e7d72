## data

data_tax-number = tax number
data_site-attendance = attendance on the site
data_site-induction = site induction
data_photo-identity-card = photo identity card
data_a1-certificate = A1 certificate

## data-subject

data-subject_contractor-staff = workers of contractors and subcontractors
data-subject_designers-and-site-managers = designers and site managers

## purpose

purpose_site-register = keeping a list of people on the building site
    .as-verb = to keep a list of people on the building site
purpose_construction-projects = carrying out building projects
    .as-verb = to carry out building projects

## recipient

recipient_main-contractor = the main contractor and the client
    .to = to the main contractor and the client

## source

source_tax-number-register = the Tax Number Register
    .from = from the Tax Number Register

## event

event_end-of-construction-project = from the completion of the building project
    .until = until the completion of the building project
event_year-of-site-completion = from the end of the year in which the site was completed
    .until = until the end of the year in which the site is completed

## law

law_posting-of-workers-act = Act on Posting Workers (447/2016)
    .name = Act on Posting Workers
law_tax-number-act = Act on Tax Numbers and the Tax Number Register (473/2021)
    .name = Act on Tax Numbers and the Tax Number Register

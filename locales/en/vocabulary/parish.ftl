## data

data_church-membership = church membership
data_church-ceremonies = church ceremonies
data_pastoral-care-data = pastoral care data
data_grave-data = grave data

## data-subject

data-subject_parishioners = parishioners
data-subject_grave-right-holders = grave right holders and relatives

## purpose

purpose_church-register = keeping the church membership register
    .as-verb = to keep the church membership register
purpose_church-ceremonies = church ceremonies
    .as-verb = to hold church ceremonies
purpose_parish-activities = running the parish's activities
    .as-verb = to run the parish's activities
purpose_pastoral-and-social-work = pastoral care and diaconal work
    .as-verb = to carry out pastoral care and diaconal work
purpose_burial = burial services
    .as-verb = to provide burial services

## recipient

recipient_other-parishes = other parishes
    .to = to other parishes

## source

source_other-parishes = other parishes
    .from = from other parishes

## staff-role

staff-role_parish-staff = parish staff

## law

law_church-act = Church Act (652/2023)
    .name = Church Act
law_church-act-1993 = Church Act of 1993 (1054/1993)
    .name = Church Act of 1993
law_orthodox-church-act = Act on the Orthodox Church (985/2006)
    .name = Act on the Orthodox Church
law_freedom-of-religion-act = Freedom of Religion Act (453/2003)
    .name = Freedom of Religion Act
law_burial-act = Burial Act (457/2003)
    .name = Burial Act

## data

data_library-loans = library loans
data_library-card = library card data

## data-subject

data-subject_library-customers = library customers

## purpose

purpose_culture-services = providing cultural services
    .as-verb = to provide cultural services
purpose_library-services = providing library services
    .as-verb = to provide library services
purpose_collections-management = managing collections
    .as-verb = to manage collections

## event

event_loan-returned = from the return of the loan
    .until = until the return of the loan
event_last-card-use = from the last use of the library card
    .until = until the last use of the library card

## staff-role

staff-role_library-staff = library staff

## law

law_libraries-act = Public Libraries Act (1492/2016)
    .name = Public Libraries Act
law_museums-act = Museums Act (314/2019)
    .name = Museums Act

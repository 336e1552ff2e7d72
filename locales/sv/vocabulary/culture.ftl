## data

data_library-loans = bibliotekslån
data_library-card = bibliotekskortets uppgifter

## data-subject

data-subject_library-customers = bibliotekets kunder

## purpose

purpose_culture-services = tillhandahållande av kulturtjänster
    .as-verb = för att tillhandahålla kulturtjänster
purpose_library-services = tillhandahållande av bibliotekstjänster
    .as-verb = för att tillhandahålla bibliotekstjänster
purpose_collections-management = vård av samlingar
    .as-verb = för att vårda samlingar

## event

event_loan-returned = från det att lånet återlämnades
    .until = tills lånet återlämnas
event_last-card-use = från den senaste användningen av bibliotekskortet
    .until = fram till den senaste användningen av bibliotekskortet

## staff-role

staff-role_library-staff = bibliotekets personal

## law

law_libraries-act = lagen om allmänna bibliotek (1492/2016)
    .name = lagen om allmänna bibliotek
law_museums-act = museilagen (314/2019)
    .name = museilagen

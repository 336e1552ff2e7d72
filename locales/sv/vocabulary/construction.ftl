## data

data_tax-number = skattenummer
data_site-attendance = närvaro på byggarbetsplatsen
data_site-induction = introduktion på byggarbetsplatsen
data_photo-identity-card = personkort med foto
data_a1-certificate = A1-intyg

## data-subject

data-subject_contractor-staff = entreprenörers och underleverantörers anställda
data-subject_designers-and-site-managers = projekterare och arbetsledare

## purpose

purpose_site-register = förande av personförteckning på byggarbetsplatsen
    .as-verb = för att föra förteckning över dem som arbetar på byggarbetsplatsen
purpose_construction-projects = genomförande av byggprojekt
    .as-verb = för att genomföra byggprojekt

## recipient

recipient_main-contractor = huvudentreprenören och beställaren
    .to = till huvudentreprenören och beställaren

## source

source_tax-number-register = skattenummerregistret
    .from = från skattenummerregistret

## event

event_end-of-construction-project = från det att byggprojektet blev färdigt
    .until = tills byggprojektet är färdigt
event_year-of-site-completion = från utgången av det år då byggarbetet blev färdigt
    .until = fram till utgången av det år då byggarbetet blir färdigt

## law

law_posting-of-workers-act = lagen om utstationering av arbetstagare (447/2016)
    .name = lagen om utstationering av arbetstagare
law_tax-number-act = lagen om skattenummer och skattenummerregistret (473/2021)
    .name = lagen om skattenummer och skattenummerregistret

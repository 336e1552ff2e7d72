## data

data_research-data = forskningsmaterial
data_interview-answers = intervjusvar

## data-subject

data-subject_research-participants = forskningsdeltagare
data-subject_researchers = forskare

## purpose

purpose_scientific-research = vetenskaplig forskning
    .as-verb = för att bedriva vetenskaplig forskning

## recipient

recipient_grant-funders = finansiärer
    .to = till finansiärer
recipient_researchers = forskare och forskningsinstitut
    .to = till forskare och forskningsinstitut
recipient_research-partners = forskningspartner
    .to = till forskningspartner
recipient_data-archives = dataarkiv
    .to = till dataarkiv

## source

source_research-partners = forskningspartner
    .from = från forskningspartner
source_registers-for-research = register som myndigheter lämnar ut för forskning
    .from = från register som myndigheter lämnar ut för forskning
source_archives = arkiv och samlingar
    .from = från arkiv och samlingar

## security

security_secure-processing-environment = informationssäker driftmiljö

## occasion

occasion_research-participation = deltagande i forskning

## event

event_end-of-research = från det att forskningen har avslutats
    .until = tills forskningen har avslutats
event_publication-of-results = från det att resultaten publicerades
    .until = tills resultaten har publicerats

## criterion

criterion_research-plan = den tid som anges i forskningsplanen
    .how-long = den tid som anges i forskningsplanen

## circumstance

circumstance_research-permit = om forskningen har beviljats tillstånd

## staff-role

staff-role_researchers = forskargruppens medlemmar

## law

law_se-ethical-review-act = etikprövningslagen (2003:460)
    .name = etikprövningslagen

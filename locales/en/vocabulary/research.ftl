## data

data_research-data = research data
data_interview-answers = interview answers

## data-subject

data-subject_research-participants = research participants
data-subject_researchers = researchers

## purpose

purpose_scientific-research = scientific research
    .as-verb = to carry out scientific research

## recipient

recipient_grant-funders = funding bodies
    .to = to funding bodies
recipient_researchers = researchers and research institutes
    .to = to researchers and research institutes
recipient_research-partners = research partners
    .to = to research partners
recipient_data-archives = data archives
    .to = to data archives

## source

source_research-partners = research partners
    .from = from research partners
source_registers-for-research = registers released by authorities for research
    .from = from registers released by authorities for research
source_archives = archives and collections
    .from = from archives and collections

## security

security_secure-processing-environment = secure processing environment

## occasion

occasion_research-participation = taking part in research

## event

event_end-of-research = from the end of the research
    .until = until the end of the research
event_publication-of-results = from the publication of the results
    .until = until the publication of the results

## criterion

criterion_research-plan = the time set in the research plan
    .how-long = for the time set in the research plan

## circumstance

circumstance_research-permit = if a research permit has been granted

## staff-role

staff-role_researchers = members of the research team

## law

law_se-ethical-review-act = Swedish Ethical Review Act (2003:460)
    .name = Swedish Ethical Review Act

## data-subject

data-subject_event-organisers = event organisers
data-subject_performers-and-speakers = performers and speakers
data-subject_exhibitors = exhibitors

## recipient

recipient_other-participants = other participants
    .to = to other participants
recipient_event-partners = event partners
    .to = to event partners
recipient_ticket-agencies = ticket agencies
    .to = to ticket agencies

## source

source_event-partners = event organisers and partners
    .from = from event organisers and partners

## law

law_assembly-act = Assembly Act (530/1999)
    .name = Assembly Act

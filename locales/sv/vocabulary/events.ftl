## data-subject

data-subject_event-organisers = arrangörer av evenemang
data-subject_performers-and-speakers = artister och talare
data-subject_exhibitors = utställare

## recipient

recipient_other-participants = andra deltagare
    .to = till andra deltagare
recipient_event-partners = evenemangspartner
    .to = till evenemangspartner
recipient_ticket-agencies = biljettförsäljningsföretag
    .to = till biljettförsäljningsföretag

## source

source_event-partners = evenemangsarrangörer och partner
    .from = från evenemangsarrangörer och partner

## law

law_assembly-act = lagen om sammankomster (530/1999)
    .name = lagen om sammankomster

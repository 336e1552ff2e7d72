## data-subject

data-subject_event-organisers = tapahtumien järjestäjät
data-subject_performers-and-speakers = esiintyjät ja puhujat
data-subject_exhibitors = näytteilleasettajat

## recipient

recipient_other-participants = muut osallistujat
recipient_event-partners = tapahtumakumppanit
recipient_ticket-agencies = lipunmyyntiyritykset

## source

source_event-partners = tapahtumien järjestäjät ja kumppanit

## law

law_assembly-act = kokoontumislaki (530/1999)
    .name = kokoontumislaki

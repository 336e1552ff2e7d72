## data-subject

data-subject_event-organisers = tapahtumien järjestäjät
data-subject_performers-and-speakers = esiintyjät ja puhujat
data-subject_exhibitors = näytteilleasettajat

## recipient

recipient_other-participants = muut osallistujat
    .to = muille osallistujille
recipient_event-partners = tapahtumakumppanit
    .to = tapahtumakumppaneille
recipient_ticket-agencies = lipunmyyntiyritykset
    .to = lipunmyyntiyrityksille

## source

source_event-partners = tapahtumien järjestäjät ja kumppanit
    .from = tapahtumien järjestäjiltä ja kumppaneilta

## law

law_assembly-act = kokoontumislaki (530/1999)
    .name = kokoontumislaki

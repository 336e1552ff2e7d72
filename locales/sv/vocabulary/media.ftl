## data

data_viewing-and-listening = uppgifter om tittande och lyssnande
data_reading-data = uppgifter om läsvanor
data_subscriptions = prenumerationer
data_works = verk och uppgifter om upphovsmän
data_royalties = upphovsmannaersättningar

## data-subject

data-subject_subscribers = prenumeranter
data-subject_interviewees = intervjuade
data-subject_authors = upphovsmän och rättsinnehavare
data-subject_persons-in-the-news = personer som förekommer i nyheter och artiklar

## purpose

purpose_journalism = journalistisk verksamhet
    .as-verb = för att bedriva journalistik
purpose_subscription-management = skötsel av prenumerationer och distribution
    .as-verb = för att sköta prenumerationer och distribution
purpose_audience-measurement = publikmätning
    .as-verb = för att mäta publiken
purpose_rights-management = hantering av upphovsrätter
    .as-verb = för att hantera upphovsrätter

## recipient

recipient_copyright-organisations = upphovsrättsorganisationer
    .to = till upphovsrättsorganisationer

## staff-role

staff-role_journalists = redaktionens personal

## law

law_copyright-act = upphovsrättslagen (404/1961)
    .name = upphovsrättslagen
law_freedom-of-expression-act = lagen om yttrandefrihet i masskommunikation (460/2003)
    .name = lagen om yttrandefrihet i masskommunikation

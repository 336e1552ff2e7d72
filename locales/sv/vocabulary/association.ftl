## data

data_boat-data = båtuppgifter
data_donation-data = donationsuppgifter
data_member-number = medlemsnummer
data_membership-type = medlemskategori
data_membership-dates = medlemskapets början och slut
data_membership-fees = uppgifter om medlemsavgifter
data_roles-in-association = uppdrag i föreningen
data_awards = utmärkelser
data_volunteering-data = uppgifter om frivilligverksamhet

## data-subject

data-subject_former-members = tidigare medlemmar
data-subject_membership-applicants = personer som ansöker om medlemskap
data-subject_honorary-members = hedersmedlemmar
data-subject_donors = donatorer
data-subject_supporters = understödjare
data-subject_public-figures = offentliga personer och opinionsbildare

## purpose

purpose_advocacy = påverkansarbete
    .as-verb = för att bedriva påverkansarbete
purpose_member-benefits = tillhandahållande av medlemsförmåner
    .as-verb = för att tillhandahålla medlemsförmåner
purpose_membership-fees = uppbörd av medlemsavgifter
    .as-verb = för att ta ut medlemsavgifter
purpose_association-activities = ordnande av föreningens verksamhet
    .as-verb = för att ordna föreningens verksamhet
purpose_fundraising = insamling av medel
    .as-verb = för att samla in medel
purpose_donation-management = hantering av donationer
    .as-verb = för att hantera donationer
purpose_volunteering = ordnande av frivilligverksamhet
    .as-verb = för att ordna frivilligverksamhet
purpose_hobby-activities = ordnande av fritidsverksamhet
    .as-verb = för att ordna fritidsverksamhet
purpose_trips-and-camps = ordnande av resor och läger
    .as-verb = för att ordna resor och läger
purpose_political-campaigning = valarbete och politisk kommunikation
    .as-verb = för att bedriva valarbete och politisk kommunikation
purpose_awards-and-recognition = utdelning av utmärkelser
    .as-verb = för att dela ut utmärkelser
purpose_sponsorship = sponsorsamarbete
    .as-verb = för att bedriva sponsorsamarbete

## recipient

recipient_member-organisations = medlemsorganisationer
    .to = till medlemsorganisationer
recipient_umbrella-organisation = centralorganisationen eller förbundet
    .to = till centralorganisationen eller förbundet
recipient_local-associations = lokal- och distriktsföreningar
    .to = till lokal- och distriktsföreningar
recipient_other-members = andra medlemmar
    .to = till andra medlemmar
recipient_non-governmental-organisations = icke-statliga organisationer
    .to = till icke-statliga organisationer

## source

source_own-membership-register = eget medlemsregister
    .from = från vårt eget medlemsregister
source_member-organisations = medlemsorganisationer och föreningar
    .from = från medlemsorganisationer och föreningar

## occasion

occasion_donating = donationer
occasion_volunteering = anmälan till frivilligverksamhet

## event

event_membership-fee-period-end = från medlemsperiodens utgång
    .until = fram till medlemsperiodens utgång
event_donation = från donationen
    .until = fram till donationen

## staff-role

staff-role_board-members = styrelsemedlemmar
staff-role_association-officers = föreningens funktionärer
staff-role_membership-secretary = medlemsregisteransvarig
staff-role_volunteers = frivilliga

## law

law_associations-act = föreningslagen (503/1989)
    .name = föreningslagen
law_foundations-act = stiftelselagen (487/2015)
    .name = stiftelselagen
law_fundraising-act = lagen om penninginsamlingar (863/2019)
    .name = lagen om penninginsamlingar
law_private-roads-act = lagen om enskilda vägar (560/2018)
    .name = lagen om enskilda vägar
law_political-advertising-regulation = förordningen om politisk reklam (EU) 2024/900
    .name = förordningen om politisk reklam

## data

data_viewing-and-listening = katselu- ja kuuntelutiedot
data_reading-data = lukutottumuksia koskevat tiedot
data_subscriptions = kestotilaukset
data_works = teokset ja niiden tekijätiedot
data_royalties = tekijänpalkkiot

## data-subject

data-subject_subscribers = tilaajat
data-subject_interviewees = haastateltavat
data-subject_authors = tekijät ja oikeudenhaltijat
data-subject_persons-in-the-news = uutisissa ja jutuissa esiintyvät henkilöt

## purpose

purpose_journalism = journalistinen toiminta
    .as-verb = harjoittaaksemme journalismia
purpose_subscription-management = tilausten ja jakelun hoitaminen
    .as-verb = hoitaaksemme tilauksia ja jakelua
purpose_audience-measurement = yleisömittaus
    .as-verb = mitataksemme yleisömääriä
purpose_rights-management = tekijänoikeuksien hallinta
    .as-verb = hallitaksemme tekijänoikeuksia

## recipient

recipient_copyright-organisations = tekijänoikeusjärjestöt
    .to = tekijänoikeusjärjestöille

## staff-role

staff-role_journalists = toimituksen henkilöstö

## law

law_copyright-act = tekijänoikeuslaki (404/1961)
    .name = tekijänoikeuslaki
law_freedom-of-expression-act = laki sananvapauden käyttämisestä joukkoviestinnässä (460/2003)
    .name = laki sananvapauden käyttämisestä joukkoviestinnässä

## data

data_voting-data = äänestystiedot
data_book-entry-account = arvo-osuustilin numero
data_shareholdings = osakeomistukset
data_insider-list-data = sisäpiiriluettelon tiedot
data_related-parties = lähipiiri

## data-subject

data-subject_board-members = hallituksen jäsenet
data-subject_shareholders = osakkeenomistajat
data-subject_general-meeting-participants = yhtiökokousten osallistujat
data-subject_insiders = sisäpiiriläiset

## purpose

purpose_shareholder-register = osake- ja osakasluettelon pitäminen
    .as-verb = pitääksemme osake- ja osakasluetteloa
purpose_general-meetings = yhtiö- ja muiden kokousten järjestäminen
    .as-verb = järjestääksemme yhtiö- ja muita kokouksia
purpose_investor-relations = sijoittajasuhteiden hoitaminen
    .as-verb = hoitaaksemme sijoittajasuhteita
purpose_governance = hallinnon ja päätöksenteon hoitaminen
    .as-verb = hoitaaksemme hallintoa ja päätöksentekoa
purpose_insider-management = sisäpiiriasioiden hoitaminen
    .as-verb = hoitaaksemme sisäpiiriasioita
purpose_conflict-of-interest-management = eturistiriitojen hallinta
    .as-verb = hallitaksemme eturistiriitoja

## recipient

recipient_shareholders = osakkeenomistajat
    .to = osakkeenomistajille
recipient_central-securities-depository = arvopaperikeskus ja tilinhoitajat
    .to = arvopaperikeskukselle ja tilinhoitajille
recipient_stock-exchange = pörssi
    .to = pörssille

## source

source_central-securities-depository = arvopaperikeskus
    .from = arvopaperikeskukselta

## event

event_end-of-meeting = kokouksen päättymisestä
    .until = kokouksen päättymiseen asti

## law

law_limited-liability-companies-act = osakeyhtiölaki (624/2006)
    .name = osakeyhtiölaki
law_co-operatives-act = osuuskuntalaki (421/2013)
    .name = osuuskuntalaki
law_securities-markets-act = arvopaperimarkkinalaki (746/2012)
    .name = arvopaperimarkkinalaki
law_book-entry-act = laki arvo-osuusjärjestelmästä ja selvitystoiminnasta (348/2017)
    .name = laki arvo-osuusjärjestelmästä ja selvitystoiminnasta
law_se-companies-act = Ruotsin osakeyhtiölaki (2005:551)
    .name = Ruotsin osakeyhtiölaki
law_market-abuse-regulation = markkinoiden väärinkäyttöasetus (EU) N:o 596/2014
    .name = markkinoiden väärinkäyttöasetus

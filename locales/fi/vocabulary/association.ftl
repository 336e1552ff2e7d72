## data

data_boat-data = venetiedot
data_donation-data = lahjoitustiedot
data_member-number = jäsennumero
data_membership-type = jäsenlaji
data_membership-dates = jäsenyyden alkamis- ja päättymispäivä
data_membership-fees = jäsenmaksutiedot
data_roles-in-association = tehtävät yhdistyksessä
data_awards = huomionosoitukset
data_volunteering-data = vapaaehtoistoimintaa koskevat tiedot

## data-subject

data-subject_former-members = entiset jäsenet
data-subject_membership-applicants = jäsenyyttä hakevat
data-subject_honorary-members = kunniajäsenet
data-subject_donors = lahjoittajat
data-subject_supporters = tukijat
data-subject_public-figures = yhteiskunnalliset vaikuttajat

## purpose

purpose_advocacy = vaikuttamistyö
    .as-verb = tehdäksemme vaikuttamistyötä
purpose_member-benefits = jäsenetujen tarjoaminen
    .as-verb = tarjotaksemme jäsenetuja
purpose_membership-fees = jäsenmaksujen periminen
    .as-verb = periäksemme jäsenmaksuja
purpose_association-activities = yhdistyksen toiminnan järjestäminen
    .as-verb = järjestääksemme yhdistyksen toimintaa
purpose_fundraising = varainhankinta
    .as-verb = hankkiaksemme varoja
purpose_donation-management = lahjoitusten hoitaminen
    .as-verb = hoitaaksemme lahjoituksia
purpose_volunteering = vapaaehtoistoiminnan järjestäminen
    .as-verb = järjestääksemme vapaaehtoistoimintaa
purpose_hobby-activities = harrastustoiminnan järjestäminen
    .as-verb = järjestääksemme harrastustoimintaa
purpose_trips-and-camps = matkojen ja leirien järjestäminen
    .as-verb = järjestääksemme matkoja ja leirejä
purpose_political-campaigning = vaalityö ja poliittinen viestintä
    .as-verb = tehdäksemme vaalityötä ja poliittista viestintää
purpose_awards-and-recognition = huomionosoitusten myöntäminen
    .as-verb = myöntääksemme huomionosoituksia
purpose_sponsorship = sponsoriyhteistyö
    .as-verb = tehdäksemme sponsoriyhteistyötä

## recipient

recipient_member-organisations = jäsenjärjestöt
    .to = jäsenjärjestöille
recipient_umbrella-organisation = keskusjärjestö tai liitto
    .to = keskusjärjestölle tai liitolle
recipient_local-associations = paikallis- ja piiriyhdistykset
    .to = paikallis- ja piiriyhdistyksille
recipient_other-members = muut jäsenet
    .to = muille jäsenille
recipient_non-governmental-organisations = järjestöt
    .to = järjestöille

## source

source_own-membership-register = oma jäsenrekisteri
    .from = omasta jäsenrekisteristämme
source_member-organisations = jäsenjärjestöt ja yhdistykset
    .from = jäsenjärjestöiltä ja yhdistyksiltä

## occasion

occasion_donating = lahjoittaminen
occasion_volunteering = vapaaehtoistoimintaan ilmoittautuminen

## event

event_membership-fee-period-end = jäsenkauden päättymisestä
    .until = jäsenkauden päättymiseen asti
event_donation = lahjoituksesta
    .until = lahjoitukseen asti

## staff-role

staff-role_board-members = hallituksen jäsenet
staff-role_association-officers = yhdistyksen toimihenkilöt
staff-role_membership-secretary = jäsenrekisterin hoitaja
staff-role_volunteers = vapaaehtoiset

## law

law_associations-act = yhdistyslaki (503/1989)
    .name = yhdistyslaki
law_foundations-act = säätiölaki (487/2015)
    .name = säätiölaki
law_fundraising-act = rahankeräyslaki (863/2019)
    .name = rahankeräyslaki
law_private-roads-act = yksityistielaki (560/2018)
    .name = yksityistielaki
law_political-advertising-regulation = poliittisen mainonnan avoimuutta koskeva asetus (EU) 2024/900
    .name = poliittisen mainonnan avoimuutta koskeva asetus

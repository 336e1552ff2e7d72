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
purpose_member-benefits = jäsenetujen tarjoaminen
purpose_membership-fees = jäsenmaksujen periminen
purpose_association-activities = yhdistyksen toiminnan järjestäminen
purpose_fundraising = varainhankinta
purpose_donation-management = lahjoitusten hoitaminen
purpose_volunteering = vapaaehtoistoiminnan järjestäminen
purpose_hobby-activities = harrastustoiminnan järjestäminen
purpose_trips-and-camps = matkojen ja leirien järjestäminen
purpose_political-campaigning = vaalityö ja poliittinen viestintä
purpose_awards-and-recognition = huomionosoitusten myöntäminen
purpose_sponsorship = sponsoriyhteistyö

## recipient

recipient_member-organisations = jäsenjärjestöt
recipient_umbrella-organisation = keskusjärjestö tai liitto
recipient_local-associations = paikallis- ja piiriyhdistykset
recipient_other-members = muut jäsenet
recipient_non-governmental-organisations = järjestöt

## source

source_own-membership-register = oma jäsenrekisteri
source_member-organisations = jäsenjärjestöt ja yhdistykset

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

## data

data_church-membership = kirkon jäsenyys
data_church-ceremonies = kirkolliset toimitukset
data_pastoral-care-data = sielunhoitoa koskevat tiedot
data_grave-data = hautaa koskevat tiedot

## data-subject

data-subject_parishioners = seurakunnan jäsenet
data-subject_grave-right-holders = hautaoikeuden haltijat ja omaiset

## purpose

purpose_church-register = kirkon jäsentietojen ylläpitäminen
    .as-verb = ylläpitääksemme kirkon jäsentietoja
purpose_church-ceremonies = kirkollisten toimitusten hoitaminen
    .as-verb = hoitaaksemme kirkollisia toimituksia
purpose_parish-activities = seurakunnan toiminnan järjestäminen
    .as-verb = järjestääksemme seurakunnan toimintaa
purpose_pastoral-and-social-work = sielunhoito ja diakoniatyö
    .as-verb = hoitaaksemme sielunhoitoa ja diakoniatyötä
purpose_burial = hautaustoimen hoitaminen
    .as-verb = hoitaaksemme hautaustointa

## recipient

recipient_other-parishes = muut seurakunnat
    .to = muille seurakunnille

## source

source_other-parishes = muut seurakunnat
    .from = muilta seurakunnilta

## staff-role

staff-role_parish-staff = seurakunnan työntekijät

## law

law_church-act = kirkkolaki (652/2023)
    .name = kirkkolaki
law_church-act-1993 = vuoden 1993 kirkkolaki (1054/1993)
    .name = vuoden 1993 kirkkolaki
law_orthodox-church-act = laki ortodoksisesta kirkosta (985/2006)
    .name = laki ortodoksisesta kirkosta
law_freedom-of-religion-act = uskonnonvapauslaki (453/2003)
    .name = uskonnonvapauslaki
law_burial-act = hautaustoimilaki (457/2003)
    .name = hautaustoimilaki

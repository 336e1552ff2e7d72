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
purpose_church-ceremonies = kirkollisten toimitusten hoitaminen
purpose_parish-activities = seurakunnan toiminnan järjestäminen
purpose_pastoral-and-social-work = sielunhoito ja diakoniatyö
purpose_burial = hautaustoimen hoitaminen

## recipient

recipient_other-parishes = muut seurakunnat

## source

source_other-parishes = muut seurakunnat

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

## data

data_church-membership = medlemskap i kyrkan
data_church-ceremonies = kyrkliga förrättningar
data_pastoral-care-data = uppgifter om själavård
data_grave-data = uppgifter om graven

## data-subject

data-subject_parishioners = församlingsmedlemmar
data-subject_grave-right-holders = gravrättsinnehavare och anhöriga

## purpose

purpose_church-register = förande av kyrkans medlemsregister
    .as-verb = för att föra kyrkans medlemsregister
purpose_church-ceremonies = skötsel av kyrkliga förrättningar
    .as-verb = för att sköta kyrkliga förrättningar
purpose_parish-activities = ordnande av församlingens verksamhet
    .as-verb = för att ordna församlingens verksamhet
purpose_pastoral-and-social-work = själavård och diakoniarbete
    .as-verb = för att bedriva själavård och diakoniarbete
purpose_burial = skötsel av begravningsväsendet
    .as-verb = för att sköta begravningsväsendet

## recipient

recipient_other-parishes = andra församlingar
    .to = till andra församlingar

## source

source_other-parishes = andra församlingar
    .from = från andra församlingar

## staff-role

staff-role_parish-staff = församlingens anställda

## law

law_church-act = kyrkolagen (652/2023)
    .name = kyrkolagen
law_church-act-1993 = 1993 års kyrkolag (1054/1993)
    .name = 1993 års kyrkolag
law_orthodox-church-act = lagen om ortodoxa kyrkan (985/2006)
    .name = lagen om ortodoxa kyrkan
law_freedom-of-religion-act = religionsfrihetslagen (453/2003)
    .name = religionsfrihetslagen
law_burial-act = begravningslagen (457/2003)
    .name = begravningslagen

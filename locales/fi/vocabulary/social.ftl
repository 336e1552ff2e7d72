## data

data_functional-ability = toimintakyky
data_social-welfare-client-data = sosiaalihuollon asiakastiedot
data_service-need-assessment = palvelutarpeen arviointi
data_client-plan = asiakassuunnitelma
data_child-welfare-data = lastensuojelun tiedot
data_social-assistance = toimeentulotukea koskevat tiedot

## data-subject

data-subject_social-welfare-clients = sosiaalihuollon asiakkaat
data-subject_carers = omaishoitajat ja perhehoitajat

## purpose

purpose_social-welfare = sosiaalihuollon järjestäminen ja toteuttaminen
    .as-verb = järjestääksemme ja toteuttaaksemme sosiaalihuoltoa
purpose_child-welfare = lastensuojelun toteuttaminen
    .as-verb = toteuttaaksemme lastensuojelua
purpose_home-care = kotihoidon järjestäminen
    .as-verb = järjestääksemme kotihoitoa
purpose_disability-services = vammaispalvelujen järjestäminen
    .as-verb = järjestääksemme vammaispalveluja

## recipient

recipient_guardianship-authority = holhousviranomaiset
    .to = holhousviranomaisille
recipient_social-welfare-providers = sosiaalihuollon palvelunantajat
    .to = sosiaalihuollon palvelunantajille

## source

source_social-welfare-providers = sosiaalihuollon palvelunantajat
    .from = sosiaalihuollon palvelunantajilta
source_reporters-of-concern = huoli-ilmoitusten tekijät
    .from = huoli-ilmoitusten tekijöiltä

## event

event_end-of-client-relationship-in-social-welfare = palvelun tai asiakkuuden päättymisestä
    .until = palvelun tai asiakkuuden päättymiseen asti

## staff-role

staff-role_social-welfare-professionals = sosiaalihuollon ammattihenkilöt

## law

law_social-welfare-act = sosiaalihuoltolaki (1301/2014)
    .name = sosiaalihuoltolaki
law_social-welfare-clients-act = laki sosiaalihuollon asiakkaan asemasta ja oikeuksista (812/2000)
    .name = laki sosiaalihuollon asiakkaan asemasta ja oikeuksista
law_child-welfare-act = lastensuojelulaki (417/2007)
    .name = lastensuojelulaki
law_disability-services-act = vammaispalvelulaki (675/2023)
    .name = vammaispalvelulaki
law_older-persons-act = laki ikääntyneen väestön toimintakyvyn tukemisesta sekä iäkkäiden sosiaali- ja terveyspalveluista (980/2012)
    .name = laki ikääntyneen väestön toimintakyvyn tukemisesta sekä iäkkäiden sosiaali- ja terveyspalveluista
law_social-assistance-act = laki toimeentulotuesta (1412/1997)
    .name = laki toimeentulotuesta
law_se-social-services-act = Ruotsin sosiaalipalvelulaki (2025:400)
    .name = Ruotsin sosiaalipalvelulaki
law_se-social-services-act-2001 = Ruotsin vuoden 2001 sosiaalipalvelulaki (2001:453)
    .name = Ruotsin vuoden 2001 sosiaalipalvelulaki

## data

data_study-data = opintotiedot
data_learner-number = oppijanumero
data_student-number = opiskelijanumero
data_school = koulu tai oppilaitos
data_class-or-group = luokka tai ryhmä
data_study-records = opintosuoritukset
data_grades = arvosanat
data_study-right = opiskeluoikeus
data_study-plan = henkilökohtainen opintosuunnitelma
data_admission-data = opiskelijavalintaa koskevat tiedot
data_exam-answers = koevastaukset ja oppimistehtävät
data_course-participation = kursseille osallistuminen
data_learning-support = oppimisen tukea koskevat tiedot
data_student-welfare-data = opiskeluhuollon tiedot
data_bullying-incidents = kiusaamistapaukset
data_religion-or-ethics-subject = uskonnon tai elämänkatsomustiedon opetus
data_early-education-data = varhaiskasvatusta koskevat tiedot
data_early-education-plan = varhaiskasvatussuunnitelma
data_care-times = hoitoajat
data_pick-up-persons = lapsen noutajat
data_childrens-work = lasten tuotokset
data_school-transport = koulukuljetusta koskevat tiedot
data_client-fee-data = asiakasmaksutiedot
data_service-need = palvelun tarve
data_daily-records = päivittäiset kirjaukset
data_development-observations = havainnot lapsen kehityksestä
data_subject-choices = oppiaine- ja kurssivalinnat

## data-subject

data-subject_pupils = oppilaat
data-subject_students = opiskelijat
data-subject_student-applicants = opiskelemaan hakevat
data-subject_early-education-children = varhaiskasvatuksessa olevat lapset
data-subject_alumni = alumnit
data-subject_teachers-and-staff = opetus- ja muu henkilöstö
data-subject_siblings = sisarukset

## purpose

purpose_teaching = opetuksen ja koulutuksen järjestäminen
    .as-verb = järjestääksemme opetusta ja koulutusta
purpose_early-education = varhaiskasvatuksen järjestäminen
    .as-verb = järjestääksemme varhaiskasvatusta
purpose_student-administration = opintohallinto
    .as-verb = hoitaaksemme opintohallintoa
purpose_student-admission = oppilas- ja opiskelijavalinta
    .as-verb = valitaksemme oppilaat ja opiskelijat
purpose_learning-assessment = oppimisen ja osaamisen arviointi
    .as-verb = arvioidaksemme oppimista ja osaamista
purpose_learning-support = oppimisen tuen järjestäminen
    .as-verb = järjestääksemme oppimisen tukea
purpose_student-welfare = opiskeluhuollon järjestäminen
    .as-verb = järjestääksemme opiskeluhuoltoa
purpose_home-school-cooperation = kodin ja koulun yhteistyö
    .as-verb = tehdäksemme yhteistyötä kodin kanssa
purpose_compulsory-education-control = oppivelvollisuuden valvonta
    .as-verb = valvoaksemme oppivelvollisuuden suorittamista
purpose_learning-environments = sähköisten oppimisympäristöjen käyttö
    .as-verb = käyttääksemme sähköisiä oppimisympäristöjä
purpose_school-transport = koulukuljetusten järjestäminen
    .as-verb = järjestääksemme koulukuljetuksia
purpose_meals = ruokailun järjestäminen
    .as-verb = järjestääksemme ruokailun
purpose_client-fees = asiakasmaksujen määrääminen ja periminen
    .as-verb = määrätäksemme ja periäksemme asiakasmaksuja

## recipient

recipient_education-agency = Opetushallitus
    .to = Opetushallitukselle
recipient_matriculation-examination-board = ylioppilastutkintolautakunta
    .to = ylioppilastutkintolautakunnalle
recipient_child-welfare-authority = lastensuojeluviranomaiset
    .to = lastensuojeluviranomaisille
recipient_guardians = huoltajat
    .to = huoltajille
recipient_schools-and-institutions = koulut ja oppilaitokset
    .to = kouluille ja oppilaitoksille
recipient_universities = korkeakoulut
    .to = korkeakouluille
recipient_early-education-providers = varhaiskasvatuksen järjestäjät ja tuottajat
    .to = varhaiskasvatuksen järjestäjille ja tuottajille
recipient_work-placement-employers = harjoittelupaikat ja koulutussopimustyöpaikat
    .to = harjoittelupaikoille ja koulutussopimustyöpaikoille
recipient_student-health-and-welfare = opiskeluhuollon palvelut
    .to = opiskeluhuollon palveluille
recipient_student-unions = opiskelija- ja ylioppilaskunnat
    .to = opiskelija- ja ylioppilaskunnille
recipient_learning-platform-providers = oppimisympäristöjen tarjoajat
    .to = oppimisympäristöjen tarjoajille
recipient_catering-providers = ruokapalvelujen tuottajat
    .to = ruokapalvelujen tuottajille

## source

source_study-performance = opintojen eteneminen ja arviointi
source_teachers = opettajat ja muu henkilöstö
    .from = opettajilta ja muulta henkilöstöltä
source_national-education-registers = valtakunnalliset opinto- ja tutkintorekisterit
    .from = valtakunnallisista opinto- ja tutkintorekistereistä
source_student-admission-register = opiskelijavalintarekisteri
    .from = opiskelijavalintarekisteristä
source_schools-and-institutions = koulut ja oppilaitokset
    .from = kouluilta ja oppilaitoksilta
source_previous-school = aiempi koulu tai varhaiskasvatuspaikka
    .from = aiemmalta koululta tai varhaiskasvatuspaikalta

## occasion

occasion_enrolment = kouluun tai opintoihin ilmoittautuminen
occasion_teaching = opetus ja varhaiskasvatus

## event

event_end-of-studies = opintojen päättymisestä
    .until = opintojen päättymiseen asti
event_end-of-school = koulunkäynnin päättymisestä
    .until = koulunkäynnin päättymiseen asti
event_end-of-school-year = lukuvuoden päättymisestä
    .until = lukuvuoden päättymiseen asti
event_end-of-early-education = varhaiskasvatuksen päättymisestä
    .until = varhaiskasvatuksen päättymiseen asti
event_end-of-year-child-turns-18 = sen vuoden päättymisestä, jona lapsi täyttää 18 vuotta
    .until = sen vuoden päättymiseen asti, jona lapsi täyttää 18 vuotta

## circumstance

circumstance_transfer-of-school = jos oppilas tai opiskelija vaihtaa koulua

## staff-role

staff-role_teachers = opettajat
staff-role_early-education-staff = varhaiskasvatuksen henkilöstö
staff-role_school-secretaries = koulusihteerit ja opintohallinnon henkilöstö
staff-role_student-welfare-staff = opiskeluhuollon henkilöstö

## law

law_early-childhood-education-act = varhaiskasvatuslaki (540/2018)
    .name = varhaiskasvatuslaki
law_basic-education-act = perusopetuslaki (628/1998)
    .name = perusopetuslaki
law_compulsory-education-act = oppivelvollisuuslaki (1214/2020)
    .name = oppivelvollisuuslaki
law_upper-secondary-act = lukiolaki (714/2018)
    .name = lukiolaki
law_vocational-education-act = laki ammatillisesta koulutuksesta (531/2017)
    .name = laki ammatillisesta koulutuksesta
law_student-welfare-act = oppilas- ja opiskelijahuoltolaki (1287/2013)
    .name = oppilas- ja opiskelijahuoltolaki
law_universities-act = yliopistolaki (558/2009)
    .name = yliopistolaki
law_universities-of-applied-sciences-act = ammattikorkeakoululaki (932/2014)
    .name = ammattikorkeakoululaki
law_liberal-adult-education-act = laki vapaasta sivistystyöstä (632/1998)
    .name = laki vapaasta sivistystyöstä
law_basic-arts-education-act = laki taiteen perusopetuksesta (633/1998)
    .name = laki taiteen perusopetuksesta
law_study-registers-act = laki valtakunnallisista opinto- ja tutkintorekistereistä (884/2017)
    .name = laki valtakunnallisista opinto- ja tutkintorekistereistä
law_child-custody-act = laki lapsen huollosta ja tapaamisoikeudesta (361/1983)
    .name = laki lapsen huollosta ja tapaamisoikeudesta
law_early-education-fees-act = laki varhaiskasvatuksen asiakasmaksuista (1503/2016)
    .name = laki varhaiskasvatuksen asiakasmaksuista
law_child-home-care-allowance-act = laki lasten kotihoidon ja yksityisen hoidon tuesta (1128/1996)
    .name = laki lasten kotihoidon ja yksityisen hoidon tuesta
law_early-childhood-education-act-1973 = vuoden 1973 varhaiskasvatuslaki (36/1973)
    .name = vuoden 1973 varhaiskasvatuslaki
law_se-education-act = Ruotsin koululaki (2010:800)
    .name = Ruotsin koululaki

## data

data_employment-data = palvelussuhdetiedot
data_employee-number = työntekijänumero
data_employment-contract = työsopimus
data_employment-dates = palvelussuhteen alkamis- ja päättymispäivä
data_department = yksikkö tai osasto
data_line-manager = esihenkilö
data_job-duties = työtehtävät
data_supplementary-work = sivutoimet
data_right-to-work = työnteko-oikeus
data_equipment-issued = käyttöön annetut työvälineet
data_termination-data = palvelussuhteen päättämistä koskevat tiedot
data_pay-data = palkkatiedot
data_fees-and-allowances = palkkiot ja lisät
data_employee-benefits = työsuhde-edut
data_tax-card = verokortin tiedot
data_wage-attachment = palkan ulosmittaus
data_union-fee-collection = ammattiliiton jäsenmaksun perintä
data_pension-data = eläketiedot
data_travel-expenses = matka- ja kululaskut
data_working-time-data = työaikatiedot
data_shifts = työvuorot
data_leave-data = lomatiedot
data_family-leave = perhevapaat
data_sick-leave = sairauspoissaolot
data_medical-certificate = lääkärintodistus
data_work-ability = työkykyä koskevat tiedot
data_occupational-health-data = työterveyshuollon tiedot
data_occupational-accidents = työtapaturmat
data_drug-test-certificate = huumausainetestiä koskeva todistus
data_performance-reviews = kehityskeskustelut
data_work-performance = työsuoritusta koskevat tiedot
data_disciplinary-measures = varoitukset ja kurinpitotoimet
data_safety-cards = turvallisuus- ja pätevyyskortit
data_staff-survey-answers = henkilöstökyselyjen vastaukset
data_recruitment-data = rekrytointia koskevat tiedot
data_job-application = työhakemus
data_cv = ansioluettelo
data_work-experience = työkokemus
data_referees = suosittelijat
data_pay-expectation = palkkatoive
data_interview-notes = haastattelumuistiinpanot
data_video-interview = videohaastattelu
data_aptitude-assessments = soveltuvuusarvioinnit
data_criminal-record-shown = merkintä rikosrekisteriotteen esittämisestä
data_criminal-record-extract = rikosrekisteriote
data_security-vetting = turvallisuusselvitys
data_medical-examinations = terveystarkastukset

## data-subject

data-subject_former-employees = entiset työntekijät
data-subject_temporary-agency-workers = vuokratyöntekijät
data-subject_trainees = harjoittelijat
data-subject_freelancers = freelancerit ja toimeksisaajat
data-subject_managers = esihenkilöt
data-subject_referees = suosittelijat

## purpose

purpose_applicant-assessment = hakijoiden arviointi ja valinta
    .as-verb = arvioidaksemme ja valitaksemme hakijoita
purpose_talent-pool = hakijoiden huomioiminen tulevissa rekrytoinneissa
    .as-verb = huomioidaksemme hakijoita tulevissa rekrytoinneissa
purpose_background-checks = taustatietojen tarkistaminen
    .as-verb = tarkistaaksemme taustatietoja
purpose_employment-management = palvelussuhteen hoitaminen
    .as-verb = hoitaaksemme palvelussuhdetta
purpose_employer-duties = työnantajan velvoitteiden hoitaminen
    .as-verb = täyttääksemme velvoitteemme työnantajana
purpose_payroll = palkanmaksu
    .as-verb = maksaaksemme palkat ja palkkiot
purpose_working-time-monitoring = työajan seuranta
    .as-verb = seurataksemme työaikaa
purpose_shift-planning = työvuorosuunnittelu
    .as-verb = suunnitellaksemme työvuoroja
purpose_leave-management = lomien ja poissaolojen käsittely
    .as-verb = käsitelläksemme lomia ja poissaoloja
purpose_expense-management = matka- ja kululaskujen käsittely
    .as-verb = käsitelläksemme matka- ja kululaskuja
purpose_performance-management = työsuorituksen johtaminen ja arviointi
    .as-verb = johtaaksemme ja arvioidaksemme työsuorituksia
purpose_competence-development = osaamisen kehittäminen
    .as-verb = kehittääksemme osaamista
purpose_occupational-health-care = työterveyshuollon järjestäminen
    .as-verb = järjestääksemme työterveyshuollon
purpose_occupational-safety = työsuojelu ja työturvallisuus
    .as-verb = huolehtiaksemme työsuojelusta ja työturvallisuudesta
purpose_work-ability-support = työkyvyn tukeminen
    .as-verb = tukeaksemme työkykyä
purpose_wellbeing-at-work = työhyvinvoinnin edistäminen
    .as-verb = edistääksemme työhyvinvointia
purpose_employee-benefits = henkilöstöetujen tarjoaminen
    .as-verb = tarjotaksemme henkilöstöetuja
purpose_staff-communication = sisäinen viestintä
    .as-verb = viestiäksemme henkilöstölle
purpose_staff-surveys = henkilöstökyselyt
    .as-verb = tehdäksemme henkilöstökyselyjä
purpose_workforce-planning = henkilöstösuunnittelu
    .as-verb = tehdäksemme henkilöstösuunnittelua
purpose_onboarding = perehdyttäminen
    .as-verb = perehdyttääksemme työntekijöitä
purpose_equipment-management = työvälineiden ja käyttäjätunnusten hallinta
    .as-verb = hallitaksemme työvälineitä ja käyttäjätunnuksia
purpose_termination-of-employment = palvelussuhteen päättäminen
    .as-verb = päättääksemme palvelussuhteen
purpose_equality-planning = tasa-arvon ja yhdenvertaisuuden edistäminen
    .as-verb = edistääksemme tasa-arvoa ja yhdenvertaisuutta
purpose_employee-participation = yhteistoiminta henkilöstön kanssa
    .as-verb = toteuttaaksemme yhteistoimintaa henkilöstön kanssa
purpose_pension-management = eläkeasioiden hoitaminen
    .as-verb = hoitaaksemme eläkeasioita
purpose_trainee-placement = harjoittelun ja työpaikalla oppimisen järjestäminen
    .as-verb = järjestääksemme harjoittelua ja työpaikalla oppimista
purpose_fleet-tracking = ajoneuvojen paikantaminen
    .as-verb = paikantaaksemme ajoneuvoja

## recipient

recipient_health-and-safety-authority = työsuojeluviranomaiset
    .to = työsuojeluviranomaisille
recipient_immigration-authority = Maahanmuuttovirasto
    .to = Maahanmuuttovirastolle
recipient_employment-authorities = työvoimaviranomaiset
    .to = työvoimaviranomaisille
recipient_defence-forces = Puolustusvoimat
    .to = Puolustusvoimille
recipient_security-police = suojelupoliisi
    .to = suojelupoliisille
recipient_line-managers = esihenkilöt
    .to = esihenkilöille
recipient_payroll-providers = palkanlaskentapalvelujen tarjoajat
    .to = palkanlaskentapalvelujen tarjoajille
recipient_pension-insurers = eläkelaitokset
    .to = eläkelaitoksille
recipient_occupational-health-providers = työterveyshuollon palveluntuottajat
    .to = työterveyshuollon palveluntuottajille
recipient_unemployment-funds = työttömyyskassat
    .to = työttömyyskassoille
recipient_trade-unions = ammattiliitot
    .to = ammattiliitoille
recipient_employers-associations = työnantajaliitot
    .to = työnantajaliitoille
recipient_recruitment-agencies = rekrytointi- ja suorahakuyritykset
    .to = rekrytointi- ja suorahakuyrityksille
recipient_recruitment-system-providers = rekrytointijärjestelmien tarjoajat
    .to = rekrytointijärjestelmien tarjoajille
recipient_hr-system-providers = henkilöstöjärjestelmien tarjoajat
    .to = henkilöstöjärjestelmien tarjoajille
recipient_assessment-providers = soveltuvuusarviointien tekijät
    .to = soveltuvuusarviointien tekijöille
recipient_benefit-providers = henkilöstöetujen tarjoajat
    .to = henkilöstöetujen tarjoajille
recipient_user-companies = käyttäjäyritykset
    .to = käyttäjäyrityksille
recipient_references = suosittelijat
    .to = suosittelijoille

## source

source_line-managers = esihenkilöt
    .from = esihenkilöiltä
source_former-employers = aiemmat työnantajat
    .from = aiemmilta työnantajilta
source_referees = suosittelijat
    .from = suosittelijoilta
source_recruitment-agencies = rekrytointi- ja suorahakuyritykset
    .from = rekrytointi- ja suorahakuyrityksiltä
source_assessment-providers = soveltuvuusarviointien tekijät
    .from = soveltuvuusarviointien tekijöiltä
source_occupational-health-providers = työterveyshuolto
    .from = työterveyshuollolta
source_trade-unions = ammattiliitot
    .from = ammattiliitoilta
source_professional-networks = ammatilliset verkostoitumispalvelut
    .from = ammatillisista verkostoitumispalveluista
source_criminal-records = rikosrekisteri
    .from = rikosrekisteristä
source_security-police = suojelupoliisi
    .from = suojelupoliisilta

## occasion

occasion_job-application = työpaikan hakeminen
occasion_job-interview = työhaastattelut
occasion_start-of-employment = palvelussuhteen alkaminen
occasion_during-employment = voimassa oleva palvelussuhde
occasion_performance-review = kehityskeskustelut

## event

event_end-of-employment = palvelussuhteen päättymisestä
    .until = palvelussuhteen päättymiseen asti
event_start-of-employment = palvelussuhteen alkamisesta
    .until = palvelussuhteen alkamiseen asti
event_end-of-recruitment = rekrytoinnin päättymisestä
    .until = rekrytoinnin päättymiseen asti
event_end-of-application-period = hakuajan päättymisestä
    .until = hakuajan päättymiseen asti
event_selection-decision = valintapäätöksestä
    .until = valintapäätökseen asti
event_payment-of-wages = palkan maksamisesta
    .until = palkan maksamiseen asti
event_occupational-accident = työtapaturmasta
    .until = työtapaturmaan asti

## criterion

criterion_employment-in-force = palvelussuhteen kesto
    .how-long = niin kauan kuin palvelussuhde kestää
criterion_application-process = hakuprosessin kesto
    .how-long = niin kauan kuin hakuprosessi kestää

## circumstance

circumstance_hired = jos hakija valitaan tehtävään
circumstance_duty-requires-it = jos tehtävä sitä edellyttää
circumstance_works-with-children = jos tehtävässä työskennellään lasten kanssa

## staff-role

staff-role_payroll-staff = palkanlaskennan henkilöstö
staff-role_hr-staff = henkilöstöhallinnon henkilöstö
staff-role_line-managers = esihenkilöt
staff-role_recruiters = rekrytointiin osallistuvat henkilöt
staff-role_safety-officers = työsuojeluhenkilöstö
staff-role_health-data-handlers = terveystietoja käsittelevät nimetyt henkilöt

## law

law_working-life-privacy-act = laki yksityisyyden suojasta työelämässä (759/2004)
    .name = laki yksityisyyden suojasta työelämässä
law_employment-contracts-act = työsopimuslaki (55/2001)
    .name = työsopimuslaki
law_working-hours-act = työaikalaki (872/2019)
    .name = työaikalaki
law_annual-holidays-act = vuosilomalaki (162/2005)
    .name = vuosilomalaki
law_study-leave-act = opintovapaalaki (273/1979)
    .name = opintovapaalaki
law_occupational-safety-act = työturvallisuuslaki (738/2002)
    .name = työturvallisuuslaki
law_occupational-health-care-act = työterveyshuoltolaki (1383/2001)
    .name = työterveyshuoltolaki
law_osh-enforcement-act = laki työsuojelun valvonnasta ja työpaikan työsuojeluyhteistoiminnasta (44/2006)
    .name = laki työsuojelun valvonnasta ja työpaikan työsuojeluyhteistoiminnasta
law_co-operation-act = yhteistoimintalaki (1333/2021)
    .name = yhteistoimintalaki
law_municipal-co-operation-act = laki työnantajan ja henkilöstön välisestä yhteistoiminnasta kunnassa ja hyvinvointialueella (449/2007)
    .name = laki työnantajan ja henkilöstön välisestä yhteistoiminnasta kunnassa ja hyvinvointialueella
law_municipal-officials-act = laki kunnan ja hyvinvointialueen viranhaltijasta (304/2003)
    .name = laki kunnan ja hyvinvointialueen viranhaltijasta
law_state-officials-act = valtion virkamieslaki (750/1994)
    .name = valtion virkamieslaki
law_equality-act = laki naisten ja miesten välisestä tasa-arvosta (609/1986)
    .name = laki naisten ja miesten välisestä tasa-arvosta
law_young-workers-act = laki nuorista työntekijöistä (998/1993)
    .name = laki nuorista työntekijöistä
law_children-background-check-act = laki lasten kanssa työskentelevien rikostaustan selvittämisestä (504/2002)
    .name = laki lasten kanssa työskentelevien rikostaustan selvittämisestä
law_security-clearance-act = turvallisuusselvityslaki (726/2014)
    .name = turvallisuusselvityslaki
law_aliens-act = ulkomaalaislaki (301/2004)
    .name = ulkomaalaislaki
law_incomes-register-act = laki tulotietojärjestelmästä (53/2018)
    .name = laki tulotietojärjestelmästä
law_health-insurance-act = sairausvakuutuslaki (1224/2004)
    .name = sairausvakuutuslaki
law_unemployment-security-act = työttömyysturvalaki (1290/2002)
    .name = työttömyysturvalaki
law_workers-compensation-act = työtapaturma- ja ammattitautilaki (459/2015)
    .name = työtapaturma- ja ammattitautilaki
law_employees-pensions-act = työntekijän eläkelaki (395/2006)
    .name = työntekijän eläkelaki
law_public-sector-pensions-act = julkisten alojen eläkelaki (81/2016)
    .name = julkisten alojen eläkelaki
law_criminal-records-act = rikosrekisterilaki (770/1993)
    .name = rikosrekisterilaki
law_se-employment-protection-act = Ruotsin laki työsuhdeturvasta (1982:80)
    .name = Ruotsin laki työsuhdeturvasta
law_se-work-environment-act = Ruotsin työympäristölaki (1977:1160)
    .name = Ruotsin työympäristölaki
law_se-working-hours-act = Ruotsin työaikalaki (1982:673)
    .name = Ruotsin työaikalaki
law_se-annual-leave-act = Ruotsin vuosilomalaki (1977:480)
    .name = Ruotsin vuosilomalaki
law_se-sick-pay-act = Ruotsin sairauspalkkalaki (1991:1047)
    .name = Ruotsin sairauspalkkalaki
law_se-parental-leave-act = Ruotsin vanhempainvapaalaki (1995:584)
    .name = Ruotsin vanhempainvapaalaki
law_se-codetermination-act = Ruotsin myötämääräämislaki (1976:580)
    .name = Ruotsin myötämääräämislaki
law_se-social-insurance-code = Ruotsin sosiaalivakuutuskaari (2010:110)
    .name = Ruotsin sosiaalivakuutuskaari

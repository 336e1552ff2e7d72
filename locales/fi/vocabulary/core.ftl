### Words of the controlled terms: KIND_ID. The value is the label: plain lower case, nominative; names keep their capitals.
### .explained = one or two plain sentences for the reader; .sentence = the term said as a sentence of the page;
### .until = the event as the end of a period (its value is the start of one); .name = the Act without its number.

## basis

basis_consent = suostumus
    .explained = Käsittelemme tietoja suostumuksellasi. Voit peruuttaa sen milloin tahansa.
basis_contract = sopimus tai sopimuksen tekemistä edeltävät toimenpiteet
    .explained = Tarvitsemme tietoja, jotta voimme täyttää kanssasi tehdyn sopimuksen tai valmistella sopimusta pyynnöstäsi.
basis_legal-obligation = lakisääteinen velvoite
    .explained = Laki velvoittaa meidät käsittelemään tietoja. Siihen ei tarvita suostumustasi.
basis_vital-interests = elintärkeät edut
    .explained = Käsittelemme tietoja suojataksemme sinun tai toisen ihmisen henkeä tai muita elintärkeitä etuja.
basis_public-task = yleistä etua koskeva tehtävä tai julkisen vallan käyttö
    .explained = Käsittelemme tietoja hoitaaksemme yleistä etua koskevaa tehtävää tai käyttääksemme julkista valtaa. Voit vastustaa käsittelyä henkilökohtaiseen erityiseen tilanteeseesi liittyvällä perusteella.
basis_legitimate-interests = oikeutettu etu
    .explained = Käsittely on tarpeen meidän tai jonkun muun oikeutetun edun toteuttamiseksi. Se ei ole sallittua, jos sinun etusi tai perusoikeutesi ja -vapautesi syrjäyttävät tämän edun. Voit vastustaa sitä henkilökohtaiseen erityiseen tilanteeseesi liittyvällä perusteella.

## condition

condition_explicit-consent = nimenomainen suostumus
    .explained = Käsittely perustuu nimenomaiseen suostumukseesi. Voit peruuttaa sen milloin tahansa.
condition_employment-social-law = työoikeus, sosiaaliturva ja sosiaalinen suojelu
    .explained = Tietoja tarvitaan, jotta työtä, sosiaaliturvaa tai sosiaalista suojelua koskevat lakisääteiset velvoitteet ja oikeudet toteutuvat.
condition_vital-interests = elintärkeät edut
    .explained = Tietoja tarvitaan sinun tai toisen ihmisen hengen tai muiden elintärkeiden etujen suojaamiseen, kun et itse pysty antamaan suostumusta.
condition_non-profit-body = säätiön, yhdistyksen tai muun voittoa tavoittelemattoman yhteisön toiminta
    .explained = Käsittelemme tietoja omassa toiminnassamme yhteisönä, joka ei tavoittele voittoa. Emme saa luovuttaa niitä yhteisön ulkopuolelle ilman suostumustasi.
condition_made-public = rekisteröidyn itsensä nimenomaisesti julkisiksi saattamat tiedot
    .explained = Olet itse selvästi saattanut nämä tiedot julkisiksi.
condition_legal-claims = oikeusvaateet
    .explained = Tietoja tarvitaan, jotta oikeudellinen vaatimus voidaan esittää tai siihen voidaan vastata, esimerkiksi riita-asiassa.
condition_substantial-public-interest = tärkeä yleinen etu
    .explained = Laki sallii näiden tietojen käsittelyn, koska tärkeä yleinen etu vaatii sitä.
condition_health-care = terveyden- ja sosiaalihuolto
    .explained = Tietoja tarvitaan terveyden- tai sosiaalihuollossa. Käsittelystä vastaavia sitoo salassapitovelvollisuus.
condition_public-health = kansanterveys
    .explained = Laki sallii näiden tietojen käsittelyn kansanterveyden suojaamiseksi, esimerkiksi vakavilta terveysuhkilta.
condition_archiving-research = yleisen edun mukainen arkistointi, tutkimus ja tilastointi
    .explained = Laki sallii näiden tietojen käsittelyn yleisen edun mukaista arkistointia, tutkimusta tai tilastointia varten. Se edellyttää myös suojatoimia oikeuksiesi turvaamiseksi.
condition_official-authority-or-law = viranomaisen valvonta tai lakiin perustuva oikeus
    .explained = Rikostuomioita ja rikkomuksia koskevia tietoja saa käsitellä vain viranomaisen valvonnassa tai silloin, kun laki sallii sen.

## data

data_name = nimi
data_name-history = aiemmat nimet
data_national-identity-code = henkilötunnus
data_age-or-birth-year = ikä tai syntymävuosi
data_nationality = kansalaisuus
data_identity-document-copy = kopio henkilöllisyyden osoittavasta asiakirjasta
data_contact-details = yhteystiedot
data_phone-number = puhelinnumero
data_email-address = sähköpostiosoite
data_postal-address = postiosoite
data_billing-address = laskutusosoite
data_language = asiointikieli
data_organisation = yritys tai yhteisö
data_job-title = tehtävänimike
data_occupation = arvo tai ammatti
data_business-roles = tehtävät ja asema elinkeinoelämässä tai julkisessa tehtävässä
data_education-and-occupation = koulutustaso ja ammatti
data_customer-number = asiakasnumero
data_customer-type = asiakastyyppi
data_customer-history = asiakashistoria
data_order-data = tilaustiedot
data_contract-data = sopimustiedot
data_security-deposit = vakuustiedot
data_billing-and-payment = laskutus- ja maksutiedot
data_debt-collection = perintätiedot
data_creditworthiness = luottokelpoisuutta koskevat tiedot
data_bank-account = pankkitilin numero
data_marketing-permissions = suoramarkkinointiluvat ja -kiellot
data_marketing-data = markkinointitiedot
data_service-restrictions = palvelujen estotiedot
data_traffic-data = viestinnän välitystiedot
data_call-recordings = puhelutallenteet
data_communications = yhteydenpitoa koskevat tiedot
data_customer-feedback = asiakaspalaute
data_event-participation = tapahtumiin osallistuminen
data_dwelling-type = asumismuoto
data_building-type = asuinrakennuksen tyyppi
data_ownership = omistussuhde
data_household-size = samassa taloudessa asuvien henkilöiden lukumäärä
data_heating-type = lämmitysmuoto
data_electricity-consumption = sähkönkulutustiedot
data_usage-timing = käytön ajoitus
data_metering-point = käyttöpaikkatiedot
data_connection-data = liittymätiedot
data_main-fuse = pääsulakkeen koko
data_purchase-behaviour = ostokäyttäytyminen
data_account-registration = digitaalisen tilin rekisteröitymistiedot
data_ip-address = IP-osoite
data_location = sijaintitiedot
data_browser = selain
data_web-behaviour = käyttäytyminen verkkosivustolla
data_clickstream = klikkausvirtatiedot
data_representative-details = edustajan tai yhteyshenkilön tiedot
data_investment-knowledge = rahoitusvälineitä koskeva tietämys
data_change-data = muutostiedot
data_other-provided = rekisteröidyn itse antamat muut tiedot
data_basic-data = perustiedot
data_customer-data = asiakastiedot
data_customer-relationship-data = asiakassuhdetta koskevat tiedot
data_connection-and-metering-data = liittymä- ja käyttöpaikkatiedot
data_other-data = muut tiedot
data_metering-point-number = käyttöpaikkanumero
data_due-date = eräpäivä
data_billing-cycle = laskutusrytmi
data_billing-method = laskutustapa
data_payment-data = maksutiedot
data_ordered-products = tilatut tuotteet ja palvelut
data_service-usage = palvelujen käyttöä koskevat tiedot
data_satisfaction-surveys = asiakastyytyväisyyskyselyt
data_visit-times = käyntien ajankohdat
data_product-data = tuotetiedot
data_consumption-data = kulutustiedot
data_complaints = reklamaatiot
data_online-forms = sähköiset asiointilomakkeet
data_chat-messages = chat-viestit
data_passport = passi
data_driving-licence = ajokortti
data_identity-card = henkilökortti
data_racial-or-ethnic-origin = rotu tai etninen alkuperä
data_political-opinions = poliittiset mielipiteet
data_religious-or-philosophical-beliefs = uskonnollinen tai filosofinen vakaumus
data_trade-union-membership = ammattiliiton jäsenyys
data_genetic-data = geneettiset tiedot
data_biometric-data = biometriset tiedot henkilön yksiselitteistä tunnistamista varten
data_health-data = terveyttä koskevat tiedot
data_sex-life-or-sexual-orientation = seksuaalista käyttäytymistä ja suuntautumista koskevat tiedot
data_criminal-convictions-and-offences = rikostuomioita ja rikkomuksia koskevat tiedot
data_criminal-security-measures = rikostuomioihin ja rikkomuksiin liittyvät turvaamistoimet
data_address = osoite
data_birth-year = syntymävuosi
data_gender = sukupuoli
data_municipality = kotikunta
data_membership-data = jäsenyystiedot
data_log-data = lokitiedot
data_device-data = laitetiedot
data_user-content = käyttäjän sisältö
data_photographs = valokuvat
data_qualifications = pätevyystiedot
data_allergies-and-diet = allergiat ja ruokavalio

## data-subject

data-subject_customers = asiakkaat
data-subject_consumer-customers = kuluttaja-asiakkaat
data-subject_former-customers = aiemmat asiakkaat
data-subject_prospects = potentiaaliset asiakkaat
data-subject_business-customers = yritysasiakkaat
data-subject_business-contacts = yritysasiakkaiden yhteyshenkilöt
data-subject_decision-makers = päättäjät
data-subject_partner-contacts = yhteistyökumppaneiden yhteyshenkilöt
data-subject_service-users = palvelujen käyttäjät
data-subject_website-visitors = verkkosivuston kävijät
data-subject_newsletter-subscribers = uutiskirjeen tilaajat
data-subject_quote-requesters = tarjouspyynnön tehneet
data-subject_contact-requesters = yhteydenottopyynnön jättäneet
data-subject_event-participants = tapahtumien osallistujat
data-subject_competition-entrants = kilpailujen ja arvontojen osallistujat
data-subject_representatives = asiakkaiden edustajat
data-subject_members = jäsenet
data-subject_volunteers = vapaaehtoiset
data-subject_employees = työntekijät
data-subject_job-applicants = työnhakijat
data-subject_children = lapset
data-subject_guardians = huoltajat

## purpose

purpose_customer-relationship = asiakassuhteen hoitaminen ja kehittäminen
purpose_customer-service = asiakaspalvelu
purpose_customer-communication = asiakasviestintä
purpose_contact-handling = yhteydenottojen hoitaminen
purpose_billing-and-delivery = toimitus ja laskutus
purpose_payment-and-collection = maksujen valvonta ja perintä
purpose_direct-marketing = suoramarkkinointi
purpose_electronic-direct-marketing = sähköinen suoramarkkinointi
purpose_distance-selling = etämyynti
purpose_marketing-communication = markkinointi ja viestintä
purpose_ad-targeting = verkkomainonnan kohdentaminen
purpose_profiling = profilointi
purpose_market-research = mielipide- ja markkinatutkimus
purpose_customer-surveys = asiakaskyselyt
purpose_event-organising = tapahtumien järjestäminen
purpose_service-development = liiketoiminnan ja palvelujen kehittäminen
purpose_statistics-and-planning = suunnittelu ja tilastointi
purpose_reporting = raportointi
purpose_fault-resolution = häiriöiden selvittäminen
purpose_identification-and-access = tunnistaminen ja käyttöoikeuksien hallinta
purpose_web-analytics = verkkosivuston käytön analysointi
purpose_customer-due-diligence = asiakkaan tunteminen
purpose_anti-money-laundering = rahanpesun ja terrorismin rahoittamisen estäminen
purpose_suitability-assessment = rahoitusvälineitä koskevan tietämyksen selvittäminen
purpose_pre-contract = sopimussuhteen perustaminen
purpose_partner-relationship = yhteistyösuhteen hoitaminen ja kehittäminen
purpose_billing = laskutus
purpose_payment = maksaminen
purpose_debt-collection = saatavien perintä
purpose_analysis = analysointi
purpose_statistics = tilastointi
purpose_planning = suunnittelu
purpose_sales = myynti
purpose_service-provision = palvelujen tarjoaminen
purpose_direct-mail = suoramainonta
purpose_data-updating = tietojen päivittäminen
purpose_payment-default-monitoring = maksuhäiriöiden seuranta
purpose_transaction-verification = liiketapahtumien todentaminen
purpose_complaint-handling = reklamaatioiden käsittely
purpose_justified-purposes = perustellut käyttötarkoitukset
purpose_user-experience = käyttökokemuksen parantaminen
purpose_service-security = palvelujen turvallisuuden varmistaminen
purpose_content-targeting = sisällön kohdentaminen
purpose_marketing-measurement = markkinoinnin mittaaminen
purpose_session-recording = kävijöiden liikkeiden tallentaminen verkkosivustolla
purpose_consent-record = evästesuostumuksen tallentaminen
purpose_membership-management = jäsenyyksien hoitaminen
purpose_member-communication = jäsenviestintä
purpose_statutory-duties = lakisääteisten velvoitteiden hoitaminen
purpose_supervision = valvonta
purpose_hosting = palvelun tekninen ylläpito
purpose_recruitment = rekrytointi
purpose_newsletters = uutiskirjeiden lähettäminen

## recipient

recipient_authorities = viranomaiset
recipient_group-companies = konserniyhtiöt
recipient_subsidiaries = tytäryhtiöt
recipient_associated-companies = osakkuusyhtiöt
recipient_partners = yhteistyökumppanit
recipient_service-providers = palveluntarjoajat
recipient_subcontractors = alihankkijat
recipient_hosting-providers = tietoteknisten palvelujen tarjoajat
recipient_cloud-providers = pilvipalvelujen tarjoajat
recipient_newsletter-providers = uutiskirjepalvelujen tarjoajat
recipient_survey-providers = kyselypalvelujen tarjoajat
recipient_telecom-and-email-providers = puhe- ja sähköpostipalvelujen tarjoajat
recipient_payment-card-companies = luottokorttiyhtiöt
recipient_data-analytics-providers = data-analyysipalvelujen tarjoajat
recipient_advertising-partners = mainonnan toteuttajat
recipient_credit-information-agency = luottotietoyhtiöt
recipient_debt-collection = perintätoimistot
recipient_tied-agents = sidonnaisasiamiehet
recipient_audit-and-marketing-providers = tilintarkastus-, markkinointi- ja auditointipalvelujen tarjoajat
recipient_compliance-providers = lakisääteisissä velvoitteissa avustavat tahot
recipient_acquirers = yritys- tai liiketoimintakaupan osapuolet
recipient_data-subject-or-representative = rekisteröity tai hänen edustajansa
recipient_crm-providers = asiakastietojen ylläpitopalvelujen tarjoajat
recipient_event-service-providers = tapahtumapalvelujen tarjoajat
recipient_other-claimants = muut lakiin perustuvan vaatimuksen esittäjät
recipient_own-staff = rekisterinpitäjän oma henkilöstö
recipient_general-public = yleisö
recipient_accounting-firms = tilitoimistot
recipient_third-parties = kolmannet osapuolet

## source

source_data-subject = rekisteröity itse
source_service-use = palvelujen käyttö
source_website-transactions = verkkosivuston käyttö
source_own-systems = rekisterinpitäjän omat järjestelmät
source_own-customer-register = rekisterinpitäjän oma asiakasrekisteri
source_group-registers = konserniyhtiöiden rekisterit
source_population-information-system = väestötietojärjestelmä
source_credit-information-registers = luottotietorekisterit
source_contact-information-registers = yhteystietorekisterit
source_national-land-survey = Maanmittauslaitoksen rekisterit
source_business-information-system = Yritys- ja yhteisötietojärjestelmä (YTJ)
source_address-services = osoite- ja päivityspalvelut
source_competitions = kilpailut ja arvonnat
source_telemarketing = puhelinmyynti
source_price-comparison = kilpailutuspalvelut
source_partners = yhteistyökumppanit
source_public-or-private-registers = julkiset ja yksityiset rekisterit
source_relationship-events = asiakas- tai yhteistyösuhteen tapahtumat

## security

security_firewall = palomuuri
security_user-accounts = käyttäjätunnukset ja salasanat
security_access-management = käyttöoikeuksien hallinta
security_locked-premises = lukitut tilat
security_guarded-data-centres = suojatut ja valvotut konesalit
security_encryption = tietojen salaus
security_network-segmentation = verkkoliikenteen segmentointi
security_backups = varmuuskopiot
security_confidentiality = salassapitositoumukset
security_staff-training = henkilöstön koulutus
security_processor-contracts = henkilötietojen käsittelysopimukset
security_manual-destruction = manuaalisen aineiston hävittäminen
security_manual-files-locked = lukittu säilytystila manuaaliselle aineistolle

## right

right_access = oikeus saada pääsy tietoihin
    .explained = Voit kysyä, käsittelemmekö henkilötietojasi. Jos käsittelemme, voit pyytää tiedoistasi kopion ja selvityksen siitä, miten käytämme niitä.
right_rectification = oikeus tietojen oikaisemiseen
    .explained = Voit pyytää, että oikaisemme sinua koskevat virheelliset tiedot ja täydennämme puutteelliset.
right_erasure = oikeus tietojen poistamiseen
    .explained = Voit pyytää, että poistamme tietosi. Laki voi kuitenkin vaatia tai sallia, että säilytämme osan niistä.
right_restriction = oikeus käsittelyn rajoittamiseen
    .explained = Voit pyytää, että rajoitamme tietojesi käsittelyä, esimerkiksi siksi aikaa, kun tarkistamme, ovatko tiedot oikein. Sinä aikana saamme yleensä vain säilyttää niitä.
right_portability = oikeus siirtää tiedot järjestelmästä toiseen
    .explained = Voit saada itse antamasi tiedot koneellisesti luettavassa muodossa ja siirtää ne toiselle rekisterinpitäjälle. Tämä koskee tietoja, joita käsitellään automaattisesti suostumuksesi tai kanssasi tehdyn sopimuksen perusteella.
right_object = oikeus vastustaa käsittelyä
    .explained = Voit vastustaa tietojesi käsittelyä henkilökohtaiseen erityiseen tilanteeseesi liittyvällä perusteella. Tämä koskee käsittelyä, joka perustuu oikeutettuun etuun, yleistä etua koskevaan tehtävään tai julkisen vallan käyttöön.
right_object-direct-marketing = oikeus vastustaa suoramarkkinointia
    .explained = Voit milloin tahansa ja maksutta vastustaa tietojesi käyttöä suoramarkkinointiin. Sen jälkeen emme enää käytä tietojasi suoramarkkinointiin.
right_withdraw-consent = oikeus peruuttaa suostumus
    .explained = Voit peruuttaa suostumuksesi milloin tahansa. Peruuttaminen ei tee aiemmasta käsittelystä lainvastaista.
right_complaint = oikeus tehdä valitus valvontaviranomaiselle
    .explained = Jos mielestäsi henkilötietojesi käsittelyssä rikotaan EU:n yleistä tietosuoja-asetusta, voit tehdä valituksen valvontaviranomaiselle.
right_human-intervention = oikeus olla joutumatta pelkästään automaattiseen käsittelyyn perustuvan päätöksen kohteeksi
    .explained = Sinulla on oikeus siihen, ettei sinusta tehdä pelkästään automaattisesti päätöstä, jolla on sinulle oikeusvaikutuksia tai joka vaikuttaa sinuun muuten yhtä merkittävästi. Jos tällainen päätös on sallittu nimenomaisen suostumuksesi tai kanssasi tehdyn sopimuksen perusteella, voit pyytää, että ihminen käsittelee asian, kertoa kantasi ja riitauttaa päätöksen.

## term

term_privacy-notice = tietosuojaseloste
term_controller = rekisterinpitäjä
term_processor = henkilötietojen käsittelijä
term_representative = edustaja
term_dpo = tietosuojavastaava
term_data-subject = rekisteröity
term_business-id = Y-tunnus
term_contact-point = yhteydenotot tietosuoja-asioissa
term_purposes = käsittelyn tarkoitukset
term_legal-basis = käsittelyn oikeusperuste
term_recipients = vastaanottajat tai vastaanottajaryhmät
term_transfers = siirrot EU:n tai ETA:n ulkopuolelle
term_retention = säilytysaika
term_adm = automaattinen päätöksenteko
term_joint-controllers = yhteisrekisterinpitäjät
term_data-categories = henkilötietoryhmät
term_cookie = eväste
term_supervisory-authority = valvontaviranomainen

## authority

authority_lvv = Lupa- ja valvontavirasto
    .explained = Tämä viranomainen valvoo muun muassa terveydenhuoltoa, sosiaalihuoltoa ja työoloja Suomessa.
authority_economic-development-centre = elinvoimakeskus
    .explained = Tämä viranomainen edistää alueensa elinkeinoja ja työllisyyttä Suomessa.
authority_dvv = Digi- ja väestötietovirasto
    .explained = Tämä viranomainen ylläpitää väestötietojärjestelmää, jossa on perustiedot Suomessa asuvista ihmisistä ja Suomen kansalaisista.
authority_traficom = Liikenne- ja viestintävirasto Traficom
    .explained = Tämä viranomainen valvoo muun muassa evästeiden käyttöä verkkosivustoilla Suomessa.
authority_data-protection-ombudsman = Tietosuojavaltuutetun toimisto
    .explained = Tämä viranomainen valvoo henkilötietojen käsittelyä Suomessa. Voit tehdä sille valituksen, jos mielestäsi henkilötietojasi käsitellään lainvastaisesti.
    .street-address = Lintulahdenkuja 4, 00530 Helsinki
    .postal-address = PL 800, 00531 Helsinki
    .url = https://tietosuoja.fi
authority_aland-data-inspectorate = Ahvenanmaan tietosuojaviranomainen (Datainspektionen)
    .explained = Tämä viranomainen valvoo henkilötietojen käsittelyä Ahvenanmaan maakunnan ja kuntien hallinnossa. Voit tehdä sille valituksen, jos mielestäsi tietojasi käsitellään siellä lainvastaisesti.
    .url = https://www.di.ax

## occasion

occasion_phone = puhelut
occasion_meetings = tapaamiset
occasion_quote = tarjoukset
occasion_order = tilaukset
occasion_contract = sopimusten tekeminen
occasion_during-contract = voimassa oleva sopimussuhde
occasion_contact = yhteydenotot
occasion_registration = rekisteröityminen
occasion_service-use = palvelujen käyttö
occasion_marketing-campaigns = markkinointikampanjat
occasion_competitions = kilpailut ja arvonnat
occasion_telemarketing = puhelinmyynti

## event

event_end-of-customer-or-contract-relationship = asiakas- tai sopimussuhteen päättymisestä
    .until = asiakas- tai sopimussuhteen päättymiseen asti
event_end-of-customer-relationship = asiakassuhteen päättymisestä
    .until = asiakassuhteen päättymiseen asti
event_end-of-contract = sopimuksen päättymisestä
    .until = sopimuksen päättymiseen asti
event_end-of-access-rights = käyttöoikeuden päättymisestä
    .until = käyttöoikeuden päättymiseen asti
event_time-of-call = puhelusta
    .until = puheluun asti
event_time-of-processing = käsittelyhetkestä
    .until = käsittelyhetkeen asti
event_time-of-collection = tietojen keräämisestä
    .until = tietojen keräämiseen asti
event_last-contact = viimeisestä yhteydenotosta
    .until = viimeiseen yhteydenottoon asti
event_withdrawal-of-consent = suostumuksen peruuttamisesta
    .until = suostumuksen peruuttamiseen asti
event_end-of-event = tapahtuman päättymisestä
    .until = tapahtuman päättymiseen asti
event_invoice-due-date = laskun eräpäivästä
    .until = laskun eräpäivään asti
event_end-of-financial-year = tilikauden päättymisestä
    .until = tilikauden päättymiseen asti
event_end-of-calendar-year = kalenterivuoden päättymisestä
    .until = kalenterivuoden päättymiseen asti
event_end-of-membership = jäsenyyden päättymisestä
    .until = jäsenyyden päättymiseen asti
event_last-login = viimeisestä kirjautumisesta
    .until = viimeiseen kirjautumiseen asti

## criterion

criterion_necessary-for-purpose = käyttötarkoituksen edellyttämä aika
criterion_basis-ends = aika käsittelyn perusteen päättymiseen asti
criterion_customer-relationship = asiakassuhteen edellyttämä aika
criterion_records-plan = tiedonohjaussuunnitelmassa määrätty aika

## limit

limit_active-customer-relationship = voimassa oleva asiakassuhde
limit_legal-retention = lakisääteinen säilytysvelvollisuus
limit_refusal-by-law = laissa säädetty kieltäytymisperuste
limit_other-laws = muu lainsäädäntö
limit_data-provided-by-subject = vain rekisteröidyn itse toimittamat tiedot

## circumstance

circumstance_required-by-law = jos laki sitä edellyttää
circumstance_consent-given = jos siihen on annettu suostumus
circumstance_contract = jos siitä on sovittu
circumstance_marketing-permission-given = jos markkinointilupa on annettu
circumstance_no-marketing-prohibition = jos markkinointia ei ole kielletty
circumstance_relationship-ended = kun asiakas- tai yhteistyösuhde on päättynyt
circumstance_on-request = pyynnöstä
circumstance_own-liabilities = jos henkilöllä on omia vastuita
circumstance_terms-enforcement = jos se on tarpeen käyttöehtojen noudattamisen valvomiseksi
circumstance_service-security = jos se on tarpeen palvelujen turvallisuuden vuoksi
circumstance_business-transfer = jos liiketoiminta siirtyy toiselle yritykselle
circumstance_permitted-by-law = jos laki sen sallii

## staff-role

staff-role_staff-with-need = työntekijät, jotka tarvitsevat tietoja työssään
staff-role_named-persons = nimetyt henkilöt
staff-role_employees = työntekijät
staff-role_account-managers = asiakasvastaavat
staff-role_portfolio-assistants = salkunhoidon assistentit
staff-role_finance-staff = taloushallinnon henkilöstö
staff-role_compliance-officer = compliance-vastaava
staff-role_group-staff-with-need = konsernin työntekijät, jotka tarvitsevat tietoja työssään
staff-role_authorised-partners = valtuutetut yhteistyökumppanit

## accuracy

accuracy_remove-invalid-contact-details = toimimattomien yhteystietojen poistaminen
accuracy_update-on-own-initiative = tietojen päivittäminen omasta aloitteesta
accuracy_update-on-notice = tietojen päivittäminen ilmoituksen perusteella

## law

law_gdpr = yleinen tietosuoja-asetus (EU) 2016/679
    .name = yleinen tietosuoja-asetus
law_data-protection-act = tietosuojalaki (1050/2018)
    .name = tietosuojalaki
law_personal-data-act = henkilötietolaki (523/1999)
    .name = henkilötietolaki
law_electricity-market-act = sähkömarkkinalaki (588/2013)
    .name = sähkömarkkinalaki
law_credit-institutions-act = laki luottolaitostoiminnasta (610/2014)
    .name = laki luottolaitostoiminnasta
law_ecs-act = laki sähköisen viestinnän palveluista (917/2014)
    .name = laki sähköisen viestinnän palveluista
law_aml-act = laki rahanpesun ja terrorismin rahoittamisen estämisestä (444/2017)
    .name = laki rahanpesun ja terrorismin rahoittamisen estämisestä
law_accounting-act = kirjanpitolaki (1336/1997)
    .name = kirjanpitolaki
law_data-protection-legislation = tietosuojalainsäädäntö
law_applicable-law = voimassa oleva lainsäädäntö

## service

service_active-campaign = ActiveCampaign
service_google-analytics = Google Analytics
service_google-ads = Google Ads
service_looker-studio = Looker Studio
service_hotjar = Hotjar
service_webropol = Webropol
service_wordpress = WordPress

## mechanism

mechanism_adequacy = tietosuojan riittävyyttä koskeva päätös
    .explained = Euroopan komissio on päättänyt, että tietosuoja on riittävä siinä maassa tai sillä alalla, johon tiedot siirretään.
mechanism_standard-contractual-clauses = vakiolausekkeet
    .explained = Vastaanottaja on sitoutunut sopimuksessa suojaamaan tiedot. Euroopan komissio on hyväksynyt sopimusehdot.
mechanism_binding-corporate-rules = yritystä koskevat sitovat säännöt
    .explained = Konsernin yritykset ovat sitoutuneet noudattamaan samoja tietosuojasääntöjä myös EU:n ja ETA:n ulkopuolella. Valvontaviranomainen on hyväksynyt säännöt.
mechanism_code-of-conduct = hyväksytyt käytännesäännöt
    .explained = Vastaanottaja on sitoutunut noudattamaan tietosuojaa koskevia käytännesääntöjä. Säännöt on hyväksytty EU:n yleisen tietosuoja-asetuksen mukaisesti.
mechanism_certification = hyväksytty sertifiointimekanismi
    .explained = Vastaanottajan tietosuoja on sertifioitu hyväksytyllä menettelyllä. Vastaanottaja on myös sitoutunut suojaamaan tiedot.
mechanism_derogation-49 = erityistilannetta koskeva poikkeus
    .explained = Siirto perustuu poikkeukseen, jonka EU:n yleinen tietosuoja-asetus sallii tietyissä tilanteissa. Siirron jälkeen tiedot voivat olla heikommin suojattuja kuin EU:ssa ja ETA:ssa.
mechanism_privacy-shield = Privacy Shield
    .explained = Tämä EU:n ja Yhdysvaltojen välinen järjestely ei ole enää voimassa. Euroopan unionin tuomioistuin totesi sitä koskevan päätöksen pätemättömäksi vuonna 2020.
mechanism_safe-harbor = Safe Harbor
    .explained = Tämä EU:n ja Yhdysvaltojen välinen järjestely ei ole enää voimassa. Euroopan unionin tuomioistuin totesi sitä koskevan päätöksen pätemättömäksi vuonna 2015.

## requirement

requirement_statutory = lakisääteinen vaatimus
    .sentence = Laki edellyttää, että annat tiedot.
requirement_contractual = sopimukseen perustuva vaatimus
    .sentence = Sopimus edellyttää, että annat tiedot.
requirement_required-to-contract = sopimuksen tekemisen edellyttämä vaatimus
    .sentence = Tiedot tarvitaan sopimuksen tekemiseen.
requirement_voluntary = vapaaehtoinen tietojen antaminen
    .sentence = Tietojen antaminen on vapaaehtoista.

## request-by

request-by_email = sähköposti
request-by_web-form = verkkolomake
request-by_post = posti
request-by_phone = puhelin
request-by_in-person = henkilökohtainen käynti
request-by_self-service = verkkopalvelu
request-by_message-link = viestissä oleva linkki

## request-form

request-form_written = kirjallinen pyyntö
request-form_signed = allekirjoitettu pyyntö

## request-identity

request-identity_when-needed = henkilöllisyyden varmistaminen tarvittaessa
    .explained = Jos emme ole varmoja henkilöllisyydestäsi, voimme pyytää sinulta lisätietoja, jotta kukaan muu ei saa tietojasi.
request-identity_strong-authentication = vahva sähköinen tunnistaminen
    .explained = Tunnistaudut sähköisesti, esimerkiksi verkkopankkitunnuksilla tai mobiilivarmenteella.
request-identity_identity-document = henkilöllisyyden todistava asiakirja
    .explained = Todistat henkilöllisyytesi asiakirjalla, esimerkiksi passilla tai henkilökortilla.
request-identity_e-signature = sähköinen allekirjoitus
    .explained = Allekirjoitat pyynnön sähköisesti, jotta tiedämme sen tulevan sinulta.

## caveat

caveat_may = mahdollisesti
caveat_as-a-rule = yleensä
caveat_at-most = laajimmillaan
caveat_not-exhaustive = muun muassa
caveat_at-least = vähintään

## ground

ground_consent = suostumus
ground_law = laissa oleva säännös
ground_statutory-task = laissa säädetyn tehtävän suorittaminen
ground_rights-and-duties = rekisteröidyn tai rekisterinpitäjän oikeuksien ja velvollisuuksien toteuttaminen
ground_research = historiallinen tai tieteellinen tutkimus tai tilastointi
ground_credit-and-collection = luotonanto tai saatavan perintä
ground_insurance = vakuutustoiminta
ground_credit-institution = luottolaitostoiminta
ground_payment-services = maksupalvelutoiminta
ground_rental-and-lending = vuokraus- ja lainaustoiminta
ground_credit-information = luottotietotoiminta
ground_health-care = terveydenhuolto
ground_social-welfare = sosiaalihuolto ja muu sosiaaliturva
ground_employment = virka-, työ- ja muut palvelussuhteet

## role

role_processor = henkilötietojen käsittelijä
    .explained = Henkilötietojen käsittelijä käsittelee tietoja meidän puolestamme ja ohjeidemme mukaan, ei omiin tarkoituksiinsa.
role_controller = rekisterinpitäjä
    .explained = Rekisterinpitäjä päättää itse, miksi ja miten se käyttää tietoja, ja vastaa käsittelystä itse.
role_joint-controller = yhteisrekisterinpitäjä
    .explained = Yhteisrekisterinpitäjät päättävät yhdessä, miksi ja miten tietoja käytetään. Voit käyttää oikeuksiasi suhteessa kuhunkin niistä.
role_authority = viranomainen
    .explained = Viranomainen käsittelee tietoja omissa lakisääteisissä tehtävissään ja vastaa käsittelystä itse.

## action

action_erase = tietojen poistaminen
    .sentence = Sen jälkeen tiedot poistetaan.
action_anonymise = tietojen anonymisointi
    .sentence = Sen jälkeen tiedot anonymisoidaan.
action_archive = tietojen arkistointi
    .sentence = Sen jälkeen tiedot arkistoidaan.

## relation

relation_supplements = täydennettävä seloste
relation_data-moves-to = rekisteri, johon tietoja siirtyy
relation_data-comes-from = rekisteri, josta tietoja tulee
relation_see-also = katso myös

## cookie-consent

cookie-consent_prior-opt-in = ennakolta annettu suostumus
    .sentence = Muita kuin välttämättömiä evästeitä käytetään vain, jos annat siihen etukäteen suostumuksen.
cookie-consent_always-required = aina vaadittava suostumus
    .sentence = Evästeiden käyttö edellyttää aina suostumustasi.
cookie-consent_by-use = sivuston käytöstä päätelty suostumus
    .sentence = Käyttämällä verkkosivustoa hyväksyt evästeiden käytön.
cookie-consent_by-browser-settings = selaimen asetuksista päätelty suostumus
    .sentence = Suostumus annetaan selaimen asetuksissa.

## cookie-control

cookie-control_consent-tool = evästeasetukset
    .sentence = Voit muuttaa valintaasi evästeasetuksissa.
cookie-control_browser-settings = selaimen asetukset
    .sentence = Voit estää tai poistaa evästeitä selaimesi asetuksissa.

## cookie-identification

cookie-identification_unique-identifier = yksilöllinen tunniste
    .sentence = Evästeissä on yksilöllinen tunniste.
cookie-identification_identifies = käyttäjän tunnistaminen
    .sentence = Evästeitä voidaan käyttää sinun tunnistamiseesi.
cookie-identification_does-not-identify-alone = ei käyttäjän tunnistamista pelkkien evästeiden avulla
    .sentence = Pelkät evästeet eivät riitä sinun tunnistamiseesi.

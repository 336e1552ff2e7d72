### Words of the controlled terms: KIND_ID. The value is the label: plain lower case, nominative; names keep their capitals.
### .explained = one or two plain sentences for the reader; .sentence = the term said as a sentence of the page;
### .until = the event as the end of a period (its value is the start of one); .name = the Act without its number.

## basis

basis_consent = samtycke
    .explained = Vi behandlar uppgifterna med ditt samtycke. Du kan återkalla det när som helst.
basis_contract = avtal eller åtgärder innan ett avtal ingås
    .explained = Vi behöver uppgifterna för att fullgöra ett avtal med dig eller för att på din begäran förbereda ett avtal.
basis_legal-obligation = rättslig förpliktelse
    .explained = Lagen kräver att vi behandlar uppgifterna. Det behövs inget samtycke av dig för det.
basis_vital-interests = intressen av grundläggande betydelse
    .explained = Vi behandlar uppgifterna för att skydda ditt eller någon annans liv eller andra intressen av grundläggande betydelse.
basis_public-task = uppgift av allmänt intresse eller myndighetsutövning
    .explained = Vi behandlar uppgifterna för att utföra en uppgift av allmänt intresse eller som ett led i myndighetsutövning. Du kan invända mot behandlingen av skäl som hänför sig till din specifika situation.
basis_legitimate-interests = berättigat intresse
    .explained = Behandlingen är nödvändig för ett berättigat intresse som vi eller någon annan har. Den är inte tillåten om dina intressen eller grundläggande rättigheter och friheter väger tyngre än det intresset. Du kan invända mot den av skäl som hänför sig till din specifika situation.

## condition

condition_explicit-consent = uttryckligt samtycke
    .explained = Behandlingen grundar sig på ditt uttryckliga samtycke. Du kan återkalla det när som helst.
condition_employment-social-law = arbetsrätt, social trygghet och socialt skydd
    .explained = Uppgifterna behövs för att fullgöra skyldigheter eller tillgodose rättigheter enligt lagstiftningen om arbete, social trygghet eller socialt skydd.
condition_vital-interests = grundläggande intressen
    .explained = Uppgifterna behövs för att skydda ditt eller någon annans liv eller andra grundläggande intressen när du inte själv kan ge ditt samtycke.
condition_non-profit-body = verksamhet i en stiftelse, en förening eller ett annat icke vinstdrivande organ
    .explained = Vi behandlar uppgifterna i vår egen verksamhet som en organisation utan vinstsyfte. Vi får inte lämna ut dem utanför organisationen utan ditt samtycke.
condition_made-public = uppgifter som den registrerade själv på ett tydligt sätt har offentliggjort
    .explained = Du har själv på ett tydligt sätt offentliggjort uppgifterna.
condition_legal-claims = rättsliga anspråk
    .explained = Uppgifterna behövs för att framställa eller bemöta ett rättsligt anspråk, till exempel i en tvist.
condition_substantial-public-interest = viktigt allmänt intresse
    .explained = Lagen tillåter att uppgifterna behandlas eftersom ett viktigt allmänt intresse kräver det.
condition_health-care = hälso- och sjukvård samt social omsorg
    .explained = Uppgifterna behövs inom hälso- och sjukvården eller den sociala omsorgen. De som ansvarar för behandlingen är bundna av tystnadsplikt.
condition_public-health = folkhälsa
    .explained = Lagen tillåter att uppgifterna behandlas för att skydda folkhälsan, till exempel mot allvarliga hälsohot.
condition_archiving-research = arkivering av allmänt intresse, forskning och statistik
    .explained = Lagen tillåter att uppgifterna behandlas för arkivering av allmänt intresse, forskning eller statistik. Den kräver också skyddsåtgärder för dina rättigheter.
condition_official-authority-or-law = kontroll av en myndighet eller stöd i lag
    .explained = Uppgifter om brottmålsdomar och brott får behandlas bara under kontroll av en myndighet eller när lagen tillåter det.

## data

data_name = namn
data_name-history = tidigare namn
data_national-identity-code = personbeteckning
data_age-or-birth-year = ålder eller födelseår
data_nationality = medborgarskap
data_identity-document-copy = kopia av en identitetshandling
data_contact-details = kontaktuppgifter
data_phone-number = telefonnummer
data_email-address = e-postadress
data_postal-address = postadress
data_billing-address = faktureringsadress
data_language = kontaktspråk
data_organisation = företag eller organisation
data_job-title = titel
data_occupation = titel eller yrke
data_business-roles = uppgifter och ställning inom näringslivet eller i offentligt uppdrag
data_education-and-occupation = utbildningsnivå och yrke
data_customer-number = kundnummer
data_customer-type = kundtyp
data_customer-history = kundhistorik
data_order-data = beställningsuppgifter
data_contract-data = avtalsuppgifter
data_security-deposit = uppgifter om säkerheter
data_billing-and-payment = fakturerings- och betalningsuppgifter
data_debt-collection = indrivningsuppgifter
data_creditworthiness = uppgifter om kreditvärdighet
data_bank-account = bankkontonummer
data_marketing-permissions = tillstånd till och förbud mot direktmarknadsföring
data_marketing-data = marknadsföringsuppgifter
data_service-restrictions = uppgifter om tjänstespärrar
data_traffic-data = förmedlingsuppgifter
data_call-recordings = samtalsinspelningar
data_communications = uppgifter om kommunikation
data_customer-feedback = kundrespons
data_event-participation = deltagande i evenemang
data_dwelling-type = boendeform
data_building-type = typ av bostadsbyggnad
data_ownership = ägarförhållande
data_household-size = antal personer i hushållet
data_heating-type = uppvärmningssätt
data_electricity-consumption = uppgifter om elförbrukning
data_usage-timing = användningstidpunkter
data_metering-point = uppgifter om förbrukningsplats
data_connection-data = anslutningsuppgifter
data_main-fuse = huvudsäkringens storlek
data_purchase-behaviour = köpbeteende
data_account-registration = registreringsuppgifter för ett digitalt konto
data_ip-address = IP-adress
data_location = lokaliseringsuppgifter
data_browser = webbläsare
data_web-behaviour = beteende på webbplatsen
data_clickstream = klickströmsdata
data_representative-details = uppgifter om företrädare eller kontaktperson
data_investment-knowledge = kunskaper om finansiella instrument
data_change-data = uppgifter om ändringar
data_other-provided = andra uppgifter som den registrerade själv har lämnat
data_basic-data = grunduppgifter
data_customer-data = kunduppgifter
data_customer-relationship-data = uppgifter om kundförhållandet
data_connection-and-metering-data = uppgifter om anslutning och förbrukningsplats
data_other-data = övriga uppgifter
data_metering-point-number = förbrukningsplatsens nummer
data_due-date = förfallodag
data_billing-cycle = faktureringsintervall
data_billing-method = faktureringssätt
data_payment-data = betalningsuppgifter
data_ordered-products = beställda produkter och tjänster
data_service-usage = uppgifter om användning av tjänsterna
data_satisfaction-surveys = kundnöjdhetsenkäter
data_visit-times = besökstidpunkter
data_product-data = produktuppgifter
data_consumption-data = förbrukningsuppgifter
data_complaints = reklamationer
data_online-forms = elektroniska blanketter
data_chat-messages = chattmeddelanden
data_passport = pass
data_driving-licence = körkort
data_identity-card = identitetskort
data_racial-or-ethnic-origin = ras eller etniskt ursprung
data_political-opinions = politiska åsikter
data_religious-or-philosophical-beliefs = religiös eller filosofisk övertygelse
data_trade-union-membership = medlemskap i fackförening
data_genetic-data = genetiska uppgifter
data_biometric-data = biometriska uppgifter för att entydigt identifiera en person
data_health-data = uppgifter om hälsa
data_sex-life-or-sexual-orientation = uppgifter om sexualliv eller sexuell läggning
data_criminal-convictions-and-offences = uppgifter om fällande domar i brottmål och lagöverträdelser som innefattar brott
data_criminal-security-measures = säkerhetsåtgärder som hänger samman med brottmålsdomar och brott
data_address = adress
data_birth-year = födelseår
data_gender = kön
data_municipality = hemkommun
data_membership-data = medlemskapsuppgifter
data_log-data = logguppgifter
data_device-data = uppgifter om enheten
data_user-content = användarens innehåll
data_photographs = fotografier
data_qualifications = uppgifter om kvalifikationer
data_allergies-and-diet = allergier och diet

## data-subject

data-subject_customers = kunder
data-subject_consumer-customers = konsumentkunder
data-subject_former-customers = tidigare kunder
data-subject_prospects = potentiella kunder
data-subject_business-customers = företagskunder
data-subject_business-contacts = kontaktpersoner hos företagskunder
data-subject_decision-makers = beslutsfattare
data-subject_partner-contacts = kontaktpersoner hos samarbetspartner
data-subject_service-users = användare av tjänsterna
data-subject_website-visitors = besökare på webbplatsen
data-subject_newsletter-subscribers = prenumeranter på nyhetsbrev
data-subject_quote-requesters = personer som har begärt en offert
data-subject_contact-requesters = personer som har bett om att bli kontaktade
data-subject_event-participants = deltagare i evenemang
data-subject_competition-entrants = deltagare i tävlingar och utlottningar
data-subject_representatives = företrädare för kunder
data-subject_members = medlemmar
data-subject_volunteers = frivilliga
data-subject_employees = anställda
data-subject_job-applicants = arbetssökande
data-subject_children = barn
data-subject_guardians = vårdnadshavare

## purpose

purpose_customer-relationship = skötsel och utveckling av kundförhållandet
purpose_customer-service = kundservice
purpose_customer-communication = kundkommunikation
purpose_contact-handling = hantering av förfrågningar
purpose_billing-and-delivery = leverans och fakturering
purpose_payment-and-collection = betalningsövervakning och indrivning
purpose_direct-marketing = direktmarknadsföring
purpose_electronic-direct-marketing = elektronisk direktmarknadsföring
purpose_distance-selling = distansförsäljning
purpose_marketing-communication = marknadsföring och kommunikation
purpose_ad-targeting = riktad webbannonsering
purpose_profiling = profilering
purpose_market-research = opinions- och marknadsundersökningar
purpose_customer-surveys = kundenkäter
purpose_event-organising = anordnande av evenemang
purpose_service-development = utveckling av affärsverksamheten och tjänsterna
purpose_statistics-and-planning = planering och statistikföring
purpose_reporting = rapportering
purpose_fault-resolution = utredning av störningar
purpose_identification-and-access = identifiering och behörighetshantering
purpose_web-analytics = analys av webbplatsens användning
purpose_customer-due-diligence = kundkontroll
purpose_anti-money-laundering = förhindrande av penningtvätt och av finansiering av terrorism
purpose_suitability-assessment = utredning av kunskaper om finansiella instrument
purpose_pre-contract = ingående av avtal
purpose_partner-relationship = skötsel och utveckling av samarbetsförhållandet
purpose_billing = fakturering
purpose_payment = betalning
purpose_debt-collection = indrivning av fordringar
purpose_analysis = analys
purpose_statistics = statistikföring
purpose_planning = planering
purpose_sales = försäljning
purpose_service-provision = tillhandahållande av tjänster
purpose_direct-mail = direktreklam
purpose_data-updating = uppdatering av uppgifter
purpose_payment-default-monitoring = uppföljning av betalningsstörningar
purpose_transaction-verification = verifiering av affärshändelser
purpose_complaint-handling = behandling av reklamationer
purpose_justified-purposes = motiverade ändamål
purpose_user-experience = förbättring av användarupplevelsen
purpose_service-security = tryggande av tjänsternas säkerhet
purpose_content-targeting = riktat innehåll
purpose_marketing-measurement = mätning av marknadsföringen
purpose_session-recording = inspelning av besökarnas rörelser på webbplatsen
purpose_consent-record = lagring av samtycke till kakor
purpose_membership-management = hantering av medlemskap
purpose_member-communication = medlemskommunikation
purpose_statutory-duties = fullgörande av lagstadgade skyldigheter
purpose_supervision = tillsyn
purpose_hosting = teknisk drift av tjänsten
purpose_recruitment = rekrytering
purpose_newsletters = utskick av nyhetsbrev

## recipient

recipient_authorities = myndigheter
recipient_group-companies = koncernbolag
recipient_subsidiaries = dotterbolag
recipient_associated-companies = intresseföretag
recipient_partners = samarbetspartner
recipient_service-providers = tjänsteleverantörer
recipient_subcontractors = underleverantörer
recipient_hosting-providers = leverantörer av datatekniska tjänster
recipient_cloud-providers = leverantörer av molntjänster
recipient_newsletter-providers = leverantörer av nyhetsbrevstjänster
recipient_survey-providers = leverantörer av enkättjänster
recipient_telecom-and-email-providers = leverantörer av telefon- och e-posttjänster
recipient_payment-card-companies = kreditkortsbolag
recipient_data-analytics-providers = leverantörer av dataanalystjänster
recipient_advertising-partners = aktörer inom annonsering
recipient_credit-information-agency = kreditupplysningsföretag
recipient_debt-collection = indrivningsbyråer
recipient_tied-agents = anknutna ombud
recipient_audit-and-marketing-providers = leverantörer av revisions-, marknadsförings- och auditeringstjänster
recipient_compliance-providers = aktörer som bistår vid lagstadgade förpliktelser
recipient_acquirers = parter i företagsköp eller överlåtelser av affärsverksamhet
recipient_data-subject-or-representative = den registrerade eller dennes företrädare
recipient_crm-providers = leverantörer av tjänster för hantering av kunduppgifter
recipient_event-service-providers = leverantörer av evenemangstjänster
recipient_other-claimants = andra som framställer ett krav med stöd av lag
recipient_own-staff = den personuppgiftsansvariges egen personal
recipient_general-public = allmänheten
recipient_accounting-firms = bokföringsbyråer
recipient_third-parties = tredje parter

## source

source_data-subject = den registrerade själv
source_service-use = användning av tjänsterna
source_website-transactions = användning av webbplatsen
source_own-systems = den personuppgiftsansvariges egna system
source_own-customer-register = den personuppgiftsansvariges eget kundregister
source_group-registers = koncernbolagens register
source_population-information-system = befolkningsdatasystemet
source_credit-information-registers = kreditupplysningsregister
source_contact-information-registers = kontaktuppgiftsregister
source_national-land-survey = Lantmäteriverkets register
source_business-information-system = Företags- och organisationsdatasystemet (FODS)
source_address-services = adress- och uppdateringstjänster
source_competitions = tävlingar och utlottningar
source_telemarketing = telefonförsäljning
source_price-comparison = konkurrensutsättningstjänster
source_partners = samarbetspartner
source_public-or-private-registers = offentliga och privata register
source_relationship-events = händelser i kund- eller samarbetsförhållandet

## security

security_firewall = brandvägg
security_user-accounts = användarnamn och lösenord
security_access-management = behörighetshantering
security_locked-premises = låsta utrymmen
security_guarded-data-centres = skyddade och övervakade datorhallar
security_encryption = kryptering av uppgifter
security_network-segmentation = segmentering av nättrafiken
security_backups = säkerhetskopior
security_confidentiality = sekretessförbindelser
security_staff-training = utbildning av personalen
security_processor-contracts = personuppgiftsbiträdesavtal
security_manual-destruction = förstöring av manuellt material
security_manual-files-locked = låst förvaring av manuellt material

## right

right_access = rätt att få tillgång till uppgifter
    .explained = Du kan fråga om vi behandlar dina personuppgifter. Om vi gör det kan du begära en kopia av uppgifterna och information om hur vi använder dem.
right_rectification = rätt till rättelse
    .explained = Du kan begära att vi rättar felaktiga uppgifter om dig och kompletterar ofullständiga.
right_erasure = rätt till radering
    .explained = Du kan begära att vi raderar dina uppgifter. Lagen kan dock kräva eller tillåta att vi bevarar en del av dem.
right_restriction = rätt till begränsning av behandling
    .explained = Du kan begära att vi begränsar behandlingen av dina uppgifter, till exempel medan vi kontrollerar om de är korrekta. Under den tiden får vi i regel bara lagra dem.
right_portability = rätt till dataportabilitet
    .explained = Du kan i maskinläsbart format få de uppgifter som du själv har lämnat och överföra dem till en annan personuppgiftsansvarig. Detta gäller uppgifter som behandlas automatiserat med stöd av ditt samtycke eller ett avtal med dig.
right_object = rätt att invända mot behandling
    .explained = Du kan invända mot behandlingen av dina uppgifter av skäl som hänför sig till din specifika situation. Detta gäller behandling som grundar sig på berättigat intresse, en uppgift av allmänt intresse eller myndighetsutövning.
right_object-direct-marketing = rätt att invända mot direktmarknadsföring
    .explained = Du kan när som helst och avgiftsfritt invända mot att dina uppgifter används för direktmarknadsföring. Därefter använder vi inte längre uppgifterna för direktmarknadsföring.
right_withdraw-consent = rätt att återkalla sitt samtycke
    .explained = Du kan när som helst återkalla ditt samtycke. Återkallelsen gör inte tidigare behandling olaglig.
right_complaint = rätt att lämna in ett klagomål till en tillsynsmyndighet
    .explained = Om du anser att behandlingen av dina personuppgifter strider mot EU:s allmänna dataskyddsförordning kan du lämna in ett klagomål till en tillsynsmyndighet.
right_human-intervention = rätt att inte bli föremål för ett beslut som enbart grundas på automatiserad behandling
    .explained = Du har rätt att inte bli föremål för ett beslut som fattas enbart på automatiserad väg och som har rättsliga följder för dig eller påverkar dig i lika betydande grad. Om ett sådant beslut är tillåtet med stöd av ditt uttryckliga samtycke eller ett avtal med dig kan du begära att en människa behandlar ärendet, framföra din åsikt och bestrida beslutet.

## term

term_privacy-notice = dataskyddsbeskrivning
term_controller = personuppgiftsansvarig
term_processor = personuppgiftsbiträde
term_representative = företrädare
term_dpo = dataskyddsombud
term_data-subject = registrerad
term_business-id = FO-nummer
term_contact-point = kontakt i dataskyddsärenden
term_purposes = ändamålen med behandlingen
term_legal-basis = rättslig grund för behandlingen
term_recipients = mottagare eller kategorier av mottagare
term_transfers = överföringar till länder utanför EU eller EES
term_retention = lagringstid
term_adm = automatiserat beslutsfattande
term_joint-controllers = gemensamt personuppgiftsansvariga
term_data-categories = kategorier av personuppgifter
term_cookie = kaka
term_supervisory-authority = tillsynsmyndighet

## authority

authority_lvv = Tillstånds- och tillsynsverket
    .explained = Den här myndigheten övervakar bland annat hälso- och sjukvården, socialvården och arbetsförhållandena i Finland.
authority_economic-development-centre = livskraftscentralen
    .explained = Den här myndigheten främjar näringslivet och sysselsättningen i sin region i Finland.
authority_dvv = Myndigheten för digitalisering och befolkningsdata
    .explained = Denna myndighet upprätthåller befolkningsdatasystemet, som innehåller grunduppgifter om personer som bor i Finland och om finska medborgare.
authority_traficom = Transport- och kommunikationsverket Traficom
    .explained = Denna myndighet övervakar bland annat användningen av kakor på webbplatser i Finland.
authority_data-protection-ombudsman = Dataombudsmannens byrå
    .explained = Denna myndighet övervakar behandlingen av personuppgifter i Finland. Du kan lämna in ett klagomål till den om du anser att dina personuppgifter behandlas olagligt.
    .street-address = Fågelviksgränden 4, 00530 Helsingfors
    .postal-address = PB 800, 00531 Helsingfors
    .url = https://tietosuoja.fi/sv
authority_aland-data-inspectorate = Datainspektionen (Åland)
    .explained = Denna myndighet övervakar behandlingen av personuppgifter inom landskaps- och kommunalförvaltningen på Åland. Du kan lämna in ett klagomål till den om du anser att dina uppgifter behandlas olagligt där.
    .url = https://www.di.ax

## occasion

occasion_phone = telefonsamtal
occasion_meetings = möten
occasion_quote = offerter
occasion_order = beställningar
occasion_contract = ingående av avtal
occasion_during-contract = pågående avtalsförhållande
occasion_contact = förfrågningar
occasion_registration = registrering
occasion_service-use = användning av tjänsterna
occasion_marketing-campaigns = marknadsföringskampanjer
occasion_competitions = tävlingar och utlottningar
occasion_telemarketing = telefonförsäljning

## event

event_end-of-customer-or-contract-relationship = från det att kund- eller avtalsförhållandet har upphört
    .until = tills kund- eller avtalsförhållandet har upphört
event_end-of-customer-relationship = från det att kundförhållandet har upphört
    .until = tills kundförhållandet har upphört
event_end-of-contract = från det att avtalet har upphört
    .until = tills avtalet har upphört
event_end-of-access-rights = från det att behörigheten har upphört
    .until = tills behörigheten har upphört
event_time-of-call = från samtalet
    .until = fram till samtalet
event_time-of-processing = från tidpunkten för behandlingen
    .until = fram till tidpunkten för behandlingen
event_time-of-collection = från det att uppgifterna samlades in
    .until = tills uppgifterna har samlats in
event_last-contact = från den senaste kontakten
    .until = fram till den senaste kontakten
event_withdrawal-of-consent = från det att samtycket återkallades
    .until = tills samtycket återkallas
event_end-of-event = från det att evenemanget avslutades
    .until = tills evenemanget har avslutats
event_invoice-due-date = från fakturans förfallodag
    .until = fram till fakturans förfallodag
event_end-of-financial-year = från räkenskapsperiodens utgång
    .until = fram till räkenskapsperiodens utgång
event_end-of-calendar-year = från kalenderårets utgång
    .until = fram till kalenderårets utgång
event_end-of-membership = från medlemskapets slut
    .until = tills medlemskapet har upphört
event_last-login = från den senaste inloggningen
    .until = fram till den senaste inloggningen

## criterion

criterion_necessary-for-purpose = den tid som ändamålet kräver
criterion_basis-ends = tiden tills grunden för behandlingen upphör
criterion_customer-relationship = den tid som kundförhållandet kräver
criterion_records-plan = den tid som anges i informationsstyrningsplanen

## limit

limit_active-customer-relationship = pågående kundförhållande
limit_legal-retention = lagstadgad skyldighet att bevara uppgifterna
limit_refusal-by-law = i lag föreskriven grund för vägran
limit_other-laws = annan lagstiftning
limit_data-provided-by-subject = bara uppgifter som den registrerade själv har lämnat

## circumstance

circumstance_required-by-law = om lagen kräver det
circumstance_consent-given = om samtycke har getts
circumstance_contract = om det har avtalats
circumstance_marketing-permission-given = om tillstånd till marknadsföring har getts
circumstance_no-marketing-prohibition = om marknadsföring inte har förbjudits
circumstance_relationship-ended = när kund- eller samarbetsförhållandet har upphört
circumstance_on-request = på begäran
circumstance_own-liabilities = om personen har egna ansvarsförbindelser
circumstance_terms-enforcement = om det behövs för att övervaka att användarvillkoren följs
circumstance_service-security = om det behövs för tjänsternas säkerhet
circumstance_business-transfer = om verksamheten övergår till ett annat företag
circumstance_permitted-by-law = om lagen tillåter det

## staff-role

staff-role_staff-with-need = anställda som behöver uppgifterna i sitt arbete
staff-role_named-persons = utsedda personer
staff-role_employees = anställda
staff-role_account-managers = kundansvariga
staff-role_portfolio-assistants = assistenter inom portföljförvaltningen
staff-role_finance-staff = personal inom ekonomiförvaltningen
staff-role_compliance-officer = compliance-ansvarig
staff-role_group-staff-with-need = anställda i koncernen som behöver uppgifterna i sitt arbete
staff-role_authorised-partners = befullmäktigade samarbetspartner

## accuracy

accuracy_remove-invalid-contact-details = radering av kontaktuppgifter som inte fungerar
accuracy_update-on-own-initiative = uppdatering av uppgifterna på eget initiativ
accuracy_update-on-notice = uppdatering av uppgifterna efter anmälan

## law

law_gdpr = allmänna dataskyddsförordningen (EU) 2016/679
    .name = allmänna dataskyddsförordningen
law_data-protection-act = dataskyddslagen (1050/2018)
    .name = dataskyddslagen
law_personal-data-act = personuppgiftslagen (523/1999)
    .name = personuppgiftslagen
law_electricity-market-act = elmarknadslagen (588/2013)
    .name = elmarknadslagen
law_credit-institutions-act = kreditinstitutslagen (610/2014)
    .name = kreditinstitutslagen
law_ecs-act = lagen om tjänster inom elektronisk kommunikation (917/2014)
    .name = lagen om tjänster inom elektronisk kommunikation
law_aml-act = lagen om förhindrande av penningtvätt och av finansiering av terrorism (444/2017)
    .name = lagen om förhindrande av penningtvätt och av finansiering av terrorism
law_accounting-act = bokföringslagen (1336/1997)
    .name = bokföringslagen
law_data-protection-legislation = dataskyddslagstiftningen
law_applicable-law = gällande lagstiftning

## service

service_active-campaign = ActiveCampaign
service_google-analytics = Google Analytics
service_google-ads = Google Ads
service_looker-studio = Looker Studio
service_hotjar = Hotjar
service_webropol = Webropol
service_wordpress = WordPress

## mechanism

mechanism_adequacy = beslut om adekvat skyddsnivå
    .explained = Europeiska kommissionen har beslutat att dataskyddet är tillräckligt i det land eller inom den sektor dit uppgifterna överförs.
mechanism_standard-contractual-clauses = standardavtalsklausuler
    .explained = Mottagaren har i ett avtal förbundit sig att skydda uppgifterna. Europeiska kommissionen har godkänt avtalsvillkoren.
mechanism_binding-corporate-rules = bindande företagsbestämmelser
    .explained = Företagen i koncernen har förbundit sig att följa samma dataskyddsregler också utanför EU och EES. En tillsynsmyndighet har godkänt reglerna.
mechanism_code-of-conduct = godkänd uppförandekod
    .explained = Mottagaren har förbundit sig att följa en uppförandekod för dataskydd. Koden har godkänts enligt EU:s allmänna dataskyddsförordning.
mechanism_certification = godkänd certifieringsmekanism
    .explained = Mottagarens dataskydd har certifierats enligt ett godkänt förfarande. Mottagaren har också förbundit sig att skydda uppgifterna.
mechanism_derogation-49 = undantag i en särskild situation
    .explained = Överföringen grundar sig på ett undantag som EU:s allmänna dataskyddsförordning tillåter i vissa situationer. Efter överföringen kan uppgifterna vara sämre skyddade än inom EU och EES.
mechanism_privacy-shield = Privacy Shield
    .explained = Detta arrangemang mellan EU och Förenta staterna gäller inte längre. Europeiska unionens domstol ogiltigförklarade beslutet om det år 2020.
mechanism_safe-harbor = Safe Harbor
    .explained = Detta arrangemang mellan EU och Förenta staterna gäller inte längre. Europeiska unionens domstol ogiltigförklarade beslutet om det år 2015.

## requirement

requirement_statutory = lagstadgat krav
    .sentence = Lagen kräver att du lämnar uppgifterna.
requirement_contractual = avtalsenligt krav
    .sentence = Avtalet kräver att du lämnar uppgifterna.
requirement_required-to-contract = krav som är nödvändigt för att ingå ett avtal
    .sentence = Uppgifterna behövs för att ingå ett avtal.
requirement_voluntary = frivilligt lämnande av uppgifter
    .sentence = Det är frivilligt att lämna uppgifterna.

## request-by

request-by_email = e-post
request-by_web-form = webblankett
request-by_post = post
request-by_phone = telefon
request-by_in-person = personligt besök
request-by_self-service = webbtjänst
request-by_message-link = länk i meddelandet

## request-form

request-form_written = skriftlig begäran
request-form_signed = undertecknad begäran

## request-identity

request-identity_when-needed = identitetskontroll vid behov
    .explained = Om vi inte är säkra på vem du är kan vi be dig om mer information, så att ingen annan får dina uppgifter.
request-identity_strong-authentication = stark autentisering
    .explained = Du identifierar dig elektroniskt, till exempel med nätbankskoder eller ett mobilcertifikat.
request-identity_identity-document = handling som styrker identiteten
    .explained = Du styrker din identitet med en handling, till exempel ett pass eller ett identitetskort.
request-identity_e-signature = elektronisk underskrift
    .explained = Du undertecknar din begäran elektroniskt, så att vi vet att den kommer från dig.

## caveat

caveat_may = eventuellt
caveat_as-a-rule = i regel
caveat_at-most = som mest
caveat_not-exhaustive = bland annat
caveat_at-least = minst

## ground

ground_consent = samtycke
ground_law = bestämmelse i lag
ground_statutory-task = utförande av en i lag föreskriven uppgift
ground_rights-and-duties = tillgodoseende av den registrerades eller den personuppgiftsansvariges rättigheter och skyldigheter
ground_research = historisk eller vetenskaplig forskning eller statistikföring
ground_credit-and-collection = kreditgivning eller indrivning av fordringar
ground_insurance = försäkringsverksamhet
ground_credit-institution = kreditinstitutsverksamhet
ground_payment-services = betaltjänstverksamhet
ground_rental-and-lending = uthyrnings- och utlåningsverksamhet
ground_credit-information = kreditupplysningsverksamhet
ground_health-care = hälso- och sjukvård
ground_social-welfare = socialvård och annan social trygghet
ground_employment = tjänste-, arbets- och andra anställningsförhållanden

## role

role_processor = personuppgiftsbiträde
    .explained = Ett personuppgiftsbiträde behandlar uppgifterna för vår räkning och enligt våra instruktioner, inte för egna ändamål.
role_controller = personuppgiftsansvarig
    .explained = En personuppgiftsansvarig bestämmer själv varför och hur uppgifterna används och ansvarar själv för behandlingen.
role_joint-controller = gemensamt personuppgiftsansvarig
    .explained = Gemensamt personuppgiftsansvariga bestämmer tillsammans varför och hur uppgifterna används. Du kan utöva dina rättigheter gentemot var och en av dem.
role_authority = myndighet
    .explained = En myndighet behandlar uppgifterna för sina egna lagstadgade uppgifter och ansvarar själv för behandlingen.

## action

action_erase = radering av uppgifterna
    .sentence = Därefter raderas uppgifterna.
action_anonymise = anonymisering av uppgifterna
    .sentence = Därefter anonymiseras uppgifterna.
action_archive = arkivering av uppgifterna
    .sentence = Därefter arkiveras uppgifterna.

## relation

relation_supplements = beskrivning som kompletteras
relation_data-moves-to = register som uppgifter flyttas till
relation_data-comes-from = register som uppgifter kommer från
relation_see-also = se även

## cookie-consent

cookie-consent_prior-opt-in = samtycke på förhand
    .sentence = Andra kakor än nödvändiga används bara om du har gett ditt samtycke på förhand.
cookie-consent_always-required = samtycke som alltid krävs
    .sentence = Användningen av kakor kräver alltid ditt samtycke.
cookie-consent_by-use = samtycke genom användning av webbplatsen
    .sentence = Genom att använda webbplatsen godkänner du användningen av kakor.
cookie-consent_by-browser-settings = samtycke genom webbläsarens inställningar
    .sentence = Samtycke ges i webbläsarens inställningar.

## cookie-control

cookie-control_consent-tool = kakinställningar
    .sentence = Du kan ändra ditt val i kakinställningarna.
cookie-control_browser-settings = webbläsarens inställningar
    .sentence = Du kan blockera eller radera kakor i din webbläsares inställningar.

## cookie-identification

cookie-identification_unique-identifier = unik identifierare
    .sentence = Kakorna innehåller en unik identifierare.
cookie-identification_identifies = identifiering av användaren
    .sentence = Kakor kan användas för att identifiera dig.
cookie-identification_does-not-identify-alone = ingen identifiering av användaren enbart med kakor
    .sentence = Enbart kakor räcker inte för att identifiera dig.

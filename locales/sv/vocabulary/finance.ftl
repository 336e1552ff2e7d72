## data

data_investment-knowledge = kunskaper om finansiella instrument
data_credit-score = kreditpoäng
data_credit-limit = kreditgräns
data_credit-decision = kreditbeslut
data_loan-data = uppgifter om krediter och lån
data_account-transactions = kontotransaktioner
data_payment-orders = betalningsuppdrag
data_investments = placeringar
data_investment-objectives = placeringsmål
data_risk-profile = riskprofil
data_due-diligence-data = uppgifter om kundkontroll
data_source-of-funds = medlens ursprung
data_pep-status = politiskt utsatt ställning
data_sanctions-check = resultat av kontroll mot sanktionslistor
data_beneficial-owners = verkliga förmånstagare
data_suspicious-transactions = tvivelaktiga transaktioner
data_tax-residence = skatterättslig hemvist
data_insurance-data = försäkringsuppgifter
data_insurance-claims = skade- och ersättningsuppgifter
data_insurance-beneficiaries = förmånstagare i försäkring
data_estate-data = uppgifter om dödsboet

## data-subject

data-subject_debtors = gäldenärer
data-subject_guarantors = borgensmän
data-subject_insured-persons = försäkrade
data-subject_beneficiaries = förmånstagare
data-subject_investors = investerare
data-subject_injured-parties = skadelidande
data-subject_beneficial-owners = verkliga förmånstagare

## purpose

purpose_suitability-assessment = utredning av kunskaper om finansiella instrument
    .as-verb = för att utreda kunskaper om finansiella instrument
purpose_lending = kreditgivning
    .as-verb = för att bevilja krediter
purpose_payment-services = tillhandahållande av betaltjänster
    .as-verb = för att tillhandahålla betaltjänster
purpose_investment-services = tillhandahållande av investeringstjänster
    .as-verb = för att tillhandahålla investeringstjänster
purpose_insurance-management = skötsel av försäkringar
    .as-verb = för att sköta försäkringar
purpose_insurance-claims-handling = behandling av ersättningsärenden
    .as-verb = för att behandla ersättningsärenden
purpose_tax-reporting = rapportering av skatteuppgifter till myndigheter
    .as-verb = för att rapportera skatteuppgifter till myndigheter

## recipient

recipient_tied-agents = anknutna ombud
    .to = till anknutna ombud
recipient_financial-supervisor = Finansinspektionen
    .to = till Finansinspektionen
recipient_financial-intelligence-unit = centralen för utredning av penningtvätt
    .to = till centralen för utredning av penningtvätt
recipient_reinsurers = återförsäkrare
    .to = till återförsäkrare
recipient_creditors = borgenärer och uppdragsgivare
    .to = till borgenärer och uppdragsgivare
recipient_insurance-intermediaries = försäkringsförmedlare
    .to = till försäkringsförmedlare

## source

source_positive-credit-register = det positiva kreditupplysningsregistret
    .from = från det positiva kreditupplysningsregistret
source_creditors = borgenärer och uppdragsgivare
    .from = från borgenärer och uppdragsgivare
source_sanctions-lists = sanktionslistor
    .from = från sanktionslistor
source_pep-databases = databaser över personer i politiskt utsatt ställning
    .from = från databaser över personer i politiskt utsatt ställning

## occasion

occasion_insurance-claim = skadeanmälningar
occasion_credit-application = ansökan om kredit

## event

event_loss-event = från skadehändelsen
    .until = fram till skadehändelsen
event_loan-repaid = från det att krediten har återbetalats
    .until = tills krediten har återbetalats
event_business-relationship-end = från det att det fasta kundförhållandet har upphört
    .until = tills det fasta kundförhållandet har upphört

## circumstance

circumstance_credit-requested = om du ansöker om kredit eller köper mot faktura

## law

law_credit-institutions-act = kreditinstitutslagen (610/2014)
    .name = kreditinstitutslagen
law_aml-act = lagen om förhindrande av penningtvätt och av finansiering av terrorism (444/2017)
    .name = lagen om förhindrande av penningtvätt och av finansiering av terrorism
law_self-employed-pensions-act = lagen om pension för företagare (1272/2006)
    .name = lagen om pension för företagare
law_insurance-contracts-act = lagen om försäkringsavtal (543/1994)
    .name = lagen om försäkringsavtal
law_insurance-companies-act = försäkringsbolagslagen (521/2008)
    .name = försäkringsbolagslagen
law_motor-liability-insurance-act = trafikförsäkringslagen (460/2016)
    .name = trafikförsäkringslagen
law_investment-services-act = lagen om investeringstjänster (747/2012)
    .name = lagen om investeringstjänster
law_payment-services-act = betaltjänstlagen (290/2010)
    .name = betaltjänstlagen
law_payment-institutions-act = lagen om betalningsinstitut (297/2010)
    .name = lagen om betalningsinstitut
law_positive-credit-register-act = lagen om ett positivt kreditupplysningsregister (739/2022)
    .name = lagen om ett positivt kreditupplysningsregister
law_inheritance-code = ärvdabalken (40/1965)
    .name = ärvdabalken
law_se-aml-act = penningtvättslagen (2017:630)
    .name = penningtvättslagen
law_dora = förordningen om digital operativ motståndskraft (DORA) (EU) 2022/2554
    .name = förordningen om digital operativ motståndskraft (DORA)
law_psd2 = andra betaltjänstdirektivet (EU) 2015/2366
    .name = andra betaltjänstdirektivet
law_mifid2 = direktivet om marknader för finansiella instrument (MiFID II) 2014/65/EU
    .name = direktivet om marknader för finansiella instrument (MiFID II)
law_aml-regulation = penningtvättsförordningen (EU) 2024/1624
    .name = penningtvättsförordningen
law_dac = direktivet om administrativt samarbete 2011/16/EU
    .name = direktivet om administrativt samarbete
law_russia-sanctions-regulation = förordningen om sanktioner mot Ryssland (EU) nr 833/2014
    .name = förordningen om sanktioner mot Ryssland

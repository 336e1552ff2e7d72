## data

data_investment-knowledge = knowledge of financial instruments
data_credit-score = credit score
data_credit-limit = credit limit
data_credit-decision = credit decision
data_loan-data = credit and loan data
data_account-transactions = account transactions
data_payment-orders = payment orders
data_investments = investments
data_investment-objectives = investment objectives
data_risk-profile = risk profile
data_due-diligence-data = customer due diligence data
data_source-of-funds = source of funds
data_pep-status = politically exposed person status
data_sanctions-check = results of sanctions checks
data_beneficial-owners = beneficial owners
data_suspicious-transactions = suspicious transactions
data_tax-residence = country of tax residence
data_insurance-data = insurance data
data_insurance-claims = insurance claims data
data_insurance-beneficiaries = insurance beneficiaries
data_estate-data = data on the estate of a deceased person

## data-subject

data-subject_debtors = debtors
data-subject_guarantors = guarantors
data-subject_insured-persons = insured persons
data-subject_beneficiaries = beneficiaries
data-subject_investors = investors
data-subject_injured-parties = injured parties
data-subject_beneficial-owners = beneficial owners

## purpose

purpose_suitability-assessment = assessing knowledge of financial instruments
    .as-verb = to assess knowledge of financial instruments
purpose_lending = lending
    .as-verb = to grant credit
purpose_payment-services = providing payment services
    .as-verb = to provide payment services
purpose_investment-services = providing investment services
    .as-verb = to provide investment services
purpose_insurance-management = managing insurance
    .as-verb = to manage insurance
purpose_insurance-claims-handling = handling insurance claims
    .as-verb = to handle insurance claims
purpose_tax-reporting = reporting tax data to authorities
    .as-verb = to report tax data to authorities

## recipient

recipient_tied-agents = tied agents
    .to = to tied agents
recipient_financial-supervisor = the Financial Supervisory Authority
    .to = to the Financial Supervisory Authority
recipient_financial-intelligence-unit = the Financial Intelligence Unit
    .to = to the Financial Intelligence Unit
recipient_reinsurers = reinsurers
    .to = to reinsurers
recipient_creditors = creditors and clients
    .to = to creditors and clients
recipient_insurance-intermediaries = insurance intermediaries
    .to = to insurance intermediaries

## source

source_positive-credit-register = the Positive credit register
    .from = from the Positive credit register
source_creditors = creditors and clients
    .from = from creditors and clients
source_sanctions-lists = sanctions lists
    .from = from sanctions lists
source_pep-databases = databases of politically exposed persons
    .from = from databases of politically exposed persons

## occasion

occasion_insurance-claim = insurance claims
occasion_credit-application = applying for credit

## event

event_loss-event = from the loss event
    .until = until the loss event
event_loan-repaid = from the repayment of the credit
    .until = until the credit has been repaid
event_business-relationship-end = from the end of the regular business relationship
    .until = until the end of the regular business relationship

## circumstance

circumstance_credit-requested = if you apply for credit or pay by invoice

## law

law_credit-institutions-act = Act on Credit Institutions (610/2014)
    .name = Act on Credit Institutions
law_aml-act = Act on Preventing Money Laundering and Terrorist Financing (444/2017)
    .name = Act on Preventing Money Laundering and Terrorist Financing
law_self-employed-pensions-act = Self-employed Persons' Pensions Act (1272/2006)
    .name = Self-employed Persons' Pensions Act
law_insurance-contracts-act = Insurance Contracts Act (543/1994)
    .name = Insurance Contracts Act
law_insurance-companies-act = Insurance Companies Act (521/2008)
    .name = Insurance Companies Act
law_motor-liability-insurance-act = Motor Liability Insurance Act (460/2016)
    .name = Motor Liability Insurance Act
law_investment-services-act = Investment Services Act (747/2012)
    .name = Investment Services Act
law_payment-services-act = Payment Services Act (290/2010)
    .name = Payment Services Act
law_payment-institutions-act = Payment Institutions Act (297/2010)
    .name = Payment Institutions Act
law_positive-credit-register-act = Act on the Positive Credit Register (739/2022)
    .name = Act on the Positive Credit Register
law_inheritance-code = Code of Inheritance (40/1965)
    .name = Code of Inheritance
law_se-aml-act = Swedish Anti-Money Laundering Act (2017:630)
    .name = Swedish Anti-Money Laundering Act
law_dora = Digital Operational Resilience Act (DORA) (EU) 2022/2554
    .name = Digital Operational Resilience Act (DORA)
law_psd2 = Second Payment Services Directive (EU) 2015/2366
    .name = Second Payment Services Directive
law_mifid2 = Markets in Financial Instruments Directive (MiFID II) 2014/65/EU
    .name = Markets in Financial Instruments Directive (MiFID II)
law_aml-regulation = Anti-Money Laundering Regulation (EU) 2024/1624
    .name = Anti-Money Laundering Regulation
law_dac = Directive on Administrative Cooperation 2011/16/EU
    .name = Directive on Administrative Cooperation
law_russia-sanctions-regulation = Russia Sanctions Regulation (EU) No 833/2014
    .name = Russia Sanctions Regulation

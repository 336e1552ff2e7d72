## data

data_investment-knowledge = rahoitusvälineitä koskeva tietämys
data_credit-score = luottopisteytys
data_credit-limit = luottoraja
data_credit-decision = luottopäätös
data_loan-data = luottoja ja lainoja koskevat tiedot
data_account-transactions = tilitapahtumat
data_payment-orders = maksutoimeksiannot
data_investments = sijoitukset
data_investment-objectives = sijoitustavoitteet
data_risk-profile = riskiprofiili
data_due-diligence-data = asiakkaan tuntemistiedot
data_source-of-funds = varojen alkuperä
data_pep-status = poliittinen vaikutusvaltaisuus
data_sanctions-check = pakotelistoja koskevan tarkistuksen tulokset
data_beneficial-owners = tosiasialliset edunsaajat
data_suspicious-transactions = epäilyttävät liiketoimet
data_tax-residence = verotuksellinen asuinvaltio
data_insurance-data = vakuutustiedot
data_insurance-claims = vahinko- ja korvaustiedot
data_insurance-beneficiaries = vakuutuksen edunsaajat
data_estate-data = kuolinpesää koskevat tiedot

## data-subject

data-subject_debtors = velalliset
data-subject_guarantors = takaajat
data-subject_insured-persons = vakuutetut
data-subject_beneficiaries = edunsaajat
data-subject_investors = sijoittajat
data-subject_injured-parties = vahingonkärsijät
data-subject_beneficial-owners = tosiasialliset edunsaajat

## purpose

purpose_suitability-assessment = rahoitusvälineitä koskevan tietämyksen selvittäminen
    .as-verb = selvittääksemme rahoitusvälineitä koskevaa tietämystä
purpose_lending = luotonanto
    .as-verb = myöntääksemme luottoja
purpose_payment-services = maksupalvelujen tarjoaminen
    .as-verb = tarjotaksemme maksupalveluja
purpose_investment-services = sijoituspalvelujen tarjoaminen
    .as-verb = tarjotaksemme sijoituspalveluja
purpose_insurance-management = vakuutusten hoitaminen
    .as-verb = hoitaaksemme vakuutuksia
purpose_insurance-claims-handling = korvausasioiden käsittely
    .as-verb = käsitelläksemme korvausasioita
purpose_tax-reporting = verotietojen ilmoittaminen viranomaisille
    .as-verb = ilmoittaaksemme verotietoja viranomaisille

## recipient

recipient_tied-agents = sidonnaisasiamiehet
    .to = sidonnaisasiamiehille
recipient_financial-supervisor = Finanssivalvonta
    .to = Finanssivalvonnalle
recipient_financial-intelligence-unit = rahanpesun selvittelykeskus
    .to = rahanpesun selvittelykeskukselle
recipient_reinsurers = jälleenvakuuttajat
    .to = jälleenvakuuttajille
recipient_creditors = velkojat ja toimeksiantajat
    .to = velkojille ja toimeksiantajille
recipient_insurance-intermediaries = vakuutusasiamiehet ja -meklarit
    .to = vakuutusasiamiehille ja -meklareille

## source

source_positive-credit-register = positiivinen luottotietorekisteri
    .from = positiivisesta luottotietorekisteristä
source_creditors = velkojat ja toimeksiantajat
    .from = velkojilta ja toimeksiantajilta
source_sanctions-lists = pakotelistat
    .from = pakotelistoista
source_pep-databases = poliittisesti vaikutusvaltaisten henkilöiden tietokannat
    .from = poliittisesti vaikutusvaltaisten henkilöiden tietokannoista

## occasion

occasion_insurance-claim = vahinkoilmoitukset
occasion_credit-application = luoton hakeminen

## event

event_loss-event = vahinkotapahtumasta
    .until = vahinkotapahtumaan asti
event_loan-repaid = luoton takaisinmaksusta
    .until = luoton takaisinmaksuun asti
event_business-relationship-end = vakituisen asiakassuhteen päättymisestä
    .until = vakituisen asiakassuhteen päättymiseen asti

## circumstance

circumstance_credit-requested = jos haet luottoa tai ostat laskulla

## law

law_credit-institutions-act = laki luottolaitostoiminnasta (610/2014)
    .name = laki luottolaitostoiminnasta
law_aml-act = laki rahanpesun ja terrorismin rahoittamisen estämisestä (444/2017)
    .name = laki rahanpesun ja terrorismin rahoittamisen estämisestä
law_self-employed-pensions-act = yrittäjän eläkelaki (1272/2006)
    .name = yrittäjän eläkelaki
law_insurance-contracts-act = vakuutussopimuslaki (543/1994)
    .name = vakuutussopimuslaki
law_insurance-companies-act = vakuutusyhtiölaki (521/2008)
    .name = vakuutusyhtiölaki
law_motor-liability-insurance-act = liikennevakuutuslaki (460/2016)
    .name = liikennevakuutuslaki
law_investment-services-act = sijoituspalvelulaki (747/2012)
    .name = sijoituspalvelulaki
law_payment-services-act = maksupalvelulaki (290/2010)
    .name = maksupalvelulaki
law_payment-institutions-act = maksulaitoslaki (297/2010)
    .name = maksulaitoslaki
law_positive-credit-register-act = laki positiivisesta luottotietorekisteristä (739/2022)
    .name = laki positiivisesta luottotietorekisteristä
law_inheritance-code = perintökaari (40/1965)
    .name = perintökaari
law_se-aml-act = Ruotsin rahanpesulaki (2017:630)
    .name = Ruotsin rahanpesulaki
law_dora = digitaalista häiriönsietokykyä koskeva asetus (DORA) (EU) 2022/2554
    .name = digitaalista häiriönsietokykyä koskeva asetus (DORA)
law_psd2 = toinen maksupalveludirektiivi (EU) 2015/2366
    .name = toinen maksupalveludirektiivi
law_mifid2 = rahoitusvälineiden markkinat -direktiivi (MiFID II) 2014/65/EU
    .name = rahoitusvälineiden markkinat -direktiivi (MiFID II)
law_aml-regulation = rahanpesuasetus (EU) 2024/1624
    .name = rahanpesuasetus
law_dac = virka-apudirektiivi 2011/16/EU
    .name = virka-apudirektiivi
law_russia-sanctions-regulation = Venäjä-pakoteasetus (EU) N:o 833/2014
    .name = Venäjä-pakoteasetus

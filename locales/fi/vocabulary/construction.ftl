## data

data_tax-number = veronumero
data_site-attendance = läsnäolo työmaalla
data_site-induction = työmaaperehdytys
data_photo-identity-card = kuvallinen henkilötunniste
data_a1-certificate = A1-todistus

## data-subject

data-subject_contractor-staff = urakoitsijoiden ja alihankkijoiden työntekijät
data-subject_designers-and-site-managers = suunnittelijat ja työnjohtajat

## purpose

purpose_site-register = rakennustyömaan henkilöluettelon pitäminen
    .as-verb = pitääksemme luetteloa työmaalla työskentelevistä
purpose_construction-projects = rakennushankkeiden toteuttaminen
    .as-verb = toteuttaaksemme rakennushankkeita

## recipient

recipient_main-contractor = pääurakoitsija ja tilaaja
    .to = pääurakoitsijalle ja tilaajalle

## source

source_tax-number-register = veronumerorekisteri
    .from = veronumerorekisteristä

## event

event_end-of-construction-project = rakennushankkeen valmistumisesta
    .until = rakennushankkeen valmistumiseen asti
event_year-of-site-completion = työmaan valmistumisvuoden päättymisestä
    .until = työmaan valmistumisvuoden päättymiseen asti

## law

law_posting-of-workers-act = laki työntekijöiden lähettämisestä (447/2016)
    .name = laki työntekijöiden lähettämisestä
law_tax-number-act = laki veronumerosta ja veronumerorekisteristä (473/2021)
    .name = laki veronumerosta ja veronumerorekisteristä

## data

data_camera-recordings = kameravalvonnan tallenteet
data_access-control-data = kulunvalvontatiedot
data_access-events = kulkutapahtumat
data_alarm-data = hälytystiedot
data_event-reports = tapahtumailmoitukset
data_witness-details = todistajien tiedot
data_fingerprint = sormenjälki
data_face-recognition-data = kasvojentunnistuksen tiedot

## data-subject

data-subject_persons-on-premises = valvotulla alueella liikkuvat
data-subject_keyholders = avainten ja kulkukorttien haltijat

## purpose

purpose_guarding = vartiointi ja järjestyksenvalvonta
    .as-verb = hoitaaksemme vartiointia ja järjestyksenvalvontaa
purpose_alarm-handling = hälytysten käsittely
    .as-verb = käsitelläksemme hälytyksiä
purpose_production-monitoring = tuotantoprosessien toiminnan valvonta
    .as-verb = valvoaksemme tuotantoprosessien toimintaa
purpose_employee-interests = työntekijöiden etujen ja oikeuksien varmistaminen
    .as-verb = varmistaaksemme työntekijöiden edut ja oikeudet

## recipient

recipient_alarm-centres = hälytyskeskukset
    .to = hälytyskeskuksille
recipient_camera-system-providers = kamera- ja kulunvalvontajärjestelmien toimittajat
    .to = kamera- ja kulunvalvontajärjestelmien toimittajille

## source

source_camera-surveillance = kameravalvonta
source_access-control-system = kulunvalvontajärjestelmä
    .from = kulunvalvontajärjestelmästä

## occasion

occasion_arrival-at-premises = saapuminen tiloihin

## law

law_private-security-services-act = laki yksityisistä turvallisuuspalveluista (1085/2015)
    .name = laki yksityisistä turvallisuuspalveluista
law_public-order-act = järjestyslaki (612/2003)
    .name = järjestyslaki
law_se-camera-surveillance-act = Ruotsin kameravalvontalaki (2018:1200)
    .name = Ruotsin kameravalvontalaki
law_law-enforcement-directive = rikosasioiden tietosuojadirektiivi (EU) 2016/680
    .name = rikosasioiden tietosuojadirektiivi

## data

data_camera-recordings = inspelningar från kameraövervakning
data_access-control-data = passerkontrolluppgifter
data_access-events = passeringar
data_alarm-data = larmuppgifter
data_event-reports = händelserapporter
data_witness-details = uppgifter om vittnen
data_fingerprint = fingeravtryck
data_face-recognition-data = uppgifter för ansiktsigenkänning

## data-subject

data-subject_persons-on-premises = personer som rör sig på övervakat område
data-subject_keyholders = innehavare av nycklar och passerkort

## purpose

purpose_guarding = bevakning och ordningsövervakning
    .as-verb = för att sköta bevakning och ordningsövervakning
purpose_alarm-handling = hantering av larm
    .as-verb = för att hantera larm
purpose_production-monitoring = övervakning av produktionsprocesser
    .as-verb = för att övervaka produktionsprocesser
purpose_employee-interests = tryggande av arbetstagarnas intressen och rättigheter
    .as-verb = för att trygga arbetstagarnas intressen och rättigheter

## recipient

recipient_alarm-centres = larmcentraler
    .to = till larmcentraler
recipient_camera-system-providers = leverantörer av kamera- och passerkontrollsystem
    .to = till leverantörer av kamera- och passerkontrollsystem

## source

source_camera-surveillance = kameraövervakning
source_access-control-system = passerkontrollsystemet
    .from = från passerkontrollsystemet

## occasion

occasion_arrival-at-premises = ankomst till lokalerna

## law

law_private-security-services-act = lagen om privata säkerhetstjänster (1085/2015)
    .name = lagen om privata säkerhetstjänster
law_public-order-act = ordningslagen (612/2003)
    .name = ordningslagen
law_se-camera-surveillance-act = kamerabevakningslagen (2018:1200)
    .name = kamerabevakningslagen
law_law-enforcement-directive = dataskyddsdirektivet för brottsbekämpning (EU) 2016/680
    .name = dataskyddsdirektivet för brottsbekämpning

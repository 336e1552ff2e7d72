## data

data_camera-recordings = camera surveillance recordings
data_access-control-data = access control data
data_access-events = entries and exits
data_alarm-data = alarm data
data_event-reports = security event reports
data_witness-details = witnesses' details
data_fingerprint = fingerprint
data_face-recognition-data = facial recognition data

## data-subject

data-subject_persons-on-premises = people in the monitored area
data-subject_keyholders = holders of keys and access cards

## purpose

purpose_guarding = guarding and keeping order
    .as-verb = for guarding and keeping order
purpose_alarm-handling = handling alarms
    .as-verb = to handle alarms
purpose_production-monitoring = monitoring production processes
    .as-verb = to monitor production processes
purpose_employee-interests = safeguarding employees' interests and rights
    .as-verb = to safeguard employees' interests and rights

## recipient

recipient_alarm-centres = alarm centres
    .to = to alarm centres
recipient_camera-system-providers = camera and access control system providers
    .to = to camera and access control system providers

## source

source_camera-surveillance = camera surveillance
source_access-control-system = the access control system
    .from = from the access control system

## occasion

occasion_arrival-at-premises = arriving at the premises

## law

law_private-security-services-act = Private Security Services Act (1085/2015)
    .name = Private Security Services Act
law_public-order-act = Public Order Act (612/2003)
    .name = Public Order Act
law_se-camera-surveillance-act = Swedish Camera Surveillance Act (2018:1200)
    .name = Swedish Camera Surveillance Act
law_law-enforcement-directive = Law Enforcement Directive (EU) 2016/680
    .name = Law Enforcement Directive

## data

data_emergency-report-data = emergency report data
data_rescue-mission-data = rescue mission data
data_safety-inspection-data = inspection visit data

## data-subject

data-subject_emergency-callers = people reporting an emergency
data-subject_persons-in-accidents = people involved in accidents

## purpose

purpose_rescue-operations = rescue operations and accident prevention
    .as-verb = to carry out rescue operations and prevent accidents

## recipient

recipient_emergency-response-centre = the Emergency Response Centre Agency
    .to = to the Emergency Response Centre Agency

## law

law_rescue-act = Rescue Act (379/2011)
    .name = Rescue Act
law_emergency-response-act = Act on Emergency Response Centre Operations (692/2010)
    .name = Act on Emergency Response Centre Operations

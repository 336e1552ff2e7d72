## data

data_emergency-report-data = uppgifter om nödmeddelande
data_rescue-mission-data = uppgifter om räddningsuppdrag
data_safety-inspection-data = uppgifter om tillsynsbesök

## data-subject

data-subject_emergency-callers = personer som gjort nödmeddelanden
data-subject_persons-in-accidents = personer inblandade i olyckor

## purpose

purpose_rescue-operations = räddningsverksamhet och förebyggande av olyckor
    .as-verb = för att utföra räddningsuppdrag och förebygga olyckor

## recipient

recipient_emergency-response-centre = Nödcentralsverket
    .to = till Nödcentralsverket

## law

law_rescue-act = räddningslagen (379/2011)
    .name = räddningslagen
law_emergency-response-act = lagen om nödcentralsverksamhet (692/2010)
    .name = lagen om nödcentralsverksamhet

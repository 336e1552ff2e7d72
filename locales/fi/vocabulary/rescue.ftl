## data

data_emergency-report-data = hätäilmoituksen tiedot
data_rescue-mission-data = pelastustehtävien tiedot
data_safety-inspection-data = valvontakäyntejä koskevat tiedot

## data-subject

data-subject_emergency-callers = hätäilmoituksen tekijät
data-subject_persons-in-accidents = onnettomuuden osalliset

## purpose

purpose_rescue-operations = pelastustoiminta ja onnettomuuksien ehkäisy
    .as-verb = hoitaaksemme pelastustoimintaa ja ehkäistäksemme onnettomuuksia

## recipient

recipient_emergency-response-centre = Hätäkeskuslaitos
    .to = Hätäkeskuslaitokselle

## law

law_rescue-act = pelastuslaki (379/2011)
    .name = pelastuslaki
law_emergency-response-act = laki hätäkeskustoiminnasta (692/2010)
    .name = laki hätäkeskustoiminnasta

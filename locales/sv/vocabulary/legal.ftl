## data-subject

data-subject_clients = uppdragsgivare
data-subject_opposing-parties = motparter

## purpose

purpose_legal-advice = skötsel av juridiska uppdrag
    .as-verb = för att sköta juridiska uppdrag

## recipient

recipient_opposing-parties = motparter och deras företrädare
    .to = till motparter och deras företrädare

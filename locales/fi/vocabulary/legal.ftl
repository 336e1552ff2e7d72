## data-subject

data-subject_clients = toimeksiantajat
data-subject_opposing-parties = vastapuolet

## purpose

purpose_legal-advice = oikeudellisten toimeksiantojen hoitaminen
    .as-verb = hoitaaksemme oikeudellisia toimeksiantoja

## recipient

recipient_opposing-parties = vastapuolet ja heidän edustajansa
    .to = vastapuolille ja heidän edustajilleen

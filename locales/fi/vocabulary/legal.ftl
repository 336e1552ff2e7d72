## data-subject

data-subject_clients = toimeksiantajat
data-subject_opposing-parties = vastapuolet

## purpose

purpose_legal-advice = oikeudellisten toimeksiantojen hoitaminen

## recipient

recipient_opposing-parties = vastapuolet ja heidän edustajansa

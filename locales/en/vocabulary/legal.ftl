## data-subject

data-subject_clients = clients
data-subject_opposing-parties = opposing parties

## purpose

purpose_legal-advice = handling legal assignments
    .as-verb = to handle legal assignments

## recipient

recipient_opposing-parties = opposing parties and their representatives
    .to = to opposing parties and their representatives

## data

data_subscriber-data = subscriber and user data

## purpose

purpose_communications-services = providing communications services
    .as-verb = to provide communications services

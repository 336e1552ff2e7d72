## data

data_body-measurements = body measurements
data_fitness-data = fitness data
data_training-data = exercise data
data_heart-rate = heart rate data
data_sports-licence = sports licence data
data_team = team or group
data_competition-results = competition results

## data-subject

data-subject_coaches-and-instructors = coaches and instructors
data-subject_athletes = athletes and players

## purpose

purpose_sports-services = providing sports services
    .as-verb = to provide sports services
purpose_sports-competitions = competitions and coaching
    .as-verb = to organise competitions and coaching
purpose_results-service = results service and publishing results
    .as-verb = to provide a results service and publish results

## recipient

recipient_sports-federations = sports federations
    .to = to sports federations
recipient_competition-organisers = competition organisers
    .to = to competition organisers
recipient_anti-doping-organisation = anti-doping organisations
    .to = to anti-doping organisations

## source

source_sports-federations = sports federations and clubs
    .from = from sports federations and clubs

## staff-role

staff-role_coaches = coaches and instructors

## law

law_sports-act = Sports Act (390/2015)
    .name = Sports Act

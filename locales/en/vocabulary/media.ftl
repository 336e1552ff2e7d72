## data

data_viewing-and-listening = viewing and listening data
data_reading-data = reading data
data_subscriptions = subscriptions
data_works = works and their authors
data_royalties = royalties

## data-subject

data-subject_subscribers = subscribers
data-subject_interviewees = interviewees
data-subject_authors = authors and rights holders
data-subject_persons-in-the-news = people mentioned in news and articles

## purpose

purpose_journalism = journalism
    .as-verb = for journalism
purpose_subscription-management = managing subscriptions and distribution
    .as-verb = to manage subscriptions and distribution
purpose_audience-measurement = audience measurement
    .as-verb = to measure the audience
purpose_rights-management = managing copyright
    .as-verb = to manage copyright

## recipient

recipient_copyright-organisations = copyright organisations
    .to = to copyright organisations

## staff-role

staff-role_journalists = editorial staff

## law

law_copyright-act = Copyright Act (404/1961)
    .name = Copyright Act
law_freedom-of-expression-act = Act on the Exercise of Freedom of Expression in Mass Media (460/2003)
    .name = Act on the Exercise of Freedom of Expression in Mass Media

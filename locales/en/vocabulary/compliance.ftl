## data

data_whistleblowing-report = whistleblowing report
data_whistleblower-identity = identity of the whistleblower
data_reported-person-details = details of the person reported
data_investigation-data = investigation data
data_conflicts-of-interest = declared interests and conflicts of interest

## data-subject

data-subject_whistleblowers = whistleblowers
data-subject_reported-persons = people a report is about
data-subject_witnesses = witnesses

## recipient

recipient_whistleblowing-channel-providers = reporting channel providers
    .to = to reporting channel providers

## source

source_whistleblowers = the whistleblower
    .from = from the whistleblower
source_witnesses = witnesses and other people heard
    .from = from witnesses and other people heard

## occasion

occasion_whistleblowing-report = making a whistleblowing report

## staff-role

staff-role_report-handlers = people named to handle reports

## law

law_whistleblower-act = Act on the Protection of Persons Reporting Infringements of European Union and National Law (1171/2022)
    .name = Act on the Protection of Persons Reporting Infringements of European Union and National Law
law_se-whistleblower-act = Swedish Whistleblower Protection Act (2021:890)
    .name = Swedish Whistleblower Protection Act
law_whistleblower-directive = Whistleblower Directive (EU) 2019/1937
    .name = Whistleblower Directive

## data

data_whistleblowing-report = rapport om missförhållanden
data_whistleblower-identity = den rapporterande personens identitet
data_reported-person-details = uppgifter om den som rapporten gäller
data_investigation-data = uppgifter om utredningen
data_conflicts-of-interest = bindningar och intressekonflikter

## data-subject

data-subject_whistleblowers = personer som rapporterar om missförhållanden
data-subject_reported-persons = personer som en rapport gäller
data-subject_witnesses = vittnen

## recipient

recipient_whistleblowing-channel-providers = leverantörer av rapporteringskanaler
    .to = till leverantörer av rapporteringskanaler

## source

source_whistleblowers = den som rapporterar om missförhållanden
    .from = från den som rapporterar om missförhållanden
source_witnesses = vittnen och andra som hörs
    .from = från vittnen och andra som hörs

## occasion

occasion_whistleblowing-report = rapportering av missförhållanden

## staff-role

staff-role_report-handlers = personer som utsetts att behandla rapporter

## law

law_whistleblower-act = lagen om skydd för personer som rapporterar om överträdelser av EU-rätten och den nationella lagstiftningen (1171/2022)
    .name = lagen om skydd för personer som rapporterar om överträdelser av EU-rätten och den nationella lagstiftningen
law_se-whistleblower-act = lagen om skydd för personer som rapporterar om missförhållanden (2021:890)
    .name = lagen om skydd för personer som rapporterar om missförhållanden
law_whistleblower-directive = visselblåsardirektivet (EU) 2019/1937
    .name = visselblåsardirektivet

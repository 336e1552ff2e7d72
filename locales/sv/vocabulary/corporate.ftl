## data

data_voting-data = röstningsuppgifter
data_book-entry-account = värdeandelskontots nummer
data_shareholdings = aktieinnehav
data_insider-list-data = uppgifter i insiderförteckningen
data_related-parties = närstående parter

## data-subject

data-subject_board-members = styrelsemedlemmar
data-subject_shareholders = aktieägare
data-subject_general-meeting-participants = deltagare i bolagsstämmor
data-subject_insiders = insiders

## purpose

purpose_shareholder-register = förande av aktiebok och aktieägarförteckning
    .as-verb = för att föra aktiebok och aktieägarförteckning
purpose_general-meetings = anordnande av bolagsstämmor och andra möten
    .as-verb = för att anordna bolagsstämmor och andra möten
purpose_investor-relations = skötsel av investerarrelationer
    .as-verb = för att sköta investerarrelationer
purpose_governance = skötsel av förvaltning och beslutsfattande
    .as-verb = för att sköta förvaltning och beslutsfattande
purpose_insider-management = skötsel av insiderfrågor
    .as-verb = för att sköta insiderfrågor
purpose_conflict-of-interest-management = hantering av intressekonflikter
    .as-verb = för att hantera intressekonflikter

## recipient

recipient_shareholders = aktieägare
    .to = till aktieägare
recipient_central-securities-depository = värdepapperscentralen och kontoförvaltare
    .to = till värdepapperscentralen och kontoförvaltare
recipient_stock-exchange = börsen
    .to = till börsen

## source

source_central-securities-depository = värdepapperscentralen
    .from = från värdepapperscentralen

## event

event_end-of-meeting = från mötets slut
    .until = fram till mötets slut

## law

law_limited-liability-companies-act = aktiebolagslagen (624/2006)
    .name = aktiebolagslagen
law_co-operatives-act = lagen om andelslag (421/2013)
    .name = lagen om andelslag
law_securities-markets-act = värdepappersmarknadslagen (746/2012)
    .name = värdepappersmarknadslagen
law_book-entry-act = lagen om värdeandelssystemet och om clearingverksamhet (348/2017)
    .name = lagen om värdeandelssystemet och om clearingverksamhet
law_se-companies-act = aktiebolagslagen (2005:551)
    .name = aktiebolagslagen
law_market-abuse-regulation = marknadsmissbruksförordningen (EU) nr 596/2014
    .name = marknadsmissbruksförordningen

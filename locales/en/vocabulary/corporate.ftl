## data

data_voting-data = voting data
data_book-entry-account = book-entry account number
data_shareholdings = shareholdings
data_insider-list-data = insider list data
data_related-parties = related parties

## data-subject

data-subject_board-members = board members
data-subject_shareholders = shareholders
data-subject_general-meeting-participants = general meeting participants
data-subject_insiders = insiders

## purpose

purpose_shareholder-register = keeping the registers of shares and shareholders
    .as-verb = to keep the registers of shares and shareholders
purpose_general-meetings = holding general and other meetings
    .as-verb = to hold general and other meetings
purpose_investor-relations = investor relations
    .as-verb = to manage investor relations
purpose_governance = administration and governance
    .as-verb = to carry out administration and governance
purpose_insider-management = managing insider matters
    .as-verb = to manage insider matters
purpose_conflict-of-interest-management = managing conflicts of interest
    .as-verb = to manage conflicts of interest

## recipient

recipient_shareholders = shareholders
    .to = to shareholders
recipient_central-securities-depository = the central securities depository and account operators
    .to = to the central securities depository and account operators
recipient_stock-exchange = the stock exchange
    .to = to the stock exchange

## source

source_central-securities-depository = the central securities depository
    .from = from the central securities depository

## event

event_end-of-meeting = from the end of the meeting
    .until = until the end of the meeting

## law

law_limited-liability-companies-act = Limited Liability Companies Act (624/2006)
    .name = Limited Liability Companies Act
law_co-operatives-act = Co-operatives Act (421/2013)
    .name = Co-operatives Act
law_securities-markets-act = Securities Markets Act (746/2012)
    .name = Securities Markets Act
law_book-entry-act = Act on the Book-Entry System and Settlement Activities (348/2017)
    .name = Act on the Book-Entry System and Settlement Activities
law_se-companies-act = Swedish Companies Act (2005:551)
    .name = Swedish Companies Act
law_market-abuse-regulation = Market Abuse Regulation (EU) No 596/2014
    .name = Market Abuse Regulation

### Words of the page: the first layer, questions that a reader asks first. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

summary = In brief
summary-controller = Who is responsible?
summary-purposes = What are the data used for?
summary-basis = On what legal basis?
summary-retention = How long are they kept?
summary-objection = How can you object?
summary-rights = What are your rights?
summary-requests = How do you use your rights?
summary-contact = Who can you ask?
summary-complaint = Where can you lodge a complaint?
summary-complaint-somewhere = With a supervisory authority
summary-unless-stated = Unless stated otherwise
summary-hedged = { $term } ({ $caveat })
summary-more-periods =
    { $count ->
        [one] { $number } more storage period
       *[other] { $number } more storage periods
    }
summary-more-ways =
    { $count ->
        [one] { $number } more way
       *[other] { $number } more ways
    }
summary-object = You can object to the processing for reasons relating to your particular situation.
summary-object-direct-marketing = You can object to direct marketing at any time and free of charge.
summary-right-access = access to your data
summary-right-rectification = correction of errors
summary-right-erasure = erasure of your data
summary-right-restriction = restriction of processing
summary-right-portability = moving your data to another service
summary-right-withdraw-consent = withdrawing your consent
summary-right-human-intervention = having a person look at an automated decision

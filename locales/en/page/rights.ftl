### Words of the page: rights, requests and complaints. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

section-objection = Right to object
section-rights = Your rights
section-requests = How to use your rights
section-complaint = Complaint
right-denied = According to this notice, the right does not apply.
right-denied-no-such-basis = The right does not apply, because the legal basis of the processing does not give it.
right-denied-legal-obligation =
    { $stated ->
        [yes] The right does not apply, because the processing is required by law: { $laws }.
       *[no] The right does not apply, because the processing is required by law.
    }
right-denied-public-task = The right does not apply, because the processing is necessary for a task in the public interest or for exercising official authority.
right-denied-research-or-archive = The right does not apply, because the data are processed for research, statistics or archiving.
right-denied-legal-claims = The right does not apply, because the data are needed to establish, exercise or defend legal claims.
right-denied-manual-files = The right does not apply, because the data are not processed by automated means.
right-denied-identification-impossible = The right does not apply, because we cannot identify you from the data. If you give us more information by which we can identify you, you can use the right.
label-applies = Applies to
applies-always = all processing, whatever the legal basis
applies-by-basis = processing whose legal basis is { $bases }
label-limit = Limit
request-all-rights = All rights
label-send-to = Make your request to
label-ways = How to make the request
form-written-and-signed = written and signed request
label-form = Form of the request
label-identity = Identification
identity-when-needed = { $ways }, if needed
label-response-time = Response time
label-fee = Fee
request-free = The request is free of charge.
request-not-free = The request is not free of charge.
complaint-right = You have the right to lodge a complaint with a supervisory authority if you think that the processing of your personal data infringes the General Data Protection Regulation of the EU.
label-authority = Authority

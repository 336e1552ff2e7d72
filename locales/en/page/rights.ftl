### Words of the page: rights, requests and complaints. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

section-objection = Right to object
section-rights = Your rights
section-requests = How to use your rights
section-complaint = Complaint
right-denied = According to this notice, the right does not apply.
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

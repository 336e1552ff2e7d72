### Words of drafts: `notice init` and `notice new`. Each line is a comment in a new file.

draft-title = Draft: { $name }
draft-how =
    Lines that begin with "# ?" wait for your answer. Delete "# ? " where a line is right,
    correct it, and delete the others. Lines that begin with "# ?" are not published.
    `notice lint` says what is still missing. `notice build --draft` shows the page even now.
    Find terms like this: notice terms recipient accountant
draft-settings =
    The settings of the project. Every key is optional.
draft-base-url = the address under which the pages are found
draft-defaults =
    What every notice inherits: what is the same in all of them is written here alone.
draft-notice = The languages: the first is the one that you write in.
draft-updated = the day of the last change
draft-register = The name of the register is the title of the page.
draft-controller =
    Who decides why and how the data are used, and how to reach them.
    GDPR, Art. 13(1)(a).
draft-officer =
    Is there a data protection officer? If there is: status = "designated", and how to reach them.
    Art. 13(1)(b).
draft-complaint =
    The authority to which people can complain. Art. 13(2)(d).
draft-purpose =
    What the data are used for and on which legal basis: a [[purpose]] of its own for each basis.
    If the basis is a legitimate interest, say which (interests-text); if it is a law, say which (laws).
    Art. 13(1)(c) and (d).
draft-data-subjects = Whose data are processed.
draft-data = Which data are processed. Art. 14(1)(d).
draft-provide =
    Must the data be given, and what happens if they are not (consequences)?
    Art. 13(2)(e).
draft-source = Where the data come from. Art. 14(2)(f).
draft-recipient =
    Who receives the data. If nobody does: [disclosure] and status = "none".
    Art. 13(1)(e).
draft-transfers =
    Are data transferred to countries outside the EU and EEA? If they are: [[third-country-transfer]].
    Art. 13(1)(f).
draft-retention =
    How long the data are kept, and from when. Write the time, such as P6M (six months) or P2Y (two years).
    Art. 13(2)(a).
draft-right =
    The rights that everybody has. The others depend on the legal basis.
    Art. 13(2)(b) and (c).
draft-request = Where a request can be sent. Art. 12(2).
draft-decisions =
    Does a machine alone make decisions that affect people significantly? Art. 13(2)(f).
draft-cookies = Cookies: how visitors consent to them.

preset_customers = customers
    .register = Customer register
preset_prospects = prospects and marketing
    .register = Marketing register
preset_website = website and cookies
    .register = Website visitors
preset_recruitment = recruitment
    .register = Recruitment register
preset_employees = employees
    .register = Employee register
preset_cameras = camera surveillance
    .register = Camera surveillance
preset_access-control = access control
    .register = Access control register
preset_suppliers = suppliers and partners
    .register = Supplier register
preset_events = events
    .register = Event participants
preset_newsletter = newsletter
    .register = Newsletter subscribers
preset_webshop = webshop
    .register = Webshop customer register
preset_members = members of an association
    .register = Membership register
preset_residents = residents and tenants
    .register = Resident register
preset_electricity = electricity customers and metering
    .register = Electricity customer register
preset_whistleblowing = whistleblowing channel
    .register = Whistleblowing channel
preset_stakeholders = stakeholders and media
    .register = Stakeholder register
preset_app = app users
    .register = App users
preset_other = another register
    .register = Register

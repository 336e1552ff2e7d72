## Who: the controller, its officer and its contacts

ID002 = Controller has no contact details
    .message = { $case ->
        [only-contact] The notice says how to reach a contact, but not how to reach the controller itself.
       *[other] The notice does not say how to reach the controller.
    }
    .why = People must be given the contact details of the controller, so that they can ask about their data and use their rights. The details of a data protection officer do not replace them.
    .help = { $case ->
        [only-contact] Add under [controller] an e-mail address, a telephone number or a postal address. If the contact's details are the controller's as well, write them there, too.
       *[other] Add under [controller] at least one of these, preferably two: an e-mail address, a telephone number, a postal address or a web form (“web-form”).
    }
    .snippet =
        email = ""
        postal-address = ""

ID003 = Business ID missing
    .message = The controller's Business ID is missing from the notice: { $name }.
    .why = With the Business ID, readers can tell the company from others of a similar name. This is established practice: the GDPR asks who the controller is, but not for the number.
    .help = Add the number under the same header; you find it at ytj.fi: business-id = "1234567-1". If this is no company, say what it is instead: kind = "public-authority", "association" (also for a foundation) or "natural-person".
    .snippet = business-id = ""

ID005 = Representative in the EU or EEA missing
    .message = { $case ->
        [no-table] The controller is outside the EU and EEA, and the notice names no representative there.
       *[other] The header [representative] is there, but it does not say who the representative is.
    }
    .why = A controller outside the EU and EEA that offers goods or services to people there, or monitors their behaviour, must as a rule have a representative there, and people must be told who that is and how to reach it.
    .help = { $case ->
        [no-table] Add the header [representative] with the representative's name and contact details. If the controller has an office in the EU or EEA that takes part in the processing, no representative is needed: write the reason under [accepted-gaps], as ID005 = "…"
       *[other] Add the representative's name and contact details under the header.
    }
    .snippet = { $case ->
        [no-table]
            {"["}representative]
            name = ""
            email = ""
       *[other]
            name = ""
            email = ""
    }

ID006 = Data protection officer's contact details missing
    .message = According to the notice there is a data protection officer, but it does not say how to reach the officer.
    .why = Where a data protection officer has been designated, people must be given the officer's contact details. The officer's name is not required.
    .help = Add under [data-protection-officer] at least an e-mail address, a telephone number or a postal address. If there is no officer after all, write: status = "none"
    .snippet = email = ""

ID007 = Data protection officer not mentioned
    .message = { $case ->
        [none] The notice says that there is no data protection officer, but a public authority must have one.
        [in-contact] This contact is called a data protection officer, but it is not under the header [data-protection-officer].
        [no-status] The header [data-protection-officer] is there, but it does not say whether there is such an officer.
       *[other] The notice does not say whether there is a data protection officer.
    }
    .why = { $who ->
        [authority] Public authorities must have a data protection officer, and people must be told how to reach the officer.
       *[other] Where there is a data protection officer, people must be told how to reach the officer. Where there is none, the law does not ask you to say so, but then readers cannot see whether the question was considered. A contact person is not a data protection officer.
    }
    .help = { $case ->
        [none] Designate an officer, who may serve several authorities, and write the contact details here in place of status = "none". Only courts acting in their judicial capacity may be without one. If the controller is no public authority, write under [controller]: kind = "company"
        [in-contact] Change the header to [data-protection-officer]. Where the notice refers to the contact by its id, write "data-protection-officer" there.
       *[other] { $who ->
            [authority] Write the officer's contact details under the header [data-protection-officer].
           *[other] Write the officer's contact details under the header [data-protection-officer]. If there is no officer, write there: status = "none"
        }
    }
    .snippet = { $case ->
        [in-contact] {""}
        [none] {""}
        [no-status] email = ""
       *[other]
            {"["}data-protection-officer]
            email = ""
    }

ID008 = Data protection officer without e-mail or web form
    .message = The data protection officer can be reached neither by e-mail nor through a web form.
    .why = Anybody may contact the officer about their data and their rights, and that should be easy. The law asks for contact details, but not for any particular kind.
    .help = Add an e-mail address that belongs to the task, not to a person: email = "dpo@example.com". Or add the address of a form: web-form = "https://www.example.com/dpo"
    .snippet = email = ""

ID009 = Fax number
    .message = { $case ->
        [only] The fax number “{ $value }” is the only way to reach this contact.
       *[other] The notice gives a fax number, “{ $value }”.
    }
    .why = The controller must make it easy to use the rights. Hardly anybody can send a fax any more, and fax is not a safe way to send personal data.
    .help = { $case ->
        [only] Add an e-mail address, a web form or a postal address, and delete the fax number.
       *[other] Delete the fax number. The other contact details are enough.
    }

ID010 = Controller's role is qualified
    .message = { $case ->
        [qualifier] The notice narrows the controller's role with the words “{ $words }”.
        [acts-for] According to the notice, the controller acts on behalf of others: { $others }.
       *[other] The text says “{ $words }”, a role that the GDPR does not know.
    }
    .why = The controller is the one who decides why and how personal data are processed, alone or jointly with others. Whoever decides nothing and only acts for another is a processor. People must be told who is responsible to them.
    .help = { $case ->
        [words] Say who decides on the purposes and means of the processing: that is the controller; if several decide together, they are joint controllers. Whoever only processes data for them is a processor.
       *[other] Find out who decides on the purposes and means. If this controller does, delete “qualifier” and “acts-for”. If several decide together, name the others under [[joint-controller]]. If somebody else decides, write their details under [controller].
    }

ID011 = Register of another company
    .message = { $case ->
        [belongs-to] According to the notice, the register belongs to “{ $name }”, which is not the controller.
       *[other] The name of the register mentions “{ $name }”, which is not the controller.
    }
    .why = People must be told who decides on their data. If one company is the controller and the register is another's, the reader cannot tell whom to turn to, and the two may be joint controllers.
    .help = Find out who decides on the purposes and means. If that is the company whose register it is, write it under [controller]. If both decide, add the other under [[joint-controller]]. If the controller alone decides, change the name of the register and delete “belongs-to”.

ID012 = Arrangement between joint controllers missing
    .message = { $case ->
        [no-table] The notice has joint controllers, but it does not say what they have agreed.
       *[other] Under the header [joint-arrangement], nothing says what the joint controllers have agreed.
    }
    .why = Joint controllers must agree on who does what, especially on who informs people and answers their requests, and the essence of the arrangement must be available to people.
    .help = Write the essence of the arrangement in a sentence or two: who answers requests, who informs, who looks after the systems. With “contact” you can name one place to turn to.
    .snippet = { $case ->
        [no-table]
            {"["}joint-arrangement]
            essence = ""
       *[other] essence = ""
    }

ID013 = Only one person's mailbox
    .message = The only e-mail address in the notice, { $value }, is the mailbox of one person ({ $name }).
    .why = The controller must make it easy to use the rights. When the person is away or leaves, requests stay unread, although the time for answering them runs on.
    .help = Write an address that stays the same when people change, such as privacy@example.com, and let the person read it.

## Whose data, and which

DC001 = Personal data not listed
    .message = { $case ->
        [external] The notice does not say which personal data are processed, although some of them come from elsewhere than the person.
       *[other] The notice does not say which personal data are processed.
    }
    .why = { $case ->
        [external] Where data come from elsewhere, people must be told which categories of data are concerned: otherwise they cannot know.
       *[other] Where all data come from the people themselves, the law does not ask for a list of them in the notice. It is established practice, since readers want to know what is held about them, and the record of processing needs it anyway.
    }
    .help = List the kinds of data under the header [[data]], for example: terms = ["name", "email-address"]
    .snippet =
        {"["}[data]]
        terms = [""]

DC002 = Groups of people not listed
    .message = The notice does not say whose personal data the register holds.
    .why = Readers must be able to tell whether the notice concerns them. This is established practice: the law asks for the groups in the record of processing, not in the notice.
    .help = List the groups under the header [[data-subjects]], for example: terms = ["customers", "employees"]
    .snippet =
        {"["}[data-subjects]]
        terms = [""]

DC003 = No ground for the personal identity code
    .message = { $case ->
        [law-cited] The ground for processing the personal identity code is not stated, although every purpose names a section of an Act.
       *[other] The notice does not say on what ground the personal identity code is processed.
    }
    .why = In Finland, the personal identity code may be processed only on the grounds of section 29 of the Data Protection Act: with consent, where an Act provides for it, where it is important to identify the person beyond doubt for a task, a right, a duty or research that the section names, and in some fields, such as credit, insurance, health care and employment.
    .help = Write the ground beside the term, for example: { "{" } term = "national-identity-code", ground = "law" { "}" }. Other grounds are, for example, "consent", "rights-and-duties", "credit-and-collection", "employment" and "health-care". If none fits, the code may not be processed: leave it out of the register.

DC004 = Personal identity code for marketing
    .message = The personal identity code is processed, although all purposes that concern it are marketing, communication or surveys.
    .why = In Finland, the personal identity code may be processed only on the grounds of section 29 of the Data Protection Act. For marketing, nobody needs to be identified beyond doubt, and data that a purpose does not need may not be collected.
    .help = Leave the personal identity code out of this register. If it has another purpose that is missing here, add that purpose. If there is a ground of section 29, write it beside the term: { "{" } term = "national-identity-code", ground = "…" { "}" }

DC005 = Personal data left open
    .message = { $case ->
        [term] The item “{ $term }” does not say which data are meant.
        [caveat] According to the notice, this list of personal data is not complete.
       *[other] The words “{ $words }” leave open which personal data are processed.
    }
    .why = People must be able to see which kinds of data about them are processed, and no more may be collected than the purposes need. An open list ensures neither.
    .help = { $case ->
        [term] Name the kinds of data instead. If people may write freely, say where, or give examples: { "{" } term = "other-provided", such-as = ["customer-feedback"] { "}" }
        [caveat] Add the kinds of data that are missing, and delete "not-exhaustive" from “caveat”.
       *[other] Name the kinds of data instead, or delete the words.
    }

DC006 = Same fact listed twice
    .message = The item “{ $term }” is listed, although it can be seen from another one: { $holder }.
    .why = Only data that the purposes need may be collected. What is already known need not be asked for.
    .help = Leave out the one that is not needed. If the year of birth is enough, the personal identity code can go.

DC007 = Data about other people
    .message = The item “{ $term }” may concern other people as well, and the notice does not name them as a group.
    .why = Family members, representatives and contact persons have the same rights to their data. When data about them come from somebody else, they, too, must be informed.
    .help = Add the group under [[data-subjects]], for example "representatives" or "guardians", and say under [[source]] from whom the data come. If the data identify nobody else, nothing needs to be done.

DC008 = “Sensitive” without such data
    .message = { $case ->
        [text] The text says “{ $words }”, but the notice lists no special categories of personal data.
       *[other] These data are called sensitive, but none of them belongs to the special categories of personal data.
    }
    .why = By sensitive data, readers understand the special categories: data on health, racial or ethnic origin, political opinions, religious or philosophical beliefs, trade union membership, sex life or sexual orientation, genetic data, and biometric data for identifying somebody. The words should mean the same to everybody.
    .help = { $case ->
        [text] If such data are processed, list them under [[data]]. If not, use another word, such as “confidential”.
       *[other] If such data are processed, list them under “terms”. If not, delete the line.
    }

DC009 = Traffic data of calls and messages
    .message = The register holds data that are protected by the confidentiality of communications: { $term }.
    .why = Traffic data tell who was in contact with whom, and when. In Finland, the Act on Electronic Communications Services says who may process them and for what; the GDPR alone does not permit it.
    .help = Check whether you need the traffic data themselves; a note of the call in the customer's history is often enough. If you need them, name the section that allows it with the purpose: laws = ["ecs-act/…"]

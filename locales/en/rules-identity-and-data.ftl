## Who: the controller, its officer and its contacts

ID002 = Controller has no contact details
    .message = { $case ->
        [only-contact] The notice tells how to reach a contact, but not how to reach the controller itself.
       *[other] The notice does not tell how to reach the controller.
    }
    .why = People must be given the contact details of the controller, so that they can ask about their data and use their rights. The details of a data protection officer do not replace them.
    .help = { $case ->
        [only-contact] Add under [controller] an e-mail address, a telephone number or a postal address. If the contact's details are the controller's as well, write them there, too.
       *[other] Add under [controller] at least one of these, preferably two: an e-mail address, a telephone number, a postal address, or a form on the web (“web-form”).
    }
    .snippet =
        email = ""
        postal-address = ""

ID003 = Business ID missing
    .message = The notice gives no Business ID for “{ $name }”.
    .why = With the Business ID, readers can tell the company from others of a similar name. This is established practice: the law asks who the controller is, but not for the number.
    .help = Add the number under the same header; you find it at ytj.fi: business-id = "1234567-1". If this is no company, say what it is instead: kind = "public-authority", "association" or "natural-person".
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

ID006 = Data protection officer cannot be reached
    .message = According to the notice there is a data protection officer, but it does not tell how to reach the officer.
    .why = Where a data protection officer has been designated, people must be given the officer's contact details. The officer's name is not required.
    .help = Add under [data-protection-officer] at least an e-mail address, a telephone number or a postal address. If there is no officer after all, write: status = "none"
    .snippet = email = ""

ID007 = Data protection officer not mentioned
    .message = { $case ->
        [in-contact] This contact is called a data protection officer, but the details do not stand under [data-protection-officer].
        [no-status] The header [data-protection-officer] is there, but it does not say whether there is such an officer.
       *[other] The notice does not say whether there is a data protection officer.
    }
    .why = { $who ->
        [authority] Public authorities must have a data protection officer, and people must be told how to reach the officer.
       *[other] Where there is a data protection officer, people must be told how to reach the officer. Where there is none, the law allows silence, but then nobody sees whether the question was considered. A contact person is not a data protection officer.
    }
    .help = { $case ->
        [in-contact] Change the header to [data-protection-officer]. Where the notice refers to the contact by its id, write "data-protection-officer" there.
       *[other] { $who ->
            [authority] Write the officer's contact details under the header [data-protection-officer].
           *[other] Write the officer's contact details under the header [data-protection-officer]. If there is no officer, write there: status = "none"
        }
    }
    .snippet = { $case ->
        [in-contact] {"["}data-protection-officer]
        [no-status] email = ""
       *[other]
            {"["}data-protection-officer]
            email = ""
    }

ID008 = Data protection officer without e-mail or form
    .message = The data protection officer can be reached neither by e-mail nor through a form on the web.
    .why = Anybody may contact the officer about their data and their rights, and that should be easy. The law asks for contact details, but not for a certain kind of them.
    .help = Add an e-mail address of the officer's task, not of a person: email = "dpo@example.com". Or add the address of a form: web-form = "https://www.example.com/dpo"
    .snippet = email = ""

ID009 = Fax number
    .message = { $case ->
        [only] The fax number “{ $value }” is the only way to reach this contact.
       *[other] The notice gives a fax number, “{ $value }”.
    }
    .why = The controller must make it easy to use the rights. Hardly anybody can send a fax any more, and a fax is no safe way to send personal data.
    .help = { $case ->
        [only] Add an e-mail address, a form on the web or a postal address, and delete the fax number.
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
        [qualifier] Find out who decides on the purposes and means. If this controller does, delete “qualifier”. If several decide together, name the others under [[joint-controller]]. If somebody else decides, that one belongs under [controller].
        [acts-for] Find out who decides on the purposes and means. If this controller does, delete “acts-for”. If several decide together, name the others under [[joint-controller]]. If somebody else decides, that one belongs under [controller].
       *[other] Say who decides on the purposes and means: that is the controller, or several joint controllers. Call whoever only processes data for them a processor.
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
        [no-table] The notice has joint controllers, but it does not tell what they have agreed.
       *[other] The header [joint-arrangement] does not tell what the joint controllers have agreed.
    }
    .why = Joint controllers must agree on who does what, especially on who informs people and answers their requests, and must make the essence of it available to them.
    .help = Write the essence of the arrangement in a sentence or two: who answers requests, who informs, who looks after the systems. With “contact” you can name one place to turn to.
    .snippet = { $case ->
        [no-table]
            {"["}joint-arrangement]
            essence = ""
       *[other] essence = ""
    }

ID013 = Only one person's mailbox
    .message = The only e-mail address in the notice, { $value }, is the mailbox of one person ({ $name }).
    .why = The controller must make it easy to use the rights. When the person is away or leaves, requests stay unread, although the time to answer them is running.
    .help = Write an address that stays the same when people change, such as privacy@example.com, and let the person read it.

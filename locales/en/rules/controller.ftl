### Findings on the controller, its officer and its contacts. What the parts of a message are, and how values come in: findings.ftl.

ID001 = Controller has no name
    .message = { $case ->
        [no-table] The notice does not say who the controller is: the header [controller] is missing.
       *[other] The notice does not say who the controller is: “name” is missing under [controller].
    }
    .why = People must be told who the controller is, that is, who decides why and how their personal data are processed.
    .help = { $case ->
        [no-table] Add the header [controller] and under it the full name of the company, authority or association: name = "…". What several notices share can stand in the _defaults.toml of their folder.
       *[other] Add under [controller] the full name of the company, authority or association: name = "…"
    }
    .snippet = { $case ->
        [no-table]
            {"["}controller]
            name = ""
       *[other] name = ""
    }

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
    .why = { $law ->
        [FI] With the Business ID, readers can tell the company from others of a similar name. This is established practice: the GDPR asks who the controller is, but not for the number.
       *[other] With its number, readers can tell the organisation from others of a similar name. This is established practice: the GDPR asks who the controller is, but not for the number.
    }
    .help = Add the number under the same header; you find it at ytj.fi: business-id = "1234567-1". If this is no company, say what it is instead: kind = "public-authority", "association" (also for a foundation) or "natural-person".
    .snippet = business-id = ""

ID004 = Number of the organisation is not valid
    .message = { $case ->
        [check-digit] { $law ->
            [FI] The Business ID “{ $value }” cannot be right: its last digit does not fit the seven before the hyphen.
           *[other] This number cannot be right: its check digit does not fit the others: “{ $value }” ({ $number }).
        }
       *[form] { $law ->
            [FI] “{ $value }” does not have the form of a Finnish Business ID.
           *[other] “{ $value }” does not have the form of this number: { $number }.
        }
    }
    .why = People must be told who the controller is, and a wrong number points to another organisation or to none.
    .help = { $case ->
        [check-digit] { $expected ->
            [0] { $law ->
                [FI] Check the whole number at ytj.fi: no Business ID begins with these seven digits.
               *[other] Check the whole number in the business register: none has these digits.
            }
           *[other] { $law ->
                [FI] Check the whole number at ytj.fi. If the first seven digits are right, the last one is { $expected }.
               *[other] Check the whole number in the business register. If the other digits are right, the check digit is { $expected }.
            }
        }
       *[form] { $law ->
            [FI] Write seven digits, a hyphen and the check digit: business-id = "1234567-1". A VAT number such as FI12345671 has the same digits. If the company is in another country, add its code: country = "SE"
           *[other] Write it like this: business-id = "{ $example }". If the organisation is in another country, give its code under the same header: country = "…"
        }
    }

ID005 = Representative in the EU or EEA missing
    .message = { $case ->
        [no-table] The controller is outside the EU and EEA, and the notice names no representative there.
       *[other] The header [representative] is there, but it does not say who the representative is.
    }
    .why = A controller without an establishment in the EU or EEA that offers goods or services to people there, or monitors their behaviour, must as a rule have a representative there. Not so where processing is occasional, without special categories of data on a large scale, and of little risk (Art. 27(2)(a)). Public authorities need none.
    .help = { $case ->
        [no-table] Add the header [representative] with the representative's name and contact details. If you address nobody in the EU or EEA, or have an establishment there that takes part in the processing, write the reason under [accepted-gaps], as ID005 = "…". If the controller is a public authority, write under [controller]: kind = "public-authority"
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

LK002 = Contact detail is not valid
    .message = { $case ->
        [email] “{ $value }” is not an e-mail address.
        [phone] “{ $value }” is not a telephone number.
        [url] “{ $value }” is not a web address.
       *[other] “{ $value }” is not a contact detail that can be used.
    } { address-fault }
    .why = People must be given contact details that work, so that they can ask about their data and use their rights.
    .help = { $suggestion ->
        [0] { $case ->
                [email] Write one e-mail address and nothing else: { $key } = "privacy@example.com"
                [phone] Write the number alone, in digits and spaces: { $key } = "+358 29 123 4567". Times of answering have a key of their own, “hours”.
                [url] Write the address as it stands in the browser: { $key } = "https://www.example.com"
               *[other] Correct the value of “{ $key }”.
            }
       *[other] Write: { $key } = "{ $suggestion }"
    }

ID014 = Data protection officer denied and named
    .message = { $case ->
        [reference] The notice says that there is no data protection officer, and sends readers to one.
       *[details] The notice says that there is no data protection officer, and gives the officer’s contact details.
    }
    .why = If there is an officer, people must be told how to reach them. Both statements cannot be right.
    .help = { $case ->
        [reference] If there is an officer, delete the status and give the contact details. If there is none, name another contact in its place, for example one under [contact.privacy].
       *[details] If there is an officer, delete the status. If there is none, delete the details, or give them under [contact.privacy]. If one of the two is inherited, write under [notice]: without = ["data-protection-officer"]
    }

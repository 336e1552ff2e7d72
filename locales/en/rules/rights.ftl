### Findings on rights and requests. What the parts of a message are, and how values come in: findings.ftl.

RG001 = Right of access not mentioned
    .message = { $supplement ->
        [yes] This notice does not mention the right of access to one's own data. The reader may find it in the notice that this one supplements.
       *[no] The notice does not mention the right of access to one's own data.
    }
    .why = People must be told that they can ask whether their data are processed, and get a copy of the data.
    .help = Add "access" to the list “terms” of an entry [[right]], or give it an entry of its own. The page then explains the right in plain words.
    .snippet =
        {"[["}right]]
        terms = ["access"]

RG002 = Right to rectification not mentioned
    .message = { $supplement ->
        [yes] This notice does not mention the right to have inaccurate data corrected. The reader may find it in the notice that this one supplements.
       *[no] The notice does not mention the right to have inaccurate data corrected.
    }
    .why = People must be told that they can ask for inaccurate data to be corrected and incomplete data to be completed.
    .help = Add "rectification" to the list “terms” of an entry [[right]], or give it an entry of its own. The page then explains the right in plain words.
    .snippet =
        {"[["}right]]
        terms = ["rectification"]

RG003 = Right to erasure not mentioned
    .message = { $supplement ->
        [yes] This notice does not mention the right to have data erased. The reader may find it in the notice that this one supplements.
       *[no] The notice does not mention the right to have data erased.
    }
    .why = People must be told of the right to erasure, also where the law narrows it. If the right does not apply, the notice should say so.
    .help = Add "erasure" to the list “terms” of an entry [[right]], or give it an entry of its own. If the law requires you to keep the data, add: limited-by = ["legal-retention"]
    .snippet =
        {"[["}right]]
        terms = ["erasure"]

RG004 = Right to restriction of processing not mentioned
    .message = { $supplement ->
        [yes] This notice does not mention the right to have processing restricted. The reader may find it in the notice that this one supplements.
       *[no] The notice does not mention the right to have processing restricted.
    }
    .why = People must be told that they can ask for the use of their data to be restricted, for example while it is checked whether the data are accurate. This right exists whatever the legal basis is.
    .help = Add "restriction" to the list “terms” of an entry [[right]], or give it an entry of its own. The page then explains the right in plain words.
    .snippet =
        {"[["}right]]
        terms = ["restriction"]

RG005 = Right to object not mentioned
    .message = { $supplement ->
        [left-out] The right to object is told of for some purposes only. This one rests on “{ $basis }” too and is not among them: { $purposes }.
        [yes] This notice gives the basis “{ $basis }” but does not mention the right to object to processing. The reader may find it in the notice that this one supplements.
       *[no] The notice gives the basis “{ $basis }”, but the right to object stands only in the explanation of the basis.
    }
    .why = Where processing rests on legitimate interests, a task in the public interest or official authority, people can object to it for reasons relating to their particular situation. This must be brought to their attention expressly, clearly and apart from other information.
    .help = { $supplement ->
        [left-out] Add the purpose to this list, or delete the line if the right covers all of them.
       *[other] Add an entry [[right]]. The page shows the right apart from the others, as the law asks. The right to object to direct marketing is another one: “object-direct-marketing”.
    }
    .snippet = { $supplement ->
        [left-out] {""}
       *[other]
            {"[["}right]]
            terms = ["object"]
    }

RG006 = Right to data portability not mentioned
    .message = { $supplement ->
        [left-out] The right to data portability is told of for some purposes only. This one rests on “{ $basis }” and is not among them: { $purposes }.
        [yes] This notice gives the basis “{ $basis }” but does not mention the right to data portability. The reader may find it in the notice that this one supplements.
       *[no] The notice gives the basis “{ $basis }” but does not mention the right to data portability.
    }
    .why = Where automated processing rests on consent or a contract, people can get, in a machine-readable form, the data that they have provided, and pass them on, and must be told so.
    .help = { $supplement ->
        [left-out] Add the purpose to this list, or delete the line if the right covers all of them.
       *[other] Add an entry [[right]]. If the right covers only some of the purposes, name them there: purposes = ["…"]
    }
    .snippet = { $supplement ->
        [left-out] {""}
       *[other]
            {"[["}right]]
            terms = ["portability"]
    }

RG007 = Right to withdraw consent not mentioned
    .message = { $supplement ->
        [left-out] The right to withdraw consent is told of for some purposes only. This one rests on consent and is not among them: { $purposes }.
        [yes] { $case ->
            [explicit] Data are processed with explicit consent, but this notice does not mention that it can be withdrawn. The reader may find it in the notice that this one supplements.
           *[other] Processing rests on consent, but this notice does not mention that it can be withdrawn. The reader may find it in the notice that this one supplements.
        }
       *[no] { $case ->
            [explicit] Data are processed with explicit consent. The page says under the data that it can be withdrawn, but not among the rights, nor how to do it.
           *[other] Processing rests on consent. The page says under the legal basis that it can be withdrawn, but not among the rights, nor how to do it.
        }
    }
    .why = People must be told that they can withdraw their consent at any time, and that withdrawal does not make earlier processing unlawful. Withdrawing must be as easy as giving consent.
    .help = { $supplement ->
        [left-out] Add the purpose to this list, or delete the line if the right covers all of them.
       *[other] Add an entry [[right]], and an entry [[rights-request]] on how consent is withdrawn. If the processing does not rest on consent after all, correct the basis instead.
    }
    .snippet = { $supplement ->
        [left-out] {""}
       *[other]
            {"[["}right]]
            terms = ["withdraw-consent"]
    }

RG008 = Right to complain not mentioned
    .message = { $supplement ->
        [yes] This notice does not mention the right to lodge a complaint with a supervisory authority. The reader may find it in the notice that this one supplements.
       *[no] The notice does not mention the right to lodge a complaint with a supervisory authority.
    }
    .why = People must be told that they can lodge a complaint with a supervisory authority if they think that the processing of their data infringes the GDPR.
    .help = { $authority ->
        [0] Add the authority of your country under the header [party.new-id], with its name and contact details and an id of your own in place of “new-id”. Then add the header [complaint], and write that id in “authority”.
       *[other] Add the header [complaint] with the authority. Its name and contact details are then shown on the page.
    }
    .snippet = { $authority ->
        [0]
            {"["}complaint]
            authority = ""
       *[other]
            {"["}complaint]
            authority = "{ $authority }"
    }

RG009 = Supervisory authority not named
    .message = The notice mentions the right to lodge a complaint but does not say with which authority.
    .why = The law asks that the right be mentioned. It is established practice to give the name and contact details of the authority as well, because without them the right is hard to use.
    .help = { $authority ->
        [0] Add the authority of your country under the header [party.new-id], with its name and contact details and an id of your own in place of “new-id”. Write that id under [complaint]: authority = "…"
       *[other] Name the authority under [complaint]: authority = "{ $authority }". Its name and contact details are then shown on the page.
    }
    .snippet = { $case ->
        [no-table]
            {"["}complaint]
            authority = "{ $authority ->
                [0] {""}
               *[other] { $authority }
            }"
       *[other] authority = "{ $authority ->
            [0] {""}
           *[other] { $authority }
        }"
    }

RG010 = Right to object to direct marketing not mentioned
    .message = { $supplement ->
        [yes] Data are used for “{ $purpose }”, but this notice does not mention the right to object to direct marketing. The reader may find it in the notice that this one supplements.
       *[no] Data are used for “{ $purpose }”, but the notice does not mention the right to object to direct marketing.
    }
    .why = People can stop the use of their data for direct marketing at any time and need not give a reason. This right must be brought to their attention expressly, clearly and apart from other information.
    .help = Add an entry [[right]], also where marketing rests on consent. The page shows the right in a section of its own. Say in an entry [[rights-request]] how marketing is stopped.
    .snippet =
        {"[["}right]]
        terms = ["object-direct-marketing"]

RG012 = Too many formalities for a request
    .message = { $case ->
        [visit] A request can be made only by visiting in person.
        [paper] A request can be made only in writing and on paper: there is no electronic way.
        [words] This text requires a signature or proof of identity as a rule.
       *[proof] This way of making a request demands the following, and there is no easier one: { $formalities }.
    }
    .why = { $law ->
        [FI] The controller must make it easy to use rights, also electronically. More proof of identity may be asked for only where there is reasonable doubt about who is asking. The Finnish supervisory authority has not accepted a signature or a printed form as a general condition.
       *[other] The controller must make it easy to use rights, also electronically. More proof of identity may be asked for only where there is reasonable doubt about who is asking.
    }
    .help = { $case ->
        [visit] Add under [[rights-request]] a way that needs no visit, for example: by = ["email"]
        [paper] Add an electronic way, for example: by = ["post", "email"]
        [words] Say that identity is checked only where needed, and offer a way to make the request that needs no signature.
       *[proof] Leave the requirement out, or add an entry [[rights-request]] with an easier way for the same rights. If you check identity only where there is reason to, write: identity = ["when-needed"]
    }

RG013 = Response time is not one month
    .message = { $case ->
        [too-long] { $period ->
            [0] This text gives a response time of more than one month.
           *[other] The response time, { $period }, is longer than one month.
        }
       *[other] { $period ->
            [0] This text gives the response time in days. By law it is one month, and a month that runs over February is shorter than this.
           *[other] The response time is given in days: { $period }. By law it is one month, and a month that runs over February is shorter than this.
        }
    }
    .why = A request must be answered without undue delay and within one month of the day on which it was received, in whatever form it came. Only for complex or numerous requests may the time be extended by two months, and the person must be told why within the first month.
    .help = Give the time as one month: response-time = "P1M". If you mention the extension, say so in a text.

RG014 = Right is narrowed
    .message = { $case ->
        [limit] The law does not narrow rights in this way: “{ $what }”. The limit concerns: { $rights }.
        [own-limit] It is not clear whether the law allows this limit: “{ $what }”. It concerns: { $rights }.
       *[groups] A right is given to only some of the people in the register: { $rights }. Left out: { $what }.
    }
    .why = Rights may be narrowed only as the GDPR or another Act narrows them. A notice that makes rights narrower than they are keeps people from using them.
    .help = { $case ->
        [limit] Delete the limit, or put those of the rights that the law does narrow so into an entry of their own.
        [own-limit] Check which Act allows the limit. If it corresponds to a limit of the built-in vocabulary, name that one under the term's header, for example: broader = "legal-retention". Otherwise name there the rights that the law narrows so: lawful-for = ["erasure"]. If no Act allows it, delete the limit.
       *[groups] Delete the line “data-subjects” so that the right is everybody's, or add the groups that are left out.
    }

RG015 = How to use rights is not told
    .message = { $case ->
        [none] { $rights ->
            [0] The notice does not say where to send a request about one's rights.
           *[other] The notice does not say where to send a request about these rights: { $rights }.
        }
        [some] The notice says where to send requests, but not for all rights. Missing: { $rights }.
       *[paper] The notice gives no electronic way to send a request.
    }
    .why = { $case ->
        [paper] The controller must make it easy to use rights. According to the recitals of the GDPR, there should be a way to send requests electronically, especially where data are processed electronically.
       *[other] The controller must make it easy to use rights. It is established practice to say in the notice where and how a request is made.
    }
    .help = { $case ->
        [none] Add an entry [[rights-request]] with the id of a contact that has an e-mail or other address, for example "controller". Without “rights” the entry is for all rights, and without “by” for every way that the contact gives.
        [some] Add another entry [[rights-request]] for the rights that are missing, or delete the line “rights”, so that the entry is for all of them.
       *[paper] Add an e-mail address or a web form to the contact, and the way to the entry, for example: by = ["post", "email"]
    }
    .snippet = { $case ->
        [none]
            {"[["}rights-request]]
            contact = ""
       *[other] {""}
    }

RG016 = A right that the law gives is denied
    .message = { $case ->
        [always] The notice says that this right does not apply: { $right }. The law gives it whatever the legal basis is.
        [marketing] The notice says that this right does not apply: { $right }. Data are, however, used for “{ $reason }”.
        [extent] The notice says that this right does not apply to anything: { $right }.
       *[basis] The notice says that this right does not apply: { $right }. The basis “{ $reason }” gives it, however.
    }
    .why = { $case ->
        [extent] A legal obligation or a public task takes the right away only as far as the processing is necessary for it. What is kept too long or unlawfully must be erased all the same.
       *[other] People must be told the rights that they have. A notice that denies one of them keeps people from using it.
    }
    .help = { $case ->
        [always] Delete the line “status”, or move this right to an entry without it. If a national Act takes the right away, name that Act: laws = ["…"]
        [marketing] Delete the line “status”, or move this right to an entry without it.
        [extent] Say how far it goes: limited-by = ["legal-retention"], or name the Act in “laws”, or add a sentence in “text”.
       *[basis] Delete the line “status”, or move this right to an entry without it. If the right does not apply to some purposes only, name them: purposes = ["…"]. If a national Act takes the right away, name that Act: laws = ["…"]
    }

RG017 = Fee for a request
    .message = { $case ->
        [yearly] This text makes requests free of charge only once a year.
        [not-free] The notice says that a request is not free of charge, and gives no reason that the law accepts.
       *[fee] The notice asks for a fee without limiting it to unfounded or excessive requests or to further copies.
    }
    .why = { $law ->
        [FI] Requests are free of charge. A fee may be asked for only if a request is manifestly unfounded or excessive, in particular because it is repeated, and for further copies of the same data. The limit of once a year comes from the Finnish Personal Data Act, which has been repealed.
       *[other] Requests are free of charge. A fee may be asked for only if a request is manifestly unfounded or excessive, in particular because it is repeated, and for further copies of the same data.
    }
    .help = { $case ->
        [yearly] Delete the limit and write under [[rights-request]]: free = true
        [not-free] Write: free = true. If you may ask for a fee for unfounded or excessive requests, say so in words: fee = "…"
       *[fee] Delete the fee, or say that it concerns only manifestly unfounded or excessive requests or further copies.
    }

RG018 = Right without a ground
    .message = { $case ->
        [portability] The notice mentions the right to data portability, but none of its legal bases gives it.
       *[withdrawal] The notice mentions the right to withdraw consent, but no consent that could be withdrawn.
    }
    .why = { $case ->
        [portability] The right exists only where processing rests on consent or a contract. A right that cannot be used here misleads the reader.
       *[withdrawal] Consent can be withdrawn only where processing rests on it. A right that cannot be used here misleads the reader.
    }
    .help = { $case ->
        [portability] Delete "portability" from the list “terms”. If some of the processing rests on consent or a contract after all, correct the basis of that purpose instead.
       *[withdrawal] Delete "withdraw-consent" from the list “terms”. If some of the processing rests on consent after all, correct the basis of that purpose instead.
    }

RG020 = Personal identity code asked for in requests
    .message = { $case ->
        [text] According to this text, a request is to contain the personal identity code.
       *[stated] The identity of whoever makes a request is always checked with the personal identity code.
    }
    .why = More data for identifying somebody may be asked for only where there is reasonable doubt, and then only what is needed.
    .help = Ask for what you already know of the person, such as the e-mail address or the customer number, and for more only in doubt. Codes should not be sent by e-mail. If the code is asked for only in doubt, write: identity = ["when-needed", "identity-code"]

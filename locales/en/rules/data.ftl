### Findings on data subjects and their data. What the parts of a message are, and how values come in: findings.ftl.

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

DC003 = No ground for the national identity number
    .message = { $case ->
        [law-cited] The ground for processing this number is not stated, although every purpose names a section of an Act: { $number }.
       *[other] The notice does not say on what ground this number is processed: { $number }.
    }
    .why = { $law ->
        [FI] In Finland, the personal identity code may be processed only on the grounds of section 29 of the Data Protection Act: with consent, where an Act provides for it, where it is important to identify the person beyond doubt for a task, a right, a duty or research that the section names, and in some fields, such as credit, insurance, health care and employment.
        [SE] In Sweden, the personal identity number may be processed without consent only when that is clearly justified by the purpose, by the importance of secure identification or by another noteworthy reason.
        [NO] In Norway, the national identity number may be processed only where there is an objective need for certain identification that cannot be met without it.
        [DK] In Denmark, the law lists the cases in which a private body may process the civil registration number, such as a provision of law or consent.
       *[other] National law may lay down when the number may be processed.
    }
    .help = { $law ->
        [FI] Write the ground beside the term, for example: { "{" } term = "national-identity-code", ground = "law" { "}" }. Other grounds are, for example, "consent", "rights-and-duties", "credit-and-collection", "employment" and "health-care". If none fits, the code may not be processed: leave it out of the register.
       *[other] Say in the text of the entry why the number is needed: text = "…" If there is no such reason, leave the number out of the register.
    }

DC004 = National identity number for marketing
    .message = This number is processed, although all purposes that concern it are marketing, communication or surveys: { $number }.
    .why = { $law ->
        [FI] In Finland, the personal identity code may be processed only on the grounds of section 29 of the Data Protection Act. For marketing, nobody needs to be identified beyond doubt, and data that a purpose does not need may not be collected.
       *[other] For marketing, nobody needs to be identified beyond doubt, and data that a purpose does not need may not be collected.
    }
    .help = { $law ->
        [FI] Leave the personal identity code out of this register. If it has another purpose that is missing here, add that purpose. If there is a ground of section 29, write it beside the term: { "{" } term = "national-identity-code", ground = "…" { "}" }
       *[other] Leave the number out of this register. If it has another purpose that is missing here, add that purpose.
    }

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

PB013 = Not said whether the data must be given
    .message = { $case ->
        [no-consequences] Some data must be given, but the notice does not say what happens if they are not.
       *[other] Data are collected from the person, but the notice does not say whether they must be given.
    }
    .why = People must be told whether they have to give their data, whether an Act or a contract requires it, and what happens if they do not.
    .help = { $case ->
        [no-consequences] Add under [obligation-to-provide] what happens, in each language of the notice: consequences.en = "…"
       *[other] If nothing has to be given, write under [obligation-to-provide]: requirement = ["voluntary"]. Otherwise write “statutory”, “contractual” or “required-to-contract”, and the consequences: consequences.en = "…"
    }
    .snippet = { $case ->
        [no-table]
            {"["}obligation-to-provide]
            requirement = [""]
        [no-requirement] requirement = [""]
       *[other] {""}
    }

XC006 = Data without a group that they concern
    .message = The notice lists data that arise when somebody uses a website or a system ({ $data }), but no group of people who do so.
    .why = Readers look for the group they belong to. If visitors to the website are not among the groups, they cannot see that the notice concerns them, too.
    .help = Add the group to “terms” under [[data-subjects]], for example "website-visitors" or "service-users". If the data concern a group that is already there, say so under [[data]], for example: data-subjects = ["customers"]

PB023 = Required and voluntary data not told apart
    .message = { $case ->
        [no-duty] The notice says that an Act requires the data, but no purpose rests on an Act, and none is named.
        [no-contract] The notice says that a contract requires the data, but no purpose rests on a contract.
       *[mixed] Giving the data is said to be both required and voluntary, and nothing tells which data are which.
    }
    .why = People must be told which data they have to give, and what follows if they do not.
    .help = { $case ->
        [no-duty] If an Act requires the data, name it: laws = ["…"] on the purpose. If it does not, correct “requirement” under [obligation-to-provide].
        [no-contract] If the data are needed for a contract, add "contract" to the basis of the purpose. If they are not, correct “requirement” under [obligation-to-provide].
       *[mixed] Write the requirement with each kind of data: {"{"} term = "phone-number", requirement = "voluntary" {"}"}. Or say in “consequences” which data are meant.
    }

DC010 = Data not collected, or a purpose denied, and yet listed
    .message = { $case ->
        [purpose] The notice says that the data are not used for this purpose: { $denied }. But it gives as purposes: { $data }.
       *[data] The notice says that these data are not collected: { $denied }. But it lists them: { $data }.
    }
    .why = People must be able to rely on what they are told of their data.
    .help = { $case ->
        [purpose] Delete the one that is wrong. If the denial concerns only some data, write it on these data, with “not-used-for”.
       *[data] Delete the one that is wrong. If the data are collected only in some cases, say in which with “when” on the data, and take them out of [not-collected].
    }

DC011 = Personal identity number in the notice
    .message = A personal identity number stands here and would be published: { $masked }
    .why = Nobody needs the number to read the notice, and with it others can pretend to be that person.
    .help = { $case ->
        [business-id] Check whether the notice needs it. The organisation number of a sole trader can be the trader’s own identity number. Whoever sells online may have to show it on the website, but the notice need not repeat it.
       *[published] Delete the number. If it stands for the form of such numbers, write letters in its place.
    }

DC012 = Disclosed data not listed
    .message = A recipient gets data that the notice does not list among the data: { $data }.
    .why = People must be told which data are held about them. What is disclosed is held, too.
    .help = Add the data under [[data]], or take them out of “data” on this entry.

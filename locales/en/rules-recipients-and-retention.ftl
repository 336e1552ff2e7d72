### Words of the rules on recipients, transfers and storage periods. The form is that of findings.ftl.

## Recipients

RC001 = Recipients not stated
    .message = { $case ->
        [nobody] Under [disclosure], nothing says who receives data, or that nobody does.
       *[other] The notice does not say who receives data, or that nobody does.
    }
    .why = People must be told who receives their data, or which kinds of recipients there are, if there are any. Service providers that process data for you are recipients, too. From silence, readers cannot tell whether there are none or whether they were left out.
    .help = Add an entry [[recipient]] for each recipient or group of recipients. If nobody receives data, write so under [disclosure]: status = "none"
    .snippet =
        {"["}[recipient]]
        terms    = [""]
        purposes = [""]

RC002 = Recipients named too vaguely
    .message = { $case ->
        [text] The text names the recipients only with a word that fits anybody: “{ $names }”.
       *[other] The notice does not say what these recipients do: { $names }.
    }
    .why = People must be told the recipients of their data or the categories of them. The guidelines of the European data protection authorities (WP260) ask that a category say what the recipients do or in which sector they work; words such as “partners” leave the reader guessing.
    .help = { $case ->
        [text] Say in the text what the recipients do for you, or leave it out and write an entry [[recipient]] with terms that say it, such as "newsletter-providers" or "accounting-firms".
        [circle] Use terms that say what the recipients do, such as "newsletter-providers", or add an entry [[recipient]] that names them and says what they receive the data for: purposes = ["…"]
       *[other] Name the recipients with “parties”, use a term that says what they do, such as "newsletter-providers", or add what they receive the data for: purposes = ["…"]
    }

RC003 = Own staff called processors
    .message = { $case ->
        [role] The controller's own people are given the role of a processor here: { $name }.
       *[other] The notice calls the controller's own staff processors.
    }
    .why = A processor is somebody outside the organisation who processes data on its behalf. Employees act under the controller's authority and belong to it, so calling them processors gives a wrong picture of who has the data.
    .help = { $case ->
        [role] Delete the role and this group here, and list the staff under [staff-access] instead: staff = ["…"]
       *[other] Delete this line. If the word is also in a text of the notice, speak of employees there. Outside service providers belong in an entry [[recipient]] with: role = "processor"
    }

RC004 = Data “as a rule” not disclosed: exceptions missing
    .message = { $case ->
        [text] The text says that data are not disclosed, but the word “{ $hedge }” leaves it open.
       *[other] According to the notice, what it says of disclosure holds only as a rule. It does not say what the exceptions are.
    }
    .why = The information must be clear. From “as a rule not”, readers see that there are exceptions, but not which. The expression goes back to the repealed Personal Data Act, under which regular disclosures had to be told.
    .help = { $case ->
        [text] Leave the word out if there are no exceptions. Otherwise say when and to whom data are disclosed.
       *[other] If there are no exceptions but those that the notice already gives, delete the line “caveat”. Otherwise write them out, for example: except-when = ["required-by-law"]
    }

## Transfers

TR001 = Nothing said of transfers outside the EEA
    .message = { $case ->
        [storage] Not all storage places lie inside the EEA, and the notice says nothing of transfers outside it.
       *[other] The notice does not say whether data are transferred outside the EU or EEA.
    }
    .why = People must be told of transfers to countries outside the EEA and of what makes them lawful. Where there are none, the law lets a notice be silent, but readers cannot tell that silence from an omission.
    .help = { $case ->
        [storage] Add an entry [[third-country-transfer]] for each country outside the EEA, with what makes the transfer lawful.
       *[other] Find out where your service providers process data. If nothing leaves the EEA, write under [transfers]: status = "none". Otherwise add an entry [[third-country-transfer]].
    }

TR002 = Ground or safeguards for a transfer missing
    .message = { $case ->
        [copy] The notice does not say where a copy of the safeguards can be had: { $mechanism }.
        [derogation] The transfer rests on a derogation for specific situations, and the notice does not say on which one.
        [uncovered] { $names ->
            [0] The notice tells of transfers, but none is to the country where it places recipients: { $countries }.
           *[other] The notice tells of transfers, but none is to these recipients outside the EEA ({ $countries }): { $names }.
        }
        [undeclared] { $names ->
            [0] The notice says nothing of transfers, but places recipients outside the EEA: { $countries }.
           *[other] The notice says nothing of transfers, but these recipients are outside the EEA ({ $countries }): { $names }.
        }
       *[other] The notice mentions a transfer outside the EEA, but not what makes it lawful.
    }
    .why = { $case ->
        [copy] People must be told of the safeguards for a transfer and how to get a copy of them, or where they are available.
        [derogation] A derogation holds only in the situations that the law lists, such as explicit consent. If it is that of compelling legitimate interests, people must be told of the safeguards and how to get a copy of them.
       *[other] Data may leave the EEA only on the strength of an adequacy decision, appropriate safeguards such as standard contractual clauses, or a derogation. People must be told of the transfer and of what it rests on.
    }
    .help = { $case ->
        [uncovered] Check whether data go there. If they do, add an entry [[third-country-transfer]] for them, or add the country or the party to one that fits. If they stay inside the EEA, write on the recipient's entry: country = ["EEA"]
        [copy] Add to this entry the id of a contact, or the address of a web page: copy = "controller"
        [derogation] Say in the entry's text which derogation it is and why it applies. If a copy of the safeguards can be had from somebody, add: copy = "controller"
        [undeclared] Check whether the data leave the EEA. If they do, add an entry [[third-country-transfer]] with the country and the mechanism. If they stay inside it, give the country where they are processed on the recipient's entry: country = ["EEA"]. For a program, add an entry [[recipient]] with its id for this: parties = ["…"]
       *[other] Add the mechanism to this entry: "adequacy", "standard-contractual-clauses", "binding-corporate-rules", "code-of-conduct", "certification" or "derogation-49". If no data leave the EEA, delete the entry and write under [transfers]: status = "none"
    }
    .snippet = { $case ->
        [copy] copy = ""
        [derogation] {""}
        [uncovered]
            {"["}[third-country-transfer]]
            country   = [""]
            mechanism = [""]
        [undeclared]
            {"["}[third-country-transfer]]
            country   = [""]
            mechanism = [""]
       *[other] mechanism = [""]
    }

TR003 = Country of a transfer missing
    .message = { $names ->
        [0] The notice mentions a transfer outside the EEA, but not to which country.
       *[other] The notice mentions a transfer outside the EEA, but not to which country. Recipient: { $names }.
    }
    .why = People must be told of transfers to third countries. The guidelines of the European data protection authorities (WP260) ask that the countries be named, since protection differs from one to another.
    .help = Add the code of each country to this entry, for example: country = ["US", "IN"]
    .snippet = country = [""]

TR004 = No transfers, but a provider outside the EEA
    .message = { $case ->
        [stated] { $names ->
            [0] The notice says that no data leave the EEA, but places recipients outside it: { $countries }.
           *[other] The notice says that no data leave the EEA, but places these recipients outside it ({ $countries }): { $names }.
        }
       *[other] The notice says that no data leave the EEA. The seat of the provider or of its parent company is outside it ({ $countries }): { $names }.
    }
    .why = If somebody outside the EEA can see the data, that, too, is as a rule a transfer. An adequacy decision can make it lawful, such as the one on companies certified under the EU-US Data Privacy Framework, but people must still be told.
    .help = { $case ->
        [stated] If the data do go there, replace status = "none" under [transfers] with an entry [[third-country-transfer]]. If that line is inherited from _defaults.toml, leave it there and write in this notice's own file under [notice]: without = ["transfers"]. If the data stay inside the EEA, correct the country here.
       *[other] Check the provider's data processing terms. If data can be processed or seen outside the EEA, replace status = "none" under [transfers] with an entry [[third-country-transfer]]. If that line is inherited from _defaults.toml, leave it there and write in this notice's own file under [notice]: without = ["transfers"]. If it is certain that the data stay inside it, add an entry [[recipient]] for the provider with: country = ["EEA"]
    }
    .snippet =
        {"["}[third-country-transfer]]
        country   = [""]
        parties   = [""]
        mechanism = [""]

TR005 = Transfer mechanism no longer valid
    .message = { $case ->
        [text] The text relies on an arrangement that is no longer valid: { $mechanism }. It ended on { $date }.
       *[other] This mechanism is no longer valid: { $mechanism }. It ended on { $date }.
    }
    .why = The Court of Justice of the European Union invalidated the decision behind it, and data may no longer be transferred on the strength of it. Companies in the United States that are certified under the EU-US Data Privacy Framework are covered by the adequacy decision of 2023.
    .help = { $case ->
        [text] Find out what the transfer rests on now, say that in an entry [[third-country-transfer]], and take the old name out of the text.
       *[other] Find out what the transfer rests on now and write that here. For a company certified under the Data Privacy Framework it is "adequacy", for a contract with the Commission's clauses "standard-contractual-clauses".
    }

TR006 = Transfers both denied and described
    .message = { $case ->
        [storage] The notice says that no data leave the EEA, but stores them outside it: { $countries }.
        [text] The notice says that no data leave the EEA, but its own text speaks of a country outside it or of a ground for a transfer.
       *[entry] { $countries ->
            [0] The notice says that no data leave the EEA, but describes a transfer here.
           *[other] The notice says that no data leave the EEA, but describes a transfer here. Country: { $countries }.
        }
    }
    .why = The information must be clear, and people must be told of transfers outside the EEA. Two statements that exclude each other tell the reader nothing.
    .help = If data do leave the EEA, delete status = "none" under [transfers]. If that line is inherited from _defaults.toml, leave it there and write in this notice's own file under [notice]: without = ["transfers"]. { $case ->
        [entry] If no data leave the EEA, delete this entry.
       *[other] If no data leave the EEA, correct this place.
    }

TR007 = No adequacy decision known
    .message = The transfer is said to rest on an adequacy decision, but no such decision is known for: { $countries }.
    .why = An adequacy decision allows transfers to a certain country. Where the Commission has taken none, the transfer needs another ground, and people must be told the right one.
    .help = Check the Commission's list of decisions, which may be newer than the one in this program. If there is a decision, note it under [accepted-gaps]: TR007 = "…". If there is none, write what the transfer rests on, such as “standard-contractual-clauses”. If the entry has several countries, give those without a decision an entry of their own.

## Storage periods

RT001 = Storage period missing
    .message = { $case ->
        [no-time] None of the entries [[retention]] says how long data are stored, or what decides it.
       *[other] The notice does not say how long data are stored, or what decides it.
    }
    .why = People must be told how long their data are stored or, if that is not possible, the criteria that decide it. Silence is not enough.
    .help = { $case ->
        [no-time] Add to the entry a period and the event that it runs from. If a kind of data or a group has a period of its own, give it an entry of its own.
       *[other] Add an entry [[retention]] with a period and the event that it runs from. If a kind of data or a group has a period of its own, give it an entry of its own.
    }
    .snippet = { $case ->
        [no-time]
            period = ""
            starts = ""
       *[other]
            {"["}[retention]]
            period = ""
            starts = ""
    }

RT002 = Storage period too vague
    .message = { $case ->
        [text] The text gives neither a time nor what decides it: “{ $words }”.
       *[other] The criterion alone does not give a time: { $criterion }.
    }
    .why = People must be told the storage period or the criteria that decide it. The law requires of everybody that data be kept only as long as needed. Nobody can work out from that when the data will be erased.
    .help = Give a period and the event that it runs from. If there is no fixed period, give the event that ends the storage, for example: until = "end-of-contract". The criterion may stay beside it as an explanation.
    .snippet =
        period = ""
        starts = ""

RT003 = Storage period for only part of the data
    .message = { $case ->
        [data] No storage period covers these data: { $names }{ $more ->
            [0] {""}
           *[other] {" "}and { $more } more
        }.
        [data-subjects] No storage period covers all data of these groups: { $names }{ $more ->
            [0] {""}
           *[other] {" "}and { $more } more
        }.
        [purposes] No storage period covers all data processed for these purposes: { $names }{ $more ->
            [0] {""}
           *[other] {" "}and { $more } more
        }.
       *[other] The storage periods cover only what “scope” says in words. For the rest of the data there is none.
    }
    .why = People must be told how long their data are stored: all of their data, not only some.
    .help = { $case ->
        [scope] Add an entry [[retention]] without “scope”: it covers everything that the other entries leave. If “scope” means data, groups or purposes that the notice lists, refer to them with “data”, “data-subjects” or “purposes” in its place.
       *[other] Give what is left an entry of its own, or add one without “data”, “data-subjects” and “purposes”: it covers whatever the others leave.
    }
    .snippet =
        {"["}[retention]]
        period = ""
        starts = ""

RT004 = Storage period without a start
    .message = { $case ->
        [ambiguous] The start of the period can be understood in more than one way: { $period } { $event }.
       *[other] The notice does not say from when this period runs: { $period }.
    }
    .why = People must be told how long their data are stored. From a period alone, without the event that it runs from, nobody can work out when the data will be erased.
    .help = { $case ->
        [ambiguous] Choose an event that happens once and that the reader can date, such as "time-of-collection", "last-contact" or "end-of-contract".
       *[other] Add the event that the period runs from, for example: starts = "end-of-contract"
    }
    .snippet = { $case ->
        [ambiguous] {""}
       *[other] starts = ""
    }

RT006 = Long storage period
    .message = The data are stored for a long time: { $period }.
    .why = Personal data may be kept no longer than the purposes need. A long period is lawful where it is needed, for example because of a limitation period or an Act, and somebody should be able to say why.
    .help = Check that the purpose needs so long a time. If an Act sets it, name the Act and its section: laws = ["accounting-act/2:10"]. Otherwise shorten it, or note down the reason for your own records.

RT007 = Only a minimum storage period
    .message = The notice gives only the shortest time for which data are stored: at least { $period }.
    .why = People must be told how long their data are stored at most, or what decides it. A minimum is no limit.
    .help = Delete "at-least" if the data are erased when the period ends. If some are kept longer, give their time in an entry of their own, or give the event that ends the storage, for example: until = "end-of-contract"

RT008 = Two storage periods for the same data
    .message = For the same data the notice gives both this period and another one from the same event: { $second } and { $first }.
    .why = People must be told how long their data are stored. From two different periods nobody can tell which one applies.
    .help = Delete the wrong entry. If each is right for some of the data, say in both which ones: data = ["…"], purposes = ["…"] or data-subjects = ["…"]

## Contradictions

XC001 = Nothing disclosed, but recipients named
    .message = According to the notice, no data are disclosed, but it names others who receive data or whose programs are used: { $names }.
    .why = People must be told the recipients of their data; those who process data on your behalf are recipients, too. Two statements that exclude each other leave readers unsure.
    .help = If they process data only on your behalf, as providers of programs often do, give each an entry [[recipient]] with: role = "processor". If they receive data only in certain cases, write in their entry: when = ["…"]. Otherwise delete status = "none" under [disclosure]. If that line is inherited from _defaults.toml, leave it there and write in this notice's own file under [notice]: without = ["disclosure"]

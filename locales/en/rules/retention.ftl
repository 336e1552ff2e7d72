### Findings on storage periods. What the parts of a message are, and how values come in: findings.ftl.

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
    .why = People must be told the storage period or the criteria that decide it. The law requires of everybody that data be kept only as long as needed. Nobody can work out from that when the data will be erased. A review at intervals tells when somebody looks at the data, not when they go.
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
        [when] Each storage period holds only on a condition (“when”). For the other cases there is none.
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
        [when] Add an entry [[retention]] without “when”: it covers the cases that the conditions leave.
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
    .message = { $case ->
        [event] The notice gives only the shortest time for which data are stored: “at-least” stands with until = "{ $value }", and no end is given.
        [criterion] The notice gives only the shortest time for which data are stored: “at-least” stands with the criterion “{ $value }”, and no end is given.
       *[period] The notice gives only the shortest time for which data are stored: at least { $value }.
    }
    .why = People must be told how long their data are stored at most, or what decides it. A minimum is no limit.
    .help = Delete "at-least" if the data are erased when the period ends. If some are kept longer, give their time in an entry of their own, or give the event that ends the storage, for example: until = "end-of-contract"

RT008 = Two storage periods for the same data
    .message = For the same data the notice gives both this period and another one from the same event: { $second } and { $first }.
    .why = People must be told how long their data are stored. From two different periods nobody can tell which one applies.
    .help = Delete the wrong entry. If each is right for some of the data, say in both which ones: data = ["…"], purposes = ["…"] or data-subjects = ["…"]

RT009 = Period that cannot be meant
    .message = { $case ->
        [cookie-long] This cookie lives very long: { $period }.
        [cookie] The lifetime of this cookie cannot be meant: { $period }.
       *[retention] This storage period cannot be meant: { $period }.
    }
    .why = { $case ->
        [cookie-long] Data are stored no longer than needed, and browsers cut such lifetimes off anyway.
       *[other] People must be told how long their data are stored. Nobody can rely on this period.
    }
    .help = { $case ->
        [cookie-long] If the cookie really lives that long, shorten it in the settings of the program. Otherwise write the right number and unit, for example: duration = "P13M"
        [cookie] Write the right number and unit, for example: duration = "P13M"
       *[retention] Write the right number and unit: P10Y is ten years, P6M six months, P30D thirty days. If data are kept for good, write: action = "archive"
    }

### Findings on sources. What the parts of a message are, and how values come in: findings.ftl.

SR001 = Source of the data missing
    .message = { $case ->
        [only-person] The notice gives only the person as the source, although these data come from somebody else: { $data }.
        [external] The notice does not say where the data come from, although these come from somebody other than the person: { $data }.
        [entry] This entry names no source of the data.
       *[other] The notice does not say where the data come from.
    }
    .why = People must be told the source of data that they have not given themselves. If all data come from the person, the law does not ask for it, but saying so is established practice.
    .help = { $case ->
        [only-person] Add an entry [[source]] for whoever gives these data. If the person gives them, define a term of your own for them under [vocabulary.data.new-id], with external = false
        [external] Add an entry [[source]] for each source other than the person, and one for the person: terms = ["data-subject"]
        [entry] Write a source of the vocabulary (terms = ["data-subject"]) or a company or authority (parties = ["…"]). If the entry is not needed, delete it.
       *[other] Add an entry [[source]]. If the person gives all the data, it is enough to write: terms = ["data-subject"]
    }
    .snippet = { $case ->
        [entry] terms = [""]
       *[other]
            {"["}[source]]
            terms = ["data-subject"]
    }

SR002 = Source is vague
    .message = { $case ->
        [term] This source could be almost anybody: { $source }.
        [caveat] The list of sources is said to be incomplete: “not-exhaustive”.
       *[other] This text leaves open from whom else data are obtained.
    }
    .why = People must be told where data about them come from. The source should be named, or at least its type and sector, so that they can turn to it.
    .help = { $case ->
        [term] Name those who give the data under “parties”, each with a header [party.new-id] and an id of its own in place of “new-id”. If they are too many, write which type they are, such as "address-services".
        [caveat] Add the sources that are missing, by name or type, and delete “not-exhaustive”.
       *[other] Add the sources that are meant to “terms” or “parties”, and delete the open words from the text.
    }

SR003 = Not said whether a source is publicly accessible
    .message = The notice does not say whether a source named here is publicly accessible.
    .why = For data that were not obtained from the person, people must be told, if it is so, that they come from a publicly accessible source. If they do not, the law requires nothing.
    .help = If anybody can look the data up, write: public = true. Otherwise write: public = false. If the entry has sources of both kinds, give them entries of their own, or write the line under each source's own header [party.…].

SR004 = Other sources denied and named
    .message = The text says that data come from the people themselves alone (“{ $words }”), but the notice names another source: { $source }.
    .why = Where data come from somebody else, people must be told from where. Both statements cannot be right.
    .help = Correct the sentence, or delete the source if it is not used.

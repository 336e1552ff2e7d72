### Findings on recipients. What the parts of a message are, and how values come in: findings.ftl.

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
       *[other] Name the recipients with “parties”, use a term that says what they do, such as "newsletter-providers", or add what they receive the data for: purposes = ["…"] That they are bound by contract does not say who they are.
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
        [transfers] According to the notice, data leave the EU and EEA only as an exception. It does not say when, nor to which country.
       *[other] According to the notice, what it says of disclosure holds only as a rule. It does not say what the exceptions are.
    }
    .why = The information must be clear. From “as a rule not”, readers see that there are exceptions, but not which. The expression goes back to the repealed Personal Data Act, under which regular disclosures had to be told.
    .help = { $case ->
        [text] Leave the word out if there are no exceptions. Otherwise say when and to whom data are disclosed.
        [transfers] If no data leave the area, delete the line “caveat”. Otherwise delete the line “status”, and describe each transfer in an entry [[third-country-transfer]] with its country and its ground.
       *[other] If there are no exceptions but those that the notice already gives, delete the line “caveat”. Otherwise write them out, for example: except-when = ["required-by-law"]
    }

XC001 = Nothing disclosed, but recipients named
    .message = According to the notice, no data are disclosed, but it names others who receive data or whose programs are used: { $names }.
    .why = People must be told the recipients of their data; those who process data on your behalf are recipients, too. Two statements that exclude each other leave readers unsure.
    .help = If they process data only on your behalf, as providers of programs often do, give each an entry [[recipient]] with: role = "processor". If they receive data only in certain cases, write in their entry: when = ["…"]. Otherwise delete status = "none" under [disclosure]. If that line is inherited from _defaults.toml, leave it there and write in this notice's own file under [notice]: without = ["disclosure"]

XC010 = More recipients than the notice says
    .message = The notice says that data are disclosed only to: { $circle }. But it also names these recipients: { $names }.
    .why = People must be told who receives their data. Two statements that exclude each other leave them unsure.
    .help = Add them to “only-to”, or delete “only-to”: the list of recipients is enough. If they process data for you, write on their entry: role = "processor"

### Findings on outdated words and names. What the parts of a message are, and how values come in: findings.ftl.

OL001 = Repealed Act
    .message = { $case ->
        [act] The notice names an Act that was repealed as of { $date }: { $words }.
       *[words] The notice names an Act that has been repealed: “{ $words }”.
    }
    .why = { $law ->
        [FI] An Act that is no longer in force is no ground for processing, and the rights of today come from other Acts. Personal data are now governed by the General Data Protection Regulation and the Data Protection Act (1050/2018), and electronic communications by Act 917/2014.
        [SE] An Act that is no longer in force is no ground for processing, and the rights of today come from other Acts. Personal data are now governed by the General Data Protection Regulation and the Data Protection Act (2018:218), and electronic communications by Act 2022:482.
       *[other] An Act that is no longer in force is no ground for processing, and the rights of today come from other Acts. Personal data are now governed by the General Data Protection Regulation and the national law that supplements it.
    }
    .help = { $case ->
        [act] { $law ->
            [FI] Check what the notice says on this point against the law in force, and then replace the Act, for example by "gdpr" and "data-protection-act".
            [SE] Check what the notice says on this point against the law in force, and then replace the Act, for example by "gdpr" and "se-data-protection-act".
           *[other] Check what the notice says on this point against the law in force, and then replace the Act, for example by "gdpr".
        }
       *[words] Check what the notice says on this point against the law in force, and then name the Act that applies now.
    }

OL002 = Authority by its former name
    .message = { $case ->
        [economic-development-centre] “{ $words }” is the former name of an authority. Since { $year }, most of its tasks belong to { $now }; environmental permits and their supervision belong to Lupa- ja valvontavirasto.
       *[other] “{ $words }” is the former name of an authority. Since { $year }, the authority or the one that took over most of its tasks has been called: { $now }.
    }
    .why = Readers can hardly find an authority by a name that it no longer has.
    .help = Check that the matter belongs to that authority, and write its present name. Where the name stands under [party.…] and the id there is one of the built-in authorities, you can delete the name: the present one is then shown in every language.

OL004 = Service by its former name
    .message = “{ $words }” is the former name of a service. Since { $year }, it has been called: { $now }.
    .why = Readers who look for a service by its former name do not find out what it does or who provides it.
    .help = Write the present name. Where the name stands under [party.…] and the id there is one of the built-in services, you can delete the name: the present one is then shown.

OL005 = Term from the time before the GDPR
    .message = “{ $words }” is a term of the repealed Personal Data Act.
    .why = The GDPR has other terms and, in part, other content. From the old terms, readers do not recognise the rights that they have today.
    .help = { $case ->
        [verb] Leave the word out and say what happens: to whom data go and when. If there are exceptions, name them.
        [transfer] Write “siirrot EU:n tai ETA:n ulkopuolelle”, “överföringar till länder utanför EU eller EES” or “transfers outside the EU or EEA”.
       *[term] In the language of the text, the term is now “{ $better }”. Check that what the text says is still true, too.
    }

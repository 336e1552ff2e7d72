### Words of the rules on purposes, legal bases and sources. What the parts are, and how values come in: findings.ftl.

PB001 = No purpose given
    .message = { $case ->
        [no-table] The notice does not say what the personal data are used for: it has no [[purpose]].
       *[other] This entry names no purpose: it has neither “terms” nor “text”.
    }
    .why = People must be told each purpose for which their data are used. The legal basis, the storage period and many rights depend on it.
    .help = { $case ->
        [no-table] Add an entry [[purpose]] for what the data are used for, with its legal basis. Several purposes with the same basis can share one entry: terms = ["billing", "customer-service"]
       *[other] Write what the data are used for: terms = ["…"]. If the entry is not needed, delete it.
    }
    .snippet = { $case ->
        [no-table]
            {"["}[purpose]]
            terms = [""]
            basis = [""]
       *[other] terms = [""]
    }

PB002 = Legal basis missing
    .message = { $case ->
        [purpose] { $purposes ->
            [0] This entry gives no legal basis.
           *[other] No legal basis is given for: { $purposes }.
        }
       *[other] The notice gives no legal basis for processing the data.
    }
    .why = People must be told the legal basis of each purpose, and their rights depend on it. There are six: consent, contract, legal obligation, vital interests, public task and legitimate interests.
    .help = { $case ->
        [purpose] Decide which of the six it is and write it here: “consent”, “contract”, “legal-obligation”, “vital-interests”, “public-task” or “legitimate-interests”. Purposes with different bases need entries of their own. A basis for all purposes can stand once under [legal-basis].
        [no-basis] Decide which of the six it is and write it here: “consent”, “contract”, “legal-obligation”, “vital-interests”, “public-task” or “legitimate-interests”. It is better still to give each [[purpose]] its own.
       *[other] Decide which of the six it is and write it in each [[purpose]], or once for all under [legal-basis]: “consent”, “contract”, “legal-obligation”, “vital-interests”, “public-task” or “legitimate-interests”.
    }
    .snippet = { $case ->
        [no-table]
            {"["}legal-basis]
            basis = [""]
       *[other] basis = [""]
    }

PB003 = Reason is not a legal basis
    .message = { $case ->
        [beside] Beside the legal basis there is a reason in words that is not a legal basis.
        [cited] The reason cites the law, but does not say which of the six legal bases is meant.
       *[other] The reason given here is none of the six legal bases.
    }
    .why = People must be told the legal basis, and their rights depend on it. A customer relationship, a membership or a practical need is a reason, but no legal basis.
    .help = { $case ->
        [beside] If the words only explain the basis, move them to “text”. If they mean a further basis, add it to “basis”. Otherwise delete them.
        [cited] Name the basis and cite the Act in “laws”. Where an Act obliges you, write: basis = ["legal-obligation"]. Where it gives you a task or public authority, write: basis = ["public-task"]
       *[other] Decide which legal basis is meant and write it in “basis”. What a contract with the person requires can rest on “contract”; a relationship without a contract often rests on “legitimate-interests”. The words can stay as “text”.
    }

PB004 = Bases not matched to purposes
    .message = { $case ->
        [entry] { $bases } legal bases are given for { $purposes } purposes together: the notice does not show which basis belongs to which purpose.
       *[other] { $bases } legal bases are given for { $purposes } purposes of the register together: the notice does not show which basis belongs to which purpose.
    }
    .why = Rights depend on the basis: consent can be withdrawn, and processing for legitimate interests can be objected to. Readers can tell which rights they have only if they see which basis each purpose has.
    .help = { $case ->
        [entry] Give each purpose that has a basis of its own an entry [[purpose]] of its own. If every basis really applies to every purpose, say so in “text”.
       *[other] Write “basis” in each [[purpose]] instead of here. Purposes with the same basis can share an entry.
    }

PB005 = Legitimate interest not named
    .message = { $case ->
        [purpose] { $purposes ->
            [0] Legitimate interests are the legal basis here, but the notice does not say what the interest is.
           *[other] Legitimate interests are the legal basis here, but the notice does not say what the interest is. It concerns: { $purposes }.
        }
       *[other] Legitimate interests are a legal basis of the register, but the notice does not say what the interest is.
    }
    .why = Where processing rests on legitimate interests, people must be told what the interest is and whose it is. Otherwise they cannot judge whether to object.
    .help = Say in a sentence what you or somebody else gains and why it matters, in each language of the notice: interests-text.en = "…". If a purpose of the vocabulary says it all, its id is enough: interests = ["debt-collection"]

PB006 = Act behind a legal obligation missing
    .message = { $case ->
        [purpose] { $purposes ->
            [0] A legal obligation is the legal basis here, but the notice does not say which Act lays it down.
           *[other] A legal obligation is the legal basis here, but the notice does not say which Act lays it down. It concerns: { $purposes }.
        }
       *[other] A legal obligation is a legal basis of the register, but the notice does not say which Act lays it down.
    }
    .why = Such an obligation can only come from law. When the Act is named, people know what the obligation is and can check it.
    .help = Add the Act, and the chapter and section if you know them: laws = ["accounting-act/2:10"]. An Act that the vocabulary lacks is defined under [vocabulary.law.new-id], with your own id in place of “new-id”.

PB007 = Purposes are left open
    .message = { $case ->
        [caveat] The list of purposes is said to be incomplete: “not-exhaustive”.
        [term] This purpose does not say exactly what the data are used for: { $purpose }.
        [words] The words of this term of your own leave open what the data are used for.
       *[other] This text leaves open what else the data are used for.
    }
    .why = Purposes must be specified and explicit, and data may not be used for other purposes that are not compatible with them. “Other similar purposes” tells the reader nothing.
    .help = { $case ->
        [caveat] Add the purposes that are missing, and delete “not-exhaustive”.
        [term] Name the purposes that are meant. If there are no others, delete the term.
        [words] Name in the words the purposes that are meant. If there are no others, delete the term.
       *[other] Name the purposes that are meant, as terms where the vocabulary has them, and delete the open words from the text.
    }

PB008 = Consent mentioned, but not as a legal basis
    .message = { $case ->
        [data] Consents or permissions are among the data (“{ $trace }”), but no purpose has consent as its legal basis.
       *[other] Something depends on consent or permission here (“{ $trace }”), but no purpose has consent as its legal basis.
    }
    .why = If data are processed with consent, people must be told so, and that they can withdraw it at any time. If the basis is another one, speaking of consent misleads them.
    .help = If a purpose rests on consent, give it an entry [[purpose]] of its own with basis = ["consent"], and tell of the right to withdraw it under [[right]]: terms = ["withdraw-consent"]. { $case ->
        [data] If none does and only opt-outs are recorded, define a term of your own for them: [vocabulary.data.new-id] with broader = "marketing-permissions"
       *[other] If an Act makes this consent a condition of something and it is no legal basis, name the Act in “laws” and note the reason under [accepted-gaps]: PB008 = "…". Otherwise take out the mention of consent here.
    }

PB009 = Electronic marketing without consent
    .message = This is electronic direct marketing, but consent is not its legal basis: { $purpose }.
    .why = In Finland, marketing by e-mail, text message or automated calls to private persons needs their consent in advance (Act 917/2014, section 200). There are exceptions for a seller's own similar products to its own customers, and for marketing to companies (section 202).
    .help = If you ask for consent, give the marketing an entry of its own: basis = ["consent"]. If an exception fits, say in “text” whom and what the marketing concerns, and note the reason under [accepted-gaps]: PB009 = "…"

PB010 = Condition for processing sensitive data missing
    .message = { $case ->
        [not-for-criminal] The condition given here is one for special categories. It cannot allow processing data on criminal convictions or offences: { $data }.
        [special] These data belong to the special categories, but the notice does not say what allows processing them: { $data }.
        [wrong-condition] The condition given here is for data on criminal offences. It cannot allow processing this: { $data }.
       *[other] These data are on criminal convictions or offences, but the notice does not say what allows processing them: { $data }.
    }
    .why = { $case ->
        [not-for-criminal] Such data may be processed only under the control of an authority or where law allows it. The guidelines of the European data protection authorities (WP260) ask that this be told along with the legal basis.
        [criminal] Such data may be processed only under the control of an authority or where law allows it. The guidelines of the European data protection authorities (WP260) ask that this be told along with the legal basis.
       *[other] Data on health, religion, union membership and the like may be processed only under one of the ten conditions of Art. 9(2). The guidelines of the European data protection authorities (WP260) ask that the condition be told along with the legal basis.
    }
    .help = { $case ->
        [not-for-criminal] Write the data in braces with its condition: {"{"} term = "…", condition = "official-authority-or-law" {"}"}. If neither is the case, the data may not be processed.
        [criminal] Write the data in braces with its condition: {"{"} term = "…", condition = "official-authority-or-law" {"}"}. If neither is the case, the data may not be processed.
       *[other] Write the data in braces with its condition: {"{"} term = "…", condition = "explicit-consent" {"}"}. The other conditions are "employment-social-law" ({ condition_employment-social-law }); "vital-interests" ({ condition_vital-interests }); "non-profit-body" ({ condition_non-profit-body }); "made-public" ({ condition_made-public }); "legal-claims" ({ condition_legal-claims }); "substantial-public-interest" ({ condition_substantial-public-interest }); "health-care" ({ condition_health-care }); "public-health" ({ condition_public-health }); "archiving-research" ({ condition_archiving-research }).
    }

PB011 = Profiling not explained
    .message = { $case ->
        [denied] The notice says that there is no profiling, but has the purpose “{ $purpose }”.
        [called] The notice has the purpose “{ $purpose }”, but does not say how people are profiled or what follows from it.
       *[other] The purpose “{ $purpose }” usually involves profiling, but the notice does not say how people are profiled or what follows from it.
    }
    .why = People should be told that they are profiled and what follows from it (recital 60). Where decisions on them are made by automated means alone, the law also requires the logic to be explained.
    .help = { $case ->
        [denied] If there is no profiling, delete the purpose. Otherwise replace the line profiling-status = "none" with a text that explains the profiling, in each language of the notice: profiling.en = "…"
        [called] Add under [automated-decisions] a text in each language of the notice: profiling.en = "…". Say which data are used, what is concluded from them, and what it changes for the person. If nobody is profiled, delete the purpose.
       *[other] Add under [automated-decisions] a text in each language of the notice: profiling.en = "…". Say which data are used, what is concluded from them, and what it changes for the person. If nobody is profiled, write under the same header: profiling-status = "none"
    }

PB012 = Automated decisions not mentioned
    .message = The notice does not say whether decisions that significantly affect people are made by automated means alone.
    .why = People must be told if such decisions are made. If none are, the law requires nothing; saying so is established practice and shows that the question has been asked.
    .help = If there are none, write: status = "none". If there are, write status = "yes" and explain them under “logic” and “consequences”. Rejecting a credit or job application without a human being looking at it is such a decision.
    .snippet = { $case ->
        [no-table]
            {"["}automated-decisions]
            status = "none"
       *[other] status = "none"
    }

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

PB014 = Marketing for others
    .message = The data are also used for the marketing of others, such as partners or group companies.
    .why = Marketing for others is a purpose of its own, which people do not expect of the controller. It needs its own legal basis, and whoever gets data for it is a recipient.
    .help = Check that the basis covers this marketing, too; often consent is needed. Give it an entry [[purpose]] of its own with its basis, and name those who get data under [[recipient]].

PB015 = Data move between registers
    .message = { $case ->
        [moves-to] Data move to another register.
        [comes-from] Data come from another register.
        [source] Data come from another register: { $source }.
       *[other] This text says that data move between registers.
    }
    .why = If data are used for another purpose than the one they were collected for, people must be told beforehand. The new purpose must be compatible with the old one, unless it rests on consent or on an Act.
    .help = Check that the people concerned have been told of the new purpose, and that it is compatible with the old one or rests on consent or on an Act. Link the notice of the other register under [[related-notice]]. If all is in order, note that under [accepted-gaps]: PB015 = "…"

PB016 = Automated decisions not explained
    .message = { $case ->
        [logic] The notice says what automated decisions lead to, but not how they are made.
        [consequences] The notice says how automated decisions are made, but not what they lead to.
       *[other] The notice says that decisions are made by automated means alone, but explains neither how they are made nor what they lead to.
    }
    .why = People must be told the logic of such decisions in a way that they understand, and what the decisions mean and lead to for them.
    .help = { $case ->
        [logic] Add to [automated-decisions], in each language of the notice: logic.en = "…". Say which data weigh in the decision, and how.
        [consequences] Add to [automated-decisions], in each language of the notice: consequences.en = "…". Say what a decision can change for the person, for example that an application is rejected.
       *[other] Add to [automated-decisions], in each language of the notice: logic.en = "…" (which data weigh in the decision, and how) and consequences.en = "…" (what it can change for the person). If a human being decides after all, write: status = "none"
    }

PB017 = Legitimate interests of a public authority
    .message = The controller is a public authority, but the legal basis given here is legitimate interests.
    .why = Legitimate interests are no basis for what public authorities do in the performance of their tasks. An authority can rely on them only outside its tasks.
    .help = If the controller is no public authority, write under [controller]: kind = "company". If this belongs to the tasks of the authority, the basis is usually “public-task” or “legal-obligation”; name the Act in “laws”. If it does not, note why under [accepted-gaps]: PB017 = "…"

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

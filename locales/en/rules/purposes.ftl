### Findings on purposes and legal bases. What the parts of a message are, and how values come in: findings.ftl.

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
        [connection] The words give the “relevant connection” of the repealed Personal Data Act as a reason.
        [which] Several legal bases are given, and the words beside them do not show which one they explain.
        [cited] The reason cites the law, but does not say which of the six legal bases is meant.
       *[other] The reason given here is none of the six legal bases.
    }
    .why = People must be told the legal basis, and their rights depend on it. A customer relationship, a membership or a practical need is a reason, but no legal basis.
    .help = { $case ->
        [connection] Delete the words, or say which of the six legal bases is meant and write it in “basis”.
        [which] Give each purpose an entry with its own basis, or name the basis in the words.
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
        [elsewhere] A legal obligation is the legal basis here. The notice names an Act elsewhere, but not as what lays down this obligation: { $act }.
       *[other] A legal obligation is a legal basis of the register, but the notice does not say which Act lays it down.
    }
    .why = Such an obligation can only come from law. When the Act is named, people know what the obligation is and can check it.
    .help = { $case ->
        [elsewhere] If it is this Act, add here: laws = ["{ $id }"]. If it is another one, name that one.
       *[other] Add the Act, and the chapter and section if you know them: laws = ["accounting-act/2:10"]. An Act that the vocabulary lacks is defined under [vocabulary.law.new-id], with your own id in place of “new-id”.
    }

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
    .why = { $law ->
        [FI] In Finland, marketing by e-mail, text message or automated calls to private persons needs their consent in advance (Act 917/2014, section 200). There are exceptions for a seller's own similar products to its own customers, and for marketing to companies (section 202).
       *[other] Marketing by e-mail, text message or automated calls to private persons as a rule needs their consent in advance. There is an exception for a seller's own similar products to its own customers.
    }
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
    .help = { $linked ->
        [yes] Check that the linked notice gives the new purpose and its legal basis, and that people are told before the data are used for it. If all is in order, note that under [accepted-gaps]: PB015 = "…"
       *[no] Check that the people concerned have been told of the new purpose, and that it is compatible with the old one or rests on consent or on an Act. Link the notice of the other register under [[related-notice]]. If all is in order, note that under [accepted-gaps]: PB015 = "…"
    }

PB017 = Legitimate interests of a public authority
    .message = The controller is a public authority, but the legal basis given here is legitimate interests.
    .why = Legitimate interests are no basis for what public authorities do in the performance of their tasks. An authority can rely on them only outside its tasks.
    .help = If the controller is no public authority, write under [controller]: kind = "company". If this belongs to the tasks of the authority, the basis is usually “public-task” or “legal-obligation”; name the Act in “laws”. If it does not, note why under [accepted-gaps]: PB017 = "…"

PB018 = Something else taken for consent
    .message = { $case ->
        [give] The text takes it for consent that somebody hands over data, answers or takes part: “{ $words }”.
        [policy] The text has readers accept a document on data protection: “{ $words }”.
        [deemed] The text calls something consent that is none: “{ $words }”.
       *[use] The text takes it for consent that somebody uses a service, registers or buys: “{ $words }”.
    }
    .why = { $case ->
        [policy] Consent takes a clear act for one purpose, given freely and apart from other matters. Nobody needs to accept a privacy notice: it informs.
       *[other] Consent takes a clear act for one purpose, given freely and apart from other matters. It can be withdrawn at any time, and nobody should have to give it for something else.
    }
    .help = { $case ->
        [policy] Delete the sentence, or write that this notice only informs. If a purpose rests on consent, say with that purpose how consent is asked for.
       *[other] If the purpose rests on consent, say how it is asked for, for example with a box to tick. If it rests on something else, such as a contract, write that basis and delete the sentence.
    }

PB019 = Nothing said of who consents for children
    .message = { $case ->
        [among] Children are among the groups, and a purpose rests on consent, but the notice does not say who gives it for them.
       *[direct] Children’s data are processed with consent, but the notice does not say who gives it.
    }
    .why = For services that are offered to children online, a child can consent from an age that national law sets between 13 and 16 years. Below it, whoever has parental responsibility consents, and the controller makes reasonable efforts to check it. Elsewhere national law on guardianship decides.
    .help = Say in “text” from what age a child consents alone and how a guardian’s consent is asked for, or add [children] with “guardian”. If guardians are in the register too, add them to the groups.

PB020 = Consent of employees
    .message = { $case ->
        [must] Consent is the legal basis for data on this group, though the purpose or the notice leaves them no choice: { $groups }.
       *[may] Consent is the legal basis for data on this group: { $groups }.
    }
    .why = Consent must be free. Employees and applicants can rarely refuse without fear, so the European data protection authorities hold such consent to be problematic as a rule (Guidelines 05/2020, paragraphs 21 to 23). National law on employment may narrow it further.
    .help = Check whether the purpose rests on the employment contract, on an Act or on legitimate interests. If people really may refuse without consequences, say so in “text”.

XC011 = Group or data without a purpose
    .message = { $case ->
        [data] No purpose concerns these data: { $names }.
       *[group] No purpose concerns this group: { $names }.
    }
    .why = People must be told what their data are used for, and data that no purpose needs may not be kept.
    .help = { $case ->
        [data] Add the data to the purpose that they belong to, or delete them.
       *[group] Add the group to the purpose that it belongs to, or delete it.
    }

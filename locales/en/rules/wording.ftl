### Findings on how texts are written. What the parts of a message are, and how values come in: findings.ftl.

LG001 = Words missing in a language
    .message = { $case ->
        [name] { $key ->
            [0] This name
           *[other] “{ $key }”
        } is not given in every language of the notice. Missing: { $languages }.
        [term] { $key ->
            [0] This term of your own
           *[other] Your own term “{ $key }”
        } does not have words in every language of the notice. Missing: { $languages }.
       *[other] { $key ->
            [0] This text
           *[other] The text of “{ $key }”
        } is not in every language of the notice. Missing: { $languages }.
    }
    .why = The information must be easy to understand, so the page in each language must tell everything in that language.
    .help = { $case ->
        [name] { $key ->
            [0] Add a line for each missing language, with its code after the key and a point, for example: name.sv = "…". If the name reads the same in every language, write it once without a code.
           *[other] Add a line for each missing language, for example: { $key }.sv = "…". If it reads the same in every language, write it once without a code: { $key } = "…"
        }
        [term] Add to the term its words in each missing language, for example: sv = "…"
       *[other] { $key ->
            [0] Add a line for each missing language, with its code after the key and a point, for example: text.sv = "…". If the text that is there has no language code yet, add its own as well.
           *[other] Add a line for each missing language, for example: { $key }.sv = "…". If the text that is there has no language code yet, add its own as well: { $key }.fi = "…"
        }
    }

LG002 = Swedish of another country
    .message = { $law ->
        [SE] “{ $words }” is a term used in Finland. In Sweden, the term is “{ $better }”.
       *[other] “{ $words }” is a term used in Sweden. In Finland, the Swedish term is “{ $better }”.
    }
    .why = { $law ->
        [FI] The information must be easy to understand for its readers, and in Finland the law uses other Swedish words.
        [SE] The information must be easy to understand for its readers, and in Sweden the law uses other words.
       *[other] The information must be easy to understand for its readers.
    }
    .help = { $law ->
        [SE] Write “{ $better }” in the form that the sentence needs. If the text is about Finland, say so in the same sentence.
       *[other] Write “{ $better }” in the form that the sentence needs. If the text is about Sweden, say so in the same sentence.
    }

LG003 = Authority of another country, or named in another language
    .message = { $case ->
        [country] { $law ->
            [FI] “{ $words }” is the supervisory authority of another country. In Finland, complaints go to another authority.
           *[other] “{ $words }” is the supervisory authority of another country. Complaints about this controller go to: { $authority }.
        }
        [body] Datainspektionen of Åland supervises the administration of the province and its municipalities. For this controller, the authority is: { $authority }.
        [sv] A Swedish text has only the Finnish name of the authority: “{ $words }”.
       *[en] An English text has only the Finnish name of the authority: “{ $words }”.
    }
    .why = People must be told that they can lodge a complaint with the supervisory authority, and they must be able to find it.
    .help = { $case ->
        [country] { $law ->
            [FI] Write “Dataombudsmannens byrå” in Swedish, “Tietosuojavaltuutetun toimisto” in Finnish and “Office of the Data Protection Ombudsman” in English. With authority = "data-protection-ombudsman" under [complaint], the name and contact details come by themselves.
           *[other] With authority = "{ $id }" under [complaint], the name and contact details of the authority come by themselves. If the text is meant for people in another country, say so in the sentence, for example: “If you live in …, you can also complain to …”
        }
        [body] With authority = "{ $id }" under [complaint], the name and contact details of the authority come by themselves. If the text is meant for people in another country, say so in the sentence, for example: “If you live in …, you can also complain to …”
        [sv] Write “Dataombudsmannens byrå”. With authority = "data-protection-ombudsman" under [complaint], the name and contact details come by themselves in every language.
       *[en] Write “Office of the Data Protection Ombudsman”. With authority = "data-protection-ombudsman" under [complaint], the name and contact details come by themselves in every language.
    }

RD001 = Much is left open
    .message = { $case ->
        [words] The texts often leave open what happens: there are { $count } such words. Here: { $words }.
       *[caveats] The notice leaves something open in many places: the key “caveat” has { $count } reservations.
    }
    .why = The information must be clear. According to the guidelines of the European data protection authorities (WP260), words such as “may”, “some” and “often” should be avoided, because they leave readers guessing what really happens.
    .help = { $case ->
        [words] Say what is done, when and to whom. Where it varies, say what it depends on.
       *[caveats] Go through the reservations: say what is done, or with the key “when” on what condition, and delete the reservation where it is not needed.
    }

RD002 = Long sentence
    .message = This sentence has { $count } words: “{ $words }”.
    .why = The information must be easy to understand. Few readers take in a sentence of more than 40 words at once.
    .help = Split the sentence into two or three, or turn what it enumerates into a list.

XC007 = Said twice
    .message = { $case ->
        [term] “{ $term }” is in two entries that do not otherwise differ.
       *[sentence] The same sentence is in the notice twice: “{ $words }”.
    }
    .why = The information must be concise. Readers look for a difference that is not there, and when the notice is changed, one of the two is easily forgotten.
    .help = { $case ->
        [term] Delete it from one of the entries, or add what makes them different.
       *[sentence] Keep the sentence in one place. Entries that share the same text can often be joined into one.
    }

XC008 = Name spelled in two ways
    .message = The same name is spelled in two ways: “{ $first }” and “{ $second }”.
    .why = Readers may take two spellings for two companies.
    .help = Spell the name everywhere as it stands in the trade register or other official register. In a text, {"{"}party:new-id{"}"} shows the name as it is written under [party.new-id].

XC009 = Placeholder not filled in
    .message = { $case ->
        [text] The text still has something to be filled in: “{ $words }”.
        [likely] The text may still have something to be filled in: “{ $words }”.
        [residue] A copied web page left this in place of an e-mail address: “{ $words }”.
        [pattern] The address shows the form of other addresses and reaches nobody: { $words }
       *[name] The name or label still has something to be filled in: “{ $words }”.
    }
    .why = What the template left open would be published as it stands, and the information that belongs there is missing.
    .help = { $case ->
        [likely] Write in its place what belongs there, or delete it. If the brackets are meant, put them inside quotation marks.
        [residue] Write the address itself in its place.
        [pattern] Give an address that is read. The form of the others can stand in “text”.
       *[other] Write in its place what belongs there, or delete it.
    }

LG004 = Text in the wrong language
    .message = { $case ->
        [same] The text is the same in these languages: { $language } and { $other }.
       *[wrong] This text stands under one language ({ $language }), but is written in another: { $other }.
    }
    .why = The information must be easy to understand for those who read the page in that language. What is not translated is missing for them.
    .help = Translate the text. If there is no translation yet, take the language out of “languages” under [notice] until there is.

XC013 = Terms of your own that some checks skip
    .message = Of these terms of your own only the words are known, so checks that ask what a term is skip them.{ $data ->
        [0] {""}
       *[other] {" "}Data: { $data }. Not checked: whether the data belong to the special categories (Art. 9) or tell of offences (Art. 10), concern or come from somebody else, arise from a website, or record a consent.
    }{ $purposes ->
        [0] {""}
       *[other] {" "}Purposes: { $purposes }. Not checked: whether the purpose is marketing or profiling, or says too little.
    }{ $recipients ->
        [0] {""}
       *[other] {" "}Recipients: { $recipients }. Not checked: whether they are your own staff or group, or named too vaguely.
    }
    .why = For some data, purposes and recipients the notice must tell more. Whether yours are among them cannot be read from their words.
    .help = Name in each the closest term of the vocabulary: broader = "…". Or say what holds, for example special-category = true or marketing = false. If nothing of the kind holds, you need do nothing.

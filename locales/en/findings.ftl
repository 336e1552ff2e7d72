### Words of the findings: the title; .message = what is wrong here; .why = why it matters; .help = what to do;
### .snippet = TOML to paste, the same in every language; nothing where it comes out empty.
### Arguments are texts ready to be shown. $case, $expected, $found and $kind-id choose among variants. An empty text or
### list is passed as the number 0: Fluent has no variant for an empty text.
### What follows a colon at the end of a text is TOML as it is typed; no full stop comes after it.

## The file: input findings

IN001 = File cannot be read
    .message = { $case ->
        [curly-quotes] This line has curly quotation marks, as word processors write them. In the file, only the straight mark " begins and ends a text.
        [date] Three numbers with points between them cannot stand without quotation marks.
        [missing-comma] Just before this place, a list lacks a comma between two values, or the bracket ] at its end.
        [unclosed-array] A square bracket was opened and is not closed here.
        [unclosed-text] A text of several lines does not end with the three quotation marks that it begins with.
        [unclosed-string] A text has a quotation mark at only one of its two ends.
        [unquoted] A value is missing here, or a text stands without quotation marks.
        [no-value] This line is neither a header in brackets nor a key with a value: it has no “=”.
        [header] A header does not end with the bracket or brackets that it begins with, or has a space in its name.
        [colon] A colon stands between the key and its value, where the sign = belongs.
        [key-name] A key contains something else than the letters a–z, digits, hyphens and underscores.
        [after-value] Something stands on the line after the value has ended.
        [backslash] A backslash stands in a text between straight quotation marks, where it has a meaning of its own.
        [no-such-day] There is no such day or time.
        [text-twice] The same key is given both as one text and as a text for each language.
       *[other] This place does not have the form of a TOML file. Technical reason: { $detail }
    }
    .why = Until the file can be read, nothing else in it is checked and nothing in it is published.
    .help = { $case ->
        [colon] Write the sign = in place of the colon: name = "Example Ltd"
        [curly-quotes] Put the straight mark " at both ends of the text. Curly marks may stay inside it: name = "Example Ltd"
        [date] Write a date as year, month and day: updated = 2027-06-30. Put a version in quotation marks: version = "1.2.3"
        [missing-comma] Put a comma between the values and a bracket after the last one: terms = ["name", "language"]
        [unclosed-array] Put ] at the end of a list. A header has as many brackets at its end as at its beginning: [controller] or [[purpose]]
        [unclosed-text] Put the three marks after the last word of the text as well: """
        [unclosed-string] Put " at both ends of the text. If the text has several lines, begin and end it with three marks: """
        [unquoted] Put the text in straight quotation marks: status = "none". Only dates (2027-06-30) and the words true and false, in small letters, stand without them.
        [no-value] Write the key, the sign = and the value on one line: name = "Example Ltd". If the line is a remark of your own, begin it with #
        [header] Write as many brackets at the end as at the beginning, and a hyphen in place of a space: [joint-arrangement] or [[joint-controller]]
        [key-name] Write the key as it is named, with a hyphen in place of a space: street-address = "…". If the line is a remark of your own, begin it with #
        [after-value] Put the next key on a line of its own, and several values in one list: terms = ["name", "language"]. Inside a text, write a quotation mark as \" or as a curly one.
        [backslash] Write two backslashes in place of each: \\
        [no-such-day] Write a day of the calendar as year, month and day: updated = 2027-06-30
        [text-twice] Keep one of the two forms. If the text is there in several languages, every line has its code: text.fi = "…"
       *[other] Look at this line and the one before it. Each key has a line of its own, with = and a value. A text stands in straight quotation marks, a list in square brackets with commas between its values. A header ends with as many brackets as it begins with. A key has only the letters a–z, digits, hyphens and underscores.
    }

IN002 = Unknown key
    .message = { $case ->
        [language] “{ $key }” is not a language code. Beneath “{ $table }” there is one line for each language.
        [kind] No terms of your own can be defined under [vocabulary.{ $key }].
        [party] “{ $key }” is not a key of { $table }: a company, service or authority is named under a header of its own.
        [header] “{ $key }” is not a key of { $table }, but a header of its own.
        [owner] “{ $key }” does not belong to { $table }, the header that it stands under.
        [top] “{ $key }” stands before the first header. Every key needs a header above it.
       *[other] { $table ->
            [0] There is no header “{ $key }” in this kind of file.
           *[other] “{ $key }” is not a key of { $table }.
        }
    }
    .why = Only known keys are read, so what stands here would be missing from the notice.
    .help = { $case ->
        [header] Write it as a header on a line of its own, in brackets, with its keys below it: { $suggestion }
        [language] Write the code of the language in place of “{ $key }”, for example: { $table }.en = "…"
        [kind] { $suggestion ->
            [0] Terms of your own can be of these kinds: { $candidates }.
           *[other] Did you mean “{ $suggestion }”? Write that in the header in place of “{ $key }”.
        }
        [party] Write the name once under the header [party.new-id], with an id of your own choice, and put that id here in place of this line: { $suggestion } = ["new-id"]
        [meant] { $table ->
            [0] Did you mean “{ $suggestion }”? Write that in the header.
           *[other] Did you mean “{ $suggestion }”? Write that in place of “{ $key }”.
        }
        [owner] Move the line to where it belongs: a line belongs to the nearest header above it. This key can stand under: { $candidates }
        [top] { $candidates ->
            [0] Write the header that the line belongs to above it, in brackets, or delete the line.
           *[other] Write the header that the line belongs to above it, or move the line there. This key can stand under: { $candidates }
        }
       *[other] { $table ->
            [0] { $key ->
                [organisation] This header belongs in the _defaults.toml of the organisation's folder: move it there.
                [site] This header belongs in notice.toml or in the _defaults.toml of a folder: move it there.
                [theme] This header belongs in notice.toml or in the _defaults.toml of a folder: move it there.
                [build] This header belongs in notice.toml: move it there.
                [lint] This header belongs in notice.toml: move it there.
               *[other] Use one of the headers that can stand in this file: { $candidates }.
            }
           *[other] Use one of the keys that can stand here: { $candidates }.
        }
    }
    .snippet = { $case ->
        [party]
            {"["}party.new-id]
            name = ""
       *[other] {""}
    }

IN003 = Wrong kind of value
    .message = { $expected ->
        [table] “{ $key }” can be given only once, so its header has single brackets.
        [entries] “{ $key }” can be given several times, so its headers have double brackets.
        [keyed] { $key ->
            [contact] Each contact has an id of its own in its header. It is missing here.
            [party] Each company, service or authority has an id of its own in its header. It is missing here.
           *[other] Each term of your own has an id in its header. It is missing here.
        }
       *[other] “{ $key }” takes { $expected ->
            [string] a text in quotation marks
            [boolean] true or false without quotation marks
            [date] a date without a time of day and without quotation marks
            [integer] a whole number without quotation marks
            [table-keys] { $key ->
                [terms] terms in quotation marks, or in braces with more keys
               *[other] a header with keys of its own
            }
            [list] a list in square brackets
            [reason] a reason in quotation marks, or keys of its own in braces
           *[other] another kind of value
        }, but { $found ->
            [string] a text
            [boolean] true or false
            [date] { $expected ->
                [date] a time of day
               *[other] a date
            }
            [number] a number
            [list] a list
            [table] a group of keys
           *[other] another kind of value
        } stands here.
    }
    .why = A value of the wrong kind cannot be read, so what it says would be missing from the notice.
    .help = { $expected ->
        [string] { $found ->
            [number] { $key ->
                [period] Write P, then the number, then Y for years, M for months, W for weeks or D for days, in quotation marks: { $key } = "P10Y"
                [response-time] Write P, then the number, then M for months, W for weeks or D for days, in quotation marks: { $key } = "P1M"
                [duration] Write P, then the number, then Y for years, M for months or D for days, in quotation marks: { $key } = "P1Y"
               *[other] Put the value in quotation marks: "…"
            }
            [list] Write one text, without square brackets: "…"
            [table] Write one text, without braces and without language codes: "…"
           *[other] Put the value in quotation marks: "…"
        }
        [boolean] Write one of the two words, in small letters: { $key } = true or { $key } = false
        [date] Write year, month and day, with nothing around them: { $key } = 2027-06-30
        [integer] Write the years as digits, with nothing around them: { $key } = 13
        [table] Write the header like this, with its keys on the lines below: [{ $key }]
        [table-keys] { $key ->
            [terms] Put the term in quotation marks: "…"
           *[other] Write the header like this, with its keys on the lines below: [{ $key }]
        }
        [entries] Write the header of each entry like this, with its keys on the lines below: [[{ $key }]]
        [keyed] Add an id of your own choice to the header, in single brackets and after a point: { $key ->
            [contact] [contact.new-id]
            [party] [party.new-id]
           *[other] [vocabulary.{ $key }.new-term]
        }
        [list] Put the value in square brackets: { $key } = ["…"]
        [reason] Write why the gap is accepted: { $key } = "…"
       *[other] Write the value in the form that the key takes.
    }

IN004 = Unknown term
    .message = { $case ->
        [broader] “broader” has to name another term of the same kind ({ $kind }), and “{ $id }” is none.
       *[other] The vocabulary has no term “{ $id }” of this kind: { $kind }.
    }
    .why = Every term has its words ready in each language; an unknown one has no words for the page.
    .help = { $case ->
        [several] Several terms stand between one pair of quotation marks. Put each between marks of its own, with commas between them: terms = ["…", "…"]
        [closed] { $suggestion ->
            [0] Choose one of these: { $candidates }.
           *[other] Did you mean “{ $suggestion }”? The terms of this kind are: { $candidates }.
        }
        [broader] { $suggestion ->
            [0] Write the id of the closest term of the vocabulary.
           *[other] Did you mean “{ $suggestion }”? Write that in place of “{ $id }”.
        }
       *[other] { $suggestion ->
            [0] Use a term of the vocabulary.{ $other-kind ->
                [0] {""}
               *[other] {" "}“{ $other-id }” is a term of another kind: { $other-kind }.
            }
           *[other] Did you mean “{ $suggestion }”{ $meaning ->
                [0] {""}
               *[other] {" "}({ $meaning })
            }? Write that in place of “{ $id }”.
        } If none fits, define a term of your own: choose an id, write it here, and write its words in each language of the notice under the header [vocabulary.{ $kind-id }.new-term], with your id in place of “new-term”.{ $kind-id ->
            [data] {" "}A line “broader” may name the term of the vocabulary that yours is a kind of; then the checks know more of it.
            [purpose] {" "}A line “broader” may name the term of the vocabulary that yours is a kind of; then the checks know more of it.
            [recipient] {" "}A line “broader” may name the term of the vocabulary that yours is a kind of; then the checks know more of it.
            [source] {" "}“nature” says where its data come from: data-subject, observed, internal or external.
           *[other] {""}
        }{ $in-place ->
            [0] {""}
           *[other] {" "}A term that is used only here can also be written in place of “{ $id }”, with its words: { $in-place }
        }
    }
    .snippet = { $case ->
        [several] {""}
        [closed] {""}
        [broader] {""}
       *[other]
            {"["}vocabulary.{ $kind-id }.new-term]
            { $labels }{ $kind-id ->
                [source]
                    {""}
                    nature = ""
               *[other] {""}
            }
    }

IN005 = Invalid value
    .message = { $case ->
        [period] “{ $value }” is not a length of time in the form that “{ $key }” takes.
        [age] “{ $value }” is not the age of a child.
        [country] “{ $value }” is not a country code.
        [language] “{ $value }” is not a language code.
        [key-missing] The key “{ $key }” is missing here, so the others say nothing.
        [empty] “{ $key }” has nothing between its quotation marks.
        [line-break] “{ $key }” takes a single line, but its text has a line break.
        [code] “{ $value }” is not the code of a rule.
        [fixed-code] “{ $value }” can neither be ignored nor get another severity: it is about the files and settings themselves.
        [table] “{ $value }” is not a header that a notice can have.
        [base-url] “{ $value }” is not a whole web address.
        [format] “{ $value }” is not a format that can be published.
        [control] The text of “{ $key }” contains an invisible control character ({ $value }).
        [invisible] The text of “{ $key }” contains a character that nobody sees ({ $value }).
        [separator] The text of “{ $key }” contains a line break of another program ({ $value }), which the pages would not show as one.
        [lost] The text of “{ $key }” contains the sign � (U+FFFD): a character was lost when the text was stored or copied.
        [misread] The text of “{ $key }” contains “{ $value }”: letters such as ä were read in another encoding than they were stored in.
        [variant] “{ $key }” contains characters ({ $value }) of another form than those of the keyboard.
        [look-alike] “{ $key }” contains a character ({ $value }) that only looks like the ordinary one.
        [entity] The text of “{ $key }” contains a character written as web code, “{ $value }”, which would be shown as it is written.
        [tab] The text of “{ $key }” contains a tab, which the page would show as a space.
        [no-words] The pages cannot be made in the language “{ $value }”: the program has no words in it.
        [nature-missing] Your own source “{ $key }” does not say where its data come from.
        [words-missing] A term of your own under “{ $key }” has no words.
        [until-missing] Your own term “{ $key }” is used with “until”, but has no words for the end of a period.
       *[other] “{ $value }” is not a value that “{ $key }” takes.
    }
    .why = The checks and the pages rest on this value. What cannot be understood is neither checked nor published.
    .help = { $case ->
        [period] Write P, then a number with Y for years, M for months, W for weeks or D for days; after a T, also H for hours or M for minutes: "P10Y" is ten years, "P6M" six months, "P1Y6M" a year and a half and "PT72H" 72 hours.{ $key ->
            [duration] {" "}For a cookie that lasts until the browser is closed, write "session".
           *[other] {""}
        }
        [age] Write the age in years below which somebody counts as a child, from 1 to 18. If the notice names no age, delete the line.
        [country] Write the two capital letters of the country: FI for Finland, US for the United States, GB for the United Kingdom. For the whole area, write EU or EEA.
        [language] Write the two small letters of the language: fi for Finnish, sv for Swedish, en for English.
        [word] { $suggestion ->
            [0] Possible values: { $allowed }.
           *[other] Did you mean “{ $suggestion }”? Possible values: { $allowed }.
        }
        [key-missing] Write the key: { $key } = "…"
        [empty] Write the text between the quotation marks, or delete the line if there is nothing to say.
        [line-break] Write the text on one line. In an address, put a comma in place of the line break.
        [code] Write the code as the report shows it: two capital letters and three digits, such as RT001.
        [fixed-code] Delete the code here, and mend what it points at. Only rules can be ignored.
        [table] Write the name of the header without brackets, for example: at = "retention"
        [base-url] Write the address at which the pages will be found, from https:// on: base-url = "https://www.example.com"
        [format] { $allowed ->
            [0] Write "html" for web pages.
           *[other] Possible formats: { $allowed }.
        }
        [control] Delete the words around that place and type them anew. Such characters come along when text is copied from another program.
        [invisible] Delete the words around that place and type them anew. Such characters come along when text is copied from another program.
        [separator] Delete the break. In a text of several lines, write an ordinary line break, or an empty line to begin a new paragraph.
        [lost] Type the lost letter anew. Save the file with the encoding UTF-8.
        [misread] Type the words anew, or copy them again from a place where they look right. Save the file with the encoding UTF-8.
        [variant] Type them on an ordinary keyboard: { $suggestion }
        [look-alike] { $suggestion ->
            [0] Type the word anew on your own keyboard.
           *[other] Type it anew on your own keyboard: { $suggestion }
        }
        [entity] Write the character itself, for example & or ä, or an ordinary space.
        [tab] Write a space in place of the tab.
        [no-words] { $suggestion ->
            [0] Possible languages: { $allowed }.
           *[other] Did you mean “{ $suggestion }”? Possible languages: { $allowed }.
        }
        [nature-missing] Add to the term one of these: nature = "data-subject" (the person), "observed" (what the person does), "internal" (your own systems) or "external" (anybody else). Or name the term of the vocabulary that it is a kind of: broader = "…"
        [words-missing] Write the words of the term in each language of the notice, for example: { $key } = [{"{"} en = "…" {"}"}]
        [until-missing] Add to the term, for each language, words that fit after a storage period, for example: until.en = "until the end of the contract"
       *[other] Write a value that the key takes.
    }

IN006 = Given twice
    .message = { $case ->
        [section] Two sections have the id “{ $name }”.
        [item] “{ $name }” is twice in the same list.
        [term-and-party] “{ $name }” is both a term of the vocabulary and the id of a company, service or authority in this file.
       *[other] “{ $name }” is given twice.
    }
    .why = Where the same name is given twice, it is not clear which of the two is meant.
    .help = { $case ->
        [section] Give one of the two sections another id.
        [item] Delete one of the two.
        [term-and-party] Choose another id for the company, service or authority, in its header [party.{ $name }] and wherever the file refers to it.
       *[other] Join the two into one, or delete one. Only a header in double brackets, such as [[purpose]], can stand several times, always with double brackets.
    }

IN007 = Reference that leads nowhere
    .message = { $case ->
        [party] There is no company, service or authority with the id “{ $id }”.
        [contact] There is no contact with the id “{ $id }”.
        [absent-section] The notice has nothing to print in the section “{ $id }”, so the page has no such section.
        [declared-purpose] “{ $id }” is not among the purposes of this notice.
        [declared-data-subject] “{ $id }” is not among the groups of data subjects in this notice.
        [declared-data] “{ $id }” is not among the data in this notice.
        [without] No _defaults.toml above this notice has “{ $id }”, so there is nothing to leave out.
        [notice] This project has no notice “{ $id }”.
       *[other] The notice has no other section with the id “{ $id }”.
    }
    .why = What is referred to has to be there, or readers are sent to something that they cannot find.
    .help = { $case ->
        [absent-section] Take the reference out, or add the facts that belong in that section.
        [without] { $suggestion ->
            [0] Delete “{ $id }” from the list “without”.
           *[other] Did you mean “{ $suggestion }”? Otherwise delete “{ $id }” from the list “without”.
        }
        [notice] { $suggestion ->
            [0] Write the path of the notice under the folder notices, without .toml, for example "company/marketing". For a notice elsewhere on the web, use the key “url” instead.
           *[other] Did you mean “{ $suggestion }”? Write that in place of “{ $id }”.
        }
       *[other] { $suggestion ->
            [0] { $case ->
                [party] Add it under the header [party.new-id], with an id of your own choice that you also write here, or use an id that is known: { $candidates }.
                [contact] { $candidates ->
                    [0] Add it under the header [contact.new-id], with an id of your own choice that you also write here.
                   *[other] Use one of these: { $candidates }. Or add the contact under the header [contact.new-id], with an id of your own choice that you also write here.
                }
                [declared-purpose] { $candidates ->
                    [0] Add it to “terms” under [[purpose]].
                   *[other] Add it to “terms” under [[purpose]], or use one of these: { $candidates }.
                }
                [declared-data-subject] { $candidates ->
                    [0] Add it to “terms” under [[data-subjects]].
                   *[other] Add it to “terms” under [[data-subjects]], or use one of these: { $candidates }.
                }
                [declared-data] { $candidates ->
                    [0] Add it to “terms” under [[data]].
                   *[other] Add it to “terms” under [[data]], or use one of these: { $candidates }.
                }
               *[other] Use the id of another section: { $candidates }.
            }
           *[other] Did you mean “{ $suggestion }”? Write that in place of “{ $id }”.
        }
    }
    .snippet = { $suggestion ->
        [0] { $case ->
            [contact]
                {"["}contact.new-id]
                name = ""
                email = ""
            [party]
                {"["}party.new-id]
                name = ""
           *[other] {""}
        }
       *[other] {""}
    }

address-fault = { $fault ->
        [invisible] It has a character that nobody sees: { $detail }.
        [character] This character does not belong in it: { $detail }
        [space] It has a space in it.
        [scripts] It mixes letters of two alphabets. This one only looks like the letter that is meant: { $detail }
        [look-alike] The letters of a name in it look like Latin ones and are of another alphabet. Type them on an ordinary keyboard. The first is { $detail }.
        [look-alike-host] The letters of its name look like Latin ones and are of another alphabet, so readers take it for another address. Type it in Latin letters. If it is what you mean, write the name as servers know it: { $detail }
        [variant] It has letters or full stops of another form than those of the keyboard.
        [scheme] { $detail ->
            [0] It does not begin with https://.
           *[other] It does not begin as it should: { $detail }
        }
        [host] { $detail ->
            [0] It has no name of a server.
           *[other] This cannot be the name of a server on the internet: { $detail }
        }
        [unreachable] No reader can reach this name: { $detail } is the reader's own computer, or a name that nobody on the internet can have.
        [port] The number after the colon cannot be right.
        [user] It has a user name before the @, so that it leads elsewhere than it seems to.
        [mail] It is an e-mail address. That belongs under the key “email”.
        [header] It would add recipients or other fields to the reader's message.
        [encoded] It has an encoded line break, or an encoded character that nobody sees: { $detail }.
        [several] It is more than one.
        [name] A name stands beside the address.
        [bracket] A bracket in it is opened and not closed, or closed and not opened.
        [long] It is too long: it can have at most { $detail } characters.
       *[other] { "" }
    }

IN008 = Not allowed in a text
    .message = { $case ->
        [html] The text contains HTML.
        [heading] The text contains a heading.
        [image] The text contains a picture.
        [code] Part of the text is marked as program code.
        [quote] Part of the text is marked as a quotation.
        [rule] The text contains a dividing line.
        [link] The text contains a link that cannot be published. { address-fault }
        [control] The text contains an invisible control character.
        [nesting] The text has a list within more than five others, or emphasis within emphasis within emphasis.
        [entity] The text contains a character written as web code, such as &nbsp; or &amp;, which would be shown as it is written.
        [link-without-words] A link has no words, so nobody sees it.
        [link-words] The words of a link are an address, and the link leads to another one.
        [link-title] A link has a title in quotation marks, which no page would show.
        [definition] Words stand here as the address of a link that the text does not have, so no page would show them.
        [table] The text contains a table.
        [columns] The text has columns made with tabs or several spaces, which would run together.
        [strikethrough] Words of the text are struck out.
        [tasks] The text contains a list of tasks with boxes to tick.
        [footnote] The text contains a footnote.
        [definitions] The text contains a list of definitions, with a colon at the beginning of a line.
        [line-break] A line ends with two spaces or a backslash, which ask for a line break within the paragraph.
        [bullets] A line begins with a bullet or a dash of a word processor, so the items of the list would run together in one paragraph.
        [letters] Lines begin with letters or numbers such as a) or 1.1, so the items of the list would run together in one paragraph.
        [numbers] Lines begin with numbers that do not follow each other, so it is not clear whether they number a list or belong to the words, as in a date.
        [divided] A line ends with a hyphen within a word, so the page would show the word in two parts.
        [marks] The text contains marks of another program, which would be shown as they are written.
       *[other] The text contains something that cannot be published.
    }
    .why = A text holds only paragraphs, lists, emphasis and safe links, so that it can be read wherever the notice is published.
    .help = { $case ->
        [html] Delete the tags, such as <b> and </b>, and keep the words. For emphasis, write *word* or **word**; a link is written [words](https://www.example.com)
        [heading] Delete the # at the beginning of the line, or the line of === or --- beneath it. A section with a heading of its own is written under [[section]], with the keys “id”, “heading” and “text”.
        [image] Delete the picture and say in words what it shows.
        [code] Delete the spaces at the beginning of the line (four or more make it code), or the marks ` or ~~~ around the words.
        [quote] Delete the > at the beginning of the line.
        [rule] Delete the line of - or * marks. An empty line is enough to begin a new paragraph.
        [link] { $suggestion ->
            [0] Begin the address with https://, http://, mailto: or tel:, without spaces. A link to a part of this notice is written like this: [words]({"{"}section:rights{"}"})
           *[other] Write this address in the link: { $suggestion }
        }
        [control] Delete the words around that place and type them anew. Such characters come along when text is copied from another program.
        [nesting] Take the innermost list or the innermost * marks out. Begin a paragraph or a section of its own for what is said there.
        [entity] Write the character itself, for example & or ä, or an ordinary space.
        [link-without-words] Write the words of the link between the brackets: [words](https://www.example.com)
        [link-words] Write the address that the link leads to, or words that are no address.
        [link-title] Delete the title, and keep the words and the address: [words](https://www.example.com)
        [definition] If it is a link, write it where its words stand: [words](https://www.example.com). If it is text, begin the line with a word instead of the bracket.
        [table] Write each row as a sentence or as an item of a list, with - at the beginning of its line: - Necessary cookies: login
        [columns] Write one space between the words. If the lines are rows of a table, write each as an item of a list, with - at the beginning: - Necessary cookies: login
        [strikethrough] Delete the words that no longer hold, and the marks ~~.
        [tasks] Delete the boxes [ ] and keep the words.
        [footnote] Write the content of the footnote in the text itself, for example in brackets, and delete [^ and ].
        [definitions] Write the word and its explanation on one line: - Word: explanation
        [line-break] Delete the spaces or the backslash at the end of the line. Leave an empty line to begin a new paragraph, or begin each line with - to make a list.
        [bullets] Begin each item on a line of its own with - and a space, and leave an empty line before the list: - name
        [letters] Begin each item on a line of its own with 1., 2. and so on, and leave an empty line before the list. If the letters belong to the words, leave an empty line between the lines.
        [numbers] Number a list with 1., 2., 3. If the number belongs to the words, put a backslash before its full stop: 15\. March
        [divided] Write the word in one piece on one line. A hyphen that belongs to the word stays: e-mail
        [marks] Delete the marks and keep the words. For emphasis, write *word* or **word**, without a space between the marks and the word.
       *[other] Write it as plain text.
    }

IN009 = Id that cannot be used
    .message = { $case ->
        [file-name] “{ $id }” cannot stand in a web address. The name of a notice's file or folder has only small letters a–z, digits, and hyphens between them.
        [long] “{ $id }” is too long: the name of a notice's file or folder has at most 120 letters.
        [device] “{ $id }” cannot be the id of a notice: Windows reserves this file or folder name for a device.
        [file-beside-folder] “{ $id }” is the name both of a notice and of a folder beside it.
        [reserved] “{ $id }” cannot be the name of a notice: “index” is kept for the list of all notices.
        [section-taken] The id “{ $id }” is already in use for another part of the page.
        [section-without] This section has no id.
       *[other] “{ $id }” cannot be an id. An id has only small letters a–z, digits, and hyphens between them.
    }
    .why = Ids and file names become parts of web addresses, which have to work everywhere and stay the same.
    .help = { $case ->
        [file-name] { $suggestion ->
            [0] Give the file or folder another name.
           *[other] Change the name of the file or folder, so that it reads: { $suggestion }
        }
        [long] Give the file or folder a shorter name.
        [device] Give the file or folder another name.
        [file-beside-folder] Give one of the two another name, or move the file into the folder under a new name.
        [reserved] Give the file or folder another name.
        [section-taken] Choose another id and write it also where the texts refer to this section.
        [section-without] Add an id of your own, a word or two that say what the section is about, for example: id = "camera-surveillance"
        [section] { $suggestion ->
            [0] Choose another id, for example: id = "camera-surveillance"
           *[other] Write it like this, also where the texts refer to this section: id = "{ $suggestion }"
        }
       *[other] { $suggestion ->
            [0] Choose another id, and use it also where the file refers to it.
           *[other] Write “{ $suggestion }” here and wherever the file refers to it.
        }
    }

IN010 = File is not in UTF-8
    .message = The characters of this file are not stored as UTF-8.
    .why = In another encoding, letters such as ä, ö and å would come out wrong on the page.
    .help = Open the file in your editor, check that its letters look right, and save it with the encoding UTF-8. Most editors ask for the encoding under “Save as”.

IN011 = Language that the notice does not have
    .message = “{ $language }” is not a language of this notice. The notice's languages: { $languages }.
    .why = The notice is published only in its own languages, so nobody would read words in another.
    .help = { $suggestion ->
        [0] Delete the line, or add "{ $language }" to the list “languages” under [notice].
        [sv] Did you mean Swedish? Its code is “sv”: write that in place of “{ $language }”.
       *[other] Did you mean “{ $suggestion }”? Write that in place of “{ $language }”.
    }

IN012 = File that is not read
    .message = { $case ->
        [settings] “{ $name }” looks like the settings of a project, but has another name, so it is not read.
        [beside] “{ $name }” is a notice, but does not lie in the folder notices, so it is not read.
        [folder] “{ $name }” is a folder, although its name ends like that of a notice or of defaults.
        [folder-name] The folder “{ $name }” looks like the folder “{ $suggestion }”, but has another name, so it is not read.
        [no-language] “{ $name }” looks like words of a language, but lies in no language's folder, so it is not read.
        [language] The name of the folder “{ $name }” is not the code of a language, so its words are not read.
        [other-format] “{ $name }” looks like a file of the project, but is not TOML, so it is not read.
        [theme-file] “{ $name }” looks like a theme, but a theme is a folder, so it is not read.
        [theme-name] The folder “{ $name }” looks like a theme, but no theme can have this name, so it is not read.
       *[name] “{ $name }” looks like a file of the project, but has another name, so it is not read.
    }
    .why = A file that nobody reads is neither checked nor published, and whoever wrote it believes that it is.
    .help = { $case ->
        [settings] Give it the name { $suggestion }, or, if it is something else, a name that does not look like settings.
        [beside] Move it to { $suggestion }. Use only small letters a–z, digits and hyphens in its name.
        [folder] Move what lies in the folder into a file of this name, or give the folder a name without an ending.
        [folder-name] Give the folder the name { $suggestion }, or move what lies in it there.
        [no-language] Move it into the folder of its language, for example locales/en/.
        [language] { $suggestion ->
            [0] Give the folder the code of the language in small letters, for example: locales/fi
           *[other] Give the folder the code of the language in small letters: locales/{ $suggestion }
        }
        [other-format] Write it in TOML, in the file { $suggestion }. If it is something else, move it to another folder.
        [theme-file] Move it to { $suggestion }, with a name of your own for the folder. Accent, logo, width and radius stand under [theme] in notice.toml.
        [theme-name] Give the folder a name of small letters a–z, digits and hyphens, and write it under [theme] in notice.toml.
       *[name] Give it the name { $suggestion }. If it is something else, move it to another folder.
    }

## Kinds of terms

kind_basis = legal basis
kind_condition = condition for special categories of personal data
kind_data = category of personal data
kind_data-subject = group of data subjects
kind_purpose = purpose
kind_recipient = recipient or category of recipients
kind_source = source of the data
kind_security = security measure
kind_right = right of the data subject
kind_authority = authority
kind_occasion = situation in which data are obtained
kind_event = event from which or until which data are kept
kind_criterion = criterion for the storage period
kind_limit = limit of a right
kind_circumstance = circumstance
kind_staff-role = role among the staff
kind_accuracy = measure that keeps data accurate
kind_law = Act or regulation
kind_service = program or online service
kind_mechanism = ground for a transfer
kind_requirement = obligation to give the data
kind_request-by = way to send a request
kind_request-form = form of a request
kind_request-identity = identity check
kind_caveat = reservation
kind_ground = ground for processing the personal identity code
kind_role = role of a recipient
kind_action = action at the end of the storage period
kind_relation = relation to another notice
kind_cookie-consent = consent to cookies
kind_cookie-control = control of cookies
kind_cookie-identification = identification by cookies
kind_decision-ground = ground on which automated decisions are allowed
kind_guardian = part of a child's guardian
kind_denied-because = reason why a right does not apply

## The report

severity_error = error
severity_warning = warning
severity_info = note

report-summary = { $errors ->
        [0] { $warnings ->
            [0] { $infos ->
                [0] no findings
               *[other] { report-summary.infos }
            }
           *[other] { $infos ->
                [0] { report-summary.warnings }
               *[other] { report-summary.warnings }, { report-summary.infos }
            }
        }
       *[other] { $warnings ->
            [0] { $infos ->
                [0] { report-summary.errors }
               *[other] { report-summary.errors }, { report-summary.infos }
            }
           *[other] { $infos ->
                [0] { report-summary.errors }, { report-summary.warnings }
               *[other] { report-summary.errors }, { report-summary.warnings }, { report-summary.infos }
            }
        }
    }{ $notices-with ->
        [0] {""}
       *[other] {" "}in { $notices ->
            [one] { $notices } notice
           *[other] { $notices-with } of { $notices } notices
        }
    }{ $accepted ->
        [0] {""}
       *[other] ; { $accepted } accepted
    }
    .errors = { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }
    .warnings = { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
    .infos = { $infos ->
        [one] { $infos } note
       *[other] { $infos } notes
    }

report-clean = { $notices ->
        [one] { $notices } notice, no findings
       *[other] { $notices } notices, no findings
    }

report-refused = Nothing was published: errors have to be corrected first.
report-why = Why
report-help = What to do
report-newer = New since { $release }
report-newer-text = A note until `rules` under [lint] of notice.toml names this release or a later one.
report-paste-at-end = To paste at the end of the file
report-paste-here = To paste under the same header

project-above = The project is the folder above with a notice.toml: { $folder }
project-of-another-user = A folder above has a notice.toml that is not used, since another user owns it or a folder on the way: { $folder }
    If that is your project, run notice there, or with -C and that folder.

build-summary = { $notices ->
        [one] { $notices } notice
       *[other] { $notices } notices
    } in { $languages ->
        [one] { $languages } language
       *[other] { $languages } languages
    }: { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, { $written } written, { $unchanged } unchanged{ $deleted ->
        [0] {""}
       *[other] , { $deleted } deleted
    }, in { $time }

build-format-dropped = Deleted, since no pages are made in the format { $format } any more ({ $count }): { $paths }
build-manifest-mended = The list of published files, notice-manifest.json, was damaged. It was made anew from the pages.
build-left-unknown = Left as they are, since the damaged list does not say whose they are ({ $count }): { $paths }
    Delete the ones that are old pages of yours.
build-left-impossible = Left as they are, although notice-manifest.json lists them, since notice writes no such files ({ $count }): { $paths }

provision-article = { $article }
provision-paragraph = { $article }({ $paragraph })
provision-point = { $article }({ $paragraph })({ $point })
citation = Art. { $provision } GDPR
practice = established practice, not required by law

## Provisions and examples

explain-since = Since { $release }
explain-under = { $countries }: { $text }
explain-elsewhere = Elsewhere
explain-not-here = The rule does not apply under the law of the controllers of this project.
explain-decisions = Decisions
explain-bad = This gives the finding:
explain-good = This gives none:
explain-checklist = Only a person can check this: `notice rules --checklist`.
rules-not-in = (not in { $languages })
rules-lacking = { $language }: { $missing } of { $lists } lists

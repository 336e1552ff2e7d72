# What rules find in cookies, references, outdated words, language and links. Attributes as in findings.ftl.

## Cookies

CK001 = Use of the website treated as consent
    .message = { $case ->
        [text] The text treats the use of the website as consent to cookies: “{ $words }”.
       *[stated] The notice says that visitors accept cookies by using the website.
    }
    .why = Consent takes a clear act, such as clicking a button. Merely using a website is no consent, so cookies that are not strictly necessary may not be stored on that ground.
    .help = { $case ->
        [text] Delete the sentence. Once the website asks for consent before it stores cookies, write under [cookies]: consent = ["prior-opt-in"]
       *[stated] Have the website ask for consent before it stores cookies that are not strictly necessary. Then replace "by-use" with "prior-opt-in".
    }

CK002 = Consent to cookies not mentioned
    .message = The notice mentions cookies that are not strictly necessary, but not how visitors consent to them.
    .why = Cookies that are not strictly necessary, such as those for analytics or advertising, may be stored only after the visitor has consented, and it must be as easy to withdraw consent as to give it.
    .help = { $case ->
        [no-table] If the website asks for consent first, add the lines below. If it does not ask, the website has to be changed.
       *[table] If the website asks for consent first, add the lines below under [cookies]. If it does not ask, the website has to be changed. If the cookies are strictly necessary, give them a purpose that says so, such as "service-provision".
    }
    .snippet = { $case ->
        [no-table]
            {"["}cookies]
            consent = ["prior-opt-in"]
            control = ["consent-tool"]
       *[table]
            consent = ["prior-opt-in"]
            control = ["consent-tool"]
    }

CK003 = Lifetime of cookies missing
    .message = { $case ->
        [unlisted] The notice mentions cookies that are not strictly necessary, but not how long they are stored.
       *[cookie] { $name ->
            [0] The notice does not say how long this cookie is stored.
           *[other] The notice does not say how long the cookie “{ $name }” is stored.
        }
    }
    .why = Before consenting, visitors must be told clearly how cookies work. According to the Court of Justice of the European Union, this includes how long they are stored.
    .help = { $case ->
        [unlisted] Add an entry [[cookie]] for each cookie or service, with its lifetime. If there is a list elsewhere, link to it in the text under [cookies].
       *[cookie] Add the lifetime, for example duration = "P13M" for 13 months, or duration = "session" for a cookie that disappears when the browser is closed.
    }
    .snippet = { $case ->
        [unlisted]
            {"[["}cookie]]
            name = ""
            purposes = [""]
            duration = ""
       *[cookie] {""}
    }

CK004 = Third parties' access to cookies not mentioned
    .message = { $case ->
        [unlisted] The notice mentions cookies that are not strictly necessary, but not whether third parties have access to them.
       *[cookie] { $name ->
            [0] The notice does not say whether third parties have access to this cookie.
           *[other] The notice does not say whether third parties have access to the cookie “{ $name }”.
        }
    }
    .why = Before consenting, visitors must be told whether anybody but the website gets access to what the cookies tell. According to the Court of Justice of the European Union, this is part of clear information.
    .help = { $case ->
        [unlisted] Add an entry [[cookie]] for each cookie or service, and say in it who else has access: third-parties = ["…"], or third-parties = "none". If there is a list elsewhere, link to it in the text under [cookies].
       *[cookie] Add who has access, for example third-parties = ["google-analytics"], or third-parties = "none" if nobody else does.
    }
    .snippet = { $case ->
        [unlisted]
            {"[["}cookie]]
            name = ""
            purposes = [""]
            third-parties = [""]
       *[cookie] {""}
    }

CK005 = Statements on cookies contradict each other
    .message = { $case ->
        [text] The notice states “{ $first }”, but the text says “{ $second }”.
       *[stated] The notice states both “{ $first }” and “{ $second }”.
    }
    .why = Information on cookies must be clear. If two statements cannot both be true, readers cannot know which one holds.
    .help = { $case ->
        [text] Find out what the website really does. Consent by mere use is not valid: if visitors are asked first, delete the sentence.
       *[stated] Find out what the website really does, and delete the statement that is not true.
    }

CK006 = Tracking service not among the cookies
    .message = { $case ->
        [no-cookies] The notice names { $name }, a service that usually follows visitors with cookies, but says nothing of cookies.
       *[not-listed] The notice names { $name }, a service that usually follows visitors with cookies, but it is not among the cookies listed.
    }
    .why = If the list of tools and the list of cookies differ, readers cannot see who follows them on the website.
    .help = { $case ->
        [no-cookies] If the service sets cookies, tell of cookies under [cookies] and of these in an entry [[cookie]], or link to your notice on cookies in an entry [[related-notice]].
       *[not-listed] If the service sets cookies, add an entry [[cookie]] for it. If it is no longer in use, delete it here.
    }

CK007 = Only browser settings offered for cookies
    .message = { $case ->
        [consent] The notice treats the settings of the browser as consent to cookies.
        [text] The notice offers only the settings of the browser for managing cookies: “{ $words }”.
       *[control] The notice offers only the settings of the browser for changing one's choice of cookies.
    }
    .why = According to the Helsinki Administrative Court, browser settings alone are not consent to cookies. Withdrawing consent must also be as easy as giving it.
    .help = If the website has cookie settings in which visitors consent and change their choice, write under [cookies], in place of the lines that are there: consent = ["prior-opt-in"] and control = ["consent-tool", "browser-settings"]. If it has none, the website has to be changed.

## References and repetitions

XC002 = Reference to a section number
    .message = The text refers to a numbered section, but the sections of the page have no numbers: “{ $words }”.
    .why = The information must be easy to understand. A reference that leads nowhere leaves readers searching.
    .help = Name the section by its id, and the page links to it: {"{"}section:contact{"}"} shows the heading of the section, [contact details]({"{"}section:contact{"}"}) your own words.

XC003 = Relies on another notice without a link
    .message = { $case ->
        [text] According to the text, another notice applies as well, but it does not say where that one can be read: “{ $words }”.
       *[entry] { $name ->
            [0] This notice supplements another, but does not say where that one can be read.
           *[other] This notice supplements “{ $name }”, but does not say where that one can be read.
        }
    }
    .why = People must be given all the information they have a right to. What is only in another notice counts only if they can find it easily.
    .help = { $case ->
        [text] Link to the other notice in the text, or add an entry [[related-notice]] with its address.
       *[entry] Add its address: url = "https://www.example.com/…". If it is in this project, add its path under the folder notices instead: notice = "company/customers"
    }

XC006 = Data without a group that they concern
    .message = The notice lists data that arise when somebody uses a website or a system ({ $data }), but no group of people who do so.
    .why = Readers look for the group they belong to. If visitors to the website are not among the groups, they cannot see that the notice concerns them, too.
    .help = Add the group to “terms” under [[data-subjects]], for example "website-visitors" or "service-users". If the data concern a group that is already there, say so under [[data]], for example: data-subjects = ["customers"]

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
       *[name] The name or label still has something to be filled in: “{ $words }”.
    }
    .why = What the template left open would be published as it stands, and the information that belongs there is missing.
    .help = Write in its place what belongs there, or delete it.

## Outdated words

OL001 = Repealed Act
    .message = { $case ->
        [act] The notice names an Act that was repealed as of { $date }: { $words }.
       *[words] The notice names an Act that has been repealed: “{ $words }”.
    }
    .why = An Act that is no longer in force is no ground for processing, and the rights of today come from other Acts. Personal data are now governed by the General Data Protection Regulation and the Data Protection Act (1050/2018), and electronic communications by Act 917/2014.
    .help = { $case ->
        [act] Check what the notice says on this point against the law in force, and then replace the Act, for example by "gdpr" and "data-protection-act".
       *[words] Check what the notice says on this point against the law in force, and then name the Act that applies now.
    }

OL002 = Authority by its former name
    .message = “{ $words }” is the former name of an authority. Since { $year }, the authority or the one that took over most of its tasks has been called: { $now }.
    .why = Readers can hardly find an authority by a name that it no longer has.
    .help = Check that the matter belongs to that authority, and write its present name. Where the name stands under [party.…] and the id there is one of the built-in authorities, you can delete the name: the present one is then shown in every language.

OL004 = Service by its former name
    .message = “{ $words }” is the former name of a service. Since { $year }, it has been called: { $now }.
    .why = Readers who look for a service by its former name do not find out what it does or who provides it.
    .help = Write the present name. Where the name stands under [party.…] and the id there is one of the built-in services, you can delete the name: the present one is then shown.

OL005 = Term from the time before the GDPR
    .message = “{ $words }” is a term of the repealed Personal Data Act.
    .why = The GDPR has other terms and, in part, other content. From the old terms, readers do not recognise the rights that they have today.
    .help = In the language of the text, the term is now “{ $better }”. Check that what the text says is still true, too.

## Language

LG002 = Term used in Sweden
    .message = “{ $words }” is a term used in Sweden. In Finland, the Swedish term is “{ $better }”.
    .why = The information must be easy to understand for its readers, and in Finland the law uses other Swedish words.
    .help = Write “{ $better }” in the form that the sentence needs. If the text is about Sweden, say so in the same sentence.

LG003 = Authority of another country, or named in another language
    .message = { $case ->
        [country] “{ $words }” is the supervisory authority of another country. In Finland, complaints go to another authority.
        [swedish] A Swedish text has only the Finnish name of the authority: “{ $words }”.
       *[english] An English text has only the Finnish name of the authority: “{ $words }”.
    }
    .why = People must be told that they can lodge a complaint with the supervisory authority, and they must be able to find it.
    .help = { $case ->
        [country] Write “Dataombudsmannens byrå” in Swedish, “Tietosuojavaltuutetun toimisto” in Finnish and “Office of the Data Protection Ombudsman” in English. With authority = "data-protection-ombudsman" under [complaint], the name and contact details come by themselves.
        [swedish] Write “Dataombudsmannens byrå”. With authority = "data-protection-ombudsman" under [complaint], the name and contact details come by themselves in every language.
       *[english] Write “Office of the Data Protection Ombudsman”. With authority = "data-protection-ombudsman" under [complaint], the name and contact details come by themselves in every language.
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

## Links and date

LK001 = Link that leads nowhere
    .message = { $case ->
        [party] The notice sends readers to the page of { $name } for more, but no address is given.
       *[text] The text sends readers to a page, but there is no link: “{ $words }”.
    }
    .why = The information must be easily accessible. A page that readers have to search for does not help them.
    .help = { $case ->
        [party] Add the address under the header [party.…] of that company, service or authority: url = "https://www.example.com". If there is no such page, delete its id from the list “more-info”.
       *[text] Link the words to the page: [more information](https://www.example.com/…)
    }

LK004 = Date missing
    .message = { $case ->
        [order] According to the notice, it was last changed before it was written.
        [version] The notice has a version, “{ $value }”, but no date.
       *[neither] The notice does not say when it was last changed.
    }
    .why = This is established practice. Those who have read the notice before can see from the date whether it has changed, and you can show what it said at a given time.
    .help = { $case ->
        [order] Correct whichever of the two days is wrong: created is the day on which the notice was written, updated that of its last change.
       *[other] Write under [notice] the day of the last change, year first and without quotation marks: updated = 2026-01-31
    }

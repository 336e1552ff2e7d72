### Findings on cookies. What the parts of a message are, and how values come in: findings.ftl.

CK001 = Use of the website treated as consent
    .message = { $case ->
        [text] The text treats the use of the website as consent to cookies: “{ $words }”.
       *[stated] The notice says that visitors accept cookies by using the website.
    }
    .why = { $law ->
        [CH] Swiss law asks that visitors be told about cookies and how to refuse them. Where the GDPR applies, consent takes a clear act, such as clicking a button, and merely using a website is no consent.
       *[other] Consent takes a clear act, such as clicking a button. Merely using a website is no consent, so cookies that are not strictly necessary may not be stored on that ground.
    }
    .help = { $case ->
        [text] Delete the sentence. Once the website asks for consent before it stores cookies, write under [cookies]: consent = ["prior-opt-in"]
       *[stated] Have the website ask for consent before it stores cookies that are not strictly necessary. Then replace "by-use" with "prior-opt-in".
    }

CK002 = Consent to cookies not mentioned
    .message = The notice mentions cookies that are not strictly necessary, but not how visitors consent to them.
    .why = { $law ->
        [CH] Swiss law asks that visitors be told about cookies and how to refuse them. Where the law of the EU or EEA applies, cookies that are not strictly necessary may be stored only after the visitor has consented.
       *[other] Cookies that are not strictly necessary, such as those for analytics or advertising, may be stored only after the visitor has consented, and it must be as easy to withdraw consent as to give it.
    }
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
    .why = { $law ->
        [FI] According to the Helsinki Administrative Court (8 April 2021, H1515/2021 and H1516/2021), browser settings alone are not consent to cookies. Withdrawing consent must also be as easy as giving it.
        [NO] In Norway, the settings of a browser have been no consent to cookies since 2025. Withdrawing consent must also be as easy as giving it.
        [CH] Swiss law asks that visitors be told about cookies and how to refuse them. Where the law of the EU or EEA applies, consent takes an active choice of the visitor (Court of Justice of the European Union, C-673/17), which browser settings alone do not show.
       *[other] According to the Court of Justice of the European Union (C-673/17), consent takes an active choice of the visitor, which browser settings alone do not show. Withdrawing consent must also be as easy as giving it.
    }
    .help = If the website has cookie settings in which visitors consent and change their choice, write under [cookies], in place of the lines that are there: consent = ["prior-opt-in"] and control = ["consent-tool", "browser-settings"]. If it has none, the website has to be changed.

CK008 = Nothing said of cookies
    .message = { $case ->
        [purpose] Visitors of a website are followed for this purpose, but the notice says nothing of cookies: { $what }.
       *[data] Data from cookies are listed, but the notice says nothing else of cookies: { $what }.
    }
    .why = Before cookies that are not strictly necessary are stored, visitors must be told what they are for and how long they live, and be able to decide. Readers of this notice should find where that is told.
    .help = { $case ->
        [purpose] If there are cookies, add [cookies] and an entry [[cookie]] for each, or link your notice on cookies under [[related-notice]]. If there are none, say so in “text” of the purpose.
       *[data] Add [cookies] and an entry [[cookie]] for each, or link your notice on cookies under [[related-notice]].
    }

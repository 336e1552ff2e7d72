### Findings on references and links. What the parts of a message are, and how values come in: findings.ftl.

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

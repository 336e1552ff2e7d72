### The checklist: what only a person can check.

LK003 = Remains of the website
    .help = Look for words that belong to a website and not to the notice: menus, “read more”, “contact us”.

OL003 = Acts that do not apply
    .help = Check that each Act that the notice names applies to your organisation and to the matter.

OL006 = Names of companies
    .help = Check that each company still has the name that the notice gives.

RG011 = Right to object apart from other information
    .help = The page shows the right to object in a section of its own, as Art. 21(4) asks, so no finding ever has this code. Check the rest: that your first message to the person brings the right to attention, and that it stands apart wherever else you publish the text.

RT005 = Acts behind storage periods
    .help = Check that the Act named for a storage period really sets that period, and name its section.

XC004 = Headings and their content
    .help = Check that each heading of a text of your own is followed by what it promises.

XC005 = Data that the purposes need
    .help = Go through the purposes one by one: are all data that they need among the data of the register?

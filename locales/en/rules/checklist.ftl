### The checklist: what only a person can check.

LK003 = Remains of the website
    .help = Look for words that belong to a website and not to the notice: menus, “read more”, “contact us”.

LK006 = The notice reaches people
    .help = A notice that can be found by those who look for it is not enough: lead people to it (Supreme Administrative Court of Finland, KHO:2023:81; checked on 30 November 2026). Check that they meet it where they give their data: in the form, in the first message, on a sign. Everybody should meet it, not only those who accept terms.

OL003 = Acts that do not apply
    .help = Check that each Act that the notice names applies to your organisation and to the matter.

OL006 = Names of companies
    .help = Check that each company still has the name that the notice gives.

PB024 = AI systems
    .help = Since 2 August 2026, Art. 50 of the AI Act (Regulation (EU) 2024/1689) has people told that they deal with an AI system, which the provider sees to, and that emotion recognition, biometric categorisation or a deep fake is used, which its user sees to (checked on 30 November 2026; an amending regulation was adopted in June 2026). If you use such a system, check that people are told where they meet it. The notice may repeat it, but does not replace it.

RG011 = Right to object apart from other information
    .help = The page shows the right to object in a section of its own, as Art. 21(4) asks, so no finding ever has this code. Check the rest: that your first message to the person brings the right to attention, and that it stands apart wherever else you publish the text.

RT005 = Acts behind storage periods
    .help = Check that the Act named for a storage period really sets that period, and name its section.

SR005 = Cameras and other observation on the spot
    .help = What a body-worn camera films is collected from the person filmed, so that Art. 13 applies at that moment (Court of Justice, C-422/24, 18 December 2025; checked on 30 November 2026). The guidelines of the European data protection authorities (WP260, paragraph 26) say the same of other observation. Check that the main points are told where people are filmed, recorded or tracked, and that this notice is easy to reach from there.

TR011 = Certification under the Data Privacy Framework
    .help = The EU-US Data Privacy Framework covers a company only while its certification is active, and data on employees only if it is certified for them. Look up each company on dataprivacyframework.gov, note the day, and have clauses ready: the decision was in force on 30 November 2026, and an appeal was pending (Court of Justice, C-703/25 P).

XC004 = Headings and their content
    .help = Check that each heading of a text of your own is followed by what it promises.

XC005 = Data that the purposes need
    .help = Go through the purposes one by one: are all data that they need among the data of the register?

XC012 = Connected products and related services
    .help = Since 12 September 2025, whoever sells, rents or leases a connected product, or offers a service for one, tells users before the contract which data arise, where they lie and how to get them (Data Act, Regulation (EU) 2023/2854, Art. 3(2) and (3); checked on 30 November 2026). If yours is such a product or service, check that the contract documents tell it, and link them under [[related-notice]].

### Remarks about accepted gaps. $code is the code of the rule; $date a day, worded.

AG001 = Acceptance no longer needed
    .message = The gap { $code } is accepted here, but it does not occur any more.
    .why = A list of accepted gaps is only worth reading if each of them is real.
    .help = Delete this line.
AG002 = Acceptance has expired
    .message = The gap { $code } was accepted until { $date }. It still occurs, so it counts again.
    .why = The day was set so that the gap would be looked at again.
    .help = Mend the gap, or decide anew: give a later day in “expires” and a reason that is still true.
AG003 = Unknown code accepted
    .message = { $case ->
        [input] The code { $code } stands for a mistake in the file itself. Such a mistake cannot be accepted.
       *[unknown] There is no rule with the code { $code }.
    }
    .why = An acceptance that concerns no rule accepts nothing.
    .help = { $case ->
        [input] Mend the mistake and delete this line.
       *[unknown] { $suggestion ->
            [0] Check the code. “notice rules” lists all of them.
           *[other] Did you mean { $suggestion }? “notice rules” lists all codes.
        }
    }
AG004 = Acceptance without a reason
    .message = The gap { $code } is accepted here without a reason.
    .why = Whoever reads the file later must see why the gap was accepted. The reason is never published.
    .help = Write the reason: { $code } = "…". If the line has braces, write inside them: reason = "…"

## Provisions and examples

citation-data-protection-act = Data Protection Act (1050/2018), section { $provision }
citation-ecs-act = Act on Electronic Communications Services (917/2014), section { $provision }
explain-bad = This gives the finding:
explain-good = This gives none:
explain-checklist = Only a person can check this: `notice rules --checklist`.

## The checklist: what only a person can check

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

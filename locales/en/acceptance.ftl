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
    .message = The gap { $code } is accepted here without a reason, or with one that says nothing.
    .why = Whoever reads the file later must see why the gap was accepted. The reason is never published.
    .help = Write in a few words who decided it and why: { $code } = "…". If the line has braces, write inside them: reason = "…"

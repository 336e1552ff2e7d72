### Words of the page: security and accuracy. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-security = Skydd av uppgifterna
security-intro =
    { $caveat ->
        [may] Uppgifterna kan skyddas på följande sätt:
        [as-a-rule] Uppgifterna skyddas i regel på följande sätt:
       *[none] Uppgifterna skyddas på följande sätt:
    }
accuracy = Uppgifternas riktighet
accuracy-intro = Vi ser till att uppgifterna är korrekta på följande sätt:

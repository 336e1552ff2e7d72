### Words of the page: recipients and staff. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-recipients = Mottagare av uppgifterna
section-staff-access = Tillgång till uppgifterna
disclosure-none =
    { $excepted ->
        [yes] { $caveat ->
            [as-a-rule] Uppgifter lämnas i regel inte ut till andra, utom { $except }.
           *[none] Uppgifter lämnas inte ut till andra, utom { $except }.
        }
       *[no] { $caveat ->
            [as-a-rule] Uppgifter lämnas i regel inte ut till andra.
           *[none] Uppgifter lämnas inte ut till andra.
        }
    }
disclosure-none-named =
    { $caveat ->
        [as-a-rule] Uppgifter lämnas i regel inte ut till andra, utom i dessa fall: { $except }.
       *[none] Uppgifter lämnas inte ut till andra, utom i dessa fall: { $except }.
    }
disclosure-only-to =
    { $excepted ->
        [yes] { $caveat ->
            [as-a-rule] Uppgifter lämnas i regel ut bara till följande: { $circle }. Till andra lämnas uppgifter i regel ut bara i följande fall: { $except }.
           *[none] Uppgifter lämnas ut bara till följande: { $circle }. Till andra lämnas uppgifter ut bara i följande fall: { $except }.
        }
       *[no] { $caveat ->
            [as-a-rule] Uppgifter lämnas i regel ut bara till följande: { $circle }.
           *[none] Uppgifter lämnas ut bara till följande: { $circle }.
        }
    }
disclosure-only-when =
    { $caveat ->
        [as-a-rule] Uppgifter lämnas i regel ut bara i följande fall: { $except }.
       *[none] Uppgifter lämnas ut bara i följande fall: { $except }.
    }
label-disclosure-purposes = Ändamål med utlämnandet
label-never-for = Ändamål för vilka uppgifter aldrig lämnas ut
recipients-intro =
    { $first ->
        [no] { $caveat ->
            [may] Dessutom kan följande mottagare få uppgifter:
            [as-a-rule] Dessutom får följande mottagare i regel uppgifter:
            [at-most] Dessutom får som mest följande mottagare uppgifter:
           *[none] Dessutom får följande mottagare uppgifter:
        }
       *[yes] { $caveat ->
            [may] Följande mottagare kan få uppgifter:
            [as-a-rule] Följande mottagare får i regel uppgifter:
            [at-most] Som mest får följande mottagare uppgifter:
           *[none] Följande mottagare får uppgifter:
        }
    }
recipient-unnamed = Mottagare som inte har namngetts
label-role = Roll
label-recipient = Mottagare
tools = Program som används
staff-access-intro = Följande har tillgång till uppgifterna:

### Words of the page: recipients and staff. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-recipients = Mottagare av uppgifterna
section-staff-access = Tillgång till uppgifterna
disclosure-none =
    { $to ->
        [purposes] { $excepted ->
                [yes] { $caveat ->
                    [as-a-rule] Uppgifter lämnas i regel inte ut till andra för deras egna ändamål, utom { $except }.
                   *[none] Uppgifter lämnas inte ut till andra för deras egna ändamål, utom { $except }.
                }
               *[no] { $caveat ->
                    [as-a-rule] Uppgifter lämnas i regel inte ut till andra för deras egna ändamål.
                   *[none] Uppgifter lämnas inte ut till andra för deras egna ändamål.
                }
            }
       *[others] { $excepted ->
                [yes] { $caveat ->
                    [as-a-rule] Uppgifter lämnas i regel inte ut till andra, utom { $except }.
                   *[none] Uppgifter lämnas inte ut till andra, utom { $except }.
                }
               *[no] { $caveat ->
                    [as-a-rule] Uppgifter lämnas i regel inte ut till andra.
                   *[none] Uppgifter lämnas inte ut till andra.
                }
            }
    }
disclosure-none-named =
    { $to ->
        [purposes] { $caveat ->
                [as-a-rule] Uppgifter lämnas i regel inte ut till andra för deras egna ändamål, utom i dessa fall: { $except }.
               *[none] Uppgifter lämnas inte ut till andra för deras egna ändamål, utom i dessa fall: { $except }.
            }
       *[others] { $caveat ->
                [as-a-rule] Uppgifter lämnas i regel inte ut till andra, utom i dessa fall: { $except }.
               *[none] Uppgifter lämnas inte ut till andra, utom i dessa fall: { $except }.
            }
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
processors-intro =
    { $first ->
        [no] { $caveat ->
            [may] Dessutom kan följande behandla uppgifter för vår räkning:
            [as-a-rule] Dessutom behandlar följande i regel uppgifter för vår räkning:
            [at-most] Dessutom behandlas uppgifter för vår räkning som mest av följande:
           *[none] Dessutom behandlas uppgifter för vår räkning av följande:
        }
       *[yes] { $caveat ->
            [may] Följande kan behandla uppgifter för vår räkning:
            [as-a-rule] Följande behandlar i regel uppgifter för vår räkning:
            [at-most] Som mest behandlas uppgifter för vår räkning av följande:
           *[none] Följande behandlar uppgifter för vår räkning:
        }
    }
recipient-unnamed = Mottagare som inte har namngetts
label-role = Roll
label-recipient = Mottagare
tools = Program som används
staff-access-intro = Följande har tillgång till uppgifterna:

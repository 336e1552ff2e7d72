### Words of the page: recipients and staff. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-recipients = Recipients
section-staff-access = Access
disclosure-none =
    { $to ->
        [purposes] { $excepted ->
                [yes] { $caveat ->
                    [as-a-rule] As a rule, data are not disclosed to others for their own purposes, except { $except }.
                   *[none] Data are not disclosed to others for their own purposes, except { $except }.
                }
               *[no] { $caveat ->
                    [as-a-rule] As a rule, data are not disclosed to others for their own purposes.
                   *[none] Data are not disclosed to others for their own purposes.
                }
            }
       *[others] { $excepted ->
                [yes] { $caveat ->
                    [as-a-rule] As a rule, data are not disclosed to others, except { $except }.
                   *[none] Data are not disclosed to others, except { $except }.
                }
               *[no] { $caveat ->
                    [as-a-rule] As a rule, data are not disclosed to others.
                   *[none] Data are not disclosed to others.
                }
            }
    }
disclosure-none-named =
    { $to ->
        [purposes] { $caveat ->
                [as-a-rule] As a rule, data are not disclosed to others for their own purposes, except in these cases: { $except }.
               *[none] Data are not disclosed to others for their own purposes, except in these cases: { $except }.
            }
       *[others] { $caveat ->
                [as-a-rule] As a rule, data are not disclosed to others, except in these cases: { $except }.
               *[none] Data are not disclosed to others, except in these cases: { $except }.
            }
    }
disclosure-only-to =
    { $excepted ->
        [yes] { $caveat ->
            [as-a-rule] As a rule, data are disclosed only to the following: { $circle }. To others, data are as a rule disclosed only in the following cases: { $except }.
           *[none] Data are disclosed only to the following: { $circle }. To others, data are disclosed only in the following cases: { $except }.
        }
       *[no] { $caveat ->
            [as-a-rule] As a rule, data are disclosed only to the following: { $circle }.
           *[none] Data are disclosed only to the following: { $circle }.
        }
    }
disclosure-only-when =
    { $caveat ->
        [as-a-rule] As a rule, data are disclosed only in the following cases: { $except }.
       *[none] Data are disclosed only in the following cases: { $except }.
    }
label-disclosure-purposes = Purpose of disclosure
label-never-for = Purposes for which data are never disclosed
recipients-intro =
    { $first ->
        [no] { $caveat ->
            [may] The following recipients may also receive data:
            [as-a-rule] As a rule, the following recipients also receive data:
            [at-most] At most, the following recipients also receive data:
           *[none] The following recipients also receive data:
        }
       *[yes] { $caveat ->
            [may] The following recipients may receive data:
            [as-a-rule] As a rule, the following recipients receive data:
            [at-most] At most, the following recipients receive data:
           *[none] The following recipients receive data:
        }
    }
processors-intro =
    { $first ->
        [no] { $caveat ->
            [may] The following may also process data on our behalf:
            [as-a-rule] As a rule, the following also process data on our behalf:
            [at-most] At most, the following also process data on our behalf:
           *[none] The following also process data on our behalf:
        }
       *[yes] { $caveat ->
            [may] The following may process data on our behalf:
            [as-a-rule] As a rule, the following process data on our behalf:
            [at-most] At most, the following process data on our behalf:
           *[none] The following process data on our behalf:
        }
    }
recipient-unnamed = A recipient that is not named
label-role = Role
label-recipient = Recipient
tools = Software in use
staff-access-intro = The following have access to the data:

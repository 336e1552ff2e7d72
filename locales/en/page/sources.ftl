### Words of the page: sources. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-sources = Sources
sources-intro =
    { $first ->
        [no] { $caveat ->
            [may] We may also obtain data from the following sources:
            [as-a-rule] As a rule, we also obtain data from the following sources:
            [at-most] At most, we also obtain data from the following sources:
           *[none] We also obtain data from the following sources:
        }
       *[yes] { $caveat ->
            [may] We may obtain data from the following sources:
            [as-a-rule] As a rule, we obtain data from the following sources:
            [at-most] At most, we obtain data from the following sources:
           *[none] We obtain data from the following sources:
        }
    }
source-unnamed = A source that is not named
source-updates =
    { $caveat ->
        [may] Data obtained in this way may also be used to update earlier data.
       *[none] Data obtained in this way are also used to update earlier data.
    }
source-public = These data come from publicly accessible sources.
source-not-public = These data do not come from publicly accessible sources.
label-occasions = In connection with
